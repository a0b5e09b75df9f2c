/** `readout explain`: one finding of a record, from a file, standard input or the archive. */
import { existsSync } from 'node:fs'
import { type Page, ReadoutError, type Record } from '@readout/core'
import { unreadLine } from '@readout/core/words'
import { inputName, openSources } from '@readout/sources/door'
import { openData, type RegistryChoice, shippedReader } from '../data.ts'
import { colorsFor, note, put, widthOf } from '../output.ts'
import { explain } from '../report/explain.ts'

interface ExplainOptions extends RegistryChoice {
  readonly published?: string
  readonly color?: boolean
}

/** Explains one finding, or every statement where none is named. */
export async function explainFinding(source: string, id: string | undefined, options: ExplainOptions): Promise<void> {
  const record = await recordFrom(source, options)
  const shown = { width: widthOf(), colors: colorsFor(options.color) }
  if (id !== undefined) return put(explain(record, id, shown))
  if (record.statements.length === 0) return note(unreadLine(record) ?? 'nobody is said to have said anything in it')
  for (const [i, s] of record.statements.entries()) await put((i > 0 ? '\n' : '') + explain(record, s.id, shown))
}

/** A file (or standard input), else the id of a kept record. An article in place of a record is read afresh. */
async function recordFrom(source: string, options: ExplainOptions): Promise<Record> {
  const looksLikeFile = source === '-' || existsSync(source) || /[/\\]|\.(?:json|jsonl|txt|html?)$/i.test(source)
  if (!looksLikeFile) {
    const archive = await openData(options.data)
    try {
      return await archive.get(source)
    } finally {
      await archive.close()
    }
  }
  const page = await onePage(source, { published: options.published })
  const text = page.text?.trimStart() ?? ''
  return text.startsWith('{') || text.startsWith('[')
    ? parseRecord(text, source)
    : (await shippedReader(options)).read(page)
}

/** Checks what a file holds before it is believed: the validator is loaded only here. */
async function parseRecord(text: string, source: string): Promise<Record> {
  const bad = (why: string) =>
    new ReadoutError('R1008', `${inputName(source)} holds no record (${why}): give what readout read --json printed`)
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    const lines = text.trimEnd().split('\n').length
    throw bad(
      lines > 1 && /^\{.*\}\s*$/m.test(text) ? `it has ${lines} lines of JSON: give one` : (error as Error).message,
    )
  }
  const { validateRecord } = await import('@readout/core/validate')
  if (Array.isArray(value) && value.length === 1) value = value[0]
  if (Array.isArray(value)) throw bad(`it is a list of ${value.length}: give one of them`)
  const fault = validateRecord(value)[0]
  if (fault) throw bad(`${fault.path || 'it'}: ${fault.problem}`)
  return value as Record
}

/** The page of a source that holds one. Throws R1008 where it holds several. */
async function onePage(source: string, options: { readonly published?: string | undefined }): Promise<Page> {
  const arrivals = openSources([source], options)
  const { value: first } = await arrivals.next()
  if (first === undefined || first.several)
    throw new ReadoutError('R1008', `${inputName(source)} is more than one page: explain a record of one of them`)
  await arrivals.return(undefined)
  if (first.page instanceof ReadoutError) throw first.page
  if (first.note !== null) note(`${first.name}: ${first.note}`)
  return first.page
}
