/** What `npm run pack` makes runs where it is installed; what would not run is not packed. */
import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { ERROR_LINE, EXAMPLE, folder, root, SLOW } from './command.ts'

const NAMES = ['core', 'sources', 'join', 'formats', 'archive', 'server', 'worker', 'cli']
const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
const env = { ...process.env, NODE_OPTIONS: '' }
const node = (args: string[], cwd: string) => execFileSync(process.execPath, args, { cwd, encoding: 'utf8', env })

test.each(NAMES)('npm pack in packages/%s refuses with what to run', { timeout: SLOW }, (name) => {
  const cwd = path.join(root, 'packages', name)
  const { status, stderr } = spawnSync(npm, ['pack', '--dry-run', '--foreground-scripts', '--loglevel=error'], {
    cwd,
    encoding: 'utf8',
  })
  expect(status).not.toBe(0)
  const line = stderr.split('\n').find((l) => l.startsWith('readout:'))
  expect(line).toMatch(ERROR_LINE)
  expect(line).toContain(`npm pack ./packages/${name}/dist`)
})

describe('packed and installed outside the repository', () => {
  const dir = folder()
  const app = path.join(dir, 'app')
  const modules = path.join(app, 'node_modules')
  const home = (name: string) => path.join(modules, name === 'cli' ? 'readout' : `@readout/${name}`)

  // an installation without a network: tarballs unpacked as npm unpacks them, beside the repository's own packages
  beforeAll(() => {
    const packed = node([path.join(root, 'scripts/build.ts'), '--out', path.join(dir, 'built'), '--pack', dir], root)
    for (const [i, file] of packed.trim().split('\n').entries()) {
      mkdirSync(home(NAMES[i]!), { recursive: true })
      execFileSync('tar', ['-xzf', path.resolve(root, file), '-C', home(NAMES[i]!), '--strip-components=1'])
    }
    for (const name of readdirSync(path.join(root, 'node_modules'))) {
      if (name === '@readout' || name === 'readout' || name.startsWith('.')) continue
      symlinkSync(path.join(root, 'node_modules', name), path.join(modules, name), 'junction')
    }
    writeFileSync(path.join(app, 'package.json'), '{"type":"module","private":true}')
  }, SLOW)

  test('each has a readme, a licence, no sources and nothing to run at installation', () => {
    for (const name of NAMES) {
      const files = readdirSync(home(name), { recursive: true }).map(String)
      expect(files, name).toEqual(expect.arrayContaining(['README.md', 'LICENSE', 'package.json']))
      expect(
        files.filter((f) => /\.ts$/.test(f) && !/\.d\.ts$/.test(f)),
        name,
      ).toEqual([])
      const manifest = JSON.parse(readFileSync(path.join(home(name), 'package.json'), 'utf8'))
      expect(manifest.scripts).toBeUndefined()
      expect(readFileSync(path.join(home(name), 'README.md'), 'utf8')).toContain(manifest.name)
    }
  })

  test('the example of each readme runs', { timeout: SLOW }, () => {
    for (const name of ['core', 'archive', 'server']) {
      const code = /```js\n([\s\S]*?)```/.exec(readFileSync(path.join(home(name), 'README.md'), 'utf8'))![1]!
      // a server goes on until it is told to stop
      writeFileSync(path.join(app, `${name}.mjs`), name === 'server' ? `${code}\nawait server.close()` : code)
      const out = execFileSync(process.execPath, [`${name}.mjs`], {
        cwd: app,
        encoding: 'utf8',
        env: { ...env, XDG_DATA_HOME: dir, LOCALAPPDATA: dir, HOME: dir },
      })
      if (name === 'core') expect(out).toContain('that talks had been called off')
      if (name === 'server') expect(out).toMatch(/^http:\/\/127/)
    }
  })

  test('the weights, the validator and the explanations of errors are reached from outside', { timeout: SLOW }, () => {
    const script = `
      import { readFileSync } from 'node:fs'
      import { createReader } from '@readout/core'
      import { validateRecord } from '@readout/core/validate'
      import { createApp } from '@readout/server'
      const model = readFileSync(new URL(import.meta.resolve('@readout/core/weights/en.bin')))
      const record = createReader({ model }).read({ text: 'Rain fell, the mayor said.' })
      const app = createApp({ archive: {}, reader: { read() {} } })
      const page = await (await app.request('http://localhost/errors/R4001')).text()
      const style = /href="([^"]*style[.]css)"/.exec(page)[1]
      const { status } = await app.request('http://localhost' + style)
      console.log(JSON.stringify([validateRecord(record), record.text, page.includes('The port is in use'), status]))`
    expect(JSON.parse(node(['--input-type=module', '--eval', script], app))).toEqual([
      [],
      'Rain fell, the mayor said.',
      true,
      200,
    ])
  })

  test('the command reads, in workers too, keeps and lists', { timeout: SLOW }, () => {
    const bin = path.join(modules, 'readout/bin/readout.js')
    const data = path.join(dir, 'data')
    expect(node([bin, 'read', '--jsonl', '--jobs', '2', EXAMPLE, EXAMPLE], app).trim().split('\n')).toHaveLength(2)
    expect(node([bin, '--data', data, 'add', EXAMPLE], app)).toMatch(/^added /)
    expect(node([bin, '--data', data, 'list'], app)).toContain('2026')
    expect(node([bin, 'read', '--help'], app)).toContain('Usage')
    // a PDF is unpacked in a thread of the sources' own
    const pdf = path.join(root, 'packages/sources/test/fixtures/chromium-pages.pdf')
    expect(JSON.parse(node([bin, 'read', '--json', pdf], app)).source.container.kind).toBe('pdf')
  })

  test('the server reads in a worker that is found there too', { timeout: SLOW }, async () => {
    const bin = path.join(modules, 'readout/bin/readout.js')
    const server = spawn(process.execPath, [bin, '--data', path.join(dir, 'data'), 'serve', '--port', '0'], {
      cwd: app,
    })
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
  })

  test('types: every entry, strict, the declarations themselves checked, by either way to resolve', {
    timeout: SLOW,
  }, () => {
    writeFileSync(
      path.join(app, 'all.ts'),
      `import { openArchive } from '@readout/archive'
       import { createReader, type Record } from '@readout/core'
       import { loadModel } from '@readout/core/load/node'
       import { record as schema } from '@readout/core/schema'
       import { validateRecord } from '@readout/core/validate'
       import * as words from '@readout/core/words'
       import { createApp, startServer } from '@readout/server'
       import { main } from 'readout'
       const record: Record = createReader({ model: loadModel() }).read({ text: 'Rain fell.', published: '2025-03-04' })
       const when: string | null | undefined = record.statements[0]?.when
       const archive = await openArchive({ dir: 'x' })
       export const all = [when, schema, validateRecord(record), words, createApp, startServer({ archive, reader: createReader({ model: loadModel() }) }), main]
       // @ts-expect-error a page has no such field
       createReader({ model: loadModel() }).read({ words: 'Rain fell.' })`,
    )
    // the core alone, without the types of Node or of a browser
    writeFileSync(
      path.join(app, 'core.ts'),
      `import { createReader } from '@readout/core'
       export const read = (model: Uint8Array, text: string) => createReader({ model }).read({ text }).statements[0]?.act`,
    )
    const strict = ['--noEmit', '--strict', '--target', 'es2022']
    const tsc = (...args: string[]) => {
      const { status, stdout } = spawnSync(process.execPath, [path.join(modules, 'typescript/bin/tsc'), ...args], {
        cwd: app,
        encoding: 'utf8',
      })
      return { status, stdout }
    }
    const nodenext = ['--module', 'nodenext', '--moduleResolution', 'nodenext']
    const bundler = ['--module', 'esnext', '--moduleResolution', 'bundler']
    const good = { status: 0, stdout: '' }
    expect(tsc(...strict, ...nodenext, '--types', 'node', '--skipLibCheck', 'false', 'all.ts')).toEqual(good)
    expect(tsc(...strict, ...bundler, '--types', 'node', '--skipLibCheck', 'all.ts')).toEqual(good)
    writeFileSync(
      path.join(app, 'tsconfig.json'),
      JSON.stringify({ compilerOptions: { types: [] }, files: ['core.ts'] }),
    )
    expect(tsc(...strict, ...nodenext, '--lib', 'es2022', '--skipLibCheck', '-p', '.')).toEqual(good)
  })
})
