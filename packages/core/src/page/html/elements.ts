/** What the elements of HTML mean to a reader: which are skipped, which end a block, which close which. */
const set = (s: string): ReadonlySet<string> => new Set(s.split(' '))

export const VOID = set(
  'area base basefont br col command embed frame hr img input isindex keygen link meta param source track wbr',
)
/** Their text is not shown. */
export const SKIPPED = set(
  'script style noscript template svg math iframe object embed canvas audio video select datalist textarea title head noembed noframes map progress meter rp',
)
export const BLOCKS = set(
  'address article aside blockquote body button center dd details dialog dir div dl dt fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre section summary table caption tbody td tfoot th thead tr ul amp-sidebar',
)
/** An opening tag that ends an open element of these names, up to the nearest of `SCOPES`. */
const closesP =
  'address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr main menu nav ol p pre section table ul'
export const IMPLIED: ReadonlyMap<string, ReadonlySet<string>> = new Map<string, ReadonlySet<string>>([
  ...closesP.split(' ').map((t) => [t, set('p')] as const),
  ['li', set('li p')],
  ['dd', set('dd dt p')],
  ['dt', set('dd dt p')],
  ['tr', set('tr td th p')],
  ['td', set('td th p')],
  ['th', set('td th p')],
  ['tbody', set('tbody thead tfoot tr td th caption p')],
  ['thead', set('tbody thead tfoot tr td th caption p')],
  ['tfoot', set('tbody thead tfoot tr td th caption p')],
  ['option', set('option')],
  ['body', set('head')],
])
/** A closing tag or an implied end does not reach out of these. */
export const SCOPES = set('table td th caption html body ul ol dl button template')
/** Elements whose end tag does not end a block around which they were opened. */
export const FORMATTING = set(
  'a abbr b big cite code em font i q s small span strong strike sub sup tt u mark time label ins del',
)
export const HEADING = set('h1 h2 h3 h4 h5 h6')
