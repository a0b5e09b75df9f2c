/** Writes a text and its findings together, so that every offset is true by construction. */
import { createHash } from 'node:crypto'
import type { Actor, Block, Event, Place, Record, Span, Statement, Time } from '@readout/core'
import type { Somebody } from './world.ts'

type Open<T> = { -readonly [K in keyof T]: T[K] }

export class PageWriter {
  text = ''
  readonly blocks: Block[] = []
  readonly actors: Open<Actor>[] = []
  readonly statements: Statement[] = []
  readonly events: Event[] = []
  readonly times: Time[] = []
  readonly places: Place[] = []
  readonly #known = new Map<Somebody, Open<Actor>>()

  /** Puts words at the end and tells where they stand. */
  put(words: string): Span {
    const start = this.text.length
    this.text += words
    return { start, end: this.text.length, text: words }
  }

  block(role: Block['role'], write: () => void): void {
    if (this.text !== '') this.text += '\n\n'
    const start = this.text.length
    write()
    this.blocks.push({ role, start, end: this.text.length, rule: 'bench', origin: null })
  }

  /** Names somebody: in full the first time, then by surname. */
  name(who: Somebody): { actor: Actor; span: Span } {
    let actor = this.#known.get(who)
    const first = actor === undefined
    if (!actor) {
      actor = {
        id: `a${this.actors.length + 1}`,
        name: who.name,
        kind: who.kind,
        country: who.country,
        gender: null,
        of: null,
        roles: [],
        mentions: [],
        wikidata: null,
        certainty: 'asserted',
      }
      this.#known.set(who, actor)
      this.actors.push(actor)
    }
    if (first && who.office) {
      actor.roles = [this.put(who.office)]
      this.put(' ')
    }
    const span = this.put(first ? who.name : who.surname)
    actor.mentions = [...actor.mentions, { ...span, form: 'name', rule: 'bench' }]
    return { actor, span }
  }

  place(name: string): Span {
    const span = this.put(name)
    this.places.push({ ...span, name, country: null, geoname: null, candidates: [], rule: 'bench' })
    return span
  }

  day(words: string, value: string): Span {
    const span = this.put(words)
    this.times.push({
      ...span,
      id: `t${this.times.length + 1}`,
      type: 'DATE',
      value,
      certainty: 'asserted',
      rule: 'bench',
    })
    return span
  }

  statement(of: Partial<Statement> & Pick<Statement, 'content' | 'source' | 'cue' | 'speaker' | 'act' | 'kind'>): void {
    this.statements.push({
      id: `s${this.statements.length + 1}`,
      speech: true,
      authority: 'named',
      addressee: null,
      via: null,
      about: [],
      when: null,
      where: null,
      within: null,
      rule: 'bench',
      confidence: 0.8,
      ...of,
    })
  }

  event(of: Partial<Event> & Pick<Event, 'trigger' | 'type' | 'status' | 'actors' | 'recipients'>): void {
    this.events.push({
      id: `e${this.events.length + 1}`,
      also: [],
      worth: this.events.length === 0 ? 'lead' : 'main',
      kind: null,
      score: null,
      statusEvidence: [],
      when: null,
      whenEvidence: null,
      where: null,
      whereEvidence: null,
      reportedBy: null,
      rule: 'bench',
      confidence: 0.7,
      ...of,
    })
  }

  record(id: string, about: { title: Span; outlet: string; published: string; url: string }): Record {
    const fact = <T>(value: T, evidence: Span | null) => ({ value, evidence, rule: 'bench' })
    return {
      version: 1,
      id,
      reader: { version: '0.1.0', model: null },
      source: {
        url: about.url,
        retrieved: null,
        format: 'text',
        hash: createHash('sha256').update(this.text).digest('hex'),
      },
      title: fact(about.title.text, about.title),
      byline: null,
      outlet: fact(about.outlet, null),
      dateline: null,
      published: fact(about.published, null),
      language: { code: 'en', confidence: 1 },
      text: this.text,
      blocks: this.blocks,
      voices: this.#voices(),
      actors: this.actors,
      statements: this.statements,
      events: this.events,
      times: this.times,
      places: this.places,
      gaps: [],
    }
  }

  /** The headline is furniture, contents are messages, the rest is the report; white space joins what stands before it. */
  #voices(): Record['voices'] {
    const voices: Record['voices'] = []
    const headline = this.blocks[0]!
    const spans = this.statements.flatMap((s) => s.content.map((c) => ({ start: c.start, end: c.end, id: s.id })))
    spans.sort((a, b) => a.start - b.start)
    const body = this.blocks[1]?.start ?? this.text.length
    voices.push({ voice: 'furniture', start: headline.start, end: body, statement: null })
    let at = body
    for (const { start, end, id } of spans) {
      if (start > at) voices.push({ voice: 'report', start: at, end: start, statement: null })
      let to = end
      while (/\s/.test(this.text[to] ?? 'x')) to++
      voices.push({ voice: 'message', start, end: to, statement: id })
      at = to
    }
    if (at < this.text.length) voices.push({ voice: 'report', start: at, end: this.text.length, statement: null })
    return voices
  }
}
