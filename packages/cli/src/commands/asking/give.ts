/** How answers are given: in words, as JSON, or in a format of the registry. */
import type { Archive } from '@readout/archive'
import { ReadoutError } from '@readout/core'
import { formatOf, formatsOf, type Taken, type Takes } from '@readout/formats'
import type { Look } from '../../answers/sheet.ts'
import { openData } from '../../data.ts'
import { colorsFor, put, widthOf } from '../../output.ts'
import { toFile } from '../../to-file.ts'

export interface AskOptions {
  readonly data?: string
  readonly db?: string
  readonly color?: boolean
  readonly json?: boolean
  readonly csv?: boolean
  /** A format of the registry. */
  readonly as?: string
  readonly out?: string
  readonly limit?: number
  readonly after?: string
}

/** Opens the archive for the time of a question. */
export async function asking<T>(options: AskOptions, work: (archive: Archive) => Promise<T>): Promise<T> {
  const archive = await openData(options.data)
  try {
    return await work(archive)
  } finally {
    await archive.close()
  }
}

export const lookOf = (options: AskOptions): Look => ({ width: widthOf(), colors: colorsFor(options.color) })

/** The format asked for; null where the answer is to be words or plain JSON. Throws R5042 where it does not take such answers. */
export function formIn<K extends Takes>(options: AskOptions, takes: K) {
  const id = options.csv ? 'csv' : options.as
  if (id === undefined) return null
  const format = formatOf(id, takes)
  if (!format)
    throw new ReadoutError(
      'R5042',
      `${id} is no form for ${takes}: choose ${formatsOf(takes)
        .map((f) => f.id)
        .join(', ')}`,
    )
  if (!format.text && options.out === undefined && process.stdout.isTTY)
    throw new ReadoutError('R5041', `${id} is nothing for a screen: give --out FILE.${format.extension}, or > FILE`)
  return format
}

/** Gives the answers in a format, or as JSON, or in words; into a file where one is named. */
export async function give<K extends Takes>(
  options: AskOptions,
  answer: {
    readonly takes: K
    /** What was asked, for the name of a feed or calendar. */
    readonly title: string
    readonly items: () => AsyncIterable<Taken[K]>
    readonly json: () => unknown
    readonly words: () => string
  },
): Promise<void> {
  const format = formIn(options, answer.takes)
  const parts = format
    ? format.write(answer.items() as never, { title: answer.title, updated: new Date().toISOString() })
    : one(options.json ? `${JSON.stringify(answer.json(), null, 2)}\n` : answer.words())
  if (options.out !== undefined) return toFile(options.out, parts)
  for await (const part of parts) await put(part)
}

async function* one(text: string) {
  yield text
}
