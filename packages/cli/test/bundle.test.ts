import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { BUNDLES, freshBundle, LIST, stateOf } from '../bin/bundle.js'
import { EXAMPLE, folder, PAGE, readout, root, SLOW } from './command.ts'

describe('a bundle is taken while it is what the sources say', () => {
  let at: string
  const current = () => path.join(at, BUNDLES, 'b1')
  beforeEach(() => {
    at = folder()
    mkdirSync(path.join(at, 'src'))
    for (const name of ['one.ts', 'two.ts']) writeFileSync(path.join(at, 'src', name), `export const a = '${name}'`)
    mkdirSync(current(), { recursive: true })
    writeFileSync(path.join(at, BUNDLES, 'current'), 'b1')
    writeFileSync(path.join(current(), LIST), JSON.stringify(stateOf(at, ['src/one.ts', 'src/two.ts'])))
  })

  test('nothing changed', () => {
    expect(freshBundle(at)).toMatch(/^file:.*\/b1\/main\.js$/)
  })

  test.each<[string, () => void]>([
    ['other words of the same length', () => writeFileSync(path.join(at, 'src/two.ts'), `export const b = 'two.ts'`)],
    [
      'another size at the same time',
      () => {
        const file = path.join(at, 'src/two.ts')
        const [[, , changed]] = stateOf(at, ['src/two.ts']) as [[string, number, number]]
        writeFileSync(file, 'export {}')
        utimesSync(file, changed / 1000, changed / 1000)
      },
    ],
    ['an older file in its place', () => utimesSync(path.join(at, 'src/one.ts'), 1, 1)],
    ['a source that is gone', () => rmSync(path.join(at, 'src/one.ts'))],
    ['a list cut short', () => writeFileSync(path.join(current(), LIST), '[["src/one.ts",')],
    ['no list', () => rmSync(path.join(current(), LIST))],
    ['no bundle', () => rmSync(path.join(at, BUNDLES), { recursive: true })],
  ])('%s: the sources', (_, change) => {
    change()
    expect(freshBundle(at)).toBeNull()
  })
})

test('the bundle of this working copy prints what the sources print, in workers too', { timeout: SLOW }, async () => {
  execFileSync(process.execPath, [path.join(root, 'scripts/bundle.ts')], { cwd: root, stdio: 'pipe' })
  expect(freshBundle(root)).not.toBeNull()
  for (const args of [
    ['--version'],
    ['read', '--json', EXAMPLE],
    ['read', '--jsonl', '--jobs', '2', EXAMPLE, PAGE],
    ['explain', EXAMPLE, 's1'],
    ['read', 'no/such/file'],
  ]) {
    const bundled = await readout(args, { env: { READOUT_SOURCES: '0' } })
    expect(bundled, args.join(' ')).toEqual(await readout(args))
    expect(bundled.out + bundled.err).not.toBe('')
  }
})
