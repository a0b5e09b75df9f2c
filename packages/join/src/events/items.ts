/** The mentions of a record's events as items, and given mentions of its text. */
import type { Event, Lexis, Record } from '@readout/core'
import type { Item } from '../types.ts'
import { daysOf } from './days.ts'
import type { EventSketch } from './sketch.ts'
import { voicesOf } from './voice.ts'
import { headOf, isEmpty, lastUpTo, rootsOf, sentencesIn, type Word, wordsIn } from './words.ts'

/** A span of the text that somebody says is a mention of an event. */
export interface Given {
  readonly start: number
  readonly end: number
}

/** The words of a text with their tree, as the reader's analysis has them: what is wanted of it here. */
export interface Tree {
  readonly text: string
  readonly size: number
  readonly start: ArrayLike<number>
  readonly end: ArrayLike<number>
  readonly head: ArrayLike<number>
}

/** Letters kept before and behind a mention. */
const SIDE = 110
const BEHIND = 90
/** Words kept of the sentence around a mention, at most, on either side. */
const NEAR = 12
class Text {
  readonly record: Record
  readonly sentences: number[]
  private readonly words = new Map<number, Word[]>()
  private readonly lexis: Lexis
  private readonly titleEnd: number

  constructor(record: Record, lexis: Lexis) {
    this.record = record
    this.lexis = lexis
    this.sentences = sentencesIn(record.text)
    this.titleEnd = record.title?.evidence?.start === 0 ? record.title.evidence.end : 0
  }

  inTitle(at: number): boolean {
    return at < this.titleEnd
  }

  sentence(at: number): number {
    return lastUpTo(this.sentences, at)
  }

  wordsOf(sentence: number): Word[] {
    let known = this.words.get(sentence)
    if (!known) {
      known = wordsIn(
        this.record.text,
        this.sentences[sentence]!,
        this.sentences[sentence + 1] ?? this.record.text.length,
      )
      this.words.set(sentence, known)
    }
    return known
  }

  /** What stands around a span in its sentence. */
  around(start: number, end: number): Pick<EventSketch, 'sentence' | 'title' | 'near' | 'names' | 'numbers'> {
    const sentence = this.sentence(start)
    const words = this.wordsOf(sentence)
    const near: [string, number][] = []
    const names: string[] = []
    const numbers: string[] = []
    const first = words.findIndex((w) => w.end > start)
    let last = first
    while (last + 1 < words.length && words[last + 1]!.start < end) last++
    words.forEach((w, i) => {
      if (/^\d/.test(w.lower)) numbers.push(w.lower)
      if (i >= first && i <= last) return
      if (isEmpty(w.lower)) return
      const lower = w.lower
      near.push([w.cap && i > 0 ? lower : this.lexis.lemmaOf(lower, 'NOUN'), i < first ? i - first : i - last])
      if (w.cap && i > 0 && !/^\d/.test(lower)) names.push(lower)
    })
    near.sort((a, b) => Math.abs(a[1]) - Math.abs(b[1]))
    return { sentence, title: this.inTitle(start), near: near.slice(0, 2 * NEAR), names, numbers }
  }
}

const nameOf = (record: Record): ((id: string) => string | null) => {
  const names = new Map(record.actors.map((a) => [a.id, a.name]))
  return (id) => names.get(id) ?? null
}

const places = (e: Event): string | null => (e.where ? e.where.toLowerCase() : null)

type Facts = Pick<
  EventSketch,
  'event' | 'type' | 'kind' | 'status' | 'worth' | 'when' | 'days' | 'where' | 'actors' | 'recipients' | 'by' | 'why'
>

/** What the record says of an event, the same for all its mentions. */
function ofEvent(record: Record, e: Event, name: (id: string) => string | null): Facts {
  const speaker = e.reportedBy ? record.statements.find((s) => s.id === e.reportedBy)?.speaker : null
  const list = (ids: readonly string[]) => ids.flatMap((id) => name(id) ?? [])
  return {
    event: e.id,
    type: e.type,
    kind: e.kind,
    status: e.status,
    worth: e.worth ?? null,
    when: e.when,
    days: daysOf(e.when),
    where: places(e),
    actors: list(e.actors),
    recipients: list(e.recipients),
    by: (speaker && name(speaker)) || null,
    ...(e.statusEvidence[0] ? { why: { start: e.statusEvidence[0].start, end: e.statusEvidence[0].end } } : {}),
  }
}
const OF_NOTHING: Facts = {
  event: '',
  type: null,
  kind: null,
  status: null,
  worth: null,
  when: null,
  days: null,
  where: null,
  actors: [],
  recipients: [],
  by: null,
}

/** The mentions of a record's events: "e3" the trigger, "e3.1" and so on the further ones; and what may tell an event (`asides`), "x0", "x1". */
export function itemsOf(record: Record, lexis: Lexis): Item<EventSketch>[] {
  const text = new Text(record, lexis)
  const voice = voicesOf(record)
  const name = nameOf(record)
  const out: Item<EventSketch>[] = []
  const seen = new Set<string>()
  for (const e of record.events) {
    const facts = ofEvent(record, e, name)
    ;[e.trigger, ...e.also].forEach((span, n) => {
      const at = `${span.start}-${span.end}`
      if (seen.has(at) || span.end <= span.start) return
      seen.add(at)
      out.push({
        local: n === 0 ? e.id : `${e.id}.${n}`,
        keys: [],
        sketch: { ...sketch(text, lexis, span.start, span.end, facts), voice: voice(span.start) },
      })
    })
  }
  const taken = out.map(({ sketch: s }) => s)
  ;(record.asides ?? []).forEach((x, n) => {
    if (taken.some((s) => s.start < x.end && x.start < s.end)) return
    const { type, kind, status, worth, when } = x
    const facts = { ...OF_NOTHING, event: `x${n}`, type, kind, status, worth, when, days: daysOf(when) }
    out.push({
      local: `x${n}`,
      keys: [],
      sketch: { ...sketch(text, lexis, x.start, x.end, facts), voice: voice(x.start) },
    })
  })
  return out
}

function sketch(text: Text, lexis: Lexis, start: number, end: number, facts: Facts, word?: string | null): EventSketch {
  const head = word || headOf(text.record.text, start, end)
  return {
    start,
    end,
    text: text.record.text.slice(start, end),
    before: text.record.text.slice(Math.max(0, start - SIDE), start),
    after: text.record.text.slice(end, end + BEHIND),
    head,
    roots: rootsOf(lexis, head),
    ...facts,
    ...text.around(start, end),
  }
}

/** Given mentions of a record's text as items, with what the record says of the events they meet: "m0", "m1" in the order given. */
export function itemsOfMentions(
  record: Record,
  mentions: readonly Given[],
  lexis: Lexis,
  tree?: Tree,
): Item<EventSketch>[] {
  const text = new Text(record, lexis)
  const name = nameOf(record)
  const spans = record.events.flatMap((e) => [e.trigger, ...e.also].map((span) => ({ span, e })))
  return mentions.map(({ start, end }, n) => {
    // the event most of whose words it shares
    let best: Event | null = null
    let most = 0
    for (const { span, e } of spans) {
      const shared = Math.min(span.end, end) - Math.max(span.start, start)
      const part = (2 * shared) / (span.end - span.start + end - start)
      if (shared > 0 && part > most) {
        most = part
        best = e
      }
    }
    const facts = best ? ofEvent(record, best, name) : OF_NOTHING
    const head = tree ? treeHead(tree, start, end) : null
    return { local: `m${n}`, keys: [], sketch: sketch(text, lexis, start, end, facts, head) }
  })
}

/** The main word of a span by the tree: the first whose head stands outside. */
function treeHead(tree: Tree, start: number, end: number): string | null {
  let from = 0
  let to = tree.size
  while (from < to) {
    const mid = (from + to) >> 1
    if (tree.end[mid]! > start) to = mid
    else from = mid + 1
  }
  to = from
  while (to < tree.size && tree.start[to]! < end) to++
  if (to <= from) return null
  const within = (i: number) => i >= from && i < to
  let head = from
  while (head < to - 1 && within(tree.head[head]!)) head++
  return tree.text.slice(tree.start[head], tree.end[head]).toLowerCase()
}
