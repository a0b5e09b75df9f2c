/**
 * The record, as zod schemas: the one source of its types, of the JSON Schema in `docs/schema` and of the codebook.
 * Every field says what it means here and nowhere else. Rooms import the types (`types.ts`), never this file at run time.
 */
import { z } from 'zod'
import { ID, ID_WORDS, LONGEST_ID } from './ids.ts'
import { CONTAINERS, CORRECTION_KINDS, MARK_KINDS, PAGE_FIELDS, PAGE_KINDS, PRECISIONS } from './page.ts'
import { APPARATUS_ROLES, BODY_ROLES, PAGE_ROLES } from './roles.ts'
import { ACTOR_KINDS, ACTS, AUTHORITIES, KINDS, PLOVER_TYPES, STATUSES, WORTHS } from './values.ts'

export { ACTOR_KINDS, ACTS, AUTHORITIES, KINDS, PLOVER_TYPES, STATUSES, WORTHS }

/** Version of the record's shape. A reader of records refuses a newer one. */
export const RECORD_VERSION = 1

/** What a page came out of. */
export const container = z
  .object({
    kind: z.enum(CONTAINERS),
    id: z.string().optional().describe('WARC-Record-ID, Message-ID, or id of the item in its feed'),
    url: z.string().optional().describe('address of the feed or sitemap'),
  })
  .describe('What the page came out of.')

/** An id: see `ids.ts`. */
const id = z.string().max(LONGEST_ID, ID_WORDS).regex(ID, ID_WORDS)

export const span = z
  .object({
    start: z.int().min(0).describe("first UTF-16 code unit, counted in the record's `text`"),
    end: z.int().min(0).describe('one past the last UTF-16 code unit'),
    text: z.string().describe('exactly `text.slice(start, end)`'),
  })
  .describe('A stretch of the text: the evidence of a finding.')

export const role = z
  .enum([...BODY_ROLES, ...APPARATUS_ROLES, ...PAGE_ROLES])
  .describe(
    'What a block is. paragraph, quotation, list and table are the body; the others are furniture, kept and labelled.',
  )

const rule = z.string().describe('id of the rule or model head that made the finding')
const sure = z.number().min(0).max(1)
const confidence = sure.describe(
  'how often findings of this rule were right, 0 to 1; measured on annotated news that is scored too, so a little high elsewhere',
)
const certainty = z
  .enum(['asserted', 'implied', 'lookup'])
  .describe('asserted: the text says so; implied: it follows from the text; lookup: taken from a registry')

export const block = z
  .object({
    role,
    start: z.int().min(0),
    end: z.int().min(0),
    rule,
    origin: z
      .object({
        start: z.int().min(0),
        end: z.int().min(0),
        page: z
          .int()
          .min(2)
          .optional()
          .describe('which page of a story on several pages `start` and `end` count in; absent for the first'),
      })
      .nullable()
      .describe('where the block stands in the source (HTML), in UTF-16 code units; null for plain text'),
  })
  .describe(
    'A stretch of the page with one role. Blocks are in reading order, do not overlap, and hold all but white space.',
  )

export const mark = z
  .object({
    kind: z.enum(MARK_KINDS),
    start: z.int().min(0),
    end: z.int().min(0),
    href: z
      .string()
      .optional()
      .describe(
        'link: its address, resolved against that of the page; as written where the page has none; page: the address of that page; section: the address of its own story, where it links to one',
      ),
    level: z
      .int()
      .min(1)
      .optional()
      .describe('heading: 1 to 6, as its element says; list, item, blockquote: how deep it is nested, from 1'),
    time: z
      .string()
      .optional()
      .describe('entry of a live blog: when it was written, ISO 8601; absent where the page does not say on which day'),
    title: z
      .string()
      .optional()
      .describe('section: its heading as printed, which is how the text of the section begins'),
    ordered: z.boolean().optional().describe('list: its items are numbered'),
    header: z.boolean().optional().describe('cell: true where it names its column or row'),
    column: z.int().min(1).optional().describe('cell: the first column it stands in, from 1; empty cells have no mark'),
    colspan: z.int().min(2).optional().describe('cell: how many columns it takes; absent for one'),
    rowspan: z.int().min(2).optional().describe('cell: how many rows it takes; absent for one'),
    number: z
      .int()
      .optional()
      .describe(
        'item of a numbered list: its number; row: which row of its table it is, from 1; page: which page begins here, on the one character of the mark',
      ),
  })
  .describe(
    'The article’s own mark-up over the text, as offsets into `text`: links, lists and their items, tables with rows and cells, headings, quotations, emphasis, labels of speakers, entries of live blogs, sections of newsletters and round-ups (one for each item), beginnings of further pages. Marks nest or lie apart; they are in reading order, the outer before the inner.',
  )

export const VOICES = ['report', 'message', 'furniture'] as const
export const voice = z
  .object({
    voice: z.enum(VOICES),
    start: z.int().min(0),
    end: z.int().min(0),
    statement: z.string().nullable().describe('message: id of the innermost statement whose content this is'),
  })
  .describe(
    'Who speaks here: the outlet (report), somebody quoted or cited (message), or the page about itself (furniture). The voices are a partition of the text.',
  )

export const MENTION_FORMS = [
  'name',
  'title',
  'office',
  'pronoun',
  'metonym',
  'demonym',
  'description',
  'counterpart',
] as const
export const mention = span.extend({
  form: z.enum(MENTION_FORMS).describe('how the actor is named here'),
  rule,
})
export const actor = z
  .object({
    id: id.describe('a1, a2, … in order of first mention'),
    name: z.string().describe('the fullest name the text gives; for a country or known body its usual name'),
    kind: z.enum(ACTOR_KINDS),
    country: z.string().nullable().describe('ISO 3166-1 alpha-2 code of the country it belongs to'),
    gender: z.enum(['male', 'female']).nullable().describe('as pronouns and titles show it'),
    of: z.string().nullable().describe('id of the actor it speaks for or belongs to (a spokesman’s principal)'),
    roles: z.array(span).describe('offices and titles, as the text gives them'),
    mentions: z.array(mention).describe('every mention, in reading order'),
    wikidata: z.string().nullable().describe('Wikidata id, where a registry knows it'),
    certainty,
  })
  .describe(
    'A person, office, government, organisation or group the text speaks of; one actor for each in the article.',
  )

export const via = span.extend({
  publisher: z.string().nullable().describe('who publishes the channel, by usual name'),
})
export const statement = z
  .object({
    id: id.describe('s1, s2, … in reading order'),
    source: span.nullable().describe('the words that name who said it; null where the text names nobody'),
    cue: span.nullable().describe('the words that say that something is said'),
    content: z.array(span).min(1).describe('what is attributed, in one or more pieces'),
    speech: z.boolean().describe('true: words were said or written; false: a belief, attitude or intention'),
    kind: z
      .enum(KINDS)
      .describe('direct: all quoted; mixed: partly; fragment: only a phrase is quoted; indirect: none'),
    speaker: z.string().nullable().describe('id of the actor who speaks; null when unknown'),
    candidates: z
      .array(z.object({ actor: z.string().describe('its id'), odds: z.number().min(0).max(1) }))
      .optional()
      .describe(
        'actors the source may stand for where the text does not make it sure, the likeliest first; then `speaker` is null. Their odds need not add up to 1: it may be nobody of them. Absent where there is no such doubt',
      ),
    act: z.enum(ACTS).describe('the main force of what is said'),
    authority: z.enum(AUTHORITIES).describe('on whose authority it stands'),
    addressee: z.string().nullable().describe('id of the actor it was said to'),
    via: via.nullable().describe('the channel: a document, a post, another outlet'),
    about: z.array(z.string()).describe('ids of one or two actors the content is mainly on'),
    when: z.string().nullable().describe('when it was said, ISO 8601'),
    where: z.string().nullable().describe('where it was said'),
    within: z.string().nullable().describe('id of the statement whose content holds this one'),
    rule,
    confidence,
  })
  .describe('Something the text puts down to somebody other than its narrator.')

export const event = z
  .object({
    id: id.describe('e1, e2, … in reading order'),
    trigger: span.describe('the fewest words that name the event'),
    also: z.array(span).describe('its further mentions'),
    clause: span
      .optional()
      .describe(
        'the event in the text’s own words: the clause or phrase that an editor would quote; older records have none',
      ),
    worth: z
      .enum(WORTHS)
      .optional()
      .describe(
        'lead: what the article is about; main: a reader would list it; minor: background or a passing act; older records have none',
      ),
    type: z.enum(PLOVER_TYPES).nullable().describe('PLOVER event type; null for happenings outside PLOVER'),
    kind: z.string().nullable().describe('finer kind in the lexicon’s words, such as “meeting” or “release”'),
    score: z.number().nullable().describe('PLOVER’s −10 (conflict) to +10 (cooperation) for the type'),
    actors: z.array(z.string()).describe('ids of who did it; for mutual acts all who took part'),
    recipients: z.array(z.string()).describe('ids of whom it was done to or with'),
    status: z.enum(STATUSES),
    statusEvidence: z.array(span).describe('the words that decide the status'),
    when: z.string().nullable().describe('ISO 8601 date, week, month, year or interval'),
    whenEvidence: span.nullable().describe('the words the time was read from'),
    where: z.string().nullable().describe('name of the place'),
    whereEvidence: span.nullable(),
    reportedBy: z
      .string()
      .nullable()
      .describe('id of the innermost statement that holds it; null if the outlet vouches for it'),
    rule,
    confidence,
  })
  .describe('Something particular that happened, goes on, is planned, possible or did not happen.')

export const aside = span
  .extend({
    type: event.shape.type,
    kind: event.shape.kind,
    status: event.shape.status,
    worth: z.enum(WORTHS),
    when: event.shape.when,
  })
  .describe('A word that may tell an event and is too unsure to be listed as one; joining over articles looks at it.')

export const TIME_TYPES = ['DATE', 'TIME', 'DURATION', 'SET'] as const
export const time = span
  .extend({
    id: id.describe('t1, t2, …'),
    type: z.enum(TIME_TYPES).describe('TIMEX3 type'),
    value: z.string().nullable().describe('TIMEX3 value in ISO 8601; null where it cannot be resolved'),
    certainty,
    rule,
  })
  .describe('A time expression in the article: its body, headline, stamps and captions.')

export const place = span
  .extend({
    name: z.string().describe('usual name'),
    country: z.string().nullable().describe('ISO 3166-1 alpha-2; null where the text does not settle it'),
    geoname: z.int().nullable().default(null).describe('GeoNames id of the city it is; null for what is no known city'),
    candidates: z
      .array(z.object({ country: z.string(), geoname: z.int() }))
      .default([])
      .describe('cities of that name between which the text does not decide, the largest first; empty where it does'),
    rule,
  })
  .describe('A place named in the text.')

const fact = <T extends z.ZodType>(value: T) =>
  z.object({
    value,
    evidence: span.nullable().describe('where the text says so; null if taken from mark-up or the caller'),
    rule,
  })

/** A fact about the page with the words of the mark-up it was read from. */
const declared = <T extends z.ZodType>(value: T) =>
  fact(value).extend({
    raw: z
      .string()
      .nullable()
      .describe('what the page’s mark-up or the caller says, word for word; null if it is text'),
  })

export const moment = declared(z.string().describe('ISO 8601, as precise as `precision`: 2026-04-21T07:30+02:00'))
  .extend({
    precision: z.enum(PRECISIONS),
    zone: z.string().nullable().describe('“Z” or the offset from UTC as the page gives it; null where it gives none'),
  })
  .describe('A time that the page gives, with its zone and its precision.')

export const pageFacts = z
  .object({
    kind: fact(z.enum(PAGE_KINDS)).describe('what kind of page it is, and the rule that says so'),
    published: moment
      .nullable()
      .describe('time of publication of the day in `published`; null where only the caller or nobody gives one'),
    modified: moment.nullable().describe('when the page says that it was last changed'),
    language: declared(z.string()).nullable().describe('language that the page declares, BCP 47'),
    section: declared(z.string()).nullable().describe('section of the outlet in the outlet’s words'),
    canonical: declared(z.string()).nullable().describe('the address that the page gives as its own'),
    corrections: z
      .array(
        span.extend({
          kind: z
            .enum(CORRECTION_KINDS)
            .describe('correction: something was wrong; clarification; note: an editor’s; update: something was added'),
          day: z.string().nullable().describe('day of the note, ISO 8601; null where it gives none'),
          rule,
        }),
      )
      .optional()
      .describe(
        'notes by which the outlet corrects or changes the article, as the page prints them; absent where there are none',
      ),
    conflicts: z
      .array(
        z.object({
          field: z.enum(PAGE_FIELDS),
          kept: z.string().describe('the value that was taken'),
          rule,
          others: z
            .array(z.object({ value: z.string(), rule: z.string().describe('where it stands') }))
            .describe('values that were passed over'),
        }),
      )
      .describe('facts that places of the page disagree on, and how that was settled'),
  })
  .describe('What the page says about itself beyond title, byline, outlet and day.')

export const record = z
  .object({
    version: z.literal(RECORD_VERSION).describe('version of the record’s shape'),
    id: id.describe('given by the caller, else made from the hash of the text'),
    reader: z.object({
      version: z.string(),
      model: z.string().nullable().describe('hash of the model’s bytes'),
      registry: z
        .string()
        .optional()
        .describe('SHA-256 of the office-holders it was read with, hexadecimal; absent where there were none'),
      without: z
        .array(z.string())
        .optional()
        .describe('ids of the rule families that were left out, sorted; absent where none were'),
    }),
    source: z.object({
      url: z
        .string()
        .nullable()
        .describe(
          'address of the article: the one its page gives as its own, where that is of the same site; else the caller’s',
        ),
      retrievedFrom: z
        .string()
        .optional()
        .describe('the address that the caller gives, where `url` is another; absent where it is the same or none'),
      retrieved: z.string().nullable().describe('when the caller fetched it, ISO 8601'),
      format: z.enum(['text', 'html', 'markdown']),
      container: container.optional().describe('absent for a page that stood by itself'),
      hash: z.string().describe('SHA-256 of `text` in UTF-8, hexadecimal'),
    }),
    title: fact(z.string()).nullable(),
    byline: fact(z.array(z.string())).nullable(),
    outlet: fact(z.string()).nullable(),
    dateline: fact(z.string()).nullable().describe('place of the dateline'),
    published: fact(z.string()).nullable().describe('day of publication, ISO 8601; relative times count from it'),
    language: z
      .object({ code: z.string(), confidence: sure.describe('how sure the guess is, 0 to 1') })
      .describe('BCP 47 code; “und” when not known'),
    text: z.string().describe('the visible text in reading order; all offsets count in it'),
    blocks: z.array(block),
    marks: z.array(mark).optional().describe('the article’s own mark-up over the text; older records have none'),
    page: pageFacts.optional().describe('older records have none'),
    voices: z.array(voice),
    actors: z.array(actor),
    statements: z.array(statement),
    events: z.array(event),
    asides: z
      .array(aside)
      .optional()
      .describe('words that may tell an event beside those listed; older records have none'),
    times: z.array(time),
    places: z.array(place),
    gaps: z
      .array(z.object({ code: z.string(), note: z.string(), at: span.nullable() }))
      .describe('what the reader could not do, and says so rather than guess'),
  })
  .describe('What Readout found in one page.')
