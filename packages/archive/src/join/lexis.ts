/** The language's words, loaded when joining first needs them. */
import { createLexis, type Lexis } from '@readout/core'

let loaded: Promise<Lexis> | undefined

export function lexisNow(): Promise<Lexis> {
  loaded ??= import('@readout/core/load/node').then(({ loadModel }) => createLexis(loadModel()))
  return loaded
}
