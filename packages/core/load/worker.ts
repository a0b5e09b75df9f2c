/** Runs in a worker of a browser: fetches the model once, then reads page after page. `readerIn` is who talks to it. */
import { createReader, type Page, type Reader, ReadoutError, type Record } from '../src/index.ts'
import { fetchModel, type Progress } from './browser.ts'

/** A worker from either side. */
export interface Port {
  postMessage(message: unknown): void
  addEventListener(type: string, listener: (event: { readonly data: unknown }) => void): void
}

type Question = { readonly model: string; readonly watched: boolean } | { readonly id: number; readonly page: Page }
interface Fault {
  /** None where the model is at fault, and so everything. */
  readonly id?: number
  readonly code: string
  readonly message: string
}
export type Answer =
  | { readonly progress: Progress }
  | { readonly ready: true }
  | { readonly id: number; readonly record: Record }
  | Fault

const scope = globalThis as unknown as Port
let reader: Reader | null = null

const faultOf = (error: unknown) =>
  error instanceof ReadoutError
    ? { code: error.code, message: error.message }
    : { code: 'R2901', message: `reading failed: ${(error as Error).message}` }

scope.addEventListener('message', async ({ data }) => {
  const answer = (message: Answer) => scope.postMessage(message)
  const question = data as Question
  if ('model' in question) {
    try {
      reader = createReader({
        model: await fetchModel(
          question.model,
          question.watched ? { progress: (progress) => answer({ progress }) } : {},
        ),
      })
      answer({ ready: true })
    } catch (error) {
      answer(faultOf(error))
    }
    return
  }
  try {
    answer({ id: question.id, record: reader!.read(question.page) })
  } catch (error) {
    answer({ id: question.id, ...faultOf(error) })
  }
})
