/**
 * Makes gold of happenings: news written for the purpose and marked up in the text, as JSON Lines of articles and groups.
 *
 *     node training/across/happenings.ts                          counts of all happenings beside this file
 *     node training/across/happenings.ts --fold look --out F      those of one fold, written to F
 *     node training/across/happenings.ts --fold train --out F     those to fit weights on, which lie in a folder of their own
 *     node training/across/happenings.ts FILE.txt… --same G       others' files in the same form; must come out as G has them
 *     node training/across/happenings.ts --folds                  names and folds
 *     node training/across/happenings.ts --list                   what looks wrong, by article and offset, never in words
 *
 * The mark-up is told in README.md beside this file.
 */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { isDeepStrictEqual } from 'node:util'

const STATUSES = 'happened ongoing planned cancelled postponed did-not-happen denied hypothetical'.split(' ')
const RELATIONS = { '<': ['copy', 'edited'], '~': ['rewrite'] } as const
const SUFFIX = { '!': 'altered', '-': 'shortened', '': 'exact' } as const
type Relation = 'exact' | 'shortened' | 'altered'

interface Span {
  article: string
  start: number
  end: number
}
interface Figure extends Span {
  what: string
  value: number
}
interface Entry {
  date: string
  article: string
  status: string
  alt?: string[]
}
interface Group {
  kind: 'event' | 'actor' | 'quote'
  id: string
  members: (Span & { relation?: Relation })[]
  name?: string
  note?: string
  speaker?: string
  reference?: number
  figures?: Figure[]
  history?: Entry[]
}
interface Mark {
  key: string
  suffix: '!' | '-' | ''
  figure: { what: string; value: number } | null
  start: number
  end: number
}
interface Article {
  id: string
  outlet: string
  published: string
  story: string
  statuses: Map<string, string[]>
  origin: { id: string; relation: 'copy' | 'edited' | 'rewrite' } | null
  title: string
  /** Paragraphs with their marks. */
  body: string[]
  text: string
  marks: Mark[]
  line: number
}
interface Happening {
  name: string
  what: string
  groups: Map<string, string>
  articles: Article[]
  apart: { articles: [string, string]; why: string }[]
}
/** Something wrong: where, and which rule; never the words, so that blind happenings stay unread. */
interface Finding {
  at: string
  rule: string
}

/** Which fold a happening is of: the first byte of the SHA-256 of its name, even `look`, odd `blind`. */
export const foldOf = (name: string): 'look' | 'blind' =>
  createHash('sha256').update(name, 'utf8').digest()[0] % 2 === 0 ? 'look' : 'blind'

const MARK = /\{(e\d+|q\d+[a-z]?|p\.[a-z]+)([!-]?)(?:\.([a-z]+)=(\d+(?:\.\d+)?))?:/y

/** Text without its marks, and the marks; a mark may stand inside another. */
function unmark(source: string, where: string): { text: string; marks: Mark[] } {
  const marks: Mark[] = []
  const open: Mark[] = []
  let text = ''
  for (let i = 0; i < source.length; ) {
    MARK.lastIndex = i
    const m = source[i] === '{' ? MARK.exec(source) : null
    if (m) {
      const figure = m[3] ? { what: m[3], value: Number(m[4]) } : null
      const mark: Mark = { key: m[1], suffix: m[2] as Mark['suffix'], figure, start: text.length, end: -1 }
      marks.push(mark)
      open.push(mark)
      i += m[0].length
    } else if (source[i] === '{') throw new Error(`${where}: a brace opens no mark`)
    else if (source[i] === '}') {
      const mark = open.pop()
      if (!mark) throw new Error(`${where}: a brace closes no mark`)
      mark.end = text.length
      i++
    } else text += source[i++]
  }
  if (open.length > 0) throw new Error(`${where}: a mark is not closed`)
  return { text, marks }
}

const once = (hay: string, needle: string): boolean => hay.split(needle).length === 2

/** One line of an edit applied to a headline and its marked-up paragraphs. */
function edit(line: string, title: string, body: string, where: string): { title: string; body: string } {
  const m = /^-([hxa]?)\/(.*)\/$/.exec(line)
  if (!m) throw new Error(`${where}: not an edit`)
  const [, kind, rest] = m
  if (kind === 'h') return { title: rest, body }
  if (kind === 'a') return { title, body: `${body}\n${rest}` }
  const cut = kind === 'x' ? [rest, ''] : rest.split('/')
  const [from, to] = cut
  if (cut.length !== 2) throw new Error(`${where}: an edit has one slash too many or too few`)
  if (!once(body, from)) throw new Error(`${where}: what an edit replaces stands ${body.split(from).length - 1} times`)
  return { title, body: body.replace(from, () => to) }
}

function header(
  rest: string,
  where: string,
): Pick<Article, 'id' | 'outlet' | 'published' | 'story' | 'statuses' | 'origin'> {
  const [head, outlet, published, story, said, ...more] = rest.split('|').map((x) => x.trim())
  const [id, sign, from, relation] = head.split(' ')
  if (said === undefined || more.length > 0) throw new Error(`${where}: a head has five fields`)
  const statuses = new Map(
    said
      .split(' ')
      .filter(Boolean)
      .map((pair) => {
        const [key, values] = pair.split('=')
        return [key, (values ?? '').split(',')] as const
      }),
  )
  if (!sign) return { id, outlet, published, story, statuses, origin: null }
  const allowed: readonly string[] | undefined = RELATIONS[sign as '<' | '~']
  if (!allowed?.includes(relation)) throw new Error(`${where}: ${sign} ${relation} is no relation`)
  return { id, outlet, published, story, statuses, origin: { id: from, relation: relation as 'copy' } }
}

/** The happenings of one marked-up file. */
export function parse(source: string, file: string): Happening[] {
  const out: Happening[] = []
  source.split('\n').forEach((line, i) => {
    const where = `${file}:${i + 1}`
    const now = out.at(-1)
    const article = now?.articles.at(-1)
    if (line.startsWith('= ')) {
      const [name, what] = line.slice(2).split(' | ')
      out.push({ name, what, groups: new Map(), articles: [], apart: [] })
    } else if (line.trim() === '') return
    else if (!now) throw new Error(`${where}: before the first happening`)
    else if (line.startsWith('& ')) {
      const at = line.indexOf(' = ')
      now.groups.set(line.slice(2, at), line.slice(at + 3))
    } else if (line.startsWith('^ ')) {
      const [, a, b, why] = /^\^ (\S+) (\S+) (.+)$/.exec(line) ?? []
      if (!why) throw new Error(`${where}: a look-alike needs two articles and a reason`)
      now.apart.push({ articles: [a, b], why })
    } else if (line.startsWith('@ ')) {
      const head = header(line.slice(2), where)
      const from = now.articles.find((a) => a.id === head.origin?.id)
      if (head.origin && !from) throw new Error(`${where}: ${head.origin.id} does not stand before it`)
      const taken = head.origin && head.origin.relation !== 'rewrite' && from
      const [title, body] = taken ? [from.title, [...from.body]] : ['', []]
      now.articles.push({ ...head, title, body, text: '', marks: [], line: i + 1 })
    } else if (!article) throw new Error(`${where}: before the first article`)
    else if (article.origin && article.origin.relation !== 'rewrite') {
      const edited = edit(line, article.title, article.body.join('\n'), where)
      article.title = edited.title
      article.body = edited.body.split('\n').filter((p) => p.trim() !== '')
    } else if (article.title === '') article.title = line
    else article.body.push(line)
  })
  for (const { articles } of out)
    for (const a of articles) {
      const plain = unmark([a.title, ...a.body].join('\n\n'), `${file}:${a.line}`)
      a.text = plain.text
      a.marks = plain.marks
      a.title = unmark(a.title, `${file}:${a.line}`).text
    }
  return out
}

const byDate = (articles: Article[]): Article[] =>
  [...articles].sort((a, b) => (a.published < b.published ? -1 : a.published > b.published ? 1 : 0))

/** Events, actors and quotations of a happening, in the order in which they are first read. */
function groupsOf(h: Happening): Group[] {
  const out = new Map<string, Group>()
  const told = (key: string): string | undefined => h.groups.get(key) ?? h.groups.get(key.replace(/(\d)[a-z]$/, '$1'))
  const kinds: Record<string, Group['kind']> = { e: 'event', p: 'actor', q: 'quote' }
  for (const article of byDate(h.articles))
    for (const mark of article.marks) {
      const kind = kinds[mark.key[0]]
      const group = out.get(mark.key) ?? { kind, id: `${h.name}.${mark.key}`, members: [] }
      out.set(mark.key, group)
      const span = { article: article.id, start: mark.start, end: mark.end }
      if (mark.figure) group.figures = [...(group.figures ?? []), { ...span, ...mark.figure }]
      else group.members.push(kind === 'quote' ? { ...span, relation: SUFFIX[mark.suffix] } : span)
    }
  for (const [key, group] of out) {
    const what = told(key) ?? ''
    if (group.kind === 'actor') group.name = what
    else if (group.kind === 'quote') Object.assign(group, { speaker: what, reference: 0 })
    else {
      const { figures, ...rest } = group
      const history = byDate(h.articles).flatMap((a): Entry[] => {
        const [status, ...alt] = a.statuses.get(key) ?? []
        const entry = { date: a.published.slice(0, 10), article: a.id, status }
        return status ? [alt.length > 0 ? { ...entry, alt } : entry] : []
      })
      out.set(key, { ...rest, note: what, ...(figures ? { figures } : {}), history })
    }
  }
  return [...out.values()]
}

/** What happenings are written as: a head, the articles, and then, happening by happening, the groups. */
export function lines(happenings: Happening[]): object[] {
  const head = { kind: 'set', name: 'happenings', licence: 'CC0 1.0', partial: true }
  const articles = happenings.flatMap((h) =>
    h.articles.map(({ id, outlet, published, title, text }) => ({ id, outlet, published, title, text })),
  )
  const groups = happenings.flatMap((h): object[] => {
    const stories = [...new Set(h.articles.map((a) => a.story))].map((id) => {
      const of = byDate(h.articles).filter((a) => a.story === id)
      return { kind: 'story', id, articles: of.map((a) => a.id) }
    })
    const copies = h.articles.flatMap((source) => {
      const taken = h.articles.filter((a) => a.origin?.id === source.id)
      const members = taken.map((a) => ({ article: a.id, relation: a.origin?.relation as string }))
      const all = [{ article: source.id, relation: 'source' }, ...members]
      return taken.length > 0 ? [{ kind: 'copy', id: `${source.id}.copies`, members: all }] : []
    })
    return [...groupsOf(h), ...stories, ...copies, ...h.apart.map((pair) => ({ kind: 'apart', ...pair }))]
  })
  return [head, ...articles, ...groups]
}

const NUMBERS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ')
const plainWords = (s: string): string[] =>
  s
    .toLowerCase()
    .split(/[\s—–-]+/)
    .map((w) => w.replace(/[^\p{L}\p{N}]/gu, ''))
    .filter(Boolean)
    .map((w) => (NUMBERS.includes(w) ? String(NUMBERS.indexOf(w)) : w))
/** The quoted pieces of a span as words: cut where the marks close, at an ellipsis and at square brackets. */
function pieces(span: string): string[][] {
  const quoted = [...span.matchAll(/["“]([^"”]*)["”]?/g)].map((m) => m[1])
  const cut = (quoted.length > 0 ? quoted : [span]).flatMap((q) => q.split(/\[[^\]]*\]|…|\.\s?\.\s?\.+/))
  return cut.map(plainWords).filter((p) => p.length > 0)
}
/** How two wordings of one quotation stand to each other, by their words alone. */
export function relationOf(a: string, b: string): Relation {
  const [A, B] = [pieces(a), pieces(b)]
  const [short, long] = A.flat().join('').length <= B.flat().join('').length ? [A, B.flat()] : [B, A.flat()]
  if (short.flat().join('') === long.join('')) return 'exact'
  let from = 0
  for (const piece of short) {
    let at = from
    while (at + piece.length <= long.length && !piece.every((w, k) => long[at + k] === w)) at++
    if (at + piece.length > long.length) return 'altered'
    from = at + piece.length
  }
  return 'shortened'
}
/** Whether two wordings share half the words of the shorter: else they are parts of one long quotation. */
function kin(a: string, b: string): boolean {
  const [A, B] = [pieces(a).flat(), pieces(b).flat()]
  const left = [...A]
  const shared = B.filter((w) => left.includes(w) && left.splice(left.indexOf(w), 1)).length
  return shared >= 0.5 * Math.min(A.length, B.length)
}

const runs = (text: string): Set<string> => {
  const w = plainWords(text.slice(text.indexOf('\n')))
  return new Set(w.slice(3).map((_, i) => w.slice(i, i + 4).join(' ')))
}
/** Which part of the shorter text's runs of four words stands in the other. */
function shared(a: string, b: string): number {
  const [A, B] = [runs(a), runs(b)]
  return [...A].filter((r) => B.has(r)).length / Math.max(1, Math.min(A.size, B.size))
}

/** What is wrong in a happening; `soft` findings are worth a look and may be meant. */
function check(h: Happening): { hard: Finding[]; soft: Finding[] } {
  const hard: Finding[] = []
  const soft: Finding[] = []
  const groups = groupsOf(h)
  const by = new Map(h.articles.map((a) => [a.id, a]))
  const sliceOf = (s: Span): string => by.get(s.article)?.text.slice(s.start, s.end) ?? ''
  const bad = (ok: boolean, at: string, rule: string): unknown => ok || hard.push({ at, rule })
  const odd = (ok: boolean, at: string, rule: string): unknown => ok || soft.push({ at, rule })
  bad(by.size === h.articles.length, h.name, 'two articles have one id')
  for (const a of h.articles) {
    const from = by.get(a.origin?.id ?? '')
    const words = plainWords(a.text).length
    bad(/^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(a.published), a.id, 'published is no date and hour')
    bad(!Number.isNaN(Date.parse(a.published)), a.id, 'published is no day of the calendar')
    bad(!from || from.published < a.published, a.id, 'published before what it took over')
    bad(!from || from.story === a.story, a.id, 'in another story than what it took over')
    odd(words >= 80 && words <= 185, a.id, `${words} words`)
    if (from && a.origin) {
      const part = shared(from.text, a.text)
      const fits = { copy: part > 0.95, edited: part >= 0.3, rewrite: part < 0.35 }[a.origin.relation]
      odd(fits, a.id, `${a.origin.relation} with ${part.toFixed(2)} of the runs`)
    }
    for (const [key, said] of a.statuses) {
      bad(h.groups.has(key), a.id, `${key} is not declared`)
      bad(
        said.every((s) => STATUSES.includes(s)),
        a.id,
        `${key} has no known status`,
      )
      bad(
        a.marks.some((m) => m.key === key && !m.figure),
        a.id,
        `${key} has a status and no mention`,
      )
    }
    for (const m of a.marks) {
      const slice = a.text.slice(m.start, m.end)
      const at = `${a.id}:${m.start}`
      bad(slice.trim() === slice && slice !== '', at, `${m.key} is empty or has space at its edge`)
      bad(m.key[0] === 'q' || m.suffix === '', at, `${m.key} is no quotation and has a relation`)
      bad(m.key[0] !== 'e' || a.statuses.has(m.key), at, `${m.key} is mentioned and has no status`)
      bad(m.key[0] !== 'q' || /^["“].*["”]$/s.test(slice), at, `${m.key} does not run from mark to mark`)
      bad(m.key[0] !== 'q' || !slice.includes('\n'), at, `${m.key} runs over a paragraph`)
    }
    for (const b of h.articles) {
      if (b.published < a.published || a === b || a.origin?.id === b.id || b.origin?.id === a.id) continue
      if (by.get(b.origin?.id ?? '')?.origin?.id === a.id || (b.origin && b.origin.id === a.origin?.id)) continue
      odd(shared(a.text, b.text) < 0.3, b.id, `much of ${a.id} and not said to be of it`)
    }
  }
  for (const key of h.groups.keys())
    bad(
      groups.some((g) => g.id === `${h.name}.${key}`),
      h.name,
      `${key} is never marked`,
    )
  for (const g of groups) {
    bad(Boolean(g.name ?? g.note ?? g.speaker), g.id, 'is not declared')
    if (g.kind === 'event') bad((g.history ?? []).length > 0, g.id, 'has no history')
    if (g.kind !== 'quote') continue
    const first = sliceOf(g.members[0])
    bad(g.members[0].relation === 'exact', g.id, 'its first wording is not the one the others are measured by')
    for (const m of g.members.slice(1)) {
      const at = `${m.article}:${m.start}`
      if (!kin(first, sliceOf(m)))
        odd(m.relation === 'shortened', at, `${g.id} shares few words with its first wording`)
      bad(relationOf(first, sliceOf(m)) === m.relation, at, `${g.id} is ${relationOf(first, sliceOf(m))} by its words`)
    }
  }
  for (const { articles } of h.apart) {
    const [a, b] = articles.map((id) => by.get(id))
    bad(Boolean(a && b) && a?.story !== b?.story, articles.join(' '), 'look-alikes are two articles of two stories')
  }
  unmarked(h, groups, odd)
  return { hard, soft }
}

/** Quotations and names that return without a mark. */
function unmarked(h: Happening, groups: Group[], odd: (ok: boolean, at: string, rule: string) => unknown): void {
  const by = new Map(h.articles.map((a) => [a.id, a]))
  const covered = (a: Article, start: number, kinds: string): boolean =>
    a.marks.some((m) => kinds.includes(m.key[0]) && m.start <= start && start < m.end)
  for (const a of h.articles) {
    for (const m of a.text.matchAll(/["“]([^"”\n]{15,})["”]/g)) {
      if (covered(a, m.index, 'q')) continue
      const like = groups.find(
        (g) =>
          g.kind === 'quote' &&
          g.members.some(
            (q) => kin(m[0], by.get(q.article)?.text.slice(q.start, q.end) ?? '') && plainWords(m[0]).length > 3,
          ),
      )
      odd(!like, `${a.id}:${m.index}`, `may be ${like?.id}`)
    }
    const names = groups.filter((g) => g.kind === 'actor').map((g) => g.name?.split(' ').at(-1) ?? '')
    for (const name of new Set(names))
      for (const m of a.text.matchAll(new RegExp(`(?<!\\p{L})${name}(?!\\p{L})`, 'gu')))
        odd(m.index < a.title.length || covered(a, m.index, 'p'), `${a.id}:${m.index}`, 'a surname without a mark')
  }
}

/** Counts over happenings, for the data statement. */
function counts(happenings: Happening[]): Record<string, number> {
  const articles = happenings.flatMap((h) => h.articles)
  const groups = happenings.flatMap(groupsOf)
  const of = (kind: Group['kind']): Group[] => groups.filter((g) => g.kind === kind)
  const wordings = of('quote').flatMap((g) => g.members)
  const histories = of('event').map((g) => (g.history ?? []).map((e) => e.status))
  const taken = (r: string): number => articles.filter((a) => a.origin?.relation === r).length
  return {
    happenings: happenings.length,
    articles: articles.length,
    words: articles.reduce((n, a) => n + plainWords(a.text).length, 0),
    stories: new Set(articles.map((a) => a.story)).size,
    'look-alike pairs': happenings.reduce((n, h) => n + h.apart.length, 0),
    events: of('event').length,
    'mentions of events': of('event').reduce((n, g) => n + g.members.length, 0),
    'history entries': histories.flat().length,
    'events that turn': histories.filter((s) => new Set(s).size > 1).length,
    figures: of('event').reduce((n, g) => n + (g.figures ?? []).length, 0),
    quotations: of('quote').length,
    wordings: wordings.length,
    altered: wordings.filter((m) => m.relation === 'altered').length,
    shortened: wordings.filter((m) => m.relation === 'shortened').length,
    copies: taken('copy'),
    edited: taken('edited'),
    rewrites: taken('rewrite'),
    actors: of('actor').length,
    'mentions of actors': of('actor').reduce((n, g) => n + g.members.length, 0),
    ...Object.fromEntries(STATUSES.map((s) => [s, histories.flat().filter((x) => x === s).length])),
  }
}

/** Lines that stand in one of two files alone, by kind and id. */
function differences(mine: object[], theirs: object[]): string[] {
  const idOf = (l: object): string => {
    const { kind = 'article', id, articles } = l as { kind?: string; id?: string; articles?: string[] }
    return `${kind} ${id ?? articles?.join(' ') ?? ''}`
  }
  const other = new Map(theirs.map((l) => [idOf(l), l]))
  const out = mine.filter((l) => !isDeepStrictEqual(l, other.get(idOf(l)))).map((l) => `differs: ${idOf(l)}`)
  const here = new Set(mine.map(idOf))
  return [...out, ...theirs.filter((l) => !here.has(idOf(l))).map((l) => `missing: ${idOf(l)}`)]
}

/** The marked-up files beside this one: those to measure with, or those to train on. */
export function ownFiles(folder: 'happenings' | 'train' = 'happenings'): string[] {
  const dir = path.join(import.meta.dirname, folder)
  return readdirSync(dir)
    .filter((f) => f.endsWith('.txt'))
    .sort()
    .map((f) => path.join(dir, f))
}

function main(args: string[]): number {
  const option = (name: string): string | undefined => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined)
  const valued = ['--fold', '--out', '--same']
  const files = args.filter((a, i) => !a.startsWith('--') && !valued.includes(args[i - 1]))
  const fold = option('--fold')
  const own = (): string[] => ownFiles(fold === 'train' ? 'train' : 'happenings')
  const all = (files.length > 0 ? files : own()).flatMap((f) => parse(readFileSync(f, 'utf8'), path.basename(f)))
  const happenings = all.filter((h) => !fold || fold === 'train' || foldOf(h.name) === fold)
  if (args.includes('--folds')) {
    for (const h of happenings)
      console.log(`${h.name}\t${fold === 'train' ? fold : foldOf(h.name)}\t${h.articles.length}`)
    return 0
  }
  const findings = happenings.map(check)
  const hard = findings.flatMap((f) => f.hard)
  for (const f of hard) console.error(`wrong: ${f.at}: ${f.rule}`)
  if (args.includes('--list'))
    for (const f of findings.flatMap((x) => x.soft)) console.error(`look: ${f.at}: ${f.rule}`)
  const built = lines(happenings)
  const same = option('--same')
  const others = same
    ? readFileSync(same, 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((l) => JSON.parse(l) as object)
    : null
  const differ = others ? differences(built, others) : []
  for (const d of differ) console.error(d)
  if (others && differ.length === 0) console.error(`${built.length} lines, all as given`)
  const out = option('--out')
  if (out) writeFileSync(out, built.map((l) => `${JSON.stringify(l)}\n`).join(''))
  console.log(
    Object.entries(counts(happenings))
      .map(([k, n]) => `${n} ${k}`)
      .join(', '),
  )
  return hard.length + differ.length > 0 ? 1 : 0
}

if (import.meta.main) process.exitCode = main(process.argv.slice(2))
