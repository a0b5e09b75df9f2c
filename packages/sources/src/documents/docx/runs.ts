/** The words of a paragraph as HTML: what was inserted, without what was deleted or hidden; links, emphasis, notes, text boxes. */
import { escapeHtml } from '../html.ts'
import type { Relations } from './package.ts'
import type { Styles } from './styles.ts'
import { child, childrenOf, type Element, isOn, textIn, valueIn } from './xml.ts'

/** What the whole document shares while its parts are read. */
export interface Context {
  readonly relations: Relations
  readonly styles: Styles
  /** Ids of notes in the order of their marks: “footnote 2”. */
  readonly notes: Set<string>
  /** Names of embedded files, kinds of what was left out, with how often. */
  readonly left: Map<string, number>
  /** Numbers of pages are no words of a running head. */
  readonly pageNumbers: boolean
  /** How many characters of HTML may still be made: a long address may be linked to very often. */
  readonly budget: { left: number; readonly spent: () => Error }
}

export interface Inline {
  readonly html: string
  /** Text boxes that hang on the paragraph: their blocks. */
  readonly boxes: readonly Element[]
}

interface Field {
  instruction: string
  /** Its result is shown; before that its instruction stands. */
  shown: boolean
}

interface Piece {
  readonly text: string
  /** Tags around it, the outer first. */
  readonly tags: readonly string[]
  readonly href: string | null
}

const INSIDE =
  /^(?:w:ins|w:moveTo|w:smartTag|w:customXml|w:dir|w:bdo|w:sdtContent|w:rubyBase|m:oMath|m:oMathPara|m:[a-z]+|mc:Choice|w:fldSimple|w:hyperlink|w:r)$/i
/** Fields in fields are read to this depth. */
const FIELDS = 20
const SKIPPED = /^(?:w:del|w:moveFrom|w:rt|w:sdtPr|w:sdtEndPr|w:pPr|w:rPr|m:[a-z]+Pr)$/

/** Reads one paragraph after the other: a field may begin in one and end in another. */
export class Runs {
  readonly #context: Context
  readonly #fields: Field[] = []
  #pieces: Piece[] = []
  #boxes: Element[] = []

  constructor(context: Context) {
    this.#context = context
  }

  read(paragraph: Element): Inline {
    this.#pieces = []
    this.#boxes = []
    this.#walk(paragraph, [], null)
    const made = html(this.#pieces)
    const { budget } = this.#context
    budget.left -= made.length
    if (budget.left < 0) throw budget.spent()
    return { html: made, boxes: this.#boxes }
  }

  #walk(parent: Element, tags: readonly string[], href: string | null): void {
    for (const e of childrenOf(parent)) {
      if (SKIPPED.test(e.name)) continue
      if (e.name === 'w:r') this.#run(e, href)
      else if (e.name === 'w:hyperlink') this.#walk(e, tags, this.#address(e) ?? href)
      else if (e.name === 'w:fldSimple') {
        if (this.#hides(e.attributes['w:instr'] ?? '')) continue
        this.#walk(e, tags, linkIn(e.attributes['w:instr'] ?? '') ?? href)
      } else if (e.name === 'w:sdt') this.#walk(child(e, 'w:sdtContent') ?? e, tags, href)
      else if (e.name === 'w:ruby') this.#walk(child(e, 'w:rubyBase') ?? e, tags, href)
      else if (e.name === 'mc:AlternateContent') this.#alternative(e, (a) => this.#walk(a, tags, href))
      else if (e.name === 'm:t') this.#add(textIn(e), tags, href)
      else if (INSIDE.test(e.name)) this.#walk(e, tags, href)
    }
  }

  /** The same thing in a new and an old form: one of them. */
  #alternative(e: Element, walk: (a: Element) => void): void {
    const chosen = child(e, 'mc:Choice') ?? child(e, 'mc:Fallback')
    if (chosen) walk(chosen)
  }

  #run(run: Element, href: string | null): void {
    const properties = child(run, 'w:rPr')
    const style = this.#context.styles.get(valueIn(properties, 'w:rStyle') ?? '')
    if (isOn(properties, 'w:vanish') || (style?.hidden && !child(properties, 'w:vanish'))) {
      if (textIn(run).trim() !== '') this.#leave('hidden text')
      return
    }
    const align = valueIn(properties, 'w:vertAlign')
    const tags: string[] = []
    if (isOn(properties, 'w:b') || (style?.bold && !child(properties, 'w:b'))) tags.push('strong')
    if (isOn(properties, 'w:i') || (style?.italic && !child(properties, 'w:i'))) tags.push('em')
    if (isOn(properties, 'w:strike')) tags.push('s')
    if (align === 'superscript') tags.push('sup')
    if (align === 'subscript') tags.push('sub')
    this.#inRun(run, tags, href)
  }

  #inRun(run: Element, tags: readonly string[], href: string | null): void {
    for (const e of childrenOf(run)) {
      const link = this.#link() ?? href
      switch (e.name) {
        case 'w:t':
          this.#add(textIn(e), tags, link)
          break
        case 'w:tab':
        case 'w:ptab':
          this.#add('\t', tags, link)
          break
        case 'w:cr':
        case 'w:br':
          if (!/^(?:page|column)$/.test(e.attributes['w:type'] ?? '')) this.#add('\n', tags, link)
          break
        case 'w:noBreakHyphen':
          this.#add('-', tags, link)
          break
        case 'w:sym':
          this.#add(symbol(e.attributes['w:char'] ?? ''), tags, link)
          break
        case 'w:fldChar':
          this.#field(e.attributes['w:fldCharType'] ?? '')
          break
        case 'w:instrText':
          if (this.#fields.length > 0) this.#fields.at(-1)!.instruction += textIn(e).slice(0, 4000)
          break
        case 'w:footnoteReference':
        case 'w:endnoteReference':
          this.#note(e)
          break
        case 'w:commentReference':
          this.#leave('comment')
          break
        case 'w:drawing':
        case 'w:pict':
        case 'w:object':
          this.#drawing(e)
          break
        case 'mc:AlternateContent':
          this.#alternative(e, (a) => this.#inRun(a, tags, href))
          break
        case 'w:ruby':
          this.#walk(child(e, 'w:rubyBase') ?? e, tags, href)
      }
    }
  }

  #add(text: string, tags: readonly string[], href: string | null): void {
    if (text === '' || this.#fields.some((f) => !f.shown || this.#hides(f.instruction))) return
    this.#pieces.push({ text, tags, href })
  }

  #hides = (instruction: string): boolean =>
    !this.#context.pageNumbers && /^\s*(?:PAGE|NUMPAGES|SECTIONPAGES)\b/i.test(instruction)

  #leave(what: string): void {
    this.#context.left.set(what, (this.#context.left.get(what) ?? 0) + 1)
  }

  #field(type: string): void {
    if (type === 'begin' && this.#fields.length < FIELDS) this.#fields.push({ instruction: '', shown: false })
    else if (type === 'separate' && this.#fields.length > 0) this.#fields.at(-1)!.shown = true
    else if (type === 'end') this.#fields.pop()
  }

  #link(): string | null {
    for (const f of this.#fields) if (f.shown && linkIn(f.instruction)) return linkIn(f.instruction)
    return null
  }

  #address(e: Element): string | null {
    const relation = this.#context.relations.get(e.attributes['r:id'] ?? '')
    return relation?.external && relation.target.length <= 2000 && /^(?:https?|mailto):/i.test(relation.target)
      ? relation.target
      : null
  }

  /** The mark of a note is no character of the document: it is made when it is shown. */
  #note(e: Element): void {
    const id = `${e.name === 'w:footnoteReference' ? 'footnote' : 'endnote'} ${e.attributes['w:id'] ?? ''}`
    this.#context.notes.add(id)
  }

  #drawing(e: Element): void {
    const waiting: Element[] = [e]
    for (const at of waiting)
      for (const c of childrenOf(at)) {
        if (c.name === 'w:txbxContent') this.#boxes.push(c)
        else if (c.name === 'mc:AlternateContent') this.#alternative(c, (a) => waiting.push(a))
        else waiting.push(c)
      }
  }
}

/** What a field links to. */
const linkIn = (instruction: string): string | null =>
  /^\s*HYPERLINK\s+"?((?:https?|mailto):[^"\s]{1,2000})/i.exec(instruction)?.[1] ?? null

/** Fonts of signs have their characters where Unicode has none. */
function symbol(hex: string): string {
  const code = Number.parseInt(hex, 16)
  return !(code > 0x1f) || (code >= 0xe000 && code <= 0xf8ff) || code > 0xffff ? '' : String.fromCharCode(code)
}

function html(pieces: readonly Piece[]): string {
  let out = ''
  let open: string[] = []
  let href: string | null = null
  const close = (to: number) => {
    while (open.length > to) out += `</${open.pop()}>`
  }
  for (const p of pieces) {
    let same = 0
    while (same < open.length && same < p.tags.length && open[same] === p.tags[same]) same++
    if (p.href !== href) {
      close(0)
      if (href !== null) out += '</a>'
      if (p.href !== null) out += `<a href="${escapeHtml(p.href)}">`
      href = p.href
      same = 0
    }
    close(same)
    for (const t of p.tags.slice(same)) {
      out += `<${t}>`
      open = [...open, t]
    }
    out += escapeHtml(p.text.replace(/[\u00ad\u0000-\u0008\u000b-\u001f]/g, '')).replaceAll('\n', '<br>\n')
  }
  close(0)
  return href === null ? out : `${out}</a>`
}
