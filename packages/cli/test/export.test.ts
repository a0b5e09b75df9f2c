import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { formatsOf } from '@readout/formats'
import { parquetReadObjects } from 'hyparquet'
import ICAL from 'ical.js'
import { afterAll, describe, test } from 'vitest'
import { ERROR_LINE, EXAMPLE, folder, inProcess, PAGE, readout, root, SLOW } from './command.ts'

const STORY =
  'PARIS, May 5 (Wire) - France expelled two German diplomats on Monday. The German foreign minister will visit Paris on 12 May, his ministry said.'

describe('forms of other programs', { timeout: SLOW, concurrent: true }, () => {
  test('read --ical is a calendar that a calendar program reads', async ({ expect }) => {
    const { code, out } = await readout(['read', '--ical', EXAMPLE])
    expect(code).toBe(0)
    const root = new ICAL.Component(ICAL.parse(out) as ConstructorParameters<typeof ICAL.Component>[0])
    const events = root.getAllSubcomponents('vevent')
    expect(events.length).toBeGreaterThan(0)
    for (const e of events) expect(['TENTATIVE', 'CONFIRMED', 'CANCELLED']).toContain(e.getFirstPropertyValue('status'))
  })

  test('read --plover is an event a line, read --csv gdelt a table with one header', async ({ expect }) => {
    const plover = await readout(['read', '--plover', EXAMPLE, PAGE])
    for (const line of plover.out.trimEnd().split('\n')) expect(JSON.parse(line).event).toHaveLength(1)
    const gdelt = await readout(['read', '--csv', 'gdelt', EXAMPLE, PAGE])
    expect(gdelt.out.split('\r\n').filter((l) => l.startsWith('ReadoutStatus,GlobalEventID,SQLDATE,'))).toHaveLength(1)
  })

  test('the kept records are exported, all or by id', async ({ expect }) => {
    const data = folder({ 'story.txt': STORY })
    const run = (...args: string[]) => readout(['--data', data, ...args])
    await run('add', '--published', '2025-05-06', `${data}/story.txt`, EXAMPLE)
    const all = await run('export', 'jsonl')
    const ids = all.out
      .trimEnd()
      .split('\n')
      .map((l) => JSON.parse(l).id as string)
    expect(ids).toHaveLength(2)
    expect(JSON.parse((await run('export', 'flat', ids[1]!)).out).id).toBe(ids[1])
    const calendar = (await run('export', 'ical')).out
    expect(calendar.match(/BEGIN:VCALENDAR/g)).toHaveLength(1)
    expect(() => ICAL.parse(calendar)).not.toThrow()
    expect((await run('export', 'statements')).out).toMatch(/^record,published,/)
    const missing = await run('export', 'jsonl', 'r-none')
    expect(missing).toMatchObject({ code: 4, out: '' })
    expect(missing.err).toContain('R3004')
    expect((await run('export', 'pdf')).code).toBe(2)
  })

  test('pairs of countries, of files and of what is kept', async ({ expect }) => {
    const data = folder({ 'story.txt': STORY })
    const file = `${data}/story.txt`
    const day = ['--published', '2025-05-06']
    const [pair] = JSON.parse((await readout(['pairs', '--json', ...day, file])).out)
    expect(pair).toMatchObject({ source: 'FR', target: 'DE', events: 1 })
    expect(pair.mean).toBeLessThan(0)
    const table = await readout(['pairs', ...day, file])
    expect(table.out).toMatch(/^from +to +events +mean\nFrance +Germany +1 +−\d\.\d\d\n/)
    await readout(['--data', data, 'add', ...day, file])
    const kept = await readout(['--data', data, 'pairs', '--csv'])
    expect(kept.out).toMatch(/^source,target,[^\n]+\r\nFR,DE,FRA,DEU,1,-/)
    expect((await readout(['--data', data, 'export', 'pairs'])).out).toBe(kept.out)
    const none = await readout(['pairs', '-'], { input: 'Rain fell.' })
    expect(none).toMatchObject({ code: 0, out: '' })
    expect(none.err).toContain('no event between two countries')
  })
})

describe('formats of the registry', { timeout: SLOW, concurrent: true }, () => {
  test('the help of export has all of them, and each is written', async ({ expect }) => {
    const data = folder({ 'story.txt': STORY })
    await readout(['--data', data, 'add', '--published', '2025-05-06', `${data}/story.txt`])
    const help = await readout(['export', '--help'], { env: { COLUMNS: '200' } })
    for (const format of formatsOf('records')) {
      expect(help.out).toContain(`  ${format.id} `)
      expect(help.out).toContain(format.what)
      const file = path.join(data, `out.${format.id}`)
      expect(await readout(['--data', data, 'export', format.id, '--out', file])).toEqual({ code: 0, out: '', err: '' })
      if (format.text)
        expect(readFileSync(file, 'utf8')).toBe((await readout(['--data', data, 'export', format.id])).out)
    }
    const bytes = readFileSync(path.join(data, 'out.events-parquet'))
    const rows = await parquetReadObjects({
      file: bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length),
    })
    expect(rows.map((r) => r.status)).toContain('planned')
    // nothing is left beside them
    expect(readdirSync(data).filter((f) => f.endsWith('.part'))).toEqual([])
  })

  test('read and show print them too, a document for all', async ({ expect }) => {
    const linked = await readout(['read', '--as', 'jsonld', EXAMPLE, PAGE])
    expect(JSON.parse(linked.out)['@graph'].length).toBeGreaterThan(2)
    // nothing is found in one of them: the others are a whole document all the same
    const rain = folder({ 'a.txt': 'Mild.', 'b.txt': STORY, 'c.txt': 'Cloud.', 'd.txt': STORY.replace('5', '6') })
    const files = ['a', 'b', 'c', 'd'].map((f) => path.join(rain, `${f}.txt`))
    const notes = await readout(['read', '--jobs', '2', '--as', 'annotations', ...files])
    expect(JSON.parse(notes.out).items.length).toBeGreaterThan(2)
    expect(JSON.parse((await readout(['read', '--as', 'annotations', files[0]!])).out).items).toEqual([])
    const two = await readout(['read', '--as', 'jsonld', '--ical', EXAMPLE])
    expect(two).toMatchObject({ code: 2, out: '' })
    expect((await readout(['read', '--as', 'statements-parquet', EXAMPLE])).code).toBe(2)
  })
})

describe.skipIf(process.platform === 'win32')('what cannot be written', { timeout: SLOW }, () => {
  const data = folder({ 'story.txt': STORY })
  const run = (...args: string[]) => inProcess(['--data', data, ...args])

  test('a folder, a folder that is not there, a device that is full: one line, R5040, 4', async ({ expect }) => {
    await run('add', `${data}/story.txt`)
    for (const [file, why] of [
      [data, 'it is a folder'],
      [path.join(data, 'none/x.csv'), 'there is no such folder'],
      [path.join(data, 'story.txt/x.csv'), 'there is no such folder'],
      ['/dev/full', 'the disk is full'],
    ] as const) {
      if (file === '/dev/full' && !existsSync(file)) continue
      const { code, out, err } = await run('export', 'events', '--out', file)
      expect(out).toBe('')
      expect(err.trimEnd()).toMatch(ERROR_LINE)
      expect(err).toContain('readout: R5040 ')
      expect(err).toContain(why)
      expect(code).toBe(4)
    }
  })

  test('what stood there stays until the new is whole; a link is written through to its file', async ({ expect }) => {
    await run('add', `${data}/story.txt`)
    const file = path.join(data, 'kept.csv')
    writeFileSync(file, 'old')
    const link = path.join(data, 'link.csv')
    symlinkSync(file, link)
    expect((await run('export', 'events', '--out', link)).code).toBe(0)
    expect(readFileSync(file, 'utf8')).toMatch(/^record,published/)
  })

  test('a pipe that nobody reads any more ends it without a word', async ({ expect }) => {
    await run('add', `${data}/story.txt`)
    const bin = path.join(root, 'packages/cli/bin/readout.js')
    const line = `"$1" "$2" --data "$3" export jsonld $(yes "$4" | head -n 400) | head -c 20`
    const [id] = (await run('export', 'jsonl')).out.match(/r-[0-9a-f]{16}/)!
    const { stdout, stderr, status } = spawnSync('sh', ['-c', line, 'sh', process.execPath, bin, data, id], {
      encoding: 'utf8',
    })
    expect({ stdout, stderr, status }).toEqual({ stdout: '{"@context":{"@versi', stderr: '', status: 0 })
  })
})

const isRoot = process.platform === 'linux' && process.getuid?.() === 0
describe.skipIf(!isRoot && process.env.CI !== 'true')(
  'a full disk (a tmpfs, which root mounts)',
  { timeout: SLOW },
  () => {
    const disk = folder()
    afterAll(() => void execFileSync('umount', ['-l', disk]))

    test('one line, R5040, nothing half is left, and what stood there stands', async ({ expect }) => {
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'readout-test', disk])
      const data = folder({ 'story.txt': STORY })
      await inProcess(['--data', data, 'add', `${data}/story.txt`])
      const [id] = (await inProcess(['--data', data, 'export', 'jsonl'])).out.match(/r-[0-9a-f]{16}/)!
      const file = path.join(disk, 'all.jsonl')
      writeFileSync(file, 'old')
      const many = Array.from({ length: 60 }, () => id!)
      const full = await inProcess(['--data', data, 'export', 'jsonl', ...many, '--out', file])
      expect(full.err.trimEnd()).toMatch(ERROR_LINE)
      expect(full.err).toMatch(/^readout: R5040 cannot write .*the disk is full/)
      expect(full.code).toBe(4)
      expect(readdirSync(disk)).toEqual(['all.jsonl'])
      expect(readFileSync(file, 'utf8')).toBe('old')
      // to standard output the same is R5012
      const line = `exec "$1" "$2" --data "$3" export jsonl $(yes "$4" | head -n 60) > "$5"`
      const bin = path.join(root, 'packages/cli/bin/readout.js')
      const { stderr, status } = spawnSync('sh', ['-c', line, 'sh', process.execPath, bin, data, id!, `${disk}/out`], {
        encoding: 'utf8',
      })
      expect(stderr.trimEnd()).toMatch(ERROR_LINE)
      expect(stderr).toContain('readout: R5012 ')
      expect(status).toBe(4)
    })
  },
)
