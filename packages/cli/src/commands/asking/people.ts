/** `readout actor` and `readout pair`: who somebody is across articles, what they said over time, and what two do to each other. */
import type { ActorAnswer, PairAnswer } from '@readout/archive'
import { csvRow, type PloverType, ReadoutError } from '@readout/core'
import { counted, dateWords, listed, quoted, TYPE_WORDS } from '@readout/core/words'
import { heldWords, officesOf, otherNames, pairLine } from '@readout/join'
import { Sheet } from '../../answers/sheet.ts'
import { note, put } from '../../output.ts'
import { decideBy, isDecision, listByHand } from './by-hand.ts'
import { type AskOptions, asking, lookOf } from './give.ts'

/** Subjects and statements that are shown where not all are asked for. */
const SUBJECTS = 8
const LATEST = 3

export const actor = (name: readonly string[], options: AskOptions & { all?: boolean; byHand?: boolean }) =>
  asking(options, async (archive) => {
    if (options.byHand) return await listByHand(archive, options)
    if (isDecision(name)) return await decideBy(archive, name, options)
    if (name.length === 0)
      throw new ReadoutError('R5002', 'readout actor needs a name or a number: readout actor ada moss')
    const one = await archive.questions.actor(name.join(' '))
    if (options.json) return put(`${JSON.stringify(one, null, 2)}\n`)
    await put(options.csv ? actorCsv(one) : actorLines(one, options))
  })

const isoDay = (day: number) => new Date(day * 86_400_000).toISOString().slice(0, 10)
const dayOf = (day: number | null) => (day === null ? 'day not known' : dateWords(isoDay(day)))

/** In how many articles more it stands. */
function again({ repeats }: ActorAnswer, { article, id }: { article: string; id: string }): string {
  const more = repeats[`${article} ${id}`]
  return more ? ` (and in ${counted(more.length, 'article')} more)` : ''
}

function actorLines(one: ActorAnswer, options: AskOptions & { all?: boolean }): string {
  const sheet = new Sheet(lookOf(options))
  sheet.title(`${one.name} (actor ${one.id})`)
  sheet.dim(
    [one.kind, one.country, one.wikidata, counted(one.articles, 'article'), counted(one.statements, 'statement')]
      .filter(Boolean)
      .join(' · '),
  )
  const others = otherNames(one)
  if (others.length > 0) sheet.para(`Also called ${listed(others, 6)}.`)
  for (const o of officesOf(one)) sheet.item('  ', [o.office, heldWords(o)].filter(Boolean).join(', '))
  const shown = options.all ? one.positions : one.positions.slice(0, SUBJECTS)
  for (const p of shown) {
    sheet.heading(p.name === null ? 'Said of nobody in particular' : `Said of ${p.name}`)
    const latest = options.all ? p.statements : p.statements.slice(-LATEST)
    for (const s of latest)
      sheet.item(`  ${dayOf(s.day).padEnd(17)} `, `${s.act}: ${quoted(s.content)} ${s.article} ${s.id}${again(one, s)}`)
    if (latest.length < p.statements.length) sheet.under(2, `and ${p.statements.length - latest.length} before`)
    for (const c of p.changes) {
      const [from, to] = [p.statements[c.from]!, p.statements[c.to]!]
      sheet.item(
        '  changed  ',
        `${dayOf(from.day)} ${from.act}: ${quoted(from.content)} → ${dayOf(to.day)} ${to.act}: ${quoted(to.content)}`,
      )
    }
  }
  if (shown.length < one.positions.length) sheet.dim(`${one.positions.length - shown.length} more subjects: --all`)
  if (one.promises.length > 0) {
    sheet.heading('Promised or threatened, and what became of it')
    for (const p of one.promises)
      sheet.item(
        `  ${p.outcome.padEnd(8)} `,
        `${dayOf(p.statement.day)}: ${quoted(p.statement.content)}${again(one, p.statement)}${p.decided ? `; ${p.decided.status.replaceAll('-', ' ')} by ${p.decided.article}, ${dayOf(p.decided.day)}` : ''} (event ${p.fate.happening})`,
      )
  }
  return sheet.toString()
}

/** A row for each statement and subject, with where it was printed again. */
function actorCsv(one: ActorAnswer): string {
  const rows = one.positions.flatMap((p) =>
    p.statements.map((s, i) => [
      ...[
        one.id,
        one.name,
        p.subject,
        p.name,
        s.day === null ? null : isoDay(s.day),
        s.act,
        s.content,
        s.article,
        s.id,
      ],
      ...[p.changes.some((c) => c.to === i), one.repeats[`${s.article} ${s.id}`]?.join('; ') ?? null],
    ]),
  )
  const columns = 'actor,name,subject,subjectName,day,act,content,record,id,changed,printedAgainIn'.split(',')
  return [columns, ...rows].map(csvRow).join('')
}

export const pair = (a: string, b: string, options: AskOptions & { by: 'week' | 'month' }) =>
  asking(options, async (archive) => {
    const answer = await archive.questions.pair(a, b, options.by)
    if (options.json) return put(`${JSON.stringify(answer, null, 2)}\n`)
    if (options.csv) return put(pairCsv(answer))
    if (answer.periods.length === 0) return note(`no event that is kept has both ${answer.a.name} and ${answer.b.name}`)
    const sheet = new Sheet(lookOf(options))
    sheet.title(`${answer.a.name} (${answer.a.id}) and ${answer.b.name} (${answer.b.id}), by ${options.by}`)
    sheet.para(pairLine(answer.a.name, answer.b.name, answer.periods, options.by))
    for (const p of answer.periods) {
      const types = Object.entries(p.types).map(
        ([type, statuses]) =>
          `${TYPE_WORDS[type as PloverType] ?? 'other'}: ${Object.entries(statuses)
            .map(([s, n]) => `${n} ${s.replaceAll('-', ' ')}`)
            .join(', ')}`,
      )
      const sides = [
        p.forth > 0 && `${p.forth} by ${answer.a.name}`,
        p.back > 0 && `${p.back} by ${answer.b.name}`,
        p.mutual > 0 && `${p.mutual} by both`,
      ].filter(Boolean)
      const mean = p.mean === null ? '' : ` · mean ${p.mean > 0 ? '+' : ''}${p.mean.toFixed(2)}`
      const period = options.by === 'month' ? dateWords(p.from.slice(0, 7)) : `week from ${dateWords(p.from)}`
      sheet.item(`  ${period}  `, `${counted(p.events, 'event')}: ${sides.join(', ')}${mean} · ${types.join('; ')}`)
    }
    if (answer.periods.some((p) => p.mean !== null))
      sheet.dim(
        'The mean is that of PLOVER scores, from −10 (conflict) to +10 (cooperation), of what happened or goes on.',
      )
    sheet.dim(`Each of them, with its article: readout find who:${answer.a.id} who:${answer.b.id}`)
    await put(sheet.toString())
  })

/** A row for each period. */
function pairCsv({ a, b, periods }: PairAnswer): string {
  const rows = periods.map((p) => [p.from, a.name, b.name, p.events, p.forth, p.back, p.mutual, p.mean, p.scored])
  return [['from', 'a', 'b', 'events', 'forth', 'back', 'mutual', 'mean', 'scored'], ...rows].map(csvRow).join('')
}
