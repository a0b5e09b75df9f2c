/** The words that stand around a quotation and say whose it is. */

/** How far before and behind it they are looked for. */
const AROUND = 200
const STOP_BEHIND = /^(?:(?![.!?]["”’']?\s+["“‘\p{Lu}]).)*/su
const STOP_BEFORE = /(?<=[.!?]["”’']?)\s+(?=["“‘\p{Lu}])/u

/** Of its paragraph, outside its marks, to the ends of the sentences it stands in: what is behind it, then what is before. */
export function around(text: string, start: number, end: number): readonly [behind: string, before: string] {
  const line = start > 0 ? text.lastIndexOf('\n', start - 1) + 1 : 0
  const stop = text.indexOf('\n', end)
  const before = text.slice(Math.max(line, start - AROUND), start)
  const behind = text.slice(end, Math.min(stop < 0 ? text.length : stop, end + AROUND))
  const lead = before.split(STOP_BEFORE)
  const last = lead.at(-1)!
  return [STOP_BEHIND.exec(behind)?.[0] ?? behind, last.trim() ? last : (lead.at(-2) ?? '')]
}
