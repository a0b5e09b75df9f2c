/**
 * `npm run fuzz [-- --minutes 10 | --count N] [--seed N] [--from N]`: reads spoiled pages for so many minutes of CPU time, or so
 * many of them, and prints what breaks a rule of the house: the seed, the number of the input and the smallest input that
 * still breaks it. Exit status 1 where something did. Without --seed the seed is new each time, and printed first.
 */
import { parseArgs } from 'node:util'
import { createReader } from '@readout/core'
import { loadModel } from '@readout/core/load/node'
import { failureLines, fuzz } from './fuzz.ts'

const options = { type: 'string' } as const
const { values } = parseArgs({ options: { minutes: options, count: options, seed: options, from: options } })
const number = (name: keyof typeof values, otherwise: number): number => {
  if (values[name] === undefined) return otherwise
  const value = Number(values[name])
  if (Number.isFinite(value) && value >= 0) return value
  console.error(`fuzz: --${name} ${values[name]} is no number: give one from 0 upwards`)
  process.exit(2)
}
const seed = number('seed', Date.now() % 1_000_000)
const from = number('from', 0)
const count = number('count', Number.POSITIVE_INFINITY)
const minutes = number('minutes', values.count === undefined ? 10 : Number.POSITIVE_INFINITY)

const spent = () => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 60e6
}
console.log(`seed ${seed}`)
const { done, failures } = fuzz({
  reader: createReader({ model: loadModel() }),
  seed,
  from,
  goesOn: (n) => {
    if (n > 0 && n % 20_000 === 0) console.error(`fuzz: ${n} inputs, ${spent().toFixed(1)} CPU minutes`)
    return n < count && spent() < minutes
  },
  tell: (failure) => console.log(failureLines(seed, failure)),
})
console.log(`${done} inputs, ${failures.length} kinds of failure, ${spent().toFixed(1)} CPU minutes`)
process.exitCode = failures.length > 0 ? 1 : 0
