import { createHash } from 'node:crypto'
import type { Record } from '@readout/core'
import jsonld from 'jsonld'
import { describe, expect, test } from 'vitest'
import { after, before, Points } from '../src/annotations/points.ts'
import { formatOf } from '../src/index.ts'
import { gather, records, stream } from './sample.ts'

interface Target {
  readonly source: string
  readonly selector: readonly [
    { readonly type: string; readonly start: number; readonly end: number },
    { readonly type: string; readonly exact: string; readonly prefix: string; readonly suffix: string },
  ]
  readonly state: { readonly type: string | string[]; readonly sourceDate?: string; readonly sha256: string }
}
interface Annotation {
  readonly id: string
  readonly type: string
  readonly motivation: string
  readonly body: readonly { readonly type: string; readonly value: string; readonly purpose: string }[]
  readonly target: Target | readonly Target[]
}

async function page(items: readonly Record[]): Promise<{ items: Annotation[] }> {
  const { text } = await gather(formatOf('annotations', 'records')!.write(stream(items)))
  return JSON.parse(text)
}

/** As another program does it: the text as a row of code points. */
function anchored(text: string, target: Target) {
  const [position, quote] = target.selector
  const points = Array.from(text)
  const cut = (a: number, b: number) => points.slice(a, b).join('').toWellFormed()
  expect(position.type).toBe('TextPositionSelector')
  expect(cut(position.start, position.end)).toBe(quote.exact)
  expect(quote.type).toBe('TextQuoteSelector')
  expect(cut(Math.max(0, position.start - 32), position.start)).toBe(quote.prefix)
  expect(cut(position.end, position.end + 32)).toBe(quote.suffix)
  // by the words alone: they stand there, and nowhere else
  expect(
    points
      .join('')
      .toWellFormed()
      .split(quote.prefix + quote.exact + quote.suffix),
  ).toHaveLength(2)
}

describe.each(records.map((r): [string, Record] => [r.id, r]))('%s', (_, record) => {
  test('every annotation is found again in the text, by place and by words', async () => {
    const { items } = await page([record])
    const spans =
      record.statements.reduce((n, s) => n + s.content.length, 0) +
      record.events.reduce((n, e) => n + 1 + e.also.length, 0) +
      record.actors.reduce((n, a) => n + a.mentions.length, 0) +
      record.times.length +
      record.places.length
    const targets = items.flatMap((a) => a.target)
    expect(targets).toHaveLength(spans)
    for (const target of targets) anchored(record.text, target)
  })
})

test('it says which text that was, when, and what it is for', async () => {
  const { items } = await page(records)
  expect(new Set(items.map((a) => a.id)).size).toBe(items.length)
  const ferry = items.filter((a) => a.id.includes('r-ferry'))
  for (const a of ferry) {
    expect(a.type).toBe('Annotation')
    expect(['classifying', 'identifying']).toContain(a.motivation)
    expect(a.body.length).toBeGreaterThan(0)
    for (const target of [a.target].flat()) {
      expect(target.source).toBe('https://wire.example/2026/ferry?a=1&b=2')
      expect(target.state).toEqual({
        type: ['TimeState', 'TextState'],
        sourceDate: '2026-03-03T09:30:00Z',
        sha256: createHash('sha256').update(records[0]!.text).digest('hex'),
      })
    }
  }
  const rain = items.find((a) => a.id.includes('r-rain'))!
  expect([rain.target].flat()[0]).toMatchObject({
    source: 'urn:readout:record:r-rain',
    state: { type: 'TextState' },
  })
})

/** The terms of the standard's vocabulary that we use, as its context defines them. */
const OA = {
  oa: 'http://www.w3.org/ns/oa#',
  as: 'http://www.w3.org/ns/activitystreams#',
  dcterms: 'http://purl.org/dc/terms/',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  schema: 'http://schema.org/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  dc: 'http://purl.org/dc/elements/1.1/',
  id: { '@id': '@id', '@type': '@id' },
  type: { '@id': '@type', '@type': '@vocab' },
  Annotation: 'oa:Annotation',
  AnnotationPage: 'as:OrderedCollectionPage',
  TextualBody: 'oa:TextualBody',
  SpecificResource: 'oa:SpecificResource',
  TextPositionSelector: 'oa:TextPositionSelector',
  TextQuoteSelector: 'oa:TextQuoteSelector',
  TimeState: 'oa:TimeState',
  Software: 'as:Application',
  classifying: 'oa:classifying',
  identifying: 'oa:identifying',
  describing: 'oa:describing',
  body: { '@id': 'oa:hasBody', '@type': '@id' },
  target: { '@id': 'oa:hasTarget', '@type': '@id' },
  source: { '@id': 'oa:hasSource', '@type': '@id' },
  selector: { '@id': 'oa:hasSelector', '@type': '@id' },
  state: { '@id': 'oa:hasState', '@type': '@id' },
  motivation: { '@id': 'oa:motivatedBy', '@type': '@vocab' },
  purpose: { '@id': 'oa:hasPurpose', '@type': '@vocab' },
  exact: 'oa:exact',
  prefix: 'oa:prefix',
  suffix: 'oa:suffix',
  start: { '@id': 'oa:start', '@type': 'xsd:nonNegativeInteger' },
  end: { '@id': 'oa:end', '@type': 'xsd:nonNegativeInteger' },
  sourceDate: { '@id': 'oa:sourceDate', '@type': 'xsd:dateTime' },
  created: { '@id': 'dcterms:created', '@type': 'xsd:dateTime' },
  generator: { '@id': 'as:generator', '@type': '@id' },
  value: 'rdf:value',
  format: 'dc:format',
  name: 'foaf:name',
  items: { '@id': 'as:items', '@type': '@id', '@container': '@list' },
}

test('as linked data it has the standard’s terms and ours, and none is dropped', async () => {
  const doc = await page(records)
  const documentLoader = async (url: string) => {
    if (url !== 'http://www.w3.org/ns/anno.jsonld') throw new Error(`asked for ${url}`)
    return { document: { '@context': OA }, documentUrl: url }
  }
  const [expanded] = (await jsonld.expand(doc as object, { safe: true, documentLoader } as object)) as [
    { [key: string]: [{ '@list': { '@type': string[] }[] }] },
  ]
  const list = expanded['http://www.w3.org/ns/activitystreams#items']![0]['@list']
  expect(list).toHaveLength(doc.items.length)
  for (const a of list) expect(a['@type']).toEqual(['http://www.w3.org/ns/oa#Annotation'])
})

test('code points: pairs count once, half a pair counts one, and no character is torn', () => {
  const text = '🦭a\ud83e🚢é\udd2d\ud83d\ud83d\ude80z'
  const points = new Points(text)
  for (let i = 0; i <= text.length; i++) {
    // within a pair there is no offset of ours
    if (/[\ud800-\udbff]$/.test(text.slice(0, i)) && /^[\udc00-\udfff]/.test(text.slice(i))) continue
    expect(points.at(i), `at ${i}`).toBe(Array.from(text.slice(0, i)).length)
  }
  expect(before(text, text.length, 3)).toBe('\ud83d\ud83d\ude80z'.slice(-4))
  expect(before('🦭🦭', 4, 1)).toBe('🦭')
  expect(before('ab', 1, 32)).toBe('a')
  expect(after('🦭🦭b', 0, 2)).toBe('🦭🦭')
  expect(after('ab', 1, 32)).toBe('b')
})

test('a long text costs its length: a million seals', async () => {
  const text = '🦭'.repeat(1_000_000)
  const place = { start: 0, end: 2, text: '🦭', name: 'X', country: null, geoname: null, candidates: [], rule: 'r' }
  const places = Array.from({ length: 1000 }, (_, i) => ({ ...place, start: i * 2000, end: i * 2000 + 2 }))
  const { items } = await page([{ ...records[2]!, text, places }])
  expect(items).toHaveLength(1000)
  expect([items[999]!.target].flat()[0]!.selector[0]).toMatchObject({ start: 999_000, end: 999_001 })
})
