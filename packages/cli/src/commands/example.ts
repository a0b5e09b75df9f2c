/** `readout example`: makes the example archive where it is missing, and says where it is. */
import { exampleFolder } from '../example/make.ts'
import { put } from '../output.ts'

interface ExampleOptions {
  readonly data?: string
  readonly again?: boolean
  readonly jobs?: number
}

/** Prints the data folder of the example, which --data takes. */
export async function example({ data, again, jobs }: ExampleOptions): Promise<void> {
  await put(`${await exampleFolder({ data, again, jobs })}\n`)
}
