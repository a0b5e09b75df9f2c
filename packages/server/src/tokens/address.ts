/** Whose request it is, as far as an address tells. */
import type { Context } from 'hono'

/** The address that a request came from; of IPv6 the network, of which a house has 2^64 addresses. */
export function addressOf(c: Context, behindProxy: boolean): string {
  const incoming = (c.env as { incoming?: { socket?: { remoteAddress?: string } } } | undefined)?.incoming
  // the proxy puts what it saw at the end; what stands before it anybody may have written
  const told = behindProxy ? c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim() : undefined
  return networkOf(told || incoming?.socket?.remoteAddress || 'unknown')
}

/** @example networkOf('2001:db8:1:2:3:4:5:6') // '2001:db8:1:2' */
export function networkOf(address: string): string {
  const plain = address
    .replace(/^::ffff:(?=\d+\.)/i, '')
    .replace(/^\[|\](?::\d+)?$/g, '')
    .toLowerCase()
  if (!plain.includes(':') || /^[\d.]+:\d+$/.test(plain)) return plain.replace(/:\d+$/, '').slice(0, 60)
  const [head = '', tail] = plain.split('::')
  const groups = head === '' ? [] : head.split(':')
  const rest = tail ? tail.split(':') : []
  const all =
    tail === undefined ? groups : [...groups, ...Array(Math.max(0, 8 - groups.length - rest.length)).fill('0'), ...rest]
  return all
    .slice(0, 4)
    .map((g) => g.replace(/^0+(?=.)/, '').slice(0, 4))
    .join(':')
}
