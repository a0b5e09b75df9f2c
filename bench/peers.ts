/** What others do with the same input, for `npm run bench`. */
import { Readability } from '@mozilla/readability'
import nlp from 'compromise'
import { parseHTML } from 'linkedom'
import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import { readPage } from '../packages/core/src/page/index.ts'
import type { Sample } from './corpus.ts'

const wink = winkNLP(model)

export const PEERS = {
  /** Our pages alone. */
  readout: (samples: readonly Sample[]): void => {
    for (const s of samples) readPage({ html: s.html })
  },
  /** compromise splits, normalises and tags on construction; that is all that is asked of it. */
  compromise: (samples: readonly Pick<Sample, 'text'>[]): void => {
    for (const s of samples) nlp(s.text)
  },
  /** wink-nlp splits, tags and finds its own kinds of entity on reading; it has no trees. */
  wink: (samples: readonly Pick<Sample, 'text'>[]): void => {
    for (const s of samples) wink.readDoc(s.text)
  },
  readability: (samples: readonly Sample[]): void => {
    for (const s of samples) {
      try {
        new Readability(parseHTML(s.html).document as unknown as ConstructorParameters<typeof Readability>[0]).parse()
      } catch {} // linkedom gives no document for some pages
    }
  },
}
