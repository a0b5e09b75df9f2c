/** What the styles of a document say a paragraph is, by their names and by what they build on. */
import { child, childrenOf, type Element, isOn, valueIn } from './xml.ts'

export interface Style {
  readonly name: string
  /** 1 to 6; 0 for no heading. */
  readonly heading: number
  readonly numbering: Element | undefined
  readonly bold: boolean
  readonly italic: boolean
  readonly hidden: boolean
}
export type Styles = ReadonlyMap<string, Style>

/** So many styles build on one another at most. */
const DEEPEST = 20

export function readStyles(root: Element | undefined): Styles {
  const raw = new Map<string, Element>()
  for (const s of childrenOf(root)) {
    const id = s.attributes['w:styleId']
    if (s.name === 'w:style' && id !== undefined) raw.set(id, s)
  }
  const styles = new Map<string, Style>()
  for (const id of raw.keys()) styles.set(id, styleOf(id, raw))
  return styles
}

function styleOf(id: string, raw: ReadonlyMap<string, Element>): Style {
  const chain: Element[] = []
  for (let at = raw.get(id); at && chain.length < DEEPEST; at = raw.get(valueIn(at, 'w:basedOn') ?? '')) chain.push(at)
  const names = chain.map((s) => valueIn(s, 'w:name') ?? '')
  const run = (name: string) => chain.some((s) => isOn(child(s, 'w:rPr'), name))
  const level = chain.map((s) => valueIn(child(s, 'w:pPr'), 'w:outlineLvl')).find((l) => l !== undefined)
  const named = names.map((n) => headingNamed(n)).find((h) => h > 0) ?? 0
  return {
    name: (names[0] ?? '').toLowerCase(),
    heading: named || headingAt(level),
    numbering: chain.map((s) => child(child(s, 'w:pPr'), 'w:numPr')).find((n) => n !== undefined),
    bold: run('w:b'),
    italic: run('w:i'),
    hidden: run('w:vanish'),
  }
}

function headingNamed(name: string): number {
  const m = /^heading\s?([1-9])/i.exec(name)
  return m ? Math.min(6, +m[1]!) : /^title$/i.test(name) ? 1 : 0
}

/** Outline levels count from 0; 9 is the text. */
export const headingAt = (level: string | undefined): number =>
  level !== undefined && /^[0-8]$/.test(level) ? Math.min(6, +level + 1) : 0

/** Names of styles, in Word’s, LibreOffice’s and pandoc’s words, that say more than a look. */
const FORMS: readonly (readonly [name: RegExp, form: Form])[] = [
  [/^subtitle$/, 'subtitle'],
  [/^(?:author|byline)s?$/, 'byline'],
  [/^caption$|^(?:image|table) caption$|^(?:figure|illustration|photo)$/, 'caption'],
  [/^(?:intense )?quote$|^block text$|^quotations?$|^blockquote$/, 'quotation'],
  [/^toc (?:\d|heading)|^contents (?:\d|heading)|^table of figures$/, 'contents'],
]
export type Form = 'subtitle' | 'byline' | 'caption' | 'quotation' | 'contents' | 'text'

export const formOf = (style: Style | undefined): Form =>
  (style && FORMS.find(([name]) => name.test(style.name))?.[1]) ?? 'text'
