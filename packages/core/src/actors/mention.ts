/** Adds a mention to an entity with what pronouns need to know of its place. */
import type { MentionForm } from '../record/index.ts'
import { UPOS } from '../record/index.ts'
import { nameEntity } from './described.ts'
import { senseOf } from './modifiers.ts'
import { type Scene, touch } from './scene.ts'
import { isPlaceUse, roleOf } from './use.ts'

export function mention(
  s: Scene,
  e: number,
  start: number,
  end: number,
  head: number,
  form: MentionForm,
  rule: string,
): void {
  let role = roleOf(s.a, start, end)
  const entity = s.entities[e]!
  if (role.use === 'modifier' || role.use === 'other')
    role = { ...role, use: !inside(s, end, head) && looksLikeSubject(s, start, end) ? 'subject' : role.use }
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

/** Does the phrase go on behind the mention ("[Trump] campaign spokesman")? Then it is no subject of its own. */
const inside = (s: Scene, end: number, head: number): boolean =>
  end < s.a.size && s.chunkOf[head]! >= 0 && s.chunkOf[end] === s.chunkOf[head]

/**
 * A phrase that opens its clause and stands before a verb is a subject, whatever the tree says: nothing but a comma, a
 * conjunction or the sentence's beginning before it, no preposition in front.
 */
export function looksLikeSubject(s: Scene, start: number, end: number): boolean {
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
  // "Rep. Ada Moss (D-Maine) said"
  const after = a.lower[end] === '(' ? behindBracket(s, end) : end
  const next = UPOS[a.uposCode[after]!]
  return next === 'VERB' || next === 'AUX' || (next === 'NOUN' && (a.head[end - 1] === end || a.deprel[end] !== 'obj'))
}

/** The token behind a short bracket, or the bracket where it is long. */
function behindBracket(s: Scene, open: number): number {
  for (let t = open + 1; t < s.a.size && t < open + 10; t++)
    if (s.a.lower[t] === ')') return Math.min(t + 1, s.a.size - 1)
  return open
}

export function formOf(s: Scene, n: number): MentionForm {
  const sense = senseOf(s, n)
  if (!sense) return 'name'
  return sense.form === 'adjective' || sense.form === 'people'
    ? 'demonym'
    : sense.form === 'capital' || sense.form === 'seat'
      ? 'metonym'
      : 'name'
}

/** Names inside a phrase that are not its end: "[US] officials", "the [Commission] spokesman". */
export function readInnerNames(s: Scene, c: number, to: number): void {
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
