/** Words of notes that correct an article. Own writing. */

/** The label that opens a note. */
export const OPENS_NOTE =
  /^[\s•*–—-]{0,4}(?:corrections?|clarifications?|corrections? and clarifications?|editor['’]?s['’]? note|editors['’] note|erratum|an? (?:correction|clarification) was made)\b[^:\n]{0,40}:/i
export const CLARIFIES = /\bclarif(?:y|ies|ied|ications?)\b|\bto make clear\b/i
export const CORRECTS =
  /\bcorrect(?:s|ed|ions?)?\b|\bincorrect|\berr(?:or|ors|oneously|atum)\b|\bamend|\bmiss(?:pelled|tated)|\bmis(?:spelled|stated|identified|quoted|spelt)|\b(?:wrong|mistaken)(?:ly)?\b|\b(?:earlier|previous|original) (?:version|headline)/i
export const NOTES = /\beditor['’]?s['’]? note|\beditors['’] note/i
/** Words behind which the day of a note stands. */
export const DATED =
  /\b(?:amended|corrected|updated|changed|made|revised|clarified|edited|appended|published)\b(?: at [^.]{0,20})?,? (?:on )?(.{0,30})/i
/** A whole sentence as a label. */
export const MADE = /^(?:an? (?:correction|clarification) was made)\b[^:\n]{0,40}:/i
/** A note, or the line over one, with or without its colon: “Correction (March 5, 2026)”, “Corrected on 5 March”, “This article was amended on …”. */
export const NOTE =
  /^[\s•*–—-]{0,4}(?:(?:corrections?|clarifications?|erratum|editor['’]?s['’]? note|editors['’] note)(?:\s*(?:[:(,–—-]|on\b|appended|added|\d|$)|\s+\p{Lu}\p{Ll}{2,8}\.? \d)|(?:corrected|amended|clarified)(?:\s*[:,–—-]|\s+(?:on|at)\b|\s+\d|\s+\p{Lu}\p{Ll}{2,8}\.? \d)|this (?:article|story|piece|post|report) (?:was|has been) (?:amended|corrected|clarified)\b)/iu
