import type { Analysis, Article, Attribution, Cast, Statement, Time } from '../record/index.ts'
import { spanOf } from '../record/index.ts'

/** Turns attributions into statements: speaker, act, authority, addressee, via, when and where. */
export function resolveStatements(
  article: Article,
  _analysis: Analysis,
  _times: readonly Time[],
  attributions: readonly Attribution[],
  cast: Cast,
): Statement[] {
  const span = (r: { start: number; end: number }) => spanOf(article.text, r.start, r.end)
  return attributions.map((x, i) => {
    const speaker = x.sourceHead >= 0 ? cast.at(x.sourceHead) : -1
    return {
      id: `s${i + 1}`,
      source: x.source ? span(x.source) : null,
      cue: x.cue ? span(x.cue) : null,
      content: x.content.map(span),
      speech: x.speech,
      kind: x.kind,
      speaker: speaker >= 0 ? cast.actors[speaker]!.id : null,
      act: 'assert',
      authority: 'named',
      addressee: null,
      via: null,
      about: [],
      when: null,
      where: null,
      within: x.within >= 0 ? `s${x.within + 1}` : null,
      rule: x.rule,
      confidence: x.confidence,
    }
  })
}
