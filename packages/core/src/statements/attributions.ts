/**
 * Source, cue and content spans. Finders run from the surest to the least sure, and a later one leaves alone what an
 * earlier one has taken: quotation marks with a tag; phrases and *according to*; passives; clauses of cue verbs; nouns
 * and adjectives; labels; quotations without a cue; hearsay adverbs; *citing*.
 */

import { type Analysis, type Article, type Attribution, WITHOUT_NONE, type Without } from '../record/index.ts'
import { findAccording, findCiting } from './according.ts'
import { hearerHead } from './addressee.ts'
import { mendBeside } from './beside.ts'
import { channels } from './channel.ts'
import { findClauses } from './clause.ts'
import { confidenceOf } from './confidence.ts'
import { joinBackwards, joinPieces, ownerless } from './continued.ts'
import { findDirectSpeech } from './direct.ts'
import { cover, rangeOf, type Scene, sceneOf } from './draft.ts'
import { kindOf } from './kind.ts'
import { findLabels, takeTurns } from './labels.ts'
import { findLooseTags } from './loose-tag.ts'
import { meet, type Watch } from './meet.ts'
import { nest } from './nest.ts'
import { findNominals } from './nominal.ts'
import { findPassives } from './passive.ts'
import { findHearsay, findPhrases } from './phrases.ts'
import { findQuotedAs } from './quoted-as.ts'
import { findWhatCalled } from './relative.ts'
import { dropScheduled } from './scheduled.ts'
import { endSubordinate } from './subordinate.ts'

export function findAttributions(
  article: Article,
  analysis: Analysis,
  watch?: Watch,
  without: Without = WITHOUT_NONE,
  slack = 0,
): Attribution[] {
  const scene = sceneOf(article, analysis, slack)
  if (!without.has('statements.turns')) takeTurns(scene)
  // only what is English comes here
  for (const [family, find] of ENGLISH) if (!without.has(family)) find(scene, watch)
  return finish(scene)
}

/** In this order; what each does stands with an example in `read/families.ts`. */
const ENGLISH: readonly (readonly [family: string, find: (scene: Scene, watch?: Watch) => void])[] = [
  ['statements.tags', findDirectSpeech],
  ['statements.loose-tags', findLooseTags],
  ['statements.pieces', joinPieces],
  ['statements.backwards', joinBackwards],
  ['statements.phrases', findPhrases],
  ['statements.what-called', findWhatCalled],
  ['statements.according', findAccording],
  ['statements.passives', findPassives],
  ['statements.clauses', findClauses],
  ['statements.nominals', findNominals],
  ['statements.labels', findLabels],
  ['model.attribution', meet],
  ['', dropScheduled],
  ['statements.beside', mendBeside],
  ['statements.subordinate', endSubordinate],
  // no family: the next ask what is covered
  ['', cover],
  ['statements.quoted-as', findQuotedAs],
  ['statements.ownerless', ownerless],
  ['statements.hearsay', findHearsay],
  ['statements.citing', findCiting],
  ['statements.channels', channels],
]

function finish(scene: Scene): Attribution[] {
  const analysis = scene.a
  const { drafts, within } = nest(scene)
  const place = new Map(drafts.map((d, i) => [d, i]))
  return drafts.map((d, i) => {
    const rule = d.seen && !d.rule.startsWith('head') ? `head+${d.rule}` : d.rule
    return {
      source: d.source && d.source.to > d.source.from ? rangeOf(analysis, d.source) : null,
      sourceHead: d.source ? d.sourceHead : -1,
      cue: d.cue ? rangeOf(analysis, d.cue) : null,
      cueHead: d.cueHead,
      content: d.content,
      kind: kindOf(analysis, scene.quotes, d.content, d.cue === null),
      speech: d.speech,
      within: within[i]!,
      addresseeHead: d.addressee >= 0 ? d.addressee : hearerHead(analysis, d.cueHead),
      via: d.via ? rangeOf(analysis, d.via) : null,
      continues: d.continues ? (place.get(d.continues) ?? -1) : -1,
      rule,
      headSure: d.headSure,
      confidence: confidenceOf(rule, within[i]! >= 0),
    }
  })
}
