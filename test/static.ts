/** A folder served as a plain static server serves it: no policy, no rewriting, an index for a folder. */
import { readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'

const TYPES: { readonly [ending: string]: string } = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
}

/** The file behind a path of an address; null where there is none, or it is outside. */
export function fileAt(folder: string, at: string): string | null {
  const file = path.join(folder, decodeURIComponent(at), at.endsWith('/') ? 'index.html' : '')
  const inside = file.startsWith(folder + path.sep)
  return inside && statSync(file, { throwIfNoEntry: false })?.isFile() ? file : null
}

export interface StaticServer {
  readonly origin: string
  /** What was asked for, in order. */
  readonly asked: string[]
  close(): void
}

export async function serveFolder(folder: string): Promise<StaticServer> {
  const asked: string[] = []
  const server = createServer((request, response) => {
    asked.push(request.url!)
    const file = fileAt(folder, request.url!.split('?')[0]!)
    if (file === null) response.writeHead(404).end()
    else
      response
        .writeHead(200, { 'content-type': TYPES[path.extname(file)] ?? 'application/octet-stream' })
        .end(readFileSync(file))
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}
