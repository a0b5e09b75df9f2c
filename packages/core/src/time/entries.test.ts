import { createReader } from '@readout/core'
import { loadModel } from '@readout/core/load/node'
import { expect, test } from 'vitest'

test('days in an entry of a live blog count from the entry, and know nothing of those of its neighbours', () => {
  const reader = createReader({ model: loadModel() })
  const entry = (clock: string, words: string) => `${clock}\n\n${words}`
  const text = [
    'Dam of Larkfield: live',
    'We follow the work at the dam of Larkfield through the night, with reports from the harbour.',
    entry('00:20', 'The harbour master will speak tomorrow, his office said in a letter to the crews.'),
    entry('23:10', 'The county will speak tomorrow, too, its office said in a letter to the crews.'),
    entry('22:05', 'Divers had gone down to the gates of the dam yesterday, the county said in a letter.'),
    entry('20:42', 'The board of the harbour said the dam was shut on Tuesday, and that nobody was hurt.'),
  ].join('\n\n')
  const { times } = reader.read({ text, published: '2026-03-04' })
  expect(
    times.filter((t) => t.value?.startsWith('2026') && /[a-z]/.test(t.text)).map((t) => [t.text, t.value]),
  ).toEqual([
    ['tomorrow', '2026-03-06'],
    ['tomorrow', '2026-03-05'],
    ['yesterday', '2026-03-03'],
    ['Tuesday', '2026-03-03'],
  ])
})
