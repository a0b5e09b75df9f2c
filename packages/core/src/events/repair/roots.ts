/** Sentences whose root is a noun though a verb stands in them: the verb is put at the top. */
import { type Mending, NOMINAL, VERB } from './mending.ts'
import { KNOWN } from './words.ts'

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
