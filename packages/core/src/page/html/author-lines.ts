/** Authors that lines of the page name by their words alone. */
import type { Block } from '../../record/index.ts'
import { OPENERS } from '../en/authors.ts'
import { JOB_NOUNS } from '../en/people.ts'
import { isName } from '../text/byline.ts'
import { findDay } from '../text/dates.ts'
import type { Candidate, Places } from './author-places.ts'
import { FOREIGN } from './declared.ts'
import { BY, isDesk, namesIn } from './people.ts'

/** A name behind "by", "von", "Text:" and the like in a line of dates and categories. */
const OPENED = new RegExp(`(?:^|[|·•,(–—-] ?|\\s)(${OPENERS})(\\s?: ?|\\s{1,3})`, 'giu')
const PARTICLE = '(?:v\\.|von|van|de|del|della|di|da|der|den|la|le|el|ten|zu|al|bin)'
const WORD = "\\p{Lu}[\\p{L}\\p{M}.’'-]{0,30}"
const NAME = `${WORD}(?: (?:${PARTICLE} ){0,2}(?!(?:In|On|At|Am|Um|Ein|Keine|Comments?|Posted|Published|Updated|Leave|Filed|Photo|Last)\\b)${WORD}){0,4}`
const NAMES = new RegExp(`^${NAME}(?:(?:, | und | and | et | y | & )${NAME}){0,6}(?![\\p{L}\\p{M}\\p{N}_])`, 'u')
const ALONE = new RegExp(`^\\s*(?:${OPENERS}|authors?|written by)\\s*:?\\s*$`, 'i')
const USER = /^(?:der |die |the )?[\p{L}\p{M}\p{N}_.-]{2,30}(?![\p{L}\p{M}\p{N}])/u
const LONGEST = 200
/** "Jane Doe is the islands correspondent of the Courier." */
const BIO = new RegExp(
  `^(${NAME}),? (?:is|was|covers|writes|reports)(?: [\\p{L}’'-]+){0,8}? ?(?:${JOB_NOUNS}|covers|covering|writes|reports|author)\\b`,
  'u',
)
const HOLDER = new RegExp(
  `(?:©|\\([Cc]\\)|[Cc]opyright)(?: ?(?:©|\\([Cc]\\)))? ?(?:\\d{4}(?: ?[–-] ?\\d{4})?,? )?(?:by )?(${NAME})`,
  'u',
)
/** "… to be seen. (Jane Doe)", "… to be seen. — Jane Doe" */
const SIGNED = new RegExp(`[.!?”"] ?(?:\\((${NAME})\\)|[—–-] ?(${NAME}))[ +*■]{0,8}$`, 'u')
/** Other stories', comments' and the site's own blocks, as far as the page's names say so. */
export const isForeign = (b: Block | null): boolean => b !== null && FOREIGN.has(b.role) && b.rule === 'html-names'

/** The blocks around the headline and over the first paragraph, in order. */
function near({ blocks, head, body }: Places, before: number, behind: number): number[] {
  const found = new Set<number>()
  const add = (from: number, to: number) => {
    for (let k = Math.max(0, from); k < Math.min(blocks.length, to); k++) found.add(k)
  }
  add(head - before, head + behind)
  if (body > head + behind || body < head) add(body - 5, body + 2)
  return [...found].sort((a, b) => a - b)
}

/** "by Jane Doe" in short lines near the headline or under the story. */
export function printed(p: Places): Candidate[] {
  const { text, blocks, outlet, last } = p
  const found: Candidate[] = []
  // "By" is set in an element of its own, the name in the next
  const follow = (k: number, far: boolean) => {
    const b = blocks[k]
    if (!b || b.end - b.start > 80 || isForeign(b)) return
    const names = namesIn(text.slice(b.start, b.end), outlet)
    if (names.length) found.push({ names, place: far ? 'printed-far' : 'printed-label', at: b, hint: '' })
  }
  const look = (k: number, far: boolean) => {
    const b = blocks[k]
    if (!b || b.end - b.start > LONGEST || (isForeign(b) && b.role !== 'footer') || b.role === 'credit') return
    if (b.role === 'headline' && b.end - b.start > 50) return
    const line = text.slice(b.start, b.end)
    if (/[.!?]$/.test(line) && line.length > 80) return
    if (line.length < 20 && ALONE.test(line)) return follow(k + 1, far)
    for (const m of line.matchAll(OPENED)) {
      const rest = line.slice(m.index + m[0].length)
      const sure = m[2]!.includes(':') || /\s/.test(m[1]!)
      const name = NAMES.exec(rest)?.[0] ?? (sure && line.length < 120 ? USER.exec(rest)?.[0] : undefined)
      if (!name) continue
      // "by" and its like stand in sentences, too: there only full names with capitals count.
      const names = namesIn(name, outlet)
      const whole = m.index === 0 && line.length < 60
      if (names.length === 0 || !(isName(names[0]!) || whole || (sure && line.length < 120))) continue
      const at = b.start + m.index + m[0].length
      const place = far ? 'printed-far' : m[2]!.includes(':') ? 'printed-label' : 'printed-author'
      found.push({ names, place, at: { start: at, end: at + name.length }, hint: '' })
      break
    }
  }
  const over = near(p, 4, 12)
  for (const k of over) look(k, false)
  for (let k = Math.max((over.at(-1) ?? 0) + 1, last - 2); k < Math.min(blocks.length, last + 7); k++) look(k, true)
  return found
}

/** The one name beside a day or a time on a short line near the headline: "04.02.2022 | 13:10 | Jane Doe". */
export function stamped(p: Places): Candidate[] {
  const { text, blocks, outlet, head } = p
  const found: Candidate[] = []
  for (const k of near(p, 4, 8)) {
    const b = blocks[k]!
    if (b.end - b.start > 120 || k === head || isForeign(b)) continue
    // a stamp at the head of a line is a block of its own
    const next = blocks[k + 1]
    const glued = next && !text.slice(b.end, next.start).includes('\n') && next.end - b.start <= 120
    const line = text.slice(b.start, glued ? next.end : b.end)
    if (!/\d{4}|\d[:.]\d\d/.test(line)) continue
    const day = findDay(line, true)
    const parts = (day ? `${line.slice(0, day.start)}|${line.slice(day.end)}` : line)
      .split(/\s*[|·•\n]\s*|\s+[–—-]\s+|,\s+|\b\d{1,2}[:.]\d{2}\s?(?:Uhr|[ap]\.?m\.?|h)?/i)
      .map((s) => s.replace(BY, '').trim())
      .filter((s) => /\p{L}{3}/u.test(s))
    if (parts.length !== 1) continue
    const names = namesIn(parts[0]!, outlet)
    const at = names.length === 1 ? line.indexOf(names[0]!) : -1
    if (at >= 0)
      found.push({
        names,
        place: 'beside-stamp',
        at: { start: b.start + at, end: b.start + at + names[0]!.length },
        hint: '',
      })
  }
  return found
}

/** A name or a desk alone on the last lines of the story. */
export function signature({ text, blocks, outlet, head, last }: Places): Candidate[] {
  const ending = blocks[last] ? text.slice(Math.max(blocks[last].start, blocks[last].end - 80), blocks[last].end) : ''
  const end = SIGNED.exec(ending)
  if (end && isName(end[1] ?? end[2]!)) {
    const name = (end[1] ?? end[2])!
    const at = blocks[last]!.end - ending.length + end.index + end[0].indexOf(name)
    return [{ names: [name], place: 'signature', at: { start: at, end: at + name.length }, hint: '' }]
  }
  for (let k = Math.min(blocks.length - 1, last + 2); k > Math.max(head, last - 3); k--) {
    const b = blocks[k]!
    const name = isForeign(b) ? undefined : BIO.exec(text.slice(b.start, b.start + 200))?.[1]
    if (name && isName(name))
      return [{ names: [name], place: 'signature', at: { start: b.start, end: b.start + name.length }, hint: '' }]
  }
  for (let k = Math.min(blocks.length - 1, last + 1); k > Math.max(head + 2, last - 3); k--) {
    const b = blocks[k]!
    if (b.end - b.start > 60 || isForeign(b)) continue
    const line = text.slice(b.start, b.end).replace(/^[\s(–—-]+|[\s)]+$/g, '')
    const first = line.split('\n')[0]!.replace(/^(?:Quelle|Source)\s?:\s?/i, '')
    if (!isName(first) && !isDesk(first)) continue
    const names = namesIn(first, outlet)
    if (names.length) return [{ names, place: 'signature', at: { start: b.start, end: b.end }, hint: '' }]
  }
  return []
}

/** A person who holds the copyright of what stands above. */
export function holder({ text, blocks, outlet, last }: Places): Candidate[] {
  for (let k = last + 1; k < blocks.length; k++) {
    const b = blocks[k]!
    if (b.end - b.start > 120 || b.role === 'caption' || b.role === 'credit') continue
    const line = text.slice(b.start, b.end)
    const m = HOLDER.exec(line)
    const names = m ? namesIn(m[1]!, outlet) : []
    if (m && names.length && isName(names[0]!)) {
      const at = b.start + m.index + m[0].length - m[1]!.length
      return [{ names, place: 'copyright-holder', at: { start: at, end: at + m[1]!.length }, hint: '' }]
    }
  }
  return []
}
