/** The profiles of a neighbourhood while it is being arranged, and which of them each item went into. */
import type { Context, Placed } from '../types.ts'
import { absorbItem, type Profile, profileOf } from './profile.ts'
import type { ActorSketch } from './sketch.ts'

export class Table {
  readonly items: readonly Placed<ActorSketch>[]
  readonly context: Context
  /** Profile of each item; −1 while it has none. */
  readonly label: Int32Array
  readonly profiles: Profile[] = []
  /** Names of the profiles that do not hang on the order of arrival. */
  readonly names: string[] = []
  readonly #own: (Profile | undefined)[] = []

  constructor(items: readonly Placed<ActorSketch>[], context: Context) {
    this.items = items
    this.context = context
    this.label = new Int32Array(items.length).fill(-1)
  }

  item(i: number): Placed<ActorSketch> {
    return this.items[i] as Placed<ActorSketch>
  }

  /** What item i tells by itself. */
  own(i: number): Profile {
    this.#own[i] ??= profileOf(this.item(i), i, this.context)
    return this.#own[i]
  }

  at(p: number): Profile {
    return this.profiles[p] as Profile
  }

  /** A new profile of item i. */
  open(i: number, name?: string): number {
    const { article, local } = this.item(i)
    this.profiles.push(profileOf(this.item(i), i, this.context))
    this.names.push(name ?? `${article.id}\t${local}`)
    this.label[i] = this.profiles.length - 1
    return this.profiles.length - 1
  }

  put(i: number, p: number): void {
    absorbItem(this.at(p), this.item(i), i, this.context)
    this.label[i] = p
  }

  /** Items of profile p go where `into` says. */
  move(into: (p: number) => number): void {
    for (let i = 0; i < this.label.length; i++) {
      const p = this.label[i] as number
      if (p !== -1) this.label[i] = into(p)
    }
  }
}

/** Lists by key, in the order in which they came; an entry stands once in a list. */
export class Index {
  readonly #lists = new Map<string, number[]>()

  add(key: string, entry: number): void {
    const list = this.#lists.get(key)
    if (!list) this.#lists.set(key, [entry])
    else if (list.at(-1) !== entry) list.push(entry)
  }

  get(key: string): readonly number[] {
    return this.#lists.get(key) ?? []
  }

  lists(): Iterable<readonly number[]> {
    return this.#lists.values()
  }
}
