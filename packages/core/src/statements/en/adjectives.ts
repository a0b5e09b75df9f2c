/** Adjectives that say what somebody holds: *is confident that*, *was critical of*. Own writing. */
import type { NominalGroup } from './types.ts'

export const CUE_ADJECTIVES: readonly NominalGroup[] = [
  {
    act: 'assert',
    speech: false,
    words: `confident convinced certain sure adamant positive aware clear unequivocal emphatic insistent satisfied unconvinced unaware
      mindful categorical conscious`,
  },
  {
    act: 'predict',
    speech: false,
    words: 'hopeful optimistic pessimistic afraid fearful worried concerned anxious nervous apprehensive wary',
  },
  {
    act: 'accuse',
    speech: false,
    words:
      'critical angry furious outraged upset annoyed disappointed dismayed appalled shocked horrified scathing dismissive contemptuous scornful disdainful indignant unhappy frustrated alarmed incensed',
  },
  {
    act: 'praise',
    speech: false,
    words:
      'proud pleased delighted glad grateful thankful happy thrilled supportive appreciative complimentary impressed heartened encouraged relieved',
  },
  { act: 'doubt', speech: false, words: 'doubtful sceptical skeptical unsure uncertain dubious suspicious cynical' },
  {
    act: 'promise',
    speech: false,
    words: 'willing eager keen determined prepared committed resolved unwilling reluctant',
  },
]

/** With a preposition they take a noun phrase: *critical of the plan*. */
export const ADJECTIVE_PREPOSITIONS = `critical:of scathing:about dismissive:of supportive:of sceptical:of sceptical:about skeptical:of
  skeptical:about doubtful:about worried:about concerned:about concerned:over proud:of confident:of convinced:of wary:of
  optimistic:about pessimistic:about suspicious:of afraid:of fearful:of angry:about angry:at furious:at furious:about upset:about
  disappointed:with disappointed:by pleased:with aware:of certain:of sure:of complimentary:of contemptuous:of appreciative:of
  nervous:about unhappy:with unhappy:about alarmed:by frustrated:with frustrated:by`
