/**
 * The reading of actors, in this order: names (with the registry), base phrases, people and bodies of the whole article, appositions,
 * then one pass from left to right over all phrases, in which offices, descriptions, metonyms and pronouns find whom they stand
 * for, and last the first person of quotations, whose speaker may follow the quotation. Linear in the text.
 */
import type { Analysis, Article, Attribution, Cast, MentionForm } from '../record/index.ts'
import { spanOf, UPOS } from '../record/index.ts'
import { findAppositions, phraseEnd, phraseStart } from './attach.ts'
import { joinBodies } from './bodies.ts'
import { findChunks } from './chunks.ts'
import { describe, nameEntity, officeOf, oneOf, sourceChunk } from './describe.ts'
import { GROUP_NOUNS, PERSON_NOUNS, STATE_NOUNS } from './en/nouns.ts'
import { PRONOUNS, RELATIVES } from './en/pronouns.ts'
import { senseOf } from './modifiers.ts'
import { findNames } from './names.ts'
import { officeIn } from './office.ts'
import { addRole, joinPeople } from './people.ts'
import { familyOf, joinedChunk, listedCountries, pairOf } from './plurals.ts'
import { resolvePronoun } from './pronouns.ts'
import { findQuotes, lowerBound } from './quotes.ts'
import { type Entity, entityOfEntry, newEntity, type Scene, textOf, touch } from './scene.ts'
import { findSetting } from './setting.ts'
import { isPlaceUse, prepositionBefore, roleOf } from './use.ts'

export function buildCast(article: Article, a: Analysis, attributions: readonly Attribution[]): Cast {
  const s = prepare(article, a, attributions)
  readTitles(s)
  for (let c = 0; c < s.chunks.length; c++) {
    readChunk(s, c)
    coordinate(s, c)
    noteSpeaker(s, c)
  }
  readFirstPersons(s)
  return finish(s)
}

function prepare(article: Article, a: Analysis, attributions: readonly Attribution[]): Scene {
  const names = findNames(a)
  const nameOf = new Int32Array(a.size).fill(-1)
  for (let i = 0; i < names.length; i++) nameOf.fill(i, names[i]!.start, names[i]!.end)
  const { chunks, chunkOf } = findChunks(a, names, nameOf)
  const isSource = new Uint8Array(a.size)
  for (const x of attributions) {
    if (x.sourceHead >= 0 && x.sourceHead < a.size) isSource[x.sourceHead] = 1
    if (x.addresseeHead >= 0 && x.addresseeHead < a.size) isSource[x.addresseeHead] = 1
  }
  const s: Scene = {
    article,
    a,
    attributions,
    names,
    nameOf,
    chunks,
    chunkOf,
    quotes: findQuotes(a, attributions),
    entities: [],
    entityOfName: new Int32Array(names.length).fill(-1),
    entityOfChunk: new Int32Array(chunks.length).fill(-1),
    alias: findAppositions(a, chunks, names),
    isSource,
    recent: [],
    plurals: [],
    membersOfChunk: new Map(),
    setting: null,
    lastSpeaker: -1,
    lastSpeakerSentence: -9,
    byKey: new Map(),
    holders: [],
    visited: [],
  }
  s.setting = findSetting(s)
  joinPeople(s)
  joinBodies(s)
  return s
}

/** Titles before names, appositions and "X is the Y" first, for the whole article: an office alone may come before its holder's name. */
function readTitles(s: Scene): void {
  s.chunks.forEach((chunk, c) => {
    if (chunk.name >= 0 && s.names[chunk.name]!.kind === 'PER') {
      const e = s.entities[s.entityOfName[chunk.name]!]!
      const start = phraseStart(s.chunks, c)
      if (start < s.names[chunk.name]!.start) addRole(s, e, start, s.names[chunk.name]!.start)
      predicate(s, c, e)
    }
    const target = s.alias[c]!
    if (target >= 0) {
      const name = s.chunks[target]!.name
      const id = name >= 0 ? nameEntity(s, name) : -1
      if (id >= 0) addRole(s, s.entities[id]!, phraseStart(s.chunks, c), phraseEnd(s.a, s.chunks, c).end)
    }
  })
  for (const e of s.entities)
    if (e.kind === 'person' && (e.offices.length > 0 || e.country) && s.holders.length < HOLDERS) s.holders.push(e.id)
}

/** No more holders than this are looked through for an office that comes before its name. */
const HOLDERS = 256

/** "Mr Lammy is the foreign secretary", "who was president": the tree's copula. */
function predicate(s: Scene, c: number, e: Entity): void {
  const role = roleOf(s.a, s.chunks[c]!.start, s.chunks[c]!.end)
  if (role.use !== 'subject' || role.governor < 0) return
  const g = s.chunkOf[role.governor]!
  if (g < 0 || g === c || s.chunks[g]!.name >= 0 || s.chunks[g]!.pronoun) return
  let copula = false
  for (let k = s.a.childStart[role.governor]!; k < s.a.childStart[role.governor + 1]!; k++) {
    const d = s.a.childList[k]!
    if (s.a.deprel[d] === 'cop' && /^(?:is|was|became|are|were|'s)$/.test(s.a.lower[d]!)) copula = true
    if (s.a.lower[d] === 'not' || s.a.lower[d] === "n't" || s.a.deprel[d] === 'aux') return
  }
  if (copula && PERSON_NOUNS.has(s.a.lower[s.chunks[g]!.head]!))
    addRole(s, e, phraseStart(s.chunks, g), phraseEnd(s.a, s.chunks, g).end)
}

function mention(s: Scene, e: number, start: number, end: number, head: number, form: MentionForm, rule: string): void {
  let role = roleOf(s.a, start, end)
  const entity = s.entities[e]!
  if (role.use === 'modifier' || role.use === 'other')
    role = { ...role, use: looksLikeSubject(s, start, end) ? 'subject' : role.use }
  // Who speaks is the subject, before or behind the verb.
  const owns = s.a.lower[end] === "'s" || s.a.lower[end] === "'"
  if (!owns && (s.isSource[head] || (end - start > 1 && s.isSource[end - 1]))) role = { ...role, use: 'subject' }
  entity.seen.push({
    start,
    end,
    head,
    form,
    rule,
    sentence: s.a.sentenceOf[head]!,
    use: role.use,
    quoted: s.quotes.marked[head] === 1,
    governor: role.governor,
  })
  touch(s, e)
}

/**
 * A phrase that opens its clause and stands before a verb is a subject, whatever the tree says: nothing but a comma, a
 * conjunction or the sentence's beginning before it, no preposition in front.
 */
function looksLikeSubject(s: Scene, start: number, end: number): boolean {
  const { a } = s
  const first = a.sentences[a.sentenceOf[start]!]!
  const before = start > first ? a.lower[start - 1]! : ''
  if (
    before !== '' &&
    before !== ',' &&
    before !== 'that' &&
    before !== 'and' &&
    before !== 'but' &&
    !/^["“‘:]$/.test(before)
  )
    return false
  if (end >= a.size || a.sentenceOf[end] !== a.sentenceOf[start]) return false
  if (before === ',' && a.lower[end] === ',') return false
  const next = UPOS[a.uposCode[end]!]
  return next === 'VERB' || next === 'AUX' || (next === 'NOUN' && (a.head[end - 1] === end || a.deprel[end] !== 'obj'))
}

/** Names inside a phrase that are not its end: "[US] officials", "the [Commission] spokesman". */
function readInnerNames(s: Scene, c: number, to: number): void {
  const chunk = s.chunks[c]!
  for (let t = chunk.start; t < to; t++) {
    const n = s.nameOf[t]!
    if (n < 0 || n === chunk.name) continue
    const name = s.names[n]!
    const e = nameEntity(s, n)
    const sense = senseOf(s, n)
    if (
      e >= 0 &&
      !(sense && (sense.form === 'capital' || sense.form === 'place') && isPlaceUse(s.a, name.start, name.end, true))
    )
      mention(s, e, name.start, name.end, name.end - 1, formOf(s, n), name.rule)
    t = name.end - 1
  }
}
function formOf(s: Scene, n: number): MentionForm {
  const sense = senseOf(s, n)
  if (!sense) return 'name'
  return sense.form === 'adjective' || sense.form === 'people'
    ? 'demonym'
    : sense.form === 'capital' || sense.form === 'seat'
      ? 'metonym'
      : 'name'
}

function readChunk(s: Scene, c: number): void {
  const chunk = s.chunks[c]!
  if (chunk.pronoun) {
    const p = PRONOUNS.get(s.a.lower[chunk.head]!)!
    if (p.person !== 3) return
    const e = resolvePronoun(s, chunk.head, p)
    if (e >= 0) {
      s.entityOfChunk[c] = e
      mention(
        s,
        e,
        chunk.start,
        chunk.end,
        chunk.head,
        'pronoun',
        `pronoun.${p.number === 'p' ? 'plural' : p.gender === 'n' ? 'it' : 'person'}`,
      )
      if (s.entities[e]!.plural) pushPlural(s, e, c)
    }
    return
  }
  const start = phraseStart(s.chunks, c)
  const target = s.alias[c]!
  if (target >= 0) {
    const id = nameEntity(s, s.chunks[target]!.name)
    if (id >= 0) {
      readInnerNames(s, c, chunk.end)
      s.entityOfChunk[c] = id
      mention(
        s,
        id,
        start,
        chunk.end,
        chunk.head,
        /counterpart/.test(s.a.lower[chunk.head]!) ? 'counterpart' : 'title',
        'actor.apposition',
      )
      return
    }
  }
  if (chunk.name >= 0) {
    readInnerNames(s, c, s.names[chunk.name]!.start)
    const family = familyOf(s, c)
    if (family) {
      stand(s, c, family)
      return
    }
    readName(s, c)
    return
  }
  readInnerNames(s, c, chunk.end)
  if (split(s, c)) return
  const pair = pairOf(s, c) ?? listedCountries(s, c)
  if (pair) {
    stand(s, c, pair)
    return
  }
  // "One of the officials": one member of the group behind.
  if (
    s.a.lower[chunk.head] === 'one' &&
    s.a.lower[chunk.end] === 'of' &&
    s.chunks[c + 1]?.start === chunk.end + 1 &&
    s.isSource[chunk.head]
  ) {
    const d = describe(s, c + 1)
    if (d && s.entities[d.entity]!.kind === 'group') {
      const one = oneOf(s, s.entities[d.entity]!)
      s.entityOfChunk[c] = one.entity
      mention(s, one.entity, chunk.start, chunk.end, chunk.head, 'description', one.rule)
      return
    }
  }
  const d = describe(s, c)
  if (!d) return
  s.entityOfChunk[c] = d.entity
  mention(s, d.entity, start, chunk.end, chunk.head, d.form, d.rule)
  if (s.entities[d.entity]!.plural) pushPlural(s, d.entity, c)
}

/** The chunk stands for several actors at once. */
function stand(s: Scene, c: number, members: readonly number[]): void {
  const chunk = s.chunks[c]!
  s.membersOfChunk.set(c, members)
  const id = composite(s, members)
  s.entityOfChunk[c] = id
  s.plurals.push({
    members,
    sentence: s.a.sentenceOf[chunk.head]!,
    use: roleOf(s.a, chunk.start, chunk.end).use,
    entity: id,
  })
}

function readName(s: Scene, c: number): void {
  const chunk = s.chunks[c]!
  const name = s.names[chunk.name]!
  const sense = senseOf(s, chunk.name)
  let e = nameEntity(s, chunk.name)
  let form = formOf(s, chunk.name)
  if (sense) {
    const country = sense.entry.kind === 'country'
    if (sense.entry.kind === 'place') {
      if (sense.entry.country) s.visited.push(sense.entry.country)
      if (!sourceChunk(s, c)) return
      e = entityOfEntry(s, sense.entry).id
    }
    if (country || sense.form === 'seat') {
      const capital = sense.form === 'capital' || sense.form === 'seat'
      if (
        !sourceChunk(s, c) &&
        sense.form !== 'people' &&
        sense.form !== 'adjective' &&
        isPlaceUse(s.a, name.start, name.end, capital)
      ) {
        if (sense.entry.country) s.visited.push(sense.entry.country)
        return
      }
    }
    // Brussels speaks for the Commission where the article names it.
    if (sense.form === 'adjective' && chunk.end - chunk.start === 1) form = 'demonym'
  } else if (e < 0) {
    e = brusselsOf(s, chunk.name)
  }
  if (e < 0) return
  s.entityOfChunk[c] = e
  const entity = s.entities[e]!
  const start = entity.human ? phraseStart(s.chunks, c) : chunk.start
  mention(s, e, start, chunk.end, chunk.head, entity.human && start < name.start ? 'title' : form, name.rule)
}

/** "Brussels": the European Commission if the article names it, else the Union; a place where it does not act. */
function brusselsOf(s: Scene, n: number): number {
  const name = s.names[n]!
  if (name.end - name.start !== 1 || s.a.lower[name.start] !== 'brussels') return -1
  if (!s.isSource[name.start] && isPlaceUse(s.a, name.start, name.end, true)) return -1
  const role = roleOf(s.a, name.start, name.end)
  if (role.use !== 'subject' && role.use !== 'object' && role.use !== 'owner') return -1
  return s.byKey.get('body:European Commission') ?? s.byKey.get('body:European Union') ?? -1
}

/** "US and Russian officials" are two groups. */
function split(s: Scene, c: number): boolean {
  const chunk = s.chunks[c]!
  const head = s.a.lower[chunk.head]!
  if (!GROUP_NOUNS.has(head) && !STATE_NOUNS.has(head)) return false
  const parts: [number, number][] = []
  let and = false
  for (let t = chunk.start; t < chunk.head; t++) {
    const n = s.nameOf[t]!
    if (n >= 0 && s.names[n]!.senses.length > 0) {
      parts.push([s.names[n]!.start, s.names[n]!.end])
      t = s.names[n]!.end - 1
    } else if (s.a.lower[t] === 'and') and = true
  }
  if (!and || parts.length < 2) return false
  const noun = textOf(s, parts[parts.length - 1]![1], chunk.end)
  const members = parts.map(([from, to]) => {
    const sense = senseOf(s, s.nameOf[from]!)!
    if (STATE_NOUNS.has(head) && sense.entry.kind === 'country') return entityOfEntry(s, sense.entry).id
    const office = sense.entry.country
      ? officeIn(
          noun
            .toLowerCase()
            .replace(/ministers$/, 'minister')
            .replace(/presidents$/, 'president')
            .replace(/secretaries$/, 'secretary')
            .replace(/premiers$/, 'premier')
            .split(' '),
        )
      : null
    if (office && /^(?:ministers|presidents|secretaries|premiers)$/.test(head))
      return officeOf(s, office, sense.entry.country!)
    const name = `${textOf(s, from, to)} ${noun}`
    const key = `group:${name.toLowerCase()}:`
    const known = s.byKey.get(key)
    if (known !== undefined) return known
    const e = newEntity(s, 'group', name, { country: sense.entry.country })
    e.nouns.add(head.replace(/s$/, ''))
    s.byKey.set(key, e.id)
    return e.id
  })
  for (const m of members) mention(s, m, chunk.start, chunk.end, chunk.head, 'description', 'actor.coordinated-group')
  s.membersOfChunk.set(c, members)
  s.entityOfChunk[c] = members[0]!
  s.plurals.push({
    members,
    sentence: s.a.sentenceOf[chunk.head]!,
    use: roleOf(s.a, chunk.start, chunk.end).use,
    entity: -1,
  })
  return true
}

function pushPlural(s: Scene, e: number, c: number): void {
  s.plurals.push({
    members: [e],
    sentence: s.a.sentenceOf[s.chunks[c]!.head]!,
    use: roleOf(s.a, s.chunks[c]!.start, s.chunks[c]!.end).use,
    entity: e,
  })
}

/** "A and B" so far read, ending in chunk c: a plural that "they" may stand for. Also "A met B". */
function coordinate(s: Scene, c: number): void {
  const e = s.entityOfChunk[c]!
  if (e < 0) return
  let before = -1
  for (let i = c - 1; i >= 0 && i >= c - 4; i--) {
    if (
      joinedChunk(s, i) >= 0 &&
      s.chunks[joinedChunk(s, i)]!.start >= phraseStart(s.chunks, c) &&
      s.chunks[joinedChunk(s, i)]!.start <= s.chunks[c]!.start
    )
      before = i
    if (before >= 0) break
  }
  if (before < 0) {
    meeting(s, c, e)
    return
  }
  const x = s.entityOfChunk[before]!
  if (x < 0 || x === e || s.entities[x]!.human !== s.entities[e]!.human) return
  const members = [x, e]
  s.membersOfChunk.set(before, members)
  s.plurals.push({
    members,
    sentence: s.a.sentenceOf[s.chunks[c]!.head]!,
    use: roleOf(s.a, s.chunks[before]!.start, s.chunks[before]!.end).use,
    entity: -1,
  })
}
const MUTUAL = new Set(
  'meet join marry fight debate accompany telephone call see host greet face phone interview wed'.split(' '),
)
/** Subject and object of "meet" are a pair that "they" may mean. */
function meeting(s: Scene, c: number, e: number): void {
  const role = roleOf(s.a, s.chunks[c]!.start, s.chunks[c]!.end)
  if (role.use !== 'object' || role.governor < 0 || !MUTUAL.has(s.a.lemma[role.governor]!)) return
  for (let i = s.recent.length - 1, n = 0; i >= 0 && n < 12; i--, n++) {
    const other = s.entities[s.recent[i]!]!
    const m = other.seen[other.seen.length - 1]!
    if (other.id === e || m.use !== 'subject' || m.governor !== role.governor) continue
    s.plurals.push({ members: [other.id, e], sentence: m.sentence, use: 'subject', entity: -1 })
    return
  }
}

/** Remembers who spoke last, for the "he" of the next "he said". */
function noteSpeaker(s: Scene, c: number): void {
  const e = s.entityOfChunk[c]!
  if (e < 0) return
  const chunk = s.chunks[c]!
  for (let t = chunk.start; t < chunk.end; t++) {
    if (!s.isSource[t] || s.chunkOf[t] !== c || s.a.lower[chunk.end] === "'s") continue
    s.lastSpeaker = e
    s.lastSpeakerSentence = s.a.sentenceOf[t]!
  }
}

/** "I" and "we" in a quotation are its speaker. */
function readFirstPersons(s: Scene): void {
  s.chunks.forEach((chunk, c) => {
    if (!chunk.pronoun) return
    const p = PRONOUNS.get(s.a.lower[chunk.head]!)!
    if (p.person !== 1 || s.a.text.slice(s.a.start[chunk.head]!, s.a.end[chunk.head]!) === 'US') return
    let at = s.quotes.contentOf[chunk.head]!
    // Somebody quoted within a quotation without marks of his own speaks through the outer speaker.
    for (let step = 0; step < 8 && at >= 0; step++) {
      const x = s.attributions[at]!
      const sc = x.sourceHead >= 0 ? s.chunkOf[x.sourceHead]! : -1
      if (sc === c) {
        at = x.within
        continue
      }
      if (sc >= 0) {
        const e = s.entityOfChunk[sc]!
        const own = s.a.lower[x.sourceHead]!
        if (e < 0 && (PRONOUNS.get(own)?.person ?? 0) === 1) {
          at = x.within
          continue
        }
        if (e < 0) return
        s.entityOfChunk[c] = e
        mention(s, e, chunk.start, chunk.end, chunk.head, 'pronoun', 'pronoun.first-person')
        return
      }
      at = x.continues
    }
  })
}

/** The actor "A and B", for a plural that speaks. */
function composite(s: Scene, members: readonly number[]): number {
  const key = `both:${members.join(',')}`
  const at = s.byKey.get(key)
  if (at !== undefined) return at
  const name = members.map((m) => s.entities[m]!.name).join(' and ')
  const e = newEntity(s, 'group', name, { members: [...members], certainty: 'implied' })
  s.byKey.set(key, e.id)
  return e.id
}

function finish(s: Scene): Cast {
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
      // "American academic and professor Marc Lamont Hill": the first person of the phrase.
      for (
        let i = lowerBound(a, x.source.start), seen = -1;
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
    if (c >= 0 && s.entityOfChunk[c]! >= 0 && x.source && x.source.end >= a.end[s.chunks[c]!.end - 1]!)
      of[x.sourceHead] = s.entityOfChunk[c]!
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
    name:
      e.words.length > 0
        ? fullName(s, e)
        : e.members.length > 0
          ? e.members.map((m) => nameOfEntity(s, s.entities[m]!)).join(' and ')
          : (printedName(s, e) ?? renamed(s, e)),
    kind: e.kind,
    country: e.country,
    gender: e.gender === 'm' ? ('male' as const) : e.gender === 'f' ? ('female' as const) : null,
    of: e.of >= 0 && index[e.of]! >= 0 ? `a${index[e.of]! + 1}` : null,
    roles: e.roles.slice(0, 8).map(([from, to]) => spanOf(a.text, a.start[from]!, a.end[to - 1]!)),
    mentions: [...e.seen]
      .sort((x, y) => x.start - y.start || x.end - y.end)
      .map((m) => ({ ...spanOf(a.text, a.start[m.start]!, a.end[m.end - 1]!), form: m.form, rule: m.rule })),
    wikidata: e.entry?.wikidata ?? null,
    certainty: e.certainty,
  }))
  const at = (t: number): number => (t >= 0 && t < a.size && of[t]! >= 0 ? index[of[t]!]! : -1)
  return {
    actors,
    at,
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

const nameOfEntity = (s: Scene, e: Entity): string => (e.words.length > 0 ? fullName(s, e) : e.name)
/** A person's name; a bare surname under a title that belongs to it keeps it ("Lord Penhaligon"). */
function fullName(_s: Scene, e: Entity): string {
  if (e.words.length === 1)
    for (const t of ['lord', 'lady', 'baroness', 'king', 'queen', 'prince', 'princess', 'pope'])
      if (e.honorifics.has(t)) return `${t[0]!.toUpperCase()}${t.slice(1)} ${e.words[0]}`
  return e.words.join(' ')
}
/** A body or outlet the text names in full, but never by the registry's usual name, is called as the text has it. */
function printedName(s: Scene, e: Entity): string | null {
  if (!e.entry || (e.kind !== 'organisation' && e.kind !== 'outlet') || e.seen.length === 0) return null
  const usual = e.name.replace(/^The /, '').split(' ').length
  let best: string | null = null
  for (const m of e.seen.slice(0, 50)) {
    const n = s.nameOf[m.head]!
    if (n < 0 || m.form !== 'name') continue
    const printed = textOf(s, s.names[n]!.start, s.names[n]!.end)
    if (printed === e.name || `The ${printed}` === e.name) return null
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
function renamed(s: Scene, e: Entity): string {
  if (e.of < 0) return e.name
  const owner = s.entities[e.of]!
  if (owner.words.length === 0 || owner.name === fullName(s, owner) || !e.name.includes(owner.name)) return e.name
  return e.name.replace(owner.name, fullName(s, owner))
}
