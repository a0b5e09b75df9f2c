/** Loads the model in a browser, and reads there in a worker. The core does no input or output; this small loader stands outside it. */
import { type Page, ReadoutError, type Record } from '../src/record/index.ts'
import type { Answer, Port } from './worker.ts'

/** How much of the model has come; `total` is null where the server does not say how much there is. */
export interface Progress {
  readonly loaded: number
  readonly total: number | null
}

export interface FetchOptions {
  readonly progress?: ((progress: Progress) => void) | undefined
  readonly signal?: AbortSignal | undefined
}

/**
 * The bytes of the model from an address: that of `@readout/core/weights/en.bin`, wherever you serve it.
 * @example createReader({ model: await fetchModel('/en.bin') })
 */
export async function fetchModel(address: string | URL, options: FetchOptions = {}): Promise<Uint8Array> {
  const { progress, signal } = options
  const failed = (why: string, cause?: unknown) =>
    new ReadoutError('R2900', `the model could not be fetched from ${address}: ${why}`, { cause })
  let response: Response
  try {
    response = await fetch(address, signal ? { signal } : {})
  } catch (error) {
    if (signal?.aborted) throw error
    throw failed((error as Error).message, error)
  }
  if (!response.ok) throw failed(`the server answered ${response.status}`)
  // of what was compressed on the way the header has the compressed length
  const length = response.headers.has('content-encoding') ? null : Number(response.headers.get('content-length'))
  const total = length || null
  const parts: Uint8Array[] = []
  let loaded = 0
  try {
    // in one piece where nobody watches: some browsers hand a local file out in thousands of small ones
    if (!progress) return new Uint8Array(await response.arrayBuffer())
    // no loop over the body itself: not every browser has that
    const body = response.body?.getReader()
    for (let part = await body?.read(); part && !part.done; part = await body?.read()) {
      parts.push(part.value)
      loaded += part.value.length
      progress?.({ loaded, total })
    }
  } catch (error) {
    if (signal?.aborted) throw error
    throw failed('the connection broke off', error)
  }
  const bytes = new Uint8Array(loaded)
  let at = 0
  for (const part of parts) {
    bytes.set(part, at)
    at += part.length
  }
  return bytes
}

/** A reader in a worker: the page that asks stays awake meanwhile. */
export interface DistantReader {
  /** Resolves when the model is there; rejects with a ReadoutError where it cannot be had. */
  readonly ready: Promise<void>
  read(page: Page): Promise<Record>
  /** Ends the worker; what is being read is rejected. */
  close(): void
}

interface Waiting {
  readonly resolve: (record: Record) => void
  readonly reject: (error: unknown) => void
}

/**
 * Talks to a worker that runs `@readout/core/load/worker`.
 * @example
 * const reader = readerIn(new Worker('/worker.js', { type: 'module' }), { model: '/en.bin', progress: console.log })
 * const record = await reader.read({ text })
 */
export function readerIn(
  worker: Port & { terminate(): void },
  { model, progress }: { readonly model: string | URL; readonly progress?: FetchOptions['progress'] },
): DistantReader {
  const waiting = new Map<number, Waiting>()
  const { promise: ready, resolve, reject } = Promise.withResolvers<void>()
  // who never asks whether it is ready is told by the reading
  ready.catch(() => {})
  let asked = 0
  let ended: ReadoutError | null = null
  const taken = (id: number) => {
    const one = waiting.get(id)
    waiting.delete(id)
    return one
  }
  const end = (error: ReadoutError) => {
    ended = error
    reject(error)
    for (const one of waiting.values()) one.reject(error)
    waiting.clear()
  }
  worker.addEventListener('message', ({ data }) => {
    const answer = data as Answer
    if ('progress' in answer) progress?.(answer.progress)
    else if ('ready' in answer) resolve()
    else if ('record' in answer) taken(answer.id)?.resolve(answer.record)
    else {
      const error = new ReadoutError(answer.code, answer.message)
      if (answer.id === undefined) end(error)
      else taken(answer.id)?.reject(error)
    }
  })
  worker.addEventListener('error', () => end(new ReadoutError('R2901', 'the worker that reads could not be started')))
  worker.postMessage({ model: String(model), watched: progress !== undefined })
  return {
    ready,
    async read(page) {
      await ready
      if (ended) throw ended
      const id = asked++
      const answer = new Promise<Record>((resolve, reject) => waiting.set(id, { resolve, reject }))
      worker.postMessage({ id, page })
      return answer
    },
    close() {
      worker.terminate()
      end(new ReadoutError('R2901', 'the worker that reads was ended'))
    },
  }
}
