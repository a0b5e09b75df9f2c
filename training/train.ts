/**
 * `npm run train`: makes packages/core/weights/en.bin again, step by step. Each step can be run alone:
 *
 *   1. node training/neural/lexicon.ts               what dictionaries say of words; its head names the packages it needs
 *      python3 training/neural/vectors.py            word vectors as codes; its head names the package it needs
 *      node training/neural/vectors.ts               the table of them
 *   2. node training/neural/prepare.ts GOLD          words and labels as streams of integers; stops at a leak
 *   3. python3 training/neural/train.py …            two teachers at once, wider than the product's network (PyTorch; on Debian
 *                                                    python3-torch and libopenblas0-pthread)
 *   4. python3 training/neural/soft.py A B           what the teachers think of every training unit
 *   5. python3 training/neural/train.py --soft …     the student, which ships
 *   6. python3 training/neural/export.py …           int8 weights with their scales
 *   7. node training/neural/pack.ts …                the weights file
 *
 * Then training/calibrate-statements.ts and training/calibrate-events.ts. Options: --minutes N (of the teachers, default 55),
 * --student-minutes N (default 35), --from STEP.
 */
import { execFileSync, spawn } from 'node:child_process'
import { createWriteStream, existsSync, mkdirSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'

const { values: options } = parseArgs({
  options: {
    minutes: { type: 'string', default: '55' },
    'student-minutes': { type: 'string', default: '35' },
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
const python = existsSync('/usr/bin/python3') ? '/usr/bin/python3' : 'python3'
const env = { ...process.env, OPENBLAS_NUM_THREADS: '1', OMP_NUM_THREADS: '1' }
const run = (args: string[]) => execFileSync(python, args, { stdio: 'inherit', cwd: root, env })

/** One process a core: wider networks of different build, so that their errors differ. */
const TEACHERS = [
  ['a', '--dilations', '1,2,4,8,0,4,2,1', '--dropout', '0.3', '--word-dropout', '0.2', '--seed', '11'],
  ['b', '--dilations', '1,2,4,8,4,2,1', '--dropout', '0.27', '--word-dropout', '0.25', '--seed', '12'],
] as const
const teach = ([name, ...own]: readonly string[]) =>
  new Promise<void>((done, fail) => {
    const width = ['--workers', '1', '--width', '256', '--arc', '128', '--label', '96', '--evaluate-every', '8']
    const to = ['--minutes', options.minutes, '--out', at(`data/teacher-${name}.pt`)]
    const child = spawn(python, [at('neural/train.py'), ...width, ...to, ...own], { cwd: root, env })
    const log = createWriteStream(at(`log/teacher-${name}.log`))
    child.stdout.pipe(log)
    child.stderr.pipe(process.stderr)
    child.on('exit', (code) => (code === 0 ? done() : fail(new Error(`teacher ${name} stopped with ${code}`))))
  })

if (first <= 1) {
  node([at('neural/lexicon.ts')])
  run([at('neural/vectors.py')])
  node([at('neural/vectors.ts')])
}
if (first <= 2) node([at('neural/prepare.ts'), gold])
if (first <= 3) await Promise.all(TEACHERS.map(teach))
if (first <= 4) run([at('neural/soft.py'), ...TEACHERS.map(([name]) => at(`data/teacher-${name}.pt`))])
if (first <= 5) {
  const to = ['--minutes', options['student-minutes'], '--out', at('data/reader.pt')]
  const width = [
    '--width',
    '144',
    '--dilations',
    '1,2,4,8,4,1',
    '--arc',
    '96',
    '--label',
    '64',
    '--dropout',
    '0.2',
    '--word-dropout',
    '0.2',
  ]
  run([
    at('neural/train.py'),
    '--soft',
    '0.7',
    '--evaluate-every',
    '8',
    ...width,
    '--init',
    at('data/teacher-b.pt'),
    ...to,
  ])
}
if (first <= 6) run([at('neural/export.py'), at('data/reader.pt'), at('data/reader')])
node([at('neural/pack.ts'), gold, at('data/reader'), path.join(root, 'packages/core/weights/en.bin')])
