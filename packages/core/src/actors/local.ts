/** Institutions that many countries have: the registry's bearer is meant only where the article is set in its country. */
import { SHARED_NAMES, WORLD_NAMES } from './en/local.ts'
import { lowerWords } from './name-shape.ts'
import type { NameSpan } from './names.ts'
import type { Scene } from './scene.ts'

/** Does the name say by itself whose it is? "Treasury" does not. */
export const isShared = (s: Scene, n: NameSpan): boolean =>
  n.kind === 'KNOWN' && n.end - n.start <= 5 && SHARED_NAMES.has(lowerWords(s.a, n.start, n.end).join(' '))

/** Takes the registry's reading from such names where the article speaks of other countries. Changes `names` in place. */
export function localise(s: Scene, names: NameSpan[]): void {
  let countries: Set<string> | null = null
  for (let i = 0; i < names.length; i++) {
    const n = names[i]!
    if (!isShared(s, n)) continue
    const code = n.senses[0]!.entry.country
    if (code !== null && isAnothers(s, names[i - 1], n, code)) {
      names[i] = { ...n, kind: 'ORG', senses: [], rule: 'name.local' }
      continue
    }
    if (code === null || code === s.setting || WORLD_NAMES.has(lowerWords(s.a, n.start, n.end).join(' '))) continue
    if (s.setting === null) {
      countries ??= named(s, names)
      if (countries.size === 0 || countries.has(code)) continue
    }
    names[i] = { ...n, kind: 'ORG', senses: [], rule: 'name.local' }
  }
}

/** "Belmar's Treasury": another's by the words before it, whoever that is. */
function isAnothers(s: Scene, before: NameSpan | undefined, n: NameSpan, code: string): boolean {
  if (!before || before.end !== n.start - 1 || !/^['’]s?$/.test(s.a.lower[before.end]!)) return false
  const owner = before.senses[0]?.entry
  return owner ? owner.country !== code : before.kind === 'LOC' || before.kind === 'ORG'
}

function named(s: Scene, names: readonly NameSpan[]): Set<string> {
  const out = new Set<string>()
  for (const n of names) {
    const code = n.senses[0]?.entry.country
    if (code && n.senses[0]!.entry.kind !== 'outlet' && !isShared(s, n)) out.add(code)
  }
  return out
}
