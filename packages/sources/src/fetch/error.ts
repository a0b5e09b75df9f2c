import { ReadoutError } from '@readout/core'

export interface FetchFault {
  /** The address that it happened at. */
  readonly url: string
  /** Of the answer, where there was one. */
  readonly status?: number | undefined
  /** Milliseconds until it makes sense to ask again, where that is known. */
  readonly retryAfter?: number | null | undefined
  readonly cause?: unknown
}

/**
 * Why an address could not be fetched.
 * @example error instanceof FetchError && error.code === 'R6020' && error.retryAfter
 */
export class FetchError extends ReadoutError {
  readonly url: string
  readonly status: number | null
  readonly retryAfter: number | null
  constructor(code: string, message: string, fault: FetchFault) {
    super(code, message, fault.cause === undefined ? undefined : { cause: fault.cause })
    this.url = fault.url
    this.status = fault.status ?? null
    this.retryAfter = fault.retryAfter ?? null
  }
}
