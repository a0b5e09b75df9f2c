/** Short turns of an interview that were set aside for their few words: their labels show that they are the article's. */
import { isBody, type Mark } from '../../record/index.ts'
import { speakerMarks } from '../forms/speakers.ts'
import { trim } from '../text/characters.ts'
import type { Paragraph } from '../text/label.ts'
import { STRONG } from './inlines.ts'
import type { Tree } from './tree.ts'

/** Rules that go by place and length alone. */
const WEAK: ReadonlySet<string> = new Set(['html-after', 'html-outside', 'score'])

/** The labels of speakers among the paragraphs of a page, and the paragraphs with those labelled that are the article's after all. */
export function withTurns(
  tree: Tree,
  paragraphs: readonly Paragraph[],
  terms: ReadonlySet<number>,
): { paragraphs: readonly Paragraph[]; speakers: Mark[] } {
  const first = paragraphs.findIndex((p) => isBody(p.kind))
  const last = paragraphs.findLastIndex((p) => isBody(p.kind))
  const loose = paragraphs.map(
    (p, i): Paragraph =>
      i > first && i <= last + 1 && first >= 0 && WEAK.has(p.rule ?? '')
        ? { start: p.start, end: p.end, kind: 'paragraph' }
        : p,
  )
  const strong = tree.inlines.flatMap((m) => (m.kind === STRONG ? [trim(tree.text, m.start, m.end)] : []))
  const speakers = speakerMarks(tree.text, loose, strong, terms)
  let k = 0
  const labelled = (p: Paragraph) => {
    while (k < speakers.length && speakers[k].end <= p.start) k++
    return k < speakers.length && speakers[k].start < p.end
  }
  return { paragraphs: loose.map((p, i) => (p === paragraphs[i] || labelled(p) ? p : paragraphs[i])), speakers }
}
