import type { WhenModel } from './score.ts'

export const WHEN_MODEL: WhenModel = { bias: 0, trees: [] }
