/** What joining needs of a store, so that memory and databases can carry it alike. */
import type { ArticleFacts, Item, JoinKind, Placed } from './types.ts'

/** An item by its place. */
export interface Ref {
  readonly article: number
  readonly local: string
}

/** An item and the group it is put into; null takes it out of all. */
export interface Move extends Ref {
  readonly group: number | null
}

/** What was said by hand of two items of a kind: one (true), not one (false), nothing (undefined). */
export type ByHand = (a: Placed, b: Placed) => boolean | undefined

export interface JoinStore {
  /** Items that have one of the keys: of each key at most `limit`, the newest articles first. */
  sharing(kind: JoinKind, keys: readonly number[], limit: number): Promise<readonly (Ref & { readonly key: number })[]>
  /** Items by their places, in any order; those that are not there are left out. */
  load(kind: JoinKind, refs: readonly Ref[]): Promise<readonly Placed[]>
  /** All items of these articles. */
  ofArticles(kind: JoinKind, articles: readonly number[]): Promise<readonly Placed[]>
  /** Items of these groups: of each at most `limit`, the newest articles first. */
  ofGroups(kind: JoinKind, groups: readonly number[], limit: number): Promise<readonly Placed[]>
  /** In which groups the items of these articles stand; those in none are left out. */
  groupsOf(kind: JoinKind, articles: readonly number[]): Promise<readonly (Ref & { readonly group: number })[]>
  /** Keeps the items of an article with their keys, or with the `kept` smallest of them, in no group yet. */
  put(kind: JoinKind, article: ArticleFacts, items: readonly Item[], kept?: number): Promise<void>
  place(kind: JoinKind, moves: readonly Move[]): Promise<void>
  /** All that still stand in group `from` go into `into`. */
  merge(kind: JoinKind, from: number, into: number): Promise<void>
  /** So many numbers that no group of this kind ever had, the first of them; the others follow it. */
  numbers(kind: JoinKind, count: number): Promise<number>
  /** Forgets the items of an article with their keys. */
  remove(kind: JoinKind, article: number): Promise<void>
  /** What was joined or held apart by hand among these items. */
  byHand?(kind: JoinKind, items: readonly Placed[]): Promise<ByHand | undefined>
}

/** Keys that an item is found by: all, or the smallest of them, which are the same ones in all that are alike. */
export const foundBy = (keys: readonly number[], kept = Number.MAX_SAFE_INTEGER): readonly number[] =>
  keys.length <= kept ? keys : keys.toSorted((a, b) => a - b).slice(0, kept)
