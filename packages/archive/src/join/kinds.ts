/** Kinds of joining as numbers, and the numbers that are made of them. */
import type { JoinKind } from '@readout/join'

export const CODE: { readonly [K in JoinKind]: number } = { copy: 1, story: 2, actor: 3, quote: 4, event: 5 }
export const KIND_OF: readonly (JoinKind | null)[] = [null, 'copy', 'story', 'actor', 'quote', 'event']

/** Kinds of before, while everything is joined anew. */
export const FORMER = 16

const KINDS = 8
/** Items of an article and kind that are found by their keys. */
export const ITEMS = 512

export const shelfOf = (kind: JoinKind, article: number): number => article * KINDS + CODE[kind]
export const articleOf = (shelf: number): number => Math.floor(shelf / KINDS)

/** 40 bits tell keys apart well enough, and with the kind they are still kept in six bytes. */
const BITS = 2 ** 40
export const keyIn = (kind: JoinKind, key: number): number => CODE[kind] * BITS + (key % BITS)

export const itemIn = (shelf: number, place: number): number => shelf * ITEMS + place
export const placeIn = (item: number): { shelf: number; place: number } => ({
  shelf: Math.floor(item / ITEMS),
  place: item % ITEMS,
})
