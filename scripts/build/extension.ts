/** The files of the extension, as a browser loads them. */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { bundleForBrowser } from './browser.ts'

const root = path.resolve(import.meta.dirname, '../..')
const home = path.join(root, 'packages/extension')

/** By their names in the folder, "/" between. */
export async function extensionFiles(): Promise<Map<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>()
  const put = (name: string, source: string) => files.set(name, readFileSync(path.join(root, source)))
  const script = async (name: string, source: string, format?: 'iife') =>
    files.set(name, Buffer.from(await bundleForBrowser(path.join(root, source), format)))
  const version = JSON.parse(readFileSync(path.join(home, 'package.json'), 'utf8')).version as string
  const manifest = JSON.parse(readFileSync(path.join(home, 'manifest.json'), 'utf8'))
  files.set('manifest.json', Buffer.from(`${JSON.stringify({ ...manifest, version }, null, 2)}\n`))
  for (const name of ['panel.html', 'panel.css', 'marks.css']) put(name, `packages/extension/${name}`)
  for (const name of readdirSync(path.join(home, 'icons'))) put(`icons/${name}`, `packages/extension/icons/${name}`)
  put('en.bin', 'packages/core/weights/en.bin')
  put('LICENSE', 'LICENSE')
  put('LICENSE-weights.md', 'packages/core/weights/LICENSE.md')
  await script('background.js', 'packages/extension/src/background.ts')
  await script('panel.js', 'packages/extension/src/panel/panel.ts')
  // what is injected runs as a script, in a world of its own within the page
  await script('marks.js', 'packages/extension/src/page/marks.ts', 'iife')
  await script('worker.js', 'packages/core/load/worker.ts')
  return files
}
