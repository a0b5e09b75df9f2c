/** How much each sign tells that a rare status is right: logistic regressions written by training/events/rare.ts, in the order of RARE_NAMES. */
import type { Rare } from './rare.ts'

export const RARE_WEIGHTS: { readonly [status in Rare]: readonly number[] } = {
  cancelled: [
    -0.94, 0.59, -0.3, 0.41, 0.85, 0.01, 0.57, 0.34, 0.53, 0.66, 0.41, 0.5, -0.26, 0.03, 0.22, -0.49, -0.3, 0,
  ],
  postponed: [
    -1.18, 1.36, -0.58, -0.33, 1.36, -0.04, -0.36, 1.01, 0.45, 0.3, -0.2, 0.54, 0.13, 0.06, 0.03, 0.16, 0, 0.05,
  ],
  denied: [
    -1.33, 0.91, -0.07, 0.44, 0.33, 0.97, 0.48, 1.32, 0.35, 0.35, 0.14, 0.05, 0.27, -0.49, 0.57, -0.01, -0.5, -0.49,
  ],
}
