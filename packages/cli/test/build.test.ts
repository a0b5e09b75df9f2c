import { execFileSync, spawn } from 'node:child_process'
import { mkdirSync, readdirSync, symlinkSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { EXAMPLE, folder, root } from './command.ts'

const node = (args: string[], cwd: string) =>
  execFileSync(process.execPath, args, { cwd, encoding: 'utf8', env: { ...process.env, NODE_OPTIONS: '' } })

test('what npm run build makes can be packed, installed and run as plain JavaScript', {
  timeout: 400_000,
}, async () => {
  const dir = folder()
  const built = path.join(dir, 'built')
  const modules = path.join(dir, 'app/node_modules')
  mkdirSync(path.join(modules, '@readout'), { recursive: true })
  node([path.join(root, 'scripts/build.ts'), '--out', built], root)
  for (const name of ['core', 'archive', 'server', 'cli']) {
    const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
    const [{ filename }] = JSON.parse(
      execFileSync(npm, ['pack', '--json', '--loglevel=error', '--pack-destination', dir], {
        cwd: path.join(built, name),
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
      }),
    ) as [{ filename: string }]
    const home = path.join(modules, name === 'cli' ? 'readout' : `@readout/${name}`)
    mkdirSync(home)
    execFileSync('tar', ['-xzf', path.join(dir, filename), '-C', home, '--strip-components=1'])
  }
  // the packages that ours depend on are those of the repository: nothing is fetched
  for (const name of readdirSync(path.join(root, 'node_modules'))) {
    if (name === '@readout' || name === 'readout' || name.startsWith('.')) continue
    symlinkSync(path.join(root, 'node_modules', name), path.join(modules, name), 'junction')
  }
  const app = path.join(dir, 'app')
  // Node strips no types inside node_modules, so that nothing of TypeScript can be left
  const script = `
    import { createReader, READER_VERSION } from '@readout/core'
    import { loadModel } from '@readout/core/load/node'
    import { validateRecord } from '@readout/core/validate'
    const record = createReader({ model: loadModel() }).read({ text: 'Rain fell, the mayor said.' })
    console.log(JSON.stringify({ version: READER_VERSION, faults: validateRecord(record), text: record.text }))`
  expect(JSON.parse(node(['--input-type=module', '--eval', script], app))).toEqual({
    version: expect.stringMatching(/^\d/),
    faults: [],
    text: 'Rain fell, the mayor said.',
  })
  const bin = path.join(modules, 'readout/bin/readout.js')
  const data = path.join(dir, 'data')
  expect(node([bin, '--data', data, 'add', EXAMPLE], app)).toMatch(/^added /)
  expect(node([bin, '--data', data, 'list'], app)).toContain('2026-03-12')
  expect(node([bin, 'read', '--input', path.join(root, 'no-such.jsonl'), '--help'], app)).toContain('Usage')
  // the server's worker is found there too
  const server = spawn(process.execPath, [bin, '--data', data, 'serve', '--port', '0'], { cwd: app })
  try {
    let said = ''
    for await (const chunk of server.stdout) if (/http:\S+\n/.test((said += chunk))) break
    const answer = await fetch(`${/http:\S+/.exec(said)![0]}articles`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ text: 'Rain fell, the mayor said.' }),
    })
    expect(answer.status).toBe(201)
    expect(await answer.json()).toMatchObject({ text: 'Rain fell, the mayor said.' })
  } finally {
    server.kill()
  }
  const types = readdirSync(path.join(built, 'core/src')).filter((f) => f.endsWith('.ts'))
  expect(types.length).toBeGreaterThan(0)
  expect(types.every((f) => f.endsWith('.d.ts'))).toBe(true)
})
