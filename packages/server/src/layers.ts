/** Which layers of a reading are shown: part of the address, so that every state is a URL. */

export const LAYERS = ['statements', 'events', 'actors', 'times', 'furniture'] as const
export type Layer = (typeof LAYERS)[number]

/**
 * The layers that `?layers=` names, as one list or as a form sends it (`layers=events&layers=times`). Without the
 * parameter all are shown; an empty one shows none; names that are none are ignored.
 */
export function layersOf(values: readonly string[] | undefined): ReadonlySet<Layer> {
  if (!values?.length) return new Set(LAYERS)
  const named = new Set(values.flatMap((v) => v.split(',')))
  return new Set(LAYERS.filter((l) => named.has(l)))
}
