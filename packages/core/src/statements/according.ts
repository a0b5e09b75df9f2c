/** *According to X, …*; *…, according to X*; *in the words of X, …*; *…, citing X*; *X, quoting Y, said …*. */
import type { Range } from '../record/index.ts'
import { add, contentRange, type Draft, type Scene } from './draft.ts'
import { ACCORDING, CITING } from './en/phrases.ts'
import { isNominal, isPunct, isVerb, sentenceEnd, sentenceStart, type Tokens, trim, upos } from './tree.ts'

const PHRASES = ACCORDING.map((p) => p.split(' '))

export function findAccording(scene: Scene): void {
  const { a } = scene
  for (let i = 0; i < a.size; i++) {
    if (!scene.body[i] || scene.used[i]) continue
    for (const phrase of PHRASES) {
      if (a.lower[i] !== phrase[0] || !phrase.every((w, k) => a.lower[i + k] === w)) continue
      attribute(scene, i, phrase.length)
      break
    }
  }
}

function attribute(scene: Scene, cue: number, length: number): void {
  const { a, quotes } = scene
  const first = sentenceStart(a, cue)
  const last = sentenceEnd(a, cue)
  const np = sourcePhrase(scene, cue + length, last)
  if (np === null) return
  const head = phraseHead(scene, np)
  let content: Range[] = []
  let start = cue
  while (
    start > first &&
    (isPunct(a, start - 1) || upos(a, start - 1) === 'ADV') &&
    quotes.at[start - 1] === quotes.at[cue]
  )
    start--
  let taken = -1
  // *has learned that, according to a posting, the site is down*: what is learned comes behind, and the cue's own clause
  const nested = start > first && a.lower[start - 1] === 'that' && a.xpos[start - 1] === 'IN'
  if (start <= first || nested || onlyConnective(scene, first, start)) {
    // in front: all that follows
    let from = np.to
    while (from < last && isPunct(a, from) && quotes.at[from] === quotes.at[cue]) from++
    let to = last
    const q = from < a.size ? quotes.at[from]! : -1
    if (q >= 0 && quotes.at[cue]! < 0 && quotes.outer[q]!.first === from) {
      to = Math.max(to, quotes.outer[q]!.last)
      taken = q
    }
    const range = contentRange(scene, { from, to }, cue)
    if (range) content = [range]
  } else {
    // behind or inside: what stands before, and what goes on after a comma
    let from = first
    for (let i = start - 1; i > first && i > start - 200; i--)
      if (a.lower[i] === ';' && quotes.at[i] === quotes.at[cue]) {
        from = i + 1
        break
      }
    let q = start > first ? quotes.at[start - 1]! : -1
    if (q < 0 && start > first && start - 1 > first) q = quotes.at[start - 1]!
    if (q >= 0 && quotes.at[cue]! < 0 && quotes.outer[q]!.first <= from) {
      from = quotes.outer[q]!.first
      taken = q
    }
    const lead = contentRange(scene, { from, to: start }, cue)
    if (lead) content = [lead]
    let next = np.to
    if (next < last && a.lower[next] === ',') {
      next++
      const tail = contentRange(scene, { from: next, to: last }, cue)
      if (tail && next < last - 2) content.push(tail)
    }
  }
  if (content.length === 0) return
  const draft: Draft = add(scene, {
    source: np,
    sourceHead: head,
    cue: { from: cue, to: cue + length },
    cueHead: cue,
    content,
    rule: 'according',
  })
  if (taken >= 0 && scene.taken[taken] === null) {
    scene.taken[taken] = draft
    draft.tagEnd = last
  }
}

/** The noun phrase after *according to*, to the comma that ends it; appositions and relative clauses belong to it. */
function sourcePhrase(scene: Scene, from: number, last: number): Tokens | null {
  const { a } = scene
  if (from >= last) return null
  let head = -1
  for (let i = from; i < last && i < from + 12; i++) {
    if (isNominal(a, i)) {
      head = i
      // a compound or possessive has its head further on
      const h = a.head[i]!
      if (
        h > i &&
        h < last &&
        h < from + 14 &&
        (a.deprel[i] === 'compound' || a.deprel[i]!.startsWith('nmod') || a.deprel[i] === 'flat') &&
        isNominal(a, h)
      )
        continue
      break
    }
  }
  if (head < 0) return null
  while (
    a.head[head]! >= from &&
    a.head[head]! < last &&
    isNominal(a, a.head[head]!) &&
    a.head[head]! !== head &&
    a.left[a.head[head]!]! >= from - 3
  )
    head = a.head[head]!
  let to = Math.min(a.right[head]!, last)
  // a following main clause swallowed by the tree: stop at the first comma that a finite verb with its own subject follows
  for (let i = head + 1; i < to; i++)
    if (a.lower[i] === ',' && startsClause(scene, i + 1, to)) {
      to = i
      break
    }
  return trim(a, { from, to: Math.max(to, head + 1) }, head)
}

function startsClause(scene: Scene, from: number, to: number): boolean {
  const { a } = scene
  if (from >= to) return false
  const w = a.lower[from]!
  if (w === 'who' || w === 'which' || w === 'whose' || w === 'a' || w === 'an') return false
  for (let i = from; i < to; i++)
    if (isVerb(a, i) && /^VB[DZP]$/.test(a.xpos[i]!) && !a.deprel[i]!.startsWith('acl')) return true
  return false
}

function phraseHead(scene: Scene, np: Tokens): number {
  const { a } = scene
  for (let i = np.from; i < np.to; i++) if (isNominal(a, i) && (a.head[i]! < np.from || a.head[i]! >= np.to)) return i
  for (let i = np.from; i < np.to; i++) if (isNominal(a, i)) return i
  return np.to - 1
}

function onlyConnective(scene: Scene, from: number, to: number): boolean {
  const { a } = scene
  if (to - from > 3) return false
  for (let i = from; i < to; i++) if (!isPunct(a, i) && !['CCONJ', 'ADV', 'SCONJ'].includes(upos(a, i))) return false
  return true
}

const CITE = new Set<string>(CITING)

/** A second source behind a report: *the agency reported, citing a defence official* holds the same content. */
export function findCiting(scene: Scene): void {
  const { a } = scene
  const bySentence = new Map<number, Draft[]>()
  for (const d of scene.drafts) {
    if (d.cueHead < 0) continue
    const s = a.sentenceOf[d.cueHead]!
    const list = bySentence.get(s)
    if (list) list.push(d)
    else bySentence.set(s, [d])
  }
  for (let i = 0; i < a.size; i++) {
    if (!scene.body[i] || scene.used[i] || !CITE.has(a.lower[i]!)) continue
    const outer = bySentence.get(a.sentenceOf[i]!)
    if (!outer || a.xpos[i] === 'JJ') continue
    if (a.lower[i] === 'cited' || a.lower[i] === 'quoted') {
      const before = a.lower[i - 1]
      if (before !== 'which' && before !== 'who' && before !== ',') continue
    }
    let host: Draft | null = null
    for (let k = Math.max(0, outer.length - 4); k < outer.length; k++) {
      const d = outer[k]!
      if (d.cueHead < i && (host === null || d.cueHead > host.cueHead)) host = d
    }
    if (host === null) continue
    if (host.content.some((c) => a.start[i]! >= c.start && a.start[i]! < c.end)) {
      const cut = a.start[i]!
      const last = host.content[host.content.length - 1]!
      if (cut > last.start && cut < last.end) {
        // citing at the end of a swallowed content: cut it off
        const to = trim(a, { from: host.cueHead, to: i }, -1).to
        const end = a.end[to - 1]!
        if (end > last.start) host.content[host.content.length - 1] = { start: last.start, end }
        else continue
      } else continue
    }
    const np = sourcePhrase(scene, i + 1, sentenceEnd(a, i))
    if (np === null) continue
    const draft = add(scene, {
      source: np,
      sourceHead: phraseHead(scene, np),
      cue: { from: i, to: i + 1 },
      cueHead: i,
      content: host.content.map((c) => ({ ...c })),
      rule: 'citing',
    })
    outer.push(draft)
  }
}
