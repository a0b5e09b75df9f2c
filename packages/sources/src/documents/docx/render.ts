/** Blocks as HTML: items that belong together in a list, quotations in one, the rest as paragraphs. */
import type { Block } from './blocks.ts'
import type { Item } from './numbering.ts'

const CLASSES: { readonly [form: string]: string } = { subtitle: 'subtitle', byline: 'byline', caption: 'caption' }

export function render(blocks: readonly Block[]): string {
  const out: string[] = []
  for (let i = 0; i < blocks.length; ) {
    const b = blocks[i]!
    if (b.kind === 'other') out.push(b.html)
    else if (b.kind === 'heading') out.push(`<h${b.level}>${b.html}</h${b.level}>`)
    else if (b.item) {
      const end = endOf(blocks, i, (n) => n.kind === 'paragraph' && n.item !== null)
      out.push(list(blocks.slice(i, end) as ListItem[]))
      i = end
      continue
    } else if (b.form === 'quotation' || b.form === 'contents') {
      const end = endOf(blocks, i, (n) => n.kind === 'paragraph' && n.form === b.form && !n.item)
      const tag = b.form === 'quotation' ? 'blockquote' : 'nav'
      const inside = blocks.slice(i, end).map((n) => `<p>${n.html}</p>`)
      out.push(`<${tag}>\n${inside.join('\n')}\n</${tag}>`)
      i = end
      continue
    } else out.push(`<p${CLASSES[b.form] ? ` class="${CLASSES[b.form]}"` : ''}>${b.html}</p>`)
    i++
  }
  return out.join('\n')
}

function endOf(blocks: readonly Block[], from: number, same: (b: Block) => boolean): number {
  let end = from + 1
  while (end < blocks.length && same(blocks[end]!)) end++
  return end
}

type ListItem = { readonly html: string; readonly item: Item }

/** Items as lists in lists; a number that does not follow from the one before it is written down. */
function list(items: readonly ListItem[]): string {
  const open: { tag: string; level: number; next: number; type: string | null }[] = []
  let out = ''
  for (const { html, item } of items) {
    while (open.length > 0 && open.at(-1)!.level > item.level) out += `</li>\n</${open.pop()!.tag}>\n`
    const tag = item.ordered ? 'ol' : 'ul'
    let top = open.at(-1)
    if (top && top.level === item.level && (top.tag !== tag || top.type !== item.type)) {
      out += `</li>\n</${open.pop()!.tag}>\n`
      top = undefined
    }
    if (!top || top.level < item.level) {
      const start = item.ordered && item.number !== 1 ? ` start="${item.number}"` : ''
      out += `${top ? '\n' : ''}<${tag}${item.type ? ` type="${item.type}"` : ''}${start}>\n<li>${html}`
      open.push({ tag, level: item.level, next: item.number + 1, type: item.type })
    } else {
      out += `</li>\n<li${item.ordered && item.number !== top.next ? ` value="${item.number}"` : ''}>${html}`
      top.next = item.number + 1
    }
  }
  while (open.length > 0) out += `</li>\n</${open.pop()!.tag}>\n`
  return out.trimEnd()
}
