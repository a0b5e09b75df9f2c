import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { createProgram } from '../src/program.ts'
import { readout, root, SLOW } from './command.ts'

const page = readFileSync(path.join(root, 'docs/cli.md'), 'utf8')

test('docs/cli.md has the help as it is', { timeout: SLOW }, () => {
  expect(
    execFileSync(process.execPath, ['scripts/docs-cli.ts', '--check'], { cwd: root, encoding: 'utf8', stdio: 'pipe' }),
  ).toBe('')
})

describe('every command has a help with examples', { timeout: SLOW, concurrent: true }, () => {
  test.for(createProgram().commands.map((c) => c.name()))('%s', async (name, { expect }) => {
    const { code, out, err } = await readout([name, '--help'], { env: { COLUMNS: '100' } })
    expect(code).toBe(0)
    expect(err).toBe('')
    expect(out).toContain(`Usage: readout ${name}`)
    expect(out).toContain(`\nExamples:\n  $ readout ${name}`)
    // golden: what is printed is what the page shows
    expect(page).toContain(out.trim())
  })
})

test('examples choose among the forms that their command takes', () => {
  const asked = [...page.matchAll(/^ {2}\$ readout (\w+) .*?--as (\w+)/gm)].map(([, name, form]) => ({ name, form }))
  expect(asked.length).toBeGreaterThan(2)
  for (const { name, form } of asked) {
    const command = createProgram().commands.find((c) => c.name() === name)!
    expect(command.options.find((o) => o.long === '--as')?.argChoices, `${name} --as ${form}`).toContain(form)
  }
})

test('readout --help, readout help, --version', { timeout: SLOW }, async () => {
  const env = { COLUMNS: '100' }
  const [long, word, version] = await Promise.all([
    readout(['--help'], { env }),
    readout(['help'], { env }),
    readout(['--version']),
  ])
  expect(long.code).toBe(0)
  expect(page).toContain(long.out.trim())
  expect(word).toEqual(long)
  expect(version).toEqual({ code: 0, out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/), err: '' })
})

test('every error code that the command can print has its section', () => {
  const errors = readFileSync(path.join(root, 'docs/errors.md'), 'utf8')
  for (const code of ['R1004', 'R1005', 'R1006', 'R1007', 'R1008', 'R2900', 'R2901'])
    expect(errors).toMatch(new RegExp(`^## ${code}`, 'm'))
  for (const code of [
    'R5001',
    'R5002',
    'R5003',
    'R5004',
    'R5006',
    'R5007',
    'R5008',
    'R5009',
    'R5010',
    'R5011',
    'R5012',
    'R5040',
    'R5041',
    'R5900',
  ])
    expect(errors).toMatch(new RegExp(`^## ${code}`, 'm'))
})
