/** CPU time of each stage of a reading, in the order of `core/read`. */
import { loadModel } from '@readout/core/load/node'
import { findActors, findPlaces, learntOf } from '../packages/core/src/actors/index.ts'
import { findEvents } from '../packages/core/src/events/index.ts'
import { createLanguage } from '../packages/core/src/language/index.ts'
import { readPage } from '../packages/core/src/page/index.ts'
import { Heads } from '../packages/core/src/predicates/index.ts'
import {
  findAttributions,
  keepAttributions,
  resolveStatements,
  SLACK,
  weighStatements,
} from '../packages/core/src/statements/index.ts'
import { findTimes } from '../packages/core/src/time/index.ts'
import { findVoices } from '../packages/core/src/voices/index.ts'
import type { Sample } from './corpus.ts'

/** CPU seconds of each stage over all samples, the median of `rounds` rounds. */
export function profile(samples: readonly Sample[], rounds: number): [stage: string, seconds: number][] {
  const language = createLanguage(loadModel())
  const learnt = learntOf(language)
  const { upper } = language
  const heads = new Heads(upper.shape, upper.data, upper.sums)
  const spent = new Map<string, number[]>()
  for (let r = -1; r < rounds; r++) {
    const sums = new Map<string, number>()
    const timed = <T>(stage: string, f: () => T): T => {
      const before = process.cpuUsage()
      const result = f()
      const used = process.cpuUsage(before)
      sums.set(stage, (sums.get(stage) ?? 0) + (used.user + used.system) / 1e6)
      return result
    }
    for (const s of samples) {
      const article = timed('page', () => readPage({ text: s.text, published: s.published }))
      const analysis = timed('language', () => language.analyse(article))
      const times = timed('time', () => findTimes(article, analysis, { apparatus: true }))
      const attributions = timed('attributions', () =>
        keepAttributions(heads, analysis, findAttributions(article, analysis, undefined, undefined, SLACK)),
      )
      const cast = timed('actors', () => findActors(article, analysis, attributions, null, undefined, learnt))
      const places = timed('places', () => findPlaces(article, analysis, cast))
      const resolved = timed('statements', () => resolveStatements(article, analysis, times, attributions, cast))
      const { actors } = timed('events', () =>
        findEvents({ article, analysis, times, cast, places, statements: resolved, heads }),
      )
      const statements = timed('statements', () => weighStatements(heads, analysis, resolved, actors))
      timed('voices', () => findVoices(article, statements))
    }
    if (r >= 0) for (const [stage, s] of sums) spent.set(stage, [...(spent.get(stage) ?? []), s])
  }
  return [...spent].map(([stage, xs]) => [stage, xs.sort((a, b) => a - b)[xs.length >> 1]!])
}
