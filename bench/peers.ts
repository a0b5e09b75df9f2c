/** What others do with the same input, for `npm run bench`; and one of them alone in a process, for its memory. */
import { Readability } from '@mozilla/readability'
import { createReader } from '@readout/core'
import { loadModel } from '@readout/core/load/node'
import nlp from 'compromise'
import { parseHTML } from 'linkedom'
import { readPage } from '../packages/core/src/page/index.ts'
import type { Sample } from './corpus.ts'

export const PEERS = {
  /** Our pages alone. */
  readout: (samples: readonly Sample[]): void => {
    for (const s of samples) readPage({ html: s.html })
  },
  /** compromise splits, normalises and tags on construction; that is all that is asked of it. */
  compromise: (samples: readonly Pick<Sample, 'text'>[]): void => {
    for (const s of samples) nlp(s.text)
  },
  readability: (samples: readonly Sample[]): void => {
    for (const s of samples) {
      try {
        new Readability(parseHTML(s.html).document as unknown as ConstructorParameters<typeof Readability>[0]).parse()
      } catch {} // linkedom gives no document for some pages
    }
  },
}
export type Peer = keyof typeof PEERS

/** Runs a peer over the samples once and prints its process's peak resident set in KiB. */
export function alone(peer: Peer, samples: readonly Sample[]): void {
  if (peer === 'readout') {
    const reader = createReader({ model: loadModel() })
    for (const s of samples) reader.read({ text: s.text, published: s.published })
  } else PEERS[peer](samples)
  console.log(process.resourceUsage().maxRSS)
}
