/** For tests: an analysis written by hand, one token a line: "form UPOS XPOS lemma head relation", heads from 1, 0 for the root. */
import { type Analysis, UPOS, type Upos } from '../record/index.ts'
import { treeColumns } from './columns.ts'

/** Tokens are joined by single spaces. */
export function analysisOf(...sentences: string[]): Analysis {
  const rows: string[][] = []
  const opens = [0]
  const offsets: number[] = []
  for (const s of sentences) {
    const lines = s.trim().split('\n')
    for (const line of lines) {
      rows.push(line.trim().split(/\s+/))
      offsets.push(opens.at(-1)!)
    }
    opens.push(rows.length)
  }
  const start = new Int32Array(rows.length)
  const end = new Int32Array(rows.length)
  let text = ''
  rows.forEach((r, i) => {
    if (i > 0) text += ' '
    start[i] = text.length
    text += r[0]
    end[i] = text.length
  })
  const head = Int32Array.from(rows, (r, i) => (r[4] === '0' ? -1 : Number(r[4]) - 1 + offsets[i]!))
  return {
    text,
    size: rows.length,
    start,
    end,
    uposCode: Uint8Array.from(rows, (r) => UPOS.indexOf(r[1] as Upos)),
    xpos: rows.map((r) => r[2]!),
    lemma: rows.map((r) => r[3]!),
    lower: rows.map((r) => r[0]!.toLowerCase()),
    head,
    deprel: rows.map((r) => r[5]!),
    sentences: Int32Array.from(opens),
    sentenceOf: Int32Array.from(rows, (_, i) => opens.findIndex((o) => o > i) - 1),
    blockOf: new Int32Array(rows.length),
    nameStart: new Int32Array(0),
    nameEnd: new Int32Array(0),
    nameType: new Uint8Array(0),
    nameOf: new Int32Array(rows.length).fill(-1),
    ...treeColumns(head),
    language: { code: 'en', confidence: 1 },
    fact: new Float32Array(0),
    attributions: [],
    rows: new Uint8Array(0),
  }
}
