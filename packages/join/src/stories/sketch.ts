/** What of an article is compared with others to tell whether they are of one story: small and plain JSON. */
import type { Lexis, Record } from '@readout/core'
import { dayOf, daysOf, daysToldOf, weekdayOf, yearOf } from './days.ts'
import { CALENDAR } from './en/calendar.ts'
import { keysOf } from './keys.ts'
import { cutLead } from './lead.ts'
import { namesOf, packNames } from './names.ts'
import { packHashes, packVector } from './pack.ts'
import { hash24, plain, RAREST, rarityOf, type Word, wordsOf } from './words.ts'

export interface Sketch {
  /** Terms of headline and body that are no names, the weightiest, by rarity and frequency. */
  readonly terms: string
  /** Terms of the lead: headline and first paragraph. */
  readonly lead: string
  /** Terms of the headline. */
  readonly head: string
  /** Names with how much they are spoken of, whether in the lead, and of what kind. */
  readonly names: string
  /** Numbers that are no years. */
  readonly numbers: string
  /** Sentences word for word: what form letters have in common. */
  readonly sentences: string
  /** Words inside quotation marks, three at a time. */
  readonly quoted: string
  /** Direction of the lead's words. */
  readonly vector: string
  /** Direction of the words that name its foremost events. */
  readonly deed: string
  /** Day of publication, days since 1970; null where it is not known. */
  readonly day: number | null
  /** Days, in text order, that the lead and the foremost events speak of. */
  readonly days: readonly number[]
  /** All days that the text speaks of. */
  readonly told: readonly number[]
  /** Year it is of, where anything tells. */
  readonly year: number | null
  /** First day of the week it names, 0 for Sunday. */
  readonly weekday: number | null
}

const TERMS = 56
const LEAD = 28
const NAMES = 28
const NUMBERS = 16

/** The sketch of an article and the keys it is found by. */
export function makeSketch(
  record: Record,
  lexis: Lexis,
): { readonly sketch: Sketch; readonly keys: readonly number[] } {
  const cut = cutLead(record)
  const { head, lead, body } = cut
  const names = namesOf(record, cut)
  const all = [...head, ...lead, ...body]
  const content = (words: readonly Word[]) => words.filter((w) => !names.has(w.stem) && !CALENDAR.has(w.stem))
  const told = content(all)
  const front = content([...head, ...lead])
  const leadEnds = (lead.at(-1) ?? head.at(-1))?.end ?? 0
  const numbers = new Map<number, number>()
  for (const w of all)
    if (w.number && !/^(?:19|20)\d\d$/.test(w.stem) && numbers.size < NUMBERS)
      numbers.set(hash24(w.stem), w.stem.length > 1 ? 20 + 10 * Math.min(4, w.stem.length) : 10)
  const day = dayOf(record.published?.value ?? null)
  const sketch: Sketch = {
    terms: packHashes(top(told, TERMS)),
    lead: packHashes(top(front, LEAD)),
    head: packHashes(top(content(head), 16)),
    names: packHashes(packNames(names, NAMES)),
    numbers: packHashes(numbers),
    sentences: packHashes(sentencesOf(record.text, body.length ? [...lead, ...body] : lead)),
    quoted: packHashes(quotedOf(record)),
    vector: packVector(
      direction(
        front.map((w) => [record.text.slice(w.start, w.end), rarityOf(w.stem)]),
        lexis,
      ),
    ),
    deed: packVector(direction(deedsOf(record), lexis)),
    day,
    days: daysToldOf(record, leadEnds),
    told: daysOf(record),
    year: yearOf(record, day),
    weekday: weekdayOf(record.text),
  }
  return { sketch, keys: keysOf(names, front, told, day) }
}

export const sketchOf = (record: Record, lexis: Lexis): Sketch => makeSketch(record, lexis).sketch

/** The weightiest terms of words: rarity by frequency, a byte each. */
export function top(words: readonly Word[], most: number): Map<number, number> {
  const counts = new Map<string, number>()
  for (const w of words) if (!w.number && w.stem.length > 1) counts.set(w.stem, (counts.get(w.stem) ?? 0) + 1)
  const weighed: [string, number][] = []
  for (const [stem, n] of counts) {
    const rarity = rarityOf(stem)
    if (rarity > 0) weighed.push([stem, rarity * (1 + Math.log(n))])
  }
  weighed.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  return new Map(weighed.slice(0, most).map(([stem, w]) => [hash24(stem), (w / RAREST) * 75]))
}

const SENTENCES = 12

function sentencesOf(text: string, words: readonly Word[]): Map<number, number> {
  const out = new Map<number, number>()
  let run: string[] = []
  const close = () => {
    if (run.length >= 6 && out.size < SENTENCES) out.set(hash24(run.join(' ')), Math.min(255, run.length))
    run = []
  }
  for (let i = 0; i < words.length && out.size < SENTENCES; i++) {
    const { stem, end } = words[i]!
    run.push(stem)
    const next = i + 1 < words.length ? words[i + 1]!.start : -1
    // a space alone ends none
    if (next < 0 || (next !== end + 1 && /[.!?\n]["”’']?\s/.test(text.slice(end, next)))) close()
  }
  return out
}

const QUOTED = 24

function quotedOf(record: Record): Map<number, number> {
  const out = new Map<number, number>()
  for (const s of record.statements) {
    if (s.kind === 'indirect') continue
    for (const span of s.content) {
      const words = wordsOf(span.text).filter((w) => rarityOf(w.stem) > 0)
      for (let i = 0; i + 2 < words.length && out.size < QUOTED; i++)
        out.set(hash24(`${words[i]!.stem} ${words[i + 1]!.stem} ${words[i + 2]!.stem}`, 7), 1)
    }
  }
  return out
}

/** Words of the foremost events: of the lead where it has any, else the first. */
function deedsOf(record: Record): [string, number][] {
  const lead = record.events.filter((e) => e.worth === 'lead')
  const events = lead.length ? lead : record.events.filter((e) => e.worth !== 'minor').slice(0, 2)
  return events
    .slice(0, 4)
    .flatMap((e) =>
      wordsOf(e.trigger.text).map((w): [string, number] => [
        plain(e.trigger.text.slice(w.start, w.end)),
        rarityOf(w.stem),
      ]),
    )
}

function direction(words: readonly (readonly [string, number])[], lexis: Lexis): Float32Array {
  let sum: Float32Array | null = null
  for (const [word, weight] of words) {
    if (weight === 0) continue
    const vector = lexis.vectorOf(word)
    sum ??= new Float32Array(vector.length)
    let length = 0
    for (const x of vector) length += x * x
    if (length === 0) continue
    const scale = weight / Math.sqrt(length)
    for (let i = 0; i < sum.length; i++) sum[i]! += vector[i]! * scale
  }
  return sum ?? new Float32Array(0)
}
