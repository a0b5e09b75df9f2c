import { readPage } from '@readout/core'
import { describe, expect, test } from 'vitest'
import { mail } from '../../src/documents/index.ts'
import { momentOf } from '../../src/documents/mime/moment.ts'
import { blocksOf, damaged, failure, fixture, rawOf, survives, wire } from './fixture.ts'

test('a newsletter that Python wrote: its HTML, with subject and sender in the head; the day in its own zone', async () => {
  const page = await mail(fixture('newsletter.eml'))
  expect(page).toMatchObject({
    url: 'https://strandgazette.example/letters/2026-11?a=1&b=2',
    published: '2026-03-13T23:40:00-05:00',
    container: { kind: 'mail', id: '<week-11.2026@strandgazette.example>' },
    gaps: [{ code: 'attached', note: '1 file attached and not read: Bericht März.pdf', at: null }],
  })
  expect(page.html).toContain(
    '<title>The Week: “Nobody is in danger”, says Orrin’s mayor</title>\n<meta name="author" content="Mára Quill">',
  )
  expect(blocksOf(page)).toContain(
    'paragraph: The mayor of Orrin, Tobias Renn, said on Friday that nobody below the dam was in danger – and asked farmers to move their cattle.',
  )
})

test('a message that mutt wrote: flowing lines joined, a quotation, a list, the signature at the foot', async () => {
  const page = await mail(fixture('mutt.eml'))
  expect(page.html?.slice(page.html.indexOf('<article>'), page.html.indexOf('</article>'))).toBe(`<article>
<p>Dear editor,</p>
<p>you wrote on Friday that the ferry had lost money “in each of the last six winters”. That is true of the ships, and not of the line.</p>
<blockquote>
<p>The county said that it had not been told of the decision before the meeting.</p>
</blockquote>
<p>It was told in March, and again in June:</p>
<ul>
<li>by letter;</li>
<li>by telephone.</li>
</ul>
<footer>
<p>Edda Lorn<br>
Holm Fishery, the quay</p>
</footer>
`)
  expect(page.html).toContain('<title>The ferry’s losses</title>\n<meta name="author" content="Edda Lorn">')
  expect(page.gaps?.map((g) => g.note)).toEqual(['1 file attached and not read: losses.csv'])
  expect(page.container?.id).toMatch(/^<\S+@holm\.example>$/)
})

test('a mail forwarded without a word is the mail itself, and says who forwarded it', async () => {
  const page = await mail(fixture('forwarded.eml'))
  expect(page).toMatchObject({
    published: '2026-09-24T18:05:00+02:00',
    container: { kind: 'mail', id: '<fwd-1@strandgazette.example>' },
    gaps: [{ code: 'forwarded', note: 'forwarded without a word by Jonas Wick <jonas@strandgazette.example>' }],
  })
  expect(page.html).toContain('<title>Statement on the ferry</title>\n<meta name="author" content="Edda Lorn">')
  expect(page.html).toContain('We ask the county\nto answer before the ninth of October.')
})

test('a mailbox with one mail is that mail', async () => {
  const raw = fixture('one.mbox')
  const page = await mail(raw)
  expect(page.container).toEqual({ kind: 'mail', id: '<ferry@holm.example>' })
  // the mailbox wrote “>From the quay”
  expect(page.html).toContain('<p>From the quay we saw both ships leave.</p>')
  const two = Buffer.concat([raw.bytes, raw.bytes])
  const error = await failure(mail(rawOf(two, 'post.mbox')))
  expect(error.code).toBe('R6307')
  expect(error.message).toContain('post.mbox is a mailbox of 2 mails')
})

describe('bodies', () => {
  const HEAD = [
    'From: press@lock.example',
    'Date: Tue, 4 Mar 2025 08:00 +0100',
    'Subject: The lock',
    'MIME-Version: 1.0',
  ]
  const body = async (...lines: string[]) => {
    const page = await mail(wire(...HEAD, ...lines))
    return page.html!.slice(page.html!.indexOf('<article>') + 10, page.html!.indexOf('\n</article>'))
  }

  test('a sender without a name is no author', async () => {
    const page = await mail(wire(...HEAD, '', 'The lock is shut.'))
    expect(page.html).not.toContain('name="author"')
    expect(page).toMatchObject({ published: '2025-03-04T08:00:00+01:00', container: { kind: 'mail' } })
    expect(page.container).not.toHaveProperty('id')
  })

  test('lines that a program broke go on, lines that a person broke end', async () => {
    expect(
      await body(
        '',
        'The lock at Brant will be shut from Monday, the water board said in a',
        'letter to skippers, and will not open again before the first of May.',
        '',
        'Lock House',
        'Brant',
      ),
    ).toBe(
      '<p>The lock at Brant will be shut from Monday, the water board said in a\nletter to skippers, and will not open again before the first of May.</p>\n<p>Lock House<br>\nBrant</p>',
    )
  })

  test('replies in replies, and a list that goes on counting', async () => {
    expect(
      await body('', 'No.', '> Is it shut?', '>> Yes & no', '', '3. the gate', '4. the <wall>', '   of brick'),
    ).toBe(
      '<p>No.</p>\n<blockquote>\n<p>Is it shut?</p>\n<blockquote>\n<p>Yes &amp; no</p>\n</blockquote>\n</blockquote>\n<ol start="3">\n<li>the gate</li>\n<li>the &lt;wall&gt;\nof brick</li>\n</ol>',
    )
  })

  test('flowing text with DelSp and a stuffed line', async () => {
    expect(
      await body('Content-Type: text/plain; format=flowed; delsp=yes', '', 'The lo ', 'ck is shut.', ' From Monday.'),
    ).toBe('<p>The lock is shut.<br>\nFrom Monday.</p>')
  })

  test('a charset that is wrong gives way to the bytes; one that is right is used', async () => {
    expect(await body('Content-Type: text/plain; charset=us-ascii', '', 'The “lock” is shut.')).toBe(
      '<p>The “lock” is shut.</p>',
    )
    expect(
      await body(
        'Content-Type: text/plain; charset=koi8-r',
        'Content-Transfer-Encoding: base64',
        '',
        Buffer.from([0xfb, 0xcc, 0xc0, 0xda]).toString('base64'),
      ),
    ).toBe('<p>Шлюз</p>')
  })

  test('an HTML part without words gives way to the text', async () => {
    const alternative = (html: string) =>
      body(
        'Content-Type: multipart/alternative; boundary=b',
        '',
        '--b',
        '',
        'The lock is shut.',
        '--b',
        'Content-Type: text/html',
        '',
        html,
        '--b--',
      )
    expect(await alternative('<img src="cid:a">')).toBe('<p>The lock is shut.</p>')
  })

  test('several parts stand one behind the other, and a mail brought along under its subject', async () => {
    expect(
      await body(
        'Content-Type: multipart/mixed; boundary=b',
        '',
        '--b',
        '',
        'See below.',
        '--b',
        'Content-Type: message/rfc822',
        '',
        'From: Ada Holm <ada@lock.example>',
        'Subject: Shut',
        'Date: Mon, 3 Mar 2025 07:00:00 GMT',
        'Content-Type: text/html',
        '',
        '<html><body><p>It is shut.</p></body></html>',
        '--b--',
      ),
    ).toBe(
      '<p>See below.</p>\n<section>\n<h2>Shut</h2>\n<p>Ada Holm &lt;ada@lock.example&gt;<br>\n2025-03-03T07:00:00Z</p>\n<p>It is shut.</p>\n</section>',
    )
  })

  test('an address that the mail is archived at', async () => {
    const page = await mail(wire(...HEAD, 'Archived-At: <https://lists.example/m/7>', '', 'The lock is shut.'))
    expect(page.url).toBe('https://lists.example/m/7')
  })

  test('a page with a title and an author of its own keeps them', async () => {
    const html =
      '<html><head><title>Shut!</title><meta name="author" content="A. Holm"></head><body>The lock is shut.</body></html>'
    expect((await mail(wire(...HEAD, 'Content-Type: text/html', '', html))).html).toBe(html)
  })
})

test('mails that cannot be read say why', async () => {
  const sealed = await failure(
    mail(
      wire(
        'Content-Type: multipart/encrypted; boundary=b',
        '',
        '--b',
        'Content-Type: application/pgp-encrypted',
        '',
        'Version: 1',
        '--b--',
      ),
    ),
  )
  expect(sealed.code).toBe('R6303')
  const smime = await failure(mail(wire('Content-Type: application/pkcs7-mime; smime-type=enveloped-data', '', 'MIAG')))
  expect(smime.code).toBe('R6303')
  const bare = await failure(
    mail(
      wire(
        'Subject: Budget',
        'Content-Type: multipart/mixed; boundary=b',
        '',
        '--b',
        'Content-Type: application/zip; name=a.zip',
        '',
        'PK',
        '--b--',
      ),
    ),
  )
  expect(bare.code).toBe('R6308')
  expect(bare.message).toBe('a file is a mail without text, only with a.zip: save what is attached and read that')
})

test.each([
  ['Tue, 4 Mar 2025 23:30:00 -0500', '2025-03-04T23:30:00-05:00'],
  ['4 Mar 25 9:05 GMT', '2025-03-04T09:05:00Z'],
  ['Tue, 04 Mar 2025 09:05:07 +0530 (IST)', '2025-03-04T09:05:07+05:30'],
  ['Tue Mar  4 23:30:00 2025', '2025-03-04T23:30:00'],
  ['Tue, 30 Feb 2025 09:00:00 GMT', null],
  ['yesterday', null],
])('the moment %s', (written, moment) => expect(momentOf(written)).toBe(moment))

test('damage ends in a page or in an error that names it', async () => {
  for (const file of ['newsletter.eml', 'mutt.eml', 'forwarded.eml', 'one.mbox']) {
    const { pages } = await survives(mail, damaged(fixture(file), 120))
    expect(pages).toBeGreaterThan(100)
  }
})

test('mark-up that never ends costs no more than it is long', async () => {
  for (const piece of ['<script>', '<a href="https://a.example/x', '<head><title', '>', '-- \n', '<'.repeat(50)]) {
    const html = piece.repeat(Math.ceil(3_000_000 / piece.length))
    await survives(mail, [wire('Content-Type: text/html', '', `the lock ${html}`), wire('', `the lock ${html}`)])
  }
})

test('a boundary that is looked for at length, and lines that are nearly one, cost no more than the mail is long', async () => {
  for (const length of [70, 250, 60_000]) {
    const type = `Content-Type: multipart/mixed; boundary="${'-'.repeat(length)}"`
    const lines = `${'-'.repeat(length + 1)}\r\n`.repeat(Math.ceil(20_000_000 / length))
    await survives(mail, [wire(type, '', lines), wire(type, '', '-'.repeat(20_000_000))])
  }
  const page = await mail(
    wire(
      'Content-Type: multipart/mixed; boundary=b',
      '',
      'x --b',
      '--bc',
      '--b',
      '',
      'The lock opened.',
      'a --b--',
      '--b--',
    ),
  )
  expect(page.html).toContain('The lock opened.')
  expect(page.html).toContain('a --b--')
})

test('a newsletter in plain text: its rules are rules, its headings headings, its addresses links, and each item one section', async () => {
  const item = (heading: string, words: string, i: number) => [
    '======================================',
    heading,
    '======================================',
    '',
    words,
    '',
    `Read more <https://post.example/s/${i}>`,
    '',
  ]
  const page = await mail(
    wire(
      'From: The Larkfield Post <morning@post.example>',
      'Subject: The Larkfield Morning',
      'Date: Tue, 3 Mar 2026 06:00:00 +0000',
      'Content-Type: text/plain; charset=utf-8',
      '',
      'Good morning from Larkfield, where it has rained for a week.',
      '',
      ...item('Harbour is shut', 'The board of the harbour shut both gates on Monday, after a crack was found.', 1),
      '* * *',
      '',
      'A message from our sponsor',
      '',
      'Open an account at Quayside Bank today and get your first year free.',
      '',
      ...item('Tram is voted for', 'The council of Brennick voted for a tram that would cost 40 million crowns.', 2),
      '***',
      'You are receiving this because you signed up for it.',
      'Unsubscribe: https://post.example/u',
    ),
  )
  expect(page.html).toContain('<hr>\n<h2>Harbour is shut</h2>')
  expect(page.html).toContain('&lt;<a href="https://post.example/s/1">https://post.example/s/1</a>&gt;')
  const article = readPage(page)
  expect(article.title?.value).toBe('The Larkfield Morning')
  const sections = article.marks!.filter((m) => m.kind === 'section')
  expect(sections.map((m) => [m.title, m.href])).toEqual([
    ['Harbour is shut', 'https://post.example/s/1'],
    ['Tram is voted for', 'https://post.example/s/2'],
  ])
  expect(article.text.slice(sections[0]!.start, sections[0]!.end)).toMatch(/^Harbour is shut\n\nThe board .* found\.$/)
  expect(blocksOf(page)).toContain('advert: Open an account at Quayside Bank today and get your first year free.')
  expect(blocksOf(page).at(-1)).toMatch(/^newsletter: /)
})

test('a line of signs over nothing, and numbers in a list, are what they were', async () => {
  const page = await mail(
    wire('Subject: x', '', '1. Boats', '', '2. Trams', '', 'Title', '-----', '', 'It rained on the town for a week.'),
  )
  expect(page.html).toContain('<ol>\n<li>Boats</li>\n</ol>\n<ol start="2">\n<li>Trams</li>\n</ol>\n<h2>Title</h2>')
})
