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
 *   5. python3 training/neural/train.py --soft …     the student, and
 *      python3 training/neural/average.py …          the mean of its last evaluated stage and its end
 *   6. python3 training/neural/augment.py …          training sentences with other words and names in them, and what the teachers and
 *                                                    the student think of those, four times
 *   7. python3 training/neural/train.py --changed …  the student goes on with them, twice; average.py takes the mean of both ends, then
 *                                                    --only upos: the parts of speech learn on alone; the mean with the former ships
 *   8. python3 training/neural/rename.py …           training sentences with other names in them, three times, and
 *      python3 training/neural/train.py --renamed …  the student goes on with them as well; average.py takes the mean with the former, then
 *                                                    --only att_,anchor: the attributions learn on alone
 *   9. python3 training/neural/export.py …           int8 weights with their scales
 *  10. node training/neural/pack.ts …                the weights file
 *
 *  11. training/antecedents/*                       the ranker of antecedents, from the bank, GUM and ECB+
 *
 *  12. training/events/*                            adapter and heads above it: what words tell, which attributions stay and how they
 *                                                    are meant, from the bank and from roles: three teachers, and a pupil that learns
 *                                                    from the bank and from what they say of articles nobody has annotated; then the
 *                                                    network of joining above it
 *
 * Then training/calibrate-statements.ts. `--from 11` is what to run when the bank has grown (about an hour and a half on two cores). Options: --minutes N (of the teachers, default 55),
 * --student-minutes N (default 58), --changed-minutes N (default 36, a third of it, and two thirds with
 * other names), --from STEP.
 */
import { execFileSync, spawn } from 'node:child_process'
import { createWriteStream, existsSync, mkdirSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'

const { values: options } = parseArgs({
  options: {
    minutes: { type: 'string', default: '55' },
    'student-minutes': { type: 'string', default: '58' },
    'changed-minutes': { type: 'string', default: '36' },
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
/** Runs train.py in the background, with its output in training/log. */
const train = (name: string, args: readonly string[]) =>
  new Promise<void>((done, fail) => {
    const child = spawn(python, [at('neural/train.py'), ...args, '--out', at(`data/${name}.pt`)], { cwd: root, env })
    child.stdout.pipe(createWriteStream(at(`log/${name}.log`)))
    child.stderr.pipe(process.stderr)
    child.on('exit', (code) => (code === 0 ? done() : fail(new Error(`${name} stopped with ${code}`))))
  })
const teach = ([name, ...own]: readonly string[]) =>
  train(`teacher-${name}`, [
    ...'--workers 1 --width 256 --arc 128 --label 96 --evaluate-every 8'.split(' '),
    ...['--minutes', options.minutes],
    ...own,
  ])
const STUDENT = '--width 224 --dilations 1,2,4,8,4,1 --arc 96 --label 64'.split(' ')
if (first <= 1) {
  node([at('neural/lexicon.ts')])
  run([at('neural/vectors.py')])
  node([at('neural/vectors.ts')])
}
if (first <= 2) node([at('neural/prepare.ts'), gold])
if (first <= 3) await Promise.all(TEACHERS.map(teach))
if (first <= 4) run([at('neural/soft.py'), ...TEACHERS.map(([name]) => at(`data/teacher-${name}.pt`))])
if (first <= 5) {
  await train('student', [
    ...STUDENT,
    ...'--soft 0.7 --dropout 0.25 --word-dropout 0.2 --seed 31 --evaluate-every 12'.split(' '),
    ...['--minutes', options['student-minutes'], '--init', at('data/teacher-b.pt')],
  ])
  run([at('neural/average.py'), ...['reader.pt', 'student.pt', 'student.pt.before'].map((name) => at(`data/${name}`))])
}
/** Streams of changed sentences; every epoch takes one of them. */
const CHANGED = ['changed-1', 'changed-2', 'changed-3', 'changed-4']
if (first <= 6)
  for (const name of CHANGED)
    run([
      at('neural/augment.py'),
      name,
      '1',
      ...['teacher-a.pt', 'teacher-b.pt', 'reader.pt'].map((f) => at(`data/${f}`)),
    ])
const further = (name: string, from: string, seed: string, rate: string, time: number, ...more: string[]) =>
  train(name, [
    ...STUDENT,
    ...`--soft 0.7 --dropout 0.25 --word-dropout 0.2 --evaluate-every 9 --seed ${seed} --rate ${rate}`.split(' '),
    ...['--minutes', String(time), '--init', at(`data/${from}.pt`), '--changed', ...CHANGED, ...more],
  ])
const mean = (out: string, ...of: string[]) =>
  run([at('neural/average.py'), ...[out, ...of].map((name) => at(`data/${name}.pt`))])
const changedMinutes = Number(options['changed-minutes'])
if (first <= 7) {
  await further('student-changed', 'reader', '41', '0.0015', changedMinutes)
  await further('student-last', 'student-changed', '43', '0.0006', changedMinutes / 3)
  mean('student-mean', 'student-changed', 'student-last')
  await train('student-parts', [
    ...STUDENT,
    ...'--only upos --soft 0.3 --dropout 0.25 --word-dropout 0.1 --evaluate-every 20 --seed 47 --minutes 4'.split(' '),
    ...['--init', at('data/student-mean.pt')],
  ])
  mean('reader-last', 'student-mean', 'student-parts')
}
const RENAMED = ['renamed-1', 'renamed-2', 'renamed-3']
if (first <= 8) {
  for (const name of RENAMED) run([at('neural/rename.py'), name])
  await further('student-names', 'reader-last', '61', '0.0012', (changedMinutes * 2) / 3, '--renamed', ...RENAMED)
  mean('reader-names', 'reader-last', 'student-names')
  await train('student-attributions', [
    ...STUDENT,
    ...'--only att_,anchor --soft 0.7 --dropout 0.2 --word-dropout 0.1 --evaluate-every 20'.split(' '),
    ...'--seed 81 --rate 0.0008 --minutes 6'.split(' '),
    ...['--init', at('data/reader-names.pt')],
  ])
}
if (first <= 9) run([at('neural/export.py'), at('data/student-attributions.pt'), at('data/reader')])
const weights = path.join(root, 'packages/core/weights/en.bin')
if (first <= 10) node([at('neural/pack.ts'), gold, at('data/reader'), weights])
const events = at('data/events')
mkdirSync(events, { recursive: true })
node([at('bank/texts.ts'), gold])
const antecedents = at('data/antecedents')
node([at('antecedents/prepare.ts'), antecedents, '--alone'])
run([at('antecedents/train.py'), antecedents, path.join(antecedents, 'ranker')])
node([at('antecedents/pack.ts'), weights, path.join(antecedents, 'ranker'), weights])
const bank = [at('bank/records'), path.join(gold, 'bank/records'), at('data/bank')].join()
node([
  at('events/prepare.ts'),
  events,
  `bank=${bank}`,
  `roles-train=${path.join(gold, 'roles/ewt-train.jsonl.gz')}`,
  `roles-dev=${path.join(gold, 'roles/ewt-dev.jsonl')}`,
])
const upper = (name: string) => at(`data/events/${name}.pt`)
const learn = (name: string, args: string) =>
  run([at('events/train.py'), upper(name), '--gold', gold, ...args.split(' ')])
const ship = (name: string) => {
  run([at('events/export.py'), upper(name), at(`data/events/${name}`)])
  node([at('events/pack.ts'), weights, at(`data/events/${name}`), weights])
}
const UPPER_TEACHERS = ['teacher-1', 'teacher-2', 'teacher-3']
for (const [k, name] of UPPER_TEACHERS.entries()) learn(name, `--epochs 8 --drop 0.15 --seed ${21 + k}`)
// what one of them finds in articles nobody has annotated, then what all say of it
ship('teacher-1')
node([at('bank/texts.ts'), gold, '--raw', at('data/raw')])
node([at('events/prepare.ts'), events, `raw=${at('data/raw')}`])
run([at('events/teach.py'), at('data/events/raw.npz'), 'raw', ...UPPER_TEACHERS.map(upper), '--gold', gold])
learn(
  'upper',
  `--epochs 6 --drop 0.12 --seed 32 --role-tokens 1600 --soft raw=${at('data/events/raw.npz')} --soft-tokens 2000`,
)
ship('upper')
// which words tell one event, learnt from what the reader of now says of them
const joins = at('data/joins')
node([at('events/joins.ts'), joins])
run([at('events/join.py'), joins, path.join(joins, 'join')])
node([at('events/pack.ts'), weights, path.join(joins, 'join'), weights])
// what is best on the look fold is printed, and put into thresholds.ts by hand
node([at('events/tune.ts')])
node([at('events/rare.ts')])
node([at('events/calibrate.ts')])
