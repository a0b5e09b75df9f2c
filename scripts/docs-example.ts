/**
 * `npm run docs`: makes the example archive and pastes what the commands of docs/example.md answer on it, below each line that begins
 * with `$ readout`. They are asked as of the day after the last article. `| head -n 12` behind a command is heeded, other pipes are not.
 * `--check` writes nothing and fails if the page has drifted.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { EXAMPLE_DAY } from '../packages/cli/src/example/pages.ts'

const root = path.resolve(import.meta.dirname, '..')
const page = path.join(root, 'docs/example.md')
const BLOCK = /(```console\n)\$ (readout[^\n]*)\n[\s\S]*?(```\n)/g
const CLOCK = `data:text/javascript,const D=Date;globalThis.Date=class extends D{constructor(...a){super(...(a.length?a:[${EXAMPLE_DAY}]))}static now(){return ${EXAMPLE_DAY}}}`

/** What the command prints, in 100 columns; whatever it says on the side is a fault but for where a list goes on. */
export function answerOf(line: string, folder: string): string {
  const [, command = line, lines] = /^(.*?)(?: \| head -n (\d+))?$/.exec(line)!
  const args = [...command.matchAll(/'([^']*)'|"([^"]*)"|(\S+)/g)].slice(1).map(([, a, b, c]) => a ?? b ?? c ?? '')
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['--import', CLOCK, path.join(root, 'packages/cli/bin/readout.js'), '--data', folder, ...args],
    { encoding: 'utf8', env: { PATH: process.env.PATH, COLUMNS: '100', READOUT_SOURCES: '1' } },
  )
  const said = stderr.replace(/^readout: there is more: .*\n/m, '')
  if (status !== 0 || said !== '' || stdout.trim() === '')
    throw new Error(`docs/example.md: “${line}” answers nothing (${status}) ${said}`)
  const all = stdout.trimEnd().split('\n')
  const shown = lines === undefined ? all : all.slice(0, Number(lines))
  return `${shown.join('\n')}\n${shown.length < all.length ? '…\n' : ''}`
}

/** The page with each command answered from the example archive in `folder`. */
export const withAnswers = (text: string, folder: string): string =>
  text.replaceAll(
    BLOCK,
    (_, open: string, line: string, close: string) => `${open}$ ${line}\n${answerOf(line, folder)}${close}`,
  )

if (import.meta.main) {
  const data = mkdtempSync(path.join(tmpdir(), 'readout-docs-'))
  try {
    const { exampleFolder } = await import('../packages/cli/src/example/make.ts')
    const old = readFileSync(page, 'utf8')
    const wanted = withAnswers(old, await exampleFolder({ data }))
    if (!process.argv.includes('--check')) writeFileSync(page, wanted)
    else if (wanted !== old) throw new Error('docs/example.md has drifted from the answers: run npm run docs')
  } finally {
    rmSync(data, { recursive: true, force: true })
  }
}
