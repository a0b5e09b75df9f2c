import { Tokenizer } from 'htmlparser2'
import { hintWords, isHidden, isHiddenName, KEPT, markKind } from './attributes.ts'
import { Column } from './columns.ts'
import { BLOCKS, FORMATTING, HEADING, IMPLIED, SCOPES, SKIPPED, VOID } from './elements.ts'
import { type Inline, Inlines, inlineKind, LINK } from './inlines.ts'
import { type RawBlock, VisibleText } from './visible.ts'

/** A page as a flat tree: columns over its elements in document order, and its visible text in blocks. */
export interface Tree {
  readonly text: string
  readonly blocks: RawBlock[]
  readonly parent: Column
  /** Index into `names`. */
  readonly tag: Column
  readonly names: string[]
  /** Index into `hintTexts`: class, id, role, itemprop in one lower-case string. */
  readonly hint: Column
  readonly hintTexts: string[]
  /** Characters of visible text inside, subtree included. */
  readonly chars: Column
  readonly meta: Map<string, string>
  readonly jsonLd: string[]
  /** Stretches whose element is named after an author or a date. */
  readonly marks: { kind: 'author' | 'date'; start: number; end: number; node: number }[]
  /** Links, emphasis and the like, in the order in which they begin. */
  readonly inlines: readonly Inline[]
  readonly times: { datetime: string; node: number; at: number; hint: string }[]
  readonly title: string
  readonly canonical: string | null
  /** What <base> gives as the address that links are relative to. */
  readonly base: string | null
  readonly lang: string | null
  /** Offset into the source of a character of the text. */
  origin(offset: number): number
}

/** Elements deeper than this are taken as children of the one at this depth, so that no scan upwards is long. */
const SCAN = 256
const MAX_META = 400
const MAX_JSON = 2_000_000
/**
 * Reads HTML in one pass over htmlparser2's tokenizer with a stack of its own (its parser shifts an array for every
 * element, which is quadratic in depth). Iterative; time and memory grow linearly with the source.
 * `scripted` is whether scripts are taken to run: if not, what stands in <noscript> is shown.
 */
export function readTree(source: string, scripted = true): Tree {
  const parent = new Column()
  const tag = new Column()
  const hint = new Column()
  const chars = new Column()
  const names: string[] = []
  const nameIndex = new Map<string, number>()
  const hintTexts: string[] = ['']
  const hintIndex = new Map<string, number>([['', 0]])
  const meta = new Map<string, string>()
  const jsonLd: string[] = []
  const times: Tree['times'] = []
  const marks: Tree['marks'] = []
  const markOf = new Map<number, number>()
  let title = ''
  let canonical: string | null = null
  let base: string | null = null
  let lang: string | null = null
  const inlines = new Inlines()

  const stack: number[] = []
  /** By index of the tag's name: is it a block, and how many are open. */
  const block: boolean[] = []
  const inline: number[] = []
  const open: number[] = []
  /** By index of the hint: what its words say, worked out once. */
  const markOfHint: ReturnType<typeof markKind>[] = [null]
  const hiddenHint: boolean[] = [false]
  let skip = 0
  let anchors = 0
  let json: string[] | null = null
  let inTitle = false
  let pre = 0

  let lastEnd = 0

  const nameOf = (node: number) => names[tag.get(node)]
  const visible = new VisibleText({
    owner() {
      let i = stack.length - 1
      for (let n = 0; i > 0 && n < SCAN && !block[tag.get(stack[i])]; n++) i--
      return { node: stack[i] ?? -1, inner: stack.at(-1) ?? -1 }
    },
    listOf: (node) => (nameOf(node) === 'li' ? parent.get(node) : -1),
  })

  const attributes = new Map<string, string>()
  let attributeName = ''
  let attributeValue = ''
  let tagName = ''

  const pop = () => {
    const node = stack.pop()!
    const name = nameOf(node)
    open[tag.get(node)]--
    if (skipAt === stack.length) {
      skip = 0
      skipAt = -1
    }
    const mark = markOf.get(node)
    if (mark !== undefined) {
      marks[mark].end = visible.size
      markOf.delete(node)
    }
    if (name === 'a') anchors = 0
    if (inline[tag.get(node)]) inlines.close(inline[tag.get(node)], node, visible.size)
    if (name === 'pre') pre--
    if (name === 'title') inTitle = false
    if (name === 'script' && json) {
      jsonLd.push(json.join(''))
      json = null
    }
    if (block[tag.get(node)]) visible.endBlock()
  }
  let skipAt = -1

  const enter = (selfClosing: boolean) => {
    const name = tagName
    const attr = (n: string) => attributes.get(n)
    if (name === 'meta') {
      const key = (attr('property') ?? attr('name') ?? attr('itemprop') ?? attr('http-equiv'))?.toLowerCase()
      const content = attr('content')
      if (key && content && !meta.has(key) && meta.size < MAX_META) meta.set(key, content.slice(0, 5000))
    }
    if (name === 'link' && /\bcanonical\b/i.test(attr('rel') ?? '')) canonical ??= attr('href') ?? null
    if (name === 'base') base ??= attr('href') ?? null
    if (name === 'html') lang ??= attr('lang') ?? null
    if (name === 'br') {
      if (!skip) visible.lineBreak()
      return
    }
    // Content in the head means that the body has begun, written or not.
    if (
      skip &&
      stack.length - 1 === skipAt &&
      nameOf(stack[skipAt]) === 'head' &&
      (BLOCKS.has(name) || name === 'a' || name === 'span')
    )
      pop()
    const implied = IMPLIED.get(name)
    if (implied) {
      for (let n = 0; n < SCAN && stack.length > 0; n++) {
        // Close the nearest element that cannot hold this one, with what is open inside it.
        let i = stack.length - 1
        let m = 0
        while (
          i >= 0 &&
          m < 32 &&
          !implied.has(nameOf(stack[i])) &&
          !SCOPES.has(nameOf(stack[i])) &&
          !(name === 'li' || name === 'p' ? nameOf(stack[i]) === 'div' : false)
        ) {
          i--
          m++
        }
        if (i < 0 || m >= 32 || !implied.has(nameOf(stack[i]))) break
        while (stack.length > i) pop()
      }
    }
    if (BLOCKS.has(name) && !skip) visible.endBlock()
    if (VOID.has(name)) return
    let t = nameIndex.get(name)
    if (t === undefined) {
      t = names.push(name) - 1
      nameIndex.set(name, t)
      block.push(BLOCKS.has(name))
      inline.push(inlineKind(name))
      open.push(0)
    }
    let h = 0
    if (attributes.size) {
      const words = hintWords(attributes)
      if (words) {
        const known = hintIndex.get(words)
        if (known === undefined) {
          h = hintTexts.push(words) - 1
          hintIndex.set(words, h)
          markOfHint.push(markKind(words))
          hiddenHint.push(isHiddenName(words))
        } else h = known
      }
    }
    const node = tag.push(t)
    parent.push(stack.length ? stack[stack.length - 1] : -1)
    hint.push(h)
    chars.push(0)
    if (name === 'time' && !skip) {
      const datetime = attr('datetime')
      if (datetime && times.length < 400)
        times.push({ datetime: datetime.slice(0, 60), node, at: visible.size, hint: hintTexts[h] })
    }
    if (h > 0 && !skip && marks.length < 400) {
      const kind = markOfHint[h]
      if (kind) markOf.set(node, marks.push({ kind, start: visible.size, end: visible.size, node }) - 1)
    }
    if (selfClosing && (name === 'svg' || skip)) return
    stack.push(node)
    open[t]++
    if (name === 'a') anchors = 1
    if (inline[t] && !skip) inlines.open(inline[t], node, visible.size, attr('href'))
    if (name === 'pre') pre++
    if (!skip) {
      const hidden = hiddenHint[h] || ((attributes.size > 0 || name === 'dialog') && isHidden(name, attributes))
      if ((SKIPPED.has(name) && (scripted || name !== 'noscript')) || (hidden && name !== 'body' && name !== 'html')) {
        skip = 1
        skipAt = stack.length - 1
        if (name === 'title' && !title) inTitle = true
        if (name === 'script' && /ld\+json/i.test(attr('type') ?? '')) json = []
      }
    } else if (name === 'script' && /ld\+json/i.test(attr('type') ?? '')) json = []
    else if (name === 'title' && !title && nameOf(stack[skipAt]) === 'head') inTitle = true
  }

  let jsonSize = 0
  const text = (from: number, to: number, decoded: string | null) => {
    lastEnd = to
    if (inTitle && title.length < 5000) title += decoded ?? source.slice(from, Math.min(to, from + 5000))
    if (json && jsonSize < MAX_JSON) {
      const s = decoded ?? source.slice(from, to)
      jsonSize += s.length
      json.push(s)
    }
    if (skip) return
    const written = visible.write(decoded ?? source.slice(from, to), from, {
      decoded: decoded !== null,
      pre: pre > 0,
      link: anchors > 0,
    })
    if (stack.length) chars.add(stack[stack.length - 1], written)
  }

  const tokenizer = new Tokenizer(
    { xmlMode: false, decodeEntities: true },
    {
      // a closing tag that the page's end cuts off is reported as text from before the page: it is none
      ontext: (start, end) => {
        if (start >= 0) text(start, end, null)
      },
      ontextentity: (cp, end) => {
        const s = cp === 0 ? '\uFFFD' : String.fromCodePoint(cp)
        text(Math.min(lastEnd, end), end, cp >= 0xd800 && cp < 0xe000 ? '\uFFFD' : s)
      },
      onopentagname: (start, end) => {
        tagName = source.slice(start, Math.min(end, start + 60)).toLowerCase()
        attributes.clear()
      },
      onattribname: (start, end) => {
        attributeName = end - start > 20 ? '' : source.slice(start, end).toLowerCase()
        attributeValue = ''
      },
      onattribdata: (start, end) => {
        if (attributeName && attributeValue.length < 5000)
          attributeValue += source.slice(start, Math.min(end, start + 5000))
      },
      onattribentity: (cp) => {
        if (attributeValue.length < 5000) attributeValue += String.fromCodePoint(cp)
      },
      onattribend: () => {
        if (KEPT.has(attributeName) && !attributes.has(attributeName)) attributes.set(attributeName, attributeValue)
      },
      onopentagend: (end) => {
        enter(false)
        lastEnd = end + 1
      },
      onselfclosingtag: (end) => {
        enter(true)
        lastEnd = end + 1
      },
      onclosetag: (start, end) => {
        lastEnd = end + 1
        const name = source
          .slice(start, Math.min(end, start + 60))
          .toLowerCase()
          .trimEnd()
        if (name === 'br') {
          if (!skip) visible.lineBreak()
          return
        }
        const t = nameIndex.get(name)
        const opened = t !== undefined && open[t] > 0
        if (name === 'p' && !opened && !skip) return visible.endBlock()
        if (!opened) return
        const formatting = FORMATTING.has(name)
        const limit = formatting ? 64 : SCAN
        for (let i = stack.length - 1, n = 0; i >= 0 && n < limit; i--, n++) {
          const at = tag.get(stack[i])
          if (at === t) {
            while (stack.length > i) pop()
            return
          }
          if (formatting && block[at]) {
            // A link that was opened outside this block ends here for the reader, whatever the tree says.
            if (name === 'a') {
              anchors = 0
              inlines.end(LINK, visible.size)
            }
            return
          }
          const other = names[at]
          if (
            !formatting &&
            name !== 'table' &&
            name !== 'body' &&
            name !== 'html' &&
            (other === 'td' || other === 'th' || other === 'table') &&
            !/^(?:t[dhr]|tbody|thead|tfoot|caption)$/.test(name)
          )
            return
        }
      },
      oncdata: () => {},
      oncomment: (_s, end) => {
        lastEnd = end + 1
      },
      ondeclaration: (_s, end) => {
        lastEnd = end + 1
      },
      onprocessinginstruction: (_s, end) => {
        lastEnd = end + 1
      },
      onend: () => {},
    },
  )
  tokenizer.write(source)
  tokenizer.end()
  while (stack.length) pop()
  visible.endBlock()
  for (let n = parent.size - 1; n > 0; n--) if (parent.get(n) >= 0) chars.add(parent.get(n), chars.get(n))

  return {
    text: visible.text(),
    blocks: visible.blocks,
    parent,
    tag,
    names,
    hint,
    hintTexts,
    chars,
    meta,
    jsonLd,
    marks,
    inlines: inlines.found,
    times,
    title: title.replace(/\s+/g, ' ').trim(),
    canonical,
    base,
    lang,
    origin: (offset) => visible.origin(offset),
  }
}

export const isHeading = (name: string): boolean => HEADING.has(name)
