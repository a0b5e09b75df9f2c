/** What each error code means: the sections of docs/errors.md, which ships beside the package. */
import { readFileSync } from 'node:fs'

export interface Explanation {
  readonly code: string
  readonly title: string
  readonly paragraphs: readonly string[]
}

const PLACES = ['../errors.md', '../../../docs/errors.md']
const HEADING = /^## (R\d{4})\b[ :—–-]*(.*)$/

/** The sections `## R1001 title` of a Markdown page. */
export function explanationsIn(markdown: string): Map<string, Explanation> {
  const found = new Map<string, Explanation>()
  for (const section of markdown.split(/^(?=## )/m)) {
    const [heading = '', ...lines] = section.split('\n')
    const [, code, title] = HEADING.exec(heading.trimEnd()) ?? []
    if (!code) continue
    const paragraphs = lines
      .join('\n')
      .split(/\n{2,}/)
      .map((p) => p.replace(/\s+/g, ' ').trim())
      .filter(Boolean)
    found.set(code, { code, title: title ?? '', paragraphs })
  }
  return found
}

/** Reads the page anew: it is asked for rarely. Empty where the page is not there. */
export function explanations(): Map<string, Explanation> {
  for (const place of PLACES) {
    try {
      return explanationsIn(readFileSync(new URL(place, import.meta.url), 'utf8'))
    } catch {
      // not packed there: try the next place
    }
  }
  return new Map()
}
