/** `readout analyse`: the words under a reading: sentences, tags, trees and names, as CoNLL-U or summed up as JSON. */
import { type Analysis, type Article, NAME_TYPES, toConllu, UPOS } from '@readout/core'
import { unreadLine } from '@readout/core/words'
import { shippedReader } from '../data.ts'
import { put } from '../output.ts'
import { inputs, type SourceOptions } from '../reading/inputs.ts'
import { failure, type Outcome } from '../reading/lane.ts'
import { Tally } from '../reading/tally.ts'

interface AnalyseOptions extends SourceOptions {
  readonly conllu?: boolean
  readonly json?: boolean
  readonly debug?: boolean
}

/** Prints the analysis of each input. Sets exit code 3 where some could not be read. */
export async function analyse(files: readonly string[], options: AnalyseOptions): Promise<void> {
  const source = await inputs(files, options)
  const reader = await shippedReader({ registry: false })
  const tally = new Tally({ debug: options.debug === true, bulk: false })
  const summaries: string[] = []
  try {
    tally.start(source.size)
    for await (const input of source.pages) {
      let outcome: Outcome
      try {
        if (input.page instanceof Error) throw input.page
        const { article, analysis } = reader.analyse(input.page)
        const output = options.json
          ? JSON.stringify(summary(article, analysis, input.shown), null, 2)
          : toConllu(analysis)
        const unread = unreadLine(article)
        outcome = { ok: true, output, ...(unread === null ? {} : { note: unread }) }
      } catch (error) {
        outcome = failure(error)
      }
      tally.count(input, outcome)
      if (!outcome.ok) continue
      if (options.json) summaries.push(outcome.output)
      else
        await put(
          source.many ? `# newdoc id = ${(input.shown ?? '').replace(/\s+/g, ' ')}\n${outcome.output}` : outcome.output,
        )
    }
    if (options.json && source.many) await put(`[\n${summaries.join(',\n')}\n]\n`)
    else if (summaries.length > 0) await put(`${summaries[0]}\n`)
  } finally {
    tally.end()
  }
}

/** Counts and lists of an analysis: what one wants to see at a glance, not the columns. */
function summary(article: Article, a: Analysis, file: string | undefined) {
  const upos: { [tag: string]: number } = {}
  for (const code of a.uposCode) upos[UPOS[code]!] = (upos[UPOS[code]!] ?? 0) + 1
  return {
    file: file ?? null,
    language: a.language,
    published: article.published?.value ?? null,
    blocks: article.blocks.length,
    sentences: a.sentences.length - 1,
    tokens: a.size,
    upos: Object.fromEntries(Object.entries(upos).sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))),
    names: Array.from(a.nameStart, (from, n) => {
      const start = a.start[from]!
      const end = a.end[a.nameEnd[n]! - 1]!
      return { text: a.text.slice(start, end), type: NAME_TYPES[a.nameType[n]!], start, end }
    }),
    attributions: a.attributions.length,
  }
}
