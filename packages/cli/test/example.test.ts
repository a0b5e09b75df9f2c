/** The example archive: made once, whole or not at all, apart from the user's own. */
import { once } from 'node:events'
import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import path from 'node:path'
import { openArchive } from '@readout/archive'
import { describe, expect, test, vi } from 'vitest'
import { exampleFolder } from '../src/example/make.ts'
import { EXAMPLE_DAY, examplePages, fingerprintOf } from '../src/example/pages.ts'
import { folder, inProcess, readout, SLOW, start } from './command.ts'

vi.spyOn(process.stderr, 'write').mockImplementation(() => true)

/** Three of the pages that ship, in a folder where they may be changed. */
function few(): string[] {
  const dir = folder()
  return examplePages()
    .slice(0, 3)
    .map((file) => {
      const copy = path.join(dir, path.basename(file))
      copyFileSync(file, copy)
      return copy
    })
}
const versions = (data: string) =>
  readdirSync(path.join(data, 'example'), { withFileTypes: true })
    .filter((e) => e.isDirectory())
    .map((e) => e.name)
const titles = async (dir: string) => {
  const archive = await openArchive({ dir })
  try {
    return (await archive.list({ limit: 10 })).map((a) => a.title)
  } finally {
    await archive.close()
  }
}

test('the day it is looked at from is the one after its last article', () => {
  const last = path.basename(examplePages().at(-1)!).slice(0, 10)
  expect(new Date(EXAMPLE_DAY - 86_400_000).toISOString().slice(0, 10)).toBe(last)
  expect(examplePages().length).toBeGreaterThanOrEqual(40)
})

describe('making it', { timeout: SLOW }, () => {
  test('once, again where a page changes, and nothing of the older stays', async () => {
    const [data, pages] = [folder(), few()]
    const first = await exampleFolder({ data, pages })
    expect(await titles(first)).toHaveLength(3)
    const again = await exampleFolder({ data, pages })
    expect(again).toBe(first)
    const text = readFileSync(pages[2]!, 'utf8')
    writeFileSync(pages[2]!, text.replaceAll(/<h1>.*<\/h1>/g, '<h1>The dog was right</h1>'))
    const second = await exampleFolder({ data, pages })
    expect(second).not.toBe(first)
    expect(await titles(second)).toContain('The dog was right')
    expect(versions(data)).toEqual([fingerprintOf(pages)])
  })

  test('a page that cannot be read leaves nothing, and what a killed program left is taken away', async () => {
    const [data, pages] = [folder(), few()]
    const half = path.join(data, 'example', `${fingerprintOf(pages)}.part`)
    mkdirSync(half, { recursive: true })
    writeFileSync(path.join(half, 'readout.sqlite'), 'half a file')
    const empty = path.join(path.dirname(pages[0]!), 'z.html')
    writeFileSync(empty, '')
    await expect(exampleFolder({ data, pages: [...pages, empty] })).rejects.toThrow()
    expect(versions(data)).toEqual([])
    expect(await titles(await exampleFolder({ data, pages }))).toHaveLength(3)
    expect(versions(data)).toEqual([fingerprintOf(pages)])
  })

  test('two at once make it once', async () => {
    const [data, pages] = [folder(), few()]
    const [a, b] = await Promise.all([exampleFolder({ data, pages }), exampleFolder({ data, pages })])
    expect(a).toBe(b)
    expect(versions(data)).toEqual([path.basename(a!)])
  })

  test('killed while it is made: there is none; the next time it is whole', async () => {
    const data = folder()
    const child = start(['--data', data, 'example', '--jobs', '1'])
    for await (const said of child.stderr.setEncoding('utf8')) if (String(said).includes('making')) break
    child.kill('SIGKILL')
    await once(child, 'close')
    expect(versions(data).filter((name) => !name.endsWith('.part'))).toEqual([])
    const pages = few()
    expect(await titles(await exampleFolder({ data, pages }))).toHaveLength(3)
    expect(versions(data)).toEqual([fingerprintOf(pages)])
  })

  test('a data folder that cannot be written is said', async () => {
    const file = path.join(folder({ 'a file': 'x' }), 'a file')
    const { code, err } = await inProcess(['--data', file, 'example'])
    expect(err).toContain('R3003')
    expect(code).toBe(4)
  })
})

describe('serving it beside the own archive', { timeout: SLOW }, () => {
  // made before, of few pages under the name of all: what is served is not the matter here
  async function made(): Promise<string> {
    const data = folder()
    const dir = await exampleFolder({ data, pages: few() })
    const { renameSync } = await import('node:fs')
    renameSync(dir, path.join(path.dirname(dir), fingerprintOf(examplePages())))
    return data
  }
  async function addresses(args: string[]) {
    const child = start(args)
    let out = ''
    for await (const chunk of child.stdout.setEncoding('utf8')) {
      out += chunk
      if (out.includes('Ctrl-C')) break
    }
    const urls = [...out.matchAll(/http:\/\/\S+/g)].map(([url]) => url)
    const end = async () => {
      child.kill('SIGINT')
      return (await once(child, 'close')) as [number | null, string | null]
    }
    return { out, urls, end }
  }
  const page = async (url: string) => (await fetch(url, { headers: { accept: 'text/html' } })).text()

  test('open without a source: an empty archive leads to the example, each page of it back', async () => {
    const data = await made()
    const { urls, end, out } = await addresses(['--data', data, 'open', '--port', '0'])
    const [example, own] = urls
    expect(out).toContain(`Open  ${example}`)
    expect(await page(own!)).toContain(`href="${example}"`)
    expect(await page(own!)).not.toContain('role="note"')
    for (const at of ['', 'stories', 'search?q=flood', 'nowhere'])
      expect(await page(`${example}${at}`), at).toContain(`<a href="${own}">Read a page of your own</a>`)
    expect(await end()).toEqual([0, null])
    await expect(fetch(example!)).rejects.toThrow()
    // nothing of it is in the own archive
    expect((await readout(['--data', data, 'list'])).out).toBe('')
  })

  test('--no-example, or an archive that is not empty: the own alone', async () => {
    const data = await made()
    const bare = await addresses(['--data', data, 'open', '--port', '0', '--no-example'])
    expect(bare.urls).toHaveLength(1)
    await bare.end()
    await readout(['--data', data, 'add', few()[0]!])
    const full = await addresses(['--data', data, 'open', '--port', '0'])
    expect(full.urls).toHaveLength(1)
    await full.end()
  })

  test('serve --example: whatever is kept, at the next free port', async () => {
    const data = await made()
    const free = createServer().listen(0, '127.0.0.1')
    await once(free, 'listening')
    const { port } = free.address() as { port: number }
    free.close()
    const { urls, end } = await addresses(['--data', data, 'serve', '--example', '--port', String(port)])
    expect(urls[0]).toBe(`http://127.0.0.1:${port}/`)
    expect(Number(new URL(urls[1]!).port)).toBeGreaterThan(port)
    expect(await page(urls[1]!)).toContain('role="note"')
    expect(await end()).toEqual([0, null])
  })

  test('nothing to read and nothing to show', async () => {
    const { code, err } = await inProcess(['--data', folder(), 'open', '--no-serve'])
    expect(err).toContain('R5003')
    expect(code).toBe(2)
  })
})
