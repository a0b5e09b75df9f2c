/** Linked data (JSON-LD 1.1): one document, its context in it, a graph of nodes that are written as they come. */
import { piecewise } from '../pieces.ts'
import { wellFormedJson } from '../text.ts'
import type { Counted, Taken, Takes, WriteOptions } from '../types.ts'
import { CONTEXT } from './context.ts'
import { happeningNodes, quotationNodes, storyNodes } from './groups.ts'
import type { Node } from './node.ts'
import { recordNodes } from './record.ts'
import { articleNodes, eventNodes, statementNodes } from './rows.ts'

type LinkedKind = Exclude<Takes, Counted>

const NODES: { readonly [K in LinkedKind]: (item: Taken[K], options: WriteOptions) => Node[] } = {
  records: recordNodes,
  statements: statementNodes,
  events: eventNodes,
  articles: articleNodes,
  happenings: happeningNodes,
  quotations: quotationNodes,
  stories: storyNodes,
}

export const writer = piecewise<LinkedKind>((options, takes) => ({
  open: `{"@context":${JSON.stringify(CONTEXT)},\n"@graph":[\n`,
  between: ',\n',
  close: '\n]}\n',
  each: (item) =>
    NODES[takes](item, options)
      .map((n) => wellFormedJson(n))
      .join(',\n'),
}))
