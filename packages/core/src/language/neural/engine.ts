/**
 * The neural reader at work: windows of a paragraph go through one encoder, and its heads say tags, trees, names,
 * attributions and factuality of every token. Columns in, columns out; nothing is allocated per token.
 */
import type { SeenAttribution } from '../../record/index.ts'
import type { Weights } from '../weights.ts'
import { Adapter } from './adapter.ts'
import { Embedder } from './embed.ts'
import { FAR, MARGIN, Network, type NetworkOptions, WINDOW } from './network.ts'
import { WordSums } from './sums.ts'
import { TreeDecoder } from './tree.ts'

export interface Output {
  readonly upos: Uint8Array
  readonly xpos: Uint8Array
  readonly head: Int32Array
  readonly label: Uint8Array
  /** Index into vocab.name (O, B-PER, I-PER, …). */
  readonly name: Uint8Array
  /** Graded “did it happen”, −3 to 3, meant for predicates. */
  readonly fact: Float32Array
  readonly attributions: SeenAttribution[]
  /** First token of each sentence and the end, after the model has had its say (see `Boundary`). */
  readonly sentences: Int32Array
  /** The adapter's rows, bytes of 0 to 127: what heads in later rooms read. */
  readonly rows: Uint8Array
}

/** Says whether token i opens a sentence, from the logit of the model's sentence head and from whether the rules think so. */
export type Boundary = (i: number, logit: number, byRule: boolean) => boolean

const bucket = (d: number): number => {
  const a = Math.abs(d)
  const b = a < 16 ? a : 16 + Math.min((a - 16) >> 3, FAR - 17)
  return (d < 0 ? -b : b) + FAR - 1
}

/** End of the window that begins at `from`: as many whole sentences of its block as fit, or a piece of a longer one. */
function windowEnd(opens: Uint8Array, blocks: Int32Array, from: number): number {
  const limit = Math.min(from + WINDOW, opens.length)
  let end = from
  for (let i = from + 1; i < limit; i++) {
    if (!opens[i]) continue
    if (blocks[i] !== blocks[from]) return i
    end = i
  }
  if (limit === opens.length || opens[limit]) return limit
  return end > from ? end : limit
}

/** What training sees of a window: the encoder's rows, what the adapter saw beside them, heads before anything is mended. */
export type Observer = (from: number, to: number, states: Uint8Array, adapter: Adapter, head: Int32Array) => void

/** Logit over which a token is the anchor of an attribution. */
const ANCHOR = 0

export class Engine {
  readonly network: Network
  private readonly embedder: Embedder
  private readonly rootLabel: number
  private readonly parataxis: number
  private readonly decoder = new TreeDecoder()
  private readonly rootScore = new Float32Array(WINDOW)
  private readonly heads = new Int32Array(WINDOW)
  private readonly score = new Float32Array(WINDOW * WINDOW)
  private readonly best: Float32Array
  /** UPOS and XPOS of each pair, in turn. */
  private readonly pairs: Uint8Array
  private readonly back: Uint8Array
  readonly sums: WordSums
  readonly adapter: Adapter
  private readonly states: Uint8Array
  /** For training alone. */
  observe: Observer | null = null

  constructor(weights: Weights, options: NetworkOptions = {}) {
    const { shape } = weights
    this.network = new Network(shape, weights.network, options)
    this.embedder = new Embedder(this.network, weights.lexicon, weights.vectors)
    this.pairs = Uint8Array.from(shape.pairs.flat())
    this.best = new Float32Array(WINDOW * shape.vocab.name.length)
    this.back = new Uint8Array(WINDOW * shape.vocab.name.length)
    this.sums = new WordSums(weights)
    this.adapter = new Adapter(weights.upper.shape, weights.upper.data, shape, this.sums, options.machine)
    this.states = new Uint8Array(WINDOW * shape.config.d)
    this.rootLabel = shape.vocab.label.indexOf('root')
    this.parataxis = shape.vocab.label.indexOf('parataxis')
  }

  /**
   * Reads the words of an article. `sentences`: first token of each sentence and the end; `blocks`: block of each token.
   * A window is as many whole sentences of one block as fit, a longer sentence is cut. With `boundary`, sentences are
   * settled inside each window after the encoder has seen it.
   */
  run(words: readonly string[], ruled: Int32Array, blocks: Int32Array, boundary: Boundary | null = null): Output {
    const size = words.length
    const opens = new Uint8Array(size)
    for (let s = 0; s + 1 < ruled.length; s++) if (ruled[s]! < size) opens[ruled[s]!] = 1
    const out: Output = {
      upos: new Uint8Array(size),
      xpos: new Uint8Array(size),
      head: new Int32Array(size).fill(-1),
      label: new Uint8Array(size),
      name: new Uint8Array(size),
      fact: new Float32Array(size),
      attributions: [],
      sentences: ruled,
      rows: new Uint8Array(size * this.adapter.d),
    }
    // words are prepared in stretches, so that an article of a million different words needs no more memory than the cache
    let root = -1
    for (let from = 0; from < size; ) {
      const to = windowEnd(opens, blocks, from)
      this.embedder.prepare(words, from, to)
      this.encode(words, from, to)
      this.states.set(this.network.B.subarray(this.network.inside, this.network.inside + (to - from) * this.network.d))
      this.tag(from, to, out)
      if (boundary) this.settle(from, to, opens, boundary)
      this.nameSequence(from, to, opens, out)
      this.parse(from, to, opens, out)
      root = this.joinPieces(from, to, opens, root, out)
      this.adapter.run(out, words, from, to, opens, this.states, out.rows)
      this.observe?.(from, to, this.states, this.adapter, out.head)
      this.attribute(from, to, out)
      from = to
    }
    if (boundary) {
      let count = 0
      for (let i = 0; i < size; i++) count += opens[i]!
      const settled = new Int32Array(count + 1)
      settled[count] = size
      for (let i = size - 1; i >= 0; i--) if (opens[i]) settled[--count] = i
      return { ...out, sentences: settled }
    }
    return out
  }

  /**
   * The best sequence of name classes in which a word goes on only with a name of its own type (Viterbi 1967): classes are O, then
   * B and I of each type in turn. No name reaches over the start of a sentence.
   */
  private nameSequence(from: number, to: number, opens: Uint8Array, out: Output): void {
    const { F, tags, tagAt, tagOut } = this.network
    const classes = this.network.shape.vocab.name.length
    const { best, back } = this
    for (let i = from; i < to; i++) {
      const row = (tagOut >> 2) + (i - from) * tags.m + tagAt.name
      const at = (i - from) * classes
      const first = i === from || opens[i] === 1
      let top = 0
      if (i > from) for (let k = 1; k < classes; k++) if (best[at - classes + k]! > best[at - classes + top]!) top = k
      const before = i > from ? best[at - classes + top]! : 0
      for (let k = 0; k < classes; k++) {
        let score = before
        let origin = top
        if (k > 0 && (k & 1) === 0) {
          if (first) score = Number.NEGATIVE_INFINITY
          else {
            origin = best[at - classes + k - 1]! >= best[at - classes + k]! ? k - 1 : k
            score = best[at - classes + origin]!
          }
        }
        best[at + k] = score + F[row + k]!
        back[at + k] = origin
      }
    }
    const last = (to - 1 - from) * classes
    let k = 0
    for (let c = 1; c < classes; c++) if (best[last + c]! > best[last + k]!) k = c
    for (let i = to - 1; i >= from; i--) {
      out.name[i] = k
      k = back[(i - from) * classes + k]!
    }
  }

  /** Asks `boundary` where sentences open inside a window; its first token stays what it is. */
  private settle(from: number, to: number, opens: Uint8Array, boundary: Boundary): void {
    const { F, tags, tagAt, tagOut } = this.network
    for (let i = from + 1; i < to; i++) {
      const logit = F[(tagOut >> 2) + (i - from) * tags.m + tagAt.start]!
      if (logit > 0 || opens[i]) opens[i] = boundary(i, logit, opens[i] === 1) ? 1 : 0
    }
  }

  /**
   * A sentence cut into windows is one tree still: the roots of its later pieces hang on the first. `open`: root of the
   * sentence that goes on from the window before. Gives the root of the one that goes on behind this window, −1 if none does.
   */
  private joinPieces(from: number, to: number, opens: Uint8Array, open: number, out: Output): number {
    const goesOn = to < opens.length && !opens[to]
    let i = from
    if (!opens[from]) {
      do {
        if (out.head[i] === -1) {
          out.head[i] = open
          out.label[i] = this.parataxis
        }
      } while (++i < to && !opens[i])
      if (i === to) return goesOn ? open : -1
    }
    if (!goesOn) return -1
    i = to - 1
    while (i > from && !opens[i]) i--
    for (; i < to; i++) if (out.head[i] === -1) return i
    return -1
  }

  /** Leaves the window's final rows, quantised, in `q` behind its margin. */
  private encode(words: readonly string[], from: number, to: number): void {
    const net = this.network
    const { F, d, x, h, machine, inside } = net
    const n = to - from
    const rows = (n + 3) & ~3
    const even = (n + 1) & ~1
    this.embedder.tapAll(words, from, to)
    for (let i = 0; i < n; i++) this.embedder.copy(words[from + i]!, (x >> 2) + i * d)
    F.fill(0, (x >> 2) + n * d, (x >> 2) + rows * d)
    const [first, ...others] = net.layers
    const { dilation, conv } = first!
    machine.kernel.convolve(net.tapped, net.tapAt + 4 * (MARGIN - dilation), dilation, h, n, 2 * d)
    machine.kernel.gate(h, conv.scale, conv.bias, x, n, d)
    for (const layer of others) {
      net.clearMargins(layer.zero, n)
      machine.kernel.norm(x, layer.gain, layer.shift, inside, n, d)
      machine.kernel.matmul(inside - layer.dilation * d, layer.dilation * d, 3, layer.conv.w, h, even, d, layer.conv.m)
      machine.kernel.gate(h, layer.conv.scale, layer.conv.bias, x, n, d)
    }
    machine.kernel.norm(x, net.final.gain, net.final.shift, inside, n, d)
  }

  /** UPOS and XPOS together, as the best pair that gold knows. */
  private tag(from: number, to: number, out: Output): void {
    const net = this.network
    const { F, tags, tagAt, tagOut, machine, d } = net
    const n = to - from
    machine.kernel.matmul(net.inside, 0, 1, tags.w, tagOut, (n + 3) & ~3, d, tags.m)
    machine.kernel.finish(tagOut, tags.scale, tags.bias, n, tags.m, 0)
    const { pairs } = this
    for (let i = 0; i < n; i++) {
      const row = (tagOut >> 2) + i * tags.m
      let top = Number.NEGATIVE_INFINITY
      let pair = 0
      for (let k = 0; k < pairs.length; k += 2) {
        const score = F[row + tagAt.upos + pairs[k]!]! + F[row + tagAt.xpos + pairs[k + 1]!]!
        if (score > top) {
          top = score
          pair = k
        }
      }
      out.upos[from + i] = pairs[pair]!
      out.xpos[from + i] = pairs[pair + 1]!
      out.fact[from + i] = F[row + tagAt.fact]!
    }
  }

  private parse(from: number, to: number, opens: Uint8Array, out: Output): void {
    const net = this.network
    const { F, I, machine, d, arc, biaffine, label, labelOut, shape, arcOut, u, h, labelIn } = net
    const { kernel } = machine
    const n = to - from
    const rows = (n + 3) & ~3
    const a = shape.config.arc
    const l = shape.config.label
    kernel.matmul(net.inside, 0, 1, label.w, labelIn, rows, d, label.m)
    kernel.finish(labelIn, label.scale, label.bias, n, label.m, 0)
    kernel.matmul(net.inside, 0, 1, arc.w, arcOut, rows, d, arc.m)
    kernel.finish(arcOut, arc.scale, arc.bias, n, arc.m, 2)
    // dependents, quantised, through the biaffine matrix; `q` still holds the window's rows, so the end of `h` serves
    const dense = h
    for (let i = 0; i < n; i++)
      F.copyWithin((dense >> 2) + i * a, (arcOut >> 2) + i * 2 * a, (arcOut >> 2) + i * 2 * a + a)
    F.fill(0, (dense >> 2) + n * a, (dense >> 2) + rows * a)
    const quantised = net.score // large enough, and free until the scores
    kernel.quantise(dense, quantised, net.arcBytes.gain, net.arcBytes.shift, rows, a)
    kernel.matmul(quantised, 0, 1, biaffine.w, u, rows, a, biaffine.m)
    kernel.finish(u, biaffine.scale, biaffine.bias, n, biaffine.m, 0)
    F.set(net.rootArc, dense >> 2)
    for (let start = from; start < to; ) {
      let end = start + 1
      while (end < to && !opens[end]) end++
      this.sentence(start - from, end - from, from, dense, out)
      start = end
    }
    // labels: each word with its head; the root's row stands behind the last word's
    F.set(net.rootLabel, (labelIn >> 2) + n * 4 * l + 2 * l)
    for (let i = 0; i < n; i++) I[(net.heads >> 2) + i] = out.head[from + i]! < 0 ? n : out.head[from + i]! - from
    const pairs = net.score
    kernel.pairs(labelIn, 4 * l * 4, labelIn + 2 * l * 4, 4 * l * 4, net.heads, h, n, l)
    kernel.quantise(h, pairs, net.labelBytes.gain, net.labelBytes.shift, n, 2 * l)
    kernel.matmul(pairs, 0, 1, labelOut.w, h, rows, 2 * l, labelOut.m)
    kernel.finish(h, labelOut.scale, labelOut.bias, n, labelOut.m, 0)
    const { vocab } = shape
    for (let i = 0; i < n; i++) {
      const row = (h >> 2) + i * labelOut.m
      let k = -1
      for (let j = 0; j < vocab.label.length; j++) {
        // "root" is said by the tree, not by the labels
        if (j !== this.rootLabel && (k < 0 || F[row + j]! > F[row + k]!)) k = j
      }
      out.label[from + i] = k
    }
  }

  /** The tree of one sentence, rows [start, end) of the window. */
  private sentence(start: number, end: number, from: number, root: number, out: Output): void {
    const net = this.network
    const { F, machine, arcOut, u, biaffine, shape } = net
    const a = shape.config.arc
    const stride = biaffine.m
    const n = end - start
    const scores = net.score
    machine.kernel.scores(u + start * stride * 4, stride * 4, root, a * 4, scores, n, 1, a)
    for (let i = 0; i < n; i++) this.rootScore[i] = F[(scores >> 2) + i]!
    machine.kernel.scores(
      u + start * stride * 4,
      stride * 4,
      arcOut + start * 2 * a * 4 + a * 4,
      2 * a * 4,
      scores,
      n,
      n,
      a,
    )
    for (let i = 0; i < n; i++) {
      const far = (u >> 2) + (start + i) * stride + a
      for (let j = 0; j < n; j++) {
        const b = bucket(j - i)
        this.score[i * n + j] = F[(scores >> 2) + i * n + j]! + net.distance[b]! + F[far + b]!
      }
    }
    this.decoder.decode(n, this.score, this.rootScore, this.heads)
    for (let i = 0; i < n; i++) out.head[from + start + i] = this.heads[i]! < 0 ? -1 : from + start + this.heads[i]!
  }

  private attribute(from: number, to: number, out: Output): void {
    const net = this.network
    const { F, I, B, machine, att, attOut, tagOut, tags, tagAt, attIn, h, z, shape } = net
    const { kernel } = machine
    const n = to - from
    const rows = (n + 3) & ~3
    const k = shape.config.att
    let prepared = false
    for (let anchor = 0; anchor < n; anchor++) {
      const logit = F[(tagOut >> 2) + anchor * tags.m + tagAt.anchor]!
      if (logit <= ANCHOR) continue
      if (!prepared) {
        kernel.matmul(net.inside, 0, 1, att.w, attIn, rows, net.d, att.m)
        kernel.finish(attIn, att.scale, att.bias, n, att.m, 0)
        prepared = true
      }
      for (let i = 0; i < n; i++) I[(net.heads >> 2) + i] = bucket(i - anchor)
      kernel.anchored(attIn, 2 * k * 4, attIn + anchor * 2 * k * 4 + k * 4, net.attDistance, net.heads, z, n, k)
      F.fill(0, (z >> 2) + n * k, (z >> 2) + rows * k)
      // the scores' memory serves as this head's margin and rows
      const inside = net.score + 8 * k
      B.fill(0, net.score, inside)
      for (const layer of net.attLayers) {
        kernel.quantise(z, inside, layer.gain, layer.shift, n, k)
        B.fill(0, inside + n * k, inside + (n + 12) * k)
        kernel.matmul(inside - layer.dilation * k, layer.dilation * k, 3, layer.conv.w, h, rows, k, layer.conv.m)
        kernel.finish(h, layer.conv.scale, layer.conv.bias, n, layer.conv.m, 1)
        kernel.add(z, h, n * k)
      }
      kernel.quantise(z, inside, net.attOutBytes.gain, net.attOutBytes.shift, n, k)
      kernel.matmul(inside, 0, 1, attOut.w, h, rows, k, attOut.m)
      kernel.finish(h, attOut.scale, attOut.bias, n, attOut.m, 0)
      const roles = new Uint8Array(n)
      for (let i = 0; i < n; i++) {
        const row = (h >> 2) + i * attOut.m
        let best = 0
        for (let j = 1; j < 4; j++) if (F[row + j]! > F[row + best]!) best = j
        roles[i] = best
      }
      out.attributions.push({ anchor: from + anchor, confidence: 1 / (1 + Math.exp(-logit)), from, roles })
    }
  }
}
