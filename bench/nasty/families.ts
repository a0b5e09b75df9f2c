/** Pages made to break readers: each family at any size, the same bytes every time. Own writing. */

export interface Family {
  readonly name: string
  /** The largest of three sizes; the others are a half and a quarter of it. */
  readonly size: number
  readonly make: (n: number) => Uint8Array
  /** Read as Markdown, as the caller says. */
  readonly markdown?: true
}

const utf8 = new TextEncoder()
const html = (make: (n: number) => string) => (n: number) => utf8.encode(make(n))
const PROSE =
  'The harbour master said on Monday that the ferry to the islands would not sail before the end of the week, since its engine had been lent to a museum. '
const APPEAL = 'We need your support to keep our reporters on the quay, so please give what you can today. '
const STORY = `<article><h1>Ferry delayed</h1><p>${PROSE}</p><p>${PROSE}</p></article>`
const many = (n: number, s: string) => s.repeat(Math.max(0, Math.ceil(n)))
const ld = (json: string) => `<html><head><script type="application/ld+json">${json}</script></head><body>${STORY}`
const MB = 1_000_000
/** A text cut into lines of at most so many characters, as mail programs do. */
function wrapped(text: string, width: number): string {
  let out = ''
  let column = 0
  for (const word of text.trim().split(' ')) {
    const fits = column === 0 || column + 1 + word.length <= width
    out += column === 0 ? word : fits ? ` ${word}` : `\n${word}`
    column = fits && column > 0 ? column + 1 + word.length : word.length
  }
  return `${out}\n`
}
const markdown = (name: string, size: number, make: (n: number) => string): Family => ({
  name: `Markdown, ${name}`,
  size,
  make: html(make),
  markdown: true,
})

export const FAMILIES: readonly Family[] = [
  {
    name: 'truncated in a tag',
    size: 2 * MB,
    make: html((n) => `${STORY}${many(n / 20, '<p class="a">x</p>')}<p class="${many(n / 2, 'a ')}`),
  },
  { name: 'truncated in a script', size: 5 * MB, make: html((n) => `${STORY}<script>${many(n / 10, 'var a = 1;')}`) },
  { name: 'truncated in a comment', size: 5 * MB, make: html((n) => `${STORY}<!-- ${many(n / 6, 'a -- b')}`) },
  { name: 'nested divs', size: 100_000, make: html((n) => `${many(n, '<div>')}${STORY}`) },
  { name: 'unclosed b, i, a', size: 20_000, make: html((n) => `<p>${many(n, '<b><i><a>word ')}${STORY}`) },
  { name: 'nested tables', size: 2_000, make: html((n) => `${many(n, '<table><tr><td>cell ')}${STORY}`) },
  { name: 'sibling spans', size: 200_000, make: html((n) => `<p>${many(n, '<span>word</span> ')}</p>${STORY}`) },
  { name: 'paragraphs', size: 10 * MB, make: html((n) => `<article>${many(n / 160, `<p>${PROSE}</p>`)}</article>`) },
  { name: 'one text node', size: 50 * MB, make: html((n) => `<body>${many(n / PROSE.length, PROSE)}`) },
  { name: 'one line of prose, pasted', size: 50 * MB, make: html((n) => many(n / PROSE.length, PROSE)) },
  { name: 'one line of appeals, pasted', size: 50 * MB, make: html((n) => many(n / APPEAL.length, APPEAL)) },
  { name: 'short lines, pasted', size: 10 * MB, make: html((n) => many(n / 14, 'Ferry is late\n')) },
  { name: 'one-word lines, pasted', size: 5 * MB, make: html((n) => many(n / 8, 'Share\n\n')) },
  {
    name: 'attributes, 5,000 an element',
    size: 100,
    make: html((n) => many(n, `<div ${Array.from({ length: 5000 }, (_, i) => `a${i}="v"`).join(' ')}>${PROSE}</div>`)),
  },
  { name: 'entities', size: 500_000, make: html((n) => `<p>${many(n, '&eacute;')}</p>${STORY}`) },
  {
    name: 'entities without semicolons',
    size: 500_000,
    make: html((n) => `<p>${many(n, '&amp &notit &#x41 ')}</p>${STORY}`),
  },
  {
    name: 'entity bomb',
    size: 200_000,
    make: html(
      (n) =>
        `<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY a "lol">${many(n / 30, '<!ENTITY b "&a;&a;&a;&a;&a;">')}]><html><p>${many(n, '&b;')}</p>${STORY}`,
    ),
  },
  {
    name: 'JSON-LD, broken',
    size: 2 * MB,
    make: html((n) => ld(`{"@type":"NewsArticle","headline":"A","datePublished":"2026-03-12","x":"${many(n, 'a')}`)),
  },
  { name: 'JSON-LD, deep', size: 20_000, make: html((n) => ld(`${many(n, '{"a":[')}1`)) },
  {
    name: 'JSON-LD, of wrong types',
    size: 20_000,
    make: html((n) =>
      ld(
        `[${many(n, '{"@type":["NewsArticle",7,null],"headline":{"a":[]},"author":[[[]],{"name":{}}],"datePublished":[1]},')}{}]`,
      ),
    ),
  },
  {
    name: 'JSON-LD, many scripts',
    size: 5_000,
    make: html(
      (n) => `<html>${many(n, '<script type="application/ld+json">{"@type":"Person","name":"Ada"}</script>')}${STORY}`,
    ),
  },
  {
    name: 'base href=javascript:',
    size: 50_000,
    make: html(
      (n) =>
        `<base href="javascript:alert(1)"><link rel=canonical href="${many(n, 'javascript:')}">${many(n, '<a href="javascript:x">y</a> ')}${STORY}`,
    ),
  },
  {
    name: 'text in both directions',
    size: 1 * MB,
    make: html((n) => `${STORY}<p>${many(n / 12, '\u202eabc\u202c שלום \u2066x\u2069 ')}</p>`),
  },
  { name: 'br soup', size: 500_000, make: html((n) => `${STORY}<div>${many(n, 'word<br>')}${many(n, '<br>')}</div>`) },
  {
    name: 'title of separators',
    size: 20_000,
    make: html(
      (n) => `<title>${many(n, 'a | ')}b</title><meta property="og:title" content="${many(n, ' - ')}">${STORY}`,
    ),
  },
  { name: 'spaces', size: 5 * MB, make: html((n) => `${STORY}<p>word${many(n, ' ')}word</p>`) },
  {
    name: 'commas',
    size: 5 * MB,
    make: html((n) => `${STORY}<p class="byline">By ${many(n, ',')}</p><p>${many(n, ',')}</p>`),
  },
  { name: 'spaces, pasted', size: 5 * MB, make: html((n) => `By ${many(n, ' ')}Anna\n\n${PROSE}`) },
  { name: 'wrapped lines, pasted', size: 10 * MB, make: html((n) => many(n / PROSE.length, wrapped(PROSE, 72))) },
  {
    name: 'narrow wrapped lines, blank ones between, pasted',
    size: 10 * MB,
    make: html((n) => many(n / PROSE.length, wrapped(PROSE, 36).replaceAll('\n', '\n\n'))),
  },
  { name: 'words cut at line ends, pasted', size: 5 * MB, make: html((n) => many(n / 41, `${many(8, 'word ')}-\n`)) },
  { name: 'lists, pasted', size: 5 * MB, make: html((n) => `${PROSE}\n${many(n / 18, '• the ferry stays\n')}`) },
  {
    name: 'sentences on lines, pasted',
    size: 10 * MB,
    make: html((n) => many(n / 60, 'The ferry to the islands sails no more, the harbour said.\n')),
  },
  { name: 'capitals, pasted', size: 5 * MB, make: html((n) => `${many(n / 6, 'OSLO, ')}\n\n${PROSE}`) },
  { name: 'dates', size: 5 * MB, make: html((n) => `${STORY}<p>${many(n / 12, '12 May 2024 ')}</p>`) },
  { name: 'quotation marks, pasted', size: 5 * MB, make: html((n) => many(n / 10, '“He said "')) },
  { name: 'colons and names, pasted', size: 5 * MB, make: html((n) => many(n / 12, 'BERG: Yes.\n')) },
  {
    name: 'time elements',
    size: 50_000,
    make: html((n) => `${STORY}${many(n, '<time class="date" datetime="2024-05-03">x</time>')}`),
  },
  { name: 'bylines', size: 20_000, make: html((n) => `${STORY}${many(n, '<p class="author">By Anna Berg</p>')}`) },
  {
    name: 'linked headings',
    size: 20_000,
    make: html(
      (n) =>
        `${STORY}${many(n, '<div><h3><a href=x>Goat found on roof</a></h3><p>A goat was found on a roof on Monday.</p></div>')}`,
    ),
  },
  {
    name: 'class names',
    size: 20_000,
    make: html(
      (n) =>
        `${STORY}${Array.from({ length: Math.ceil(n) }, (_, i) => `<div class="c${i} article-${i} related">${PROSE}</div>`).join('')}`,
    ),
  },
  markdown('nested quotations', 1 * MB, (n) => `${many(n, '>')} ${PROSE}`),
  markdown('quotations in many lines', 4 * MB, (n) => many(n / 22, `${many(9, '> ')}and\n`)),
  markdown('nested items', 1 * MB, (n) => many(n / 2, '- ')),
  markdown('items', 4 * MB, (n) => many(n / 20, '- the ferry is late\n')),
  markdown('emphasis that never closes', 2 * MB, (n) => many(n / 6, '*a **b')),
  markdown('emphasis in emphasis', 2 * MB, (n) => `${many(n / 8, '**a ')}${many(n / 8, 'b** ')}`),
  markdown('stars and lines', 4 * MB, (n) => `${many(n / 2, '*')}a${many(n / 2, '_')}`),
  markdown('brackets that never close', 4 * MB, (n) => many(n / 2, '[a')),
  markdown('brackets and addresses that never close', 2 * MB, (n) => many(n / 6, '[a](b ')),
  markdown('links in links', 2 * MB, (n) => `${many(n / 6, '[')}a${many(n / 6, '](b)')}`),
  markdown('backticks of all lengths', 2 * MB, (n) => {
    let s = ''
    for (let k = 1; s.length < n; k++) s += `a${many(k, '`')}`
    return s
  }),
  markdown('backticks that never close', 2 * MB, (n) => many(n / 5, 'a `` b')),
  markdown('angle brackets', 2 * MB, (n) => many(n / 4, '<a b')),
  markdown('comments that never close', 2 * MB, (n) => many(n / 5, '<!-- ')),
  markdown('definitions', 2 * MB, (n) => Array.from({ length: n / 20 }, (_, i) => `[a${i}]: https://x.org`).join('\n')),
  markdown('tables', 4 * MB, (n) => `| a | b |\n| --- | --- |\n${many(n / 14, '| *c* | [d] |\n')}`),
  markdown('rules in the making', 4 * MB, (n) => `${many(n / 2, '- ')}\n${many(n / 2, '|-')}x`),
  {
    name: 'windows-1252 without a word',
    size: 20 * MB,
    make: (n) =>
      Uint8Array.from({ length: Math.ceil(n) }, (_, i) => (i % 9 === 0 ? 32 : i % 7 === 0 ? 0xe9 : 97 + (i % 26))),
  },
  {
    name: 'UTF-16',
    size: 10 * MB,
    make: (n) =>
      Uint8Array.from({ length: Math.ceil(n / 2) * 2 }, (_, i) =>
        i % 2 ? 0 : PROSE.charCodeAt((i / 2) % PROSE.length),
      ),
  },
  { name: 'PDF', size: 5 * MB, make: html((n) => `%PDF-1.7\n${many(n / 10, '1 0 obj <<')}`) },
  {
    name: 'gzip',
    size: 5 * MB,
    make: (n) => Uint8Array.from({ length: Math.ceil(n) }, (_, i) => [0x1f, 0x8b, 8][i] ?? (i * 7919) % 256),
  },
  { name: 'NULs', size: 5 * MB, make: html((n) => `${STORY}<p>a${many(n, '\0')}b</p>`) },
  { name: 'white space alone', size: 20 * MB, make: html((n) => many(n, ' \n')) },
  { name: 'nothing', size: 0, make: () => new Uint8Array() },
]
