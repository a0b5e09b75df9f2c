/** How often a rule's events are right, measured by training/calibrate-events.ts on the project's scoring sets. */
export const CONFIDENCE: { readonly [rule: string]: number } = {}
