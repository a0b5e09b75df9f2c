/** Reads CoNLL-U (UD v2) with GUM's entity layer. */
import { joined } from '../conllu.ts'

export interface UdSentence {
  doc: string
  genre: string
  paragraph: number
  /** 0 EWT, 1 GUM. */
  source: number
  words: string[]
  upos: string[]
  xpos: string[]
  /** Counted from 1 in the sentence; 0 is the root. */
  head: number[]
  label: string[]
  /** Names from the entity layer at their heads, or null where there is none. */
  names: string[] | null
  spaceAfter: boolean[]
}

const NAME_OF: { [etype: string]: string } = {
  person: 'PER',
  organization: 'ORG',
  place: 'LOC',
  object: 'MISC',
  substance: 'MISC',
  animal: 'MISC',
  plant: 'MISC',
}

export function readUd(conllu: string, source: number): UdSentence[] {
  const sentences: UdSentence[] = []
  let doc = ''
  let genre = ''
  let paragraph = 0
  let rows: string[][] = []
  let entities = false
  let inside: { last: number; space: string } | null = null
  for (const line of conllu.split('\n')) {
    if (line.startsWith('#')) {
      if (line.startsWith('# newdoc id')) {
        doc = line.slice(line.indexOf('=') + 1).trim()
        paragraph = 0
        entities = false
      } else if (line.startsWith('# newpar')) paragraph++
      else if (line.startsWith('# meta::genre')) genre = line.slice(line.indexOf('=') + 1).trim()
      else if (line.startsWith('# global.Entity')) entities = true
    } else if (line === '') {
      // GUM withholds the words of some documents (“_”): no use to anybody
      if (rows.length && !rows.every((r) => /^_+$/.test(r[1]!))) {
        sentences.push({
          doc,
          genre,
          paragraph,
          source,
          words: rows.map((r) => r[1]!),
          upos: rows.map((r) => r[3]!),
          xpos: rows.map((r) => r[4]!),
          head: rows.map((r) => Number(r[6])),
          label: rows.map((r) => r[7]!),
          names: entities ? namesOf(rows) : null,
          spaceAfter: rows.map((r) => !r[9]!.includes('SpaceAfter=No')),
        })
      }
      rows = []
    } else {
      const row = line.split('\t')
      const range = /^(\d+)-(\d+)$/.exec(row[0]!)
      if (range) inside = { last: Number(range[2]), space: row[9]! }
      if (!/^\d+$/.test(row[0]!)) continue
      // the words of one printed token ("don't") stand without space between them
      if (inside)
        row[9] =
          Number(row[0]) < inside.last
            ? `${row[9]}|SpaceAfter=No`
            : inside.space.includes('SpaceAfter=No')
              ? `${row[9]}|SpaceAfter=No`
              : row[9]!
      if (inside && Number(row[0]) === inside.last) inside = null
      rows.push(row)
    }
  }
  return sentences
}

/**
 * Names in the entity layer, each at its head: `B-x` where a proper noun heads a person, an organisation, a place or a thing. Names stand in
 * names (“University of Selby”), so a sequence of marks cannot hold them; from the heads they are cut by the tree (bench/gum-names.ts).
 */
function namesOf(rows: readonly string[][]): string[] {
  const tags = rows.map(() => 'O')
  const open: { id: string; type: string; start: number }[] = []
  const mentions: { type: string; start: number; end: number }[] = []
  for (const [i, row] of rows.entries()) {
    const entity = /(?:^|\|)Entity=([^|]*)/.exec(row[9]!)?.[1]
    if (!entity) continue
    for (const m of entity.matchAll(/\(([^()-]+)-([a-z]+)-[^()]*?(\))|\(([^()-]+)-([a-z]+)-[^()]*|([^()-]+)\)/g)) {
      if (m[3]) mentions.push({ type: m[2]!, start: i, end: i })
      else if (m[4]) open.push({ id: m[4], type: m[5]!, start: i })
      else if (m[6]) {
        const k = open.findLastIndex((o) => o.id === m[6])
        if (k >= 0) {
          const [o] = open.splice(k, 1)
          mentions.push({ type: o!.type, start: o!.start, end: i })
        }
      }
    }
  }
  // where two mentions share a head, the shorter one names it
  mentions.sort((a, b) => b.end - b.start - (a.end - a.start))
  for (const m of mentions) {
    const type = NAME_OF[m.type]
    if (!type) continue
    let head = -1
    for (let k = m.start; k <= m.end; k++) {
      const h = Number(rows[k]![6]) - 1
      if (h < m.start || h > m.end) head = k
    }
    if (head >= 0 && rows[head]![3] === 'PROPN') tags[head] = `B-${type}`
  }
  return tags
}

/** The sentence with the tokens joined that our tokenizer joins (“long-term”), or null where it joins none. */
export function asTokenized(s: UdSentence): UdSentence | null {
  const j = joined({
    doc: s.doc,
    id: '',
    form: s.words,
    lemma: s.words,
    upos: s.upos,
    xpos: s.xpos,
    head: s.head.map((h) => h - 1),
    deprel: s.label,
    spaceAfter: s.spaceAfter,
    misc: s.names ?? s.words.map(() => ''),
  })
  if (!j) return null
  return {
    ...s,
    words: j.form,
    upos: j.upos,
    xpos: j.xpos,
    head: j.head.map((h) => h + 1),
    label: j.deprel,
    names: s.names ? j.misc : null,
    spaceAfter: j.spaceAfter,
  }
}
