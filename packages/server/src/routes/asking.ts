/** Fields of a form as a question of the small language: what is typed is quoted, so that nothing in it is taken for a field. */

/** Each field with what was typed into it; what holds no letter and no figure asks for nothing. */
export const questionOf = (fields: { readonly [field: string]: string | undefined }): string =>
  Object.entries(fields)
    .flatMap(([field, typed]) => {
      const value = plain(typed ?? '')
      return value === '' ? [] : [`${field}:"${value}"`]
    })
    .join(' ')

/**
 * Words and "phrases" of a box, each as itself; a minus before one says that it must not be.
 * @example wordsOf('ferry "harbour fee" -speaker:moss') // '"ferry" "harbour fee" -"speaker:moss"'
 */
export function wordsOf(typed: string | undefined): string {
  const parts = (typed ?? '').matchAll(/(-?)(?:["“]([^"“”]*)["“”]?|([^\s"“”]+))/gu)
  return [...parts]
    .flatMap(([, not, phrase, word]) => {
      const value = plain(phrase ?? word ?? '')
      return value === '' ? [] : [`${not}"${value}"`]
    })
    .join(' ')
}

/** Without the marks that would end it; '' where nothing is left that an index knows. */
function plain(typed: string): string {
  const value = typed.replaceAll(/["“”]/g, ' ').replace(/\s+/g, ' ').trim()
  return /[\p{L}\p{N}]/u.test(value) ? value : ''
}
