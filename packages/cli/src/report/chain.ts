/** How the reader came from words to a name: the mentions between them, and the words behind a field. */
import type { Actor, Record, Span, Statement } from '@readout/core'

type Mention = Actor['mentions'][number]

/** Mentions looked at for one link. */
const REACH = 400

/**
 * The mentions from the source's words back to the full name: “He” ← “the minister” ← “Tom Vale”. Each wording once; where no
 * name at all comes before, the next name behind ends the chain.
 */
export function chainOf(speaker: Actor, source: Span): Mention[] {
  const from = speaker.mentions.findLastIndex((m) => m.start < source.end && m.end > source.start)
  if (from === -1) return []
  const links: Mention[] = []
  const shown = new Set<string>()
  for (let i = from; i >= 0 && i > from - REACH && links.length < 8; i--) {
    const m = speaker.mentions[i]!
    // between the first words and a name, other pronouns would only be steps on the same stair
    if (shown.has(m.text.toLowerCase()) || (links.length > 0 && m.form === 'pronoun')) continue
    shown.add(m.text.toLowerCase())
    links.push(m)
    if (m.text.includes(speaker.name)) return links
  }
  if (links.some((m) => named(m, speaker))) return links
  const behind = speaker.mentions.slice(from + 1, from + REACH).find((m) => named(m, speaker))
  if (behind) links.push(behind)
  return links
}

/** Does the mention carry the name, or the last word of it? */
const named = (m: Mention, actor: Actor): boolean =>
  m.form === 'name' || (m.form === 'title' && m.text.includes(actor.name.split(' ').at(-1)!))

/** The mention of an actor that stands nearest a statement's cue, outside its content; else nearest within it. */
export function mentionNear(actor: Actor, s: Statement): Mention | null {
  const at = s.cue ?? s.source ?? s.content[0]!
  const inContent = (m: Mention) => s.content.some((c) => m.start >= c.start && m.end <= c.end)
  let best: Mention | null = null
  let distance = Number.POSITIVE_INFINITY
  for (const m of actor.mentions) {
    const away = Math.max(m.start - at.end, at.start - m.end, 0) + (inContent(m) ? 100_000 : 0)
    if (away >= distance) continue
    best = m
    distance = away
  }
  return best
}

/** The mention of an actor that stands nearest to a stretch of the text; the earlier one of two. */
export function mentionBy(actor: Actor, at: Span): Mention | null {
  let best: Mention | null = null
  let distance = Number.POSITIVE_INFINITY
  for (const m of actor.mentions) {
    const away = Math.max(m.start - at.end, at.start - m.end, 0)
    if (away < distance) {
      best = m
      distance = away
    }
  }
  return best
}

/** Which words decide on whose authority it stands. */
export function authorityWords(record: Record, s: Statement): Span | null {
  if (s.source === null) return null
  const speaker = record.actors.find((a) => a.id === s.speaker)
  const links = speaker ? chainOf(speaker, s.source) : []
  const first = links[0]
  // a pronoun has the authority of what it stands for
  return first?.form === 'pronoun' ? (links.find((m) => m.form !== 'pronoun') ?? first) : s.source
}
