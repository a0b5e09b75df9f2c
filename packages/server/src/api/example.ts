/** An example of each call, as a line for a shell that can be run as it stands. */
import { API } from './address.ts'
import { parametersOf } from './document.ts'
import type { Described } from './operation.ts'

export interface Here {
  /** `http://127.0.0.1:8460` */
  readonly origin: string
  /** id of an article that is kept, where there is one. */
  readonly article: string | null
  /** Writing needs a token. */
  readonly tokens: boolean
}

const TEXT = 'The mayor of Port Alder said on Monday that the ferry would sail again in May.'

export function exampleOf(operation: Described, { origin, article, tokens }: Here): string {
  const given = parametersOf(operation.path, operation.input)
  const example = (name: string, schema: unknown) =>
    (schema as { type?: string }).type === 'integer' ? '1' : name === 'id' ? (article ?? 'r-0123456789abcdef') : 'moss'
  let path = operation.path
  for (const { name, schema } of given)
    path = path.replace(new RegExp(`:${name}(?:\\{[^/]*\\})?`), encodeURIComponent(example(name, schema)))
  const asked = given.flatMap(({ name, in: where, required, schema }) => {
    if (where === 'path') return []
    if (name === 'limit') return ['limit=2']
    return required ? [`${name}=${example(name, schema)}`] : []
  })
  const address = `${origin}${API}${path}${asked.length > 0 ? `?${asked.join('&')}` : ''}`
  return [
    'curl',
    ...(operation.method === 'get' || operation.body ? [] : [`-X ${operation.method.toUpperCase()}`]),
    ...(tokens && operation.scope ? ['-H "Authorization: Bearer $READOUT_TOKEN"'] : []),
    ...(operation.body
      ? ["-H 'Content-Type: application/json'", `-d '${JSON.stringify({ text: TEXT, published: '2026-03-02' })}'`]
      : []),
    `'${address.replaceAll("'", "'\\''")}'`,
  ].join(' ')
}
