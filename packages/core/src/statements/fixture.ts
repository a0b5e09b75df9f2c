/**
 * For the tests of grammar and of what it and the attribution head make of a text: statements as words, before the heads of the model weigh
 * them. What those do: keep.test.ts.
 */
import { expect } from 'vitest'
import { loadModel } from '../../load/node.ts'
import { createReader } from '../index.ts'
import type { Statement } from '../record/index.ts'

let reader: ReturnType<typeof createReader> | null = null

export interface Shown {
  source: string | null
  cue: string | null
  content: string[]
}

/** Statements of a text; also checks that every span is exactly the words of the text. */
export function statementsOf(
  text: string,
  published = '2026-03-19',
): (Statement & { name: string | null; to: string | null })[] {
  reader ??= createReader({ model: loadModel(), without: ['model.keep', 'model.acts'] })
  const record = reader.read({ text, published })
  const name = (id: string | null) => record.actors.find((a) => a.id === id)?.name ?? null
  for (const s of record.statements)
    for (const span of [s.source, s.cue, ...s.content])
      if (span) expect(text.slice(span.start, span.end)).toBe(span.text)
  return record.statements.map((s) => ({ ...s, name: name(s.speaker), to: name(s.addressee) }))
}

export const shown = (text: string): Shown[] =>
  statementsOf(text).map((s) => ({
    source: s.source?.text ?? null,
    cue: s.cue?.text ?? null,
    content: s.content.map((c) => c.text),
  }))
