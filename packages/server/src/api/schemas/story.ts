/** Stories: the list, one of them, and its articles side by side. */
import type {
  Choice,
  ComparedEvent,
  ComparedFigures,
  ComparedQuotation,
  ComparedVoice,
  SaidIn,
  StoryEvent,
  StoryLine,
  StoryPage,
  StoryQuotation,
} from '@readout/archive'
import { z } from 'zod'
import type { ComparePage } from '../../pages/compare.ts'
import type { StoryPage as Told } from '../../pages/story.ts'
import { articleFacts } from './article.ts'
import { statementHit } from './find.ts'
import { groupLine } from './groups.ts'
import {
  copyRelation,
  credits,
  difference,
  next,
  printedFigure,
  QUOTE_RELATIONS,
  quoteRelation,
  reporters,
  statementId,
  status,
  turn,
  turnOfEvent,
} from './joined.ts'
import { among, tied } from './tied.ts'

const storyLine = tied<StoryLine>()(
  'StoryLine',
  z.strictObject({
    ...groupLine.shape,
    outlets: z.int().describe('outlets that are known'),
    unnamed: z.boolean().describe('there are articles of outlets that are not known'),
    independent: z.int().describe('articles that repeat no other'),
    days: z
      .array(z.strictObject({ day: z.string().describe('day of publication: ISO 8601'), articles: z.int() }))
      .describe('in order'),
    turn: turnOfEvent.nullable().describe('what turned last, by the newest articles'),
  }),
)

export const storiesAnswer = tied<StoryPage>()('StoryPage', z.strictObject({ groups: z.array(storyLine), next }))

const joined = {
  id: z.int().describe('its number'),
  label: z.string().describe('of an event one word for it, of a quotation its beginning'),
  articles: z.int().describe('of the whole archive'),
}

const storyEvent = tied<StoryEvent>()(
  'StoryEvent',
  z.strictObject({
    ...joined,
    status: status.describe('by what was told last'),
    turned: z.boolean().describe('it was told with another status on the way'),
    turns: z.array(turn).describe('in order of publication; of many, the first and the last ones'),
  }),
)

const storyQuotation = tied<StoryQuotation>()(
  'StoryQuotation',
  z.strictObject({
    ...joined,
    status: among(QUOTE_RELATIONS).describe('the furthest that a printing is from the first'),
    speaker: z.string().nullable(),
    altered: z
      .array(z.strictObject({ facts: articleFacts, difference, statement: statementId }))
      .describe('who prints it otherwise than the first: a few of them'),
  }),
)

const saidIn = tied<SaidIn>()(
  'SaidIn',
  z.strictObject({
    voices: z
      .array(
        z.strictObject({
          id: z.int().describe('number of the actor'),
          name: z.string(),
          statements: z.int().describe('in the articles that are no copies'),
          newest: z.array(statementHit).describe('the newest of them, each quotation once'),
        }),
      )
      .describe('those with most statements first'),
    speakers: z.int().describe('how many there are in all'),
    statements: z.int().describe('in all, those of unknown speakers included'),
    unknown: z.int().describe('of these, by speakers who are not known'),
  }),
)

const figures = tied<ComparedFigures>()(
  'ComparedFigures',
  z.strictObject({
    event: z.int().describe('number of the event'),
    what: z.string().describe('what is counted: killed, injured, money …'),
    printed: z.array(printedFigure),
  }),
)

export const storyAnswer = tied<Told>()(
  'Story',
  z.strictObject({
    id: z.int(),
    title: z.string().nullable(),
    size: z.int().describe('how many articles it has'),
    articles: z.array(articleFacts).describe('in order of publication; the newest 400 at most'),
    independent: z.int().describe('of these, articles that are no copy of another of them'),
    relations: z
      .record(
        z.string(),
        z.strictObject({
          relation: copyRelation,
          group: z.int().describe('number of the group of copies'),
          own: z.boolean().describe('it carries on a text of its own outlet'),
        }),
      )
      .describe('how an article, by its id, stands to others; who stands by himself is not in it'),
    events: z.array(storyEvent).describe('those that turned first, then those told by most articles'),
    quotations: z.array(storyQuotation).describe('those that were altered first'),
    named: z
      .strictObject({ events: z.int(), quotations: z.int() })
      .describe('how many of several articles there are; not all of them need stand here'),
    reporters,
    said: saidIn,
    figures: z.array(figures).describe('numbers that differ, by the newest articles'),
  }),
)

const choice = tied<Choice>()(
  'Choice',
  z.strictObject({
    ...articleFacts.shape,
    statements: z.int(),
    events: z.int(),
    relation: copyRelation.nullable().describe('null where it stands by itself'),
  }),
)

const IN_ORDER = 'for each article, in the order of `articles`; null where it has nothing'

const comparedEvent = tied<ComparedEvent>()(
  'ComparedEvent',
  z.strictObject({
    id: z.int().nullable().describe('its number across articles; null where it is joined to none'),
    label: z.string().describe('the word that names it'),
    told: z
      .array(
        z
          .strictObject({
            id: z.string().describe('id of the event in the record'),
            words: z.string(),
            status,
            when: z.string().nullable().describe('when it was or is to be, by that article: ISO 8601'),
            by: z.string().nullable().describe('who says so, where the outlet does not say it itself'),
          })
          .nullable(),
      )
      .describe(IN_ORDER),
  }),
)

const comparedQuotation = tied<ComparedQuotation>()(
  'ComparedQuotation',
  z.strictObject({
    id: z.int().describe('its number'),
    speaker: z.string().nullable(),
    printed: z
      .array(
        z
          .strictObject({
            ...{ text: z.string(), difference, speaker: z.string().nullable(), credits },
            ...{ relation: quoteRelation, statement: statementId },
          })
          .nullable(),
      )
      .describe(IN_ORDER),
    reference: z.int().describe('index of the article whose words the others are held against'),
  }),
)

const comparedVoice = tied<ComparedVoice>()(
  'ComparedVoice',
  z.strictObject({
    id: z.int().nullable().describe('number of the actor; null for one who is nobody across articles'),
    name: z.string(),
    said: z.array(z.array(statementHit)).describe('for each article, in the order of its text'),
    counts: z.array(z.int()).describe('statements in each article'),
  }),
)

export const compareAnswer = tied<ComparePage>()(
  'Comparison',
  z.strictObject({
    story: z.int().describe('its number'),
    title: z.string().nullable().describe('of the story'),
    size: z.int().describe('how many articles the story has'),
    articles: z.array(choice),
    choices: z.array(choice).describe('articles that could be compared, the fullest that repeat nobody first'),
    events: z.array(comparedEvent).describe('told by most of them first'),
    minor: z.int().describe('passing events that are left out'),
    quotations: z.array(comparedQuotation),
    voices: z.array(comparedVoice),
    figures: z.array(figures).describe('numbers that differ'),
  }),
)
