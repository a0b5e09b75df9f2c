/** What the form of events asks for, as one sentence. */
import type { HappeningsPage } from '@readout/archive'
import type { PloverType, Status } from '@readout/core'
import { counted, dateWords, quoted } from '@readout/core/words'
import type { EventsInput } from '../routes/events.ts'

const NOUNS: { readonly [T in PloverType | 'none']: string } = {
  AGREE: 'agreements',
  CONSULT: 'consultations',
  SUPPORT: 'shows of support',
  COOPERATE: 'acts of cooperation',
  AID: 'acts of aid',
  CONCEDE: 'concessions',
  RETREAT: 'retreats',
  REQUEST: 'requests',
  ACCUSE: 'accusations',
  REJECT: 'rejections',
  THREATEN: 'threats',
  PROTEST: 'protests',
  SANCTION: 'sanctions',
  MOBILIZE: 'mobilisations',
  COERCE: 'acts of coercion',
  ASSAULT: 'assaults',
  none: 'events of no political kind',
}

const STATUS: { readonly [S in Status]: (noun: string) => string } = {
  happened: (noun) => `${noun} that happened`,
  ongoing: (noun) => `ongoing ${noun}`,
  planned: (noun) => `planned ${noun}`,
  cancelled: (noun) => `called-off ${noun}`,
  postponed: (noun) => `postponed ${noun}`,
  denied: (noun) => `denied ${noun}`,
  'did-not-happen': (noun) => `${noun} that did not happen`,
  hypothetical: (noun) => `possible ${noun}`,
}

/** Who is meant, where it is one; else as it was typed. */
export function whoWords(typed: string, resolved: HappeningsPage['resolved']): string {
  const meant = resolved.find((r) => r.field === 'who')?.meant ?? []
  return meant.length === 1 ? meant[0]!.name : typed
}

/**
 * Without its full stop.
 * @example eventsSentence({ status: 'cancelled', type: 'CONSULT', place: 'Brask', since: '2026-03-02' }, page)
 * // 'Called-off consultations in Brask, told since 2 March 2026 by 3 outlets'
 */
export function eventsSentence(
  i: EventsInput,
  { facets, resolved }: Pick<HappeningsPage, 'facets' | 'resolved'>,
): string {
  const noun = i.type ? NOUNS[i.type] : 'events'
  const what = i.status ? STATUS[i.status](noun) : i.type ? noun : 'all events'
  const days = [i.since && `since ${dateWords(i.since)}`, i.until && `until ${dateWords(i.until)}`].filter(Boolean)
  const by = i.outlet ? `by ${i.outlet}` : facets && facets.outlets > 0 ? `by ${outlets(facets)}` : ''
  const parts = [
    `${what.charAt(0).toUpperCase()}${what.slice(1)}`,
    i.place && `in ${i.place}`,
    i.who && `with ${whoWords(i.who, resolved)}`,
    i.q && `in articles with ${quoted(i.q)}`,
  ].filter(Boolean)
  const told = [...days, by].filter(Boolean)
  return parts.join(' ') + (told.length > 0 ? `, told ${told.join(' ')}` : '')
}

const outlets = ({ outlets, all }: NonNullable<HappeningsPage['facets']>) =>
  `${all ? '' : 'at least '}${counted(outlets, 'outlet')}`
