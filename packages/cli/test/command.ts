/** Runs the real command in a process of its own. */
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, vi } from 'vitest'
import { main } from '../src/main.ts'

export const root = path.resolve(import.meta.dirname, '../../..')
const BIN = path.join(root, 'packages/cli/bin/readout.js')
export const EXAMPLE = path.join(root, 'examples/harbour-talks.txt')
export const PAGE = path.join(root, 'examples/page.html')

/** No limit: what starts processes takes as long as the machine is busy. */
export const SLOW = 0

interface Settings {
  readonly input?: string | Uint8Array
  readonly env?: { [name: string]: string }
  readonly cwd?: string
}

export interface Result {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** An environment without what would change colours, widths or folders. */
function environment(extra: { [name: string]: string } = {}): NodeJS.ProcessEnv {
  const { NO_COLOR, FORCE_COLOR, COLUMNS, READOUT_DATA, NODE_OPTIONS, ...rest } = process.env
  // what is tested is what stands in the sources, not a bundle of them (bundle.test.ts tests that)
  return { ...rest, COLUMNS: '80', READOUT_SOURCES: '1', ...extra }
}

export const start = (args: readonly string[], settings: Settings = {}) =>
  spawn(process.execPath, [BIN, ...args], {
    env: environment(settings.env),
    ...(settings.cwd ? { cwd: settings.cwd } : {}),
  })

/** Runs `readout` with these arguments to its end. */
export function readout(args: readonly string[], settings: Settings = {}): Promise<Result> {
  return new Promise((done, fail) => {
    const child = start(args, settings)
    let out = ''
    let err = ''
    child.stdout.setEncoding('utf8').on('data', (text) => (out += text))
    child.stderr.setEncoding('utf8').on('data', (text) => (err += text))
    child.on('error', fail)
    child.on('close', (code) => done({ code, out, err }))
    // a command that does not read its input closes it early
    child.stdin.on('error', () => {})
    child.stdin.end(settings.input ?? '')
  })
}

/**
 * The same in this process, for tests of what a command does and not of how it starts: many times faster. One at a time, and
 * without input: the process's own streams, environment and exit code are borrowed.
 */
export async function inProcess(args: readonly string[], env: { [name: string]: string } = {}): Promise<Result> {
  let out = ''
  let err = ''
  const writers = [
    vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
      out += text
      return true
    }),
    vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
      err += text
      return true
    }),
  ]
  const before = { exitCode: process.exitCode, env: process.env }
  // each run listens for faults of its streams, and Node warns of many listeners on the stream that is looked at here
  const heard = [process.stdout, process.stderr].map((stream) => [stream, stream.listeners('error')] as const)
  process.env = environment(env)
  process.exitCode = undefined
  try {
    await main(args)
    return { code: Number(process.exitCode ?? 0), out, err }
  } finally {
    for (const w of writers) w.mockRestore()
    for (const [stream, known] of heard)
      for (const listener of stream.listeners('error'))
        if (!known.includes(listener)) stream.off('error', listener as () => void)
    process.env = before.env
    process.exitCode = before.exitCode
  }
}

const folders: string[] = []
afterAll(() => {
  for (const dir of folders.splice(0)) rmSync(dir, { recursive: true, force: true })
})

/** A folder of its own for a test, removed when the file's tests have ended. */
export function folder(files: { [name: string]: string | Uint8Array } = {}): string {
  const dir = mkdtempSync(path.join(tmpdir(), 'readout-cli-'))
  folders.push(dir)
  for (const [name, content] of Object.entries(files)) writeFileSync(path.join(dir, name), content)
  return dir
}

/** Every error is one line: code, what happened, where to read on; never a stack. */
export const ERROR_LINE = /^readout: R\d{4} .+ \(docs\/errors\.md#r\d{4}\)$/
