/** Adds records r-FROM … r-(TO − 1) to the archive in DIR, or at postgres://…, saying each id once it is kept: run as a process by the tests. */
import { openArchive } from '../src/index.ts'
import { recordAt } from './many.ts'

const [place, from, to] = process.argv.slice(2)
// on a busy machine the others may hold the lock for long
const patience = 600_000
const archive = await openArchive(
  place!.startsWith('postgres:') ? { url: place!, patience } : { dir: place!, patience },
)
for (let i = Number(from); i < Number(to); i++) {
  await archive.add(recordAt(i))
  process.stdout.write(`r-${i}\n`)
}
await archive.close()
