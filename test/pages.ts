/** Pages as bytes, as outlets send them: of real size, in several encodings, for tests that compare two runtimes. */

/** The bytes of a text in a legacy encoding: each character is looked up among what all bytes and pairs decode to. */
export function encode(text: string, encoding: string): Uint8Array {
  const decoder = new TextDecoder(encoding)
  const known = new Map<string, number[]>()
  for (let a = 0xff; a >= 0; a--) {
    const one = decoder.decode(Uint8Array.of(a))
    if (one !== '\ufffd') known.set(one, [a])
    if (a < 0x81) continue
    for (let b = 0x40; b <= 0xfe; b++) {
      const two = decoder.decode(Uint8Array.of(a, b))
      if ([...two].length === 1 && two !== '\ufffd' && !known.has(two)) known.set(two, [a, b])
    }
  }
  return Uint8Array.from(
    [...text].flatMap((c) => {
      const bytes = known.get(c)
      if (!bytes) throw new Error(`${c} is not in ${encoding}`)
      return bytes
    }),
  )
}

/** UTF-16 without a byte-order mark. */
export function utf16(text: string, big: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2)
  const view = new DataView(bytes.buffer)
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), !big)
  return bytes
}

const SENTENCES = [
  'The council of Lake Brant voted on Monday to cancel the sale of its only ferry, hours after some two hundred people marched to the landing stage.',
  '“The boat is not ours to sell,” said the mayor, <a href="/people/holt">Sunniva Holt</a>. “It belongs to whoever is waiting on the other shore.”',
  'The buyer, Fjordlink, said it <em>regretted</em> the decision and would ask a court to review it.',
  'According to the contract, seen by the Gazette, the company was to take over the line in June.',
  'Ms Holt rejected claims that the council had known of the company’s debts, and is to meet its director, Emil Strand, on Friday.',
  'A further sale, that of the boathouse, may be put to the members <b>next month</b>, two councillors told the Gazette.',
]

const many = (n: number, make: (i: number) => string): string => Array.from({ length: n }, (_, i) => make(i)).join('\n')

/** An article with everything that stands around one: menus, scripts, data, adverts, comments, other stories. */
export const REAL_PAGE = `<!DOCTYPE html>
<html lang="en-GB" class="no-js">
<head>
<meta charset="utf-8">
<title>Council drops plan to sell the ferry – The Brant Gazette</title>
<link rel="canonical" href="/2026/04/21/ferry">
<meta property="og:site_name" content="The Brant Gazette"><meta property="og:title" content="Council drops plan to sell the ferry">
<meta property="article:section" content="Islands"><meta property="article:modified_time" content="2026-04-22T08:05:00Z">
<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"NewsArticle","headline":"Council drops plan to sell the ferry","datePublished":"2026-04-21T07:30:00+02:00","author":[{"@type":"Person","name":"Hanne Ruud"}],}]}</script>
<style>${many(200, (i) => `.s${i} > a:hover { margin: ${i}px; content: "<p>not text</p>" }`)}</style>
<script>${many(300, (i) => `window.q${i} = function () { return "<div>" + ${i} + "</div>" };`)}</script>
</head>
<body>
<header><nav><ul>${many(60, (i) => `<li class="menu-item"><a href="/section/${i}">Section ${i}</a></li>`)}</ul></nav></header>
<div id="cookie-banner"><p>We use cookies to improve your visit. Accept all cookies or manage your settings.</p></div>
<main><article itemscope>
<h1>Council drops plan to sell the ferry</h1>
<p class="standfirst">Members vote nine to four after a night of protest</p>
<p class="byline">By <a rel="author" href="/staff/hanne-ruud">Hanne Ruud</a></p><time datetime="2026-04-21T07:30">21 April 2026, 7.30 CEST</time>
<ul class="share-tools">${many(6, (i) => `<li><a href="#" data-n="${i}">Share</a></li>`)}</ul>
${many(20, (i) => `${i % 12 === 6 ? `<h2>What happened on day ${i}</h2>` : ''}${i % 9 === 4 ? '<div class="ad" aria-label="Advertisement"><p>Advertisement</p></div>' : ''}<p>${SENTENCES[i % 6]} ${SENTENCES[(i * 5 + 2) % 6]}${i % 7 === 3 ? '<br>And so on &mdash; &#8220;every day&#x201d;.' : ''}</p>`)}
<ol><li>The first engine was lent to a museum.</li><li>The second was sold &amp; never paid for.</li></ol>
<blockquote><p>“I was told in March that the papers were in order,” she wrote in a letter to members.</p></blockquote>
<table><tr><th>Year</th><th>Passengers</th></tr>${many(12, (i) => `<tr><td>${2012 + i}</td><td>${4100 + 37 * i}</td></tr>`)}</table>
</article>
<section class="related"><h2>Read next</h2>${many(30, (i) => `<div class="card"><h3><a href="/other/${i}">Ice goes out ${i} days early</a></h3><p>The harbour master said that it was early, and that it had been so ${i} times.</p></div>`)}</section>
<section id="comments">${many(80, (i) => `<div class="comment"><b>User${i}</b><p>I do not agree with comment ${i}, since the ferry belongs to all of us.</p></div>`)}</section>
</main>
<footer><p>© 2026 The Brant Gazette. All rights reserved.</p>${many(40, (i) => `<a href="/about/${i}">About ${i}</a>`)}</footer>
</body></html>`

const meta = (html: string, charset: string) => html.replace('charset="utf-8"', `charset="${charset}"`)
const short = (charset: string, text: string) =>
  `<html><head><meta charset="${charset}"><title>x</title></head><body><h1>${text.slice(0, 12)}</h1><p>${text}</p></body></html>`
const RUSSIAN = 'Министр приехал в город и сказал, что паром не пойдёт. «Он стар», сказал министр в среду.'
const JAPANESE = '首相は東京で記者団に対し、船は今日出航しないと述べた。市長は「古い船だ」と語った。'
const GERMAN =
  'Der Bürgermeister erklärte am Montag, die Fähre müsse „sofort“ schließen – sonst, so hieß es, drohe Ärger.'
const utf8 = (text: string) => new TextEncoder().encode(text)

/** Bytes with the Content-Type they came with. */
export const PAGES: readonly { name: string; bytes: Uint8Array; contentType?: string }[] = [
  { name: 'a page of real size in UTF-8', bytes: utf8(REAL_PAGE) },
  { name: 'the same with a byte-order mark', bytes: utf8(`\ufeff${REAL_PAGE}`) },
  {
    name: 'the same in windows-1252 under its own label',
    bytes: encode(meta(REAL_PAGE, 'windows-1252'), 'windows-1252'),
  },
  { name: 'the same in windows-1252 under the label of UTF-8', bytes: encode(REAL_PAGE, 'windows-1252') },
  { name: 'the same in UTF-16 without a mark', bytes: utf16(REAL_PAGE, true) },
  {
    name: 'windows-1251 by the header',
    bytes: encode(short('utf-8', RUSSIAN), 'windows-1251'),
    contentType: 'text/html; charset=windows-1251',
  },
  { name: 'windows-1251 undeclared', bytes: encode(`<h1>${RUSSIAN}</h1><p>${RUSSIAN}</p>`, 'windows-1251') },
  { name: 'Shift_JIS', bytes: encode(short('Shift_JIS', JAPANESE), 'shift_jis') },
  { name: 'UTF-16 in another script', bytes: utf16(`<p>${RUSSIAN}</p>`, false) },
  { name: 'German in windows-1252, undeclared', bytes: encode(`<p>${GERMAN}</p><p>${GERMAN}</p>`, 'windows-1252') },
  {
    name: 'UTF-8 with bytes of windows-1252',
    bytes: Uint8Array.of(...utf8(`<p>${GERMAN} `), 0x93, 0x6e, 0x6f, 0x94, ...utf8('</p>')),
  },
  {
    name: 'XHTML',
    bytes: utf8(
      `<?xml version="1.0" encoding="utf-8"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title/></head><body><a id="x"/><p>${GERMAN}</p></body></html>`,
    ),
  },
  {
    name: 'NUL and control characters',
    bytes: utf8(`<p>The\u0000 ferry\u0001 is &#0; late &#x80; again, \u000bsaid the mayor on Monday.</p>`),
  },
]
