/** *went after the mayor as a “disaster”*, *a blast that she described as “deliberate”*: quotations behind *as* that no clause has taken. */
import { add, type Scene } from './draft.ts'
import { QUOTING_AS } from './en/verbs.ts'
import { setOf } from './lexicon.ts'
import { sourceOf } from './source.ts'
import { isFiniteVerb, isVerb, kid, sentenceStart, subjectOf, upos } from './tree.ts'

const VERBS = setOf(QUOTING_AS)
/** Words between the verb and *as* at most. */
const REACH = 14

/** Runs after all clauses are found and covered. */
export function findQuotedAs(scene: Scene): void {
  const { a, quotes } = scene
  for (let k = 0; k < quotes.outer.length; k++) {
    const q = quotes.outer[k]!
    if (scene.taken[k] !== null || !q.closed || !scene.body[q.first] || scene.covered[q.first]) continue
    const as = asBefore(scene, q.first)
    const v = as < 0 ? -1 : verbBefore(scene, as)
    if (v < 0 || scene.used[v]) continue
    const source = sourceOf(scene, v, subjectOf(a, v))
    if (source === null) continue
    // went [after], referred [to]: the object begins behind it
    const object = a.lower[v + 1] === 'after' || a.lower[v + 1] === 'to' ? v + 2 : v + 1
    const last = lastOfRow(scene, k)
    const draft = add(scene, {
      source: source.np,
      sourceHead: source.head,
      cue: { from: v, to: object },
      cueHead: v,
      content: [{ start: object < as ? a.start[object]! : q.start, end: quotes.outer[last]!.end }],
      rule: 'object.as',
    })
    for (let j = k; j <= last; j++) scene.taken[j] = draft
    scene.used[v] = 1
  }
}

/** The *as* right before a quotation, an article or a comma between them; −1 if there is none. */
function asBefore(scene: Scene, first: number): number {
  const { a } = scene
  let p = first - 1
  if (p >= 0 && (a.lower[p] === 'a' || a.lower[p] === 'an' || a.lower[p] === 'the' || a.lower[p] === ',')) p--
  return p > 0 && a.lower[p] === 'as' && a.sentenceOf[p] === a.sentenceOf[first] ? p : -1
}

/** The nearest verb before *as*, if it is one of those that quote and stands in the active; −1 otherwise. */
function verbBefore(scene: Scene, as: number): number {
  const { a, quotes } = scene
  const start = Math.max(sentenceStart(a, as), as - REACH)
  for (let v = as - 1; v >= start; v--) {
    if (quotes.at[v]! >= 0) return -1
    if (!isVerb(a, v)) continue
    if (!VERBS.has(a.lemma[v]!)) {
      if (isFiniteVerb(a, v)) return -1
      continue
    }
    if (a.lemma[v] === 'go' && a.lower[v + 1] !== 'after') return -1
    if (a.lemma[v] === 'refer' && a.lower[v + 1] !== 'to') return -1
    return kid(a, v, 'aux:pass', 'nsubj:pass') >= 0 || a.deprel[v] === 'acl' ? -1 : v
  }
  return -1
}

/** The last quotation of a row: *as a “fraud” and a “cheat”*. */
function lastOfRow(scene: Scene, k: number): number {
  const { a, quotes } = scene
  let last = k
  while (last + 1 < quotes.outer.length && scene.taken[last + 1] === null) {
    const next = quotes.outer[last + 1]!
    let i = quotes.outer[last]!.last
    if (a.lower[i] === ',') i++
    if (a.lower[i] !== 'and' && a.lower[i] !== 'or') break
    i++
    if (upos(a, i) === 'DET') i++
    if (i !== next.first || scene.covered[next.first]) break
    last++
  }
  return last
}
