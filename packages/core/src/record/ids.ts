/** Ids of records and of what is found in them: they stand in addresses, on command lines and in lists of one line each. */

/** Longest id, in UTF-16 code units. */
export const LONGEST_ID = 200

/**
 * Visible characters with single spaces between them: nothing that a terminal obeys, that cannot be seen, or that UTF-8
 * cannot write; and not “.” or “..”, which an address takes for folders.
 */
export const ID = /^(?!\.\.?$)[^\p{Cc}\p{Cf}\p{Cs}\p{Z}]+(?: [^\p{Cc}\p{Cf}\p{Cs}\p{Z}]+)*$/u

/** What an id may be, as the end of a sentence. */
export const ID_WORDS = `1 to ${LONGEST_ID} visible characters, with single spaces at most, and not “.” or “..”`

/**
 * Can this be the id of a record or finding?
 * @example isId('r-0123456789abcdef') // true
 */
export const isId = (id: string): boolean => id.length <= LONGEST_ID && ID.test(id)
