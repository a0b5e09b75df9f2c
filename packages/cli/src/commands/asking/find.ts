/** `readout find`: statements, events or articles that a question asks for. */
import type { Answer, Archive, EventHit, Facets, Listed, StatementHit, Target } from '@readout/archive'
import { dateWords, listed, quoted, statusWord } from '@readout/core/words'
import { Sheet } from '../../answers/sheet.ts'
import { note } from '../../output.ts'
import { STATUS } from '../../report/words.ts'
import { type AskOptions, asking, formIn, give, lookOf } from './give.ts'

export interface FindCommand extends AskOptions {
  readonly for?: Target
  readonly facets?: boolean
  readonly newest?: boolean
  /** All that is found, page after page. */
  readonly all?: boolean
}

const PAGE = 500

export async function find(words: readonly string[], options: FindCommand): Promise<void> {
  const typed = words.join(' ')
  await asking(options, async (archive) => {
    const settings = { target: options.for, newest: options.newest || options.all }
    const first = await archive.questions.find(typed, {
      ...settings,
      limit: options.all ? PAGE : options.limit,
      after: options.after,
      facets: options.facets,
    })
    // a wrong format is told before anything is written
    formIn(options, first.target)
    const rows = async function* () {
      for await (const page of pages(archive, typed, first, settings, options.all === true))
        yield* archive.questions.rows(page)
    }
    for (const { field, typed, meant } of first.resolved)
      if (meant.length === 0) note(`nobody is called “${typed}” (${field}:)`)
    const inWords = first.target === 'events' && !formIn(options, first.target) && !options.json
    const clauses = inWords ? await archive.questions.clausesOf(first.hits as readonly EventHit[]) : new Map()
    await give(options, {
      takes: first.target,
      title: typed || `all ${first.target}`,
      items: rows as never,
      json: () => first,
      words: () => wordsOf(first, options, clauses),
    })
    if (first.hits.length === 0) note(await nothing(archive, typed, first, options))
    else if (first.next && !options.all) note(`there is more: --after ${first.next}, or --all`)
  })
}

async function* pages(
  archive: Archive,
  typed: string,
  first: Answer,
  settings: { target: Target | undefined; newest: boolean | undefined },
  all: boolean,
): AsyncGenerator<Answer> {
  yield first
  for (let { next } = first; all && next; ) {
    const page = await archive.questions.find(typed, { ...settings, limit: PAGE, after: next })
    yield page
    next = page.next
  }
}

/** Where words were looked for in the wrong place, the right one is named. */
async function nothing(archive: Archive, typed: string, { target }: Answer, options: FindCommand): Promise<string> {
  if (options.for === undefined && options.after === undefined && target !== 'articles') {
    const { hits, next } = await archive.questions.find(typed, { target: 'articles', limit: 20 })
    if (hits.length > 0)
      return `no ${target} were found, but ${next ? 'more than 20 articles' : hits.length === 1 ? 'an article' : `${hits.length} articles`}: --for articles, or --for events`
  }
  return 'nothing was found: readout find --help shows how to ask'
}

function wordsOf(answer: Answer, options: FindCommand, clauses: ReadonlyMap<string, string>): string {
  const sheet = new Sheet(lookOf(options))
  for (const { field, typed, meant } of answer.resolved)
    if (meant.length > 1)
      sheet.dim(
        `${field}:${typed} is taken for ${listed(
          meant.map((m) => `${m.name} (${m.id})`),
          6,
        )}`,
      )
  if (answer.target === 'statements') for (const hit of answer.hits) statement(sheet, hit)
  else if (answer.target === 'events')
    for (const hit of answer.hits) event(sheet, hit, clauses.get(`${hit.article} ${hit.id}`))
  else for (const hit of answer.hits) article(sheet, hit)
  if (answer.facets) facets(sheet, answer.facets)
  return sheet.toString()
}

const from = (hit: StatementHit | EventHit) =>
  [hit.outlet, hit.published && dateWords(hit.published), hit.title ?? hit.opening, hit.url, `${hit.article} ${hit.id}`]
    .filter(Boolean)
    .join(' · ')

function statement(sheet: Sheet, hit: StatementHit): void {
  const content = hit.kind === 'direct' ? quoted(hit.content) : hit.content
  sheet.item('', `${hit.speakerName ?? 'somebody not named'} (${hit.act}): ${content}`)
  sheet.under(2, from(hit))
}

function event(sheet: Sheet, hit: EventHit, clause: string | undefined): void {
  const status = hit.status as keyof typeof STATUS
  const [mark, paint] = STATUS[status]
  const parties = [hit.actors.join(', '), hit.recipients.join(', ')].filter(Boolean).join(' → ')
  const end = hit.inTheEnd && hit.inTheEnd !== status ? `${hit.inTheEnd.replaceAll('-', ' ')} in the end` : null
  const facts = [clause ?? hit.trigger, statusWord(status), end, parties, hit.when && dateWords(hit.when), hit.where]
  sheet.item(`${paint(sheet.colors)(mark)} `, facts.filter(Boolean).join(' · '), 2)
  sheet.under(2, from(hit))
}

function article(sheet: Sheet, hit: Listed): void {
  sheet.item('', hit.title ?? hit.opening)
  sheet.under(2, [hit.outlet, hit.published && dateWords(hit.published), hit.url, hit.id].filter(Boolean).join(' · '))
}

function facets(sheet: Sheet, { counted, all, by }: Facets): void {
  sheet.heading(all ? `${counted} found` : `Of the newest ${counted} of more`)
  for (const [field, values] of Object.entries(by))
    if (values.length > 0) sheet.item(`  ${field}: `, values.map((v) => `${v.value} ${v.count}`).join(', '))
}
