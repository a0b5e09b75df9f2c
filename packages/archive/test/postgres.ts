/**
 * A PostgreSQL server of the tests' own: made in a temporary folder, on a port of loopback that is free, gone when the test file has
 * ended. Debian's programs; `npm test` installs them where it can.
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'

const HOME = '/usr/lib/postgresql'

/** The folder of its programs: the one named in READOUT_POSTGRES, else the newest that is installed; undefined where there is none. */
function programs(): string | undefined {
  const named = process.env.READOUT_POSTGRES
  if (named) return named
  const versions = existsSync(HOME) ? readdirSync(HOME).filter((v) => existsSync(path.join(HOME, v, 'bin/initdb'))) : []
  const newest = versions.sort((a, b) => Number(b) - Number(a))[0]
  return newest === undefined ? undefined : path.join(HOME, newest, 'bin')
}

const bin = programs()

/** In CI nothing is skipped: a test without its server fails there. */
export const hasPostgres = bin !== undefined || process.env.CI === 'true'

export const WITHOUT = 'SKIPPED: no PostgreSQL here (apt-get install postgresql)'

/** PostgreSQL refuses to run as root: then Debian's user for it does. */
const isRoot = process.getuid?.() === 0
const USER = 'postgres'

function run(program: string, args: readonly string[]): void {
  const file = path.join(bin!, program)
  const [command, all] = isRoot
    ? ['setpriv', ['--reuid', USER, '--regid', USER, '--clear-groups', file, ...args]]
    : [file, args]
  const { status, stderr, stdout } = spawnSync(command, all, {
    encoding: 'utf8',
    env: { PATH: process.env.PATH, LC_ALL: 'C' },
  })
  if (status !== 0) throw new Error(`${program} failed: ${stdout}\n${stderr}`)
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const { port } = server.address() as { port: number }
  await new Promise((closed) => server.close(closed))
  return port
}

export interface Server {
  /** postgres://… of its database. */
  readonly url: string
  readonly dir: string
  start(): void
  /** `immediate`: as if it were killed. */
  stop(how?: 'fast' | 'immediate'): void
  /** Stops it and takes everything away. */
  remove(): void
}

/** Makes a server and starts it. */
export async function startPostgres(): Promise<Server> {
  if (bin === undefined)
    throw new Error('no PostgreSQL: apt-get install postgresql, or name its programs in READOUT_POSTGRES')
  const home = mkdtempSync(path.join(tmpdir(), 'readout-postgres-'))
  if (isRoot) {
    const id = (what: string) => Number(execFileSync('id', [what, USER], { encoding: 'utf8' }))
    chownSync(home, id('-u'), id('-g'))
  }
  const dir = path.join(home, 'data')
  // nothing of the tests has to outlive the machine: no waiting for the disk
  run('initdb', ['-D', dir, '-U', 'readout', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync'])
  const port = await freePort()
  const settings = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c fsync=off -c log_min_messages=fatal`
  const server: Server = {
    url: `postgres://readout@127.0.0.1:${port}/postgres`,
    dir,
    start: () => run('pg_ctl', ['-D', dir, '-w', '-l', path.join(home, 'log'), '-o', settings, 'start']),
    stop: (how = 'fast') => run('pg_ctl', ['-D', dir, '-w', '-m', how, 'stop']),
    remove() {
      try {
        server.stop('immediate')
      } finally {
        rmSync(home, { recursive: true, force: true })
      }
    },
  }
  server.start()
  return server
}
