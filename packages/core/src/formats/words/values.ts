/** The words people read for the values of a record, the same on pages and in the terminal. Own writing. */
import type { Act, Authority, Kind, Status } from '../../record/index.ts'

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
  direct: 'direct quotation',
  mixed: 'partly quoted',
  fragment: 'quoted phrase',
  indirect: 'indirect',
}

export const AUTHORITY_WORDS: { readonly [a in Authority]: string } = {
  named: 'named person',
  office: 'office',
  unnamed: 'unnamed',
  document: 'document',
  outlet: 'news outlet',
  hearsay: 'hearsay',
}

/** @example statusWord('did-not-happen') // 'did not happen' */
export const statusWord = (status: Status): string => status.replaceAll('-', ' ')
