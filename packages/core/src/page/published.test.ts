import { describe, expect, it } from 'vitest'
import { readPage } from './index.ts'

const STORY = [
  'Farmers in the valley blocked the main road for a second day, demanding that the dam be opened at once.',
  'The harbour master said the water was too low, and that he would not be moved by goats, however many there were.',
]
const page = (head: string, over: string, { middle = '', behind = '' } = {}) =>
  `<!doctype html><html lang="en"><head><title>Road blocked by goats</title>${head}</head><body><article><h1>Road blocked by goats</h1>${over}<p>${STORY[0]}</p>${middle}<p>${STORY[1]}</p></article>${behind}</body></html>`
const day = (html: string) => readPage({ html }).published?.value ?? null
const told = (text: string) =>
  readPage({ text: `Road blocked by goats\n\n${text}\n\n${STORY.join('\n\n')}` }).published?.value

describe('the day of publication', () => {
  it('is the printed one, whatever the times of other stories behind the article say', () => {
    const others =
      '<div class="more"><a href="/a"><h3>Dam keeper found asleep</h3><time datetime="2023-01-05">Jan 5, 2023</time></a></div>'
    expect(day(page('', '<p>March 9, 2024</p>', { behind: others }))).toBe('2024-03-09')
    const latest =
      '<section><h2>Latest</h2><ul><li>Goats fed <time datetime="2023-02-01T08:00Z">1 Feb</time></li></ul></section>'
    expect(day(page('', '<div class="posted">9 March 2024</div>', { behind: latest }))).toBe('2024-03-09')
  })
  it('is never a day that a sentence of the story tells', () => {
    const middle =
      '<p>The vote is due on <time datetime="2024-06-01">1 June</time>, the council said in a statement.</p>'
    expect(day(page('', '<p class="place">Lower Bay, 9 March 2024</p>', { middle }))).toBe('2024-03-09')
    expect(day(page('', '<p><time datetime="2024-03-09">9 March</time></p>', { middle }))).toBe('2024-03-09')
  })
  it('is what an element shows as an age, told by its title or by its property', () => {
    expect(day(page('', '<span title="9 March 2024, 08:10">3 years ago</span>'))).toBe('2024-03-09')
    expect(day(page('', '<abbr title="2024-03-09T08:10">last year</abbr>'))).toBe('2024-03-09')
    expect(day(page('', '<time title="March 9, 2024 8:10 AM">2y</time>'))).toBe('2024-03-09')
    expect(day(page('', '<div itemprop="datePublished" content="2024-03-09">2 days ago</div>'))).toBe('2024-03-09')
    expect(day(page('', '<span title="a room of 2024 chairs">Hall</span>'))).toBeNull()
  })
  it('is told from the day of a change', () => {
    expect(told('Updated 12 March 2024, first published 9 March 2024')).toBe('2024-03-09')
    expect(told('Last updated: 12 March 2024\n\nPublished: 9 March 2024')).toBe('2024-03-09')
    expect(told('Published 9 March 2024 | Updated 12 March 2024')).toBe('2024-03-09')
    expect(told('Updated 12 March 2024')).toBe('2024-03-12')
    expect(
      day(
        page(
          '',
          '<p>Updated <time datetime="2024-03-12">12 March</time></p><p>Published <time datetime="2024-03-09">9 March</time></p>',
        ),
      ),
    ).toBe('2024-03-09')
  })
  it('follows the weekday where figures could be read both ways', () => {
    expect(day(page('<meta property="article:published_time" content="Sat, 09/03/2024 - 08:10">', ''))).toBe(
      '2024-03-09',
    )
    expect(day(page('<meta name="date" content="Tue, 09/03/2024">', ''))).toBe('2024-09-03')
    expect(told('Saturday 09/03/2024')).toBe('2024-03-09')
    expect(told('09/03/2024 (Tuesday)')).toBe('2024-09-03')
    // no weekday that fits one of both readings
    expect(told('Monday 09/03/2024')).toBeUndefined()
  })
})
