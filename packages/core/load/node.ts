/** Loads the model in Node. The core does no input or output; this small loader stands outside it. */
import { readFileSync } from 'node:fs'

/** The bytes of the English model that ships with the package. */
export const loadModel = (): Uint8Array => new Uint8Array(readFileSync(new URL('../weights/en.bin', import.meta.url)))
