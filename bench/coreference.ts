/**
 * `node bench/coreference.ts [--genre news|other]`: coreference of people, bodies and states (names, offices, descriptions and pronouns) on GUM, CoNLL F1.
 * A mention of ours stands for the smallest gold mention whose head it holds and that reaches as far; mentions of things,
 * events and gold mentions without a second one are neither asked for nor punished. Without the gold it says so and ends with 0.
 */
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { createReader } from '@readout/core'
import { loadModel } from '@readout/core/load/node'

const SHARED = path.resolve(import.meta.dirname, '../../shared')
const { values: options } = parseArgs({ options: { genre: { type: 'string', default: 'news' } } })
if (!existsSync(SHARED)) {
  console.error('coreference: no gold beside the project; nothing scored')
  process.exit(0)
}
interface Gold {
  readonly id: string
  readonly sents: readonly { readonly tokens: readonly string[] }[]
  readonly mentions: readonly {
    readonly id: string
    readonly type: string
    readonly start: number
    readonly end: number
    readonly head: readonly [number, number]
  }[]
}
interface Figures {
  readonly MUC: { readonly f1: number }
  readonly B3: { readonly f1: number }
  readonly CEAFe: { readonly f1: number }
  readonly CoNLL: number
}
type Chains = string[][]
const { coref } = (await import(pathToFileURL(path.join(SHARED, 'score/language.mjs')).href)) as {
  coref: (docs: { gold: Chains; sys: Chains }[]) => Figures
}
const ACTORS = new Set(['person', 'organization', 'place'])
const file = options.genre === 'news' ? 'gum-news.jsonl' : 'gum-speech-interview-court.jsonl'
const reader = createReader({ model: loadModel() })
const docs = readFileSync(path.join(SHARED, 'gold/names', file), 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => chainsOf(JSON.parse(line) as Gold))

function chainsOf(doc: Gold): { gold: Chains; sys: Chains } {
  let text = ''
  const starts: number[] = []
  const ends: number[] = []
  for (const { tokens } of doc.sents) {
    for (const t of tokens) {
      // Marks and clitics stick to the word before, so that the text reads as text.
      const glued = /^(?:[.,;:?!)\]%”’]|'s|'|n't|'re|'ve|'ll|'m|'d)$/.test(t) || /[([“$]$/.test(text)
      if (text !== '' && !glued && !text.endsWith('\n')) text += ' '
      starts.push(text.length)
      text += t
      ends.push(text.length)
    }
    text += '\n\n'.slice(0, /[.?!"”']$/.test(text) ? 0 : 2)
    if (!text.endsWith('\n')) text += ' '
  }
  const size = new Map<string, number>()
  for (const m of doc.mentions) size.set(m.id, (size.get(m.id) ?? 0) + 1)
  const asked = (m: Gold['mentions'][number]) => ACTORS.has(m.type) && size.get(m.id)! > 1
  const gold = new Map<string, string[]>()
  for (const m of doc.mentions) if (asked(m)) gold.set(m.id, [...(gold.get(m.id) ?? []), `${m.start}-${m.end}`])
  const record = reader.read({ id: doc.id, text })
  const sys = record.actors.map((actor) => {
    const keys = new Set<string>()
    for (const own of actor.mentions) {
      let best: Gold['mentions'][number] | null = null
      for (const m of doc.mentions) {
        const head = starts[m.head[0]]!
        if (head < own.start || head >= own.end || ends[m.end - 1]! < own.end) continue
        if (!best || m.end - m.start < best.end - best.start) best = m
      }
      if (!best) keys.add(`own-${own.start}-${own.end}`)
      else if (asked(best)) keys.add(`${best.start}-${best.end}`)
    }
    return [...keys]
  })
  // A gold mention belongs to one of our chains: the first that claims it.
  const taken = new Set<string>()
  const chains = sys.map((c) => c.filter((k) => !taken.has(k) && taken.add(k))).filter((c) => c.length > 1)
  return { gold: [...gold.values()], sys: chains }
}

const r = coref(docs)
console.log(
  `coreference, GUM ${options.genre}, ${docs.length} documents: CoNLL F1 ${r.CoNLL.toFixed(3)} (MUC ${r.MUC.f1.toFixed(3)}, B3 ${r.B3.f1.toFixed(3)}, CEAFe ${r.CEAFe.f1.toFixed(3)})`,
)
