/** Dates as feeds write them: RFC 822 with whatever zone, ISO 8601, and what people write. */

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** Offsets in minutes of zones that feeds name. Those that mean several things are taken as English news means them. */
const ZONES: { readonly [name: string]: number } = {
  z: 0,
  ut: 0,
  utc: 0,
  gmt: 0,
  wet: 0,
  west: 60,
  bst: 60,
  cet: 60,
  met: 60,
  cest: 120,
  mest: 120,
  eet: 120,
  sast: 120,
  eest: 180,
  msk: 180,
  ist: 330,
  hkt: 480,
  sgt: 480,
  awst: 480,
  jst: 540,
  kst: 540,
  aest: 600,
  aedt: 660,
  nzst: 720,
  nzdt: 780,
  ast: -240,
  adt: -180,
  est: -300,
  edt: -240,
  cst: -360,
  cdt: -300,
  mst: -420,
  mdt: -360,
  pst: -480,
  pdt: -420,
  akst: -540,
  akdt: -480,
  hst: -600,
}

const ISO =
  /^([12]\d{3})-?(\d{1,2})-?(\d{1,2})(?:(?:t|\s+)(\d{1,2}):?(\d{2})(?::?(\d{2})(?:[.,]\d+)?)?\s*([a-z]{1,5}|(?:gmt|utc)?[+-]\d{1,2}:?\d{0,2})?)?$/i
const CLOCK = String.raw`(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s*(am|pm|a\.m\.|p\.m\.)?`
const ZONE = String.raw`(?:\s*\(?([a-z]{1,5}|(?:gmt|utc)?\s?[+-]\d{1,2}:?\d{0,2})\)?)?(?:\s*\([^)]{0,40}\))?`
const DAY_FIRST = new RegExp(
  String.raw`^(?:[a-z]{2,9}\.?,?\s+)?(\d{1,2})(?:st|nd|rd|th)?[\s-]+([a-z]{3,9})\.?,?[\s-]+(\d{4}|\d{2})(?:,?\s+${CLOCK}${ZONE})?$`,
  'i',
)
const MONTH_FIRST = new RegExp(
  String.raw`^(?:[a-z]{3,9}\.?,?\s+)?([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?:,?\s+(?:at\s+)?${CLOCK}${ZONE})?$`,
  'i',
)
/** As `date` and ctime write it: Tue Mar  3 10:20:30 GMT 2026. */
const UNIX = new RegExp(String.raw`^[a-z]{3,9},?\s+([a-z]{3,9})\s+(\d{1,2})\s+${CLOCK}${ZONE}\s+(\d{4})$`, 'i')

/**
 * The date in ISO 8601 with the offset that was given (UTC where none was), or the day alone; null where it is none.
 * @example isoDate('Tue, 3 Mar 26 09:30 EST') // '2026-03-03T09:30:00-05:00'
 */
export function isoDate(text: string | undefined | null): string | null {
  if (text === undefined || text === null || text.length > 100) return null
  const t = text.trim().replace(/\s+/g, ' ')
  const iso = ISO.exec(t)
  if (iso) return made(iso[1]!, Number(iso[2]), iso[3]!, iso[4], iso[5], iso[6], undefined, iso[7])
  const a = DAY_FIRST.exec(t)
  if (a) return made(a[3]!, monthOf(a[2]!), a[1]!, a[4], a[5], a[6], a[7], a[8])
  const b = MONTH_FIRST.exec(t)
  if (b) return made(b[3]!, monthOf(b[1]!), b[2]!, b[4], b[5], b[6], b[7], b[8])
  const c = UNIX.exec(t)
  if (c) return made(c[8]!, monthOf(c[1]!), c[2]!, c[3], c[4], c[5], c[6], c[7])
  return null
}

const monthOf = (name: string) => MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1

function made(
  year: string,
  month: number,
  dayText: string,
  hourText: string | undefined,
  minute: string | undefined,
  second = '00',
  half?: string,
  zone?: string,
): string | null {
  const full = year.length === 2 ? Number(year) + (Number(year) < 70 ? 2000 : 1900) : Number(year)
  const day = Number(dayText)
  // before feeds there were none: what says so is a clock that was never set
  if (full < 1990 || month < 1 || month > 12 || day < 1 || day > new Date(Date.UTC(full, month, 0)).getUTCDate())
    return null
  const date = `${full}-${two(month)}-${two(day)}`
  if (hourText === undefined) return date
  let hour = Number(hourText)
  if (half !== undefined) hour = (hour % 12) + (/^p/i.test(half) ? 12 : 0)
  if (hour > 23 || Number(minute) > 59) return date
  // a leap second is the last of its minute
  return `${date}T${two(hour)}:${minute}:${two(Math.min(Number(second), 59))}${offsetOf(zone)}`
}

const two = (n: number) => String(n).padStart(2, '0')

/** A zone that nobody knows is taken for UTC: a day is right but for its rims. */
function offsetOf(zone: string | undefined): string {
  const t = (zone ?? '').replace(/\s/g, '').toLowerCase()
  const m = /([+-])(\d{1,2}):?(\d{2})?$/.exec(t)
  const minutes = m ? (m[1] === '-' ? -1 : 1) * (Number(m[2]) * 60 + Number(m[3] ?? 0)) : (ZONES[t] ?? 0)
  if (minutes === 0 || Math.abs(minutes) > 14 * 60) return 'Z'
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(Math.abs(minutes) / 60))}:${two(Math.abs(minutes) % 60)}`
}
