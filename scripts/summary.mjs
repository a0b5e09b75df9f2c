/** The end of `npm test`: what failed, each with the command that runs it alone, and one line that counts. */
import path from 'node:path'

const quoted = (text) => `'${text.replaceAll("'", "'\\''")}'`
/** A test's name as vitest's -t takes it: a regular expression, its parts parted by spaces. */
const pattern = (test) =>
  [...test.ancestorTitles, test.title]
    .join(' ')
    .replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')
    .replace(/\s+/g, ' ')
const firstLine = (text = '') =>
  text
    .split('\n')
    .find((line) => line.trim() !== '')
    ?.trim() ?? ''
// a reporter colours what it writes
const bare = (text) => text.replace(/\u001b\[[0-9;]*m/g, '')

/**
 * Counts and lines for the checks ({ name, command, ok }), the tests (what vitest's JSON reporter writes; null where it left
 * nothing), whether the test runner itself ended well, and how it ended where it did not ("killed by SIGKILL").
 */
export function summarise({ checks, tests, ok, root, ci = false, ended = '' }) {
  const failures = checks.filter((c) => !c.ok).map((c) => ({ what: c.name, why: '', command: c.command }))
  const skipped = []
  let passed = checks.filter((c) => c.ok).length
  for (const file of tests?.testResults ?? []) {
    const name = path.relative(root, file.name).split(path.sep).join('/')
    let failed = 0
    for (const test of file.assertionResults) {
      const title = [...test.ancestorTitles, test.title].join(' > ')
      if (test.status === 'passed') passed++
      else if (test.status === 'failed') {
        failed++
        const why = bare(firstLine(test.failureMessages?.[0])).slice(0, 200)
        failures.push({ what: `${name} > ${title}`, why, command: `npm test -- ${name} -t ${quoted(pattern(test))}` })
      } else skipped.push(`${name} > ${title}`)
    }
    // a file that could not be loaded, or whose hooks failed, fails without a failed test
    if (file.status === 'failed' && failed === 0)
      failures.push({ what: name, why: bare(firstLine(file.message)).slice(0, 200), command: `npm test -- ${name}` })
  }
  if (tests === null) failures.push({ what: 'the test runner left no result', why: ended, command: 'npx vitest run' })
  else if (!ok && failures.length === checks.filter((c) => !c.ok).length)
    failures.push({ what: 'the test runner failed outside any test, see above', why: '', command: 'npx vitest run' })
  if (ci && skipped.length > 0)
    for (const what of skipped)
      failures.push({ what, why: 'skipped, and with CI=true nothing may be', command: 'npm test' })
  if (passed === 0 && failures.length === 0) failures.push({ what: 'nothing ran', why: '', command: 'npm test' })
  const shown = ci ? 0 : skipped.length
  const count = `${passed} passed, ${failures.length} failed${shown > 0 ? `, ${shown} skipped` : ''}`
  return {
    failed: failures.length,
    lines: [
      '',
      '──── npm test: summary ────',
      ...(ci ? [] : skipped.map((what) => `skipped  ${what}`)),
      ...failures.flatMap(({ what, why, command }) => [
        `FAILED   ${what}`,
        ...(why ? [`         ${why}`] : []),
        `         again: ${command}`,
      ]),
      count,
    ],
  }
}
