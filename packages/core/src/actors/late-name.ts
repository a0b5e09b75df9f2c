/**
 * Somebody brought in by what he is and named a sentence later: "A customs officer was jailed on Monday. Terence Abbot, 52, took …".
 * The name is that person's if it opens its sentence, bears no title of its own, and just one unnamed person was subject before.
 */
import { FEMALE_NOUNS, MALE_NOUNS } from './en/nouns.ts'
import { candidates } from './pronouns.ts'
import type { Entity, Scene } from './scene.ts'

/** People who speak of others: a name that follows is rarely theirs. */
const ONLOOKERS = new Set(
  'spokesman spokeswoman spokesperson official source witness analyst expert neighbour neighbor resident judge prosecutor lawyer doctor reporter journalist friend relative critic'.split(
    ' ',
  ),
)

/** Joins the unnamed person of the sentences before with the named entity in chunk c, when that person is first named there. */
export function nameLate(s: Scene, c: number, named: Entity): void {
  const { a } = s
  const chunk = s.chunks[c]!
  if (
    s.late >= LATE ||
    named.seen.length !== 1 ||
    named.words.length < 2 ||
    named.roles.length > 0 ||
    named.offices.length > 0
  )
    return
  const sentence = a.sentenceOf[chunk.start]!
  if (chunk.start !== a.sentences[sentence] || named.seen[0]!.quoted || named.seen[0]!.use !== 'subject') return
  const aged = a.lower[chunk.end] === ',' && /^\d{1,2}$/.test(a.lower[chunk.end + 1] ?? '')
  if (!aged && sentence > 5) return
  let found: Entity | null = null
  for (const e of candidates(s, 12)) {
    if (e.id === named.id || !e.human || e.plural || e.seen.length === 0) continue
    const last = e.seen[e.seen.length - 1]!
    const first = e.seen[0]!
    if (sentence - last.sentence > (aged ? 2 : 1) || last.sentence === sentence) continue
    if (first.use !== 'subject' || first.quoted) continue
    // Somebody named was subject too: the name may be a third person's, but not that one's.
    if (e.words.length > 0) continue
    if (e.of >= 0 && s.entities[e.of]!.human) continue
    if (e.gender !== '' && named.gender !== '' && e.gender !== named.gender) continue
    if (!aged && s.isSource[first.head] && e.kind !== 'office') continue
    if (onlooker(e)) continue
    if (found) return
    found = e
  }
  if (found) join(s, found, named)
}

const onlooker = (e: Entity): boolean => {
  for (const n of e.nouns) if (ONLOOKERS.has(n)) return true
  return false
}

/** No more people than this are joined so in one article. */
const LATE = 8

/** Everything said of the unnamed one goes to the named one. */
function join(s: Scene, from: Entity, to: Entity): void {
  s.late++
  from.joined = to.id
  for (const m of from.seen) {
    const c = s.chunkOf[m.head]!
    if (c >= 0 && s.entityOfChunk[c] === from.id) s.entityOfChunk[c] = to.id
  }
  const described = from.seen[0]!
  if (described.form !== 'pronoun') to.roles.push([described.start, described.end])
  to.seen.unshift(...from.seen)
  from.seen = []
  to.offices.push(...from.offices)
  for (const n of from.nouns) {
    to.nouns.add(n)
    if (to.gender === '') to.gender = MALE_NOUNS.has(n) ? 'm' : FEMALE_NOUNS.has(n) ? 'f' : ''
  }
  if (to.gender === '') to.gender = from.gender
  to.country ??= from.country
  if (to.of < 0) to.of = from.of
  for (const [key, id] of s.byKey) if (id === from.id) s.byKey.set(key, to.id)
  for (let i = 0; i < s.entities.length; i++) if (s.entities[i]!.of === from.id) s.entities[i]!.of = to.id
}
