/**
 * Joining across articles, measured on the development side: `npx node bench/across.ts [--only happenings,ecbplus,quotes] [--kind copy,…] [--keep DIR]`.
 * The gold is not part of the project: without it the script says so and ends with 0. ECB+ is measured on its articles of split dev alone.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { createLexis } from '@readout/core'
import { loadModel } from '@readout/core/load/node'
import { factsOf, type GivenMention, JOIN_KINDS, type JoinInput, type JoinKind, joinAll, KINDS } from '@readout/join'
import { analysisOf, recordOf } from './across-records.ts'

const SHARED = path.resolve(import.meta.dirname, '../../shared')
const GOLD = path.join(SHARED, 'gold/across')
const { values: options } = parseArgs({
  options: { only: { type: 'string' }, kind: { type: 'string' }, keep: { type: 'string' } },
})
if (!existsSync(GOLD)) {
  console.error('bench/across.ts: no gold beside the project (../shared is missing); nothing measured')
  process.exit(0)
}

// biome-ignore lint/suspicious/noExplicitAny: lines of the gold and the scorer's answer have no types
type Json = any
const { score, read } = (await import(path.join(SHARED, 'score/across.mjs'))) as {
  score(gold: Json[], pred: Json[], options: object): Json
  read(files: string): Json[]
}
const kinds = options.kind?.split(',') as JoinKind[] | undefined
const wanted = (set: string) => !options.only || options.only.split(',').includes(set)
const lexis = createLexis(loadModel())

function inputOf(line: Json, given: boolean): JoinInput {
  const page = { id: line.id, text: line.text, url: line.url, published: line.published }
  const record = recordOf(page)
  if (record.text !== line.text) throw new Error(`${line.id}: the text is another after reading`)
  const { title, outlet, published } = line
  const facts = factsOf(record, { ...(title && { title }), ...(outlet && { outlet }), ...(published && { published }) })
  if (!given) return { facts, record }
  return { facts, record, mentions: line.mentions as GivenMention[], analyse: () => analysisOf(page) }
}

async function run(
  name: string,
  gold: Json[],
  how: { given?: boolean; print: readonly JoinKind[]; singletons?: boolean },
) {
  const began = performance.now()
  const inputs = gold.filter((l) => typeof l.text === 'string').map((l) => inputOf(l, how.given === true))
  const ready = performance.now()
  const joined = await joinAll(inputs, lexis)
  const lines = [...joined.lines(how.print.filter((k) => !kinds || kinds.includes(k)))]
  const { calls, items } = joined.store.counts
  console.log(
    `${name}: ${inputs.length} articles, ${Math.round(ready - began)} ms to have the records, ${Math.round(performance.now() - ready)} ms to join; for an article ${Math.round(calls / inputs.length)} calls of the store, ${Math.round(items / inputs.length)} items`,
  )
  if (options.keep) {
    mkdirSync(options.keep, { recursive: true })
    writeFileSync(path.join(options.keep, `${name}.jsonl`), lines.map((l) => `${JSON.stringify(l)}\n`).join(''))
  }
  return score(gold, JSON.parse(JSON.stringify(lines)), { singletons: how.singletons !== false, kinds: how.print })
}

const rows: (readonly [what: string, floor: string, got: readonly (number | undefined)[]])[] = []
const row = (kind: JoinKind, what: string, floor: string, ...got: (number | undefined)[]) => {
  if (KINDS[kind] && (!kinds || kinds.includes(kind))) rows.push([what, floor, got])
}

if (wanted('happenings')) {
  const r = await run('happenings', read(path.join(GOLD, 'happenings.dev.jsonl')), { print: JOIN_KINDS })
  row('copy', 'copies, same text F / with rewrites F', '.92 / .70', r.copy?.sameText.f1, r.copy?.derived.f1)
  row('copy', '  relation right, source right', '', r.copy?.relation, r.copy?.source)
  row('story', 'stories, pairs F; look-alikes joined', '.95; 0', r.story?.pairs.f1, r.story?.apart.joined)
  row('event', 'events, across F (mentions F)', '.60', r.event?.across.f1, r.event?.mentions.f1)
  row('event', 'history, entries F; where it turned', '.60; .55', r.history?.entries.f1, r.history?.wholeWhereItTurned)
  row('event', 'figures F (all that are printed)', '.70', r.history?.figures.f1)
  row('quote', 'quotations, pairs F; drift F', '.95; .85', r.quote?.pairs.f1, r.quote?.drift.f1)
  row('actor', 'actors, across F (mentions F)', '.85', r.actor?.across.f1, r.actor?.mentions.f1)
}
const ecb = () => read(path.join(GOLD, 'ecbplus.dev.jsonl'))
if (wanted('ecbplus')) {
  const dev = ecb().filter((l) => l.split === 'dev')
  const r = await run('ecbplus', dev, { given: true, print: ['story', 'actor', 'event'], singletons: false })
  row('event', 'ECB+ dev, mentions given: events CoNLL (across F)', '.70', r.event?.CoNLL, r.event?.across.f1)
  row('story', 'ECB+ dev stories, pairs F', '.85', r.story?.pairs.f1)
  row('actor', 'ECB+ dev, mentions given: actors across F', '', r.actor?.across.f1)
}
if (wanted('quotes')) {
  const topics = new Set(['9', '18', '19', '29'])
  const gold = [
    ...ecb()
      .filter((l) => topics.has(l.topic))
      .map(({ mentions: _, subtopic: __, ...l }) => l),
    ...read(path.join(GOLD, 'ecbplus-quotes.dev.jsonl')),
  ]
  const r = await run('quotes', gold, { print: ['quote'] })
  row('quote', 'ECB+ quotations, pairs F; drift F', '.90; .85', r.quote?.pairs.f1, r.quote?.drift.f1)
}

const width = Math.max(...rows.map((r) => r[0].length))
for (const [what, floor, got] of rows)
  console.log(
    `${what.padEnd(width)}  ${floor.padEnd(10)} ${got.map((x) => (x === undefined || x === null ? '–' : Number.isInteger(x) && x !== 1 ? String(x) : x.toFixed(3))).join(' / ')}`,
  )
