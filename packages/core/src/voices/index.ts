import type { Article, Statement, Voice } from '../record/index.ts'
import { isBody } from '../record/index.ts'

/**
 * Partitions the text into voices: furniture is every block beside the body, message the content of statements,
 * report the rest. White space joins what stands before it (at the head of the text, what follows).
 * Linear in the text; where contents nest, the innermost statement has the characters.
 */
export function findVoices(article: Pick<Article, 'text' | 'blocks'>, statements: readonly Statement[]): Voice[] {
  const size = article.text.length
  if (size === 0) return []
  // owner of each character: 0 nothing yet, 1 report, 2 furniture, 3 + s the content of statement s
  const owner = new Int32Array(size)
  for (const block of article.blocks) owner.fill(isBody(block.role) ? 1 : 2, block.start, block.end)
  // outer statements first, so that inner ones overwrite them; every character is written once per nesting level
  const depth = depths(statements)
  const order = statements.map((_, i) => i).sort((a, b) => depth[a]! - depth[b]! || a - b)
  for (const i of order) {
    for (const span of statements[i]!.content) {
      for (let c = span.start; c < span.end; c++) if (owner[c] !== 2 && owner[c] !== 0) owner[c] = 3 + i
    }
  }
  const voices: Voice[] = []
  let start = 0
  let current = 0
  for (let c = 0; c < size; c++) {
    const o = owner[c]!
    if (o === 0 || o === current) continue
    if (current !== 0) {
      voices.push(voiceOf(current, start, c, statements))
      start = c
    }
    current = o
  }
  voices.push(voiceOf(current || 1, start, size, statements))
  return voices
}

function voiceOf(owner: number, start: number, end: number, statements: readonly Statement[]): Voice {
  if (owner === 2) return { voice: 'furniture', start, end, statement: null }
  if (owner === 1) return { voice: 'report', start, end, statement: null }
  return { voice: 'message', start, end, statement: statements[owner - 3]!.id }
}

/** Nesting depth of each statement by `within`; a chain never visits a statement twice. */
function depths(statements: readonly Statement[]): Int32Array {
  const index = new Map(statements.map((s, i) => [s.id, i]))
  const depth = new Int32Array(statements.length).fill(-1)
  for (let i = 0; i < statements.length; i++) {
    const chain: number[] = []
    let at: number | undefined = i
    while (at !== undefined && depth[at] === -1) {
      depth[at] = -2
      chain.push(at)
      const outer: string | null = statements[at]!.within
      at = outer === null ? undefined : index.get(outer)
    }
    let d = at === undefined || depth[at]! < 0 ? 0 : depth[at]! + 1
    for (let k = chain.length - 1; k >= 0; k--) depth[chain[k]!] = d++
  }
  return depth
}
