/** The queue: two streams of NATS JetStream, one of pages that wait to be read, one of those that were set aside. */
import {
  AckPolicy,
  type Consumer,
  DeliverPolicy,
  DiscardPolicy,
  type JetStreamClient,
  type JetStreamManager,
  jetstream,
  jetstreamManager,
  RetentionPolicy,
  StorageType,
  type StreamConfig,
} from '@nats-io/jetstream'
import { type ConnectionOptions, connect, millis, type NatsConnection, nanos } from '@nats-io/transport-node'
import { ReadoutError } from '@readout/core'

/** Changes when a worker could no longer read what another one put into the queue. */
const VERSION = 1
export const JOBS = 'READOUT'
export const DEAD = 'READOUT_DEAD'
const READERS = 'readers'
export const subjectOf = (id: string) => `readout.jobs.${id}`
export const deadSubjectOf = (id: string) => `readout.dead.${id}`

/** A worker that has said nothing of a page for so long is taken for dead, and another gets the page: milliseconds. */
export const PATIENCE = 30_000
/** A page submitted twice within this time is one job: milliseconds. */
const TWIN = 3_600_000
/** Copies of each message where there are so many nodes: then one may be lost at any time. */
const REPLICAS = 3

export interface QueueOptions {
  /** Addresses by commas: nats://user:password@host:4222, nats://token@host. */
  readonly url: string
  /** Told, in a clause, when the queue goes away and comes back. */
  readonly notice?: ((text: string) => void) | undefined
  /** Where the queue is made: milliseconds that somebody may say nothing of a page before another gets it; 30,000 unless told. */
  readonly patience?: number | undefined
}

export interface Queue {
  readonly connection: NatsConnection
  readonly manager: JetStreamManager
  readonly client: JetStreamClient
  /** Copies that are kept of each message. */
  readonly replicas: number
  readonly patience: number
  readers(): Promise<Consumer>
  /** False while the connection is lost. */
  isThere(): boolean
  close(): Promise<void>
}

/**
 * Connects, waiting where no server answers yet, and makes the streams where they are missing. Throws R7001 for what is no address and
 * for names and passwords that are refused, R7002 where the server has no JetStream, R7003 for streams of another version.
 * @example const queue = await openQueue({ url: 'nats://127.0.0.1:4222' })
 */
export async function openQueue({ url, notice, patience = PATIENCE }: QueueOptions): Promise<Queue> {
  const connection = await reach(url, notice)
  let there = true
  void (async () => {
    for await (const { type } of connection.status()) {
      if (type === 'disconnect' && there) {
        there = false
        notice?.('the queue is away: waiting for it')
      } else if (type === 'reconnect' && !there) {
        there = true
        notice?.('the queue is there again')
      }
    }
  })()
  try {
    const manager = await managerOf(connection, url)
    const made = await makeStreams(manager, patience)
    const client = jetstream(connection)
    return {
      connection,
      manager,
      client,
      ...made,
      readers: () => client.consumers.get(JOBS, READERS),
      isThere: () => there,
      close: () => connection.drain().catch(() => connection.close()),
    }
  } catch (error) {
    await connection.close().catch(() => {})
    throw error
  }
}

async function reach(url: string, notice: QueueOptions['notice']): Promise<NatsConnection> {
  const options = optionsOf(url)
  let said = false
  for (;;) {
    try {
      return await connect(options)
    } catch (error) {
      const { name, message } = error as Error
      if (/authorization|authentication|permission/i.test(`${name} ${message}`))
        throw new ReadoutError('R7001', `the queue at ${shown(url)} refuses the name or password: check --nats`, {
          cause: error,
        })
      if (!said) notice?.(`the queue at ${shown(url)} is not reached (${message}): waiting for it`)
      said = true
      await new Promise((done) => setTimeout(done, 1000))
    }
  }
}

/** Throws R7001 for what is no address. */
function optionsOf(url: string): ConnectionOptions {
  const addresses = url.split(',').map((part) => {
    const text = part.trim()
    const full = text.includes('://') ? text : `nats://${text}`
    if (!URL.canParse(full) || new URL(full).hostname === '' || !/^(?:nats|tls):$/.test(new URL(full).protocol))
      throw new ReadoutError(
        'R7001',
        `not an address of a NATS server: “${text}”; write nats://host:4222, several of them by commas`,
      )
    return new URL(full)
  })
  const [first] = addresses as [URL, ...URL[]]
  const user = decodeURIComponent(first.username)
  const pass = decodeURIComponent(first.password)
  return {
    servers: addresses.map((a) => `${a.hostname}:${a.port || 4222}`),
    name: 'readout',
    maxReconnectAttempts: -1,
    reconnectTimeWait: 500,
    timeout: 5000,
    ...(pass !== '' ? { user, pass } : user !== '' ? { token: user } : {}),
    ...(first.protocol === 'tls:' ? { tls: {} } : {}),
  }
}

/** Without names and passwords. */
const shown = (url: string) => url.replace(/\/\/[^@/,]*@/g, '//')

async function managerOf(connection: NatsConnection, url: string): Promise<JetStreamManager> {
  // a cluster that has just started takes a while until it has a leader
  for (let tries = 0; ; tries++) {
    try {
      return await jetstreamManager(connection, { timeout: 5000 })
    } catch (error) {
      const { name, message } = error as Error
      if (tries >= 30 || /not enabled/i.test(`${name} ${message}`))
        throw new ReadoutError(
          'R7002',
          `the server at ${shown(url)} keeps no streams (${message}): start it with JetStream (nats-server --js)`,
          { cause: error },
        )
      await new Promise((done) => setTimeout(done, 1000))
    }
  }
}

async function makeStreams(manager: JetStreamManager, wish: number): Promise<Pick<Queue, 'replicas' | 'patience'>> {
  const common = {
    storage: StorageType.File,
    discard: DiscardPolicy.New,
    description: `Readout, version ${VERSION} of its jobs`,
  }
  const replicas = await make(manager, {
    ...common,
    name: JOBS,
    subjects: [subjectOf('>')],
    retention: RetentionPolicy.Workqueue,
    duplicate_window: nanos(TWIN),
  })
  await make(manager, {
    ...common,
    name: DEAD,
    subjects: [deadSubjectOf('>')],
    max_msgs_per_subject: 1,
    discard: DiscardPolicy.Old,
  })
  const known = await patiently(() => manager.consumers.list(JOBS).next())
  const readers =
    known.find((c) => c.name === READERS) ??
    (await patiently(() =>
      manager.consumers.add(JOBS, {
        durable_name: READERS,
        ack_policy: AckPolicy.Explicit,
        deliver_policy: DeliverPolicy.All,
        ack_wait: nanos(wish),
        max_ack_pending: 10_000,
        max_deliver: -1,
      }),
    ))
  return { replicas, patience: millis(readers.config.ack_wait ?? nanos(wish)) }
}

async function make(manager: JetStreamManager, config: Partial<StreamConfig> & { name: string }): Promise<number> {
  try {
    const { config: found } = await patiently(() => manager.streams.info(config.name))
    if (found.description !== config.description)
      throw new ReadoutError(
        'R7003',
        `the stream ${config.name} is of another version (“${found.description ?? ''}”, this Readout writes “${config.description}”): let the workers of that version empty it, then delete it (nats stream rm ${config.name})`,
      )
    return found.num_replicas
  } catch (error) {
    if (!/not found/i.test((error as Error).message)) throw error
  }
  for (const num_replicas of [REPLICAS, 1]) {
    try {
      await patiently(() => manager.streams.add({ ...config, num_replicas }))
      return num_replicas
    } catch (error) {
      // fewer nodes than copies (10074 not clustered, 10005 no suitable peers); made by somebody else meanwhile
      if (/already in use/i.test((error as Error).message)) return make(manager, config)
      if (num_replicas === 1) throw error
    }
  }
  return 1
}

/** Tries again while the nodes choose a leader. */
async function patiently<T>(work: () => Promise<T>): Promise<T> {
  for (let tries = 0; ; tries++) {
    try {
      return await work()
    } catch (error) {
      const message = `${(error as Error).name} ${(error as Error).message}`
      if (tries >= 30 || !/timeout|no responders|temporarily unavailable|no suitable|leader/i.test(message)) throw error
      // where there are too few nodes, waiting does not help
      if (/no suitable/i.test(message) && tries >= 3) throw error
      await new Promise((done) => setTimeout(done, 500))
    }
  }
}
