/** A worker that does what its page says: it goes round for ever, dies, or takes memory, as no page of ours makes the reader do. */
const SCRIPT = `
import { parentPort } from 'node:worker_threads'
parentPort.on('message', ({ text }) => {
  if (text === 'spin') for (;;);
  if (text === 'die') process.exit(1)
  if (text === 'throw') throw new Error('thrown late')
  if (text === 'hog') for (const kept = []; ; ) kept.push({ one: [kept.length] })
  if (text === 'fault') return parentPort.postMessage({ kind: 'failed', code: null, message: 'a fault', stack: undefined })
  parentPort.postMessage({ kind: 'read', json: JSON.stringify({ ...RECORD, id: text }) })
})
parentPort.postMessage({ kind: 'ready' })`

/** The address of such a worker. Its records are `record` with the page's text as their id. */
export const scripted = (record: object = {}): URL =>
  new URL(`data:text/javascript,${encodeURIComponent(SCRIPT.replace('RECORD', () => JSON.stringify(record)))}`)
