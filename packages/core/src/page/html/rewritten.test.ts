import { describe, expect, it } from 'vitest'
import { readPage } from '../index.ts'

const page = (told: string, first = '2016-05-03', changed = '2024-06-11') =>
  readPage({
    html: `<html><head><title>Rope bridge</title><meta property="article:published_time" content="${first}">
<meta property="article:modified_time" content="${changed}"></head><body><article><h1>Rope bridge over the Arl</h1>
<p>${told} Nobody crossed it that morning, the warden of the valley said, since the gate had been shut for the fair.</p>
<p>The council of the valley has put up a sign and a fence, and the ferry runs twice a day from the old quay.</p></article></body></html>`,
    url: 'https://gazette.example/rope-bridge',
  }).published

describe('a page written anew years after it was first published', () => {
  it('is of the day it was changed where its text tells of days just before', () => {
    expect(page('The rope bridge over the Arl fell into the river on 9 June 2024.')).toMatchObject({
      value: '2024-06-11',
      rule: 'rewritten',
    })
  })
  it('is of the last day its text tells where the change lies far behind that', () => {
    const published = page('The rope bridge over the Arl fell into the river on 9 June 2022.')
    expect(published).toMatchObject({ value: '2022-06-09', evidence: { text: '9 June 2022' } })
  })
  it.each([
    ['a day that was ahead', 'The rope bridge over the Arl will be opened on 9 June 2024.', undefined],
    ['no such day', 'The rope bridge over the Arl fell into the river on 2 May 2016.', undefined],
    ['changed soon after', 'The rope bridge over the Arl fell into the river on 9 June 2017.', '2017-06-11'],
    ['no day at all', 'The rope bridge over the Arl fell into the river on Tuesday.', undefined],
  ])('keeps the first day: %s', (_, told, changed) => {
    expect(page(told, '2016-05-03', changed)).toMatchObject({ value: '2016-05-03', rule: 'meta' })
  })
  it('keeps what the caller gave', () => {
    expect(
      readPage({ text: 'The bridge fell into the river on 9 June 2024.', published: '2016-05-03' }).published?.value,
    ).toBe('2016-05-03')
  })
})
