import { describe, expect, test } from 'vitest'
import { noArticle } from './no-article.ts'
import { outlineOf } from './outline.ts'

const STORY = 'https://paper.example/news/harbour-dam'
const codeOf = (html: string, url = STORY, asked = STORY) => noArticle(outlineOf(html), url, asked)?.code ?? null
const PROSE =
  '<p>The harbour board of Larkfield said on Wednesday that the old dam will close for a year, after divers found cracks in three of its gates.</p>'.repeat(
    5,
  )
const NAVIGATION = `<nav><ul>${'<li><a href="/x">Section of the paper</a></li>'.repeat(20)}</ul></nav>`

describe('what comes in place of an article', () => {
  test.each([
    [
      'a login form',
      'R6022',
      `${NAVIGATION}<h1>Welcome back</h1><form><input name=user><input type=password></form><p>Forgot it?</p>`,
    ],
    [
      'a login in two steps',
      'R6022',
      '<title>Sign in | The Paper</title><h1>Sign in</h1><form><input type=email><button>Next</button></form>',
    ],
    ['an empty root for scripts', 'R6024', '<title>The Paper</title><div id=root></div><script src=/app.js></script>'],
    [
      'a word to those without scripts',
      'R6024',
      '<div id=app>Loading…</div><noscript>You need to enable JavaScript to run this app.</noscript><script src=a.js></script>',
    ],
    [
      'the same in plain sight',
      'R6024',
      '<p>Please enable JavaScript to view the page content.</p><script src=a.js></script>',
    ],
    [
      'a consent wall',
      'R6025',
      `<title>Before you continue</title><h1>We value your privacy</h1>${'<p>We and our 712 partners store cookies on your device and process personal data such as your address to show you personalised ads and content.</p>'.repeat(6)}<button>Accept all</button>`,
    ],
    [
      'a short consent wall',
      'R6025',
      '<h1>Your privacy choices</h1><p>We use cookies.</p><button>Accept</button><button>Reject</button>',
    ],
    [
      '“not found” with status 200',
      'R6026',
      `<title>Page not found – The Paper</title>${NAVIGATION}<h1>Sorry!</h1><p>Try our search.</p>`,
    ],
    [
      'the same in other words',
      'R6026',
      `<h1>Oops</h1>${NAVIGATION.slice(0, 90)}<p>We can't find that page. It may have been moved.</p>`,
    ],
    ['an article that was removed', 'R6026', '<h1>This article is no longer available</h1>'],
    [
      'a test for robots',
      'R6018',
      '<title>Just a moment...</title><h1>paper.example</h1><p>Verifying you are human. This may take a few seconds.</p><script>1</script>',
    ],
    [
      'another',
      'R6018',
      '<title>Access Denied</title><h1>Access Denied</h1><p>You do not have permission to access this page. Reference #18.2</p>',
    ],
  ])('%s: %s', (_, code, html) => {
    expect(codeOf(html)).toBe(code)
  })

  test('a consent wall by its address', () => {
    const html = `<h1>The Paper is part of a family of brands</h1>${'<p>When you use our sites, we use cookies to provide them to you, to authenticate users and to measure how they are used.</p>'.repeat(5)}`
    expect(codeOf(html, 'https://consent.paper.example/v2/collectConsent?sessionId=1')).toBe('R6025')
  })

  test('the front page in place of an article', () => {
    expect(codeOf(`<title>The Paper</title>${NAVIGATION}`, 'https://paper.example/')).toBe('R6026')
    expect(
      codeOf(`<title>The Paper</title>${NAVIGATION}`, 'https://paper.example/', 'https://paper.example/'),
    ).toBeNull()
  })
})

describe('what is read all the same', () => {
  test.each([
    ['an article', PROSE],
    ['with a box to log in', `${PROSE}<form><input type=password></form>`],
    ['on a page that was not found', `<h1>Black box of lost ship not found</h1>${PROSE}`],
    [
      'on cookies',
      `<title>Cookie consent rules change</title><h1>Cookie consent rules change</h1>${PROSE}<p>The board of the union said that sites would have to ask for consent before they store cookies, from June on.</p>`,
    ],
    [
      'with a consent dialog',
      `${PROSE}<div><h2>We value your privacy</h2><p>We and our partners store cookies on your device and process personal data to show you personalised ads.</p></div>`,
    ],
    ['beside many scripts', `${'<script>1</script>'.repeat(50)}${PROSE}<noscript>Please enable JavaScript.</noscript>`],
    [
      'whose body stands in its data',
      `<div id=root></div><script type="application/ld+json">{"@type":"NewsArticle","articleBody":"${'The dam will close. '.repeat(30)}"}</script>`,
    ],
    ['without paragraphs', `<div>${PROSE.replaceAll('<p>', '').replaceAll('</p>', '<br><br>')}</div>`],
    [
      'a short one',
      '<title>Dam closes</title><h1>Dam closes</h1><p>The dam closed on Monday, the harbour board said.</p>',
    ],
    [
      'a short one on a login',
      '<h1>How to stay safe</h1><p>The bank said on Monday that customers should never give their password to callers.</p>',
    ],
  ])('%s', (_, html) => {
    expect(codeOf(html)).toBeNull()
  })
})
