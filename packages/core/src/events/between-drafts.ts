/** What one event of a sentence tells about another: at whom a threat is aimed, whom the accused is said to have hurt. */
import type { Statement } from '../record/index.ts'
import type { Draft } from './draft.ts'
import type { Scene } from './fit.ts'
import { ownSide } from './reach.ts'
import { kid } from './tree.ts'

/** Harm that is done to somebody. */
const HARM: ReadonlySet<string> = new Set(['ASSAULT', 'COERCE', 'SANCTION', 'MOBILIZE', 'REJECT', 'PROTEST'])

/** Fills in recipients; `drafts` in reading order. */
export function shareRecipients(
  scene: Scene,
  drafts: readonly Draft[],
  contentAt: (token: number) => Statement | null,
): void {
  const a = scene.analysis
  const byHead = new Map(drafts.map((d) => [d.head, d]))
  const others = (d: Draft, from: readonly number[]) => from.filter((x) => !ownSide(scene, x, d.actors))
  drafts.forEach((d, n) => {
    if (d.recipients.length > 0) return
    if (d.type === 'THREATEN') {
      // "threatened to close the border with Kosovo": whom the threatened act would hit
      const below = kid(a, d.head, (r, c) => (r === 'xcomp' || r === 'ccomp') && byHead.has(c))
      if (below >= 0) d.recipients = others(d, byHead.get(below)?.recipients ?? [])
      // "may suspend Chad's membership, the bloc warned"
      for (let i = n - 3; i <= n + 2 && d.recipients.length === 0 && d.cue !== null; i++) {
        const e = drafts[i]
        if (e && e !== d && contentAt(e.head) === d.cue && a.sentenceOf[e.head] === a.sentenceOf[d.head])
          d.recipients = others(d, [...e.recipients, ...e.actors])
      }
    } else if (d.type !== null && HARM.has(d.type) && d.actors.length > 0) {
      // "accused Afghan forces of firing mortars": at those who accuse them
      const s = contentAt(d.head)
      for (let i = n - 1; i >= 0 && i >= n - 3; i--) {
        const e = drafts[i] as Draft
        if (e.type !== 'ACCUSE' || e.cue === null || e.cue !== s || !e.recipients.some((x) => d.actors.includes(x)))
          continue
        if (d.aimed) d.recipients = others(d, e.actors)
        break
      }
    }
  })
}
