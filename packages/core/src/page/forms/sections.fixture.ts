/** A newsletter with three items, in the ways that mail programs and sites write one. All names are invented. */

export interface Item {
  readonly heading: string
  readonly paragraphs: readonly [string, string]
}
export const ITEMS: readonly Item[] = [
  {
    heading: 'Harbour of Larkfield is shut',
    paragraphs: [
      'The harbour board of Larkfield shut both gates of the harbour on Tuesday, after a crack was found in the old wall.',
      'Mara Quill, who leads the board, said that boats would have to wait until Friday. “We will not open a gate that may break,” she said.',
    ],
  },
  {
    heading: 'Council votes for a new tram',
    paragraphs: [
      'The council of Brennick voted on Monday night for a tram along the river, which would cost 40 million crowns.',
      'Mayor Odo Fenn said that work would begin in May. He thanked the drivers of the old buses for their patience.',
    ],
  },
  {
    heading: 'Doctors in Tarnow end their strike',
    paragraphs: [
      'Doctors at the three hospitals of Tarnow went back to work on Wednesday, two weeks after they had walked out.',
      'Their union agreed with the ministry on 6 per cent more pay. The minister called the agreement fair to both sides.',
    ],
  },
]
export const storyAt = (i: number): string => `https://post.example/s/${i + 1}`
export const GREETING = 'Good morning. It is Tuesday, and here is what you need to know before you leave the house.'
export const SPONSOR_LINES = [
  'A MESSAGE FROM QUAYSIDE BANK',
  'Open an account at Quayside Bank today and get your first year free. Terms apply.',
]
/** What is no article, wherever it stands. */
export const FURNITURE = [
  'View this email in your browser',
  ...SPONSOR_LINES,
  'You are receiving this email because you signed up for The Larkfield Morning.',
  'The Larkfield Post, 12 Quay Street, Larkfield',
]

/** A table that lays out, as mail programs write one around everything. */
const table = (inner: string): string =>
  `<table border="0" cellpadding="0" cellspacing="0" width="100%"><tbody><tr><td align="left" valign="top" style="font-family:Georgia">${inner}</td></tr></tbody></table>`
export const deep = (inner: string, n: number): string => (n === 0 ? inner : table(deep(inner, n - 1)))

const TOP =
  table('<div style="display:none">Harbour, tram and doctors.</div>') +
  table(`<a href="https://post.example/i/7">${FURNITURE[0]}</a>`) +
  table('<p>Tuesday, March 3, 2026</p>') +
  deep(`<p>${GREETING}</p>`, 3)
const SPONSOR = deep(`<p>${SPONSOR_LINES.join('</p><p>')}</p><p><a href="https://ads.example/q">Learn more</a></p>`, 3)
const BOTTOM =
  deep(`<p>Share this newsletter</p>${table('<a href="https://example.org/f">Facebook</a>')}`, 2) +
  deep(
    `<p>${FURNITURE[3]}</p><p><a href="https://post.example/u">Unsubscribe</a> | <a href="https://post.example/p">Update your preferences</a></p><p>${FURNITURE[4]}</p><p>© 2026 The Larkfield Post. All rights reserved.</p>`,
    3,
  )

/** A newsletter of HTML tables, ten deep; `item` writes one. */
export function newsletter(item: (item: Item, i: number) => string): string {
  const [a, b, c] = ITEMS.map(item)
  return `<html><head><title>The Larkfield Morning</title></head><body>${deep(TOP + a + SPONSOR + b + c + BOTTOM, 7)}</body></html>`
}

const button = (words: string, i: number): string =>
  table(`<a href="${storyAt(i)}" style="display:inline-block;background:#06c">${words}</a>`)
/** Ways to write an item, and whether its heading is a line of its own. */
export const WAYS: readonly (readonly [string, (item: Item, i: number) => string])[] = [
  [
    'linked headings with a button under the words',
    ({ heading, paragraphs }, i) =>
      deep(
        `<h2><a href="${storyAt(i)}">${heading}</a></h2>${table(`<p>${paragraphs.join('</p><p>')}</p>`)}${button('Read more', i)}`,
        3,
      ),
  ],
  [
    'numbers and bold',
    ({ heading, paragraphs }, i) =>
      deep(
        `<p><strong>${i + 1}. ${heading}</strong></p><p>${paragraphs[0]}</p><p>${paragraphs[1]} <a href="${storyAt(i)}">Go deeper</a></p>`,
        3,
      ),
  ],
  [
    'words in bold that lead in',
    ({ heading, paragraphs }, i) =>
      deep(
        `<p><b>${heading}.</b> ${paragraphs[0]}</p><p>${paragraphs[1]} <a href="${storyAt(i)}">Read the full story</a></p>`,
        3,
      ),
  ],
  [
    'large linked words without a heading',
    ({ heading, paragraphs }, i) =>
      deep(
        `${table(`<span style="font-size:24px"><a href="${storyAt(i)}">${heading}</a></span>`)}${table(`<span>${paragraphs[0]}</span><br><br><span>${paragraphs[1]}</span>`)}${button('Continue reading', i)}`,
        3,
      ),
  ],
  [
    'rules between them',
    ({ heading, paragraphs }, i) =>
      `<hr><p>${heading}</p><p>${paragraphs[0]}</p><p>${paragraphs[1]}</p><p><a href="${storyAt(i)}">Full story »</a></p><hr>`,
  ],
]

/** The same as plain text; `head` writes the lines around a heading. */
export function plainLetter(head: (heading: string, i: number) => string, rule: string): string {
  const items = ITEMS.map(
    ({ heading, paragraphs }, i) => `${head(heading, i)}\n\n${paragraphs.join('\n\n')}\n\nRead more: ${storyAt(i)}`,
  )
  return [
    `${FURNITURE[0]}: https://post.example/i/7`,
    'The Larkfield Morning',
    GREETING,
    items[0],
    `${rule}\n\n${SPONSOR_LINES.join('\n\n')}`,
    items[1],
    items[2],
    `${rule}\n\n${FURNITURE[3]}\n\n${FURNITURE[4]}\n\nUnsubscribe: https://post.example/u`,
  ].join('\n\n')
}
export const PLAIN_WAYS: readonly (readonly [string, (heading: string, i: number) => string, string])[] = [
  ['between rules', (h) => `==========================\n${h.toUpperCase()}\n==========================`, '***'],
  ['behind stars, with numbers', (h, i) => `* * *\n\n${i + 1}. ${h}`, '* * *'],
  ['behind dashes', (h) => `----------\n\n${h}`, '-----'],
]
