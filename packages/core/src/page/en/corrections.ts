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
