/** Where and when a page was saved, as the program that saved it wrote in a comment at the top. */

export interface Saved {
  readonly url: string
  /** ISO 8601; null where the program does not say. */
  readonly retrieved: string | null
}

/** Comments stand before the head of the page. */
const HEAD = 3000

/** Browsers (“Webpage, complete”), SingleFile, HTTrack and monolith. */
const SIGNS: readonly RegExp[] = [
  /<!-- saved from url=\(\d{4,6}\)(?<url>https?:\/\/[^\s>]{1,2000}) -->/,
  /<!--\s{1,9}Page saved with SingleFile\s{1,9}url: (?<url>https?:\/\/\S{1,2000})\s{1,9}saved date: (?<date>[^\n(]{10,60})/,
  /<!-- Mirrored from (?<bare>[^\s>]{4,2000}) by HTTrack Website Copier\/[^,>]{1,80}, (?<date>[^>]{10,60}) -->/,
  /<!-- Saved from (?<url>https?:\/\/[^\s>]{1,2000}) at (?<date>\S{10,40}) using monolith/,
]

/**
 * @example savedFrom('<!-- saved from url=(0028)https://harbour.example/f -->')?.url // 'https://harbour.example/f'
 */
export function savedFrom(html: string): Saved | null {
  const head = html.slice(0, HEAD)
  if (!head.includes('<!--')) return null
  for (const sign of SIGNS) {
    const { url, bare, date } = sign.exec(head)?.groups ?? {}
    const address = url ?? (bare && `http://${bare}`)
    if (address && URL.canParse(address)) return { url: address, retrieved: stamp(date) }
  }
  return null
}

function stamp(date: string | undefined): string | null {
  const time = Date.parse(date?.trim() ?? '')
  return Number.isNaN(time) ? null : new Date(time).toISOString()
}
