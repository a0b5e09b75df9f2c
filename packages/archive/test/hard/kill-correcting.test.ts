/** A process killed while it corrects: what it said it had kept is there, and rows say what the corrections say, never half. */
import { spawn } from 'node:child_process'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { openArchive } from '../../src/index.ts'
import { agrees } from '../joined.ts'
import { recordAt } from '../many.ts'
import { temporary } from '../places.ts'
import { generator, rounds } from './rounds.ts'

const CORRECTOR = path.join(import.meta.dirname, '../corrector.ts')

test('every correction that was acknowledged is there, with its rows', { timeout: 7_200_000 }, async () => {
  const random = generator(53)
  const dir = temporary()
  const first = await openArchive({ dir })
  await first.addAll([0, 1, 2].map(recordAt))
  await first.close()
  let last = 0
  for (let round = 0; round < rounds(3, 40); round++) {
    const child = spawn(process.execPath, [CORRECTOR, dir], { stdio: ['ignore', 'pipe', 'inherit'] })
    let said = ''
    let doomed = false
    child.stdout.setEncoding('utf8')
    for await (const chunk of child.stdout) {
      said += chunk
      if (doomed) continue
      doomed = true
      sleep(random() * 60).then(() => child.kill('SIGKILL'))
    }
    const told = said.split('\n').slice(0, -1).map(Number)
    const archive = await openArchive({ dir })
    expect(await archive.check()).toEqual([])
    await agrees(archive)
    const all = await archive.corrections.of('r-0')
    expect(told.every((id) => all.some((c) => c.id === id))).toBe(true)
    // no more than the one that was under way goes beyond what was told
    expect(all.at(-1)!.id).toBeLessThanOrEqual(told.at(-1)! + 1)
    expect(all.filter((c) => c.fit.state === 'stands').map((c) => c.id)).toEqual([all.at(-1)!.id])
    expect(all.at(-1)!.id).toBeGreaterThan(last)
    last = all.at(-1)!.id
    await archive.close()
  }
})
