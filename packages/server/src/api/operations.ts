/** What programs can do besides asking, in the order of the page that shows it. */
import * as articles from './articles.ts'
import { correctArticle, getCorrections } from './corrections.ts'
import type { Operation } from './operation.ts'

const { one, keep, readOnly, remove } = articles

export const OPERATIONS: readonly Operation[] = [one, keep, readOnly, getCorrections, correctArticle, remove]
