/** Articles of stories that go on, for processes that write them: the n-th is the same everywhere. */
import type { Record } from '@readout/core'
import { manyArticles } from '../../../bench/many/articles.ts'

const POOL = [...manyArticles({ articles: 240, statements: 4 })]

/** From the 240th on the same come again under other ids: copies of those before. */
export const recordAt = (n: number): Record => ({ ...POOL[n % POOL.length]!, id: `r-${n}` })
export const recordOf = (id: string): Record => recordAt(Number(id.slice(2)))
