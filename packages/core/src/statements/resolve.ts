/**
 * The second pass: attributions become statements once it is known who everybody is. Speaker and addressee through
 * the cast, act from cue and content, authority from the words that name the source, the occasion from the tag.
 */

import { tokenAt } from '../language/index.ts'
import type { Analysis, Article, Attribution, Cast, Statement, Time, Without } from '../record/index.ts'
import { spanOf, WITHOUT_NONE } from '../record/index.ts'
import { aboutOf, mentionIndex } from './about.ts'
import { actOf } from './act.ts'
import { addresseeOf, heardAt } from './addressee.ts'
import { authorityOf } from './authority.ts'
import { occasionOf, timeTokens } from './occasion.ts'
import { repair } from './repair.ts'
import { withoutDay } from './said-then.ts'
import { viaSpan } from './via.ts'

export function resolveStatements(
  article: Article,
  analysis: Analysis,
  times: readonly Time[],
  attributions: readonly Attribution[],
  cast: Cast,
  without: Without = WITHOUT_NONE,
): Statement[] {
  const a = repair(analysis)
  const span = (r: { start: number; end: number }) => spanOf(article.text, r.start, r.end)
  const timeAt = timeTokens(a, times)
  const mentions = mentionIndex(cast)
  const heard = heardAt(cast)
  const out: Statement[] = []
  const written = new Map<string, number>()
  attributions.forEach((found, i) => {
    const plain = { ...found, rule: grammarRule(found.rule) }
    const x = without.has('statements.said-then') ? plain : withoutDay(a, plain, times, timeAt)
    const doubt = cast.doubt(x.sourceHead)
    const holder = x.sourceHead >= 0 && doubt.length === 0 ? cast.at(x.sourceHead) : -1
    const speaker = behindDocument(a, cast, holder, x.sourceHead, written)
    const addressee = addresseeOf(a, x, cast, heard, speaker)
    const occasion = occasionOf(a, x, times, timeAt)
    // a quotation without a cue was said where and when the one before it was
    const before = x.continues >= 0 && x.continues < i ? out[x.continues]! : null
    const last = i > 0 ? out[i - 1]! : null
    const via = x.via
      ? viaSpan(a, x.via, tokenAt(a, x.via.start), tokenAt(a, x.via.end), cast)
      : last?.via && sameWriting(a, x, attributions[i - 1]!, speaker >= 0 && cast.actors[speaker]!.id === last.speaker)
        ? last.via
        : null
    if (x.via && speaker >= 0) written.set(lastNoun(a, x.via), speaker)
    out.push({
      id: `s${i + 1}`,
      source: x.source ? span(x.source) : null,
      cue: x.cue ? span(x.cue) : null,
      content: x.content.map(span),
      speech: x.speech,
      kind: x.kind,
      speaker: speaker >= 0 ? cast.actors[speaker]!.id : null,
      ...(doubt.length > 0
        ? { candidates: doubt.map((d) => ({ actor: cast.actors[d.actor]!.id, odds: d.odds })) }
        : {}),
      act: without.has('statements.act') ? 'assert' : actOf(a, x),
      authority: x.via && x.rule !== 'citing' && isGround(a, x) ? 'document' : authorityOf(a, x, cast),
      addressee: addressee >= 0 ? cast.actors[addressee]!.id : null,
      via,
      about: aboutOf(x, mentions, cast, speaker),
      when: occasion.when ?? before?.when ?? null,
      where: occasion.where ?? before?.where ?? null,
      within: x.within >= 0 ? `s${x.within + 1}` : null,
      rule: found.rule,
      confidence: x.confidence,
    })
  })
  return out
}

/**
 * Who speaks where a document does: its issuer (*a note from Orbis*), else who spoke in a text so called before
 * (*she said in a statement … the statement added*), else nobody the text names (*reports say*). What has a name of its own,
 * or says by a noun which one it is (*court papers*), stays the speaker.
 */
function behindDocument(a: Analysis, cast: Cast, holder: number, head: number, written: Map<string, number>): number {
  const actor = holder >= 0 ? cast.actors[holder]! : null
  if (actor?.kind !== 'document') return holder
  if (actor.of !== null) return cast.actors.findIndex((x) => x.id === actor.of)
  const before = written.get(a.lemma[head] ?? '')
  if (before !== undefined) return before
  return DESCRIBED_DOCUMENT.test(actor.name) ? holder : -1
}
/** A name with a capital, or two words and more. */
const DESCRIBED_DOCUMENT = /\p{Lu}|^\p{L}+ \p{L}/u

/** Lemma of the last noun of the first phrase in a range (*in a [statement] on Monday*). */
function lastNoun(a: Analysis, r: { start: number; end: number }): string {
  let noun = ''
  for (let i = tokenAt(a, r.start); i < a.size && a.start[i]! < r.end; i++) {
    if (a.xpos[i] === 'NN' || a.xpos[i] === 'NNS') noun = a.lemma[i]!
    else if (noun !== '') break
  }
  return noun
}

/** The grammar's part of a rule: *head+clause.that* → *clause.that*. */
const grammarRule = (rule: string): string => (rule.startsWith('head+') ? rule.slice(5) : rule)

const WRITING = new Set(['write', 'post', 'add', 'tweet'])
/** *In a message, X blamed Y. It would end, she wrote*, *In a statement it denied A and promised B*: the same message. */
function sameWriting(a: Analysis, x: Attribution, last: Attribution, sameSpeaker: boolean): boolean {
  if (!sameSpeaker || x.cueHead < 0 || last.cueHead < 0) return false
  const before = last.via !== null && last.via.start < a.start[last.cueHead]!
  if (before && x.speech && a.sentenceOf[x.cueHead] === a.sentenceOf[last.cueHead]) return true
  if (!WRITING.has(a.lemma[x.cueHead]!)) return false
  return a.blockOf[x.cueHead] === a.blockOf[last.cueHead]
}

const GROUND = /^(?:copy|text|transcript|draft|version|recording|footage|video|copies)$/

/** The article cites the document itself as its ground (*according to the minutes*). */
function isGround(a: Analysis, x: Attribution): boolean {
  const from = tokenAt(a, x.via!.start)
  for (let i = from; i < a.size && i < from + 4; i++) if (GROUND.test(a.lower[i]!)) return true
  return false
}
