/** Articles for programs: the list, one, read and keep, read and keep nothing, remove. */
import type { Record } from '@readout/core'
import type { Context } from 'hono'
import { z } from 'zod'
import { fieldsOf } from '../form.ts'
import { pageFrom } from '../input.ts'
import { JSON_TYPE, type Serving } from '../routes/context.ts'
import { tagged } from '../tagged.ts'
import { API } from './address.ts'
import { operation } from './operation.ts'
import { record } from './schemas/record.ts'

const id = z.string().describe('id of the record')
const page = z.object({
  text: z.string().optional().describe('the article as text; what begins as HTML does is read as HTML'),
  html: z.string().optional().describe('the page as HTML'),
  url: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe('where it stands; nothing is fetched'),
  published: z.iso.date().optional().describe('day of publication; outranks the page’s own'),
})

const example = () => ({
  text: 'The mayor of Port Alder said on Monday that the ferry would sail again in May.',
  published: '2026-03-02',
})

const read = async (c: Context, { read }: Serving): Promise<Record> =>
  read(pageFrom(await fieldsOf(c)), c.req.raw.signal)

export const one = operation({
  id: 'getArticle',
  method: 'get',
  path: '/articles/:id',
  what: 'One article: its record, as it is kept',
  group: 'Articles',
  input: z.object({ id }),
  answers: { 200: { what: 'the record', schema: record } },
  scope: null,
  async handle(c, { id }, { archive }) {
    const json = (await archive.findJson(id)) ?? JSON.stringify(await archive.get(id))
    return tagged(c, json, JSON_TYPE['Content-Type'])
  },
})

export const readOnly = operation({
  id: 'read',
  method: 'post',
  path: '/read',
  what: 'Reads a page and keeps nothing',
  more: 'Up to 10 MB. What takes longer than the server’s limit of time is ended (R4010); where too many pages are in hand, `Retry-After` says when to come again (R4011).',
  group: 'Articles',
  input: z.object({}),
  body: page,
  example,
  answers: { 200: { what: 'the record', schema: record } },
  scope: 'read',
  handle: async (c, _, serving) => c.body(JSON.stringify(await read(c, serving)), 200, JSON_TYPE),
})

export const keep = operation({
  id: 'keepArticle',
  method: 'post',
  path: '/articles',
  what: 'Reads a page and keeps its record',
  more: 'Limits as for `/read`.',
  group: 'Articles',
  input: z.object({}),
  body: page,
  example,
  answers: {
    200: { what: 'the record; one of that id was there already', schema: record },
    201: { what: 'the record, newly kept; `Location` is its address', schema: record },
  },
  scope: 'write',
  async handle(c, _, serving) {
    const made = await read(c, serving)
    const done = await serving.archive.add(made)
    const headers = { ...JSON_TYPE, Location: `${API}/articles/${encodeURIComponent(made.id)}` }
    return c.body(JSON.stringify(made), done === 'added' ? 201 : 200, headers)
  },
})

export const remove = operation({
  id: 'removeArticle',
  method: 'delete',
  path: '/articles/:id',
  what: 'Takes an article out',
  group: 'Articles',
  input: z.object({ id }),
  answers: { 204: { what: 'it is gone' } },
  scope: 'remove',
  async handle(c, { id }, { archive }) {
    await archive.remove(id)
    return c.body(null, 204)
  },
})
