/**
 * Attributions: who-said-what as spans alone, before anybody is resolved. The statements room finds them
 * before the actors room runs (pronouns inside a quotation need to know whose quotation it is) and
 * resolves them afterwards (a speaker needs pronouns resolved).
 */
export interface Range {
  /** UTF-16 offsets into the text, end exclusive. */
  readonly start: number
  readonly end: number
}

export interface Attribution {
  /** The noun phrase that names the source, or null. */
  readonly source: Range | null
  /** Head token of the source, or −1. */
  readonly sourceHead: number
  readonly cue: Range | null
  /** Main token of the cue ("said", "according"), or −1. */
  readonly cueHead: number
  /** In reading order, at least one, without overlap. */
  readonly content: readonly Range[]
  readonly kind: 'direct' | 'indirect' | 'mixed' | 'fragment'
  readonly speech: boolean
  /** Index of the attribution whose content holds this one, or −1. */
  readonly within: number
  /** Head token of the addressee ("told [the BBC]"), or −1. */
  readonly addresseeHead: number
  /** The channel over an attribution that has its own source ("According to her diary, she …"). */
  readonly via: Range | null
  /** For a quotation without source of its own: index of the earlier attribution whose speaker goes on, or −1. */
  readonly continues: number
  readonly rule: string
  /** How sure the model's attribution head is of it, 0 where it has not seen it. */
  readonly headSure: number
  readonly confidence: number
}
