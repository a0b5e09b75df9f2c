/**
 * Errors of joining by kind, counted over fifty of each sort, on happenings of our own: stories, copies, quotations, actors.
 *
 *     npx readout join --input ARTICLES.jsonl --jsonl > PRED.jsonl
 *     node training/across/errors.ts GOLD.jsonl PRED.jsonl [--most 50] [--list]
 *
 * GOLD is what `happenings.ts --out` writes, which is fit as ARTICLES too. An error is a pair (of articles, or of mentions in different
 * articles) that stands in one group of the gold and in none of ours, or the reverse; of more than fifty, fifty are drawn (seeded). Why it
 * is one is told by what can be seen of the pair, the first that holds; `--list` prints the pairs.
 */
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'

// biome-ignore lint/suspicious/noExplicitAny: lines of two programs have no types
type Json = any
const { values: o, positionals } = parseArgs({
  allowPositionals: true,
  options: { most: { type: 'string', default: '50' }, list: { type: 'boolean', default: false } },
})
const read = (file: string): Json[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
const [gold, pred] = [read(positionals[0]!), read(positionals[1]!)]
const most = Number(o.most)

const articles = new Map<string, Json>(gold.filter((l) => l.text).map((l) => [l.id, l]))
const of = (lines: readonly Json[], kind: string): Json[] => lines.filter((l) => l.kind === kind)
const setOf = (id: string) => id.replace(/-[^-]*$/, '')
const day = (id: string) => Date.parse(articles.get(id).published.slice(0, 10)) / 86_400_000
const apart = new Set(of(gold, 'apart').map((a) => [...a.articles].sort().join(' ')))

interface Pair {
  readonly a: string
  readonly b: string
  readonly why: string
  readonly of: string
}
const days = (a: string, b: string) => Math.abs(day(a) - day(b))
const pairs = <T>(list: readonly T[]): [T, T][] => list.flatMap((a, i) => list.slice(i + 1).map((b): [T, T] => [a, b]))
const key = (a: string, b: string) => (a < b ? `${a} ${b}` : `${b} ${a}`)

/** mulberry32, so that the same fifty are drawn. */
function drawn<T>(list: readonly T[], seed: number): T[] {
  let s = seed
  const random = () => {
    s = (s + 0x6d2b79f5) | 0
    let t = Math.imul(s ^ (s >>> 15), s | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
  return list
    .map((item) => ({ item, at: random() }))
    .sort((a, b) => a.at - b.at)
    .slice(0, most)
    .map((x) => x.item)
}

function table(title: string, all: readonly Pair[], seed: number): void {
  const some = drawn(all, seed)
  console.log(`\n${title}: ${all.length}${some.length < all.length ? `, of which ${some.length} were drawn` : ''}`)
  const counts = new Map<string, Pair[]>()
  for (const p of some) counts.set(p.why, [...(counts.get(p.why) ?? []), p])
  for (const [why, list] of [...counts].sort((x, y) => y[1].length - x[1].length)) {
    console.log(`  ${String(list.length).padStart(3)}  ${why}`)
    if (o.list) for (const p of list) console.log(`         ${p.of}: ${p.a} ${p.b}`)
  }
}

// ---- articles: stories and copies

function groupsOf(lines: readonly Json[], kind: 'story' | 'copy'): Map<string, string> {
  const joined = new Map<string, string>()
  for (const [n, line] of of(lines, kind).entries()) {
    const ids: string[] = kind === 'story' ? line.articles : line.members.map((m: Json) => m.article)
    for (const [a, b] of pairs(ids)) joined.set(key(a, b), line.id ?? String(n))
  }
  return joined
}

const goldStory = groupsOf(gold, 'story')
const ourStory = groupsOf(pred, 'story')
const [missedStories, wrongStories]: [Pair[], Pair[]] = [[], []]
for (const k of goldStory.keys()) {
  if (ourStory.has(k)) continue
  const [a, b] = k.split(' ') as [string, string]
  const alone = ![...ourStory.keys()].some((p) => p.split(' ').includes(a) || p.split(' ').includes(b))
  const short = Math.min(...[a, b].map((id) => articles.get(id).text.split(/\s+/).length)) < 80
  const why = alone
    ? 'both were left alone'
    : days(a, b) > 14
      ? 'more than a fortnight apart'
      : short
        ? 'one has fewer than 80 words'
        : days(a, b) > 3
          ? 'four days to a fortnight apart'
          : 'within three days'
  missedStories.push({ a, b, why, of: setOf(a) })
}
for (const k of ourStory.keys()) {
  const [a, b] = k.split(' ') as [string, string]
  if (goldStory.has(k)) continue
  const why = apart.has([a, b].sort().join(' '))
    ? 'look-alikes that the gold names'
    : setOf(a) !== setOf(b)
      ? 'of two happenings'
      : days(a, b) <= 3
        ? 'one happening, other matter, within three days'
        : 'one happening, other matter, later'
  wrongStories.push({ a, b, why, of: setOf(a) })
}
table('Stories: pairs missed', missedStories, 1)
table('Stories: pairs wrongly joined', wrongStories, 2)

const relations = new Map<string, string>()
for (const c of of(gold, 'copy')) for (const m of c.members) relations.set(m.article, m.relation)
const [goldCopy, ourCopy] = [groupsOf(gold, 'copy'), groupsOf(pred, 'copy')]
const [missedCopies, wrongCopies]: [Pair[], Pair[]] = [[], []]
const NAMES: { readonly [r: string]: string } = {
  copy: 'the same text',
  edited: 'an edited copy',
  rewrite: 'a rewrite',
}
for (const k of goldCopy.keys()) {
  if (ourCopy.has(k)) continue
  const [a, b] = k.split(' ') as [string, string]
  const weakest = ['rewrite', 'edited', 'copy'].find((r) => relations.get(a) === r || relations.get(b) === r)
  missedCopies.push({
    a,
    b,
    why: `${NAMES[weakest ?? 'copy']}, ${days(a, b) <= 1 ? 'within a day' : 'later'}`,
    of: setOf(a),
  })
}
const outletOf = (id: string) => articles.get(id).outlet
for (const k of ourCopy.keys()) {
  if (goldCopy.has(k)) continue
  const [a, b] = k.split(' ') as [string, string]
  const said = of(pred, 'copy').find((c) => [a, b].every((id) => c.members.some((m: Json) => m.article === id)))
  const weakest = ['rewrite', 'edited', 'copy'].find((r) =>
    said.members.some((m: Json) => [a, b].includes(m.article) && m.relation === r),
  )
  const which =
    outletOf(a) === outletOf(b)
      ? 'one outlet carries on its own text'
      : goldStory.has(k)
        ? 'of one story'
        : 'of two stories'
  wrongCopies.push({ a, b, why: `${which}, taken for ${NAMES[weakest ?? 'copy']}`, of: setOf(a) })
}
table('Copies: pairs missed', missedCopies, 3)
table('Copies: pairs wrongly joined', wrongCopies, 4)

// ---- spans: quotations and actors

interface Span {
  readonly article: string
  readonly start: number
  readonly end: number
  readonly relation?: string
}
/** Each span of the gold with ours that overlaps it most, by number of our group. */
function aligned(kind: 'quote' | 'actor') {
  const ours = of(pred, kind).flatMap((g, n) => g.members.map((m: Span) => ({ ...m, group: n })))
  const byArticle = new Map<string, (Span & { group: number })[]>()
  for (const m of ours) byArticle.set(m.article, [...(byArticle.get(m.article) ?? []), m])
  const groups = new Map<string, { gold: number; span: Span; own: number | null }>()
  for (const [n, g] of of(gold, kind).entries())
    for (const span of g.members as Span[]) {
      let best: number | null = null
      let overlap = 0
      for (const m of byArticle.get(span.article) ?? []) {
        const shared = Math.min(m.end, span.end) - Math.max(m.start, span.start)
        if (shared > overlap) [overlap, best] = [shared, m.group]
      }
      groups.set(`${span.article}:${span.start}`, { gold: n, span, own: best })
    }
  return [...groups.values()]
}
const words = ({ article, start, end }: Span): string => articles.get(article).text.slice(start, end)
const named = (s: Span) => `${s.article}:${s.start}`

const quotes = aligned('quote')
const [missedQuotes, wrongQuotes]: [Pair[], Pair[]] = [[], []]
for (const [x, y] of pairs(quotes)) {
  if (x.span.article === y.span.article) continue
  const pair = { a: named(x.span), b: named(y.span), of: setOf(x.span.article) }
  if (x.gold === y.gold && (x.own === null || x.own !== y.own)) {
    const relation =
      [x, y].map((q) => q.span.relation).find((r) => r === 'altered') ??
      [x, y].map((q) => q.span.relation).find((r) => r === 'shortened') ??
      'exact'
    const few = Math.min(words(x.span).split(/\s+/).length, words(y.span).split(/\s+/).length) < 6
    const why =
      x.own === null || y.own === null
        ? 'one was not found as a quotation'
        : `${relation}${few ? ', fewer than six words' : ''}`
    missedQuotes.push({ ...pair, why })
  } else if (x.gold !== y.gold && x.own !== null && x.own === y.own) {
    const [g, h] = [of(gold, 'quote')[x.gold], of(gold, 'quote')[y.gold]]
    wrongQuotes.push({ ...pair, why: g.speaker === h.speaker ? 'one speaker, two quotations' : 'two speakers' })
  }
}
table('Quotations: pairs missed', missedQuotes, 5)
table('Quotations: pairs wrongly joined', wrongQuotes, 6)

const actors = aligned('actor')
const [missedActors, wrongActors]: [Pair[], Pair[]] = [[], []]
const isName = (s: Span) => /\p{Lu}/u.test(words(s).replace(/^(?:the|a|an|his|her|its) /i, ''))
const form = (s: Span) => (!isName(s) ? 'a description' : /\s/.test(words(s)) ? 'a full name' : 'one word of a name')
const seen = new Set<string>()
for (const [x, y] of pairs(actors)) {
  if (x.span.article === y.span.article) continue
  const pair = { a: named(x.span), b: named(y.span), of: setOf(x.span.article) }
  // each pair of articles once for an actor, however often they name it
  const once = `${x.gold} ${y.gold} ${key(x.span.article, y.span.article)}`
  if (x.gold === y.gold) {
    const mine = actors.filter((m) => m.gold === x.gold)
    const [left, right] = [x, y].map((s) => mine.filter((m) => m.span.article === s.span.article))
    if (seen.has(once)) continue
    seen.add(once)
    if (left!.some((l) => l.own !== null && right!.some((r) => r.own === l.own))) continue
    const lost = [left!, right!].some((side) => side.every((m) => m.own === null))
    const weak = [left!, right!].map(
      (side) =>
        (['a full name', 'one word of a name', 'a description'] as const).find((f) =>
          side.some((m) => form(m.span) === f),
        )!,
    )
    const why = lost
      ? 'the reader has nobody there'
      : `${weak.includes('a description') ? 'one article has only a description' : weak.includes('one word of a name') ? 'one article has only one word of the name' : 'full names in both'}, ${goldStory.has(key(x.span.article, y.span.article)) ? (ourStory.has(key(x.span.article, y.span.article)) ? 'story found' : 'story missed') : 'of two stories'}`
    missedActors.push({ ...pair, why })
  } else if (x.own !== null && x.own === y.own && !seen.has(once)) {
    seen.add(once)
    const last = (s: Span) => words(s).toLowerCase().split(/\s+/).at(-1)
    const why =
      last(x.span) === last(y.span)
        ? 'the same last word'
        : !isName(x.span) || !isName(y.span)
          ? 'a description'
          : 'other names'
    wrongActors.push({ ...pair, why })
  }
}
table('Actors: pairs of articles missed', missedActors, 7)
table('Actors: pairs of articles wrongly joined', wrongActors, 8)
