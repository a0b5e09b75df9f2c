import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'

const root = path.resolve(import.meta.dirname, '..')
const walk = (dir: string): string[] =>
  readdirSync(path.join(root, dir), { withFileTypes: true, recursive: true })
    .filter((e) => e.isFile() && e.name.endsWith('.ts'))
    .map((e) => path.relative(root, path.join(e.parentPath, e.name)))
    .filter((f) => !f.includes('node_modules') && !f.includes('/dist/'))

/** The rooms from the ground up; a room may import itself and what stands before it. */
const CORE = [
  'record',
  'page',
  'language',
  'predicates',
  'time',
  'statements',
  'actors',
  'events',
  'voices',
  'corrections',
  'formats',
  'read',
]
const FLOORS = ['core', 'sources', 'join', 'formats', 'archive', 'server', 'worker', 'cli']
const IMPORT =
  /(?:^|\n)\s*(?:import|export)\b[^'"\n]*(?:\n[^'"]*?)?from\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/g

const importsOf = (file: string) =>
  [...readFileSync(path.join(root, file), 'utf8').matchAll(IMPORT)].map((m) => (m[1] ?? m[2])!)

describe('the house: nothing imports upwards', () => {
  const core = walk('packages/core/src').filter((f) => !f.endsWith('.test.ts'))

  test('there are rooms to look at', () => {
    for (const room of CORE)
      expect(
        core.some((f) => f.startsWith(`packages/core/src/${room}/`)),
        room,
      ).toBe(true)
  })

  test.each(core)('%s', (file) => {
    const room = file.split('/')[3]!
    for (const target of importsOf(file)) {
      expect(target.startsWith('node:'), `${file} imports ${target}: the core does no input or output`).toBe(false)
      if (!target.startsWith('.')) continue
      const to = path
        .relative(path.join(root, 'packages/core/src'), path.resolve(root, path.dirname(file), target))
        .split('/')
      if (to.length < 2 || !CORE.includes(room)) continue
      expect(CORE.indexOf(to[0]!), `${file} imports ${target}`).toBeLessThanOrEqual(CORE.indexOf(room))
    }
  })

  test.each(FLOORS)('package %s imports only what stands below it', (floor) => {
    for (const file of walk(`packages/${floor}/src`)) {
      for (const target of importsOf(file)) {
        const to = /^@readout\/(\w+)/.exec(target)?.[1]
        if (to) expect(FLOORS.indexOf(to), `${file} imports ${target}`).toBeLessThanOrEqual(FLOORS.indexOf(floor))
        if (target.startsWith('.')) {
          const at = path.relative(root, path.resolve(root, path.dirname(file), target))
          expect(at.startsWith(`packages/${floor}/`), `${file} reaches into ${target}`).toBe(true)
        }
      }
    }
  })
})

test('the reading does not load the validator', () => {
  // zod costs start-up time and bytes in a browser: only schema.ts and validate.ts may import it
  for (const file of walk('packages/core/src')) {
    if (file.endsWith('.test.ts') || /record\/(schema|validate)\.ts$/.test(file)) continue
    const source = readFileSync(path.join(root, file), 'utf8')
    expect(/^import (?!type)[^\n]*from '(zod|[^']*\/(schema|validate)\.ts)'/m.test(source), file).toBe(false)
  }
})

test('sources fetch and unpack: of the core they take types, errors, what bytes are and how they become text', () => {
  const ALLOWED = new Set(['ReadoutError', 'decodePage', 'looksLikeHtml', 'looksLikeMarkdown', 'otherThanPage'])
  const taken = /(?:^|\n)import (?!type)\{([^}]*)\} from '@readout\/core'/g
  for (const file of walk('packages/sources/src')) {
    const source = readFileSync(path.join(root, file), 'utf8')
    expect(/from '@readout\/core\//.test(source), `${file} takes a part of the core`).toBe(false)
    for (const [, names] of source.matchAll(taken))
      for (const name of names!.split(',').map((n) => n.trim()))
        if (name !== '' && !name.startsWith('type ')) expect(ALLOWED.has(name), `${file} takes ${name}`).toBe(true)
  }
})
