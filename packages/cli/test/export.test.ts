import ICAL from 'ical.js'
import { describe, test } from 'vitest'
import { EXAMPLE, folder, PAGE, readout, SLOW } from './command.ts'

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
