/**
 * How long others wait at the server while one reads much: `npx node bench/serve.ts [--kb 480] [--pastes 50]`.
 * Starts `readout serve` on a port of its own with an archive of its own, pastes an invented text of so many kilobytes and asks
 * for `/` and `/search` until it has been read; then pastes so many texts of a tenth of it and says what memory the server holds.
 */
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'

const { values } = parseArgs({
  options: { kb: { type: 'string', default: '480' }, pastes: { type: 'string', default: '50' } },
})
const root = path.resolve(import.meta.dirname, '..')
const example = readFileSync(path.join(root, 'examples/harbour-talks.txt'), 'utf8')
/** The example again and again, each time with other numbers, so that no two texts are one article. */
const textOf = (size: number, n: number) => {
  let text = ''
  for (let i = 0; text.length < size; i++)
    text += `Part ${n}-${i} of the file was sent to the board on Monday.\n\n${example}\n\n`
  return text.slice(0, size)
}

const data = mkdtempSync(path.join(tmpdir(), 'readout-bench-'))
const child = spawn(process.execPath, [
  path.join(root, 'packages/cli/bin/readout.js'),
  '--data',
  data,
  'serve',
  '--port',
  '0',
  '--time-limit',
  '86400',
])
child.stderr.pipe(process.stderr)
const url = await new Promise<string>((done) => {
  let out = ''
  child.stdout.on('data', (chunk) => {
    out += chunk
    const found = /http:\S+/.exec(out)
    if (found) done(found[0])
  })
})
const rss = () =>
  Math.round(Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))![1]) / 1024)
const paste = (text: string) =>
  fetch(`${url}articles`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ text }),
  }).then(async (r) => {
    await r.arrayBuffer()
    return r.status
  })
const ask = async (at: string) => {
  const began = performance.now()
  await (await fetch(url + at)).arrayBuffer()
  return performance.now() - began
}
const said = (waits: number[]) => {
  const sorted = waits.toSorted((a, b) => a - b)
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!.toFixed(0)
  return `${sorted.length} asked, median ${at(0.5)} ms, nine in ten ${at(0.9)} ms, longest ${at(1)} ms`
}

try {
  const [first] = [await paste('Rain fell on the harbour on Monday, the mayor said.'), await ask('')]
  console.log(`started: a first line was read with status ${first}; ${rss()} MB`)
  for (const at of ['', 'search?q=talks']) {
    const waits: number[] = []
    for (let i = 0; i < 20; i++) waits.push(await ask(at))
    console.log(`/${at} while nothing is read: ${said(waits)}`)
  }
  const began = performance.now()
  let reading = true
  const done = paste(textOf(Number(values.kb) * 1000, 0)).then((status) => {
    reading = false
    return status
  })
  const waits: { [at: string]: number[] } = { '': [], 'search?q=talks': [] }
  while (reading) {
    for (const at of Object.keys(waits)) waits[at]!.push(await ask(at))
    await new Promise((next) => setTimeout(next, 50))
  }
  const status = await done
  console.log(
    `${values.kb} KB read with status ${status} in ${((performance.now() - began) / 1000).toFixed(1)} s; ${rss()} MB`,
  )
  for (const at of Object.keys(waits)) console.log(`/${at} meanwhile: ${said(waits[at]!)}`)
  const held: number[] = []
  for (let i = 1; i <= Number(values.pastes); i++) {
    await paste(textOf(Number(values.kb) * 100, i))
    if (i % 10 === 0) held.push(rss())
  }
  console.log(`after every tenth of ${values.pastes} pastes of ${Number(values.kb) / 10} KB: ${held.join(', ')} MB`)
} finally {
  child.kill('SIGTERM')
  await new Promise((gone) => child.once('close', gone))
  rmSync(data, { recursive: true })
}
