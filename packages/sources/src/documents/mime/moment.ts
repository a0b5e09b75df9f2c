/** The Date field of messages (RFC 5322, with the forms that old mailers write) as ISO 8601 in the zone it is written in. */

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
const ZONES: { readonly [name: string]: string } = {
  UT: 'Z',
  UTC: 'Z',
  GMT: 'Z',
  Z: 'Z',
  EST: '-05:00',
  EDT: '-04:00',
  CST: '-06:00',
  CDT: '-05:00',
  MST: '-07:00',
  MDT: '-06:00',
  PST: '-08:00',
  PDT: '-07:00',
}
const TIME = String.raw`(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\.\d{1,9})?`
const WRITTEN = new RegExp(
  String.raw`^(?:[A-Za-z]{3,9}\.?,?\s+)?(\d{1,2})[\s-]+([A-Za-z]{3})[a-z]*\.?,?[\s-]+(\d{4}|\d{2}),?(?:\s+${TIME}\s*([+-]\d{2}:?\d{2}|[A-Za-z]{1,4})?)?`,
)
const ASCTIME = new RegExp(
  String.raw`^(?:[A-Za-z]{3,9}\s+)?([A-Za-z]{3})\s+(\d{1,2})\s+${TIME}\s+(?:([+-]\d{4}|[A-Z]{1,4})\s+)?(\d{4})`,
)

/**
 * Null where it is no date.
 * @example momentOf('Tue, 4 Mar 2025 23:30:00 -0500') // '2025-03-04T23:30:00-05:00'
 */
export function momentOf(value: string | null): string | null {
  if (value === null) return null
  const text = value
    .slice(0, 200)
    .replace(/\([^()]*\)/g, ' ')
    .trim()
  const m = WRITTEN.exec(text)
  if (m) return iso(m[3]!, m[2]!, m[1]!, m[4], m[5], m[6], m[7])
  const a = ASCTIME.exec(text)
  if (a) return iso(a[7]!, a[1]!, a[2]!, a[3], a[4], a[5], a[6])
  return /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}|$)/.test(text) && !Number.isNaN(Date.parse(text)) ? text : null
}

function iso(
  year: string,
  month: string,
  day: string,
  h?: string,
  min?: string,
  s?: string,
  zone?: string,
): string | null {
  const y = year.length === 4 ? +year : +year < 50 ? 2000 + +year : 1900 + +year
  const m = MONTHS.indexOf(month.toLowerCase()) + 1
  if (m === 0 || new Date(Date.UTC(y, m - 1, +day)).getUTCDate() !== +day) return null
  const date = `${y}-${two(m)}-${two(+day)}`
  if (h === undefined || +h > 23 || +min! > 59) return date
  return `${date}T${two(+h)}:${min}:${two(Math.min(59, +(s ?? 0)))}${zoneOf(zone)}`
}

const two = (n: number): string => String(n).padStart(2, '0')
const zoneOf = (zone: string | undefined): string => {
  if (zone === undefined) return ''
  const m = /^([+-])(\d{2}):?(\d{2})$/.exec(zone)
  if (!m) return ZONES[zone.toUpperCase()] ?? ''
  return m[2] === '00' && m[3] === '00' ? 'Z' : +m[2]! > 14 ? '' : `${m[1]}${m[2]}:${m[3]}`
}
