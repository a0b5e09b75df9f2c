/** docs/scores.md: what `npm run score` measured, for people. */
export type Row = readonly [
  set: string,
  figure: string,
  value: number,
  floor: number | null,
  others: string,
  /** The ends of the interval that holds the figure with 95 %, where one was measured. */
  interval?: readonly [low: number, high: number],
]

const SETS: { readonly [set: string]: string } = {
  seed: 'one article of about 700 words with a careful reader’s record; it was in view while the reader was built',
  suite:
    '36 short items written for this project; in view while the reader was built, so the figures flatter. The confidences of the events’ rules (events/en/confidence.ts) were fitted on it and on the news by training/calibrate-events.ts; they leave no event out',
  own: '24 items of our own (`bench/own`), annotated before they were read; their error classes were worked on afterwards',
  news: '8 Wikinews articles with full records; the confidences of the events’ rules were fitted on them and on the suite',
  'polnear dev':
    '84 articles of US political news; statements include attitudes and intentions. In sample in part: how sure the attribution head must be and how sure each rule is (statements/en/sure.json, confidence.json) were fitted on these articles by training/calibrate-statements.ts; rules were written with their errors in view',
  'polnear dev --speech': 'the same, spoken and written words alone',
  'polnear dev, cut as PolNeAR cuts':
    'the same findings by its guidelines (bench/conventions.ts): no nesting, cues with auxiliaries and adverbs, “who” as a source',
  'polnear dev --speech, cut as PolNeAR cuts': 'both',
  'gum news, clauses alone as GUM counts':
    'the same findings, verbs of saying and thinking with a clause alone (bench/conventions.ts)',
  'polnear dev speakers': '“he” and “she” resolved to a name',
  'gum news': '16 articles, attributions derived from discourse and coreference layers',
  'EWT dev, gold tokens': 'the reader as it ships: trees by GUM’s conventions',
  'EWT dev, gold tokens, trees as EWT has them':
    'the same weights told to read as EWT (`createLanguage(model, { trees: "ewt" })`)',
  'names, GUM news':
    'the names of a record: the mean of the news’ and wikigold’s heads, whole names as papers print them; GUM cuts them otherwise and lets them stand in each other',
  'names, GUM news, cut as GUM cuts them':
    'not what a record holds: the head that learnt GUM’s names (`createLanguage(model, { names: "gum" })`), cut by the tree and joined with the record’s names by an adapter (bench/gum-names.ts). In sample in part: the sixteen documents were in view while the adapter was written; the head’s threshold was chosen on GUM’s dev side',
  'names, wikigold apart': 'the last fifth, which no weights saw; the names of a record, as above',
  'attribution head, polnear dev':
    'the network’s own findings, before the rules and thresholds of the statements room; trained on PolNeAR’s train side',
  'times, room alone': 'GUM news, every line as a paragraph; rules were written with these sixteen articles in view',
  'times, whole reading': 'the same articles through the whole reading',
  'pages, scrapinghub':
    'in sample: the score that chooses blocks (page/html/model.ts) learnt from these pages. Cross-validated over pages by training/pages.ts the body has .971: expect that on pages not seen',
  'pages, trafilatura':
    'in sample too, for the body. Cross-validated it has .928: expect that on pages not seen. Titles and authors are found by rules, written with these pages in view',
  'pages, htmldate': 'rules, written with these pages in view',
  'bank, look':
    'a tenth of the bank of annotated news (`training/bank`), by hash: nothing is fitted to it, its errors are read; in brackets the interval that holds 95 % of 1,000 draws of whole documents',
  'bank, blind':
    'another tenth of the bank: nobody reads its documents or its errors. Eleven of its articles are our own of later, by the annotators of some of the training articles: they lift the figures of events',
  'bank, blind, first ones':
    'the 46 blind articles that stood in the bank before anybody here added to it: the figures to believe',
  wire: '12 Wikinews articles of 2019 and 2020 with full records (`records/wire`)',
}

export function scoresPage(rows: readonly Row[]): string {
  const out = [
    '# Scores',
    '',
    'Made by `npm run score` with the same scorers for everybody; the figures are also in `bench/scores.json`. The gold is not part of',
    'the project. All of it is the development side: expect somewhat less on text nobody has looked at, and most so for `seed` and',
    '`suite`. F1 and accuracy are between 0 and 1; “second reader” is a human annotator scored like a program.',
    '',
  ]
  let last = ''
  for (const [set, figure, value, , others, interval] of rows) {
    if (set !== last) {
      if (last) out.push('')
      out.push(`## ${set}`, '')
      if (SETS[set]) out.push(`${SETS[set]!.replace(/^./, (c) => c.toUpperCase())}.`, '')
      out.push('| figure | Readout | others |', '| --- | --- | --- |')
      last = set
    }
    const range = interval ? ` [${interval.map((x) => x.toFixed(3)).join(', ')}]` : ''
    out.push(`| \`${figure}\` | ${value.toFixed(3)}${range} | ${others} |`)
  }
  return `${out.join('\n')}\n`
}
