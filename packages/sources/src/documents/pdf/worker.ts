/** The thread in which PDFs are read: one after the other, each answered with its number. */
import { parentPort } from 'node:worker_threads'
import type { Limits } from '../limits.ts'
import { type PdfFault, type PdfRead, readPdf } from './read.ts'

export interface Job {
  readonly id: number
  readonly bytes: Uint8Array
  readonly limits: Limits
}
export interface Answer {
  readonly id: number
  readonly result: PdfRead | PdfFault
}

// what pdf.js leaves unhandled belongs to a document that is answered for anyway
process.on('unhandledRejection', () => {})

parentPort?.on('message', async ({ id, bytes, limits }: Job) => {
  const result = await readPdf(bytes, limits).catch((): PdfFault => ({ fault: 'damaged' }))
  parentPort?.postMessage({ id, result } satisfies Answer)
})
