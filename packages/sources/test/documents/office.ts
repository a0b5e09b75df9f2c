/** Office files of our own making, for what no program here writes: macros, bombs, damage. */
import { crc32, deflateRawSync } from 'node:zlib'

export interface Entry {
  readonly bytes: Uint8Array
  /** What the directory says it unpacks to, where that is a lie. */
  readonly says?: number
  readonly encrypted?: boolean
}

export function zipOf(files: { readonly [name: string]: string | Entry }): Uint8Array {
  const heads: Buffer[] = []
  const directory: Buffer[] = []
  let at = 0
  for (const [name, file] of Object.entries(files)) {
    const entry: Entry = typeof file === 'string' ? { bytes: Buffer.from(file) } : file
    const packed = deflateRawSync(entry.bytes)
    const about = Buffer.alloc(26)
    about.writeUInt16LE(20, 0)
    about.writeUInt16LE(entry.encrypted ? 1 : 0, 2)
    about.writeUInt16LE(8, 4)
    about.writeUInt32LE(crc32(entry.bytes), 10)
    about.writeUInt32LE(packed.length, 14)
    about.writeUInt32LE(entry.says ?? entry.bytes.length, 18)
    about.writeUInt16LE(name.length, 22)
    const head = Buffer.concat([Buffer.from('PK\x03\x04'), about, Buffer.from(name), packed])
    const central = Buffer.alloc(46)
    central.write('PK\x01\x02')
    about.copy(central, 6)
    central.writeUInt32LE(at, 42)
    directory.push(central, Buffer.from(name))
    heads.push(head)
    at += head.length
  }
  const list = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06')
  end.writeUInt16LE(Object.keys(files).length, 8)
  end.writeUInt16LE(Object.keys(files).length, 10)
  end.writeUInt32LE(list.length, 12)
  end.writeUInt32LE(at, 16)
  return Buffer.concat([...heads, list, end])
}

const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'
export const TYPES = (type = TYPE) =>
  `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="${type}"/></Types>`
const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
export const documentXml = (body: string, prefix = 'w') =>
  `<?xml version="1.0"?><${prefix}:document xmlns:${prefix}="${W}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><${prefix}:body>${body}</${prefix}:body></${prefix}:document>`

/** A Word document with this body, and other files beside it. */
export const docxOf = (body: string, files: { readonly [name: string]: string | Entry } = {}): Uint8Array =>
  zipOf({ '[Content_Types].xml': TYPES(), 'word/document.xml': documentXml(body), ...files })
