/**
 * Order and nesting: contents must nest or be apart, so that the voices are a partition. Attributions are put in
 * reading order; each knows the innermost one whose content holds it; those that cut across another are mended or dropped.
 */
import type { Range } from '../record/index.ts'
import type { Draft, Scene } from './draft.ts'
import { setOf } from './lexicon.ts'
import { upos } from './tree.ts'

export interface Nested {
  readonly drafts: readonly Draft[]
  /** Index of the enclosing attribution, or −1. */
  readonly within: Int32Array
}

const length = (d: Draft) => d.content.reduce((n, c) => n + c.end - c.start, 0)

/** Merges and orders the spans of a content; drops empty ones. */
function tidy(content: readonly Range[]): Range[] {
  const sorted = [...content].filter((c) => c.end > c.start).sort((x, y) => x.start - y.start || y.end - x.end)
  const out: { start: number; end: number }[] = []
  for (const c of sorted) {
    const last = out[out.length - 1]
    if (last && c.start < last.end) last.end = Math.max(last.end, c.end)
    else out.push({ ...c })
  }
  return out
}

/**
 * A sweep over all content spans with a stack of those open. A span that begins inside another and ends beyond it
 * is cut at the other's end. Linear after sorting (the stack holds spans that truly nest).
 */
export function nest(scene: Scene): Nested {
  const { a } = scene
  const seen = new Set<string>()
  let drafts: Draft[] = []
  for (const d of scene.drafts) {
    d.content = tidy(d.content)
    if (d.content.length === 0) continue
    const key = `${d.cue?.from ?? -1}:${d.content[0]!.start}:${d.content[d.content.length - 1]!.end}`
    if (seen.has(key)) continue
    seen.add(key)
    drafts.push(d)
  }
  cutCrossings(drafts)
  drafts = drafts.filter((d) => (d.content = tidy(d.content)).length > 0 && length(d) > 0)
  const order = (d: Draft) =>
    Math.min(d.content[0]!.start, d.cueHead >= 0 ? a.start[d.cueHead]! : Number.MAX_SAFE_INTEGER)
  drafts.sort((x, y) => order(x) - order(y) || length(y) - length(x) || x.cueHead - y.cueHead)
  const within = enclosing(scene, drafts)
  const kept = new Int32Array(drafts.length).fill(-1)
  const level = new Int32Array(drafts.length)
  let count = 0
  for (let i = 0; i < drafts.length; i++) {
    const host = within[i]!
    level[i] = host < 0 ? 0 : host < i ? level[host]! + 1 : 1
    if (level[i]! <= MAX_LEVEL && (host < 0 || belongs(scene, drafts[i]!))) kept[i] = count++
  }
  const survivors = drafts.filter((_, i) => kept[i]! >= 0)
  const outer = new Int32Array(count)
  for (let i = 0; i < drafts.length; i++) {
    if (kept[i]! < 0) continue
    let host = within[i]!
    for (let step = 0; host >= 0 && kept[host]! < 0 && step < MAX_LEVEL; step++) host = within[host]!
    outer[kept[i]!] = host >= 0 ? kept[host]! : -1
  }
  return { drafts: survivors, within: outer }
}

/** Deeper nesting is not followed. */
const MAX_LEVEL = 6

const NESTING =
  /^(head|turn|clause\.(that|bare|fronted|wh)|according|citing|speech|passive\.(impersonal|raised)|noun\.that|quote|label|predicate\.relative)/

/**
 * Inside another's content only the sure kinds count: clauses with a source of their own. Inside a quotation beliefs
 * and wishes are the speaker's way of talking.
 */
function belongs(scene: Scene, d: Draft): boolean {
  if (d.rule === 'clause.to')
    return d.speech === false && scene.a.lemma[d.cueHead] === 'hope' && scene.quotes.at[d.cueHead]! < 0
  if (!NESTING.test(d.rule)) return false
  if (d.cueHead < 0 || scene.quotes.at[d.cueHead]! < 0) return true
  return d.speech && !/^(noun|passive|clause\.wh|predicate)/.test(d.rule) && elsewhere(scene, d)
}

const NOBODY = setOf('no nobody none anyone anybody someone somebody everyone everybody people you one who')

/**
 * Whether a cue inside a quotation reports words of another time: *“the board told us that …”*, *“Mr Holm says that …”*;
 * not *“they can say that …”*, *“people say …”*, *“he claims to be …”*, which are the speaker's way of putting it.
 */
function elsewhere(scene: Scene, d: Draft): boolean {
  const { a } = scene
  if (d.source === null || NOBODY.has(a.lower[d.sourceHead]!) || NOBODY.has(a.lower[d.source.from]!)) return false
  const x = a.xpos[d.cueHead]!
  return x === 'VBD' || (x === 'VBZ' && upos(a, d.sourceHead) === 'PROPN')
}

function cutCrossings(drafts: readonly Draft[]): void {
  const spans = drafts.flatMap((d) => d.content.map((c, k) => ({ d, k, start: c.start, end: c.end })))
  spans.sort((x, y) => x.start - y.start || y.end - x.end)
  const stack: { end: number }[] = []
  for (const s of spans) {
    while (stack.length && stack[stack.length - 1]!.end <= s.start) stack.pop()
    const top = stack[stack.length - 1]
    if (top && s.end > top.end) {
      s.end = top.end
      s.d.content[s.k] = { start: s.start, end: s.end }
    }
    stack.push(s)
  }
}

/** Innermost content that holds the first content span of each attribution; its cue decides between equals. */
function enclosing(scene: Scene, drafts: readonly Draft[]): Int32Array {
  const { a } = scene
  const within = new Int32Array(drafts.length).fill(-1)
  const spans = drafts.flatMap((d, i) =>
    d.content.map((c, k) => ({ i, k, start: c.start, end: c.end, cue: d.cueHead >= 0 ? a.start[d.cueHead]! : -1 })),
  )
  spans.sort((x, y) => x.start - y.start || y.end - x.end || rank(x, y) || x.i - y.i)
  const stack: typeof spans = []
  for (const s of spans) {
    while (stack.length && stack[stack.length - 1]!.end <= s.start) stack.pop()
    if (s.k === 0) {
      for (let t = stack.length - 1; t >= 0 && t >= stack.length - 8; t--) {
        const outer = stack[t]!
        if (outer.i === s.i || outer.end < s.end || reachesPast(drafts[s.i]!, drafts[outer.i]!)) continue
        // never in a circle
        let x = outer.i
        let steps = 0
        while (x >= 0 && x !== s.i && steps++ < 16) x = within[x]!
        if (x === s.i) continue
        within[s.i] = outer.i
        break
      }
    }
    stack.push(s)
  }
  return within
}

/**
 * Whether the inner one goes on beyond the outer's end: two cues share a quotation (*she scolded him: "A," she said. "B"*), neither is
 * said within the other.
 */
const reachesPast = (inner: Draft, outer: Draft): boolean =>
  inner.cueHead >= 0 && inner.content[inner.content.length - 1]!.end > outer.content[outer.content.length - 1]!.end

/** Of two equal spans the one whose cue lies inside nothing of the other's is outer: the earlier `citing` comes later. */
const rank = (x: { cue: number; start: number; end: number }, y: { cue: number; start: number; end: number }) => {
  const xIn = x.cue >= x.start && x.cue < x.end ? 1 : 0
  const yIn = y.cue >= y.start && y.cue < y.end ? 1 : 0
  return xIn - yIn || x.cue - y.cue
}
