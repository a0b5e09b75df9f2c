/** The scorer of records beside the project (`../shared/score/records.mjs`), with types for the part that is used. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import type { toFlat } from '@readout/core'
import type { GoldDocument } from '../../training/bank/documents.ts'

export type Flat = ReturnType<typeof toFlat>

interface Prf {
  readonly tp: number
  readonly pred: number
  readonly gold: number
}
export interface Scored {
  readonly statements: Prf & {
    readonly contentSpeaker: Prf
    readonly accuracy: { readonly act: number; readonly authority: number }
  }
  readonly events: {
    readonly all: Prf
    readonly endToEnd: Prf
    readonly participants: Prf
    readonly when: { readonly f1: Prf }
    readonly joining: { readonly mentionRecall: number }
    readonly status: {
      readonly macroF1Strict: number
      readonly per: { readonly [status: string]: Prf & { readonly f1Strict: number } }
    }
  }
}
export interface Scorer {
  readonly statuses: readonly string[]
  /** Starts and ends of the words of a text. */
  readonly tokenize: (text: string) => [start: number, end: number][]
  /** Whether two names are one, `others` being all gold names of the document. */
  readonly sameName: (gold: string | null, ours: string | null, others: readonly string[]) => boolean
  readonly score: (documents: readonly (GoldDocument & { readonly pred: Flat })[]) => Scored
}

/** Loads the scorer with its table of aliases. */
export async function loadScorer(shared: string): Promise<Scorer> {
  const folder = path.join(shared, 'score')
  const module = await import(pathToFileURL(path.join(folder, 'records.mjs')).href)
  const raw = JSON.parse(readFileSync(path.join(folder, 'aliases.json'), 'utf8'))
  const aliases = module.makeAliases(raw)
  return {
    statuses: module.STATUSES,
    tokenize: module.tokenize,
    sameName: (gold, ours, others) => module.sameName(gold, ours, aliases, others),
    score: (documents) => module.score(documents, { aliases: raw }),
  }
}
