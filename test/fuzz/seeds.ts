/** What is mutated: the project's own pages and texts, each as the reader would be given it. */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { FAMILIES } from '../../bench/nasty/families.ts'
import { APPEALS, STORIES } from '../../packages/core/src/page/appeals.fixture.ts'
import { PAGES } from '../pages.ts'

/** `bytes`: one character for each byte (Latin-1), to be decoded as a page that was fetched. */
export const FORMS = ['text', 'html', 'markdown', 'bytes'] as const
export interface Input {
  readonly form: (typeof FORMS)[number]
  readonly source: string
}

const root = path.resolve(import.meta.dirname, '../..')
/** Of a nasty family as much as stands in a page of this size: it is cut smaller before it is read. */
const SIZE = 6000

const file = (name: string) => readFileSync(path.join(root, name), 'utf8')
const latin1 = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1')

/** The largest member of a family that is about as large as a page, else its beginning. */
function small(make: (n: number) => Uint8Array, size: number): Uint8Array {
  for (let n = Math.min(size, SIZE); n >= 1; n = n / 8) {
    const bytes = make(n)
    if (bytes.length <= SIZE) return bytes
  }
  return make(1).subarray(0, SIZE)
}

const MARKDOWN = `---
title: Ferry *late* again
author: Petra Holm and Emil Strand
date: 2026-03-12
url: https://gazette.example/2026/03/12/ferry
---

# Ferry late again

By **Petra Holm**

The [ferry](/boats "A boat") did **not** sail on _Monday_, the harbour master said[^1], since its \`engine\` had been lent.

> “It will be back by May,” he said.
>
> > So I was told.

1. One engine was lent.
2. One was sold.
   - Nobody paid &amp; nobody asked.

| Year | Boats |
| --- | --- |
| 2012 | 4 |

![Boat](boat.jpg) <https://gazette.example> <!-- note --> \\*so\\*

[^1]: To the Gazette.
`

/** All seeds, always in the same order. */
export function seeds(): Input[] {
  const texts = [
    ...readdirSync(path.join(root, 'examples'))
      .filter((f) => f.endsWith('.txt'))
      .sort()
      .map((f) => file(`examples/${f}`)),
    ...readdirSync(path.join(root, 'bench/own'))
      .filter((f) => f.endsWith('.txt'))
      .sort()
      .map((f) => file(`bench/own/${f}`)),
    [...APPEALS, ...STORIES].join('\n\n'),
  ]
  return [
    ...texts.map((source): Input => ({ form: 'text', source })),
    { form: 'html', source: file('examples/page.html') },
    ...texts.map((t): Input => ({ form: 'html', source: asHtml(t) })),
    { form: 'markdown', source: MARKDOWN },
    ...texts.map((t): Input => ({ form: 'markdown', source: t })),
    ...PAGES.map(({ bytes }): Input => ({ form: 'bytes', source: latin1(bytes) })),
    ...FAMILIES.filter((f) => f.size > 0).map(
      (f): Input => ({ form: f.markdown ? 'markdown' : 'bytes', source: latin1(small(f.make, f.size)) }),
    ),
  ]
}

const escaped = (s: string) => s.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
/** A text as a page: its first line the headline, then paragraphs with some mark-up of their own. */
function asHtml(text: string): string {
  const [first = '', ...rest] = text.split(/\n+/)
  const body = rest.map((p, i) =>
    i % 5 === 4 ? `<blockquote class="quote"><p>${escaped(p)}</p></blockquote>` : `<p id=p${i}>${escaped(p)}</p>`,
  )
  return `<!doctype html><html lang=en><head><title>${escaped(first)} &ndash; The Gazette</title><link rel=canonical href="/a"></head><body><nav><a href="/">Home</a></nav><article><h1>${escaped(first)}</h1><time datetime="2026-03-12">12 March 2026</time>${body.join('\n')}</article><footer>&copy; The Gazette</footer>`
}
