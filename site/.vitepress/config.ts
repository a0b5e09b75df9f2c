/** The documentation as a site: the pages of docs/ as they are, and “Try it”. Nothing in it comes from elsewhere. */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { defineConfig } from 'vitepress'
import { repositoryLinks } from './links.ts'

const docs = path.resolve(import.meta.dirname, '../../docs')

/** A page's name in the menu: its first heading. */
const titleOf = (file: string) => /^# (.+)$/m.exec(readFileSync(path.join(docs, file), 'utf8'))?.[1] ?? file

const rooms = readdirSync(path.join(docs, 'rooms'))
  .filter((file) => file.endsWith('.md'))
  .sort()
  .map((file) => ({ text: titleOf(`rooms/${file}`), link: `/rooms/${file.slice(0, -3)}` }))

const hash = (script: string) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`

/** Each page says itself what it may load: what is of this site, and no script but those that the build wrote into it. */
function withPolicy(page: string): string {
  const inline = [...page.matchAll(/<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g)].map(([, code]) => hash(code!))
  const policy = [
    "default-src 'self'",
    `script-src 'self' 'wasm-unsafe-eval' ${[...new Set(inline)].join(' ')}`,
    // colours of code stand in style attributes
    "style-src 'self' 'unsafe-inline'",
    // the reader's worker begins as a piece of the page, so that this policy is its own as well
    "worker-src 'self' blob:",
    "img-src 'self' data:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
  return page.replace(
    '<meta charset="utf-8">',
    `$&\n    <meta http-equiv="Content-Security-Policy" content="${policy}">`,
  )
}

const base = process.env.READOUT_SITE_BASE ?? '/'

export default defineConfig({
  title: 'Readout',
  description: 'Reads news and parses out the facts from the messaging.',
  lang: 'en',
  base,
  srcDir: '../docs',
  outDir: process.env.READOUT_SITE_OUT ?? '../dist/site',
  cacheDir: './.cache',
  head: [
    ['meta', { name: 'referrer', content: 'no-referrer' }],
    ['link', { rel: 'icon', href: `${base}icon.svg` }],
  ],
  transformHtml: withPolicy,
  markdown: {
    theme: { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' },
    config: (md) => md.use(repositoryLinks, docs),
  },
  // what is served as it is stands where scripts/site.ts puts it
  vite: { publicDir: path.resolve(import.meta.dirname, '.public') },
  themeConfig: {
    search: { provider: 'local' },
    outline: { level: [2, 3], label: 'On this page' },
    externalLinkIcon: true,
    nav: [
      { text: 'Try it', link: '/try' },
      { text: 'Quick start', link: '/start' },
      { text: 'Questions', link: '/ask' },
      { text: 'Errors', link: '/errors' },
    ],
    sidebar: [
      {
        text: 'Using it',
        items: [
          { text: 'Try it', link: '/try' },
          { text: 'Quick start', link: '/start' },
          { text: 'Concepts', link: '/concepts' },
          { text: titleOf('example.md'), link: '/example' },
          { text: 'Questions', link: '/ask' },
          { text: 'The language of questions', link: '/rooms/questions' },
          { text: 'The command', link: '/cli' },
          { text: 'Following sources', link: '/watch' },
          { text: 'The extension', link: '/rooms/extension' },
          { text: 'Formats', link: '/rooms/formats' },
        ],
      },
      {
        text: 'How far to trust it',
        items: [
          { text: 'Accuracy', link: '/scores' },
          { text: 'Limits and ethics', link: '/limits' },
          { text: 'Model card', link: '/model-card' },
          { text: 'Speed', link: '/bench' },
        ],
      },
      {
        text: 'Looking up',
        items: [
          { text: 'Errors', link: '/errors' },
          { text: 'Values', link: '/values' },
          { text: 'Codebook', link: '/codebook' },
        ],
      },
      { text: 'The house', items: [{ text: 'The house', link: '/house' }, ...rooms] },
    ],
  },
})
