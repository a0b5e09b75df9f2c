/** The frame of every page: landmarks, a way past the navigation, the navigation, the search box. */
import { html, raw } from 'hono/html'
import { ASSETS } from './assets.ts'
import { type Notice, noticeBar } from './components/notice.ts'
import { navigation } from './routes/index.ts'

export type Html = ReturnType<typeof html>

/** What a page puts into the frame. */
export interface Shown {
  readonly title: string
  /** What the page is, for its styles. */
  readonly kind: 'home' | 'reading' | 'search' | 'note' | 'answer'
  readonly main: Html
  /** What stands in the search box. */
  readonly query?: string
  /** The script is only sent where it has something to do. */
  readonly script?: boolean
}

/** A whole page; `path` is where it stands, for the mark in the navigation; `notice` stands above all pages of an app. */
export const framed = (
  { title, kind, main, query = '', script = false }: Shown,
  path = '',
  notice?: Notice,
): Html => html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title === 'Readout' ? title : `${title} – Readout`}</title>
<link rel="icon" href="${ASSETS['icon.svg'].path}" type="image/svg+xml">
<link rel="stylesheet" href="${ASSETS['style.css'].path}">
${script ? raw(`<script src="${ASSETS['reader.js'].path}" defer></script>`) : ''}
</head>
<body class="${kind}">
<a class="skip" href="#main">Skip to the ${kind === 'reading' ? 'article' : 'content'}</a>
${noticeBar(notice)}
<header class="top">
<a class="brand" href="/" aria-label="Readout, start">Read<span>out</span></a>
<nav class="ways" aria-label="The archive"><ul>${navigation().map(
  ({ href, label }) => html`<li><a href="${href}"${current(href, path)}>${label}</a></li>`,
)}</ul></nav>
<form class="find" action="/search" role="search">
<label class="hidden" for="find">Search statements, speakers, titles and events</label>
<input id="find" type="search" name="q" value="${query}" placeholder="Search" maxlength="500">
<button>Search</button>
</form>
</header>
<main id="main" tabindex="-1">
${main}
</main>
<footer class="foot">
<nav aria-label="More of the archive"><ul>${MORE.map(
  ([href, label]) => html`<li><a href="${href}"${current(href, path)}>${label}</a></li>`,
)}</ul></nav>
<p>Readout shows what a page says and who says it. It does not check whether it is true.</p>
</footer>
</body>
</html>
`

/** Ways in the foot of every page: what is looked for less often than what stands in its head. */
const MORE: readonly (readonly [href: string, label: string])[] = [
  ['/articles', 'All articles'],
  ['/unfulfilled', 'Announced and never happened'],
  ['/pairs', 'Two against each other'],
  ['/corrections', 'Corrections by hand'],
  ['/api', 'For programs'],
  ['/errors', 'Error codes'],
]

/** The page itself, or one below it. */
const current = (href: string, path: string) =>
  path === href ? raw(' aria-current="page"') : path.startsWith(`${href}/`) ? raw(' aria-current="true"') : ''
