/** What is announced: a month as a calendar, or any days as a list. */
import { daysOf } from '@readout/archive'
import { ReadoutError } from '@readout/core'
import { dateWords } from '@readout/core/words'
import type { HappeningAnswer } from '@readout/formats'
import { z } from 'zod'
import { agendaAnswer } from '../api/schemas/event.ts'
import { dayNumber, isoDay } from '../components/days.ts'
import { agendaPage } from '../pages/agenda.ts'
import { everyGroup } from './every.ts'
import { day, oneOf, PAGE, paging } from './input.ts'
import { type Asked, route } from './route.ts'

/** Told in words on one day of a calendar; a link leads to the others. */
const PER_DAY = 4
/** More than these are not counted either. */
const MOST = 2_000
/** As far as a list goes to which nobody gives an end. */
const FAR = 36_500

const empty = (v: unknown) => (v === '' ? undefined : v)
const input = z.object({
  ...paging,
  month: z
    .preprocess(
      empty,
      z
        .string()
        .regex(/^[1-9]\d{3}-(?:0[1-9]|1[0-2])$/, 'write it as 2026-03')
        .optional(),
    )
    .describe('2026-03; this month unless told'),
  from: day.describe('in place of a month: from this day on'),
  to: day.describe('up to this day'),
  as: oneOf(['list']).describe('a month as a list'),
})
export type AgendaInput = z.output<typeof input>

/** The stretch that is asked for, and the month where it is one. */
export interface Stretch {
  /** ISO days, both included. */
  readonly from: string
  readonly to: string
  readonly month: string | null
  /** No end was given. */
  readonly open: boolean
}

export function stretchOf({ month, from, to }: AgendaInput, now: number): Stretch {
  const today = isoDay(Math.floor(now / 86_400_000))
  if (from || to) {
    const first = from ?? (to! < today ? to! : today)
    if (to && to < first) throw new ReadoutError('R4014', `“${to}” is nothing for “to”: it lies before ${first}`)
    return { from: first, to: to ?? isoDay(dayNumber(first) + FAR), month: null, open: to === undefined }
  }
  const which = month ?? today.slice(0, 7)
  const { first, last } = daysOf(which, now)!
  return { from: isoDay(first), to: isoDay(last), month: which, open: false }
}

const days = ({ from, to }: Stretch) => ({ first: dayNumber(from), last: dayNumber(to) })

export const agenda = route({
  id: 'agenda',
  path: '/agenda',
  what: 'What was announced for a month or for some days, with what became of it',
  nav: 'Agenda',
  input,
  answer: agendaAnswer,
  async ask({ archive, input, now }) {
    const stretch = stretchOf(input, now)
    const list = stretch.month === null || input.as === 'list'
    const { limit = PAGE, after } = input
    const page = await archive.questions.agenda(
      days(stretch),
      list ? { limit, after } : { limit: MOST, perDay: PER_DAY },
    )
    return { ...stretch, asked: agendaSentence(stretch), list, ...page }
  },
  show: agendaPage,
  take: {
    takes: 'happenings',
    title: ({ asked }) => asked,
    items: (_, asked) => all(asked),
  },
})

/** @example agendaSentence(stretch) // 'What is announced for March 2026' */
export const agendaSentence = ({ month, from, to, open }: Stretch): string => {
  if (month !== null) return `What is announced for ${dateWords(month)}`
  if (open) return `What is announced from ${dateWords(from)} on`
  return `What is announced for ${from === to ? dateWords(from) : `${dateWords(from)} to ${dateWords(to)}`}`
}

/** Whoever subscribes without naming days wants what is ahead: from the beginning of this month on, without an end. */
function all({ archive, input, now }: Asked<AgendaInput>): AsyncGenerator<HappeningAnswer> {
  const asked = stretchOf(input, now)
  const named = input.month || input.from || input.to
  const { first, last } = days(named ? asked : { ...asked, to: isoDay(dayNumber(asked.from) + FAR) })
  return everyGroup(
    (after) => archive.questions.agenda({ first, last }, { limit: 200, after }),
    async (id) => ({ ...(await archive.questions.event(id)), group: id }),
  )
}
