/** The few pieces of HTML that entries are made of; all texts are escaped. */
import { escaped, oneLine, webAddress } from '../text.ts'

/** Words with what parts them: nothing of what is null or empty. */
export const joined = (parts: readonly (string | null)[], by: string): string =>
  parts.filter((p) => p !== null && p !== '').join(by)

export const paragraph = (html: string): string => (html === '' ? '' : `<p>${html}</p>`)

/** Evidence, with the address it stands at. */
export function quote(text: string, url: string | null): string {
  const cite = webAddress(url)
  return `<blockquote${cite === null ? '' : ` cite="${escaped(cite)}"`}>${escaped(text)}</blockquote>`
}

/** An article by outlet, title and day, linked where it has an address. */
export function source(article: {
  readonly outlet: string | null
  readonly title: string | null
  readonly url: string | null
  readonly published: string | null
}): string {
  const address = webAddress(article.url)
  const words =
    joined(
      [article.outlet, article.title].map((s) => s && escaped(oneLine(s))),
      ': ',
    ) || 'an article'
  const link = address === null ? words : `<a href="${escaped(address)}">${words}</a>`
  return joined([link, article.published && escaped(article.published)], ', ')
}

export const list = (items: readonly string[]): string =>
  items.length === 0 ? '' : `<ul>${items.map((i) => `<li>${i}</li>`).join('')}</ul>`
