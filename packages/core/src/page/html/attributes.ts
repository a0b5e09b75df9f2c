/** The attributes that are looked at; all others are skipped while reading. */
export const KEPT = new Set([
  'class',
  'id',
  'role',
  'itemprop',
  'hidden',
  'style',
  'property',
  'name',
  'content',
  'datetime',
  'type',
  'rel',
  'href',
  'lang',
  'open',
  'data-testid',
  'pubdate',
  'title',
  'data-component',
  'http-equiv',
])

type Attributes = ReadonlyMap<string, string>

/** Everything in an element's attributes that names it, as one string. */
export function hintWords(attributes: Attributes): string {
  const attr = (n: string) => attributes.get(n)
  if (attributes.size === 1 && attributes.has('href')) return ''
  return `${attr('class') ?? ''} ${attr('id') ?? ''} ${attr('role') ?? ''} ${attr('itemprop') ?? ''} ${attr('data-testid') ?? ''} ${attr('data-component') ?? ''}${attr('rel') === 'author' ? ' author' : ''}`
    .trim()
    .slice(0, 300)
}

/** Taken out of sight by its own attributes. */
export function isHidden(name: string, attributes: Attributes): boolean {
  const style = attributes.get('style')
  return (
    attributes.has('hidden') ||
    (style !== undefined && /display\s{0,4}:\s{0,4}none|visibility\s{0,4}:\s{0,4}hidden/i.test(style.slice(0, 500))) ||
    (name === 'dialog' && !attributes.has('open'))
  )
}

/** Taken out of sight by a class that is known for it. */
export const isHiddenName = (hint: string): boolean =>
  /(?:^|[\s_-])(?:sr-only|screen-reader-text|visually-?hidden|visuallyhidden|screenreader|a11y-hidden|u-hidden-visually|hide-text|element-invisible)(?:[\s_]|$)/i.test(
    hint,
  )

const AUTHOR_NAME =
  /(?:^|[\s_-])(?:author|authors|autor|autoren|byline|post-author|entry-author|vcard|writer|article-author|author-name|authorname|auteur)(?:[\s_-]|$)/i
const DATE_NAME =
  /(?:^|[\s_-])(?:date|pubdate|published|datepublished|timestamp|datum|posted-on|postdate|post-date|entry-date|time|datetime|fecha|publication)(?:[\s_-]|$)/i
/** Is the element named after an author or a date? */
export const markKind = (hint: string): 'author' | 'date' | null =>
  AUTHOR_NAME.test(hint) ? 'author' : DATE_NAME.test(hint) ? 'date' : null
