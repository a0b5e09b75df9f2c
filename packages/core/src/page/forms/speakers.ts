/** Labels of speakers in interviews, transcripts and hearings: "GREGER: …", "Q: …", "**Interviewer** …", "JANE HOLM (on camera): …". */
import { type Block, isBody, type Mark, type Role } from '../../record/index.ts'
import { KNOWN_SPEAKERS, NO_SPEAKERS, SPEAKER_TITLES, TALK } from '../en/speakers.ts'
import type { Paragraph } from '../text/label.ts'

const WORD = "(?:\\p{Lu}[\\p{L}\\p{M}\\p{N}.’'&-]*|\\p{N}{1,3}|de|la|van|von|der|den|bin|al|of|the|and)"
/** A label of one to seven words at the head of a paragraph, with what stands in brackets behind it, up to its colon. */
const HEAD = new RegExp(
  `^["“‘']?(\\p{Lu}[\\p{L}\\p{M}.’'&-]*(?:[ \\u00a0]${WORD}){0,6})(, ?[^:.?!\\n]{1,50})?(\\s?[([][^)\\]\\n]{1,50}[)\\]])?\\s?:(?=\\s|$)`,
  'u',
)
/** "Q." and "A.", as courts print them. */
const LETTER = /^([QA])[.)](?=\s+["“‘']?[\p{Lu}\p{N}])/u
/** A label alone, in bold or as a term: words with capitals, no full stop. */
const BARE = new RegExp(
  `^(\\p{Lu}[\\p{L}\\p{M}.’'&-]*(?:[ \\u00a0]${WORD}){0,5})(, ?[^:.?!\\n]{1,50})?(\\s?[([][^)\\]\\n]{1,50}[)\\]])?\\s?[:–—-]?$`,
  'u',
)

interface Candidate {
  readonly block: number
  readonly start: number
  readonly end: number
  /** Where what is said begins: behind colon and brackets. */
  readonly from: number
  readonly key: string
  /** A name in capitals, a word for one who speaks, or a name with a title. */
  readonly sure: boolean
  /** Known by its capitals alone. */
  readonly capitals: boolean
  /** Several words with capitals. */
  readonly full: boolean
  /** Printed with a colon. */
  readonly colon: boolean
  /** In bold, or a term of a list. */
  readonly bold: boolean
  /** An office stands behind a comma. */
  readonly tail: boolean
}

/** A paragraph as far as labels are looked for in it. */
interface Stretch {
  readonly start: number
  readonly end: number
  readonly kind: Role
}

/**
 * Marks of the labels that say who speaks in the words behind them, up to the next label. `strong` are stretches in bold, `terms` starts of
 * paragraphs that the page marks up as the terms of a list (`<dt>`). A page has such labels where one of them comes again, or question
 * and answer both are there, and where who is so labelled speaks to somebody ("I", "you", a question): lists of facts do not.
 */
export function speakerMarks(
  text: string,
  paragraphs: readonly Stretch[],
  strong: readonly { readonly start: number; readonly end: number }[],
  terms: ReadonlySet<number> = new Set(),
): Mark[] {
  const bold = new Map<number, number>()
  for (const m of strong) if (!bold.has(m.start)) bold.set(m.start, m.end)
  const found: Candidate[] = []
  for (const [i, p] of paragraphs.entries()) {
    if (!isBody(p.kind) || p.kind === 'table') continue
    const c = candidate(text, p, i, bold.get(p.start), terms.has(p.start))
    if (c && !NO_SPEAKERS.has(c.key)) found.push(c)
  }
  return accepted(text, paragraphs, found).map(({ start, end }): Mark => ({ kind: 'speaker', start, end }))
}

/** Paragraphs with what the labels say of them: such a paragraph is no dateline and no line of another kind. */
export function speaking(paragraphs: readonly Paragraph[], speakers: readonly Mark[]): readonly Paragraph[] {
  let k = 0
  return speakers.length === 0
    ? paragraphs
    : paragraphs.map((p) => {
        while (k < speakers.length && speakers[k].end <= p.start) k++
        return k < speakers.length && speakers[k].start < p.end && !p.rule ? { ...p, speaks: true } : p
      })
}

/** The labels that stand in the article's body after all. */
export function inBody(speakers: readonly Mark[], blocks: readonly Block[]): Mark[] {
  let k = 0
  return speakers.filter((m) => {
    while (k < blocks.length && blocks[k].end <= m.start) k++
    const b = blocks[k]
    return b !== undefined && b.start <= m.start && b.end >= m.end && isBody(b.role)
  })
}

function candidate(
  text: string,
  b: Stretch,
  block: number,
  boldTo: number | undefined,
  term: boolean,
): Candidate | null {
  const head = text.slice(b.start, Math.min(b.end, b.start + 140))
  const at = HEAD.exec(head) ?? LETTER.exec(head)
  if (at) {
    const from = b.start + at[0].length
    return made(b, block, at, from, {
      colon: true,
      bold: boldTo !== undefined && boldTo <= from + 1 && boldTo >= from - 2,
    })
  }
  // in bold without a colon, or a term by itself
  const stop = term ? b.end : (boldTo ?? 0)
  if (stop <= b.start || stop > b.end || stop - b.start > 120) return null
  const bare = BARE.exec(text.slice(b.start, stop))
  const behind = text.slice(stop, Math.min(b.end, stop + 4)).trim()
  if (!bare || (behind !== '' && !/^["“‘'(]?[\p{Lu}\p{N}]/u.test(behind))) return null
  return made(b, block, bare, stop, { colon: false, bold: true })
}

function made(
  b: Stretch,
  block: number,
  at: RegExpExecArray,
  from: number,
  printed: Pick<Candidate, 'colon' | 'bold'>,
): Candidate {
  const [whole, label, tail] = at
  const start = b.start + whole.indexOf(label)
  const key = label.toLowerCase().replace(/\s+/g, ' ')
  const known = KNOWN_SPEAKERS.has(key.replace(/ /g, '-')) || SPEAKER_TITLES.test(label)
  const capitals = !known && label === label.toUpperCase() && /\p{Lu}{2}/u.test(label)
  return {
    block,
    start,
    end: start + label.length,
    from,
    key,
    sure: known || capitals,
    capitals,
    full: /\s/.test(label),
    ...printed,
    tail: tail !== undefined,
  }
}

/** So many labels of one word are looked for in the text as surnames. */
const TRIED = 40

function accepted(text: string, blocks: readonly Stretch[], found: readonly Candidate[]): Candidate[] {
  if (found.length < 2) return []
  const times = new Map<string, number>()
  for (const c of found) times.set(c.key, (times.get(c.key) ?? 0) + 1)
  const again = (c: Candidate) => times.get(c.key)! > 1
  const last = (key: string) => key.slice(key.lastIndexOf(' ') + 1)
  /** Names by their last word: "Holm" is a speaker where "Marta Holm" is. */
  const surnames = new Set(found.filter((c) => c.full).map((c) => last(c.key)))
  const tried = new Map<string, boolean>()
  const named = (c: Candidate): boolean => {
    if (surnames.has(c.key)) return true
    const known = tried.get(c.key)
    if (known !== undefined || tried.size >= TRIED) return known ?? false
    const is = isSurname(text, text.slice(c.start, c.end))
    tried.set(c.key, is)
    return is
  }
  const talks = (c: Candidate) => TALK.test(speechOf(text, blocks, c))
  const kept = found.filter((c) => {
    // capitals that come once, before words to nobody, may be the place of a dateline
    if (c.capitals) return again(c) || talks(c)
    if (c.tail) return again(c)
    return c.sure || c.full || (again(c) && (c.bold || named(c)))
  })
  const pair = times.has('q') ? times.has('a') : times.has('question') && times.has('answer')
  if (kept.length < 2 || !(pair || kept.some(again))) return []
  const talking = kept.filter(talks).length
  const share = kept.every((c) => c.sure) ? 0.25 : 0.6
  return talking >= Math.max(1, kept.length * share) ? kept.filter((c) => c.colon || again(c) || c.sure) : []
}

/** What is said behind a label: the rest of its paragraph, or the next one. */
function speechOf(text: string, blocks: readonly Stretch[], c: Candidate): string {
  const own = blocks[c.block]
  const b = c.from < own.end ? { start: c.from, end: own.end } : (blocks[c.block + 1] ?? own)
  return text.slice(b.start, Math.min(b.end, b.start + 600))
}

/** Does the text name somebody so: a first name or a title in front of it? Looked for a few times at most. */
function isSurname(text: string, name: string): boolean {
  for (let at = text.indexOf(` ${name}`), n = 0; at >= 0 && n < 20; at = text.indexOf(` ${name}`, at + 1), n++) {
    const before = /(?:^|[^\p{L}])(\p{Lu}[\p{L}.-]+)$/u.exec(text.slice(Math.max(0, at - 30), at))?.[1]
    if (before && !/^(?:The|A|An|In|On|At|But|And|For|With|Best|Top|First)$/.test(before)) return true
  }
  return false
}
