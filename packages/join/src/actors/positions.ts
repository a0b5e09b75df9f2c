/** What somebody said of a subject over time, and where it turned. */
import type { Act } from '@readout/core'
import { wordsOf } from './fold.ts'

/** A statement as a store hands it on. */
export interface StatementRow {
  readonly article: string
  /** id of the statement in its record. */
  readonly id: string
  /** Joined speaker. */
  readonly speaker: number | null
  readonly act: Act
  /** Words of its content, pieces parted by a space. */
  readonly content: string
  /** Joined actors it is about. */
  readonly about: readonly number[]
  /** Days since 1970-01-01; null where it is not known. */
  readonly day: number | null
}

export interface Change {
  /** Indices into `statements`. */
  readonly from: number
  readonly to: number
  /** act: an opposite act on the same matter; words: nearly the same words, one of them negated. */
  readonly by: 'act' | 'words'
}

export interface Position {
  /** Joined actor the statements are about; null for those about nobody. */
  readonly subject: number | null
  /** In order of their days; those without a day stand last. */
  readonly statements: readonly StatementRow[]
  readonly changes: readonly Change[]
}

/** Acts that take each other back. Of the first three the matter must be the same; praise and blame of one actor are enough. */
const TAKES_BACK: readonly (readonly [Act, Act])[] = [
  ['assert', 'deny'],
  ['assert', 'doubt'],
  ['promise', 'deny'],
  ['predict', 'doubt'],
]
const TURNS: readonly (readonly [Act, Act])[] = [
  ['praise', 'accuse'],
  ['promise', 'threaten'],
]
const isOf = (pairs: readonly (readonly [Act, Act])[], a: Act, b: Act): boolean =>
  pairs.some(([x, y]) => (x === a && y === b) || (x === b && y === a))

/** Share of words in common from which two statements are on one matter, and from which they are the same but for a negation. */
const SAME_MATTER = 0.3
const SAME_WORDS = 0.6
/** How many earlier statements each is compared with. */
const BACK = 50

/** Folded: “won’t” is “wont”. */
const NEGATION = new Set(
  (
    'not no never none nobody nothing neither nor cannot without dont doesnt didnt wont wouldnt cant couldnt shouldnt isnt arent ' +
    'wasnt werent hasnt havent hadnt aint mustnt neednt shant'
  ).split(' '),
)
const IDLE = new Set(
  'the a an and or of to in on at for with by from as that this it its he she they we i you is are was were be been being will would shall should has have had do does did but so than then there their his her our my your'.split(
    ' ',
  ),
)
const stem = (word: string): string => (word.length > 4 ? word.replace(/(?:ing|ed|es|s)$/, '') : word)

interface Read {
  readonly words: ReadonlySet<string>
  readonly negated: boolean
}
function readContent(content: string): Read {
  const words = new Set<string>()
  let negations = 0
  for (const word of wordsOf(content)) {
    if (NEGATION.has(word)) negations++
    else if (!IDLE.has(word)) words.add(stem(word))
  }
  return { words, negated: negations % 2 === 1 }
}
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0
  let n = 0
  for (const w of a) if (b.has(w)) n++
  return n / (a.size + b.size - n)
}

function changesIn(statements: readonly StatementRow[]): Change[] {
  const read = statements.map((s) => readContent(s.content))
  const changes: Change[] = []
  for (let to = 1; to < statements.length; to++) {
    const b = statements[to] as StatementRow
    // only the nearest statement it turns from
    for (let from = to - 1; from >= Math.max(0, to - BACK); from--) {
      const a = statements[from] as StatementRow
      const x = read[from] as Read
      const y = read[to] as Read
      const like = likeness(x.words, y.words)
      // what one article prints twice is one statement
      if (a.article === b.article && like >= SAME_WORDS) continue
      if (like >= SAME_WORDS && x.negated === y.negated && a.act === b.act) break
      const by =
        isOf(TURNS, a.act, b.act) || (isOf(TAKES_BACK, a.act, b.act) && like >= SAME_MATTER && x.negated === y.negated)
          ? 'act'
          : like >= SAME_WORDS && x.negated !== y.negated && !isOf(TAKES_BACK, a.act, b.act)
            ? 'words'
            : null
      if (by === null) continue
      changes.push({ from, to, by })
      break
    }
  }
  return changes
}

/** Statements of one speaker by subject, the most spoken of first; a statement about two stands under both. */
export function positionsOf(rows: readonly StatementRow[]): Position[] {
  const groups = new Map<number | null, StatementRow[]>()
  for (const row of rows)
    for (const subject of row.about.length > 0 ? new Set(row.about) : [null]) {
      const list = groups.get(subject)
      if (list) list.push(row)
      else groups.set(subject, [row])
    }
  const day = (row: StatementRow): number => row.day ?? Number.POSITIVE_INFINITY
  return [...groups]
    .map(([subject, list]) => {
      const statements = [...list].sort((a, b) =>
        day(a) === day(b) ? (a.article < b.article ? -1 : a.article > b.article ? 1 : 0) : day(a) - day(b),
      )
      return { subject, statements, changes: changesIn(statements) }
    })
    .sort((a, b) => b.statements.length - a.statements.length || Number(a.subject ?? -1) - Number(b.subject ?? -1))
}
