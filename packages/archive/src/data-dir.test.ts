import { expect, test } from 'vitest'
import { defaultDataDir } from './data-dir.ts'

test.each([
  ['linux', {}, '/home/ana', '/home/ana/.local/share/readout'],
  ['linux', { XDG_DATA_HOME: '/data' }, '/home/ana', '/data/readout'],
  ['linux', { XDG_DATA_HOME: 'relative' }, '/home/ana', '/home/ana/.local/share/readout'],
  ['darwin', { XDG_DATA_HOME: '/data' }, '/Users/ana', '/Users/ana/Library/Application Support/readout'],
  ['win32', { LOCALAPPDATA: 'D:\\Local' }, 'C:\\Users\\ana', 'D:\\Local\\readout'],
  ['win32', {}, 'C:\\Users\\ana', 'C:\\Users\\ana\\AppData\\Local\\readout'],
] as const)('%s %j', (platform, env, home, dir) => {
  expect(defaultDataDir(env, platform, home)).toBe(dir)
})
