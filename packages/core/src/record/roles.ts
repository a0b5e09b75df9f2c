/** Roles of blocks as sets, kept apart from the schemas so that reading does not load the validator. */
import type { Role } from './types.ts'

export const BODY: ReadonlySet<Role> = new Set<Role>(['paragraph', 'quotation', 'list', 'table'])
export const APPARATUS: ReadonlySet<Role> = new Set<Role>([
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
])
