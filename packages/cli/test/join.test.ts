import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { readout, SLOW } from './command.ts'

const dir = mkdtempSync(path.join(tmpdir(), 'readout-join-'))
afterAll(() => rmSync(dir, { recursive: true, force: true }))
const file = (name: string, ...lines: unknown[]) => {
  const at = path.join(dir, name)
  writeFileSync(at, lines.map((l) => `${typeof l === 'string' ? l : JSON.stringify(l)}\n`).join(''))
  return at
}

const TOLD =
  'Harbour pilots in Tolmarsk refused to guide the ferry Anna Lind past the breakwater on Tuesday because its steering had failed twice within a week, the port office said. About 640 passengers were taken to the island of Hesta by bus and by two smaller boats.'
const article = (id: string, published: string, text = TOLD) => ({ id, text, published, outlet: `The ${id} Post` })

test('groups come a line each, the earlier article first, and only of the kinds that are asked for', {
  timeout: SLOW,
}, async () => {
  const input = file('two.jsonl', article('late', '2031-05-07T08:00'), article('early', '2031-05-06T10:00'))
  const { code, out } = await readout(['join', '--input', input, '--jsonl', '--kind', 'copy'])
  expect(code).toBe(0)
  const lines = out
    .trim()
    .split('\n')
    .map((l) => JSON.parse(l))
  expect(lines).toEqual([
    {
      kind: 'copy',
      group: 1,
      members: [
        { article: 'early', relation: 'source' },
        { article: 'late', relation: 'copy' },
      ],
    },
  ])
})

test('lines that are no articles, or have the id of another, are told and the others joined', {
  timeout: SLOW,
}, async () => {
  const wrong = { ...article('c', '2031-05-06'), title: 7 }
  const input = file(
    'bad.jsonl',
    article('a', '2031-05-06'),
    article('a', '2031-05-06'),
    '{"id":',
    wrong,
    article('b', '2031-05-07'),
  )
  const { code, out, err } = await readout(['join', '--input', input, '--kind', 'copy'])
  expect(code).toBe(3)
  for (const said of ['R5031', 'line 2', 'R1007', 'line 3', 'R5032', 'line 4']) expect(err).toContain(said)
  expect(out.trim().split('\n')).toHaveLength(1)
})

test('mentions that are given stand in the groups, those of others do not', { timeout: SLOW }, async () => {
  const start = TOLD.indexOf('refused')
  const given = { ...article('a', '2031-05-06'), mentions: [{ start, end: start + 7, type: 'event', chain: 'x' }] }
  const { out } = await readout(['join', '--input', file('given.jsonl', given), '--mentions', '--kind', 'event'])
  const lines = out
    .trim()
    .split('\n')
    .map((l) => JSON.parse(l))
  expect(lines.map((l) => l.members)).toEqual([[{ article: 'a', start, end: start + 7 }]])
})

test('without an input there is nothing to join', { timeout: SLOW }, async () => {
  const { code, err } = await readout(['join'])
  expect([code, err.includes('R5030')]).toEqual([2, true])
})
