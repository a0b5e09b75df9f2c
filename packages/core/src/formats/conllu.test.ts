import { expect, test } from 'vitest'
import { analysisOf } from '../language/fixture.ts'
import { toConllu } from './conllu.ts'

test('a sentence a block, heads from 1, names and offsets in the last column', () => {
  const a = analysisOf(
    'Lena PROPN NNP lena 2 nsubj\nspoke VERB VBD speak 0 root\n. PUNCT . . 2 punct',
    'Rain NOUN NN rain 2 nsubj\nfell VERB VBD fall 0 root',
  )
  const named = {
    ...a,
    nameStart: Int32Array.of(0),
    nameEnd: Int32Array.of(1),
    nameType: Uint8Array.of(0),
    nameOf: Int32Array.of(0, -1, -1, -1, -1),
  }
  expect(toConllu(named)).toBe(
    `# sent_id = 1
# text = Lena spoke .
1\tLena\tlena\tPROPN\tNNP\t_\t2\tnsubj\t_\tName=B-PER|Offsets=0:4
2\tspoke\tspeak\tVERB\tVBD\t_\t0\troot\t_\tOffsets=5:10
3\t.\t.\tPUNCT\t.\t_\t2\tpunct\t_\tOffsets=11:12

# sent_id = 2
# text = Rain fell
1\tRain\train\tNOUN\tNN\t_\t2\tnsubj\t_\tOffsets=13:17
2\tfell\tfall\tVERB\tVBD\t_\t0\troot\t_\tOffsets=18:22

`,
  )
})

test('tokens that touch say so; breaks in a text never break a line; nothing gives nothing', () => {
  const a = analysisOf('a X FW a 0 root\nb X FW b 1 flat')
  const touching = { ...a, text: 'a\nb', start: Int32Array.of(0, 1), end: Int32Array.of(1, 3) }
  const lines = toConllu(touching).split('\n')
  expect(lines[1]).toBe('# text = a b')
  expect(lines[2]).toMatch(/\tSpaceAfter=No\|Offsets=0:1$/)
  expect(lines[3]!.split('\t')).toHaveLength(10)
  expect(lines[3]!.split('\t')[1]).toBe(' b')
  expect(toConllu({ ...a, size: 0, sentences: Int32Array.of(0) })).toBe('')
})
