/** Days and look-alikes that ECB+ does not have, drawn and made from the sketches of its articles. Seeded. */
import { COUNTRY, kindOf, LEAD, PLACE, weightOf } from '../../packages/join/src/stories/names.ts'
import { packHashes, unpackHashes } from '../../packages/join/src/stories/pack.ts'
import type { Sketch } from '../../packages/join/src/stories/sketch.ts'
import type { Labelled } from './articles.ts'

/** Numbers from 0 to 1 by seed. */
export function randomOf(seed: number): () => number {
  let s = seed >>> 0
  return () => {
    s = (Math.imul(s, 1664525) + 1013904223) >>> 0
    let t = s ^ (s >>> 15)
    t = Math.imul(t, 0x2c1b3c6d)
    t ^= t >>> 12
    t = Math.imul(t, 0x297a2d39)
    t ^= t >>> 15
    return (t >>> 0) / 2 ** 32
  }
}

/**
 * Days for articles without one: most of a story within days of its first, the look-alike of its topic up to two months off.
 * A quarter stays without. Where a day was drawn, the days told of are forgotten: they would not fit it.
 */
export function drawDays(articles: readonly Labelled[], seed: number): Sketch[] {
  const random = randomOf(seed)
  const first = new Map<string, number>()
  const topics = new Map<string, number>()
  return articles.map(({ topic, story, sketch }) => {
    if (sketch.day !== null) return sketch
    if (!first.has(story)) {
      const known = articles
        .flatMap((a) => (a.story === story && a.sketch.day !== null ? [a.sketch.day] : []))
        .sort((a, b) => a - b)
      if (!topics.has(topic)) topics.set(topic, 15_000 + Math.floor(random() * 30))
      const off = Math.round(Math.exp(random() * Math.log(60))) - 1
      first.set(story, known.length ? known[known.length >> 1]! : topics.get(topic)! + (random() < 0.5 ? -off : off))
    }
    if (random() < 0.25) return { ...sketch, days: [] }
    const u = random()
    const after = u < 0.4 ? 0 : u < 0.65 ? 1 : Math.round(1 - 3 * Math.log(random()))
    return { ...sketch, day: first.get(story)! + after, days: [] }
  })
}

/** The same, published on another day, the days it tells of moved along. */
export const moved = (sketch: Sketch, day: number): Sketch => ({
  ...sketch,
  day,
  days: sketch.day === null ? [] : sketch.days.map((d) => d - sketch.day! + day),
})

const bag = (text: string): Map<number, number> => {
  const { hashes, bytes } = unpackHashes(text)
  return new Map([...hashes].map((h, i) => [h, bytes[i]!]))
}

/** The same kind of thing elsewhere: what `b` tells, with the names of `c`; a name or two of `a` as background. */
export function elsewhere(a: Sketch, b: Sketch, c: Sketch, random: () => number): Sketch {
  const names = bag(c.names)
  for (const [hash, byte] of bag(b.names)) if (kindOf(byte) === COUNTRY) names.set(hash, byte)
  if (random() < 0.6)
    for (const [hash, byte] of [...bag(a.names)].sort((x, y) => y[1] - x[1]).slice(0, 1 + Math.floor(random() * 3)))
      names.set(
        hash,
        (byte & 0x60) | (random() < 0.4 ? LEAD : 0) | Math.max(1, Math.round(weightOf(byte) * (0.4 + 0.3 * random()))),
      )
  const drop = 0.2 + 0.4 * random()
  const thin = (text: string) => packHashes(new Map([...bag(text)].filter(() => random() > drop)))
  return {
    ...b,
    names: packHashes(names),
    numbers: c.numbers,
    sentences: random() < 0.1 ? b.sentences : '',
    quoted: '',
    terms: thin(b.terms),
    lead: thin(b.lead),
    head: thin(b.head),
  }
}

/** The same people on another matter: what `c` tells, with most of the names of `b`, and a little of what `b` told. */
export function otherwise(_: Sketch, b: Sketch, c: Sketch, random: () => number): Sketch {
  const names = bag(b.names)
  for (const [hash, byte] of [...names]) if (random() < (kindOf(byte) === PLACE ? 0.6 : 0.25)) names.delete(hash)
  for (const [hash, byte] of [...bag(c.names)].slice(0, 4)) names.set(hash, byte)
  const part = 0.05 + 0.25 * random()
  const mix = (mine: string, other: string) => {
    const out = bag(other)
    for (const [hash, byte] of bag(mine)) if (random() < part) out.set(hash, Math.round(byte * 0.7))
    return packHashes(out)
  }
  return {
    ...c,
    names: packHashes(names),
    sentences: '',
    quoted: '',
    terms: mix(b.terms, c.terms),
    lead: mix(b.lead, c.lead),
    head: mix(b.head, c.head),
  }
}
