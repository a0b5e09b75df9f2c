/** The style sheet, the script and the icon: files beside the source, served under an address that changes with them. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'

const TYPES = {
  'style.css': 'text/css; charset=utf-8',
  'reader.js': 'text/javascript; charset=utf-8',
  'icon.svg': 'image/svg+xml',
} as const
export type AssetName = keyof typeof TYPES

export interface Asset {
  readonly body: string
  readonly type: string
  readonly path: string
}

const load = (name: AssetName): Asset => {
  const body = readFileSync(new URL(`./client/${name}`, import.meta.url), 'utf8')
  const hash = createHash('sha256').update(body).digest('base64url').slice(0, 10)
  return { body, type: TYPES[name], path: `/assets/${hash}/${name}` }
}

export const ASSETS: { readonly [name in AssetName]: Asset } = {
  'style.css': load('style.css'),
  'reader.js': load('reader.js'),
  'icon.svg': load('icon.svg'),
}
