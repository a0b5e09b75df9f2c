import type { Article, Block, Gap, Page } from '../../record/index.ts'
import { missing, textFacts } from '../facts.ts'
import { kindGaps, kindsOf } from '../kind.ts'
import { label, type Paragraph } from '../text/label.ts'
import { aboutPage } from './about.ts'
import { decode, first } from './declared.ts'
import { type Declared, htmlFacts } from './metadata.ts'
import type { Tree } from './tree.ts'

/** A declared text of fewer characters is a teaser. */
const STUB = 400
const LONGEST = 1_000_000

/** The text of the article as linked data declares it, long enough to be one. */
export function declaredBody({ linked }: Declared): string | null {
  const body = linked.body?.slice(0, LONGEST) ?? ''
  return body.length >= STUB ? body : null
}

/**
 * A page that shows no story but says of itself what it would show: headline, and the text or else the description that
 * it declares. Nothing of it stands in the visible page, so blocks have no `origin`, their rule says where they come
 * from, and the gap `declared-text` warns. Null where it declares no title, or no words but those.
 */
export function readUnseen(tree: Tree, d: Declared, page: Page, gaps: readonly Gap[], source: string): Article | null {
  const body = declaredBody(d)
  const about = first(tree.meta, 'og:description description twitter:description')
  // a title alone is that of any page
  if (!d.title || !(body || (about && (d.linked.headline || tree.meta.get('og:title'))))) return null
  const paragraphs: Paragraph[] = []
  let text = ''
  const add = (s: string, p: Pick<Paragraph, 'kind' | 'rule'>) => {
    const line = decode(s)
    if (line === '') return
    if (text) text += '\n\n'
    paragraphs.push({ ...p, start: text.length, end: text.length + line.length })
    text += line
  }
  add(d.title, { kind: 'headline', rule: 'declared' })
  if (body) for (const line of body.split(/\n+|<\/p>|<br\s{0,3}\/?>/i)) add(line, { kind: 'paragraph' })
  else
    add(about ?? '', {
      kind: 'standfirst',
      rule: 'declared',
    })
  const labelled = label(text, paragraphs)
  const blocks = labelled.pieces.map(
    ({ start, end, role, rule }): Block => ({
      role,
      start,
      end,
      rule: rule === 'body' ? 'json-ld' : rule,
      origin: null,
    }),
  )
  const bare: Tree = { ...tree, text, blocks: [], marks: [], inlines: [], times: [] }
  const facts = htmlFacts(bare, d, text, blocks, textFacts(text, blocks, labelled, page), page, source)
  const kinds = kindsOf(blocks, { jsonLd: tree.jsonLd, tier: tree.meta.get('article:content_tier') })
  const note = body
    ? 'the page shows no story: the text is what it declares in its linked data'
    : 'the page shows no story: title and description are what it declares of itself'
  return {
    text,
    format: 'html',
    blocks,
    ...facts,
    marks: [],
    page: aboutPage({ tree: bare, declared: d, text, blocks, facts, page, kinds }),
    gaps: [...gaps, { code: 'declared-text', note, at: null }, ...kindGaps(kinds), ...missing(facts)],
  }
}
