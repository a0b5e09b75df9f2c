/**
 * The second pass: attributions become statements once it is known who everybody is. Speaker and addressee through
 * the cast, act from cue and content, authority from the words that name the source, the occasion from the tag.
 */
import type { Analysis, Article, Attribution, Cast, Statement, Time } from '../record/index.ts'
import { spanOf } from '../record/index.ts'
import { aboutOf, mentionIndex } from './about.ts'
import { actOf } from './act.ts'
import { authorityOf } from './authority.ts'
import { tokenAt } from './kind.ts'
import { occasionOf, timeTokens } from './occasion.ts'
import { repair } from './repair.ts'
import { kid, upos } from './tree.ts'
import { viaSpan } from './via.ts'

export function resolveStatements(
  article: Article,
  analysis: Analysis,
  times: readonly Time[],
  attributions: readonly Attribution[],
  cast: Cast,
): Statement[] {
  const a = repair(analysis)
  const span = (r: { start: number; end: number }) => spanOf(article.text, r.start, r.end)
  const timeAt = timeTokens(a, times)
  const mentions = mentionIndex(cast)
  const out: Statement[] = []
  attributions.forEach((found, i) => {
    const x = { ...found, rule: grammarRule(found.rule) }
    const speaker = x.sourceHead >= 0 ? cast.at(x.sourceHead) : -1
    const heard = x.addresseeHead >= 0 ? x.addresseeHead : askedOf(a, x)
    const addressee = heard >= 0 ? cast.at(heard) : -1
    const occasion = occasionOf(a, x, times, timeAt)
    // a quotation without a cue was said where and when the one before it was
    const before = x.continues >= 0 && x.continues < i ? out[x.continues]! : null
    const last = i > 0 ? out[i - 1]! : null
    const via = x.via
      ? viaSpan(a, x.via, tokenAt(a, x.via.start), tokenAt(a, x.via.end), cast)
      : last?.via && sameWriting(a, x, attributions[i - 1]!, speaker >= 0 && cast.actors[speaker]!.id === last.speaker)
        ? last.via
        : null
    out.push({
      id: `s${i + 1}`,
      source: x.source ? span(x.source) : null,
      cue: x.cue ? span(x.cue) : null,
      content: x.content.map(span),
      speech: x.speech,
      kind: x.kind,
      speaker: speaker >= 0 ? cast.actors[speaker]!.id : null,
      act: actOf(a, x),
      authority: x.via && x.rule !== 'citing' && isGround(a, x) ? 'document' : authorityOf(a, x, cast),
      addressee: addressee >= 0 && addressee !== speaker ? cast.actors[addressee]!.id : null,
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

/** The grammar's part of a rule: *head+clause.that* → *clause.that*. */
const grammarRule = (rule: string): string => (rule.startsWith('head+') ? rule.slice(5) : rule)

/** Whom a directive or thanks is given to: its object (*urged [Moscow] to stop*). */
function askedOf(a: Analysis, x: Attribution): number {
  if (x.cueHead < 0) return -1
  const lemma = a.lemma[x.cueHead]!
  if (x.rule !== 'clause.ask' && lemma !== 'thank' && lemma !== 'congratulate') return -1
  const object = kid(a, x.cueHead, 'obj', 'iobj')
  if (object > x.cueHead) return object
  // the parser may take the person asked for the subject of the infinitive
  const clause = kid(a, x.cueHead, 'ccomp', 'xcomp')
  const subject = clause > x.cueHead ? kid(a, clause, 'nsubj') : -1
  return subject > x.cueHead && upos(a, subject) !== 'VERB' ? subject : -1
}

const WRITING = new Set(['write', 'post', 'add', 'tweet'])
/** *In a message, X blamed Y. It would end, she wrote*: the same message. */
function sameWriting(a: Analysis, x: Attribution, last: Attribution, sameSpeaker: boolean): boolean {
  if (!sameSpeaker || x.cueHead < 0 || last.cueHead < 0 || !WRITING.has(a.lemma[x.cueHead]!)) return false
  return a.blockOf[x.cueHead] === a.blockOf[last.cueHead]
}

const GROUND = /^(?:copy|text|transcript|draft|version|recording|footage|video|copies)$/

/** The article cites the document itself as its ground (*according to a copy of his remarks*). */
function isGround(a: Analysis, x: Attribution): boolean {
  const from = tokenAt(a, x.via!.start)
  for (let i = from; i < a.size && i < from + 4; i++) if (GROUND.test(a.lower[i]!)) return true
  return false
}
