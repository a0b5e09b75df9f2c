import type { Listed } from '@readout/archive'
import { counted } from '@readout/core/words'
import { html } from 'hono/html'
import type { Shown } from '../frame.ts'
import { timeOf } from '../time.ts'
import { sentence } from '../words.ts'

interface Home {
  readonly articles: readonly Listed[]
  readonly count: { readonly articles: number; readonly statements: number; readonly events: number }
  /** Address of the next page of the list. */
  readonly more: string | null
  /** Address of an archive to look at while this one is empty. */
  readonly example?: string | undefined
  /** True from the second page of the list on. */
  readonly later: boolean
  /** What was sent and could not be read, with the reason. */
  readonly failed?: {
    readonly message: string
    readonly code: string
    readonly text: string
    readonly url: string
    readonly published: string
  }
}

/** The start page: the box to paste into, and what is kept. */
export const homePage = ({ articles, count, more, later, failed, example }: Home): Shown => ({
  title: failed ? 'Could not be read' : 'Readout',
  kind: 'home',
  main: html`<h1>The facts, parted from the messaging</h1>
<p class="lead">Paste a news article. Readout shows what the outlet reports, what somebody merely says, and what is
beside the story, each with the words it rests on.</p>
${pasteForm(failed)}
<section class="kept" aria-labelledby="kept">
<div class="kept-head"><h2 id="kept">${later ? 'Earlier articles' : 'Kept articles'}</h2>
${
  count.articles > 0
    ? html`<p class="meta">${counted(count.articles, 'article')}, ${counted(count.statements, 'statement')}, ${counted(count.events, 'event')}</p>`
    : ''
}</div>
${
  articles.length > 0
    ? html`<ol class="list">${articles.map(item)}</ol>`
    : html`<p class="empty">Nothing yet. What you paste above is kept here, on this machine alone.</p>
${example ? html`<p class="empty"><a class="more-link" href="${example}">Look at an invented example, full of stories</a></p>` : ''}`
}
${more ? html`<p class="more"><a class="more-link" href="${more}">Earlier articles</a></p>` : ''}
</section>`,
})

const pasteForm = (
  failed: Home['failed'],
) => html`<form class="paste" method="post" action="/articles" enctype="multipart/form-data">
${
  failed
    ? html`<div class="alert" role="alert"><p><strong>This could not be read.</strong> ${sentence(failed.message)}</p>
<p><a href="/errors/${failed.code}">What ${failed.code} means</a></p></div>`
    : ''
}
<label for="text">Article, as text or HTML</label>
<textarea id="text" name="text" rows="9" required spellcheck="false">${failed?.text ?? ''}</textarea>
<div class="row">
<div class="field"><label for="url">Address <span>optional</span></label>
<input id="url" name="url" type="url" placeholder="https://" value="${failed?.url ?? ''}"></div>
<div class="field day"><label for="published">Published <span>optional</span></label>
<input id="published" name="published" type="date" value="${failed?.published ?? ''}"></div>
<button class="go">Read it</button>
</div>
</form>`

const item = (a: Listed) => html`<li><article>
<h3><a href="/articles/${encodeURIComponent(a.id)}">${a.title ?? (a.opening || (a.damaged ? 'Damaged' : a.id))}</a></h3>
<p class="meta facts">${[
  a.outlet ? html`<span>${a.outlet}</span>` : '',
  a.published ? timeOf(a.published) : '',
  html`<span>${counted(a.statements, 'statement')}</span>`,
  html`<span>${counted(a.events, 'event')}</span>`,
  a.damaged ? html`<span><a href="/errors/R3002">damaged</a></span>` : '',
]}</p>
</article></li>
`
