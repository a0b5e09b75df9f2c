import { type Block, type Fact, spanOf } from '../../record/index.ts'
import { AUTHOR_LABELS, DESKS, NOT_PEOPLE, OPENERS, TITLES_BEHIND } from '../en/authors.ts'
import { isJob, isName, readByline, readStampedByline, withoutJob } from '../text/byline.ts'
import { trim } from '../text/characters.ts'
import { blockAt, decode, FOREIGN, first } from './declared.ts'
import type { Linked } from './jsonld.ts'
import type { Tree } from './tree.ts'

const AUTHOR =
  'author article:author dc.creator dcterms.creator parsely-author sailthru.author byl og:article:author citation_author article.author cxenseparse:author twitter:creator:name creator rbauthors article_author dc.author shareaholic:article_author_name'
const BY = new RegExp(
  `^\\s*(?:[|·•–—-]+\\s*)*(?:${OPENERS})(?:\\s*:\\s*|\\s+)|^\\s*(?:show all articles|alle artikel|all posts|view all posts|articles|posts|beiträge) (?:by|of|von)\\s+`,
  'i',
)
/** "ByJane Doe": set apart by looks alone. */
const GLUED = /^\s*By(?=\p{Lu}\p{Ll})/u
const NOBODY = new RegExp(`^(?:${NOT_PEOPLE})$`, 'i')
const DESK = new RegExp(`^(?:${DESKS})$`, 'iu')
const BEHIND = new RegExp(`^(?:${TITLES_BEHIND})$`, 'i')

const people = (s: string): string[] =>
  /^\s*https?:/.test(s)
    ? []
    : [
        ...new Set(
          decode(s)
            .replace(GLUED, '')
            .replace(BY, '')
            .split(/\s*[,;|/]\s*|\s+(?:and|und|et|y|e|&|\+)\s+/i)
            .map((p) => withoutJob(p.trim().replace(/[:\s]+$/, '')))
            .filter(
              (p, i) =>
                !(i > 0 && isJob(p)) &&
                p.length > 1 &&
                p.length < 60 &&
                !NOBODY.test(p) &&
                !BEHIND.test(p) &&
                /\p{L}{2}|\p{Lu}\. ?\p{Lu}/u.test(p) &&
                !/^https?$|:\/\/|@|\.(?:com|org|de|net|at|ch)\b/.test(p),
            ),
        ),
      ]

interface Candidate {
  readonly names: string[]
  readonly score: number
  readonly rule: string
  readonly at: { start: number; end: number } | null
}

/** A name behind "by", "von", "Text:" and the like in a line of dates and categories. */
const OPENED = new RegExp(`(?:^|[|·•,(–—-] ?|\\s)(${OPENERS})(\\s?: ?|\\s{1,3})`, 'giu')
const PARTICLE = '(?:v\\.|von|van|de|del|della|di|da|der|den|la|le|el|ten|zu)'
const NAME = `\\p{Lu}[\\p{L}.'’-]{0,30}(?: (?:${PARTICLE} ){0,2}\\p{Lu}[\\p{L}.'’-]{0,30}){0,4}`
const NAMES = new RegExp(`^${NAME}(?:(?:, | und | and | et | y | & )${NAME}){0,4}`, 'u')
const USER = /^(?:der |die |the )?[\p{L}\p{N}_.-]{2,30}(?![\p{L}\p{N}])/u
const LONGEST = 200

/** Other stories', comments' and the site's own blocks, as far as the page's names say so. */
const isForeign = (b: Block | null): boolean => b !== null && FOREIGN.has(b.role) && b.rule === 'html-names'

function printed(text: string, blocks: readonly Block[], head: number, last: number): Candidate[] {
  const found: Candidate[] = []
  const look = (k: number, worth: number) => {
    const b = blocks[k]
    if (!b || b.end - b.start > LONGEST || (isForeign(b) && b.role !== 'footer') || b.role === 'credit') return
    if (b.role === 'headline' && b.end - b.start > 50) return
    const line = text.slice(b.start, b.end)
    for (const m of line.matchAll(OPENED)) {
      const rest = line.slice(m.index + m[0].length)
      const sure = m[2]!.includes(':') || /\s/.test(m[1]!)
      const name = NAMES.exec(rest)?.[0] ?? (sure && line.length < 120 ? USER.exec(rest)?.[0] : undefined)
      if (!name) continue
      // "by" and its like stand in sentences, too: there only full names with capitals count.
      const plain = isName(name.split(/,| und | and | et | y | & /)[0]!)
      if (!plain && !(sure && line.length < 120)) continue
      if (/[.!?]$/.test(line) && line.length > 80) continue
      const bare = m.index === 0 && m[0].length + name.length >= line.length - 2
      const at = b.start + m.index + m[0].length
      found.push({
        names: people(name),
        score: worth + (plain ? 1 : -0.5) + (sure ? 0.5 : 0) + (bare ? 0.5 : 0),
        rule: 'printed-author',
        at: { start: at, end: at + name.length },
      })
      break
    }
  }
  for (let k = Math.max(0, head - 4); k < Math.min(blocks.length, head + 12); k++) look(k, 4.5)
  for (let k = Math.max(head + 12, last - 2); k < Math.min(blocks.length, last + 7); k++) look(k, 3.5)
  return found
}

/** Elements named after an author. */
function named(tree: Tree, text: string, blocks: readonly Block[], head: Block | undefined): Candidate[] {
  const found: Candidate[] = []
  for (const m of tree.marks) {
    if (m.kind !== 'author') continue
    // what stands between two blocks belongs to neither
    const { start, end } = trim(text, m.start, m.end)
    if (end <= start || end - start > 160) continue
    const block = blockAt(blocks, start)
    const foreign = isForeign(block)
    const hint = tree.hintTexts[tree.hint.get(m.node)]!
    if (/comment|kommentar|related|widget|recent|sidebar/i.test(hint)) continue
    const names = people(
      text
        .slice(start, end)
        .replace(BY, '')
        .split(
          /\s*(?:[|·•\n(@]|\s[–—-]\s|\d{1,2}(?:[.:/]|\s)|\b(?:on|am|le|vom|in|for|updated|published|follow|posted)\s)/i,
        )[0]!,
    )
    if (names.length === 0 || names.some((p) => p.split(' ').length > 5)) continue
    const near = head ? Math.abs(start - head.start) < 1500 : start < 3000
    const exact = /(?:^|\s)(?:author|fn|vcard|byline|author-name|author__name|authorname)(?:\s|$)/i.test(hint)
    found.push({
      names,
      score:
        4.5 +
        (near ? 1 : 0) +
        (exact ? 0.7 : 0) +
        (names.every(isName) ? 1 : 0) -
        (foreign ? 3 : 0) -
        (block?.role === 'author-bio' ? 1 : 0),
      rule: 'named-author',
      at: { start, end },
    })
  }
  return found
}

function bylines(text: string, blocks: readonly Block[]): Candidate[] {
  const found: Candidate[] = []
  for (const b of blocks) {
    if (b.role !== 'byline' || b.end - b.start > 160) continue
    const line = text.slice(b.start, b.end).replace(/\s+/g, ' ').replace(GLUED, 'By ')
    const said = readStampedByline(line) ?? readByline(line.replace(BY, 'By '), true)
    const names = said?.people.length ? said.people : isName(line) ? [line] : []
    const loose = names.length ? names : BY.test(line) || line.length < 50 ? people(line) : []
    if (loose.length)
      found.push({ names: loose, score: names.length ? 6 : 3, rule: b.rule, at: { start: b.start, end: b.end } })
  }
  return found
}

function declaredAuthors(tree: Tree, linked: Linked): Candidate[] {
  const found: Candidate[] = []
  const add = (names: string[], score: number, rule: string) => {
    if (names.length) found.push({ names, score, rule, at: null })
  }
  add(linked.authors.flatMap(people), 8, 'json-ld')
  add(people(first(tree.meta, AUTHOR) ?? ''), 6.5, 'meta-author')
  for (const n of [1, 2])
    if (new RegExp(`^(?:${AUTHOR_LABELS})\\s*:?$`, 'i').test(tree.meta.get(`twitter:label${n}`)?.trim() ?? ''))
      add(people(tree.meta.get(`twitter:data${n}`) ?? ''), 7, 'meta-label')
  return found
}

const loose = (s: string) => s.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')

/**
 * The people who wrote the page. Every place that may name them makes a candidate with a score: JSON-LD, meta elements,
 * elements named after authors, bylines, words of the page. Names that two places agree on gain, user names and the
 * outlet's own name lose; the highest score wins.
 */
export function bylineOf(
  tree: Tree,
  d: { linked: Linked; outlet: string | null },
  text: string,
  blocks: readonly Block[],
): Fact<string[]> | null {
  const head = blocks.findIndex((b) => b.role === 'headline')
  let last = Math.max(0, head)
  for (let k = blocks.length - 1; k > last; k--) if (blocks[k]!.rule === 'body') last = k
  const candidates = [
    ...declaredAuthors(tree, d.linked),
    ...bylines(text, blocks),
    ...named(tree, text, blocks, blocks[head]),
    ...printed(text, blocks, Math.max(0, head), last),
  ].filter((c) => c.names.length > 0)
  const outlet = loose(d.outlet ?? '')
  const places = new Map<string, Set<string>>()
  for (const c of candidates.slice(0, 60))
    for (const p of c.names) places.set(loose(p), (places.get(loose(p)) ?? new Set()).add(c.rule))
  let best: Candidate | null = null
  let most = 0
  for (const c of candidates.slice(0, 60)) {
    const key = loose(c.names[0]!)
    const own = outlet.length > 3 && key.length > 2 && (outlet.includes(key) || key.includes(outlet))
    const single = c.names.every((p) => !/\s/.test(p))
    const score =
      c.score +
      ((places.get(key)?.size ?? 1) > 1 ? 1.5 : 0) -
      (own ? (single ? 4 : 3) : 0) -
      (single ? 1.5 : 0) -
      (c.names.some((p) => /\p{L}[._]\p{L}|\d/u.test(p)) ? 1.5 : 0) -
      (c.names.some((p) =>
        /\b(?:verein|verband|bund|gmbh|ag|ev|magazin|magazine|zeitung|blog|news|online|media|redaktion|team|press|verlag|institut|landesanstalt|staff|foundation|university)\b/i.test(
          p,
        ),
      )
        ? 2.5
        : 0)
    if (score > most) {
      best = c
      most = score
    }
  }
  if (!best || most < 2.5) return staff(tree, d.linked, text, blocks)
  return {
    value: best.names,
    evidence: best.at ? spanOf(text, best.at.start, best.at.end) : null,
    rule: best.rule,
  }
}

/** The desk, where the page names nobody else: "Redaktion", "Newsdesk". */
function staff(tree: Tree, linked: Linked, text: string, blocks: readonly Block[]): Fact<string[]> | null {
  const is = (s: string) => DESK.test(s.trim())
  const said = [...linked.authors, first(tree.meta, AUTHOR) ?? '', tree.meta.get('twitter:data1') ?? ''].find(is)
  if (said) return { value: [said.trim()], evidence: null, rule: 'desk' }
  for (const b of blocks) {
    if (b.role !== 'byline' || b.end - b.start > 60) continue
    const line = text
      .slice(b.start, b.end)
      .replace(BY, '')
      .split(/[,|·•]|\s\d/)[0]!
      .trim()
    if (is(line)) return { value: [line], evidence: spanOf(text, b.start, b.end), rule: 'desk' }
  }
  return null
}
