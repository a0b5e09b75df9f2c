import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { ERROR_LINE, EXAMPLE, folder, readout, root, SLOW, start } from './command.ts'

/** Waits until the output has what is looked for. */
async function until(child: ReturnType<typeof start>, wanted: RegExp): Promise<RegExpExecArray> {
  let out = ''
  for await (const chunk of child.stdout) {
    out += chunk
    const found = wanted.exec(out)
    if (found) return found
  }
  throw new Error(`the command ended without ${wanted}: ${out}`)
}

describe('readout serve and open', { timeout: SLOW }, () => {
  test('serve answers until Ctrl-C, and ends well', async () => {
    const child = start(['--data', folder(), 'serve', '--port', '0'])
    const [, url] = await until(child, /(http:\/\/127\.0\.0\.1:\d+\/)/)
    expect((await fetch(url!)).status).toBe(200)
    child.kill('SIGINT')
    expect(await once(child, 'close')).toEqual([0, null])
    await expect(fetch(url!)).rejects.toThrow()
  })

  test.each(['SIGTERM', 'SIGINT'] as const)(
    '%s while a page is read ends both, and keeps nothing of it',
    async (signal) => {
      const data = folder()
      const child = start(['--data', data, 'serve', '--port', '0', '--time-limit', '86400'])
      const [, url] = await until(child, /(http:\/\/127\.0\.0\.1:\d+\/)/)
      const text = 'The mayor said on Monday that the ferry would not sail.\n\n'.repeat(60_000)
      const headers = { 'content-type': 'application/json' }
      const long = fetch(`${url}articles`, { method: 'POST', headers, body: JSON.stringify({ text }) })
      const failed = expect(long).rejects.toThrow()
      // answered while the other is read
      expect(await (await fetch(`${url}ready`)).json()).toMatchObject({ articles: 0 })
      child.kill(signal)
      expect(await once(child, 'close')).toEqual([0, null])
      await failed
      expect((await readout(['--data', data, 'list'])).out).toBe('')
    },
  )

  test('open reads, keeps, prints and serves', async () => {
    const data = folder()
    const child = start(['--data', data, 'open', '--port', '0', EXAMPLE])
    const [report, url] = await until(child, /[\s\S]*Read it at +(http:\S+)\n[\s\S]*Ctrl-C/)
    expect(report).toContain('Statements')
    const page = await (await fetch(url!)).text()
    expect(page.includes('customs house')).toBe(true)
    child.kill('SIGINT')
    expect(await once(child, 'close')).toEqual([0, null])
    expect((await readout(['--data', data, 'list'])).out).toContain('2026-03-12')
  })

  test('a port in use: an asked-for port is refused', async () => {
    const other = createServer().listen(0, '127.0.0.1')
    await once(other, 'listening')
    const { port } = other.address() as { port: number }
    const { code, err } = await readout(['--data', folder(), 'serve', '--port', String(port)])
    other.close()
    expect(err.trimEnd()).toMatch(ERROR_LINE)
    expect(err).toContain('R4001')
    expect(code).toBe(4)
  })

  test('a host that others could reach is refused', async () => {
    const { code, err } = await readout(['--data', folder(), 'serve', '--host', '0.0.0.0'])
    expect(err).toContain('R4002')
    expect(code).toBe(4)
  })

  test('open with nothing to read serves nothing', async () => {
    const { code, out, err } = await readout(['--data', folder(), 'open', 'no/such/file.txt'])
    expect(out).toBe('')
    expect(err).toContain('R1004')
    expect(code).toBe(3)
  })
})

describe('npm start', { timeout: SLOW }, () => {
  const npmStart = async (...args: string[]) => {
    const child = spawn(process.execPath, [path.join(root, 'scripts/start.mjs'), ...args], { cwd: root })
    let out = ''
    child.stdout.setEncoding('utf8').on('data', (text) => (out += text))
    const [code] = await once(child, 'close')
    return { code, out }
  }

  test('reads the bundled example', async () => {
    const { code, out } = await npmStart('--no-serve', '--data', folder())
    expect(code).toBe(0)
    expect(out).toContain('harbour-talks.txt')
    expect(out).toContain('│ “Nobody has left the table,”')
  })

  test('reads a given file', async () => {
    const file = path.join(folder({ 'a.txt': 'Rain fell on Monday.' }), 'a.txt')
    const { code, out } = await npmStart('--no-serve', '--data', folder(), file)
    expect(code).toBe(0)
    expect(out).toContain('Rain fell on Monday.')
    expect(out).not.toContain('harbour')
  })
})
