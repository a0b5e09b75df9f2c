/**
 * Tokens in the manner of the English Universal Dependencies treebanks, with two differences: a word with hyphens
 * stays whole, and nothing is normalised. One pass from left to right; every character is looked at a bounded
 * number of times, so that a word of megabytes costs no more than its length.
 */
import { BEFORE_NAME, MAY_END, NEEDS_CAPITAL } from './en/abbreviations.ts'
import { APOSTROPHE_WORDS, CLITICS, CURRENCY_PREFIXES, CUTS, FACES, FILE_ENDS, HOST_ENDS, UNITS } from './en/clitics.ts'

const SPACE = 0
const LETTER = 1
const DIGIT = 2
const OTHER = 3

const isLetter = /[\p{L}\p{M}_]/u
const isDigit = /\p{Nd}/u
const isSpace = /[\s\p{Cc}\p{Z}\u200b\u2060\ufeff\u00ad]/u
const isSymbol = /\p{So}|\p{Sk}|\ufe0f|\u200d/u

/** Classes of the characters below 0x3000, made once. */
const TABLE = new Uint8Array(0x3000)
for (let c = 0; c < TABLE.length; c++) {
  const s = String.fromCharCode(c)
  TABLE[c] = isSpace.test(s) ? SPACE : isLetter.test(s) ? LETTER : isDigit.test(s) ? DIGIT : OTHER
}

function classOf(text: string, i: number): number {
  const c = text.charCodeAt(i)
  if (c < 0x3000) return TABLE[c]!
  if (c >= 0xd800 && c < 0xdc00) {
    const s = String.fromCodePoint(text.codePointAt(i)!)
    return isLetter.test(s) ? LETTER : isDigit.test(s) ? DIGIT : OTHER
  }
  if (c >= 0xdc00 && c < 0xe000) {
    // Second half of a pair, or a half on its own: the class of the pair where there is one.
    const before = i > 0 ? text.charCodeAt(i - 1) : 0
    return before >= 0xd800 && before < 0xdc00 ? classOf(text, i - 1) : OTHER
  }
  const s = text[i]!
  return isSpace.test(s) ? SPACE : isLetter.test(s) ? LETTER : isDigit.test(s) ? DIGIT : OTHER
}

const isApostrophe = (c: number) => c === 0x27 || c === 0x2019 || c === 0x2018 || c === 0x02bc || c === 0xb4
const isHyphen = (c: number) => c === 0x2d || c === 0x2010 || c === 0x2011
const isUpper = (c: number) => c >= 65 && c <= 90
const wordy = (k: number) => k === LETTER || k === DIGIT
/** A run of more letters than this is nobody's abbreviation, clitic or host name. */
const LONG = 40

/** Writes the tokens of text[from, to) through `emit`, in order. */
export function tokenize(text: string, from: number, to: number, emit: (start: number, end: number) => void): void {
  let i = from
  while (i < to) {
    const k = classOf(text, i)
    if (k === SPACE) {
      i++
      continue
    }
    const fresh = i === from || classOf(text, i - 1) === SPACE
    if (fresh || opensAddress(text.charCodeAt(i - 1))) {
      const end = k === LETTER ? address(text, i, to) : fresh && k === OTHER ? face(text, i, to) : i
      if (end > i) {
        emit(i, end)
        i = end
        continue
      }
    }
    i =
      wordy(k) || startsNumber(text, i, to, fresh) || startsTag(text, i, to, fresh)
        ? word(text, i, to, emit)
        : mark(text, i, to, emit)
  }
}

/** ".5" and "'90s". */
function startsNumber(text: string, i: number, to: number, fresh: boolean): boolean {
  if (i + 1 >= to || classOf(text, i + 1) !== DIGIT) return false
  const c = text.charCodeAt(i)
  if (c === 46) return fresh
  return isApostrophe(c) && i + 3 < to && classOf(text, i + 2) === DIGIT && text[i + 3] === 's'
}

/** "#tag" and "@handle". */
function startsTag(text: string, i: number, to: number, fresh: boolean): boolean {
  const c = text.charCodeAt(i)
  return (c === 35 || c === 64) && fresh && i + 1 < to && classOf(text, i + 1) === LETTER
}

/** Marks that an address may stand right behind: "<a@b.org>". */
const opensAddress = (c: number) => c === 60 || c === 40 || c === 91 || c === 34 || c === 0x201c

/** End of a face such as ":-)" that begins at i and ends before a space, or i. */
function face(text: string, i: number, to: number): number {
  let end = i + 1
  while (end < to && end - i < 4 && classOf(text, end) !== SPACE) end++
  return end - i < 4 && FACES.has(text.slice(i, end)) ? end : i
}

/** End of a web or mail address that begins at i, or i. */
function address(text: string, i: number, to: number): number {
  const c = text.charCodeAt(i) | 32
  // Only words can begin an address; the look ahead stops at the first space or after a bounded stretch.
  if (c < 97 || c > 122) return i
  const limit = Math.min(to, i + 2048)
  let end = i
  let at = -1
  let scheme = false
  while (end < limit && classOf(text, end) !== SPACE) {
    const d = text.charCodeAt(end)
    if (d === 64 && at < 0) at = end
    if (d === 58 && end - i < 12 && text.startsWith('://', end)) scheme = true
    if (d === 0x201c || d === 0x201d || d === 34 || d === 60 || d === 62) break
    end++
    if (!scheme && at < 0 && end - i > 64) return i
  }
  const www = text.slice(i, i + 4).toLowerCase() === 'www.'
  if (!scheme && !www && !(at > i && text.slice(at, end).includes('.'))) return i
  while (end > i && /[.,;:!?)\]'’”]/.test(text[end - 1]!)) end--
  if (!scheme && !www && end - at < 4) return i
  return end
}

/** A word from i: letters, digits, and what joins them. Returns its end. */
function word(text: string, i: number, to: number, emit: (start: number, end: number) => void): number {
  let j = i + 1
  while (j < to) {
    const k = classOf(text, j)
    if (wordy(k)) {
      j++
      continue
    }
    if (k === SPACE || j + 1 >= to) break
    const c = text.charCodeAt(j)
    const before = classOf(text, j - 1)
    const after = classOf(text, j + 1)
    if (!wordy(before) || !wordy(after)) break
    const digits = before === DIGIT && after === DIGIT
    if (isApostrophe(c) || isHyphen(c)) j++
    else if (c === 46 ? digits || joins(text, i, j, to) : (c === 44 || c === 58 || c === 47) && digits) j++
    else if (c === 44 && digits) j++
    else if (c === 38 && isUpper(text.charCodeAt(j - 1)) && isUpper(text.charCodeAt(j + 1))) j++
    else break
  }
  // "US$5" is "US$" and "5".
  if (j < to && text.charCodeAt(j) === 36 && j - i < 3 && CURRENCY_PREFIXES.has(text.slice(i, j))) {
    emit(i, j + 1)
    return j + 1
  }
  if (j < to && text.charCodeAt(j) === 46 && ownsStop(text, i, j, to)) {
    emit(i, j + 1)
    return j + 1
  }
  cut(text, i, j, emit)
  return j
}

/** Does the full stop at j join the letters on its sides ("U.S", "bbc.co.uk"), or was a space forgotten? */
function joins(text: string, start: number, j: number, to: number): boolean {
  // Single letters on both sides of full stops: an acronym.
  const party = j === start + 3 && isParty(text, start)
  const single = j - 1 === start || party || (j >= 2 && text.charCodeAt(j - 2) === 46)
  if (single) {
    const next = j + 2 >= to ? 46 : text.charCodeAt(j + 2)
    if (next === 46 || !wordy(classOf(text, j + 2))) return true
  }
  if (j - start > LONG) return false
  // "Ph.D"
  if (text.charCodeAt(j - 1) === 104 && text.slice(start, j) === 'Ph') return true
  let end = j + 1
  while (end < to && end - j < 8 && wordy(classOf(text, end))) end++
  const ending = text.slice(j + 1, end)
  if (FILE_ENDS.has(ending.toLowerCase())) return true
  // "irc.example.net": the ending may be one name further on
  if (text.charCodeAt(end) === 46 && !HOST_ENDS.has(ending)) return hostAhead(text, end, to)
  return (
    HOST_ENDS.has(ending) &&
    !isUpper(text.charCodeAt(j + 1)) &&
    (text.charCodeAt(j + 1) !== 105 || text[end] === '.' || text[end] === '/')
  )
}

/** "R-Ky.", "D-N.Y.": a party and a state of the United States begin at i. */
function isParty(text: string, i: number): boolean {
  const c = text.charCodeAt(i)
  return (c === 68 || c === 73 || c === 82) && isHyphen(text.charCodeAt(i + 1)) && isUpper(text.charCodeAt(i + 2))
}

/** Does the ending of a host name, in small letters, follow the full stop at j? */
function hostAhead(text: string, j: number, to: number): boolean {
  let end = j + 1
  while (end < to && end - j < 8 && wordy(classOf(text, end))) end++
  const ending = text.slice(j + 1, end)
  return ending.length > 2 && HOST_ENDS.has(ending)
}

/** Does the word [i, j) own the full stop at j? */
function ownsStop(text: string, i: number, j: number, to: number): boolean {
  // "J." and "U.S.", but not "A." of a pronoun "I" or a number.
  const last = j - 1
  if (j - i === 1) return isUpper(text.charCodeAt(i)) && text[i] !== 'I'
  if (text.charCodeAt(last - 1) === 46 && classOf(text, last) === LETTER) return true
  if (j - i > 12 || (j + 1 < to && text.charCodeAt(j + 1) === 46)) return false
  // "R-Ky." as "Ky."
  if (isParty(text, i)) i += 2
  const w = text.slice(i, j)
  const l = w.toLowerCase()
  if (!BEFORE_NAME.has(l) && !MAY_END.has(l)) return false
  if (NEEDS_CAPITAL.has(l) && !isUpper(text.charCodeAt(i))) return false
  // At the end of a text "No." and "Sun." are words with a full stop.
  let next = j + 1
  while (next < to && next - j < 8 && classOf(text, next) === SPACE) next++
  if (next >= to) return MAY_END.has(l) && !NEEDS_CAPITAL.has(l)
  if (l === 'no' || l === 'nos') return classOf(text, next) === DIGIT
  if (NEEDS_CAPITAL.has(l) && !BEFORE_NAME.has(l))
    return classOf(text, next) === DIGIT || !isUpper(text.charCodeAt(next))
  return true
}

/** Takes clitics, negations and units off the word [i, j). */
function cut(text: string, i: number, j: number, emit: (start: number, end: number) => void): void {
  const size = j - i
  if (size > 1 && size <= LONG) {
    const at = cutAt(text, i, j)
    if (at > i && at < j) {
      cut(text, i, at, emit)
      emit(at, j)
      return
    }
  }
  emit(i, j)
}

function cutAt(text: string, i: number, j: number): number {
  const last = text.charCodeAt(j - 1) | 32
  if (classOf(text, i) === DIGIT) {
    let k = j
    while (k > i && j - k < 5 && classOf(text, k - 1) === LETTER) k--
    if (k < j && k > i && classOf(text, k - 1) === DIGIT && UNITS.has(text.slice(k, j))) return k
  }
  // n't
  if (last === 116 && isApostrophe(text.charCodeAt(j - 2)) && (text.charCodeAt(j - 3) | 32) === 110) return j - 3
  for (let k = 2; k <= 3; k++) {
    if (isApostrophe(text.charCodeAt(j - k)) && CLITICS.has(text.slice(j - k + 1, j).toLowerCase())) return j - k
  }
  if (j - i <= 8) {
    const at = CUTS.get(text.slice(i, j).toLowerCase())
    if (at !== undefined) return i + at
  }
  return -1
}

/** A mark, or a run of like marks, from i. Returns its end. */
function mark(text: string, i: number, to: number, emit: (start: number, end: number) => void): number {
  const c = text.charCodeAt(i)
  let j = i + 1
  if (c === 46 || c === 33 || c === 63 || c === 0x2026) {
    const stop = (d: number) => (c === 46 || c === 0x2026 ? d === 46 || d === 0x2026 : d === 33 || d === 63)
    while (j < to && stop(text.charCodeAt(j))) j++
  } else if (
    c === 45 ||
    c === 42 ||
    c === 61 ||
    c === 126 ||
    c === 95 ||
    c === 35 ||
    c === 36 ||
    c === 60 ||
    c === 62 ||
    c === 0x2014 ||
    c === 0x2013
  ) {
    while (j < to && text.charCodeAt(j) === c) j++
  } else if (c === 0x60) {
    if (j < to && text.charCodeAt(j) === 0x60) j++
  } else if (isApostrophe(c)) {
    // '' is one closing mark; 's and 'em are words.
    if (j < to && c === 0x27 && text.charCodeAt(j) === 0x27) j++
    else {
      let k = j
      while (k < to && k - i < 7 && classOf(text, k) === LETTER) k++
      const w = text.slice(j, k).toLowerCase()
      if (k > j && ((APOSTROPHE_WORDS.has(w) && c !== 0x2018) || (CLITICS.has(w) && w === 's' && i > 0))) j = k
    }
  } else if (c >= 0xd800 && c < 0xdc00) {
    // An emoji with its joiners and skin tones is one token; long rows of them are cut at a bound.
    j = Math.min(to, i + 2)
    while (j < to && j - i < 32) {
      const d = text.charCodeAt(j)
      if (d === 0xfe0f || d === 0x200d) j++
      else if (text.charCodeAt(j - 1) === 0x200d || (d === 0xd83c && text.charCodeAt(j + 1) >= 0xdffb))
        j = Math.min(to, j + 2)
      else break
    }
  } else if (isSymbol.test(text[i]!)) {
    while (j < to && (text.charCodeAt(j) === 0xfe0f || text.charCodeAt(j) === 0x200d)) j++
  }
  emit(i, j)
  return j
}
