/** Sentences whose root is a noun though a verb stands in them: the verb is put at the top. */
import { type Mending, NOMINAL, VERB } from './mending.ts'
import { bases, KNOWN } from './words.ts'

/**
 * A sentence whose root is a noun with a past form right behind it ("Coalition jets struck a depot") has that verb for its
 * root: a parser that took the verb for a participle is set right, if the sentence tells no other finite clause above it.
 */
export function mendNominalRoot(m: Mending, n: number): void {
  const { a, uposCode, xpos, deprel, head } = m
  const first = a.sentences[n] ?? 0
  const last = a.sentences[n + 1] ?? a.size
  let root = -1
  for (let i = first; i < last; i++) if (deprel[i] === 'root') root = i
  if (root < 0 || !NOMINAL.has(a.uposCode[root] ?? 0)) return
  for (let c = a.childStart[root] ?? 0; c < (a.childStart[root + 1] ?? 0); c++) {
    const rel = deprel[a.childList[c] ?? -1] ?? ''
    if (rel === 'cop' || rel.startsWith('nsubj') || rel.startsWith('aux')) return
  }
  // the end of the noun's own phrase: what hangs on it directly behind ("jets of the coalition" is left alone)
  let v = root + 1
  while (v < last && deprel[v] === 'flat') v++
  while (v < last && a.uposCode[v] === 2) v++
  const adjective =
    xpos[v] === 'JJ' &&
    (a.lower[v] ?? '').endsWith('ed') &&
    deprel[v] === 'amod' &&
    bases(a.lower[v] ?? '').some((b) => KNOWN.has(b))
  if (v >= last || (!adjective && ((xpos[v] !== 'VBD' && xpos[v] !== 'VBN') || uposCode[v] !== VERB))) return
  const rel = deprel[v] ?? ''
  const bare =
    rel === 'acl' || rel === 'acl:relcl' || rel === 'amod' || rel === 'appos' || rel === 'parataxis' || rel === 'advcl'
  if (!bare) return
  const above = head[v] ?? -1
  let object = above > v ? above : -1
  if (rel === 'acl') {
    for (let c = a.childStart[v] ?? 0; c < (a.childStart[v + 1] ?? 0); c++)
      if (deprel[a.childList[c] ?? -1] === 'obj') object = a.childList[c] ?? -1
    if (object < 0) return
  }
  if (adjective) {
    // "Rebels freed two workers": only where the noun hangs on the root without a preposition
    if (above <= v || head[above] !== root) return
    for (let c = a.childStart[above] ?? 0; c < (a.childStart[above + 1] ?? 0); c++)
      if (deprel[a.childList[c] ?? -1] === 'case') return
    uposCode[v] = VERB
  }
  xpos[v] = 'VBD'
  head[v] = -1
  deprel[v] = 'root'
  head[root] = v
  deprel[root] = 'nsubj'
  if (object > v) {
    head[object] = v
    deprel[object] = 'obj'
  }
  // what hung on the noun behind the verb hangs on the verb
  for (let i = v + 1; i < last; i++) if (head[i] === root) head[i] = v
}

/**
 * "Plans to close the baths were thrown out", "Dame Ann Lee, who has died, spent 34 years in Oslo": a sentence whose root is a noun
 * that has no verb of its own takes the first finite verb without subject, mark or relative pronoun behind it for its root.
 */
export function mendDistantRoot(m: Mending, n: number): void {
  const { a, uposCode, xpos, deprel, head } = m
  const first = a.sentences[n] ?? 0
  const last = a.sentences[n + 1] ?? a.size
  let root = -1
  for (let i = first; i < last && root < 0; i++) if (head[i] === -1) root = i
  if (root < 0 || !NOMINAL.has(uposCode[root] ?? 0)) return
  const lead = new Set<number>()
  for (let i = first; i < last; i++) {
    const rel = deprel[i] ?? ''
    if (
      head[i] === root &&
      (rel === 'cop' || rel.startsWith('nsubj') || rel.startsWith('aux') || rel === 'expl' || rel === 'case')
    )
      return
    // verbs that have a subject of their own, a conjunction or a relative pronoun
    if (
      (rel.startsWith('nsubj') || rel.startsWith('csubj') || rel === 'mark' || rel === 'expl') &&
      (head[i] ?? -1) >= 0
    )
      lead.add(head[i] as number)
    else if (/^(?:who|which|that|whom|whose|where|when)$/.test(a.lower[i] ?? '') && (head[i] ?? -1) >= 0)
      lead.add(head[i] as number)
  }
  for (let v = root + 2; v < last; v++) {
    if (uposCode[v] !== VERB || lead.has(v) || !CLAUSAL.test(deprel[v] ?? '')) continue
    let aux = -1
    let pass = false
    for (let c = a.childStart[v] ?? 0; c < (a.childStart[v + 1] ?? 0); c++) {
      const child = a.childList[c] ?? -1
      const rel = deprel[child] ?? ''
      if (!rel.startsWith('aux') || child > v) continue
      if (aux < 0) aux = child
      pass ||= rel === 'aux:pass'
    }
    const finite = aux >= 0 ? /^(?:VBD|VBZ|VBP|MD)$/.test(xpos[aux] ?? '') : /^(?:VBD|VBZ|VBP)$/.test(xpos[v] ?? '')
    if (!finite) continue
    // a second verb of a relative clause ("who ran and won") is not the sentence's
    const before = a.lower[(aux >= 0 ? aux : v) - 1] ?? ''
    if (before === 'and' || before === 'or' || before === 'but') continue
    // "the man they freed": what stands before it would be its subject
    head[v] = -1
    deprel[v] = 'root'
    head[root] = v
    deprel[root] = pass ? 'nsubj:pass' : 'nsubj'
    for (let i = v + 1; i < last; i++) if (head[i] === root && deprel[i] !== 'flat') head[i] = v
    return
  }
}
const CLAUSAL = /^(?:acl|acl:relcl|advcl|parataxis|conj|appos|ccomp|dep)$/

/**
 * "Denmark and Sweden exchanged prisoners.": a sentence without a finite verb, in which a participle stands between two nouns and
 * modifies the second, has that participle for its verb.
 */
export function mendVerbless(m: Mending, n: number): void {
  const { a, lemma, uposCode, xpos, deprel, head } = m
  const first = a.sentences[n] ?? 0
  const last = a.sentences[n + 1] ?? a.size
  if (a.lower[last - 1] !== '.') return
  let root = -1
  let v = -1
  for (let i = first; i < last; i++) {
    const tag = xpos[i] ?? ''
    if (tag === 'VBD' || tag === 'VBZ' || tag === 'VBP' || tag === 'MD') return
    if (head[i] === -1) root = i
    if (
      v < 0 &&
      i > first &&
      tag === 'VBN' &&
      deprel[i] === 'amod' &&
      (head[i] ?? -1) > i &&
      KNOWN.has(lemma[i] ?? '') &&
      NOMINAL.has(uposCode[i - 1] ?? 0)
    )
      v = i
  }
  if (v < 0 || !NOMINAL.has(uposCode[root] ?? 0)) return
  const object = head[v] as number
  let subject = v - 1
  for (let step = 0; step < 12 && (head[subject] ?? -1) >= first && (head[subject] as number) < v; step++)
    subject = head[subject] as number
  if (root < v && root !== subject) return
  xpos[v] = 'VBD'
  uposCode[v] = VERB
  head[v] = -1
  deprel[v] = 'root'
  head[subject] = v
  deprel[subject] = 'nsubj'
  if (root !== object && root !== subject) {
    head[root] = v
    deprel[root] = 'obl'
  }
  head[object] = v
  deprel[object] = 'obj'
  for (let i = object + 1; i < last; i++)
    if (head[i] === object && deprel[i] === 'nmod') {
      head[i] = v
      deprel[i] = 'obl'
    }
}
