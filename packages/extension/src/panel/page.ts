/** The tab that the panel stands beside: what is on it, and what is painted over it. */
import type { Page, Record } from '@readout/core'
import type { Layer, ToPage, ToPanel } from '../page/messages.ts'

/** What is taken from the tab; runs there, so it may use nothing from outside itself. */
function taken(): { html: string; url: string; type: string } {
  return { html: document.documentElement.outerHTML, url: location.href, type: document.contentType }
}

/** The page that the tab shows, as it stands there now. */
export async function pageOf(tabId: number): Promise<Page> {
  const [answer] = await chrome.scripting.executeScript({ target: { tabId }, func: taken })
  const { html, url, type } = answer!.result!
  // what the browser shows of a plain text is a page made around it
  if (type === 'text/plain') return { text: new DOMParser().parseFromString(html, 'text/html').body.textContent!, url }
  return { html, url }
}

export interface Painter {
  readonly found: number
  show(layer: Layer, on: boolean): void
  go(spans: readonly { start: number; end: number }[]): Promise<boolean>
  close(): void
}

/** Paints a record over the tab; `gone` is called when the tab goes elsewhere. */
export async function paint(tabId: number, record: Record, gone: () => void): Promise<Painter> {
  await chrome.scripting.insertCSS({ target: { tabId }, files: ['marks.css'] })
  await chrome.scripting.executeScript({ target: { tabId }, files: ['marks.js'] })
  const port = chrome.tabs.connect(tabId, { name: 'readout' })
  let answered: (answer: ToPanel) => void = () => {}
  port.onMessage.addListener((message) => answered(message as ToPanel))
  const ask = (order: ToPage) =>
    new Promise<ToPanel>((resolve, reject) => {
      answered = resolve
      port.onDisconnect.addListener(() => reject(new Error('the page has gone')))
      port.postMessage(order)
    })
  const voice = (name: string) =>
    record.voices.filter((v) => v.voice === name).map(({ start, end }) => ({ start, end }))
  const answer = await ask({
    do: 'mark',
    text: record.text,
    blocks: record.blocks.map(({ start, end }) => ({ start, end })),
    layers: {
      report: voice('report'),
      message: voice('message'),
      furniture: voice('furniture'),
      event: record.events.map(({ trigger }) => ({ start: trigger.start, end: trigger.end })),
    },
  })
  port.onDisconnect.addListener(gone)
  return {
    found: 'found' in answer ? Number(answer.found) : 0,
    show: (layer, on) => port.postMessage({ do: 'show', layer, on } satisfies ToPage),
    async go(spans) {
      const there = await ask({ do: 'go', spans: spans.map(({ start, end }) => ({ start, end })) })
      return there.did === 'go' && there.found
    },
    close: () => port.disconnect(),
  }
}
