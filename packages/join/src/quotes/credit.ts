/** Whom an article credits for a quotation: another outlet that it was told to, that reported it, or that is cited for it. */
import type { Actor, Record, Statement } from '@readout/core'
import { remember } from '../remember.ts'
import { around } from './around.ts'
import { LEADS, OUTLET_WORDS, TAILS } from './en/outlets.ts'
import { wordsOf } from './words.ts'

const NAME =
  "(?:\\p{Lu}[\\p{L}\\p{N}.&’'-]*)(?:\\s+(?:(?:of|de|do|da|del|la|le|and|&)\\s+)?\\p{Lu}[\\p{L}\\p{N}.&’'-]*){0,4}"
const LED = new RegExp(`(?<![\\p{L}])(?:${LEADS.join('|')})\\s+(?:the\\s+|a\\s+)?((?:[a-z]+\\s+){0,3}?)(${NAME})`, 'gu')
const TAILED = new RegExp(`(${NAME})\\s+(?:${TAILS.join('|')})(?![\\p{L}])`, 'gu')
/** Between an opening word and a name: "told broadcaster Radio Nord", "told the newspaper Ledger". */
const KIND =
  /^(?:(?:news|local|public|state|private|national|regional|daily|weekly|newspaper|paper|agency|broadcaster|magazine|station|channel|radio|television|website|site|outlet|tabloid|podcast|programme|program|show)\s+)+$/

const bare = (name: string) =>
  name
    .replace(/^(?:The|the)\s+/, '')
    .replace(/(?:['’]s)?[.,;:'’-]*$/, '')
    .trim()

const key = remember((name) => wordsOf(bare(name)).join(' '))

/** Is a name that of an outlet, in short ("the Courier") or by its initials? */
export function isOutlet(name: string, outlet: string | null): boolean {
  if (!outlet) return false
  const short = key(name)
  const initials = bare(outlet)
    .split(/\s+/)
    .map((w) => w[0] ?? '')
    .join('')
  return short === initials.toLowerCase() || ` ${key(outlet)} `.includes(` ${short} `)
}

/** Does the name by itself look like that of an outlet? */
const sounds = (name: string) => wordsOf(name).some((w) => OUTLET_WORDS.has(w))

/** Actors and statements of a record by what they are asked for. */
interface Index {
  readonly named: ReadonlyMap<string, Actor>
  readonly actors: ReadonlyMap<string, Actor>
  readonly statements: ReadonlyMap<string, Statement>
}
const indices = new WeakMap<Record, Index>()
function indexOf(record: Record): Index {
  const had = indices.get(record)
  if (had) return had
  const named = new Map<string, Actor>()
  for (const actor of record.actors)
    for (const mention of actor.mentions) {
      const name = mention.form === 'name' ? key(mention.text) : ''
      if (name && !named.has(name)) named.set(name, actor)
    }
  const made = {
    named,
    actors: new Map(record.actors.map((a) => [a.id, a])),
    statements: new Map(record.statements.map((s) => [s.id, s])),
  }
  indices.set(record, made)
  return made
}

/** The name where it is one of an outlet, else null. */
function outlet(record: Record, printed: string, sure: boolean): string | null {
  const name = bare(printed)
  if (!name) return null
  const actor = indexOf(record).named.get(key(name))
  if (actor?.kind === 'outlet' || sounds(name)) return name
  // a name that the text tells nothing else of, where its lead says that it is one
  return sure && (!actor || (actor.kind !== 'person' && actor.kind !== 'country')) ? name : null
}

export function creditsOf(record: Record, start: number, end: number, statement: Statement | null): string | null {
  const publisher = statement?.via?.publisher
  if (publisher) {
    const name = outlet(record, publisher, false)
    if (name) return name
  }
  const { actors, statements } = indexOf(record)
  const byId = (id: string | null | undefined) => (id ? actors.get(id) : undefined)
  // "told Radio Nord"
  const told = byId(statement?.addressee)
  if (told?.kind === 'outlet' || (told && sounds(told.name) && /^\p{Lu}/u.test(told.name))) {
    const name = outlet(record, told.name, false)
    if (name) return name
  }
  // the outlet's report holds it
  const outer = statement?.within ? statements.get(statement.within) : undefined
  const reporter = byId(outer?.speaker)
  if (reporter && (reporter.kind === 'outlet' || sounds(reporter.name))) {
    const name = outlet(record, reporter.name, false)
    if (name) return name
  }
  for (const words of around(record.text, start, end)) {
    for (const [, kind, name] of words.matchAll(LED)) {
      if (kind && !KIND.test(kind)) continue
      const found = outlet(record, name!, Boolean(kind))
      if (found) return found
    }
    for (const [, name] of words.matchAll(TAILED)) {
      const found = outlet(record, name!, false)
      if (found) return found
    }
  }
  return null
}
