/** What is said of a quotation over articles: who had it first, its variants and how each differs. */
import type { Placed, Quotation, QuoteMember } from '../types.ts'
import { isOutlet } from './credit.ts'
import { difference } from './difference.ts'
import { type Pieces, piecesOf } from './pieces.ts'
import { kin, relation } from './relation.ts'
import type { QuoteSketch } from './sketch.ts'
import { nameWords } from './speakers.ts'
import { momentOf } from './time.ts'

type Quote = Placed<QuoteSketch>

const DAY = 86_400_000

const lengthOf = (pieces: Pieces) => pieces.reduce((n, piece) => n + piece.length, 0)

/** In order of publication, those without a date behind those that came before them, then of arrival and place. */
function inOrder(items: readonly Quote[]): Quote[] {
  return [...items].sort((a, b) => {
    const x = momentOf(a.article.published)
    const y = momentOf(b.article.published)
    if (x !== null && y !== null && x !== y) return x - y
    if ((x === null) !== (y === null)) return x === null ? 1 : -1
    return a.article.seq - b.article.seq || a.sketch.start - b.sketch.start
  })
}

/** The fullest of those who had it first: of the first day, or of all where no day is known. */
function fullest(items: readonly Quote[], pieces: readonly Pieces[]): number {
  const first = momentOf(items[0]!.article.published)
  const day = first === null ? null : Math.floor(first / DAY)
  let best = 0
  for (let i = 1; i < items.length; i++) {
    const at = momentOf(items[i]!.article.published)
    if (day !== null && (at === null || Math.floor(at / DAY) !== day)) continue
    if (lengthOf(pieces[i]!) > lengthOf(pieces[best]!)) best = i
  }
  return best
}

/** The speaker most members name, in the fullest form of the name. */
export function speakerOf(items: readonly Quote[]): string | null {
  const votes = new Map<string, { n: number; name: string }>()
  for (const { sketch } of items) {
    if (!sketch.speaker) continue
    const key = nameWords(sketch.speaker).at(-1) ?? sketch.speaker
    const had = votes.get(key)
    if (!had) votes.set(key, { n: sketch.person ? 1.5 : 1, name: sketch.speaker })
    else {
      had.n += sketch.person ? 1.5 : 1
      if (sketch.speaker.length > had.name.length) had.name = sketch.speaker
    }
  }
  let best: { n: number; name: string } | null = null
  for (const vote of votes.values()) if (!best || vote.n > best.n) best = vote
  return best?.name ?? null
}

/**
 * The quotation that these items are. Relations are against the fullest of those who had it first; a member that shares too
 * little with that one, another part of a longer quotation, is held against the fullest member that it is a part of.
 */
export function describeQuotation(items: readonly Quote[]): Quotation {
  const ordered = inOrder(items)
  const pieces = ordered.map(({ sketch }) => piecesOf(sketch.text, sketch.runs))
  const reference = fullest(ordered, pieces)
  const against = pieces.map((own, i) =>
    i === reference || kin(own, pieces[reference]!) ? reference : nearest(pieces, i),
  )
  const members = ordered.map((item, i): QuoteMember => {
    const { sketch, article } = item
    const other = against[i]!
    const how = other === i ? 'exact' : relation(pieces[i]!, pieces[other]!)
    return {
      article: article.id,
      start: sketch.start,
      end: sketch.end,
      text: sketch.text,
      facts: article,
      relation: how,
      difference: how === 'exact' ? [] : difference(ordered[other]!.sketch, sketch),
      speaker: sketch.speaker,
      authority: sketch.authority,
      // what an outlet was told itself it owes to nobody
      credits: sketch.credits !== null && isOutlet(sketch.credits, article.outlet) ? null : sketch.credits,
    }
  })
  return { speaker: speakerOf(ordered), reference, members }
}

/** The fullest other member that one shares half its words with, earlier ones first; itself where there is none. */
function nearest(pieces: readonly Pieces[], i: number): number {
  let best = i
  for (let j = 0; j < pieces.length; j++)
    if (j !== i && lengthOf(pieces[j]!) > (best === i ? 0 : lengthOf(pieces[best]!)) && kin(pieces[i]!, pieces[j]!))
      best = j
  return best
}
