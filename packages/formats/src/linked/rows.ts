/** Nodes of answers that are rows: each with its article, since an answer may be the only one of it. */
import type { ArticleAnswer, EventAnswer, StatementAnswer } from '../answers.ts'
import { articleId, idOf, recordId } from '../ids.ts'
import type { WriteOptions } from '../types.ts'
import { article } from './article.ts'
import { course } from './event.ts'
import { evidence, type Node, named, node, place } from './node.ts'

/** A party by its name; one that is joined over articles by its number. */
const party = (name: string | null, entity: number | null | undefined, options: WriteOptions): Node | null =>
  name === null
    ? null
    : node({ id: entity === null || entity === undefined ? null : idOf('actor', entity, options), type: 'Party', name })

const parties = (names: readonly string[], entities: readonly (number | null)[], options: WriteOptions) =>
  names.map((n, i) => party(n, entities[i], options))

export function statementNodes(s: StatementAnswer, options: WriteOptions): Node[] {
  const page = articleId(s.url, s.record, options)
  const quotes = s.kind !== 'indirect'
  return [
    article(s, options),
    node({
      id: recordId(s.record, options, s.id),
      type: [quotes ? 'Quotation' : 'Claim', 'Entity'],
      text: s.content.map((c) => c.text).join(' […] '),
      [quotes ? 'spokenByCharacter' : 'author']: party(s.speaker, s.speakerEntity, options) ?? named('Party', s.source),
      [quotes ? 'isBasedOn' : 'appearance']: page,
      about: parties(s.about, s.aboutEntities, options),
      addressee: party(s.addressee, s.addresseeEntity, options),
      act: s.act,
      authority: s.authority,
      quoting: s.kind,
      when: s.when,
      where: s.where,
      evidence: s.content.map(evidence),
      exampleOfWork: s.quote === null ? null : idOf('quotation', s.quote, options),
      wasQuotedFrom: [
        s.within === null ? null : recordId(s.record, options, s.within),
        s.via === null ? null : { type: ['CreativeWork', 'Entity'], name: s.via },
      ].filter((v) => v !== null),
      wasDerivedFrom: page,
      rule: s.rule,
      confidence: s.confidence,
    }),
  ]
}

export function eventNodes(e: EventAnswer, options: WriteOptions): Node[] {
  const page = articleId(e.url, e.record, options)
  return [
    article(e, options),
    node({
      id: recordId(e.record, options, e.id),
      type: ['Event', 'Entity'],
      name: e.trigger.text,
      ...course(e.status, e.when, []),
      statusWords: e.statusWords,
      location: place(e.where, e.country),
      actor: parties(e.actors, e.actorEntities, options),
      recipient: parties(e.recipients, e.recipientEntities, options),
      plover: e.type,
      kind: e.kind,
      score: e.score,
      reportedBy: e.reportedBy === null ? null : recordId(e.record, options, e.reportedBy),
      happening: e.happening === null ? null : idOf('happening', e.happening, options),
      subjectOf: page,
      evidence: evidence(e.trigger),
      wasDerivedFrom: page,
      rule: e.rule,
      confidence: e.confidence,
    }),
  ]
}

export const articleNodes = (a: ArticleAnswer, options: WriteOptions): Node[] => [
  article(a, options, {
    inLanguage: a.language === 'und' ? null : a.language,
    relation: a.relation,
  }),
]
