import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, test } from 'vitest'
import { ERROR_LINE, EXAMPLE, folder, PAGE, readout, SLOW } from './command.ts'

describe('what is kept', { timeout: SLOW, concurrent: true }, () => {
  test('add, list, show, explain, remove', async ({ expect }) => {
    const data = folder()
    const run = (...args: string[]) => readout(['--data', data, ...args])
    const empty = await run('list')
    expect(empty).toMatchObject({ code: 0, out: '' })
    expect(empty.err).toContain('nothing is kept')
    const added = await run('add', EXAMPLE, PAGE)
    expect(added.code).toBe(0)
    const [id, other] = added.out
      .trimEnd()
      .split('\n')
      .map((l) => /^added +(r-[0-9a-f]{16})/.exec(l)![1]!)
    expect((await run('add', EXAMPLE)).out).toContain(`unchanged  ${id}`)
    const listed = JSON.parse((await run('list', '--json')).out) as { id: string }[]
    expect(listed.map((l) => l.id)).toEqual([other, id])
    const lines = await run('list', '--limit', '1')
    expect(lines.out.trimEnd().split('\n')).toHaveLength(1)
    expect(lines.err).toContain('1 of 2 shown')
    const shown = await run('show', '--json', id!)
    expect(JSON.parse(shown.out).text).toBe(readFileSync(EXAMPLE, 'utf8'))
    expect((await run('show', id!, other!)).out).toContain('Statements')
    const why = await run('explain', id!, 's1')
    expect(why.code).toBe(0)
    expect(why.out).toMatch(/^s1 · statement\n/)
    expect(await run('remove', id!)).toMatchObject({ code: 0, out: `removed    ${id}\n` })
    expect(JSON.parse((await run('list', '--json')).out)).toHaveLength(1)
  })

  test('the data folder may come from the environment', async ({ expect }) => {
    const env = { READOUT_DATA: path.join(folder(), 'deeper') }
    await readout(['add', EXAMPLE], { env })
    expect((await readout(['list'], { env })).out).toMatch(/^r-[0-9a-f]{16} {2}2026-03-12/)
  })

  test('what is not kept is said; the others are shown', async ({ expect }) => {
    const data = folder()
    await readout(['--data', data, 'add', '-'], { input: 'Rain fell.' })
    const [{ id }] = JSON.parse((await readout(['--data', data, 'list', '--json'])).out)
    for (const command of ['show', 'remove']) {
      const { code, out, err } = await readout(['--data', data, command, 'r-none', id])
      expect(code).toBe(4)
      expect(out).toContain(command === 'show' ? 'Rain fell.' : id)
      expect(err.trimEnd()).toMatch(ERROR_LINE)
      expect(err).toContain('R3004')
    }
    expect((await readout(['--data', data, 'explain', 'r-none', 's1'])).err).toContain('R3004')
  })

  test('a list names what has no title by its first words', async ({ expect }) => {
    const data = folder()
    await readout(['--data', data, 'add', '-'], { input: 'The minister resigned on Tuesday, his office said.' })
    const env = { COLUMNS: '120' }
    expect((await readout(['--data', data, 'list'], { env })).out).toMatch(/ 1 statement +\d events? +The minister/)
    const narrow = (await readout(['--data', data, 'list'], { env: { COLUMNS: '60' } })).out
    expect(narrow).toMatch(/^r-[0-9a-f]{16} +The minister resigned on Tu…\n$/)
  })

  test.skipIf(process.platform !== 'linux')('a folder that cannot be made is said at once', async ({ expect }) => {
    const { code, err } = await readout(['--data', '/proc/none', 'list'])
    expect(code).toBe(4)
    expect(err).toMatch(/^readout: R3003 cannot write to \/proc\/none: [^\n]+\n$/)
  })

  test('an archive of a newer schema, or no archive, is refused and left as it is', async ({ expect }) => {
    const data = folder()
    await readout(['--data', data, 'add', '-'], { input: 'Rain fell.' })
    const file = path.join(data, 'readout.sqlite')
    const { DatabaseSync } = await import('node:sqlite')
    const database = new DatabaseSync(file)
    database.exec('PRAGMA user_version = 99; PRAGMA wal_checkpoint(TRUNCATE)')
    database.close()
    const before = readFileSync(file)
    const newer = await readout(['--data', data, 'add', EXAMPLE])
    expect(newer.code).toBe(4)
    expect(newer.err.trimEnd()).toMatch(ERROR_LINE)
    expect(newer.err).toContain('R3001')
    expect(readFileSync(file)).toEqual(before)
    const garbage = folder({ 'readout.sqlite': 'This is no database, whatever it is called.'.repeat(10) })
    const no = await readout(['--data', garbage, 'list'])
    expect(no.code).toBe(4)
    expect(no.err).toContain('R3002')
  })

  test('add --input keeps each line, says a bad one', async ({ expect }) => {
    const data = folder()
    const input = '{"id":"one","text":"Rain fell."}\nno\n{"id":"two","text":"Snow fell."}\n'
    const { code, out, err } = await readout(['--data', data, 'add', '--input', '-'], { input })
    expect(out.match(/^added +(one|two) {2}\S.*\.$/gm)).toHaveLength(2)
    expect(err).toContain('R1007 standard input line 2: ')
    expect(err).toContain('2 kept, 1 failed')
    expect(code).toBe(3)
  })
})

describe('readout explain', { timeout: SLOW, concurrent: true }, () => {
  test('a record in a file, and an article read afresh, say the same', async ({ expect }) => {
    const dir = folder()
    const record = path.join(dir, 'record.json')
    writeFileSync(record, (await readout(['read', '--json', EXAMPLE])).out)
    const [kept, fresh, piped] = await Promise.all([
      readout(['explain', record, 's1']),
      readout(['explain', EXAMPLE, 's1']),
      readout(['explain', '-', 's1'], { input: readFileSync(record) }),
    ])
    expect(kept!.out).toMatch(/^s1 · statement\n/)
    for (const word of ['content', 'source', 'cue', 'act', 'authority', 'made by', 'confidence'])
      expect(kept!.out).toMatch(new RegExp(`^  ${word} `, 'm'))
    expect(fresh).toEqual(kept)
    expect(piped).toEqual(kept)
    for (const [id, word] of [
      ['t1', 'value'],
      ['b1', 'role'],
    ])
      expect((await readout(['explain', record, id!])).out).toMatch(new RegExp(`^  ${word} `, 'm'))
    const none = await readout(['explain', record, 's999'])
    expect(none.code).toBe(2)
    expect(none.err).toMatch(/^readout: R5006 .* has no finding s999: it has s1 to s\d+/)
  })

  test.for([
    ['{"version":1', /R1008 .*record\.json holds no record/],
    ['{"version":1}', /R1008 .*record\.json holds no record/],
    ['{"version":99}', /R1008 .*newer/],
    ['[]', /R1008 .*a list of 0/],
    ['{"a":1}\n{"a":2}', /R1008 .*2 lines of JSON/],
  ] as [string, RegExp][])('what is no record: %s', async ([content, said], { expect }) => {
    const { code, err } = await readout(['explain', path.join(folder({ 'record.json': content }), 'record.json'), 's1'])
    expect(err).toMatch(said)
    expect(err.trimEnd()).toMatch(ERROR_LINE)
    expect(code).toBe(3)
  })
})
