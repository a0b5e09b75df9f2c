#!/usr/bin/env node
// The door to the command. Plain JavaScript that an old Node can parse, so that it can say what is wrong.

var have = process.versions.node.split('.').map(Number)
if (have[0] < 22 || (have[0] === 22 && have[1] < 18)) {
  process.stderr.write(
    'readout: R5001 Node ' +
      process.versions.node +
      ' is too old: Readout needs Node 22.19 or later; in the repository start it with `npx readout` or `npm start`, ' +
      'elsewhere install a newer Node (docs/errors.md#r5001)\n',
  )
  process.exitCode = 2
} else {
  import('./run.js').catch((error) => {
    process.stderr.write('readout: R5900 Readout could not be started: ' + error.message + ' (docs/errors.md#r5900)\n')
    if (process.argv.indexOf('--debug') !== -1) process.stderr.write(error.stack + '\n')
    process.exitCode = 1
  })
}
