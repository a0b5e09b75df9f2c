import { UPOS } from '../record/index.ts'
import { choose } from './antecedents/choose.ts'
import { isExpletive } from './antecedents/features.ts'
import { phraseStart } from './attach.ts'
import { describe } from './describe.ts'
import { type Described, nameEntity, ownerOf, sourceChunk } from './described.ts'
import { oneOf } from './described-group.ts'
import { BODY_NOUNS, GROUP_NOUNS, PERSON_NOUNS, STATE_NOUNS } from './en/nouns.ts'
import { PRONOUNS, type PronounEntry } from './en/pronouns.ts'
import { officeOf, officeOfChunk } from './holder.ts'
import { formOf, mention, readInnerNames } from './mention.ts'
import { senseOf } from './modifiers.ts'
import { officeIn } from './office.ts'
import { composite, familyOf, listedCountries, pairOf } from './plurals.ts'
import { resolvePronoun } from './pronouns.ts'
import { senses } from './registry.ts'
import { entityOfEntry, newEntity, type Scene, textOf } from './scene.ts'
import { isPlaceUse, roleOf } from './use.ts'

export function readChunk(s: Scene, c: number): void {
  const chunk = s.chunks[c]!
  if (chunk.pronoun) {
    const p = PRONOUNS.get(s.a.lower[chunk.head]!)!
    if (p.person !== 3) return
    const rule = `pronoun.${p.number === 'p' ? 'plural' : p.gender === 'n' ? 'it' : 'person'}`
    if (s.without.has(`actors.${rule}`)) return
    const e = behindPronoun(s, c, p)
    if (e >= 0) {
      s.entityOfChunk[c] = e
      mention(s, e, chunk.start, chunk.end, chunk.head, 'pronoun', rule)
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
  // "A number of senators": the senators.
  if (
    AMOUNTS.has(s.a.lower[chunk.head]!) &&
    s.a.lower[chunk.end] === 'of' &&
    s.chunks[c + 1]?.start === chunk.end + 1 &&
    s.chunks[c + 1]!.name < 0 &&
    /^NNP?S$/.test(s.a.xpos[s.chunks[c + 1]!.head]!) &&
    s.isSource[chunk.head]
  ) {
    const many = describe(s, c + 1)
    if (many) {
      s.entityOfChunk[c] = many.entity
      mention(s, many.entity, chunk.start, s.chunks[c + 1]!.end, chunk.head, 'description', many.rule)
      return
    }
  }
  const before = s.entities.length
  const rules = describe(s, c)
  if (!rules) {
    readBare(s, c)
    return
  }
  const d = behindDescription(s, c, rules, s.entities.length > before && rules.entity >= before)
  s.entityOfChunk[c] = d.entity
  mention(s, d.entity, start, chunk.end, chunk.head, d.form, d.rule)
  if (s.entities[d.entity]!.plural) pushPlural(s, d.entity, c)
}

const NOUN = UPOS.indexOf('NOUN')

/** Odds below which a pronoun speaks for nobody: in cross-validation over the bank's train fold .88 of those above it are right. */
const KNOWN = 0.55

/** Whom the pronoun of chunk c stands for: by the ranker, for which the rules have a vote; by the rules where there is none. */
function behindPronoun(s: Scene, c: number, p: PronounEntry): number {
  const rules = resolvePronoun(s, s.chunks[c]!.head, p)
  const choice = choose(s, c, rules, null, p, { owner: null, office: null, fresh: false })
  if (!choice) return rules
  const { entity, members } = choice.candidate
  const { start, end, head } = s.chunks[c]!
  if (p.gender === 'n' && rules < 0 && isExpletive(s, head, roleOf(s.a, start, end).governor)) return -1
  if (choice.odds < KNOWN || (entity < 0 && !members)) {
    const known = choice.likely.flatMap((y) =>
      y.candidate.entity >= 0 ? [{ entity: y.candidate.entity, odds: y.odds }] : [],
    )
    if (known.length > 0) s.doubts.set(c, known)
  }
  if (members) s.membersOfChunk.set(c, members)
  else s.membersOfChunk.delete(c)
  return members && entity < 0 ? composite(s, members) : entity
}

/** Odds that a candidate must have for a description to be joined with it against the rules; chosen by cross-validation. */
const SURE = 0.4

/** Whom the description in chunk c stands for: by the ranker, where there is one; `fresh`: the rules made an actor for it. */
function behindDescription(s: Scene, c: number, d: Described, fresh: boolean): Described {
  const is = s.entities[d.entity]!
  if (is.kind === 'country' || d.rule === 'registry.holder') return d
  const choice = choose(s, c, fresh ? -1 : d.entity, d, null, {
    owner: ownerOf(s, c),
    office: officeOfChunk(s, c),
    fresh,
  })
  if (!choice) return d
  const { entity } = choice.candidate
  if (entity < 0 || entity === d.entity || choice.odds < SURE) return d
  // a document speaks for whoever issued it
  if (is.kind === 'document') {
    if (is.of < 0 && choice.candidate.next < 0) is.of = entity
    return d
  }
  const one = s.entities[entity]!
  // a mayor is no bank, however close they stand; what a bare name is may be unknown
  if (one.human !== is.human && one.kind !== 'other') return d
  const noun = s.a.lower[s.chunks[c]!.head]!
  one.nouns.add(noun)
  // who was described first and is named later
  if (fresh && one.human && one.roles.length < MOST_ROLES) one.roles.push([phraseStart(s.chunks, c), s.chunks[c]!.end])
  return { entity, form: d.form, rule: 'actor.antecedent' }
}

const MOST_ROLES = 6

/** A definite phrase that the rules take for nobody: somebody's of whom the article spoke, where the ranker is sure. */
function readBare(s: Scene, c: number): void {
  const { start, end, head, owner } = s.chunks[c]!
  const { a } = s
  if (owner < 0 && !DEFINITE.has(a.lower[start]!)) return
  const sort = sortOf(s, head)
  if (!sort) return
  const choice = choose(s, c, -1, null, null, { owner: ownerOf(s, c), office: null, fresh: true, sort })
  if (!choice || choice.candidate.entity < 0 || choice.odds < SURE) return
  const { entity } = choice.candidate
  s.entities[entity]!.nouns.add(a.lower[head]!)
  s.entityOfChunk[c] = entity
  mention(s, entity, phraseStart(s.chunks, c), end, head, 'description', 'actor.antecedent')
}
const DEFINITE = new Set(['the', 'this', 'that', 'these', 'those'])

/** What a common noun can stand for, or null where it is for no people and no body. */
function sortOf(s: Scene, head: number): 'human' | 'thing' | 'plural' | null {
  const { a } = s
  if (a.uposCode[head] !== NOUN) return null
  const lemma = a.lemma[head]!
  const person = PERSON_NOUNS.has(lemma) || s.means(lemma, 'person')
  const body = BODY_NOUNS.has(lemma) || s.means(lemma, 'group')
  if (!person && !body) return null
  if (a.xpos[head] === 'NNS') return 'plural'
  return person ? 'human' : 'thing'
}

/** Nouns that only say how many. */
const AMOUNTS = new Set('number majority minority handful couple lot host plurality'.split(' '))

export function readName(s: Scene, c: number): void {
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
  if (entity.kind !== 'person' && name.start > chunk.start && BODY_NOUNS.has(s.a.lower[name.start - 1]!)) {
    // "the mining company Zafira": what later mentions may call it.
    if (entity.entry === null) entity.nouns.add(s.a.lower[name.start - 1]!)
  }
}

/** "Brussels": the European Commission if the article names it, else the Union; a place where it does not act. */
export function brusselsOf(s: Scene, n: number): number {
  const name = s.names[n]!
  if (name.end - name.start !== 1 || s.a.lower[name.start] !== 'brussels') return -1
  if (!s.isSource[name.start] && isPlaceUse(s.a, name.start, name.end, true)) return -1
  const role = roleOf(s.a, name.start, name.end)
  if (role.use !== 'subject' && role.use !== 'object' && role.use !== 'owner') return -1
  const known = s.byKey.get('body:European Commission') ?? s.byKey.get('body:European Union')
  if (known !== undefined) return known
  // Brussels that speaks is the Union, but in an article about Belgium.
  const union = s.isSource[name.start] && s.setting !== 'BE' ? senses('European Union')[0] : undefined
  return union ? entityOfEntry(s, union.entry).id : -1
}

/** "US and Russian officials" are two groups. */
export function split(s: Scene, c: number): boolean {
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
      return officeOf(s, c, office, sense.entry.country!)
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

/** The chunk stands for several actors at once. */
export function stand(s: Scene, c: number, members: readonly number[]): void {
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

export function pushPlural(s: Scene, e: number, c: number): void {
  s.plurals.push({
    members: [e],
    sentence: s.a.sentenceOf[s.chunks[c]!.head]!,
    use: roleOf(s.a, s.chunks[c]!.start, s.chunks[c]!.end).use,
    entity: e,
  })
}
