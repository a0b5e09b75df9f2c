/** Names in the world for what is found: the same finding has the same name in every form, and keeps it. */
import { webAddress } from './text.ts'
import type { WriteOptions } from './types.ts'

/** What an id begins with unless the caller has a better one: of an archive that others can see, its address. */
const BASE = 'urn:readout:'

const baseOf = ({ base }: WriteOptions): string => base ?? BASE
const part = (text: string): string => encodeURIComponent(text.toWellFormed())

/**
 * The name of a group.
 * @example idOf('happening', 12, {}) // 'urn:readout:happening:12'
 */
export function idOf(
  kind: 'happening' | 'quotation' | 'story' | 'actor',
  group: number,
  options: WriteOptions,
): string {
  const base = baseOf(options)
  return `${base}${kind}${base.endsWith(':') ? ':' : '/'}${group}`
}

/** The name of a record, and of a finding in it. */
export function recordId(record: string, options: WriteOptions, finding?: string): string {
  const base = baseOf(options)
  return `${base}record${base.endsWith(':') ? ':' : '/'}${part(record)}${finding === undefined ? '' : `#${part(finding)}`}`
}

/** An article is what stands at its address; one without is its record. */
export const articleId = (url: string | null, record: string, options: WriteOptions): string =>
  webAddress(url) ?? recordId(record, options)

/** The text itself, whoever printed it: a named information URI (RFC 6920) of its SHA-256. */
export function textId(hash: string): string {
  const bytes = hash.match(/../g)?.map((h) => Number.parseInt(h, 16)) ?? []
  return `ni:///sha-256;${btoa(String.fromCharCode(...bytes))
    .replace(/\+/g, '-')
    .replace(/\//g, '_')
    .replace(/=+$/, '')}`
}

/** The name of a feed that has no address of its own: by what was asked. */
export function feedId(options: WriteOptions): string {
  const base = baseOf(options)
  return `${base}feed${base.endsWith(':') ? ':' : '/'}${part(options.title ?? 'all')}`
}
