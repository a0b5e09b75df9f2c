/** `readout token`: who may write where the server serves other machines. */
import { ReadoutError } from '@readout/core'
import type { Scope, Token } from '@readout/server/tokens'
import { dataDir } from '../data.ts'
import { note, oneLine, put } from '../output.ts'

interface TokenOptions {
  readonly data?: string
  readonly scope?: readonly Scope[]
  /** Until when it holds, in days from today. */
  readonly days?: number
  readonly json?: boolean
}

const DAY = 86_400_000
const DAYS = 365

export async function token(action: string, args: readonly string[], options: TokenOptions): Promise<void> {
  const { Tokens } = await import('@readout/server/tokens')
  const tokens = new Tokens(await dataDir(options.data))
  if (action !== 'create' && (options.scope || options.days !== undefined))
    throw usage(`--scope and --days are for token create, not for ${action}`)
  if (action === 'create') await create()
  else if (action === 'list') await list()
  else await revoke()

  async function create(): Promise<void> {
    const name = args.join(' ').trim()
    if (!name || name.length > 100) throw usage('name the token, as in readout token create newsroom')
    const until = new Date(Date.now() + (options.days ?? DAYS) * DAY).toISOString().slice(0, 10)
    const scopes = [...new Set(options.scope ?? (['write'] as const))]
    const { id, secret } = await tokens.create({ name, scopes, expires: until })
    if (options.json) await put(`${JSON.stringify({ id, name, scopes, expires: until, token: secret })}\n`)
    else await put(`${secret}\n`)
    note(`${id}, for ${scopes.join(', ')}, holds until ${until}; it is shown this once and kept nowhere`)
  }

  async function list(): Promise<void> {
    if (args.length > 0) throw usage('token list takes no names')
    const all = await tokens.list()
    if (options.json) return await put(`${JSON.stringify(all, null, 2)}\n`)
    if (all.length === 0) return note('there is no token: readout token create NAME makes one')
    for (const t of all) await put(`${line(t)}\n`)
  }

  async function revoke(): Promise<void> {
    if (args.length === 0) throw usage('name what to revoke: an id of readout token list')
    for (const id of args) {
      if (!(await tokens.revoke(id)))
        throw new ReadoutError('R4024', `there is no token “${id}”: readout token list shows what there is`)
      await put(`revoked  ${id}\n`)
    }
  }
}

const usage = (message: string) => new ReadoutError('R5003', message)

const line = (t: Token) =>
  [
    t.id,
    t.scopes.join(',').padEnd(12),
    `until ${t.expires ?? 'it is revoked'}`,
    t.used ? `used ${t.used}` : 'never used     ',
    oneLine(t.name),
  ].join('  ')
