/**
 * `npx node bench/when.ts`: which day the time room gives to an event whose trigger is known: the annotated triggers of the bank
 * beside the project, scored on their `when` as `records.mjs` scores it. Options: --fold train,look (default) or blind, --also (where
 * the trigger tells nothing, the event's other mentions are asked), --errors (each event with another day; never for blind), --json.
 * Without the gold it says so and ends with 0.
 */
import { existsSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { openDates, type When } from '../packages/core/src/time/index.ts'
import { BANK, bankEvents, figures, type GoldWhen, outcome, rightDays } from './bank-when.ts'

const { values: options } = parseArgs({
  options: {
    fold: { type: 'string', default: 'train,look' },
    also: { type: 'boolean', default: false },
    errors: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
})
if (!existsSync(BANK)) {
  console.error('when: no gold beside the project; nothing scored')
  process.exit(0)
}
const folds = new Set(options.fold.split(','))
const blind = folds.has('blind')

interface Row {
  readonly name: string
  readonly published: string | null
  readonly gold: GoldWhen
  readonly value: string | null
  readonly found: When | null
  readonly around: string
}
const rows: Row[] = []
for (const doc of bankEvents(folds)) {
  const dates = openDates(doc.article, doc.analysis, doc.times)
  for (const { gold, tokens } of doc.events) {
    let found: When | null = null
    for (const token of options.also ? tokens : tokens.slice(0, 1)) found ??= dates.of(token)
    rows.push({
      name: doc.name,
      published: doc.article.published?.value ?? null,
      gold,
      value: found === null ? null : found.value.replace(/T[^/]*/g, ''),
      found,
      around: around(doc.text, gold.trigger),
    })
  }
}

function around(text: string, span: { readonly start: number; readonly end: number }): string {
  const from = Math.max(0, span.start - 160)
  return `${text.slice(from, span.start)}[[${text.slice(span.start, span.end)}]]${text.slice(span.end, span.end + 160)}`.replaceAll(
    '\n',
    '¶',
  )
}

function print(name: string, of: readonly Row[]): void {
  const f = figures(of)
  console.log(
    `${name.padEnd(22)} P ${f.p.toFixed(3)} R ${f.r.toFixed(3)} F1 ${f.f1.toFixed(3)}  gold ${f.gold} ours ${f.ours}: right ${f.right}, wrong ${f.wrong}, missed ${f.missed}, extra ${f.extra}`,
  )
}
if (options.json) console.log(JSON.stringify(figures(rows)))
else print(options.fold, rows)
if (!options.json && !blind) {
  for (const [k, of] of Map.groupBy(rows, (r) => r.gold.status)) print(`  ${k}`, of)
  for (const [k, of] of Map.groupBy(rows, (r) => /^(?:ecb|pol|own)-/.exec(r.name)?.[0] ?? 'wikinews'))
    print(`  ${k}`, of)
  for (const [k, of] of Map.groupBy(rows, (r) => r.found?.rule ?? 'none')) print(`  ${k}`, of)
  if (options.errors)
    for (const r of rows) {
      const kind = outcome(r.gold, r.value)
      if (kind === 'right' || kind === 'none') continue
      console.log(
        `${kind} ${r.name} (${r.published}) ${r.gold.status} gold ${rightDays(r.gold)} ours ${r.value} ${r.found?.evidence.rule ?? ''} “${r.found?.evidence.text ?? ''}”\n   ${r.around}`,
      )
    }
}
