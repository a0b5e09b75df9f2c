/** The people who wrote a page, as a learnt choice among all lists of names that its places give. */
import { type Block, type Fact, isBody, spanOf } from '../../record/index.ts'
import { authorRows, type Group, grouped, leastOf } from './author-features.ts'
import { AUTHOR_WEIGHTS } from './author-model.ts'
import { authorPlaces, type Places } from './author-places.ts'
import type { Linked } from './jsonld.ts'
import { Teasers } from './teasers.ts'
import type { Tree } from './tree.ts'

/** All lists of names with their features; for the choice and for the training script. */
export function authorGroups(
  tree: Tree,
  d: { linked: Linked; outlet: string | null },
  text: string,
  blocks: readonly Block[],
): { groups: Group[]; rows: Float64Array[] } {
  const head = Math.max(
    0,
    blocks.findIndex((b) => b.role === 'headline'),
  )
  let last = head
  for (let k = blocks.length - 1; k > last; k--) if (blocks[k]!.rule === 'body') last = k
  const body = Math.max(
    0,
    blocks.findIndex((b) => isBody(b.role) && b.end - b.start > 120),
  )
  const p: Places = {
    tree,
    ...d,
    text,
    blocks,
    teasers: new Teasers(tree, blocks[head]?.role === 'headline' ? blocks[head].start : -1),
    head,
    body,
    last,
  }
  const groups = grouped(authorPlaces(p))
  return { groups, rows: authorRows(groups, p) }
}

/**
 * The authors. Each list of names is weighed by the places that give it and by its form against naming nobody
 * (a conditional logit, `training/authors.ts`).
 */
export function bylineOf(
  tree: Tree,
  d: { linked: Linked; outlet: string | null },
  text: string,
  blocks: readonly Block[],
): Fact<string[]> | null {
  const { groups, rows } = authorGroups(tree, d, text, blocks)
  let best: Group | null = null
  let most = Number.NEGATIVE_INFINITY
  for (const [k, g] of groups.entries()) {
    const weight = rows[k]!.reduce((sum, x, f) => sum + x * AUTHOR_WEIGHTS[f]!, 0)
    if (weight > most && weight > leastOf(g)) {
      best = g
      most = weight
    }
  }
  if (!best) return null
  const named = best.members.find((m) => m.at) ?? best.members[0]!
  return {
    value: best.names,
    evidence: named.at ? spanOf(text, named.at.start, named.at.end) : null,
    rule: named.place,
  }
}
