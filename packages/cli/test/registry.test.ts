import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { ACTS, KINDS } from '@readout/core/schema'
import { describe, expect, test } from 'vitest'
import { createProgram } from '../src/program.ts'
import { folder, inProcess, readout, root, SLOW } from './command.ts'

const EXAMPLE = path.join(root, 'examples/office-holders.csv')
const ARTICLE =
  'PARIS, March 6 — The French president said that the talks would go on. “I am ready,” he told the German chancellor.\n'

describe('readout registry', { timeout: SLOW }, () => {
  test('imports, lists, shows and removes', async () => {
    const env = { READOUT_DATA: folder({}) }
    const first = await inProcess(['registry', 'import', EXAMPLE], env)
    expect(first).toMatchObject({ code: 0, out: 'imported 12: 12 new, 0 changed, 0 known\n' })
    const again = await inProcess(['registry', 'import', EXAMPLE], env)
    expect(again.out).toBe('imported 12: 0 new, 0 changed, 12 known\n')
    const list = await inProcess(['registry', 'list', 'gb', 'minister'], env)
    expect(list.out).toMatch(
      /^h-[0-9a-f]{8} {2}2016-07-13 – 2019-07-24 {2}United Kingdom, prime minister: Theresa May \(Q264766\)\n/,
    )
    expect(list.out.trim().split('\n')).toHaveLength(2)
    expect(list.err).toContain('2 of 12 shown')
    const json = JSON.parse((await inProcess(['registry', 'list', '--json', 'bachelet'], env)).out)
    expect(json).toMatchObject([{ person: 'Michelle Bachelet', country: 'Chile', code: 'CL', to: '2018-03-11' }])
    expect((await inProcess(['registry', 'show', 'michelle bachelet'], env)).out).toContain('country   Chile (CL)')
    const shown = await inProcess(['registry', 'show', 'angela merkel'], env)
    expect(shown.out).toContain('office    chancellor')
    const gone = await readout(['registry', 'remove', json[0].id, 'Theresa May'], { env })
    expect(gone.out.match(/^removed/gm)).toHaveLength(2)
    expect(JSON.parse((await inProcess(['registry', 'list', '--json'], env)).out)).toHaveLength(10)
    await inProcess(['registry', 'remove', '--all'], env)
    const empty = await inProcess(['registry', 'list'], env)
    expect(empty).toMatchObject({ code: 0, out: '' })
    expect(empty.err).toContain('nothing is kept')
  })

  test('countries and bodies stand in one form, however the file calls them, and one term is kept once', async () => {
    const rows = ['DE', 'DEU', 'Germany', 'germany'].map((c) => `Ada Vell,chancellor,${c},2005-11-22,2021-12-08`)
    const more = ['UN', 'United Nations'].map((c) => `Ivo Marn,secretary-general,${c},2007-01-01,`)
    const dir = folder({ 'a.csv': ['person,office,country,from,to', ...rows, ...more, ''].join('\n') })
    const env = { READOUT_DATA: dir }
    const done = await inProcess(['registry', 'import', path.join(dir, 'a.csv')], env)
    expect(done.out).toBe('imported 6: 2 new, 0 changed, 4 known\n')
    const { out } = await inProcess(['registry', 'list'], env)
    expect(out.replace(/^h-\S+ +/gm, '')).toBe(
      '2005-11-22 – 2021-12-08  Germany, chancellor: Ada Vell\n2007-01-01 – now         United Nations, secretary-general: Ivo Marn\n',
    )
    const json = JSON.parse((await inProcess(['registry', 'list', '--json'], env)).out)
    expect(json).toMatchObject([
      { country: 'Germany', code: 'DE' },
      { country: 'United Nations', code: null },
    ])
  })

  test('a wrong line keeps nothing of any file', async () => {
    const dir = folder({ 'bad.csv': 'person,office,country\nAda Vell,president,FR\nIvo Marn,wizard,FR\n' })
    const env = { READOUT_DATA: dir }
    const { code, out, err } = await inProcess(['registry', 'import', EXAMPLE, path.join(dir, 'bad.csv')], env)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain('R5008')
    expect(err).toContain('line 3: “wizard” is no office')
    expect(existsSync(path.join(dir, 'office-holders.jsonl'))).toBe(false)
  })

  test('a damaged registry is said, and not written over', async () => {
    const dir = folder({ 'office-holders.jsonl': '{"person":\n' })
    const { code, err } = await inProcess(['registry', 'import', EXAMPLE], { READOUT_DATA: dir })
    expect(code).toBe(2)
    expect(err).toContain('R5009')
    expect(readFileSync(path.join(dir, 'office-holders.jsonl'), 'utf8')).toBe('{"person":\n')
  })

  test('what it does not have, and wrong usage', async () => {
    const env = { READOUT_DATA: folder({}) }
    expect((await inProcess(['registry', 'show', 'Nobody'], env)).err).toContain('R5010')
    expect((await inProcess(['registry', 'import'], env)).err).toContain('R5003')
    expect((await inProcess(['registry', 'list', '--all'], env)).err).toContain('R5003')
    expect((await inProcess(['registry', 'export'], env)).err).toContain('it can be import, list, show, remove')
  })
})

describe('reading with a registry', { timeout: SLOW }, () => {
  const names = (out: string) =>
    (JSON.parse(out) as { actors: { name: string; certainty: string }[] }).actors.map((a) => `${a.name} ${a.certainty}`)
  test('one that is named, one that was imported, none', async () => {
    const dir = folder({ 'a.txt': ARTICLE })
    const env = { READOUT_DATA: dir }
    const file = path.join(dir, 'a.txt')
    const read = (...more: string[]) => inProcess(['read', '--json', '--published', '2018-03-06', ...more, file], env)
    expect(names((await read()).out)).toContain('president of France asserted')
    expect(names((await read('--registry', EXAMPLE)).out)).toContain('Emmanuel Macron lookup')
    await inProcess(['registry', 'import', EXAMPLE], env)
    expect(names((await read()).out)).toEqual(
      expect.arrayContaining(['Emmanuel Macron lookup', 'Angela Merkel lookup']),
    )
    expect(names((await read('--no-registry')).out)).toContain('president of France asserted')
    // workers of the real command have it too
    const both = await readout(['read', '--json', '--jobs', '2', '--published', '2018-03-06', file, file], { env })
    for (const record of JSON.parse(both.out)) expect(names(JSON.stringify(record))).toContain('Emmanuel Macron lookup')
    const said = await inProcess(['explain', '--published', '2018-03-06', file], env)
    expect(said.out).toContain('← “Emmanuel Macron” (registry of')
    expect(said.out).toContain('addressee    Angela Merkel')
  })

  test('filters show some of the statements and say how many', async () => {
    const dir = folder({ 'a.txt': ARTICLE })
    const file = path.join(dir, 'a.txt')
    const env = { READOUT_DATA: dir }
    const text = await inProcess(['read', '--kind', 'direct', '--speakers', 'french president', file], env)
    expect(text.out).toContain('I am ready')
    expect(text.out).not.toContain('would go on │')
    expect(text.err).toBe('readout: 1 of 2 statements shown\n')
    const json = await inProcess(['read', '--json', '--about', 'TALKS', file, file, '--jobs', '2'], env)
    expect(json.err).toBe('readout: 2 of 4 statements shown\n')
    const none = await inProcess(['read', '--act', 'threaten', file], env)
    // what nothing passes is not printed, as a search that finds nothing; a document of JSON is one all the same
    expect(none).toMatchObject({ code: 0, out: '', err: 'readout: 0 of 2 statements shown\n' })
    const empty = await inProcess(['read', '--json', '--act', 'threaten', file], env)
    expect(JSON.parse(empty.out).statements).toEqual([])
    expect((await inProcess(['read', '--act', 'sing', file], env)).err).toContain('choose assert, deny')
  })
})

test('the help knows all kinds and acts', () => {
  let help = ''
  const command = createProgram(200).commands.find((c) => c.name() === 'read')!
  command.configureOutput({ writeOut: (part) => (help += part) })
  command.outputHelp()
  expect(help).toContain(`Kinds: ${KINDS.join(', ')}.`)
  expect(help).toContain(`Acts: ${ACTS.join(', ')}.`)
})
