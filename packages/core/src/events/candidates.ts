/** Whom and what an event's arguments may be: mentions of actors near it, other noun phrases of its sentence, places. */
import { hasDep, headOfRange, tokensIn } from '../language/index.ts'
import type { Standing } from '../predicates/index.ts'
import type { Actor, Analysis, Mention, Place, Statement } from '../record/index.ts'
import { ACTOR_KINDS, UPOS } from '../record/index.ts'
import { spansAt } from './marks.ts'

/** An actor is read from its mentions, a phrase is a noun that no actor of the cast stands for. */
export const ACTOR = 0
export const PHRASE = 1
export const PLACE = 2

export interface Candidate {
  /** Token that heads it. */
  readonly token: number
  readonly type: typeof ACTOR | typeof PHRASE | typeof PLACE
  /** Index into the actors or places; −1 for a phrase. */
  readonly ref: number
  /** What it is, for `Pairs`. */
  readonly kind: number
  /** How much the article is about it, for `Pairs`. */
  readonly salience: number
  /** One name, one key: an actor of the cast, a place, or a phrase by its head. */
  readonly key: string
}

/** Name, description, pronoun, whatever stands for another. */
const FORMS: { readonly [form in Mention['form']]: number } = {
  name: 0,
  title: 0,
  office: 1,
  description: 1,
  counterpart: 1,
  pronoun: 2,
  metonym: 3,
  demonym: 3,
}
const PHRASE_KIND = 1 + 4 * ACTOR_KINDS.length
const PROPER_KIND = PHRASE_KIND + 1
const PLACE_KIND = PHRASE_KIND + 2
/** Sentences before its own in which an event's actors may be named. */
const BACK = 2
/** Candidates of one event at most, the nearest ones. */
const MOST = 60

/** Relations in which a noun may take part in what its clause tells. */
const TAKES_PART = ['nsubj', 'obj', 'iobj', 'obl', 'nmod', 'conj', 'appos', 'dislocated', 'root', 'compound'] as const

export interface CandidateInput {
  readonly analysis: Analysis
  readonly actors: readonly Actor[]
  readonly places: readonly Place[]
  readonly statements: readonly Statement[]
  /** The time that covers a token, −1 for none. */
  readonly timeAt: Int32Array
  /** Does the headline have the word? */
  readonly inTitle: (token: number) => boolean
}

export class Candidates {
  private readonly a: Analysis
  /** Of each sentence, in text order. */
  private readonly named: Candidate[][]
  private readonly phrases: Candidate[][]
  private readonly cue: Int32Array
  private readonly content: Int32Array
  /** Speaker and addressee of each statement, as indices into the actors; −1 for none. */
  private readonly speaker: Int32Array
  private readonly addressee: Int32Array

  constructor({ analysis: a, actors, places, statements, timeAt, inTitle }: CandidateInput) {
    this.a = a
    this.cue = spansAt(a, statements, (s) => (s.cue ? [s.cue] : []))
    this.content = spansAt(a, statements, (s) => s.content)
    const index = new Map(actors.map((x, i) => [x.id, i]))
    this.speaker = Int32Array.from(statements, (s) => index.get(s.speaker ?? '') ?? -1)
    this.addressee = Int32Array.from(statements, (s) => index.get(s.addressee ?? '') ?? -1)
    const sentences = a.sentences.length - 1
    this.named = Array.from({ length: sentences }, () => [])
    this.phrases = Array.from({ length: sentences }, () => [])
    const taken = new Set<number>()
    const head = (span: { start: number; end: number }): number => {
      const { from, to } = tokensIn(a, span.start, span.end)
      return to > from ? headOfRange(a, from, to) : -1
    }
    actors.forEach((actor, ref) => {
      const kind = ACTOR_KINDS.indexOf(actor.kind)
      const tokens = actor.mentions.map(head)
      const lead = tokens.some((t) => t >= 0 && a.sentenceOf[t] === 0)
      const salience =
        1 + Math.min(actor.mentions.length, 6) + (lead ? 8 : 0) + (tokens.some((t) => t >= 0 && inTitle(t)) ? 16 : 0)
      for (const [k, m] of actor.mentions.entries()) {
        const token = tokens[k]!
        // a piece of a name is nobody of its own
        const { from, to } = tokensIn(a, m.start, m.end)
        const named = m.form === 'name' || m.form === 'title'
        for (let i = from; i < to; i++) if (hasDep(a, i, 'compound', 'flat') || (named && i !== token)) taken.add(i)
        if (token < 0) continue
        taken.add(token)
        this.named[a.sentenceOf[token]!]!.push({
          token,
          type: ACTOR,
          ref,
          kind: 1 + 4 * kind + FORMS[m.form],
          salience,
          key: `${ACTOR} ${ref}`,
        })
      }
    })
    places.forEach((place, ref) => {
      const token = head(place)
      if (token < 0) return
      const key = `${PLACE} ${ref}`
      this.named[a.sentenceOf[token]!]!.push({ token, type: PLACE, ref, kind: PLACE_KIND, salience: 0, key })
    })
    for (let i = 0; i < a.size; i++) {
      const tag = UPOS[a.uposCode[i]!]
      if ((tag !== 'NOUN' && tag !== 'PROPN') || taken.has(i) || timeAt[i]! >= 0 || !hasDep(a, i, ...TAKES_PART))
        continue
      this.phrases[a.sentenceOf[i]!]!.push({
        token: i,
        type: PHRASE,
        ref: -1,
        kind: tag === 'NOUN' ? PHRASE_KIND : PROPER_KIND,
        salience: 0,
        key: `${PHRASE} ${i}`,
      })
    }
    for (const list of this.named) list.sort((x, y) => x.token - y.token)
  }

  /** Candidates of the event told at token p, those of its own sentence first; bounded. */
  of(p: number): Candidate[] {
    const s = this.a.sentenceOf[p]!
    const near = (x: Candidate, y: Candidate) => Math.abs(x.token - p) - Math.abs(y.token - p)
    const own = [...this.named[s]!, ...this.phrases[s]!].filter((c) => c.token !== p)
    if (own.length > MOST / 2) own.sort(near).splice(MOST / 2)
    for (let b = 1; b <= BACK && s - b >= 0; b++) own.push(...this.named[s - b]!)
    return own.slice(0, MOST)
  }

  /** How a candidate stands to the event told at p, for `Pairs`. */
  standing(p: number, c: Candidate): Standing {
    let tells = 0
    if (c.type === ACTOR) {
      const cue = this.cue[p]!
      const content = this.content[p]!
      if (cue >= 0 && this.speaker[cue] === c.ref) tells |= 1
      if (cue >= 0 && this.addressee[cue] === c.ref) tells |= 2
      if (content >= 0 && this.speaker[content] === c.ref) tells |= 4
      if (content >= 0 && this.addressee[content] === c.ref) tells |= 8
    }
    return { kind: c.kind, tells, salience: c.salience }
  }
}
