import { describe, expect, test } from 'vitest'
import { canonicalOf, twinOf } from './canonical.ts'

const STORY = 'https://paper.example/news/dam'
const link = (href: string) => `<link rel="canonical" href="${href}">`

describe('the address that a page gives as its own', () => {
  test.each([
    ['a link', link(STORY), STORY],
    ['one that counts from here', link('/news/dam#top'), STORY],
    ['without quotes, among others', '<LINK HREF=/news/dam REL="shortlink Canonical">', STORY],
    ['with a character reference', link('/news?id=1&amp;b=2'), 'https://paper.example/news?id=1&b=2'],
    ['og:url', `<meta property="og:url" content="${STORY}">`, STORY],
    ['the link before og:url', `<meta property="og:url" content="https://x.example/">${link(STORY)}`, STORY],
    ['twice the same', link(STORY) + link('/news/dam'), STORY],
    ['two that disagree', link(STORY) + link('/news/other'), null],
    ['the front page', link('https://paper.example/'), null],
    ['no address', link('javascript:void(0)'), null],
    ['an empty one', link(''), null],
    ['none', '<p>canonical', null],
    ['within a script', `<script>document.write('${link(STORY)}')</script>`, null],
  ])('%s', (_, html, address) => {
    expect(canonicalOf(html, 'https://paper.example/news/dam?utm_source=mail')).toBe(address)
  })
})

describe('twins', () => {
  const amp = { kind: 'AMP', url: STORY, own: true }
  const print = { kind: 'print', url: STORY, own: true }
  test.each([
    ['<html amp>', `<html amp>${link(STORY)}`, `${STORY}/amp/`, amp],
    ['<html ⚡>', `<html ⚡ lang=en>${link(STORY)}`, 'https://amp.paper.example/news/dam', amp],
    ['by its address', link(STORY), `${STORY}?outputType=amp`, amp],
    [
      'in a cache',
      `<html amp>${link(STORY)}`,
      'https://paper-example.cdn.ampproject.org/c/s/paper.example/news/dam',
      amp,
    ],
    [
      'on a site that has nothing to do with it',
      `<html amp>${link(STORY)}`,
      'https://evil.example/amp',
      { ...amp, own: false },
    ],
    [
      'in a cache, of another site',
      `<html amp>${link(STORY)}`,
      'https://evil-example.cdn.ampproject.org/c/s/evil.example/a',
      { ...amp, own: false },
    ],
    ['print by its address', link(STORY), `${STORY}/print`, print],
    ['print by a parameter', link(STORY), `${STORY}?print=1`, print],
    ['print by what it does', `${link(STORY)}<body onload="window.print()">`, 'https://paper.example/p/123', print],
    [
      'print by its script',
      `${link(STORY)}<script>window.onload = function () { window.print() }</script>`,
      'https://paper.example/p/123',
      print,
    ],
    ['print that leads back', '<a href="/news/dam">Back to article</a>', `${STORY}/print/`, print],
  ])('%s', (_, html, url, twin) => {
    expect(twinOf(html, url)).toEqual(twin)
  })

  test.each([
    ['an ordinary page', link(STORY), STORY],
    ['an ordinary page under another address', link(STORY), 'https://paper.example/?p=7'],
    ['a page that is only AMP', `<html amp>${link(STORY)}`, STORY],
    ['a print page that says nothing', '<p>The dam', `${STORY}/print`],
    [
      'an article on prints',
      link('https://paper.example/news/print-sales-fall'),
      'https://paper.example/news/print-sales-fall?x=1',
    ],
    [
      'a button that prints',
      `${link(STORY)}<button onclick="window.print()">Print</button>`,
      'https://paper.example/news/dam?x=1',
    ],
  ])('no twin: %s', (_, html, url) => {
    expect(twinOf(html, url)).toBeNull()
  })
})
