/** Which script letters are of, by ranges of the Unicode blocks; and the languages that each is read as. */

/** First and last code unit of a block, and the script. Latin is not here: it is what is left. */
const RANGES: readonly (readonly [first: number, last: number, script: string])[] = [
  [0x370, 0x3ff, 'Greek'],
  [0x400, 0x52f, 'Cyrillic'],
  [0x530, 0x58f, 'Armenian'],
  [0x590, 0x5ff, 'Hebrew'],
  [0x600, 0x6ff, 'Arabic'],
  [0x700, 0x74f, 'Syriac'],
  [0x750, 0x77f, 'Arabic'],
  [0x780, 0x7bf, 'Thaana'],
  [0x900, 0x97f, 'Devanagari'],
  [0x980, 0x9ff, 'Bengali'],
  [0xa00, 0xa7f, 'Gurmukhi'],
  [0xa80, 0xaff, 'Gujarati'],
  [0xb00, 0xb7f, 'Odia'],
  [0xb80, 0xbff, 'Tamil'],
  [0xc00, 0xc7f, 'Telugu'],
  [0xc80, 0xcff, 'Kannada'],
  [0xd00, 0xd7f, 'Malayalam'],
  [0xd80, 0xdff, 'Sinhala'],
  [0xe00, 0xe7f, 'Thai'],
  [0xe80, 0xeff, 'Lao'],
  [0xf00, 0xfff, 'Tibetan'],
  [0x1000, 0x109f, 'Burmese'],
  [0x10a0, 0x10ff, 'Georgian'],
  [0x1100, 0x11ff, 'Hangul'],
  [0x1200, 0x139f, 'Ethiopic'],
  [0x1780, 0x17ff, 'Khmer'],
  [0x1800, 0x18af, 'Mongolian'],
  [0x1f00, 0x1fff, 'Greek'],
  [0x3040, 0x30ff, 'Kana'],
  [0x3130, 0x318f, 'Hangul'],
  [0x3400, 0x4dbf, 'Han'],
  [0x4e00, 0x9fff, 'Han'],
  [0xac00, 0xd7a3, 'Hangul'],
  [0xf900, 0xfaff, 'Han'],
  [0xfb50, 0xfdff, 'Arabic'],
  [0xfe70, 0xfefc, 'Arabic'],
]

/** The languages written in a script that we tell apart; the first where nothing more is known. */
export const LANGUAGES_OF: { readonly [script: string]: readonly string[] } = {
  Greek: ['el'],
  Cyrillic: ['ru', 'uk', 'be', 'bg', 'mk', 'sr', 'kk'],
  Armenian: ['hy'],
  Hebrew: ['he'],
  Arabic: ['ar', 'fa', 'ur', 'ps', 'ckb'],
  Syriac: ['syr'],
  Thaana: ['dv'],
  Devanagari: ['hi', 'mr', 'ne'],
  Bengali: ['bn'],
  Gurmukhi: ['pa'],
  Gujarati: ['gu'],
  Odia: ['or'],
  Tamil: ['ta'],
  Telugu: ['te'],
  Kannada: ['kn'],
  Malayalam: ['ml'],
  Sinhala: ['si'],
  Thai: ['th'],
  Lao: ['lo'],
  Tibetan: ['bo'],
  Burmese: ['my'],
  Georgian: ['ka'],
  Hangul: ['ko'],
  Ethiopic: ['am'],
  Khmer: ['km'],
  Mongolian: ['mn'],
  Kana: ['ja'],
  Han: ['zh'],
}

/** Script of a code unit beyond U+036F; "" for Latin letters, signs and what no range holds. */
export function scriptOf(unit: number): string {
  let low = 0
  let high = RANGES.length - 1
  while (low <= high) {
    const mid = (low + high) >> 1
    const [first, last, script] = RANGES[mid]!
    if (unit < first) high = mid - 1
    else if (unit > last) low = mid + 1
    else return script
  }
  return ''
}
