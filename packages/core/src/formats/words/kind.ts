/** What is told first of a page that is no whole article. */
import type { Record } from '../../record/index.ts'

const LINES: { readonly [kind in string]?: string } = {
  'no-article': 'no article was found on this page',
  'index-page': 'this page is a list of articles and no article: read those that it links to, or its feed',
  'cookie-wall': 'the page shows a cookie notice in place of an article',
  'paywall-stub': 'the page shows the beginning of an article alone, the rest is for subscribers',
}

/**
 * One line on what kind of page it is; null where it is an article or a live blog, or no page.
 * @example kindLine(reader.read({ html: '<title>Front</title><ul><li><a href="/a">Dam shut</a></ul>' })) // 'no article was found on this page'
 */
export function kindLine({ page }: { readonly page?: Record['page'] | null }): string | null {
  return (page && LINES[page.kind.value]) ?? null
}
