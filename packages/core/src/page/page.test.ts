import { describe, expect, it } from 'vitest'
import type { Role } from '../record/index.ts'
import { articleMarkdown, readPage } from './index.ts'

const read = (text: string) => readPage({ text })
const roles = (text: string): [Role, string][] => read(text).blocks.map((b) => [b.role, text.slice(b.start, b.end)])

const STORY =
  'Farmers in the valley blocked the main road for a second day on Monday, demanding that the dam be opened.'

describe('an appeal glued to the story', () => {
  it('is cut off behind a stamp and before the first sentence of the story', () => {
    const text = ` date 2024-03-05 We are asking readers like you to chip in. Our newsroom is small and answers to no owner. Donate today ${STORY}`
    expect(roles(text)).toEqual([
      ['stamp', 'date 2024-03-05'],
      [
        'appeal',
        'We are asking readers like you to chip in. Our newsroom is small and answers to no owner. Donate today',
      ],
      ['paragraph', STORY],
    ])
    expect(read(text).published).toEqual({
      value: '2024-03-05',
      evidence: { start: 6, end: 16, text: '2024-03-05' },
      rule: 'stamp',
    })
  })
  it('is cut out of the middle', () => {
    const text = `${STORY} Sign up to our morning newsletter for more stories like this\n\nThe road was opened on Tuesday.`
    expect(roles(text)[1]).toEqual(['newsletter', 'Sign up to our morning newsletter for more stories like this'])
  })
})

describe('people who talk about money and letters are not furniture', () => {
  it.each([
    '“Please donate what you can to our appeal,” said Anna Berg, who runs the local food bank.',
    '“We need your help to keep our doors open. Donate today.”',
    'The minister told supporters to sign up for the party’s newsletter and donate now, a spokesman said.',
    'The company’s newsletter has 20,000 subscribers. It costs £5 a month.',
    'The paper asked readers for donations last year and raised £2m, according to its accounts.',
    'Facebook and Twitter said they would remove posts that share the video.',
    'Video shows that the guard had left his post.',
    'Lawmakers gave $200 or less to the campaign.',
    'Reporting from the harbour, our correspondent saw queues of two hours.',
    'The website uses the data to sell cookies, biscuits and cake.',
  ])('%s', (s) => {
    expect(roles(`${STORY}\n\n${s}\n\n${STORY}`).map(([r]) => r)).toEqual(['paragraph', 'paragraph', 'paragraph'])
  })
})

describe('lines beside the story', () => {
  it.each<[string, Role]>([
    ['READ: Dam keeper found asleep again', 'read-more'],
    ['Read more: Dam keeper found asleep', 'read-more'],
    ['ALSO READ | Three goats rescued from silo', 'read-more'],
    ['Sign up to The Valley, our free weekly newsletter', 'newsletter'],
    ['Subscribe to continue reading. Already a subscriber? Log in', 'subscription'],
    ['We use cookies to improve your visit. Accept all', 'cookie'],
    ['Support independent journalism – become a member today', 'appeal'],
    ['Story continues below advertisement', 'advert'],
    ['Share on Facebook', 'share'],
    ['Home | World | Europe', 'navigation'],
    ['Key events | Filter (Off) | Report this post', 'share'],
    ['Comments (14)', 'comments'],
    ['© 2024 Valley Herald. All rights reserved.', 'copyright'],
    ['Tags: farming, water', 'categories'],
    ['This article was amended on 5 May 2024 to correct a name. An earlier version said Holm.', 'correction'],
    ['Our Standards: The Valley Trust Principles.', 'footer'],
    ['For feedback, complaints or inquiries, contact us.', 'comments'],
    ['(Reporting by Ana Ilić; editing by John Roe)', 'credit'],
    ['Photograph: Ana Ilić/Getty Images', 'credit'],
    ['A goat on the roof of the dam. Photo: Ana Ilić', 'caption'],
    ['Follow her on X @anailic.', 'author-bio'],
    ['Published 3 May 2024, 10:15 BST', 'stamp'],
  ])('%s is %s', (line, role) => {
    expect(roles(`${STORY}\n\n${line}\n\n${STORY}`)[1]).toEqual([role, line])
  })
  it('takes the headlines under a label with it', () => {
    expect(
      roles(`${STORY}\n\nRecommended\n\nGoat found on roof\n\nTen goats that changed history\n\n${STORY}`).map(
        ([r]) => r,
      ),
    ).toEqual(['paragraph', 'recommended', 'recommended', 'recommended', 'paragraph'])
  })
  it('knows headline, standfirst, byline and heading by their place', () => {
    const text = `Minister resigns over goats\n\nPapers show she knew of the herd in May\n\nBy Petra Holm\n\n${STORY}\n\nA long night\n\n${STORY}`
    expect(roles(text).map(([r]) => r)).toEqual([
      'headline',
      'standfirst',
      'byline',
      'paragraph',
      'heading',
      'paragraph',
    ])
    const page = read(text)
    expect(page.title?.value).toBe('Minister resigns over goats')
    expect(page.byline).toEqual({
      value: ['Petra Holm'],
      evidence: { start: 70, end: 83, text: 'By Petra Holm' },
      rule: 'byline-line',
    })
  })
  it('knows items of a list by their signs, below the first sentence', () => {
    const text = `${STORY}\n• The dam was built in spring\n• It has not been opened since\n- 5 degrees were measured.`
    expect(roles(text).map(([r]) => r)).toEqual(['paragraph', 'list', 'list', 'list'])
    expect(roles(`${STORY}\n- He said no.\n${STORY}`).map(([r]) => r)).toEqual(['paragraph', 'paragraph', 'paragraph'])
    expect(articleMarkdown(read(text))).toBe(
      `${STORY}\n\n- The dam was built in spring\n- It has not been opened since\n- 5 degrees were measured.`,
    )
  })
  it('tells speakers of a transcript from datelines', () => {
    const text =
      'BERG: What happened to the goats?\n\nHOLM: They have not been found since Monday.\n\nBERG: Will you resign over it?'
    expect(roles(text).map(([r]) => r)).toEqual(['paragraph', 'paragraph', 'paragraph'])
  })
})

describe('facts', () => {
  it('takes the caller’s headline and outlet, and keeps the place of what the page says in the same words', () => {
    const text = `Dam opened after two days\n\nHARARE, March 9 (AP) — ${STORY}`
    const given = readPage({ text, outlet: ' The  Gazette ', title: 'Dam opened after two days' })
    expect(given.outlet).toEqual({ value: 'The Gazette', evidence: null, rule: 'caller' })
    expect(given.title).toEqual(read(text).title)
    const bare = readPage({ text: STORY, outlet: 'The Gazette', title: 'On the road' })
    expect(bare.title).toEqual({ value: 'On the road', evidence: null, rule: 'caller' })
    expect(bare.gaps.map((g) => g.code).filter((c) => c === 'no-title' || c === 'no-outlet')).toEqual([])
    expect(readPage({ text, outlet: ' ', title: '' })).toEqual(read(text))
  })

  it('takes the caller’s day first and names what is missing', () => {
    const page = readPage({ text: `HARARE, March 9 (AP) — ${STORY}`, published: '2021-03-09' })
    expect(page.published).toEqual({ value: '2021-03-09', evidence: null, rule: 'caller' })
    expect(page.dateline).toEqual({ value: 'Harare', evidence: { start: 0, end: 6, text: 'HARARE' }, rule: 'dateline' })
    expect(page.outlet?.value).toBe('AP')
    expect(page.gaps.map((g) => g.code)).toEqual(['no-title', 'no-byline'])
  })
  it.each([
    ['© 2026 Lantern Media Ltd. All rights reserved.', 'Lantern Media'],
    ['© 2026 Brant Gazette. All Rights Reserved', 'Brant Gazette'],
    ['© 2026 The Holm Post Group Limited. All rights reserved.', 'The Holm Post Group Limited'],
  ])('takes the outlet from %s', (line, outlet) => {
    expect(readPage({ text: `${STORY}\n\n${line}` }).outlet?.value).toBe(outlet)
  })
  it('gives the dateline’s day the year of the address', () => {
    expect(
      readPage({ text: `HARARE, March 9 — ${STORY}`, url: 'https://example.org/2021/goats' }).published?.value,
    ).toBe('2021-03-09')
    expect(readPage({ text: `HARARE, March 9 — ${STORY}` }).published).toBeNull()
  })
})

describe('input that is no page', () => {
  it.each([
    ['', 'R1001'],
    [' \n\u200b\t', 'R1001'],
    ['%PDF-1.7\n%âã', 'R1002'],
    ['PK\u0003\u0004\u0014', 'R1002'],
    ['\u001f\u008b\u0008', 'R1002'],
  ])('%j is refused with %s', (text, code) => {
    expect(() => read(text)).toThrowError(expect.objectContaining({ code }))
  })
  it('replaces NUL and lone surrogates one for one and says so', () => {
    const page = read('The dam\0 is \ud800 shut today.')
    expect(page.text).toBe('The dam\uFFFD is \uFFFD shut today.')
    expect(page.gaps[0]).toEqual({
      code: 'replaced-characters',
      note: expect.any(String),
      at: { start: 7, end: 8, text: '\uFFFD' },
    })
  })
})
