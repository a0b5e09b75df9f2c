/** What the gold says of mentions: chains of GUM and ECB+ over texts, with the heads of their mentions as offsets. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'

/** A gold mention: where it begins and ends, and where the words that head it begin. */
export interface Mention {
  readonly start: number
  readonly end: number
  readonly heads: readonly number[]
  readonly chain: string
}
export interface Chains {
  readonly id: string
  readonly text: string
  readonly published?: string
  readonly mentions: readonly Mention[]
  /** Stretches that were annotated; none: all. */
  readonly scope: readonly (readonly [number, number])[] | null
}

/** GUM's genres whose texts are free; news of the development side is left out as well. */
const GENRES = new Set('academic bio court interview news speech textbook voyage'.split(' '))

/** GUM's training documents of free genres, without the news that others are measured on. */
export function gumChains(gold: string): Chains[] {
  const kept = new Set(
    readFileSync(path.join(gold, 'names/gum-news.jsonl'), 'utf8')
      .split('\n')
      .concat(readFileSync(path.join(gold, 'statements/gum-news.jsonl'), 'utf8').split('\n'))
      .filter(Boolean)
      .map((line) => (JSON.parse(line) as { id: string }).id),
  )
  const file = gunzipSync(readFileSync(path.join(gold, 'treebanks/gum-train.conllu.gz'))).toString()
  return file
    .split(/^(?=# newdoc id)/m)
    .map(gumDocument)
    .filter((d) => GENRES.has(/^GUM_(\w+?)_/.exec(d.id)?.[1] ?? '') && !kept.has(d.id))
}

function gumDocument(part: string): Chains {
  const id = /^# newdoc id = (\S+)/.exec(part)?.[1] ?? ''
  let text = ''
  const mentions: Mention[] = []
  let starts: number[] = []
  let ends: number[] = []
  let open: { chain: string; from: number; span: string }[] = []
  let glued = true
  let within = 0
  let gluedAfter = false
  for (const line of part.split('\n')) {
    if (/^# newpar\b(?!_)/.test(line)) {
      text = text.trimEnd()
      if (text !== '') text += '\n\n'
      glued = true
    }
    if (line === '') {
      starts = []
      ends = []
      open = []
    }
    const cells = line.split('\t')
    const range = /^(\d+)-(\d+)$/.exec(cells[0] ?? '')
    if (range) {
      within = Number(range[2]) - Number(range[1]) + 1
      gluedAfter = (cells[9] ?? '').includes('SpaceAfter=No')
      if (!glued && !/\s$/.test(text)) text += ' '
      glued = true
      continue
    }
    if (!/^\d+$/.test(cells[0] ?? '')) continue
    if (!glued && !/\s$/.test(text)) text += ' '
    starts.push(text.length)
    text += cells[1]!
    ends.push(text.length)
    glued = cells[9]!.includes('SpaceAfter=No')
    if (within > 0) glued = --within > 0 || gluedAfter
    const entity = /(?:^|\|)Entity=([^|]*)/.exec(cells[9]!)?.[1]
    if (!entity) continue
    for (const [, opened, closed, closes] of entity.matchAll(/\(([^()]+)(\)?)|([^()]+)\)/g)) {
      if (opened !== undefined) {
        const fields = opened.split('-')
        const one = { chain: fields[0]!.replace(/\[.*/, ''), from: starts.length - 1, span: fields[5] ?? '' }
        if (closed) close(one)
        else open.push(one)
      } else {
        const chain = closes!.replace(/\[.*/, '')
        const at = open.findLastIndex((o) => o.chain === chain)
        if (at >= 0) close(open.splice(at, 1)[0]!)
      }
    }
  }
  return { id, text, mentions, scope: null }

  function close(o: { chain: string; from: number; span: string }): void {
    const heads = o.span
      .split(',')
      .map((n) => starts[o.from + Number(n) - 1])
      .filter((n): n is number => n !== undefined)
    mentions.push({ start: starts[o.from]!, end: ends[ends.length - 1]!, heads, chain: o.chain })
  }
}

/** ECB+'s people and bodies, articles of its train split. */
export function ecbChains(gold: string): Chains[] {
  interface Line {
    readonly id: string
    readonly split: string
    readonly text: string
    readonly published?: string
    readonly scope: [number, number][]
    readonly mentions: { start: number; end: number; chain: string; type: string }[]
  }
  return readFileSync(path.join(gold, 'across/ecbplus.dev.jsonl'), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Line)
    .filter((d) => d.split === 'train')
    .map((d) => ({
      id: `ecb-${d.id}`,
      // a line a paragraph, as the page room knows them
      text: d.text,
      ...(d.published ? { published: d.published } : {}),
      scope: d.scope,
      mentions: d.mentions
        .filter((m) => m.type === 'human')
        .map(({ start, end, chain }) => ({ start, end, chain, heads: [] })),
    }))
}
