/** The findings as a list in a document: each is a button that leads to its words. */
import type { Finding, Group } from './findings.ts'

/** An element with its attributes and what is in it; text is text, whatever it holds. */
export function make<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: { readonly [name: string]: string } = {},
  ...within: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(name)
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value)
  element.append(...within)
  return element
}

function line(finding: Finding, kind: string, go: (finding: Finding) => void): HTMLElement {
  const { mark, label, words, more } = finding
  const button = make(
    'button',
    { type: 'button', class: 'words', 'data-finding': finding.id },
    make('span', { class: `label ${kind}` }, ...(mark === null ? [] : [sign(mark, kind)]), label),
    ` ${words}`,
  )
  button.addEventListener('click', () => go(finding))
  return make('li', {}, button, ...(more.length > 0 ? [make('span', { class: 'more' }, more.join(' · '))] : []))
}

/** A number is read out, a sign is not: its word follows. */
const sign = (mark: string, kind: string) =>
  make('span', { class: 'mark', ...(kind === 'event' ? { 'aria-hidden': 'true' } : {}) }, `${mark} `)

/** `kind` is "statement" or "event"; `level` that of the groups' headings. */
export function listOf(
  groups: readonly Group[],
  kind: 'statement' | 'event',
  level: 'h3' | 'h4',
  go: (finding: Finding) => void,
): DocumentFragment {
  const list = document.createDocumentFragment()
  for (const { title, findings } of groups)
    list.append(
      make(level, { class: 'who' }, title),
      make('ol', { class: 'findings', role: 'list' }, ...findings.map((f) => line(f, kind, go))),
    )
  return list
}
