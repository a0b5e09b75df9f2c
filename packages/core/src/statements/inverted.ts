/** The source behind its verb: *said Teodora Stoyanova, Bulgaria’s chief negotiator*. */
import type { Scene } from './draft.ts'
import { headOf, inPhrase, isTime, type Source } from './source.ts'
import { TIMES } from './surface.ts'
import { isFiniteVerb, isMark, isNominal, isVerb, sentenceEnd, trim, upos } from './tree.ts'

const BREAKERS = new Set([
  'as',
  'after',
  'before',
  'while',
  'when',
  'adding',
  'in',
  'on',
  'at',
  'during',
  'referring',
  'with',
  'following',
  'because',
  'to',
  'of',
])

/** Source behind its verb: *said Teodora Stoyanova, Bulgaria’s chief negotiator, as talks …*. */
export function sourceAfter(scene: Scene, v: number, head: number, limit: number): Source | null {
  const { a, quotes } = scene
  const last = Math.min(limit, sentenceEnd(a, v))
  const from = v + 1
  let to = from
  let main = -1
  let relative = false
  // "said Tuesday" names nobody
  if (from < last && TIMES.has(a.lower[from]!)) return null
  while (to < last && to < from + 60) {
    if (isMark(a, to) || quotes.at[to] !== quotes.at[v]) break
    const w = a.lower[to]!
    if (w === '.' || w === ';' || w === ':' || w === '?' || w === '!') break
    if (w === ',') {
      const next = to + 1
      if (next >= last || quotes.at[next] !== quotes.at[v] || isMark(a, next)) break
      const x = a.xpos[next]!
      if (x === 'WP' || x === 'WDT' || x === 'WP$') relative = true
      else if (
        BREAKERS.has(a.lower[next]!) ||
        x === 'VBG' ||
        x === 'IN' ||
        x === 'CC' ||
        x === 'RB' ||
        !inPhrase(scene, next)
      )
        break
      else if (relative) relative = false
      to++
      continue
    }
    if (!relative) {
      if (isFiniteVerb(a, to)) break
      if (upos(a, to) === 'SCONJ' || (isVerb(a, to) && a.xpos[to] === 'VBG')) break
      if (upos(a, to) === 'ADP' && !['of', 'for', 'from', 'at', 'in', 'with', 'on', 'de', 'von'].includes(w)) break
      if (
        (w === 'on' || w === 'in' || w === 'at') &&
        to + 1 < last &&
        (isTime(scene, to + 1) ||
          (w !== 'at' && w !== 'on' && main >= 0 && upos(a, main) === 'PRON') ||
          OCCASION.test(a.lower[to + 2] ?? '') ||
          OCCASION.test(a.lower[to + 1] ?? ''))
      )
        break
      if (isTime(scene, to) && main >= 0) break
      if (w === 'to' || (upos(a, to) === 'ADV' && main >= 0)) break
      if (main < 0 && isNominal(a, to)) main = to
      if (upos(a, to) === 'PRON' && a.xpos[to] === 'PRP') {
        main = to
        to++
        break
      }
    }
    to++
  }
  const np = trim(a, { from, to })
  if (np.to <= np.from) return null
  const h = head >= np.from && head < np.to ? head : headOf(scene, np)
  return h < 0 ? null : { np, head: h }
}
const OCCASION =
  /^(?:statement|interview|tweet|email|e-mail|speech|letter|conference|briefing|rally|hearing|meeting|debate|op-ed|article|blog|post|address|memo|telephone|phone|television|news|twitter|facebook)$/
