/** The country an article is set in: its dateline's, else the one its words name by far most. */
import type { Article } from '../record/index.ts'
import { OFFICE_COUNTRY } from './en/offices.ts'
import { isShared } from './local.ts'
import { senses } from './registry.ts'
import type { Scene } from './scene.ts'

/** First words of those offices, so that few tokens are looked at twice. */
const OFFICE_STARTS = new Set(Object.keys(OFFICE_COUNTRY).map((k) => k.split(' ')[0]!))

/** The country of the dateline, or null. */
export function datelineCountry(article: Article): string | null {
  const place = article.dateline?.value
  if (!place) return null
  // "WASHINGTON, D.C.", "DUBAI, United Arab Emirates": the first part that the registry knows.
  for (const part of [place, ...place.split(/[,/]/)]) {
    const known = senses(part.trim()).find((x) => x.entry.country !== null)
    if (known?.entry.country) return known.entry.country
  }
  return null
}

/** The country that the words of an article without a dateline name by far most, or null. */
export function findSetting(s: Scene): string | null {
  const count = new Map<string, number>()
  const add = (code: string, n: number) => count.set(code, (count.get(code) ?? 0) + n)
  for (const n of s.names) {
    const first = n.senses[0]
    if (first?.entry.country && first.entry.kind !== 'outlet' && !isShared(s, n))
      add(first.entry.country, first.form === 'place' ? 0.7 : 1)
  }
  for (let t = 0; t + 1 < s.a.size; t++) {
    const w = s.a.lower[t]!
    if (!OFFICE_STARTS.has(w)) continue
    const code = OFFICE_COUNTRY[`${w} ${s.a.lower[t + 1]}`] ?? OFFICE_COUNTRY[w]
    // "Foreign Secretary" in capitals is the British one.
    if (code && s.a.text[s.a.start[t]!] !== s.a.lower[t]![0]) add(code, 1.5)
  }
  const outlet = s.article.outlet?.value
    ? senses(s.article.outlet.value).find((x) => x.entry.country)?.entry.country
    : null
  if (outlet) add(outlet, 1)
  const ranked = [...count].sort((x, y) => y[1] - x[1])
  if (ranked.length === 0) return null
  return ranked.length === 1 || ranked[0]![1] >= 1.5 * ranked[1]![1] ? ranked[0]![0] : null
}
