/** Tokens that allow to write where others than this machine are served: kept hashed, a file each, so that what is taken back is gone at once. */
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { ReadoutError } from '@readout/core'
import { z } from 'zod'

/** read: have pages read that are not kept; write: have them kept, too; remove: take articles out; metrics: ask for `/metrics`. */
export const SCOPES = ['read', 'write', 'remove', 'metrics'] as const
export type Scope = (typeof SCOPES)[number]

const kept = z.strictObject({
  version: z.literal(1),
  name: z.string().max(100),
  scopes: z.array(z.enum(SCOPES)),
  hash: z.string(),
  created: z.iso.date(),
  expires: z.iso.date().nullable(),
})
type Kept = z.output<typeof kept>

export interface Token extends Omit<Kept, 'version' | 'hash'> {
  readonly id: string
  /** Day on which it was used last. */
  readonly used: string | null
}

const ID = /^[0-9a-f]{8}$/
const FORM = /^readout_([0-9a-f]{8})_([\w-]{43})$/
const hashOf = (secret: string) => createHash('sha256').update(secret).digest()
const dayOf = (now: number) => new Date(now).toISOString().slice(0, 10)

/** What a token allows, those included that it says nothing of: who may write may have read. */
export const allows = ({ scopes }: Pick<Token, 'scopes'>, scope: Scope): boolean =>
  scopes.includes(scope) || (scope === 'read' && scopes.includes('write'))

/** The tokens of a data folder. */
export class Tokens {
  readonly #dir: string

  constructor(dataFolder: string) {
    this.#dir = path.join(dataFolder, 'tokens')
  }

  /** Makes a token. What comes back as `secret` is nowhere kept: its hash is. 256 bits by chance need no slow hash. */
  async create(wanted: { name: string; scopes: readonly Scope[]; expires: string | null }, now = Date.now()) {
    const id = randomBytes(4).toString('hex')
    const secret = randomBytes(32).toString('base64url')
    const entry: Kept = {
      version: 1,
      name: wanted.name,
      scopes: [...wanted.scopes],
      hash: hashOf(secret).toString('base64url'),
      created: dayOf(now),
      expires: wanted.expires,
    }
    try {
      await mkdir(this.#dir, { recursive: true, mode: 0o700 })
      await writeFile(this.#file(id), `${JSON.stringify(entry)}\n`, { mode: 0o600, flag: 'wx' })
    } catch (error) {
      throw new ReadoutError('R4024', `the token cannot be kept (${(error as Error).message})`, { cause: error })
    }
    return { id, secret: `readout_${id}_${secret}` }
  }

  /** All of them, the oldest first. Throws R4024 where one cannot be read. */
  async list(): Promise<Token[]> {
    const names = await readdir(this.#dir).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return []
      throw new ReadoutError('R4024', `the tokens cannot be read (${error.message})`, { cause: error })
    })
    const tokens: Token[] = []
    for (const name of names) {
      const id = name.replace(/\.json$/, '')
      if (id === name || !ID.test(id)) continue
      const entry = await this.#read(id)
      if (entry === null) throw new ReadoutError('R4024', `${this.#file(id)} holds no token: revoke ${id}`)
      tokens.push(await this.#token(id, entry))
    }
    return tokens.sort((a, b) => (a.created + a.id < b.created + b.id ? -1 : 1))
  }

  /** Takes a token back; false where there is none of that id. */
  async revoke(id: string): Promise<boolean> {
    if (!ID.test(id)) return false
    const file = this.#file(id)
    const there = await readFile(file).then(
      () => true,
      (error: NodeJS.ErrnoException) => error.code !== 'ENOENT' && error.code !== 'ENOTDIR',
    )
    if (!there) return false
    await rm(file, { force: true })
    await rm(this.#usedFile(id), { force: true })
    return true
  }

  /**
   * The token that somebody shows, or null for one that is none, is over or was taken back. Its secret is compared in a time that tells
   * nothing of it; ids are no secret.
   */
  async shown(given: string, now: number): Promise<Token | null> {
    const [, id, secret] = FORM.exec(given) ?? []
    const entry = id === undefined ? null : await this.#read(id)
    const right = timingSafeEqual(hashOf(secret ?? ''), entry ? digest(entry.hash) : NOBODY)
    if (!right || entry === null || id === undefined) return null
    if (entry.expires !== null && entry.expires < dayOf(now)) return null
    return this.#token(id, entry)
  }

  /** Notes the day. A folder that cannot be written to hinders nobody. */
  async use({ id, used }: Token, now: number): Promise<void> {
    const day = dayOf(now)
    if (used !== day) await writeFile(this.#usedFile(id), day, { mode: 0o600 }).catch(() => undefined)
  }

  #file(id: string): string {
    return path.join(this.#dir, `${id}.json`)
  }

  #usedFile(id: string): string {
    return path.join(this.#dir, `${id}.used`)
  }

  async #read(id: string): Promise<Kept | null> {
    try {
      return kept.parse(JSON.parse(await readFile(this.#file(id), 'utf8')))
    } catch {
      return null
    }
  }

  async #token(id: string, { name, scopes, created, expires }: Kept): Promise<Token> {
    const used = await readFile(this.#usedFile(id), 'utf8').catch(() => null)
    return { id, name, scopes, created, expires, used: used && /^\d{4}-\d\d-\d\d$/.test(used) ? used : null }
  }
}

const NOBODY = Buffer.alloc(32)

/** A hash as it was kept; what is none is nobody's, since no secret that anybody can show hashes to zeros. */
function digest(hash: string): Buffer {
  const bytes = Buffer.from(hash, 'base64url')
  return bytes.length === 32 ? bytes : NOBODY
}
