/**
 * What the language room hands on: the linguistic analysis of the body, as columns.
 * Tokens are numbered through the whole article; sentences are runs of tokens and never cross a block.
 */

/** Universal part-of-speech tags (UD v2), in the order of their codes. */
export const UPOS = [
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'PUNCT',
  'SCONJ',
  'SYM',
  'VERB',
  'X',
] as const
export type Upos = (typeof UPOS)[number]

export const NAME_TYPES = ['PER', 'ORG', 'LOC', 'MISC'] as const
export type NameType = (typeof NAME_TYPES)[number]

export interface Analysis {
  /** The article's text; token offsets are UTF-16 code units into it, end exclusive. */
  readonly text: string
  /** Number of tokens. */
  readonly size: number
  readonly start: Int32Array
  readonly end: Int32Array
  /** Index into UPOS. */
  readonly uposCode: Uint8Array
  /** Penn Treebank tag of token i ("VBD", "NNP", "``"). */
  readonly xpos: readonly string[]
  /** Token index of the head, −1 for the root of a sentence. */
  readonly head: Int32Array
  /** UD v2 relation to the head with subtype ("nsubj", "nsubj:pass", "obl", "acl:relcl"). */
  readonly deprel: readonly string[]
  /** Lower-case lemma ("say"; "trump" for a name). */
  readonly lemma: readonly string[]
  /** The token as printed, lower case, typographic apostrophes made straight. */
  readonly lower: readonly string[]
  /** sentence s is the tokens sentences[s] to sentences[s + 1], exclusive; length: number of sentences + 1. */
  readonly sentences: Int32Array
  /** Sentence of token i. */
  readonly sentenceOf: Int32Array
  /** Index into article.blocks of token i. */
  readonly blockOf: Int32Array
  /** Names: runs of tokens [nameStart[n], nameEnd[n]) with type nameType[n] (index into NAME_TYPES), in order, without overlap. */
  readonly nameStart: Int32Array
  readonly nameEnd: Int32Array
  readonly nameType: Uint8Array
  /** Name that covers token i, or −1. */
  readonly nameOf: Int32Array
  /** Dependents of token i, in order: childList[childStart[i]] to childList[childStart[i + 1]], exclusive. */
  readonly childStart: Int32Array
  readonly childList: Int32Array
  /** First token and one past the last token of the subtree of i (a crossing tree's subtree may have holes in between). */
  readonly left: Int32Array
  readonly right: Int32Array
  readonly language: { readonly code: string; readonly confidence: number }
  /** Graded “did it happen” of each token, −3 (surely not) to 3 (surely), meant for predicates; empty if the model has no such head. */
  readonly fact: Float32Array
  /** Attributions as the model's own head sees them, in order of their anchors. */
  readonly attributions: readonly SeenAttribution[]
  /** What the network knows of each token: rows of bytes, for the learnt heads of later rooms; empty in an analysis made by hand. */
  readonly rows: Uint8Array
}

/** An attribution as a model head sees it: the word that carries it, and the role of each word around. */
export interface SeenAttribution {
  /** Token: the verb of the cue, or its main word; of a cue-less one a word of the source or content. */
  readonly anchor: number
  readonly confidence: number
  /** Token of `roles[0]`. */
  readonly from: number
  /** 0 none, 1 source, 2 cue, 3 content. */
  readonly roles: Uint8Array
}
