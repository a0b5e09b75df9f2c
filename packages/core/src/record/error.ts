/**
 * An error a person can act on: one line that says what happened, why and what to do.
 * `code` has a section of its own in docs/errors.md: R1xxx input, R2xxx model and reader, R3xxx archive, R4xxx server, R5xxx command line.
 * @example new ReadoutError('R1001', 'the page is empty: give a text or HTML with at least one word')
 */
export class ReadoutError extends Error {
  readonly code: string
  constructor(code: string, message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'ReadoutError'
    this.code = code
  }
}
