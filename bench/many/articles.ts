/**
 * Records of many articles: stories with a cast, a place and an event that is planned, put off, held or called off; told by several
 * outlets over days, in words of their own, as copies or cut; quotations that come back exact, shortened and altered. For measuring
 * the archive when it has grown; what is in it is invented and nothing is read by the reader.
 */
import type { Event, Record, Statement } from '@readout/core'
import { PageWriter } from './page.ts'
import { makeWorld, type Somebody, type World } from './world.ts'

export interface Many {
  readonly articles: number
  /** Statements of an article, on the mean. */
  readonly statements?: number
  readonly seed?: number
}

const ACTS = [
  'assert',
  'assert',
  'assert',
  'assert',
  'deny',
  'accuse',
  'demand',
  'promise',
  'praise',
  'predict',
] as const
const CUES: { readonly [act: string]: string } = {
  assert: 'said',
  deny: 'denied',
  accuse: 'complained',
  demand: 'urged',
  promise: 'promised',
  praise: 'praised',
  predict: 'predicted',
}
const DEEDS = [
  ['talks', 'CONSULT'],
  ['summit', 'CONSULT'],
  ['signing', 'AGREE'],
  ['strike', 'PROTEST'],
  ['launch', null],
  ['hearing', 'ACCUSE'],
  ['visit', 'CONSULT'],
  ['ban', 'SANCTION'],
] as const
const TURNS: readonly (readonly Event['status'][])[] = [
  ['planned', 'happened'],
  ['planned', 'cancelled'],
  ['planned', 'postponed', 'happened'],
  ['happened'],
  ['happened', 'denied'],
]
const FIRST_DAY = Date.UTC(2025, 0, 1)
/** Stories that are told at one time, at most. */
const OPEN = 400

interface Tale {
  readonly cast: readonly Somebody[]
  readonly countries: readonly Somebody[]
  readonly town: string
  readonly deed: (typeof DEEDS)[number]
  readonly turns: readonly Event['status'][]
  readonly words: readonly string[]
  readonly quotes: readonly { readonly by: Somebody; readonly words: string }[]
  /** Day of the event, counted from the first. */
  readonly day: number
  told: number
  left: number
  last: PageWriter | null
}

const iso = (day: number) => new Date(FIRST_DAY + day * 86_400_000).toISOString().slice(0, 10)

function tale(w: World, day: number): Tale {
  const cast = Array.from({ length: 4 + Math.floor(w.random() * 5) }, () =>
    w.random() < 0.75 ? w.known(w.people) : w.known(w.bodies),
  )
  const words = Array.from({ length: 40 }, () => (w.random() < 0.3 ? w.word() : w.rare()))
  // a third of what is written are words of the matter
  const sentence = () =>
    Array.from({ length: 8 + Math.floor(w.random() * 14) }, () => (w.random() < 0.35 ? w.pick(words) : w.word())).join(
      ' ',
    )
  return {
    cast: [...new Set(cast)],
    countries: [...new Set([w.known(w.countries), w.known(w.countries)])],
    town: w.pick(w.towns),
    deed: w.pick(DEEDS),
    turns: w.pick(TURNS),
    words,
    quotes: Array.from({ length: 10 }, () => ({ by: w.pick(cast), words: sentence() })),
    day: day + Math.floor(w.random() * 10),
    told: 0,
    left: 1 + Math.floor(8 * w.random() ** 2),
    last: null,
  }
}

/** `articles` records, in the order of their publication over a year. */
export function* manyArticles({ articles, statements = 20, seed = 17 }: Many): Generator<Record> {
  const w = makeWorld(seed)
  const open: Tale[] = []
  const most = Math.min(OPEN, Math.max(8, Math.floor(articles / 25)))
  for (let n = 0; n < articles; n++) {
    const day = Math.floor((n / articles) * 365)
    while (open.length < most) open.push(tale(w, day))
    const at = Math.floor(w.random() * open.length)
    const t = open[at]!
    const id = `r-${String(n).padStart(16, '0')}`
    const outlet = w.known(w.outlets)
    const page = write(w, t, outlet, Math.round(statements * (0.5 + w.random())))
    t.told++
    if (--t.left <= 0) open.splice(at, 1)
    const title = page.blocks[0]!
    yield page.record(id, {
      title: { start: title.start, end: title.end, text: page.text.slice(title.start, title.end) },
      outlet,
      published: iso(day),
      url: `https://${outlet.toLowerCase().replace(/[^a-z]+/g, '-')}.example/${iso(day)}/${n}`,
    })
  }
}

function write(w: World, t: Tale, outlet: string, statements: number): PageWriter {
  const page = new PageWriter()
  const status =
    t.turns[Math.min(t.turns.length - 1, Math.floor((t.told / Math.max(1, t.told + t.left)) * t.turns.length))]!
  const [a, b] = [t.countries[0]!, t.countries[1] ?? t.countries[0]!]
  const filler = (n: number) =>
    Array.from({ length: n }, () => (w.random() < 0.25 ? w.pick(t.words) : w.word())).join(' ')
  page.block('headline', () => page.put(`${a.name} and ${b.name} ${t.deed[0]} in ${t.town}: ${filler(4)}`))
  page.block('paragraph', () => {
    const one = page.name(a)
    page.put(' and ')
    const other = page.name(b)
    page.put(status === 'planned' ? ' are to hold ' : status === 'cancelled' ? ' called off ' : ' held ')
    const trigger = page.put(t.deed[0])
    page.put(' in ')
    const where = page.place(t.town)
    page.put(' on ')
    const when = page.day(iso(t.day), iso(t.day))
    page.event({
      trigger,
      type: t.deed[1],
      status,
      actors: [one.actor.id],
      recipients: [other.actor.id],
      when: iso(t.day),
      whenEvidence: when,
      where: t.town,
      whereEvidence: where,
    })
    page.put(`, ${filler(14)}.`)
  })
  // a quarter of the later articles take most of their paragraphs over from the one before
  const copied = t.last !== null && w.random() < 0.25
  let left = statements
  while (left > 0) {
    page.block('paragraph', () => {
      for (let n = Math.min(left, 2); n > 0; n--, left--) say(w, t, page, outlet, filler, copied)
    })
    if (w.random() < 0.6) page.block('paragraph', () => deed(w, t, page, filler))
  }
  t.last = page
  return page
}

function say(
  w: World,
  t: Tale,
  page: PageWriter,
  outlet: string,
  filler: (n: number) => string,
  copied: boolean,
): void {
  const known = w.random() < (copied ? 0.9 : 0.35)
  const quote = known ? w.pick(t.quotes) : { by: w.pick(t.cast), words: filler(8 + Math.floor(w.random() * 12)) }
  const act = w.pick(ACTS)
  const words = quote.words.split(' ')
  const chance = known ? w.random() : 1
  if (chance < 0.08) words[Math.floor(w.random() * words.length)] = w.word()
  else if (chance < 0.2) words.length = Math.max(5, Math.floor(words.length / 2))
  const direct = w.random() < 0.5
  const content = direct ? page.put(`"${words.join(' ')},"`) : null
  if (content) page.put(' ')
  const { actor, span: source } = page.name(quote.by)
  page.put(' ')
  const cue = page.put(CUES[act]!)
  let indirect: Statement['content'][number] | null = null
  if (!content) {
    page.put(' ')
    indirect = page.put(`that ${words.join(' ')}`)
  }
  page.put('. ')
  const about = page.actors.find((a) => a.id !== actor.id && w.random() < 0.3)
  page.statement({
    source,
    cue,
    content: [content ?? indirect!],
    speaker: actor.id,
    act,
    kind: direct ? 'direct' : 'indirect',
    about: about ? [about.id] : [],
    via: w.random() < 0.03 ? { ...cue, publisher: outlet } : null,
  })
}

function deed(w: World, t: Tale, page: PageWriter, filler: (n: number) => string): void {
  const who = page.name(w.pick(t.cast))
  page.put(' ')
  const trigger = page.put(w.rare())
  page.put(` ${filler(6)} `)
  const other = page.name(w.pick(t.cast))
  page.put(`. ${filler(12)}.`)
  page.event({
    trigger,
    type: w.pick(['CONSULT', 'ACCUSE', 'AID', 'SUPPORT', null] as const),
    status: w.pick(['happened', 'happened', 'happened', 'planned', 'hypothetical', 'ongoing'] as const),
    actors: [who.actor.id],
    recipients: other.actor.id === who.actor.id ? [] : [other.actor.id],
  })
}
