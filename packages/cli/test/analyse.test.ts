import { describe, test } from 'vitest'
import { ERROR_LINE, EXAMPLE, folder, readout, SLOW } from './command.ts'

const TEXT = 'Ada Moss met Ivo Kastel in Oslo.\n\nThey agreed.\n'

describe('readout analyse', { timeout: SLOW, concurrent: true }, () => {
  test('prints CoNLL-U, the same with and without --conllu', async ({ expect }) => {
    const dir = folder({ 'a.txt': TEXT })
    const [plain, named] = await Promise.all([
      readout(['analyse', 'a.txt'], { cwd: dir }),
      readout(['analyse', '--conllu', 'a.txt'], { cwd: dir }),
    ])
    expect(plain).toEqual(named)
    expect(plain.code).toBe(0)
    expect(plain.err).toBe('')
    const words = plain.out.split('\n').filter((l) => /^\d/.test(l))
    expect(words.map((l) => l.split('\t')[1])).toEqual([...TEXT.match(/\w+|\./g)!])
    for (const line of words) {
      const [id, form, , , , , head, , , misc] = line.split('\t')
      const [start, end] = misc!
        .match(/Offsets=(\d+):(\d+)/)!
        .slice(1)
        .map(Number)
      expect(TEXT.slice(start, end)).toBe(form)
      expect(head).not.toBe(id)
    }
    expect(plain.out.match(/^# sent_id/gm)).toHaveLength(2)
    expect(plain.out).toContain('Name=B-PER|')
  })

  test('--json sums up; several files are a list; a bad one is said and the rest printed', async ({ expect }) => {
    const dir = folder({ 'a.txt': TEXT, 'b.txt': 'Snow fell.' })
    const one = await readout(['analyse', '--json', '--published', '2026-03-12', 'a.txt'], { cwd: dir })
    const got = JSON.parse(one.out)
    expect(got).toMatchObject({
      published: '2026-03-12',
      sentences: 2,
      tokens: 11,
      language: { code: expect.any(String) },
    })
    expect(got.names.map((n: { text: string }) => n.text)).toContain('Oslo')
    const several = await readout(['analyse', '--json', 'a.txt', 'none.txt', 'b.txt'], { cwd: dir })
    expect(JSON.parse(several.out).map((r: { tokens: number }) => r.tokens)).toEqual([11, 3])
    expect(several.code).toBe(3)
    expect(several.err.trim().split('\n')[0]).toMatch(ERROR_LINE)
  })

  test('--conllu and --json exclude each other; standard input is read', async ({ expect }) => {
    const [both, piped] = await Promise.all([
      readout(['analyse', '--conllu', '--json', EXAMPLE]),
      readout(['analyse', '-'], { input: 'Rain fell.' }),
    ])
    expect(both.code).toBe(2)
    expect(both.err.trim()).toMatch(ERROR_LINE)
    expect(piped.out).toContain('1\tRain\train\t')
  })
})
