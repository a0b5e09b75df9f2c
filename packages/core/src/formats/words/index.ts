/** Rules by their ids in words for people: the one table that the command and the reading page show. */
import { ACTOR_RULES } from './actors.ts'
import { EVENT_RULES } from './events.ts'
import { BLOCK_RULES, FACT_RULES } from './page.ts'
import { STATEMENT_RULES } from './statements.ts'
import { TIME_RULES } from './times.ts'

export {
  type Arranged,
  arrange,
  type BySpeaker,
  type Claim,
  claimVerb,
  eventWords,
  isUnsure,
  statementsBySpeaker,
} from './arrange.ts'
export { type CorrectionLine, correctionLines } from './corrections.ts'
export { dateWords, htmlTime } from './dates.ts'
export { sourceWords } from './doubt.ts'
export { kindLine } from './kind.ts'
export { type Moved, movedDays } from './moved.ts'
export { counted, listed, quoted } from './sentences.ts'
export { ago, ahead, perDay, span } from './spans.ts'
export { TYPE_WORDS } from './types.ts'
export { isUnread, unreadLine } from './unread.ts'
export { ACT_WORDS, AUTHORITY_WORDS, KIND_WORDS, statusWord } from './values.ts'

const STATEMENTS: ReadonlyMap<string, string> = new Map(STATEMENT_RULES)
const WORDS: ReadonlyMap<string, string> = new Map([
  ...FACT_RULES,
  ...BLOCK_RULES,
  ...EVENT_RULES,
  ...TIME_RULES,
  ...ACTOR_RULES,
])

/**
 * What a rule is, in words without a full stop; null for an id that nobody knows, such as that of a record from elsewhere.
 * @example ruleWords('time.year') // 'a year'
 * @example ruleWords('head+clause.wh') // 'a verb of saying …; found by grammar and model alike'
 */
export function ruleWords(rule: string): string | null {
  const add = (base: string, more: string, table = WORDS): string | null => {
    const words = table.get(base)
    return words === undefined ? null : words + more
  }
  if (rule.startsWith('head.')) return STATEMENTS.get(rule) ?? null
  if (rule.startsWith('head+')) return add(rule.slice(5), '; found by grammar and model alike', STATEMENTS)
  if (STATEMENTS.has(rule)) return add(rule, '; found by the grammar alone', STATEMENTS)
  const known = WORDS.get(rule)
  if (known !== undefined) return known
  if (rule.startsWith('time.') && rule.endsWith('.said'))
    return add(rule.slice(0, -5), ', counted from the day of the quotation')
  // the type of an event is told beside its rule
  if (rule.startsWith('events.')) return WORDS.get(rule.slice(0, rule.lastIndexOf('.'))) ?? null
  if (rule.startsWith('meta ')) return `declared in a meta element (${rule.slice(5)})`
  if (rule.endsWith('-local')) return add(rule.slice(0, -6), ', as printed where the page is read')
  return null
}

/**
 * The same with the id behind it, for those who look for it in the sources: `a year (time.year)`; the id alone where no words are known.
 */
export const ruleLine = (rule: string): string => {
  const words = ruleWords(rule)
  return words === null ? rule : `${words} (${rule})`
}
