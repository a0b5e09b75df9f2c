/**
 * Greedy transition parsing with the arc-hybrid system: SHIFT, LEFT (the top of the stack under the next word),
 * RIGHT (the top under the one below it); the root waits at the end of the buffer, and exactly one word gets it.
 * The move and the label of an arc are chosen by two linear models; a word has all its dependents when it gets its
 * head, so the label sees them. Learnt with a dynamic oracle: Y. Goldberg and J. Nivre, "Training deterministic
 * parsers with non-deterministic oracles" (TACL 2013); features after Y. Zhang and J. Nivre (ACL 2011).
 */
import { mix, type Scorer } from './linear.ts'
import { FLAGS, LOW, STRIDE } from './words.ts'

export const SHIFT = 0
export const LEFT = 1
export const RIGHT = 2
export const MOVE_FEATURES = 96
export const LABEL_FEATURES = 64

const NONE = 0x3c6ef3

/** The parse of one sentence under way. Token numbers count from 0; n stands for the root. */
export class Parse {
  n = 0
  next = 0
  depth = 0
  stack = new Int32Array(64)
  head = new Int32Array(64)
  label = new Int32Array(64)
  /** Outermost and second outermost dependents on either side, −1 for none; how many there are. */
  left1 = new Int32Array(64)
  left2 = new Int32Array(64)
  right1 = new Int32Array(64)
  right2 = new Int32Array(64)
  lefts = new Int32Array(64)
  rights = new Int32Array(64)
  word = new Int32Array(64)
  tag = new Int32Array(64)
  flags = new Int32Array(64)

  begin(n: number): void {
    if (n + 1 > this.stack.length) {
      const size = Math.max(n + 1, this.stack.length * 2)
      this.stack = new Int32Array(size)
      this.head = new Int32Array(size)
      this.label = new Int32Array(size)
      this.left1 = new Int32Array(size)
      this.left2 = new Int32Array(size)
      this.right1 = new Int32Array(size)
      this.right2 = new Int32Array(size)
      this.lefts = new Int32Array(size)
      this.rights = new Int32Array(size)
      this.word = new Int32Array(size)
      this.tag = new Int32Array(size)
      this.flags = new Int32Array(size)
    }
    this.n = n
    this.next = 0
    this.depth = 0
    this.head.fill(-1, 0, n + 1)
    this.label.fill(0, 0, n + 1)
    this.left1.fill(-1, 0, n + 1)
    this.left2.fill(-1, 0, n + 1)
    this.right1.fill(-1, 0, n + 1)
    this.right2.fill(-1, 0, n + 1)
    this.lefts.fill(0, 0, n + 1)
    this.rights.fill(0, 0, n + 1)
  }

  /** Takes words and tags of the tokens [from, to). */
  load(from: number, to: number, type: Int32Array, words: Int32Array, tags: Uint8Array): void {
    this.begin(to - from)
    for (let i = from; i < to; i++) {
      const w = type[i]! * STRIDE
      this.word[i - from] = words[w + LOW]!
      this.flags[i - from] = words[w + FLAGS]!
      this.tag[i - from] = tags[i]! + 1
    }
    this.word[this.n] = 0x700700
    this.tag[this.n] = 255
    this.flags[this.n] = 0
  }

  done(): boolean {
    return this.next === this.n && this.depth === 0
  }

  legal(move: number): boolean {
    if (move === SHIFT) return this.next < this.n
    if (move === LEFT) return this.depth > 0 && (this.next < this.n || this.depth === 1)
    return this.depth > 1
  }

  /** The word that gets a head by this move, and that head. */
  dependent(): number {
    return this.stack[this.depth - 1]!
  }
  headBy(move: number): number {
    return move === LEFT ? this.next : this.stack[this.depth - 2]!
  }

  apply(move: number, label: number): void {
    if (move === SHIFT) {
      this.stack[this.depth++] = this.next++
      return
    }
    const d = this.dependent()
    const h = this.headBy(move)
    this.depth--
    this.head[d] = h
    this.label[d] = label + 1
    if (d < h) {
      // Left dependents come from the nearest outwards.
      this.left2[h] = this.left1[h]!
      this.left1[h] = d
      this.lefts[h]!++
    } else {
      this.right2[h] = this.right1[h]!
      this.right1[h] = d
      this.rights[h]!++
    }
  }
}

const span = (d: number): number => (d < 5 ? d : d < 8 ? 5 : d < 14 ? 6 : d < 25 ? 7 : 8)

export function moveFeatures(out: Int32Array, p: Parse): number {
  const { stack, depth, next, n, word, tag, label, left1, left2, right1, right2 } = p
  const s0 = depth > 0 ? stack[depth - 1]! : -1
  const s1 = depth > 1 ? stack[depth - 2]! : -1
  const s2 = depth > 2 ? stack[depth - 3]! : -1
  const b0 = next
  const b1 = next < n ? next + 1 : -1
  const b2 = next + 1 < n ? next + 2 : -1
  const s0w = s0 < 0 ? NONE : word[s0]!
  const s1w = s1 < 0 ? NONE : word[s1]!
  const b0w = word[b0]!
  const b1w = b1 < 0 ? NONE : word[b1]!
  const s0t = s0 < 0 ? 0 : tag[s0]!
  const s1t = s1 < 0 ? 0 : tag[s1]!
  const s2t = s2 < 0 ? 0 : tag[s2]!
  const b0t = tag[b0]!
  const b1t = b1 < 0 ? 0 : tag[b1]!
  const b2t = b2 < 0 ? 0 : tag[b2]!
  const s0l = s0 < 0 ? -1 : left1[s0]!
  const s0r = s0 < 0 ? -1 : right1[s0]!
  const s1l = s1 < 0 ? -1 : left1[s1]!
  const s1r = s1 < 0 ? -1 : right1[s1]!
  const s0l2 = s0 < 0 ? -1 : left2[s0]!
  const s0r2 = s0 < 0 ? -1 : right2[s0]!
  const s1r2 = s1 < 0 ? -1 : right2[s1]!
  const b0l = left1[b0]!
  const b0l2 = left2[b0]!
  const s0ll = s0l < 0 ? 0 : label[s0l]!
  const s0rl = s0r < 0 ? 0 : label[s0r]!
  const s1ll = s1l < 0 ? 0 : label[s1l]!
  const s1rl = s1r < 0 ? 0 : label[s1r]!
  const b0ll = b0l < 0 ? 0 : label[b0l]!
  const s0lt = s0l < 0 ? 0 : tag[s0l]!
  const s0rt = s0r < 0 ? 0 : tag[s0r]!
  const s1lt = s1l < 0 ? 0 : tag[s1l]!
  const s1rt = s1r < 0 ? 0 : tag[s1r]!
  const b0lt = b0l < 0 ? 0 : tag[b0l]!
  const s0lw = s0l < 0 ? NONE : word[s0l]!
  const s0v = s0 < 0 ? 0 : (p.lefts[s0]! < 4 ? p.lefts[s0]! : 4) * 8 + (p.rights[s0]! < 4 ? p.rights[s0]! : 4)
  const s1v = s1 < 0 ? 0 : (p.lefts[s1]! < 4 ? p.lefts[s1]! : 4) * 8 + (p.rights[s1]! < 4 ? p.rights[s1]! : 4)
  const b0v = p.lefts[b0]! < 4 ? p.lefts[b0]! : 4
  const d01 = s1 < 0 ? 9 : span(s0 - s1)
  const d0b = s0 < 0 ? 9 : span(b0 - s0)
  const t3 = (s1t << 16) | (s0t << 8) | b0t
  const t0b = (s0t << 8) | b0t
  const t10 = (s1t << 8) | s0t
  let k = 0
  // Single words and tags.
  out[k++] = mix(1, s0w)
  out[k++] = mix(2, s0t)
  out[k++] = mix(mix(3, s0w), s0t)
  out[k++] = mix(4, s1w)
  out[k++] = mix(5, s1t)
  out[k++] = mix(mix(6, s1w), s1t)
  out[k++] = mix(7, b0w)
  out[k++] = mix(8, b0t)
  out[k++] = mix(mix(9, b0w), b0t)
  out[k++] = mix(mix(10, b1w), b1t)
  out[k++] = mix(11, b1t)
  out[k++] = mix(12, b2t)
  out[k++] = mix(13, s2t)
  // Pairs.
  out[k++] = mix(mix(14, s0w), b0w)
  out[k++] = mix(mix(15, s0w), t0b)
  out[k++] = mix(mix(16, b0w), t0b)
  out[k++] = mix(17, t0b)
  out[k++] = mix(mix(18, s1w), s0w)
  out[k++] = mix(mix(19, s1w), t10)
  out[k++] = mix(mix(20, s0w), t10)
  out[k++] = mix(21, t10)
  out[k++] = mix(mix(22, b0t), (b1t << 8) | b2t)
  out[k++] = mix(mix(23, s0w), mix(b0w, t0b))
  out[k++] = mix(24, (s1t << 8) | b0t)
  out[k++] = mix(mix(25, s1w), b0w)
  // Triples.
  out[k++] = mix(26, t3)
  out[k++] = mix(mix(27, t3), b1t)
  out[k++] = mix(28, (s0t << 16) | (b0t << 8) | b1t)
  out[k++] = mix(mix(29, t3), s2t)
  out[k++] = mix(30, (s2t << 16) | t10)
  out[k++] = mix(mix(31, s0w), (s1t << 8) | b0t)
  out[k++] = mix(mix(32, s1w), t0b)
  out[k++] = mix(mix(33, b0w), t10)
  // Dependents.
  out[k++] = mix(34, (s0t << 16) | (s0lt << 8) | b0t)
  out[k++] = mix(35, (s0t << 16) | (s0rt << 8) | b0t)
  out[k++] = mix(36, (s0t << 16) | (b0lt << 8) | b0t)
  out[k++] = mix(37, (s1t << 16) | (s1rt << 8) | s0t)
  out[k++] = mix(38, (s1t << 16) | (s1lt << 8) | s0t)
  out[k++] = mix(39, (s1t << 16) | (s0lt << 8) | s0t)
  out[k++] = mix(mix(40, t10), s0rt)
  out[k++] = mix(mix(41, s0t), (s0ll << 8) | s0rl)
  out[k++] = mix(mix(42, s1t), (s1ll << 8) | s1rl)
  out[k++] = mix(mix(43, b0t), b0ll)
  out[k++] = mix(mix(44, t0b), (s0rl << 8) | b0ll)
  out[k++] = mix(mix(45, t10), (s1rl << 8) | s0ll)
  out[k++] = mix(mix(46, t10), (s0rl << 8) | s0ll)
  out[k++] = mix(mix(47, s0w), s0ll)
  out[k++] = mix(mix(48, s0w), s0rl)
  out[k++] = mix(mix(49, s1w), s1rl)
  out[k++] = mix(mix(50, s1w), (s1rl << 8) | s0t)
  out[k++] = mix(mix(51, t10), s0lw)
  out[k++] = mix(mix(52, t10), mix(s1w, s0lw))
  out[k++] = mix(mix(53, s0t), (s0l2 < 0 ? 0 : label[s0l2]!) * 256 + s0ll)
  out[k++] = mix(mix(54, s0t), (s0r2 < 0 ? 0 : label[s0r2]!) * 256 + s0rl)
  out[k++] = mix(mix(55, s1t), (s1r2 < 0 ? 0 : label[s1r2]!) * 256 + s1rl)
  out[k++] = mix(mix(56, b0t), (b0l2 < 0 ? 0 : label[b0l2]!) * 256 + b0ll)
  // Valency and distance.
  out[k++] = mix(mix(57, s0t), s0v)
  out[k++] = mix(mix(58, s1t), s1v)
  out[k++] = mix(mix(59, s0w), s0v)
  out[k++] = mix(mix(60, s1w), s1v)
  out[k++] = mix(mix(61, b0t), b0v)
  out[k++] = mix(mix(62, t10), d01)
  out[k++] = mix(mix(63, t0b), d0b)
  out[k++] = mix(mix(64, s1w), (d01 << 8) | s0t)
  out[k++] = mix(mix(65, s0w), (d0b << 8) | b0t)
  out[k++] = mix(mix(66, t3), (d01 << 8) | d0b)
  out[k++] = mix(67, (depth < 4 ? depth : 4) * 2 + (next === n ? 1 : 0))
  out[k++] = mix(mix(68, s0t), (b0t << 8) | (s1rl << 16) | (s1t << 24))
  out[k++] = mix(mix(69, b0w), (b1t << 8) | s0t)
  out[k++] = mix(mix(70, b1w), t0b)
  return k
}

/** Features of the label of an arc from head h to dependent d, when d leaves the stack. */
export function labelFeatures(out: Int32Array, p: Parse, h: number, d: number): number {
  const { word, tag, label, left1, left2, right1, right2, n } = p
  const side = d < h ? 1 : 2
  const hw = word[h]!
  const ht = tag[h]!
  const dw = word[d]!
  const dt = tag[d]!
  const dl = left1[d]!
  const dl2 = left2[d]!
  const dr = right1[d]!
  const dr2 = right2[d]!
  const sib = side === 1 ? left1[h]! : right1[h]!
  const sib2 = side === 1 ? left2[h]! : right2[h]!
  const other = side === 1 ? -1 : left1[h]!
  const other2 = side === 1 ? -1 : left2[h]!
  const dlw = dl < 0 ? NONE : word[dl]!
  const dll = dl < 0 ? 0 : label[dl]!
  const dl2l = dl2 < 0 ? 0 : label[dl2]!
  const drl = dr < 0 ? 0 : label[dr]!
  const dr2l = dr2 < 0 ? 0 : label[dr2]!
  const sl = sib < 0 ? 0 : label[sib]!
  const s2l = sib2 < 0 ? 0 : label[sib2]!
  const ol = other < 0 ? 0 : label[other]!
  const o2l = other2 < 0 ? 0 : label[other2]!
  const dist = span(Math.abs(h - d)) * 2 + (side - 1)
  const arc = (ht << 16) | (dt << 8) | side
  const prevT = d > 0 ? tag[d - 1]! : 0
  const nextT = d + 1 < n ? tag[d + 1]! : 0
  const nextW = d + 1 < n ? word[d + 1]! : NONE
  const prevW = d > 0 ? word[d - 1]! : NONE
  const hprev = h > 0 && h < n ? tag[h - 1]! : 0
  const hnext = h + 1 < n ? tag[h + 1]! : 0
  let k = 0
  out[k++] = mix(101, arc)
  out[k++] = mix(mix(102, arc), dist)
  out[k++] = mix(mix(103, dw), arc)
  out[k++] = mix(mix(104, hw), arc)
  out[k++] = mix(mix(105, hw), mix(dw, side))
  out[k++] = mix(mix(106, dw), side)
  out[k++] = mix(mix(107, hw), side)
  out[k++] = mix(mix(108, arc), dlw)
  out[k++] = mix(mix(109, arc), dll)
  out[k++] = mix(mix(110, arc), (dll << 8) | dl2l)
  out[k++] = mix(mix(111, arc), (drl << 8) | dr2l)
  out[k++] = mix(mix(112, arc), (sl << 8) | s2l)
  out[k++] = mix(mix(113, arc), (ol << 8) | o2l)
  out[k++] = mix(mix(114, arc), (prevT << 8) | nextT)
  out[k++] = mix(mix(115, arc), nextW)
  out[k++] = mix(mix(116, arc), prevW)
  out[k++] = mix(mix(117, arc), (hprev << 8) | hnext)
  out[k++] = mix(mix(118, dw), dlw)
  out[k++] = mix(mix(119, hw), mix(dlw, dt))
  out[k++] = mix(mix(120, hw), (dt << 16) | (sl << 8) | side)
  out[k++] = mix(mix(121, dw), (ht << 8) | dll)
  out[k++] = mix(mix(122, dw), (dist << 8) | ht)
  out[k++] = mix(mix(123, dt), (dll << 8) | drl)
  out[k++] = mix(mix(124, hw), (dt << 16) | (dll << 8) | side)
  out[k++] = mix(mix(125, arc), p.flags[d]!)
  out[k++] = mix(mix(126, arc), p.lefts[d]! < 3 ? p.lefts[d]! : 3)
  out[k++] = mix(mix(127, arc), (sl << 16) | (dll << 8) | ol)
  out[k++] = mix(mix(128, sl), (dt << 8) | side)
  out[k++] = mix(mix(129, dlw), (dt << 8) | side)
  out[k++] = mix(mix(130, hw), (sl << 8) | dt)
  out[k++] = mix(mix(131, sib < 0 ? NONE : word[sib]!), arc)
  return k
}

export function best(scores: Float64Array, classes: number): number {
  let b = 0
  for (let c = 1; c < classes; c++) if (scores[c]! > scores[b]!) b = c
  return b
}

/** Room for the scores of the two models; one for each caller. */
export const workspace = (moves: Scorer, labels: Scorer) => ({
  features: new Int32Array(Math.max(MOVE_FEATURES, LABEL_FEATURES)),
  moveScores: new Float64Array(moves.classes),
  labelScores: new Float64Array(labels.classes),
})
export type Workspace = ReturnType<typeof workspace>

/** Runs the parse to its end: 2n moves. `root` is the label every root gets. */
export function runParse(p: Parse, moves: Scorer, labels: Scorer, root: number, w: Workspace): void {
  while (!p.done()) {
    let move = -1
    const shift = p.legal(SHIFT)
    const left = p.legal(LEFT)
    const right = p.legal(RIGHT)
    if (shift && !left && !right) move = SHIFT
    else if (!shift && left) move = LEFT
    else if (!shift && right) move = RIGHT
    else {
      moves.score(w.features, moveFeatures(w.features, p), w.moveScores)
      const s = w.moveScores
      for (let m = 0; m < 3; m++) {
        if ((m === SHIFT ? shift : m === LEFT ? left : right) && (move < 0 || s[m]! > s[move]!)) move = m
      }
    }
    let label = root
    if (move !== SHIFT) {
      const h = p.headBy(move)
      if (h !== p.n) {
        labels.score(w.features, labelFeatures(w.features, p, h, p.dependent()), w.labelScores)
        w.labelScores[root] = Number.NEGATIVE_INFINITY
        label = best(w.labelScores, labels.classes)
      }
    }
    p.apply(move, label)
  }
}
