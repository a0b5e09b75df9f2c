/** Front matter: what a Markdown file says about itself between two lines of dashes. */

export interface FrontMatter {
  /** Where the text begins behind it. */
  readonly end: number
  readonly fields: ReadonlyMap<string, readonly string[]>
}

const NONE: FrontMatter = { end: 0, fields: new Map() }
const LINE = /^([A-Za-z][\w -]{0,40})\s*[:=]\s*(.*)$/

/** A value without its quotes; a list in brackets as its items. */
function valuesOf(raw: string): string[] {
  const s = raw.trim()
  const list = /^\[(.*)\]$/.exec(s)
  const bare = (x: string) => x.trim().replace(/^(["'])(.*)\1$/, '$2')
  return (list ? list[1].split(',') : [s]).map(bare).filter(Boolean)
}

/**
 * Reads YAML (`---`) or TOML (`+++`) front matter as lines of names and values, with lists of single values; nested
 * structures are left out. Names are in lower case.
 * @example frontMatter('---\ntitle: Ferry late\n---\nText').fields.get('title') // ['Ferry late']
 */
export function frontMatter(source: string): FrontMatter {
  const head = /^\ufeff?(---|\+\+\+)[ \t]*\r?\n/.exec(source)
  if (!head) return NONE
  const close = source.slice(0, 20_000).indexOf(`\n${head[1]}`, head[0].length - 1)
  if (close < 0) return NONE
  const fields = new Map<string, string[]>()
  let last: string[] = []
  for (const line of source.slice(head[0].length, close + 1).split(/\r?\n/)) {
    const item = /^\s*-\s+(.{1,500})$/.exec(line)
    if (item) last.push(...valuesOf(item[1]))
    const field = item ? null : LINE.exec(line)
    if (field) fields.set(field[1].toLowerCase(), (last = valuesOf(field[2].slice(0, 2000))))
  }
  if (fields.size === 0) return NONE
  const end = source.indexOf('\n', close + 1)
  return { end: end < 0 ? source.length : end + 1, fields }
}
