import type { Gap, Page } from '@readout/core'
import { ReadoutError } from '@readout/core'
import type { Raw } from '../../raw.ts'
import { pageOf, shownIn } from '../html.ts'
import { sized } from '../input.ts'
import { LIMITS, type Limits } from '../limits.ts'
import { authorOf, datesOf, titleOf } from '../properties.ts'
import { Blocks } from './blocks.ts'
import { openDocx } from './kinds.ts'
import { Numbering } from './numbering.ts'
import { coreProperties, relationsOf, targetOf } from './package.ts'
import { render } from './render.ts'
import type { Context } from './runs.ts'
import { readStyles } from './styles.ts'
import { childrenOf, type Element, parseXml } from './xml.ts'
import type { Zip } from './zip.ts'

/**
 * A Word document (ECMA-376) as a page: paragraphs, headings, lists with their numbers, tables, links, notes; what was inserted,
 * without what was deleted. Macros are neither read nor run.
 * @throws ReadoutError R6301 too large, R6302 damaged, R6303 encrypted, R6308 no text in it, R6309 another kind of file
 */
export async function docx(raw: Raw, limits: Limits = LIMITS): Promise<Page> {
  sized(raw, limits)
  const { zip, macros } = openDocx(raw.bytes, raw.name, limits.unpacked)
  const gaps: Gap[] = []
  const optional = (file: string | null): Element | undefined => {
    const bytes = file === null ? null : unpacked(zip, file, gaps)
    return (bytes && parseXml(bytes)) ?? undefined
  }
  const main = targetOf(relationsOf(zip, ''), 'officeDocument', zip) ?? 'word/document.xml'
  const bytes = zip.read(main)
  const body = bytes && [...childrenOf(parseXml(bytes) ?? undefined)].find((e) => e.name === 'w:body')
  if (!body)
    throw new ReadoutError(
      'R6302',
      `${raw.name} is a damaged Word document: its text cannot be read; open it in Word, let it be repaired and save it again`,
    )
  const relations = relationsOf(zip, main)
  const part = (type: string) => optional(targetOf(relations, type, zip))
  const context: Context = {
    relations,
    styles: readStyles(part('styles')),
    notes: new Set(),
    left: new Map(),
    pageNumbers: true,
    budget: { left: limits.unpacked, spent: () => tooMuch(raw.name) },
  }
  const numbering = new Numbering(part('numbering'))
  const blocks = new Blocks(context, numbering, render).read(body)
  const html = [
    runningHtml('header', zip, context, numbering, optional),
    render(blocks),
    notesHtml(zip, context, numbering, optional),
    runningHtml('footer', zip, context, numbering, optional),
  ].filter((h) => h !== '')
  if (shownIn(html.join('')) === 0)
    throw new ReadoutError(
      'R6308',
      `${raw.name} is a Word document without text: if it shows pictures of text, they would have to be recognised first (OCR)`,
    )
  const about = coreProperties(optional(targetOf(relationsOf(zip, ''), 'core-properties', zip)))
  if (macros) gaps.push({ code: 'macros', note: 'the document holds macros: they were neither read nor run', at: null })
  for (const [what, n] of context.left)
    gaps.push({ code: 'left-out', note: `left out: ${n === 1 ? `1 ${what}` : `${n} × ${what}`}`, at: null })
  gaps.push(...datesOf(about.created, about.modified))
  const title = titleOf(about.title)
  const headline = blocks.find((b) => b.kind === 'heading' && b.level === 1)
  // a document is often written over an older one, and keeps its title: a headline in the text knows better
  const known = title !== null && (!headline || headline.html === title) ? title : null
  return {
    html: pageOf(
      { title: known, author: authorOf(about.creator), language: about.language },
      `<article>\n${html.join('\n')}\n</article>`,
    ),
    url: raw.url ?? undefined,
    retrieved: raw.retrieved ?? undefined,
    container: raw.container ?? { kind: 'docx' },
    ...(gaps.length > 0 ? { gaps } : {}),
  }
}

const tooMuch = (name: string): ReadoutError =>
  new ReadoutError('R6301', `${name} gives more text than a document may hold: save the part that is wanted alone`)

/** A part that the text can do without: where it is damaged, that is said. */
function unpacked(zip: Zip, file: string, gaps: Gap[]): Uint8Array | null {
  try {
    return zip.read(file)
  } catch (error) {
    if (!(error instanceof ReadoutError) || error.code !== 'R6302') throw error
    gaps.push({ code: 'damaged', note: `${file} in it is damaged and was left out`, at: null })
    return null
  }
}

type Optional = (file: string | null) => Element | undefined

/** Running heads and feet: the words of each once. */
function runningHtml(
  type: 'header' | 'footer',
  zip: Zip,
  context: Context,
  numbering: Numbering,
  optional: Optional,
): string {
  const seen = new Set<string>()
  for (const r of context.relations.values()) {
    const root = r.type === type ? optional(r.target) : undefined
    if (!root) continue
    const own = { ...context, relations: relationsOf(zip, r.target), pageNumbers: false }
    seen.add(render(new Blocks(own, numbering, render).read(root)))
  }
  seen.delete('')
  const open = type === 'header' ? '<header class="pageheader">' : '<footer>'
  return [...seen].map((html) => `${open}\n${html}\n</${type}>`).join('\n')
}

/** Footnotes and endnotes in the order in which the text leads to them. */
function notesHtml(zip: Zip, context: Context, numbering: Numbering, optional: Optional): string {
  if (context.notes.size === 0) return ''
  const html = new Map<string, string>()
  for (const type of ['footnote', 'endnote']) {
    const file = targetOf(context.relations, `${type}s`, zip)
    const root = optional(file)
    if (!root) continue
    const own = { ...context, relations: relationsOf(zip, file!) }
    const blocks = new Blocks(own, numbering, render)
    for (const note of childrenOf(root)) {
      const id = `${type} ${note.attributes['w:id'] ?? ''}`
      if (note.name === `w:${type}` && context.notes.has(id)) html.set(id, render(blocks.read(note)))
    }
  }
  const items = [...context.notes].map((id) => html.get(id) ?? '').filter((h) => h !== '')
  return items.length === 0
    ? ''
    : `<section role="doc-endnotes">\n<ol>\n${items.map((i) => `<li>${i}</li>`).join('\n')}\n</ol>\n</section>`
}
