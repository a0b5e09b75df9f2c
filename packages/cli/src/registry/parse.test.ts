import { expect, test } from 'vitest'
import { rowsOf } from './csv.ts'
import { parseHolders } from './parse.ts'

const fault = (text: string) => {
  try {
    parseHolders(text, 'f')
  } catch (error) {
    return { code: (error as { code: string }).code, message: (error as Error).message }
  }
  throw new Error('nothing wrong was found')
}

test('tables: quotation marks, doubled ones, line ends of every system, empty lines', () => {
  expect(rowsOf('a,b\r\n"x, y","say ""no"""\r\n\r\n1,\n')).toEqual([
    { line: 1, cells: ['a', 'b'] },
    { line: 2, cells: ['x, y', 'say "no"'] },
    { line: 4, cells: ['1', ''] },
  ])
  expect(rowsOf('a;b\n"two\nlines";2\n3;4')).toEqual([
    { line: 1, cells: ['a', 'b'] },
    { line: 2, cells: ['two\nlines', '2'] },
    { line: 4, cells: ['3', '4'] },
  ])
  expect(rowsOf('a\tb\n1\t2\n')).toEqual([
    { line: 1, cells: ['a', 'b'] },
    { line: 2, cells: ['1', '2'] },
  ])
  expect(rowsOf('a,b\n1,"open\n')).toEqual({ line: 2, problem: expect.stringContaining('never closed') })
  expect(rowsOf('a,b\n"1"x,2\n')).toEqual({ line: 2, problem: expect.stringContaining('closing quotation mark') })
})

const ADA = { person: 'Ada Vell', office: 'president', country: 'FR', from: '2012-05-15', to: null, wikidata: null }

test('CSV in any order of columns, with other names for them', () => {
  expect(parseHolders('\ufeffTo,From,Country Code,Position,Name\n,2012-05-15,FR,president,Ada Vell\n', 'f')).toEqual([
    ADA,
  ])
})

test('JSON Lines, a JSON list and one object', () => {
  const line = '{"person":"Ada Vell","office":"president","country":"FR","from":"2012-05-15","to":null}'
  expect(parseHolders(`${line}\n\n${line}\n`, 'f')).toEqual([ADA, ADA])
  expect(parseHolders(`[${line}]`, 'f')).toEqual([ADA])
  expect(parseHolders(line, 'f')).toEqual([ADA])
  expect(parseHolders('{"person":"Ada Vell","office":"president","country":"FR","from":2012}', 'f')[0]?.from).toBe(
    '2012',
  )
})

test('what the Wikidata Query Service gives', () => {
  const entity = 'http://www.wikidata.org/entity/Q77'
  const simple = [
    {
      person: entity,
      personLabel: 'Ada Vell',
      officeLabel: 'President of France',
      countryLabel: 'France',
      start: '2012-05-15T00:00:00Z',
    },
  ]
  const wanted = { ...ADA, office: 'President of France', country: 'France', wikidata: 'Q77' }
  expect(parseHolders(JSON.stringify(simple), 'f')).toEqual([wanted])
  const bindings = Object.fromEntries(Object.entries(simple[0]!).map(([k, value]) => [k, { type: 'literal', value }]))
  expect(parseHolders(JSON.stringify({ head: {}, results: { bindings: [bindings] } }), 'f')).toEqual([wanted])
  const csv = `person,personLabel,officeLabel,countryLabel,start,startPrecision,end,endPrecision\n${entity},Ada Vell,president,France,2012-05-01T00:00:00Z,10,2017-01-01T00:00:00Z,11\n`
  expect(parseHolders(csv, 'f')).toEqual([
    { ...ADA, country: 'France', from: '2012-05', to: '2017-01-01', wikidata: 'Q77' },
  ])
  // without its precision the first of January is the year alone
  expect(parseHolders(csv.replace(',11\n', ',\n'), 'f')[0]?.to).toBe('2017')
})

test.for([
  ['person,office,country\nAda Vell,president,Atlantis\n', 'f: line 2: “Atlantis” is no country'],
  ['person,office,country\nAda Vell,president\n', 'f: line 2: it has 2 cells, the header has 3'],
  ['person,office,country,from\nAda Vell,president,FR,2012-14\n', 'line 2: from ("2012-14") is no date'],
  ['person,office,country\n\nAda Vell,president,FR\n"Ivo,president,FR\n', 'line 4: a quotation mark is opened'],
  ['{"person":"Ada Vell"}\n{"person":\n', 'line 1: office is missing (and 1 more wrong line); nothing was taken'],
  ['{"person":"Ada Vell","office":"president","country":"FR"}\n[1]\n', 'line 2: it is no JSON object'],
  ['{"person":["Ada"],"office":"president","country":"FR"}', 'line 1: person is neither text nor a year'],
  ['[{"person":"Ada Vell","office":"president","country":"FR"},\n7]', 'line 2: it is no JSON object'],
  ['name,when\nAda,2012\n', 'no column office, no column country'],
  ['person,office,country\n', 'it names nobody'],
  ['  \n', 'it is empty'],
  ['[{"person":', 'broken or cut off'],
  ['{"results":{}}', 'no list of people'],
] as const)('%s', ([text, message]) => {
  expect(fault(text)).toEqual({ code: 'R5008', message: expect.stringContaining(message) })
})
