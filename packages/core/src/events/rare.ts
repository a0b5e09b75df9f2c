/**
 * Whether a rare status is borne out. The head of statuses learns on articles that are rich in things called off, put off and denied, and
 * so gives these too freely; each has to be borne out by words beside it. Fitted on the bank's train fold (training/events/rare.ts).
 */
import { children, hasDep } from '../language/index.ts'
import { type Act, type Analysis, type Status, UPOS } from '../record/index.ts'
import { ADMITS, ALLEGES, CALLED_OFF, DENIES, DENYING, NOT, PLANS, PUT_OFF } from './en/rare.ts'
import { RARE_WEIGHTS } from './rare-weights.ts'

export const RARE = ['cancelled', 'postponed', 'denied'] as const
export type Rare = (typeof RARE)[number]
export const isRare = (status: Status): status is Rare => (RARE as readonly Status[]).includes(status)

const BEARS: { readonly [status in Rare]: ReadonlySet<string> } = {
  cancelled: CALLED_OFF,
  postponed: PUT_OFF,
  denied: DENIES,
}

/** What a status is judged by. */
export interface Doubted {
  /** Words of the event: that which tells it best first. */
  readonly tokens: readonly number[]
  /** The head's probability of the status. */
  readonly probability: number
  /** What kind of statement holds all its mentions, if one does. */
  readonly act: Act | null
}

export const RARE_NAMES = [
  'bias',
  'logit',
  'own',
  'over',
  'other',
  'sentence',
  'near',
  'told again',
  'negated',
  'to',
  'planned',
  'noun',
  'past',
  'admitted',
  'alleged',
  'said',
  'in a denial',
  'in a charge',
] as const

/** The numbers that a status is judged by, in the order of RARE_NAMES. */
export function rareFeatures(a: Analysis, status: Rare, { tokens, probability, act }: Doubted): number[] {
  const bears = BEARS[status]
  const [lead, ...others] = tokens as [number, ...number[]]
  const over = above(a, lead, 3)
  const own = isOf(a, lead, bears)
  const higher = over.some((t) => isOf(a, t, bears))
  const other = others.some((t) => isOf(a, t, bears) || above(a, t, 2).some((x) => isOf(a, x, bears)))
  const s = a.sentenceOf[lead]!
  const tells = tellingSentences(a, status)
  const sentence = !own && !higher && !other && tells[s] === 1
  const near = !own && !higher && !other && !sentence && (tells[s - 1] === 1 || tells[s + 1] === 1)
  const below = children(a, lead)
  const p = Math.min(0.995, Math.max(0.005, probability))
  return [
    1,
    Math.log(p / (1 - p)),
    own,
    higher,
    other,
    sentence,
    near,
    others.some((t) => a.sentenceOf[t] !== s),
    negated(a, lead) || (over.length > 0 && turned(a, lead) && negated(a, over[0]!)),
    below.some((c) => a.lower[c] === 'to'),
    over.some((t) => PLANS.has(a.lemma[t]!)) || below.some((c) => PLANS.has(a.lemma[c]!)),
    UPOS[a.uposCode[lead]!] === 'NOUN' || UPOS[a.uposCode[lead]!] === 'PROPN',
    a.xpos[lead] === 'VBD',
    over.some((t) => ADMITS.has(a.lemma[t]!)),
    over.some((t) => ALLEGES.has(a.lemma[t]!)),
    act !== null,
    act === 'deny',
    act === 'accuse',
  ].map(Number)
}

/**
 * Signs of which one at least has to be there for a thing to be called off or put off, however sure the head is. A denial may stand
 * far from what it denies, and the look fold does not gain from asking for a sign of it.
 */
const SPEAKS = ['own', 'over', 'other', 'sentence', 'near', 'told again', 'negated', 'to', 'planned'].map((name) =>
  (RARE_NAMES as readonly string[]).indexOf(name),
)
export const speaksFor = (status: Rare, signs: ArrayLike<number>): boolean =>
  status === 'denied' || SPEAKS.some((k) => signs[k])

/**
 * The clause of a verb that denies: “denied that he left”. Of 45 that the head gives as denied on the train fold 31 meet gold, 29 of them
 * denied there; on look and other articles of ours 4 of 4.
 */
function isDenied(a: Analysis, token: number): boolean {
  const verb = a.head[token]!
  return verb >= 0 && hasDep(a, token, 'ccomp', 'xcomp') && DENYING.has(a.lemma[verb]!) && !negated(a, verb)
}

/** What takes the force from a word that itself says that a thing was called off or put off. */
const UNSAYS = ['negated', 'to', 'planned', 'alleged', 'in a denial', 'in a charge'].map((name) =>
  (RARE_NAMES as readonly string[]).indexOf(name),
)
const OWN = RARE_NAMES.indexOf('own')
/** The word of the event itself says it, and nothing takes that back: “the regatta was cancelled”. */
export const saysItself = (status: Rare, signs: ArrayLike<number>): boolean =>
  status !== 'denied' && signs[OWN] === 1 && !UNSAYS.some((k) => signs[k])

/** Does something beside it speak for the status, and is it likelier right than not? */
export function isBorneOut(a: Analysis, status: Rare, what: Doubted): boolean {
  if (status === 'denied' && isDenied(a, what.tokens[0]!)) return true
  const weights = RARE_WEIGHTS[status]
  const signs = rareFeatures(a, status, what)
  if (saysItself(status, signs)) return true
  return speaksFor(status, signs) && signs.reduce((sum, x, k) => sum + x * weights[k]!, 0) >= 0
}

/** The words over a word, the nearest first. */
function above(a: Analysis, token: number, most: number): number[] {
  const out: number[] = []
  for (let t = a.head[token]!; t >= 0 && out.length < most; t = a.head[t]!) out.push(t)
  return out
}

function isOf(a: Analysis, token: number, words: ReadonlySet<string>): boolean {
  const lemma = a.lemma[token]!
  if (words.has(lemma)) return true
  return children(a, token).some((c) => hasDep(a, c, 'compound:prt') && words.has(`${lemma}_${a.lower[c]}`))
}

const telling = new WeakMap<Analysis, { [status in Rare]?: Uint8Array }>()
/** Which sentences hold a word that bears the status out: once for an article, so that many events take no longer. */
function tellingSentences(a: Analysis, status: Rare): Uint8Array {
  const known = telling.get(a) ?? {}
  telling.set(a, known)
  if (known[status]) return known[status]
  const out = new Uint8Array(a.sentences.length)
  for (let t = 0; t < a.size; t++) if (isOf(a, t, BEARS[status])) out[a.sentenceOf[t]!] = 1
  known[status] = out
  return out
}

const negated = (a: Analysis, token: number): boolean => children(a, token).some((c) => NOT.has(a.lower[c]!))
/** Does what is over it turn it: “did not call the meeting”? */
const turned = (a: Analysis, token: number): boolean =>
  hasDep(a, token, 'xcomp', 'ccomp', 'obj', 'nsubj', 'csubj', 'obl')
