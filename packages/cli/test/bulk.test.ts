import path from 'node:path'
import { describe, test } from 'vitest'
import { ERROR_LINE, folder, readout, SLOW } from './command.ts'

const ids = (out: string) =>
  out
    .trimEnd()
    .split('\n')
    .map((l) => JSON.parse(l).id)
const line = (id: unknown, text = 'The mayor said on Monday that the bridge was shut.') => JSON.stringify({ id, text })

describe('readout read --input', { timeout: SLOW, concurrent: true }, () => {
  test('a record for each line, with the id given', async ({ expect }) => {
    const input = [
      JSON.stringify({ id: 'x/1', text: 'Rain fell.', url: 'https://example.org/1', published: '2026-03-02' }),
      '',
      JSON.stringify({ id: 7, html: '<html><body><p>Snow fell on Monday in the hills.</p></body></html>' }),
      JSON.stringify({ text: 'Hail fell.' }),
    ].join('\r\n')
    const { code, out, err } = await readout(['read', '--input', '-'], { input: `\ufeff${input}` })
    const records = out
      .trimEnd()
      .split('\n')
      .map((l) => JSON.parse(l))
    expect(records.map((r) => r.id)).toEqual(['x/1', '7', expect.stringMatching(/^r-[0-9a-f]{16}$/)])
    expect(records[0].source.url).toBe('https://example.org/1')
    expect(records[0].published.value).toBe('2026-03-02')
    expect(records[1].source.format).toBe('html')
    expect(err).toBe('readout: 3 read, 0 failed\n')
    expect(code).toBe(0)
  })

  test('a bad line is said with its number and skipped', async ({ expect }) => {
    const dir = folder({
      'docs.jsonl': Buffer.concat([
        Buffer.from(
          [
            line('a'),
            '{"id": "b", "text": ',
            '[1]',
            '{"id":"c"}',
            '{"id":"d","text":"x","html":"<p>x"}',
            '{"id":"e","text":5}',
            '{"id":"f","text":"Rain.","published":"soon"}',
            '{"id":"g","text":"   "}',
            '{"id":"h","text":"%PDF-1.4"}',
            line('i'),
          ].join('\n') + '\n',
        ),
        Buffer.from('{"id":"j","text":"\xff"}\n', 'latin1'),
        Buffer.from(line('k')),
      ]),
    })
    const { code, out, err } = await readout(['read', '--input', 'docs.jsonl'], { cwd: dir })
    expect(ids(out)).toEqual(['a', 'i', 'k'])
    const said = err.trimEnd().split('\n')
    expect(said.pop()).toBe('readout: 3 read, 9 failed')
    for (const l of said) expect(l).toMatch(ERROR_LINE)
    expect(said.map((l) => /(R\d+) docs\.jsonl line (\d+): /.exec(l)?.slice(1).join(' '))).toEqual([
      ...[2, 3, 4, 5, 6, 7].map((n) => `R1007 ${n}`),
      'R1001 8',
      'R1002 9',
      'R1007 11',
    ])
    expect(code).toBe(3)
  })

  test('--jobs 2 gives the same bytes in the same order as one', async ({ expect }) => {
    // the first lines are the longest, so that workers finish out of order
    const long = 'The mayor said on Monday that the bridge was shut. '
    const lines = Array.from({ length: 24 }, (_, i) =>
      i === 5 ? 'no json' : line(`d${i}`, long.repeat(i < 4 ? 60 : 1)),
    )
    const dir = folder({ 'docs.jsonl': lines.join('\n') })
    const file = path.join(dir, 'docs.jsonl')
    const [one, two] = await Promise.all(['1', '2'].map((n) => readout(['read', '--input', file, '--jobs', n])))
    expect(ids(one!.out)).toEqual(Array.from({ length: 24 }, (_, i) => `d${i}`).filter((id) => id !== 'd5'))
    expect(two).toEqual(one)
    expect(two!.code).toBe(3)
  })

  test('other forms: a table with one header, a list', async ({ expect }) => {
    const input = `${line('a')}\n${line('b')}\n`
    const table = await readout(['read', '--input', '-', '--csv', 'statements'], { input })
    expect(table.out.split('\r\n')[0]).toMatch(/^record,published,/)
    expect(table.out.match(/^record,/gm)).toHaveLength(1)
    const list = await readout(['read', '--input', '-', '--json'], { input })
    expect(JSON.parse(list.out).map((r: { id: string }) => r.id)).toEqual(['a', 'b'])
    const none = await readout(['read', '--input', '-', '--json'], { input: '' })
    expect(JSON.parse(none.out)).toEqual([])
  })

  test('a missing file, a folder', async ({ expect }) => {
    const dir = folder()
    for (const [file, code] of [
      [path.join(dir, 'none.jsonl'), 'R1004'],
      [dir, 'R1005'],
    ] as const) {
      const { code: exit, out, err } = await readout(['read', '--input', file])
      expect(out).toBe('')
      expect(err).toContain(`readout: ${code} `)
      expect(exit).toBe(3)
    }
  })
})
