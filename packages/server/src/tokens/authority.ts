/** Who may do what, and how often, where others than this machine are served: asking is open, all else needs a token. */
import { ReadoutError } from '@readout/core'
import type { Context, MiddlewareHandler } from 'hono'
import { API } from '../api/address.ts'
import { LaterError } from '../places.ts'
import { addressOf } from './address.ts'
import { Buckets, type Rate } from './buckets.ts'
import { allows, type Scope, type Tokens } from './token.ts'

export interface Rates {
  /** Requests of one address. */
  readonly asking: Rate
  /** Requests with one token. */
  readonly writing: Rate
  /** Tokens that are none, of one address. */
  readonly guessing: Rate
}

export const RATES: Rates = {
  asking: { perSecond: 20, burst: 120 },
  writing: { perSecond: 1, burst: 30 },
  guessing: { perSecond: 1 / 30, burst: 10 },
}

export interface Authority {
  readonly tokens: Tokens
  readonly rates?: Partial<Rates> | undefined
  /** The address of who asks is what the proxy in front says. */
  readonly behindProxy?: boolean | undefined
}

/** A token that is wanted and not there, or none (401). */
export class TokenError extends ReadoutError {}

/** What a token has to allow for this request; null for what is open to all. */
export function scopeOf(method: string, path: string): Scope | null {
  if (method === 'GET' || method === 'HEAD' || method === 'OPTIONS') return path === '/metrics' ? 'metrics' : null
  if (method === 'DELETE' || /\/remove$/.test(path)) return 'remove'
  return path === `${API}/read` ? 'read' : 'write'
}

export function authority({ tokens, rates, behindProxy = false }: Authority): MiddlewareHandler {
  const { asking, writing, guessing } = { ...RATES, ...rates }
  const [asks, writes, guesses] = [new Buckets(asking), new Buckets(writing), new Buckets(guessing)]
  return async (c, next) => {
    const now = Date.now()
    const address = addressOf(c, behindProxy)
    later(asks.take(address, now), 'this address asks too often')
    const scope = scopeOf(c.req.method, c.req.path)
    if (scope !== null) {
      // before a token is looked at: whoever guesses learns nothing more
      later(guesses.look(address, now), 'this address has shown too many tokens that are none')
      const token = await shown(c, tokens, now)
      if (token === null) {
        guesses.take(address, now)
        throw new TokenError('R4020', 'the token is none, is over or was taken back: “readout token create” makes one')
      }
      if (!allows(token, scope))
        throw new ReadoutError('R4021', `this token does not allow “${scope}”: “readout token list” shows what it does`)
      later(writes.take(token.id, now), 'this token is used too often')
      await tokens.use(token, now)
      c.set('token', token.id)
    }
    await next()
  }
}

async function shown(c: Context, tokens: Tokens, now: number) {
  const [, given] = /^Bearer ([\w.~+/-]{1,200}=*)$/i.exec(c.req.header('authorization') ?? '') ?? []
  if (given === undefined)
    throw new TokenError('R4020', 'this needs a token, as “Authorization: Bearer …”: “readout token create” makes one')
  return tokens.shown(given, now)
}

function later(seconds: number, why: string): void {
  if (seconds > 0)
    throw new LaterError('R4022', `${why}: send it again in ${seconds} second${seconds === 1 ? '' : 's'}`, seconds)
}
