/** Records with names in place of ids, a line each. */
import { toFlat } from '@readout/core'
import { piecewise, rows } from '../pieces.ts'

export const writer = piecewise<'records'>(() => rows((record) => `${JSON.stringify(toFlat(record))}\n`))
