/**
 * `npx node bench/when.ts`: which day the time room gives to an event whose trigger is known: the annotated triggers of the bank
 * beside the project, scored on their `when` as `records.mjs` scores it. Folds by hash of the document, as the guide says.
 * Options: --fold train,look (default) or blind, --also (where the trigger tells nothing, the event's other mentions are asked),
 * --status (the event's status is told to the room), --errors (each event with another day; never for blind), --json.
 * Without the gold it says so and ends with 0.
 */
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { type Analysis, type Article, createReader, type Span } from '@readout/core'
import { loadModel } from '@readout/core/load/node'
import { findTimes, timeFor, whenOf, timesIn } from '../packages/core/src/time/index.ts'

const SHARED = path.resolve(import.meta.dirname, '../../shared')
const BANK = path.join(SHARED, 'gold/bank/records')
const { values: options } = parseArgs({
  options: {
    fold: { type: 'string', default: 'train,look' },
    also: { type: 'boolean', default: false },
    status: { type: 'boolean', default: false },
    errors: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
})
if (!existsSync(BANK)) {
  console.error('when: no gold beside the project; nothing scored')
  process.exit(0)
}
type Fold = 'blind' | 'look' | 'train'
const wanted = new Set(options.fold.split(','))
const hash = (key: string): Fold => {
  const n = createHash('sha256').update(key).digest().readUInt32BE(0) % 10
  return n === 0 ? 'blind' : n === 1 ? 'look' : 'train'
}
/** Articles of one happening stay together; where the happening could be cut in two ways, blind if either is. */
function foldOf(name: string): Fold {
  const ecb = /^(ecb-\d+)-\d+(ecb(?:plus)?)$/.exec(name)
  if (!ecb) return hash(name)
  return hash(`${ecb[1]}-${ecb[2]}`) === 'blind' ? 'blind' : hash(ecb[1]!)
}

interface GoldEvent {
  readonly trigger: Span
  readonly also?: readonly Span[]
  readonly status: string
  readonly when: string | null
  readonly whenAlt?: readonly (string | null)[]
  readonly zone?: string
  readonly soft?: boolean
}
interface Gold {
  readonly published: string | null
  readonly events: readonly GoldEvent[]
}

const { contained } = (await import(pathToFileURL(path.join(SHARED, 'score/records.mjs')).href)) as {
  contained: (gold: string | null, ours: string | null) => boolean
}
const reader = createReader({ model: loadModel() })

interface Row {
  readonly name: string
  readonly published: string | null
  readonly event: GoldEvent
  readonly value: string | null
  readonly rule: string
  readonly evidence: string
  readonly around: string
}
const rows: Row[] = []
for (const file of readdirSync(BANK).sort()) {
  if (!file.endsWith('.gold.json')) continue
  const name = file.slice(0, -10)
  if (!wanted.has(foldOf(name))) continue
  const gold = JSON.parse(readFileSync(path.join(BANK, file), 'utf8')) as Gold
  const text = readFileSync(path.join(BANK, `${name}.txt`), 'utf8')
  const { article, analysis } = reader.analyse(
    gold.published === null ? { text } : { text, published: gold.published },
  )
  const times = findTimes(article, analysis, { apparatus: true })
  for (const event of gold.events) {
    if (event.soft || (event.zone && event.zone !== 'body')) continue
    const spans = [event.trigger, ...(options.also ? (event.also ?? []) : [])]
    let found: ReturnType<typeof ask> = null
    for (const span of spans) found ??= ask(article, analysis, times, headOf(analysis, span), event.status)
    rows.push({
      name,
      published: article.published?.value ?? null,
      event,
      value: dayOnly(found?.value ?? null),
      rule: found?.rule ?? '',
      evidence: found?.evidence.text ?? '',
      around: around(text, event.trigger),
    })
  }
}

function ask(article: Article, a: Analysis, times: ReturnType<typeof findTimes>, token: number, _status: string) {
  if (token < 0) return null
  const t = timeFor(a, times, token)
  if (!t) return null
  const s = a.sentenceOf[token]!
  const v = whenOf(article, timesIn(times, a.start[a.sentences[s]!]!, a.end[a.sentences[s + 1]! - 1]!), t)
  return v === null ? null : { value: v, rule: t.rule, evidence: t }
}

/** The word of a span that the rest of it hangs on; −1 if the analysis has no word there. */
function headOf(a: Analysis, span: Span): number {
  let first = -1
  for (let i = 0; i < a.size && a.start[i]! < span.end; i++) {
    if (a.end[i]! <= span.start) continue
    if (first < 0) first = i
    const head = a.head[i]!
    const outside = head < 0 || a.start[head]! >= span.end || a.end[head]! <= span.start
    if (outside && a.deprel[i] !== 'punct') return i
  }
  return first
}
function dayOnly(value: string | null): string | null {
  return value === null ? null : value.replace(/T[^/]*/g, '')
}
function around(text: string, span: Span): string {
  const from = Math.max(0, span.start - 160)
  return `${text.slice(from, span.start)}[[${text.slice(span.start, span.end)}]]${text.slice(span.end, span.end + 160)}`.replaceAll(
    '\n',
    '¶',
  )
}

/** As `records.mjs` counts: a day where the gold has none is a false one unless an alternative allows it. */
function figures(of: readonly Row[]) {
  let hit = 0
  let gold = 0
  let ours = 0
  const kinds = { right: 0, near: 0, wrong: 0, missed: 0, extra: 0, none: 0 }
  for (const { event, value } of of) {
    const allowed = [event.when, ...(event.whenAlt ?? [])].map(dayOnly)
    const exact = allowed.includes(value)
    if (event.when !== null) gold++
    if (event.when !== null && exact) value === null ? gold-- : hit++
    if (value !== null && !(event.when === null && exact)) ours++
    kinds[kindOf(event, value)]++
  }
  return { p: hit / ours, r: hit / gold, f1: (2 * hit) / (ours + gold), gold, ours, ...kinds }
}
function kindOf(event: GoldEvent, value: string | null): 'right' | 'near' | 'wrong' | 'missed' | 'extra' | 'none' {
  const allowed = [event.when, ...(event.whenAlt ?? [])].map(dayOnly)
  if (allowed.includes(value)) return value === null ? 'none' : 'right'
  if (value === null) return 'missed'
  if (event.when === null) return 'extra'
  return allowed.some((x) => x !== null && contained(x, value)) ? 'near' : 'wrong'
}

const print = (name: string, of: readonly Row[]) => {
  const f = figures(of)
  console.log(
    `${name.padEnd(22)} P ${f.p.toFixed(3)} R ${f.r.toFixed(3)} F1 ${f.f1.toFixed(3)}  gold ${f.gold} ours ${f.ours}: right ${f.right}, near ${f.near}, wrong ${f.wrong}, missed ${f.missed}, extra ${f.extra}, neither ${f.none}`,
  )
}
if (options.json) console.log(JSON.stringify(figures(rows)))
else {
  print(options.fold, rows)
  if (!wanted.has('blind')) {
    const groups = (key: (r: Row) => string) => Map.groupBy(rows, key)
    for (const [k, of] of groups((r) => r.event.status)) print(`  ${k}`, of)
    for (const [k, of] of groups((r) => /^(?:ecb|pol|own)-/.exec(r.name)?.[0] ?? 'wikinews')) print(`  ${k}`, of)
    for (const [k, of] of [...groups((r) => r.rule)].sort((x, y) => y[1].length - x[1].length)) print(`  ${k}`, of)
    if (options.errors)
      for (const r of rows) {
        const kind = kindOf(r.event, r.value)
        if (kind === 'right' || kind === 'none') continue
        console.log(
          `${kind} ${r.name} (${r.published}) ${r.event.status} gold ${r.event.when}${r.event.whenAlt ? ` or ${r.event.whenAlt}` : ''} ours ${r.value} ${r.rule} “${r.evidence}”\n   ${r.around}`,
        )
      }
  }
}
