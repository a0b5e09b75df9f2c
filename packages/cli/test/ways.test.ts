/** docs/ways.json, of which the table in docs/ask.md is made: every way it names is there, and every way that is there it names. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type Archive, openArchive } from '@readout/archive'
import { createApp } from '@readout/server'
import { Command } from 'commander'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ROUTES } from '../../server/src/routes/index.ts'
import { createProgram } from '../src/program.ts'
import { addQuestions } from '../src/program-asking.ts'

interface Way {
  readonly question: string
  readonly page: string | null
  readonly command: string | null
  readonly api: string | null
  readonly call: string | null
}

/** Pages of ROUTES that answer no question about the news. */
const NO_QUESTION = new Set(['/about'])

const ways: Way[] = JSON.parse(readFileSync(path.resolve(import.meta.dirname, '../../../docs/ways.json'), 'utf8'))
const named = (way: keyof Way) => ways.flatMap((w) => w[way] ?? [])

let dir: string
let archive: Archive
let app: ReturnType<typeof createApp>
beforeAll(async () => {
  dir = mkdtempSync(path.join(tmpdir(), 'readout-ways-'))
  archive = await openArchive({ dir })
  app = createApp({ archive, reader: { read: () => expect.unreachable() } })
})
afterAll(async () => {
  await archive.close()
  rmSync(dir, { recursive: true })
})

const pathOf = (address: string) => address.split('?')[0]!
/** True where the app has an answer of its own there, not only what goes before every answer. */
const answers = (method: string, at: string) =>
  app.router.match(method, pathOf(at))[0].some(([[, route]]) => route.method === method)
/** A route's addresses: `/stories/:id{\d+}` is `/stories/3`. */
const addresses = (route: string) =>
  new RegExp(`^${route.replace(/:\w+(?:\{([^}]+)\})?/g, (_, form) => `(?:${form ?? '[^/]+'})`)}$`)

test('every page and every call over HTTP that is named is answered', () => {
  expect(answers('GET', '/no-such-page')).toBe(false)
  expect(named('page').length).toBeGreaterThan(3)
  expect(named('page').filter((at) => !answers('GET', at))).toEqual([])
  const calls = named('api').map((call) => call.split(' '))
  expect(calls.length).toBeGreaterThan(3)
  expect(calls.filter(([method, at]) => !answers(method!, at!)).map((call) => call.join(' '))).toEqual([])
})

test('every page that answers a question is named, as a page and as a call over HTTP', () => {
  const asked = ROUTES.filter((route) => !NO_QUESTION.has(route.path)).map((route) => route.path)
  const lacks = (has: readonly string[], before = '') =>
    asked.filter((route) => !has.some((at) => addresses(before + route).test(decodeURIComponent(pathOf(at)))))
  expect(lacks(named('page'))).toEqual([])
  expect(
    lacks(
      named('api').map((call) => call.slice('GET '.length)),
      '/api/v1',
    ),
  ).toEqual([])
})

test('every command that is named can be given so, and every command that asks is named', () => {
  const { commands } = createProgram()
  const given = named('command').map((line) =>
    (line.match(/'[^']*'|\S+/g) ?? []).map((word) => word.replaceAll("'", '')),
  )
  for (const [program, name, ...rest] of given) {
    expect(program).toBe('readout')
    const command = commands.find((c) => c.name() === name)
    expect(command, `readout ${name}`).toBeDefined()
    const { operands, unknown } = command!.parseOptions(rest)
    expect(unknown, name).toEqual([])
    const takes = command!.registeredArguments
    expect(operands.length, name).toBeGreaterThanOrEqual(takes.filter((a) => a.required).length)
    if (!takes.some((a) => a.variadic)) expect(operands.length, name).toBeLessThanOrEqual(takes.length)
  }
  const asking = new Command()
  addQuestions((usage, description) => asking.command(usage).description(description))
  const names = new Set(given.map(([, name]) => name))
  expect(asking.commands.map((c) => c.name()).filter((name) => !names.has(name))).toEqual([])
})

test('every call in a program that is named is there', () => {
  const calls = named('call').map((call) => /^(\w+)\.(\w+)\(/.exec(call)!.slice(1))
  const on = { reader: { read: () => {} }, questions: archive.questions } as { [name: string]: object }
  expect(calls.length).toBeGreaterThan(5)
  expect(calls.filter(([name, method]) => typeof Reflect.get(on[name!] ?? {}, method!) !== 'function')).toEqual([])
})
