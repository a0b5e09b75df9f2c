/** Records of articles to join, kept in a temporary folder, so that joining can be measured again without reading again. */
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createReader, type Page, READER_VERSION, type Reader, type Record } from '@readout/core'
import { loadModel } from '@readout/core/load/node'

const model = loadModel()
const MODEL = createHash('sha256').update(model).digest('hex').slice(0, 8)
const FOLDER = path.join(tmpdir(), `readout-across-${READER_VERSION}-${MODEL}`)

let reader: Reader | null = null
const shipped = (): Reader => (reader ??= createReader({ model }))

/** The record of a page, by what stands in it. A changed reader of the same version needs the folder deleted. */
export function recordOf(page: Page): Record {
  const hash = createHash('sha256').update(JSON.stringify(page)).digest('hex').slice(0, 32)
  const file = path.join(FOLDER, `${hash}.json`)
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as Record
  const record = shipped().read(page)
  mkdirSync(FOLDER, { recursive: true })
  // several may measure at once: a file is there whole or not at all
  const own = `${file}.${process.pid}`
  writeFileSync(own, JSON.stringify(record))
  renameSync(own, file)
  return record
}

export const analysisOf = (page: Page) => shipped().analyse(page).analysis
