/** Named bodies the registry does not know: one entity for a full name, its acronym and its short forms. */

import type { ActorKind } from '../record/index.ts'
import { NATIONAL_ORGANS } from './en/local.ts'
import { BODY_NOUNS } from './en/nouns.ts'
import { OUTLET_NOUNS } from './en/outlets.ts'
import { COMPANY_ENDS } from './en/typing.ts'
import { adjectiveIn } from './modifiers.ts'
import { fold } from './person.ts'
import { withArticle } from './registry.ts'
import { newEntity, type Scene, textOf } from './scene.ts'

const SMALL = new Set('of the and for in on to a an de la du des und y'.split(' '))
const TAIL = new Set(
  'inc corp corporation company co ltd plc llc group agency party university news bank foundation institute'.split(' '),
)

/** Sets `entityOfName` for ORG and MISC names; LOC names stay places unless they speak. */
export function joinBodies(s: Scene): void {
  const byName = new Map<string, number>()
  const byAcronym = new Map<string, number>()
  const byFirst = new Map<string, number>()
  const byLast = new Map<string, number>()
  const order = s.names
    .map((_, i) => i)
    .filter((i) => s.names[i]!.kind !== 'PER' && s.names[i]!.kind !== 'KNOWN' && s.entityOfName[i]! < 0)
  // Long names first, so that short forms find them wherever they stand.
  const size = (i: number) => s.names[i]!.end - s.names[i]!.start
  order.sort((x, y) => Number(size(y) > 1) - Number(size(x) > 1) || x - y)
  for (const i of order) {
    const n = s.names[i]!
    const source = speaks(s, n.start, n.end)
    if (n.kind === 'LOC' && !source) continue
    const words: string[] = []
    for (let t = n.start; t < n.end && words.length < 14; t++) words.push(s.a.text.slice(s.a.start[t]!, s.a.end[t]!))
    const key = words
      .map(fold)
      .filter((w) => w !== 'the')
      .join(' ')
    if (key === '') continue
    let e = byName.get(key) ?? bracketed(s, i)
    if (e !== undefined) byName.set(key, e)
    if (e === undefined && words.length === 1) {
      const w = words[0]!.replace(/\./g, '')
      if (w.length >= 2 && w === w.toUpperCase()) e = byAcronym.get(w.toLowerCase())
      e ??= byFirst.get(key)
      // "the Trust" of "Northern Heritage Trust".
      if (e === undefined && n.start > 0 && s.a.lower[n.start - 1] === 'the') e = byLast.get(key)
    }
    if (e === undefined) {
      const last = fold(words[words.length - 1]!)
      const before = n.start > 0 ? s.a.lower[n.start - 1]! : ''
      const after = n.end < s.a.size ? s.a.lower[n.end]! : ''
      const outlet =
        OUTLET_NOUNS.has(last) ||
        OUTLET_NOUNS.has(after) ||
        /^(?:newspaper|magazine|daily|broadcaster|website|channel)$/.test(before)
      const kind: ActorKind = outlet
        ? 'outlet'
        : n.kind === 'ORG' || TAIL.has(last) || source
          ? 'organisation'
          : 'other'
      const local = n.rule === 'name.local' ? s.setting : null
      const printed = textOf(s, n.start, n.end)
      const named = local && NATIONAL_ORGANS.has(key) ? `${printed} of ${withArticle(local)}` : printed
      const made = newEntity(s, kind, named, { country: local ?? adjectiveIn(s, n.start, n.end) })
      e = made.id
      for (const w of words) {
        const lower = w.toLowerCase().replace(/\.$/, '')
        if (BODY_NOUNS.has(lower)) made.nouns.add(lower)
        else if (BODY_NOUNS.has(lower.slice(0, -1)) && lower.endsWith('s')) made.nouns.add(lower.slice(0, -1))
      }
      if (words.length > 1 && COMPANY_ENDS.has(last.replace(/\.$/, ''))) made.nouns.add('company')
      if (words.length > 1 && BODY_NOUNS.has(last) && !byLast.has(last)) byLast.set(last, e)
      if (BODY_NOUNS.has(after)) made.nouns.add(after)
      byName.set(key, e)
      if (words.length > 1) {
        const initials = words
          .filter((w) => /^\p{L}/u.test(w) && !SMALL.has(w.toLowerCase()))
          .map((w) => fold(w)[0] ?? '')
          .join('')
        if (initials.length >= 2 && !byAcronym.has(initials)) byAcronym.set(initials, e)
        const head = fold(words[0]!)
        // "Nordwind" of "Nordwind Airlines"; not "United" of "United Steelworkers".
        if (
          head.length > 3 &&
          !/^(?:united|national|north|south|east|west|new|royal|international|federal|american|first|general|democratic|republican|department|ministry|university|house|supreme|central|world|great|saint|public|state|free|human|white|black|red|green|grand|high|office|bank|center|centre|council)$/.test(
            head,
          )
        ) {
          if (!byFirst.has(head)) byFirst.set(head, e)
        }
      }
    }
    s.entityOfName[i] = e
  }
}

/** "The Vanland Institute of Tides (Vantide)": one word in brackets right behind the name of a body is its short name. */
function bracketed(s: Scene, i: number): number | undefined {
  const n = s.names[i]!
  const full = s.names[i - 1]
  if (!full || n.end - n.start !== 1 || full.end - full.start < 3 || full.end + 1 !== n.start) return undefined
  if (s.a.lower[full.end] !== '(' || s.a.lower[n.end] !== ')' || n.kind === 'LOC') return undefined
  const e = s.entityOfName[i - 1]!
  return e >= 0 && !s.entities[e]!.human ? e : undefined
}

/** Is the name the source of an attribution? */
function speaks(s: Scene, start: number, end: number): boolean {
  for (let t = start; t < end; t++) if (s.isSource[t]) return true
  return false
}
