/** A web archive as arrivals: its pages, and in their places what could not be had. */
import type { Arrival } from '../raw.ts'
import { readWarc, summaryLine } from '../warc/index.ts'
import { fileError } from './fault.ts'
import { arrivals, type Door, failed } from './table.ts'

/** Never throws. `say` hears at the end what was passed over. */
export async function* fromArchive(
  stream: AsyncIterable<Uint8Array>,
  name: string,
  door: Door,
  say?: (line: string) => void,
): AsyncGenerator<Arrival> {
  const onEnd: NonNullable<Parameters<typeof readWarc>[2]>['onEnd'] = (summary) => {
    const line = summaryLine(summary)
    if (line !== null) say?.(`${name}: ${line}`)
  }
  try {
    for await (const found of readWarc(stream, name, { onEnd, lend: true })) {
      const { position } = found
      if ('error' in found) yield { name: found.name, page: found.error, note: null, position, several: true }
      else for await (const arrival of arrivals(found, door)) yield { ...arrival, position, several: true }
    }
  } catch (error) {
    yield { ...failed(name, fileError(name, error)), several: true }
  }
}
