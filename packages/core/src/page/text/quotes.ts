/** So much of an utterance's own words is kept; what is judged is shorter. */
const KEPT = 1000

/**
 * The running text with everything inside quotation marks blanked out, in lower case, white space single, apostrophes
 * straight: what the page itself says. `open` is true where a quotation goes on from the utterance before.
 * Offsets are lost; only for judging, so only the first stretch is kept.
 */
export function ownWords(
  text: string,
  start: number,
  end: number,
  open: boolean,
): { words: string; quoted: number; open: boolean } {
  let out = ''
  let quoted = 0
  let inside = open
  let from = start
  const keep = (to: number) => {
    if (inside) quoted += to - from
    else if (out.length < KEPT) out += text.slice(from, Math.min(to, from + KEPT))
  }
  for (let i = start; i < end; i++) {
    const c = text.charCodeAt(i)
    if (c !== 34 && c !== 0x201c && c !== 0x201d && c !== 0xab && c !== 0xbb && c !== 0x201e) continue
    keep(i)
    from = i + 1
    inside = c === 34 ? !inside : c === 0x201c || c === 0xab || c === 0x201e
  }
  keep(end)
  const straight = out.toLowerCase().replaceAll('’', "'").replaceAll('‘', "'")
  const words = (/\s\s|[^\S ]/.test(straight) ? straight.replace(/\s+/g, ' ') : straight).trim()
  return { words, quoted, open: inside }
}
