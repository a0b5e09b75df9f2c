import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { OfficeHolder } from '../actors/index.ts'

/**
 * SHA-256 of office-holders, hexadecimal: a tuple a line in JSON (person, office, country, from, to, wikidata; null for what is absent), in
 * the order given. With the version and the model it says all that a record depends on besides the page.
 */
export const hashRegistry = (registry: readonly OfficeHolder[]): string =>
  hashText(
    registry
      .map((h) => JSON.stringify([h.person, h.office, h.country, h.from ?? null, h.to ?? null, h.wikidata ?? null]))
      .join('\n'),
  )

/** SHA-256 of a text in UTF-8, hexadecimal. */
export const hashText = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)))
