import { createHash } from 'node:crypto'
import jsonld from 'jsonld'
import { describe, expect, test } from 'vitest'
import { formatsOf, type Takes } from '../src/index.ts'
import { formatOf } from '../src/registry.ts'
import { gather, happening, quotation, records, SAMPLES, stream } from './sample.ts'

const SCHEMA = 'https://schema.org/'
const PROV = 'http://www.w3.org/ns/prov#'
const OWN = 'urn:readout:terms:'
const KINDS = ['records', 'statements', 'events', 'happenings', 'quotations', 'articles', 'stories'] as const

type Node = { readonly [key: string]: unknown }
const noNetwork = async (url: string): Promise<never> => {
  throw new Error(`asked for ${url}`)
}

async function document<K extends Takes>(takes: K, items = SAMPLES[takes], base?: string) {
  const { text } = await gather(formatOf('jsonld', takes)!.write(stream(items as never[]), { base }))
  return JSON.parse(text)
}
/** Expanded as the standard has it; in safe mode a term that would be dropped, or an id that is none, is an error. */
const expand = async (doc: object): Promise<Node[]> =>
  (await jsonld.expand(doc as jsonld.JsonLdDocument, { safe: true, documentLoader: noNetwork } as object)) as Node[]

const values = (node: Node, key: string): unknown[] =>
  ((node[key] ?? []) as Node[]).map((v) => v['@value'] ?? v['@id'] ?? v)
const byId = (graph: readonly Node[], id: string) => graph.find((n) => n['@id'] === id)!

describe.each(KINDS)('%s', (kind) => {
  test('expands without a dropped term, and compacts to what was written', async () => {
    const doc = await document(kind)
    const graph = await expand(doc)
    expect(graph).toHaveLength(doc['@graph'].length)
    const compact = await jsonld.compact(graph as never, doc['@context'], { documentLoader: noNetwork } as object)
    const again = await expand(compact)
    const sorted = (g: readonly Node[]) => g.map((n) => JSON.stringify(n)).sort()
    expect(sorted(again)).toEqual(sorted(graph))
    // as triples, every node is named by an IRI or is blank
    const quads = (await jsonld.toRDF(doc, { safe: true, documentLoader: noNetwork } as object)) as Node[]
    expect(quads.length).toBeGreaterThan(graph.length)
  })

  test('every type and property has a home', async () => {
    const seen = new Set<string>()
    const walk = (value: unknown): void => {
      if (Array.isArray(value)) value.forEach(walk)
      else if (typeof value === 'object' && value !== null)
        for (const [key, v] of Object.entries(value)) {
          if (!key.startsWith('@')) seen.add(key)
          if (key === '@type') for (const t of [v].flat()) seen.add(t as string)
          walk(v)
        }
    }
    walk(await expand(await document(kind)))
    for (const term of seen)
      expect(term).toMatch(/^(https:\/\/schema\.org\/|http:\/\/www\.w3\.org\/|urn:readout:terms:)\w+/)
  })
})

test.each(['pairs', 'periods', 'actors', 'outlets'] as const)('%s are no linked data', (kind) => {
  expect(formatsOf(kind).map((f) => f.id)).toEqual(['jsonl', 'csv', 'parquet'])
})

test('a record: article, quotations with their speaker, claims, events, and where all of it comes from', async () => {
  const [ferry] = records
  const day = (words: string) => ferry!.times.find((t) => t.text === words)!
  // whatever the reader makes of the sentence, here it has the new day
  const put = ferry!.events.map((e) =>
    e.status === 'postponed'
      ? { ...e, when: '2026-03-14', whenEvidence: day('14 March'), statusEvidence: [e.trigger] }
      : e,
  )
  const graph = await expand(await document('records', [{ ...ferry!, events: put }]))
  const page = byId(graph, 'https://wire.example/2026/ferry?a=1&b=2')
  expect(page['@type']).toContain(`${SCHEMA}NewsArticle`)
  const hash = createHash('sha256').update(ferry!.text).digest('base64url')
  const text = byId(graph, `ni:///sha-256;${hash}`)
  expect(values(text, `${PROV}wasDerivedFrom`)).toEqual([page['@id']])

  const quoted = graph.filter((n) => (n['@type'] as string[]).includes(`${SCHEMA}Quotation`))
  const claimed = graph.filter((n) => (n['@type'] as string[]).includes(`${SCHEMA}Claim`))
  expect(quoted).toHaveLength(ferry!.statements.filter((s) => s.kind !== 'indirect').length)
  expect(claimed).toHaveLength(ferry!.statements.filter((s) => s.kind === 'indirect').length)
  for (const n of quoted) {
    const speaker = byId(graph, values(n, `${SCHEMA}spokenByCharacter`)[0] as string)
    expect((speaker['@type'] as string[])[0]).toBe(`${SCHEMA}Person`)
    expect(values(n, `${SCHEMA}isBasedOn`)).toEqual([page['@id']])
  }
  for (const n of claimed) expect(values(n, `${SCHEMA}appearance`)).toEqual([page['@id']])
  const reading = byId(graph, 'urn:readout:record:r-ferry#reading')
  expect(values(reading, `${PROV}used`)).toEqual([text['@id']])
  const agent = byId(graph, values(reading, `${PROV}wasAssociatedWith`)[0] as string)
  expect(agent['@type']).toEqual([`${PROV}SoftwareAgent`])
  for (const n of [...quoted, ...claimed]) {
    expect(values(n, `${PROV}wasGeneratedBy`)).toEqual([reading['@id']])
    for (const e of n[`${OWN}evidence`] as Node[]) {
      const [start, end] = [values(e, `${OWN}start`)[0], values(e, `${OWN}end`)[0]] as number[]
      expect(values(e, `${OWN}text`).concat(values(e, `${SCHEMA}text`))).toEqual([ferry!.text.slice(start, end)])
    }
  }
  const summit = graph.find((n) => values(n, `${OWN}status`)[0] === 'postponed')!
  expect(values(summit, `${SCHEMA}eventStatus`)).toEqual([`${SCHEMA}EventRescheduled`])
  expect(values(summit, `${SCHEMA}startDate`)).toEqual(['2026-03-14'])
  expect(values(summit, `${SCHEMA}previousStartDate`)).toEqual(['2026-03-07'])
  const happened = graph.filter((n) => values(n, `${OWN}status`)[0] === 'happened')
  for (const n of happened) expect(n[`${SCHEMA}eventStatus`]).toBeUndefined()
})

test('what became of an event, in order, with figures side by side', async () => {
  const [one, two, three] = await Promise.all(
    ([1, 2, 3] as const).map(async (n) =>
      byId(await expand(await document('happenings', [happening(n)])), 'urn:readout:happening:5'),
    ),
  )
  const status = (n: Node) => values(n, `${SCHEMA}eventStatus`)
  expect([one, two, three].map((n) => status(n!))).toEqual([
    [`${SCHEMA}EventScheduled`],
    [`${SCHEMA}EventRescheduled`],
    [`${SCHEMA}EventCancelled`],
  ])
  expect(values(two!, `${SCHEMA}previousStartDate`)).toEqual(['2026-03-07'])
  const [{ '@list': list }] = three![`${OWN}history`] as [{ '@list': Node[] }]
  expect(list.map((e) => values(e, `${OWN}status`)[0])).toEqual(['planned', 'postponed', 'cancelled'])
  expect((three![`${OWN}figure`] as Node[]).map((f) => values(f, `${SCHEMA}value`)[0])).toEqual([7, 9])
})

test('who quotes whom is said where an article says so, and there alone', async () => {
  const graph = await expand(await document('quotations'))
  const id = (n: number, text: string) => `urn:readout:record:r-${n}#q4-${4 + text.length}`
  const [a, b, c] = quotation.members.map((m) => byId(graph, id(m.facts.seq, m.text)))
  expect(a![`${PROV}wasQuotedFrom`]).toBeUndefined()
  expect(values(b!, `${PROV}wasQuotedFrom`)).toEqual([a!['@id']])
  const [other] = c![`${PROV}wasQuotedFrom`] as Node[]
  const [outlet] = other![`${PROV}wasAttributedTo`] as Node[]
  expect(values(outlet!, `${SCHEMA}name`)).toEqual(['Coast News'])
  expect(values(c!, `${OWN}variantOf`)).toEqual([a!['@id']])
  expect(values(b!, `${OWN}difference`)).toEqual(['We will [-never-] close the harbour'])
})

test('names begin with what the caller gives', async () => {
  const graph = await expand(await document('stories', SAMPLES.stories, 'https://archive.example/'))
  expect(byId(graph, 'https://archive.example/story/4')).toBeDefined()
})
