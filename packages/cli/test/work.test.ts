/** `readout submit`, `work` and `jobs` as commands: their words, exit codes, and servers that are not there yet. */
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { hasPostgres, type Server, startPostgres } from '../../archive/test/postgres.ts'
import { hasNats, type Nats, startNats, WITHOUT } from '../../worker/test/nats.ts'
import { folder, inProcess, start } from './command.ts'

test('no queue is named: R5002; what is no address: R7001', async () => {
  const none = await inProcess(['jobs'], { READOUT_NATS: '' })
  expect([none.code, none.out]).toEqual([2, ''])
  expect(none.err).toContain('R5002')
  const wrong = await inProcess(['work', '--nats', 'http://queue.example'])
  expect(wrong.code).toBe(4)
  expect(wrong.err).toContain('R7001')
})

describe.skipIf(!hasNats)(`with a queue${hasNats ? '' : ` — ${WITHOUT}`}`, () => {
  let nats: Nats
  beforeAll(async () => {
    nats = await startNats(1)
  })
  afterAll(() => nats?.remove())

  test('a queue that is not there yet is waited for; then a page is submitted, read, kept and found', async () => {
    const pages = folder({
      'ferry.txt': 'TOLMARSK — Pilots in Tolmarsk refused to guide the ferry on Tuesday, the port office said.',
      'empty.txt': '',
    })
    const [node] = nats.nodes
    await node!.kill()
    const child = start(['submit', '--nats', nats.url, path.join(pages, 'ferry.txt')])
    let [out, err] = ['', '']
    child.stdout.setEncoding('utf8').on('data', (t) => (out += t))
    await new Promise<void>((said) =>
      child.stderr.setEncoding('utf8').on('data', (t) => {
        err += t
        if (err.includes('waiting for it')) said()
      }),
    )
    const ended = new Promise((done) => child.once('close', done))
    node!.start()
    expect(await ended).toBe(0)
    expect(out).toMatch(/^submitted {2}.*ferry\.txt\n$/)
    expect(err.match(/waiting for it/g)).toHaveLength(1)

    const env = { READOUT_NATS: nats.url }
    const again = await inProcess(
      ['submit', '--json', path.join(pages, 'ferry.txt'), path.join(pages, 'empty.txt')],
      env,
    )
    // the empty page is refused when it is read: a queue holds what its submitter could not know
    expect(
      again.out
        .split('\n')
        .filter(Boolean)
        .map((l) => JSON.parse(l).state)
        .sort(),
    ).toContain('waiting')
    const data = folder()
    const worked = await inProcess(['work', '--once', '--jobs', '1', '--data', data], env)
    expect(worked.err).toContain('1 kept (1 new), 1 joined')
    expect((await inProcess(['find', 'pilots', '--data', data])).out).toContain('Tolmarsk')
  })

  test('retry asks for ids or for all; an id that nobody set aside is R7007', async () => {
    const env = { READOUT_NATS: nats.url }
    expect((await inProcess(['jobs', 'retry'], env)).err).toContain('R5003')
    const unknown = await inProcess(['jobs', 'retry', '0123'], env)
    expect([unknown.code, unknown.out]).toEqual([4, ''])
    expect(unknown.err).toContain('R7007')
    const { out } = await inProcess(['jobs', '--json'], env)
    expect(JSON.parse(out)).toMatchObject({ running: 0 })
  })

  describe.skipIf(!hasPostgres)('and a PostgreSQL', () => {
    let postgres: Server
    beforeAll(async () => {
      postgres = await startPostgres()
    })
    afterAll(() => postgres?.remove())

    test('a database that is not there is no reason to wait: R3010', async () => {
      const url = postgres.url.replace(/\/postgres$/, '/nowhere')
      const { code, err } = await inProcess(['work', '--nats', nats.url, '--db', url, '--jobs', '1'])
      expect(code).toBe(4)
      expect(err).toContain('R3010')
    })
  })
})
