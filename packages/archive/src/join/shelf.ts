/** The items of an article and kind as they are kept: one packed list. */
import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib'
import type { Item, JoinKind } from '@readout/join'
import { DICTIONARY } from './dictionary.ts'

/** Without their keys: these stand in a table of their own and can be made again. */
export interface Shelf {
  /** When the article was published where the record knows it better than its row. */
  readonly published: string | null
  readonly items: readonly Item[]
  /** About how much it takes in memory. */
  readonly size: number
  /** Where each item lies, by its name; made when it is first asked for. */
  places?: Map<string, number>
  /** Was it looked at lately? */
  used?: boolean
}

/** Where an item lies, by its name or as "#" and its place. */
export function placeOn(shelf: Shelf, name: string): number | undefined {
  shelf.places ??= new Map(shelf.items.map((item, i) => [item.local, i]))
  const place = shelf.places.get(name)
  if (place !== undefined || !name.startsWith('#')) return place
  const at = Number(name.slice(1))
  return at < shelf.items.length ? at : undefined
}

/** Bytes of the checksum that stands before what is packed. */
const SUM = 4

export function packShelf(kind: JoinKind, published: string | null, items: readonly Item[]): Uint8Array {
  const json = JSON.stringify([published, items.map((i) => [i.local, i.sketch])])
  const packed = deflateRawSync(json, { level: 5, ...optionsOf(kind) })
  const out = Buffer.alloc(SUM + packed.length)
  out.writeUInt32LE(crc32(packed))
  packed.copy(out, SUM)
  return out
}

/** `keysOf` makes the keys of a sketch again, for kinds that compare them. */
export function unpackShelf(kind: JoinKind, bytes: Uint8Array, keysOf?: (sketch: unknown) => readonly number[]): Shelf {
  const packed = bytes.subarray(SUM)
  if (bytes.length < SUM || new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true) !== crc32(packed))
    throw new Error(`what was joined (${kind}) is damaged: readout db rejoin makes it again`)
  const json = inflateRawSync(packed, optionsOf(kind)).toString()
  const [published, items] = JSON.parse(json) as [string | null, [local: string, sketch: unknown][]]
  return {
    published,
    items: items.map(([local, sketch]) => (keysOf ? new Keyed(local, sketch, keysOf) : { local, keys: NONE, sketch })),
    size: json.length,
  }
}

/** The same; a shelf that is damaged holds nothing: what stood on it is near nobody until all is joined anew, and `check` tells of it. */
export function soundShelf(kind: JoinKind, bytes: Uint8Array, keysOf?: (sketch: unknown) => readonly number[]): Shelf {
  try {
    return unpackShelf(kind, bytes, keysOf)
  } catch {
    return { published: null, items: [], size: 0 }
  }
}

const NONE: readonly number[] = []

/** Its keys are made when somebody looks at them. */
class Keyed implements Item {
  readonly local: string
  readonly sketch: unknown
  #keys: readonly number[] | undefined
  readonly #keysOf: (sketch: unknown) => readonly number[]

  constructor(local: string, sketch: unknown, keysOf: (sketch: unknown) => readonly number[]) {
    this.local = local
    this.sketch = sketch
    this.#keysOf = keysOf
  }

  get keys(): readonly number[] {
    this.#keys ??= this.#keysOf(this.sketch)
    return this.#keys
  }
}

const optionsOf = (kind: JoinKind) => (DICTIONARY[kind] ? { dictionary: DICTIONARY[kind] } : {})
