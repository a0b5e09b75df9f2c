/** Participles that the parser hung as modifiers though they are the verb between two nouns. */
import type { Analysis } from '../../record/index.ts'
import { VERBS } from '../lexicon.ts'
import { type Mending, NOMINAL, VERB } from './mending.ts'
import { BE, bases } from './words.ts'

/**
 * "feared the porter burned Mr Lee's letters": a participle before a determiner, a number or a title modifies no noun;
 * it is the verb between the noun before it and the noun it was hung on.
 */
export function mendParticiples(m: Mending): void {
  const { a, uposCode, xpos, deprel, head } = m
  for (let v = 1; v + 1 < a.size; v++) {
    if (uposCode[v] !== VERB || (xpos[v] !== 'VBN' && xpos[v] !== 'VBD')) continue
    // a passive participle takes no object ("the minister boycotted the speech"), but for verbs of giving and naming
    const taken = deprel[v] === 'acl' && !TWO_OBJECTS.has(a.lemma[v] ?? '') ? objectOf(a, v, deprel) : -1
    if (deprel[v] !== 'amod' && taken < 0) continue
    // "Guyana crushed Grenada": a participle between two names
    const names = (a.nameOf[v - 1] ?? -1) >= 0 && (a.nameOf[v + 1] ?? -1) >= 0 && (a.nameOf[v] ?? -1) < 0
    if (taken < 0 && !names && !opensPhrase(a, v + 1)) continue
    const object = taken >= 0 ? taken : (head[v] ?? -1) > v ? (head[v] ?? -1) : names ? v + 1 : -1
    let noun = v - 1
    while (noun >= 0 && (deprel[noun] === 'flat' || uposCode[noun] === 2)) noun--
    // "its ambassador in Manila toasted the wisdom": the noun that the participle was hung on, where its phrase ends right before
    const on = head[v] ?? -1
    if (taken >= 0 && on >= 0 && on < noun && NOMINAL.has(uposCode[noun] ?? 0) && ownPhrase(head, noun, on)) noun = on
    if (noun < 0 || a.sentenceOf[noun] !== a.sentenceOf[v] || !NOMINAL.has(uposCode[noun] ?? 0) || object <= v) continue
    if (deprel[noun] === 'compound' || deprel[noun] === 'nmod:poss' || head[noun] === object || head[noun] === v)
      continue
    const up = head[noun] ?? -1
    let t = up
    let loop = false
    for (let step = 0; step < 60 && t >= 0 && !loop; step++) {
      loop = t === v || t === object || t === noun
      t = head[t] ?? -1
    }
    if (loop || t >= 0) continue
    xpos[v] = 'VBD'
    head[v] = up
    deprel[v] = up < 0 ? 'root' : uposCode[up] === VERB ? 'ccomp' : 'acl:relcl'
    head[noun] = v
    deprel[noun] = 'nsubj'
    head[object] = v
    deprel[object] = 'obj'
  }
}

/** "A visit to flooded farms", "grain to drought-hit Chad": behind "to" a participle before a noun modifies that noun. */
export function mendModifiers(m: Mending): void {
  const { a, xpos, uposCode, deprel, head } = m
  for (let v = 2; v + 1 < a.size; v++) {
    const to = v - 1
    if (a.lower[to] !== 'to' || deprel[to] !== 'mark' || head[to] !== v || uposCode[v] !== VERB) continue
    if (xpos[v] !== 'VBN' && !(a.lower[v] ?? '').includes('-')) continue
    const noun = objectOf(a, v, deprel)
    if (noun < 0 || noun - v > 4) continue
    const above = head[v] ?? -1
    // "her task was to woo bakers": the verb of a sentence modifies nothing
    if (above < 0) continue
    head[noun] = above
    deprel[noun] = NOMINAL.has(uposCode[above] ?? 0) ? 'nmod' : 'obl'
    head[v] = noun
    deprel[v] = 'amod'
    head[to] = noun
    deprel[to] = 'case'
    for (let c = a.childStart[v] ?? 0; c < (a.childStart[v + 1] ?? 0); c++) {
      const child = a.childList[c] ?? -1
      if (child !== noun && child > noun) head[child] = above
    }
  }
}

/** "Crews were still sandbagging shops": a form in -ing behind "be" and before the noun it was hung on is the verb. */
export function mendProgressives(m: Mending): void {
  const { a, lemma, uposCode, xpos, deprel, head } = m
  for (let v = 2; v + 1 < a.size; v++) {
    const form = xpos[v] === 'VBG' || (xpos[v] === 'NN' && (a.lower[v] ?? '').endsWith('ing'))
    if (!form || (deprel[v] !== 'amod' && deprel[v] !== 'compound') || (head[v] ?? -1) <= v) continue
    let t = v - 1
    while (t > 0 && uposCode[t] === 2) t--
    const noun = head[v] as number
    if (!BE.has(a.lower[t] ?? '') || head[t] !== noun) continue
    const base = bases(a.lower[v] ?? '').find((b) => VERBS.has(b))
    if (base === undefined) continue
    lemma[v] = base
    uposCode[v] = VERB
    xpos[v] = 'VBG'
    head[v] = head[noun] ?? -1
    deprel[v] = deprel[noun] ?? 'root'
    head[noun] = v
    deprel[noun] = 'obj'
    for (let c = a.childStart[noun] ?? 0; c < (a.childStart[noun + 1] ?? 0); c++) {
      const child = a.childList[c] ?? -1
      if (child === v || (child > v && child < noun)) continue
      head[child] = v
      if (deprel[child] === 'cop') deprel[child] = 'aux'
    }
  }
}

/** "Officials are meeting in Bonn": a bare form in -ing that several are is what they do. */
export function mendPluralProgressives(m: Mending): void {
  const { a, lemma, uposCode, xpos, deprel } = m
  for (let v = 2; v < a.size; v++) {
    if (xpos[v] !== 'NN' || !PLURAL_BE.has(a.lower[v - 1] ?? '') || !(a.lower[v] ?? '').endsWith('ing')) continue
    const base = bases(a.lower[v] ?? '').find((b) => VERBS.has(b))
    if (base === undefined) continue
    let subject = false
    let phrase = false
    for (let c = a.childStart[v] ?? 0; c < (a.childStart[v + 1] ?? 0); c++) {
      const rel = deprel[a.childList[c] ?? -1] ?? ''
      subject ||= rel.startsWith('nsubj')
      phrase ||= rel === 'det' || rel === 'amod' || rel === 'compound' || rel === 'nmod:poss' || rel === 'nummod'
    }
    if (!subject || phrase) continue
    lemma[v] = base
    uposCode[v] = VERB
    xpos[v] = 'VBG'
    for (let c = a.childStart[v] ?? 0; c < (a.childStart[v + 1] ?? 0); c++) {
      const child = a.childList[c] ?? -1
      if (deprel[child] === 'cop') deprel[child] = 'aux'
      else if (deprel[child] === 'nmod') deprel[child] = 'obl'
    }
  }
}
const PLURAL_BE = new Set(['are', 'were', "'re", '’re'])

/** True if a token lies in the phrase headed by another one, by a few steps up. */
function ownPhrase(head: Int32Array, token: number, top: number): boolean {
  let t = token
  for (let step = 0; step < 6 && t >= 0; step++) {
    if (t === top) return true
    t = head[t] ?? -1
  }
  return false
}

const TWO_OBJECTS = new Set(
  'give award call name offer send grant pay hand show teach tell dub brand label deny owe lend elect appoint make'.split(
    ' ',
  ),
)
const objectOf = (a: Analysis, v: number, deprel: readonly string[]): number => {
  for (let c = a.childStart[v] ?? 0; c < (a.childStart[v + 1] ?? 0); c++) {
    const child = a.childList[c] ?? -1
    if (child > v && deprel[child] === 'obj') return child
  }
  return -1
}
const opensPhrase = (a: Analysis, i: number): boolean => {
  const tag = a.xpos[i] ?? ''
  return (
    tag === 'DT' ||
    tag === 'PRP$' ||
    tag === 'CD' ||
    (tag === 'NNP' && /^(?:mr|mrs|ms|dr|sir)\.?$/.test(a.lower[i] ?? ''))
  )
}
