/** The words of a list of findings. */
import type { Act, Kind, Status } from '@readout/core'

export const ACT_WORDS: { readonly [a in Act]: string } = {
  assert: 'asserts',
  deny: 'denies',
  accuse: 'accuses',
  demand: 'demands',
  promise: 'promises',
  threaten: 'threatens',
  praise: 'praises',
  doubt: 'doubts',
  predict: 'predicts',
  ask: 'asks',
}

export const KIND_WORDS: { readonly [k in Kind]: string } = {
  direct: 'in exact words',
  mixed: 'partly quoted',
  fragment: 'a phrase quoted',
  indirect: 'in other words',
}

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

export const statusWord = (status: Status): string => (status === 'did-not-happen' ? 'did not happen' : status)

export const plural = (n: number, one: string): string => `${n.toLocaleString('en')} ${n === 1 ? one : `${one}s`}`

export const sentence = (message: string): string => message.charAt(0).toUpperCase() + message.slice(1)
