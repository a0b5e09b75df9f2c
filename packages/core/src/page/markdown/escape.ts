/** Characters that Markdown (CommonMark, and GitHub's tables and strikes) would take for mark-up. */

const ANYWHERE = /[\\`*_[\]<>~]|&(?=[#\w])/g
/** What makes a heading, a list, a rule or a table of a line by its head. */
const HEAD = /^(?:#{1,6}(?=\s|$)|[+-](?=\s|$)|-(?=[-|:])|=|\||:-)/
/** A number that begins an item of a list. */
const NUMBER = /^(\d{1,9})([.)])(?=\s|$)/

/**
 * Text that shows as it is. `lineStart` is whether it begins a line, where more characters count than inside one.
 * @example escapeText('1. [sic]', true) // '1\\. \\[sic\\]'
 */
export function escapeText(text: string, lineStart: boolean): string {
  return text
    .split('\n')
    .map((line, i) => {
      const inner = line.replace(ANYWHERE, '\\$&')
      if (i === 0 && !lineStart) return inner
      return inner.replace(HEAD, '\\$&').replace(NUMBER, '$1\\$2')
    })
    .join('\n')
}

/** An address as it may stand in the round brackets of a link. */
export const escapeAddress = (href: string): string =>
  href.replace(/[\s<>()\\]/g, (c) => encodeURIComponent(c).replace('(', '%28').replace(')', '%29'))
