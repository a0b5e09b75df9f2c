/** Values of what a page says about itself, kept apart from the schemas, so that reading does not load the validator. */

/** Kinds of mark-up that are kept over the article's text; the outer come before the inner where both begin. */
export const MARK_KINDS = [
  'page',
  'entry',
  'section',
  'blockquote',
  'list',
  'item',
  'table',
  'row',
  'cell',
  'heading',
  'speaker',
  'link',
  'strong',
  'emphasis',
  'code',
] as const

export const PAGE_KINDS = ['article', 'live-blog', 'paywall-stub', 'cookie-wall', 'index-page', 'no-article'] as const

/** What a note of the outlet does to its article. */
export const CORRECTION_KINDS = ['correction', 'clarification', 'note', 'update'] as const

/** What a page may come out of. */
export const CONTAINERS = ['feed', 'sitemap', 'warc', 'mhtml', 'mail', 'pdf', 'docx'] as const

/** How precise a time is. */
export const PRECISIONS = ['year', 'month', 'day', 'minute', 'second'] as const

/** Facts that places of a page may disagree on. */
export const PAGE_FIELDS = ['title', 'byline', 'outlet', 'published', 'modified', 'language', 'canonical'] as const
