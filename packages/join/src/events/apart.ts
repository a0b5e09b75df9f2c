/** What keeps two mentions of different articles from one event, whatever their words are like: days that cannot be one, and nothing in common but a word. */
import { recently } from '../remember.ts'
import type { Ready } from './ready.ts'
import type { EventSketch } from './sketch.ts'
import { isBareVerb, particleOf } from './words.ts'

/** Days told so narrowly are precise. */
const NARROW = 1
/** Days by which two articles may differ about one day. */
const SLIP = 1

const isDone = ({ status }: EventSketch): boolean => status === 'happened' || status === 'ongoing'
const isAhead = ({ status }: EventSketch): boolean =>
  status === 'planned' || status === 'postponed' || status === 'cancelled'
const isPrecise = (days: EventSketch['days']): days is readonly [number, number] =>
  days !== null && days[1] - days[0] <= NARROW

/** Days that lie apart, told precisely: of two that are done; or of one that is done and one that was then still to come. */
export function daysApart(x: Ready, y: Ready): boolean {
  const a = x.s
  const b = y.s
  if (!isPrecise(a.days) || !isPrecise(b.days)) return false
  if (Math.max(a.days[0], b.days[0]) - Math.min(a.days[1], b.days[1]) <= SLIP) return false
  if (isDone(a) && isDone(b)) return true
  return isOver(x, y) || isOver(y, x)
}

/** Is the first over when the other is told to be still ahead? */
const isOver = ({ s: done }: Ready, { s: ahead, published }: Ready): boolean =>
  isDone(done) && isAhead(ahead) && published !== null && done.days![1] < published && ahead.days![0] > done.days![1]

/** Days within which two times may be one. */
const WEEK = 6
/** What is left of a chance where no name, party, place, time or word beside them is common to both. */
const UNANCHORED = 0.7
/** The same where it hangs on a verb that tells nothing by itself: "put", "go", "set off" beside "set up". */
const BARE = 0.3

const meet = (x: ReadonlySet<string>, y: ReadonlySet<string>): boolean => {
  for (const k of x) if (y.has(k)) return true
  return false
}

function isAnchored(x: Ready, y: Ready): boolean {
  const a = x.s
  const b = y.s
  if (meet(x.close, y.close) || meet(x.names, y.names)) return true
  if (meet(x.actors, y.actors) || meet(x.recipients, y.recipients)) return true
  if (meet(x.actors, y.recipients) || meet(x.recipients, y.actors)) return true
  if (a.where !== null && a.where === b.where) return true
  if (!a.days || !b.days || a.days[1] - a.days[0] > WEEK || b.days[1] - b.days[0] > WEEK) return false
  return a.days[0] <= b.days[1] && b.days[0] <= a.days[1]
}

const particle = recently(1000, ({ text, after }: EventSketch): string | null => particleOf(text, after ?? ''))

/** A verb that tells nothing by itself, or the same verb with another particle, and no word beside both. */
function isBare(x: Ready, y: Ready): boolean {
  const [verb] = x.s.roots
  const [other] = y.s.roots
  if (verb === other && isBareVerb(verb) && particle(x.s) !== particle(y.s)) return true
  return (isBareVerb(verb) || isBareVerb(other)) && !meet(x.close, y.close)
}

/** How much of the chance of two mentions is left once it is asked what they have in common but their words. */
export function support(x: Ready, y: Ready): number {
  if (x.item.article.seq === y.item.article.seq) return 1
  return (isAnchored(x, y) ? 1 : UNANCHORED) * (isBare(x, y) ? BARE : 1)
}
