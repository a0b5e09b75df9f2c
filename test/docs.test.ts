import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { rowsOf, withFigures } from '../scripts/figures.ts'

test('the JSON Schema and the codebook follow from the schemas', () => {
  const root = path.resolve(import.meta.dirname, '..')
  // throws, with the file's name, where a page has drifted
  expect(
    execFileSync(process.execPath, ['scripts/docs.ts', '--check'], { cwd: root, encoding: 'utf8', stdio: 'pipe' }),
  ).toBe('')
})

test('every question of docs/example.md has an answer on the example archive, and it is the one that stands there', () => {
  const root = path.resolve(import.meta.dirname, '..')
  // throws, too, where an answer is empty or something was left out of it
  expect(
    execFileSync(process.execPath, ['scripts/docs-example.ts', '--check'], {
      cwd: root,
      encoding: 'utf8',
      stdio: 'pipe',
    }),
  ).toBe('')
}, 0)

test('every figure that a page quotes is the one measured last', () => {
  const root = path.resolve(import.meta.dirname, '..')
  expect(
    execFileSync(process.execPath, ['scripts/figures.ts', '--check'], { cwd: root, encoding: 'utf8', stdio: 'pipe' }),
  ).toBe('')
})

test('marks are filled in, in tables too, and a figure that nobody measured is named', () => {
  const figures = { 'kilns, cold': { 'glaze.f1': 0.5, heat: 1 } }
  const page = '| a | <!--=kilns, cold: glaze.f1-->.123<!--=--> / <!--=kilns, cold: heat-->?<!--=--> |'
  expect(withFigures(page, figures)).toBe(
    '| a | <!--=kilns, cold: glaze.f1-->.500<!--=--> / <!--=kilns, cold: heat-->1.000<!--=--> |',
  )
  expect(() => withFigures('<!--=kilns, cold: colour-->.1<!--=-->', figures, 'docs/a.md')).toThrow(
    'docs/a.md quotes “kilns, cold: colour”',
  )
  expect(rowsOf('## kilns, cold\n\n| `glaze.f1` | 0.123 | others .4 |\n| `heat` | 0.1 |  |', figures)).toEqual([
    ['kilns, cold', 'glaze.f1', 0.5, null, 'others .4'],
    ['kilns, cold', 'heat', 1, null, ''],
  ])
})

test('the licence of the weights names all that the model card names', () => {
  const read = (file: string) => readFileSync(path.resolve(import.meta.dirname, '..', file), 'utf8')
  const card = read('docs/model-card.md')
  const licence = read('packages/core/weights/LICENSE.md')
  const trained = card.slice(card.indexOf('## Trained on'), card.indexOf('**Left out'))
  const named = [...trained.matchAll(/^\| ([^|]+) \|/gm)]
    .map((m) => m[1]!.split(/[,(:]/)[0]!.trim())
    .filter((name) => !/^(?:-+|set|source)$/.test(name))
  expect(named.length).toBeGreaterThan(9)
  for (const name of named) expect(licence, name).toContain(name)
})
