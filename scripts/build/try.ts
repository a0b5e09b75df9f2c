/** The files of “Try it”: a page's script, the worker that reads, the model and an example. Any static server can serve them. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { bundleForBrowser } from './browser.ts'

const root = path.resolve(import.meta.dirname, '../..')

export async function tryFiles(): Promise<Map<string, Uint8Array>> {
  const file = (name: string) => readFileSync(path.join(root, name))
  const script = async (name: string) => Buffer.from(await bundleForBrowser(path.join(root, name)))
  return new Map<string, Uint8Array>([
    ['try.js', await script('site/try/try.ts')],
    ['worker.js', await script('packages/core/load/worker.ts')],
    ['en.bin', file('packages/core/weights/en.bin')],
    ['LICENSE-weights.md', file('packages/core/weights/LICENSE.md')],
    ['example.txt', file('examples/harbour-talks.txt')],
  ])
}
