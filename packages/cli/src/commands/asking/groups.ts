/** Stories, events and quotations across articles, one of them or lists: what is expected, what never came about, what was altered. */
import type { Archive, GroupLine, GroupPage } from '@readout/archive'
import { ReadoutError } from '@readout/core'
import { counted, dateWords, listed, quoted } from '@readout/core/words'
import { type ArticleFacts, outletOf } from '@readout/join'
import { happeningLines } from '../../answers/happening.ts'
import { quotationLines } from '../../answers/quotation.ts'
import { dayOf, placeOf, Sheet } from '../../answers/sheet.ts'
import { storyLines } from '../../answers/story.ts'
import { note } from '../../output.ts'
import { type AskOptions, asking, give, lookOf } from './give.ts'

const COPY: { readonly [relation: string]: string } = {
  copy: 'a copy',
  edited: 'an edited copy',
  rewrite: 'a retelling',
}

type Of = 'story' | 'event' | 'quote'
const MANY: { readonly [K in Of]: string } = { story: 'stories', event: 'events', quote: 'quotations' }

/** The group that a number or words mean; words that several answer to are listed. */
async function meant(archive: Archive, of: Of, what: readonly string[]): Promise<number> {
  const typed = what.join(' ').trim()
  if (/^\d{1,15}$/.test(typed)) return Number(typed)
  if (of === 'story' && (await archive.has(typed))) {
    const own = await archive.questions.storyOf(typed)
    if (own !== null) return own
    throw new ReadoutError('R3034', `article ${typed} stands in no story with others: readout show ${typed} prints it`)
  }
  const found = await archive.questions.groupsFound(of, typed)
  if (found.length === 1) return found[0]!
  if (found.length === 0)
    throw new ReadoutError('R3034', `no ${MANY[of]} answer to “${typed}”: other words, or a number, may`)
  const labels: string[] = []
  for (const id of found.slice(0, 8)) labels.push(`${id} (${await labelOf(archive, of, id)})`)
  throw new ReadoutError(
    'R3035',
    `“${typed}” may be any of ${found.length} ${MANY[of]}: ${labels.join('; ')}${found.length > labels.length ? '; …' : ''}; give a number`,
  )
}

async function labelOf(archive: Archive, of: Of, id: number): Promise<string> {
  const line = await archive.questions.lineOf(of, id)
  return line?.label ?? 'no label'
}

/** Without a story named: which there are. */
export const story = (what: readonly string[], options: AskOptions) =>
  what.length === 0 ? stories(options) : oneStory(what, options)

const oneStory = (what: readonly string[], options: AskOptions) =>
  asking(options, async (archive) => {
    const one = await archive.questions.story(await meant(archive, 'story', what))
    await give(options, {
      takes: 'stories',
      title: one.title ?? `story ${one.id}`,
      items: async function* () {
        yield { ...one, group: one.id }
      },
      json: () => one,
      words: () => storyLines(one, lookOf(options)),
    })
  })

export const event = (what: readonly string[], options: AskOptions) =>
  asking(options, async (archive) => {
    const one = await archive.questions.event(await meant(archive, 'event', what))
    await give(options, {
      takes: 'happenings',
      title: one.label,
      items: async function* () {
        yield { ...one, group: one.id }
      },
      json: () => one,
      words: () => happeningLines(one, one.id, lookOf(options)),
    })
  })

export const quote = (what: readonly string[], options: AskOptions) =>
  asking(options, async (archive) => {
    const one = await archive.questions.quote(await meant(archive, 'quote', what))
    await give(options, {
      takes: 'quotations',
      title: one.members[one.reference]!.text,
      items: async function* () {
        yield { ...one, group: one.id }
      },
      json: () => one,
      words: () => quotationLines(one, one.id, lookOf(options)),
    })
  })

export interface WhenOptions extends AskOptions {
  readonly from?: { readonly first: number; readonly last: number }
  readonly to?: { readonly first: number; readonly last: number }
}

export const expected = (options: WhenOptions) =>
  list(
    options,
    'What is expected',
    (archive) =>
      archive.questions.expected(
        {
          ...(options.from && { first: options.from.first }),
          ...(options.to && { last: options.to.last }),
        },
        options,
      ),
    'event',
    'nothing that is kept tells of a day to come in that time',
  )

export const unfulfilled = (options: AskOptions & { silent?: boolean }) =>
  list(
    options,
    'Announced, and it never came about',
    (archive) => archive.questions.unfulfilled(options),
    'event',
    'nothing that is kept was called off or has passed in silence',
  )

export const drift = (options: AskOptions) =>
  list(
    options,
    'Altered quotations',
    (archive) => archive.questions.drift(options),
    'quote',
    'no quotation was altered',
  )

export const stories = (options: AskOptions) =>
  list(options, 'Stories', (archive) => archive.questions.stories(options), 'story', 'no story is told by two articles')

async function list(
  options: AskOptions,
  title: string,
  ask: (archive: Archive) => Promise<GroupPage>,
  of: Of,
  nothing: string,
): Promise<void> {
  await asking(options, async (archive) => {
    const page = await ask(archive)
    const takes = of === 'event' ? 'happenings' : of === 'quote' ? 'quotations' : 'stories'
    await give(options, {
      takes,
      title,
      items: async function* () {
        for (const { id } of page.groups) yield { ...(await archive.questions[of](id)), group: id } as never
      },
      json: () => page,
      words: () => lines(page, of, options),
    })
    if (page.groups.length === 0) note(nothing)
    else if (page.next) note(`there is more: --after ${page.next}`)
  })
}

function lines(page: GroupPage, of: Of, options: AskOptions): string {
  const sheet = new Sheet(lookOf(options))
  for (const g of page.groups) {
    const label = g.label === null ? '(no words)' : of === 'quote' ? quoted(g.label) : g.label
    const who = g.speaker === null ? '' : `${g.speaker}: `
    sheet.item('', `${who}${g.told?.words ?? label} (${of} ${g.id})`)
    const where = (at: NonNullable<GroupLine['told']>) =>
      sheet.under(2, `${outletOf(at.article)}, ${dayOf(at.article.published)} · ${placeOf(at.article, at)}`)
    if (g.became && g.told) where(g.told)
    sheet.under(2, facts(g, of))
    if (!g.became) {
      if (g.told) where(g.told)
      continue
    }
    const { status, words, request, article } = g.became
    if (words === g.told?.words && article.id === g.told.article.id && request === null) continue
    const how = silent(g) ? 'last told' : status.replaceAll('-', ' ')
    sheet.item('  ', `${how}${request ? ` at the request of ${request}` : ''}: ${quoted(words)}`)
    where(g.became)
  }
  return sheet.toString()
}

function facts(g: GroupLine, of: Of): string {
  const days =
    g.from === null ? null : g.from === g.to ? dateWords(g.from) : `${dateWords(g.from)} to ${dateWords(g.to!)}`
  const told =
    g.first === null ? null : g.first === g.last ? dateWords(g.first) : `${dateWords(g.first)} to ${dateWords(g.last!)}`
  return [
    of === 'story' ? null : silent(g) ? `last told as ${g.status}` : g.status?.replaceAll('-', ' '),
    g.turned ? 'changed on the way' : null,
    days,
    silent(g) ? 'that day is over, and no article tells what became of it' : null,
    counted(g.articles, 'article'),
    told && `told ${told}`,
  ]
    .filter(Boolean)
    .join(' · ')
}

/** Still to come by what was told last, and its day is over. */
const silent = (g: GroupLine): boolean =>
  (g.status === 'planned' || g.status === 'postponed') && g.to !== null && g.to < new Date().toISOString().slice(0, 10)

/** Who reports and who only repeats: of a story, an event or a quotation. */
export const sourcesOf = (of: string, options: AskOptions) =>
  asking(options, async (archive) => {
    const [, kind, id] = /^(story|event|quote):(\d{1,15})$/.exec(of) ?? []
    if (kind === undefined)
      throw new ReadoutError('R5003', `sources of what? Give story:NUMBER, event:NUMBER or quote:NUMBER, not “${of}”`)
    const said = await archive.questions.reporters(kind as Of, Number(id))
    const sheet = new Sheet(lookOf(options))
    sheet.title(
      `${counted(said.first.length, 'article reports', 'articles report')} it independently, ${said.repeats.length === 0 ? 'none repeats another' : `${counted(said.repeats.length, 'repeats', 'repeat')} another`}`,
    )
    const line = (how: string, a: ArticleFacts, more = '') => {
      sheet.item(`  ${how}  `, `${outletOf(a)}, ${dayOf(a.published)}: ${a.title ?? '(no headline)'}${more}`)
      sheet.under(11, [a.url, a.id].filter(Boolean).join(' · '))
    }
    for (const a of said.first) line('reports', a)
    for (const r of said.repeats)
      line(
        'repeats',
        r.article,
        ` (${r.own ? `carries on its own ${r.of!.id}` : `${COPY[r.relation]}${r.of ? ` of ${outletOf(r.of)}, ${r.of.id}` : ''}`})`,
      )
    if (said.credits.length > 0) {
      sheet.heading('Who credits whom')
      for (const c of said.credits) sheet.item('  ', `${outletOf(c.article)} credits ${listed(c.credits)}`)
    }
    await give(
      { ...options, csv: false },
      { takes: 'articles', title: of, items: async function* () {}, json: () => said, words: () => sheet.toString() },
    )
  })
