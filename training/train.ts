/**
 * `npm run train`: makes packages/core/weights/en.bin again, step by step. Each step can be run alone:
 *
 *   1. node training/neural/prepare.ts GOLD          words and labels as streams of integers; stops at a leak
 *   2. python3 training/neural/train.py …            the network (PyTorch; on Debian python3-torch and libopenblas0)
 *      python3 training/neural/average.py …      the mean of the snapshots after 30 minutes and at the end
 *   3. python3 training/neural/export.py …           int8 weights with their scales
 *   4. node training/neural/pack.ts …                the weights file
 *
 * Options: --minutes N (default 52), --init FILE (goes on from earlier weights), --from STEP.
 */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'

const { values: options } = parseArgs({
  options: {
    minutes: { type: 'string', default: '52' },
    init: { type: 'string' },
    from: { type: 'string', default: '1' },
  },
})
const root = path.resolve(import.meta.dirname, '..')
const gold = path.resolve(root, '../shared/gold')
if (!existsSync(gold)) {
  console.error('npm run train: no treebanks beside the project (../shared/gold is missing)')
  process.exit(1)
}
const at = (p: string) => path.join(root, 'training', p)
mkdirSync(at('data'), { recursive: true })
const first = Number(options.from)
const node = (args: string[]) => execFileSync(process.execPath, args, { stdio: 'inherit', cwd: root })
// Debian's own Python has Debian's PyTorch; another python3 may stand before it on the PATH
const python = (args: string[]) =>
  execFileSync(existsSync('/usr/bin/python3') ? '/usr/bin/python3' : 'python3', args, {
    stdio: 'inherit',
    cwd: root,
    env: { ...process.env, OPENBLAS_NUM_THREADS: '1' },
  })
if (first <= 1) node([at('neural/prepare.ts'), gold])
if (first <= 2) {
  python([
    at('neural/train.py'),
    '--minutes',
    options.minutes,
    '--evaluate-every',
    '10',
    '--out',
    at('data/reader-end.pt'),
    ...(options.init ? ['--init', options.init] : []),
  ])
  const early = at('data/reader-end-30.pt')
  python([
    at('neural/average.py'),
    at('data/reader.pt'),
    ...(existsSync(early) ? [early] : []),
    at('data/reader-end.pt'),
  ])
}
if (first <= 3) python([at('neural/export.py'), at('data/reader.pt'), at('data/reader')])
node([at('neural/pack.ts'), gold, at('data/reader'), path.join(root, 'packages/core/weights/en.bin')])
