/** How the server is, for those who look after it: alive, ready, and in numbers. */
import { ReadoutError } from '@readout/core'
import type { Hono } from 'hono'
import type { Serving } from './context.ts'

/** An archive that takes longer to count is not ready. */
const PATIENCE = 5_000

export function wellness(app: Hono, { archive, watch }: Serving): void {
  const counted = () =>
    Promise.race([
      archive.count(),
      new Promise<never>((_, fail) => setTimeout(() => fail(new Error('no answer')), PATIENCE).unref()),
    ])

  // says nothing of the archive: a server whose database is away is alive, and starting it anew mends nothing
  app.get('/health', (c) => c.json({ status: 'ok' }))

  app.get('/ready', async (c) => {
    if (watch.ending) throw new ReadoutError('R4023', 'the server is ending')
    const kept = await counted().catch((error: Error) => {
      throw new ReadoutError('R4023', `the archive does not answer (${error.message})`, { cause: error })
    })
    return c.json({ status: 'ready', ...kept })
  })

  app.get('/metrics', async (c) => {
    const kept = await counted().catch(() => null)
    return c.body(watch.metrics.text({ inHand: watch.inHand(), archive: kept }), 200, {
      'Content-Type': 'text/plain; version=0.0.4; charset=utf-8',
    })
  })
}
