/** Which office words name: "British foreign secretary" and "minister of foreign affairs" have the same key. */
import { FORMER, OFFICE_HEADS, PHRASES } from './en/offices.ts'

const KEY = new Map<string, string>()
let longest = 1
/** The plain name of an office ("president" for "head of state"). */
const PLAIN = new Map<string, string>()
export const plainOffice = (key: string): string | undefined => PLAIN.get(key)
for (const [key, phrases] of PHRASES) {
  PLAIN.set(key, phrases.split('|')[0]!)
  for (const p of phrases.split('|')) {
    KEY.set(p, key)
    longest = Math.max(longest, p.split(' ').length)
  }
}

export interface Office {
  readonly key: string
  /** No longer held ("former", "retired"). */
  readonly former: boolean
  /** The words of the office alone, as printed but for case ("foreign secretary"). */
  readonly words: string
}

/** Words for whoever heads something. */
const TOP = new Set(['chief', 'boss', 'head', 'leader', 'supremo', 'tsar', 'czar'])

/** Words that may describe the portfolio of an office: "trade minister", "water minister". */
const PORTFOLIO_HEADS = new Set([
  'minister',
  'secretary',
  'commissioner',
  'adviser',
  'advisor',
  'envoy',
  'chief',
  'director',
  'commander',
  'boss',
  'head',
  'tsar',
  'czar',
])

/**
 * The office in a run of lower-case words, or null. The longest known phrase that ends last wins, so that "deputy prime
 * minister" is no "prime minister".
 * @example officeIn(['us', 'national', 'security', 'adviser']) // { key: 'security-adviser', … }
 */
export function officeIn(words: readonly string[]): Office | null {
  const former = words.some((w) => FORMER.has(w) || w.startsWith('ex-'))
  const n = Math.min(words.length, 24)
  for (let end = n; end > 0; end--) {
    for (let size = Math.min(longest, end); size > 0; size--) {
      const phrase = words.slice(end - size, end).join(' ')
      const key = KEY.get(phrase) ?? KEY.get(phrase.replace(/^ex-/, ''))
      if (key !== undefined) {
        const before = words[end - size - 1]
        if (
          before === 'deputy' ||
          before === 'vice' ||
          before === 'shadow' ||
          before === 'assistant' ||
          before === 'junior'
        )
          return { key: `${before}:${key}`, former, words: `${before} ${phrase}` }
        if (before === 'of' && size === 1) continue
        // "secretary of state for defence": a British minister, not the diplomat
        if (phrase === 'secretary of state' && words[end] === 'for') return forPortfolio(words, end + 1, former)
        return { key, former, words: phrase }
      }
    }
    const head = words[end - 1]!
    if (OFFICE_HEADS.has(head) && words[end] === undefined) {
      const before = words[end - 2]
      if (PORTFOLIO_HEADS.has(head) && before !== undefined && /^\p{L}[\p{L}-]+$/u.test(before) && !FORMER.has(before))
        return { key: `${head === 'secretary' ? 'minister' : head}:${before}`, former, words: `${before} ${head}` }
      return { key: head, former, words: head }
    }
    // "minister of labour", "head of the union"
    if (OFFICE_HEADS.has(head) && (words[end] === 'of' || words[end] === 'for')) {
      const portfolio = words.slice(end + 1).find((w) => w !== 'the')
      if (head === 'minister' || head === 'secretary')
        return { key: `minister:${portfolio ?? ''}`, former, words: words.slice(end - 1, end + 3).join(' ') }
      return { key: head, former, words: head }
    }
  }
  return null
}

/** The minister whose portfolio stands from `at` on, by its first word. */
function forPortfolio(words: readonly string[], at: number, former: boolean): Office {
  const name = words.slice(at, at + 4).find((w) => w !== 'the') ?? ''
  const portfolio = name.replace(/,$/, '')
  return { key: KEY.get(`${portfolio} secretary`) ?? `minister:${portfolio}`, former, words: `${portfolio} secretary` }
}

/** Can a later, vaguer mention with key `vague` stand for a holder of `exact`? */
export function sameOffice(vague: string, exact: string): boolean {
  if (vague === exact) return true
  const colon = exact.indexOf(':')
  const head = colon < 0 ? exact : exact.slice(0, colon)
  // "the customs chief" of "Customs Commissioner Magsino": one portfolio, another word for its head.
  const other = vague.indexOf(':')
  if (colon >= 0 && other >= 0 && vague.slice(other) === exact.slice(colon))
    return TOP.has(vague.slice(0, other)) || TOP.has(head)
  if (vague === head) return true
  // "the peace commissioner" of "Commissioner Traoré-Keita"
  if (!exact.includes(':') && vague.startsWith(`${exact}:`)) return true
  if (vague === 'minister') return head === 'minister' || exact === 'pm'
  if (vague === 'secretary') return head === 'minister'
  if (vague === 'chief') return exact.endsWith('-chief') || head === 'chief'
  if (vague === 'leader')
    return [
      'president',
      'pm',
      'leader',
      'opposition-leader',
      'majority-leader',
      'minority-leader',
      'vice-president',
      'first-minister',
    ].includes(exact)
  if (vague === 'adviser') return exact === 'security-adviser' || head === 'advisor' || head === 'aide'
  if (vague === 'diplomat') return exact === 'ambassador' || exact === 'minister:foreign'
  if (vague === 'official') return ['spokesperson', 'minister', 'director', 'secretary', 'commissioner'].includes(head)
  if (vague === 'nominee' || vague === 'candidate') return exact === 'candidate'
  if (vague === 'representative') return exact === 'representative' || exact === 'mp'
  if (vague === 'mp') return exact === 'mp' || head === 'minister' || exact === 'pm'
  if (vague === 'secretary-general') return exact === 'secretary-general'
  if (vague === 'commander') return exact === 'army-chief' || head === 'commander'
  return false
}
