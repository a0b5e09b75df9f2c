/** PDFs of our own making, for what no program here writes: each page is what its content stream draws. */
import { deflateSync } from 'node:zlib'

export interface Drawn {
  /** Text to be shown at a place, from the lower left corner, in points. */
  readonly text: readonly (readonly [x: number, y: number, size: number, words: string, font?: 'F1' | 'F2'])[]
  /** Bytes in place of that, packed. */
  readonly packed?: Uint8Array
  readonly rotate?: number
}

const escaped = (s: string) => s.replace(/[\\()]/g, '\\$&')

export function pdfOf(pages: readonly Drawn[], about = ''): Uint8Array {
  const objects: Buffer[] = []
  const add = (body: string | Buffer): number =>
    objects.push(Buffer.isBuffer(body) ? body : Buffer.from(body, 'latin1'))
  add('<< /Type /Catalog /Pages 2 0 R >>')
  add(`<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, i) => `${6 + i * 2} 0 R`).join(' ')}] >>`)
  add('<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman /Encoding /WinAnsiEncoding >>')
  add('<< /Type /Font /Subtype /Type1 /BaseFont /Times-Bold /Encoding /WinAnsiEncoding >>')
  add(`<< ${about} >>`)
  pages.forEach((page, i) => {
    add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 400 600] /Rotate ${page.rotate ?? 0} /Resources << /Font << /F1 3 0 R /F2 4 0 R >> >> /Contents ${7 + i * 2} 0 R >>`,
    )
    const drawn = page.text.map(
      ([x, y, size, words, font]) => `BT /${font ?? 'F1'} ${size} Tf ${x} ${y} Td (${escaped(words)}) Tj ET`,
    )
    const stream = page.packed ?? deflateSync(Buffer.from(drawn.join('\n'), 'latin1'))
    add(
      Buffer.concat([
        Buffer.from(`<< /Length ${stream.length} /Filter /FlateDecode >>\nstream\n`),
        stream,
        Buffer.from('\nendstream'),
      ]),
    )
  })
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n')]
  const at: number[] = []
  let length = parts[0]!.length
  objects.forEach((body, i) => {
    at.push(length)
    const whole = Buffer.concat([Buffer.from(`${i + 1} 0 obj\n`), body, Buffer.from('\nendobj\n')])
    parts.push(whole)
    length += whole.length
  })
  const table = at.map((a) => `${String(a).padStart(10, '0')} 00000 n \n`).join('')
  parts.push(
    Buffer.from(
      `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer << /Size ${objects.length + 1} /Root 1 0 R /Info 5 0 R >>\nstartxref\n${length}\n%%EOF\n`,
    ),
  )
  return new Uint8Array(Buffer.concat(parts))
}

/** Lines one under the other, twelve points apart. */
export const column = (x: number, y: number, lines: readonly string[], size = 10): Drawn['text'] =>
  lines.map((words, i) => [x, y - i * 12, size, words] as const)
