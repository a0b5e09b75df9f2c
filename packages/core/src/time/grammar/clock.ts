/** Times of day: "10.30am GMT", "7 p.m.", "14:20", "1400 GMT", "at 14.20", "noon", "half past nine", "eight o'clock". */
import { type Context, found, type Match, type Rule } from '../context.ts'
import { ZONES } from '../en/words.ts'
import { KIND, type Scan } from '../scan.ts'
import { dayValue } from '../value.ts'

const two = (n: number): string => String(n).padStart(2, '0')
const LEAD = new Set(['at', 'by', 'until', 'till', 'from', 'since', 'before', 'after', 'around', 'about', 'to', 'and'])

/** "am", "a.m.", "pm": one past it and hours to add, or null. */
function meridiem(s: Scan, i: number): { pm: boolean; to: number } | null {
  const w = s.at(i)
  if (w === 'am' || w === 'pm') return { pm: w === 'pm', to: i + 1 }
  const letter = s.raw(i).toLowerCase()
  if (
    (letter === 'a' || letter === 'p') &&
    s.at(i + 1) === '.' &&
    s.glued(i + 1) &&
    s.raw(i + 2).toLowerCase() === 'm' &&
    s.glued(i + 2)
  )
    return { pm: letter === 'p', to: s.at(i + 3) === '.' && s.glued(i + 3) ? i + 4 : i + 3 }
  return null
}

function zone(s: Scan, i: number): { offset: string; to: number } | null {
  const open = s.at(i) === '(' ? 1 : 0
  const raw = s.raw(i + open)
  if (s.at(i) === 'local' && s.raw(i + 1).toLowerCase() === 'time') return { offset: '', to: i + 2 }
  const offset = raw.length > 1 || raw === 'Z' ? ZONES[raw] : undefined
  if (offset === undefined || open) return null
  return { offset, to: i + 1 }
}

/** A time of day with what follows it; its day is that of the scene, else the day of publication, until a date beside it says otherwise. */
function clock(c: Context, from: number, to: number, hour: number, minute: number, rule: string): Match | null {
  const z = zone(c.scan, to)
  if (hour > 24 || minute > 59 || (hour === 24 && minute > 0)) return null
  const time = `T${two(hour)}:${two(minute)}${z?.offset ?? ''}`
  const scene = c.published === null || c.tense(from, to) === 'future' ? null : c.scene()
  const day = c.published === null ? null : dayValue(scene ?? c.published)
  return found(from, z?.to ?? to, 'TIME', day && day + time, 'implied', rule, { clock: time })
}

export const clockTime: Rule = (c, i) => {
  const s = c.scan
  if (s.glued(i) && !'([“‘"\'-–—'.includes(s.at(i - 1))) return null
  const named = s.is(i, KIND.numeral) && s.value[i]! <= 12
  if (named) {
    const hour = s.value[i]!
    if (
      s.at(i + 1) === "o'clock" ||
      s
        .raw(i + 1)
        .toLowerCase()
        .replace('’', "'") === "o'clock"
    )
      return clock(c, i, i + 2, hour, 0, 'time.clock.oclock')
    const m = meridiem(s, i + 1)
    return m ? clock(c, i, m.to, (hour % 12) + (m.pm ? 12 : 0), 0, 'time.clock.meridiem') : null
  }
  const digits = s.digits(i)
  if (digits === 0 || (digits > 2 && digits !== 4)) return null
  const lead = LEAD.has(s.at(i - 1))
  if (digits === 4) {
    const raw = s.raw(i)
    const z = zone(s, i + 1)
    const hours = s.at(i + 1) === 'hours' || s.at(i + 1) === 'hrs' || s.raw(i + 1) === 'h'
    if (!z && !hours) return null
    if (hours && !lead) return null
    return clock(c, i, hours ? i + 2 : i + 1, Number(raw.slice(0, 2)), Number(raw.slice(2)), 'time.clock.military')
  }
  const hour = s.value[i]!
  const separator = s.at(i + 1)
  if ((separator === ':' || separator === '.') && s.glued(i + 1) && s.digits(i + 2) === 2 && s.glued(i + 2)) {
    const minute = s.value[i + 2]!
    let k = i + 3
    if (separator === ':' && s.at(k) === ':' && s.glued(k) && s.digits(k + 1) === 2 && s.glued(k + 1)) k += 2
    const m = meridiem(s, k)
    if (m)
      return hour >= 1 && hour <= 12
        ? clock(c, i, m.to, (hour % 12) + (m.pm ? 12 : 0), minute, 'time.clock.meridiem')
        : null
    if (
      s.glued(k) &&
      (s.digits(k) > 0 ||
        s.at(k) === '' ||
        ':%'.includes(s.at(k)) ||
        (s.at(k) === '.' && s.digits(k + 1) > 0 && s.glued(k + 1)))
    )
      return null
    if (zone(s, k)) return clock(c, i, k, hour, minute, 'time.clock.zone')
    // "at 14:20", "at 14.20": without a preposition "3:16" is a verse, a score, odds; with a full stop also a price or a share
    const at =
      s.at(i - 1) === 'at' ||
      s.at(i - 1) === 'around' ||
      s.at(i - 1) === 'about' ||
      s.at(i - 1) === 'by' ||
      s.at(i - 1) === 'until' ||
      s.at(i - 1) === 'from'
    const part = partBehind(s, k, hour)
    if (part) return clock(c, i, part.to, (hour % 12) + (part.pm ? 12 : 0), minute, 'time.clock.part')
    if (separator === '.' && ((s.at(i - 1) !== 'at' && s.at(i - 1) !== 'by') || !quiet(s, k))) return null
    if (
      separator === ':' &&
      !at &&
      !((lead || digits === 2) && hour >= 6 && hour < 24 && quiet(s, k) && s.at(i - 1) !== '')
    )
      return null
    return clock(c, i, k, hour, minute, 'time.clock.figures')
  }
  const m = meridiem(s, i + 1)
  if (m && hour >= 1 && hour <= 12) {
    // "I am", "6 am": a bare "am" after a number is an hour unless it is glued to a word; "5 AM radio" does not occur in news
    return clock(c, i, m.to, (hour % 12) + (m.pm ? 12 : 0), 0, 'time.clock.meridiem')
  }
  const oclock = s
    .raw(i + 1)
    .toLowerCase()
    .replace('’', "'")
  if (oclock === "o'clock") return clock(c, i, i + 2, hour, 0, 'time.clock.oclock')
  return inThePart(c, i, hour)
}

/** "at 8 in the morning", "at 11 at night": the part of the day says which half of it. */
function inThePart(c: Context, i: number, hour: number): Match | null {
  const part = LEAD.has(c.scan.at(i - 1)) ? partBehind(c.scan, i + 1, hour) : null
  return part && clock(c, i, part.to, (hour % 12) + (part.pm ? 12 : 0), 0, 'time.clock.part')
}

/** "in the morning", "at night" behind an hour of twelve. */
function partBehind(s: Scan, i: number, hour: number): { pm: boolean; to: number } | null {
  if (hour < 1 || hour > 12) return null
  const night = s.at(i) === 'at' && s.at(i + 1) === 'night'
  if (!night && (s.at(i) !== 'in' || s.at(i + 1) !== 'the')) return null
  const part = s.at(night ? i + 1 : i + 2)
  const pm = part === 'afternoon' || part === 'evening' || (part === 'night' && hour > 5)
  return pm || part === 'morning' || part === 'night' ? { pm, to: night ? i + 2 : i + 3 } : null
}

/** True unless what follows makes the figures a measure ("14.20 metres", "14.20 per cent"). */
const quiet = (s: Scan, i: number): boolean =>
  i >= s.size ||
  (s.is(i, KIND.punct) && s.at(i) !== '%' && s.at(i) !== '-') ||
  s.is(i, KIND.weekday) ||
  /^(?:on|in|local|when|as|and|the|to|after|by|with|at|for|today|yesterday|tomorrow|this|that|before|until)$/.test(
    s.raw(i).toLowerCase(),
  )

/** "noon", "midday", "midnight", "at noon on Friday", "at dawn", "before dawn". */
export const namedHour: Rule = (c, i) => {
  const s = c.scan
  const w = s.at(i)
  if (w === 'noon' || w === 'midday') return clock(c, i, i + 1, 12, 0, 'time.clock.named')
  if (w === 'midnight')
    return s.at(i + 1) === '' && s.capital(i + 1) ? null : clock(c, i, i + 1, 0, 0, 'time.clock.named')
  return null
}

const PAST: { readonly [word: string]: number } = { half: 30, quarter: 15 }

/** "half past nine", "quarter to seven". */
export const pastHour: Rule = (c, i) => {
  const s = c.scan
  const minutes = PAST[s.at(i)]
  const link = s.at(i + 1)
  if (!minutes || (link !== 'past' && !(link === 'to' && minutes === 15))) return null
  const hour = s.is(i + 2, KIND.numeral) || s.digits(i + 2) > 0 ? s.value[i + 2]! : 0
  if (hour < 1 || hour > 12) return null
  const m = meridiem(s, i + 3)
  const h = m ? (hour % 12) + (m.pm ? 12 : 0) : hour
  return link === 'past'
    ? clock(c, i, m?.to ?? i + 3, h, minutes, 'time.clock.past')
    : clock(c, i, m?.to ?? i + 3, (h + 23) % 24, 60 - minutes, 'time.clock.past')
}
