/** Every page that can be reached by its links, and the addresses of each route among them: what is added later is found by itself. */
import type { Hono } from 'hono'
import { parse } from 'parse5'
import type { Route } from '../src/routes/route.ts'

/** As much of a parsed element as tests look at. */
export interface Element {
  readonly tag: string
  readonly attributes: { readonly [name: string]: string }
}

interface Node {
  readonly nodeName: string
  readonly tagName?: string
  readonly attrs?: readonly { readonly name: string; readonly value: string }[]
  readonly childNodes?: readonly Node[]
  readonly content?: Node
}

/** All elements as a browser makes them out of the words. */
export function elementsOf(html: string): Element[] {
  const found: Element[] = []
  const waiting: Node[] = [parse(html) as unknown as Node]
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.tagName !== undefined)
      found.push({
        tag: node.tagName,
        attributes: Object.fromEntries((node.attrs ?? []).map((a) => [a.name, a.value])),
      })
    waiting.push(...(node.childNodes ?? []), ...(node.content ? [node.content] : []))
  }
  return found
}

export const ask = (app: Hono, at: string, accept = 'text/html', init: RequestInit = {}) =>
  app.request(`http://localhost${at}`, { ...init, headers: { accept, ...init.headers } })

const FEW = 12

/** Pages by their addresses, as far as links lead: links within a page are one page; `most` of the same kind. */
export async function crawl(app: Hono, from = ['/'], most = 40): Promise<Map<string, string>> {
  const pages = new Map<string, string>()
  const waiting = [...from]
  const kinds = new Map<string, number>()
  const met = new Set(waiting)
  for (let at = waiting.shift(); at !== undefined; at = waiting.shift()) {
    const answer = await ask(app, at)
    if (!answer.headers.get('content-type')?.startsWith('text/html')) continue
    const html = await answer.text()
    pages.set(at, html)
    for (const { attributes } of elementsOf(html)) {
      const href = attributes.href?.split('#', 1)[0]
      if (!href?.startsWith('/') || href.startsWith('//') || href.startsWith('/assets/') || met.has(href)) continue
      met.add(href)
      const [path = '', query] = href.split('?', 2)
      // links of a form with facets lead on without end: of one page a few with a query will do
      const kind = query === undefined ? path.replace(/(?<=^\/[\w-]+\/)[^/]+/, '0') : `${path}?`
      kinds.set(kind, (kinds.get(kind) ?? 0) + 1)
      if (kinds.get(kind)! <= (query === undefined ? most : FEW)) waiting.push(href)
    }
  }
  return pages
}

const patternOf = (path: string) =>
  new RegExp(`^${path.replace(/:\w+(?:\{([^/]*)\})?/g, (_, inner?: string) => `(?:${inner ?? '[^/]+'})`)}$`)

/** Addresses of a route: its own, or those that links lead to. */
export function addressesOf(route: Route, pages: ReadonlyMap<string, string>): string[] {
  if (!route.path.includes(':')) return [route.path]
  const pattern = patternOf(route.path)
  return [...new Set([...pages.keys()].map((at) => at.split('?', 1)[0]!).filter((at) => pattern.test(at)))]
}
