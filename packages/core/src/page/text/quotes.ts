/**
 * The running text with everything inside quotation marks blanked out, in lower case, white space single, apostrophes
 * straight: what the page itself says. `open` is true where a quotation goes on from the utterance before.
 * Offsets are lost; only for judging.
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
  for (let i = start; i < end; i++) {
    const c = text[i]
    if (c === '“' || c === '«' || c === '„') inside = true
    else if (c === '”' || c === '»') inside = false
    else if (c === '"') inside = !inside
    else if (inside) quoted++
    else out += c
  }
  const words = out.toLowerCase().replaceAll('’', "'").replaceAll('‘', "'").replace(/\s+/g, ' ').trim()
  return { words, quoted, open: inside }
}
