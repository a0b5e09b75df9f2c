/** `readout score`: runs the scorer of the repository this command stands in. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { ReadoutError } from '@readout/core'

const SCORER = fileURLToPath(new URL('../../../../bench/score.ts', import.meta.url))

export async function score(options: readonly string[]): Promise<void> {
  if (!existsSync(SCORER))
    throw new ReadoutError(
      'R5004',
      'the scorer is not part of the published command: clone the repository of Readout and run npm run score there',
    )
  const child = spawn(process.execPath, [SCORER, ...options], { stdio: 'inherit' })
  const [code, signal] = (await once(child, 'close')) as [number | null, string | null]
  process.exitCode = code ?? (signal === 'SIGINT' ? 130 : 1)
}
