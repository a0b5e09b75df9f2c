import { describe, expect, it } from 'vitest'
import { readPage } from '../index.ts'

const labels = (page: Parameters<typeof readPage>[0]) => {
  const { text, marks } = readPage(page)
  return marks!.flatMap((m) => (m.kind === 'speaker' ? [text.slice(m.start, m.end)] : []))
}
const LEAD = 'The harbour board of Larkfield met in the town hall on Monday to hear what the divers had found.'
const html = (body: string) => ({ html: `<article><h1>What the board heard</h1><p>${LEAD}</p>${body}</article>` })

describe('labels of speakers', () => {
  it.each([
    [
      'in capitals',
      { text: `${LEAD}\n\nGREGER: We told the ministry in March.\n\nHOLM: Did you write to it?\n\nGREGER: We did.` },
      ['GREGER', 'HOLM', 'GREGER'],
    ],
    [
      'with titles and notes in brackets',
      {
        text: `${LEAD}\n\nSEN. JANE DOE (D-Oslo): When did you know?\n\nMR. GREGER (on camera): In March, and I said so.\n\nSEN. JANE DOE: To whom?`,
      },
      ['SEN. JANE DOE', 'MR. GREGER', 'SEN. JANE DOE'],
    ],
    [
      'with an office behind a comma',
      {
        text: `${LEAD}\n\nINES KVALSUND, COURIER REPORTER: What will you do?\n\nOLAV GREGER, HARBOUR MASTER: We will wait.\n\nINES KVALSUND: For how long?`,
      },
      ['INES KVALSUND', 'OLAV GREGER', 'INES KVALSUND'],
    ],
    ['as letters', { text: `${LEAD}\n\nQ: Why did the boat not sail?\n\nA: Its engine was old.` }, ['Q', 'A']],
    [
      'as letters with full stops',
      { text: `${LEAD}\n\nQ. Why did the boat not sail?\n\nA. Its engine was old. I told you so.` },
      ['Q', 'A'],
    ],
    [
      'as full names',
      {
        text: `${LEAD}\n\nMarta Holm: Why did the boat not sail?\n\nOlav Greger: I wish I knew.\n\nMarta Holm: Who does?`,
      },
      ['Marta Holm', 'Olav Greger', 'Marta Holm'],
    ],
    [
      'as surnames that the text knows',
      {
        text: `${LEAD} Marta Holm asked the questions.\n\nHolm: Why did the boat not sail?\n\nGreger: I wish I knew.\n\nHolm: Who does?`,
      },
      ['Holm', 'Holm'],
    ],
    [
      'in bold, with a colon',
      html(
        '<p><strong>Courier:</strong> Will you sell the pier?</p><p><strong>Thabo Jordan:</strong> No, we will not.</p><p><strong>Thabo Jordan:</strong> I have said so.</p>',
      ),
      ['Thabo Jordan', 'Thabo Jordan'],
    ],
    [
      'in bold, without one',
      html(
        '<p><b>Courier</b> Will you sell the pier?</p><p><b>Thabo Jordan</b> No, we will not.</p><p><b>Courier</b> Never?</p><p><b>Thabo Jordan</b> Not in my time.</p>',
      ),
      ['Courier', 'Thabo Jordan', 'Courier', 'Thabo Jordan'],
    ],
    [
      'in bold, in Markdown',
      {
        markdown: `# What the board heard\n\n${LEAD}\n\n**Interviewer** Will you sell the pier?\n\n**Thabo Jordan** No, we will not.\n\n**Interviewer** Never?`,
      },
      ['Interviewer', 'Interviewer'],
    ],
    [
      'as terms of a list',
      html(
        '<dl><dt>Ines Kvalsund, chair</dt><dd>Do we close the dam, and when do we do it?</dd><dt>Olav Greger</dt><dd>I would close it in June, since the herring has gone by then.</dd><dt>Ines Kvalsund, chair</dt><dd>And who tells the crews? You?</dd><dt>Olav Greger</dt><dd>I will do it myself.</dd></dl>',
      ),
      ['Ines Kvalsund', 'Olav Greger', 'Ines Kvalsund', 'Olav Greger'],
    ],
    [
      'in lines of their own',
      {
        text: `${LEAD}\n\nMINISTER:\n\nI thank the members for their patience.\n\nMEMBER:\n\nWhen will you pay the crews?\n\nMINISTER:\n\nWe will pay them in May.`,
      },
      ['MINISTER', 'MEMBER', 'MINISTER'],
    ],
  ])('%s', (_, page, want) => {
    expect(labels(page)).toEqual(want)
  })
})

describe('no labels of speakers', () => {
  it.each([
    [
      'a dateline',
      {
        text: `OSLO: ${LEAD}\n\nRIGA: We do not know why, the board of the other port said on Monday.\n\nThe talks go on in May.`,
      },
    ],
    [
      'lists of facts',
      html(
        '<p><strong>Length:</strong> 402 metres</p><p><strong>Cost:</strong> 4 million</p><p><strong>Cost:</strong> still open</p><p><strong>Best Time:</strong> June</p><p><strong>Best Time:</strong> noon</p>',
      ),
    ],
    [
      'what is good and bad',
      html(
        '<p><strong>Pros:</strong> You can walk on it.</p><p><strong>Cons:</strong> You may fall off it.</p><p><strong>Pros:</strong> It is yours.</p>',
      ),
    ],
    [
      'captions',
      html(
        '<figure><img src="x"><figcaption>GREGER: We told you so.</figcaption></figure><figure><img src="y"><figcaption>GREGER: We did, as I said.</figcaption></figure>',
      ),
    ],
    [
      'a paragraph that ends in a colon',
      { text: `${LEAD}\n\nThe Board said this: we will wait.\n\nThe Board said that: we will go.` },
    ],
    ['one label alone', { text: `${LEAD}\n\nGREGER: We told you so.` }],
  ])('%s', (_, page) => {
    expect(labels(page)).toEqual([])
  })
})

it('a paragraph with a label is no dateline and no stamp', () => {
  const { blocks } = readPage({
    text: `${LEAD}\n\nMR. LONDON (in Paris): When did you know?\n\nMR. GREGER: In March, as I said.\n\nMR. LONDON (in Paris): And you wrote?`,
  })
  expect(blocks.map((b) => b.role)).toEqual(['paragraph', 'paragraph', 'paragraph', 'paragraph'])
})
