/**
 * What deploy/ holds fits the program: command lines parse, variables are read, ports are those listened at, names meet, and the dashboard
 * asks for metrics that there are. Nothing of it is run here: that takes Docker, a cluster, Grafana.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { parse, parseAllDocuments } from 'yaml'
import { createProgram } from '../packages/cli/src/program.ts'

const root = path.resolve(import.meta.dirname, '..')
const text = (file: string) => readFileSync(path.join(root, 'deploy', file), 'utf8')
const sources = globSync('packages/*/src/**/*.ts', { cwd: root })
  .filter((f) => !f.endsWith('.test.ts'))
  .map((f) => readFileSync(path.join(root, f), 'utf8'))
  .join('\n')

/** Throws where `readout` would not take these arguments; nothing of the command is run. */
async function accepted(args: readonly string[]): Promise<void> {
  const program = createProgram()
  for (const command of program.commands) command.action(() => {})
  await program.parseAsync([...args], { from: 'user' })
}

/** Variables of our own that a file sets. */
const variables = (file: string) => [...new Set(text(file).match(/\bREADOUT_[A-Z_]+\b/g) ?? [])]

// biome-ignore lint/suspicious/noExplicitAny: files of other programs, looked at leaf by leaf
type Yaml = { readonly [name: string]: any }
const compose = parse(text('compose.yaml'), { merge: true }) as Yaml
const kubernetes: Yaml[] = globSync('kubernetes/*.yaml', { cwd: path.join(root, 'deploy') }).flatMap((f) =>
  parseAllDocuments(text(f)).map((d) => {
    expect(d.errors, f).toEqual([])
    return d.toJS() as Yaml
  }),
)
const pods = kubernetes.filter((k) => k.spec?.template)

test('the command lines of compose, Kubernetes and systemd are taken', async () => {
  const lines: string[][] = []
  for (const [name, service] of Object.entries(compose.services as Yaml))
    if (service.image === 'readout' && name !== 'submit') lines.push(service.command)
  for (const pod of pods)
    for (const c of pod.spec.template.spec.containers) if (c.image === 'readout') lines.push(c.args)
  const [, unit] = /^ExecStart=\/usr\/bin\/env readout (.*)$/m.exec(text('systemd/readout-worker.service'))!
  lines.push(unit!.split(' '))
  expect(lines.map((l) => l[0]).sort()).toEqual(['serve', 'serve', 'work', 'work', 'work'])
  for (const line of lines) await accepted(line)
  await expect(accepted(['work', '--metric', '9465'])).rejects.toThrow('unknown option')
})

test('variables that are set are read', () => {
  for (const file of ['compose.yaml', 'kubernetes/worker.yaml', 'systemd/readout-worker.service', 'Dockerfile'])
    for (const name of variables(file).filter((v) => v !== 'READOUT_PASSWORD' && v !== 'READOUT_DEAD'))
      expect(sources, `${file}: ${name}`).toContain(`process.env.${name}`)
})

test('services that are waited for are there and can be waited for', () => {
  const { services, volumes } = compose
  for (const [name, service] of Object.entries(services as Yaml)) {
    for (const [other, { condition }] of Object.entries((service.depends_on ?? {}) as Yaml)) {
      expect(services[other], `${name} → ${other}`).toBeDefined()
      if (condition === 'service_healthy') expect(services[other].healthcheck, other).toBeDefined()
    }
    for (const v of service.volumes ?? []) {
      const [from] = String(v).split(':')
      if (!from!.startsWith('.')) expect(Object.keys(volumes)).toContain(from)
    }
  }
})

test('selectors meet their pods, ports have their names, probes ask where something answers', () => {
  const labels = pods.map((p) => p.spec.template.metadata.labels as Yaml)
  const meets = (selector: Yaml) => labels.some((l) => Object.entries(selector).every(([k, v]) => l[k] === v))
  for (const k of kubernetes) {
    if (k.kind === 'Service') expect(meets(k.spec.selector), k.metadata.name).toBe(true)
    if (k.spec?.selector?.matchLabels) expect(meets(k.spec.selector.matchLabels), k.metadata.name).toBe(true)
    if (k.kind === 'ScaledObject') expect(pods.map((p) => p.metadata.name)).toContain(k.spec.scaleTargetRef.name)
  }
  for (const pod of pods)
    for (const c of pod.spec.template.spec.containers) {
      const ports = new Set(c.ports.map((p: Yaml) => p.name))
      for (const probe of ['startupProbe', 'livenessProbe', 'readinessProbe']) {
        expect(ports, `${c.name} ${probe}`).toContain(c[probe].httpGet.port)
        if (c.image === 'readout') expect(sources).toContain(`'${c[probe].httpGet.path}'`)
      }
      if (c.image !== 'readout') continue
      const port = c.args[c.args.indexOf(c.args.includes('--metrics') ? '--metrics' : '--port') + 1]
      expect(String(c.ports[0].containerPort)).toBe(port)
    }
})

test('the autoscaler reads the stream and the consumer that there are', () => {
  const [{ metadata }] = kubernetes.find((k) => k.kind === 'ScaledObject')!.spec.triggers
  const queue = readFileSync(path.join(root, 'packages/worker/src/queue.ts'), 'utf8')
  expect(queue).toContain(`JOBS = '${metadata.stream}'`)
  expect(queue).toContain(`READERS = '${metadata.consumer}'`)
})

test('the dashboard asks for metrics that are served', () => {
  const board = JSON.parse(text('grafana/readout-workers.json')) as { panels: { targets: { expr: string }[] }[] }
  const named = board.panels.flatMap((p) => p.targets.flatMap((t) => t.expr.match(/\breadout_[a-z_]+/g) ?? []))
  expect(new Set(named).size).toBeGreaterThan(8)
  for (const name of named) expect(sources, name).toContain(`'${name}'`)
})

test.skipIf(!existsSync('/usr/bin/systemd-analyze'))('the unit is sound', () => {
  const { stderr, status } = spawnSync(
    'systemd-analyze',
    ['verify', path.join(root, 'deploy/systemd/readout-worker.service')],
    { encoding: 'utf8' },
  )
  expect([status, stderr.split('\n').filter((l) => l.includes('readout-worker'))]).toEqual([0, []])
})

test('the image is built from folders that there are, by the names that the build gives', () => {
  const docker = text('Dockerfile')
  expect(docker).toContain('npm run pack')
  const { scripts } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'))
  expect(scripts.pack).toContain('--pack dist')
  expect(docker).toContain('/src/dist/*.tgz')
})
