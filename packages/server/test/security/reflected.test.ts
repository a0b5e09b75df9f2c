/** Scripts in what is asked: whatever stands in an address or a form, no answer makes an element, an attribute, a link or a header of it. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { OPERATIONS } from '../../src/api/operations.ts'
import { createApp } from '../../src/index.ts'
import { ROUTES } from '../../src/routes/index.ts'
import { addressesOf, ask, crawl, elementsOf } from '../crawl.ts'
import { filledArchive } from '../filled.ts'
import { makeRecord } from '../fixture.ts'
import { wrongWith } from './harmless.ts'
import { MARK, PAYLOADS } from './payloads.ts'

let filled: Awaited<ReturnType<typeof filledArchive>>
let app: ReturnType<typeof createApp>
let pages: Map<string, string>
beforeAll(async () => {
  filled = await filledArchive()
  app = createApp({
    archive: filled.archive,
    reader: { read: () => makeRecord() },
    now: () => Date.UTC(2026, 2, 12),
    log: (e) => expect.unreachable(String(e)),
  })
  pages = await crawl(app)
})
afterAll(() => filled.close())

/** A page without harm, or no page; and no header that has the words unwritten. */
async function harmless(answer: Response, at: string): Promise<void> {
  expect(answer.status, at).toBeLessThan(500)
  for (const [name, value] of answer.headers) expect(value, `${at}: ${name}`).not.toMatch(/[\r\n<>"'`]xq7z|<script/i)
  expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
  const body = await answer.text()
  if (!answer.headers.get('content-type')?.includes('html')) return
  for (const element of elementsOf(body)) expect(wrongWith(element), at).toBeNull()
}

const encoded = encodeURIComponent

test.each(ROUTES.map((r) => [r.id, r] as const))(
  '%s: every part of its query, every part of its path',
  async (_, route) => {
    const [base = route.path.replace(/:\w+(?:\{[^/]*\})?/g, '1')] = addressesOf(route, pages)
    const names = [...Object.keys(route.input.shape), 'nothing-of-the-kind']
    for (const payload of PAYLOADS) {
      for (const name of names) {
        const at = `${base}?${name}=${encoded(payload)}`
        await harmless(await ask(app, at), at)
      }
      const inName = `${base}?${encoded(payload)}=1`
      await harmless(await ask(app, inName), inName)
      const behind = `${base}/${encoded(payload)}`
      await harmless(await ask(app, behind), behind)
    }
  },
)

const others = [
  '/',
  '/articles/X',
  '/articles/r-ferry/as/X',
  '/errors/X',
  '/api/X',
  '/assets/X/style.css',
  '/X',
  '/X.json',
]

test.each([...others, ...OPERATIONS.map((o) => `/api/v1${o.path.replace(':id', 'X')}`)])('%s', async (pattern) => {
  for (const payload of PAYLOADS) {
    for (const name of ['after', 'layers', 'limit', 'q']) {
      const at = `${pattern.replace('X', encoded(payload))}?${name}=${encoded(payload)}`
      await harmless(await ask(app, at), at)
      await harmless(await ask(app, at, 'application/json'), at)
    }
  }
})

test('forms that cannot be understood are given back as words', async () => {
  for (const payload of PAYLOADS)
    for (const form of [
      { text: payload, url: payload },
      { text: payload, published: payload },
      { text: payload, [payload]: payload, html: '' },
    ]) {
      const answer = await ask(app, '/articles', 'text/html', { method: 'POST', body: new URLSearchParams(form) })
      await harmless(answer, JSON.stringify(form))
    }
})

test('methods, languages and kinds that somebody makes up', async () => {
  for (const payload of PAYLOADS.filter((p) => /^[\x20-\x7e]+$/.test(p)))
    for (const headers of [
      { accept: payload },
      { 'accept-language': payload },
      { referer: payload },
      { 'if-none-match': payload },
    ])
      await harmless(await app.request('http://localhost/stories', { headers }), payload)
  expect(MARK).toBe('xq7z')
})
