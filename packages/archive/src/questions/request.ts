/** At whose request something was called off or put off, in the words of the article. */
import { type Record, type Span, sentenceOf } from '@readout/core'

/** Statuses of which somebody may have asked that it be so. */
const ASKED_FOR: ReadonlySet<string> = new Set(['cancelled', 'postponed', 'did-not-happen'])

const DEED = '(?:request|insistence|urging|behest|instigation|demand|orders?)'
/** Of whom: a few words that hold no clause of their own. */
const WHO = '[^,.;:()“”"–—]{2,80}?'
const END = String.raw`(?=[,.;:()“”"–—]|\s(?:after|because|amid|and|but|before|when|while|who|which|as|on|in|to|for|until|over|following)\s|$)`

/** The words are in the first group. */
const WAYS: readonly RegExp[] = [
  new RegExp(String.raw`\b(?:at|on|by|upon) (?:the )?(?:\p{Ll}+ )?${DEED} of (${WHO})${END}`, 'iu'),
  new RegExp(
    String.raw`\b(?:at|on|by|upon) ((?:the |its |his |her |their )?[^,.;:()“”"]{2,60}?)['’]s? (?:own |urgent |express |last-minute )?${DEED}\b`,
    'iu',
  ),
  new RegExp(String.raw`\b(?:as |had been |was |were )?requested by (${WHO})${END}`, 'iu'),
  new RegExp(String.raw`\b(?:as )?asked for by (${WHO})${END}`, 'iu'),
]

/** What a sentence calls the calling off of which the one before told. */
const TAKES_UP =
  /\b(?:postponement|cancellation|adjournment|delay|deferral|suspension|withdrawal|rescheduling|move|change|decision)\b/i

/**
 * Who asked that it be so, where the sentences at these places say it; null where they do not.
 * @example requestIn(record, 'postponed', [evidence]) // 'the harbour board'
 */
export function requestIn(record: Record, status: string, places: readonly Omit<Span, 'text'>[]): string | null {
  if (!ASKED_FOR.has(status)) return null
  const at = ({ start, end }: Omit<Span, 'text'>) => sentenceOf(record, { trigger: { start, end, text: '' } })
  const sentences = new Set(places.map(at))
  for (const { end } of places) {
    // “The postponement was granted at the request of …” behind the sentence that tells it
    const next = /[.!?]["'”’)\]]?\s+(?=\S)/g
    next.lastIndex = end
    const stop = next.exec(record.text)
    const behind = stop && at({ start: stop.index + stop[0].length, end: stop.index + stop[0].length + 1 })
    if (behind && TAKES_UP.test(behind)) sentences.add(behind)
  }
  for (const sentence of sentences)
    for (const way of WAYS) {
      const who = way.exec(sentence)?.[1]?.trim()
      if (who) return who
    }
  return null
}
