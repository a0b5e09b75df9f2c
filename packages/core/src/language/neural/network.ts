/** The network's weights, laid out in a machine's memory: tables as int8 with a scale a row, matrices in the kernel's panels. */
import { Arena } from './arena.ts'
import type { MachineKind } from './kernel.ts'

/** A tensor in the weights file: int8 with one scale a row, or f32. Written by training/neural/export.py. */
export interface Tensor {
  readonly name: string
  readonly shape: readonly number[]
  readonly type: 'i8' | 'f32'
  /** Byte offset into the section of the data; int8 tensors are followed by their row scales (f32). */
  readonly offset: number
}

export interface Shape {
  readonly config: {
    readonly d: number
    readonly dilations: readonly number[]
    readonly arc: number
    readonly label: number
    readonly att: number
    readonly att_dilations: readonly number[]
  }
  readonly vocab: {
    readonly upos: readonly string[]
    readonly xpos: readonly string[]
    readonly label: readonly string[]
    readonly name: readonly string[]
  }
  /** Pairs of UPOS and XPOS (indices into their vocabularies) that go together. */
  readonly pairs: readonly (readonly [upos: number, xpos: number])[]
  readonly tensors: readonly Tensor[]
}

export interface NetworkOptions {
  /** A slower arithmetic than the machine would allow; the results are the same, bit for bit. */
  readonly machine?: MachineKind
  /**
   * Whose idea of a name: by default the papers' and wikigold's (whole names); GUM's (the words that head a name, from which the tree
   * cuts it) is there to be measured on GUM's gold.
   */
  readonly names?: 'gum'
  /** Whose trees and parts of speech: by default GUM's; EWT's, which differ in small things, are there to be measured on EWT. */
  readonly trees?: 'ewt'
}

/** Numbers of a word before the first matrix: what the tables' rows have together. */
export const EMBEDDED = 480
/** Buckets of signed distance on either side, as in training. */
export const FAR = 33
/** Rows a window may have; longer paragraphs are read in pieces. */
export const WINDOW = 200
/** Words whose first layer is kept at most; past that the cache starts anew. What is cached never changes a result. */
export const KEPT = 12_288
/** Words whose products with the first convolution's taps are kept at most; the same holds of them. */
export const TAPPED = 2_048
/** Rows of zeros before and after a window: the farthest a tap reaches. */
export const MARGIN = 8
const ROWS = WINDOW + 2 * MARGIN + 8

/** A linear layer in memory: `w` panels, `scale` and `bias` for every (padded) column. */
export interface Layer {
  readonly w: number
  readonly scale: number
  readonly bias: number
  readonly k: number
  /** Columns, padded to a multiple of eight. */
  readonly m: number
}

/** How numbers become bytes of 0 to 127: x · gain + shift, a pair for every column. Layers fold the inverse into their weights. */
export interface Bytes {
  readonly gain: number
  readonly shift: number
}

export interface Matrix {
  readonly rows: number
  readonly columns: number
  readonly i8: Int8Array
  readonly scales: Float32Array
}

/** Reads tensors of the weights file. */
export function tensors(shape: { readonly tensors: readonly Tensor[] }, data: Uint8Array) {
  const by = new Map(shape.tensors.map((t) => [t.name, t]))
  const find = (name: string) => {
    const t = by.get(name)
    if (!t) throw new RangeError(`the weights have no tensor ${name}`)
    return t
  }
  const f32 = (name: string): Float32Array => {
    const t = find(name)
    return new Float32Array(data.slice(t.offset, t.offset + 4 * t.shape.reduce((a, b) => a * b, 1)).buffer)
  }
  const matrix = (name: string): Matrix => {
    const t = find(name)
    const rows = t.shape[0]!
    const columns = t.shape.slice(1).reduce((a, b) => a * b, 1)
    const size = rows * columns
    const i8 = new Int8Array(data.buffer, data.byteOffset + t.offset, size)
    return {
      rows,
      columns,
      i8,
      scales: new Float32Array(data.slice(t.offset + size, t.offset + size + 4 * rows).buffer),
    }
  }
  return { f32, matrix }
}

/** Layers that know whose annotation they follow. */
const SOURCED = new Set(['xpos', 'arc_dep', 'arc_head', 'label_dep', 'label_head'])

const padded = (m: number) => (m + 7) & ~7

/** Bytes of memory that a network of this shape takes. */
function measure(shape: Shape): number {
  const { d, arc, label, att } = shape.config
  let bytes = 1 << 16
  for (const t of shape.tensors) {
    if (/^(word|prefix|suffix|shape|gram|vector)/.test(t.name)) continue
    const size = t.shape.reduce((a, b) => a * b, 1)
    // a sixteenth for pieces (pair.ts)
    bytes += (t.type === 'i8' ? 17 / 16 : 4) * size + 64 * (t.shape[0]! + 16)
  }
  return (
    bytes +
    ROWS * (d * 4 + 800 * 2 + 8 * d + 4 * 128 + 12 * arc + 8 * FAR + 64 + ROWS * 4 + 16 * label + 12 * att + 400) +
    KEPT * d * 4 +
    (TAPPED + 8) * 6 * d * 4 +
    (1 << 18)
  )
}

export class Network extends Arena {
  private readonly trees: 'ewt' | undefined
  private readonly tensor: ReturnType<typeof tensors>
  readonly shape: Shape
  readonly d: number

  readonly input: Layer
  readonly layers: (Bytes & { readonly conv: Layer; readonly dilation: number; readonly zero: Uint8Array })[]
  /** The taps of the first convolution side by side, all with the same row. */
  readonly taps: Layer
  readonly final: Bytes
  readonly inputBytes: Bytes
  readonly arcBytes: Bytes
  readonly labelBytes: Bytes
  /** upos, xpos, name, start, fact, anchor, side by side. */
  readonly tags: Layer
  readonly tagAt: {
    readonly upos: number
    readonly xpos: number
    readonly name: number
    readonly start: number
    readonly fact: number
    readonly anchor: number
  }
  /** Dependent and head halves of the arcs, side by side. */
  readonly arc: Layer
  /** Arc scores by head and, in the columns from `arc` on, by distance. */
  readonly biaffine: Layer
  readonly distance: Float32Array
  readonly rootArc: Float32Array
  /** Head and dependent halves of the labels, side by side. */
  readonly label: Layer
  readonly labelOut: Layer
  readonly rootLabel: Float32Array
  /** Token and anchor halves of the attributions, side by side. */
  readonly att: Layer
  readonly attDistance: number
  readonly attLayers: (Bytes & { readonly conv: Layer; readonly dilation: number })[]
  readonly attOut: Layer
  readonly attOutBytes: Bytes

  // buffers (byte offsets)
  readonly x: number
  readonly q: number
  readonly h: number
  readonly tagOut: number
  readonly arcOut: number
  readonly u: number
  readonly score: number
  readonly labelIn: number
  readonly heads: number
  readonly attIn: number
  readonly z: number
  /** First-layer numbers of words met before, a row a word. */
  readonly words: number
  /** Products of words met before with the taps, a row a word; row 0 is of what stands for nothing. */
  readonly tapped: number
  /** Rows of `tapped` of a window, with its margins. */
  readonly tapAt: number

  constructor(shape: Shape, data: Uint8Array, options: NetworkOptions = {}) {
    super(measure(shape), options.machine)
    this.shape = shape
    this.tensor = tensors(shape, data)
    const { d, arc, label, att } = shape.config
    this.d = d
    this.trees = options.trees
    this.input = this.layer(['input'])
    this.inputBytes = this.quantiser('input')
    this.taps = this.side('layers.0.conv.linear', d)
    this.layers = shape.config.dilations.map((dilation, i) => ({
      ...this.quantiser(`layers.${i}`),
      conv: i === 0 ? this.taps : this.layer([`layers.${i}.conv.linear`]),
      dilation,
      zero: Uint8Array.from(this.tensor.f32(`layers.${i}.zero`)),
    }))
    this.final = this.quantiser('final')
    const v = shape.vocab
    const tagSizes = [v.upos.length, v.xpos.length, v.name.length, 1, 1, 1]
    const offsets = tagSizes.map((_, i) => tagSizes.slice(0, i).reduce((a, b) => a + b, 0))
    this.tagAt = {
      upos: offsets[0]!,
      xpos: offsets[1]!,
      name: offsets[2]!,
      start: offsets[3]!,
      fact: offsets[4]!,
      anchor: offsets[5]!,
    }
    const name = options.names ? `name.${options.names}` : 'name'
    // the treebanks differ in words (“United” of the United States), not in a constant that a bias could hold
    const upos = options.trees ? `upos.${options.trees}` : 'upos'
    this.tags = this.layer([upos, 'xpos', name, 'start', 'fact', 'anchor'])
    this.arc = this.layer(['arc_dep', 'arc_head'])
    this.arcBytes = this.quantiser('biaffine')
    this.biaffine = this.layer(['biaffine', 'arc_distance'])
    this.distance = this.tensor.f32('distance')
    this.rootArc = this.tensor.f32('root_arc')
    this.label = this.layer(['label_dep', 'label_head'])
    this.labelBytes = this.quantiser('label_out')
    this.labelOut = this.layer(['label_out'])
    this.rootLabel = this.tensor.f32('root_label')
    this.att = this.layer(['att_token', 'att_anchor'])
    this.attDistance = this.put(this.tensor.f32('att_distance'))
    this.attLayers = shape.config.att_dilations.map((dilation, i) => ({
      ...this.quantiser(`att_layers.${i}`),
      conv: this.layer([`att_layers.${i}.linear`]),
      dilation,
    }))
    this.attOutBytes = this.quantiser('att_out')
    this.attOut = this.layer(['att_out'])
    this.x = this.take(ROWS * d * 4)
    this.q = this.take(ROWS * Math.max(d, EMBEDDED))
    this.h = this.take(ROWS * Math.max(2 * d, padded(v.label.length), arc) * 4)
    this.tagOut = this.take(ROWS * this.tags.m * 4)
    this.arcOut = this.take(ROWS * 2 * arc * 4)
    this.u = this.take(ROWS * this.biaffine.m * 4)
    this.score = this.take(ROWS * ROWS * 4)
    this.labelIn = this.take(ROWS * 4 * label * 4)
    this.heads = this.take(ROWS * 4)
    this.attIn = this.take(ROWS * 2 * att * 4)
    this.z = this.take(ROWS * att * 4)
    this.words = this.take(KEPT * d * 4)
    this.tapped = this.take((TAPPED + 8) * this.taps.m * 4)
    this.tapAt = this.take(ROWS * 4)
    this.B.set(this.layers[0]!.zero, this.q)
    this.machine.kernel.matmul(this.q, 0, 1, this.taps.w, this.tapped, 4, d, this.taps.m)
  }

  /** Where the rows of a window begin in `q`, behind its margin. */
  get inside(): number {
    return this.q + MARGIN * this.d
  }

  /** Fills the margin of `q` before and after n rows with what stands for nothing, so that no window sees another. */
  clearMargins(zero: Uint8Array, n: number): void {
    const { B, q, d } = this
    for (let row = 0; row < MARGIN; row++) B.set(zero, q + row * d)
    for (let row = MARGIN + n; row < 2 * MARGIN + n + 4; row++) B.set(zero, q + row * d)
  }

  private quantiser(name: string): Bytes {
    return this.bytes(this.tensor.f32(`${name}.gain`), this.tensor.f32(`${name}.shift`))
  }

  /** Layers with the same input side by side. */
  private layer(names: readonly string[]): Layer {
    const own = (name: string) => this.trees !== undefined && SOURCED.has(name)
    return this.panels(
      names.map((name) => ({
        matrix: this.tensor.matrix(`${name}.weight`),
        bias: this.tensor.f32(own(name) ? `${name}.bias.${this.trees}` : `${name}.bias`),
      })),
    )
  }

  /** A convolution's taps as layers side by side, `k` columns each. */
  private side(name: string, k: number): Layer {
    const { rows, columns, i8, scales } = this.tensor.matrix(`${name}.weight`)
    const bias = this.tensor.f32(`${name}.bias`)
    const parts = Array.from({ length: columns / k }, (_, tap) => {
      const own = new Int8Array(rows * k)
      for (let r = 0; r < rows; r++) own.set(i8.subarray(r * columns + tap * k, r * columns + (tap + 1) * k), r * k)
      return { matrix: { rows, columns: k, i8: own, scales }, bias }
    })
    return this.panels(parts)
  }

  matrix(name: string): Matrix {
    return this.tensor.matrix(name)
  }
}
