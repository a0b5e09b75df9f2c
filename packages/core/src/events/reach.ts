/** Whom an act is aimed at where the clause names him only further down: "agreed to send aid to Moldova", "closed the strait to French yachts". */
import { actorsAt } from './actors-at.ts'
import type { Scene } from './fit.ts'
import { isVerb, kid, kids, preposition, relation } from './tree.ts'

/** How many words below the verb are looked at. */
const MANY = 40
/** Prepositions that point at somebody; others tell where, when and how. */
const TOWARD = new Set(['to', 'for', 'against', 'with', 'on', 'of', 'at', 'towards', 'toward', 'over', 'upon', 'from'])

/** The first actors below verb v that are no side of their own: objects and phrases that point at somebody, then owners and adjectives. */
export function reached(scene: Scene, v: number, actors: readonly number[]): number[] {
  const a = scene.analysis
  const queue: number[] = [v]
  for (let n = 0; n < queue.length && n < MANY; n++) {
    const t = queue[n] as number
    for (const c of kids(a, t)) {
      if (c < v && t === v) continue
      const step = stepTo(scene, t, c)
      if (step === null) continue
      if (step !== 'through') {
        const found = actorsAt(scene, c).filter((x) => !ownSide(scene, x, actors))
        if (found.length > 0) return found
        // "aid to Moldova"
        const host = scene.placeAt[c] === 1 ? scene.hosts.of(c, actors, true) : []
        if (host.length > 0) return host
      }
      queue.push(c)
    }
  }
  return []
}

function stepTo(scene: Scene, t: number, c: number): 'named' | 'through' | null {
  const a = scene.analysis
  const full = a.deprel[c] ?? ''
  if (full === 'nmod:poss' || full === 'compound' || full === 'amod')
    return isVerb(a, c) || a.lower[c] === a.text.slice(a.start[c], a.end[c]) ? null : 'named'
  const rel = relation(a, c)
  // "embargoes on sales in February to Chad", "a raid in the quarrel with Chad": what stands behind may point all the same
  const time = (scene.timeAt[c] ?? -1) >= 0
  if (rel === 'obj' || rel === 'iobj') return time ? 'through' : 'named'
  if (rel === 'obl' || rel === 'nmod') {
    const p = preposition(a, c)
    // "struck in protest at the council's cuts"
    if (p === 'in' && ANSWERING.has(a.lemma[c] ?? '')) return 'through'
    if (time || p === 'in' || p === 'during')
      return scene.placeAt[c] === 1 || (rel === 'obl' && !time) ? null : 'through'
    return TOWARD.has(p) ? 'named' : null
  }
  if (rel === 'conj') return isVerb(a, c) ? null : 'named'
  if (rel === 'xcomp' || (rel === 'ccomp' && infinitive(scene, c))) return 'through'
  // "marched, shouting for the return of the mayor"
  if ((rel === 'advcl' || rel === 'acl') && a.xpos[c] === 'VBG' && ASKING.has(a.lemma[c] ?? '')) return 'through'
  if (rel === 'acl' && infinitive(scene, c)) return INTENT.has(a.lemma[t] ?? '') ? 'through' : null
  return rel === 'advcl' && t !== c && infinitive(scene, c) && a.xpos[c] === 'VB' ? 'through' : null
}
const ASKING = new Set(['call', 'demand', 'urge', 'protest', 'denounce', 'condemn'])
/** "In … of/at/to": what stands behind is whom it is aimed at. */
const ANSWERING = new Set([
  'protest',
  'response',
  'retaliation',
  'reply',
  'reprisal',
  'solidarity',
  'support',
  'answer',
  'opposition',
])
const INTENT = new Set([
  'decision',
  'deal',
  'plan',
  'agreement',
  'proposal',
  'offer',
  'threat',
  'promise',
  'pledge',
  'move',
])
const infinitive = (scene: Scene, v: number): boolean =>
  kid(scene.analysis, v, (r, m) => r === 'mark' && scene.analysis.lower[m] === 'to') >= 0

/** True if x is one of the actors, speaks for one of them, or is the country that one of them belongs to. */
export function ownSide(scene: Scene, x: number, actors: readonly number[]): boolean {
  const who = scene.cast.actors[x]
  return actors.some((y) => {
    if (x === y) return true
    const other = scene.cast.actors[y]
    if (who === undefined || other === undefined) return false
    if (who.of === other.id || other.of === who.id) return true
    return who.country !== null && who.country === other.country && (who.kind === 'country' || other.kind === 'country')
  })
}
