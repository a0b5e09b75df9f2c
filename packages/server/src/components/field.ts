/** Fields of a form that asks by address. */
import { html, raw } from 'hono/html'
import type { Html } from '../frame.ts'

export const textField = (
  name: string,
  label: string,
  value: string | undefined,
  { wide = false, type = 'text', most = 200, hint = '' } = {},
): Html => html`<div class="field${wide ? ' wide' : ''}"><label for="${name}">${label}${hint ? html` <span>${hint}</span>` : ''}</label>
<input id="${name}" name="${name}" type="${type}" value="${value ?? ''}" maxlength="${most}"></div>`

/** A choice; without one chosen, any. */
export const choiceField = (
  name: string,
  label: string,
  choices: readonly (readonly [value: string, words: string])[],
  chosen: string | undefined,
  any: string | null = 'any',
): Html => html`<div class="field"><label for="${name}">${label}</label>
<select id="${name}" name="${name}">${any === null ? '' : html`<option value="">${any}</option>`}${choices.map(
  ([value, words]) => html`<option value="${value}"${value === chosen ? raw(' selected') : ''}>${words}</option>`,
)}</select></div>`
