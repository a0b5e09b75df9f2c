import type { Role } from '../../record/index.ts'
import { LABELS, type Label } from '../en/labels.ts'
import { isStampLine } from './stamp.ts'

/** A finding about a whole line: what it is, and the rule that says so. */
export interface LineRole {
  readonly role: Role
  readonly rule: string
  /** Headline-like lines behind it belong to it. */
  readonly opens?: boolean
}

const isWord = (c: number): boolean => (c >= 97 && c <= 122) || (c >= 65 && c <= 90) || (c >= 48 && c <= 57)

/** A line in lower case without marks at its edges, white space single: as labels are listed. */
function bareLabel(line: string): string {
  let start = 0
  let end = line.length
  for (let i = 0; i < line.length; i++) {
    const c = line.charCodeAt(i)
    // no label has a letter with a mark
    if (c >= 0xc0 && c < 0x250 && c !== 0xd7 && c !== 0xf7) return ''
    if (c >= 128 || (c <= 32 && (c < 32 || line.charCodeAt(i + 1) === 32))) return bareLabelOfAny(line)
  }
  while (start < end && !isWord(line.charCodeAt(start)) && line[start] !== '@') start++
  while (end > start && !isWord(line.charCodeAt(end - 1)) && line[end - 1] !== '+' && line[end - 1] !== ')') end--
  return line.slice(start, end).toLowerCase()
}
const bareLabelOfAny = (line: string): string =>
  line
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/^[^\p{L}\p{N}@©]+|[^\p{L}\p{N}+)]+$/gu, '')
    .replace(/\s+/g, ' ')

/** "Most read today", "Most viewed in Sport", "Trending now on the Herald": a label of two words and what it is of. */
const RANKED =
  /^(?:most (?:read|popular|viewed|watched|shared|commented)|trending now|popular now|latest (?:news|stories|headlines)|top stories|related (?:stories|articles|news|topics)|more (?:stories|news)) (?:today|this (?:week|month|hour)|now|right now|(?:in|on|from|of|by|about|for) (?:\S+ ?){1,4})$/

/** A label line ("Recommended", "Share this article", "Advertisement"), or null. */
export function labelOf(line: string): Label | null {
  if (line.length > 60) return null
  const bare = bareLabel(line)
  const known = LABELS.get(bare)
  if (known || !RANKED.test(bare)) return known ?? null
  return LABELS.get(bare.slice(0, bare.indexOf(' ', bare.indexOf(' ') + 1))) ?? null
}

const SEPARATOR = /\s*[|•·»›>]\s*|\s{2,}|\t/
const SHARE_WORD =
  /\b(?:share|report this|filter|facebook|twitter|whatsapp|copy link|print|e-?mail|save|tweet|comment|linkedin)\b/i

/** A bar of short items: "Home | World | Europe", "Key events | Filter (Off) | Report this post". */
export function barOf(line: string): LineRole | null {
  if (line.length > 300 || !/[|•·»›>]/.test(line)) return null
  const items = line.split(SEPARATOR).filter(Boolean)
  if (items.length === 2 && labelOf(items[0])?.opens) return { role: 'read-more', rule: 'label-inline' }
  if (items.length < 2 || items.some((i) => i.split(/\s+/).length > 5 || /[.!?”"]$/.test(i))) return null
  const roles = items.map((i) => labelOf(i)?.role)
  const counts = new Map<Role, number>()
  for (const r of roles) if (r) counts.set(r, (counts.get(r) ?? 0) + 1)
  if (SHARE_WORD.test(line)) return { role: 'share', rule: 'bar-share' }
  const [best] = [...counts].sort((a, b) => b[1] - a[1])
  if (best && best[1] * 2 >= items.length) return { role: best[0], rule: 'bar' }
  return items.length >= 3 || /[»›>]/.test(line) || best ? { role: 'navigation', rule: 'bar' } : null
}

const CREDIT_LABEL =
  /^[([]?(?:(?:main |feature |featured |file |cover |lead |top )?(?:photo|photograph|picture|image|illustration|graphic|video|pic)s?(?: (?:credit|by|courtesy of|courtesy|source|from))?|credit|photography|composite|caption)s? ?[:/] ?\S/i
const CREDIT_BARE =
  /^[([]?(?:[\p{L}\p{N} .,'’&-]{0,60}(?:\/| via ))?(?:getty images|getty|ap photo|reuters|afp|afp via getty images|shutterstock|alamy|istock|pa media|pa wire|epa|epa-efe|nurphoto|anadolu|zuma press|bloomberg|rex)(?: ?\/ ?[\p{L} .'’-]{2,50})?[)\]]?$/iu
const PHOTO_BY = /^(?:photos?|photographs?|pictures?|images?|illustrations?|graphics?|video|photography) by \p{Lu}/iu
const CAPTION_CREDIT =
  /(?:[.”"] ?|\s)(?:[([]?(?:photo|photograph|picture|image|pic|credit|file photo|photo credit|image credit|illustration)s?(?: (?:by|courtesy of))? ?[:/] ?[^.]{2,60}|[([](?:AP )?Photo\/[^.)]{2,40}|(?<=[.”"] ?)[\p{L} .'’&-]{0,40}(?:\/| via )?(?:Getty Images|AFP|REUTERS|Reuters|Shutterstock|AP Photo|PA Wire|PA Media|Alamy)(?:\/[\p{L} .'’-]{2,40})?|[([][\p{L} .'’&-]{0,40}\/?(?:Getty Images|AFP|Reuters|REUTERS|Shutterstock|AP Photo|PA Wire|PA Media|Alamy|EPA)(?:\/[\p{L} .'’-]{2,40})?)[)\]]?\.?$/iu
const CAPTION_WORD =
  /\((?:left|right|centre|center|top|bottom|pictured|above|below|file|second from (?:left|right)|l|r|middle|front|back)\)|\b(?:pictured (?:in|at|here|with|on|above|left|right|during)|file (?:photo|image|picture|pic)|from file\b|seen here|is pictured)\b|^(?:file (?:photo|image|picture)|from left|left to right|clockwise from|pictured|above|below|top)\b ?:/i

/** A cheap first look: one of these stands in every credit and every caption that is known by its words. */
const IMAGE_WORD =
  /photo|pictur|\bimage|illustr|graphic|video|\bpics?\b|credit|compos|caption|getty|reuters|\bafp|shutterstock|alamy|istock|pa media|pa wire|epa\b|epa-efe|nurphoto|anadolu|zuma|bloomberg|\brex\b|\((?:left|right|centre|center|top|bottom|above|below|file|second|l|r|middle|front|back)|\bfile |left|clockwise|seen here|^(?:above|below|top)/i

/** Image credits and captions that give themselves away by their wording. */
export function imageLine(line: string): LineRole | null {
  if (line.length > 400 || !IMAGE_WORD.test(line)) return null
  if (line.length < 120 && (CREDIT_LABEL.test(line) || CREDIT_BARE.test(line) || PHOTO_BY.test(line)))
    return { role: 'credit', rule: 'credit-label' }
  if (CAPTION_CREDIT.test(line.slice(-140)) && !/\b(?:said|says|told|added)\b/.test(line))
    return { role: 'caption', rule: 'caption-credit' }
  if (
    CAPTION_WORD.test(line) &&
    !/[“"]/.test(line) &&
    !/\b(?:said|says|told|added|according)\b/.test(line) &&
    !tells(line)
  )
    return { role: 'caption', rule: 'caption-word' }
  return null
}

/**
 * A whole sentence in the past that has a word of captions in passing ("Ms Holt, pictured here in 2019, took over …"): its verb stands outside
 * of what the word belongs to. Captions tell in the present, or have no verb.
 */
function tells(line: string): boolean {
  if (line.length < 60 || !/[.!?]$/.test(line) || LEADING.test(line)) return false
  const bare = line.replace(/\([^)]{0,60}\)|, (?:who is )?(?:pictured|seen)\b[^,]{0,80},/g, '')
  return bare !== line && !/\b(?:pictured|seen here|file (?:photo|picture|image|pic))\b/i.test(bare) && PAST.test(bare)
}
const LEADING = /^(?:file|from left|left|clockwise|pictured|above|below|top)\b/i
const PAST =
  /\b(?:had|was|were|has|have|would|could|did|took|went|made|came|gave|got|left|won|lost|began|became|grew|held|kept|led|met|paid|ran|saw|sent|sold|spent|stood|fell|found|brought|bought|built|thought|wrote|spoke|rose|\p{Ll}{2,}ed)\b/u

/** "So far, so good." – Jane Doe: a quotation set apart with its speaker behind it and no narration. */
export function isPullQuote(line: string): boolean {
  if (!/^[“"]/.test(line) || line.length > 500) return false
  const close = Math.max(line.lastIndexOf('”'), line.lastIndexOf('"'))
  if (close < 30 || line.slice(1, close).split(/\s+/).length < 6) return false
  const tail = line.slice(close + 1).trim()
  return /^[-–—―~] ?\p{Lu}[^.!?]{2,80}$/u.test(tail) && !/\b(?:said|says|told|added)\b/.test(tail)
}

/** The line-wise rules in their order; the first that speaks decides. */
export function lineRole(text: string, start: number, end: number): LineRole | null {
  if (isStampLine(text, start, end)) return { role: 'stamp', rule: 'stamp-line' }
  if (end - start > 400) return null
  const line = text.slice(start, end)
  const label = labelOf(line)
  if (label) return { role: label.role, rule: 'label', opens: label.opens }
  return barOf(line) ?? imageLine(line) ?? (isPullQuote(line) ? { role: 'pullquote', rule: 'pullquote' } : null)
}
