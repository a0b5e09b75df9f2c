import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, test } from 'vitest'
import { ERROR_LINE, folder, readout, SLOW } from './command.ts'

const ascii = (text: string) => Buffer.from(text, 'latin1')
const ARTICLE = 'The mayor, Ada Moss, said on Monday that the bridge was shut.\n'

/** Inputs that are no article, and the code each gets. */
const BAD: [what: string, bytes: Uint8Array, code: string][] = [
  ['nothing', ascii(''), 'R1001'],
  ['white space', ascii(' \n\t\r\n '), 'R1001'],
  ['a PDF that is cut off', ascii('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj'), 'R6302'],
  ['a PNG image', ascii('\x89PNG\r\n\x1a\n\0\0\0\rIHDR'), 'R1002'],
  ['a JPEG image', ascii('\xff\xd8\xff\xe0\0\x10JFIF'), 'R1002'],
  ['an office document', ascii('PK\x03\x04\x14\0\x06\0[Content_Types].xml'), 'R1002'],
  ['gzip that is cut off', gzipSync(ARTICLE).subarray(0, 30), 'R1002'],
  ['binary data', Uint8Array.from({ length: 2000 }, (_, i) => (i * 7919) % 29), 'R1002'],
  [
    'a feed without items',
    ascii('<?xml version="1.0"?><rss version="2.0"><channel><title>Harbour</title></channel></rss>'),
    'R6404',
  ],
  ['JSON that is packed', gzipSync('{"title":"Ferry late"}'), 'R1002'],
  ['an address', ascii('https://harbour.example/ferry\n'), 'R1002'],
]

describe('bad input', { timeout: SLOW, concurrent: true }, () => {
  test.for(BAD)('%s', async ([, bytes, code], { expect }) => {
    const { code: exit, out, err } = await readout(['read', '-'], { input: bytes })
    expect(out).toBe('')
    expect(err.trimEnd()).toMatch(ERROR_LINE)
    expect(err).toContain(`readout: ${code} `)
    expect(exit).toBe(3)
  })

  test('50 MB of one line: one line says that it is too much; 100,000 nested elements are read', async ({ expect }) => {
    const dir = folder({
      'line.txt': 'x'.repeat(50_000_000),
      'deep.html': `${'<div>'.repeat(100_000)}<p>${ARTICLE.repeat(5)}</p>${'</div>'.repeat(100_000)}`,
    })
    const line = await readout(['read', path.join(dir, 'line.txt')])
    expect(line.err.trimEnd()).toMatch(ERROR_LINE)
    expect(line.err).toContain('R1009')
    expect(line).toMatchObject({ code: 3, out: '' })
    const deep = await readout(['read', '--json', path.join(dir, 'deep.html')])
    expect(deep.code).toBe(0)
    expect(JSON.parse(deep.out).text).toContain('bridge was shut')
  })

  test('what is no article is refused by name wherever pages are read', async ({ expect }) => {
    const dir = folder({ 'data.txt': '{"title": "Harbour", "ferries": [1, 2]}' })
    const data = ['--data', path.join(dir, 'data')]
    const runs = [
      readout(['read', 'data.txt'], { cwd: dir }),
      readout(['add', ...data, 'data.txt'], { cwd: dir }),
      readout(['open', '--no-serve', ...data, 'data.txt'], { cwd: dir }),
      readout(['page', 'data.txt'], { cwd: dir }),
      readout(['analyse', 'data.txt'], { cwd: dir }),
    ]
    for (const { code, out, err } of await Promise.all(runs)) {
      expect([code, out]).toEqual([3, ''])
      expect(err.trimEnd()).toMatch(ERROR_LINE)
      expect(err).toContain('R1002 data.txt: the input is JSON, not an article: ')
    }
  })

  test('what is not English is told in one line, and kept without findings', async ({ expect }) => {
    const german = 'Der Minister sagte am Montag, die neue Brücke werde erst im kommenden Jahr eröffnet.'
    const dir = folder({ 'de.txt': german, 'both.txt': `${ARTICLE}\n${german}\n\n${ARTICLE}` })
    const line =
      'readout: de.txt: the text is German, and Readout reads English only: no events, actors or statements were looked for\n'
    const part = 'readout: both.txt: a passage is German, not English, and was not read\n'
    const read = await readout(['read', '--jsonl', 'de.txt', 'both.txt'], { cwd: dir })
    expect([read.code, read.err]).toEqual([0, line + part])
    const [whole, both] = read.out
      .trimEnd()
      .split('\n')
      .map((l) => JSON.parse(l))
    expect([whole.statements, whole.actors, whole.language.code]).toEqual([[], [], 'de'])
    expect(both.statements).toHaveLength(2)
    const pool = await readout(['read', '--jobs', '2', '--jsonl', 'de.txt', 'both.txt'], { cwd: dir })
    expect([pool.out, pool.err]).toEqual([read.out, read.err])
    const data = ['--data', path.join(dir, 'data')]
    const added = await readout(['add', ...data, 'de.txt'], { cwd: dir })
    expect([added.code, added.err]).toEqual([0, line])
    const opened = await readout(['open', '--no-serve', ...data, 'de.txt'], { cwd: dir })
    expect(opened.err).toBe(line)
    expect(opened.out).toContain('The text is German')
    expect(opened.out).not.toContain('Events: none')
  })

  test('a missing file, a folder', async ({ expect }) => {
    const dir = folder()
    const missing = await readout(['read', path.join(dir, 'none.txt')])
    expect(missing.err).toMatch(/^readout: R1004 there is no file .*none\.txt/)
    expect(missing.code).toBe(3)
    const place = await readout(['read', dir])
    expect(place.err).toMatch(/^readout: R6402 the folder .* is empty/)
    expect(place.code).toBe(3)
    const explained = await readout(['explain', path.join(dir, 'none.txt')])
    expect(explained.err).toMatch(/^readout: R1004 there is no file .*none\.txt/)
    expect(explained.code).toBe(3)
  })

  test('one bad file among good ones: the others are read, exit code 3', async ({ expect }) => {
    const dir = folder({ 'a.txt': 'One fell.', 'b.pdf': '%PDF-1.4', 'c.txt': 'Three fell.' })
    mkdirSync(path.join(dir, 'd'))
    const { code, out, err } = await readout(['read', '--jsonl', 'a.txt', 'b.pdf', 'c.txt', 'd', 'e.txt'], { cwd: dir })
    expect(
      out
        .trimEnd()
        .split('\n')
        .map((l) => JSON.parse(l).text),
    ).toEqual(['One fell.', 'Three fell.'])
    const lines = err.trimEnd().split('\n')
    expect(lines.map((l) => l.slice(9, 14))).toEqual(['R6302', 'R6402', 'R1004'])
    for (const line of lines) expect(line).toMatch(ERROR_LINE)
    expect(code).toBe(3)
  })

  test('NUL bytes, lone surrogates and broken UTF-8 are read', async ({ expect }) => {
    const nul = await readout(['read', '--json', '-'], { input: ascii(`${ARTICLE}\0${ARTICLE}`) })
    expect(nul.code).toBe(0)
    expect(JSON.parse(nul.out).text).toContain('shut.\n\ufffdThe mayor')
    const lone = await readout(['read', '--input', '-'], { input: '{"id":"x","text":"He said \\ud800 no."}\n' })
    expect(lone.code).toBe(0)
    expect(JSON.parse(lone.out).id).toBe('x')
    const broken = await readout(['read', '--json', '-'], {
      input: Buffer.concat([Buffer.from('“Nein”, sagte Jürgen Weiß. “No” '), ascii('\xff'), Buffer.from(' naïve')]),
    })
    expect(broken.code).toBe(0)
    expect(broken.err).toContain('not UTF-8 and shown as')
    expect(JSON.parse(broken.out).text).toBe('“Nein”, sagte Jürgen Weiß. “No” \ufffd naïve')
  })

  test('windows-1252 and UTF-16 are read, the first with a note', async ({ expect }) => {
    const western = await readout(['read', '--json', '-'], { input: ascii('\x93No,\x94 said Zo\xeb.') })
    expect(JSON.parse(western.out).text).toBe('“No,” said Zoë.')
    expect(western.err).toBe('readout: standard input: not UTF-8 and no encoding declared; read as windows-1252\n')
    for (const input of [
      Buffer.from(`\ufeff${ARTICLE}`, 'utf16le'),
      Buffer.from(ARTICLE, 'utf16le'),
      Buffer.from(`\ufeff${ARTICLE}`, 'utf16le').swap16(),
    ]) {
      const { out, err } = await readout(['read', '--json', '-'], { input })
      expect(JSON.parse(out).text).toBe(ARTICLE)
      expect(err).toBe('')
    }
  })
})

describe('wrong usage', { timeout: SLOW, concurrent: true }, () => {
  const file = 'a.txt'
  test.for([
    [['read', '--nonsense', file], 'R5002'],
    [['nonsense'], 'R5002'],
    [['read', '--json', '--flat', file], 'R5002'],
    [['read', '--csv', 'people', file], 'R5002'],
    [['read', '--published', 'yesterday', file], 'R5002'],
    [['read', '--published', '2026-02-30', file], 'R5002'],
    [['read', '--jobs', '0', file], 'R5002'],
    [['explain'], 'R5002'],
    [['explain', file, 's1', 's2'], 'R5002'],
    [['serve', '--port', '99999'], 'R5002'],
    [['read', '--input', 'docs.jsonl', file], 'R5003'],
    [['read', '--url', 'https://example.org', file, file], 'R5003'],
    [['read', '-', '-'], 'R5003'],
  ] as [string[], string][])('%j', async ([args, code], { expect }) => {
    const { code: exit, out, err } = await readout(args)
    expect(exit).toBe(2)
    expect(out).toBe('')
    expect(err.trimEnd()).toMatch(ERROR_LINE)
    expect(err).toContain(`readout: ${code} `)
  })

  test('the message says what can be, and where the help is', async ({ expect }) => {
    expect((await readout(['read', '--csv', 'people', file])).err).toBe(
      "readout: R5002 option '--csv <table>' argument 'people' is invalid, it can be statements, events, gdelt: see readout read --help (docs/errors.md#r5002)\n",
    )
  })

  test('no command at all prints the help as an error', async ({ expect }) => {
    const { code, out, err } = await readout([])
    expect(code).toBe(2)
    expect(out).toBe('')
    expect(err).toContain('Usage: readout')
    expect(err).toContain('readout: R5002 no command was given: see readout --help ')
  })

  test('--debug, and only --debug, shows the stack', async ({ expect }) => {
    const plain = await readout(['read', 'no/such/file.txt'])
    expect(plain.err.trimEnd().split('\n')).toHaveLength(1)
    const debug = await readout(['--debug', 'read', 'no/such/file.txt'])
    expect(debug.err).toMatch(/\n {4}at /)
    expect(debug.code).toBe(3)
  })
})
