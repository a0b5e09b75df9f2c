/**
 * “in, like, eighteen states”, “was like so tired”: *like* as a filler of speech, where a preposition cannot stand: between two commas, between
 * a preposition and its noun, between an auxiliary and its infinitive, between *be* and an adjective.
 */

/** A sentence's words as columns: heads as token numbers, relations, Penn tags. */
export interface Spoken {
  readonly head: Int32Array
  readonly deprel: string[]
  readonly lower: readonly string[]
  readonly xpos: string[]
}

const BE = new Set(['is', "'s", 'was', 'are', "'re", 'were', 'am', "'m"])

/** Makes interjections (`UH`, `discourse`) of such words, in place, and gives their token numbers. Linear. */
export function mendFillers({ head, deprel, lower, xpos }: Spoken): number[] {
  const out: number[] = []
  for (let i = 1; i + 1 < lower.length; i++) {
    if (lower[i] !== 'like' || xpos[i] !== 'IN' || head[i]! < 0) continue
    const before = xpos[i - 1]!
    const after = xpos[i + 1]!
    const filler =
      (lower[i - 1] === ',' && lower[i + 1] === ',') ||
      ((before === 'MD' || before === 'TO') && after === 'VB') ||
      (before === 'IN' && deprel[i - 1] === 'case' && head[i - 1]! > i && /^(?:DT|CD|NN|JJ|PRP\$)/.test(after)) ||
      (BE.has(lower[i - 1]!) && (after === 'RB' || after === 'JJ') && head[i - 1]! > i)
    if (!filler) continue
    xpos[i] = 'UH'
    deprel[i] = 'discourse'
    out.push(i)
  }
  return out
}
