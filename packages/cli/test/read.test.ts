import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { EXAMPLE, folder, PAGE, readout, root, SLOW, start } from './command.ts'

const ARTICLE = 'OSLO, March 2 — Ada Moss met Ivo Kastel on Monday. “We agreed,” Ms Moss said.\n'

describe('readout read', { timeout: SLOW, concurrent: true }, () => {
  test('prints a report for people: furniture in a line, what is told, claimed, planned, said', async ({ expect }) => {
    const { code, out, err } = await readout(['read', EXAMPLE])
    expect(err).toBe('')
    expect(code).toBe(0)
    for (const title of [
      'Set aside as furniture',
      'Reported by',
      'Only claimed',
      'Planned or called off',
      'Statements',
    ])
      expect(out).toContain(title)
    for (const title of ['Times:', 'Not known:']) expect(out).not.toContain(title)
    expect(out).toContain('12 March 2026')
    expect(out).toContain('│ “Nobody has left the table,”')
    expect(out).not.toContain('\u001b')
    for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(80)
  })

  test('--all, --furniture, --times and --gaps show the rest, from workers too', async ({ expect }) => {
    const more = ['--all', '--furniture', '--times', '--gaps']
    const { out } = await readout(['read', ...more, EXAMPLE])
    for (const title of ['Times: ', 'Not known: ', '  b2  appeal']) expect(out).toContain(title)
    expect(out).not.toMatch(/--all|--furniture/)
    expect((await readout(['read', ...more, '--jobs', '2', EXAMPLE])).out).toBe(out)
  })

  test('wraps to the width of the terminal', async ({ expect }) => {
    const { out } = await readout(['read', EXAMPLE], { env: { COLUMNS: '50' } })
    for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(50)
  })

  test('colours when asked to; NO_COLOR is heard; --color outranks it', async ({ expect }) => {
    const file = path.join(folder({ 'a.txt': ARTICLE }), 'a.txt')
    const asked = await readout(['read', '--color', file])
    expect(asked.out).toContain('\u001b[1m')
    const env = { FORCE_COLOR: '1', NO_COLOR: '1' }
    expect((await readout(['read', file], { env })).out).not.toContain('\u001b')
    expect((await readout(['read', '--color', file], { env })).out).toContain('\u001b')
    expect((await readout(['read', '--no-color', file], { env: { FORCE_COLOR: '1' } })).out).not.toContain('\u001b')
  })

  test('--json prints the record, verbatim and the same every time', async ({ expect }) => {
    const once = await readout(['read', '--json', EXAMPLE])
    const again = await readout(['read', '--json', EXAMPLE])
    expect(again.out).toBe(once.out)
    const record = JSON.parse(once.out)
    expect(record.text).toBe(readFileSync(EXAMPLE, 'utf8'))
    expect(record.published.value).toBe('2026-03-12')
    for (const s of record.statements) for (const c of s.content) expect(record.text.slice(c.start, c.end)).toBe(c.text)
  })

  test('several files: --json is a list, --jsonl and --flat a line each, in order', async ({ expect }) => {
    const dir = folder({ 'a.txt': 'First: rain fell.', 'b.txt': 'Second: snow fell.' })
    const [list, lines, flat] = await Promise.all(
      ['--json', '--jsonl', '--flat'].map((form) => readout(['read', form, 'a.txt', 'b.txt'], { cwd: dir })),
    )
    const texts = ['First: rain fell.', 'Second: snow fell.']
    expect(JSON.parse(list!.out).map((r: { text: string }) => r.text)).toEqual(texts)
    const records = lines!.out
      .trimEnd()
      .split('\n')
      .map((l) => JSON.parse(l))
    expect(records.map((r) => r.text)).toEqual(texts)
    const flats = flat!.out
      .trimEnd()
      .split('\n')
      .map((l) => JSON.parse(l))
    expect(flats.map((f) => f.id)).toEqual(records.map((r) => r.id))
    expect(Object.keys(flats[0])).toEqual(expect.arrayContaining(['furniture', 'statements', 'events', 'times']))
  })

  test('--csv prints one header, also for several files', async ({ expect }) => {
    const { out, code } = await readout(['read', '--csv', 'statements', EXAMPLE, EXAMPLE])
    expect(code).toBe(0)
    expect(out.startsWith('record,published,outlet,title,url,id,speaker,act,')).toBe(true)
    expect(out.match(/^record,/gm)).toHaveLength(1)
    expect(out.match(/Nobody has left the table/g)).toHaveLength(2)
    const events = await readout(['read', '--csv', 'events', EXAMPLE])
    expect(events.out.startsWith('record,published,outlet,title,url,id,trigger,clause,worth,type,')).toBe(true)
  })

  test('reads standard input, by name or by default, with a day and an address of the caller’s', async ({ expect }) => {
    const args = ['read', '--json', '--published', '2026-03-02', '--url', 'https://example.org/1']
    const [named, bare] = await Promise.all([
      readout([...args, '-'], { input: ARTICLE }),
      readout(args, { input: ARTICLE }),
    ])
    expect(named.out).toBe(bare.out)
    const record = JSON.parse(named.out)
    expect(record.published.value).toBe('2026-03-02')
    expect(record.source.url).toBe('https://example.org/1')
  })

  test('tells HTML by its content, unless told', async ({ expect }) => {
    const format = async (...args: string[]) =>
      JSON.parse((await readout(['read', '--json', ...args, PAGE])).out).source.format
    expect(await format()).toBe('html')
    expect(await format('--format', 'text')).toBe('text')
  })

  test('control characters of a page do not reach the terminal', async ({ expect }) => {
    const input = 'The mayor said “\u001b[2Jno\u0007” on Monday.\n'
    expect((await readout(['read', '-'], { input })).out).not.toMatch(/[\u001b\u0007]/)
  })

  test('is quiet when whoever reads its output stops reading', async ({ expect }) => {
    const lines = `${JSON.stringify({ text: ARTICLE.repeat(40) })}\n`.repeat(60)
    const child = start(['read', '--input', '-', '--json'])
    let err = ''
    child.stderr.setEncoding('utf8').on('data', (text) => (err += text))
    child.stdin.on('error', () => {})
    child.stdin.end(lines)
    child.stdout.once('data', () => child.stdout.destroy())
    const code = await new Promise((done) => child.on('close', done))
    expect(err).toBe('')
    expect(code).toBe(0)
  })
})

test('npx readout works in the repository', { timeout: SLOW }, async () => {
  const child = spawn('npx', ['--no-install', 'readout', '--version'], {
    cwd: root,
    shell: process.platform === 'win32',
  })
  let out = ''
  child.stdout.setEncoding('utf8').on('data', (text) => (out += text))
  expect(await new Promise((done) => child.on('close', done))).toBe(0)
  expect(out).toMatch(/^\d+\.\d+\.\d+\n$/)
})

describe('filters print hits alone', { timeout: SLOW }, () => {
  const said = 'The mayor denied on Monday that the bridge was closed. Rain fell.'
  const none = 'Rain fell on Monday. The river rose.'

  test('an article without a hit is left out of reports, lines and lists', async () => {
    const dir = folder({ 'said.txt': said, 'none.txt': none })
    const read = (...args: string[]) => readout(['read', '--act', 'deny', ...args], { cwd: dir })
    const report = await read('none.txt', 'said.txt')
    expect(report.out).toContain('the bridge was closed')
    expect(report.out).not.toContain('The river rose')
    for (const section of ['Set aside', 'Times', 'Not known']) expect(report.out).not.toContain(section)
    expect(report.err).toContain('1 of 1 statement shown')
    expect((await read('--jsonl', 'none.txt', 'said.txt')).out.trim().split('\n')).toHaveLength(1)
    expect(JSON.parse((await read('--json', 'none.txt', 'said.txt')).out)).toHaveLength(1)
  })

  test('nothing found is nothing printed, and no failure; a single JSON is a document', async () => {
    const dir = folder({ 'none.txt': none })
    const report = await readout(['read', '--act', 'deny', 'none.txt'], { cwd: dir })
    expect([report.code, report.out]).toEqual([0, ''])
    expect(report.err).toContain('0 of 0 statements shown')
    const json = await readout(['read', '--act', 'deny', '--json', 'none.txt'], { cwd: dir })
    expect(JSON.parse(json.out).statements).toEqual([])
  })
})
