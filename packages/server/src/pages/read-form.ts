/** The form to read by: a text, an address, or a file. */
import { html } from 'hono/html'
import type { Html } from '../frame.ts'
import { sentence } from '../words.ts'

/** What was sent and could not be read, given back to be mended. */
export interface Failed {
  readonly message: string
  readonly code: string
  readonly text: string
  readonly url: string
  readonly published: string
}

export const readForm = (
  failed: Failed | undefined,
): Html => html`<form class="paste" method="post" action="/articles" enctype="multipart/form-data">
${
  failed
    ? html`<div class="alert" role="alert"><p><strong>This could not be read.</strong> ${sentence(failed.message)}</p>
<p><a href="/errors/${failed.code}">What ${failed.code} means</a></p></div>`
    : ''
}
<label for="text">Article, as text or HTML</label>
<textarea id="text" name="text" rows="6" spellcheck="false">${failed?.text ?? ''}</textarea>
<div class="row">
<div class="field"><label for="url">Its address <span>fetched where no text is pasted</span></label>
<input id="url" name="url" type="url" placeholder="https://" value="${failed?.url ?? ''}" maxlength="4096"></div>
<div class="field"><label for="file">Or a file <span>PDF, DOCX, HTML, mail</span></label>
<input id="file" name="file" type="file"></div>
</div>
<div class="row">
<div class="field day"><label for="published">Published <span>optional</span></label>
<input id="published" name="published" type="date" value="${failed?.published ?? ''}"></div>
<button class="go">Read it</button>
</div>
</form>`
