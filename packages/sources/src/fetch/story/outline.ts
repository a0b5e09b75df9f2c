/** What a page's mark-up says beside its article: links, anchors, forms, and how much running text there is. Read in one pass. */
import { Tokenizer } from 'htmlparser2'

export interface Anchor {
  readonly href: string
  readonly rel: string
  /** Text, or where that is none, the label or title. */
  readonly text: string
}

export interface Outline {
  /** Of `<base>`, or null. */
  readonly base: string | null
  /** `<link>` elements, with rel in small letters. */
  readonly links: readonly { readonly rel: string; readonly href: string }[]
  readonly anchors: readonly Anchor[]
  /** Content of `<meta>` by its name or property in small letters; the first of each. */
  readonly meta: ReadonlyMap<string, string>
  /** Types named in JSON-LD. */
  readonly types: ReadonlySet<string>
  readonly title: string
  /** Text of h1 and h2, the first few. */
  readonly headings: readonly string[]
  readonly htmlAttributes: ReadonlySet<string>
  readonly bodyClass: ReadonlySet<string>
  /** Of `onload` and the scripts within the page: whether the page prints itself. */
  readonly prints: boolean
  /** Stretches of running text: long, and not made of links. Each cut after some hundred characters. */
  readonly prose: readonly string[]
  readonly proseLength: number
  /** Characters of visible text. */
  readonly textLength: number
  /** The visible text, its first few thousand characters. */
  readonly text: string
  readonly noscript: string
  readonly scripts: number
  readonly passwords: number
  readonly articles: number
  /** Characters of an article's body within JSON-LD. */
  readonly hiddenBody: boolean
}

/** Elements within a line; all others end a stretch of text. */
const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark q rp rt ruby s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
)
const UNSEEN = new Set(['script', 'style', 'noscript', 'template', 'title', 'textarea', 'svg'])
const PROSE = 80
const KEPT = 400
const MOST_ANCHORS = 20_000
const LONGEST = 16 << 20

/** Reads the outline of a page; its time grows with the page's length alone. */
export function outlineOf(html: string): Outline {
  const source = html.length > LONGEST ? html.slice(0, LONGEST) : html
  const reader = new OutlineReader(source)
  const tokenizer = new Tokenizer({ decodeEntities: true }, reader)
  tokenizer.write(source)
  tokenizer.end()
  reader.run()
  return reader
}

class OutlineReader implements Outline {
  base: string | null = null
  readonly links: { rel: string; href: string }[] = []
  readonly anchors: Anchor[] = []
  readonly meta = new Map<string, string>()
  readonly types = new Set<string>()
  title = ''
  readonly headings: string[] = []
  htmlAttributes = new Set<string>()
  bodyClass = new Set<string>()
  prints = false
  readonly prose: string[] = []
  proseLength = 0
  textLength = 0
  text = ''
  noscript = ''
  scripts = 0
  passwords = 0
  articles = 0
  hiddenBody = false

  readonly #source: string
  #tag = ''
  #attributes = new Map<string, string>()
  #name = ''
  #value = ''
  /** The element that hides what stands in it, and how often it is open. */
  #unseen: string | null = null
  #depth = 0
  #hidden = ''
  #json = false
  #anchor: { href: string; rel: string; label: string; text: string } | null = null
  #heading: string | null = null
  #run = ''
  #linked = 0

  constructor(source: string) {
    this.#source = source
  }

  onattribname(start: number, end: number): void {
    this.#name = this.#source.slice(start, end).toLowerCase()
    this.#value = ''
  }
  onattribdata(start: number, end: number): void {
    this.#value += this.#source.slice(start, end)
  }
  onattribentity(code: number): void {
    this.#value += String.fromCodePoint(code)
  }
  onattribend(): void {
    if (!this.#attributes.has(this.#name)) this.#attributes.set(this.#name, this.#value)
  }
  onopentagname(start: number, end: number): void {
    this.#tag = this.#source.slice(start, end).toLowerCase()
    this.#attributes = new Map()
  }
  onopentagend(): void {
    this.#open(false)
  }
  onselfclosingtag(): void {
    this.#open(true)
  }
  onclosetag(start: number, end: number): void {
    this.#close(this.#source.slice(start, end).toLowerCase())
  }
  ontext(start: number, end: number): void {
    this.#add(this.#source.slice(start, end))
  }
  ontextentity(code: number): void {
    this.#add(String.fromCodePoint(code))
  }
  oncdata(): void {}
  oncomment(): void {}
  ondeclaration(): void {}
  onprocessinginstruction(): void {}
  onend(): void {}

  #open(closed: boolean): void {
    const tag = this.#tag
    const get = (name: string) => this.#attributes.get(name)
    if (tag === 'script') {
      this.scripts += 1
      this.#json = /ld\+json/i.test(get('type') ?? '')
    }
    if (this.#unseen !== null) {
      if (tag === this.#unseen) this.#depth += 1
      return
    }
    if (UNSEEN.has(tag)) {
      // a drawing may end where it begins; the others may not
      if (closed && tag === 'svg') return
      this.#unseen = tag
      this.#depth = 1
      this.#hidden = ''
      return
    }
    if (tag === 'html') for (const name of this.#attributes.keys()) this.htmlAttributes.add(name)
    else if (tag === 'body') {
      this.bodyClass = new Set((get('class') ?? '').toLowerCase().split(/\s+/))
      if (/\bprint\s*\(/.test(get('onload') ?? '')) this.prints = true
    } else if (tag === 'base') this.base ??= get('href') ?? null
    else if (tag === 'link') this.#link(get('rel'), get('href'))
    else if (tag === 'meta') {
      const name = (get('property') ?? get('name') ?? get('http-equiv') ?? '').toLowerCase()
      if (name !== '' && !this.meta.has(name)) this.meta.set(name, get('content') ?? '')
    } else if (tag === 'input' && get('type')?.toLowerCase() === 'password') this.passwords += 1
    else if (tag === 'article') this.articles += 1
    else if (tag === 'img' && this.#anchor) this.#anchor.label ||= get('alt') ?? ''
    if (!INLINE.has(tag)) this.run()
    if (tag === 'a') {
      this.#endAnchor()
      const href = get('href')
      const label = get('aria-label') ?? get('title') ?? ''
      if (href !== undefined) this.#anchor = { href, rel: (get('rel') ?? '').toLowerCase(), label, text: '' }
    }
    if ((tag === 'h1' || tag === 'h2') && this.headings.length < 8) this.#heading = ''
  }

  #close(tag: string): void {
    if (this.#unseen !== null) {
      if (tag !== this.#unseen) return
      this.#depth -= 1
      if (this.#depth > 0) return
      this.#hide(tag, this.#hidden)
      this.#unseen = null
      return
    }
    if (tag === 'a') this.#endAnchor()
    if ((tag === 'h1' || tag === 'h2') && this.#heading !== null) {
      this.headings.push(this.#heading.replace(/\s+/g, ' ').trim())
      this.#heading = null
    }
    if (!INLINE.has(tag)) this.run()
  }

  #link(rel: string | undefined, href: string | undefined): void {
    if (rel !== undefined && href !== undefined && this.links.length < 1000)
      this.links.push({ rel: rel.toLowerCase(), href })
  }

  /** What stood in an element that is not shown. */
  #hide(tag: string, text: string): void {
    if (tag === 'title') this.title ||= text.slice(0, 500).replace(/\s+/g, ' ').trim()
    else if (tag === 'noscript') this.noscript += text.slice(0, 2000)
    else if (tag === 'script') {
      if (!this.#json)
        this.prints ||=
          /\bwindow\.print\(\)/.test(text.slice(0, 5000)) && /onload|addEventListener\(.load/.test(text.slice(0, 5000))
      else {
        for (const [, type] of text.matchAll(/"@type"\s*:\s*\[?\s*"(\w{1,60})"/g)) this.types.add(type!)
        if (/"articleBody"\s*:\s*"[^"]{300}/.test(text)) this.hiddenBody = true
      }
    }
  }

  #endAnchor(): void {
    const a = this.#anchor
    this.#anchor = null
    if (a === null || this.anchors.length >= MOST_ANCHORS) return
    const text = a.text.replace(/\s+/g, ' ').trim() || a.label.trim()
    this.anchors.push({ href: a.href, rel: a.rel, text: text.slice(0, 200) })
  }

  #add(text: string): void {
    if (this.#unseen !== null) {
      if (this.#hidden.length < 200_000) this.#hidden += text
      return
    }
    this.#run += text
    if (this.#anchor) {
      this.#linked += text.length
      if (this.#anchor.text.length < 400) this.#anchor.text += text
    }
    if (this.#heading !== null && this.#heading.length < 400) this.#heading += text
  }

  /** Ends a stretch of text. */
  run(): void {
    const run = this.#run.replace(/\s+/g, ' ').trim()
    const linked = this.#linked
    this.#run = ''
    this.#linked = 0
    if (run === '') return
    this.textLength += run.length
    if (this.text.length < 4000) this.text += `${run.slice(0, 1000)}\n`
    if (run.length < PROSE || linked * 2 > run.length) return
    this.proseLength += run.length
    if (this.prose.length < 200) this.prose.push(run.slice(0, KEPT))
  }
}
