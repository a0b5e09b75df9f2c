/** What became of events by what was told last, in the words of the article: for lists. */
import type { Record } from '@readout/core'
import type { ArticleFacts } from '@readout/join'
import type { Engine } from '../engine/engine.ts'
import type { Reading } from '../store/records.ts'
import { describedAll } from './described.ts'
import { requestIn } from './request.ts'
import { wordsAt } from './words.ts'

export interface Became {
  readonly status: string
  readonly words: string
  /** At whose request it was called off or put off, where the article says so. */
  readonly request: string | null
  readonly article: ArticleFacts
  /** UTF-16 offsets into the article's text, end exclusive. */
  readonly start: number
  readonly end: number
}

/** For each event the last article that tells of it, as its own page has it, and what it says. `read` are records that were read already. */
export async function becameOf(
  engine: Engine,
  records: Reading,
  events: readonly { readonly id: number }[],
  read = new Map<number, Record>(),
): Promise<Map<number, Became>> {
  const became = new Map<number, Became>()
  if (events.length === 0) return became
  const all = await describedAll(
    engine,
    'event',
    events.map((e) => e.id),
  )
  const last = [...all].flatMap(([id, { said }]) => {
    const entry = said.history.at(-1)
    return entry ? [{ id, entry }] : []
  })
  await records.several(new Set(last.map(({ entry }) => entry.article.seq)), read)
  for (const { id, entry } of last) {
    const { article, status, evidence } = entry
    const record = read.get(article.seq)
    if (!record) continue
    const at = whyIn(record, status, evidence) ?? evidence
    became.set(id, {
      status,
      words: wordsAt(record, at.start, at.end),
      request: requestIn(record, status, [at, evidence]),
      article,
      start: at.start,
      end: at.end,
    })
  }
  return became
}

interface At {
  readonly start: number
  readonly end: number
}

/** The words that decide the status of the finding that stands there, where it has that status. */
const whyIn = (record: Record, status: string, { start, end }: At): At | undefined =>
  record.events.find((e) => e.status === status && [e.trigger, ...e.also].some((s) => s.start < end && start < s.end))
    ?.statusEvidence[0]
