/** What somebody sends to be read: a text, a file, or an address at which it stands. */
import { type Page, ReadoutError } from '@readout/core'
import type { Came } from '@readout/sources'
import type { Addresses } from './addresses.ts'
import { factsFrom, pageFrom } from './input.ts'

type Form = { readonly [name: string]: unknown }

/**
 * The page that was sent, and its bytes where it came as bytes. A text comes before all else, and its address only tells where it is
 * from; an address alone is fetched.
 * @throws ReadoutError R4007 for what cannot be meant, R10xx for files that hold no page, R60xx for addresses that cannot be had
 */
export async function pageSent(
  form: Form,
  addresses: Addresses,
  signal: AbortSignal,
): Promise<{ page: Page; came: readonly Came[] }> {
  const file = fileIn(form)
  const typed = ['text', 'html'].some((name) => typeof form[name] === 'string' && form[name].trim() !== '')
  if (typed && file)
    throw new ReadoutError('R4007', 'a text and a file were sent at once: empty the box, or choose no file')
  if (file) {
    const { pageIn } = await import('@readout/sources/door')
    const bytes = new Uint8Array(await file.arrayBuffer())
    const raw = { name: file.name || 'the file', bytes, contentType: file.type || null, url: null, retrieved: null }
    const { page, came = [] } = await pageIn(raw, factsFrom(form))
    return { page, came }
  }
  const { url, published } = factsFrom(form)
  // JSON with an empty text is somebody's mistake, and no wish to have the address fetched
  const named = form.html !== undefined || (form.text !== undefined && typeof form.text !== 'string')
  if (typed || !url || named) return { page: pageFrom(form), came: [] }
  return addresses.read(url, { published }, signal)
}

/** A file of the form that holds something: browsers send an empty one where none was chosen. */
function fileIn({ file }: Form): File | null {
  if (!(file instanceof File)) return null
  return file.size === 0 && file.name === '' ? null : file
}
