/** The text of one page as pdf.js gives it: pieces with their place, from the upper left corner, upright. */

export interface Piece {
  text: string
  /** Left end of the base line, in points. */
  x: number
  /** Base line, from the top. */
  y: number
  width: number
  /** Size of the type. */
  readonly size: number
  readonly font: string
  /** The file itself sets it apart from the text: a running head, a number of the page. */
  readonly artifact: boolean
  /** Set small and high in its line. */
  raised?: boolean
}

export interface PagePieces {
  readonly pieces: Piece[]
  readonly width: number
  readonly height: number
  /** Set across the page, such as a date along its edge. */
  readonly turned: readonly string[]
  /** Characters that the fonts do not name. */
  readonly unnamed: number
}

/** What is used of pdf.js’s text items and marks. */
export interface TextItem {
  readonly str?: string
  readonly transform?: readonly number[]
  readonly width?: number
  readonly fontName?: string
  readonly type?: string
  readonly tag?: string
}
interface Viewport {
  readonly width: number
  readonly height: number
  readonly transform: readonly number[]
}

const UNNAMED = /[\ue000-\uf8ff\ufffd\u0000-\u0008\u000e-\u001f]/g

export function piecesOf(items: readonly TextItem[], { width, height, transform: v }: Viewport): PagePieces {
  const found: (Piece & { dx: number; dy: number })[] = []
  const marks: boolean[] = []
  let unnamed = 0
  const quarters = [0, 0, 0, 0]
  for (const item of items) {
    if (item.type?.startsWith('begin')) marks.push(item.tag === 'Artifact' || marks.at(-1) === true)
    else if (item.type?.startsWith('end')) marks.pop()
    const { str, transform: t } = item
    if (str === undefined || t === undefined || str === '') continue
    unnamed += str.match(UNNAMED)?.length ?? 0
    const [a, b, c, d, e, f] = t as [number, number, number, number, number, number]
    const dx = v[0]! * a + v[2]! * b
    const dy = v[1]! * a + v[3]! * b
    const size = Math.hypot(v[0]! * c + v[2]! * d, v[1]! * c + v[3]! * d)
    const x = v[0]! * e + v[2]! * f + v[4]!
    const y = v[1]! * e + v[3]! * f + v[5]!
    if (!(size > 0.5) || ![x, y, dx, dy].every(Number.isFinite)) continue
    const text = str.replace(UNNAMED, '').replace(/[\u00ad\u200b]+$/, '\u00ad')
    const quarter = Math.abs(dx) >= Math.abs(dy) ? (dx >= 0 ? 0 : 2) : dy < 0 ? 1 : 3
    quarters[quarter]! += text.trim().length
    found.push({
      text,
      x,
      y,
      width: item.width ?? 0,
      size,
      font: item.fontName ?? '',
      artifact: marks.at(-1) === true,
      dx,
      dy,
    })
  }
  const main = quarters.indexOf(Math.max(...quarters))
  const pieces: Piece[] = []
  const turned: string[] = []
  for (const { dx, dy, ...p } of found) {
    // a page that is set across is read across
    const u =
      main === 0
        ? [dx, dy, p.x, p.y]
        : main === 1
          ? [-dy, dx, height - p.y, p.x]
          : main === 3
            ? [dy, -dx, p.y, width - p.x]
            : [-dx, -dy, width - p.x, height - p.y]
    if (u[0]! > 0 && Math.abs(u[1]!) < u[0]! * 0.2) pieces.push({ ...p, x: u[2]!, y: u[3]! })
    else if (p.text.trim() !== '') turned.push(p.text.trim())
  }
  const across = main === 1 || main === 3
  return { pieces, turned, unnamed, width: across ? height : width, height: across ? width : height }
}
