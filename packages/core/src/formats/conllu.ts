/** The analysis as CoNLL-U (UD v2), names and offsets in the last column. */
import { type Analysis, NAME_TYPES, UPOS } from '../record/index.ts'

/** Tab, line break or nothing at all in a field would break the table. */
const field = (s: string) => s.replace(/[\t\n\r\v\f\u0085\u2028\u2029 ]+/g, ' ') || '_'

/**
 * CoNLL-U of an article's body: sentences with `sent_id` and `text`; column 10 holds SpaceAfter, the name's type
 * (`Name=B-PER`) and the token's UTF-16 offsets (`Offsets=12:17`).
 * @example toConllu(reader.analyse({ text: 'Rain fell.' }).analysis)
 */
export function toConllu(a: Analysis): string {
  const out: string[] = []
  for (let s = 0; s + 1 < a.sentences.length; s++) {
    const from = a.sentences[s]!
    const to = a.sentences[s + 1]!
    if (to === from) continue
    out.push(`# sent_id = ${s + 1}`, `# text = ${field(a.text.slice(a.start[from], a.end[to - 1]))}`)
    for (let i = from; i < to; i++) {
      const misc = [`Offsets=${a.start[i]}:${a.end[i]}`]
      const name = a.nameOf[i]!
      if (name >= 0) misc.unshift(`Name=${a.nameStart[name] === i ? 'B' : 'I'}-${NAME_TYPES[a.nameType[name]!]}`)
      if (i + 1 < to && a.start[i + 1] === a.end[i]) misc.unshift('SpaceAfter=No')
      out.push(
        [
          i - from + 1,
          field(a.text.slice(a.start[i], a.end[i])),
          field(a.lemma[i]!),
          UPOS[a.uposCode[i]!],
          field(a.xpos[i]!),
          '_',
          a.head[i]! < 0 ? 0 : a.head[i]! - from + 1,
          field(a.deprel[i]!),
          '_',
          misc.join('|'),
        ].join('\t'),
      )
    }
    out.push('')
  }
  return out.length ? `${out.join('\n')}\n` : ''
}
