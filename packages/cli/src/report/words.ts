/** How values of a record are shown to people: always a word, beside any mark or colour. */
import type { Actor, Event, Record, Statement } from '@readout/core'
import { sourceWords } from '@readout/core/words'
import type { Colors } from '../output.ts'

type Paint = (colors: Colors) => (text: string) => string

/** Each status has a mark of its own beside its word, so that nothing is told by colour alone. */
export const STATUS: { readonly [S in Event['status']]: readonly [mark: string, paint: Paint] } = {
  happened: ['✓', (c) => c.green],
  ongoing: ['…', (c) => c.green],
  planned: ['→', (c) => c.blue],
  cancelled: ['✗', (c) => c.red],
  postponed: ['»', (c) => c.yellow],
  denied: ['≠', (c) => c.magenta],
  'did-not-happen': ['∅', (c) => c.red],
  hypothetical: ['?', (c) => c.cyan],
}

/** On whose authority a statement stands, told where that is no named person, body or office. */
export const AUTHORITY: { readonly [A in Statement['authority']]: string | null } = {
  named: null,
  office: null,
  unnamed: 'source not named',
  document: 'a document',
  outlet: 'a news outlet',
  hearsay: 'hearsay',
}

/** How an actor or a time is known. */
export const CERTAINTY: { readonly [C in Actor['certainty']]: string } = {
  asserted: 'the text says so',
  implied: 'it follows from the text',
  lookup: 'taken from a registry, not from the text',
}

/** A person whose name the text does not give: the registry of office-holders does. */
export const isHolder = (a: Actor): boolean => a.certainty === 'lookup' && a.kind === 'person'

/** Pieces of a content, as they stand in the text; what stands between them is left out. */
export const contentOf = (s: Statement): string => s.content.map((c) => c.text).join(' […] ')

/** Names by id, for one record. */
export function names(record: Record) {
  const actors = new Map(record.actors.map((a) => [a.id, a]))
  const statements = new Map(record.statements.map((s) => [s.id, s]))
  return {
    actor: (id: string | null) => (id === null ? null : (actors.get(id) ?? null)),
    statement: (id: string | null) => (id === null ? null : (statements.get(id) ?? null)),
    name: (id: string | null) => (id === null ? null : (actors.get(id)?.name ?? id)),
    /** Who makes a statement: a name, else the text's words for the source. */
    speaker: (s: Statement | null) =>
      (s?.speaker
        ? (actors.get(s.speaker)?.name ?? s.speaker)
        : s && sourceWords(s, (id) => actors.get(id)?.name ?? id)) ?? 'somebody not named',
    list: (ids: readonly string[]) => ids.map((id) => actors.get(id)?.name ?? id).join(', '),
  }
}
