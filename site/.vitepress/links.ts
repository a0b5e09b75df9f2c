/** Links of the pages to files of the repository that are no pages: on the site they are names, since the site has no such file. */
import { existsSync } from 'node:fs'
import path from 'node:path'

/** What is served beside the pages (scripts/site.ts). */
const SERVED = /^(?:schema\/.*\.json|readout-watch\.service)$/

interface Token {
  type: string
  tag: string
  nesting: number
  attrs: [string, string][] | null
  children: Token[] | null
  attrGet(name: string): string | null
  attrSet(name: string, value: string): void
}
interface MarkdownIt {
  core: { ruler: { push(name: string, rule: (state: { tokens: Token[]; env: { path?: string } }) => void): void } }
}

export function repositoryLinks(md: MarkdownIt, docs: string): void {
  md.core.ruler.push('repository-links', ({ tokens, env }) => {
    for (const { children } of tokens) {
      let replaced = false
      for (const token of children ?? []) {
        if (token.type === 'link_close' && replaced) {
          token.tag = 'span'
          replaced = false
        }
        const href = token.type === 'link_open' ? token.attrGet('href') : null
        if (href === null || /^(?:[a-z]+:|#|\/)/.test(href)) continue
        const target = path.resolve(path.dirname(env.path ?? docs), href.split('#')[0]!)
        const within = path.relative(docs, target)
        if (SERVED.test(within)) {
          // no page: the router of the site is not to look for one
          token.attrSet('target', '_self')
          continue
        }
        if (!within.startsWith('..') && (within.endsWith('.md') || existsSync(`${target}.md`))) continue
        token.tag = 'span'
        token.attrs = [
          ['class', 'in-repository'],
          ['title', `in the repository: ${path.relative(path.dirname(docs), target)}`],
        ]
        replaced = true
      }
    }
  })
}
