/** `readout registry`: who held which office when, as the user imported it. */
import { type OfficeHolder, ReadoutError } from '@readout/core'
import { note, oneLine, put } from '../output.ts'
import { type Kept, loadHolders, loadKept, registryFile, saveKept, withId } from '../registry/store.ts'

interface RegistryOptions {
  readonly data?: string
  readonly json?: boolean
  readonly all?: boolean
}

export async function registry(action: string, args: readonly string[], options: RegistryOptions): Promise<void> {
  const file = await registryFile(options.data)
  if (options.all && action !== 'remove') throw usage(`--all is for registry remove, not for ${action}`)
  if (action === 'import') await importFiles(file, args)
  else if (action === 'list') await list(file, args, options)
  else if (action === 'show') await show(file, args, options)
  else await remove(file, args, options.all === true)
}

const usage = (message: string) => new ReadoutError('R5003', message)

/** Takes the files together: if one line of one of them is wrong, nothing is kept. */
async function importFiles(file: string, sources: readonly string[]): Promise<void> {
  if (sources.length === 0)
    throw usage('no file to import: name a CSV, JSON Lines or Wikidata file, or - for standard input')
  const given: OfficeHolder[] = []
  for (const source of sources) given.push(...(await loadHolders(source)))
  const kept = new Map((await loadKept(file)).map((k) => [k.id, k]))
  let added = 0
  let changed = 0
  for (const holder of given.map(withId)) {
    const before = kept.get(holder.id)
    if (!before) added++
    else if (line(before) !== line(holder) || before.wikidata !== holder.wikidata) changed++
    kept.set(holder.id, holder)
  }
  await saveKept(file, [...kept.values()])
  await put(`imported ${given.length}: ${added} new, ${changed} changed, ${given.length - added - changed} known\n`)
  note(`${kept.size} kept in ${file}; readout read uses them from now on`)
}

const days = (k: OfficeHolder) => `${k.from ?? '…'} – ${k.to ?? 'now'}`
const line = (k: Kept) =>
  `${k.id}  ${days(k).padEnd(23)}  ${oneLine(`${k.country}, ${k.office}: ${k.person}`)}${k.wikidata ? ` (${k.wikidata})` : ''}`

/** One line each, by country, office and time; with words, those that hold all of them, or are of the country of that code. */
async function list(file: string, words: readonly string[], options: RegistryOptions): Promise<void> {
  const kept = await loadKept(file)
  const found = kept
    .filter((k) => words.every((w) => k.code === w.toUpperCase() || line(k).toLowerCase().includes(w.toLowerCase())))
    .sort((a, b) => order(a).localeCompare(order(b), 'en'))
  if (options.json) return await put(`${JSON.stringify(found, null, 2)}\n`)
  if (kept.length === 0)
    return note(`nothing is kept in ${file}: readout registry import FILE brings office-holders in`)
  for (const k of found) await put(`${line(k)}\n`)
  if (found.length < kept.length) note(`${found.length} of ${kept.length} shown`)
}
const order = (k: Kept) => [k.country, k.office, k.from ?? '', k.person].join('|').toLowerCase()

/** By id, or by the person's name. */
async function show(file: string, wanted: readonly string[], options: RegistryOptions): Promise<void> {
  if (wanted.length === 0) throw usage('name whom to show: an id from readout registry list, or a person')
  const found = pick(await loadKept(file), wanted)
  if (options.json) return await put(`${JSON.stringify(found, null, 2)}\n`)
  for (const [i, k] of found.entries()) {
    const facts = [
      ['person', k.person],
      ['office', k.office],
      [k.code ? 'country' : 'of', k.code ? `${k.country} (${k.code})` : k.country],
      ['from', k.from ?? 'not said'],
      ['to', k.to ?? 'still in office'],
      ['wikidata', k.wikidata],
    ].filter(([, v]) => v)
    await put(
      `${i > 0 ? '\n' : ''}${k.id}\n${facts.map(([name, v]) => `  ${name!.padEnd(9)} ${oneLine(v!)}\n`).join('')}`,
    )
  }
}

async function remove(file: string, wanted: readonly string[], all: boolean): Promise<void> {
  if (wanted.length === 0 && !all)
    throw usage('name whom to remove: an id from readout registry list, a person, or --all')
  if (wanted.length > 0 && all) throw usage('give names or --all, not both')
  const kept = await loadKept(file)
  const gone = new Set(all ? kept : pick(kept, wanted))
  await saveKept(
    file,
    kept.filter((k) => !gone.has(k)),
  )
  for (const k of gone) await put(`removed  ${line(k)}\n`)
  if (all && gone.size === 0) note(`nothing is kept in ${file}`)
}

/** Those asked for, each once. Throws R5010 if one names nobody: nothing is done by halves. */
function pick(kept: readonly Kept[], wanted: readonly string[]): Kept[] {
  const found = new Set<Kept>()
  for (const w of wanted) {
    const hits = kept.filter((k) => k.id === w || k.person.toLowerCase() === w.toLowerCase())
    if (hits.length === 0)
      throw new ReadoutError('R5010', `the registry has no “${w}”: readout registry list shows what it has`)
    for (const k of hits) found.add(k)
  }
  return [...found]
}
