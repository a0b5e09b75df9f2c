/** Who may have said it, where the text does not make it sure. */
import type { Statement } from '../../record/index.ts'

/**
 * The text's words for the source of a statement whose speaker is not known, and who it may be; null where the text names nobody.
 * @example sourceWords(statement, (id) => names.get(id) ?? id) // 'he (Ada Holm or Ines Berg)'
 */
export function sourceWords(s: Statement, nameOf: (id: string) => string): string | null {
  const words = s.source?.text ?? null
  const who = (s.candidates ?? []).slice(0, SHOWN).map((c) => nameOf(c.actor))
  if (words === null || who.length === 0) return words
  if (who.length === 1) return `${words} (perhaps ${who[0]})`
  return `${words} (${who.slice(0, -1).join(', ')} or ${who.at(-1)})`
}

/** No more than these are told in a line. */
const SHOWN = 3
