/** What the actors room hands on: everyone the article speaks of. */
import type { Actor } from './types.ts'

export interface Cast {
  /** In order of first mention; ids are a1, a2, … */
  readonly actors: readonly Actor[]
  /**
   * Index into `actors` of whom the phrase headed by this token stands for (name, office, pronoun, metonym,
   * described group), or −1. For a plural made of several ("the two men", "Trump and Putin") see `members`.
   */
  at(token: number): number
  /**
   * Indices of the actors that the phrase headed by this token may stand for, the likeliest first, where it is not sure which;
   * empty where it is. `at` gives the best of them all the same.
   */
  doubt(token: number): readonly { readonly actor: number; readonly odds: number }[]
  /** All actors the phrase headed by this token stands for, coordinated parts and plurals taken apart; empty if nobody. */
  members(token: number): readonly number[]
}
