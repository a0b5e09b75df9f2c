/** How one variant of a quotation differs from another, on one line. */
import type { QuoteMember } from '@readout/join'

/**
 * What was left out as [−words−] and what was put in as {+words+}, as word-by-word comparisons print it; null where nothing differs.
 * @example differenceText([{ op: 'same', words: 'we will' }, { op: 'out', words: 'never' }]) // 'we will [-never-]'
 */
export function differenceText(difference: QuoteMember['difference']): string | null {
  if (!difference.some((d) => d.op !== 'same')) return null
  return difference
    .map(({ op, words }) => (op === 'same' ? words : op === 'out' ? `[-${words}-]` : `{+${words}+}`))
    .join(' ')
}
