/** Feeds that are followed. */
import { z } from 'zod'
import { named } from './tied.ts'

const time = z.string().nullable().describe('ISO 8601, UTC')

const source = named(
  'Source',
  z.strictObject({
    feed: z.int().describe('its number'),
    title: z.string().nullable(),
    url: z.string(),
    home: z.string().nullable().describe('address of the site'),
    folders: z.array(z.string()).describe('the outermost first'),
    state: z.enum(['followed', 'paused', 'gone']),
    added: time,
    asked: time,
    succeeded: time,
    failed: time,
    due: time,
    failures: z.int().describe('in a row; 0 after a success'),
    status: z.int().nullable().describe('of its last answer'),
    error: z.string().nullable().describe('why it failed last'),
    note: z.string().nullable(),
    items: z.int().describe('seen so far'),
    itemsADay: z.number().describe('of the last seven days, or since it is followed'),
  }),
)

export const sourcesAnswer = named('Sources', z.strictObject({ sources: z.array(source) }))
