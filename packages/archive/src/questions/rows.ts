/** What was found as full rows for formats: read from the records, with what is joined beside it; those of damaged records are left out. */
import type { Record } from '@readout/core'
import {
  type ArticleAnswer,
  articleAnswer,
  type EventAnswer,
  eventAnswers,
  type StatementAnswer,
  statementAnswers,
} from '@readout/formats'
import type { Answer } from './find.ts'
import type { JoinedArticle } from './joined.ts'

/** Where rows are read from. */
export interface Kept {
  /** Null where it is not kept, or damaged. */
  readonly record: (id: string) => Promise<Record | null>
  readonly joined: (id: string) => Promise<JoinedArticle>
}

/** Rows of whatever was asked for. */
export function rowsOf(kept: Kept, answer: Answer): AsyncGenerator<StatementAnswer | EventAnswer | ArticleAnswer> {
  if (answer.target === 'statements') return statementRows(kept, answer)
  return answer.target === 'events' ? eventRows(kept, answer) : articleRows(kept, answer)
}

async function* statementRows(kept: Kept, answer: Answer): AsyncGenerator<StatementAnswer> {
  if (answer.target !== 'statements') return
  for (const { article, ids, record } of await recordsOf(kept, answer.hits)) {
    const joined = await kept.joined(article)
    for (const s of statementAnswers(record))
      if (ids.has(s.id))
        yield {
          ...s,
          story: joined.story,
          speakerEntity: joined.actorOf(record.statements.find((x) => x.id === s.id)?.speaker ?? null),
          addresseeEntity: joined.actorOf(record.statements.find((x) => x.id === s.id)?.addressee ?? null),
          aboutEntities: record.statements.find((x) => x.id === s.id)?.about.map(joined.actorOf) ?? [],
          quote: joined.quotes.get(s.id) ?? null,
        }
  }
}

async function* eventRows(kept: Kept, answer: Answer): AsyncGenerator<EventAnswer> {
  if (answer.target !== 'events') return
  for (const { article, ids, record } of await recordsOf(kept, answer.hits)) {
    const joined = await kept.joined(article)
    for (const e of eventAnswers(record))
      if (ids.has(e.id)) {
        const own = record.events.find((x) => x.id === e.id)
        yield {
          ...e,
          story: joined.story,
          actorEntities: own?.actors.map(joined.actorOf) ?? [],
          recipientEntities: own?.recipients.map(joined.actorOf) ?? [],
          happening: joined.happenings.get(e.id) ?? null,
        }
      }
  }
}

async function* articleRows(kept: Kept, answer: Answer): AsyncGenerator<ArticleAnswer> {
  if (answer.target !== 'articles') return
  for (const hit of answer.hits) {
    const record = await kept.record(hit.id)
    if (!record) continue
    const { story, copies, relation } = await kept.joined(hit.id)
    yield { ...articleAnswer(record), story, copies, relation }
  }
}

/** Articles of hits in the order in which they were found, each once, with the ids that were found in it. */
async function recordsOf(kept: Kept, hits: readonly { article: string; id: string }[]) {
  const found = new Map<string, Set<string>>()
  for (const { article, id } of hits) found.set(article, (found.get(article) ?? new Set()).add(id))
  const out = []
  for (const [article, ids] of found) {
    const record = await kept.record(article)
    if (record) out.push({ article, ids, record })
  }
  return out
}
