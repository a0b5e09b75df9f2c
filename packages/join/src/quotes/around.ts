/** The words that stand around a quotation and say whose it is. */

/** How far before and behind it they are looked for. */
const AROUND = 200
const STOP_BEHIND = /^(?:(?![.!?]["”’']?\s+["“‘\p{Lu}]).)*/su
const STOP_BEFORE = /(?<=[.!?]["”’']?)\s+(?=["“‘\p{Lu}])/u

type Place = readonly [start: number, end: number]

/** Of its paragraph, outside its marks, to the ends of the sentences it stands in: what is behind it, then what is before. */
export function placesAround(text: string, start: number, end: number): readonly [behind: Place, before: Place] {
  const lead = text.slice(Math.max(0, start - AROUND), start)
  const tail = text.slice(end, end + AROUND)
  const line = tail.indexOf('\n')
  const behind = line < 0 ? tail : tail.slice(0, line)
  const own = lead.slice(lead.lastIndexOf('\n') + 1)
  const sentences = own.split(STOP_BEFORE)
  const last = sentences.at(-1)!
  const before = last.trim() ? last : (sentences.at(-2) ?? '')
  const at = start - own.length + own.lastIndexOf(before)
  return [
    [end, end + (STOP_BEHIND.exec(behind)?.[0] ?? behind).length],
    [at, at + before.length],
  ]
}

/** The words of these places. */
export const around = (text: string, start: number, end: number): readonly [behind: string, before: string] => {
  const [behind, before] = placesAround(text, start, end)
  return [text.slice(...behind), text.slice(...before)]
}
