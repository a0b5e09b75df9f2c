/** Bodies called after whoever heads them: "the Marlow County Sheriff's Department", "the Attorney General's Office". */
import type { Analysis } from '../record/index.ts'
import { UPOS } from '../record/index.ts'
import { capital, type NameKind, PROPN, titled } from './name-shape.ts'
import type { Sense } from './registry.ts'

const NOUN = UPOS.indexOf('NOUN')
const BODIES = new Set(
  'department office bureau commission council court association league service agency fund trust college'.split(' '),
)

/** Puts them as one name: words in capitals, an office with its mark of possession, and a body in capitals. */
export function officeBodies(
  a: Analysis,
  taken: Uint8Array,
  put: (start: number, end: number, kind: NameKind, senses: readonly Sense[], rule: string) => void,
): void {
  for (let t = 1; t + 1 < a.size; t++) {
    const mark = a.lower[t]!
    if (mark !== "'s" && mark !== '’s' && mark !== "'" && mark !== '’') continue
    if (!BODIES.has(a.lower[t + 1]!) || !capital(a, t + 1) || !capital(a, t - 1) || !titled(a, t - 1)) continue
    const sentence = a.sentenceOf[t]!
    if (a.sentenceOf[t + 1] !== sentence || taken[t + 1] || taken[t - 1]) continue
    let start = t - 1
    while (
      start > 0 &&
      a.sentenceOf[start - 1] === sentence &&
      capital(a, start - 1) &&
      !taken[start - 1] &&
      (a.uposCode[start - 1] === PROPN || a.uposCode[start - 1] === NOUN)
    )
      start--
    put(start, t + 2, 'ORG', [], 'name.office-body')
  }
}
