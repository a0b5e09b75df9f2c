/** The texts of the gold beside the project that may not be quoted. Those written for Readout (CC0) are left out. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'

/** Where the gold stands, when it does. */
export const SHARED = path.resolve(import.meta.dirname, '../../../shared')

export interface Text {
  readonly name: string
  readonly text: string
}

// biome-ignore lint/suspicious/noExplicitAny: gold in many forms
type Row = any

function read(file: string): string {
  const bytes = readFileSync(file)
  return (
    file.endsWith('.gz') ? gunzipSync(bytes) : file.endsWith('.br') ? brotliDecompressSync(bytes) : bytes
  ).toString()
}

const lines = (file: string) => read(file).split('\n').filter(Boolean)

/** One text a line of JSON: `text`, or tokens, or sentences of tokens. */
function* jsonLines(file: string, name: string): Generator<Text> {
  for (const [i, line] of lines(file).entries()) {
    const row = JSON.parse(line) as Row
    const text: string | undefined =
      row.text ?? row.tokens?.join(' ') ?? row.sents?.map((s: Row) => s.tokens.join(' ')).join('\n\n')
    if (text) yield { name: `${name}: ${row.id ?? i + 1}`, text }
  }
}

function* treebank(file: string, name: string): Generator<Text> {
  for (const [i, sentence] of read(file).split('\n\n').entries()) {
    const text = /^# text = (.*)$/m.exec(sentence)?.[1]
    const words = () =>
      sentence
        .split('\n')
        .filter((l) => /^\d+\t/.test(l))
        .map((l) => l.split('\t')[1])
        .join(' ')
    yield { name: `${name}: ${/^# sent_id = (.*)$/m.exec(sentence)?.[1] ?? i + 1}`, text: text ?? words() }
  }
}

function* folder(dir: string, name: string, keep: (file: string) => boolean = () => true): Generator<Text> {
  for (const file of readdirSync(dir))
    if (file.endsWith('.txt') && keep(file)) yield { name: `${name}/${file}`, text: read(path.join(dir, file)) }
}

const JSON_LINES = [
  'statements/polnear.dev.jsonl',
  'statements/polnear.train.jsonl.gz',
  'statements/gum-news.jsonl',
  'events/plover-gsr.dev.jsonl',
  'events/petrarch-unit.jsonl',
  'time/gum-news.jsonl',
  'names/gum-news.jsonl',
  'names/gum-speech-interview-court.jsonl',
  'names/wikigold.jsonl',
  'across/ecbplus.dev.jsonl',
  'raw/wikinews-dev.jsonl.gz',
]
const TREEBANKS = ['ewt-dev.conllu', 'ewt-train.conllu.gz', 'gum-dev.conllu', 'gum-train.conllu.gz']

/**
 * All texts that may not be quoted. The treebanks hold the sentences of `roles` and `factuality` too.
 * @throws Error when a file of the list is missing: a check that looks at nothing finds nothing
 */
export function* goldTexts(shared: string = SHARED): Generator<Text> {
  const gold = path.join(shared, 'gold')
  yield { name: 'seed', text: read(path.join(shared, 'seed/article.txt')) }
  yield* folder(path.join(gold, 'records/news'), 'records/news')
  yield* folder(path.join(gold, 'records/wire'), 'records/wire')
  yield* folder(path.join(gold, 'bank/records'), 'bank', (file) => !file.startsWith('own-'))
  for (const file of JSON_LINES) yield* jsonLines(path.join(gold, file), file)
  for (const file of TREEBANKS) yield* treebank(path.join(gold, 'treebanks', file), file)
}

/** The articles written for the bank (CC0), as the gold has them: they are the project's own. */
export function* ownTexts(shared: string = SHARED): Generator<Text> {
  yield* folder(path.join(shared, 'gold/bank/records'), 'bank', (file) => file.startsWith('own-'))
}

export const goldStands = (): boolean => existsSync(path.join(SHARED, 'gold'))
