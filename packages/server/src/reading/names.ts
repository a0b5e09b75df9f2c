/** Names as the page shows them: in brackets where the text does not give them. */
import type { Actor, Record, Statement } from '@readout/core'
import { sourceWords } from '@readout/core/words'

/** A mention that was found by the user's registry of office-holders. */
export const HOLDER_RULE = 'registry.holder'

/** A person whose name stands in the registry of office-holders alone. */
export const isHolder = (a: Actor): boolean => a.certainty === 'lookup' && a.kind === 'person'

/** The name; `[Ines Marlow]` where the text names the office alone and the registry says who held it. */
export const nameOf = (a: Actor): string => (isHolder(a) ? `[${a.name}]` : a.name)

/** What of an actor comes from a registry, in words; null where the text says all of it. */
export function registryWords(a: Actor): string | null {
  if (isHolder(a)) return 'name from the registry of office-holders, not from the text'
  if (a.mentions.some((m) => m.rule === HOLDER_RULE)) return 'office from the registry of office-holders'
  if (a.certainty !== 'lookup') return null
  const name = a.name.toLowerCase()
  return a.mentions.some((m) => m.text.toLowerCase().includes(name)) ? null : 'usual name, from the built-in registry'
}

/** The actors of one record by id. */
export class Names {
  readonly #names: ReadonlyMap<string, string>
  constructor(record: Record) {
    this.#names = new Map(record.actors.map((a) => [a.id, nameOf(a)]))
  }
  /** As it is shown; null for nobody. */
  of(id: string | null): string | null {
    return id === null ? null : (this.#names.get(id) ?? null)
  }
  /** Who makes a statement: the actor's name, else the text's words with those it may be; null where it names nobody. */
  source(s: Statement): string | null {
    return this.of(s.speaker) ?? sourceWords(s, (id) => this.of(id) ?? id)
  }
  all(ids: readonly string[]): string {
    return ids.map((id) => this.of(id) ?? id).join(', ')
  }
}
