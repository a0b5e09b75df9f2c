/** Which language an article is in, block by block, before anything reads it with what is known of English alone. */
import { type Article, type Gap, isApparatus, isBody, type Role, spanOf } from '../../record/index.ts'
import { addEvidence, createWeigher, noEvidence } from './evidence.ts'
import { identify, UNDECIDED, type Verdict } from './identify.ts'
import { languageName } from './names.ts'

export { UNDECIDED } from './identify.ts'

export interface Languages {
  /** The language that most of the body is in. */
  readonly main: Verdict
  /**
   * The article as those see it who read English alone: blocks in another language stand as furniture, and so does the headline of
   * an article that is mostly in one. The same article where there are none.
   */
  readonly english: Article
  /** What that leaves unread: `not-english` where it is the whole body, else `part-not-english` for each run of blocks. */
  readonly gaps: readonly Gap[]
}

/** A role that nothing is read of. */
const ASIDE: Role = 'footer'

/** The languages of an article. Linear in the number of blocks: of each no more is looked at than some three thousand characters. */
export type Identifier = (article: Article) => Languages

/** Makes an identifier; it keeps nothing between articles but tables of its data. */
export function createIdentifier(): Identifier {
  const weigh = createWeigher()
  return (article) => {
    const declared = primary(article.page?.language?.value)
    const { text, blocks } = article
    const found = new Map<number, Verdict>()
    const left = noEvidence()
    const undecided: number[] = []
    blocks.forEach((block, b) => {
      if (!isBody(block.role)) return
      const evidence = weigh(text, block.start, block.end)
      const verdict = identify(evidence, declared)
      if (verdict.code === 'und') {
        undecided.push(b)
        addEvidence(left, evidence)
      } else found.set(b, verdict)
    })
    // what a line alone does not tell, all of them together may
    const together = undecided.length > 0 ? identify(left, declared) : UNDECIDED
    const main = mainOf(article, found, undecided, together)
    const rest = main.code
    const foreign = blocks.map(({ role }, b) => isBody(role) && isForeign(found.get(b)?.code ?? rest))
    const codeOf = (b: number) => found.get(b)?.code ?? rest
    if (!foreign.includes(true)) return { main, english: article, gaps: [] }
    const hidden = (b: number) => foreign[b] || (isForeign(main.code) && isApparatus(blocks[b]!.role))
    const english = { ...article, blocks: blocks.map((block, b) => (hidden(b) ? { ...block, role: ASIDE } : block)) }
    return { main, english, gaps: gapsOf(article, foreign, codeOf, main) }
  }
}

const isForeign = (code: string) => code !== 'en' && code !== 'und'

/** The language of most characters; of equal ones the first. */
function mainOf(
  { blocks }: Article,
  found: ReadonlyMap<number, Verdict>,
  undecided: readonly number[],
  together: Verdict,
): Verdict {
  const sizes = new Map<string, [size: number, weighed: number]>()
  const count = (b: number, { code, confidence }: Verdict) => {
    const n = blocks[b]!.end - blocks[b]!.start
    const known = sizes.get(code)
    if (known) {
      known[0] += n
      known[1] += n * confidence
    } else sizes.set(code, [n, n * confidence])
  }
  for (const [b, verdict] of found) count(b, verdict)
  if (together.code !== 'und') for (const b of undecided) count(b, together)
  let main = UNDECIDED
  let most = 0
  for (const [code, [size, weighed]] of sizes)
    if (size > most) {
      most = size
      main = { code, confidence: Math.round((100 * weighed) / size) / 100 }
    }
  return main
}

function gapsOf(
  { text, blocks }: Article,
  foreign: readonly boolean[],
  codeOf: (block: number) => string,
  main: Verdict,
): Gap[] {
  const body = blocks.flatMap(({ role }, b) => (isBody(role) ? [b] : []))
  if (body.length > 0 && body.every((b) => foreign[b])) {
    const others = [...new Set(body.map(codeOf))].filter((code) => code !== main.code)
    const names = [main.code, ...others].map(languageName)
    return [
      {
        code: 'not-english',
        note: `the text is ${list(names)}, and Readout reads English only: no events, actors or statements were looked for`,
        at: null,
      },
    ]
  }
  const gaps: Gap[] = []
  for (let b = 0; b < blocks.length; b++) {
    if (!foreign[b]) continue
    const code = codeOf(b)
    const from = b
    while (foreign[b + 1] && codeOf(b + 1) === code) b++
    gaps.push({
      code: 'part-not-english',
      note: `a passage is ${languageName(code)}, not English, and was not read`,
      at: spanOf(text, blocks[from]!.start, blocks[b]!.end),
    })
  }
  return gaps
}

const list = (names: readonly string[]) =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`

/** The language of a BCP 47 tag, by the code we know it by. */
function primary(tag: string | undefined): string | null {
  const code = /^[a-z]{2,3}(?=[-_]|$)/i.exec(tag ?? '')?.[0].toLowerCase()
  if (!code) return null
  return ALIASES[code] ?? code
}

/** Codes for what we call otherwise. */
const ALIASES: { readonly [code: string]: string } = {
  no: 'nb',
  bs: 'hr',
  sh: 'hr',
  cnr: 'hr',
  fil: 'tl',
  in: 'id',
  iw: 'he',
  mo: 'ro',
  ku: 'ckb',
}
