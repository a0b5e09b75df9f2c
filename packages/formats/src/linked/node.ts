/** Nodes of a graph: plain objects, without what is not known. */

export type Value = string | number | boolean | null | undefined | Node | readonly Value[]
export interface Node {
  readonly [term: string]: Value
}

/** The same without null, undefined and empty lists: JSON-LD has no word for "not known". */
export function node(terms: Node): Node {
  return Object.fromEntries(
    Object.entries(terms).filter(
      ([, v]) => v !== null && v !== undefined && v !== '' && !(Array.isArray(v) && v.length === 0),
    ),
  )
}

/** Where something stands in the text: UTF-16 code units, end exclusive. */
export const evidence = (span: { readonly start: number; readonly end: number; readonly text: string }): Node => ({
  type: 'Evidence',
  start: span.start,
  end: span.end,
  text: span.text,
})

/** A name that nothing more is known of. */
export const named = (type: string, name: string | null): Node | null =>
  name === null || name === '' ? null : { type, name }

/** A place by its name and country. */
export const place = (name: string | null, country: string | null, more: Node = {}): Node | null =>
  name === null || name === ''
    ? null
    : node({
        type: 'Place',
        name,
        address: country === null ? null : { type: 'PostalAddress', addressCountry: country },
        ...more,
      })
