import type { Role } from '../../record/index.ts'
import { ABOUT, COMMAND, TELLS, TO_READER } from '../en/offers.ts'
import { MONEY, PRESS } from '../en/pitch.ts'
import type { Paragraph } from '../text/label.ts'
import type { Selection } from './select.ts'
import type { Tree } from './tree.ts'

/** An element with this share of what the article gains is no box in it. */
const TRUNK = 0.3
/** More text than this is a part of the story. */
const LONGEST = 1500
/** Elements of a shape that hold this share of the story are what its paragraphs are wrapped in. */
const WRAPPING = 0.25
/** A story that speaks to its reader in more of its paragraphs does so itself. */
const SPEAKS = 0.2
const LEVELS = 24

const OFFERS: ReadonlySet<Role> = new Set<Role>([
  'appeal',
  'newsletter',
  'subscription',
  'cookie',
  'advert',
  'comments',
  'share',
  'navigation',
])
const BODY: ReadonlySet<Role> = new Set<Role>(['paragraph', 'quotation', 'list', 'table', 'heading'])
const VAGUE: ReadonlySet<Role> = new Set<Role>(['navigation', 'recommended', 'footer'])

interface Box {
  readonly node: number
  readonly from: number
  to: number
}

/**
 * Boxes that stand in the article or beside it and speak for the outlet: offers, appeals, notices of players, dialogs. A box is judged as a
 * whole, since of its lines mostly one gives it away: by a phrase in it, or because it speaks to its reader, tells
 * nothing, and ends in a call. A box under a linked heading leads to another story.
 */
export function setApart(tree: Tree, selection: Selection, paragraphs: readonly Paragraph[]): Paragraph[] {
  const result = [...paragraphs]
  const { features, phrases, gains, main } = selection
  if (main < 0) return result
  const whole = Math.max(1, gains[main])
  const words = (i: number) =>
    tree.text.slice(tree.blocks[i].start, tree.blocks[i].end).toLowerCase().replaceAll('’', "'")
  let speaks = -1
  /** Share of the story's paragraphs that speak to the reader. */
  const speaking = () => {
    if (speaks >= 0) return speaks
    let told = 0
    let spoken = 0
    for (let i = 0; i < features.length && told < 60; i++) {
      if (features[i].value < 60 || !BODY.has(paragraphs[i].kind) || boxed.has(i)) continue
      told++
      if (count(words(i).replace(/[“"][^“”"]*[”"]?/g, '')) > 0) spoken++
    }
    speaks = told ? spoken / told : 0
    return speaks
  }
  const boxes = boxesOf(tree, selection, paragraphs)
  const boxed = new Set<number>()
  for (const { from, to } of boxes) for (let i = from; i <= to; i++) boxed.add(i)
  // one linked heading over a few lines; where such boxes make the page, they are its posts
  const isCard = ({ node, from, to }: Box) =>
    to > from &&
    features[from].heading &&
    features[from].tag !== 'h1' &&
    features[from].linkShare > 0.8 &&
    gains[node] < whole * TRUNK &&
    leads(tree, from)
  const carded = boxes.reduce((sum, box) => sum + (isCard(box) ? gains[box.node] : 0), 0)
  for (const box of boxes) {
    const blocks: number[] = []
    for (let i = box.from; i <= box.to; i++) blocks.push(i)
    const open = blocks.filter((i) => BODY.has(result[i].kind) || isVague(result[i]))
    if (!open.some((i) => BODY.has(result[i].kind)) && !open.some((i) => features[i].words > 8)) continue
    const set = (role: Role, rule: string) => {
      for (const i of open) {
        const { start, end } = paragraphs[i]
        if (BODY.has(result[i].kind) || OFFERS.has(role)) result[i] = { start, end, kind: role, rule }
      }
    }
    const text = blocks.map(words)
    if (isCard(box) && carded < whole * TRUNK) {
      set('recommended', 'html-card')
      continue
    }
    const sentences = blocks.filter((_, k) => text[k].includes(' ') && features[blocks[k]].words >= 4)
    if (sentences.some((i) => TELLS.test(words(i)))) continue
    let anchor: Role | null = null
    for (const [k, i] of blocks.entries()) {
      const p = result[i]
      const said =
        p.rule === 'phrases' || p.rule === 'label'
          ? p.kind
          : text[k].length < 400
            ? phrases.of(i, tree.text.slice(p.start, p.end))
            : null
      if (said && OFFERS.has(said))
        anchor = anchor === null || anchor === 'navigation' || anchor === 'share' ? said : anchor
    }
    const spoken = sentences.filter((i) => count(words(i)) > 0 || COMMAND.test(words(i))).length
    if (anchor && spoken * 2 >= sentences.length) {
      set(anchor, 'box')
      continue
    }
    if (spoken === 0 || speaking() > SPEAKS || !BODY.has(result[sentences[0]]?.kind)) continue
    const call = blocks.some(
      (i) =>
        features[i].tag === 'button' ||
        (features[i].linkShare > 0.8 && features[i].words <= 6 && !features[i].closed && features[i].tag !== 'li'),
    )
    const all = text.join(' ')
    // an ask in words that no list foresaw still speaks of money and of the press, and has a button
    const about =
      ABOUT.find(([, re]) => re.test(all))?.[0] ?? (call && PRESS.test(all) && MONEY.test(all) ? 'appeal' : null)
    if (!about) continue
    const most = spoken * 3 >= sentences.length * 2
    if (
      (call && spoken * 3 >= sentences.length) ||
      (most && (sentences.length > 1 || (count(all) > 1 && COMMAND.test(all))))
    )
      set(about, 'box')
  }
  return result
}

const count = (s: string): number => s.match(TO_READER)?.length ?? 0
const isVague = (p: Paragraph): boolean => VAGUE.has(p.kind) && (p.rule ?? '').startsWith('html-')

/** Does the heading lead to another page, and not to a place on this one? */
function leads(tree: Tree, i: number): boolean {
  const { start, end } = tree.blocks[i]
  const link = tree.inlines.find((l) => l.href !== '' && l.start < end && l.end > start)
  return link !== undefined && !link.href.startsWith('#')
}

/** The outermost elements around blocks that hold a small part of the article, unless the story's own paragraphs are wrapped so. */
function boxesOf(tree: Tree, selection: Selection, paragraphs: readonly Paragraph[]): Box[] {
  const { gains, main, features } = selection
  const { parent, blocks } = tree
  const trunk = new Uint8Array(parent.size)
  for (let e = main, k = 0; e >= 0 && k < 2000; e = parent.get(e), k++) trunk[e] = 1
  for (let e = main + 1; e < parent.size; e++)
    if (gains[e] >= gains[main] * TRUNK && parent.get(e) >= 0 && trunk[parent.get(e)] && tree.chars.get(e) > 400)
      trunk[e] = 1
  const shape = (e: number) => tree.tag.get(e) * 0x400000 + tree.hint.get(e)
  const shapes = new Map<number, { first: number; value: number; more: boolean }>()
  const wraps = (e: number) => {
    const of = shapes.get(shape(e))
    return of?.more === true && of.value >= gains[main] * WRAPPING
  }
  const boxes: Box[] = []
  for (let i = 0; i < blocks.length; i++) {
    let e = blocks[i].node
    if (e < 0 || trunk[e]) continue
    for (let k = 0; k < LEVELS && parent.get(e) >= 0 && !trunk[parent.get(e)]; k++) e = parent.get(e)
    if (parent.get(e) < 0 || !trunk[parent.get(e)]) continue
    const box = boxes.at(-1)
    if (box?.node === e) box.to = i
    else boxes.push({ node: e, from: i, to: i })
    if (features[i].value <= 0 || !BODY.has(paragraphs[i].kind)) continue
    const of = shapes.get(shape(e)) ?? { first: e, value: 0, more: false }
    shapes.set(shape(e), { first: of.first, value: of.value + features[i].value, more: of.more || of.first !== e })
  }
  return boxes.filter(
    (b) =>
      tree.chars.get(b.node) <= LONGEST &&
      !wraps(b.node) &&
      !paragraphs.slice(b.from, b.to + 1).some((p) => p.kind === 'headline'),
  )
}
