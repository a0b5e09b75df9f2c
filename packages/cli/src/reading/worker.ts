/** One worker of the pool: a reader that answers each page with its outcome. */
import { parentPort, workerData } from 'node:worker_threads'
import type { Page, Reader } from '@readout/core'
import { shippedReader } from '../data.ts'
import { failure, type Outcome, readOne } from './lane.ts'
import type { RenderOptions } from './render.ts'

const reader: Promise<Reader> = shippedReader()
reader.catch(() => {
  // said again for each page below
})
parentPort!.on('message', async ({ page, name }: { page: Page; name: string | undefined }) => {
  let outcome: Outcome
  try {
    outcome = readOne(await reader, page, workerData as RenderOptions, name)
  } catch (error) {
    outcome = failure(error)
  }
  parentPort!.postMessage(outcome)
})
