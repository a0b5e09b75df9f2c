import type { Record } from '../record/index.ts'
import { isBody } from '../record/index.ts'

/**
 * The flat form: the same findings with names in place of ids, one object per document.
 * Furniture, statements, events and times; spans carry their words.
 */
export function toFlat(record: Record) {
  const nameOf = new Map(record.actors.map((a) => [a.id, a.name]))
  const name = (id: string | null) => (id === null ? null : (nameOf.get(id) ?? null))
  const names = (ids: readonly string[]) => ids.map(name).filter((n) => n !== null)
  return {
    id: record.id,
    url: record.source.url,
    retrieved: record.source.retrieved,
    container: record.source.container ?? null,
    published: record.published?.value ?? null,
    language: record.language.code,
    outlet: record.outlet?.value ?? null,
    title: record.title?.value ?? null,
    furniture: record.blocks
      .filter((b) => !isBody(b.role))
      .map((b) => ({ role: b.role, start: b.start, end: b.end, text: record.text.slice(b.start, b.end) })),
    statements: record.statements.map((s) => ({
      id: s.id,
      source: s.source,
      cue: s.cue,
      content: s.content,
      kind: s.kind,
      speech: s.speech,
      speaker: name(s.speaker),
      ...(s.candidates ? { candidates: s.candidates.map((c) => ({ name: name(c.actor), odds: c.odds })) } : {}),
      act: s.act,
      authority: s.authority,
      about: names(s.about),
      addressee: name(s.addressee),
      via: s.via,
      when: s.when,
      where: s.where,
      within: s.within,
    })),
    events: record.events.map((e) => ({
      id: e.id,
      trigger: e.trigger,
      also: e.also,
      clause: e.clause ?? null,
      worth: e.worth ?? null,
      type: e.type,
      actors: names(e.actors),
      recipients: names(e.recipients),
      status: e.status,
      when: e.when,
      where: e.where,
      reportedBy: e.reportedBy,
    })),
    times: record.times.map((t) => ({ start: t.start, end: t.end, text: t.text, type: t.type, value: t.value })),
  }
}
