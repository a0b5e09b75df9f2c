/**
 * `npm run ablate`: what each head and each rule family is worth on the look and the blind fold. For every family the
 * articles are read once more without it, and each figure's loss is printed with the interval that holds 95 % of 1,000
 * draws of whole documents, both readings drawn together. Families of the events room go by the rule that found the
 * event, since nothing but the voices comes after them: they are taken out of the reading at hand.
 *
 *     npm run ablate                                  all, as Markdown
 *     npm run ablate -- --only model,statements.act    those whose id begins so
 *     npm run ablate -- --figures events.all.f1,…     other figures than these
 *
 * A gain above zero means: the figure is so much higher with the family. Of the blind fold nothing but figures is told.
 */
import { existsSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { createReader, FAMILIES, type Record } from '@readout/core'
import { loadModel } from '@readout/core/load/node'
import { difference, type Measured } from './bank/bootstrap.ts'
import { FIGURES } from './bank/figures.ts'
import { loadScorer } from './bank/scorer.ts'
import { foldDocuments, judgeAll, readRecords } from './bank/sets.ts'

const SHARED = path.resolve(import.meta.dirname, '../../shared')
const FOLDS = ['look', 'blind'] as const
const SHOWN = [
  'statements.f1',
  'statements.contentSpeaker.f1',
  'statements.accuracy.act',
  'statements.pronounSpeakers',
  'events.all.f1',
  'events.endToEnd.f1',
  'events.participants.f1',
]

const { values: options } = parseArgs({ options: { only: { type: 'string' }, figures: { type: 'string' } } })
const fail = (why: string): never => {
  console.error(`npm run ablate: ${why}`)
  process.exit(2)
}
const figures = (options.figures?.split(',') ?? SHOWN).map(
  (id) =>
    FIGURES.find((f) => f.id === id) ?? fail(`there is no figure “${id}”: give some of ${FIGURES.map((f) => f.id)}`),
)
if (!existsSync(path.join(SHARED, 'gold/bank/records'))) {
  console.error('npm run ablate: no bank beside the project (../shared/gold/bank is missing); nothing measured')
  process.exit(0)
}
const model = loadModel()
const scorer = await loadScorer(SHARED)
const whole = FOLDS.map((fold) => {
  const documents = foldDocuments(fold)
  const records = readRecords(documents, createReader({ model }))
  return { fold, documents, records, counts: judgeAll(documents, records, scorer).map((r) => r.counts) }
})

/** Of *events.verb.CONSULT* the family is *events.verb*. */
const eventFamily = (rule: string): string => rule.split('.').slice(0, 2).join('.')
const withoutEvents = (record: Record, family: string): Record => ({
  ...record,
  events: record.events.filter((event) => eventFamily(event.rule) !== family),
})
const ofEvents = new Set(whole.flatMap((f) => f.records.flatMap((r) => r.events.map((e) => eventFamily(e.rule)))))
const all = [
  ...FAMILIES.map(({ id, does }) => ({ id, does, event: false })),
  ...[...ofEvents].sort().map((id) => ({ id, does: 'events that this family of rules has found', event: true })),
]
const begins = options.only?.split(',') ?? ['']
const chosen = all.filter(({ id }) => begins.some((beginning) => id.startsWith(beginning)))
if (!chosen.length) fail(`no family begins with “${options.only}”: there are ${all.map((f) => f.id).join(', ')}`)

const signed = (x: number) => `${x < 0 ? '−' : '+'}${Math.abs(x).toFixed(3).slice(1)}`
/** Bold where the interval leaves zero out. */
const cell = (m: Measured | null): string => {
  if (!m) return '–'
  if (m.value === 0 && m.low === 0 && m.high === 0) return '0'
  const text = `${signed(m.value)} [${signed(m.low)}, ${signed(m.high)}]`
  return m.low > 0 || m.high < 0 ? `**${text}**` : text
}
console.log(`| family | fold | ${figures.map((f) => f.name).join(' | ')} |`)
console.log(`| --- | --- | ${figures.map(() => '---').join(' | ')} |`)
for (const { id, event } of chosen) {
  const reader = event ? null : createReader({ model, without: [id] })
  for (const { fold, documents, records, counts } of whole) {
    const less = reader ? readRecords(documents, reader) : records.map((record) => withoutEvents(record, id))
    const gains = difference(
      judgeAll(documents, less, scorer).map((r) => r.counts),
      counts,
      figures,
    )
    console.log(`| ${fold === FOLDS[0] ? `\`${id}\`` : ''} | ${fold} | ${gains.map(cell).join(' | ')} |`)
  }
}
