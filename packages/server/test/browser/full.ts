/** An archive in which every page has something to show: read, told by hand, corrected and decided by hand, followed. */
import type { Archive } from '@readout/archive'
import { filledArchive } from '../filled.ts'
import { makeForms } from '../forms.ts'
import { makeMarked } from '../marked.ts'
import { PEOPLE } from '../people.ts'

/** The day on which it is looked at. */
export const TODAY = Date.UTC(2026, 2, 10)

export async function fullArchive(): Promise<{ archive: Archive; close: () => Promise<void> }> {
  const { archive, close } = await filledArchive()
  await archive.addAll([makeMarked(), makeForms(), ...PEOPLE])
  const { start, end } = (await archive.get('r-ferry')).events[1]!.trigger
  const said = { finding: 'event', change: 'set', status: 'denied' } as const
  await archive.corrections.add('r-ferry', {
    said,
    start,
    end,
    creator: 'Jo Farrow',
    note: 'The company says otherwise.',
  })
  const removed = (await archive.get('r-post')).statements[0]!.content[0]!
  await archive.corrections.add('r-post', {
    said: { finding: 'statement', change: 'remove' },
    start: removed.start,
    end: removed.end,
  })
  await archive.splitActor('Ada Moss', 'r-2')
  return { archive, close }
}
