import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { copies } from './copies/index.ts'
import { Joiner } from './engine.ts'
import { factsOf, NO_LEXIS, recordOf } from './fixture.ts'
import { MemoryStore } from './memory.ts'
import { ALONE } from './settle.ts'
import type { Item, Room } from './types.ts'

/** A room for tests: an item is a set of letters, and items that share one are one, over any number of steps. */
const letters: Room<string> = {
  kind: 'quote',
  version: 1,
  look: 'keys',
  asks: [],
  items: (record) =>
    record.blocks.map((b, i) => {
      const word = record.text.slice(b.start, b.end)
      return { local: `q${i}`, keys: [...new Set(word)].map((c) => c.codePointAt(0)!), sketch: word }
    }),
  arrange(items) {
    const labels = Int32Array.from(items, (_, i) => i)
    for (let i = 0; i < items.length; i++)
      for (let j = 0; j < i; j++)
        if (labels[i] !== labels[j] && [...items[i]!.sketch].some((c) => items[j]!.sketch.includes(c))) {
          const [from, into] = [labels[i]!, labels[j]!]
          for (let k = 0; k < items.length; k++) if (labels[k] === from) labels[k] = into
        }
    return labels
  },
}

const made = (room: Room<never> | Room<string>) => {
  const store = new MemoryStore()
  return { store, joiner: new Joiner({ store, rooms: [room as Room], lexis: NO_LEXIS }) }
}

/** Groups as sorted lists of names, without their numbers. */
const partition = (store: MemoryStore, kind: 'quote' | 'copy') =>
  [...store.groups(kind).values()]
    .map((items) =>
      items
        .map((i) => `${i.article.id} ${i.local}`)
        .sort()
        .join(),
    )
    .sort()
const numbered = (store: MemoryStore) =>
  new Map(
    [...store.groups('quote')].flatMap(([group, items]) =>
      items.map((i) => [`${i.article.id} ${i.local}`, group] as const),
    ),
  )

const word = fc.stringMatching(/^[a-h]{1,2}$/)
const article = fc.array(word, { minLength: 1, maxLength: 3 })
const articles = fc.array(article, { minLength: 1, maxLength: 12 })

describe('whatever comes', () => {
  test('the order of arrival changes no group', async () => {
    await fc.assert(
      fc.asyncProperty(
        articles.chain((list) =>
          fc.tuple(
            fc.constant(list),
            fc.shuffledSubarray(
              list.map((_, i) => i),
              { minLength: list.length },
            ),
          ),
        ),
        async ([list, order]) => {
          const one = made(letters)
          for (const [i, a] of list.entries()) await one.joiner.add(factsOf(i, { id: `a${i}` }), recordOf(`a${i}`, a))
          const other = made(letters)
          for (const [seq, i] of order.entries())
            await other.joiner.add(factsOf(seq, { id: `a${i}` }), recordOf(`a${i}`, list[i]!))
          expect(partition(other.store, 'quote')).toEqual(partition(one.store, 'quote'))
        },
      ),
      { numRuns: 60 },
    )
  })

  test('taking articles out leaves what the others make by themselves, and adding them again restores it', async () => {
    await fc.assert(
      fc.asyncProperty(articles, fc.nat(), async (list, pick) => {
        const gone = pick % list.length
        const { store, joiner } = made(letters)
        for (const [i, a] of list.entries()) await joiner.add(factsOf(i, { id: `a${i}` }), recordOf(`a${i}`, a))
        const before = partition(store, 'quote')
        await joiner.remove(gone)
        const without = made(letters)
        for (const [i, a] of list.entries())
          if (i !== gone) await without.joiner.add(factsOf(i, { id: `a${i}` }), recordOf(`a${i}`, a))
        expect(partition(store, 'quote')).toEqual(partition(without.store, 'quote'))
        await joiner.add(factsOf(gone, { id: `a${gone}` }), recordOf(`a${gone}`, list[gone]!))
        expect(partition(store, 'quote')).toEqual(before)
      }),
      { numRuns: 60 },
    )
  })

  test('a group keeps its number, and two that become one take the older', async () => {
    await fc.assert(
      fc.asyncProperty(articles, async (list) => {
        const { store, joiner } = made(letters)
        let highest = 0
        for (const [i, a] of list.entries()) {
          const old = numbered(store)
          await joiner.add(factsOf(i, { id: `a${i}` }), recordOf(`a${i}`, a))
          const now = numbered(store)
          for (const [name, group] of old) {
            // only growing: a number changes where an older group takes the item in
            expect(now.get(name)!).toBeLessThanOrEqual(group)
            expect([...old.values()]).toContain(now.get(name)!)
          }
          for (const [name, group] of now)
            if (!old.has(name) && ![...old.values()].includes(group)) expect(group).toBeGreaterThan(highest)
          highest = Math.max(highest, ...now.values())
        }
      }),
      { numRuns: 60 },
    )
  })
})

describe('bounds', () => {
  const add = async (n: number, textOf: (i: number) => string[], room: Room<string> | Room<never>) => {
    const { store, joiner } = made(room)
    const cost: number[] = []
    for (let i = 0; i < n; i++) {
      const { calls, items } = store.counts
      await joiner.add(
        factsOf(i, { id: `a${i}`, published: '2031-05-06', outlet: `o${i}` }),
        recordOf(`a${i}`, textOf(i)),
      )
      cost.push(store.counts.calls - calls + (store.counts.items - items))
    }
    return { store, cost }
  }

  test('of a group of thousands some hundreds are looked at', async () => {
    const seen: number[] = []
    const room: Room<string> = {
      ...letters,
      arrange: (items) => {
        seen.push(items.length)
        return new Int32Array(items.length)
      },
    }
    const { store } = await add(1500, () => ['a'], room)
    expect(Math.max(...seen)).toBeLessThanOrEqual(700)
    expect([...store.groups('quote').values()].map((g) => g.length)).toEqual([1500])
  })

  test('the last articles of a stream cost what the first did', async () => {
    // a hundred stories, each told now and then, in words of its own and in words that all use
    const said = (s: number, k: number) =>
      Array.from({ length: 12 }, (_, i) => `word${(s * 31 + ((i * 7 + k) % 14)) % 4000}`).join(' ')
    const text = (i: number) => {
      const s = (i * 7919) % 100
      return [
        `${said(s, i % 2)} and ${said(s, 3)} in the town of number ${s}.`,
        `${said(s + 1000, i % 3)} said ${said(s + 2000, 1)}.`,
      ]
    }
    const { cost } = await add(1200, text, copies as never)
    const mean = (list: number[]) => list.reduce((a, b) => a + b, 0) / list.length
    // a group has ten members in the end; what is counted from there on must not grow
    const [middle, last] = [mean(cost.slice(400, 600)), mean(cost.slice(1000))]
    expect(last).toBeLessThanOrEqual(Math.max(60, 1.8 * middle))
  })
})

describe('faults', () => {
  test('too many keys, or keys that are none, are refused', async () => {
    const wrong = (keys: number[]): Room<string> => ({
      ...letters,
      items: (): Item<string>[] => [{ local: 'x', keys, sketch: '' }],
    })
    for (const keys of [[1.5], [-1], [2 ** 48], Array.from({ length: 33 }, (_, i) => i)]) {
      const { joiner } = made(wrong(keys))
      await expect(joiner.add(factsOf(1), recordOf('a', ['x']))).rejects.toThrow('keys')
    }
  })

  test('an article is joined once', async () => {
    const { joiner } = made(letters)
    await joiner.add(factsOf(1), recordOf('a', ['a']))
    await expect(joiner.add(factsOf(1), recordOf('a', ['a']))).rejects.toThrow('already')
  })

  test('what stands alone needs no group', async () => {
    const { store, joiner } = made({
      ...letters,
      arrange: (items: readonly unknown[]) => new Int32Array(items.length).fill(ALONE),
    })
    await joiner.add(factsOf(1), recordOf('a', ['a', 'a']))
    expect(store.groups('quote').size).toBe(0)
  })
})

test('copies are the same in whatever order their articles come', async () => {
  const sentence = (k: number) =>
    `Line ${k} of the tale of the mill tells of ${k * 3} sacks, ${k + 40} carts and the miller ${'ABCDEFGH'[k % 8]}ron who ground them all before noon.`
  await fc.assert(
    fc.asyncProperty(
      fc
        .array(fc.uniqueArray(fc.nat(11), { minLength: 1, maxLength: 4 }), { minLength: 2, maxLength: 7 })
        .chain((list) =>
          fc.tuple(
            fc.constant(list),
            fc.shuffledSubarray(
              list.map((_, i) => i),
              { minLength: list.length },
            ),
          ),
        ),
      async ([list, order]) => {
        const facts = (seq: number, i: number) =>
          factsOf(seq, { id: `a${i}`, outlet: `o${i}`, published: `2031-05-0${1 + (i % 9)}` })
        const run = async (indices: readonly number[]) => {
          const { store, joiner } = made(copies as never)
          for (const [seq, i] of indices.entries())
            await joiner.add(facts(seq, i), recordOf(`a${i}`, list[i]!.map(sentence)))
          return partition(store, 'copy')
        }
        expect(await run(order)).toEqual(await run(list.map((_, i) => i)))
      },
    ),
    { numRuns: 40 },
  )
})
