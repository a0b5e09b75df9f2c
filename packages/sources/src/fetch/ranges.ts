/** Which addresses no page of news is fetched from: everything that is not plainly of the public internet. */
import { BlockList, isIP, isIPv6 } from 'node:net'

type Range = readonly [net: string, bits: number, what: string]

/** Of IANA's registries of special-purpose addresses (RFC 6890 and its updates). */
const PRIVATE_4: readonly Range[] = [
  ['10.0.0.0', 8, 'a private address'],
  ['100.64.0.0', 10, 'an address shared inside a provider’s network'],
  ['127.0.0.0', 8, 'a loopback address'],
  ['169.254.0.0', 16, 'a link-local address'],
  ['172.16.0.0', 12, 'a private address'],
  ['192.168.0.0', 16, 'a private address'],
  ['192.0.0.0', 24, 'an address reserved for protocols'],
  ['192.0.2.0', 24, 'an address for documentation'],
  ['192.88.99.0', 24, 'an address of the 6to4 relays'],
  ['198.18.0.0', 15, 'an address for benchmarks'],
  ['198.51.100.0', 24, 'an address for documentation'],
  ['203.0.113.0', 24, 'an address for documentation'],
]
const PRIVATE_6: readonly Range[] = [
  ['::1', 128, 'a loopback address'],
  ['fc00::', 7, 'a unique local address'],
  ['fe80::', 10, 'a link-local address'],
  ['fec0::', 10, 'a site-local address'],
  ['64:ff9b:1::', 48, 'a local address of a NAT64'],
  ['100::', 64, 'an address that discards'],
  ['2001:2::', 48, 'an address for benchmarks'],
  ['2001::', 23, 'an address reserved for protocols'],
  ['2001:db8::', 32, 'an address for documentation'],
  ['3fff::', 20, 'an address for documentation'],
]
/** Never fetched from, not even where private addresses are allowed: no server of anybody's stands there. */
const NEVER_4: readonly Range[] = [
  ['169.254.169.0', 24, 'the address of a cloud’s metadata'],
  ['169.254.170.0', 24, 'the address of a cloud’s metadata'],
  ['169.254.0.23', 32, 'the address of a cloud’s metadata'],
  ['100.100.100.200', 32, 'the address of a cloud’s metadata'],
  ['168.63.129.16', 32, 'the address of a cloud’s metadata'],
  ['192.0.0.192', 32, 'the address of a cloud’s metadata'],
  ['0.0.0.0', 8, 'an unspecified address'],
  ['224.0.0.0', 4, 'a multicast address'],
  ['255.255.255.255', 32, 'the broadcast address'],
  ['240.0.0.0', 4, 'a reserved address'],
]
const NEVER_6: readonly Range[] = [
  ['fd00:ec2::', 32, 'the address of a cloud’s metadata'],
  ['fd20:ce::254', 128, 'the address of a cloud’s metadata'],
  ['::', 128, 'an unspecified address'],
  ['ff00::', 8, 'a multicast address'],
  // tunnels lead to an IPv4 address that stands within, and would lead to those above
  ['2001::', 32, 'an address of a Teredo tunnel'],
  ['2002::', 16, 'an address of a 6to4 tunnel'],
]
const GLOBAL_6 = listOf([['2000::', 3, '']], 'ipv6')

function listOf(ranges: readonly Range[], family: 'ipv4' | 'ipv6'): BlockList {
  const list = new BlockList()
  for (const [net, bits] of ranges) list.addSubnet(net, bits, family)
  return list
}

const testers = (ranges: readonly Range[], family: 'ipv4' | 'ipv6') =>
  ranges.map((range) => ({ what: range[2], list: listOf([range], family) }))
const private4 = testers(PRIVATE_4, 'ipv4')
const private6 = testers(PRIVATE_6, 'ipv6')
const never4 = testers(NEVER_4, 'ipv4')
const never6 = testers(NEVER_6, 'ipv6')

/**
 * The IPv4 address that an IPv6 address carries. It stands for that one where it is mapped (::ffff:0:0/96) or behind the NAT64 of all
 * networks (64:ff9b::/96); translated (::ffff:0:0:0/96), compatible (::/96) and behind a network’s own NAT64 (64:ff9b:1::/96) it is
 * judged by itself too.
 */
function carried(address: string): { inner: string; alone: boolean } | null {
  const host = new URL(`http://[${address}]/`).hostname.slice(1, -1)
  const [, net, first, second] =
    /^(::ffff:0:|::ffff:|64:ff9b:1::|64:ff9b::|::)([0-9a-f]{1,4})(?::([0-9a-f]{1,4}))?$/.exec(host) ?? []
  if (net === undefined) return null
  const high = second === undefined ? 0 : Number.parseInt(first!, 16)
  const low = Number.parseInt(second ?? first!, 16)
  // “::1” and “::” are addresses of their own
  if (net === '::' && high === 0) return null
  return {
    inner: `${high >> 8}.${high & 255}.${low >> 8}.${low & 255}`,
    alone: net === '::ffff:' || net === '64:ff9b::',
  }
}

/**
 * What is wrong with an address; null where it may be connected to. What is no IP address is wrong too.
 * @example forbiddenAddress('::ffff:10.0.0.1', false) // 'a private address'
 */
export function forbiddenAddress(address: string, allowPrivate: boolean): string | null {
  const ip = address.split('%')[0]!
  if (isIP(ip) === 0) return 'no address'
  if (isIPv6(ip)) {
    const within = carried(ip)
    const wrong = within && forbiddenAddress(within.inner, allowPrivate)
    if (within && (within.alone || wrong !== null)) return wrong
  }
  const family = isIPv6(ip) ? 'ipv6' : 'ipv4'
  const first = (list: readonly { what: string; list: BlockList }[]) =>
    list.find((tester) => tester.list.check(ip, family))?.what ?? null
  const never = first(family === 'ipv6' ? never6 : never4)
  if (never !== null) return never
  if (allowPrivate) return null
  const found = first(family === 'ipv6' ? private6 : private4)
  if (found !== null || family === 'ipv4') return found
  return GLOBAL_6.check(ip, 'ipv6') ? null : 'an address outside of the public internet'
}
