/** Places to keep archives in while a test file runs; all are gone when it has ended. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll } from 'vitest'

/** True where a disk of any size can be had: a tmpfs, which root mounts on Linux. */
export const isRoot = process.platform === 'linux' && process.getuid?.() === 0

/** False where a test that needs such a disk is to be skipped: nothing is, where everything has to be tested. */
export const hasDisks = isRoot || process.env.CI === 'true'

const folders: string[] = []
const disks: string[] = []
afterAll(() => {
  for (const dir of disks.splice(0)) execFileSync('umount', ['-l', dir])
  for (const dir of folders.splice(0)) rmSync(dir, { recursive: true, force: true })
})

/** An empty folder. */
export function temporary(): string {
  const dir = mkdtempSync(path.join(tmpdir(), 'readout-place-'))
  folders.push(dir)
  return dir
}

/** An empty disk of that size, as tmpfs writes it: "600k". */
export function disk(size: string): string {
  const dir = temporary()
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'readout-test', dir])
  disks.push(dir)
  return dir
}
