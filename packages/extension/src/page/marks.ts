/**
 * Runs in the page when it is read. Paints over its words with the CSS Custom Highlight API: the page's own elements, styles and
 * scripts stay as they are. When the panel is closed, the marks go.
 */
import { type Aligned, align, type PlacedRange } from './align.ts'
import { LAYERS, type Layer, type ToPage, type ToPanel } from './messages.ts'
import { textNodes } from './text.ts'

const nameOf = (layer: Layer | 'current') => `readout-${layer}`

/** What was injected before and is still there would answer as well. */
const before = globalThis as { readoutIsHere?: boolean }
if (!before.readoutIsHere) {
  before.readoutIsHere = true
  chrome.runtime.onConnect.addListener((port) => {
    if (port.name === 'readout') serve(port)
  })
}

function serve(port: ChromePort): void {
  let nodes: readonly Text[] = []
  let aligned: Aligned | null = null
  const painted = new Map<Layer, Highlight>()

  const rangeOf = ({ from, to }: PlacedRange): StaticRange => {
    const range = {
      startContainer: nodes[from.node]!,
      startOffset: from.offset,
      endContainer: nodes[to.node]!,
      endOffset: to.offset,
    }
    // a page that changes meanwhile may have shortened a text: such a range is painted nowhere
    return new StaticRange(range)
  }
  const rangesOf = (spans: readonly { start: number; end: number }[]) =>
    spans.flatMap((span) => aligned?.ranges(span) ?? []).map(rangeOf)
  const clear = () => {
    for (const layer of [...LAYERS, 'current' as const]) CSS.highlights.delete(nameOf(layer))
  }
  const say = (message: ToPanel) => port.postMessage(message)

  port.onDisconnect.addListener(clear)
  port.onMessage.addListener((message) => {
    const order = message as ToPage
    if (order.do === 'mark') {
      clear()
      nodes = textNodes(document.body)
      aligned = align(
        nodes.map((n) => n.data),
        order.text,
        order.blocks,
      )
      for (const layer of LAYERS) {
        const highlight = new Highlight(...rangesOf(order.layers[layer]))
        highlight.priority = LAYERS.indexOf(layer)
        painted.set(layer, highlight)
        CSS.highlights.set(nameOf(layer), highlight)
      }
      say({ did: 'mark', found: aligned.found })
    } else if (order.do === 'show') {
      const highlight = painted.get(order.layer)
      if (order.on && highlight) CSS.highlights.set(nameOf(order.layer), highlight)
      else CSS.highlights.delete(nameOf(order.layer))
    } else say({ did: 'go', found: go(rangesOf(order.spans)) })
  })
}

/** Brings words into view, and paints them as those that are meant. */
function go(ranges: readonly StaticRange[]): boolean {
  CSS.highlights.delete(nameOf('current'))
  const [first] = ranges
  if (!first?.startContainer.isConnected) return false
  const current = new Highlight(...ranges)
  current.priority = LAYERS.length
  CSS.highlights.set(nameOf('current'), current)
  const live = document.createRange()
  live.setStart(first.startContainer, first.startOffset)
  live.setEnd(first.startContainer, Math.min(first.startOffset + 1, first.startContainer.textContent!.length))
  // what is folded away, or scrolls by itself, is brought out first
  live.startContainer.parentElement?.closest('details')?.setAttribute('open', '')
  live.startContainer.parentElement?.scrollIntoView({ block: 'nearest' })
  const { top, bottom } = live.getBoundingClientRect()
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches
  if (top < innerHeight * 0.15 || bottom > innerHeight * 0.85)
    scrollBy({ top: top - innerHeight * 0.35, behavior: calm ? 'instant' : 'smooth' })
  return true
}
