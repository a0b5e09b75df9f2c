/** Errors of the look fold by document, to be read by people. There is no such thing for the blind fold. */

import type { GoldEvent, GoldStatement } from '../../training/bank/documents.ts'
import { foldOf } from '../../training/bank/folds.ts'
import type { Flat } from './scorer.ts'
import type { Read } from './sets.ts'

/** What was missed, made up or got wrong, a line each. Throws for a document that is not of the look fold, before it says anything of it. */
export function errorLines(read: readonly Read[]): string[] {
  if (read.some(({ document }) => foldOf(document.name) !== 'look'))
    throw new Error('errors are shown of the look fold alone')
  const lines: string[] = []
  for (const { document, judgement } of read) {
    lines.push('', `## ${document.name}`)
    const words = (span: { start: number; end: number } | null) =>
      span ? `“${document.text.slice(span.start, span.end).replace(/\s+/g, ' ')}”` : '–'
    const content = (s: GoldStatement | Flat['statements'][number]) =>
      `${words(s.source)} ${words(s.cue)} ${s.content.map(words).join(' … ')}`
    for (const s of judgement.missedStatements)
      lines.push(`statement missed      ${content(s)} [${s.speaker ?? '?'}, ${s.act}, ${s.authority}]`)
    for (const { finding, gold, beside, wrong, rule, confidence } of judgement.statements) {
      const tail = `[${rule} ${confidence.toFixed(2)}]`
      if (!gold && !beside) lines.push(`statement made up     ${content(finding)} ${tail}`)
      else if (gold && wrong.length)
        lines.push(
          `statement wrong       ${content(finding)}: ${wrong
            .map((field) =>
              field === 'span'
                ? `span, gold ${gold.content.map(words).join(' … ')}`
                : `${field} ${value(finding, field)}, gold ${value(gold, field)}`,
            )
            .join('; ')} ${tail}`,
        )
    }
    for (const e of judgement.missedEvents)
      lines.push(`event missed          ${words(e.trigger)} [${e.type}, ${e.status}, ${e.worth ?? ''}]`)
    for (const { finding, gold, beside, wrong, rule, confidence } of judgement.events) {
      const tail = `[${rule} ${confidence.toFixed(2)}]`
      if (!gold && !beside)
        lines.push(`event made up         ${words(finding.trigger)} [${finding.type}, ${finding.status}] ${tail}`)
      else if (gold && wrong.length)
        lines.push(
          `event wrong           ${words(finding.trigger)}: ${wrong
            .map((field) => `${field} ${value(finding, field)}, gold ${value(gold, field)}${others(gold, field)}`)
            .join('; ')} ${tail}`,
        )
    }
  }
  return lines
}

const value = (of: object, field: string): string => {
  const found = (of as { [field: string]: unknown })[field]
  return Array.isArray(found) ? `(${found.join(', ')})` : String(found)
}

const others = (gold: GoldEvent, field: string): string => {
  const found = (gold as unknown as { [field: string]: unknown[] | undefined })[`${field}Alt`]
  return found?.length ? ` or ${found.join(' or ')}` : ''
}
