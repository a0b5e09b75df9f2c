/** The table of lemmas that our rules get wrong and the treebanks get right. */
import { lemmaOf } from '../packages/core/src/language/lemma.ts'
import type { Sentence } from './conllu.ts'

export function learntLemmas(train: Sentence[]): { lemmas: string; dropped: number } {
  const counts = new Map<string, Map<string, number>>()
  const penn = new Map<string, string>()
  for (const s of train) {
    s.form.forEach((f, i) => {
      const form = f.toLowerCase().replace(/[‘’]/g, "'")
      const lemma = s.lemma[i]!.toLowerCase().replace(/[‘’]/g, "'")
      if (!/\p{L}/u.test(form) || form.length > 24 || lemma === '_' || /\s|\t/.test(lemma)) return
      const key = `${form}\t${s.upos[i]}`
      let c = counts.get(key)
      if (!c) counts.set(key, (c = new Map()))
      c.set(lemma, (c.get(lemma) ?? 0) + 1)
      penn.set(`${key}\t${lemma}`, s.xpos[i]!)
    })
  }
  const none = new Map<string, string>()
  const lines: string[] = []
  for (const [key, c] of counts) {
    const [form, upos] = key.split('\t') as [string, string]
    if (upos === 'X' || upos === 'PUNCT' || upos === 'SYM') continue
    const [lemma, times] = [...c].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]!
    const total = [...c.values()].reduce((a, b) => a + b, 0)
    if (times * 2 <= total) continue
    const ours = lemmaOf(form, upos, penn.get(`${key}\t${lemma}`)!, none)
    // A form that the rules read rightly with one Penn tag may still need the table with another ("read", "left").
    if (ours !== lemma) lines.push(`${key}\t${lemma}`)
  }
  lines.sort()
  return { lemmas: lines.join('\n'), dropped: lines.length }
}
