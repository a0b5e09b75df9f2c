/** Lists: which paragraph is which item, and the number it has. */
import { child, childrenOf, type Element, valueIn } from './xml.ts'

interface Level {
  readonly start: number
  /** “decimal”, “bullet”, “lowerLetter” …; “none” shows nothing. */
  readonly format: string
  /** “%1.”, “Section %1.%2”. */
  readonly text: string
}

export interface Item {
  readonly level: number
  readonly ordered: boolean
  readonly number: number
  /** As HTML's type of a list: “a”, “I”; null for figures. */
  readonly type: string | null
  /** What is printed before it: “3.”; "" for signs. */
  readonly label: string
}

const TYPES: { readonly [format: string]: string } = {
  lowerLetter: 'a',
  upperLetter: 'A',
  lowerRoman: 'i',
  upperRoman: 'I',
}
const LEVELS = 9

export class Numbering {
  readonly #abstract = new Map<string, Map<number, Level>>()
  readonly #lists = new Map<string, { readonly of: string; readonly starts: ReadonlyMap<number, number> }>()
  /** Numbers given so far, by abstract list: a list that goes on under another id goes on counting. */
  readonly #counts = new Map<string, (number | undefined)[]>()
  readonly #begun = new Set<string>()

  constructor(root: Element | undefined) {
    for (const e of childrenOf(root)) {
      if (e.name === 'w:abstractNum') {
        const levels = new Map<number, Level>()
        for (const l of childrenOf(e))
          if (l.name === 'w:lvl') levels.set(Number(l.attributes['w:ilvl'] ?? 0), levelOf(l))
        this.#abstract.set(e.attributes['w:abstractNumId'] ?? '', levels)
      } else if (e.name === 'w:num') {
        const starts = new Map<number, number>()
        for (const o of childrenOf(e)) {
          const start = valueIn(o, 'w:startOverride')
          if (o.name === 'w:lvlOverride' && start !== undefined)
            starts.set(Number(o.attributes['w:ilvl'] ?? 0), whole(start, 1))
        }
        this.#lists.set(e.attributes['w:numId'] ?? '', { of: valueIn(e, 'w:abstractNumId') ?? '', starts })
      }
    }
  }

  /** The item that a paragraph with these properties is; null for none. To be asked once for each, in order. */
  next(properties: Element | undefined, fallback: Element | undefined): Item | null {
    const id = valueIn(properties, 'w:numId') ?? valueIn(fallback, 'w:numId')
    const list = id === undefined ? undefined : this.#lists.get(id)
    if (!list || id === '0') return null
    const level = Math.min(LEVELS - 1, whole(valueIn(properties, 'w:ilvl') ?? valueIn(fallback, 'w:ilvl') ?? '0', 0))
    const levels = this.#abstract.get(list.of)
    const own = levels?.get(level)
    if (!own || own.format === 'none') return null
    if (own.format === 'bullet') return { level, ordered: false, number: 1, type: null, label: '' }
    const counts = this.#counts.get(list.of) ?? []
    this.#counts.set(list.of, counts)
    const forced = list.starts.get(level)
    const first = `${id} ${level}`
    const restart = forced !== undefined && !this.#begun.has(first)
    this.#begun.add(first)
    const number = restart ? forced : counts[level] === undefined ? (forced ?? own.start) : counts[level] + 1
    counts[level] = number
    counts.length = level + 1
    const label = own.text.replace(/%([1-9])/g, (_, l: string) => {
      const format = levels?.get(+l - 1)?.format ?? 'decimal'
      return written(counts[+l - 1] ?? levels?.get(+l - 1)?.start ?? 1, +l - 1 === level ? own.format : format)
    })
    return { level, ordered: true, number, type: TYPES[own.format] ?? null, label }
  }
}

const levelOf = (l: Element): Level => ({
  start: whole(valueIn(l, 'w:start') ?? '1', 1),
  format:
    valueIn(l, 'w:numFmt') ?? child(child(l, 'mc:AlternateContent'), 'mc:Fallback')?.attributes['w:val'] ?? 'decimal',
  text: (valueIn(l, 'w:lvlText') ?? '').slice(0, 60),
})

const whole = (text: string, otherwise: number): number => (/^\d{1,6}$/.test(text) ? Number(text) : otherwise)

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
]

function written(n: number, format: string): string {
  const lower = format.startsWith('lower')
  if (/Letter$/.test(format) && n > 0) {
    const letters = String.fromCharCode(97 + ((n - 1) % 26)).repeat(Math.min(9, Math.ceil(n / 26)))
    return lower ? letters : letters.toUpperCase()
  }
  if (/Roman$/.test(format) && n > 0 && n < 4000) {
    let rest = n
    let out = ''
    for (const [value, sign] of ROMAN) for (; rest >= value; rest -= value) out += sign
    return lower ? out : out.toUpperCase()
  }
  return format === 'decimalZero' ? String(n).padStart(2, '0') : String(n)
}
