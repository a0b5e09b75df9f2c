import { expect, test } from 'vitest'
import { addressKey } from './address.ts'
import { feedsIn } from './discover.ts'

const AT = 'https://gazette.example/news/'
const found = (html: string) => feedsIn(html, AT).map((f) => f.url)

test('the feeds that a page names, those of comments last', () => {
  expect(
    found(`<head><base href="/x/"><LINK REL=alternate TYPE=application/rss+xml title="Comments feed" href=c>
      <link href='../feed' rel="home alternate" type="application/atom+xml; charset=utf-8" title="News">
      <link rel="alternate" hreflang="de" href="/de"><link rel="alternate" type="application/json" href="/wp-json/1">
      <!-- <link rel="alternate" type="application/rss+xml" href="/no"> --></head><a href="/rss">RSS</a>`),
  ).toEqual(['https://gazette.example/feed', 'https://gazette.example/x/c'])
  expect(found('<a href="/rss.xml">RSS</a><a href="/about">x</a><a href="https://o.example/feed/">f</a>')).toEqual([
    'https://gazette.example/rss.xml',
    'https://o.example/feed/',
  ])
  expect(found('<p>nothing</p>')).toEqual([])
})

test('addresses of one page are known as one, those of different pages are not', () => {
  const key = addressKey('https://gazette.example/a/b?id=7')
  for (const same of [
    'http://www.gazette.example/a/b/?utm_source=rss&id=7#top',
    'https://gazette.example:443/a/b?id=7&fbclid=x',
    'https://GAZETTE.example./a/b?ref=rss&id=7',
  ])
    expect(addressKey(same), same).toBe(key)
  for (const other of [
    'https://gazette.example/a/b?id=8',
    'https://gazette.example/a',
    'https://m.gazette.example/a/b?id=7',
    'https://gazette.example/a/b?id=7&ref=12',
  ])
    expect(addressKey(other), other).not.toBe(key)
})
