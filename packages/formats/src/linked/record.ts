/** A record as nodes: its article, who is named, what is said and what happened, and how it was found out. */
import { placeOfEvent, type Record } from '@readout/core'
import { movedDays } from '@readout/core/words'
import { instant } from '../dates.ts'
import { fromOf } from '../from-record.ts'
import { articleId, recordId, textId } from '../ids.ts'
import type { WriteOptions } from '../types.ts'
import { article } from './article.ts'
import { course } from './event.ts'
import { evidence, type Node, named, node, place } from './node.ts'

type Actor = Record['actors'][number]

export function recordNodes(record: Record, options: WriteOptions): Node[] {
  const id = (finding: string) => recordId(record.id, options, finding)
  const page = articleId(record.source.url, record.id, options)
  const text = textId(record.source.hash)
  const reading = id('reading')
  const found = { wasDerivedFrom: text, wasGeneratedBy: reading }
  const used = new Set<string>()
  const known = new Set(record.actors.map((a) => a.id))
  const actor = (a: string | null): string | null => {
    if (a === null || !known.has(a)) return null
    used.add(a)
    return id(a)
  }
  const actors = (list: readonly string[]) => list.map(actor).filter((a) => a !== null)

  const statements = record.statements.map((s) => {
    const quotes = s.kind !== 'indirect'
    return node({
      id: id(s.id),
      type: [quotes ? 'Quotation' : 'Claim', 'Entity'],
      text: s.content.map((c) => c.text).join(' […] '),
      [quotes ? 'spokenByCharacter' : 'author']: ref(actor(s.speaker)) ?? named('Party', s.source?.text ?? null),
      [quotes ? 'isBasedOn' : 'appearance']: page,
      about: actors(s.about).map(ref),
      addressee: actor(s.addressee),
      act: s.act,
      authority: s.authority,
      quoting: s.kind,
      when: s.when,
      where: s.where,
      evidence: s.content.map(evidence),
      // what is said within what another says is quoted from that; a document or another outlet is what it is quoted from
      wasQuotedFrom: [
        s.within === null ? null : id(s.within),
        s.via === null
          ? null
          : node({
              type: ['CreativeWork', 'Entity'],
              name: s.via.text,
              publisher: named('Organization', s.via.publisher),
            }),
      ].filter((v) => v !== null),
      rule: s.rule,
      confidence: s.confidence,
      ...found,
    })
  })

  const moved = movedDays(record)
  const events = record.events.map((e) => {
    const was = moved.get(e.id)?.from ?? null
    const at = placeOfEvent(record, e)
    const geoname = at?.geoname ?? null
    return node({
      id: id(e.id),
      type: ['Event', 'Entity'],
      name: e.clause?.text ?? e.trigger.text,
      ...course(e.status, e.when, was === null ? [] : [was], moved.has(e.id)),
      statusWords: e.statusEvidence.map((s) => s.text),
      location: place(at?.name ?? e.where, at?.country ?? null, {
        ...(geoname === null ? {} : { sameAs: `https://sws.geonames.org/${geoname}/` }),
      }),
      actor: actors(e.actors).map(ref),
      recipient: actors(e.recipients),
      plover: e.type,
      kind: e.kind,
      score: e.score,
      reportedBy: e.reportedBy === null ? null : id(e.reportedBy),
      subjectOf: page,
      evidence: [e.trigger, ...e.also].map(evidence),
      rule: e.rule,
      confidence: e.confidence,
      ...found,
    })
  })

  return [
    article(fromOf(record), options, {
      inLanguage: record.language.code === 'und' ? null : record.language.code,
      author: (record.byline?.value ?? []).map((name) => named('Person', name)).filter((n) => n !== null),
    }),
    node({
      id: text,
      type: 'Entity',
      sha256: record.source.hash,
      wasDerivedFrom: page,
      generatedAtTime: instant(record.source.retrieved),
    }),
    node({ id: reading, type: 'Activity', used: text, wasAssociatedWith: readerId(record) }),
    node({
      id: readerId(record),
      type: 'SoftwareAgent',
      name: 'Readout',
      softwareVersion: record.reader.version,
      model: record.reader.model,
    }),
    ...record.actors.filter((a) => used.has(a.id)).map((a) => party(a, id(a.id))),
    ...statements,
    ...events,
  ]
}

const ref = (id: string | null): Node | null => (id === null ? null : { id })

/** The reader of that version with that model: the same for all that it read. */
const readerId = ({ reader }: Record): string =>
  `urn:readout:reader:${encodeURIComponent(reader.version)}${reader.model === null ? '' : `:${reader.model.slice(0, 16)}`}`

/** schema.org's type of a kind; a country that acts is its government too. */
const TYPES: { readonly [kind in Actor['kind']]: string | readonly string[] } = {
  person: 'Person',
  office: 'Organization',
  country: ['Country', 'Organization'],
  organisation: 'Organization',
  outlet: 'Organization',
  group: 'Organization',
  document: 'CreativeWork',
  other: 'Thing',
}

const party = (a: Actor, id: string): Node =>
  node({
    id,
    type: TYPES[a.kind],
    name: a.name,
    address: a.country === null ? null : { type: 'PostalAddress', addressCountry: a.country },
    sameAs: a.wikidata !== null && /^Q\d+$/.test(a.wikidata) ? `http://www.wikidata.org/entity/${a.wikidata}` : null,
  })
