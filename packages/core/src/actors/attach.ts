/** Appositions: descriptions that stand beside a name and mean the same person or body. */
import type { Analysis } from '../record/index.ts'
import { UPOS } from '../record/index.ts'
import type { Chunk } from './chunks.ts'
import { BODY_NOUNS, COUNTERPART_NOUNS, PERSON_NOUNS } from './en/nouns.ts'
import { OFFICE_HEADS } from './en/offices.ts'
import { HONORIFICS, RANKS } from './en/titles.ts'
import { EITHER_NOUNS } from './en/typing.ts'
import type { NameSpan } from './names.ts'

const PROPN = UPOS.indexOf('PROPN')
const NOUN = UPOS.indexOf('NOUN')

const LINKS = new Set(['of', 'for', 'to', 'at', 'in', 'on', 'with', 'and'])

/** First token of the whole phrase of a chunk: its owner, and the owner's owner. */
export function phraseStart(chunks: readonly Chunk[], c: number): number {
  let at = c
  for (let step = 0; step < 4 && chunks[at]!.owner >= 0; step++) at = chunks[at]!.owner
  return chunks[at]!.start
}

/** One past the last token of a chunk with the prepositional phrases behind it ("head [of Egypt's delegation]"). At most three. */
export function phraseEnd(a: Analysis, chunks: readonly Chunk[], c: number): { end: number; last: number } {
  let end = chunks[c]!.end
  let last = c
  for (let step = 0; step < 6; step++) {
    const w = a.lower[end]
    if (end >= a.size || a.sentenceOf[end] !== a.sentenceOf[chunks[c]!.start]) break
    const next = chunks[last + 1]
    if (!next) break
    // "Harbour Lodge 31": a number of its name
    if (chunks[last]!.name >= 0 && next.start === end && next.end === end + 1 && a.xpos[end] === 'CD') {
      last++
      end = next.end
      continue
    }
    if ((w === "'s" || w === "'") && next.start === end + 1 && next.owner === last) {
      last++
      end = next.end
    } else if (LINKS.has(w!) && next.start === end + 1 && (w !== 'and' || step > 0)) {
      if (next.pronoun) {
        // "the secretary of [their union]": the owned phrase.
        const owned = chunks[last + 2]
        if (!owned || owned.owner !== last + 1 || owned.start !== next.end) break
        last += 2
        end = owned.end
      } else {
        last++
        end = next.end
      }
    } else break
  }
  return { end, last }
}

const isPersonNoun = (a: Analysis, t: number): boolean => {
  const w = a.lower[t]!
  return (
    (a.uposCode[t] === NOUN || a.uposCode[t] === PROPN) &&
    (PERSON_NOUNS.has(w) || OFFICE_HEADS.has(w) || COUNTERPART_NOUNS.has(w))
  )
}

/** For each description chunk the chunk with the name it stands beside, −1 for the others. */
export function findAppositions(a: Analysis, chunks: readonly Chunk[], names: readonly NameSpan[]): Int32Array {
  const alias = new Int32Array(chunks.length).fill(-1)
  const person = (c: Chunk) => c.name >= 0 && names[c.name]!.kind === 'PER'
  const body = (c: Chunk) =>
    c.name >= 0 &&
    (names[c.name]!.kind === 'ORG' ||
      names[c.name]!.senses.some((x) => x.entry.kind === 'organisation' || x.entry.kind === 'outlet'))
  // "The lone dissenter, Judge Simon Okafor,": a word for people that no list has, between commas
  const agent = (c: Chunk) =>
    c.name < 0 &&
    !c.pronoun &&
    a.xpos[c.head] === 'NN' &&
    (c.owner >= 0 || a.lower[c.start] === 'the') &&
    /[a-z]{3}(?:er|or|ist|ian|ee|man|woman)$/.test(a.lower[c.head]!) &&
    !BODY_NOUNS.has(a.lower[c.head]!)
  const describes = (c: Chunk) => c.name < 0 && !c.pronoun && isPersonNoun(a, c.head) && a.xpos[c.head] !== 'NNS'
  const nameless = (c: Chunk) =>
    c.name >= 0 && (body(c) || names[c.name]!.kind === 'MISC') && names[c.name]!.start - c.start <= 1
  const same = (x: number, y: number) => y < a.size && a.sentenceOf[x] === a.sentenceOf[y]
  for (let c = 0; c < chunks.length; c++) {
    const d = chunks[c]!
    const before = d.start
    const named = chunks[c + 1]
    if (
      named &&
      !describes(d) &&
      agent(d) &&
      person(named) &&
      a.lower[d.end] === ',' &&
      named.start === d.end + 1 &&
      a.lower[named.end] === ',' &&
      same(before, named.end) &&
      named.owner < 0
    )
      alias[c] = c + 1
    else if (describes(d)) {
      // "Serbia's agriculture minister, Dragana Ilić": description, comma, name.
      const { end, last } = phraseEnd(a, chunks, c)
      const n = chunks[last + 1]
      if (
        n &&
        alias[c]! < 0 &&
        a.lower[end] === ',' &&
        n.start === end + 1 &&
        same(before, n.start) &&
        person(n) &&
        n.owner < 0 &&
        endsApposition(a, n.end, n.start)
      ) {
        alias[c] = last + 1
        continue
      }
      // "Head of the coastguard Commodore Sir Hugh Vane": the name follows the phrase, or ends its last part.
      if (last > c) {
        const m = chunks[last]!
        const adjacent =
          n &&
          same(before, n.start) &&
          person(n) &&
          (n.start === end || (n.start === end + 1 && UPOS[a.uposCode[end]!] !== 'PUNCT' && capitalised(a, end)))
        if (adjacent && names[n.name]!.start > n.start) {
          alias[c] = last + 1
          continue
        }
        if (
          last === c + 1 &&
          person(m) &&
          ((m.end - m.start > 4 && titledTail(a, m, names[m.name]!)) || endsInName(a, m, names[m.name]!))
        ) {
          alias[c] = last
          continue
        }
      }
      // "Cynthia Thompson, curator and director": the second description after the first; "academic and professor Marc Hill".
      if (c > 0 && a.lower[d.start - 1] === 'and' && chunks[c - 1]!.end === d.start - 1 && alias[c - 1]! >= 0) {
        alias[c] = alias[c - 1]!
        continue
      }
      const heir = chunks[c + 1]
      if (
        heir &&
        a.lower[d.end] === 'and' &&
        heir.start === d.end + 1 &&
        same(before, heir.start) &&
        person(heir) &&
        names[heir.name]!.start > heir.start &&
        a.uposCode[heir.start] === NOUN &&
        isPersonNoun(a, names[heir.name]!.start - 1)
      ) {
        alias[c] = c + 1
        continue
      }
      // "Teodora Stoyanova, Bulgaria's chief negotiator": name, comma, description.
      const from = phraseStart(chunks, c)
      const prev = from - 1
      if (prev > 0 && a.sentenceOf[prev] === a.sentenceOf[from]) {
        let at = prev
        // "once Cissé's deputy", "now the governor"
        if (/^(?:once|now|then|formerly|also|currently)$/.test(a.lower[at]!)) at--
        const opened = a.lower[at] === ',' || a.lower[at] === '(' || a.lower[at] === '—' || a.lower[at] === '–'
        if (opened) {
          const i = chunkEndingAt(chunks, c, at)
          if (i >= 0 && person(chunks[i]!) && endsApposition(a, phraseEnd(a, chunks, c).end, from)) {
            alias[c] = i
            continue
          }
        }
      }
      // The tree says so.
      const h = a.head[d.head]!
      if (a.deprel[d.head] === 'appos' && h >= 0) {
        const i = chunkHolding(chunks, c, h)
        if (i >= 0 && person(chunks[i]!)) {
          alias[c] = i
        }
      }
    }
    if (alias[c]! >= 0) continue
    if (d.name < 0 && !d.pronoun && isBodyNoun(a, d.head)) {
      // "The operator, Bergbahn Sorel,": description, comma, name of a body.
      const { end, last } = phraseEnd(a, chunks, c)
      const n = chunks[last + 1]
      const definite =
        d.owner >= 0 ||
        /^(?:the|its|their|his|her|one|a|an)$/.test(
          a.lower[phraseStart(chunks, c) === d.start ? d.start : phraseStart(chunks, c)]!,
        )
      if (
        n &&
        definite &&
        a.lower[end] === ',' &&
        n.start === end + 1 &&
        same(before, n.start) &&
        nameless(n) &&
        n.owner < 0 &&
        closesApposition(a, n.end, n.start)
      ) {
        alias[c] = last + 1
        continue
      }
      const from = phraseStart(chunks, c)
      const prev = from - 1
      if (prev > 0 && a.sentenceOf[prev] === a.sentenceOf[from] && a.lower[prev] === ',') {
        const i = chunkEndingAt(chunks, c, prev)
        if (
          i >= 0 &&
          body(chunks[i]!) &&
          (d.owner >= 0 || /^(?:a|an|the)$/.test(a.lower[d.start]!)) &&
          endsApposition(a, phraseEnd(a, chunks, c).end, from)
        )
          alias[c] = i
      }
    }
  }
  return alias
}

/** What may follow an apposition: a mark, the end, or a verb ("… Hossam Rizk, called"). A conjunction makes it a list. */
function endsApposition(a: Analysis, end: number, start: number): boolean {
  if (end >= a.size || a.sentenceOf[end] !== a.sentenceOf[start]) return true
  const w = a.lower[end]!
  if (w === 'and' || w === 'or') return false
  const u = UPOS[a.uposCode[end]!]
  return (
    u === 'PUNCT' ||
    u === 'VERB' ||
    u === 'AUX' ||
    u === 'PRON' ||
    u === 'SCONJ' ||
    u === 'ADP' ||
    u === 'ADV' ||
    u === 'PART'
  )
}
const isBodyNoun = (a: Analysis, t: number): boolean =>
  a.xpos[t] !== 'NNS' && a.uposCode[t] === NOUN && (BODY_NOUNS.has(a.lower[t]!) || EITHER_NOUNS.has(a.lower[t]!))

/** What closes an apposition for certain: a second comma, a verb, the end of the clause. */
function closesApposition(a: Analysis, end: number, start: number): boolean {
  if (end >= a.size || a.sentenceOf[end] !== a.sentenceOf[start]) return true
  const u = UPOS[a.uposCode[end]!]
  return /^[,.;:!?)—–]$/.test(a.lower[end]!) || u === 'VERB' || u === 'AUX'
}

/** "the mayor of [Ipswich Anna Berg]": nothing but other names and an article before the name. */
function endsInName(a: Analysis, m: Chunk, name: NameSpan): boolean {
  let others = 0
  for (let t = m.start; t < name.start; t++) {
    if (!capitalised(a, t) && !(t === m.start && a.lower[t] === 'the')) return false
    // "A spokesman for Mr Reed" is not Mr Reed: a title alone leaves the name to the phrase before
    const title = a.lower[t]!.replace(/\.$/, '')
    if (capitalised(a, t) && !OFFICE_HEADS.has(title) && !(title in HONORIFICS) && !RANKS.has(title)) others++
  }
  return others > 0
}

function chunkEndingAt(chunks: readonly Chunk[], c: number, token: number): number {
  for (let i = c - 1; i >= 0 && i >= c - 6; i--) if (chunks[i]!.end === token) return i
  return -1
}
function chunkHolding(chunks: readonly Chunk[], c: number, token: number): number {
  for (let i = Math.max(0, c - 12); i < chunks.length && i < c + 12; i++)
    if (chunks[i]!.start <= token && token < chunks[i]!.end) return i
  return -1
}
const capitalised = (a: Analysis, t: number) => a.text[a.start[t]!]! !== a.text[a.start[t]!]!.toLowerCase()

/** "the Irish coastguard Retired Commodore Hugh Vane": a noun, then titles, then the name. */
function titledTail(a: Analysis, m: Chunk, name: NameSpan): boolean {
  let nouns = 0
  for (let t = m.start; t < name.start; t++) if (a.uposCode[t] === NOUN && !OFFICE_HEADS.has(a.lower[t]!)) nouns++
  return nouns > 0
}
