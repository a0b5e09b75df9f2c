import { END, START } from './literals.ts'

/** No string is followed further than this: its first characters are rare enough. */
const LONGEST = 10

/**
 * Says in one pass over a text which of many groups of strings have a member in it (Aho and Corasick's automaton in
 * dense columns).
 * @example new Finder([['share'], ['comment']]).look('leave a comment') // [1]
 */
export class Finder {
  private readonly classOf = new Uint8Array(0x2100)
  private readonly width: number
  private readonly next: Uint16Array
  /** By state: the head of a list of groups that have a member ending here, and the next state with such a list. */
  private readonly head: Int32Array
  private readonly shorter: Uint16Array
  /** By state: has it or a shorter one such a list? */
  private readonly hit: Uint8Array
  /** The lists: group, and the place of the next. */
  private readonly group: number[] = [-1]
  private readonly after: number[] = [0]

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
    const head = new Int32Array(most)
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
        this.after.push(head[state])
        head[state] = this.group.push(group) - 1
      }
    // by breadth: a state goes on as the longest of its suffixes does, except where it has children of its own
    const next = new Uint16Array(states * classes)
    const fail = new Uint16Array(states)
    const shorter = new Uint16Array(states)
    const queue = new Uint16Array(states)
    let end = 1
    for (let at = 0; at < end; at++) {
      const state = queue[at]
      const back = fail[state]
      if (state > 0) {
        next.copyWithin(state * classes, back * classes, (back + 1) * classes)
        shorter[state] = head[back] ? back : shorter[back]
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
    this.head = head.slice(0, states)
    this.shorter = shorter
    this.hit = Uint8Array.from(shorter, (s, state) => (s !== 0 || head[state] !== 0 ? 1 : 0))
  }

  /** The groups that have a member in the text, in order. */
  look(text: string): readonly number[] {
    const { classOf, next, head, hit, shorter, width } = this
    let found: number[] | null = null
    let state = 0
    for (let i = -1; i <= text.length; i++) {
      const c = i < 0 ? START.charCodeAt(0) : i < text.length ? text.charCodeAt(i) : END.charCodeAt(0)
      state = next[state * width + (c < 0x2100 ? classOf[c] : 0)]
      if (hit[state] === 0) continue
      found ??= []
      for (let s = state; s !== 0; s = shorter[s])
        for (let k = head[s]; k !== 0; k = this.after[k]) if (!found.includes(this.group[k])) found.push(this.group[k])
    }
    return found ? found.sort((a, b) => a - b) : NONE
  }
}
const NONE: readonly number[] = []
