/** What stands behind a finding: how sure it is, its evidence, its rule. */
import { isUnsure, ruleWords } from '@readout/core/words'
import { html } from 'hono/html'
import type { Html } from '../frame.ts'

/** A word beside findings that may well be wrong. */
export const unsure = (finding: { readonly confidence: number }): Html | '' =>
  isUnsure(finding) ? html` <span class="unsure">unsure</span>` : ''

export const why = (
  evidence: readonly (Html | null | undefined | false)[],
  rule: string,
  confidence: number,
) => html`<details class="why"><summary>Why</summary>
<p>${[...evidence.filter(Boolean), html`${ruleWords(rule) ?? 'rule'} <code>${rule}</code>`, `confidence ${Math.round(confidence * 100)} %`].map((w) => html`<span>${w as Html}</span>`)}</p></details>`
