/** Tokens from the command line, and a server of others that takes them. */
import { once } from 'node:events'
import { expect, test } from 'vitest'
import { folder, inProcess, readout, SLOW, start } from './command.ts'

test('a token is made, shown once, listed, taken by the server, and revoked at once', { timeout: SLOW }, async () => {
  const data = folder()
  const made = await readout(['--data', data, 'token', 'create', 'night', 'desk', '--scope', 'remove', '--days', '2'])
  expect(made.code).toBe(0)
  const [, secret, id] = /^(readout_([0-9a-f]{8})_[\w-]{43})\n$/.exec(made.out)!
  const { out } = await readout(['--data', data, 'token', 'list'])
  expect(out).toMatch(new RegExp(`^${id} {2}remove +until \\d{4}-\\d\\d-\\d\\d {2}never used +night desk\n$`))
  expect(out).not.toContain(secret!.slice(17))

  const child = start(['--data', data, 'serve', '--port', '0', '--public-host', 'news.example', '--log', 'json'])
  let log = ''
  child.stderr.setEncoding('utf8').on('data', (text) => (log += text))
  const [first] = (await once(child.stdout.setEncoding('utf8'), 'data')) as [string]
  const [url] = /http:\S+/.exec(first)!
  const remove = () =>
    fetch(`${url}api/v1/articles/r-none`, { method: 'DELETE', headers: { authorization: `Bearer ${secret}` } })
  // it may, but there is none of that id
  expect((await remove()).status).toBe(404)
  expect((await fetch(`${url}api/v1/articles/r-none`, { method: 'DELETE' })).status).toBe(401)
  expect((await readout(['--data', data, 'token', 'revoke', id!])).out).toBe(`revoked  ${id}\n`)
  expect((await remove()).status).toBe(401)
  child.kill('SIGTERM')
  expect(await once(child, 'close')).toEqual([0, null])
  const lines = log
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect(lines.map((l) => [l.method, l.status])).toEqual([
    ['DELETE', 404],
    ['DELETE', 401],
    ['DELETE', 401],
  ])
  expect(lines[0]).toMatchObject({ route: 'removeArticle', token: id })
  expect(log).not.toContain(secret!.slice(17))
})

test.each([
  [['token', 'create'], 'R5003'],
  [['token', 'create', 'x', '--scope', 'everything'], 'R5002'],
  [['token', 'list', '--days', '3'], 'R5003'],
  [['token', 'revoke'], 'R5003'],
  [['token', 'revoke', '../../etc'], 'R4024'],
  [['serve', '--behind-proxy'], 'R5003'],
  [['serve', '--log-addresses'], 'R5003'],
  [['serve', '--port', '0', '--public-host', 'http://news.example/'], 'R4002'],
])('%j is refused: %s', { timeout: SLOW }, async (args, code) => {
  const { err, code: exit } = await inProcess(['--data', folder(), ...args])
  expect(err).toContain(code)
  expect(exit).not.toBe(0)
})
