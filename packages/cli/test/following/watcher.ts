/** Asks all feeds once and keeps what is new, as a process that the tests kill: node watcher.ts DIR SEED. Says “up” when it begins. */
import { openArchive } from '@readout/archive'
import { createFetcher, machineClock, storiesOf, watch } from '@readout/sources'
import { generator } from '../../../archive/test/hard/rounds.ts'
import { keeper } from '../../src/following/keeper.ts'
import { standIn } from './stand-in.ts'

const [dir, seed] = process.argv.slice(2)
const archive = await openArchive({ dir: dir!, patience: 600_000 })
const fetcher = createFetcher({ allowPrivate: true, pauseMs: 0, robots: false, seed: Number(seed) })
process.stdout.write('up\n')
await watch({
  store: archive.following,
  fetcher,
  story: storiesOf(fetcher),
  keep: keeper(standIn, archive),
  clock: machineClock,
  once: true,
  random: generator(Number(seed)),
})
await fetcher.close()
await archive.close()
process.stdout.write('done\n')
