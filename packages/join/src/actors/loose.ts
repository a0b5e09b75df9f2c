/** Those without a full name: surnames, offices, descriptions. */

import { bearerOf, fits, holderOf, singleName } from './attach.ts'
import { parseBody } from './body-names.ts'
import { dayOf, skeleton } from './fold.ts'
import { asPerson, misreadBodies, surnameOf } from './misread.ts'
import type { Named } from './named.ts'
import { type Office, parseOffice } from './offices.ts'
import { gendersContradict } from './pair.ts'
import { storyOf } from './profile.ts'
import { Index, type Table } from './table.ts'

/** Where an item goes that stood in a group before, if nothing better is known of it now: there where its group is. */
type Before = (i: number) => number

/** What each can mean is asked of the named alone, before any of these is put anywhere: so their order does not matter. */
export function joinLoose(table: Table, named: Named, before: Before): void {
  const goes: [number, number][] = []
  const single = new Index()
  const described: number[] = []
  const surnames = new Index()
  for (const p of named.people)
    for (const name of table.at(p).people.values()) for (const word of name.words) surnames.add(skeleton(word), p)
  misreadBodies(table, named.bodies, surnames)
  for (const i of named.rest) {
    const { sketch, article } = table.item(i)
    const misread = surnameOf(sketch)
    const word = sketch.sort === 'person' ? singleName(sketch.name) : (misread?.family ?? null)
    if (word === null) {
      described.push(i)
      continue
    }
    const own = misread ? asPerson(table.own(i), misread) : table.own(i)
    const candidates = surnames.get(skeleton(word))
    const texts = sketch.mentions.map((m) => m[2])
    const best = bearerOf(
      own,
      texts,
      candidates.map((p) => table.at(p)),
    )
    const to = best >= 0 ? (candidates[best] as number) : before(i)
    if (to >= 0) goes.push([i, to])
    else if (misread) described.push(i)
    else single.add(`${storyOf(table.context, article.seq)} ${word}`, i)
  }
  const phrases = new Map(described.map((i) => [i, parseOffice(table.item(i).sketch.name, table.context.lexis)]))
  const like = new Index()
  const holders = new Index()
  for (const p of named.people) for (const office of table.at(p).offices) holders.add(office.head, p)
  for (const i of described) {
    const phrase = phrases.get(i) as Office
    const to = meantBy(table, named, holders, i, phrase)
    const known = to >= 0 ? to : before(i)
    if (known >= 0) goes.push([i, known])
    else like.add(`${storyOf(table.context, table.item(i).article.seq)} ${phrase.head}`, i)
  }
  for (const [i, p] of goes) table.put(i, p)
  for (const list of single.lists()) gather(table, list, (i, p) => !gendersContradict(table.own(i), table.at(p)))
  for (const list of like.lists())
    gather(table, list, (i, p, first) => {
      const [a, b] = [table.item(first).sketch, table.item(i).sketch]
      return (
        fits(phrases.get(first) as Office, phrases.get(i) as Office) &&
        (a.of === null || b.of === null || a.of === b.of) &&
        !gendersContradict(table.own(i), table.at(p))
      )
    })
}

/** Whom an office or description means: a body of its story, or a holder; −1 where nobody is. */
function meantBy(table: Table, named: Named, holders: Index, i: number, phrase: Office): number {
  const { sketch, article } = table.item(i)
  const own = table.own(i)
  if (sketch.kind !== 'person') {
    const body = named.bodyMeant(parseBody(sketch.name), own)
    if (body >= 0) return body
  }
  if (phrase.many) return -1
  const candidates = holders.get(phrase.head)
  const best = holderOf(
    phrase,
    dayOf(article.published),
    own,
    candidates.map((p) => table.at(p)),
  )
  return best < 0 ? -1 : (candidates[best] as number)
}

/** Joins items of one story that say the same, never two of one article. */
function gather(
  table: Table,
  list: readonly number[],
  same: (i: number, profile: number, first: number) => boolean,
): void {
  const open: { p: number; first: number }[] = []
  for (const i of list) {
    const found = open.find(({ p, first }) => !table.at(p).articles.has(table.item(i).article.seq) && same(i, p, first))
    if (found) table.put(i, found.p)
    else open.push({ p: table.open(i), first: i })
  }
}
