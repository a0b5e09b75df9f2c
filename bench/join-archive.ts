/**
 * Adding with joining to a fresh SQLite archive: `npx node bench/join-archive.ts [ARTICLES]`. Texts of invented happenings by a seeded
 * generator: each is told by a handful of outlets within days, some copy. Reading is not counted.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { openArchive } from '@readout/archive'
import type { Record } from '@readout/core'
import { recordOf } from './across-records.ts'
import { generator } from './random.ts'

const count = Number(process.argv[2] ?? 500)
const next = generator(17)
const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)]!
const syllables = [
  'ba',
  'ker',
  'lin',
  'mor',
  'ta',
  'ves',
  'ol',
  'dran',
  'ik',
  'su',
  'fen',
  'gar',
  'hel',
  'py',
  'ros',
  'um',
]
const name = (n = 2) => {
  const s = Array.from({ length: n + Math.floor(next() * 2) }, () => pick(syllables)).join('')
  return s[0]!.toUpperCase() + s.slice(1)
}
const OUTLETS = Array.from({ length: 30 }, () => `The ${name()} ${pick(['Post', 'Courier', 'Star', 'Mail'])}`)
const people = Array.from({ length: 400 }, () => `${name()} ${name(3)}`)
const towns = Array.from({ length: 120 }, () => name(3))
const MATTERS = [
  'a strike over pay',
  'a fire in a warehouse',
  'talks on fishing',
  'a vote on the budget',
  'a search for two climbers',
  'the trial of a banker',
]

interface Article {
  readonly id: string
  readonly text: string
  readonly published: string
}

function* articles(): Generator<Article> {
  for (let story = 0, n = 0; ; story++) {
    const [a, b, town, matter] = [pick(people), pick(people), pick(towns), pick(MATTERS)]
    const day = 1 + Math.floor((story / (count / 5)) * 300)
    const dead = 2 + Math.floor(next() * 40)
    const said = `We have ${pick(['waited', 'asked', 'paid', 'worked'])} for ${dead} ${pick(['weeks', 'months', 'years'])} and ${pick(['nobody', 'no minister', 'not one official'])} has ${pick(['answered', 'called', 'come'])}`
    let last = ''
    for (let k = 0; k < 2 + Math.floor(next() * 6); k++, n++) {
      const body =
        k > 0 && next() < 0.3
          ? last
          : [
              `${a} said ${pick(['on Monday', 'in a statement', 'after a meeting'])} that ${matter} in ${town} would ${pick(['go on', 'end soon', 'be looked into'])}, and ${dead + k} people were ${pick(['hurt', 'arrested', 'questioned'])}.`,
              `"${said}," ${b} told reporters in ${town}. "${pick(['It cannot go on', 'We will see', 'The rest is silence'])} ${pick(['here', 'in this town', 'for us'])}."`,
              `The council of ${town} ${pick(['will meet', 'is to vote', 'has called a meeting'])} on ${pick(['Friday', 'Tuesday'])}. ${pick(people)} ${pick(['denied', 'welcomed', 'criticised'])} the decision of ${a}.`,
            ].join('\n\n')
      last = body
      const published = new Date(Date.UTC(2031, 0, day + (k >> 1))).toISOString().slice(0, 10)
      yield {
        id: `g-${n}`,
        published,
        text: `${matter[0]!.toUpperCase()}${matter.slice(1)}: ${town} ${pick(['waits', 'asks', 'votes'])}\n\n${body}\n\n${pick(OUTLETS)}`,
      }
    }
  }
}

const records: Record[] = []
for (const { id, text, published } of articles()) {
  if (records.length >= count) break
  records.push(recordOf({ id, text, published }))
}
const dir = mkdtempSync(path.join(tmpdir(), 'readout-join-archive-'))
for (const join of [false, true]) {
  const archive = await openArchive({
    dir: path.join(dir, String(join)),
    join,
  })
  const parts: string[] = []
  for (let from = 0; from < count; from += count / 5) {
    const some = records.slice(from, from + count / 5)
    const [wall, cpu] = [performance.now(), process.cpuUsage()]
    for (let i = 0; i < some.length; i += 64) await archive.addAll(some.slice(i, i + 64), { trusted: true })
    const used = process.cpuUsage(cpu)
    parts.push(
      `${(some.length / ((performance.now() - wall) / 1000)).toFixed(0)} (${(some.length / ((used.user + used.system) / 1e6)).toFixed(0)})`,
    )
  }
  console.log(
    `${join ? 'with' : 'without'} joining, articles/s by fifths, in brackets by processor time: ${parts.join(', ')}`,
  )
  await archive.close()
}
rmSync(dir, { recursive: true, force: true })
