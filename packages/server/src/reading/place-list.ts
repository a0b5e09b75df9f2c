/** The places named, and the cities of that name where the text leaves open which is meant. */
import type { Record } from '@readout/core'
import { counted } from '@readout/core/words'
import { html } from 'hono/html'
import type { Html } from '../frame.ts'
import { countryWord } from '../words.ts'
import { type Named, placesOf } from './places.ts'
import { href, none, section } from './section.ts'

/** Candidates, and places where one stands, beyond these are counted. */
const SHOWN = 8

export function places(record: Record): Html {
  const all = placesOf(record)
  const body = all.length === 0 ? none('No place is named.') : html`<ul class="places">${all.map(place)}</ul>`
  return section('places', 'Places', all.length, body)
}

const city = (geoname: number) =>
  html`<a href="https://www.geonames.org/${geoname}" rel="noreferrer noopener">GeoNames ${geoname}</a>`

function place(p: Named): Html {
  const links = p.at
    .slice(0, SHOWN)
    .map(
      (s, i) =>
        html`<a href="${href(`${p.id}-${i + 1}`)}" aria-label="${i + 1}, mention of ${p.name}: ${s.text}">${i + 1}</a>`,
    )
  const unknown = p.country === null && p.candidates.length === 0 ? 'where it lies is not known' : null
  const facts = [countryWord(p.country), p.geoname === null ? null : city(p.geoname), unknown].filter(Boolean)
  return html`<li id="f-${p.id}"><p class="head"><strong>${p.name}</strong> <span class="what facts">${facts.map((f) => html`<span>${f}</span>`)}</span></p>
${p.candidates.length > 0 ? open(p) : ''}
<p class="mentions">${links}${p.at.length > SHOWN ? html` <span>and ${counted(p.at.length - SHOWN, 'more mention')}</span>` : ''}</p></li>
`
}

/** By country, the largest city first: that is the order of the candidates. */
function open(p: Named): Html {
  const shown = p.candidates.slice(0, SHOWN)
  const countries = Map.groupBy(shown, (c) => c.country)
  return html`<p class="open">? Open which of ${counted(p.candidates.length, 'city', 'cities')} it is:</p>
<ul class="candidates">${[...countries].map(
    ([country, cities]) =>
      html`<li>${countryWord(country)} <span class="facts">${cities.map((c) => html`<span>${city(c.geoname)}</span>`)}</span></li>`,
  )}</ul>
${p.candidates.length > SHOWN ? html`<p class="open">and ${p.candidates.length - SHOWN} smaller ones</p>` : ''}`
}
