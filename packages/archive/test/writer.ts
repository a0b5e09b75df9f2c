/** Adds records r-FROM … r-(TO − 1) to the archive in DIR, saying each id once it is kept: run as a process by the tests. */
import { openArchive } from '../src/index.ts'
import { makeRecord } from './fixture.ts'

const [dir, from, to] = process.argv.slice(2)
// on a busy machine the others may hold the lock for long
const archive = await openArchive({ dir: dir!, patience: 600_000 })
for (let i = Number(from); i < Number(to); i++) {
  await archive.add(makeRecord({ id: `r-${i}` }))
  process.stdout.write(`r-${i}\n`)
}
await archive.close()
