/** Which articles of a story are held side by side: those that were asked for, else the fullest of different outlets, copies last. */
import { ReadoutError } from '@readout/core'
import type { ArticleFacts, CopyRelation } from '@readout/join'
import type { Engine } from '../engine/engine.ts'
import { dayOf } from '../store/days.ts'
import { type Claim, soundOf } from './sound.ts'

/** An article that may be compared. */
export interface Choice extends ArticleFacts {
  readonly statements: number
  readonly events: number
  /** How it stands to others that have its text; null where it stands by itself. */
  readonly relation: CopyRelation | null
}

/** So many where nobody says which, and at most. */
const USUAL = 3
const MOST = 6
/** Of the fullest so many are tried as the one that others stand beside. */
const ANCHORS = 24
/** Articles that are offered. */
const OFFERED = 60

export async function articlesOf(
  engine: Engine,
  story: number,
  wanted: readonly string[],
): Promise<{ articles: Choice[]; choices: Choice[]; size: number }> {
  const rows = await engine.db
    .selectFrom('articles')
    .select(['seq', 'id', 'title', 'outlet', 'url', 'published', 'relation', 'statements', 'events'])
    .where('story', '=', story)
    .orderBy('seq')
    .execute()
  const sound = soundOf(engine)
  const wrong = await sound.contradicted(
    rows.map((r): Claim => ({ kind: 'story', article: r.seq, local: '', group: story })),
  )
  sound.leftOut([...wrong].map((i) => `story ${story} in ${rows[i]!.id}`))
  const all = rows
    .filter((_, i) => !wrong.has(i))
    .map((r): Choice => ({ ...r, relation: r.relation as CopyRelation | null }))
  if (all.length === 0)
    throw new ReadoutError('R3034', `there is no story number ${story}: lists and searches give the numbers`)
  const full = (c: Choice) => c.statements + c.events
  const choices = all.toSorted((a, b) => rank(a) - rank(b) || full(b) - full(a) || a.seq - b.seq)
  return { articles: chosen(story, all, choices, wanted), choices: choices.slice(0, OFFERED), size: all.length }
}

function chosen(
  story: number,
  all: readonly Choice[],
  choices: readonly Choice[],
  wanted: readonly string[],
): Choice[] {
  const ids = [...new Set(wanted)]
  if (ids.length > MOST)
    throw new ReadoutError(
      'R3041',
      `${ids.length} articles are too many to stand side by side: ask for ${MOST} at most`,
    )
  if (ids.length > 0)
    return ids.map((id) => {
      const one = all.find((c) => c.id === id)
      if (!one) throw new ReadoutError('R3041', `the article ${id.slice(0, 80)} is not in story ${story}`)
      return one
    })
  let usual: Choice[] = []
  // articles of one moment have more in common than the fullest of the whole story
  for (const anchor of choices.filter((c) => rank(c) === 0).slice(0, ANCHORS)) {
    const near = besides(anchor, choices)
    if (near.length > usual.length) usual = near
  }
  // what another outlet has retold goes before what the same outlet has written
  const others = choices.filter((c) => rank(c) < 2 && !usual.some((u) => u.outlet === c.outlet))
  for (const c of [...others, ...choices]) if (usual.length < 2 && !usual.includes(c)) usual.push(c)
  return usual.toSorted((a, b) => ((a.published ?? '~') < (b.published ?? '~') ? -1 : 1))
}

/** With an article the fullest of other outlets that stand by themselves too and appeared within a day of it. */
function besides(anchor: Choice, choices: readonly Choice[]): Choice[] {
  const day = dayOf(anchor.published)
  const outlets = new Set([anchor.outlet ?? anchor.id])
  const near = [anchor]
  for (const c of choices) {
    const far = Math.abs((dayOf(c.published) ?? Number.NaN) - (day ?? Number.NaN))
    if (near.length === USUAL || rank(c) > 0 || !(far <= 1) || outlets.has(c.outlet ?? c.id)) continue
    outlets.add(c.outlet ?? c.id)
    near.push(c)
  }
  return near
}

/** What stands by itself first, then what was edited or retold, then what is word for word another. */
const rank = ({ relation }: Choice): number =>
  relation === null || relation === 'source' ? 0 : relation === 'copy' ? 2 : 1
