/** From the runs of the model's attribution head to spans as the grammar makes them. */
import type { Range } from '../record/index.ts'
import { contentRange, type Scene } from './draft.ts'
import type { HeadSpans, Run } from './head.ts'
import { headOf, isTime, ofParticiple, type Source, withoutClause } from './source.ts'
import { isNominal, isPunct, nounPhrase, type Tokens, trim, upos } from './tree.ts'

export function contentOf(scene: Scene, spans: HeadSpans): Range[] {
  const out: Range[] = []
  for (const piece of spans.content) {
    // *described as “a deliberate act”*
    const as =
      scene.a.lower[piece.from] === 'as' &&
      scene.quotes.outer[scene.quotes.at[piece.from + 1]!]?.first === piece.from + 1
    const range = contentRange(scene, as ? { from: piece.from + 1, to: piece.to } : piece, spans.anchor)
    if (range !== null) out.push(range)
  }
  return out
}

/** The phrase of a source; `cue` is the head of the cue, which never belongs to it. */
export function sourceOfRun(scene: Scene, run: Run, cue: number): Source | null {
  const source = phraseOf(scene, run, cue)
  return source === null || cue < 0 ? source : withoutClause(scene, source, cue)
}

function phraseOf(scene: Scene, run: Run, cue: number): Source | null {
  const { a } = scene
  const np = whole(scene, run, cue)
  if (np.to <= np.from) return null
  if (isRelativeRun(scene, np)) {
    for (let v = a.head[np.from]!, step = 0; v >= 0 && step < 6; v = a.head[v]!, step++)
      if (a.deprel[v] === 'acl:relcl') {
        const head = a.head[v]!
        return head >= 0 && isNominal(a, head) ? { np: bare(scene, nounPhrase(a, head, np.from), head), head } : null
      }
    return null
  }
  for (let i = np.from; i < np.to; i++)
    if ((a.head[i]! < np.from || a.head[i]! >= np.to) && isNominal(a, i) && !isTime(scene, i)) return { np, head: i }
  if (np.to - np.from === 1 && COUNTED.has(a.lower[np.from]!)) return { np, head: np.from }
  const head = headOf(scene, np)
  return head < 0 || isTime(scene, head) ? null : { np, head }
}

/** *Some believe*, *all agreed*: determiners that stand for people. */
const COUNTED = new Set(['some', 'many', 'most', 'several', 'all', 'both', 'few', 'others', 'each'])

/** Relations of a word to the noun behind it that it cannot be parted from. */
const BOUND = new Set(['compound', 'amod', 'det', 'nummod', 'flat'])

const TIMELY = new Set(['this', 'last', 'next', 'late', 'early', 'on', 'in'])

/** A run with the rest of a name that it cuts and the noun that its last words modify; no preposition at its head. */
function whole(scene: Scene, run: Run, cue: number): Run {
  const { a, quotes } = scene
  let { from, to } = bare(scene, trim(a, run), -1)
  if (to <= from) return { from, to }
  for (let step = 0; step < 6 && from > 0 && a.nameOf[from]! >= 0 && a.nameOf[from - 1] === a.nameOf[from]; step++)
    from--
  for (
    let step = 0;
    step < 6 && to < a.size && to !== cue && a.nameOf[to - 1]! >= 0 && a.nameOf[to] === a.nameOf[to - 1];
    step++
  )
    to++
  for (let step = 0; step < 3; step++) {
    const head = a.head[to - 1]!
    if (
      head < to ||
      head > to + 2 ||
      (cue >= to && cue <= head) ||
      !BOUND.has(a.deprel[to - 1]!) ||
      quotes.at[head] !== quotes.at[to - 1]
    )
      break
    to = head + 1
  }
  while (to > from + 1 && (upos(a, to - 1) === 'ADV' || upos(a, to - 1) === 'ADP' || upos(a, to - 1) === 'AUX')) to--
  // *the court this month*
  while (
    !relative(scene, from, to) &&
    to > from + 2 &&
    isTime(scene, to - 1) &&
    !ofParticiple(scene, to - 1, from) &&
    (TIMELY.has(a.lower[to - 2]!) || isTime(scene, to - 2))
  )
    to -= 2
  return trim(a, { from, to })
}

function relative(scene: Scene, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (/^W/.test(scene.a.xpos[i]!)) return true
  return false
}

/** Without what governs the phrase (*of Senator Park*) or belongs to the phrase before it (*’s report*). */
function bare(scene: Scene, t: Tokens, head: number): Tokens {
  const { a } = scene
  let from = t.from
  while (
    from < t.to - 1 &&
    from !== head &&
    (upos(a, from) === 'ADP' ||
      upos(a, from) === 'SCONJ' ||
      (upos(a, from) === 'CCONJ' && a.lower[from] !== 'both' && a.lower[from] !== 'either') ||
      isPunct(a, from) ||
      a.xpos[from] === 'POS')
  )
    from++
  return { from, to: t.to }
}

/** *Who*, *which* and *that*, which stand for their antecedent. */
export function isRelativeRun(scene: Scene, run: Run): boolean {
  const { a } = scene
  const x = a.xpos[run.from]!
  return run.to - run.from === 1 && (x === 'WP' || x === 'WDT' || a.lower[run.from] === 'that')
}
