/** Loads the model in Node. The core does no input or output; this small loader stands outside it. */
import { readFileSync } from 'node:fs'

/** The bytes of the English model that ships with the package. */
export function loadModel(): Uint8Array {
  const { buffer, byteOffset, byteLength } = readFileSync(new URL('../weights/en.bin', import.meta.url))
  // the same bytes and no copy of them: a Buffer slices otherwise than a Uint8Array
  return new Uint8Array(buffer, byteOffset, byteLength)
}
