/** Reads the news analyses made by CoreNLP in 2018 (UD v1 style) with PolNeAR's attributions laid over them. */
export interface SilverWindow {
  doc: string
  words: string[]
  xpos: string[]
  head: number[]
  label: string[]
  names: string[]
  /** Number of the sentence in the window. */
  sentence: number[]
  /** Anchor token and a label for each token: 0 none, 1 source, 2 cue, 3 content. */
  attributions: [number, number[]][]
  offsets: [number, number][]
}

interface Token {
  word: string
  xpos: string
  ner: string
  head: number
  label: string
  start: number
  end: number
}
interface Span {
  start: number
  end: number
}
interface Gold {
  text: string
  statements: {
    id: string
    source: Span | null
    sourceParts?: Span[]
    cue: Span | null
    cueParts?: Span[]
    content: Span[]
  }[]
}

const LABELS: { [v1: string]: string } = {
  dobj: 'obj',
  nsubjpass: 'nsubj:pass',
  auxpass: 'aux:pass',
  neg: 'advmod',
  csubjpass: 'csubj:pass',
  mwe: 'fixed',
  'nmod:tmod': 'obl:unmarked',
  'nmod:npmod': 'obl:unmarked',
}
const NER: { [ner: string]: string } = { PERSON: 'PER', ORGANIZATION: 'ORG', LOCATION: 'LOC', MISC: 'MISC' }
const MAX_WINDOW = 200

export function readSilver(conllu: string, gold: Map<string, Gold>, split: string): SilverWindow[] {
  const windows: SilverWindow[] = []
  let statements = 0
  let kept = 0
  for (const [doc, sentences] of documents(conllu)) {
    const g = gold.get(doc)
    if (!g) continue
    statements += g.statements.length
    const used = new Set<string>()
    for (const paragraph of paragraphs(sentences, g.text)) {
      const w = window(doc, paragraph)
      for (const s of g.statements) {
        if (used.has(s.id)) continue
        const a = attribution(w, s)
        if (!a) continue
        used.add(s.id)
        w.attributions.push(a)
      }
      windows.push(w)
    }
    kept += used.size
  }
  console.log(`news ${split}: ${kept} of ${statements} attributions stand in one window`)
  return windows
}

function* documents(conllu: string): Generator<[string, Token[][]]> {
  let doc = ''
  let sentences: Token[][] = []
  let rows: Token[] = []
  for (const line of conllu.split('\n')) {
    if (line.startsWith('# newdoc id')) {
      if (sentences.length) yield [doc, sentences]
      doc = line.slice(line.indexOf('=') + 1).trim()
      sentences = []
    } else if (line === '') {
      if (rows.length) sentences.push(toUd2(rows))
      rows = []
    } else if (!(line[0] === '#' && !line.includes('\t'))) {
      const c = line.split('\t')
      const [a, b] = c[9]!.split('|')[0]!.split(':')
      rows.push({
        word: c[1]!,
        xpos: c[4]!,
        ner: c[5]!,
        head: Number(c[6]),
        label: c[7]!,
        start: Number(a),
        end: Number(b),
      })
    }
  }
  if (sentences.length) yield [doc, sentences]
}

/** The few differences between UD v1 and v2 that can be mended without looking at the words. */
function toUd2(s: Token[]): Token[] {
  const children = s.map(() => [] as number[])
  for (const [i, t] of s.entries()) {
    t.label = LABELS[t.label] ?? t.label
    if (t.head > 0) children[t.head - 1]!.push(i)
  }
  const copular = s.map((_, i) => children[i]!.some((k) => s[k]!.label === 'cop'))
  for (const t of s) {
    if (t.label !== 'nmod' || t.head === 0) continue
    const h = s[t.head - 1]!
    if (/^(V|JJ|RB)/.test(h.xpos) || copular[t.head - 1]) t.label = 'obl'
  }
  // v2 hangs “and” and the comma on the conjunct that follows
  for (const [i, t] of s.entries()) {
    if ((t.label !== 'cc' && t.label !== 'punct') || t.head === 0 || t.head > i || t.word === '.') continue
    const next = children[t.head - 1]!.find((k) => k > i && s[k]!.label === 'conj')
    if (next !== undefined) t.head = next + 1
  }
  // v2 heads a person's name by its first word
  for (let i = 0; i < s.length; i++) {
    if (s[i]!.ner !== 'PERSON') continue
    let j = i
    while (s[j + 1]?.ner === 'PERSON') j++
    const run = s.slice(i, j)
    if (j > i && run.every((t) => t.head === j + 1 && t.label === 'compound')) {
      s[i]!.head = s[j]!.head
      s[i]!.label = s[j]!.label
      for (const [k, t] of s.entries()) if (t.head === j + 1 && (k < i || k > j)) t.head = i + 1
      for (let k = i + 1; k <= j; k++) {
        s[k]!.head = i + 1
        s[k]!.label = 'flat'
      }
    }
    i = j
  }
  return s
}

function paragraphs(sentences: Token[][], text: string): Token[][][] {
  const out: Token[][][] = []
  let size = 0
  for (const s of sentences) {
    const last = out.at(-1)?.at(-1)?.at(-1)
    if (last && !text.slice(last.end, s[0]!.start).includes('\n') && size + s.length <= MAX_WINDOW) {
      out.at(-1)!.push(s)
      size += s.length
    } else {
      out.push([s])
      size = s.length
    }
  }
  return out
}

function window(doc: string, sentences: Token[][]): SilverWindow {
  const w: SilverWindow = {
    doc,
    words: [],
    xpos: [],
    head: [],
    label: [],
    names: [],
    sentence: [],
    attributions: [],
    offsets: [],
  }
  for (const [k, s] of sentences.entries()) {
    const base = w.words.length
    for (const [i, t] of s.entries()) {
      const type = NER[t.ner]
      w.words.push(t.word)
      w.xpos.push(({ '(': '-LRB-', ')': '-RRB-' } as { [x: string]: string })[t.xpos] ?? t.xpos)
      w.head.push(t.head === 0 ? 0 : t.head + base)
      w.label.push(t.label)
      w.names.push(type ? `${i > 0 && s[i - 1]!.ner === t.ner ? 'I' : 'B'}-${type}` : 'O')
      w.sentence.push(k)
      w.offsets.push([t.start, t.end])
    }
  }
  return w
}

/** The attribution as labels, anchored at the verb (else the top token) of its cue; null if it is not in this window. */
function attribution(w: SilverWindow, s: Gold['statements'][number]): [number, number[]] | null {
  const over = (spans: (Span | null | undefined)[]) => {
    const list: number[] = []
    for (const [i, [a, b]] of w.offsets.entries()) if (spans.some((x) => x && a < x.end && x.start < b)) list.push(i)
    return list
  }
  const source = over(s.sourceParts ?? [s.source])
  const cue = over(s.cueParts ?? [s.cue])
  const content = over(s.content)
  if (!content.length) return null
  let anchor: number
  if (cue.length) {
    const set = new Set(cue)
    const tops = cue.filter((i) => !set.has(w.head[i]! - 1))
    anchor = tops.find((i) => w.xpos[i]!.startsWith('V')) ?? tops[0] ?? cue[0]!
  } else if (!s.cue) anchor = source[0] ?? content[0]!
  else return null
  const labels = w.words.map(() => 0)
  for (const i of content) labels[i] = 3
  for (const i of source) labels[i] = 1
  for (const i of cue) labels[i] = 2
  return [anchor, labels]
}
