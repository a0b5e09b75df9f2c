/** The words of a part: its bytes decoded as a browser decodes a page, by what they are more than by what is said of them. */
import { decodePage, type Gap, ReadoutError } from '@readout/core'
import { contentOf, type Part } from './parts.ts'

/** @throws ReadoutError R6302 where the bytes are no text */
export function textOf(part: Part, name: string): { text: string; gaps: readonly Gap[] } {
  const bytes = contentOf(part)
  if (bytes.length === 0) return { text: '', gaps: [] }
  const { charset } = part.type.params
  const contentType = charset ? `${part.type.value}; charset=${charset}` : undefined
  try {
    const { text, gaps } = decodePage(bytes, { contentType, name })
    return { text, gaps }
  } catch (error) {
    if (!(error instanceof ReadoutError)) throw error
    throw new ReadoutError(
      'R6302',
      `${name} says that it holds text, but its bytes are none: it is damaged, or another program wrote it; save it again`,
      { cause: error },
    )
  }
}
