/** All articles that are kept, the newest arrival first. */

import { counted } from '@readout/core/words'
import type { ArticleAnswer } from '@readout/formats'
import { html } from 'hono/html'
import { articlePage } from '../api/schemas/article.ts'
import { articleItem } from '../components/article-item.ts'
import { listOf } from '../components/groups.ts'
import { pager } from '../components/pager.ts'
import { takeAway } from '../components/take.ts'
import { numberedInput, PAGE } from './input.ts'
import { type Asked, route } from './route.ts'

export const articles = route({
  id: 'articles',
  path: '/articles',
  what: 'All articles that are kept, the newest arrival first',
  input: numberedInput,
  answer: articlePage,
  async ask({ archive, input: { limit = PAGE, after } }) {
    const listed = await archive.list({ limit: limit + 1, after })
    const shown = listed.slice(0, limit)
    return {
      articles: shown,
      next: listed.length > limit ? String(shown.at(-1)!.seq) : null,
      kept: (await archive.count()).articles,
    }
  },
  show: (page, view) => ({
    title: 'Articles',
    kind: 'answer',
    main: html`<h1>Articles</h1>
<p class="lead">${page.kept === 0 ? 'All that is read here.' : `${counted(page.kept, 'article')} kept, the newest arrival first.`}</p>
${listOf(page.articles, articleItem, 'Nothing is kept yet.')}
${pager(view, page.next, 'Earlier articles')}
<p class="meta"><a href="/corrections">What was corrected by hand in them</a></p>
${takeAway(view)}`,
  }),
  take: { takes: 'articles', title: () => 'Articles', items: (_, asked) => rows(asked) },
})

async function* rows({ archive: { questions }, now }: Asked<unknown>): AsyncGenerator<ArticleAnswer> {
  for (let after: string | undefined; ; ) {
    const found = await questions.find('', { target: 'articles', limit: 200, after, now })
    yield* questions.rows(found) as AsyncGenerator<ArticleAnswer>
    if (found.next === null) return
    after = found.next
  }
}
