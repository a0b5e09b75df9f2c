/** A question in words, so that whoever asked sees how it was understood. */
import { ACT_WORDS, AUTHORITY_WORDS, counted, dateWords, KIND_WORDS, TYPE_WORDS } from '@readout/core/words'
import type { Filter, Question } from './parse.ts'

type Target = 'statements' | 'events' | 'articles'

const either = (values: readonly string[], last = 'or'): string =>
  values.length < 2 ? (values[0] ?? '') : `${values.slice(0, -1).join(', ')} ${last} ${values.at(-1)}`
const words = (table: { readonly [value: string]: string }, values: readonly string[]): string =>
  either(values.map((v) => table[v] ?? v))
const days = (f: Filter): string => either(f.values.map(dayWords))
function dayWords(value: string): string {
  const away = /^(\+?)(\d+)([dw])$/i.exec(value)
  if (!away) return /^\d{4}/.test(value) ? dateWords(value) : value
  const [, on, n, unit] = away
  const span = counted(Number(n), unit!.toLowerCase() === 'w' ? 'week' : 'day')
  return on ? `${span} from today` : `${span} ago`
}
/** On a day, in a month or year. */
const at = (f: Filter): string => (f.values.some((v) => /^\d{4}(?:-\d\d)?$/.test(v)) ? 'in' : 'on')
const marked = (values: readonly string[]): string => either(values.map((v) => `“${v}”`))

/** Each field as the end of a sentence that begins with what is looked for; `not` puts it the other way. */
const PARTS: { readonly [field: string]: (f: Filter) => readonly [is: string, isNot: string] } = {
  speaker: (f) => [`by ${either(f.values)}`, `not by ${either(f.values)}`],
  about: (f) => [`about ${either(f.values)}`, `not about ${either(f.values)}`],
  to: (f) => [`said to ${either(f.values)}`, `not said to ${either(f.values)}`],
  act: (f) => [`in which somebody ${words(ACT_WORDS, f.values)}`, `in which nobody ${words(ACT_WORDS, f.values)}`],
  kind: (f) => [`given as ${words(KIND_WORDS, f.values)}`, `not given as ${words(KIND_WORDS, f.values)}`],
  authority: (f) => [
    `on the authority of: ${words(AUTHORITY_WORDS, f.values)}`,
    `not on the authority of: ${words(AUTHORITY_WORDS, f.values)}`,
  ],
  quoted: (f) => [
    `printed elsewhere too and here ${either(f.values)}`,
    `not printed here ${either(f.values)} from elsewhere`,
  ],
  quote: (f) => [`of quotation ${either(f.values)}`, `not of quotation ${either(f.values)}`],
  near: (f) => [`with ${marked(f.values)} close together`, `without ${marked(f.values)} close together`],
  status: (f) => [`told as ${statuses(f)}`, `not told as ${statuses(f)}`],
  type: (f) => [
    `of the kind ${words(TYPE_WORDS, upper(f.values))}`,
    `not of the kind ${words(TYPE_WORDS, upper(f.values))}`,
  ],
  worth: (f) => [`worth: ${either(f.values)}`, `not worth: ${either(f.values)}`],
  actor: (f) => [`done by ${either(f.values)}`, `not done by ${either(f.values)}`],
  recipient: (f) => [`done to or with ${either(f.values)}`, `not done to or with ${either(f.values)}`],
  who: (f) => [`with ${either(f.values)}`, `without ${either(f.values)}`],
  where: (f) => [`in ${either(f.values)}`, `not in ${either(f.values)}`],
  on: (f) => [`${at(f)} ${days(f)}`, `not ${at(f)} ${days(f)}`],
  event: (f) => [`of event ${either(f.values)}`, `not of event ${either(f.values)}`],
  turned: (f) =>
    (f.values[0] === 'yes') !== f.not
      ? ['whose status changed from article to article', 'whose status changed from article to article']
      : ['whose status stayed the same', 'whose status stayed the same'],
  outlet: (f) => [`from ${either(f.values)}`, `not from ${either(f.values)}`],
  since: (f) => [`since ${days(f)}`, `before ${days(f)}`],
  until: (f) => [`up to ${days(f)}`, `after ${days(f)}`],
  title: (f) => [`with ${marked(f.values)} in the headline`, `without ${marked(f.values)} in the headline`],
  story: (f) => [`in story ${either(f.values)}`, `not in story ${either(f.values)}`],
  article: (f) => [`in article ${either(f.values)}`, `not in article ${either(f.values)}`],
  language: (f) => [`in language ${either(f.values)}`, `not in language ${either(f.values)}`],
  copies: (f) =>
    (f.values[0] === 'yes') !== f.not ? ['copies included', 'copies included'] : ['copies left out', 'copies left out'],
}

const statuses = (f: Filter) => either(f.values.map((v) => v.replaceAll('-', ' ')))
const upper = (values: readonly string[]) => values.map((v) => (v === 'none' ? v : v.toUpperCase()))

const LOOKED_FOR: { readonly [t in Target]: string } = {
  statements: 'Statements',
  events: 'Events',
  articles: 'Articles',
}

/**
 * What a question asks for, as a sentence without its full stop.
 * @example restate(parseQuestion('speaker:lammy act:promise since:2025-02 sanctions'), 'statements')
 * // 'Statements with the word “sanctions”, by lammy, in which somebody promises, since February 2025'
 */
export function restate({ terms, filters }: Question, target: Target): string {
  const has = (not: boolean, phrase: boolean) =>
    terms.filter((t) => t.not === not && t.phrase === phrase).map((t) => `“${t.text}”`)
  const said = (one: string, list: readonly string[], join: string) =>
    list.length === 0 ? '' : `${one}${list.length > 1 && one.endsWith('word') ? 's' : ''} ${either(list, join)}`
  const parts = [
    [said('with the word', has(false, false), 'and'), said('the phrase', has(false, true), 'and')]
      .filter(Boolean)
      .join(' and ')
      .replace(/^the phrase/, 'with the phrase'),
    [said('without the word', has(true, false), 'or'), said('without the phrase', has(true, true), 'or')]
      .filter(Boolean)
      .join(' and '),
    ...filters.map((f) => {
      const [is, isNot] = PARTS[f.field.name]!(f)
      return f.not ? isNot : is
    }),
  ].filter(Boolean)
  if (parts.length === 0) return `All ${LOOKED_FOR[target].toLowerCase()}`
  return `${LOOKED_FOR[target]} ${parts.join(', ')}`
}
