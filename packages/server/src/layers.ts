/** Which layers of a reading are shown: part of the address, so that every state is a URL. */

export const LAYERS = ['statements', 'events', 'actors', 'times', 'furniture'] as const
export type Layer = (typeof LAYERS)[number]
/** Shown unless told otherwise: who is named and when is underlined for those who ask, since it tires whoever reads. */
export const AT_FIRST: readonly Layer[] = ['statements', 'events', 'furniture']

/**
 * The layers that `?layers=` names, as one list or as a form sends it (`layers=events&layers=times`). Without the
 * parameter those of `AT_FIRST` are shown; an empty one shows none; names that are none are ignored.
 */
export function layersOf(values: readonly string[] | undefined): ReadonlySet<Layer> {
  if (!values?.length) return new Set(AT_FIRST)
  const named = new Set(values.flatMap((v) => v.split(',')))
  return new Set(LAYERS.filter((l) => named.has(l)))
}
