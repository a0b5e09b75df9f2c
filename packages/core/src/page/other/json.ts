/** JSON, whole or cut off, alone or a value a line. A text that begins with a piece of JSON and goes on in words is none. */
import { THE_COMMAND } from '../bytes/signatures.ts'
import type { Other } from './index.ts'

const NONE = -1
const CUT = -2

/** What stands near the head of some kinds; the first that is found names it. */
const KINDS: readonly (readonly [sign: RegExp, what: string, advice: string])[] = [
  [/"version"\s*:\s*"https?:\/\/(?:www\.)?jsonfeed\.org\//, 'a JSON Feed', THE_COMMAND],
  [
    /"reader"\s*:\s*\{\s*"version"\s*:/,
    'a record that Readout wrote',
    'look at it with “readout explain”, or read the article itself',
  ],
  [
    /"(?:text|html)"\s*:\s*"/,
    'JSON',
    'give the words or the HTML alone, or many pages, a line each, with “readout read --input”',
  ],
]
const HEAD = 20_000
/** So many values in a row are looked at before a text counts as lines of JSON. */
const LINES = 3

/** JSON that begins at `from` with a bracket; null where what is there is none. */
export function json(text: string, from: number): Other | null {
  let at = from
  let lines = 0
  let named = false
  while (lines < LINES) {
    const scan = scanValue(text, at)
    named ||= scan.named
    if (scan.end === NONE) return null
    lines++
    // prose with a quotation in brackets may break off too
    if (scan.end === CUT) return named ? kindOf(text, lines) : null
    at = afterSpace(text, scan.end)
    if (at >= text.length || lines === LINES) return kindOf(text, lines)
    if ((text[at] !== '{' && text[at] !== '[') || !text.slice(scan.end, at).includes('\n')) return null
  }
  return kindOf(text, lines)
}

function kindOf(text: string, lines: number): Other {
  const head = text.slice(0, HEAD)
  for (const [sign, what, advice] of KINDS)
    if (sign.test(head)) {
      const kind = what === 'a JSON Feed' ? 'feed' : 'json'
      return { kind, what: what === 'JSON' && lines > 1 ? 'lines of JSON' : what, advice }
    }
  return { kind: 'json', what: lines > 1 ? 'lines of JSON' : 'JSON', advice: 'give the text or the HTML of an article' }
}

const isSpace = (c: number) => c === 32 || c === 10 || c === 13 || c === 9 || c === 0xfeff

function afterSpace(text: string, at: number): number {
  let i = at
  while (i < text.length && isSpace(text.charCodeAt(i))) i++
  return i
}

const SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y

/** Where the value that begins at `at` ends, NONE or CUT; `named`: a name with its colon was seen. One pass, no recursion. */
function scanValue(text: string, at: number): { end: number; named: boolean } {
  const open: string[] = []
  let named = false
  // what may come next: a value; a value or the end of a list; a name; a name or the end of an object; a comma or an end
  let want: 'value' | 'first' | 'name' | 'first-name' | 'next' = 'value'
  let i = at
  for (;;) {
    i = afterSpace(text, i)
    if (i >= text.length) return { end: CUT, named }
    const c = text[i]!
    if (want === 'next' || (want === 'first' && c === ']') || (want === 'first-name' && c === '}')) {
      const close = open.at(-1)!
      if (c === close) {
        open.pop()
        i++
        if (open.length === 0) return { end: i, named }
        want = 'next'
      } else if (c === ',' && want === 'next') {
        i++
        want = close === '}' ? 'name' : 'value'
      } else return { end: NONE, named }
    } else if (want === 'name' || want === 'first-name') {
      i = c === '"' ? stringEnd(text, i) : NONE
      if (i < 0) return { end: i, named }
      i = afterSpace(text, i)
      if (i >= text.length) return { end: CUT, named }
      if (text[i] !== ':') return { end: NONE, named }
      named = true
      i++
      want = 'value'
    } else if (c === '{' || c === '[') {
      open.push(c === '{' ? '}' : ']')
      want = c === '{' ? 'first-name' : 'first'
      i++
    } else {
      i = c === '"' ? stringEnd(text, i) : scalarEnd(text, i)
      if (i < 0) return { end: i, named }
      want = 'next'
    }
  }
}

function stringEnd(text: string, quote: number): number {
  for (let i = quote + 1; i < text.length; i++) {
    const c = text.charCodeAt(i)
    if (c === 34) return i + 1
    if (c === 92) i++
    else if (c === 10) return NONE
  }
  return CUT
}

function scalarEnd(text: string, at: number): number {
  SCALAR.lastIndex = at
  if (SCALAR.test(text)) return SCALAR.lastIndex
  return text.length - at < 5 && /^-?[a-z]*$/.test(text.slice(at)) ? CUT : NONE
}
