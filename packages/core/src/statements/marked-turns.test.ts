import { expect, test } from 'vitest'
import { statementsOf } from './fixture.ts'

const turns = (text: string) =>
  statementsOf(text)
    .filter((s) => s.rule.startsWith('turn'))
    .map((s) => [s.source?.text ?? null, ...s.content.map((c) => c.text)])

test('a turn is one statement of its label’s speaker, over all its paragraphs', () => {
  const text = `The board met on Monday.

SEN. JANE DOE (D-Oslo): When did you know of the cracks?

MR. GREGER: In March. We told the ministry within a day.

The ministry has our letter. I can read it to you.

SEN. JANE DOE: Please do.

MR. GREGER (reading): “We write to you today about the dam.”

The hearing ended at noon.`
  expect(turns(text)).toEqual([
    ['SEN. JANE DOE', 'When did you know of the cracks?'],
    [
      'MR. GREGER',
      'In March. We told the ministry within a day.',
      'The ministry has our letter. I can read it to you.',
    ],
    ['SEN. JANE DOE', 'Please do.'],
    ['MR. GREGER', '“We write to you today about the dam.”'],
  ])
  const speakers = statementsOf(text).map((s) => s.speaker)
  expect(speakers[0]).toBe(speakers[2])
  expect(speakers[1]).toBe(speakers[3])
  expect(speakers[0]).not.toBe(speakers[1])
})

test('behind the last label only who says “I” goes on, and what is told of others is the outlet’s', () => {
  const text = `Q. Why did the boat not sail?

A. Its engine was old. I told the board so in May.

Holm said nothing more of it that day.

Q. And now?

A. We wait for a new one.

I hope that it comes.

The ferry is thirty years old.`
  expect(turns(text)).toEqual([
    ['Q.', 'Why did the boat not sail?'],
    ['A.', 'Its engine was old. I told the board so in May.'],
    ['Q.', 'And now?'],
    ['A.', 'We wait for a new one.', 'I hope that it comes.'],
  ])
})

test('a label in a line of its own is that of the next paragraph', () => {
  expect(
    turns(
      'MINISTER:\n\nI thank the members for their patience.\n\nMEMBER:\n\nWhen will you pay the crews?\n\nMINISTER:\n\nWe will pay them in May.',
    ),
  ).toEqual([
    ['MINISTER', 'I thank the members for their patience.'],
    ['MEMBER', 'When will you pay the crews?'],
    ['MINISTER', 'We will pay them in May.'],
  ])
})
