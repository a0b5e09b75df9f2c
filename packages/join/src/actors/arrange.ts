/** Which actors of a neighbourhood are one. */
import type { Context, Placed } from '../types.ts'
import { bodyOf, fits, holderOf, singleName, surnamePoints, theOne } from './attach.ts'
import { type BodyName, parseBody } from './body-names.ts'
import { cluster } from './clusters.ts'
import { dayOf, skeleton } from './fold.ts'
import { handOf } from './hand.ts'
import { parseOffice } from './offices.ts'
import { gendersContradict } from './pair.ts'
import { absorb, type Profile, profileOf, storyOf, sureKey } from './profile.ts'
import type { ActorSketch } from './sketch.ts'

export function arrangeActors(
  items: readonly Placed<ActorSketch>[],
  _fresh: ReadonlySet<number>,
  context: Context,
): Int32Array {
  const hand = handOf(items, context)
  const label = new Int32Array(items.length).fill(-1)
  const profiles: Profile[] = []
  const names: string[] = []
  const hands: number[][] = []
  const add = (i: number, name: string): number => {
    profiles.push(profileOf(items[i] as Placed<ActorSketch>, i, context))
    names.push(name)
    hands.push(hand.part[i] === -1 ? [] : [hand.part[i] as number])
    return profiles.length - 1
  }
  const nameOf = (i: number): string => `${items[i]?.article.id}\t${items[i]?.local}`
  const put = (i: number, p: number): void => {
    const other = profileOf(items[i] as Placed<ActorSketch>, i, context)
    absorb(profiles[p] as Profile, other)
    label[i] = p
  }

  // what is one without a doubt; what was touched by hand goes by its own
  const sure = new Map<string, number>()
  const later: number[] = []
  items.forEach((item, i) => {
    const part = hand.part[i] as number
    const key = sureKey(item.sketch, storyOf(context, item.article.seq))
    if (part === -1 && key === '') {
      later.push(i)
      return
    }
    const whole = part === -1 ? key : `hand ${part}`
    const known = sure.get(whole)
    if (known === undefined) {
      const p = add(i, whole)
      sure.set(whole, p)
      label[i] = p
    } else put(i, known)
  })

  const apartByHand = (a: Profile, b: Profile): boolean => {
    const inA = new Set(a.items.map((i) => hand.part[i] as number).filter((h) => h !== -1))
    if (inA.size === 0) return false
    return b.items.some((i) => hand.part[i] !== -1 && [...inA].some((h) => hand.apart(h, hand.part[i] as number)))
  }
  const apart = hand.some ? apartByHand : () => false
  const into = cluster(profiles, names, apart)
  const at = (p: number): number => into[p] as number
  for (let i = 0; i < label.length; i++) if (label[i] !== -1) label[i] = at(label[i] as number)
  const named = profiles.map((_, p) => p).filter((p) => at(p) === p)

  // bodies called by common nouns, where their story has one so named
  const bodies = named.filter((p) => profiles[p]?.sort === 'body')
  const byLast = new Map<string, number[]>()
  for (const p of bodies)
    for (const name of (profiles[p] as Profile).bodies.values()) {
      const list = byLast.get(name.words.at(-1) as string)
      if (!list) byLast.set(name.words.at(-1) as string, [p])
      else if (list.at(-1) !== p) list.push(p)
    }
  const isCommon = (p: number): boolean => [...(profiles[p] as Profile).bodies.values()].every((name) => name.common)
  const meant = (name: BodyName, bearer: Profile): number => {
    const candidates = (byLast.get(name.words.at(-1) as string) ?? []).filter((p) => !isCommon(p))
    const best = bodyOf(
      name,
      bearer,
      candidates.map((p) => profiles[p] as Profile),
    )
    return best < 0 ? -1 : (candidates[best] as number)
  }
  const moved = new Map<number, number>()
  for (const p of bodies) {
    if (!isCommon(p) || (profiles[p] as Profile).stories.size > 1) continue
    const name = [...(profiles[p] as Profile).bodies.values()][0] as BodyName
    const to = meant(name, profiles[p] as Profile)
    if (to >= 0 && !apart(profiles[p] as Profile, profiles[to] as Profile)) moved.set(p, to)
  }
  for (const [p, to] of moved) absorb(profiles[to] as Profile, profiles[p] as Profile)
  for (let i = 0; i < label.length; i++) label[i] = moved.get(label[i] as number) ?? (label[i] as number)

  // one-word names, each for itself; then those of one story that nobody took
  const people = named.filter((p) => profiles[p]?.sort === 'person')
  const bySurname = new Map<string, number[]>()
  for (const p of people)
    for (const name of (profiles[p] as Profile).people.values())
      for (const word of new Set(name.words.map(skeleton))) {
        const list = bySurname.get(word)
        if (!list) bySurname.set(word, [p])
        else if (list.at(-1) !== p) list.push(p)
      }
  const goes: [number, number][] = []
  const alone = new Map<string, number[]>()
  const described: number[] = []
  for (const i of later) {
    const { sketch, article } = items[i] as Placed<ActorSketch>
    const single = sketch.sort === 'person' ? singleName(sketch.name) : null
    if (single === null) {
      described.push(i)
      continue
    }
    const mine = profileOf(items[i] as Placed<ActorSketch>, i, context)
    const candidates = bySurname.get(skeleton(single)) ?? []
    const best = theOne(candidates.map((p) => surnamePoints(mine, profiles[p] as Profile)))
    if (best >= 0) goes.push([i, candidates[best] as number])
    else {
      const key = `${storyOf(context, article.seq)} ${single}`
      const list = alone.get(key)
      if (list) list.push(i)
      else alone.set(key, [i])
    }
  }
  for (const [i, p] of goes) put(i, p)
  for (const list of alone.values()) {
    const open: number[] = []
    for (const i of list) {
      const mine = profileOf(items[i] as Placed<ActorSketch>, i, context)
      const same = open.find(
        (p) =>
          !gendersContradict(mine, profiles[p] as Profile) &&
          !profiles[p]?.articles.has(items[i]?.article.seq as number),
      )
      if (same === undefined) {
        const p = add(i, nameOf(i))
        label[i] = p
        open.push(p)
      } else put(i, same)
    }
  }

  // offices and descriptions: to a holder; else with their like in the story
  const holders = people.map((p) => profiles[p] as Profile).filter((p) => p.offices.length > 0)
  const byHead = new Map<string, number[]>()
  holders.forEach((holder, h) => {
    for (const head of new Set(holder.offices.map((o) => o.head))) {
      const list = byHead.get(head)
      if (list) list.push(h)
      else byHead.set(head, [h])
    }
  })
  const groupOf = new Map<Profile, number>()
  for (const p of named) groupOf.set(profiles[p] as Profile, p)
  const held: [number, number][] = []
  const like = new Map<string, number[]>()
  for (const i of described) {
    const { sketch, article } = items[i] as Placed<ActorSketch>
    const office = parseOffice(sketch.name, context.lexis)
    const mine = profileOf(items[i] as Placed<ActorSketch>, i, context)
    if (sketch.kind !== 'person') {
      const to = meant(parseBody(sketch.name), mine)
      if (to >= 0) {
        held.push([i, to])
        continue
      }
    }
    const candidates = office.many ? [] : (byHead.get(office.head) ?? []).map((h) => holders[h] as Profile)
    const best = candidates.length === 0 ? -1 : holderOf(office, dayOf(article.published), mine, candidates)
    if (best >= 0) held.push([i, groupOf.get(candidates[best] as Profile) as number])
    else {
      const key = `${storyOf(context, article.seq)} ${office.head}`
      const list = like.get(key)
      if (list) list.push(i)
      else like.set(key, [i])
    }
  }
  for (const [i, p] of held) put(i, p)
  for (const list of like.values()) {
    const open: { p: number; phrase: ReturnType<typeof parseOffice>; of: string | null }[] = []
    for (const i of list) {
      const { sketch, article } = items[i] as Placed<ActorSketch>
      const phrase = parseOffice(sketch.name, context.lexis)
      const mine = profileOf(items[i] as Placed<ActorSketch>, i, context)
      const same = open.find(
        (o) =>
          fits(o.phrase, phrase) &&
          (o.of === null || sketch.of === null || o.of === sketch.of) &&
          !gendersContradict(mine, profiles[o.p] as Profile) &&
          !profiles[o.p]?.articles.has(article.seq),
      )
      if (same === undefined || phrase.head === '') {
        const p = add(i, nameOf(i))
        label[i] = p
        open.push({ p, phrase, of: sketch.of })
      } else put(i, same.p)
    }
  }
  return label
}
