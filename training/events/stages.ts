/** The articles of a fold read up to the events, for choosing and fitting what the events room decides by. */
import path from 'node:path'
import type { Record } from '@readout/core'
import { loadModel } from '@readout/core/load/node'
import { findActors, findPlaces, learntOf } from '../../packages/core/src/actors/index.ts'
import { type EventInput, findEvents } from '../../packages/core/src/events/index.ts'
import { createLanguage, type Language } from '../../packages/core/src/language/index.ts'
import { readPage } from '../../packages/core/src/page/index.ts'
import { Heads } from '../../packages/core/src/predicates/index.ts'
import { createReader } from '../../packages/core/src/read/index.ts'
import type { Analysis, Page } from '../../packages/core/src/record/index.ts'
import {
  findAttributions,
  keepAttributions,
  resolveStatements,
  SLACK,
  weighStatements,
} from '../../packages/core/src/statements/index.ts'
import { findTimes } from '../../packages/core/src/time/index.ts'
import { bankDocuments, type GoldDocument } from '../bank/documents.ts'
import { type Fold, foldOf } from '../bank/folds.ts'

export const SHARED = path.resolve(import.meta.dirname, '../../../shared')

export interface Prepared {
  readonly document: GoldDocument
  readonly analysis: Analysis
  /** The record with the events of now: call again after a threshold has changed. */
  read(observe?: EventInput['observe']): Record
  /** What the confidence of each statement is made of, by its id. */
  readonly sureness: ReadonlyMap<string, readonly number[]>
}

/** The stages before the events, as the reader has them. */
export function stagesOf(language: Language, heads: Heads) {
  const learnt = learntOf(language)
  return (page: Page) => {
    const article = readPage(page)
    const analysis = language.analyse(article)
    const times = findTimes(article, analysis, { apparatus: true })
    const found = findAttributions(article, analysis, undefined, undefined, SLACK)
    const attributions = keepAttributions(heads, analysis, found)
    const cast = findActors(article, analysis, attributions, null, undefined, learnt)
    const places = findPlaces(article, analysis, cast)
    const statements = resolveStatements(article, analysis, times, attributions, cast)
    return { article, analysis, times, cast, places, statements }
  }
}

export const headsOf = ({ upper }: Language): Heads => new Heads(upper.shape, upper.data, upper.sums)

/** Reads all stages but the last of the articles of a fold; never of the blind one. */
export function prepare(fold: Exclude<Fold, 'blind'>): Prepared[] {
  const model = loadModel()
  const reader = createReader({ model })
  const language = createLanguage(model)
  const heads = headsOf(language)
  const stages = stagesOf(language, heads)
  return bankDocuments((name) => foldOf(name) === fold).map((document) => {
    const page = { id: document.name, text: document.text, published: document.gold.published ?? undefined }
    const record = reader.read(page)
    const read = stages(page)
    const { analysis, cast, statements } = read
    const sureness = new Map<string, readonly number[]>()
    weighStatements(heads, analysis, statements, cast.actors, (id, why) => sureness.set(id, why))
    return {
      document,
      analysis,
      sureness,
      read: (observe) => ({
        ...record,
        ...findEvents({ ...read, heads, observe }),
      }),
    }
  })
}
