/** Sentences of stories that look like something else, what stands about the headline, and others' stories and words. Own writing, invented names. */
import { type Case, STORY } from './layouts.fixture.ts'

const P = (s: string, c = 'leading-7') => `<p class="${c}">${s}</p>`
const A = (s: string) => `<a href="/2026/x">${s}</a>`

export const CASES: readonly Case[] = [
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
        'The Herald follows the code of the Press Board. Write to us about mistakes that you find.',
        'mt-8 text-sm',
      ),
    },
    expect: [['mistakes that you find', 'no body']],
  },
]
