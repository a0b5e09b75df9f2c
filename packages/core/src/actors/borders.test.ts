import { expect, test } from 'vitest'
import { readingOf } from './fixture.ts'

const ITEMS = [
  [
    'Harbour is shut',
    'Industry minister Odo Fenn shut the harbour of Larkfield on Tuesday. He said that boats would wait until Friday.',
  ],
  [
    'Strike in Tarnow ends',
    'The minister said on Monday that doctors in Tarnow had gone back to work. The ministry thanked them.',
  ],
  [
    'Tram for Brennick',
    'The council voted for a tram along the river. He had spoken against it for many years, said the Courier. Odo Fenn stayed away.',
  ],
] as const
const letter = (head: (h: string) => string, end: string) =>
  readingOf(
    `The Morning\n\nGood morning to all who read this.\n\n${ITEMS.map(([h, p]) => `${head(h)}\n\n${p}`).join('\n\n')}${end}`,
  )

test('nobody of one item of a newsletter is meant by “he” or “the minister” in the next; names stay who they are', () => {
  const r = letter((h) => `=====\n\n${h}`, '\n\n=====\n\nUnsubscribe: https://post.example/u')
  const fenn = r.actor('Odo Fenn')?.id
  expect(fenn).toBeDefined()
  expect(r.who('He said'.slice(0, 2))?.id).toBe(fenn)
  expect(r.who('The minister')?.id).not.toBe(fenn)
  expect(r.who('He', 1)?.id).not.toBe(fenn)
  expect(r.who('Fenn', 1)?.id).toBe(fenn)
})

test('in one story under headings they are', () => {
  const r = letter((h) => h, '')
  expect(r.who('The minister')?.id).toBe(r.actor('Odo Fenn')?.id)
})
