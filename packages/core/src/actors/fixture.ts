/** For tests: the cast of a text, read by the rooms before this one with the model that ships. */
import { loadModel } from '../../load/node.ts'
import { createLanguage } from '../language/index.ts'
import { readPage } from '../page/index.ts'
import type { Actor, Cast, Place } from '../record/index.ts'
import { findAttributions } from '../statements/index.ts'
import { findActors, findPlaces, indexTerms, learntOf, type OfficeHolder } from './index.ts'

const language = createLanguage(loadModel())
const learnt = learntOf(language)

export interface Reading {
  readonly text: string
  readonly cast: Cast
  readonly places: Place[]
  /** The actor of the word at the nth (from 0) place where `words` stand; its last token unless `offset` says else. */
  who(words: string, nth?: number): Actor | undefined
  /** Names of all actors of that word. */
  all(words: string, nth?: number): string[]
  actor(name: string): Actor | undefined
}

export function readingOf(text: string, published = '2024-06-13', registry?: readonly OfficeHolder[]): Reading {
  const article = readPage({ text, published })
  const a = language.analyse(article)
  const cast = findActors(
    article,
    a,
    findAttributions(article, a),
    registry ? indexTerms(registry) : null,
    undefined,
    learnt,
  )
  const token = (words: string, nth: number) => {
    let at = -1
    for (let i = 0; i <= nth; i++) at = article.text.indexOf(words, at + 1)
    if (at < 0) throw new Error(`no “${words}” in the text`)
    const end = at + words.length
    let found = -1
    for (let t = 0; t < a.size; t++) if (a.start[t]! >= at && a.end[t]! <= end) found = t
    return found
  }
  return {
    text: article.text,
    cast,
    places: findPlaces(article, a, cast),
    who: (words, nth = 0) => cast.actors[cast.at(token(words, nth))],
    all: (words, nth = 0) => cast.members(token(words, nth)).map((i) => cast.actors[i]!.name),
    actor: (name) => cast.actors.find((x) => x.name === name),
  }
}
