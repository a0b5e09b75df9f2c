/** One worker of the pool: a reader that answers each page with its outcome. */
import { parentPort, workerData } from 'node:worker_threads'
import type { Page, Reader } from '@readout/core'
import { readerWith } from '../data.ts'
import { failure, type Outcome, readOne } from './lane.ts'
import type { Work } from './pool.ts'
import { rendererOf } from './render.ts'

const { render, registry } = workerData as Work
const reader: Promise<Reader> = readerWith(registry)
const renderer = rendererOf(render)
Promise.all([reader, renderer]).catch(() => {
  // said again for each page below
})
parentPort!.on('message', async ({ page, name }: { page: Page; name: string | undefined }) => {
  let outcome: Outcome
  try {
    outcome = readOne(await reader, page, await renderer, name)
  } catch (error) {
    outcome = failure(error)
  }
  parentPort!.postMessage(outcome)
})
