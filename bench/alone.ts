/**
 * One reader alone in a process, for its memory: `node --expose-gc bench/alone.ts NAME ARTICLES` reads the articles made here
 * twice and prints JSON: peak and steady resident set in KiB, and the milliseconds that loading took. Only what NAME needs is loaded.
 */
import { corpus } from './corpus.ts'
import { peakMB } from './peak.ts'

const [name, articles] = process.argv.slice(2)
const samples = corpus(Number(articles))
const begun = performance.now()
const read = await load()
const ms = performance.now() - begun
for (let round = 0; round < 2; round++) for (const s of samples) read(s)
globalThis.gc?.()
console.log(JSON.stringify({ peak: peakMB() * 1024, steady: process.memoryUsage.rss() / 1024, ms }))

type Sample = (typeof samples)[number]

async function load(): Promise<(s: Sample) => unknown> {
  if (name === 'nothing') return () => null
  if (name === 'compromise') {
    const { default: nlp } = await import('compromise')
    return (s) => nlp(s.text).json()
  }
  if (name === 'wink-nlp') {
    const [{ default: model }, { default: winkNLP }] = [
      await import('wink-eng-lite-web-model'),
      await import('wink-nlp'),
    ]
    const wink = winkNLP(model)
    return (s) => wink.readDoc(s.text)
  }
  if (name === 'Readability') {
    const [{ Readability }, { parseHTML }] = [await import('@mozilla/readability'), await import('linkedom')]
    type Page = ConstructorParameters<typeof Readability>[0]
    return (s) => new Readability(parseHTML(s.html).document as unknown as Page).parse()
  }
  const { loadModel } = await import('@readout/core/load/node')
  if (name === 'language') {
    const { createLanguage } = await import('../packages/core/src/language/index.ts')
    const language = createLanguage(loadModel())
    return (s) => language.analyseTokens(s.paragraphs.map((p) => p.split(' ')))
  }
  const { createReader } = await import('@readout/core')
  const reader = createReader({ model: loadModel() })
  return (s) => reader.read({ text: s.text, published: s.published })
}
