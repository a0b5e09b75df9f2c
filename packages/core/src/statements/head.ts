/** From the roles the model's attribution head gives to words, to spans of tokens. */
import type { Analysis, SeenAttribution } from '../record/index.ts'

/** Tokens [from, to). */
export interface Run {
  readonly from: number
  readonly to: number
}

export interface HeadSpans {
  readonly anchor: number
  readonly source: Run | null
  readonly cue: Run | null
  readonly content: readonly Run[]
}

const SOURCE = 1
const CUE = 2
const CONTENT = 3

/**
 * Spans of one seen attribution, or null where it has no content. Pieces of content up to two unlabelled words apart
 * are one; a stray word or two beside a longer piece is noise; of several sources the longest, of several cues the one
 * with the anchor.
 */
export function headSpans(a: Analysis, seen: SeenAttribution): HeadSpans | null {
  const pieces = runs(a, seen, CONTENT, 2)
  const longest = Math.max(0, ...pieces.map((r) => r.to - r.from))
  const content = pieces.length > 1 ? pieces.filter((r) => r.to - r.from > 2 || r.to - r.from === longest) : pieces
  if (content.length === 0) return null
  const sources = runs(a, seen, SOURCE, 1)
  const cues = runs(a, seen, CUE, 1)
  return {
    anchor: seen.anchor,
    source: sources.reduce<Run | null>((best, r) => (best && best.to - best.from >= r.to - r.from ? best : r), null),
    cue: cues.find((r) => seen.anchor >= r.from && seen.anchor < r.to) ?? cues[0] ?? null,
    content,
  }
}

/** Runs of one role, joined over at most `gap` words of no role; those without a letter or digit are left out. */
function runs(a: Analysis, seen: SeenAttribution, role: number, gap: number): Run[] {
  const out: { from: number; to: number }[] = []
  for (let k = 0; k < seen.roles.length; k++) {
    if (seen.roles[k] !== role) continue
    const i = seen.from + k
    const last = out.at(-1)
    let near = last !== undefined && i - last.to <= gap
    if (near) for (let j = last!.to; j < i; j++) if (seen.roles[j - seen.from] !== 0) near = false
    if (near) last!.to = i + 1
    else out.push({ from: i, to: i + 1 })
  }
  return out.filter((r) => /[\p{L}\p{N}]/u.test(a.text.slice(a.start[r.from], a.end[r.to - 1])))
}
