/** What each error code means: the sections of docs/errors.md, which ships beside the package. */
import { docsPage } from './docs.ts'

export interface Explanation {
  readonly code: string
  readonly title: string
  readonly paragraphs: readonly string[]
}

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
export const explanations = (): Map<string, Explanation> => explanationsIn(docsPage('errors.md'))
