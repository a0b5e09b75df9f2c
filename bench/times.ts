/**
 * Scores the time room: calendar times on the gold beside the project (../shared/gold/time), each document read with its
 * document creation time as day of publication. Prints figures for our reader and, with --chrono, for chrono-node in the same run.
 * Options: --errors (every miss, extra and wrong value), --chrono. Without the gold it says so and ends with 0.
 */
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { type Analysis, type Article, type Block, createReader, type Time } from '@readout/core'
import { loadModel } from '@readout/core/load/node'
import { createLanguage } from '../packages/core/src/language/index.ts'
import { findTimes } from '../packages/core/src/time/index.ts'

const SHARED = path.resolve(import.meta.dirname, '../../shared')
const GOLD = path.join(SHARED, 'gold/time/gum-news.jsonl')
interface Gold {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly type: string
  readonly value: string
}
interface Doc {
  readonly id: string
  readonly dct: string
  readonly text: string
  readonly timex: Gold[]
}
const read = () =>
  readFileSync(GOLD, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((l) => JSON.parse(l) as Doc)
interface Figure {
  readonly p: number
  readonly r: number
  readonly f1: number
}
interface Scorer {
  calendarTimes(docs: unknown[]): { [k: string]: Figure }
  sameTime(a: string, b: string | null): boolean
}
const scorerModule = async () => (await import(path.join(SHARED, 'score/language.mjs'))) as Scorer

/** The gold marks headlines, datelines and captions too, so every line is read as a paragraph of the body. */
function asBody(doc: Doc): Article {
  const blocks: Block[] = []
  let start = 0
  for (const line of doc.text.split('\n')) {
    if (line.trim()) blocks.push({ role: 'paragraph', start, end: start + line.length, rule: 'gold', origin: null })
    start += line.length + 1
  }
  return {
    text: doc.text,
    format: 'text',
    blocks,
    title: null,
    byline: null,
    outlet: null,
    dateline: null,
    published: { value: doc.dct, evidence: null, rule: 'caller' },
    gaps: [],
  }
}
type Found = Pick<Time, 'start' | 'end' | 'type' | 'value'>

/**
 * Figures of the room alone (every line of the text as a paragraph of the body, since the gold marks all of them) and of the
 * times that a record has; null without the gold.
 */
export async function timeFigures(model: Uint8Array): Promise<{ [set: string]: { [figure: string]: Figure } } | null> {
  if (!existsSync(GOLD)) return null
  const docs = read()
  const scorer = await scorerModule()
  const language = createLanguage(model)
  const reader = createReader({ model })
  const score = (of: (d: Doc) => Found[]) =>
    scorer.calendarTimes(docs.map((doc) => ({ doc, gold: doc.timex, sys: of(doc) })))
  return {
    'times, room alone': score((d) => findTimes(asBody(d), language.analyse(asBody(d)))),
    'times, whole reading': score((d) => reader.read({ text: d.text, published: d.dct }).times),
  }
}

async function main(): Promise<void> {
  const { values: options } = parseArgs({
    options: { errors: { type: 'boolean', default: false }, chrono: { type: 'boolean', default: false } },
  })
  if (!existsSync(GOLD))
    return console.error('bench/times.ts: no gold beside the project (../shared is missing); nothing scored')
  const docs = read()
  const scorer = await scorerModule()
  const reader = createReader({ model: loadModel() })
  const language = createLanguage(loadModel())
  function show(name: string, read: (doc: Doc) => Found[]) {
    const pairs = docs.map((d) => ({ doc: d, gold: d.timex, sys: read(d) }))
    const r = scorer.calendarTimes(pairs)
    const f = (x: { p: number; r: number; f1: number }) =>
      `P ${x.p.toFixed(3)} R ${x.r.toFixed(3)} F1 ${x.f1.toFixed(3)}`
    console.log(
      `${name.padEnd(26)} relaxed ${f(r.relaxed!)} | strict F1 ${r.strict!.f1.toFixed(3)} | value ${f(r.valueF1!)}`,
    )
    return pairs
  }

  const untagged = (text: string): Analysis => ({
    ...language.analyse({ ...asBody(docs[0]!), text: '', blocks: [] }),
    text,
  })

  const whole = show('ours, every line as body', (d) => findTimes(asBody(d), language.analyse(asBody(d))))
  show('ours, words without tags', (d) => findTimes(asBody(d), untagged(d.text)))
  show('ours, times of the record', (d) => reader.read({ text: d.text, published: d.dct }).times)
  show('ours, body alone', (d) => {
    const { article, analysis } = reader.analyse({ text: d.text, published: d.dct })
    return findTimes(article, analysis)
  })
  if (options.chrono) {
    const chrono = await import('chrono-node')
    const iso = (c: {
      get(k: 'year' | 'month' | 'day' | 'hour'): number | null
      isCertain(k: 'hour' | 'day' | 'month'): boolean
    }) => {
      const two = (n: number | null) => String(n).padStart(2, '0')
      const relative = !c.isCertain('month') && !c.isCertain('day')
      if (relative || c.isCertain('day')) return `${c.get('year')}-${two(c.get('month'))}-${two(c.get('day'))}`
      return `${c.get('year')}-${two(c.get('month'))}`
    }
    show('chrono-node', (d) =>
      chrono.parse(d.text, new Date(`${d.dct}T12:00:00`)).map((r) => ({
        start: r.index,
        end: r.index + r.text.length,
        type: 'DATE' as const,
        value: r.end ? `${iso(r.start)}/${iso(r.end)}` : iso(r.start),
      })),
    )
  }
  if (options.errors)
    for (const { doc, gold, sys } of whole) {
      const around = (t: { start: number; end: number }) =>
        `${doc.text.slice(Math.max(0, t.start - 50), t.start)}[${doc.text.slice(t.start, t.end)}]${doc.text.slice(t.end, t.end + 30)}`.replaceAll(
          '\n',
          '¶',
        )
      const used = new Set<Found>()
      for (const g of gold) {
        const s = sys.find(
          (t) => !used.has(t) && t.start < g.end && g.start < t.end && (t.type === 'DATE' || t.type === 'TIME'),
        )
        if (s) used.add(s)
        if (!s) console.log(`${doc.id} miss  ${g.value}: ${around(g)}`)
        else if (!scorer.sameTime(g.value, s.value))
          console.log(`${doc.id} value ${doc.dct} gold ${g.value} ours ${s.value}: ${around(s)}`)
      }
      for (const s of sys)
        if (!used.has(s) && (s.type === 'DATE' || s.type === 'TIME'))
          console.log(`${doc.id} extra ${s.value}: ${around(s)}`)
    }
}

if (process.argv[1] === import.meta.filename) await main()
