/** How an article says that it has words from another: what leads to the name, what follows it, and words of names of outlets. */

/** Before the name: "told the Ledger", "in an interview with Radio Nord", "according to the Ledger". */
export const LEADS = [
  'told',
  'telling',
  'tells',
  'interview (?:with|to|for|in|on|by)',
  'interviewed (?:by|in|on)',
  'speaking (?:to|on|with)',
  'spoke (?:to|on|with)',
  'talking to',
  'according to',
  'quoted (?:as saying |as telling )?(?:by|in)',
  'reported (?:by|in)',
  'cited (?:by|in)',
  'published (?:by|in)',
  'carried (?:by|in)',
  'quoting',
  'citing',
  'wrote in',
  'writing in',
  'statement to',
  'comments? (?:to|in)',
  'remarks? (?:to|in)',
] as const

/** Behind the name: "the Ledger reported", "the Ledger quoted her as saying". */
export const TAILS = [
  'first reported',
  'reported',
  'reports',
  'has reported',
  'had reported',
  'quoted',
  'quotes',
  'cited',
  'wrote',
] as const

/** Words that names of outlets have, in small letters. */
export const OUTLET_WORDS: ReadonlySet<string> = new Set(
  `abc afp agency ap advertiser argus bbc bild broadcaster broadcasting bugle bulletin cbs channel chronicle cnn courier daily dispatch dpa
  echo economist efe enquirer examiner express fm fox gazette globe guardian herald independent interfax itv journal ledger
  magazine mail mercury messenger mirror monitor nbc network news newspaper newsroom newswire npr observer packet pbs podcast post press
  pti radio rádio record register reporter reuters review rté rtl sentinel sky standard star sun tass telegraph telegram television
  telly times tribune tv upi weekly wire xinhua zeitung`.split(/\s+/),
)
