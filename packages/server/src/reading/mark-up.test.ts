import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { escapeHtml } from '../html.ts'
import type { Mark } from './mark.ts'
import { MarkUp } from './mark-up.ts'

const mark = (start: number, end: number, finding: string, more: Partial<Mark> = {}): Mark => ({
  start,
  end,
  rank: 0,
  id: finding,
  finding,
  look: 'msg',
  link: null,
  ...more,
})
const sorted = (marks: Mark[]) => marks.toSorted((a, b) => a.start - b.start || b.end - a.end)

/** The words without tags; fails on tags that do not match. */
function plain(html: string): string {
  let depth = 0
  const text = html.replace(/<(\/?)(?:span|a|strong|em|code)\b[^>]*>/g, (_, closing) => {
    depth += closing ? -1 : 1
    expect(depth).toBeGreaterThanOrEqual(0)
    return ''
  })
  expect(depth).toBe(0)
  return text
}

describe('MarkUp', () => {
  test('nests what is nested', () => {
    const html = new MarkUp('He said no.', [mark(0, 10, 's1'), mark(3, 7, 'e1', { look: 'ev' })]).stretch(0, 11)
    expect(html).toBe(
      '<span id="s1" class="msg b z" data-f="s1">He <span id="e1" class="ev b z" data-f="e1">said</span> no</span>.',
    )
  })

  test('cuts what crosses, and gives the id once', () => {
    const html = new MarkUp('abcdef', [mark(0, 4, 's1'), mark(2, 6, 's2')]).stretch(0, 6)
    expect(html).toBe(
      '<span id="s1" class="msg b z" data-f="s1">ab<span id="s2" class="msg b" data-f="s2">cd</span></span>' +
        '<span class="msg z" data-f="s2">ef</span>',
    )
  })

  test('goes on in the next stretch', () => {
    const walk = new MarkUp('ab\ncd', [mark(1, 4, 's1')])
    expect(walk.stretch(0, 2)).toBe('a<span id="s1" class="msg b" data-f="s1">b</span>')
    expect(walk.stretch(3, 5)).toBe('<span class="msg z" data-f="s1">c</span>d')
  })

  test('puts a link before or behind the words, once', () => {
    const link = { at: 'end' as const, text: '●', label: 'Event "x"' }
    const html = new MarkUp('he met her', [mark(3, 6, 'e1', { look: 'ev', link })]).stretch(0, 10)
    expect(html).toBe(
      'he <span id="e1" class="ev b z" data-f="e1">met</span>' +
        '<a class="ref ref-e" href="#f-e1" aria-label="Event &quot;x&quot;">●</a> her',
    )
  })

  test('a link behind words stands behind all that ends there', () => {
    const link = { at: 'end' as const, text: '●', label: 'x' }
    const marks = [mark(0, 2, 's1', { look: 'cue', id: null }), mark(0, 2, 'e1', { look: 'ev', link })]
    expect(new MarkUp('ab c', marks).stretch(0, 4)).toBe(
      '<span class="cue b z" data-f="s1"><span id="e1" class="ev b z" data-f="e1">ab</span></span>' +
        '<a class="ref ref-e" href="#f-e1" aria-label="x">●</a> c',
    )
  })

  test('nothing in a text or an id becomes mark-up', () => {
    const html = new MarkUp('<script>&"\0', [mark(0, 3, '"><b>')]).stretch(0, 11)
    expect(html).toBe(
      '<span id="&quot;&gt;&lt;b&gt;" class="msg b z" data-f="&quot;&gt;&lt;b&gt;">&lt;sc</span>ript&gt;&amp;&quot;\uFFFD',
    )
  })

  test('any marks over any stretches: the words stay as they are, the tags match, each id stands once', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1, maxLength: 60 }),
        fc.array(fc.tuple(fc.nat(60), fc.nat(60)), { maxLength: 40 }),
        fc.array(fc.nat(60), { maxLength: 4 }),
        (text, spans, cuts) => {
          const marks = sorted(
            spans
              .map(([a, b], i) =>
                mark(Math.min(a, b, text.length - 1), Math.min(Math.max(a, b) + 1, text.length), `s${i}`),
              )
              .filter((m) => m.end > m.start),
          )
          const walk = new MarkUp(text, marks)
          const edges = [0, ...cuts.filter((c) => c < text.length).sort((a, b) => a - b), text.length]
          const html = edges.slice(1).map((end, i) => walk.stretch(edges[i]!, end))
          expect(html.map(plain).join('')).toBe(escapeHtml(text))
          const ids = [...html.join('').matchAll(/ id="(s\d+)"/g)].map((m) => m[1])
          expect(ids.toSorted()).toEqual(marks.map((m) => m.finding).toSorted())
        },
      ),
      { numRuns: 300, seed: 23 },
    )
  })

  const link = (start: number, end: number, href = 'https://x.example/') =>
    mark(start, end, '', { id: null, rank: -1, look: '', own: { tag: 'a', href } })

  test('our own links stand before or behind the article’s, never in one', () => {
    const number = { at: 'start' as const, text: '1', label: 'x' }
    const status = { at: 'end' as const, text: '●', label: 'y' }
    const marks = [link(0, 10), mark(0, 4, 's1', { link: number }), mark(5, 7, 'e1', { look: 'ev', link: status })]
    expect(new MarkUp('abcd ef gh.', sorted(marks)).stretch(0, 11)).toBe(
      '<a class="ref ref-s" href="#f-s1" aria-label="x">1</a>' +
        '<a class="own z" href="https://x.example/" rel="noreferrer noopener nofollow">' +
        '<span id="s1" class="msg b z" data-f="s1">abcd</span> <span id="e1" class="ev b z" data-f="e1">ef</span> gh</a>' +
        '<a class="ref ref-e" href="#f-e1" aria-label="y">●</a>.',
    )
  })

  test('a link that a finding crosses is cut in two; one within another is passed over', () => {
    const marks = [mark(0, 4, 's1'), link(2, 8), link(5, 7, 'https://y.example/')]
    const html = new MarkUp('abcdefghij', marks).stretch(0, 10)
    expect(html.match(/<a /g)).toHaveLength(2)
    expect(html).not.toContain('y.example')
    expect(plain(html)).toBe('abcdefghij')
  })

  test('any findings, links and emphasis: the words stay, the tags match, no link stands in a link', () => {
    const kinds = ['a', 'strong', 'em', 'code', 'start', 'end'] as const
    fc.assert(
      fc.property(
        fc.string({ minLength: 1, maxLength: 60 }),
        fc.array(fc.tuple(fc.nat(60), fc.nat(60), fc.constantFrom(...kinds)), { maxLength: 40 }),
        fc.array(fc.nat(60), { maxLength: 4 }),
        (text, spans, cuts) => {
          const marks = sorted(
            spans
              .map(([a, b, kind], i) => {
                const start = Math.min(a, b, text.length - 1)
                const end = Math.min(Math.max(a, b) + 1, text.length)
                if (kind === 'start' || kind === 'end')
                  return mark(start, end, `s${i}`, { link: { at: kind, text: '', label: `to s${i}` } })
                return mark(start, end, '', {
                  id: null,
                  look: '',
                  own: kind === 'a' ? { tag: kind, href: 'https://x.example/' } : { tag: kind },
                })
              })
              .filter((m) => m.end > m.start),
          )
          const walk = new MarkUp(text, marks)
          const edges = [0, ...cuts.filter((c) => c < text.length).sort((a, b) => a - b), text.length]
          const html = edges
            .slice(1)
            .map((end, i) => walk.stretch(edges[i]!, end))
            .join('')
          expect(plain(html)).toBe(escapeHtml(text))
          let open = 0
          for (const [tag] of html.matchAll(/<\/?a\b/g)) {
            open += tag === '<a' ? 1 : -1
            expect(open === 0 || open === 1).toBe(true)
          }
          // each finding has its id and its link once, wherever the article's own mark-up stands
          const found = marks.filter((m) => m.id !== null).map((m) => m.id!)
          expect([...html.matchAll(/ id="(s\d+)"/g)].map((m) => m[1]).toSorted()).toEqual(found.toSorted())
          expect([...html.matchAll(/label="to (s\d+)"/g)].map((m) => m[1]).toSorted()).toEqual(found.toSorted())
        },
      ),
      { numRuns: 400, seed: 7 },
    )
  })

  test('many marks that all cross stay within bounds', () => {
    const text = 'x'.repeat(4000)
    const marks = Array.from({ length: 2000 }, (_, i) => mark(i, 2000 + i, `s${i}`))
    const html = new MarkUp(text, marks).stretch(0, text.length)
    expect(plain(html)).toBe(text)
    // at most a dozen elements around any place, however many marks there are
    expect(html.length).toBeLessThan(text.length * 12 * 60)
  })
})
