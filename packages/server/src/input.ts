/** What people send in, as a page for the reader. */
import { looksLikeHtml, type Page, ReadoutError } from '@readout/core'

const DAY = /^\d{4}-\d\d-\d\d$/

const field = (form: { readonly [name: string]: unknown }, name: string): string | undefined => {
  const value = form[name]
  if (value === undefined || value === null) return undefined
  if (typeof value !== 'string') throw new ReadoutError('R4007', `“${name}” must be text: paste it into the form`)
  return value
}

/**
 * Address and day of a page from the fields `url` and `published`, those that are given.
 * Throws R4007 for a day that is none and for an address that is not of the web.
 */
export function factsFrom(form: { readonly [name: string]: unknown }): { url?: string; published?: string } {
  const published = field(form, 'published')?.trim()
  if (published && (!DAY.test(published) || Number.isNaN(Date.parse(published))))
    throw new ReadoutError('R4007', `“${published.slice(0, 40)}” is not a day: write it as 2026-03-02, or leave it out`)
  const url = field(form, 'url')?.trim()
  if (url && !/^https?:\/\/\S+$/i.test(url))
    throw new ReadoutError('R4007', `“${url.slice(0, 80)}” is not an address: begin with https://, or leave it out`)
  return { ...(url ? { url } : {}), ...(published ? { published } : {}) }
}

/** A page from the fields `text` (text or HTML, told apart by how it begins), `html`, `url` and `published`. Throws R4007 as above. */
export function pageFrom(form: { readonly [name: string]: unknown }): Page {
  const facts = factsFrom(form)
  const text = field(form, 'text') ?? ''
  const html = field(form, 'html') ?? (looksLikeHtml(text) ? text : undefined)
  return html === undefined ? { text, ...facts } : { html, ...facts }
}

/** Browsers send line ends as CR LF whatever was pasted. */
export const unixLines = (text: string) => text.replaceAll('\r\n', '\n')
