/** `readout corrections`: what was corrected by hand, as a list, as Web Annotations, and as records to measure a reading against. */
import type { KeptCorrection } from '@readout/archive'
import { openData } from '../data.ts'
import { note, oneLine, put } from '../output.ts'
import { toFile } from '../to-file.ts'

interface Options {
  readonly data?: string
  readonly json?: boolean
  readonly gold?: boolean
  readonly out?: string
}

/** Corrections asked for at once. */
const PAGE = 200

export async function corrections(what: 'list' | 'export', options: Options): Promise<void> {
  const archive = await openData(options.data)
  try {
    const all = each((after) => archive.corrections.list({ limit: PAGE, after }))
    if (what === 'list') return await list(all, options)
    const items = options.gold ? archive.corrections.gold() : annotations(all)
    if (options.out !== undefined) return await toFile(options.out, lines(items))
    for await (const line of lines(items)) await put(line)
  } finally {
    await archive.close()
  }
}

async function list(all: AsyncIterable<KeptCorrection>, { json }: Options): Promise<void> {
  let n = 0
  for await (const c of all) {
    n++
    if (json) await put(`${JSON.stringify(c)}\n`)
    else
      await put(
        `${String(c.id).padStart(5)}  ${c.created.slice(0, 10)}  ${c.fit.state.padEnd(8)}  ${c.article}  ${clause(c)}\n`,
      )
  }
  if (n === 0)
    note('nothing was corrected by hand: the page of an article (readout serve) has “Correct” with each finding')
}

function clause({ said, words, creator }: KeptCorrection): string {
  const speaker = said.speaker === undefined ? null : (said.speaker?.name ?? 'nobody named')
  const what = [speaker, said.act, said.status].filter(Boolean).join(', ')
  const by = creator === null ? '' : `, by ${creator}`
  return oneLine(`${said.change} ${said.finding}${what ? `: ${what}` : ''} “${words.slice(0, 80)}”${by}`)
}

async function* each(page: (after: number | undefined) => Promise<KeptCorrection[]>): AsyncGenerator<KeptCorrection> {
  for (let after: number | undefined; ; ) {
    const some = await page(after)
    yield* some
    if (some.length === 0) return
    after = some.at(-1)!.id
  }
}

async function* annotations(all: AsyncIterable<KeptCorrection>): AsyncGenerator<object> {
  for await (const { annotation, fit, undone } of all)
    yield { ...annotation, 'readout:state': fit.state, ...(undone === null ? {} : { 'readout:undone': undone }) }
}

async function* lines(items: AsyncIterable<object>): AsyncGenerator<string> {
  for await (const item of items) yield `${JSON.stringify(item)}\n`
}
