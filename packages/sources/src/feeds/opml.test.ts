import { expect, test } from 'vitest'
import { readOpml, writeOpml } from './opml.ts'

const raw = (text: string) => ({
  name: 'list',
  bytes: new TextEncoder().encode(text),
  contentType: null,
  url: null,
  retrieved: null,
})

test('lists in folders, as feed readers write them, whole and broken', () => {
  const list = `<?xml version="1.0"?><opml version="1.0"><head><title>mine</title></head><body>
    <outline text="News"><outline title="The Gazette &amp; Post" text="g" type="rss" xmlUrl="https://gazette.example/feed?a=1&amp;b=2" htmlUrl="https://gazette.example/"/>
      <outline text="Local"><outline text="Quay" xmlurl='http://quay.example/f'></outline></outline></outline>
    <outline text="again" xmlUrl="https://gazette.example/feed?a=1&amp;b=2"/><outline text="a > b" xmlUrl="http://c.example/f"><outline text="no feed"/>`
  const feeds = readOpml(raw(list))
  expect(feeds).toEqual([
    {
      url: 'https://gazette.example/feed?a=1&b=2',
      title: 'The Gazette & Post',
      home: 'https://gazette.example/',
      folders: ['News'],
    },
    { url: 'http://quay.example/f', title: 'Quay', home: null, folders: ['News', 'Local'] },
    { url: 'http://c.example/f', title: 'a > b', home: null, folders: [] },
  ])
  // what is written says the same
  expect(readOpml(raw(writeOpml(feeds, new Date(0)))).sort((a, b) => (a.url < b.url ? 1 : -1))).toEqual(
    [...feeds].sort((a, b) => (a.url < b.url ? 1 : -1)),
  )
})

test('no list, and a list without feeds', () => {
  expect(() => readOpml(raw('<rss/>'))).toThrow(expect.objectContaining({ code: 'R6103' }))
  expect(() => readOpml(raw('<opml><body><outline text="x"/></body></opml>'))).toThrow(
    expect.objectContaining({ code: 'R6103' }),
  )
})
