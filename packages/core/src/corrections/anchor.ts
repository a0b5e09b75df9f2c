/** Words anchored in a text, and found again in a text that has changed. */
import type { Anchor } from './types.ts'

/** UTF-16 code units kept before and behind the words. */
const AROUND = 32
/** Places of the same words that are weighed against each other. */
const PLACES = 500

/** @example anchorOf(record.text, record.source.hash, 10, 24) */
export function anchorOf(text: string, hash: string, start: number, end: number): Anchor {
  return {
    ...{ start, end, hash },
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - AROUND), start),
    suffix: text.slice(end, end + AROUND),
  }
}

/** Where the words stand: as they were in the same text, else where most of what stood around them stands too; null where they are gone. */
export function placeIn(
  text: string,
  hash: string,
  a: Anchor,
): { readonly start: number; readonly end: number } | null {
  if (hash === a.hash && text.slice(a.start, a.end) === a.exact) return { start: a.start, end: a.end }
  if (a.exact === '') return null
  let best: { start: number; alike: number } | null = null
  let at = text.indexOf(a.exact)
  for (let n = 0; at !== -1 && n < PLACES; n++) {
    const alike = endsAlike(text, at, a.prefix) + beginsAlike(text, at + a.exact.length, a.suffix)
    const nearer = best !== null && Math.abs(at - a.start) < Math.abs(best.start - a.start)
    if (best === null || alike > best.alike || (alike === best.alike && nearer)) best = { start: at, alike }
    at = text.indexOf(a.exact, at + 1)
  }
  return best && { start: best.start, end: best.start + a.exact.length }
}

function endsAlike(text: string, before: number, prefix: string): number {
  let n = 0
  while (n < prefix.length && text[before - 1 - n] === prefix[prefix.length - 1 - n]) n++
  return n
}

function beginsAlike(text: string, from: number, suffix: string): number {
  let n = 0
  while (n < suffix.length && text[from + n] === suffix[n]) n++
  return n
}
