/** What a document says of itself: believed only where it is no leaving of the program that wrote it. */
import type { Gap } from '@readout/core'

const PROGRAMS =
  /^(?:microsoft (?:word|powerpoint)\b|untitled|document\s?\d*$|no title|title$|slide \d|powerpoint|layout \d|print(?:ing)?$|about:blank|book\d|scan\b|img_?\d)/i
const FILE = /\.(?:docx?|odt|rtf|pdf|indd|qxd|qxp|pmd|tex|dvi|ps|eps|html?|txt|pages|pub|pptx?|xlsx?|md|cdr|ai)$/i

/** The title, without what a program put there: a file's name, “Microsoft Word – …”. */
export function titleOf(value: string | null): string | null {
  const title = value?.replace(/[\s\u0000-\u001f]+/g, ' ').trim() ?? ''
  if (title.length < 4 || title.length > 400 || PROGRAMS.test(title) || FILE.test(title)) return null
  return /\p{L}{2}/u.test(title) && (/\s/.test(title) || /^\p{Lu}\p{Ll}+$/u.test(title)) ? title : null
}

const NOBODY =
  /^(?:admin(?:istrator)?|user|owner|author|unknown|anonymous|root|guest|test|pc|staff|default|(?:microsoft |ms )?office(?: user)?|windows(?: user)?|microsoft(?: corporation)?|[\w.+-]+@[\w.-]+|.*\\.*|.*\b(?:user|scanner|copier|printer)\b.*)$/i

/** Who wrote it, where that is the name of somebody: at least two words with capitals. */
export function authorOf(value: string | null): string | null {
  const author = value?.replace(/[\s\u0000-\u001f]+/g, ' ').trim() ?? ''
  if (author.length > 200 || NOBODY.test(author)) return null
  return /^\p{Lu}\S*(?:\s+\S+)+$/u.test(author) ? author : null
}

/** Days of a file are no days of publication: they are told, not taken. */
export function datesOf(created: string | null, modified: string | null): Gap[] {
  const day = (s: string | null) => /^\d{4}-\d{2}-\d{2}/.exec(s ?? '')?.[0] ?? null
  const [from, to] = [day(created), day(modified)]
  if (from === null && to === null) return []
  const said = [from && `made on ${from}`, to && to !== from ? `changed on ${to}` : null].filter(Boolean).join(' and ')
  const note = `the file says that it was ${said}; that is not taken for a day of publication`
  return [{ code: 'file-dates', note, at: null }]
}
