/** Connections that go only where the guard looked: the address checked is the address connected to. */
import { isIP, type LookupFunction } from 'node:net'
import type { buildConnector } from 'undici'
import { guarded } from './address.ts'
import { forbiddenAddress } from './ranges.ts'
import type { Names } from './resolve.ts'
import type { FetcherOptions } from './types.ts'

/**
 * A connector for undici. A name is looked up once, and the socket is given the addresses that were judged: there is no
 * second look-up that could answer otherwise. A socket that is kept alive stays with the address it has.
 */
export function guardedConnector(
  build: typeof buildConnector,
  names: Names,
  options: Pick<FetcherOptions, 'allowPrivate' | 'ca' | 'timeoutMs'>,
  connected: (host: string, ip: string) => void,
): buildConnector.connector {
  const allowPrivate = options.allowPrivate === true
  const lookup: LookupFunction = (hostname, asked, done) => {
    const host = hostname.replace(/\.+$/, '')
    names.addresses(host, host).then(
      (all) => (asked.all ? done(null, all) : done(null, all[0]!.address, all[0]!.family)),
      (error) => done(error, []),
    )
  }
  const connect = build({
    timeout: options.timeoutMs ?? 30_000,
    allowH2: false,
    autoSelectFamily: true,
    lookup,
    ...(options.ca === undefined ? {} : { ca: [options.ca].flat() as string[] }),
  })
  return (target, done) => {
    // a socket asks no look-up for an address in figures
    const host = target.hostname.replace(/^\[|\]$/g, '')
    const wrong = isIP(host) ? forbiddenAddress(host, allowPrivate) : null
    if (wrong !== null) return done(guarded(target.hostname, host, wrong), null)
    connect(target, (...result) => {
      const [error, socket] = result
      if (error) return done(error, null)
      const peer = socket!.remoteAddress
      const astray = peer === undefined ? null : forbiddenAddress(peer, allowPrivate)
      if (astray === null) {
        if (peer !== undefined) connected(host, peer)
        return done(null, socket!)
      }
      socket!.destroy()
      done(guarded(target.hostname, peer!, astray), null)
    })
  }
}
