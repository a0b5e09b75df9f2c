/** Content-Transfer-Encoding undone (RFC 2045), leniently: damage costs the bytes it touches. */

const hex = (c: number): number =>
  c >= 48 && c <= 57 ? c - 48 : c >= 65 && c <= 70 ? c - 55 : c >= 97 && c <= 102 ? c - 87 : -1

/** The bytes behind an encoding; those of an encoding that nobody knows as they are. */
export function undo(encoding: string | null, bytes: Uint8Array): Uint8Array {
  const name = (encoding ?? '').trim().toLowerCase()
  if (name === 'quoted-printable') return quotedPrintable(bytes)
  return name === 'base64' ? base64(bytes) : bytes
}

/** “=E9” is a byte, “=” at the end of a line goes on in the next; any other “=” stays. */
function quotedPrintable(bytes: Uint8Array): Uint8Array {
  const out = new Uint8Array(bytes.length)
  let n = 0
  for (let i = 0; i < bytes.length; i++) {
    const c = bytes[i]!
    if (c !== 61) {
      out[n++] = c
      continue
    }
    const high = hex(bytes[i + 1] ?? 0)
    const low = hex(bytes[i + 2] ?? 0)
    if (high >= 0 && low >= 0) {
      out[n++] = high * 16 + low
      i += 2
      continue
    }
    let end = i + 1
    while (bytes[end] === 32 || bytes[end] === 9) end++
    if (bytes[end] === 13 && bytes[end + 1] === 10) i = end + 1
    else if (bytes[end] === 10 || bytes[end] === 13) i = end
    else if (end < bytes.length) out[n++] = c
  }
  return out.subarray(0, n)
}

/** A mailing list may set lines of plain text under the last line of the code: decoding ends at the padding. */
function base64(bytes: Uint8Array): Uint8Array {
  return Buffer.from(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1'), 'base64')
}
