import { END, START } from './literals.ts'

/** No string is followed further than this: its first characters are rare enough. */
const LONGEST = 10

/**
 * Says in one pass over a text which of many groups of strings have a member in it (Aho and Corasick's automaton in
 * dense columns). A group is a number below 64; a text's answer is two masks of 32 bits.
 * @example new Finder([['share'], ['comment']]).look('leave a comment').has(1) // true
 */
export class Finder {
  private readonly classOf = new Uint8Array(0x2100)
  private readonly width: number
  private readonly next: Uint16Array
  private readonly lows: Int32Array
  private readonly highs: Int32Array

  constructor(groups: readonly (readonly string[])[]) {
    let most = 1
    let classes = 1
    for (const group of groups)
      for (const s of group) {
        most += Math.min(s.length, LONGEST)
        for (let i = 0; i < s.length; i++) if (!this.classOf[s.charCodeAt(i)]) this.classOf[s.charCodeAt(i)] = classes++
      }
    if (most > 0xffff) throw new Error('the finder is given too many strings')
    // the trie: a state's first child, its next sibling, and the class that leads to it
    const child = new Uint16Array(most)
    const sibling = new Uint16Array(most)
    const by = new Uint8Array(most)
    const lows = new Int32Array(most)
    const highs = new Int32Array(most)
    let states = 1
    for (let group = 0; group < groups.length; group++)
      for (const s of groups[group]) {
        let state = 0
        for (let i = 0; i < s.length && i < LONGEST; i++) {
          const c = this.classOf[s.charCodeAt(i)]
          let to = child[state]
          while (to !== 0 && by[to] !== c) to = sibling[to]
          if (to === 0) {
            to = states++
            by[to] = c
            sibling[to] = child[state]
            child[state] = to
          }
          state = to
        }
        if (group < 32) lows[state] |= 1 << group
        else highs[state] |= 1 << (group - 32)
      }
    // by breadth: a state goes on as the longest of its suffixes does, except where it has children of its own
    const next = new Uint16Array(states * classes)
    const fail = new Uint16Array(states)
    const queue = new Uint16Array(states)
    let end = 1
    for (let at = 0; at < end; at++) {
      const state = queue[at]
      const back = fail[state]
      if (state > 0) {
        next.copyWithin(state * classes, back * classes, (back + 1) * classes)
        lows[state] |= lows[back]
        highs[state] |= highs[back]
      }
      for (let to = child[state]; to !== 0; to = sibling[to]) {
        const edge = state * classes + by[to]
        fail[to] = next[edge]
        next[edge] = to
        queue[end++] = to
      }
    }
    this.width = classes
    this.next = next
    this.lows = lows.slice(0, states)
    this.highs = highs.slice(0, states)
  }

  /** Looks through a text once. */
  look(text: string): Held {
    const { classOf, next, lows, highs, width } = this
    let state = next[classOf[START.charCodeAt(0)]]
    let low = lows[state]
    let high = highs[state]
    for (let i = 0; i < text.length; i++) {
      const c = text.charCodeAt(i)
      state = next[state * width + (c < 0x2100 ? classOf[c] : 0)]
      low |= lows[state]
      high |= highs[state]
    }
    state = next[state * width + classOf[END.charCodeAt(0)]]
    return new Held(low | lows[state], high | highs[state])
  }
}

/** The groups that have a member in a text. */
class Held {
  private readonly low: number
  private readonly high: number
  constructor(low: number, high: number) {
    this.low = low
    this.high = high
  }

  get any(): boolean {
    return (this.low | this.high) !== 0
  }

  has(group: number): boolean {
    return group < 32 ? ((this.low >>> group) & 1) === 1 : ((this.high >>> (group - 32)) & 1) === 1
  }

  /** Some group below this one, which is 32 or more, has. */
  anyBelow(group: number): boolean {
    return this.low !== 0 || (this.high & ((1 << (group - 32)) - 1)) !== 0
  }
}
