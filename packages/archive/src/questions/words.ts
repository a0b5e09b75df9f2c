/** An event in the words of its articles: more than the one word that names it. */
import { type Event, type Record, type Span, sentenceOf } from '@readout/core'
import type { ArticleFacts } from '@readout/join'
import type { Engine } from '../engine/engine.ts'
import type { Reading } from '../store/records.ts'
import { placeOf } from '../tables/keys.ts'

/** Longer words are cut at a space. */
const LONG = 160

const RANK = { lead: 0, main: 1, minor: 2 } as const

/** What an article says at a place: the clause of the event that stands there, else the sentence. On one line, not too long. */
export function wordsAt(record: Record, start: number, end: number): string {
  const own = record.events.filter((e) =>
    [e.trigger, ...e.also, ...e.statusEvidence].some((s) => s.start < end && start < s.end),
  )
  const clause = own.map((e) => e.clause).find((c) => c && c.start <= start && end <= c.end)
  return told(record, clause, { start, end, text: record.text.slice(start, end) })
}

/** A clause as it stands where it says who or what and more than a name for it, else its sentence; the one a pronoun means is named beside it, in brackets. */
function told(record: Record, clause: Span | undefined, around: Span): string {
  if (clause && isWhole(clause.text, around.start - clause.start)) {
    const words = named(record, clause.start, clause.text)
    return clipped(words, around.text)
  }
  const sentence = sentenceOf(record, { trigger: around })
  const from = record.text.lastIndexOf(sentence.slice(0, OPENING), around.start)
  return clipped(from < 0 ? sentence : named(record, from, sentence), around.text)
}

/** Says who or what did or does something, and breaks into no quotation. */
const isWhole = (clause: string, trigger: number): boolean =>
  clause.trim().split(/\s+/).length > 2 && hasSubject(clause, trigger) && VERB.test(clause) && !breaksQuotation(clause)

/** Forms that are a verb's wherever they stand; where a clause has another its sentence is shown, which is no worse. */
const VERB =
  /\b(?:is|are|was|were|will|would|has|have|had|do|does|did|can|could|may|might|must|shall|should|went|made|came|gave|got|left|won|lost|began|became|held|kept|led|met|paid|ran|saw|sent|set|shut|cut|put|sold|spent|stood|fell|found|brought|broke|took|told|rose|struck|hit|\p{Ll}{2,}ed)\b|['’](?:ll|s|ve|re|d)\b/u

/** “ without ”, or the other way round; straight marks that are not even. */
function breaksQuotation(words: string): boolean {
  const count = (mark: string) => words.split(mark).length - 1
  return count('“') !== count('”') || count('"') % 2 === 1
}

/** So much of a sentence is the same as in the text, whatever its white space. */
const OPENING = 12

/** A clause that begins in the middle of a sentence with what a verb begins with says neither who nor what. */
function hasSubject(clause: string, trigger: number): boolean {
  if (!/^\P{L}*\p{Ll}/u.test(clause)) return true
  const before = clause.slice(0, Math.max(0, trigger)).match(/[\p{L}’']+/gu) ?? []
  return before.some((word) => !NO_SUBJECT.has(word.toLowerCase()))
}

const NO_SUBJECT: ReadonlySet<string> = new Set(
  (
    'and or but also then now still already yet just only never not to be been being is are was were am has have had having do does did ' +
    'will would shall should can could may might must going due set expected scheduled about again later soon that which who where when'
  ).split(' '),
)

/** “She [Jonna Vell] will speak”: only the first word, and only where the record knows who it is. */
function named(record: Record, start: number, words: string): string {
  const [pronoun] = /^(?:he|she|they|it)\b(?!['’])/i.exec(words) ?? []
  if (!pronoun) return words
  const who = record.actors.find((a) => a.mentions.some((m) => m.start === start && m.form === 'pronoun'))
  if (!who || who.name.toLowerCase() === pronoun.toLowerCase()) return words
  return `${pronoun} [${who.name}]${words.slice(pronoun.length)}`
}

/** An event of a record in its words, as lists show it. */
export const eventClause = (record: Record, event: Event): string =>
  told(record, event.clause ?? event.trigger, event.trigger)

/** On one line; of a long one the part that has the words in it. */
export function clipped(words: string, around = ''): string {
  const plain = (text: string) => text.replace(/\s+/g, ' ').trim()
  // a sentence in a list ends where its line does
  const line = plain(words).replace(/(?<![.\p{Lu}])\.$/u, '')
  if (line.length <= LONG) return line
  const at = Math.max(0, line.indexOf(plain(around)))
  const from = at < LONG - 40 ? 0 : line.indexOf(' ', at - LONG / 2) + 1
  const space = line.length - from <= LONG ? line.length : line.lastIndexOf(' ', from + LONG)
  const part = line.slice(from, space > from ? space : from + LONG)
  return `${from > 0 ? '… ' : ''}${part}${from + part.length < line.length ? ' …' : ''}`
}

/** What an article says of an event, and where it says so. */
export interface Told {
  readonly words: string
  readonly article: ArticleFacts
  /** UTF-16 offsets into the article's text, end exclusive: of the clause, or of the one word where there is none. */
  readonly start: number
  readonly end: number
}

const wordOf = (trigger: string): string => trigger.toLowerCase().split(/\s+/).pop()!

/** Tellings of an event that are looked at for one that says who and what. */
const TRIES = 3

/**
 * The clause of each event where it is told best: by the word that most of its articles have for it; in the outlet's own voice before what somebody says of it, as the lead before a passing mention, by the
 * earliest article that has it so; one that says who or what did something before a mere name for it. `read` gets the records.
 */
export async function clausesOf(
  engine: Engine,
  records: Reading,
  happenings: readonly number[],
  read = new Map<number, Record>(),
): Promise<Map<number, Told>> {
  const all = new Map<number, Told>()
  if (happenings.length === 0) return all
  const rows = await engine.db
    .selectFrom('events')
    .select(['happening', 'key', 'worth', 'reported_by', 'trigger'])
    .where('happening', 'in', engine.text.listOf(happenings))
    .orderBy('key')
    .execute()
  const rank = (r: (typeof rows)[number]) =>
    (r.reported_by === null ? 0 : 3) + (RANK[(r.worth ?? 'minor') as keyof typeof RANK] ?? 2)
  const tellings = new Map<number, typeof rows>()
  for (const row of rows) {
    const own = tellings.get(row.happening!)
    if (own) own.push(row)
    else tellings.set(row.happening!, [row])
  }
  let left = [...tellings].map(([id, own]) => {
    const counts = new Map<string, number>()
    for (const { trigger } of own) counts.set(wordOf(trigger), (counts.get(wordOf(trigger)) ?? 0) + 1)
    const often = (r: (typeof own)[number]) => counts.get(wordOf(r.trigger))!
    const order = (a: (typeof own)[number], b: (typeof own)[number]) => often(b) - often(a) || rank(a) - rank(b)
    return { id, keys: own.sort(order).slice(0, TRIES) }
  })
  const spots = new Map<number, { readonly article: number; readonly event: Event; readonly record: Record }>()
  for (let at = 0; at < TRIES && left.length > 0; at++) {
    await records.several(new Set(left.flatMap(({ keys }) => (keys[at] ? [placeOf(keys[at].key).article] : []))), read)
    left = left.filter(({ id, keys }) => {
      if (!keys[at]) return false
      const { article, index } = placeOf(keys[at].key)
      const record = read.get(article)
      const event = record?.events[index]
      if (!record || !event) return true
      const { clause, trigger } = event
      const whole = clause !== undefined && isWhole(clause.text, trigger.start - clause.start)
      if (whole || !spots.has(id)) spots.set(id, { article, event, record })
      return !whole
    })
  }
  const articles = await factsOf(engine, [...new Set([...spots.values()].map((s) => s.article))])
  for (const [id, { article, event, record }] of spots) {
    const facts = articles.get(article)
    if (!facts) continue
    const { start, end } = event.clause ?? event.trigger
    all.set(id, { words: eventClause(record, event), article: facts, start, end })
  }
  return all
}

/** What is known of articles, by their numbers. */
export async function factsOf(engine: Engine, seqs: readonly number[]): Promise<Map<number, ArticleFacts>> {
  const rows = await engine.db
    .selectFrom('articles')
    .select(['seq', 'id', 'title', 'outlet', 'url', 'published'])
    .where('seq', 'in', engine.text.listOf(seqs))
    .execute()
  return new Map(rows.map((r) => [r.seq, r]))
}
