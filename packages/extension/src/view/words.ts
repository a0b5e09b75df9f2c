/** The signs of statuses, as on the pages that the server shows. */
import type { Status } from '@readout/core'

/** One character each, always shown beside the word. */
export const STATUS_MARKS: { readonly [s in Status]: string } = {
  happened: '●',
  ongoing: '◐',
  planned: '○',
  cancelled: '✕',
  postponed: '»',
  denied: '≠',
  'did-not-happen': '–',
  hypothetical: '?',
}
