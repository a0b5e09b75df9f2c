/**
 * `npm run docs`: writes docs/schema/record.schema.json and docs/codebook.md from the record's schemas, and the
 * fields of the question language into docs/rooms/questions.md, and the table of questions from docs/ways.json into docs/ask.md.
 * `npm run docs -- --check` writes nothing and fails if a committed page has drifted.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { FIELDS } from '@readout/archive/language'
import { record } from '@readout/core/schema'
import { z } from 'zod'

type Schema = {
  description?: string
  type?: string | string[]
  enum?: unknown[]
  const?: unknown
  properties?: { [key: string]: Schema }
  items?: Schema
  anyOf?: Schema[]
  required?: string[]
}

const root = path.resolve(import.meta.dirname, '..')
const json = z.toJSONSchema(record, { target: 'draft-2020-12', reused: 'inline' }) as Schema & {
  $id?: string
  title?: string
}
json.title = 'Readout record'

/** "string or null", "list of span" and the like. */
function typeName(s: Schema): string {
  if (s.anyOf) return [...new Set(s.anyOf.map(typeName))].join(' or ')
  if (s.enum) return s.enum.map((v) => `\`${v}\``).join(', ')
  if (s.const !== undefined) return `\`${JSON.stringify(s.const)}\``
  if (s.type === 'array') return `list of ${s.items ? typeName(s.items) : 'anything'}`
  if (s.type === 'object') return Object.keys(s.properties ?? {}).join('/') === 'start/end/text' ? 'span' : 'object'
  return s.type ? [s.type].flat().join(' or ') : 'anything'
}

const inner = (s: Schema): Schema => (s.anyOf ? (s.anyOf.find((x) => x.type !== 'null') ?? s) : s)
const objectOf = (s: Schema): Schema => {
  const t = inner(s)
  return t.type === 'array' && t.items ? inner(t.items) : t
}

function section(title: string, s: Schema, level: number, out: string[]) {
  out.push(`${'#'.repeat(level)} ${title}`, '')
  if (s.description) out.push(s.description, '')
  out.push('| field | type | meaning |', '| --- | --- | --- |')
  const deeper: [string, Schema][] = []
  for (const [name, field] of Object.entries(s.properties ?? {})) {
    const object = objectOf(field)
    const meaning = field.description ?? inner(field).description ?? object.description ?? ''
    out.push(`| \`${name}\` | ${typeName(field).replaceAll('|', '\\|')} | ${meaning.replaceAll('|', '\\|')} |`)
    if (object.properties && typeName(object) !== 'span') deeper.push([name, object])
  }
  out.push('')
  for (const [name, object] of deeper)
    section(level === 2 ? name : `${title}.${name}`, object, Math.min(level + 1, 4), out)
}

const codebook = [
  '# Codebook',
  '',
  'Every field and value of a record. This page is made from the schemas (`npm run docs`); the same as JSON Schema:',
  '[`schema/record.schema.json`](schema/record.schema.json). Values are explained at length in [values.md](values.md).',
  '',
]
section('The record', json, 2, codebook)

/** The page of questions with the fields that their language has. */
function questions(): string {
  const page = readFileSync(path.join(root, 'docs/rooms/questions.md'), 'utf8')
  const rows = FIELDS.map(
    (f) =>
      `| \`${f.name}:\` | ${f.of} | ${f.help} | \`${f.example}\` | ${f.values?.map((v) => v.toLowerCase()).join(', ') ?? ''} |`,
  )
  const table = ['| field | of | asks for | such as | values |', '| --- | --- | --- | --- | --- |', ...rows].join('\n')
  return page.replace(/(?<=<!-- fields -->\n)[\s\S]*?(?=<!-- \/fields -->)/, `${table}\n`)
}

/** A question to the archive and the ways to put it; null where there is none. */
interface Way {
  readonly question: string
  readonly page: string | null
  readonly command: string | null
  readonly api: string | null
  readonly call: string | null
}

/** The page of ways to ask with its table. */
function ways(): string {
  const page = readFileSync(path.join(root, 'docs/ask.md'), 'utf8')
  const all = JSON.parse(readFileSync(path.join(root, 'docs/ways.json'), 'utf8')) as Way[]
  const code = (way: string | null) => (way === null ? '–' : `\`${way}\``)
  const rows = all.map((w) => `| ${w.question} | ${[w.page, w.command, w.api, w.call].map(code).join(' | ')} |`)
  const table = ['| question | page | command | over HTTP | in a program |', '| --- | --- | --- | --- | --- |', ...rows]
  return page.replace(/(?<=<!-- ways -->\n)[\s\S]*?(?=<!-- \/ways -->)/, `${table.join('\n')}\n`)
}

const files: [file: string, content: string][] = [
  ['docs/ask.md', ways()],
  ['docs/rooms/questions.md', questions()],
  ['docs/schema/record.schema.json', `${JSON.stringify(json, null, 2)}\n`],
  ['docs/codebook.md', `${codebook.join('\n').trimEnd()}\n`],
]
let drifted = 0
for (const [file, content] of files) {
  const full = path.join(root, file)
  if (process.argv.includes('--check')) {
    let old = ''
    try {
      old = readFileSync(full, 'utf8')
    } catch {}
    if (old !== content) {
      console.error(`${file} does not follow from the schemas: run npm run docs`)
      drifted++
    }
  } else {
    mkdirSync(path.dirname(full), { recursive: true })
    writeFileSync(full, content)
    console.log(`wrote ${file}`)
  }
}
process.exitCode = drifted ? 1 : 0
