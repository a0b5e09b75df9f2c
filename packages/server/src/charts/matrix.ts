/** Who speaks about whom: a row for each who speaks, a column for each who is spoken of, and where they meet how often. */
import { counted } from '@readout/core/words'
import type { Html } from '../frame.ts'
import { clip, line, picture, rect, text } from './svg.ts'

interface Named {
  readonly id: number
  readonly name: string
}
interface Link {
  readonly from: number
  readonly to: number
  readonly statements: number
}

const CELL = 24
const LEFT = 190
const TOP = 130
const LABEL = 24

/** Rows and columns stand in the order in which the actors come. */
export function matrixPicture(
  actors: readonly Named[],
  links: readonly Link[],
  says: string,
  caption: Html | string,
): Html {
  const rows = actors.filter((a) => links.some((l) => l.from === a.id))
  const columns = actors.filter((a) => links.some((l) => l.to === a.id))
  const [row, column] = [placesOf(rows), placesOf(columns)]
  const [width, height] = [LEFT + columns.length * CELL + 96, TOP + rows.length * CELL + 4]
  const marks: string[] = []
  for (const [i, a] of rows.entries()) {
    const y = TOP + i * CELL
    marks.push(text(LEFT - 8, y + 16, clip(a.name, LABEL), { anchor: 'end' }))
    marks.push(line(LEFT, y, LEFT + columns.length * CELL, y, 'grid'))
  }
  for (const [i, a] of columns.entries()) {
    const x = LEFT + i * CELL
    marks.push(text(x + 15, TOP - 8, clip(a.name, LABEL), { turn: -50 }))
    marks.push(line(x, TOP, x, TOP + rows.length * CELL, 'grid'))
  }
  const most = links.reduce((n, l) => Math.max(n, l.statements), 1)
  for (const { from, to, statements } of links) {
    const [x, y] = [LEFT + column.get(to)! * CELL, TOP + row.get(from)! * CELL]
    // the larger the more; more than one stands in it as a number
    const side = statements === 1 ? 9 : 16 + (CELL - 18) * Math.sqrt(statements / most)
    const gap = (CELL - side) / 2
    const title = `${nameOf(actors, from)} about ${nameOf(actors, to)}: ${counted(statements, 'statement')}`
    const deep = statements > 1
    marks.push(rect(x + gap, y + gap, side, side, deep ? 'cell deep' : 'cell', title))
    if (deep) marks.push(text(x + CELL / 2, y + 16, String(statements), { anchor: 'middle', name: 'in-cell' }))
  }
  return picture(width, height, says, marks.join(''), caption)
}

const placesOf = (list: readonly Named[]) => new Map(list.map((a, i) => [a.id, i]))
const nameOf = (actors: readonly Named[], id: number) => actors.find((a) => a.id === id)?.name ?? ''
