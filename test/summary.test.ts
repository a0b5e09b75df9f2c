import { expect, test } from 'vitest'
import { summarise, type Tests } from '../scripts/summary.mjs'

const root = '/house'
const file = (
  name: string,
  tests: [status: string, title: string, why?: string][],
  status = 'passed',
  message = '',
) => ({
  name: `${root}/${name}`,
  status,
  message,
  assertionResults: tests.map(([status, title, why]) => ({
    ancestorTitles: ['a room'],
    title,
    status,
    failureMessages: why ? [why] : [],
  })),
})
const run = (testResults: Tests['testResults'], more: { ok?: boolean; ci?: boolean; style?: boolean } = {}) =>
  summarise({
    checks: [{ name: 'style', command: 'npx biome check .', ok: more.style ?? true }],
    tests: { testResults },
    ok: more.ok ?? true,
    root,
    ci: more.ci ?? false,
  })

test('all well: one line that counts, at the very end', () => {
  const { failed, lines } = run([file('x.test.ts', [['passed', 'one']])])
  expect(failed).toBe(0)
  expect(lines.at(-1)).toBe('2 passed, 0 failed')
})

test('each failure stands at the end with its first line and the command for it alone', () => {
  const why = '\u001b[31mAssertionError\u001b[39m: expected 1 to be 2\n  at x.ts:1'
  const { failed, lines } = run(
    [
      file(
        'a/x.test.ts',
        [
          ['passed', 'one'],
          ['failed', "what isn't (so)", why],
          ['skipped', 'three'],
        ],
        'failed',
      ),
    ],
    { ok: false, style: false },
  )
  expect(failed).toBe(2)
  expect(lines.slice(2)).toEqual([
    'skipped  a/x.test.ts > a room > three',
    'FAILED   style',
    '         again: npx biome check .',
    "FAILED   a/x.test.ts > a room > what isn't (so)",
    '         AssertionError: expected 1 to be 2',
    `         again: npm test -- a/x.test.ts -t 'a room what isn'\\''t \\(so\\)'`,
    '1 passed, 2 failed, 1 skipped',
  ])
})

test('a file that cannot be loaded, a runner that fails outside a test, no result, nothing run: all are failures', () => {
  expect(run([file('b.test.ts', [], 'failed', 'Error: no such module')], { ok: false }).lines).toContain(
    '         Error: no such module',
  )
  expect(run([file('b.test.ts', [['passed', 'one']])], { ok: false }).failed).toBe(1)
  const killed = summarise({ checks: [], tests: null, ok: false, root, ended: 'killed by SIGKILL' })
  expect(killed.failed).toBe(1)
  expect(killed.lines).toContain('         killed by SIGKILL')
  expect(summarise({ checks: [], tests: { testResults: [] }, ok: true, root }).failed).toBe(1)
})

test('with CI nothing may be skipped', () => {
  const results = [
    file('x.test.ts', [
      ['passed', 'one'],
      ['skipped', 'two'],
    ]),
  ]
  expect(run(results, { ci: true })).toMatchObject({ failed: 1 })
  expect(run(results, { ci: true }).lines.at(-1)).toBe('2 passed, 1 failed')
})
