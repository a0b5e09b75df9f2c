import { spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { expect, test } from 'vitest'
import { takePlace } from '../src/index.ts'
import { disk, hasDisks, temporary } from './places.ts'

const MODULE = path.resolve(import.meta.dirname, '../src/index.ts')

test('a place is had by one, given up, and let go of by a program that is killed', { timeout: 0 }, async () => {
  const dir = temporary()
  const leave = takePlace(dir, 'watch')!
  expect(takePlace(dir, 'watch')).toBeNull()
  takePlace(dir, 'other')!()
  leave()
  const code = `const { takePlace } = await import(${JSON.stringify(MODULE)}); console.log(takePlace(${JSON.stringify(dir)}, 'watch') !== null); setInterval(() => {}, 1000)`
  const child = spawn(process.execPath, ['--input-type=module', '-e', code], { stdio: ['ignore', 'pipe', 'inherit'] })
  const [said] = await once(child.stdout, 'data')
  expect(String(said)).toBe('true\n')
  expect(takePlace(dir, 'watch')).toBeNull()
  const gone = once(child, 'close')
  child.kill('SIGKILL')
  await gone
  takePlace(dir, 'watch')!()
})

test('a folder that is not there is R3003', () => {
  expect(() => takePlace(path.join(temporary(), 'none'), 'watch')).toThrow(expect.objectContaining({ code: 'R3003' }))
})

test.skipIf(!hasDisks)('a full disk is no hindrance once the file is there', async () => {
  const { writeFileSync } = await import('node:fs')
  const dir = disk('64k')
  takePlace(dir, 'watch')!()
  expect(() => writeFileSync(path.join(dir, 'ballast'), Buffer.alloc(1 << 20))).toThrow(/ENOSPC/)
  takePlace(dir, 'watch')!()
})
