import { describe, expect, it } from 'vitest'
import { liveHead } from './live.ts'
import { isStampLine, stampHead } from './stamp.ts'

describe('isStampLine', () => {
  it.each([
    'Published 3 May 2024, 10:15 BST',
    'Last updated: Tue 4 Jun 2024 08.30 GMT',
    '2024-05-03',
    'Friday, March 3, 2023',
    '2 hours ago',
    '🔴 LIVE Updated 17.31 BST 23 June 2026 💬 1,204 comments',
    'May 3, 2024 | 4 min read',
    'Story created: May 3,2024 at 9:56 AM AKDT',
    '3 May 2024,15:39 (GMT+05:00)',
    'FRIDAY, MAY 3,2024,10:34 AM',
  ])('%s', (s) => expect(isStampLine(s, 0, s.length)).toBe(true))
  it.each(['The ferry sank on 3 May 2024', 'May be', '14 dead', 'Live from the harbour', '1984', 'Read more'])(
    'not: %s',
    (s) => expect(isStampLine(s, 0, s.length)).toBe(false),
  )
})

describe('stampHead', () => {
  it.each([
    ['date 2024-01-09 Your help counts.', 'date 2024-01-09'],
    ['Published: 3 May 2024 The ferry sank.', 'Published: 3 May 2024'],
    ['May 3, 2024 Talks began.', 'May 3, 2024'],
    ['Last updated at 17.31 BST Talks began.', 'Last updated at 17.31 BST'],
  ])('%s', (s, head) => expect(s.slice(0, stampHead(s, 0, s.length))).toBe(head))
  it.each([
    'On July 6, 2015, Berg left.',
    '2024 was a wet year.',
    'May Berg sang.',
    'Published authors met.',
    'July 6, 2015, Berg left.',
    'Monday brought rain.',
  ])('not: %s', (s) => expect(stampHead(s, 0, s.length)).toBe(0))
})

describe('liveHead', () => {
  it.each([
    ['14.20 Negotiators wait.', '14.20'],
    ['17:31 BST “We tried,” she says.', '17:31 BST'],
    ['7 p.m.', '7 p.m.'],
    ['12:10 GMT - The boat is in.', '12:10 GMT -'],
  ])('%s', (s, head) => expect(s.slice(0, liveHead(s, 0, s.length))).toBe(head))
  it.each(['10.30am on Tuesday was cold.', '5.41 million people left.', '14.75 Tonnes', '1914 Saw war.'])(
    'not: %s',
    (s) => expect(liveHead(s, 0, s.length)).toBe(0),
  )
})
