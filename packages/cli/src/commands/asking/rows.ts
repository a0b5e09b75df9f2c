/** What was found as full rows for formats: read from the records, with what is joined beside it. */
import type { Answer, Archive } from '@readout/archive'
import {
  type ArticleAnswer,
  articleAnswer,
  type EventAnswer,
  eventAnswers,
  type StatementAnswer,
  statementAnswers,
} from '@readout/formats'

/** Rows of statements; those of a damaged record are left out. */
export async function* statementRows(archive: Archive, answer: Answer): AsyncGenerator<StatementAnswer> {
  if (answer.target !== 'statements') return
  for (const { article, ids, record } of await recordsOf(archive, answer.hits)) {
    const joined = await archive.questions.joinedOf(article)
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

export async function* eventRows(archive: Archive, answer: Answer): AsyncGenerator<EventAnswer> {
  if (answer.target !== 'events') return
  for (const { article, ids, record } of await recordsOf(archive, answer.hits)) {
    const joined = await archive.questions.joinedOf(article)
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

export async function* articleRows(archive: Archive, answer: Answer): AsyncGenerator<ArticleAnswer> {
  if (answer.target !== 'articles') return
  for (const hit of answer.hits) {
    const record = await archive.find(hit.id).catch(() => null)
    if (!record) continue
    const { story, copies, relation } = await archive.questions.joinedOf(hit.id)
    yield { ...articleAnswer(record), story, copies, relation }
  }
}

/** Articles of hits in the order in which they were found, each once, with the ids that were found in it. */
async function recordsOf(archive: Archive, hits: readonly { article: string; id: string }[]) {
  const found = new Map<string, Set<string>>()
  for (const { article, id } of hits) found.set(article, (found.get(article) ?? new Set()).add(id))
  const out = []
  for (const [article, ids] of found) {
    const record = await archive.find(article).catch(() => null)
    if (record) out.push({ article, ids, record })
  }
  return out
}
