/** Offsets in code points, as Web Annotation counts them, of offsets in UTF-16 code units, as we do. */

const isHigh = (unit: number): boolean => (unit & 0xfc00) === 0xd800
const isLow = (unit: number): boolean => (unit & 0xfc00) === 0xdc00

/** Number of code points before each offset of a text; half a pair by itself is one. Linear once, then by halves. */
export class Points {
  /** Offsets of the second halves of pairs, rising. */
  readonly #seconds: Int32Array

  constructor(text: string) {
    const seconds: number[] = []
    for (let i = 1; i < text.length; i++) {
      if (isLow(text.charCodeAt(i)) && isHigh(text.charCodeAt(i - 1))) seconds.push(i)
    }
    this.#seconds = Int32Array.from(seconds)
  }

  /** @example new Points('🦭 a').at(3) // 2 */
  at(offset: number): number {
    let low = 0
    let high = this.#seconds.length
    while (low < high) {
      const mid = (low + high) >> 1
      if (this.#seconds[mid]! < offset) low = mid + 1
      else high = mid
    }
    return offset - low
  }
}

/** So many code points before an offset, fewer at the beginning of the text; never half a character. */
export function before(text: string, offset: number, points: number): string {
  let at = offset
  for (let n = 0; n < points && at > 0; n++)
    at -= at > 1 && isLow(text.charCodeAt(at - 1)) && isHigh(text.charCodeAt(at - 2)) ? 2 : 1
  return text.slice(at, offset)
}

/** So many code points from an offset on, fewer at the end of the text. */
export function after(text: string, offset: number, points: number): string {
  let at = offset
  for (let n = 0; n < points && at < text.length; n++) at += text.codePointAt(at)! > 0xffff ? 2 : 1
  return text.slice(offset, at)
}
