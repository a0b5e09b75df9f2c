/** The words of a quotation in unbroken pieces: cut where the text goes on outside the marks, at ellipses and at square brackets. */
import { recently } from '../remember.ts'
import type { QuoteSketch } from './sketch.ts'
import { type Word, wordsIn } from './words.ts'

/** Pieces of a quotation: lists of words as they are compared. */
export type Pieces = readonly (readonly string[])[]

const CUT = /\[[^\]]*\]|…|\.\s?\.\s?\.+/g

/** Pieces of a quotation whose quoted stretches within its text are given, with the places of the words. */
export function placedPieces(text: string, runs: readonly (readonly [start: number, end: number])[]): Word[][] {
  const pieces: Word[][] = []
  const take = (from: number, to: number) => {
    const words = wordsIn(text, from, to)
    if (words.length) pieces.push(words)
  }
  for (const [start, end] of runs) {
    let from = start
    for (const cut of text.slice(start, end).matchAll(CUT)) {
      take(from, start + cut.index)
      from = start + cut.index + cut[0].length
    }
    take(from, end)
  }
  return pieces
}

/** Quotations whose words are kept, from when they are found until they are compared. */
const KEPT = 400

/** The words of a quotation that is kept, all pieces after each other. */
export const placedWords = recently(KEPT, ({ text, runs }: QuoteSketch): readonly Word[] =>
  placedPieces(text, runs).flat(),
)

export const piecesOf = (text: string, runs: readonly (readonly [number, number])[] = [[0, text.length]]): Pieces =>
  placedPieces(text, runs).map((piece) => piece.map((w) => w.word))
