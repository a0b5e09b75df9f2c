/** The roles of blocks, kept apart from the schemas, which take them from here, so that reading does not load the validator. */
import type { Role } from './types.ts'

export const BODY_ROLES = ['paragraph', 'quotation', 'list', 'table'] as const
export const APPARATUS_ROLES = [
  'headline',
  'standfirst',
  'heading',
  'byline',
  'dateline',
  'stamp',
  'credit',
  'caption',
  'pullquote',
  'live-stamp',
  'correction',
] as const
export const PAGE_ROLES = [
  'appeal',
  'subscription',
  'newsletter',
  'read-more',
  'recommended',
  'share',
  'navigation',
  'cookie',
  'advert',
  'comments',
  'author-bio',
  'copyright',
  'sources',
  'categories',
  'footer',
] as const

export const BODY: ReadonlySet<Role> = new Set<Role>(BODY_ROLES)
export const APPARATUS: ReadonlySet<Role> = new Set<Role>(APPARATUS_ROLES)
