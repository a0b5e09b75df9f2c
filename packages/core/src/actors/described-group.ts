import { type Described, entityNamed, keyed, nameEntity, ofEntity, placed, sourceChunk } from './described.ts'
import { GROUP_NOUNS } from './en/nouns.ts'
import { PRONOUNS } from './en/pronouns.ts'
import { countryOfPhrase } from './modifiers.ts'
import { bareName, complementOf, isRelational, ownedName } from './naming.ts'
import { candidates, resolvePronoun } from './pronouns.ts'
import type { Entity, Scene } from './scene.ts'
import { roleOf } from './use.ts'

export function group(
  s: Scene,
  c: number,
  owner: Entity | null,
  definite: boolean,
  behind: (c: number) => number,
): Described | null {
  const chunk = s.chunks[c]!
  const a = s.a
  const head = a.lower[chunk.head]!
  const words = bareName(s, chunk.start, chunk.end)
  const singular = head.replace(/men$/, 'man').replace(/ies$/, 'y').replace(/s$/, '')
  if (owner && isRelational(head)) {
    return keyed(
      s,
      `rel:${head}:${owner.id}`,
      ownedName(words, owner),
      { kind: 'group', plural: true, of: owner.id, country: owner.country },
      singular,
      'actor.group-of',
    )
  }
  const next = ofEntity(s, c)
  if (next >= 0 && a.lower[chunk.end] !== 'to' && isRelational(head)) {
    const owned = s.chunks[next]!
    const p = owned.pronoun ? PRONOUNS.get(a.lower[owned.head]!) : undefined
    const e = p
      ? p.person === 3
        ? resolvePronoun(s, owned.head, p)
        : -1
      : owned.name >= 0
        ? nameEntity(s, owned.name)
        : behind(next)
    if (e >= 0)
      return keyed(
        s,
        `rel:${head}:${e}`,
        ownedName(words, s.entities[e]!),
        { kind: 'group', plural: true, of: e },
        singular,
        'actor.group-of',
      )
  }
  if (definite && !owner && chunk.end - chunk.start === 2) {
    const sentence = a.sentenceOf[chunk.start]!
    for (const e of candidates(s, 24)) {
      const last = e.seen[e.seen.length - 1]
      if (e.plural && last && e.nouns.has(singular) && sentence - last.sentence < 10)
        return { entity: e.id, form: 'description', rule: 'actor.same-noun' }
    }
  }
  if (
    /^(?:people|others|many|some|most|members|men|women|children|countries|nations|states|millions|thousands|hundreds|dozens|companies|firms|two|three|four|five|groups|agencies|parties|banks)$/.test(
      head,
    )
  ) {
    const use = roleOf(a, chunk.start, chunk.end).use
    if (!sourceChunk(s, c) && use !== 'subject') return null
  }
  let called = placed(s, c, words, countryOfPhrase(s, c))
  if (!owner) called += complementOf(s, c, (n) => entityNamed(s, n))
  if (owner) called = ownedName(words, owner)
  else if (
    /^(?:members|one|some|many|most|others|all|two|three|dozens|hundreds|thousands)$/.test(head) &&
    a.lower[chunk.end] === 'of' &&
    s.chunks[c + 1]?.start === chunk.end + 1
  )
    called = `${words} of ${bareName(s, s.chunks[c + 1]!.start, s.chunks[c + 1]!.end)}`
  return keyed(
    s,
    `group:${called.toLowerCase()}:${owner?.id ?? ''}`,
    called,
    { kind: 'group', plural: true, country: countryOfPhrase(s, c), of: owner && !owner.human ? owner.id : -1 },
    singular,
    'actor.group',
  )
}

/** "One of the officials", "one said": one member of a group. */
export function oneOf(s: Scene, group: Entity): Described {
  const single = (w: string) =>
    w
      .replace(/men\b/, 'man')
      .replace(/people\b/, 'person')
      .replace(/([^s])s\b/, '$1')
  const words = group.name.split(' ')
  const at = words.findLastIndex((w) => GROUP_NOUNS.has(w.toLowerCase()))
  const name = words
    .map((w, i) => (i === at ? single(w) : w))
    .filter((w, i) => !(i === 0 && /^(?:two|three|four|five|several)$/.test(w)))
    .join(' ')
  const d = keyed(
    s,
    `one:${group.id}`,
    name,
    { kind: 'person', human: true, of: group.of, country: group.country },
    single(words[at] ?? ''),
    'actor.one-of',
  )
  return d
}
