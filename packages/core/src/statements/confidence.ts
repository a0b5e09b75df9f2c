/** How often a rule was right on PolNeAR dev, which is scored too: see training/calibrate-statements.ts. */
import figures from './en/confidence.json' with { type: 'json' }

const FIGURES: { readonly [rule: string]: number } = figures

export const confidenceOf = (rule: string, nested: boolean): number => {
  const p = FIGURES[rule] ?? 0.5
  return nested ? Math.min(p, 0.7) : p
}
