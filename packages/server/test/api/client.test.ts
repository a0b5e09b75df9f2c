/** A client made from the document, type-checked and run against the running server; the examples of the page, run as they stand. */
import { execFile } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import createClient from 'openapi-fetch'
import openapiTS, { astToString } from 'openapi-typescript'
import ts from 'typescript'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { templateOf } from '../../src/api/document.ts'
import { described } from '../../src/api/index.ts'
import { type RunningServer, startServer } from '../../src/index.ts'
import { filledArchive } from '../filled.ts'
import { makeRecord } from '../fixture.ts'

let filled: Awaited<ReturnType<typeof filledArchive>>
let server: RunningServer
let folder: string
beforeAll(async () => {
  filled = await filledArchive()
  server = await startServer({
    archive: filled.archive,
    port: 0,
    reader: { read: () => makeRecord({ id: 'r-sent', source: { ...makeRecord().source, hash: 'd'.repeat(64) } }) },
  })
  const cache = path.resolve(import.meta.dirname, '../../../../node_modules/.cache')
  mkdirSync(cache, { recursive: true })
  folder = mkdtempSync(path.join(cache, 'readout-client-'))
})
afterAll(async () => {
  await server.close()
  await filled.close()
  rmSync(folder, { recursive: true })
})

test('a client made from the document compiles, and gets what it was promised', async () => {
  const document = await (await fetch(`${server.url}api/v1/openapi.json`)).text()
  writeFileSync(path.join(folder, 'paths.d.ts'), astToString(await openapiTS(document)))
  const file = path.join(folder, 'client.ts')
  copyFileSync(path.join(import.meta.dirname, 'client/client.ts'), file)
  const program = ts.createProgram([file], {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    strict: true,
    skipLibCheck: true,
    allowImportingTsExtensions: true,
    rewriteRelativeImportExtensions: true,
    types: [],
  })
  const faults = ts.getPreEmitDiagnostics(program)
  expect(faults.map((f) => ts.flattenDiagnosticMessageText(f.messageText, '\n'))).toEqual([])
  writeFileSync(path.join(folder, 'package.json'), '{"type":"module"}')
  program.emit()
  const { use } = await import(pathToFileURL(path.join(folder, 'client.js')).href)
  expect(await use(createClient, `${server.url}api/v1`)).toMatchObject({
    outlets: expect.arrayContaining(['The Lantern']),
    acts: expect.arrayContaining(['accuse']),
    said: ['postponed'],
    theirs: 1,
    made: { id: 1 },
    met: ['Ines Marlow'],
    days: expect.arrayContaining([expect.stringMatching(/^2026-03-/)]),
    firsts: expect.arrayContaining([1]),
    id: 'r-sent',
    same: 'r-sent',
    gone: 204,
    code: 'R3004',
  })
})

test('every example of the page runs, and answers as the document says', async () => {
  const page = await (await fetch(`${server.url}api`, { headers: { accept: 'text/html' } })).text()
  const examples = [...page.matchAll(/<pre class="example"[^>]*><code>(.*?)<\/code>/gs)].map(([, code]) =>
    code!.replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&amp;', '&'),
  )
  const all = described()
  expect(examples).toHaveLength(all.length)
  for (const [i, example] of examples.entries()) {
    const { stdout } = await promisify(execFile)('sh', ['-c', `${example} -sS -w '\\n%{http_code}'`])
    const [, body = '', status = ''] = /^(.*)\n(\d{3})$/s.exec(stdout)!
    const operation = all[i]!
    const answer = operation.answers[Number(status)]
    // an archive need not have a first story, pair or event
    if (!answer && operation.path.includes(':')) expect(JSON.parse(body), example).toMatchObject({ status: 404 })
    else {
      expect(answer, `${example} → ${status} ${body.slice(0, 300)}`).toBeDefined()
      if (answer!.schema) expect(answer!.schema.safeParse(JSON.parse(body)).error?.issues, example).toBeUndefined()
    }
    expect(page).toContain(templateOf(operation.path))
  }
})
