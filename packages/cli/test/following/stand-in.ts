/** In place of the reader, where ten thousand pages are kept: the words of a page as a record without findings. */
import { createHash } from 'node:crypto'
import type { Page, Reader } from '@readout/core'
import { makeRecord } from '../../../archive/test/fixture.ts'

export const standIn: Reader = {
  read(page: Page) {
    const text = (page.html ?? page.text ?? '')
      .replace(/<head>[\s\S]*?<\/head>|<[^>]*>/g, ' ')
      .replace(/\s+/g, ' ')
      .trim()
    const hash = createHash('sha256').update(text).digest('hex')
    return makeRecord({
      id: `r-${hash.slice(0, 16)}`,
      text,
      source: {
        url: page.url ?? null,
        retrieved: page.retrieved ?? null,
        format: 'html',
        hash,
        ...(page.container ? { container: page.container } : {}),
      },
      blocks: [{ role: 'paragraph', start: 0, end: text.length, rule: 'test', origin: null }],
      voices: [{ voice: 'report', start: 0, end: text.length, statement: null }],
      actors: [],
      statements: [],
      events: [],
      times: [],
    })
  },
} as Reader
