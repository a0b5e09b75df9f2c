/** Whom a rejection answers: who made the claim, the charge or the request that it turns down. */
import type { Statement } from '../record/index.ts'
import type { CollectInput } from './collect-input.ts'
import type { Draft } from './draft.ts'
import { ownSide } from './reach.ts'

/** How far before the rejection the claim may stand, in UTF-16 units. */
const REACH = 600
const ANSWERING: ReadonlySet<string> = new Set(['denial', 'rejection', 'refusal'])

/** Fills the recipients of rejections that name nobody: the last one before who accused, asked or claimed. */
export function answerClaims(input: CollectInput, drafts: readonly Draft[], statements: readonly Statement[]): void {
  const a = input.scene.analysis
  for (const [n, d] of drafts.entries()) {
    if (d.type !== 'REJECT' || d.noun || d.recipients.length > 0 || !ANSWERING.has(d.kind) || d.actors.length === 0)
      continue
    const start = a.start[d.head] ?? 0
    // an accusation or demand aimed at the one who answers
    let asked = -1
    for (let i = n - 1; i >= 0 && i > n - 8 && asked < 0; i--) {
      const e = drafts[i] as Draft
      if (start - (a.start[e.head] ?? 0) > REACH) break
      if (
        (e.type === 'ACCUSE' || e.type === 'REQUEST') &&
        e.recipients.some((r) => d.actors.includes(r)) &&
        e.actors.length > 0
      )
        asked = e.actors.find((x) => !d.actors.includes(x)) ?? -1
    }
    const found = asked >= 0 ? asked : speakerBefore(input, statements, start, d)
    if (found >= 0) d.recipients = [found]
  }
}

function speakerBefore(input: CollectInput, statements: readonly Statement[], start: number, d: Draft): number {
  let low = 0
  let high = statements.length
  while (low < high) {
    const mid = (low + high) >> 1
    if (from(statements[mid]) < start) low = mid + 1
    else high = mid
  }
  for (let i = low - 1; i >= 0 && i > low - 6; i--) {
    const s = statements[i] as Statement
    if (start - from(s) > REACH) break
    if (s === d.cue || s.speaker === null || (s.act !== 'accuse' && s.act !== 'assert' && s.act !== 'demand')) continue
    const speaker = input.actorIndex(s.speaker)
    if (speaker < 0 || input.scene.cast.actors[speaker]?.kind === 'document') continue
    if (!ownSide(input.scene, speaker, d.actors)) return speaker
  }
  return -1
}
const from = (s: Statement | undefined): number => Math.min(s?.cue?.start ?? 1e9, s?.content[0]?.start ?? 1e9)
