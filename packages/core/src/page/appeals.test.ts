import { describe, expect, it } from 'vitest'
import { isBody } from '../record/article.ts'
import { APPEALS, STORIES } from './appeals.fixture.ts'
import { readPage } from './index.ts'

const STORY =
  'Farmers in the valley blocked the main road for a second day on Monday, demanding that the dam be opened before the harvest.'
const bodyOf = (text: string) => {
  const { blocks } = readPage({ text })
  return blocks.filter((b) => isBody(b.role)).map((b) => text.slice(b.start, b.end))
}

describe('an appeal in front of the story', () => {
  it.each(APPEALS)('in a paragraph of its own: %s', (appeal) => {
    expect(bodyOf(`${appeal}\n\n${STORY}\n\nThe road was opened on Tuesday.`)).toEqual([
      STORY,
      'The road was opened on Tuesday.',
    ])
  })
  it.each(APPEALS)('behind a stamp: %s', (appeal) => {
    expect(bodyOf(` date 2026-03-12 ${appeal}\n\n${STORY}\n\nThe road was opened on Tuesday.`)).toEqual([
      STORY,
      'The road was opened on Tuesday.',
    ])
  })
})

describe('stories about gifts and letters', () => {
  it.each(STORIES)('stay the body: %s', (story) => {
    expect(bodyOf(`${STORY}\n\n${story}\n\n${STORY}`)).toEqual([STORY, story, STORY])
  })
  it.each(STORIES)('stay the body at the head: %s', (story) => {
    expect(bodyOf(`${story}\n\n${STORY}`)).toEqual([story, STORY])
  })
})
