/** What the finders of events share. */
import type { Statement } from '../record/index.ts'
import type { Scene } from './fit.ts'
import type { StatusContext } from './status.ts'

export interface CollectInput {
  readonly scene: Scene
  readonly context: StatusContext
  /** True for tokens of the body. */
  readonly inBody: (i: number) => boolean
  /** Statement of whose cue token i is part, or null. */
  readonly cueAt: (i: number) => Statement | null
  /** Statement whose content holds token i, innermost, or null. */
  readonly contentAt: (i: number) => Statement | null
  readonly actorIndex: (id: string) => number
  /** Index of the country actor in which the place at token i lies, or −1. */
  readonly countryAt: (i: number) => number
  readonly genre: 'news' | 'sport' | 'weather' | 'recipe' | 'market'
}
