/** The style sheet, the script and the icon: files in `client`, served under an address that changes with them. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'

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
      'style/adapt.css',
    ],
  },
  'reader.js': { type: 'text/javascript; charset=utf-8', parts: ['reader.js'] },
  'icon.svg': { type: 'image/svg+xml', parts: ['icon.svg'] },
} as const
export type AssetName = keyof typeof FILES

export interface Asset {
  readonly body: string
  readonly type: string
  readonly path: string
}

const load = (name: AssetName): Asset => {
  const { type, parts } = FILES[name]
  const body = parts.map((part) => readFileSync(new URL(`./client/${part}`, import.meta.url), 'utf8')).join('\n')
  const hash = createHash('sha256').update(body).digest('base64url').slice(0, 10)
  return { body, type, path: `/assets/${hash}/${name}` }
}

export const ASSETS: { readonly [name in AssetName]: Asset } = {
  'style.css': load('style.css'),
  'reader.js': load('reader.js'),
  'icon.svg': load('icon.svg'),
}
