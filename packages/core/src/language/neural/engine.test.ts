import { readFileSync } from 'node:fs'
import { Worker } from 'node:worker_threads'
import { expect, test } from 'vitest'
import { createLanguage } from '../index.ts'
import { readWeights } from '../weights.ts'
import { Engine } from './engine.ts'

const model = new Uint8Array(readFileSync(new URL('../../../weights/en.bin', import.meta.url)))
const story = [
  'The harbour commission said on Tuesday that the auction of the northern quay had been called off .',
  '“ We were told nothing , ” said Ruta Malinowska , who leads the dockers ’ union , “ and we expect an answer . ”',
  'According to a letter seen by reporters , Port Selby will not pay the 12,500 crowns it owes .',
].map((s) => s.split(' '))
const words = story.flat()
const FIRST = story[0]!.length
const sentences = Int32Array.from([0, FIRST, FIRST + story[1]!.length, words.length])

test('WebAssembly with and without relaxed SIMD and plain JavaScript give the same bits', () => {
  const weights = readWeights(model)
  const blocks = new Int32Array(words.length)
  const [relaxed, plain, script] = (['relaxed', 'plain', 'script'] as const).map((machine) => {
    const engine = new Engine(weights, { machine })
    expect(engine.network.machine.kind).toBe(machine)
    return engine.run(words, sentences, blocks)
  })
  expect(plain).toEqual(relaxed)
  expect(script).toEqual(relaxed)
})

test('what was read before changes nothing', () => {
  const fresh = createLanguage(model).analyseTokens(story)
  const used = createLanguage(model)
  // more different words than the cache keeps
  const others = Array.from({ length: 400 }, (_, s) => Array.from({ length: 50 }, (_, i) => `word${s * 50 + i}`))
  used.analyseTokens(others)
  expect(used.analyseTokens(story)).toEqual(fresh)
})

test('a paragraph is read without looking at the one before', () => {
  const language = createLanguage(model)
  const alone = language.analyseTokens([story[0]!])
  const weights = readWeights(model)
  const engine = new Engine(weights)
  const both = engine.run(
    words,
    sentences,
    Int32Array.from(words, (_, i) => (i < FIRST ? 0 : 1)),
  )
  expect([...both.head.slice(0, FIRST)]).toEqual([...alone.head])
})

test('a sentence longer than a window is one tree', () => {
  const long = Array.from({ length: 1000 }, (_, i) => ['and', 'the', 'envoy', 'waited', ','][i % 5]!)
  const a = createLanguage(model).analyseTokens([['Rain', 'fell', '.'], long, ['It', 'stopped', '.']])
  for (let s = 0; s < 3; s++) {
    const range = Array.from({ length: a.sentences[s + 1]! - a.sentences[s]! }, (_, i) => a.sentences[s]! + i)
    expect(range.filter((i) => a.head[i] === -1)).toHaveLength(1)
    for (const i of range) if (a.head[i]! >= 0) expect(range).toContain(a.head[i])
  }
})

test('a worker reads as the main thread does', async () => {
  const code = `
    import { parentPort, workerData } from 'node:worker_threads'
    const { createLanguage } = await import(workerData.module)
    const a = createLanguage(workerData.model).analyseTokens(workerData.story)
    parentPort.postMessage({ head: a.head, deprel: a.deprel, xpos: a.xpos, fact: a.fact })`
  const worker = new Worker(new URL(`data:text/javascript,${encodeURIComponent(code)}`), {
    workerData: { module: new URL('../index.ts', import.meta.url).href, model, story },
  })
  const there = await new Promise((done, fail) => {
    worker.once('message', done)
    worker.once('error', fail)
  })
  await worker.terminate()
  const { head, deprel, xpos, fact } = createLanguage(model).analyseTokens(story)
  expect(there).toEqual({ head, deprel, xpos, fact })
})
