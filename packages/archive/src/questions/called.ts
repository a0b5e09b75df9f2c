/** Who is meant by a name that is typed, and who may be: one, several, or nobody and those called alike. */
import { ReadoutError } from '@readout/core'
import { type Candidate, resolveName } from '@readout/join'
import type { Engine } from '../engine/engine.ts'
import { distance } from './language/parse.ts'
import { isNumber, type Meant, meant, meantBy, nameWords, numbered } from './names.ts'
import { soundOf } from './sound.ts'

/** `several` may be meant, the likeliest first; where nobody is so called, `near` are called alike. */
export type Called =
  | { readonly found: 'one'; readonly actor: Meant }
  | { readonly found: 'several'; readonly candidates: readonly Meant[] }
  | { readonly found: 'none'; readonly near: readonly Meant[] }

/** Who may be meant by a name or a number. */
export async function whoMay(engine: Engine, typed: string): Promise<Called> {
  if (isNumber(typed)) {
    const actor = await numbered(engine, Number(typed))
    return actor ? { found: 'one', actor } : { found: 'none', near: [] }
  }
  const all = await meantBy(engine, typed)
  const names = await namesOf(
    engine,
    all.map((m) => m.id),
  )
  const candidates: Candidate[] = all.map((m) => ({ ...m, names: names.get(m.id) ?? [] }))
  const found = resolveName(typed, candidates)
  const of = (c: { readonly id: number }) => all.find((m) => m.id === c.id)!
  if (found.found === 'one') return { found: 'one', actor: of(found.candidate) }
  const several = found.found === 'several' ? found.candidates.map(of) : all
  // the only one who is so called anywhere, by whatever name
  if (several.length === 1) return { found: 'one', actor: several[0]! }
  return several.length > 0
    ? { found: 'several', candidates: several }
    : { found: 'none', near: await similar(engine, typed) }
}

const places = (list: readonly Meant[]) =>
  list
    .map(
      (c) =>
        `${c.name} (${[c.kind, c.country].filter(Boolean).join(', ')}, ${c.articles} ${c.articles === 1 ? 'article' : 'articles'}, number ${c.id})`,
    )
    .join('; ')

/**
 * The one actor that is meant by a name or a number.
 * @throws ReadoutError R3032 where several may be, with a list of them, R3033 where nobody is so called
 */
export async function actorCalled(engine: Engine, typed: string): Promise<Meant> {
  const called = await whoMay(engine, typed)
  if (called.found === 'one') return called.actor
  if (called.found === 'several')
    throw new ReadoutError(
      'R3032',
      `“${typed}” may be any of ${called.candidates.length}: ${places(called.candidates.slice(0, 8))}; say more of the name, or give the number`,
    )
  if (isNumber(typed))
    throw new ReadoutError('R3033', `there is no actor number ${typed.trim()}: readout actor NAME finds its number`)
  const hint = called.near.length > 0 ? `; near to it: ${places(called.near)}` : ''
  throw new ReadoutError('R3033', `nobody in the archive is called “${typed}”${hint}`)
}

/** Words that entities go by; metonyms such as the Kremlin are among them. */
async function namesOf(engine: Engine, ids: readonly number[]): Promise<Map<number, string[]>> {
  const names = new Map<number, string[]>()
  if (ids.length === 0) return names
  const rows = await engine.db
    .selectFrom('entity_words')
    .selectAll()
    .where('entity', 'in', engine.text.listOf(ids))
    .execute()
  for (const { entity, word } of rows) names.set(entity, [...(names.get(entity) ?? []), word])
  return names
}

/** So many words that begin like the one typed are looked at. */
const ALIKE = 2_000

/** Those whose name begins like a word that was typed, or has one letter more, less or other. */
async function similar(engine: Engine, typed: string): Promise<Meant[]> {
  const word = nameWords(typed).sort((a, b) => b.length - a.length)[0]
  if (!word || word.length < 3) return []
  const begins = word.slice(0, 2)
  const rows = await engine.db
    .selectFrom('entity_words')
    .selectAll()
    .where('word', '>=', begins)
    .where('word', '<', `${begins}\u{10ffff}`)
    .orderBy('word')
    .limit(ALIKE)
    .execute()
  const from = word.slice(0, Math.max(3, word.length - 2))
  const far = new Map<number, number>()
  for (const { word: other, entity } of rows) {
    const off = distance(word, other)
    if (off > 1 && !(word.length > 3 && other.startsWith(from))) continue
    far.set(entity, Math.min(off, far.get(entity) ?? off))
  }
  const near = [...far].sort((a, b) => a[1] - b[1]).slice(0, 20)
  const found = await engine.db
    .selectFrom('entities')
    .selectAll()
    .where('id', 'in', engine.text.listOf(near.map(([id]) => id)))
    .execute()
  const sound = await soundOf(engine).actors(found)
  return sound
    .sort((a, b) => far.get(a.id)! - far.get(b.id)! || b.articles - a.articles)
    .slice(0, 5)
    .map(meant)
}
