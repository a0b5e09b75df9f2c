import { expect, test } from 'vitest'
import { loadModel } from '../../load/node.ts'
import { createReader } from '../index.ts'
import { isCondition, isUnreal } from './status.ts'

const reader = createReader({ model: loadModel() })
const at = (text: string, word: string) => {
  const { analysis } = reader.analyse({ text })
  return { a: analysis, token: analysis.lower.indexOf(word) }
}

test.each([
  ['The army did not shell the port on Monday.', 'shell'],
  ['Neither Torvia nor Belmar shelled the port on Monday.', 'shelled'],
  ['The guards neither paid the pilots nor freed them.', 'freed'],
  ['Nobody was arrested at the quay.', 'arrested'],
  ['The envoy left Kestrin without meeting the rebels.', 'meeting'],
  ['The union failed to call a strike.', 'call'],
  ['Belmar would have sent troops.', 'sent'],
  ['Reports that three pilots were killed are false, the army said.', 'killed'],
  ['There were no talks on Monday.', 'talks'],
])('has not happened: %s (%s)', (text, word) => {
  const { a, token } = at(text, word)
  expect(isUnreal(a, token)).toBe(true)
  for (const e of reader.read({ text }).events)
    if (e.trigger.text.endsWith(word)) expect(['happened', 'ongoing']).not.toContain(e.status)
})

test.each([
  ['The siege ends if the envoy pays and the rebels leave the dam.', 'leave'],
  ['The deal holds unless the court rejects it.', 'rejects'],
  ['Had the rebels attacked the port, Belmar would have sent troops.', 'attacked'],
])('is a condition: %s (%s)', (text, word) => {
  const { a, token } = at(text, word)
  expect(isCondition(a, token)).toBe(true)
  for (const e of reader.read({ text }).events)
    if (e.trigger.text.endsWith(word)) expect(['happened', 'ongoing', 'planned']).not.toContain(e.status)
})

test.each([
  ['The army shelled the port on Monday.', 'shelled'],
  ['Belmar sent troops, and nobody slept.', 'sent'],
  ['The guards freed the pilots but did not pay them.', 'freed'],
  ['Reports said that three pilots were killed.', 'killed'],
])('may have happened: %s (%s)', (text, word) => {
  const { a, token } = at(text, word)
  expect(isUnreal(a, token)).toBe(false)
})
