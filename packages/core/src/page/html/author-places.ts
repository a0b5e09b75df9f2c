/** Every place of a page that may name its authors. */
import type { Block } from '../../record/index.ts'
import { AUTHOR_LABELS } from '../en/authors.ts'
import { isName, readByline, readStampedByline } from '../text/byline.ts'
import { trim } from '../text/characters.ts'
import { holder, printed, signature, stamped } from './author-lines.ts'
import { blockAt } from './declared.ts'
import { LINK } from './inlines.ts'
import type { Linked } from './jsonld.ts'
import { BY, loose, namesIn } from './people.ts'
import type { Teasers } from './teasers.ts'
import type { Tree } from './tree.ts'

/** The places, by the rule that a fact from there carries. */
export const PLACES = [
  'json-ld',
  'json-ld-organization',
  'json-ld-person',
  'meta-author',
  'meta-label',
  'byline-line',
  'byline-loose',
  'named-author',
  'named-element',
  'author-link',
  'author-run',
  'printed-author',
  'printed-label',
  'printed-far',
  'beside-stamp',
  'signature',
  'copyright-holder',
] as const
export type Place = (typeof PLACES)[number]

/** Names that one place gives. */
export interface Candidate {
  readonly names: string[]
  readonly place: Place
  readonly at: { readonly start: number; readonly end: number } | null
  /** Names of elements around it. */
  readonly hint: string
}

export interface Places {
  readonly tree: Tree
  readonly linked: Linked
  readonly outlet: string | null
  readonly text: string
  readonly blocks: readonly Block[]
  readonly teasers: Teasers
  /** Index of the headline, and of the last paragraph of the story. */
  readonly head: number
  /** Index of the first long paragraph of the story. */
  readonly body: number
  readonly last: number
}

const AUTHOR =
  'author article:author dc.creator dcterms.creator parsely-author sailthru.author byl og:article:author citation_author article.author cxenseparse:author twitter:creator:name twitter:creator creator rbauthors article_author dc.author shareaholic:article_author_name author_name authors article:author:name og:author'.split(
    ' ',
  )
const LABEL = new RegExp(`^(?:${AUTHOR_LABELS})\\s*:?$`, 'i')
const LONGEST = 200
const PEOPLE_LINK =
  /\/(?:authors?|autor(?:en|es)?|by|people|person|staff|profiles?|profil|creators?|contributors?|journalists?|reporters?|writers?|correspondents?|columnists?|redakteure?|redaktion|team|bio|user)s?\/[^/?#]{3,}/i

/** All that may name an author, in the order in which they are believed. */
export function authorPlaces(p: Places): Candidate[] {
  const all = [
    ...declared(p),
    ...bylines(p),
    ...elements(p),
    ...links(p),
    ...printed(p),
    ...stamped(p),
    ...signature(p),
    ...holder(p),
  ]
  // an author who is printed among other stories, before or behind this one, is theirs
  const from = (p.blocks[p.head]?.start ?? 0) - 600
  const to = p.blocks[p.last]?.end ?? 0
  const others = all.filter((c) => c.at && !(c.at.start >= from && c.at.start <= to) && p.teasers.has(c.at.start))
  // one alone may stand in a box about the author
  if (new Set(others.map((c) => loose(c.names[0]!))).size < 2) return all
  return all.filter((c) => !others.includes(c))
}

function declared({ tree, linked, outlet }: Places): Candidate[] {
  const found: Candidate[] = []
  const add = (names: string[], place: Place) => {
    if (names.length) found.push({ names, place, at: null, hint: '' })
  }
  add([...new Set(linked.authors.flatMap((a) => namesIn(a, outlet)))], 'json-ld')
  add([...new Set(linked.organizations.flatMap((a) => namesIn(a, null)))], 'json-ld-organization')
  if (linked.authors.length === 0) add(namesIn(linked.person ?? '', outlet), 'json-ld-person')
  for (const key of AUTHOR) {
    const names = namesIn(tree.meta.get(key) ?? '', outlet)
    if (names.length === 0) continue
    add(names, 'meta-author')
    if (found.filter((c) => c.place === 'meta-author').length === 2) break
  }
  for (const n of [1, 2])
    if (LABEL.test(tree.meta.get(`twitter:label${n}`)?.trim() ?? ''))
      add(namesIn(tree.meta.get(`twitter:data${n}`) ?? '', outlet), 'meta-label')
  return found
}

/** Blocks whose role is that of a byline. */
function bylines({ text, blocks, outlet }: Places): Candidate[] {
  const found: Candidate[] = []
  for (const b of blocks) {
    if (b.role !== 'byline' || b.end - b.start > LONGEST) continue
    const line = text.slice(b.start, b.end).replace(/\s+/g, ' ')
    const read = namesIn(line, outlet)
    const said = readStampedByline(line) ?? readByline(line.replace(BY, 'By '), true)
    const sure = said !== null || isName(line)
    const names = read.length ? read : (said?.people ?? [])
    if (names.length && (sure || BY.test(line) || line.length < 60))
      found.push({ names, place: sure ? 'byline-line' : 'byline-loose', at: b, hint: '' })
  }
  return found
}

/** Elements named after an author; those that follow one another are named together, too. */
function elements({ tree, text, outlet }: Places): Candidate[] {
  const found: Candidate[] = []
  let run: { names: string[]; start: number; end: number; hint: string } | null = null
  const close = () => {
    if (run && run.names.length > 1)
      found.push({ names: run.names, place: 'author-run', at: { start: run.start, end: run.end }, hint: run.hint })
    run = null
  }
  for (const m of tree.marks) {
    if (m.kind !== 'author') continue
    // what stands between two blocks belongs to neither
    const { start, end } = trim(text, m.start, m.end)
    if (end <= start || end - start > LONGEST) continue
    const hint = tree.hintTexts[tree.hint.get(m.node)]!
    if (/comment|kommentar|related|widget|recent|sidebar|avatar__media/i.test(hint)) continue
    const names = namesIn(text.slice(start, end).split(/\n(?=\P{Lu})|\n\n(?=.{60})/u)[0]!, outlet)
    if (names.length === 0 || names.some((n) => n.split(' ').length > 5)) continue
    const exact = /(?:^|\s)(?:author|fn|vcard|byline|author-name|author__name|authorname)(?:\s|$)/i.test(hint)
    found.push({ names, place: exact ? 'named-author' : 'named-element', at: { start, end }, hint })
    if (!names.every(isName)) continue
    const fresh = names.filter((n) => !run?.names.includes(n))
    if (run && start - run.end < 60) {
      run.names.push(...fresh)
      run.end = Math.max(run.end, end)
    } else {
      close()
      run = { names: [...names], start, end, hint }
    }
  }
  close()
  return found
}

/** Names that link to the page of a person, near the headline or under the story. */
function links({ tree, text, blocks, outlet, head, last }: Places): Candidate[] {
  const found: Candidate[] = []
  const from = (blocks[head]?.start ?? 0) - 1000
  const to = (blocks[last]?.end ?? 0) + 400
  for (const m of tree.inlines) {
    if (m.kind !== LINK || m.start < from || m.end > to || m.end - m.start > 60 || m.end <= m.start) continue
    if (!PEOPLE_LINK.test(m.href.slice(0, 300))) continue
    const { start, end } = trim(text, m.start, m.end)
    const block = blockAt(blocks, start)
    // in a sentence of the story somebody else may be linked
    if (block && block.rule === 'body' && block.end - block.start > LONGEST) continue
    const names = namesIn(text.slice(start, end), outlet)
    const last = found.at(-1)
    if (names.length !== 1) continue
    if (last?.at && start - last.at.end < 40 && !last.names.includes(names[0]!))
      found.push({
        names: [...last.names, ...names],
        place: 'author-link',
        at: { start: last.at.start, end },
        hint: '',
      })
    else found.push({ names, place: 'author-link', at: { start, end }, hint: '' })
    if (found.length >= 12) break
  }
  return found
}
