import { html, raw } from 'hono/html'
import { ASSETS } from '../assets.ts'

export type Html = ReturnType<typeof html>

interface Layout {
  readonly title: string
  /** What the page is, for its styles. */
  readonly kind: 'home' | 'reading' | 'search' | 'note'
  readonly main: Html
  /** What stands in the search box. */
  readonly query?: string
  /** The script is only sent where it has something to do. */
  readonly script?: boolean
}

/** The frame of every page: landmarks, a way past the navigation, the search box. */
export const layout = ({ title, kind, main, query = '', script = false }: Layout): Html => html`<!doctype html>
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
<header class="top">
<a class="brand" href="/" aria-label="Readout, all articles">Read<span>out</span></a>
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
<p>Readout shows what a page says and who says it. It does not check whether it is true.</p>
</footer>
</body>
</html>
`
