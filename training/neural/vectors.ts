/**
 * Step 0 of the neural reader, third part: the table of word vectors (core/language/neural/vectors.ts) from what vectors.py wrote.
 *
 *     node training/neural/vectors.ts
 */
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { STAGES, VECTOR_ROWS, Vectors } from '../../packages/core/src/language/neural/vectors.ts'

const data = path.resolve(import.meta.dirname, '../data')
const words = readFileSync(path.join(data, 'vectors.words'), 'utf8').trimEnd().split('\n')
const codes = new Uint8Array(readFileSync(path.join(data, 'vectors.codes')))
const vectors = Vectors.empty(Math.ceil((words.length / 0.9) >> 1) * 2)
let lost = 0
// features write every digit as 0: one year stands for all
const year = words.indexOf('2009')
vectors.add('0000', codes.subarray(year * STAGES, (year + 1) * STAGES))
for (const [i, w] of words.entries()) if (!vectors.add(w, codes.subarray(i * STAGES, (i + 1) * STAGES))) lost++
writeFileSync(path.join(data, 'vectors.bin'), vectors.bytes)
let wrong = 0
const row = new Int32Array(STAGES)
for (let i = 0; i < 100_000; i++) {
  vectors.rows(`q${i}z`, row, 0)
  if (row[0]) wrong++
}
console.log(
  `${words.length} words, ${lost} lost to others, ${vectors.bytes.length} bytes, ${VECTOR_ROWS} rows; found by mistake: ${wrong} of 100,000`,
)
