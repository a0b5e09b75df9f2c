/** Reads treebanks in CoNLL-U. Training data only: nothing here ships. */
import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { tokenize } from '../packages/core/src/language/tokenize.ts'

export interface Sentence {
  doc: string
  /** "# sent_id", empty where there is none. */
  id: string
  form: string[]
  lemma: string[]
  upos: string[]
  xpos: string[]
  /** −1 for the root. */
  head: number[]
  deprel: string[]
  spaceAfter: boolean[]
  misc: string[]
  /** Column 6 of the silver news: the type of the name a token is part of. */
  ner?: string[]
  /** Opens a paragraph. */
  opens?: boolean
}

export const readText = (file: string): string => {
  const bytes = readFileSync(file)
  return (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')
}

export function readConllu(file: string): Sentence[] {
  const out: Sentence[] = []
  let doc = ''
  let sentence = ''
  let s: Sentence | null = null
  let opens = true
  let rangeEnd = 0
  let rangeSpace = true
  const flush = () => {
    if (s && s.form.length > 0) out.push(s)
    s = null
  }
  for (const line of readText(file).split('\n')) {
    if (line === '') {
      flush()
      continue
    }
    if (line.startsWith('#')) {
      if (line.startsWith('# newpar') || line.startsWith('# newdoc')) opens = true
      if (line.startsWith('# sent_id')) sentence = line.slice(line.indexOf('=') + 1).trim()
      if (line.startsWith('# newdoc')) doc = line.slice(line.indexOf('=') + 1).trim()
      continue
    }
    const c = line.split('\t')
    s ??= {
      doc,
      id: sentence,
      form: [],
      lemma: [],
      upos: [],
      xpos: [],
      head: [],
      deprel: [],
      spaceAfter: [],
      misc: [],
      ner: [],
      opens,
    }
    opens = false
    const id = c[0]!
    const space = !(c[9] ?? '').includes('SpaceAfter=No')
    if (id.includes('-')) {
      rangeEnd = Number(id.split('-')[1])
      rangeSpace = space
      continue
    }
    if (id.includes('.')) continue
    const k = Number(id)
    s.form.push(c[1]!)
    s.lemma.push(c[2]!)
    s.upos.push(c[3]!)
    s.xpos.push(c[4]!)
    s.ner!.push(c[5] ?? '_')
    s.head.push(Number(c[6]) - 1)
    s.deprel.push(c[7]!)
    s.misc.push(c[9] ?? '_')
    s.spaceAfter.push(k < rangeEnd ? false : k === rangeEnd ? rangeSpace : space)
    if (k === rangeEnd) rangeEnd = 0
  }
  flush()
  return out
}

/** The text of a sentence and where its tokens stand in it. */
export function textOf(s: Sentence): { text: string; start: number[]; end: number[] } {
  let text = ''
  const start: number[] = []
  const end: number[] = []
  s.form.forEach((f, i) => {
    start.push(text.length)
    text += f
    end.push(text.length)
    if (s.spaceAfter[i] && i + 1 < s.form.length) text += ' '
  })
  return { text, start, end }
}

/**
 * The sentence with tokens joined that our tokenizer joins ("long-term"), or null where nothing changes.
 * The joined token takes tag, label and head of the one part that hangs outside; where there is no one part, it stays apart.
 */
export function joined(s: Sentence): Sentence | null {
  const { text, start, end } = textOf(s)
  const groups: [number, number][] = []
  let t = 0
  tokenize(text, 0, text.length, (a, b) => {
    while (t < s.form.length && end[t]! <= a) t++
    if (t >= s.form.length || start[t] !== a) return
    let u = t
    while (u < s.form.length && end[u]! < b) u++
    if (u > t && u < s.form.length && end[u] === b) groups.push([t, u + 1])
  })
  const keep: number[] = []
  const top = new Map<number, number>()
  const target = new Int32Array(s.form.length)
  let g = 0
  let changed = false
  for (let i = 0; i < s.form.length; ) {
    const group = groups[g]
    if (group && group[0] === i) {
      g++
      const outside: number[] = []
      for (let k = group[0]; k < group[1]; k++) if (s.head[k]! < group[0] || s.head[k]! >= group[1]) outside.push(k)
      if (outside.length === 1) {
        for (let k = group[0]; k < group[1]; k++) target[k] = keep.length
        top.set(keep.length, outside[0]!)
        keep.push(i)
        i = group[1]
        changed = true
        continue
      }
    }
    target[i] = keep.length
    keep.push(i)
    i++
  }
  if (!changed) return null
  const out: Sentence = {
    doc: s.doc,
    id: s.id,
    form: [],
    lemma: [],
    upos: [],
    xpos: [],
    head: [],
    deprel: [],
    spaceAfter: [],
    misc: [],
  }
  keep.forEach((i, k) => {
    const h = top.get(k) ?? i
    const last = (keep[k + 1] ?? s.form.length) - 1
    out.form.push(s.form.slice(i, last + 1).join(''))
    out.lemma.push(last > i ? s.lemma.slice(i, last + 1).join('') : s.lemma[i]!)
    out.upos.push(s.upos[h]!)
    out.xpos.push(s.xpos[h]!)
    out.head.push(s.head[h]! < 0 ? -1 : target[s.head[h]!]!)
    out.deprel.push(s.deprel[h]!)
    out.spaceAfter.push(s.spaceAfter[last]!)
    out.misc.push(s.misc[h]!)
  })
  return out
}
