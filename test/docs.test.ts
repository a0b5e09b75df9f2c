import { execFileSync } from 'node:child_process'
import path from 'node:path'
import { expect, test } from 'vitest'

test('the JSON Schema and the codebook follow from the schemas', () => {
  const root = path.resolve(import.meta.dirname, '..')
  // throws, with the file's name, where a page has drifted
  expect(
    execFileSync(process.execPath, ['scripts/docs.ts', '--check'], { cwd: root, encoding: 'utf8', stdio: 'pipe' }),
  ).toBe('')
})
