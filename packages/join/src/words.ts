/** What joining says of groups, as parts of sentences: the same in the terminal and on pages. */
import type { Status } from '@readout/core'
import { counted, dateWords, listed, statusWord } from '@readout/core/words'
import type { ArticleFacts, CopyRelation, Happening, QuoteRelation } from './types.ts'

/** How an article stands to others that have its text. */
export const COPY_WORDS: { readonly [R in CopyRelation]: string } = {
  source: 'had it first',
  copy: 'copy',
  edited: 'edited copy',
  rewrite: 'retold from another',
}

/** How one printing of a quotation stands to the fullest of those who had it first. */
export const QUOTE_WORDS: { readonly [R in QuoteRelation]: string } = {
  exact: 'the same words',
  shortened: 'shortened',
  altered: 'altered',
}

/** A quotation as a whole, by its status. */
export const QUOTED_WORDS: { readonly [R in QuoteRelation]: string } = {
  exact: 'the same words everywhere',
  shortened: 'shortened somewhere',
  altered: 'altered somewhere',
}

export const UNNAMED_OUTLET = 'outlet not named'

/** Who published it: the outlet, else the site. */
export const outletOf = (a: Pick<ArticleFacts, 'outlet' | 'url'>): string =>
  a.outlet || (a.url && URL.canParse(a.url) ? new URL(a.url).hostname : '') || UNNAMED_OUTLET

/** By how many outlets, as far as they are known: "by 3 outlets", "by 2 outlets and others not named"; null where none is. */
export function outletsLine(articles: readonly ArticleFacts[]): string | null {
  const named = new Set(articles.map(outletOf))
  const others = named.delete(UNNAMED_OUTLET)
  if (named.size === 0) return null
  return `by ${counted(named.size, 'outlet')}${others ? ' and others not named' : ''}`
}

/** What an event is now, in one sentence. */
export function nowLine(h: Pick<Happening, 'status' | 'when' | 'before' | 'where'>): string {
  const when = h.when === null ? '' : h.status === 'postponed' ? `, to ${dateWords(h.when)}` : `, ${dateWords(h.when)}`
  const before = h.before.length > 0 ? ` (it was to be ${listed(h.before.map(dateWords))})` : ''
  const where = h.where === null ? '' : `, ${h.where}`
  return `Last told as ${statusWord(h.status as Status)}${when}${where}${before}.`
}

/** Who did it to whom, where anybody is known. */
export function partiesLine(h: Pick<Happening, 'actors' | 'recipients'>): string | null {
  if (h.actors.length === 0 && h.recipients.length === 0) return null
  if (h.recipients.length === 0) return listed(h.actors)
  return h.actors.length === 0 ? `to or with ${listed(h.recipients)}` : `${listed(h.actors)} → ${listed(h.recipients)}`
}

/** A name stands as it is; who is only described is somebody in particular: “according to the palace”. */
export const accordingTo = (who: string): string =>
  `according to ${/^(?:\p{Ll}(?!.*\b(?:the|a|an)\b)|President$|Prime Minister$|Chancellor$|Mayor$)/u.test(who) && !/^(?:the|a|an|his|her|its|their|some|several|two|three|four|five|many|most|\d)/.test(who) ? 'the ' : ''}${who}`

/** How many articles a story has, by whom, and who only repeats: a sentence without its full stop. */
export function storyLine(articles: readonly ArticleFacts[], independent: number): string {
  const n = articles.length
  if (n === 1) return 'One article'
  const repeat = n - independent
  return `${[counted(n, 'article'), outletsLine(articles)].filter(Boolean).join(' ')}; ${
    repeat <= 0
      ? 'none of them repeats another'
      : `${independent} of them independent, ${repeat === 1 ? 'the other repeats' : 'the others repeat'}`
  }`
}
