/** An example of each call, as a line for a shell that can be run as it stands. */
import { API } from './address.ts'
import { parametersOf } from './document.ts'
import type { Described, Here } from './operation.ts'

export function exampleOf(operation: Described, here: Here): string {
  const { origin, article, tokens } = here
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
    ...(operation.example
      ? [
          "-H 'Content-Type: application/json'",
          `-d '${JSON.stringify(operation.example(here)).replaceAll("'", "'\\''")}'`,
        ]
      : []),
    `'${address.replaceAll("'", "'\\''")}'`,
  ].join(' ')
}
