/**
 * Where the bank's documents lie: those written for it in `training/bank/records`; texts of the others are not the
 * project's and are read beside it.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

const GOLD = '.gold.json'
/** The project's own articles, with their records. */
export const RECORDS = path.join(import.meta.dirname, 'records')
/** Records of the others, as offsets (offsets.ts). */
export const INDEX = path.join(import.meta.dirname, 'offsets.jsonl')
/** Where texts.ts puts articles of others that it finds in their corpora. */
export const MADE = path.resolve(import.meta.dirname, '../data/bank')
const FOLDERS = [RECORDS, path.resolve(import.meta.dirname, '../../../shared/gold/bank/records'), MADE]

export interface GoldSpan {
  readonly start: number
  readonly end: number
  readonly text?: string
}
export interface GoldStatement {
  readonly id: string
  readonly source: GoldSpan | null
  readonly cue: GoldSpan | null
  readonly content: readonly GoldSpan[]
  readonly kind: string
  readonly speech: boolean
  readonly speaker: string | null
  readonly act: string
  readonly authority: string
  readonly soft?: boolean
  readonly zone?: string
}
export interface GoldEvent {
  readonly id: string
  readonly trigger: GoldSpan
  readonly also?: readonly GoldSpan[]
  readonly type: string | null
  readonly typeAlt?: readonly (string | null)[]
  readonly actors: readonly string[]
  readonly recipients: readonly string[]
  readonly status: string
  readonly statusAlt?: readonly string[]
  readonly when: string | null
  readonly whenAlt?: readonly (string | null)[]
  readonly worth?: 'lead' | 'main' | 'minor'
  readonly soft?: boolean
  readonly zone?: string
}
export interface Gold {
  readonly published: string | null
  readonly furniture: readonly (GoldSpan & { readonly role: string })[]
  readonly statements: readonly GoldStatement[]
  readonly events: readonly GoldEvent[]
}
export interface GoldDocument {
  readonly name: string
  readonly text: string
  readonly gold: Gold
}

/** Names of the records in a folder: `NAME.gold.json` beside `NAME.txt`; none where there is no such folder. */
export const namesIn = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((file) => file.endsWith(GOLD))
        .map((file) => file.slice(0, -GOLD.length))
        .sort()
    : []

/** One record with its text. */
export const readDocument = (folder: string, name: string): GoldDocument => ({
  name,
  text: readFileSync(path.join(folder, `${name}.txt`), 'utf8'),
  gold: JSON.parse(readFileSync(path.join(folder, name + GOLD), 'utf8')) as Gold,
})

/** The folder a document of the bank is read from; the project's own copy comes first. */
const places = (): Map<string, string> => {
  const found = new Map<string, string>()
  for (const folder of FOLDERS) for (const name of namesIn(folder)) if (!found.has(name)) found.set(name, folder)
  return found
}

/** Names of all documents of the bank, sorted, whether their texts are here or not. */
export const bankNames = (): string[] => {
  const indexed = existsSync(INDEX)
    ? readFileSync(INDEX, 'utf8')
        .trimEnd()
        .split('\n')
        .map((line) => (JSON.parse(line) as { name: string }).name)
    : []
  return [...new Set([...places().keys(), ...indexed])].sort()
}

/** All documents of the bank that can be read here and that `wanted` takes, sorted by name. */
export const bankDocuments = (wanted: (name: string) => boolean): GoldDocument[] =>
  [...places()]
    .filter(([name]) => wanted(name))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, folder]) => readDocument(folder, name))
