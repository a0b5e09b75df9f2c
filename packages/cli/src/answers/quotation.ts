/** A quotation in its variants, with what was changed word by word and who had it from whom. */
import { quoted } from '@readout/core/words'
import { outletOf, QUOTE_WORDS, type Quotation, type QuoteMember } from '@readout/join'
import type { Colors } from '../output.ts'
import { dayOf, type Look, placeOf, Sheet } from './sheet.ts'

/** What was left out stands in [-brackets-], what was put in in {+braces+}: told by signs, and by colour where there is any. */
export function differenceLine(member: QuoteMember, colors: Colors): string {
  return member.difference
    .map(({ op, words }) => {
      if (op === 'same') return words
      return op === 'out' ? colors.red(`[-${middle(words)}-]`) : colors.green(`{+${words}+}`)
    })
    .join(' ')
}

/** Of a long passage that is left out the first and last words: the whole stands above. */
function middle(words: string): string {
  const list = words.split(' ')
  return list.length <= 12 ? words : `${list.slice(0, 4).join(' ')} … ${list.slice(-4).join(' ')}`
}

export function quotationLines(q: Quotation, id: number, look: Look): string {
  const sheet = new Sheet(look)
  const reference = q.members[q.reference]!
  sheet.title(`${quoted(reference.text)} (quotation ${id})`)
  sheet.para(q.speaker ?? 'speaker not known')
  const of = (relation: string) => q.members.filter((m) => m.relation === relation).length
  const changed = [
    of('altered') && `${of('altered')} altered`,
    of('shortened') && `${of('shortened')} shortened`,
  ].filter(Boolean)
  const n = q.members.length
  sheet.para(
    n === 1
      ? 'One article has it.'
      : `${n} times in print; ${changed.length === 0 ? 'everywhere the same words' : changed.join(', ')}.`,
  )
  sheet.heading('First seen')
  member(sheet, reference, look)
  const rest = q.members.filter((m) => m !== reference)
  if (rest.length > 0) sheet.heading('Then')
  for (const m of rest) member(sheet, m, look)
  return sheet.toString()
}

function member(sheet: Sheet, m: QuoteMember, { colors }: Look): void {
  const facts = [QUOTE_WORDS[m.relation], outletOf(m.facts), m.credits && `credits ${m.credits}`]
  sheet.item(`  ${dayOf(m.facts.published).padEnd(17)} `, facts.filter(Boolean).join(' · '))
  if (m.relation !== 'exact' && m.difference.length > 0) sheet.item('    ', differenceLine(m, colors))
  sheet.under(4, placeOf(m.facts, m))
}
