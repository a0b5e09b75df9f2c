/** From the scene to the cast: ids in order of first mention, final names, an actor for each token. */
import { tokenAt } from '../language/index.ts'
import type { Cast, Range } from '../record/index.ts'
import { spanOf } from '../record/index.ts'
import { RELATIVES } from './en/pronouns.ts'
import { jointly } from './joint.ts'
import type { NameSpan } from './names.ts'
import { composite } from './plurals.ts'
import { type Entity, type Scene, textOf } from './scene.ts'
import { prepositionBefore } from './use.ts'

/** A cast with the names it was read from, so that the places need not look for them again. */
export interface ReadCast extends Cast {
  readonly names: readonly NameSpan[]
}

export function finish(s: Scene): ReadCast {
  const a = s.a
  const of = new Int32Array(a.size).fill(-1)
  const several = new Map<number, readonly number[]>()
  s.chunks.forEach((chunk, c) => {
    let e = s.entityOfChunk[c]!
    const members = s.membersOfChunk.get(c)
    // A plural pronoun that speaks is one actor with members.
    if (members && chunk.pronoun && members.length > 1) {
      e = composite(s, members)
      if (s.entityOfChunk[c]! < 0) {
        s.entityOfChunk[c] = e
      }
    }
    if (e >= 0) of.fill(e, chunk.start, chunk.end)
    if (members) for (let t = chunk.start; t < chunk.end; t++) several.set(t, members)
  })
  // Names within a phrase keep their own actor.
  for (const e of s.entities) {
    for (const m of e.seen) {
      const c = s.chunkOf[m.head]!
      if (c >= 0 && m.end < s.chunks[c]!.end) {
        of.fill(e.id, m.start, m.end)
        for (let t = m.start; t < m.end; t++) several.delete(t)
      }
    }
  }
  // The source is the whole phrase, whichever of its words the tree took for the head ("[Houthi] official Yahya Al Marwani").
  for (const x of s.attributions) {
    let c = x.sourceHead >= 0 && x.sourceHead < a.size ? s.chunkOf[x.sourceHead]! : -1
    // "[Mr Sok]'s aides": the owned phrase, if the source reaches over it.
    while (
      c >= 0 &&
      c + 1 < s.chunks.length &&
      s.chunks[c + 1]!.owner === c &&
      x.source &&
      s.entityOfChunk[c + 1]! >= 0 &&
      x.source.end >= a.end[s.chunks[c + 1]!.head]!
    )
      c++
    if (x.source && x.sourceHead >= 0 && of[x.sourceHead]! < 0) {
      // "Dutch potter and teacher Roos van der Velden": the first person of the phrase.
      for (
        let i = tokenAt(a, x.source.start), seen = -1;
        i < a.size && a.start[i]! < x.source.end && i < x.sourceHead + 24;
        i++
      ) {
        const k = s.chunkOf[i]!
        if (k < 0 || k === seen) continue
        seen = k
        const e = s.entityOfChunk[k]!
        if (e < 0 || s.chunks[k]!.pronoun || prepositionBefore(a, s.chunks[k]!.start) !== '') continue
        of[x.sourceHead] = e
        break
      }
    }
    const both = x.source && x.sourceHead >= 0 && !s.without.has('actors.joint') ? jointly(s, x.source) : null
    if (both?.includes(of[x.sourceHead]!)) {
      of[x.sourceHead] = composite(s, both)
      continue
    }
    if (c >= 0 && s.entityOfChunk[c]! >= 0 && x.source && x.source.end >= a.end[s.chunks[c]!.end - 1]!)
      of[x.sourceHead] = s.entityOfChunk[c]!
    // "[Beside the pool, the diver Ines Marsh] said": a thing does not speak where somebody named stands by the verb.
    const said = of[x.sourceHead] ?? -1
    if (x.source && x.cue && said >= 0 && s.entities[said]!.kind === 'other') {
      const near = besideCue(s, x.source, x.cue)
      if (near >= 0 && near !== c && s.chunks[near]!.name >= 0 && s.entityOfChunk[near]! >= 0)
        of[x.sourceHead] = s.entityOfChunk[near]!
    }
  }
  // A relative pronoun stands for the noun its clause modifies.
  for (let t = 0; t < a.size; t++) {
    if (of[t]! >= 0 || !RELATIVES.has(a.lower[t]!) || a.uposCode[t] === undefined) continue
    let v = a.head[t]!
    for (let step = 0; step < 4 && v >= 0; step++) {
      if (a.deprel[v] === 'acl:relcl') {
        const h = a.head[v]!
        if (h >= 0 && h < t && of[h]! >= 0 && (a.lower[t] !== 'that' || a.deprel[t]!.startsWith('nsubj')))
          of[t] = of[h]!
        break
      }
      v = a.head[v]!
    }
  }
  const named = (e: Entity) => e.seen.length > 0
  const extra = new Set<number>()
  for (const e of s.entities) {
    // Composites and owners that only others point to.
    if (e.members.length > 0) extra.add(e.id)
  }
  for (let t = 0; t < a.size; t++) if (of[t]! >= 0 && !named(s.entities[of[t]!]!)) extra.add(of[t]!)
  const kept = s.entities.filter((e) => named(e) || extra.has(e.id))
  for (const e of kept) {
    // Whom a kept actor speaks for must be kept too.
    let o = e.of
    for (let step = 0; step < 6 && o >= 0; step++) {
      const owner = s.entities[o]!
      if (!named(owner) && !extra.has(o)) {
        extra.add(o)
        kept.push(owner)
      }
      o = owner.of
    }
  }
  const firstOf = (e: Entity) => {
    let first = a.size
    for (const m of e.seen) first = Math.min(first, m.start)
    for (const m of e.members) first = Math.min(first, s.entities[m]!.seen[0]?.start ?? a.size)
    return first
  }
  const order = kept.map((e) => ({ e, at: firstOf(e) })).sort((x, y) => x.at - y.at || x.e.id - y.e.id)
  const index = new Int32Array(s.entities.length).fill(-1)
  order.forEach(({ e }, i) => {
    index[e.id] = i
  })
  const actors = order.map(({ e }, i) => ({
    id: `a${i + 1}`,
    name: finalName(s, e),
    kind: e.kind,
    country: e.country,
    gender: e.gender === 'm' ? ('male' as const) : e.gender === 'f' ? ('female' as const) : null,
    of: e.of >= 0 && index[e.of]! >= 0 ? `a${index[e.of]! + 1}` : null,
    roles: e.roles.slice(0, 8).map(([from, to]) => spanOf(a.text, a.start[from]!, a.end[to - 1]!)),
    mentions: [...e.seen]
      .sort((x, y) => x.start - y.start || x.end - y.end)
      .map((m) => ({ ...spanOf(a.text, a.start[m.start]!, a.end[m.end - 1]!), form: m.form, rule: m.rule })),
    wikidata: e.entry?.wikidata ?? e.wikidata,
    certainty: e.certainty,
  }))
  const at = (t: number): number => (t >= 0 && t < a.size && of[t]! >= 0 ? index[of[t]!]! : -1)
  return {
    names: s.names,
    actors,
    at,
    doubt(t) {
      const c = t >= 0 && t < a.size ? s.chunkOf[t]! : -1
      return (s.doubts.get(c) ?? [])
        .map(({ entity, odds }) => ({ actor: index[entity]!, odds: Math.round(odds * 100) / 100 }))
        .filter(({ actor }) => actor >= 0)
    },
    members(t) {
      const list = several.get(t)
      if (list) return list.map((e) => index[e]!).filter((i) => i >= 0)
      const one = at(t)
      if (one < 0) return []
      const inner = s.entities[of[t]!]!.members
      return inner.length > 0 ? inner.map((e) => index[e]!).filter((i) => i >= 0) : [one]
    },
  }
}

/** The phrase of a source that touches the cue, if a comma or conjunction parts it from the rest. */
function besideCue(s: Scene, source: Range, cue: Range): number {
  const before = source.end <= cue.start
  const t = before ? tokenAt(s.a, source.end - 1) : tokenAt(s.a, source.start)
  const c = t < s.a.size ? s.chunkOf[t]! : -1
  if (c < 0) return -1
  let from = c
  while (s.chunks[from]!.owner >= 0) from = s.chunks[from]!.owner
  const parted = before ? s.a.lower[s.chunks[from]!.start - 1] : s.a.lower[s.chunks[c]!.end]
  return parted === ',' || parted === 'and' ? c : -1
}

/** The name an actor has in the record. */
export const finalName = (s: Scene, e: Entity): string =>
  e.words.length === 0 && e.members.length > 0
    ? e.members.map((m) => nameOfEntity(s, s.entities[m]!)).join(' and ')
    : e.words.length > 0
      ? fullName(s, e)
      : (printedName(s, e) ?? renamed(s, e))

export const nameOfEntity = (s: Scene, e: Entity): string => (e.words.length > 0 ? fullName(s, e) : e.name)

/** A person's name; a bare surname under a title that belongs to it keeps it ("Lord Penhaligon"). */
export function fullName(_s: Scene, e: Entity): string {
  if (e.words.length === 1)
    for (const t of ['lord', 'lady', 'baroness', 'king', 'queen', 'prince', 'princess', 'pope'])
      if (e.honorifics.has(t)) return `${t[0]!.toUpperCase()}${t.slice(1)} ${e.words[0]}`
  return e.words.join(' ')
}

/** A body or outlet the text names in full, but never by the registry's usual name, is called as the text has it. */
export function printedName(s: Scene, e: Entity): string | null {
  if (!e.entry || (e.kind !== 'organisation' && e.kind !== 'outlet') || e.seen.length === 0) return null
  const usual = e.name.replace(/^The /, '').split(' ').length
  let best: string | null = null
  for (const m of e.seen.slice(0, 50)) {
    const n = s.nameOf[m.head]!
    if (n < 0 || m.form !== 'name') continue
    const printed = textOf(s, s.names[n]!.start, s.names[n]!.end)
    if (printed === e.name || `The ${printed}` === e.name) return null
    // "the U.S. Tariff Office" is called by its usual name
    if (/^(?:US|U\.S\.|UK|U\.K\.|EU) /.test(printed)) continue
    if (
      printed.length > 10 &&
      printed.split(' ').length >= Math.max(2, usual) &&
      (best === null || printed.length > best.length)
    )
      best = printed
  }
  return best
}

/** Owners get their full names late: "aides to Sok" becomes "aides to Sok Vibol". */
export function renamed(s: Scene, e: Entity): string {
  if (e.of < 0) return e.name
  const owner = s.entities[e.of]!
  if (owner.words.length === 0 || owner.name === fullName(s, owner) || !e.name.includes(owner.name)) return e.name
  return e.name.replace(owner.name, fullName(s, owner))
}
