/**
 * Servers of NATS of the tests' own: on ports of loopback that are free, with their streams in a temporary folder. Debian's program;
 * `npm test` installs it where it can.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { jetstreamManager } from '@nats-io/jetstream'
import { connect } from '@nats-io/transport-node'

const PROGRAM = ['/usr/sbin/nats-server', '/usr/bin/nats-server', '/usr/local/bin/nats-server'].find((f) =>
  existsSync(f),
)

/** In CI nothing is skipped: a test without its server fails there. */
export const hasNats = PROGRAM !== undefined || process.env.CI === 'true'
export const WITHOUT = 'SKIPPED: no nats-server here (apt-get install nats-server)'

async function freePorts(n: number): Promise<number[]> {
  const servers = await Promise.all(
    Array.from({ length: n }, async () => {
      const server = createServer()
      await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
      return server
    }),
  )
  const ports = servers.map((s) => (s.address() as { port: number }).port)
  await Promise.all(servers.map((s) => new Promise((closed) => s.close(closed))))
  return ports
}

export interface Node {
  readonly name: string
  readonly url: string
  start(): void
  /** Returns once it is gone. */
  kill(signal?: 'SIGKILL' | 'SIGTERM'): Promise<void>
  stopped: boolean
}

export interface Nats {
  /** All addresses, by commas. */
  readonly url: string
  readonly nodes: readonly Node[]
  /** The node that leads a stream. */
  leaderOf(stream: string): Promise<Node | undefined>
  remove(): Promise<void>
}

/** Starts so many nodes, as a cluster where they are several; returns once they keep streams. */
export async function startNats(size: number, extra: readonly string[] = []): Promise<Nats> {
  if (PROGRAM === undefined) throw new Error('no nats-server: apt-get install nats-server')
  const home = mkdtempSync(path.join(tmpdir(), 'readout-nats-'))
  const ports = await freePorts(size * 2)
  const routes = ports.slice(size).map((p) => `nats://127.0.0.1:${p}`)
  const nodes = Array.from({ length: size }, (_, i) => nodeAt(i))
  const url = nodes.map((n) => n.url).join(',')

  function nodeAt(i: number): Node {
    const name = `n${i}`
    const cluster = ['--cluster_name', 'tests', '--cluster', routes[i]!, '--routes', routes.join(',')]
    let child: ChildProcess | undefined
    const node: Node = {
      name,
      url: `nats://127.0.0.1:${ports[i]}`,
      stopped: true,
      start() {
        const at = ['-js', '-sd', path.join(home, name), '-a', '127.0.0.1', '-p', String(ports[i]), '-n', name]
        child = spawn(PROGRAM!, [...at, ...(size > 1 ? cluster : []), ...extra], { stdio: 'ignore' })
        node.stopped = false
      },
      async kill(signal = 'SIGKILL') {
        node.stopped = true
        if (!child || child.exitCode !== null || child.signalCode !== null) return
        const gone = new Promise((done) => child!.once('exit', done))
        child.kill(signal)
        await gone
      },
    }
    return node
  }

  for (const n of nodes) n.start()
  const nats: Nats = {
    url,
    nodes,
    async leaderOf(stream) {
      const connection = await connect({ servers: nodes.filter((n) => !n.stopped).map((n) => n.url) })
      try {
        const { cluster } = await (await jetstreamManager(connection)).streams.info(stream)
        return nodes.find((n) => n.name === cluster?.leader)
      } finally {
        await connection.close()
      }
    },
    async remove() {
      await Promise.all(nodes.map((n) => n.kill()))
      rmSync(home, { recursive: true, force: true })
    },
  }
  return nats
}
