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
  /** All actors the phrase headed by this token stands for, coordinated parts and plurals taken apart; empty if nobody. */
  members(token: number): readonly number[]
}
