import { describe, expect, it } from 'vitest'
import { isBody } from '../../record/index.ts'
import { readPage } from '../index.ts'

const STORY = [
  'Farmers in the valley blocked the main road for a second day.',
  'The harbour master said the water was too low, and that he would not be moved by goats, however many there were.',
  'They will be back on Friday.',
]
const P = (s: string) => `<p>${s}</p>`
const roles = (inside: string, wanted: string) => {
  const page = readPage({
    html: `<!doctype html><html lang="en"><head><title>Road blocked by goats</title></head><body><article><h1>Road blocked by goats</h1>${inside}</article></body></html>`,
  })
  return page.blocks.filter((b) => page.text.slice(b.start, b.end).includes(wanted)).map((b) => b.role)
}

describe('a capital set apart for its size', () => {
  it.each([
    ['<div class="cap">T</div><p>he first goats came down on Monday, and nobody stopped them.</p>', 'The first goats'],
    ['<p>W</p><p>HEN the goats came down on Monday, nobody stopped them.</p>', 'WHEN the goats'],
    ['<h2>“T</h2><p>hey came down on Monday,” the keeper said, and nobody stopped them.</p>', '“They came down'],
    ['<p>A</p><p>fter the bridge was opened, nobody stopped the goats.</p>', 'After the bridge'],
    ['<p>A</p><p>new bridge was opened, and nobody stopped the goats.</p>', 'A new bridge'],
    ['<p>I</p><p>had never seen so many goats, and nobody stopped them.</p>', 'I had never'],
  ])('%s', (head, words) => expect(roles(head + STORY.map(P).join(''), words)).toEqual(['paragraph']))
  it.each([
    '<ul><li>A</li><li>the other goat</li></ul>',
    '<table><tr><td>A</td><td>the other goat</td></tr></table>',
    '<p>Vitamin B</p><p>the other goat</p>',
    '<p>B</p><p>The other goat</p>',
  ])('not in %s', (inside) => {
    const page = readPage({ html: `<article>${STORY.map(P).join('')}${inside}</article>` })
    expect(page.text).toMatch(/[AB](?:\n{1,2}|\t)[Tt]he other goat/)
  })
})

describe('a paragraph that is one link', () => {
  const linked = "The council rejected the keeper's plea for a second bridge on Monday."
  const A = (s: string) => `<p><a href="/x">${s}</a></p>`
  it('is the story where it is a sentence among its paragraphs', () => {
    expect(roles(A(linked) + STORY.map(P).join(''), linked)).toEqual(['paragraph'])
    expect(roles(P(STORY[0]) + P(STORY[1]) + A(linked) + P(STORY[2]), linked)).toEqual(['paragraph'])
    expect(roles(P(STORY[0]) + A(linked) + P('He is asleep.') + P(STORY[1]), 'asleep')).toEqual(['paragraph'])
  })
  it.each([
    'Goats found on the roof of the town hall',
    "Read more: The council rejected the keeper's plea for a second bridge on Monday.",
  ])('is another story: %s', (s) =>
    expect(roles(P(STORY[0]) + P(STORY[1]) + A(s) + P(STORY[2]), s).some(isBody)).toBe(false),
  )
})

describe('a label that may head a section', () => {
  const items = '<ul><li>Goats found on the roof of the town hall</li><li>Bridge keeper asleep at noon</li></ul>'
  it.each([
    '<p><b>More from the valley</b></p>',
    '<h3>In other news</h3>',
    '<p>Listen on Valley Radio</p>',
    "<h3>Editor's picks</h3>",
  ])('opens a list of headlines: %s', (label) =>
    expect(roles(STORY.map(P).join('') + label + items, 'on the roof').some(isBody)).toBe(false),
  )
  it('heads a section where sentences follow', () => {
    const section = '<h2>More from the keeper</h2><p>He said he was tired of goats.</p><p>Nobody else said a word.</p>'
    expect(roles(STORY.map(P).join('') + section, 'More from')).toEqual(['heading'])
    expect(roles(STORY.map(P).join('') + section, 'tired of goats')).toEqual(['paragraph'])
  })
})

it('what a form says is no part of the story', () => {
  const form =
    '<div class="mailform"><p>Your message has been sent.</p><p>An error occurred. Please try again.</p><p>Type the code again.</p></div>'
  for (const words of ['has been sent', 'An error', 'the code again'])
    expect(roles(P(STORY[0]) + P(STORY[1]) + form, words).some(isBody)).toBe(false)
  const bare = '<div><p>Your comment was submitted.</p><p>Invalid email address</p></div>'
  for (const words of ['was submitted', 'Invalid'])
    expect(roles(P(STORY[0]) + P(STORY[1]) + bare, words).some(isBody)).toBe(false)
  expect(roles(P(STORY[0]) + P('The ministry said an error had occurred in its count.'), 'an error')).toEqual([
    'paragraph',
  ])
})

it('a quotation set apart is signed by its foot', () => {
  const quoted =
    '<blockquote><p>“The goats were here before the bridge was built.”</p><footer>Ada Moss, keeper</footer></blockquote>'
  expect(roles(P(STORY[0]) + P(STORY[1]) + quoted + P(STORY[2]), 'Ada Moss')).toEqual(['quotation'])
})
