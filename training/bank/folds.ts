/**
 * The three folds of the bank, written down here and nowhere else.
 *
 * - `train` (eight tenths): what weights are fitted to;
 * - `look` (one tenth): its errors may be read as much as one likes, and variants are chosen by it;
 * - `blind` (one tenth): only figures with their interval are ever shown of it, never a document, never an error.
 *
 * A document's side follows from the hash of its key alone, so that it never changes sides when the bank grows.
 *
 *     node training/bank/folds.ts --list      every document of the bank with its fold, a tab between
 *     node training/bank/folds.ts NAME…       the same for the documents named
 */
import { createHash } from 'node:crypto'
import { bankNames } from './documents.ts'

export const FOLDS = ['train', 'look', 'blind'] as const
export type Fold = (typeof FOLDS)[number]

/**
 * What is hashed for a document: its file name without extension. Articles of ECB+ come several to a happening and go by
 * the happening, so that none stands on two sides.
 * @example keyOf('ecb-12-4ecbplus') // 'ecb-12_ecbplus'
 */
export function keyOf(name: string): string {
  const ecb = /^ecb-(\d+)-\d+(ecb|ecbplus)$/.exec(name)
  return ecb ? `ecb-${ecb[1]}_${ecb[2]}` : name
}

/** The fold of a document by its file name without extension: the first four bytes of the SHA-256 of its key, modulo ten. */
export function foldOf(name: string): Fold {
  const tenth = createHash('sha256').update(keyOf(name), 'utf8').digest().readUInt32BE(0) % 10
  return tenth === 0 ? 'blind' : tenth === 1 ? 'look' : 'train'
}

if (import.meta.main) {
  const args = process.argv.slice(2)
  const all = args.includes('--list')
  if (!all && (args.length === 0 || args.some((arg) => arg.startsWith('-')))) {
    console.error('folds: give --list, or the names of documents')
    process.exit(2)
  }
  for (const name of all ? bankNames() : args) console.log(`${name}\t${foldOf(name)}`)
}
