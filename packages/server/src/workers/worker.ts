/**
 * One worker: a reader of its own that answers each page with its record as JSON, or with what went wrong. It says when it is
 * ready, so that a limit of time counts the reading alone and not the loading of the model.
 */
import { parentPort, workerData } from 'node:worker_threads'
import { createReader, type OfficeHolder, type Page, ReadoutError } from '@readout/core'
import { loadModel } from '@readout/core/load/node'
import type { Answer } from './pool.ts'

const { registry } = workerData as { readonly registry: readonly OfficeHolder[] | undefined }

const failure = (error: unknown): Answer => {
  const { message, stack } = error as Error
  return { kind: 'failed', code: error instanceof ReadoutError ? error.code : null, message, stack }
}
const say = (answer: Answer) => parentPort!.postMessage(answer)

try {
  const reader = createReader({ model: loadModel(), registry })
  parentPort!.on('message', (page: Page) => {
    let answer: Answer
    try {
      answer = { kind: 'read', json: JSON.stringify(reader.read(page)) }
    } catch (error) {
      answer = failure(error)
    }
    say(answer)
  })
  say({ kind: 'ready' })
} catch (error) {
  say(failure(error))
}
