/** The example archive in a browser, beside the user's own: at the next free port, each of its pages with a way back. */
import { ReadoutError } from '@readout/core'
import type { RunningServer, StartOptions } from '@readout/server'
import { EXAMPLE_DAY } from './pages.ts'

/** Ports looked at behind that of the own archive; then any free one. */
const NEXT = 20

/** Serves the example in `dir`; `close` ends it and closes its archive. */
export async function serveExample(
  dir: string,
  own: Pick<RunningServer, 'url' | 'port'>,
  settings: Omit<StartOptions, 'archive' | 'port'>,
  near: boolean,
): Promise<Pick<RunningServer, 'url' | 'close'>> {
  const [{ openArchive }, { startServer }] = await Promise.all([import('@readout/archive'), import('@readout/server')])
  const archive = await openArchive({ dir })
  const notice = { words: 'An invented example.', href: own.url, label: 'Read a page of your own' }
  const at = (port: number) => startServer({ ...settings, archive, port, notice, now: () => EXAMPLE_DAY })
  try {
    const server = await firstFree(near ? own.port + 1 : 0, at)
    return {
      url: server.url,
      async close() {
        await server.close()
        await archive.close()
      },
    }
  } catch (error) {
    await archive.close()
    throw error
  }
}

async function firstFree(port: number, at: (port: number) => Promise<RunningServer>): Promise<RunningServer> {
  for (let next = port; next > 0 && next < Math.min(port + NEXT, 65_536); next++) {
    try {
      return await at(next)
    } catch (error) {
      if (!(error instanceof ReadoutError) || error.code !== 'R4001') throw error
    }
  }
  return at(0)
}
