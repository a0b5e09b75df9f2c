/** The document of the API (OpenAPI 3.1), from the schemas that check what comes in and describe what goes out. */
import { isDeepStrictEqual } from 'node:util'
import { READER_VERSION } from '@readout/core'
import { z } from 'zod'
import { API } from './address.ts'
import type { Answered, Described } from './operation.ts'
import { problem } from './schemas/problem.ts'
import { NAMED } from './schemas/tied.ts'

type Json = { [name: string]: unknown }

/** `/stories/:id{\\d+}` as the document writes it: `/stories/{id}`. */
export const templateOf = (path: string): string => path.replace(/:(\w+)(?:\{[^/]*\})?/g, '{$1}')

/** @example openApi(described()).paths['/stories'].get.operationId // 'stories' */
export function openApi(operations: readonly Described[]): Json {
  const components: Json = {}
  const paths: { [path: string]: Json } = {}
  for (const operation of operations) {
    const at = (paths[templateOf(operation.path)] ??= {})
    at[operation.method] = operationOf(operation, components)
  }
  const failed = (description: string) => ({
    description,
    content: { 'application/problem+json': { schema: schemaOf(problem, components) } },
  })
  const responses = {
    Refused: failed('What was asked cannot be answered, or not now; `code` says why'),
    Failed: failed('The server failed, is busy or is ending'),
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Readout',
      version: READER_VERSION,
      summary: 'News, with the facts parted from the messaging',
      description: ABOUT,
      license: { name: 'Apache License 2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: API, description: 'this server' }],
    tags: [
      { name: 'Questions', description: 'What the archive answers across articles' },
      { name: 'Articles', description: 'Articles and their reading' },
    ],
    paths,
    components: {
      schemas: components,
      responses,
      securitySchemes: {
        token: {
          type: 'http',
          scheme: 'bearer',
          description: 'made with `readout token create`; wanted only where the server serves other machines',
        },
      },
    },
  }
}

const ABOUT =
  'Every page that answers a question, as data. A list comes page by page: its `next` is `after` of the next page, which `Link` names as well. ' +
  'Answers carry an `ETag`; with `If-None-Match` what has not changed is 304. Errors are problem+json with a code that `/errors/CODE` explains. ' +
  'Answers may get further fields within this version; none goes and none changes what it means.'

function operationOf(operation: Described, components: Json): Json {
  const { id, what, more, group, input, body, example, answers, scope } = operation
  const responses = Object.entries(answers).map(([status, answer]) => [status, responseOf(answer, components)])
  const cached = operation.method === 'get' ? [['304', { description: 'as it was (`If-None-Match`)' }]] : []
  const wants = scope ? [`Where the server serves other machines: with a token of the scope \`${scope}\`.`] : []
  const description = [...(more ? [more] : []), ...wants].join(' ')
  return {
    operationId: id,
    summary: what,
    ...(description ? { description } : {}),
    tags: [group],
    security: scope ? [{}, { token: [] }] : [{}],
    parameters: parametersOf(operation.path, input),
    ...(body && {
      requestBody: {
        required: true,
        content: {
          'application/json': {
            schema: schemaOf(body, components, 'input'),
            ...(example && { example: example({ finding: null }) }),
          },
        },
      },
    }),
    responses: {
      ...Object.fromEntries([...responses, ...cached]),
      '4XX': { $ref: '#/components/responses/Refused' },
      '5XX': { $ref: '#/components/responses/Failed' },
    },
  }
}

const responseOf = ({ what, schema, problem }: Answered, components: Json): Json => ({
  description: what,
  ...(schema && {
    content: { [problem ? 'application/problem+json' : 'application/json']: { schema: schemaOf(schema, components) } },
  }),
})

/** Each part of the path and of the query with what it may be. */
export function parametersOf(path: string, input: z.ZodObject): (Json & { name: string; in: string })[] {
  return Object.entries(input.shape as { [name: string]: z.ZodType }).map(([name, schema]) => {
    const inPath = path.includes(`:${name}`)
    const { description, ...shape } = schemaOf(schema, {}, 'input') as Json & { description?: string }
    const required = inPath || !schema.safeParse(undefined).success
    return { name, in: inPath ? 'path' : 'query', required, ...(description ? { description } : {}), schema: shape }
  })
}

/** A schema as the document has it: what has a name stands among the components. */
function schemaOf(schema: z.ZodType, components: Json, io: 'input' | 'output' = 'output'): Json {
  const { $schema, $defs, ...made } = z.toJSONSchema(schema, {
    metadata: NAMED,
    io,
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      // what was described stands in zod’s own registry, not in that of the names
      const described = z.globalRegistry.get(zodSchema)?.description
      if (described !== undefined) jsonSchema.description = described
      // within a version an answer may get further fields
      if (jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties
      delete jsonSchema.$id
      delete jsonSchema.id
    },
  }) as Json & { $defs?: Json }
  for (const [name, part] of Object.entries($defs ?? {})) add(components, name, moved(part))
  const name = NAMED.get(schema)?.id
  // where it has parts of its own it stands among them already
  if (name === undefined || '$ref' in made) return moved(made) as Json
  add(components, name, moved(made))
  return { $ref: `#/components/schemas/${name}` }
}

/** What is called alike has to be the same: a reference names one of them. */
function add(components: Json, name: string, part: unknown): void {
  if (components[name] !== undefined && !isDeepStrictEqual(components[name], part))
    throw new Error(`two components of the document are called “${name}”`)
  components[name] = part
}

/** References to parts of one schema as references to components of the document. */
const moved = (part: unknown): unknown =>
  JSON.parse(JSON.stringify(part).replaceAll('"#/$defs/', '"#/components/schemas/'))
