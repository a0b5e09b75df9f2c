/** For the tests: an article through the stages up to the events. */
import { loadModel } from '../../load/node.ts'
import { findActors, findPlaces } from '../actors/index.ts'
import { createLanguage } from '../language/index.ts'
import { readPage } from '../page/index.ts'
import type { Event } from '../record/index.ts'
import { findAttributions, resolveStatements } from '../statements/index.ts'
import { findTimes } from '../time/index.ts'
import { findEvents } from './index.ts'

const language = createLanguage(loadModel())

export interface Reading {
  readonly text: string
  readonly events: readonly Event[]
  /** The first event one of whose mentions holds these words; throws if there is none. */
  event(words: string): Event
  /** Names of the actors and of the recipients of an event. */
  who(e: Event): { actors: string[]; recipients: string[] }
}

/** Reads a text published on Friday 2025-02-21 unless told otherwise. */
export function readingOf(text: string, published = '2025-02-21'): Reading {
  const article = readPage({ text, published })
  const analysis = language.analyse(article)
  const times = findTimes(article, analysis)
  const attributions = findAttributions(article, analysis)
  const cast = findActors(article, analysis, attributions)
  const places = findPlaces(article, analysis, cast)
  const statements = resolveStatements(article, analysis, times, attributions, cast)
  const { events, actors } = findEvents({ article, analysis, times, cast, places, statements })
  const names = (ids: readonly string[]) => ids.map((id) => actors.find((x) => x.id === id)?.name ?? '?')
  return {
    text: article.text,
    events,
    event(words) {
      const found = events.find((e) => [e.trigger, ...e.also].some((m) => m.text.includes(words)))
      if (!found) throw new Error(`no event "${words}" among ${events.map((e) => e.trigger.text).join(', ') || 'none'}`)
      return found
    },
    who: (e) => ({ actors: names(e.actors), recipients: names(e.recipients) }),
  }
}
