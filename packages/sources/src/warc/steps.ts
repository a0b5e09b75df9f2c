/** A file in steps, as `readWarc` takes it. */
import { open } from 'node:fs/promises'

const STEP = 1 << 18

/**
 * The bytes of a file through two buffers, one of which is filled while the other is used: a step is good until the next is asked
 * for, and nothing is set aside for each, as a stream of Node's does. Errors of the file are thrown as they come.
 * @example for await (const found of readWarc(fileSteps(file), file)) console.log(found.name)
 */
export async function* fileSteps(file: string): AsyncGenerator<Uint8Array> {
  const handle = await open(file)
  const buffers = [Buffer.allocUnsafeSlow(STEP), Buffer.allocUnsafeSlow(STEP)] as const
  const fill = (n: 0 | 1) => {
    const filled = handle.read(buffers[n], 0, STEP, null)
    // it may fail while the other step is still used: it is told when its turn comes
    filled.catch(() => {})
    return filled
  }
  let ahead = fill(0)
  try {
    for (let turn: 0 | 1 = 0; ; turn = turn === 0 ? 1 : 0) {
      const { bytesRead, buffer } = await ahead
      if (bytesRead === 0) return
      ahead = fill(turn === 0 ? 1 : 0)
      yield buffer.subarray(0, bytesRead)
    }
  } finally {
    // what is on its way must come before its buffer and the file are let go
    await ahead.catch(() => {})
    await handle.close()
  }
}
