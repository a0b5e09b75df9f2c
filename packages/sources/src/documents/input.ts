import { ReadoutError } from '@readout/core'
import type { Raw } from '../raw.ts'
import { LIMITS, type Limits } from './limits.ts'

/** @throws ReadoutError R6301 for a file that is larger than one document may be, R6302 for an empty one */
export function sized(raw: Raw, limits: Limits = LIMITS): void {
  const mb = (n: number) => `${Math.ceil(n / 1024 / 1024).toLocaleString('en')} MB`
  if (raw.bytes.length > limits.bytes)
    throw new ReadoutError(
      'R6301',
      `${raw.name} has ${mb(raw.bytes.length)}, more than the ${mb(limits.bytes)} that one document may have: save the article alone`,
    )
  if (raw.bytes.length === 0) throw new ReadoutError('R6302', `${raw.name} is empty: save or fetch it again`)
}
