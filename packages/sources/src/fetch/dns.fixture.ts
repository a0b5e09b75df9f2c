/** A name server of one's own, over UDP, that answers as the test wants. */
import { createSocket } from 'node:dgram'
import { promises as dns } from 'node:dns'
import { afterwards } from './servers.fixture.ts'

export type DnsAnswer =
  | readonly string[]
  | 'unknown'
  | 'broken'
  | 'silent'
  | { readonly alias: string; readonly of: readonly string[] }

const A = 1
const AAAA = 28
const CNAME = 5

/**
 * `answer` gets the name, the family and how often that was asked before. `timeout`: how long the resolver waits, ms; long, since the
 * machine may be busy, but for who is silent.
 */
export async function nameServer(answer: (name: string, family: 4 | 6, before: number) => DnsAnswer, timeout = 60_000) {
  const socket = createSocket('udp4')
  const counts = new Map<string, number>()
  const asked: string[] = []
  socket.on('message', (query, from) => {
    let at = 12
    const labels: string[] = []
    for (let length = query[at]!; length !== 0; length = query[at]!) {
      labels.push(query.toString('latin1', at + 1, at + 1 + length))
      at += length + 1
    }
    const name = labels.join('.').toLowerCase()
    const type = query.readUInt16BE(at + 1)
    const key = `${name} ${type === A ? 4 : 6}`
    const before = counts.get(key) ?? 0
    counts.set(key, before + 1)
    asked.push(key)
    const said = type === A || type === AAAA ? answer(name, type === A ? 4 : 6, before) : []
    if (said === 'silent') return
    const question = query.subarray(12, at + 5)
    const rows = recordsOf(said, type)
    const code = said === 'unknown' ? 3 : said === 'broken' ? 2 : 0
    const head = Buffer.alloc(12)
    query.copy(head, 0, 0, 2)
    head.writeUInt16BE(0x8180 | code, 2)
    head.writeUInt16BE(1, 4)
    head.writeUInt16BE(rows.length, 6)
    socket.send(Buffer.concat([head, question, ...rows]), from.port, from.address)
  })
  await new Promise<void>((done) => socket.bind(0, '127.0.0.1', done))
  afterwards(() => socket.close())
  const resolver = new dns.Resolver({ timeout, tries: 1 })
  resolver.setServers([`127.0.0.1:${socket.address().port}`])
  return { resolver, asked }
}

function recordsOf(said: DnsAnswer, type: number): Buffer[] {
  if (typeof said === 'string') return []
  const alias = 'alias' in said ? said.alias : null
  const addresses: readonly string[] = 'alias' in said ? said.of : said
  const owner = alias === null ? Buffer.from([0xc0, 12]) : nameBytes(alias)
  const rows = addresses
    .filter((address) => address.includes(':') === (type === AAAA))
    .map((address) => row(owner, type, addressBytes(address)))
  return alias === null ? rows : [row(Buffer.from([0xc0, 12]), CNAME, nameBytes(alias)), ...rows]
}

function row(owner: Buffer, type: number, data: Buffer): Buffer {
  const fixed = Buffer.alloc(10)
  fixed.writeUInt16BE(type, 0)
  fixed.writeUInt16BE(1, 2)
  fixed.writeUInt16BE(data.length, 8)
  return Buffer.concat([owner, fixed, data])
}

const nameBytes = (name: string) =>
  Buffer.concat([
    ...name.split('.').map((label) => Buffer.concat([Buffer.from([label.length]), Buffer.from(label)])),
    Buffer.from([0]),
  ])

function addressBytes(address: string): Buffer {
  if (!address.includes(':')) return Buffer.from(address.split('.').map(Number))
  const [left = '', right] = new URL(`http://[${address}]`).hostname.slice(1, -1).split('::')
  const groups = (part: string) => (part === '' ? [] : part.split(':'))
  const missing = right === undefined ? 0 : 8 - groups(left).length - groups(right).length
  const all = [...groups(left), ...Array<string>(missing).fill('0'), ...groups(right ?? '')]
  const bytes = Buffer.alloc(16)
  for (const [i, group] of all.entries()) bytes.writeUInt16BE(Number.parseInt(group, 16), i * 2)
  return bytes
}
