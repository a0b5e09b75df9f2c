/** Groups as lines of JSON, in the form that scorers of joining read. */
import type { Described } from './rooms.ts'
import type { Evidence, JoinKind } from './types.ts'

/** A group of one kind; its members by article, with UTF-16 offsets into the text. */
export interface GroupLine {
  readonly kind: JoinKind
  /** Number of the group. */
  readonly group: number
  readonly [field: string]: unknown
}

const place = ({ article, start, end }: Evidence) => ({ article, start, end })

const LINES: { readonly [K in JoinKind]: (of: Described[K]) => object } = {
  copy: ({ members }) => ({ members: members.map((m) => ({ article: m.article.id, relation: m.relation })) }),
  story: ({ title, articles, independent }) => ({ title, articles: articles.map((a) => a.id), independent }),
  actor: ({ name, kind, country, wikidata, members, offices }) => ({
    name,
    type: kind,
    country,
    wikidata,
    members: members.map(place),
    offices,
  }),
  quote: ({ speaker, reference, members }) => ({
    speaker,
    reference,
    members: members.map((m) => ({
      ...place(m),
      relation: m.relation,
      ...(m.credits === null ? {} : { credits: m.credits }),
    })),
  }),
  event: (h) => ({
    label: h.label,
    type: h.type,
    status: h.status,
    when: h.when,
    before: h.before,
    where: h.where,
    actors: h.actors,
    recipients: h.recipients,
    members: h.members.map(place),
    history: h.history.map((e) => ({
      date: e.date,
      article: e.article.id,
      status: e.status,
      when: e.when,
      by: e.by,
      evidence: place(e.evidence),
    })),
    figures: h.figures.map((f) => ({ ...place(f), what: f.what, value: f.value })),
  }),
}

export function lineOf<K extends JoinKind>(kind: K, group: number, described: Described[K]): GroupLine {
  return { kind, group, ...LINES[kind](described) }
}
