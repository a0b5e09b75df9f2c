/** An archive with something on every page: a story of three articles with a quotation that was altered on the way. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type Archive, openArchive } from '@readout/archive'
import { createReader } from '@readout/core'
import { loadModel } from '@readout/core/load/node'
import { makeRecord } from './fixture.ts'

const reports = [
  {
    outlet: 'The Lantern',
    day: '2026-03-03',
    text: 'Mayor puts off ferry talks\n\nThe mayor of Port Alder, Ines Marlow, put off talks with Norrland Lines that were planned for Friday, 6 March 2026.\n\n“We will not sign a contract that leaves the harbour poorer than it was,” Marlow told reporters in Port Alder on Tuesday. She said the talks would be held on 20 March 2026.',
  },
  {
    outlet: 'Harbour Post',
    day: '2026-03-04',
    text: 'Port Alder ferry talks put off\n\nTalks between Port Alder and Norrland Lines that were planned for Friday have been put off, the mayor, Ines Marlow, said on Tuesday.\n\n“We will never sign a contract that leaves the harbour poorer,” Marlow told reporters in Port Alder.',
  },
]

/** With `close`, which takes its folder away. */
export async function filledArchive(): Promise<{ archive: Archive; dir: string; close: () => Promise<void> }> {
  const dir = mkdtempSync(path.join(tmpdir(), 'readout-filled-'))
  const archive = await openArchive({ dir })
  await archive.add(makeRecord())
  const source = { ...makeRecord().source, url: 'https://post.example/ferry', hash: 'b'.repeat(64) }
  await archive.add(makeRecord({ id: 'r-post', outlet: { value: 'Post', evidence: null, rule: 'by-hand' }, source }))
  const reader = createReader({ model: loadModel() })
  for (const { outlet, day, text } of reports) {
    const made = reader.read({ text, published: day })
    await archive.add({ ...made, outlet: { value: outlet, evidence: null, rule: 'by-hand' } })
  }
  const now = Date.UTC(2026, 2, 10)
  await archive.following.add([{ url: 'https://post.example/feed', title: 'Post', folders: ['Harbour'] }], now)
  await archive.following.asked(1, { now, due: now + 9_000, every: 9_000, status: 500, error: 'it does not answer' })
  return {
    archive,
    dir,
    close: async () => {
      await archive.close()
      rmSync(dir, { recursive: true })
    },
  }
}
