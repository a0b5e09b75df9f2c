/**
 * Small repairs of the analysis before events are read from it: a lemma the lexicon knows where the language room's guess is
 * none ("boycotted" → "boycott"), and voice by the auxiliary that stands there rather than by the parser's relation.
 */
import type { Analysis } from '../record/index.ts'
import * as status from './en/status.ts'
import { NOUN_SENSES, VERBS } from './lexicon.ts'

const BE = new Set([
  'am',
  'is',
  'are',
  'was',
  'were',
  'be',
  'been',
  'being',
  "'s",
  "'re",
  'get',
  'gets',
  'got',
  'getting',
])
const HAVE = new Set(['have', 'has', 'had', "'ve", "'d", 'having'])

const KNOWN: ReadonlySet<string> = new Set([
  ...VERBS.keys(),
  ...[
    status.CANCEL,
    status.POSTPONE,
    status.LIGHT,
    status.PLAN_VERBS,
    status.MAYBE_VERBS,
    status.OCCUR,
    status.END,
    status.CONTINUE,
  ].flatMap((s) => [...s].map((w) => w.split('_')[0] as string)),
])

const PAST_FORMS: ReadonlyMap<string, string> = new Map(
  'withdrew:withdraw sank:sink fled:flee flew:fly spoke:speak struck:strike began:begin fought:fight sought:seek met:meet stole:steal broke:break threw:throw drew:draw chose:choose swore:swear froze:freeze overthrew:overthrow forbade:forbid shook:shake arose:arise awoke:awake undertook:undertake overran:overrun retook:retake slew:slay hid:hide lent:lend'
    .split(' ')
    .map((p) => p.split(':') as [string, string]),
)

/** Base forms an inflected form may have, in order of likelihood. */
export function bases(form: string): string[] {
  const out: string[] = []
  const strip = (suffix: string) => {
    if (!form.endsWith(suffix) || form.length - suffix.length < 2) return
    const stem = form.slice(0, form.length - suffix.length)
    out.push(stem, `${stem}e`)
    if (stem.length > 2 && stem[stem.length - 1] === stem[stem.length - 2]) out.push(stem.slice(0, -1))
    if (stem.endsWith('i')) out.push(`${stem.slice(0, -1)}y`)
  }
  strip('ed')
  strip('ing')
  strip('es')
  if (form.endsWith('s')) out.push(form.slice(0, -1))
  return out
}

function hasTo(a: Analysis, i: number): boolean {
  for (let c = a.childStart[i] ?? 0; c < (a.childStart[i + 1] ?? 0); c++)
    if (/^(?:mark|case)$/.test(a.deprel[a.childList[c] ?? -1] ?? '') && a.lower[a.childList[c] ?? -1] === 'to')
      return true
  return false
}

const NOMINAL_RELATION = /^(?:nsubj|obj|obl|nmod)/
function hasOwner(a: Analysis, i: number): boolean {
  for (let c = a.childStart[i] ?? 0; c < (a.childStart[i + 1] ?? 0); c++) {
    const child = a.childList[c] ?? -1
    if (child < i && /^(?:det|nmod:poss|compound|amod)$/.test(a.deprel[child] ?? '')) return true
  }
  return false
}
function hasCase(a: Analysis, i: number): boolean {
  for (let c = a.childStart[i] ?? 0; c < (a.childStart[i + 1] ?? 0); c++) {
    const child = a.childList[c] ?? -1
    if (child < i && a.deprel[child] === 'case' && a.lower[child] !== "'s") return true
  }
  return false
}

/** A view of the analysis with repaired lemmas, tags and subject relations; the columns not repaired are shared. */
export function repair(a: Analysis): Analysis {
  const lemma = [...a.lemma]
  const xpos = [...a.xpos]
  const deprel = [...a.deprel]
  const uposCode = Uint8Array.from(a.uposCode)
  // past forms that are hardly ever nouns or adjectives
  for (let i = 0; i < a.size; i++)
    if (uposCode[i] !== VERB && PAST_FORMS.has(a.lower[i] ?? '') && deprel[i] !== 'flat') {
      uposCode[i] = VERB
      xpos[i] = 'VBD'
      lemma[i] = PAST_FORMS.get(a.lower[i] ?? '') ?? lemma[i] ?? ''
      for (let c = a.childStart[i] ?? 0; c < (a.childStart[i + 1] ?? 0); c++) {
        const child = a.childList[c] ?? -1
        if (child === i - 1 && deprel[child] === 'compound') deprel[child] = 'nsubj'
        if (child > i && deprel[child] === 'nmod') deprel[child] = 'obl'
      }
    }
  for (let i = 0; i < a.size; i++) {
    const rel = deprel[i] ?? ''
    // "Saturday's rodeo": behind an owner or an article stands a noun, if the lexicon knows it as nothing else
    const before = i > 0 ? a.xpos[i - 1] : ''
    if (
      uposCode[i] === VERB &&
      (before === 'POS' || before === 'PRP$' || before === 'DT') &&
      !KNOWN.has(lemma[i] ?? '') &&
      !NOMINAL.has(a.uposCode[i + 1] ?? 0) &&
      (NOUN_SENSES.has(a.lower[i] ?? '') || a.xpos[i] === 'VBG')
    ) {
      uposCode[i] = NOUN
      xpos[i] = 'NN'
      lemma[i] = a.lower[i] ?? ''
      if ((a.head[i] ?? -1) > i) deprel[i] = 'nsubj'
      else if ((a.head[i] ?? -1) >= i - 3 && uposCode[a.head[i] ?? 0] === VERB) deprel[i] = 'obj'
      for (let c = a.childStart[i] ?? 0; c < (a.childStart[i + 1] ?? 0); c++) {
        const child = a.childList[c] ?? -1
        if (child < i) deprel[child] = before === 'DT' ? 'det' : 'nmod:poss'
        else if (deprel[child] === 'obl') deprel[child] = 'nmod'
      }
    }
    // "was to inaugurate": before a bare form "to" marks an infinitive, and "be" is its auxiliary
    const up = a.head[i] ?? -1
    if (up > i && uposCode[up] === VERB) {
      if (rel === 'case' && a.lower[i] === 'to' && a.xpos[up] === 'VB') deprel[i] = 'mark'
      else if (rel === 'cop' && a.xpos[up] !== 'JJ') deprel[i] = a.xpos[up] === 'VBN' ? 'aux:pass' : 'aux'
    }
    // "his restaurant opening has been": a form in -ing with an owner or a compound in front is a noun
    if (
      a.xpos[i] === 'VBG' &&
      uposCode[i] === VERB &&
      NOMINAL_RELATION.test(rel) &&
      NOUN_SENSES.has(a.lower[i] ?? '') &&
      hasOwner(a, i)
    ) {
      uposCode[i] = NOUN
      xpos[i] = 'NN'
      lemma[i] = a.lower[i] ?? ''
    }
    // "after wildfire razed": a noun is no auxiliary
    if (rel.startsWith('aux') && uposCode[i] === NOUN) deprel[i] = 'nsubj'
    // "gathered outside the hall": what stands behind a preposition is no object
    else if (rel === 'obj' && hasCase(a, i)) deprel[i] = 'obl'
  }
  const be = new Uint8Array(a.size)
  const lastAux = new Int32Array(a.size).fill(-1)
  const have = new Uint8Array(a.size)
  for (let i = 0; i < a.size; i++) {
    const head = a.head[i] ?? -1
    const rel = deprel[i] ?? ''
    if (head < 0 || head < i || !(rel.startsWith('aux') || rel === 'cop')) continue
    lastAux[head] = i
    if (HAVE.has(a.lower[i] ?? '')) have[head] = 1
  }
  // the last auxiliary tells the voice: "was to have flown" is active
  for (let i = 0; i < a.size; i++) if ((lastAux[i] ?? -1) >= 0 && BE.has(a.lower[lastAux[i] as number] ?? '')) be[i] = 1
  for (let i = 0; i < a.size; i++) {
    // "will no longer travel": what stands behind a modal is a verb
    if (
      uposCode[i] === NOUN &&
      (lastAux[i] ?? -1) >= 0 &&
      a.xpos[lastAux[i] as number] === 'MD' &&
      VERBS.has(a.lower[i] ?? '')
    ) {
      uposCode[i] = VERB
      xpos[i] = 'VB'
      lemma[i] = a.lower[i] ?? ''
      for (let c = a.childStart[i] ?? 0; c < (a.childStart[i + 1] ?? 0); c++) {
        const child = a.childList[c] ?? -1
        if (child > i && deprel[child] === 'nmod') deprel[child] = 'obl'
        if (child < i && deprel[child] === 'amod') deprel[child] = 'advmod'
      }
    }
    // "was axed": a participle of calling off that the tagger took for an adjective
    if (
      (xpos[i] === 'JJ' || (xpos[i] === 'VBN' && uposCode[i] !== VERB)) &&
      be[i] === 1 &&
      (a.lower[i] ?? '').endsWith('ed')
    ) {
      const base = bases(a.lower[i] ?? '').find((b) => status.CANCEL.has(b) || status.POSTPONE.has(b))
      if (base !== undefined) {
        uposCode[i] = VERB
        xpos[i] = 'VBN'
        lemma[i] = base
        deprel[lastAux[i] as number] = 'aux:pass'
      }
    }
    // "was attending": a form in -ing behind "be" that the lexicon knows is a verb
    if (
      (xpos[i] === 'JJ' || (xpos[i] === 'VBN' && uposCode[i] !== VERB)) &&
      be[i] === 1 &&
      (a.lower[i] ?? '').endsWith('ing')
    ) {
      const base = bases(a.lower[i] ?? '').find((b) => VERBS.has(b))
      if (base !== undefined) {
        uposCode[i] = VERB
        xpos[i] = 'VBG'
        lemma[i] = base
      }
    }
    // "are meeting in Oslo": a gerund behind "be" without an article
    if (uposCode[i] === NOUN && xpos[i] === 'VBG' && be[i] === 1) {
      const base = bases(a.lower[i] ?? '').find((b) => VERBS.has(b))
      if (base !== undefined) {
        uposCode[i] = VERB
        lemma[i] = base
      }
    }
    const tag = xpos[i] ?? ''
    if (!tag.startsWith('VB')) continue
    if (!KNOWN.has(lemma[i] ?? '')) {
      const base = bases(a.lower[i] ?? '').find((b) => KNOWN.has(b))
      if (base !== undefined) lemma[i] = base
    }
    // "had been let go": a bare form behind "been" is a participle
    if (be[i] === 1 && (tag === 'VB' || tag === 'VBD' || tag === 'VBP') && !hasTo(a, i)) xpos[i] = 'VBN'
    if (xpos[i] !== 'VBN' && xpos[i] !== 'VBD') continue
    let subject = -1
    for (let c = a.childStart[i] ?? 0; c < (a.childStart[i + 1] ?? 0); c++) {
      const child = a.childList[c] ?? -1
      const rel = deprel[child] ?? ''
      if (rel !== 'nsubj' && rel !== 'nsubj:pass') continue
      if (subject < 0) subject = child
      else if (be[i] === 0 && rel === 'nsubj:pass') deprel[child] = 'nsubj'
    }
    if (subject < 0) continue
    if (be[i] === 1 && xpos[i] === 'VBN') deprel[subject] = 'nsubj:pass'
    else if (be[i] === 0) {
      deprel[subject] = 'nsubj'
      if (have[i] === 0 && xpos[i] === 'VBN' && subject < i) xpos[i] = 'VBD'
    }
  }
  const head = Int32Array.from(a.head)
  promoteInside(a, uposCode, xpos, deprel, head)
  promoteProgressive(a, lemma, uposCode, xpos, deprel, head)
  for (let n = 0; n + 1 < a.sentences.length; n++) {
    promote(a, n, uposCode, xpos, deprel, head)
    promoteVerbless(a, n, lemma, uposCode, xpos, deprel, head)
  }
  return { ...a, lemma, xpos, uposCode, deprel, head, ...children(head) }
}

const VERB = 15
const NOUN = 7
const NOMINAL = new Set([7, 11, 10])
/**
 * A sentence whose root is a noun with a past form right behind it ("Coalition jets struck a depot") has that verb for its
 * root: a parser that took the verb for a participle is set right, if the sentence tells no other finite clause above it.
 */
function promote(
  a: Analysis,
  n: number,
  uposCode: Uint8Array,
  xpos: string[],
  deprel: string[],
  head: Int32Array,
): void {
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
 * "understood the minister boycotted Mr Lee's speech": a participle before a determiner, a number or a title modifies no noun;
 * it is the verb between the noun before it and the noun it was hung on.
 */
function promoteInside(a: Analysis, uposCode: Uint8Array, xpos: string[], deprel: string[], head: Int32Array): void {
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

/** "Crews were still sandbagging shops": a form in -ing behind "be" and before the noun it was hung on is the verb. */
function promoteProgressive(
  a: Analysis,
  lemma: string[],
  uposCode: Uint8Array,
  xpos: string[],
  deprel: string[],
  head: Int32Array,
): void {
  for (let v = 2; v + 1 < a.size; v++) {
    if (xpos[v] !== 'VBG' || deprel[v] !== 'amod' || (head[v] ?? -1) <= v) continue
    let t = v - 1
    while (t > 0 && uposCode[t] === 2) t--
    const noun = head[v] as number
    if (!BE.has(a.lower[t] ?? '') || head[t] !== noun) continue
    const base = bases(a.lower[v] ?? '').find((b) => VERBS.has(b))
    if (base === undefined) continue
    lemma[v] = base
    uposCode[v] = VERB
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

/**
 * "Denmark and Sweden exchanged prisoners.": a sentence without a finite verb, in which a participle stands between two nouns and
 * modifies the second, has that participle for its verb.
 */
function promoteVerbless(
  a: Analysis,
  n: number,
  lemma: readonly string[],
  uposCode: Uint8Array,
  xpos: string[],
  deprel: string[],
  head: Int32Array,
): void {
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
  if (v < 0 || root < v || !NOMINAL.has(uposCode[root] ?? 0)) return
  const object = head[v] as number
  let subject = v - 1
  for (let step = 0; step < 12 && (head[subject] ?? -1) >= first && (head[subject] as number) < v; step++)
    subject = head[subject] as number
  xpos[v] = 'VBD'
  uposCode[v] = VERB
  head[v] = -1
  deprel[v] = 'root'
  head[subject] = v
  deprel[subject] = 'nsubj'
  if (root !== object) {
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

/** Lists of dependents for new heads. */
function children(head: Int32Array): { childStart: Int32Array; childList: Int32Array } {
  const childStart = new Int32Array(head.length + 1)
  for (const h of head) if (h >= 0) childStart[h + 1] = (childStart[h + 1] ?? 0) + 1
  for (let i = 0; i < head.length; i++) childStart[i + 1] = (childStart[i + 1] ?? 0) + (childStart[i] ?? 0)
  const next = childStart.slice()
  const childList = new Int32Array(childStart[head.length] ?? 0)
  for (let i = 0; i < head.length; i++) {
    const h = head[i] ?? -1
    if (h >= 0) {
      childList[next[h] ?? 0] = i
      next[h] = (next[h] ?? 0) + 1
    }
  }
  return { childStart, childList }
}
