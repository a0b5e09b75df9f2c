/** The style sheet, the script and the icon: files in `client`, served under an address that changes with them. */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'

const CLIENT = new URL('./client/', import.meta.url)
/** A sheet for each part of a page; what stands in `parts` is taken in the order of its names, and `adapt` has the last word. */
const parts = readdirSync(new URL('style/parts/', CLIENT))
  .filter((name) => name.endsWith('.css'))
  .sort()

const FILES = {
  'style.css': {
    type: 'text/css; charset=utf-8',
    parts: [
      'style/base.css',
      'style/pages.css',
      'style/help.css',
      'style/reading.css',
      'style/text.css',
      'style/findings.css',
      ...parts.map((name) => `style/parts/${name}`),
      'style/adapt.css',
    ],
  },
  'reader.js': { type: 'text/javascript; charset=utf-8', parts: ['reader.js'] },
  'icon.svg': { type: 'image/svg+xml', parts: ['icon.svg'] },
}
export type AssetName = keyof typeof FILES

export interface Asset {
  readonly body: string
  readonly type: string
  readonly path: string
}

const load = (name: AssetName): Asset => {
  const { type, parts } = FILES[name]
  const body = parts.map((part) => readFileSync(new URL(part, CLIENT), 'utf8')).join('\n')
  const hash = createHash('sha256').update(body).digest('base64url').slice(0, 10)
  return { body, type, path: `/assets/${hash}/${name}` }
}

export const ASSETS: { readonly [name in AssetName]: Asset } = {
  'style.css': load('style.css'),
  'reader.js': load('reader.js'),
  'icon.svg': load('icon.svg'),
}
