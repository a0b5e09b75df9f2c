/**
 * `npm run score`: runs the reader over the gold beside the project and prints one table with others' figures beside ours.
 * Options: --only seed,suite,own,news,plover,polnear,gum,language,times,pages,bank (default all), --per-item, --keep DIR (predictions), --errors (of bank: the look fold's), --no-write.
 * Scores of all parts are written to bench/scores.json and docs/scores.md, unless --no-write is given. The gold is not part of the project: without it the script says so and ends with 0.
 */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { createReader, type Page, toFlat } from '@readout/core'
import { loadModel } from '@readout/core/load/node'
import { bankPart } from './bank/part.ts'
import { asGum, asPolnear } from './conventions.ts'
import { headStatements, languageFigures } from './language.ts'
import { LESS_IS_BETTER, pageRows } from './pages-rows.ts'
import { ploverScore } from './plover-score.ts'
import { type Row, scoresPage } from './scores-page.ts'
import { timeFigures } from './times.ts'

const SHARED = path.resolve(import.meta.dirname, '../../shared')
const { values: options } = parseArgs({
  options: {
    only: { type: 'string' },
    'per-item': { type: 'boolean', default: false },
    keep: { type: 'string' },
    errors: { type: 'boolean', default: false },
    write: { type: 'boolean', default: true },
    'no-write': { type: 'boolean', default: false },
  },
})
if (!existsSync(SHARED)) {
  console.error('npm run score: no gold beside the project (../shared is missing); nothing scored')
  process.exit(0)
}
const PARTS = ['seed', 'suite', 'own', 'news', 'plover', 'polnear', 'gum', 'language', 'times', 'pages', 'bank']
const only = options.only?.split(',') ?? null
const unknown = only?.find((part) => !PARTS.includes(part))
if (unknown !== undefined) {
  console.error(`npm run score: there is no part “${unknown}”: give some of ${PARTS.join(',')}`)
  process.exit(2)
}
if (options.errors && !only?.includes('bank')) {
  console.error('npm run score: --errors shows those of the bank’s look fold: give --only bank with it')
  process.exit(2)
}
const wanted = (set: string) => only === null || only.includes(set)
const out = options.keep ?? mkdtempSync(path.join(tmpdir(), 'readout-score-'))
const reader = createReader({ model: loadModel() })
const readFlat = (page: Page): object => toFlat(reader.read(page))
const scorer = (name: string, args: string[]) =>
  execFileSync(process.execPath, [path.join(SHARED, 'score', name), ...args], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })

// biome-ignore lint/suspicious/noExplicitAny: the scorers' JSON has no types
type Json = any
const rows: Row[] = []
const at = (json: Json, dotted: string): number => dotted.split('.').reduce((x, k) => x?.[k], json) as number
function report(set: string, json: Json, figures: [dotted: string, floor: number | null, others: string][]) {
  for (const [dotted, floor, others] of figures) rows.push([set, dotted, at(json, dotted), floor, others])
}

function records(set: string, goldDir: string, figures: [string, number | null, string][]) {
  const dir = path.join(out, set)
  mkdirSync(dir, { recursive: true })
  const seed = existsSync(path.join(goldDir, 'expected.json'))
  const names = seed
    ? ['article']
    : readdirSync(goldDir)
        .filter((f) => f.endsWith('.gold.json'))
        .map((f) => f.slice(0, -10))
  for (const name of names) {
    const text = readFileSync(path.join(goldDir, `${name}.txt`), 'utf8')
    const gold = seed ? {} : (JSON.parse(readFileSync(path.join(goldDir, `${name}.gold.json`), 'utf8')) as Json)
    writeFileSync(
      path.join(dir, `${name}.json`),
      JSON.stringify(readFlat({ id: name, text, published: gold.published ?? undefined }), null, 1),
    )
  }
  if (only !== null)
    console.log(`\n== ${set}\n${scorer('records.mjs', [goldDir, dir, ...(options['per-item'] ? ['--per-item'] : [])])}`)
  report(set, JSON.parse(scorer('records.mjs', [goldDir, dir, '--json'])), figures)
}

function statements(
  set: string,
  goldFile: string,
  flags: string[],
  figures: [string, number | null, string][],
  predict: (page: Page) => object = readFlat,
) {
  const pred = path.join(out, `${path.basename(goldFile)}${predict === readFlat ? '' : `.${predict.name}`}.pred`)
  if (!existsSync(pred)) {
    const lines = readFileSync(goldFile, 'utf8').split('\n').filter(Boolean)
    writeFileSync(
      pred,
      lines
        .map((l) => JSON.parse(l) as Json)
        .map((d) => JSON.stringify(predict({ id: d.id, text: d.text, published: d.dct })))
        .join('\n'),
    )
  }
  if (only !== null) console.log(`\n== ${set}\n${scorer('statements.mjs', [goldFile, pred, ...flags])}`)
  report(set, JSON.parse(scorer('statements.mjs', [goldFile, pred, ...flags, '--json'])), figures)
}

const gold = (p: string) => path.join(SHARED, 'gold', p)
if (wanted('seed'))
  records('seed', path.join(SHARED, 'seed'), [
    ['statements.f1', 0.85, ''],
    ['statements.contentSpeaker.r', 0.8, ''],
    ['events.all.f1', 0.6, ''],
    ['events.all.p', 0.75, ''],
    ['events.status.accuracyOnGold', 0.9, ''],
    ['furniture.f1', 1, ''],
  ])
if (wanted('suite'))
  records('suite', gold('records/suite'), [
    ['statements.f1', 0.7, 'second reader .97'],
    ['statements.contentSpeaker.f1', 0.5, 'second reader .83'],
    ['statements.accuracy.act', null, 'second reader .95'],
    ['statements.accuracy.kind', 0.92, 'second reader 1.00'],
    ['statements.accuracy.authority', 0.88, 'second reader .98'],
    ['statements.nonNull.addressee.f1', 0.75, ''],
    ['statements.nonNull.via.f1', 0.6, ''],
    ['furniture.f1', 0.85, 'nobody labels it'],
    ['events.all.f1', 0.72, 'second reader .95'],
    ['events.all.p', 0.7, ''],
    ['events.status.macroF1Strict', 0.68, 'second reader .95'],
    ['events.endToEnd.f1', 0.48, 'second reader .86'],
    ['events.when.f1.f1', 0.7, 'second reader .94'],
    ['events.participants.f1', 0.7, 'second reader .89'],
    ['events.actors.f1', 0.65, ''],
    ['events.joining.mentionRecall', 0.5, ''],
  ])
// items of our own, annotated before they were read
if (wanted('own'))
  records('own', path.join(import.meta.dirname, 'own'), [
    ['statements.f1', null, ''],
    ['statements.contentSpeaker.f1', null, ''],
    ['statements.accuracy.act', null, ''],
    ['statements.accuracy.authority', null, ''],
    ['statements.nonNull.addressee.f1', null, ''],
    ['statements.nonNull.via.f1', null, ''],
    ['furniture.f1', null, ''],
    ['events.all.f1', null, ''],
    ['events.status.macroF1Strict', null, ''],
    ['events.endToEnd.f1', null, ''],
    ['events.when.f1.f1', null, ''],
    ['events.participants.f1', null, ''],
    ['events.actors.f1', null, ''],
    ['events.joining.mentionRecall', null, ''],
  ])
if (wanted('news'))
  records('news', gold('records/news'), [
    ['statements.f1', null, ''],
    ['statements.contentSpeaker.f1', null, ''],
    ['events.all.f1', null, ''],
    ['events.trigger.f1', 0.58, ''],
    ['events.status.accuracyOnMatched', 0.85, ''],
  ])
if (wanted('plover')) {
  const found = ploverScore(reader)
  if (found)
    report('plover-gsr dev', found.flat, [
      ['type.r', 0.6, 'bag of words .29 to .38'],
      ['type.p', 0.45, ''],
      ['both.f1', 0.33, 'naive .10'],
    ])
  if (found) report('plover-gsr dev, PLOVER export', found.coded, [['both.f1', null, '']])
}
if (wanted('polnear')) {
  const dev = gold('statements/polnear.dev.jsonl')
  statements(
    'polnear dev',
    dev,
    [],
    [
      ['statements.f1', 0.54, 'wink rules .536, CoreNLP rules .491, second reader .821'],
      ['triple.soft.f1', 0.45, 'wink rules .41, CoreNLP .47, second reader .77'],
      ['direct.segmentsStrict.f1', null, 'wink rules .932, second reader .975'],
      ['attribution.head', null, ''],
    ],
  )
  const own: [string, number | null, string][] = [
    ['statements.f1', null, ''],
    ['triple.soft.f1', null, ''],
    ['direct.segmentsStrict.f1', null, ''],
    ['attribution.head', null, ''],
  ]
  const polnear = (page: Page) => asPolnear(reader.read(page), reader.analyse(page).analysis)
  statements('polnear dev, cut as PolNeAR cuts', dev, [], own, polnear)
  statements('polnear dev --speech, cut as PolNeAR cuts', dev, ['--speech'], [['statements.f1', null, '']], polnear)
  statements(
    'polnear dev --speech',
    dev,
    ['--speech'],
    [['statements.f1', 0.72, 'wink rules .709, CoreNLP .691, second reader .945']],
  )
  statements(
    'polnear dev speakers',
    gold('statements/polnear.dev.speakers.jsonl'),
    [],
    [['speaker.accuracyOnMatched', null, 'CoreNLP coreference .55']],
  )
}
if (wanted('gum')) {
  statements(
    'gum news',
    gold('statements/gum-news.jsonl'),
    [],
    [
      ['statements.f1', null, ''],
      ['speaker.accuracyOnMatched', null, ''],
    ],
  )
  const gum = (page: Page) => asGum(reader.read(page), reader.analyse(page).analysis)
  const own: [string, number | null, string][] = [
    ['statements.f1', null, ''],
    ['speaker.accuracyOnMatched', null, ''],
  ]
  statements('gum news, clauses alone as GUM counts', gold('statements/gum-news.jsonl'), [], own, gum)
}

if (wanted('language')) {
  const seen = await languageFigures(loadModel(), SHARED)
  const floors: { [set: string]: [figure: string, floor: number | null, others: string][] } = {
    'roles, EWT dev, gold tokens': [
      ['predicates', null, ''],
      ['head', 0.74, 'published parsers without pretrained weights some .80'],
      ['strict', null, ''],
    ],
    'EWT dev, gold tokens': [
      ['upos', 0.958, 'proof .953'],
      ['uas', 0.875, 'proof .866'],
      ['las', 0.845, 'proof .835'],
    ],
    'EWT dev, gold tokens, trees as EWT has them': [
      ['upos', 0.958, 'proof .953'],
      ['uas', 0.875, 'proof .866'],
      ['las', 0.845, 'proof .835'],
    ],
    'GUM dev, gold tokens': [
      ['upos', 0.97, 'proof .968'],
      ['uas', 0.88, 'proof .876'],
      ['las', 0.85, 'proof .846'],
    ],
    'EWT dev, raw text': [
      ['tokens', null, ''],
      ['sentences', null, ''],
      ['las', 0.81, ''],
    ],
    'GUM dev news, raw text': [
      ['tokens', 0.99, ''],
      ['sentences', 0.94, ''],
      ['las', null, ''],
    ],
    'names, GUM news': [
      ['typed', null, 'proof .51'],
      ['merged', null, 'proof .61'],
      ['relaxed', null, ''],
    ],
    'names, GUM news, cut as GUM cuts them': [
      ['typed', 0.66, 'proof .51'],
      ['merged', 0.76, 'proof .61'],
      ['relaxed', null, ''],
    ],
    'names, wikigold apart': [
      ['typed', 0.72, ''],
      ['merged', null, ''],
      ['relaxed', null, ''],
    ],
    'factuality, uds-ih2 dev': [['pearson', 0.7, 'linear .726']],
  }
  for (const [set, figures] of Object.entries(floors)) report(set, seen[set], figures)
  const head = (page: Page) => ({ id: page.id, statements: headStatements(reader.analyse(page).analysis) })
  const dev = gold('statements/polnear.dev.jsonl')
  const all: [string, number | null, string][] = [
    ['statements.f1', 0.75, 'proof .742'],
    ['triple.soft.f1', 0.71, 'proof .705'],
  ]
  statements('attribution head, polnear dev', dev, [], all, head)
  const speech: [string, number | null, string][] = [['statements.f1', 0.79, 'proof .767']]
  statements('attribution head --speech', dev, ['--speech'], speech, head)
}

if (wanted('times')) {
  const seen = await timeFigures(loadModel())
  for (const [set, figures] of Object.entries(seen ?? {}))
    report(set, figures, [
      ['relaxed.f1', 0.9, 'chrono-node .65'],
      ['valueF1.f1', 0.78, 'chrono-node .48'],
    ])
}

if (wanted('pages')) await pageRows(report)

if (wanted('bank')) {
  const bank = await bankPart(SHARED, reader, { errors: options.errors })
  if (!bank) console.error('npm run score: no bank beside the project (../shared/gold/bank is missing); left out')
  for (const { set, figure, value, floor, others, interval } of bank?.rows ?? [])
    rows.push([set, figure, value, floor, others, interval])
  if (only !== null && bank) console.log(bank.lines.join('\n'))
}

const holds = (figure: string, value: number, floor: number) =>
  LESS_IS_BETTER.has(figure) ? value <= floor : value >= floor
const cells = [
  ['set', 'figure', 'ours', 'floor', 'others'],
  ...rows.map(([s, f, v, floor, o, interval]) => [
    s,
    f,
    `${v.toFixed(3)}${interval ? ` [${interval.map((x) => x.toFixed(3)).join(', ')}]` : ''}`,
    floor === null ? '' : `${floor}${holds(f, v, floor) ? ' ✓' : ' ✗'}`,
    o,
  ]),
]
const widths = cells[0]!.map((_, i) => Math.max(...cells.map((c) => c[i]!.length)))
console.log(`\n${cells.map((c) => c.map((x, i) => x.padEnd(widths[i]!)).join('  ')).join('\n')}`)
if (only === null && !options['no-write']) {
  const figures: { [set: string]: { [figure: string]: number | number[] } } = {}
  const thousandths = (x: number) => Math.round(x * 1000) / 1000
  // with an interval: the figure, its lower and its upper end
  for (const [s, f, v, , , interval] of rows)
    (figures[s] ??= {})[f] = interval ? [v, ...interval].map(thousandths) : thousandths(v)
  writeFileSync(path.join(import.meta.dirname, 'scores.json'), `${JSON.stringify(figures, null, 2)}\n`)
  writeFileSync(path.join(import.meta.dirname, '../docs/scores.md'), scoresPage(rows))
  // the pages of the rooms quote them
  execFileSync(process.execPath, [path.join(import.meta.dirname, '../scripts/figures.ts')], { stdio: 'inherit' })
}
if (!options.keep) rmSync(out, { recursive: true, force: true })
