/**
 * Writes `packages/core/src/language/which/trigrams.ts` from the npm package `trigrams` (MIT): three letters in a row as
 * they are counted in the Universal Declaration of Human Rights. Run once, when languages are added:
 *
 *   npm install --no-save trigrams@5.2.0 && node scripts/language-profiles.ts
 */
import { writeFileSync } from 'node:fs'
import path from 'node:path'

/** Our code to the package's names of the same language; several are summed. */
const PROFILES: { readonly [code: string]: readonly string[] } = {
  en: ['eng'],
  de: ['deu_1996'],
  fr: ['fra'],
  es: ['spa'],
  it: ['ita'],
  pt: ['por_PT', 'por_BR'],
  nl: ['nld'],
  af: ['afr'],
  sv: ['swe'],
  da: ['dan'],
  nb: ['nob'],
  nn: ['nno'],
  is: ['isl'],
  fi: ['fin'],
  et: ['est'],
  lv: ['lav'],
  lt: ['lit'],
  pl: ['pol'],
  cs: ['ces'],
  sk: ['slk'],
  sl: ['slv'],
  hr: ['hrv', 'bos_latn', 'srp_latn'],
  hu: ['hun'],
  ro: ['ron_2006'],
  tr: ['tur'],
  az: ['azj_latn'],
  id: ['ind'],
  ms: ['mly_latn'],
  vi: ['vie'],
  tl: ['tgl'],
  sw: ['swh'],
  so: ['som'],
  ha: ['hau_NG'],
  ca: ['cat'],
  gl: ['glg'],
  eu: ['eus'],
  cy: ['cym'],
  ga: ['gle'],
  mt: ['mlt'],
  sq: ['als'],
  sco: ['sco'],
  pcm: ['pcm'],
  ht: ['hat_popular'],
  eo: ['epo'],
  la: ['lat'],
  ru: ['rus'],
  uk: ['ukr'],
  be: ['bel'],
  bg: ['bul'],
  mk: ['mkd'],
  sr: ['srp_cyrl'],
  kk: ['kaz'],
  ar: ['arb'],
  fa: ['pes_1'],
  ur: ['urd'],
  ckb: ['ckb'],
  hi: ['hin'],
  mr: ['mar'],
  ne: ['nep'],
}

/** So many trigrams of a language are kept; the tail says little. */
const KEPT = 240
/** Levels of frequency: each is 1/√2 of the one before, the first 1/32 of all trigrams. */
const LEVELS = 12

const name = 'trigrams'
const { top } = (await import(name)) as { top(): Promise<{ [code: string]: { [trigram: string]: number } }> }
const counted = await top()

function levelsOf(codes: readonly string[]): string[] {
  const sum = new Map<string, number>()
  for (const code of codes)
    for (const [given, n] of Object.entries(counted[code]!)) {
      const t = given.normalize('NFC')
      // what runs over the end of a word says more of the declaration than of the language
      if (t.length !== 3 || t[1] === ' ' || !/^[\p{L}\p{M}' ]+$/u.test(t)) continue
      sum.set(t, (sum.get(t) ?? 0) + n)
    }
  const ranked = [...sum].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, KEPT)
  // the trigrams beyond the package's 300 make about a third of a text
  const all = [...sum.values()].reduce((a, b) => a + b, 0) * 1.5
  const levels: string[] = new Array(LEVELS).fill('')
  for (const [t, n] of ranked) {
    const level = Math.round(-2 * Math.log2(n / all) - 10)
    levels[Math.min(Math.max(level, 0), LEVELS - 1)] += t
  }
  return levels
}

const rows = Object.entries(PROFILES).map(([code, codes]) => {
  const levels = levelsOf(codes).join('|')
  return `  ${code}: ${levels.includes("'") ? JSON.stringify(levels) : `'${levels}'`},`
})
const source = `/**
 * Three letters in a row (a blank stands for the edge of a word) by language and by how common they are: of the levels, parted by
 * bars, each is 1/√2 of the one before, the first about 1/32. Made by scripts/language-profiles.ts from the npm package \`trigrams\` 5.2.0
 * (MIT, © 2014 Titus Wormer), which counts them in the Universal Declaration of Human Rights; that text is free to use.
 */
export const TRIGRAMS: { readonly [code: string]: string } = {
${rows.join('\n')}
}
`
writeFileSync(path.resolve(import.meta.dirname, '../packages/core/src/language/which/trigrams.ts'), source)
