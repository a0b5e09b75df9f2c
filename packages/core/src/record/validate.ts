/**
 * Checks a record against the schema and against the rules of the house that a schema cannot say:
 * verbatim spans, voices a partition, blocks in order, ids that resolve, findings only in the body.
 */
import { isBody } from './article.ts'
import { RECORD_VERSION, record as recordSchema } from './schema.ts'
import type { Record, Span } from './types.ts'

export interface Fault {
  /** Where in the record, as a path: `statements[3].content[0]`. */
  readonly path: string
  readonly problem: string
}

/**
 * All faults of a record; an empty list means that every rule holds. Never throws.
 * @example validateRecord(reader.read({ text: 'Rain fell.' })) // []
 */
export function validateRecord(value: unknown): Fault[] {
  const version = (value as { version?: unknown } | null)?.version
  if (typeof version === 'number' && version > RECORD_VERSION)
    return [
      {
        path: 'version',
        problem: `record version ${version} is newer than ${RECORD_VERSION}, the newest this program knows`,
      },
    ]
  const parsed = recordSchema.safeParse(value)
  if (!parsed.success) return parsed.error.issues.map((i) => ({ path: formatPath(i.path), problem: i.message }))
  const faults: Fault[] = []
  const record = parsed.data
  checkSpans(record, faults)
  checkBlocks(record, faults)
  checkMarks(record, faults)
  checkVoices(record, faults)
  checkIds(record, faults)
  checkBody(record, faults)
  return faults
}

const formatPath = (path: readonly PropertyKey[]) =>
  path.map((p, i) => (typeof p === 'number' ? `[${p}]` : `${i ? '.' : ''}${String(p)}`)).join('')

/** Every span of the record with its path. */
function* spansOf(r: Record): Generator<[path: string, span: Span]> {
  const facts = { title: r.title, byline: r.byline, outlet: r.outlet, dateline: r.dateline, published: r.published }
  const about = r.page
    ? {
        'page.kind': r.page.kind,
        'page.published': r.page.published,
        'page.modified': r.page.modified,
        'page.section': r.page.section,
        'page.language': r.page.language,
        'page.canonical': r.page.canonical,
      }
    : {}
  for (const [name, fact] of Object.entries({ ...facts, ...about }))
    if (fact?.evidence) yield [`${name}.evidence`, fact.evidence]
  for (const [i, c] of (r.page?.corrections ?? []).entries()) yield [`page.corrections[${i}]`, c]
  for (const [i, a] of r.actors.entries()) {
    for (const [j, m] of a.mentions.entries()) yield [`actors[${i}].mentions[${j}]`, m]
    for (const [j, m] of a.roles.entries()) yield [`actors[${i}].roles[${j}]`, m]
  }
  for (const [i, s] of r.statements.entries()) yield* statementSpans(s, `statements[${i}]`)
  for (const [i, e] of r.events.entries()) yield* eventSpans(e, `events[${i}]`)
  for (const [i, x] of (r.asides ?? []).entries()) yield [`asides[${i}]`, x]
  for (const [i, t] of r.times.entries()) yield [`times[${i}]`, t]
  for (const [i, p] of r.places.entries()) yield [`places[${i}]`, p]
  for (const [i, g] of r.gaps.entries()) if (g.at) yield [`gaps[${i}].at`, g.at]
}

function* statementSpans(s: Record['statements'][number], path: string): Generator<[string, Span]> {
  if (s.source) yield [`${path}.source`, s.source]
  if (s.cue) yield [`${path}.cue`, s.cue]
  for (const [j, c] of s.content.entries()) yield [`${path}.content[${j}]`, c]
  if (s.via) yield [`${path}.via`, s.via]
}

function* eventSpans(e: Record['events'][number], path: string): Generator<[string, Span]> {
  yield [`${path}.trigger`, e.trigger]
  for (const [j, a] of e.also.entries()) yield [`${path}.also[${j}]`, a]
  for (const [j, a] of e.statusEvidence.entries()) yield [`${path}.statusEvidence[${j}]`, a]
  if (e.whenEvidence) yield [`${path}.whenEvidence`, e.whenEvidence]
  if (e.whereEvidence) yield [`${path}.whereEvidence`, e.whereEvidence]
}

function checkSpans(r: Record, faults: Fault[]) {
  for (const [path, s] of spansOf(r)) {
    if (s.end <= s.start || s.end > r.text.length)
      faults.push({ path, problem: `span ${s.start}–${s.end} is outside the text` })
    else if (r.text.slice(s.start, s.end) !== s.text)
      faults.push({ path, problem: 'its words are not those of the text' })
  }
}

function checkBlocks(r: Record, faults: Fault[]) {
  let last = 0
  for (const [i, b] of [...r.blocks, { start: r.text.length, end: r.text.length }].entries()) {
    if (b.start < last || b.end < b.start || b.end > r.text.length)
      faults.push({ path: `blocks[${i}]`, problem: 'out of order, overlapping or outside the text' })
    else if (/\S/.test(r.text.slice(last, b.start)))
      faults.push({ path: `blocks[${i}]`, problem: `characters ${last}–${b.start} stand in no block` })
    last = Math.max(last, b.end)
  }
}

function checkMarks(r: Record, faults: Fault[]) {
  let last = 0
  for (const [i, m] of (r.marks ?? []).entries()) {
    if (m.start < last || m.end <= m.start || m.end > r.text.length)
      faults.push({ path: `marks[${i}]`, problem: 'out of order, empty or outside the text' })
    last = Math.max(last, m.start)
  }
}

function checkVoices(r: Record, faults: Fault[]) {
  let last = 0
  for (const [i, v] of r.voices.entries()) {
    if (v.start !== last || v.end <= v.start)
      faults.push({ path: `voices[${i}]`, problem: 'voices are no partition of the text' })
    if ((v.voice === 'message') !== (v.statement !== null))
      faults.push({ path: `voices[${i}]`, problem: 'a message, and only a message, names its statement' })
    last = v.end
  }
  if (last !== r.text.length) faults.push({ path: 'voices', problem: 'voices do not reach the end of the text' })
}

/** Faults of a record's ids alone: one that two findings have, or one that nothing has. */
export function idFaults(record: Record): Fault[] {
  const faults: Fault[] = []
  checkIds(record, faults)
  return faults
}

function checkIds(r: Record, faults: Fault[]) {
  const ids = (list: readonly { id: string }[], what: string) => {
    const set = new Set(list.map((x) => x.id))
    if (set.size !== list.length) faults.push({ path: what, problem: 'ids are not unique' })
    return set
  }
  const actors = ids(r.actors, 'actors')
  const statements = ids(r.statements, 'statements')
  ids(r.events, 'events')
  ids(r.times, 'times')
  const need = (set: Set<string>, id: string | null, path: string) => {
    if (id !== null && !set.has(id)) faults.push({ path, problem: `no such id: ${id}` })
  }
  for (const [i, v] of r.voices.entries()) need(statements, v.statement, `voices[${i}].statement`)
  for (const [i, a] of r.actors.entries()) need(actors, a.of, `actors[${i}].of`)
  for (const [i, s] of r.statements.entries()) {
    need(actors, s.speaker, `statements[${i}].speaker`)
    for (const c of s.candidates ?? []) need(actors, c.actor, `statements[${i}].candidates`)
    if (s.speaker !== null && s.candidates?.length)
      faults.push({ path: `statements[${i}].candidates`, problem: 'candidates beside a speaker who is known' })
    need(actors, s.addressee, `statements[${i}].addressee`)
    need(statements, s.within, `statements[${i}].within`)
    for (const id of s.about) need(actors, id, `statements[${i}].about`)
  }
  for (const [i, e] of r.events.entries()) {
    for (const id of [...e.actors, ...e.recipients]) need(actors, id, `events[${i}]`)
    need(statements, e.reportedBy, `events[${i}].reportedBy`)
  }
}

/** No content of a statement and no trigger may lie in furniture that speaks for the page. */
function checkBody(r: Record, faults: Fault[]) {
  const furniture = r.blocks.filter((b) => !isBody(b.role))
  const crosses = (s: Span) => {
    let lo = 0
    let hi = furniture.length
    while (lo < hi) {
      const mid = (lo + hi) >> 1
      if (furniture[mid]!.end <= s.start) lo = mid + 1
      else hi = mid
    }
    return lo < furniture.length && furniture[lo]!.start < s.end
  }
  for (const [i, s] of r.statements.entries())
    for (const [path, span] of statementSpans(s, `statements[${i}]`))
      if (crosses(span)) faults.push({ path, problem: 'crosses into furniture' })
  for (const [i, e] of r.events.entries())
    if (crosses(e.trigger)) faults.push({ path: `events[${i}].trigger`, problem: 'lies in furniture' })
  for (const [i, x] of (r.asides ?? []).entries())
    if (crosses(x)) faults.push({ path: `asides[${i}]`, problem: 'lies in furniture' })
}
