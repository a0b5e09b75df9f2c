/** A page that is not plain prose, read by the reader itself: a table, an interview, entries with times, a correction, a second page. */
import { createReader, type Record } from '@readout/core'
import { loadModel } from '@readout/core/load/node'

const LEAD =
  'The harbour party won in four of the five towns on Sunday, the electoral office said, with a turnout of 71 per cent.'
const TABLE = `<table><caption>Votes by town, in per cent</caption><thead><tr><th>Town</th><th colspan="2">Harbour party</th><th>The others together</th><th>Turnout at noon</th><th>Turnout at closing time</th></tr></thead>
<tbody><tr><th rowspan="2">Larkfield</th><td>61.2</td><td>+4.1</td><td></td><td>31</td><td>71</td></tr><tr><td>58.0</td><td>−3.2</td><td>42</td><td>30</td><td>70</td></tr>
<tr><th>Grainmouth South</th><td>49.8</td><td>−0.4</td><td>50.2</td><td>28</td><td>66</td></tr></tbody></table>`
const TURNS = `<p><strong>Courier:</strong> What will you do with the pier?</p><p><strong>Thabo Jordan:</strong> We will repair it, and we will not sell it.</p>
<p>I have told the board so.</p><p><strong>Courier:</strong> Who pays for it?</p><p><strong>Thabo Jordan:</strong> The county does. I have its letter.</p>`
const ENTRIES = [
  [
    '22:05',
    'Divers are in the water',
    'Four divers went down to the gates of the dam, the county said, and will stay there for an hour.',
  ],
  [
    '21:10',
    'Boats wait outside',
    'Nine boats wait outside the harbour, said Olav Greger, who owns two of them and sees the others.',
  ],
  [
    '20:42',
    'Dam is shut',
    'The board of the harbour said the dam was shut, and that nobody had been hurt by the water.',
  ],
  [
    '19:30',
    'Cracks are found',
    'Cracks were found in the gates of the dam yesterday, said the board, which had waited for divers.',
  ],
]
const entry = ([clock, title, words]: readonly string[]) =>
  `<article><time datetime="2026-03-04T${clock}:00Z">${clock}</time><h3>${title}</h3><p>${words}</p></article>`
const page = (body: string) =>
  `<html lang="en"><head><title>How the towns of the fjord voted</title><meta property="article:published_time" content="2026-03-04T19:00Z"></head><body><main><h1>How the towns of the fjord voted</h1>${body}</main></body></html>`

export const makeForms = (): Record =>
  createReader({ model: loadModel() }).read({
    id: 'r-forms',
    html: page(
      `<p class="correction">Correction (March 5, 2026): An earlier version of this article said that the party had won in five towns. It won in four.</p><p>${LEAD}</p>${TABLE}<p>${LEAD.replace('four', 'three')}</p>${TURNS}<h2>As it happened</h2><div class="feed">${ENTRIES.map(entry).join('')}</div>`,
    ),
    next: [
      {
        html: page(`<p>${LEAD.replace('Sunday', 'Monday').replace('four', 'two')}</p>`),
        url: 'https://courier.example/2',
      },
    ],
  })

/** A newsletter of three items. */
export function makeLetter(): Record {
  const item = (heading: string, i: number) =>
    `<h2>${heading}</h2><p>The board of ${heading} said on Tuesday that the town would wait until May.</p><p><a href="https://post.example/${i + 1}">Read more</a></p>`
  const items = ['Larkfield', 'Brennick', 'Tarnow'].map((town, i) => item(`The harbour of ${town}`, i))
  return createReader({ model: loadModel() }).read({
    html: `<html><head><title>Morning</title></head><body><p>Good morning to all who read this letter.</p>${items.join('<hr>')}</body></html>`,
    published: '2026-03-04',
    container: { kind: 'mail' },
  })
}
