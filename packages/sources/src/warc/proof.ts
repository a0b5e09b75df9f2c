/** Digests as archives write them, checked where there is doubt. */
import { createHash } from 'node:crypto'
import { base32 } from './write-record.ts'

const KNOWN: { readonly [name: string]: string } = {
  sha1: 'sha1',
  'sha-1': 'sha1',
  sha256: 'sha256',
  'sha-256': 'sha256',
  sha512: 'sha512',
  'sha-512': 'sha512',
  md5: 'md5',
}

/**
 * Do the bytes have that digest? Null where nobody says, or in a way that is not known.
 * @example proves('sha1:VGMT4NSHA2AWVOR6EVYXQUGCNSONBWE5', Buffer.from('abc')) // true
 */
export function proves(digest: string | null, bytes: Uint8Array): boolean | null {
  const [, name, value] = /^([\w-]+):\s*(\S+)$/.exec(digest ?? '') ?? []
  const algorithm = KNOWN[name?.toLowerCase() ?? '']
  if (algorithm === undefined || value === undefined) return null
  const found = createHash(algorithm).update(bytes).digest()
  return [found.toString('hex'), base32(found).toLowerCase()].includes(value.replace(/=+$/, '').toLowerCase())
}
