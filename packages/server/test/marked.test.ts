/** The article's own mark-up, what comes from registries, and what the page says of itself, on the reading page. */
import { validateRecord } from '@readout/core/validate'
import { describe, expect, test } from 'vitest'
import { readingPage } from '../src/pages/reading.ts'
import { textOf } from '../src/reading/blocks.ts'
import { marksOf } from '../src/reading/mark.ts'
import { makeMarked } from './marked.ts'

const record = makeMarked()
const text = textOf(record, marksOf(record))
/** Without margins and classes, so that the structure can be read. */
const bare = text.replace(/<div class="margin">.*?<\/div>/g, '').replace(/ (?:class|dir|rel|data-f|id)="[^"]*"/g, '')
const page = String(await readingPage(record, 'Bridge opening put off', new Set()).main)
/** The words of a part of the page, tags taken off. */
const wordsIn = (from: string) => {
  const start = page.indexOf(from)
  expect(start, from).toBeGreaterThanOrEqual(0)
  const end = page.indexOf('</section>', start)
  return page
    .slice(start, end)
    .replace(/<\/?time\b[^>]*>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')
}

test('the record keeps the rules', () => {
  expect(validateRecord(record)).toEqual([])
})

describe('the article’s own mark-up', () => {
  test('headings have their level, never more than one below the one before', () => {
    expect(bare).toContain('<h2>What is left to do</h2>')
    expect(bare).toContain('<h3>In her own words</h3>')
    expect(text).not.toContain('<h1')
  })
  test('lists stand in one another, with the numbers of their items', () => {
    const list = bare.slice(bare.indexOf('<ul'), bare.indexOf('</ul>') + 5).replace(/<\/?(?:div|p)[^>]*>|\n/g, '')
    expect(list).toBe(
      '<ul role="list"><li>The ramps:<ol role="list"><li value="3">north,</li><li value="4">south.</li></ol></li><li>The lights.</li></ul>',
    )
    expect(text).toContain('<p class="sign" data-sign="3.">north,')
  })
  test('quotations are quotations, emphasis is emphasis', () => {
    expect(bare).toMatch(/<blockquote><p>The bridge will wait for us\.<\/p><\/blockquote>/)
    expect(bare).toContain('<em>Never again</em>')
    expect(bare).toContain('<strong>&lt;the report&gt;</strong>')
  })
  test('links lead to pages and mail alone, and never stand in one another', () => {
    expect(text).toContain('href="https://bridge.example/report?a=1&amp;b=%222%22"')
    expect(text).toContain('href="mailto:office@bridge.example"')
    expect(text).not.toMatch(/javascript:|href="\/more"/)
    let open = 0
    for (const [tag] of text.matchAll(/<\/?a\b/g)) {
      open += tag === '<a' ? 1 : -1
      expect(open).toBeLessThanOrEqual(1)
    }
  })
  test('lines of a list that nobody marked up are a list too', () => {
    const plain = textOf({ ...record, marks: [] }, [])
    expect(plain.match(/<li>/g)).toHaveLength(4)
    expect(plain.match(/<ul /g)).toHaveLength(1)
    expect(plain).toContain('<p class="sign" data-sign="–">north,')
    expect(plain).toContain('<h2>In her own words</h2>')
  })
})

describe('what comes from a registry', () => {
  test('a name that the text does not give stands in brackets, with words', () => {
    expect(text).toContain(
      '<a class="ref ref-a" href="#f-a1" aria-label="[Lena Orsk]: by the registry of office-holders">[Lena Orsk]</a>',
    )
    expect(wordsIn('aria-labelledby="h-statements"')).toContain(
      '[Lena Orsk] person · Norway · name from the registry of office-holders, not from the text',
    )
    expect(wordsIn('aria-labelledby="h-actors"')).toContain('In [brackets]: from the registry of office-holders.')
    expect(page).toContain(
      'aria-label="[1], mention of Lena Orsk: The Norland president, by the registry of office-holders"',
    )
    expect(page).toContain('aria-label="2, mention of Lena Orsk: he said"')
  })
  test('a country that the text names by its name is nothing to speak of', () => {
    expect(wordsIn('id="f-a2"')).not.toContain('registry')
  })
})

test('an event that was put off says where it moved to and from when; another day is not called the new one', () => {
  expect(wordsIn('id="f-e1"')).toContain('moved to 26 March 2026, from 13 March 2026')
  expect(wordsIn('id="f-e2"')).toContain('day named: 13 March 2026')
})

test('“Why” has words for rules, and the id of one that it does not know', () => {
  expect(wordsIn('id="f-s1"')).toContain('found by grammar and model alike head+speech.after')
  expect(wordsIn('id="f-s1"')).toContain('who that is, from the registry of office-holders')
  expect(wordsIn('id="f-e1"')).toContain('at a noun events.noun.CONSULT')
  expect(wordsIn('id="f-e2"')).toContain('rule made')
})

test('the page’s own facts, and where they disagree', () => {
  const facts = wordsIn('aria-labelledby="h-page"')
  expect(facts).toContain('Kind of page live blog declared in the page’s data (JSON-LD)')
  expect(facts).toContain('Section Harbour & roads declared in a meta element')
  expect(facts).toContain('Published 12 March 2026, 07:30 (UTC+02:00)')
  expect(facts).toContain('Changed 13 March 2026')
  // published on 3 March as the fixture's record has it
  expect(page).toContain('changed <time datetime="2026-03-13">13 March 2026</time>')
  const sameDay = { ...record, published: { value: '2026-03-13', evidence: null, rule: 'meta' } }
  expect(String(readingPage(sameDay, 'x', new Set()).main)).not.toContain('<span>changed')
  expect(facts).toContain(
    'Outlet taken: The Lantern declared as the site’s name not: Lantern Online the copyright line names it',
  )
  expect(page).toContain('<a href="https://bridge.example/opening"')
  expect(String(readingPage({ ...record, page: undefined }, 'x', new Set()).main)).not.toContain('h-page')
})

test('places once each, and the cities between which the text leaves it open', () => {
  const places = wordsIn('aria-labelledby="h-places"')
  expect(places).toContain(
    'Georgetown ? Open which of 2 cities it is: Guyana GeoNames 3378644 United States GeoNames 4693342',
  )
  expect(places).toContain('Brant Norway GeoNames 42')
  expect(places).toContain('Norland where it lies is not known')
  expect(page).toContain('href="#place1-1" aria-label="1, mention of Georgetown: Georgetown"')
  expect(text).toMatch(/id="place1-1" class="where/)
})
