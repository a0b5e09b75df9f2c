/** The events of records as PLOVER records. */
import { ploverLines } from '@readout/core'
import { piecewise, rows } from '../pieces.ts'

export const writer = piecewise<'records'>(() => rows(ploverLines))
