/**
 * The silver news: what another program read in 2018, turned from Stanford's first version of Universal Dependencies
 * to the second as far as it can be done by rule. It teaches the models news English; nothing is scored on it.
 */
import { TITLES } from '../packages/core/src/language/en/titles.ts'
import type { Sentence } from './conllu.ts'

const BRACKETS: { [token: string]: string } = {
  '-LRB-': '(',
  '-RRB-': ')',
  '-LSB-': '[',
  '-RSB-': ']',
  '-LCB-': '{',
  '-RCB-': '}',
  '``': '"',
  "''": '"',
  '`': "'",
}
const LABELS: { [v1: string]: string } = {
  dobj: 'obj',
  nsubjpass: 'nsubj:pass',
  csubjpass: 'csubj:pass',
  auxpass: 'aux:pass',
  mwe: 'fixed',
  'nmod:tmod': 'obl:unmarked',
  'nmod:npmod': 'obl:unmarked',
}

/** Sentences fit to learn trees from; label "" where the old one says nothing, upos "" throughout. */
export function silverTrees(list: Sentence[]): Sentence[] {
  const out: Sentence[] = []
  for (const s of list) {
    const n = s.form.length
    const roots = s.head.filter((h) => h < 0).length
    const vague = s.deprel.filter((r) => r === 'dep').length
    if (n < 5 || n > 70 || roots !== 1 || vague * 12 > n || !/^[.!?'"”]+$/.test(s.form[n - 1]!)) continue
    out.push(convert(s))
  }
  return out
}

function convert(s: Sentence): Sentence {
  const n = s.form.length
  const offsets = s.misc.map((m) => m.split('|')[0]!.split(':').map(Number))
  const head = [...s.head]
  const rel = [...s.deprel]
  names(s, head, rel)
  // "and" and the comma before it hang on what follows.
  for (let i = 0; i < n; i++) {
    const h = head[i]!
    if (h < 0 || h > i || !(rel[i] === 'cc' || (rel[i] === 'punct' && s.form[i] === ','))) continue
    for (let j = i + 1; j < n; j++) {
      if (head[j] !== h) continue
      if (rel[j] === 'conj') head[i] = j
      else if (rel[j] === 'cc' || rel[j] === 'cc:preconj') continue
      break
    }
  }
  const deprel = rel.map((r, i) => {
    const h = head[i]!
    const verb = h >= 0 && /^(?:V|JJ|RB|MD)/.test(s.xpos[h]!)
    if (r === 'nmod') {
      if (!verb) return 'nmod'
      const by = s.form.some((f, c) => head[c] === i && rel[c] === 'case' && f.toLowerCase() === 'by')
      return by && s.xpos[h] === 'VBN' ? 'obl:agent' : 'obl'
    }
    if (r === 'nmod:tmod' || r === 'nmod:npmod') return verb ? 'obl:unmarked' : 'nmod:unmarked'
    if (r === 'neg') return s.xpos[i] === 'DT' ? 'det' : 'advmod'
    if (r === 'dep') return ''
    return LABELS[r] ?? r
  })
  return {
    doc: s.doc,
    form: s.form.map((f) => BRACKETS[f] ?? f),
    lemma: s.lemma,
    upos: s.form.map(() => ''),
    xpos: s.xpos,
    head,
    deprel,
    spaceAfter: offsets.map((o, i) => i + 1 === n || offsets[i + 1]![0]! > o[1]!),
    misc: s.misc,
  }
}

/** Names of persons: from head-last compounds to head-first `flat`, titles before them as `nmod:desc`. */
function names(s: Sentence, head: number[], rel: string[]): void {
  const n = s.form.length
  const person = (i: number) => s.ner![i] === 'PERSON' && s.xpos[i]!.startsWith('NNP')
  for (let i = 0; i < n; i++) {
    if (!person(i) || (i > 0 && person(i - 1))) continue
    let last = i
    while (last + 1 < n && person(last + 1)) last++
    let whole = true
    for (let k = i; k < last; k++) if (head[k] !== last || rel[k] !== 'compound') whole = false
    if (!whole) continue
    if (last > i) {
      head[i] = head[last]!
      rel[i] = rel[last]!
      for (let k = 0; k < n; k++) if (head[k] === last && k !== i) head[k] = i
      for (let k = i + 1; k <= last; k++) {
        head[k] = i
        rel[k] = 'flat'
      }
    }
    for (let k = i - 1; k >= 0 && head[k] === i && rel[k] === 'compound'; k--) {
      if (TITLES.has(s.form[k]!.toLowerCase())) rel[k] = 'nmod:desc'
    }
  }
}
