/** `npm run extension`: the extension as a folder that a browser loads (dist/extension), and as a ZIP file beside it. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { extensionFiles } from './build/extension.ts'
import { zip } from './build/zip.ts'

const dist = path.resolve(import.meta.dirname, '../dist')
const out = path.join(dist, 'extension')
const files = await extensionFiles()
rmSync(out, { recursive: true, force: true })
for (const [name, bytes] of files) {
  const file = path.join(out, name)
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, bytes)
}
const packed = zip(files)
writeFileSync(path.join(dist, 'readout-extension.zip'), packed)
const mb = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`
const size = [...files.values()].reduce((sum, bytes) => sum + bytes.length, 0)
console.log(`dist/extension (${mb(size)}): load it in chrome://extensions with the developer mode on, “Load unpacked”`)
console.log(`dist/readout-extension.zip (${mb(packed.length)})`)
