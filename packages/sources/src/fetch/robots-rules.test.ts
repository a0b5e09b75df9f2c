import { expect, test } from 'vitest'
import { isAllowed, rulesFor } from './robots-rules.ts'

const allows = (rules: string, path: string) =>
  isAllowed(rulesFor(`User-agent: *\n${rules}`, 'Readout').rules, new URL(path, 'http://a.example'))

// rule, a path that it forbids, one that it does not
test.each([
  ['/fish', '/fish.html', '/catfish'],
  ['/fish/', '/fish/salmon', '/fish'],
  ['/fish*', '/fishes', '/Fish'],
  ['*.php', '/folder/a.php?b', '/folder/php'],
  ['/*.php$', '/a/b.php', '/a.php?b'],
  ['/a*b*c', '/a--b--c--', '/a--c--b'],
  ['/a*b$', '/abb', '/abc'],
  ['/*aba$', '/ababa', '/abab'],
  ['/a$', '/a', '/a/'],
  ['/$', '/', '/a'],
  ['/*?', '/a?b', '/a'],
  ['/*/print/', '/news/print/1', '/print'],
  ['fish', '/fish', '/a/fish'],
  ['/ä', '/%C3%A4rzte', '/a'],
  ['/%c3%a4', '/ä', '/%C3%84'],
  ['/%7ejoe', '/~joe/', '/joe'],
  ['/a%2fb', '/a%2Fb', '/a/b'],
  ['/a$b', '/a$b', '/a'],
  ['/a***b', '/a-b', '/b'],
])('Disallow: %s', (rule, forbidden, free) => {
  expect([allows(`Disallow: ${rule}`, forbidden), allows(`Disallow: ${rule}`, free)]).toEqual([false, true])
})

test('the longest rule counts, of two as long the one that allows', () => {
  expect(allows('Allow: /p\nDisallow: /', '/page')).toBe(true)
  expect(allows('Allow: /folder\nDisallow: /folder', '/folder/page')).toBe(true)
  expect(allows('Disallow: /folder\nAllow: /folder', '/folder/page')).toBe(true)
  expect(allows('Allow: /page\nDisallow: /*.htm', '/page.htm')).toBe(false)
  expect(allows('Allow: /$\nDisallow: /', '/')).toBe(true)
  expect(allows('Allow: /$\nDisallow: /', '/page.htm')).toBe(false)
})

test('groups of one name are one; misspelt fields are understood; the first delay counts', () => {
  const text =
    'Useragent: *\nDissallow: /a\nCrawl-delay: 2\n\nSitemap: /s.xml\nuser agent: x\nUser-agent: * \nDisalow: /b\nCrawl-delay: 9'
  expect(rulesFor(text, 'Readout')).toEqual({
    rules: [
      { allow: false, pattern: '/a' },
      { allow: false, pattern: '/b' },
    ],
    delay: 2,
  })
  for (const delay of ['', 'soon', '-1'])
    expect(rulesFor(`User-agent: *\nCrawl-delay: ${delay}`, 'Readout').delay).toBeNull()
})

test('a group of its own that says nothing allows everything', () => {
  expect(rulesFor('User-agent: *\nDisallow: /\nUser-agent: readout', 'Readout').rules).toEqual([])
})
