/** Spoils pages: cuts, doubles, swaps and mixes them, and puts in what breaks readers. */
import type { Random } from './random.ts'
import { FORMS, type Input } from './seeds.ts'

/** Pieces that mean something to one of the stages, in groups. */
const GROUPS: readonly (readonly string[])[] = [
  // white space, and what looks like it
  [' ', '\n', '\n\n', '\r\n', '\t', '\u00a0', '\u2028', '\ufeff', '\u200b', '\u00ad', '\u202e', '\0', '\u0085'],
  // punctuation
  [
    ...['.', '. ', ', ', '…', '?', '!', ':', ';', ' — ', '–', '“', '”', '"', "'", '‘', '’', '«', '»'],
    ...['(', ')', '[', ']', '/', '-'],
  ],
  // characters of other planes, halves of them, combining ones, other scripts
  ['🔴', '\ud800', '\udc00', '𝔸', 'e\u0301', 'İ', 'ß', '中文', 'عربي', 'ﬁ', '\ufffd', '٣', '½', '👩‍🚀'],
  // mark-up
  [
    ...[
      '<',
      '>',
      '</',
      '<p>',
      '</p>',
      '<p',
      '<br>',
      '<a href=x>',
      '</a>',
      '<b>',
      '</b>',
      '<i><',
      '<title>',
      '</title>',
    ],
    ...[
      '<script>',
      '</script>',
      '<style>',
      '<!--',
      '-->',
      '<![CDATA[',
      ']]>',
      '<table><tr><td>',
      '</td>',
      '<li>',
      '<ul>',
    ],
    ...[
      '<div hidden>',
      '</div>',
      '<noscript>',
      '<template>',
      '<svg>',
      '<textarea>',
      '<select><option>',
      '<blockquote>',
    ],
    ...['<pre>', '<h1>', '<aside>', '<footer>', '<nav>', '<st', '<t', '</st', '<?xml ?>'],
  ],
  // mark-up that breaks off
  [
    '<',
    '<s',
    '<st',
    '<sc',
    '<t',
    '<ti',
    '<te',
    '<i',
    '<i>',
    '</',
    '</s',
    '>',
    '/>',
    '&',
    '&a',
    '&#',
    '="',
    '<!',
    '<!-',
    '-->',
  ],
  // what a page says of itself
  [
    ...[
      '<base href="//x">',
      '<link rel=canonical href="',
      '<meta property=og:url content=',
      '<meta name=author content="',
    ],
    ...[
      '<time datetime="2026-13-40">',
      '<script type="application/ld+json">{"@type":"NewsArticle","headline":',
      '}',
      '">',
    ],
    ...['"author":[{"name":', 'null', '{}', '<html lang=', '<title>', '</title>'],
  ],
  // references
  [
    ...['&', '&amp;', '&amp', '&#', '&#x', '&#0;', '&#xd800;', '&#x110000;', '&nbsp', '&notit;', '&lt', '&lt;b&gt;'],
    ...['&#150;', '&', '&&', ';'],
  ],
  // Markdown
  ['# ', '> ', '- ', '1. ', '**', '_', '`', '```\n', '[', '](', '](/x)', '![', '---\n', '|', '| --- |', '[a]: b', '\\'],
  // words of news
  [
    ...[
      'said',
      ' told reporters that ',
      'according to ',
      ' is expected to ',
      ' denied ',
      'she',
      ' they ',
      'Mr ',
      'the minister',
    ],
    ...[
      ' was cancelled',
      ' on Monday',
      ' next week',
      'in March',
      '2026-02-30',
      '24:61',
      'the 31st of June',
      'U.S.',
      'Kyiv',
    ],
    ...['the foreign ministry', ' both sides ', ' his counterpart ', 'not ', 'By Ann Lee', 'Read more', 'Sign up'],
    ...['OSLO, May 3 — ', 'the boat', ' and ', ' who ', ' had ', 'talks '],
  ],
  // what programs trip over
  ['__proto__', 'constructor', 'null', '-0', '1e999', '99999999999999999999'],
]
const PIECES = GROUPS.flat()

/** Pieces of a few groups and nothing else: what breaks a reader often needs several of them close together. */
function soup(random: Random): string {
  const groups = Array.from({ length: 1 + random.below(3) }, () => random.of(GROUPS))
  const some = (most: number) =>
    Array.from({ length: 1 + random.below(most) }, () => random.of(random.of(groups))).join('')
  if (random.below(2)) return some(40)
  // elements, each with a few pieces in it: content is read differently in different ones
  const names = random.below(2) ? ELEMENTS : [random.of(ELEMENTS)]
  return Array.from({ length: 1 + random.below(4) }, () => {
    const name = random.of(names)
    return `<${name}>${some(4)}${random.below(6) ? `</${name}>` : ''}`
  }).join('')
}
const ELEMENTS = ['title', 'script', 'style', 'textarea', 'xmp', 'p', 'a', 'li', 'td', 'h1', 'pre', 'b', 'time', 'svg']

type Change = (s: string, random: Random, other: () => string) => string

/** From, to: mostly short, sometimes anything. */
function range(s: string, random: Random): [number, number] {
  const from = random.below(s.length + 1)
  const most = random.below(4) === 0 ? s.length : 40
  return [from, Math.min(s.length, from + 1 + random.below(most))]
}

const CHANGES: readonly Change[] = [
  (s, r) => {
    const at = r.below(s.length + 1)
    return s.slice(0, at) + r.of(PIECES) + s.slice(at)
  },
  (s, r) => {
    const [from, to] = range(s, r)
    return s.slice(0, from) + r.of(PIECES) + s.slice(to)
  },
  (s, r) => {
    const [from, to] = range(s, r)
    return s.slice(0, from) + s.slice(to)
  },
  // a stretch again, beside itself or elsewhere
  (s, r) => {
    const [from, to] = range(s, r)
    const at = r.below(2) ? to : r.below(s.length + 1)
    return s.slice(0, at) + s.slice(from, to).repeat(1 + r.below(6)) + s.slice(at)
  },
  // two stretches in each other's place
  (s, r) => {
    const [a, b] = range(s, r)
    const [c, d] = range(s, r)
    return a < b && b <= c ? s.slice(0, a) + s.slice(c, d) + s.slice(b, c) + s.slice(a, b) + s.slice(d) : s
  },
  // a stretch of another page
  (s, r, other) => {
    const o = other()
    const [from, to] = range(o, r)
    const at = r.below(s.length + 1)
    return s.slice(0, at) + o.slice(from, to) + s.slice(at)
  },
  (s, r) => {
    const at = r.below(s.length + 1)
    return s.slice(0, at) + soup(r) + s.slice(at)
  },
  // broken off
  (s, r) => s.slice(0, r.below(s.length + 1)),
  (s, r) => s.slice(r.below(s.length + 1)),
  // one character for another
  (s, r) => {
    const at = r.below(s.length)
    return s.slice(0, at) + String.fromCharCode(r.below(r.below(3) ? 256 : 65536)) + s.slice(at + 1)
  },
  (s, r) => {
    const [from, to] = range(s, r)
    const piece = s.slice(from, to)
    return s.slice(0, from) + (r.below(2) ? piece.toUpperCase() : piece.toLowerCase()) + s.slice(to)
  },
  // one piece of punctuation everywhere
  (s, r) => s.replaceAll(r.of(['. ', ', ', '“', '”', '<p>', '>', ' ', '\n', '"', 'e']), r.of(PIECES)),
]

/** An input of at most about so many characters is made of a seed: reading time should go into many, not into long ones. */
const WINDOW = 900

/** The input that chance makes of the seeds. */
export function mutant(list: readonly Input[], random: Random): Input {
  if (random.below(2)) {
    const source = soup(random)
    return { form: source.includes('<') && random.below(2) ? 'html' : random.of(FORMS), source }
  }
  const seed = random.of(list)
  const size = 100 + random.below(WINDOW)
  const from = random.below(3) === 0 ? 0 : random.below(Math.max(1, seed.source.length - size))
  let source = seed.source.slice(from, from + size)
  for (let n = 1 + random.below(8); n > 0; n--)
    source = random.of(CHANGES)(source, random, () => random.of(list).source)
  source = source.slice(0, 3 * WINDOW)
  const form = random.below(6) === 0 ? random.of(FORMS) : seed.form
  return { form, source }
}
