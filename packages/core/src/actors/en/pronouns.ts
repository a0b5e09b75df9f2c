/** Pronouns with person, number and gender. Own writing. */
export interface PronounEntry {
  readonly person: 1 | 2 | 3
  readonly number: 's' | 'p'
  readonly gender: 'm' | 'f' | 'n' | ''
  readonly possessive: boolean
  readonly reflexive: boolean
}
const p = (
  person: 1 | 2 | 3,
  number: 's' | 'p',
  gender: 'm' | 'f' | 'n' | '',
  possessive = false,
  reflexive = false,
): PronounEntry => ({ person, number, gender, possessive, reflexive })

export const PRONOUNS: ReadonlyMap<string, PronounEntry> = new Map([
  ['i', p(1, 's', '')],
  ['me', p(1, 's', '')],
  ['my', p(1, 's', '', true)],
  ['mine', p(1, 's', '', true)],
  ['myself', p(1, 's', '', false, true)],
  ['we', p(1, 'p', '')],
  ['us', p(1, 'p', '')],
  ['our', p(1, 'p', '', true)],
  ['ours', p(1, 'p', '', true)],
  ['ourselves', p(1, 'p', '', false, true)],
  ['you', p(2, 's', '')],
  ['your', p(2, 's', '', true)],
  ['yours', p(2, 's', '', true)],
  ['yourself', p(2, 's', '', false, true)],
  ['he', p(3, 's', 'm')],
  ['him', p(3, 's', 'm')],
  ['his', p(3, 's', 'm', true)],
  ['himself', p(3, 's', 'm', false, true)],
  ['she', p(3, 's', 'f')],
  ['her', p(3, 's', 'f', true)],
  ['hers', p(3, 's', 'f', true)],
  ['herself', p(3, 's', 'f', false, true)],
  ['it', p(3, 's', 'n')],
  ['its', p(3, 's', 'n', true)],
  ['itself', p(3, 's', 'n', false, true)],
  ['they', p(3, 'p', '')],
  ['them', p(3, 'p', '')],
  ['their', p(3, 'p', '', true)],
  ['theirs', p(3, 'p', '', true)],
  ['themselves', p(3, 'p', '', false, true)],
])

/** Relative pronouns: they stand for the noun their clause modifies. */
export const RELATIVES: ReadonlySet<string> = new Set(['who', 'whom', 'whose', 'which', 'that'])

/** Verbs after which "it" stands for nothing ("it seems", "it emerged", "it is understood"). */
export const PLEONASTIC: ReadonlySet<string> = new Set(
  `seem appear emerge turn happen rain snow understand think believe report say know expect hope fear follow matter take
cost make clear likely unlikely possible impossible important necessary true difficult easy time hard unclear`.split(
    /\s+/,
  ),
)

/** Nouns for two known people or sides ("the two men", "the pair"). */
export const PAIR_NOUNS: ReadonlyMap<string, 'man' | 'woman' | 'person' | 'state' | 'body' | 'any'> = new Map([
  ['men', 'man'],
  ['women', 'woman'],
  ['leaders', 'person'],
  ['presidents', 'person'],
  ['ministers', 'person'],
  ['officials', 'person'],
  ['politicians', 'person'],
  ['diplomats', 'person'],
  ['ambassadors', 'person'],
  ['candidates', 'person'],
  ['rivals', 'person'],
  ['brothers', 'man'],
  ['sisters', 'woman'],
  ['countries', 'state'],
  ['nations', 'state'],
  ['states', 'state'],
  ['governments', 'state'],
  ['neighbours', 'state'],
  ['neighbors', 'state'],
  ['capitals', 'state'],
  ['powers', 'state'],
  ['armies', 'state'],
  ['allies', 'state'],
  ['sides', 'any'],
  ['parties', 'any'],
  ['companies', 'body'],
  ['firms', 'body'],
  ['pair', 'person'],
  ['duo', 'person'],
  ['couple', 'person'],
  ['two', 'any'],
])
