/** Pages where the words of conflict mean something else: sport, weather, markets, recipes. */
import type { Analysis } from '../record/index.ts'
import { MARKET, RECIPE, SPORT, SPORT_STRONG, WEATHER } from './en/sport.ts'

/** What the page is, by the share of its words that belong to such pages. */
export function genreOf(a: Analysis): 'news' | 'sport' | 'weather' | 'recipe' | 'market' {
  const strong = new Set<string>()
  let sport = 0
  const weather = new Set<string>()
  const recipe = new Set<string>()
  const market = new Set<string>()
  for (let i = 0; i < a.size; i++) {
    const w = a.lower[i] ?? ''
    if (SPORT.has(w)) sport++
    if (SPORT_STRONG.has(w)) strong.add(w)
    if (WEATHER.has(w)) weather.add(w)
    if (RECIPE.has(w)) recipe.add(w)
    if (MARKET.has(w)) market.add(w)
  }
  if (a.size === 0) return 'news'
  if (strong.size >= 2 && sport / a.size > 0.04) return 'sport'
  if (weather.size >= 6 && weather.size / a.size > 0.05) return 'weather'
  if (recipe.size >= 6 && recipe.size / a.size > 0.05) return 'recipe'
  if (market.size >= 8 && market.size / a.size > 0.06) return 'market'
  return 'news'
}
