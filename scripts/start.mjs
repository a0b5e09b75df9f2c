/**
 * `npm start`: on a machine with nothing but Node and npm, installs what is missing and serves the archive until Ctrl-C, with the
 * example archive beside it while it is empty. `npm start -- FILE…` reads and keeps files first; all options of `readout open` may
 * follow (--port, --no-example, --published …). With --no-serve alone it reads one bundled article and prints the report.
 */
import { spawn } from 'node:child_process'
import path from 'node:path'
import { install, pinnedNode, root } from './install.mjs'

install()
const given = process.argv.slice(2)
// options that take a value, so that the value is not taken for a file
const valued = new Set(['--port', '--data', '-p', '--published', '-u', '--url', '-f', '--format'])
const hasFile = given.some((arg, i) => (arg === '-' || !arg.startsWith('-')) && !valued.has(given[i - 1]))
// npm runs scripts in the root; a file is named from where the person stands
const cwd = process.env.INIT_CWD ?? process.cwd()
const files =
  hasFile || !given.includes('--no-serve') ? [] : [path.relative(cwd, path.join(root, 'examples/harbour-talks.txt'))]
const child = spawn(pinnedNode(), [path.join(root, 'packages/cli/bin/readout.js'), 'open', ...files, ...given], {
  cwd,
  stdio: 'inherit',
})
// Ctrl-C reaches the child too, which closes its server and its archive: wait for it
process.on('SIGINT', () => {})
process.on('SIGTERM', () => child.kill('SIGTERM'))
child.on('error', (error) => {
  console.error(`readout: R5900 Readout could not be started: ${error.message} (docs/errors.md#r5900)`)
  process.exitCode = 1
})
child.on('exit', (code, signal) => {
  process.exitCode = code ?? (signal === 'SIGINT' ? 130 : 1)
})
