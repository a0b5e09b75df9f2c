/**
 * Clauses by their words, where the tree is unsure: where a reported clause begins behind its cue and where it ends.
 */
import type { Scene } from './draft.ts'
import { CUE_VERBS } from './lexicon.ts'
import type { Quotation } from './quotes.ts'
import { isFiniteVerb, isMark, isNominal, isPunct, isVerb, sentenceEnd, sentenceStart, upos } from './tree.ts'

const RELATIVE = new Set(['who', 'which', 'whose', 'whom', 'that', 'where', 'when'])

/** True if a finite clause, not just a noun phrase, begins at token `from`: its first finite verb comes before any relative word. */
export function clauseAt(scene: Scene, from: number, to: number): boolean {
  const { a } = scene
  let nominal = false
  let depth = 0
  for (let i = from; i < to && i < from + 40; i++) {
    const w = a.lower[i]!
    const x = a.xpos[i]!
    if (w === '(' || w === '[') depth++
    else if (w === ')' || w === ']') depth--
    if (depth > 0) continue
    if (x === 'MD' || x === 'VBD' || x === 'VBZ' || x === 'VBP' || upos(a, i) === 'AUX')
      return nominal || w === 'is' || w === 'are'
    if (i > from && (RELATIVE.has(w) || x === 'WDT' || x === 'WP')) {
      // the subject of the clause may carry a relative clause: a second finite verb shows it
      return laterVerb(scene, i + 1, Math.min(to, from + 40))
    }
    if (w === ';' || w === ':') return false
    if (isNominal(a, i) || x === 'DT' || x === 'VBG' || x === 'EX') nominal = true
  }
  return false
}

/** Two finite verbs, the second not coordinated: the relative clause is over and the main verb has come. */
function laterVerb(scene: Scene, from: number, to: number): boolean {
  const { a } = scene
  let verbs = 0
  for (let i = from; i < to; i++) {
    const x = a.xpos[i]!
    if (x === 'VBD' || x === 'VBZ' || x === 'VBP' || x === 'MD') {
      if (i > from && (a.xpos[i - 1] === 'MD' || upos(a, i - 1) === 'AUX')) continue
      if (a.lower[i - 1] === 'and' || a.lower[i - 1] === 'to') continue
      if (++verbs === 2) return true
    }
    if (a.lower[i] === ';') return false
  }
  return false
}

const TIMED = new Set(['as', 'when', 'after', 'before', 'while', 'since', 'until'])

/** *She said when she resigned*, *he told reporters as he left*: when it was said, no content; one verb and no more. */
export function tellsWhen(scene: Scene, from: number, to: number): boolean {
  const { a } = scene
  if (!TIMED.has(a.lower[from]!)) return false
  let verbs = 0
  for (let i = from; i < to && i < from + 40; i++)
    if (isFiniteVerb(a, i) && !(i > from && a.xpos[i - 1] === 'MD')) verbs++
  return verbs < 2
}

/** First *that* behind a cue with nothing but adjuncts and nouns between (*said on Monday in Rome that*), or −1. */
export function thatAfter(scene: Scene, from: number, to: number): number {
  const { a } = scene
  for (let i = from; i < to && i < from + 14; i++) {
    if (a.lower[i] === 'that') {
      const x = a.xpos[i]!
      if (x === 'WDT' && i > from && isNominal(a, i - 1) && a.xpos[i + 1] !== 'DT' && a.xpos[i + 1] !== 'PRP') return -1
      // "that report said": a determiner
      return x === 'DT' &&
        i + 1 < to &&
        isNominal(a, i + 1) &&
        a.deprel[i] === 'det' &&
        a.head[i] === i + 1 &&
        !clauseAt(scene, i + 1, to)
        ? -1
        : i
    }
    if (isVerb(a, i) && a.xpos[i] !== 'VBG' && a.xpos[i] !== 'VBN') return -1
    const quote = scene.quotes.outer[scene.quotes.at[i]!]
    if (quote && scene.quotes.at[from - 1]! < 0) {
      // "tells the channel's “Morning Jo” that": a title parts nothing
      if (!isTitle(scene, quote)) return -1
      i = quote.last - 1
    }
  }
  return -1
}

export const isLower = (scene: Scene, i: number): boolean => {
  const c = scene.article.text[scene.a.start[i]!]!
  return c === c.toLowerCase() && c !== c.toUpperCase()
}

/** Longest title of a work, in words. */
const TITLE = 9

/** *In his 2012 book, “The Long River,” Mr Holm said …*: capitals throughout, in the middle of the narrator's sentence. */
export function isTitle(scene: Scene, q: Quotation): boolean {
  const { a } = scene
  let words = 0
  for (let i = q.first; i < q.last; i++) {
    if (isMark(a, i) || isPunct(a, i)) continue
    words++
    const u = upos(a, i)
    const small = u === 'ADP' || u === 'DET' || u === 'CCONJ' || u === 'PART' || u === 'SCONJ' || u === 'AUX'
    if (!small && isLower(scene, i)) return false
  }
  return words > 0 && words <= TITLE
}

/** No finite verb and nothing subordinating before it. */
function firstVerb(scene: Scene, v: number): boolean {
  const { a } = scene
  for (let i = v - 1; i >= sentenceStart(a, v) && i > v - 60; i--) {
    if (isFiniteVerb(a, i) && !isName(scene, i)) return false
    const x = a.xpos[i]!
    if (upos(a, i) === 'SCONJ' || x === 'WP' || x === 'WDT' || x === 'WRB') return false
  }
  return true
}

/** A capitalised word that does not open its sentence, whatever its tag. */
function isName(scene: Scene, i: number): boolean {
  const c = scene.article.text[scene.a.start[i]!]!
  return c !== c.toLowerCase() && i > sentenceStart(scene.a, i)
}

/** The cue of the sentence's main clause: nothing subordinates it. */
export function isMain(scene: Scene, v: number): boolean {
  const { a } = scene
  if (firstVerb(scene, v)) return true
  let i = v
  for (let step = 0; step < 6; step++) {
    const rel = a.deprel[i]!
    if (rel === 'root') return true
    if (rel !== 'conj' && rel !== 'parataxis' && rel !== 'dep') return false
    i = a.head[i]!
    if (i < 0) return true
  }
  return false
}

/**
 * End of a reported clause that begins at `from`: the sentence's end, or where another cue takes over
 * (`…, adding that`, `… and told reporters`).
 */
export function clauseEnd(scene: Scene, v: number, from: number): number {
  const { a, quotes } = scene
  const last = sentenceEnd(a, v)
  for (let i = from + 2; i < last - 1; i++) {
    if (quotes.at[i]! >= 0 && quotes.at[v]! < 0) continue
    const w = a.lower[i]!
    if (w === ';' && clauseAt(scene, i + 1, last)) return i
    // a full stop inside: the splitter kept two sentences together
    if (w === '.' || w === '?' || w === '!') return i
    const comma = w === ','
    if (comma && a.lower[i + 1] === 'with' && participleOfSaying(scene, i + 2, last)) return i
    if (i > from + 3 && speaksAnew(scene, v, i, last)) return i
    if (!comma && w !== 'and' && w !== 'but') continue
    let j = i + 1
    if (comma && (a.lower[j] === 'and' || a.lower[j] === 'but')) j++
    let adverbs = 0
    while (j < last && upos(a, j) === 'ADV' && adverbs++ < 2) j++
    if (j >= last || !isVerb(a, j)) continue
    const cue = CUE_VERBS.get(a.lemma[j]!)
    if (!cue) continue
    if (a.xpos[j] === 'VBG') {
      // a participle of saying after a comma goes back to the speaker
      if (comma && cue.speech && !cue.quoteOnly && a.lower[i + 1] !== 'and') return i
    } else if ((a.xpos[j] === 'VBD' || a.xpos[j] === 'VBZ' || a.xpos[j] === 'VBP') && a.xpos[j] === a.xpos[v]) {
      // a second cue of the same form shares the subject, if the tree says so or the clause in between is over
      if (sharesSubject(scene, v, j) || AGAIN.has(a.lemma[j]!)) return i
    }
  }
  return last
}

/** *…, with the union warning that …*: another speaks. */
function participleOfSaying(scene: Scene, from: number, last: number): boolean {
  const { a } = scene
  let nominal = false
  for (let i = from; i < last && i < from + 8; i++) {
    if (a.lower[i]!.endsWith('ing') && a.lower[i + 1] === 'that') return nominal
    if (a.xpos[i] === 'VBG') return nominal && CUE_VERBS.get(a.lemma[i]!)?.frames.has('that') === true
    if (isPunct(a, i) || isFiniteVerb(a, i)) return false
    if (isNominal(a, i)) nominal = true
  }
  return false
}

const COORDINATORS = new Set(['but', 'and', 'while', 'whereas', 'yet', 'although', 'though'])

/**
 * A clause with a subject and a cue of its own begins behind the comma: *said talks had failed, but she warned that …*.
 * The cue has the form of the first one, so that both are the narrator's.
 */
function speaksAnew(scene: Scene, v: number, comma: number, last: number): boolean {
  const { a, quotes } = scene
  if (a.lower[comma] !== ',' && a.lower[comma] !== ';' && a.lower[comma] !== 'while') return false
  let i = a.lower[comma] === 'while' ? comma : comma + 1
  if (!COORDINATORS.has(a.lower[i]!)) return false
  const adding = a.lower[i] === 'and'
  let nominal = false
  for (i++; i < last && i < comma + 14; i++) {
    if (quotes.at[i]! >= 0 || isPunct(a, i)) return false
    if (isFiniteVerb(a, i)) {
      const cue = CUE_VERBS.get(a.lemma[i]!)
      if (!nominal || !cue || cue.quoteOnly || !cue.speech || a.xpos[i] !== a.xpos[v]) return false
      return !adding || AGAIN.has(a.lemma[i]!) || cue.frames.has('quote')
    }
    if (upos(a, i) === 'AUX') return false
    if (isNominal(a, i)) nominal = true
  }
  return false
}

/** End of a phrase governed by the cue: like a clause, but a finite verb after *and* goes back to the speaker. */
export function phraseEnd(scene: Scene, v: number, from: number): number {
  const { a, quotes } = scene
  const last = clauseEnd(scene, v, from)
  for (let i = from + 1; i < last - 1; i++) {
    if (quotes.at[i]! >= 0 && quotes.at[v]! < 0) continue
    const w = a.lower[i]!
    const and = w === 'and' || w === 'but'
    if (
      w === ',' &&
      (a.lower[i + 1] === 'while' ||
        a.lower[i + 1] === 'as' ||
        a.lower[i + 1] === 'which' ||
        a.lower[i + 1] === 'after')
    )
      return i
    if (w === ',' && a.xpos[i + 1] === 'VBG' && a.lower[i + 1] !== 'including') return i
    if (w === ',' && isFiniteVerb(a, i + 1)) return i
    // the quoted word ends the phrase: "a “dictator”, comes as …"
    if (w === ',' && quotes.at[i - 1]! >= 0 && quotes.at[v]! < 0) return i
    if (!and) continue
    let j = i + 1
    while (j < last && upos(a, j) === 'ADV') j++
    if (j < last && (a.xpos[j] === 'VBD' || a.xpos[j] === 'VBZ' || a.xpos[j] === 'VBP' || a.xpos[j] === 'MD'))
      return a.lower[i - 1] === ',' ? i - 1 : i
    if (a.lower[i - 1] === ',' && clauseAt(scene, j, last)) return i - 1
  }
  return last
}

/** After *and* they go back to the speaker more often than to anyone in the clause. */
const AGAIN = new Set(
  'say add tell call argue note insist claim urge accuse warn describe suggest declare promise stress'.split(' '),
)

function sharesSubject(scene: Scene, v: number, j: number): boolean {
  const { a } = scene
  let i = j
  for (let step = 0; step < 4 && a.deprel[i] === 'conj'; step++) {
    i = a.head[i]!
    if (i === v) return true
    if (i < 0) return false
  }
  return false
}

/** Takes what is not the clause off its front: punctuation, adverbs of time, *in a statement*. */
export function skipAdjuncts(scene: Scene, from: number, to: number): number {
  const { a } = scene
  let i = from
  while (i < to && ((isPunct(a, i) && scene.quotes.at[i]! === scene.quotes.at[from - 1]!) || TIMES.has(a.lower[i]!)))
    i++
  return i
}

export const TIMES: ReadonlySet<string> = new Set(
  'monday tuesday wednesday thursday friday saturday sunday today yesterday tonight later earlier recently again also then afterwards'.split(
    ' ',
  ),
)
