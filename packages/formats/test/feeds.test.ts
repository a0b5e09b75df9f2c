import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { parseAtomFeed, parseJsonFeed } from 'feedsmith'
import { describe, expect, test } from 'vitest'
import { formatOf, type Takes } from '../src/index.ts'
import type { WriteOptions } from '../src/types.ts'
import { event, gather, happening, quotation, SAMPLES, statement, stream } from './sample.ts'

const KINDS = ['records', 'statements', 'events', 'happenings', 'quotations', 'articles', 'stories'] as const
const RFC3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/
const OPTIONS: WriteOptions = {
  title: 'harbour & “ferry”\nnews',
  self: 'https://archive.example/find?q=harbour&f=1',
  home: 'https://archive.example/',
}

async function written<K extends Takes>(id: string, takes: K, items = SAMPLES[takes], options = OPTIONS) {
  return (await gather(formatOf(id, takes)!.write(stream(items as never[]), options))).text
}
function valid(xml: string): void {
  expect(XMLValidator.validate(xml)).toBe(true)
  // what XML cannot hold, a validator may let through
  expect(xml).not.toMatch(
    /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/,
  )
}

describe.each(KINDS)('%s', (kind) => {
  test('Atom is read by feedsmith and by an XML parser', async () => {
    const xml = await written('atom', kind)
    valid(xml)
    const feed = parseAtomFeed(xml)
    expect(feed.title).toMatchObject({ value: 'harbour & “ferry” news' })
    expect(feed.id).toBe(OPTIONS.self)
    expect(feed.updated).toMatch(RFC3339)
    expect(feed.links?.map((l) => [l.rel, l.href])).toEqual([
      ['self', OPTIONS.self],
      ['alternate', OPTIONS.home],
    ])
    expect(feed.entries).toHaveLength(SAMPLES[kind].length)
    for (const e of feed.entries!) {
      expect(e.id).toMatch(/^urn:readout:\w+:\S+$/)
      expect(e.updated).toMatch(RFC3339)
      expect(e.title).toBeDefined()
      expect(e.content).toBeDefined()
    }
    expect(new Set(feed.entries!.map((e) => e.id)).size).toBe(feed.entries!.length)
  })

  test('JSON Feed has the same entries', async () => {
    const text = await written('jsonfeed', kind)
    const feed = parseJsonFeed(text)
    const atom = parseAtomFeed(await written('atom', kind))
    expect(feed).toMatchObject({ title: 'harbour & “ferry” news', feed_url: OPTIONS.self, home_page_url: OPTIONS.home })
    expect(JSON.parse(text).version).toBe('https://jsonfeed.org/version/1.1')
    expect(feed.items!.map((i) => i.id)).toEqual(atom.entries!.map((e) => e.id))
    for (const [i, item] of feed.items!.entries()) {
      const entry = atom.entries![i]!
      expect(item.content_html).toBe(typeof entry.content === 'string' ? entry.content : entry.content?.value)
      if (item.date_modified !== undefined) expect(item.date_modified).toBe(entry.updated)
    }
  })
})

test('entries hold the evidence, with who says it and where', async () => {
  const [s] = parseJsonFeed(await written('jsonfeed', 'statements')).items!
  expect(s).toMatchObject({
    title: 'Ada Moss: “We will keep it open, 🚢 […] come what may”',
    url: statement.url,
    date_published: '2026-03-03T06:15:00Z',
    authors: [{ name: 'Ada Moss' }],
    tags: ['promise', 'named', 'direct'],
  })
  expect(s!.content_html).toContain(
    '<blockquote cite="https://ledger.example/a">“We will keep it open, 🚢</blockquote>',
  )
  const [e] = parseJsonFeed(await written('jsonfeed', 'events')).items!
  expect(e!.content_html).toContain(event.evidence)
  const [h] = parseJsonFeed(await written('jsonfeed', 'happenings')).items!
  expect(h).toMatchObject({ date_published: '2026-02-18T00:00:00Z', date_modified: '2026-03-01T00:00:00Z' })
  for (const words of ['planned', 'postponed', 'cancelled', 'by Oto Krall', 'seven boats', 'nine boats'])
    expect(h!.content_html).toContain(words)
  const [q] = parseJsonFeed(await written('jsonfeed', 'quotations')).items!
  expect(q!.content_html).toContain('We will <del>never</del> close the harbour')
  expect(q!.content_html).toContain('credits the Selby Ledger')
})

test('an entry keeps its id as articles come in, and says that it changed', async () => {
  const [one, three] = await Promise.all(
    ([1, 3] as const).map(async (n) => parseAtomFeed(await written('atom', 'happenings', [happening(n)])).entries![0]!),
  )
  expect(one!.id).toBe(three!.id)
  expect(one!.updated! < three!.updated!).toBe(true)
})

test('without a day an entry has that of the question, else none', async () => {
  const undated = [{ ...statement, published: '2026-W10' }]
  const asked = parseAtomFeed(await written('atom', 'statements', undated, { updated: '2026-04-01T10:00:00+02:00' }))
  expect(asked.entries![0]!.updated).toBe('2026-04-01T08:00:00Z')
  expect(asked.updated).toBe('2026-04-01T08:00:00Z')
  const never = parseAtomFeed(await written('atom', 'statements', undated, {}))
  expect(never.entries![0]!.updated).toBe('1970-01-01T00:00:00Z')
  expect(parseJsonFeed(await written('jsonfeed', 'statements', undated, {})).items![0]!.date_modified).toBeUndefined()
  expect(parseAtomFeed(await written('atom', 'statements', [], {})).updated).toBe('1970-01-01T00:00:00Z')
})

test('what a page writes stays text', async () => {
  const nasty = `</content><script>alert("1")</script>\u0000\u001b\ufffe\ud83e ]]> & '\r\n🦭`
  const all = {
    ...statement,
    title: nasty,
    outlet: nasty,
    speaker: nasty,
    where: nasty,
    act: nasty,
    url: `https://x.example/"><script>`,
    content: [{ start: 0, end: 1, text: nasty }],
  }
  const member = { ...quotation.members[1]!, difference: [{ op: 'in' as const, words: nasty }] }
  for (const [kind, items] of [
    ['statements', [all]],
    ['quotations', [{ ...quotation, speaker: nasty, members: [member] }]],
    ['happenings', [{ ...happening(), label: nasty, where: nasty }]],
  ] as const) {
    const xml = await written('atom', kind, items as never)
    valid(xml)
    const [e] = parseAtomFeed(xml).entries!
    const html = typeof e!.content === 'string' ? e!.content : e!.content!.value!
    for (const page of [
      html,
      parseJsonFeed(await written('jsonfeed', kind, items as never)).items![0]!.content_html!,
    ]) {
      expect(page).not.toContain('<script')
      expect(page).toContain('&lt;script&gt;')
      expect(page.isWellFormed()).toBe(true)
    }
    const parsed = new XMLParser({ ignoreAttributes: false }).parse(xml)
    expect(Object.keys(parsed.feed.entry)).not.toContain('script')
  }
  const script = parseAtomFeed(await written('atom', 'statements', [{ ...statement, url: 'javascript:alert(1)' }]))
  expect(script.entries![0]!.links).toBeUndefined()
})

test('a text of 10 MB has a title of a line', async () => {
  const long = { ...statement, content: [{ start: 0, end: 1, text: '🦭 <&> '.repeat(1_500_000) }] }
  const [item] = parseJsonFeed(await written('jsonfeed', 'statements', [long])).items!
  expect(item!.title!.length).toBeLessThanOrEqual(160)
  expect(item!.title!.isWellFormed()).toBe(true)
  expect(item!.content_html!.length).toBeGreaterThan(10_000_000)
})
