import { isJob, isName, readByline } from '../text/byline.ts'
import type { Paragraph } from '../text/label.ts'
import { isEnglish } from './english.ts'
import type { Selection } from './select.ts'
import type { Tree } from './tree.ts'

/** Blocks behind the headline that are looked at. */
const NEAR = 14
const LONGEST = 400

/**
 * What stands between the headline and the story: the standfirst, which names seldom tell, and names, jobs and the
 * outlet on lines of their own.
 */
export function betweenHeadAndStory(
  tree: Tree,
  selection: Selection,
  paragraphs: readonly Paragraph[],
  outlet: string | null,
): Paragraph[] {
  const { features } = selection
  const result = [...paragraphs]
  const head = paragraphs.findIndex((p) => p.kind === 'headline')
  if (head < 0) return result
  const line = (i: number) => tree.text.slice(result[i].start, result[i].end)
  const isBody = (i: number) => ['paragraph', 'list', 'quotation'].includes(result[i]?.kind)
  const prose = (i: number) => i < result.length && isBody(i) && features[i].value > 20
  // the story has begun where one paragraph follows another
  let end = head + 1
  while (end < result.length && end <= head + NEAR && !(prose(end) && prose(end + 1))) end++
  if (end >= result.length || end > head + NEAR) return result
  // in English a standfirst stands apart from the story; elsewhere what stands in its place is the story's lead
  const standfirst = (i: number) => {
    const read = isBody(i) || result[i].kind === 'heading'
    if (!read || isEnglish(tree, selection)) put(i, 'standfirst', 'html-under-headline')
    else if (isBody(i)) put(i, 'standfirst', 'lead')
  }
  const put = (i: number, kind: Paragraph['kind'], rule: string) => {
    result[i] = { start: result[i].start, end: result[i].end, kind, rule }
  }
  const loose = (i: number) =>
    (result[i].kind === 'navigation' || result[i].kind === 'recommended' || result[i].kind === 'footer') &&
    (result[i].rule ?? '').startsWith('html-')
  const short = (i: number) => result[i].end - result[i].start <= 70 && features[i].words <= 8
  const named = (i: number) => i > head && i < end && short(i) && loose(i) && isName(line(i)) && line(i) !== outlet
  const about = (i: number) =>
    i > head && i < end && (result[i].kind === 'byline' || result[i].kind === 'stamp' || (short(i) && isJob(line(i))))
  // a name and a time beside each other in one line of the page
  for (const t of tree.times) {
    const i = result.findIndex((p) => p.start <= t.at && t.at < p.end)
    if (i > head && i < end && features[i].words < 14 && (loose(i) || isBody(i)))
      put(i, /^by /i.test(line(i)) ? 'byline' : 'stamp', 'time-line')
  }
  for (let i = head + 1; i < end; i++)
    if (named(i) && (about(i + 1) || about(i + 2) || result[i - 1].kind === 'byline')) put(i, 'byline', 'byline-name')
  for (let i = head + 2; i < end; i++)
    if (loose(i) && short(i) && result[i - 1].kind === 'byline' && (isJob(line(i)) || line(i) === outlet))
      put(i, 'byline', 'byline-tail')
  // a standfirst comes before those, or right under the headline
  let signed = -1
  for (let i = end - 1; i > head && signed < 0; i--)
    if (result[i].kind === 'byline' || (result[i].kind === 'stamp' && features[i].words < 14)) signed = i
  const first = result.findIndex((p, i) => i > head && i < end && !BESIDE.has(p.kind))
  if (first < 0) return result
  const f = features[first]
  const size = result[first].end - result[first].start
  const fit =
    f.words >= 5 &&
    size <= LONGEST &&
    f.linkShare < 0.75 &&
    (f.hinted === null || f.hinted === 'standfirst') &&
    !readByline(line(first), false)
  const item = f.tag === 'li' && signed > first && isBody(first)
  if (item) {
    for (let i = first; i < signed && features[i].tag === 'li'; i++) standfirst(i)
  } else if (fit && isBody(first)) {
    if (signed > first) standfirst(first)
  } else if (fit && result[first].kind === 'heading') {
    if (signed > first || f.words >= 10) standfirst(first)
  } else if (fit && loose(first) && result[first].rule !== 'html-names' && (first <= head + 2 || signed > first))
    standfirst(first)
  return result
}
const BESIDE: ReadonlySet<string> = new Set([
  'byline',
  'stamp',
  'caption',
  'credit',
  'categories',
  'share',
  'read-more',
])
