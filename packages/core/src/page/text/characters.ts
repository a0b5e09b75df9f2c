/** Character classes by code unit, cheaper than regular expressions in the loops over whole texts. */
export const isWhite = (c: number): boolean =>
  c === 32 ||
  (c >= 9 && c <= 13) ||
  c === 0xa0 ||
  c === 0x1680 ||
  (c >= 0x2000 && c <= 0x200a) ||
  c === 0x2028 ||
  c === 0x2029 ||
  c === 0x202f ||
  c === 0x205f ||
  c === 0x3000 ||
  c === 0xfeff
export const isBreak = (c: number): boolean =>
  c === 10 || c === 13 || c === 11 || c === 12 || c === 0x2028 || c === 0x2029

/** Narrows a range to what stands inside its white space; start === end when there is nothing. */
export function trim(text: string, start: number, end: number): { start: number; end: number } {
  while (start < end && isWhite(text.charCodeAt(start))) start++
  while (end > start && isWhite(text.charCodeAt(end - 1))) end--
  return { start, end }
}

/** The first character from an offset on that is no white space, as a range; null where there is none. */
export function characterAt(text: string, from: number): { start: number; end: number } | null {
  let start = from
  while (start < text.length && isWhite(text.charCodeAt(start))) start++
  return start < text.length ? { start, end: start + (text.codePointAt(start)! > 0xffff ? 2 : 1) } : null
}

/** True if there is at least one character a reader could see. */
export const isVisible = (text: string): boolean => /[^\s\p{Cc}\p{Cf}\p{Zs}]/u.test(text)

/** The end of a sentence stands at `end`: a full stop or its like, with closing marks behind it. */
export function isClosed(text: string, start: number, end: number): boolean {
  let i = end - 1
  while (i >= start && '"\'”’»)]*'.includes(text[i])) i--
  return i >= start && '.!?…;:,'.includes(text[i])
}
