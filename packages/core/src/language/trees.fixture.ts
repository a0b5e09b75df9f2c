/** For tests: trees, tags and relations at random, over words that the mends look for. */
import { UPOS } from '../record/index.ts'

const WORDS =
  'holm ada ms the at for to and like , , . “ ” ( ) " spoke protested gave up library it he be was others after both over trading men who had'.split(
    ' ',
  )
const RELATIONS =
  'nsubj nsubj nsubj:pass obj iobj obl nmod appos appos conj conj cc case mark advmod advcl acl:relcl xcomp ccomp csubj cop aux:pass expl flat compound:prt punct discourse parataxis'.split(
    ' ',
  )
const PENN = [
  'NN',
  'NNS',
  'NNP',
  'PRP',
  'VB',
  'VBD',
  'VBD',
  'VBZ',
  'VBN',
  'VBG',
  'IN',
  'TO',
  'CC',
  ',',
  'DT',
  'JJ',
  'RB',
]

/** Numbers at random, the same each time (xorshift). */
export function dice(seed: number): (sides: number) => number {
  let x = seed
  return (sides) => {
    x ^= x << 13
    x ^= x >>> 17
    x ^= x << 5
    return (x >>> 0) % sides
  }
}

/** Columns of one to three sentences whose tokens are hung one after another, in an order drawn too: every tree can come out. */
export function drawn(roll: (sides: number) => number) {
  const pick = <T>(list: readonly T[]): T => list[roll(list.length)]!
  const heads: number[] = []
  const deprel: string[] = []
  const sentences = [0]
  for (let s = roll(3); s >= 0; s--) {
    const base = heads.length
    const order = Array.from({ length: 1 + roll(14) }, (_, i) => i)
    for (let i = order.length - 1; i > 0; i--) {
      const k = roll(i + 1)
      ;[order[i], order[k]] = [order[k]!, order[i]!]
    }
    for (const [rank, i] of order.entries()) {
      heads[base + i] = rank === 0 ? -1 : base + order[roll(rank)]!
      deprel[base + i] = rank === 0 ? 'root' : pick(RELATIONS)
    }
    sentences.push(base + order.length)
  }
  const words = heads.map(() => pick(WORDS))
  const upos = heads.map(() => roll(UPOS.length))
  return {
    head: Int32Array.from(heads),
    deprel,
    uposCode: Uint8Array.from(upos),
    xpos: heads.map(() => pick(PENN)),
    lower: words,
    words,
    sentences: Int32Array.from(sentences),
    proper: Uint8Array.from(upos, (u) => (UPOS[u] === 'PROPN' ? 1 : 0)),
  }
}
