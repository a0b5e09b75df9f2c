/** Certificates made on the spot: an authority, and servers with or without fault. X.509 version 3, ECDSA over P-256. */
import { createSign, generateKeyPairSync, type KeyObject, randomBytes } from 'node:crypto'

const der = (tag: number, ...parts: Uint8Array[]): Buffer => {
  const body = Buffer.concat(parts)
  const n = body.length
  const length = n < 128 ? [n] : n < 256 ? [0x81, n] : [0x82, n >> 8, n & 255]
  return Buffer.concat([Buffer.from([tag, ...length]), body])
}
const sequence = (...parts: Uint8Array[]) => der(0x30, ...parts)
const oid = (hex: string) => der(0x06, Buffer.from(hex, 'hex'))
const octets = (bytes: Uint8Array) => der(0x04, bytes)
const YES = der(0x01, Buffer.from([255]))
const SIGNATURE = sequence(oid('2a8648ce3d040302'))
const nameOf = (text: string) => sequence(der(0x31, sequence(oid('550403'), der(0x0c, Buffer.from(text)))))
const timeOf = (ms: number) => der(0x18, Buffer.from(`${new Date(ms).toISOString().replace(/[-:T]|\.\d+/g, '')}`))

export interface Identity {
  readonly name: string
  readonly key: string
  readonly cert: string
  readonly private: KeyObject
}

interface Wish {
  /** Names of hosts, or IPv4 addresses, that it is for. */
  readonly hosts?: readonly string[]
  readonly authority?: boolean
  /** Days from now. */
  readonly from?: number
  readonly to?: number
}

/** A certificate, signed by `issuer`, or by itself. */
export function certificate(name: string, wish: Wish, issuer?: Identity): Identity {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const day = 86_400_000
  const now = Date.now()
  const hosts = (wish.hosts ?? []).map((host) =>
    /^[\d.]+$/.test(host) ? der(0x87, Buffer.from(host.split('.').map(Number))) : der(0x82, Buffer.from(host)),
  )
  const extensions = [
    sequence(oid('551d13'), YES, octets(sequence(...(wish.authority ? [YES] : [])))),
    ...(hosts.length > 0 ? [sequence(oid('551d11'), octets(sequence(...hosts)))] : []),
  ]
  const body = sequence(
    der(0xa0, der(0x02, Buffer.from([2]))),
    der(0x02, Buffer.concat([Buffer.from([1]), randomBytes(8)])),
    SIGNATURE,
    nameOf(issuer?.name ?? name),
    sequence(timeOf(now + (wish.from ?? -1) * day), timeOf(now + (wish.to ?? 1) * day)),
    nameOf(name),
    publicKey.export({ type: 'spki', format: 'der' }),
    der(0xa3, sequence(...extensions)),
  )
  const signed = createSign('SHA256')
    .update(body)
    .sign(issuer?.private ?? privateKey)
  const whole = sequence(body, SIGNATURE, der(0x03, Buffer.from([0]), signed))
  const lines = whole.toString('base64').replace(/.{64}(?=.)/g, '$&\n')
  return {
    name,
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }) as string,
    cert: `-----BEGIN CERTIFICATE-----\n${lines}\n-----END CERTIFICATE-----\n`,
    private: privateKey,
  }
}
