import type { readPage } from '@readout/core'

/**
 * What stands about the headline, as far as a page itself tells what it is: a block that says word for word what the
 * page gives as its description is a standfirst unless it is the story's first paragraph (then it is not counted), and a
 * short line over the story that names an author of the gold is a byline. Counted by the role that we give.
 */
export class HeadRoles {
  readonly standfirst = new Map<string, number>()
  readonly byline = new Map<string, number>()

  add(html: string, article: ReturnType<typeof readPage>, authors: readonly string[]) {
    const { blocks, text } = article
    const head = blocks.findIndex((b) => b.role === 'headline')
    const story = blocks.findIndex((b, i) => i > head && b.role === 'paragraph' && b.end - b.start > 120)
    if (head < 0 || story < 0) return
    const about = flat(descriptionOf(html))
    const wanted = authors.map(flat).filter((a) => a.includes(' '))
    for (let i = head + 1; i <= Math.min(story, head + 16); i++) {
      const { role, start, end } = blocks[i]!
      const line = flat(text.slice(start, end))
      // what another paragraph follows may as well be the first paragraph
      const alone = i < story && line.length > 30
      if (alone && about === line) count(this.standfirst, role)
      else if (i < story && line.length <= 80 && wanted.some((a) => line.includes(a))) count(this.byline, role)
    }
  }

  /** "standfirsts 31 of 40 (recommended 5, heading 4)" */
  toString(): string {
    return [
      told('standfirsts', this.standfirst, ['standfirst']),
      told('bylines', this.byline, ['byline', 'author-bio']),
    ].join('; ')
  }
}

const count = (of: Map<string, number>, key: string) => of.set(key, (of.get(key) ?? 0) + 1)
const flat = (s: string) =>
  s
    .replace(/&amp;/g, '&')
    .replace(/&(?:quot|#34);/g, '"')
    .replace(/&(?:#0?39|apos|rsquo|#8217|#x27);|[’‘]/g, "'")
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()

function descriptionOf(html: string): string {
  for (const [tag] of html.matchAll(/<meta\b[^>]{0,2000}>/gi))
    if (/(?:name|property)\s*=\s*["']?(?:og:)?description\b/i.test(tag))
      return /\bcontent\s*=\s*(?:"([^"]*)"|'([^']*)')/i.exec(tag)?.slice(1).find(Boolean) ?? ''
  return ''
}

function told(what: string, of: ReadonlyMap<string, number>, right: readonly string[]): string {
  const sorted = [...of].sort((a, b) => b[1] - a[1])
  const sum = (rows: typeof sorted) => rows.reduce((n, [, k]) => n + k, 0)
  const wrong = sorted.filter(([role]) => !right.includes(role))
  return `${what} ${sum(sorted) - sum(wrong)} of ${sum(sorted)}${wrong.length ? ` (else ${wrong.map((w) => w.join(' ')).join(', ')})` : ''}`
}
