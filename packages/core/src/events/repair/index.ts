/**
 * Small repairs of the analysis before events are read from it, one concern a file. They hold for any parser: each is asked for by
 * the words that stand there ("Mr" is no preposition) or by the lexicon ("boycotted" is a form of "boycott").
 */
import type { Analysis } from '../../record/index.ts'
import { mendInfinitives } from './infinitives.ts'
import type { Mending } from './mending.ts'
import { mendModifiers, mendParticiples, mendPluralProgressives, mendProgressives } from './participles.ts'
import { mendGiven, mendJoinedNoun, mendRelations, mendVoice } from './relations.ts'
import { mendVerbless } from './roots.ts'
import { mendNouns, mendVerbs, voices } from './words-and-classes.ts'

/** A view of the analysis with repaired lemmas, tags, relations and heads; the columns not repaired are shared. */
export function repair(a: Analysis): Analysis {
  const m: Mending = {
    a,
    lemma: [...a.lemma],
    xpos: [...a.xpos],
    deprel: [...a.deprel],
    uposCode: Uint8Array.from(a.uposCode),
    head: Int32Array.from(a.head),
  }
  mendNouns(m)
  mendRelations(m)
  const { be, have, lastAux } = voices(m)
  mendVerbs(m, be, lastAux)
  mendVoice(m, be, have)
  mendInfinitives(m)
  mendGiven(m)
  mendJoinedNoun(m)
  mendModifiers(m)
  mendParticiples(m)
  mendProgressives(m)
  mendPluralProgressives(m)
  for (let n = 0; n + 1 < a.sentences.length; n++) {
    mendVerbless(m, n)
  }
  const { lemma, xpos, uposCode, deprel, head } = m
  return { ...a, lemma, xpos, uposCode, deprel, head, ...children(head) }
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
