/** An archive that is damaged, full or filled with what a terminal would obey. */
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, describe, test } from 'vitest'
import { ERROR_LINE, folder, inProcess, SLOW } from './command.ts'

const ARTICLES = [1, 2, 3].map((n) => ({
  id: `r-${n}`,
  text: `The mayor, Ada Moss, said on Monday that bridge ${n} was shut.`,
}))

async function filled(): Promise<string> {
  const input = path.join(
    folder({ 'docs.jsonl': ARTICLES.map((a) => `${JSON.stringify(a)}\n`).join('') }),
    'docs.jsonl',
  )
  const data = folder()
  await inProcess(['--data', data, 'add', '--input', input])
  return data
}

function change(data: string, query: string) {
  const raw = new DatabaseSync(path.join(data, 'readout.sqlite'))
  raw.exec(query)
  raw.close()
}

const FLIP = "UPDATE records SET json = CAST(unhex('00') || substr(json, 2) AS BLOB) WHERE seq = 2"

describe('what is damaged is said, counted and left out', { timeout: SLOW }, () => {
  test('export, pairs, show, list and check', async ({ expect }) => {
    const data = await filled()
    const run = (...args: string[]) => inProcess(['--data', data, ...args])
    expect(await run('check')).toMatchObject({
      code: 0,
      out: '',
      err: 'readout: 3 articles looked through, nothing is damaged\n',
    })
    change(data, FLIP)
    const exported = await run('export', 'statements')
    expect(exported.out.match(/bridge \d/g)).toEqual(['bridge 1', 'bridge 3'])
    const [first, last] = exported.err.trimEnd().split('\n')
    expect(first).toMatch(ERROR_LINE)
    expect(first).toContain('R3002 the record “r-2” in ')
    expect(last).toBe('readout: 2 of 3 records used, 1 damaged and left out')
    expect(exported.code).toBe(4)
    expect((await run('pairs')).code).toBe(4)
    const shown = await run('show', 'r-1', 'r-2', 'r-3')
    expect(shown.out).toContain('bridge 1')
    expect(shown.out).toContain('bridge 3')
    expect(shown.err).toContain('R3002')
    expect(shown.code).toBe(4)
    const checked = await run('check')
    expect(checked).toMatchObject({ code: 4, out: 'record  r-2  the record is damaged\n' })
    expect(checked.err).toContain('1 damaged')
    change(data, "UPDATE articles SET opening = 'Something else' WHERE seq = 2")
    const listed = await run('list')
    expect(listed.code).toBe(0)
    expect(listed.out).not.toContain('Something else')
    expect(listed.out.split('\n')[1]).toMatch(/^r-2 .*\(damaged, see R3002\)/)
  })
})

describe('nothing that was kept speaks to the terminal', { timeout: SLOW }, () => {
  const ESCAPES = '\u001b]0;owned\u0007\u001b[2J\u009b31m'

  test('ids that it would obey are refused, the others are kept', async ({ expect }) => {
    const ids = ['\ud800x', '', '.', '..', `r${ESCAPES}`, 'r-1\nadded      r-2  Forged', 'fine']
    const lines = ids.map((id) => `${JSON.stringify({ id, text: 'Rain fell on the quay.' })}\n`).join('')
    const input = path.join(folder({ 'docs.jsonl': lines }), 'docs.jsonl')
    const data = folder()
    for (const command of [['add'], ['read', '--jsonl']]) {
      const { code, out, err } = await inProcess(['--data', data, ...command, '--input', input])
      expect(out.trimEnd().split('\n')).toHaveLength(1)
      expect(out).toContain('fine')
      const said = err.trimEnd().split('\n')
      expect(said).toHaveLength(7)
      for (const line of said.slice(0, 6)) {
        expect(line).toMatch(ERROR_LINE)
        expect(line).toContain('R1020')
      }
      expect(err).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/)
      expect(code).toBe(3)
    }
  })

  test('titles, outlets, days and ids of before are one line each, without what it would obey', async ({ expect }) => {
    const data = await filled()
    const nasty = `Quay${ESCAPES}\nadded      r-9  Forged`
    // through the door that stood open before: the record itself, and its row
    const file = path.join(data, 'readout.sqlite')
    const raw = new DatabaseSync(file)
    const { openArchive } = await import('@readout/archive')
    const archive = await openArchive({ dir: data })
    const record = await archive.get('r-2')
    const fact = (value: string) => ({ value, evidence: null, rule: 'test' })
    await archive.add({ ...record, title: fact(nasty), outlet: fact(nasty), published: fact(nasty) })
    await archive.close()
    raw.prepare("UPDATE articles SET id = ? WHERE id = 'r-3'").run(nasty)
    raw.close()
    for (const command of [
      ['list'],
      ['show', 'r-2'],
      ['remove', 'r-2'],
      ['remove', nasty],
      ['explain', 'r-1', nasty],
    ]) {
      const { out, err } = await inProcess(['--data', data, ...command])
      expect(out + err, command.join(' ')).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/)
      expect(out + err, command.join(' ')).not.toMatch(/^added/m)
    }
    const added = await inProcess([
      '--data',
      folder(),
      'add',
      path.join(folder({ 'a\u001b[2J\nadded x.txt': 'Rain fell.' }), 'none\nadded'),
    ])
    expect(added.err.trimEnd()).toMatch(ERROR_LINE)
  })
})

const isRoot = process.platform === 'linux' && process.getuid?.() === 0

describe.skipIf(!isRoot && process.env.CI !== 'true')(
  'a full disk (a tmpfs, which root mounts on Linux)',
  { timeout: SLOW },
  () => {
    const disk = folder()
    afterAll(() => void execFileSync('umount', ['-l', disk]))

    test('add says R3003 in one line and ends with 4; list shows what is there', async ({ expect }) => {
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=2m', 'readout-test', disk])
      const files = folder({ 'rain.txt': 'Rain fell on the quay.', 'snow.txt': 'Snow fell on the quay.' })
      const run = (...args: string[]) => inProcess(['--data', disk, ...args])
      expect((await run('add', path.join(files, 'rain.txt'))).code).toBe(0)
      try {
        for (;;) writeFileSync(path.join(disk, 'ballast'), Buffer.alloc(2048), { flag: 'a' })
      } catch (error) {
        expect((error as NodeJS.ErrnoException).code).toBe('ENOSPC')
      }
      const full = await run('add', path.join(files, 'snow.txt'))
      expect(full.out).toBe('')
      expect(full.err.trimEnd()).toMatch(ERROR_LINE)
      expect(full.err).toMatch(/^readout: R3003 cannot write to /)
      expect(full.code).toBe(4)
      const listed = await run('list')
      expect(listed).toMatchObject({ code: 0, err: '' })
      expect(listed.out).toContain('Rain fell')
      expect(readFileSync(path.join(disk, 'readout.sqlite')).length).toBeGreaterThan(0)
    })
  },
)
