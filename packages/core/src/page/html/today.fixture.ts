/** Pages as outlets write them today: layouts whose names say little, and what stands around and in the story. Own writing, invented names. */

/** Where the pieces of a page go; each is HTML. */
export interface Pieces {
  readonly title?: string
  readonly head?: string
  /** Over the headline, between it and the story, in the middle of the story, behind it, and outside of it. */
  readonly over?: string
  readonly under?: string
  readonly middle?: string
  readonly behind?: string
  readonly outside?: string
  readonly story?: readonly string[]
}

export const STORY: readonly string[] = [
  'The ferry company Brennick Lines stopped all crossings to the northern islands on Tuesday after a crack was found in the hull of its largest ship.',
  '“We will not sail until the surveyors say so,” its director, Maren Holt, told the harbour council in Askerby.',
  'The crack, which is about two metres long, was found by a diver during a routine check on Sunday night.',
  'Islanders have been told to expect no fresh deliveries before Friday, and the hospital in Tollen has sent for a helicopter.',
  'The transport minister, Edda Quill, said the navy could lend a landing craft if the repairs took longer than a week.',
]
export const TITLE = 'Ferries to northern islands halted after crack is found'

const page = (pieces: Pieces, body: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${pieces.title ?? TITLE} | The Askerby Herald</title><meta property="og:site_name" content="The Askerby Herald">${pieces.head ?? ''}</head><body>${body}</body></html>`
const paragraphs = (pieces: Pieces, wrap: (s: string) => string) => {
  const story = (pieces.story ?? STORY).map(wrap)
  const half = Math.ceil(story.length / 2)
  return [...story.slice(0, half), pieces.middle ?? '', ...story.slice(half), pieces.behind ?? ''].join('')
}

/** Utility classes: names say how a thing looks. */
const utility = (p: Pieces) =>
  page(
    p,
    `<div id="__next"><header class="sticky top-0 z-50 flex h-14 items-center px-4"><a href="/" class="font-bold">The Askerby Herald</a><ul class="ml-8 flex gap-4"><li><a href="/n">News</a></li><li><a href="/s">Sport</a></li></ul></header><div class="mx-auto grid max-w-7xl grid-cols-12 gap-8"><div class="col-span-8 flex flex-col">${p.over ?? ''}<h1 class="text-4xl font-bold leading-tight">${p.title ?? TITLE}</h1>${p.under ?? ''}<div class="mt-6 space-y-4 text-lg">${paragraphs(p, (s) => `<p class="leading-7">${s}</p>`)}</div></div>${p.outside ?? ''}</div><div class="mt-16 bg-gray-900 px-4 py-12 text-sm text-white"><p>© 2026 Askerby Herald Ltd</p></div></div>`,
  )
/** Components: each part in a box of its own, paragraphs too. */
const components = (p: Pieces) =>
  page(
    p,
    `<div id="root" data-reactroot=""><div data-component="site-top"><nav aria-label="Sections"><a href="/n">News</a><a href="/s">Sport</a></nav></div><main id="main" role="main"><article>${p.over ?? ''}<div data-component="headline-block"><h1>${p.title ?? TITLE}</h1></div>${p.under ?? ''}${paragraphs(p, (s) => `<div data-component="text-block" class="sc-1a2b3c"><p class="sc-9z8y7x">${s}</p></div>`)}</article></main>${p.outside ?? ''}<div data-component="site-bottom"><p>© 2026 Askerby Herald Ltd</p></div></div>`,
  )
/** Custom elements and hashed names. */
const elements = (p: Pieces) =>
  page(
    p,
    `<herald-app><herald-top><a href="/n">News</a></herald-top><div class="_3f9a1"><div class="_77bd2 _k1">${p.over ?? ''}<h1 class="_a81c0">${p.title ?? TITLE}</h1>${p.under ?? ''}<herald-body class="_5de01">${paragraphs(p, (s) => `<p class="_c0ffe">${s}</p>`)}</herald-body></div>${p.outside ?? ''}</div><herald-bottom><p>© 2026 Askerby Herald Ltd</p></herald-bottom></herald-app>`,
  )
export const LAYOUTS: readonly [string, (p: Pieces) => string][] = [
  ['utility classes', utility],
  ['components', components],
  ['custom elements', elements],
]

/** A page, the words to look for, and what they must be: `body`, `no body`, or one of these roles. */
export interface Case {
  readonly name: string
  readonly pieces: Pieces
  readonly expect: readonly (readonly [words: string, role: string])[]
}

const P = (s: string, c = 'leading-7') => `<p class="${c}">${s}</p>`
const A = (s: string) => `<a href="/2026/x">${s}</a>`

export const CASES: readonly Case[] = [
  // what outlets offer
  {
    name: 'a list of what subscribers get',
    pieces: {
      middle:
        '<div class="rounded border p-6"><h3 class="text-xl">More from the Herald</h3><p>Every story, every day, on every device you own.</p><ul><li>Unlimited reading on the web and in the app</li><li>The puzzles page, with 20 years of crosswords</li><li>A weekly letter from our editor</li></ul><a class="btn" href="/p">See all plans</a></div>',
    },
    expect: [
      ['on every device', 'no body'],
      ['Unlimited reading', 'no body'],
      ['20 years of crosswords', 'no body'],
      ['letter from our editor', 'no body'],
    ],
  },
  {
    name: 'register to unlock',
    pieces: {
      middle:
        '<div class="my-8 bg-slate-100 p-8 text-center"><p class="font-bold">Register free to unlock this story</p><p>It takes less than a minute and we will never ask for your card.</p><a href="/r">Create my account</a></div>',
    },
    expect: [
      ['Register free', 'subscription'],
      ['less than a minute', 'no body'],
    ],
  },
  {
    name: 'the rest is for members',
    pieces: {
      behind:
        '<div class="mt-8 p-8"><p>You are reading a preview.</p><p>Members can read the whole story, and every other one we print.</p><p>Have an account already? <a href="/l">Let me in</a></p></div>',
    },
    expect: [
      ['reading a preview', 'no body'],
      ['Members can read the whole', 'no body'],
      ['Have an account', 'no body'],
    ],
  },
  {
    name: 'a gate in front of the story',
    pieces: {
      under:
        '<div class="p-4"><p>To read on, pick the plan that suits you. Switch or stop whenever you like.</p><p>£1 for your first month, then £7.99</p></div>',
    },
    expect: [
      ['pick the plan', 'no body'],
      ['your first month', 'no body'],
    ],
  },
  {
    name: 'a letter by e-mail',
    pieces: {
      middle:
        '<div class="my-6 p-6"><p class="font-bold">The Tide Table</p><p>What matters on the coast, told in five minutes. Straight to your phone before breakfast, from our correspondent Ivo Marsh.</p><a href="/nl">Get it free</a></div>',
    },
    expect: [['told in five minutes', 'no body']],
  },
  {
    name: 'an app',
    pieces: {
      middle: P('Get our app for the news that matters where you live, the moment it breaks.'),
    },
    expect: [['the moment it breaks', 'no body']],
  },
  {
    name: 'an appeal of an unfamiliar kind',
    pieces: {
      behind:
        '<div class="mt-10 border-t pt-6"><p>The Herald has no owner but the people who read it. Keep us at the harbour wall: a pound a week is all it takes, and you can stop whenever you like.</p></div>',
    },
    expect: [['no owner but', 'no body']],
  },
  {
    name: 'a tip line',
    pieces: {
      behind: P('Do you work for a ferry company? Write to our reporter in confidence at tips@example.org.'),
    },
    expect: [['in confidence', 'no body']],
  },
  // players and boxes
  {
    name: 'a player that fails',
    pieces: {
      under:
        '<div class="relative aspect-video"><p>This video has failed to load.</p><p>Try refreshing the page, or watch it in another browser.</p></div>',
    },
    expect: [
      ['failed to load', 'no body'],
      ['Try refreshing', 'no body'],
    ],
  },
  {
    name: 'a player without leave',
    pieces: {
      middle:
        '<div class="bg-black"><p>This video can not be played.</p><p>To play this video you need to enable JavaScript in your browser.</p></div>',
    },
    expect: [
      ['can not be played', 'no body'],
      ['enable JavaScript', 'no body'],
    ],
  },
  {
    name: 'a player’s dialog',
    pieces: {
      middle:
        '<div class="vjs"><p>Beginning of dialog window. Escape will cancel and close the window.</p><p>End of dialog window.</p><p>No compatible source was found for this media.</p><p>The media could not be loaded, either because the server or network failed or because the format is not supported.</p></div>',
    },
    expect: [
      ['Beginning of dialog', 'no body'],
      ['End of dialog', 'no body'],
      ['No compatible source', 'no body'],
      ['could not be loaded', 'no body'],
    ],
  },
  {
    name: 'a reader aloud',
    pieces: {
      under:
        '<div class="flex"><span>Listen to this story</span><span>6 min</span><p>This audio is generated by a machine and may mispronounce names.</p></div>',
    },
    expect: [
      ['Listen to this story', 'no body'],
      ['may mispronounce', 'no body'],
    ],
  },
  {
    name: 'a post that needs leave',
    pieces: {
      middle:
        '<div class="embed"><p>Allow X content?</p><p>This story contains content provided by X. We ask for your permission before anything is loaded, as they may be using cookies and other technologies.</p><p>To view this content, click ‘Accept and continue’.</p></div>',
    },
    expect: [
      ['Allow X content', 'no body'],
      ['content provided by X', 'cookie'],
      ['To view this content', 'no body'],
    ],
  },
  {
    name: 'a privacy dialog',
    pieces: {
      outside:
        '<div role="dialog" aria-modal="true" class="fixed inset-0"><div class="max-w-lg bg-white p-8"><h2>Before you go on</h2><p>We and 214 companies we work with keep things like identifiers on your device so that we can show you advertising that fits, measure what works and learn about our audience.</p><p>Some of them do so on the ground of legitimate interest, to which you can object below. Your choice holds for this site only and can be changed at any time.</p><button>Fine by me</button><button>Let me choose</button></div></div>',
    },
    expect: [
      ['214 companies', 'cookie'],
      ['legitimate interest', 'cookie'],
    ],
  },
  {
    name: 'a notice to users of blockers',
    pieces: {
      middle:
        '<div class="p-4"><p>We noticed that you are using an ad blocker. Adverts pay for our reporters, so please switch it off for this site.</p></div>',
    },
    expect: [['ad blocker', 'no body']],
  },
  // sentences of the story that look like something else
  {
    name: 'a sentence with "pictured"',
    pieces: {
      middle: P(
        'Ms Holt, pictured here in 2019 as a young captain, took over the company when her father retired and has doubled its fleet.',
      ),
    },
    expect: [['young captain', 'body']],
  },
  {
    name: 'a sentence with a word in brackets',
    pieces: { middle: P('Her brother Nils Holt (left) resigned in March and now runs the port of Grenholm.') },
    expect: [['resigned in March', 'body']],
  },
  {
    name: 'a story of subscribers',
    pieces: {
      story: [
        'Subscribers to the Tollen power cooperative will pay less from July, its board said, after a wet winter filled the lakes.',
        'Members who register before June can lock in the rate for two years.',
        ...STORY.slice(1),
      ],
    },
    expect: [
      ['Subscribers to the Tollen', 'body'],
      ['Members who register', 'body'],
    ],
  },
  {
    name: 'a lead about a free trial',
    pieces: {
      story: [
        'Start your free trial of the new island bus, the council told residents on Monday, and four hundred did so within the hour.',
        ...STORY.slice(1),
      ],
    },
    expect: [['four hundred did so', 'body']],
  },
  {
    name: 'a paragraph full of links',
    pieces: {
      middle: P(
        `${A('Brennick Lines')} also runs ${A('the night boat to Vessby')}, ${A('the freight service from Grenholm')} and ${A('two harbour ferries')}.`,
      ),
    },
    expect: [['also runs', 'body']],
  },
  {
    name: 'a lead that is mostly link',
    pieces: {
      story: [
        `${A('The ferry company Brennick Lines stopped all crossings to the northern islands on Tuesday')}, a day before the holidays begin.`,
        ...STORY.slice(1),
      ],
    },
    expect: [['a day before the holidays', 'body']],
  },
  {
    name: 'a list with what stands before it',
    pieces: {
      middle: `${P('The company named four crossings that are affected:')}<ul class="list-disc pl-6"><li>${A('Askerby to Tollen')}, twice a day</li><li>${A('Grenholm to Vessby')}</li><li>Tollen to Sund</li><li>Sund to Vessby</li></ul>`,
    },
    expect: [
      ['four crossings', 'body'],
      ['twice a day', 'list'],
      ['Grenholm to Vessby', 'list'],
      ['Tollen to Sund', 'list'],
      ['Sund to Vessby', 'list'],
    ],
  },
  {
    name: 'a list of persons at the end of the story',
    pieces: {
      behind: `${P('Those who lost their seats on the council:')}<ul><li>Hana Ostrow, Harbour ward</li><li>Piet Lund, Old Town</li><li>Ada Moss, Northgate</li></ul>`,
    },
    expect: [
      ['lost their seats', 'body'],
      ['Hana Ostrow', 'list'],
      ['Ada Moss', 'list'],
    ],
  },
  // standfirsts
  {
    name: 'a standfirst in utility classes',
    pieces: {
      under:
        '<p class="mt-4 text-xl text-gray-600">Islanders face days without fresh food as Brennick Lines waits for surveyors</p><div class="mt-4 flex text-sm"><a href="/a/ivo">Ivo Marsh</a><span>in Askerby</span></div>',
    },
    expect: [['face days without', 'standfirst']],
  },
  {
    name: 'a standfirst in whole sentences',
    pieces: {
      under:
        '<p class="text-xl">Islanders face days without fresh food. The company says that it will wait for the surveyors.</p><div class="flex"><span>By Ivo Marsh</span><time datetime="2026-03-03">3 March 2026</time></div>',
    },
    expect: [['wait for the surveyors', 'standfirst']],
  },
  {
    name: 'a standfirst that is a heading',
    pieces: {
      under:
        '<h2 class="text-xl">Islanders face days without fresh food as Brennick Lines waits for surveyors</h2><div class="flex"><span>By Ivo Marsh</span></div>',
    },
    expect: [['face days without', 'standfirst']],
  },
  {
    name: 'a standfirst with a link',
    pieces: {
      under: `<div class="text-xl"><p>Islanders face days without fresh food as ${A('Brennick Lines waits for surveyors')} to finish</p></div><div><span>By Ivo Marsh</span></div>`,
    },
    expect: [['face days without', 'standfirst']],
  },
  {
    name: 'a standfirst in points',
    pieces: {
      under:
        '<ul class="text-lg"><li>Brennick Lines stops all crossings</li><li>Hospital in Tollen sends for helicopter</li></ul><div><span>By Ivo Marsh</span></div>',
    },
    expect: [
      ['stops all crossings', 'standfirst'],
      ['sends for helicopter', 'standfirst'],
    ],
  },
  // what stands around a byline
  {
    name: 'a name, a job and an outlet on lines of their own',
    pieces: {
      under:
        '<div class="flex flex-col"><a href="/a/ivo">Ivo Marsh</a><span><div>Transport correspondent</div></span><div>The Askerby Herald</div><div>3 March 2026</div></div>',
    },
    expect: [
      ['Transport correspondent', 'byline'],
      ['Ivo Marsh', 'byline'],
    ],
  },
  {
    name: 'a byline with a place',
    pieces: { under: '<div><div>By Ivo Marsh</div><div>BBC-less News, Askerby</div></div>' },
    expect: [['By Ivo Marsh', 'byline']],
  },
  // others' stories, others' words
  {
    name: 'a thread of comments longer than the story',
    pieces: {
      story: STORY.slice(0, 3),
      behind: '',
      outside: `<section aria-label="Reader responses"><h2>Reader responses (3)</h2>${[
        'tidewatcher',
        'old_salt',
        'M. Perrin',
      ]
        .map(
          (u) =>
            `<div class="flex gap-2"><div><a href="/u">${u}</a><span>2 hours ago</span><p>I have taken that boat for thirty years and never once felt unsafe, whatever the surveyors say about it now. They should let it sail.</p><p>My own view is that the company has known about this since the autumn and kept quiet so as not to lose the holiday trade, which is a disgrace.</p><button>Reply</button><button>Report</button></div></div>`,
        )
        .join('')}</section>`,
    },
    expect: [
      ['stopped all crossings', 'body'],
      ['thirty years', 'no body'],
      ['known about this', 'no body'],
    ],
  },
  {
    name: 'teasers behind the story',
    pieces: {
      behind: `<div class="mt-12 grid grid-cols-3">${[
        'Goats close the road to Sund',
        'Lighthouse keeper retires at 91',
        'Grenholm votes on its tram',
      ]
        .map(
          (t) =>
            `<div class="flex flex-col"><a href="/x"><h3>${t}</h3></a><p>It was a long week in the islands, and the end of it surprised those who had seen it coming.</p><span>2 March 2026</span></div>`,
        )
        .join('')}</div>`,
    },
    expect: [
      ['Goats close the road', 'recommended'],
      ['surprised those', 'no body'],
    ],
  },
  {
    name: 'what is read most, numbered',
    pieces: {
      middle: `<div class="my-8 border-y"><p class="uppercase">Most read today</p><ol><li>${A('Goats close the road to Sund for a third day')}</li><li>${A('Lighthouse keeper retires at 91')}</li></ol></div>`,
    },
    expect: [
      ['Most read today', 'recommended'],
      ['Goats close', 'recommended'],
      ['Lighthouse keeper', 'recommended'],
    ],
  },
  {
    name: 'a post of another story appended',
    pieces: {
      behind: `<div class="mt-20"><h2 class="text-3xl">${A('Goats close the road to Sund')}</h2><p>A herd of some eighty goats has settled on the only road to Sund, and nobody has been able to move them since Sunday morning.</p>${A('Read the full story')}</div>`,
    },
    expect: [
      ['Goats close the road', 'recommended'],
      ['some eighty goats', 'no body'],
    ],
  },
  {
    name: 'links in the middle of the story',
    pieces: {
      middle: `${P(`<strong>${A('Island hospital short of doctors, report finds')}</strong>`)}${P(`Related: ${A('How the crack was found')}`)}`,
    },
    expect: [
      ['short of doctors', 'no body'],
      ['How the crack was found', 'no body'],
    ],
  },
  {
    name: 'how we work',
    pieces: {
      behind: P(
        'The Herald follows the code of the Press Board. If you have spotted a mistake, let us know.',
        'mt-8 text-sm',
      ),
    },
    expect: [['spotted a mistake', 'no body']],
  },
]
