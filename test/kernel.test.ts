import { execFileSync } from 'node:child_process'
import path from 'node:path'
import { expect, test } from 'vitest'

test('the committed kernel is what its source builds to', () => {
  const root = path.resolve(import.meta.dirname, '..')
  expect(
    execFileSync(process.execPath, ['scripts/kernel.ts', '--check'], { cwd: root, encoding: 'utf8', stdio: 'pipe' }),
  ).toBe('')
})
