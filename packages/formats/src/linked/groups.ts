/** Nodes of what is joined over articles. */
import type { ArticleFacts, QuoteMember } from '@readout/join'
import { type HappeningAnswer, nameOf, type QuotationAnswer, type StoryAnswer } from '../answers.ts'
import { dayOf } from '../dates.ts'
import { differenceText } from '../difference.ts'
import { articleId, idOf, recordId } from '../ids.ts'
import type { WriteOptions } from '../types.ts'
import { article } from './article.ts'
import { course } from './event.ts'
import { evidence, type Node, named, node, place } from './node.ts'

const articleOf = (facts: ArticleFacts, options: WriteOptions): Node => article({ ...facts, record: facts.id }, options)
const pageOf = (facts: ArticleFacts, options: WriteOptions): string => articleId(facts.url, facts.id, options)

/** Each article once, however often it is named. */
const articlesOf = (facts: readonly ArticleFacts[], options: WriteOptions): Node[] =>
  [...new Map(facts.map((f) => [f.id, f])).values()].map((f) => articleOf(f, options))

/** An event with what became of it: what each article says is an entry of its history, in order of publication. */
export function happeningNodes(h: HappeningAnswer, options: WriteOptions): Node[] {
  const facts = h.history.map((e) => e.article)
  const pages = new Map(facts.map((f) => [f.id, pageOf(f, options)]))
  const pageById = (id: string) => pages.get(id) ?? recordId(id, options)
  return [
    ...articlesOf(facts, options),
    node({
      id: idOf('happening', h.group, options),
      type: ['Event', 'Entity'],
      name: nameOf(h),
      ...course(h.status, h.when, h.before),
      location: place(h.where, null),
      actor: h.actors.map((a) => named('Party', a)),
      recipient: h.recipients.map((r) => named('Party', r)),
      plover: h.type,
      subjectOf: [...new Set(pages.values())],
      wasDerivedFrom: [...new Set(pages.values())],
      history: h.history.map((e) =>
        node({
          type: ['Entry', 'Entity'],
          published: dayOf(e.date),
          status: e.status,
          when: e.when,
          where: e.where,
          by: e.by,
          evidence: evidence(e.evidence),
          wasDerivedFrom: pageById(e.article.id),
        }),
      ),
      figure: h.figures.map((f) =>
        node({
          type: ['QuantitativeValue', 'Entity'],
          name: f.what,
          value: f.value,
          evidence: evidence(f),
          wasDerivedFrom: pageById(f.article),
        }),
      ),
    }),
  ]
}

/**
 * A quotation and its variants. That one article has the words of another does not tell that it has them from there: both may have
 * heard them. `wasQuotedFrom` is said where an article credits another outlet, and then only.
 */
export function quotationNodes(q: QuotationAnswer, options: WriteOptions): Node[] {
  const group = idOf('quotation', q.group, options)
  const idOfMember = (m: QuoteMember) => recordId(m.article, options, `q${m.start}-${m.end}`)
  const reference = q.members[q.reference] ?? null
  return [
    ...articlesOf(
      q.members.map((m) => m.facts),
      options,
    ),
    node({
      id: group,
      type: ['Quotation', 'Entity'],
      text: reference?.text,
      spokenByCharacter: named('Party', q.speaker),
    }),
    ...q.members.map((m) => {
      const page = pageOf(m.facts, options)
      return node({
        id: idOfMember(m),
        type: ['Quotation', 'Entity'],
        text: m.text,
        spokenByCharacter: named('Party', m.speaker),
        isBasedOn: page,
        exampleOfWork: group,
        relation: m.relation,
        variantOf: reference === null || reference === m ? null : idOfMember(reference),
        difference: differenceText(m.difference),
        authority: m.authority,
        credits: m.credits,
        evidence: evidence(m),
        wasDerivedFrom: page,
        wasQuotedFrom: creditedBy(m, q.members, idOfMember),
      })
    }),
  ]
}

/** What the credited outlet itself printed, where it is among the variants; else something that is its. */
function creditedBy(
  m: QuoteMember,
  members: readonly QuoteMember[],
  idOfMember: (m: QuoteMember) => string,
): string | Node | null {
  if (m.credits === null) return null
  const name = plain(m.credits)
  const theirs = members.find((o) => o !== m && o.facts.outlet !== null && plain(o.facts.outlet) === name)
  return theirs === undefined
    ? { type: 'Entity', wasAttributedTo: { type: 'Organization', name: m.credits } }
    : idOfMember(theirs)
}
const plain = (name: string): string =>
  name
    .toLowerCase()
    .replace(/^the\s+/, '')
    .trim()

export const storyNodes = (s: StoryAnswer, options: WriteOptions): Node[] => [
  ...articlesOf(s.articles, options),
  node({
    id: idOf('story', s.group, options),
    type: ['Collection', 'Entity'],
    name: s.title,
    independent: s.independent,
    hasPart: s.articles.map((a) => pageOf(a, options)),
  }),
]
