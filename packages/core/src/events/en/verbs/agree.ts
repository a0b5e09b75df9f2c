/** Verbs of AGREE: agreeing, promising, offering, signing. Own writing; senses after PLOVER's manual and the project's codebook. */
import type { Entry } from '../../lexicon.ts'

export const AGREE: readonly Entry[] = [
  { type: 'AGREE', kind: 'signing', words: 'put sign ink initial countersign' },
  {
    type: 'AGREE',
    kind: 'agreement',
    words: 'agree reach strike clinch seal conclude finalise finalize hammer_out thrash_out negotiate cut broker',
  },
  { type: 'AGREE', kind: 'ratification', words: 'ratify' },
  { type: 'AGREE', kind: 'approval', words: 'approve adopt rubber-stamp' },
  { type: 'AGREE', kind: 'acceptance', words: 'accept consent_to assent_to accede_to sign_up' },
  { type: 'AGREE', kind: 'promise', words: 'promise pledge vow commit undertake' },
  { type: 'AGREE', kind: 'offer', words: 'offer volunteer' },
  { type: 'AGREE', kind: 'proposal', words: 'propose' },
]
