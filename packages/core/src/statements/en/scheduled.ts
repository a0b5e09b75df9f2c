/** What is on somebody's agenda, or awaited of them. Own writing. */

/** Between *is* and *to*: nobody has said yet what the infinitive says. */
export const AGENDA_WORDS = `expected due set scheduled likely unlikely slated poised bound tipped supposed about going
  anticipated rumoured rumored predicted sure certain meant booked billed ready`

/** *Has yet to say, is yet to announce.* */
export const NOT_YET = 'yet'
