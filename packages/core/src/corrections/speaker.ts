/** Who is meant by a name: an actor of the record, else a new one. */
import { type Actor, isBody, type Mention, type Record } from '../record/index.ts'
import { BY_HAND, type NamedSpeaker } from './types.ts'

/** Mentions looked for of somebody whom the reader did not find. */
const MENTIONS = 200

const plain = (name: string) => name.trim().replace(/\s+/g, ' ').toLowerCase()

/** By its name, of the same kind first, else by what it is called somewhere; null where nobody is. */
export function actorNamed(actors: readonly Actor[], { name, kind }: NamedSpeaker): Actor | null {
  const wanted = plain(name)
  const so = actors.filter((a) => plain(a.name) === wanted)
  return (
    so.find((a) => a.kind === kind) ??
    so[0] ??
    actors.find((a) => a.mentions.some((m) => m.form === 'name' && plain(m.text) === wanted)) ??
    null
  )
}

/** An actor whom the reader did not find, with where the article names it. */
export function newActor(record: Record, actors: readonly Actor[], { name, kind }: NamedSpeaker): Actor {
  const called = name.trim().replace(/\s+/g, ' ')
  const mentions = mentionsOf(record, called)
  return {
    id: freeId(actors),
    name: called,
    kind,
    country: null,
    gender: null,
    of: null,
    roles: [],
    mentions,
    wikidata: null,
    certainty: mentions.length > 0 ? 'asserted' : 'implied',
  }
}

function freeId(actors: readonly Actor[]): string {
  const taken = new Set(actors.map((a) => a.id))
  let n = actors.length + 1
  while (taken.has(`a${n}`)) n++
  return `a${n}`
}

/** Where the name stands as words of their own in the body. */
function mentionsOf({ text, blocks }: Record, name: string): Mention[] {
  const found: Mention[] = []
  const isWord = (c: string | undefined) => c !== undefined && /[\p{L}\p{N}]/u.test(c)
  for (const { role, start, end } of blocks) {
    if (!isBody(role)) continue
    const words = text.slice(start, end)
    for (
      let at = words.indexOf(name);
      at !== -1 && found.length < MENTIONS;
      at = words.indexOf(name, at + name.length)
    ) {
      if (isWord(words[at - 1]) || isWord(words[at + name.length])) continue
      found.push({ start: start + at, end: start + at + name.length, text: name, form: 'name', rule: BY_HAND })
    }
  }
  return found
}
