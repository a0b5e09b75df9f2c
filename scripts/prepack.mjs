/**
 * Refuses `npm pack` and `npm publish` in packages/NAME: they would pack the sources, and no Node runs TypeScript that
 * lies in node_modules. What is to be packed is the build.
 */
import path from 'node:path'

const name = path.basename(process.cwd())
console.error(
  `readout: R5011 packages/${name} holds sources, which do not run where they are installed: ` +
    `in the repository run “npm run pack” (all packages, into dist), or “npm run build” and then “npm pack ./packages/${name}/dist” (docs/errors.md#r5011)`,
)
process.exit(1)
