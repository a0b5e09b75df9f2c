import { type Analysis, NAME_TYPES } from '@readout/core'
import { expect, test } from 'vitest'
import { gumNames } from '../bench/gum-names.ts'
import { analysisOf } from '../packages/core/src/language/fixture.ts'

/** Names of sentences in the fixture's lines, with a seventh column: the type of the name that the word heads. */
function names(...sentences: string[]): string[] {
  const rows = sentences.flatMap((s) => s.trim().split('\n')).map((l) => l.trim().split(/\s+/))
  const whole = analysisOf(
    ...sentences.map((s) =>
      s
        .trim()
        .split('\n')
        .map((l) => l.trim().split(/\s+/).slice(0, 6).join(' '))
        .join('\n'),
    ),
  )
  const marked = rows.flatMap((r, i) => (r[6] ? [i] : []))
  const heads = {
    nameStart: Int32Array.from(marked),
    nameEnd: Int32Array.from(marked, (i) => i + 1),
    nameType: Uint8Array.from(marked, (i) => (NAME_TYPES as readonly string[]).indexOf(rows[i]![6]!)),
  } as Analysis
  return gumNames(whole, heads).map(
    (n) =>
      `${n.type} ${rows
        .slice(n.start, n.end)
        .map((r) => r[0])
        .join(' ')}`,
  )
}

test('a name is the proper nouns around its head, with what "of" adds to a body; names stand in names', () => {
  expect(
    names(`
      The DET DT the 2 det
      Guild PROPN NNP guild 7 nsubj ORG
      of ADP IN of 5 case
      Port PROPN NNP port 5 compound
      Selby PROPN NNP selby 2 nmod LOC
      quickly ADV RB quickly 7 advmod
      met VERB VBD meet 0 root
      Senator PROPN NNP senator 9 nmod:desc
      Ada PROPN NNP ada 7 obj PER
      Holm PROPN NNP holm 9 flat
      in ADP IN in 14 case
      the DET DT the 14 det
      United ADJ JJ united 14 amod
      States PROPN NNP states 7 obl LOC`),
  ).toEqual(['ORG Guild of Port Selby', 'LOC Port Selby', 'PER Ada Holm', 'LOC States'])
})

test('“captain Ada Holm” is headed by “captain”, “their captain Ada Holm” is not', () => {
  const described = (first: string) =>
    names(`
      ${first} 2 det
      captain NOUN NN captain 3 nmod:desc
      Ada PROPN NNP ada 5 nsubj PER
      Holm PROPN NNP holm 3 flat
      left VERB VBD leave 0 root`)
  expect(described('the DET DT the')).toEqual([])
  expect(described('their PRON PRP$ their')).toEqual(['PER Ada Holm'])
})

test('a word has the type that it has twice as often in the document', () => {
  const said = (type: string) => `
      Verdal PROPN NNP verdal 2 nsubj ${type}
      said VERB VBD say 0 root`
  expect(names(said('LOC'), said('LOC'), said('PER'))).toEqual(['LOC Verdal', 'LOC Verdal', 'LOC Verdal'])
  expect(names(said('LOC'), said('PER'))).toEqual(['LOC Verdal', 'PER Verdal'])
})
