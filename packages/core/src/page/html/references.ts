import { Tokenizer } from 'htmlparser2'

/** Where text with character references goes. */
interface References {
  text(from: number, to: number): void
  reference(s: string, from: number, to: number): void
}

/**
 * Resolves character references by htmlparser2's tokenizer, which knows their names and how browsers read broken ones.
 * It is never shown a "<": what stands here is text, also where it looks like a tag (in a title, in front of a digit), and
 * no reference holds one. A tokenizer that once saw a tag would keep some of its state through `reset`.
 */
export function referencesIn(source: string, sink: References): (from: number, to: number) => void {
  let base = 0
  let last = 0
  let tokenizer: Tokenizer | null = null
  const make = () =>
    new Tokenizer(
      { xmlMode: false, decodeEntities: true },
      {
        ...SILENT,
        ontext: (start, end) => {
          sink.text(base + start, base + end)
          last = end
        },
        ontextentity: (cp, end) => {
          sink.reference(character(cp), base + Math.min(last, end), base + end)
          last = end
        },
      },
    )
  const resolve = (stretch: string, at: number) => {
    tokenizer ??= make()
    base = at
    last = 0
    tokenizer.reset()
    tokenizer.write(stretch)
    tokenizer.end()
  }
  return (from, to) => {
    const stretch = source.slice(from, to)
    for (let at = 0; at < stretch.length; ) {
      const lt = stretch.indexOf('<', at)
      const end = lt < 0 ? stretch.length : lt
      if (end > at) resolve(stretch.slice(at, end), from + at)
      if (lt >= 0) sink.text(from + lt, from + lt + 1)
      at = end + 1
    }
  }
}

const nothing = (): void => {}
export const SILENT = {
  onattribdata: nothing,
  onattribentity: nothing,
  onattribend: nothing,
  onattribname: nothing,
  oncdata: nothing,
  onclosetag: nothing,
  oncomment: nothing,
  ondeclaration: nothing,
  onend: nothing,
  onopentagend: nothing,
  onopentagname: nothing,
  onprocessinginstruction: nothing,
  onselfclosingtag: nothing,
  ontext: nothing,
  ontextentity: nothing,
}
const character = (cp: number): string =>
  cp === 0 || (cp >= 0xd800 && cp < 0xe000) ? '\uFFFD' : String.fromCodePoint(cp)
