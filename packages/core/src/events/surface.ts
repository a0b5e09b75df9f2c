/** "Is due to hold", "was scheduled to meet", "plans to remove": status read from the words themselves, since trees differ over them. */
import type { Analysis } from '../record/index.ts'
import { type Judgement, judge } from './judgement.ts'

const ADVERB = 2
/** Before "to" and a verb: planned, whether the word is a noun or a verb ("plans to remove it"). */
const INTENT = new Set([
  'plans',
  'planned',
  'hopes',
  'hoped',
  'intends',
  'intended',
  'aims',
  'aimed',
  'expects',
  'preparing',
  'planning',
  'hoping',
  'aiming',
  'intending',
])
const BEING = new Set(['is', 'are', 'was', 'were', "'s", "'re", 'been', 'be'])
const SCHEDULED = new Set([
  'due',
  'set',
  'scheduled',
  'expected',
  'likely',
  'bound',
  'poised',
  'slated',
  'tipped',
  'supposed',
])
/** "is due to hold", "was scheduled to meet": read from the words themselves, since trees differ over them; null where they do not stand there. */
export function surface(a: Analysis, v: number): Judgement | null {
  let t = v - 1
  if (a.uposCode[t] === ADVERB) t--
  if (a.lower[t] !== 'to') return null
  let g = t - 1
  if (a.uposCode[g] === ADVERB) g--
  if (g < 1 || a.sentenceOf[g] !== a.sentenceOf[v]) return null
  if (INTENT.has(a.lower[g] ?? '') && relationOfInfinitive(a, v)) {
    const before = a.lower[g - 1] ?? ''
    if (before === 'no' || before === 'not' || before === "n't" || before === 'never')
      return judge('did-not-happen', [g - 1, g], 'status.not-planned')
    return judge('planned', [g], 'status.intent', { pastPlan: a.lower[g - 1] === 'had' })
  }
  if (!SCHEDULED.has(a.lower[g] ?? '')) return null
  let be = g - 1
  while (be > 0 && (a.uposCode[be] === ADVERB || a.lower[be] === 'not')) be--
  if (!BEING.has(a.lower[be] ?? '')) return null
  for (let i = be + 1; i < g; i++)
    if (a.lower[i] === 'not' || a.lower[i] === 'never') return judge('did-not-happen', [i, g], 'status.not-planned')
  if (a.lower[be] === "'s" && a.lower[g] === 'supposed') return null
  const past = a.lower[be] === 'was' || a.lower[be] === 'were' || (a.lower[be] === 'been' && a.lower[be - 1] === 'had')
  return judge('planned', [g], `status.${a.lower[g]}-to`, { pastPlan: past })
}
/** Not "plans to ban" after a verb that undoes the plan ("scrapped plans to ban"): the carriers see to those. */
const relationOfInfinitive = (a: Analysis, v: number): boolean => a.deprel[v] !== 'acl'
