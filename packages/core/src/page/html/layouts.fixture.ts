/** Pages as outlets write them today: layouts whose names say little, and what stands around and in the story. Own writing, invented names. */

/** Where the pieces of a page go; each is HTML. */
export interface Pieces {
  readonly title?: string
  readonly head?: string
  /** Over the headline, between it and the story, in the middle of the story, behind it, and outside of it. */
  readonly over?: string
  readonly under?: string
  readonly middle?: string
  readonly behind?: string
  readonly outside?: string
  readonly story?: readonly string[]
}

export const STORY: readonly string[] = [
  'The ferry company Brennick Lines stopped all crossings to the northern islands on Tuesday after a crack was found in the hull of its largest ship.',
  '“We will not sail until the surveyors say so,” its director, Maren Holt, told the harbour council in Askerby.',
  'The crack, which is about two metres long, was found by a diver during a routine check on Sunday night.',
  'Islanders have been told to expect no fresh deliveries before Friday, and the hospital in Tollen has sent for a helicopter.',
  'The transport minister, Edda Quill, said the navy could lend a landing craft if the repairs took longer than a week.',
]
export const TITLE = 'Ferries to northern islands halted after crack is found'

const page = (pieces: Pieces, body: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${pieces.title ?? TITLE} | The Askerby Herald</title><meta property="og:site_name" content="The Askerby Herald">${pieces.head ?? ''}</head><body>${body}</body></html>`
const paragraphs = (pieces: Pieces, wrap: (s: string) => string) => {
  const story = (pieces.story ?? STORY).map(wrap)
  const half = Math.ceil(story.length / 2)
  return [...story.slice(0, half), pieces.middle ?? '', ...story.slice(half), pieces.behind ?? ''].join('')
}

/** Utility classes: names say how a thing looks. */
const utility = (p: Pieces) =>
  page(
    p,
    `<div id="__next"><header class="sticky top-0 z-50 flex h-14 items-center px-4"><a href="/" class="font-bold">The Askerby Herald</a><ul class="ml-8 flex gap-4"><li><a href="/n">News</a></li><li><a href="/s">Sport</a></li></ul></header><div class="mx-auto grid max-w-7xl grid-cols-12 gap-8"><div class="col-span-8 flex flex-col">${p.over ?? ''}<h1 class="text-4xl font-bold leading-tight">${p.title ?? TITLE}</h1>${p.under ?? ''}<div class="mt-6 space-y-4 text-lg">${paragraphs(p, (s) => `<p class="leading-7">${s}</p>`)}</div></div>${p.outside ?? ''}</div><div class="mt-16 bg-gray-900 px-4 py-12 text-sm text-white"><p>© 2026 Askerby Herald Ltd</p></div></div>`,
  )
/** Components: each part in a box of its own, paragraphs too. */
const components = (p: Pieces) =>
  page(
    p,
    `<div id="root" data-reactroot=""><div data-component="site-top"><nav aria-label="Sections"><a href="/n">News</a><a href="/s">Sport</a></nav></div><main id="main" role="main"><article>${p.over ?? ''}<div data-component="headline-block"><h1>${p.title ?? TITLE}</h1></div>${p.under ?? ''}${paragraphs(p, (s) => `<div data-component="text-block" class="sc-1a2b3c"><p class="sc-9z8y7x">${s}</p></div>`)}</article></main>${p.outside ?? ''}<div data-component="site-bottom"><p>© 2026 Askerby Herald Ltd</p></div></div>`,
  )
/** Custom elements and hashed names. */
const elements = (p: Pieces) =>
  page(
    p,
    `<herald-app><herald-top><a href="/n">News</a></herald-top><div class="_3f9a1"><div class="_77bd2 _k1">${p.over ?? ''}<h1 class="_a81c0">${p.title ?? TITLE}</h1>${p.under ?? ''}<herald-body class="_5de01">${paragraphs(p, (s) => `<p class="_c0ffe">${s}</p>`)}</herald-body></div>${p.outside ?? ''}</div><herald-bottom><p>© 2026 Askerby Herald Ltd</p></herald-bottom></herald-app>`,
  )
export const LAYOUTS: readonly [string, (p: Pieces) => string][] = [
  ['utility classes', utility],
  ['components', components],
  ['custom elements', elements],
]

/** A page, the words to look for, and what they must be: `body`, `no body`, or one of these roles. */
export interface Case {
  readonly name: string
  readonly pieces: Pieces
  readonly expect: readonly (readonly [words: string, role: string])[]
}
