/** What a text may hold in the forms of others: no halves of characters, no controls, no address that is none. */

/** JSON.stringify writes half a surrogate pair as \udXXX, which many readers refuse: U+FFFD stands in its place. */
export function wellFormedJson(value: unknown, space?: number): string {
  const json = JSON.stringify(value, null, space)
  return json.includes('\\ud')
    ? json.replace(/(\\\\)|\\ud[89a-f][0-9a-f]{2}/g, (all, slash) => slash ?? (all && '\ufffd'))
    : json
}

/** What XML 1.0 cannot hold however it is escaped. */
const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g
const ESCAPES: { readonly [char: string]: string } = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  // a line end in an attribute would be read as a space, and CR as LF anywhere
  '\r': '&#13;',
}

/** A text for XML and HTML, in an element or in an attribute with quotes. */
export const escaped = (text: string): string =>
  text
    .toWellFormed()
    .replace(NOT_XML, '\ufffd')
    .replace(/[&<>"'\r]/g, (c) => ESCAPES[c]!)

/** On one line, with single spaces. */
export const oneLine = (text: string): string => text.replace(/[\s\u0000-\u001f\u007f\u0085]+/g, ' ').trim()

/** An address of the web as it can stand in any form; null for all else. */
export function webAddress(url: string | null | undefined): string | null {
  if (url === null || url === undefined || url.length > LONGEST_ADDRESS || !/^https?:\/\//i.test(url)) return null
  try {
    return new URL(url.toWellFormed()).href
  } catch {
    return null
  }
}
const LONGEST_ADDRESS = 8192
