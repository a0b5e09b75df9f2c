import { type Block, type Fact, spanOf } from '../../record/index.ts'
import { isName, readByline } from '../text/byline.ts'
import { blockAt, decode, FOREIGN, first } from './declared.ts'
import type { Linked } from './jsonld.ts'
import type { Tree } from './tree.ts'

const AUTHOR =
  'author article:author dc.creator dcterms.creator parsely-author sailthru.author byl og:article:author citation_author article.author cxenseparse:author twitter:creator:name creator rbauthors'
const BY =
  /^\s*(?:posted |written |geschrieben |veröffentlicht |verfasst |publié |article |ein gastbeitrag |gastbeitrag |eine analyse |ein kommentar |interview |show all articles |alle artikel |blog beitrag )?(?:of|by|von|par|por|di|da|door|autor(?:in)?|author|auteur|text|fotos?|redaktion|about)\s*:?\s+/i
const NOT_PEOPLE =
  /^(?:admin|administrator|editor|editors|editorial|staff|redaktion|news|newsroom|webmaster|guest|team|agencies|reuters|ap|afp|dpa|by|author|unknown|null|n\/a|none|https?:.*)$/i
const people = (s: string): string[] =>
  decode(s)
    .replace(BY, '')
    .split(/\s*[,;|/]\s*|\s+(?:and|und|et|y|&)\s+/i)
    .map((p) => p.trim())
    .filter(
      (p) =>
        p.length > 2 &&
        p.length < 60 &&
        !NOT_PEOPLE.test(p) &&
        /\p{L}/u.test(p) &&
        !/^https?:|@|\.(?:com|org|de|net)\b/.test(p),
    )

/** "Autor: gnaddrig", "Posted by Jane Doe" inside a line of dates and categories. */
const PRINTED =
  /(?:^|[|·•,\s])(?:[Bb]y|BY|[Vv]on|VON|[Pp]ar|[Pp]or|[Aa]utor(?:in)?:|[Aa]uthor:|[Tt]ext:|[Aa]uteur ?:|[Pp]osted by|[Ww]ritten by)\s{1,3}(\p{L}[\p{L}\p{N}_.'’-]{1,30}(?: (?:v\.|von|van|de|der|den|la|le|\p{Lu}[\p{L}.'’-]{0,30})){0,4})/u
function printedAuthor(text: string, blocks: readonly Block[]): Fact<string[]> | null {
  const head = Math.max(
    0,
    blocks.findIndex((b) => b.role === 'headline'),
  )
  for (let k = Math.max(0, head - 2); k < Math.min(blocks.length, head + 12); k++) {
    const b = blocks[k]
    if (b.end - b.start > 200 || FOREIGN.has(b.role) || b.role === 'headline') continue
    const m = PRINTED.exec(text.slice(b.start, b.end))
    if (m && (m[0].includes(':') || (m[1].includes(' ') && /^\p{Lu}/u.test(m[1])))) {
      const at = b.start + m.index + m[0].length - m[1].length
      const names = people(m[1])
      if (names.length) return { value: names, evidence: spanOf(text, at, at + m[1].length), rule: 'printed-author' }
    }
  }
  return null
}

/** The people who wrote the page: as JSON-LD, meta elements, named elements or the page's own words give them. */
export function bylineOf(
  tree: Tree,
  d: { linked: Linked; outlet: string | null },
  text: string,
  blocks: readonly Block[],
): Fact<string[]> | null {
  const linked = d.linked.authors.flatMap(people)
  const outlet = d.outlet?.toLowerCase() ?? ''
  const real = linked.filter((p) => p.toLowerCase() !== outlet)
  if (real.length) return { value: [...new Set(real)], evidence: null, rule: 'json-ld' }
  const meta = people(first(tree.meta, AUTHOR) ?? '').filter((p) => p.toLowerCase() !== outlet)
  if (meta.length && meta.some((p) => p.includes(' ')))
    return { value: [...new Set(meta)], evidence: null, rule: 'meta-author' }
  for (const m of tree.marks) {
    if (m.kind !== 'author' || m.end <= m.start || m.end - m.start > 100) continue
    const role = blockAt(blocks, m.start)?.role
    if (role && FOREIGN.has(role)) continue
    const names = people(
      text
        .slice(m.start, m.end)
        .replace(BY, '')
        .split(/\s*(?:[|·•\n(@]|\s[–—-]\s|\d{1,2}(?:[.:/]|\s)|\b(?:on|am|le|vom|in|for|updated|published)\s)/i)[0],
    )
    if (names.length && names.every((p) => p.split(' ').length <= 5))
      return { value: names, evidence: spanOf(text, m.start, m.end), rule: 'named-author' }
  }
  for (const b of blocks) {
    if (b.role !== 'byline' || b.end - b.start > 160) continue
    const line = text.slice(b.start, b.end).replace(/\s+/g, ' ')
    const found = readByline(line.replace(BY, 'By '), true)
    const names = found?.people.length ? found.people : isName(line) ? [line] : []
    if (names.length) return { value: names, evidence: spanOf(text, b.start, b.end), rule: b.rule }
  }
  const printed = printedAuthor(text, blocks)
  if (printed) return printed
  return meta.length ? { value: [...new Set(meta)], evidence: null, rule: 'meta-author' } : null
}
