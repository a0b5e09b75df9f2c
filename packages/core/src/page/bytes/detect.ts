/** Guesses a legacy encoding from the bytes alone, where a page declares none or a false one. */

/** Encodings that are tried, the most common on the web first: it wins a tie. Names of the WHATWG. */
const CANDIDATES = [
  'windows-1252',
  'windows-1250',
  'windows-1251',
  'windows-1254',
  'windows-1253',
  'koi8-r',
  'windows-1255',
  'windows-1256',
  'shift_jis',
  'euc-jp',
  'gb18030',
  'big5',
  'euc-kr',
] as const

/** Bytes around characters beyond ASCII that are looked at; more teach nothing new. */
const SAMPLE = 24_000

const set = (s: string): ReadonlySet<number> => new Set(Array.from(s, (c) => c.codePointAt(0)!))
/** Letters with marks that are common in the languages each encoding is used for; and the most common of others. */
const LATIN = set('äöüßéèêàâáçñíóúãõåøæôîûëïìòùąćęłńśźżěščřžýůťďňőűăâșțşığİ')
const RARE = set('ðþýÿ¥ÐÞ¡¿')
const MARKS = set('“”‘’–—…„«»•·°§©®™£€\u00a0')
const COMMON_CYRILLIC = set('оеаинтсрвлк')
const COMMON_HAN = set(
  '的一是不了在人有我他这個们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年過发後作里用道行所然家种事成方多经么去法学如都同现当没动面起看定天分还进好小部其些主样理心她本前开但因只从想实日军者意无力它与长把机十民第公此已工使情明性知全三又关点正业外将两高间由问很最重并物手应战向头文体政美相见被利什二等产或新己制身果加西斯月话合回特代内信表化老给世位次度门任常先海通教儿原东声提立及比员解水名真论处走义各入几口认条平系气题活尔更别打女变四神总何电数安少报才结反受目太量再感建务做接必场件计管期市直德资命山金指克许统区保至队形社便空决治展马科司五基眼书非则听白却界达光放强即像难且权思王象完设式色路记南品住告类求据程北边死张该交规万取拉格望觉术领共确传师观清今切院让识候带导争运',
)

/** How likely text of this look is to be meant: letters that stand where letters stand speak for, scraps against. */
function likeness(text: string): number {
  let score = 0
  let before = 32
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i)
    if (c < 0x80) {
      before = c
      continue
    }
    const next = text.charCodeAt(i + 1)
    score += worth(c, before, next)
    before = c
  }
  return score
}

const isAsciiLetter = (c: number) => (c >= 97 && c <= 122) || (c >= 65 && c <= 90)
const isLower = (c: number) => c >= 97 && c <= 122

function worth(c: number, before: number, next: number): number {
  if (c === 0xfffd || c < 0xa0 || (c >= 0xe000 && c <= 0xf8ff)) return -12
  if (MARKS.has(c)) return c === 0x2019 || !isAsciiLetter(before) || !isAsciiLetter(next) ? 1.5 : -1
  if (c < 0x250) {
    if (RARE.has(c)) return -1.5
    if (LATIN.has(c)) return isAsciiLetter(before) || isAsciiLetter(next) ? 2 : 0
    const upper = String.fromCharCode(c).toLowerCase() !== String.fromCharCode(c)
    if (upper) return isLower(before) ? -4 : isLower(next) ? 1 : -1
    return c < 0xc0 || c === 0xd7 || c === 0xf7 ? -1.5 : 0.3
  }
  if (c >= 0x370 && c < 0x400) return neighbour(before, 0x370, 0x400) || neighbour(next, 0x370, 0x400) ? 1.6 : -1
  if (c >= 0x400 && c < 0x460) {
    const lower = c >= 0x430
    if (!lower && before >= 0x430 && before < 0x460) return -3
    if (!neighbour(before, 0x400, 0x460) && !neighbour(next, 0x400, 0x460)) return -0.5
    return COMMON_CYRILLIC.has(c) ? 2.2 : lower ? 1.2 : 0.6
  }
  if (c >= 0x590 && c < 0x600) return neighbour(before, 0x590, 0x600) || neighbour(next, 0x590, 0x600) ? 1.7 : -1
  if (c >= 0x600 && c < 0x700) return neighbour(before, 0x600, 0x700) || neighbour(next, 0x600, 0x700) ? 1.7 : -1
  if (c >= 0x3041 && c < 0x3100) return 4
  if (c >= 0xac00 && c < 0xd7a4) return 3
  if (COMMON_HAN.has(c)) return 5
  if (c >= 0x4e00 && c < 0xa000) return 1.2
  if (c >= 0x3000 && c < 0x3020) return 2
  if (c >= 0xff01 && c < 0xff5f) return 1.5
  return -2
}
const neighbour = (c: number, from: number, to: number) => c >= from && c < to

/** The stretches of bytes around those beyond ASCII, up to a bound, cut at spaces so that no character is torn. */
function sample(bytes: Uint8Array): Uint8Array {
  const out: number[] = []
  let until = 0
  for (let i = 0; i < bytes.length && out.length < SAMPLE; i++) {
    if (bytes[i]! < 0x80 || i < until) continue
    let from = i
    while (from > until && i - from < 12 && bytes[from - 1]! > 32) from--
    let to = i
    while (to < bytes.length && to - i < 400 && bytes[to]! > 32 && bytes[to] !== 60) to++
    out.push(32)
    for (let k = from; k < to; k++) out.push(bytes[k]!)
    until = to
  }
  return Uint8Array.from(out)
}

/**
 * The most likely encoding of bytes that are not UTF-8: each candidate decodes a sample, and the one whose letters
 * stand most like letters do wins.
 * @example detectLegacy(Uint8Array.of(0xcc, 0xe8, 0xf0)) // 'windows-1251'
 */
export function detectLegacy(bytes: Uint8Array): string {
  const part = sample(bytes)
  let best = 'windows-1252'
  let most = Number.NEGATIVE_INFINITY
  for (const name of CANDIDATES) {
    const score = likeness(new TextDecoder(name).decode(part))
    if (score > most) {
      best = name
      most = score
    }
  }
  return best
}
