import { ZONE } from '../en/calendar.ts'

const CLOCK = `(?:(?:[01]?\\d|2[0-3])[.:][0-5]\\d ?(?:[ap]\\.?m\\.?)?|(?:1[0-2]|[1-9]) ?[ap]\\.?m\\.?|(?:[01]\\d|2[0-3])[0-5]\\d ?(?=${ZONE}))`
/** What outlets print beside the time of an entry. */
const TAG =
  '(?:KEY EVENT|Key event|PINNED|Pinned(?: post)?|UPDATED|Updated|BREAKING|Breaking(?: news)?|LIVE|New|NEW|Latest|LATEST)(?=\\s|$)'
const HEAD = new RegExp(
  `^(?:[\\p{Extended_Pictographic}\\uFE0F•*-]{1,3} ?)?(?:(?:Updated|Posted|Key event|Published)(?: at)? ?)?${CLOCK}(?: ?\\(?${ZONE}\\)?)?(?: ?[|:–—-](?= ))?(?: ?${TAG})*(?=\\s+[\\p{Lu}“"‘'\\p{Extended_Pictographic}]|\\s*$)`,
  'u',
)

/**
 * The time of an entry in a live blog at the head of its paragraph: "14.20 Negotiators …", "17.31 BST", "7 p.m.".
 * Returns its end, or `start`. A capital must follow: "10.30am on Tuesday" and "5.41 million" are prose.
 */
export function liveHead(text: string, start: number, end: number): number {
  const m = HEAD.exec(text.slice(start, Math.min(end, start + 80)))
  if (!m) return start
  // "14.20 GMT Tuesday …": a weekday or month behind the time makes it prose or a stamp.
  const next = /^\s+(\p{L}+)/u.exec(text.slice(start + m[0].length, start + m[0].length + 24))?.[1]
  if (next && /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/.test(next)) return start
  return start + m[0].trimEnd().length
}
