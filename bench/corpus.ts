/**
 * Articles and pages for measuring speed: made from templates of our own writing by a seeded generator, so that every
 * machine measures the same bytes. They are news in form (datelines, quotations, titles, weekdays), not in sense.
 */

export interface Sample {
  readonly title: string
  readonly published: string
  readonly paragraphs: readonly string[]
  /** Title, dateline and paragraphs as pasted text. */
  readonly text: string
  /** The same article in a page with navigation, scripts, a teaser list, comments and a footer. */
  readonly html: string
}

/** mulberry32: a small generator of evenly spread numbers in [0, 1), the same everywhere. */
export function generator(seed: number): () => number {
  let a = seed >>> 0
  return () => {
    a = (a + 0x6d2b79f5) >>> 0
    let t = a
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

const GIVEN = [
  'Amara',
  'Bjorn',
  'Celia',
  'Dmitri',
  'Elena',
  'Farid',
  'Greta',
  'Hamid',
  'Ines',
  'Jonas',
  'Karin',
  'Luis',
]
const FAMILY = [
  'Okafor',
  'Lindqvist',
  'Marchetti',
  'Petrov',
  'Vasquez',
  'Rahmani',
  'Holm',
  'Silva',
  'Novak',
  'Tanaka',
  'Byrne',
  'Costa',
]
const COUNTRY = ['France', 'Kenya', 'Brazil', 'Japan', 'Poland', 'Egypt', 'Norway', 'Peru', 'Turkey', 'Canada']
const DEMONYM = [
  'French',
  'Kenyan',
  'Brazilian',
  'Japanese',
  'Polish',
  'Egyptian',
  'Norwegian',
  'Peruvian',
  'Turkish',
  'Canadian',
]
const CITY = ['Geneva', 'Nairobi', 'Brasilia', 'Osaka', 'Gdansk', 'Cairo', 'Bergen', 'Lima', 'Izmir', 'Ottawa']
const OFFICE = [
  'Foreign Minister',
  'Prime Minister',
  'President',
  'Finance Minister',
  'Interior Minister',
  'trade envoy',
]
const TOPIC = [
  'the fisheries accord',
  'a border railway',
  'the grain corridor',
  'water rights on the upper river',
  'the harbour dispute',
  'a prisoner exchange',
  'customs checks',
  'the shared power grid',
]
const DAY = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
const MONTH = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]
const THING = [
  'a joint press conference',
  'the closing ceremony',
  'a working dinner',
  'a second round of talks',
  'the signing',
  'a visit to the port',
  'a naval exercise',
  'the committee hearing',
]
const QUOTE = [
  'We came to listen, and we will leave when we have been heard',
  'There is no text, there is no deal, and there is no date',
  'Nobody has asked us for anything that we could not give',
  'I do not see how they can sign this before the summer',
  'What was agreed in June will be kept, line by line',
  'If the gates stay shut, we shall have to look for another way',
]

const TEMPLATES = [
  '{office} {name} of {country} met {demonym2} officials in {city} on {day} to discuss {topic}, a spokeswoman said.',
  '“{quote},” {surname} told reporters after the talks. “{quote2}.”',
  'But {country2} said that {thing} planned for next week had been cancelled at the request of {city2}.',
  'According to a copy of the letter seen by the Harbour Gazette, the {demonym} government had asked for {number} more days to study the plan.',
  'The two sides were due to sign {topic} on {date}, but {thing} has been postponed until {month}.',
  '{name2}, who leads the {demonym2} delegation, accused {city} of “{fragment}” and urged it to reopen the crossing by the end of the year.',
  'Police in {city2} arrested {number} people overnight after a crowd blocked the road to the port, the interior ministry said in a statement.',
  'The {demonym} parliament is expected to debate {topic} later this month; a vote may follow in the spring.',
  'Asked whether {thing} would go ahead, {surname} said: “{quote}.”',
  '{surname2} denied that any money had been paid. He said the report, first published by {country} radio last week, was “{fragment}”.',
  'Some {number} workers walked out on {day}, and unions have threatened to strike again unless wages are raised by {number} per cent.',
  'In {year} the two countries closed their embassies for {number} months; trade between them fell by a third over the next two years.',
  'It is understood that {office} {name2} will fly to {city} on {day2} for what aides called a courtesy call.',
  'The spokesman declined to say why the {demonym2} envoy, who arrived at 10.30am on {day}, had left the hall before the speech.',
  '“{quote2},” added {name}, his {demonym2} counterpart, who has described the offer as a “{fragment}”.',
]
const FRAGMENT = ['empty chair', 'theatre of patience', 'step in the fog', 'gift nobody ordered', 'tired tale']

/** `count` articles of about `sentences` sentences each. */
export function corpus(count: number, sentences = 18, seed = 7): Sample[] {
  const random = generator(seed)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!
  const samples: Sample[] = []
  for (let n = 0; n < count; n++) {
    const a = Math.floor(random() * COUNTRY.length)
    const b = (a + 1 + Math.floor(random() * (COUNTRY.length - 1))) % COUNTRY.length
    const surname = pick(FAMILY)
    const surname2 = pick(FAMILY)
    const cast: { readonly [slot: string]: () => string } = {
      name: () => `${GIVEN[(n * 5 + a) % GIVEN.length]} ${surname}`,
      name2: () => `${GIVEN[(n * 7 + b) % GIVEN.length]} ${surname2}`,
      surname: () => surname,
      surname2: () => surname2,
      country: () => COUNTRY[a]!,
      country2: () => COUNTRY[b]!,
      demonym: () => DEMONYM[a]!,
      demonym2: () => DEMONYM[b]!,
      city: () => CITY[a]!,
      city2: () => CITY[b]!,
      office: () => pick(OFFICE),
      topic: () => pick(TOPIC),
      day: () => pick(DAY),
      day2: () => pick(DAY),
      date: () => `${1 + Math.floor(random() * 28)} ${pick(MONTH)}`,
      month: () => pick(MONTH),
      year: () => String(1990 + Math.floor(random() * 30)),
      number: () => String(2 + Math.floor(random() * 90)),
      thing: () => pick(THING),
      quote: () => pick(QUOTE),
      quote2: () => pick(QUOTE),
      fragment: () => pick(FRAGMENT),
    }
    const fill = (template: string): string => template.replace(/\{(\w+)\}/g, (_, slot: string) => cast[slot]!())
    const paragraphs: string[] = []
    for (let s = 0; s < sentences; ) {
      const size = 1 + Math.floor(random() * 3)
      paragraphs.push(Array.from({ length: size }, () => fill(pick(TEMPLATES))).join(' '))
      s += size
    }
    const month = 1 + Math.floor(random() * 12)
    const day = 1 + Math.floor(random() * 28)
    const published = `2024-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
    const title = fill('{country} and {country2} talks on {topic} end without a date')
    samples.push({
      title,
      published,
      paragraphs,
      text: `${title}\n\n${CITY[a]!.toUpperCase()}, ${MONTH[month - 1]} ${day} — ${paragraphs.join('\n\n')}\n`,
      html: page(title, published, paragraphs, n, pick),
    })
  }
  return samples
}

function page(
  title: string,
  published: string,
  paragraphs: readonly string[],
  n: number,
  pick: <T>(list: readonly T[]) => T,
): string {
  const nav = ['World', 'Politics', 'Business', 'Sport', 'Weather', 'Opinion', 'Culture', 'Travel']
  const link = (text: string, i: number) =>
    `<li class="nav__item"><a href="/s/${i}" data-track="nav-${i}">${text}</a></li>`
  const teaser = (i: number) =>
    `<article class="teaser"><a href="/a/${n}-${i}"><img src="/img/${i}.jpg" alt="" loading="lazy"><h3>${pick(COUNTRY)} weighs ${pick(TOPIC)}</h3><p>What to know before ${pick(DAY)}.</p></a></article>`
  const comment = (i: number) =>
    `<li class="comment" id="c${i}"><div class="comment__meta"><b>reader${i}</b> <time>${i} hours ago</time></div><p>${pick(QUOTE)}.</p></li>`
  const body = paragraphs.map((p, i) => {
    const advert = i === 2 ? '<div class="ad-slot" id="ad-2"><span>Advertisement</span></div>' : ''
    const more = i === 4 ? `<aside class="read-more"><h4>Read more</h4><a href="/a/x">${pick(TOPIC)}</a></aside>` : ''
    return `<p class="body-text">${p.replace(/“/g, '&ldquo;').replace(/”/g, '&rdquo;')}</p>${advert}${more}`
  })
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${title} | Harbour Gazette</title>
<meta name="viewport" content="width=device-width"><meta property="og:title" content="${title}"><meta property="og:site_name" content="Harbour Gazette">
<meta property="article:published_time" content="${published}T08:00:00Z"><meta name="author" content="Ines Holm">
<link rel="stylesheet" href="/main.css"><style>.teaser{display:grid}.body-text{margin:0 0 1em}</style>
<script>window.dataLayer=window.dataLayer||[];function track(a){dataLayer.push({event:a,id:${n}})}${'track("view");'.repeat(20)}</script>
<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":${JSON.stringify(title)},"datePublished":"${published}T08:00:00Z","author":{"@type":"Person","name":"Ines Holm"}}</script>
</head><body class="page page--article">
<div id="cookie" class="cookie-banner"><p>We use cookies to make this site work. You can change your settings at any time.</p><button>Accept all</button></div>
<header><a href="/" class="logo">Harbour Gazette</a><nav><ul>${nav.map(link).join('')}</ul></nav></header>
<main><article class="story"><h1>${title}</h1><p class="byline">By <a href="/by/holm">Ines Holm</a></p><time datetime="${published}T08:00:00Z">${published}</time>
<figure><img src="/lead.jpg" alt="A harbour"><figcaption>The harbour at dawn. Photograph: Gazette</figcaption></figure>
<div class="share"><a href="#">Share</a> <a href="#">Post</a> <a href="#">Email</a></div>
<div class="story__body">${body.join('\n')}</div>
<div class="newsletter"><h3>Sign up to our newsletter</h3><p>The stories that matter, every morning.</p><form><input type="email"><button>Sign up</button></form></div>
</article><aside class="related"><h2>Related stories</h2>${Array.from({ length: 12 }, (_, i) => teaser(i)).join('')}</aside>
<section class="comments"><h2>Comments</h2><ol>${Array.from({ length: 10 }, (_, i) => comment(i)).join('')}</ol></section></main>
<footer><ul>${nav.map(link).join('')}</ul><p>© 2024 Harbour Gazette. All rights reserved.</p></footer>
<script>${'track("end");'.repeat(40)}</script></body></html>`
}
