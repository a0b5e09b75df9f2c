import { describe, expect, test } from 'vitest'
import { mhtml } from '../../src/documents/index.ts'
import { blocksOf, damaged, failure, fixture, survives, wire } from './fixture.ts'

test('a page that Chromium saved: its main document, address and moment of saving; its frame is named', async () => {
  const page = await mhtml(fixture('chromium.mhtml'))
  expect(page).toMatchObject({
    url: 'https://gazette.example/2026/03/14/orrin-dam',
    container: { kind: 'mhtml' },
    gaps: [{ code: 'left-out', note: '1 frame of the page left out', at: null }],
  })
  expect(page.retrieved).toMatch(/^20\d\d-\d\d-\d\dT\d\d:\d\d:\d\dZ$/)
  expect(page.html).not.toContain('Rain over Orrin')
  expect(blocksOf(page)).toEqual([
    'headline: Council shuts the Orrin dam',
    'byline: By Mara Quill',
    'paragraph: The council of Orrin shut the old dam above the town on Friday after an engineer found a crack “as long as a bus” in its eastern wall.',
    'paragraph: “Nobody is in danger tonight,” said the mayor, Tobias Renn. “We would rather shut it a week too early than an hour too late.” He said repairs would cost £2.4m and begin before Easter.',
    'heading: A crack in the east',
    'paragraph: The engineer, Ines Fallow, told councillors that the crack had grown by nine millimetres since January. She had warned of it in a letter in January, and nobody had answered.',
    'paragraph: Farmers below the dam have been told to move their cattle. The county’s water company denied that the supply was at risk.',
    'paragraph: The council will meet again on Tuesday.',
  ])
})

test('an old one in base64 and windows-1252', async () => {
  const page = await mhtml(fixture('explorer.mht'))
  expect(page).toMatchObject({
    url: 'http://courier.example/2006/06/02/ferry.htm',
    retrieved: '2006-06-05T09:30:00Z',
    container: { kind: 'mhtml' },
  })
  expect(page.gaps).toBeUndefined()
  expect(page.html).toContain('The ferry’s owner said on Friday – “with regret” – that it would stop')
})

describe('forms of it', () => {
  const related = (...rest: string[]) => [
    'MIME-Version: 1.0',
    'Content-Type: multipart/related; type="text/html"; boundary="b"; start="<two@x>"',
    '',
    ...rest,
  ]

  test('the root is the one that start names, wherever it stands', async () => {
    const page = await mhtml(
      wire(
        ...related('--b', 'Content-Type: text/html', '', '<p>An advert.</p>', '--b', 'Content-Type: text/html'),
        'Content-ID: <two@x>',
        'Content-Location: cid:two',
        '',
        '<p>The lock is shut.</p>',
        '--b--',
      ),
    )
    expect(page.html).toBe('<p>The lock is shut.</p>')
    expect(page.url).toBeUndefined()
  })

  test('of a set of frames the one that shows most', async () => {
    const page = await mhtml(
      wire(
        'Content-Type: multipart/related; boundary=b',
        '',
        '--b',
        'Content-Type: text/html',
        '',
        '<frameset cols="20%,80%"><frame src="cid:a"><frame src="cid:b"></frameset>',
        '--b',
        'Content-Type: text/html',
        '',
        '<a href="/">Home</a>',
        '--b',
        'Content-Type: text/html; charset=iso-8859-1',
        'Content-Transfer-Encoding: quoted-printable',
        '',
        'The caf=E9 by the lock has been shut since Mon=',
        'day.',
        '--b--',
      ),
    )
    expect(page.html).toBe('The café by the lock has been shut since Monday.')
  })

  test('a single part without others', async () => {
    const page = await mhtml(
      wire('Content-Type: text/html', 'Content-Location: https://a.example/b', '', '<p>The lock is shut.</p>'),
    )
    expect(page).toMatchObject({ html: '<p>The lock is shut.</p>', url: 'https://a.example/b' })
  })

  test('one that is cut off says so', async () => {
    const page = await mhtml(wire(...related('--b', 'Content-Type: text/html', '', '<p>The lock is sh')))
    expect(page.gaps?.map((g) => g.code)).toEqual(['cut-off'])
    expect(page.html).toBe('<p>The lock is sh')
  })
})

test('what holds no page', async () => {
  const empty = await failure(
    mhtml(wire('Content-Type: multipart/related; boundary=b', '', '--b', 'Content-Type: image/png', '', 'x', '--b--')),
  )
  expect(empty.code).toBe('R6306')
  expect(empty.message).toContain('a file is a saved page without its HTML (image/png)')
  const blank = await failure(mhtml(wire('Content-Type: text/html', '', '<style>p { color: red }</style><p></p>')))
  expect(blank.code).toBe('R6302')
  expect((await failure(mhtml(wire('')))).code).toBe('R6302')
  const many = ['Content-Type: multipart/related; boundary=b', '']
  for (let i = 0; i < 6000; i++) many.push('--b', '', 'x')
  expect((await failure(mhtml(wire(...many)))).code).toBe('R6301')
})

test('damage ends in a page or in an error that names it', async () => {
  for (const file of ['chromium.mhtml', 'explorer.mht']) {
    const { pages, errors } = await survives(mhtml, damaged(fixture(file), 150))
    expect(pages).toBeGreaterThan(100)
    expect(errors).toBeGreaterThan(10)
  }
})
