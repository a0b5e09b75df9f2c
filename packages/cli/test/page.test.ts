import { readFileSync } from 'node:fs'
import path from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { ERROR_LINE, EXAMPLE, folder, PAGE, readout, SLOW } from './command.ts'

const html = readFileSync(PAGE)

describe('readout page', () => {
  test('shows every block behind its role', { timeout: SLOW }, async () => {
    const { code, out } = await readout(['page', EXAMPLE])
    expect(code).toBe(0)
    expect(out).toMatch(/^stamp {9}date 2026-03-12$/m)
    expect(out).toMatch(/^appeal {8}Your gift keeps a reporter/m)
    expect(out).toMatch(/^paragraph {5}Talks on the future of the strait/m)
    expect(out).toMatch(/^ {14}└ stamp-head: a time in front of the text$/m)
  })

  test('names the file of each page of a folder', { timeout: SLOW }, async () => {
    const dir = folder({ 'a.txt': 'The ferry to Holm was late.', 'b.txt': 'The quay of Brant was shut.' })
    const { out } = await readout(['page', '--jsonl', '.'], { cwd: dir })
    const pages = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(pages.map(({ page, text, retrieved }) => [page, text, retrieved])).toEqual([
      ['a.txt', 'The ferry to Holm was late.', null],
      ['b.txt', 'The quay of Brant was shut.', null],
    ])
  })

  test('shows a row of a table as a line', { timeout: SLOW }, async () => {
    const rows = ['Port', 'Fee', 'Holm', '12 crowns', 'Brant', '15 crowns']
    const cells = (a: string, b: string) => `<tr><td><p>${a}</p></td><td>${b}</td></tr>`
    const dir = folder({
      'a.html': `<article><h1>Fees rise</h1><p>Two ports raised their fees on Monday, and nobody in the harbours knew why.</p><table>${cells(rows[0]!, rows[1]!)}${cells(rows[2]!, rows[3]!)}${cells(rows[4]!, rows[5]!)}</table><p>The ferry to the islands was late on Monday, too.</p></article>`,
    })
    const { out } = await readout(['page', 'a.html'], { cwd: dir })
    expect(out.match(/^table .*$/gm)).toEqual([
      'table         Port │ Fee',
      'table         Holm │ 12 crowns',
      'table         Brant │ 15 crowns',
    ])
  })

  test('prints the article alone', { timeout: SLOW }, async () => {
    const text = await readout(['page', '--text', EXAMPLE])
    expect(text.out).toMatch(/^Talks on the future of the strait/)
    expect(text.out).not.toContain('Your gift')
    const markdown = await readout(['page', '--markdown', PAGE])
    expect(markdown.out).toMatch(
      /^# Lake council drops plan to sell the ferry\n\n\*Hanne Ruud · The Brant Gazette · 2026-04-21\*\n/,
    )
  })

  test('prints what was marked up as Markdown', { timeout: SLOW }, async () => {
    const dir = folder({
      'a.html':
        '<article><h1>Ferry late</h1><p>The ferry to the islands was <b>late</b> on Monday, and <a href="../who">nobody</a> in the harbour knew why.</p><h2>Why the ferry was late</h2><ul><li>The engine was lent to a museum.</li><li>It was *sold*.</li></ul><blockquote>It will be back by May, he said.</blockquote></article>',
    })
    const { out } = await readout(['page', '--markdown', '--url', 'https://gazette.example/a/b', 'a.html'], {
      cwd: dir,
    })
    expect(out).toBe(
      [
        '# Ferry late',
        'The ferry to the islands was **late** on Monday, and [nobody](https://gazette.example/who) in the harbour knew why.',
        '## Why the ferry was late',
        '- The engine was lent to a museum.\n- It was \\*sold\\*.',
        '> It will be back by May, he said.\n',
      ].join('\n\n'),
    )
  })

  test('prints one object as JSON', { timeout: SLOW }, async () => {
    const { out } = await readout(['page', '--json', PAGE])
    expect(JSON.parse(out)).toMatchObject({
      title: 'Lake council drops plan to sell the ferry',
      author: ['Hanne Ruud'],
      date: '2026-04-21',
      facts: { published: 'json-ld', kind: 'running-text', language: 'html-lang' },
      kind: 'article',
      published: '2026-04-21T07:30:00+02:00',
      language: 'en',
      canonical: 'https://gazette.example/2026/04/21/ferry',
      conflicts: [],
    })
  })

  test('reads many lines, packed files too, and goes on behind a bad one', { timeout: SLOW }, async () => {
    const dir = folder({
      'a.html.br': brotliCompressSync(html),
      'b.html.gz': gzipSync(html),
      'c.pdf': '%PDF-1.7 x',
    })
    const lines = [
      { page: 'a', file: path.join(dir, 'a.html.br'), url: 'https://gazette.example/a' },
      { page: 'b', file: 'b.html.gz' },
      { page: 'c', file: path.join(dir, 'c.pdf') },
      {
        page: 'd',
        html: '<h1>Ferry late</h1><p>The ferry was late on Monday, and nobody in the harbour knew why it was.',
      },
      { page: 'e' },
    ]
    const list = folder({ 'pages.jsonl': lines.map((l) => JSON.stringify(l)).join('\n') })
    const { code, out, err } = await readout(['page', '--input', path.join(list, 'pages.jsonl'), '--jsonl'], {
      cwd: dir,
    })
    expect(code).toBe(3)
    const got = out
      .trim()
      .split('\n')
      .map((l) => JSON.parse(l))
    expect(got.map((g) => g.page)).toEqual(['a', 'b', 'd'])
    expect(got[0].text).toBe(got[1].text)
    expect(got[0].text).toContain('The council of Lake Brant voted')
    expect(got[0].blocks.map((b: { role: string }) => b.role)).toContain('navigation')
    expect(got[2]).toMatchObject({ title: 'Ferry late', date: null })
    const [first, second, summary] = err.trim().split('\n')
    expect(first).toMatch(ERROR_LINE)
    expect(first).toContain('line 3: ')
    expect(second).toContain('R1007')
    expect(summary).toBe('readout: 3 read, 2 failed')
  })

  test('names what cannot be meant', { timeout: SLOW }, async () => {
    const { code, err } = await readout(['page', '--input', 'x.jsonl', EXAMPLE])
    expect(code).toBe(2)
    expect(err.trim()).toMatch(ERROR_LINE)
  })
})
