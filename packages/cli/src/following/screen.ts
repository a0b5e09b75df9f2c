/** The live screen of `readout watch`: drawn from what the archive has, and taken away without a trace. */
import type { FollowedFeed } from '@readout/archive'
import { ago, ahead, counted, perDay } from '@readout/core/words'
import { type Colors, oneLine } from '../output.ts'
import { columnsOf } from '../report/wrap.ts'
import type { Tally } from './tally.ts'

const COLUMNS = ['last success', 'items/day', 'next', 'error'] as const
const WIDTHS = [12, 9, 9] as const

/** A text in exactly so many columns. */
function fit(text: string, width: number): string {
  let out = ''
  let used = 0
  for (const c of oneLine(text)) {
    const wide = columnsOf(c)
    if (used + wide > width) return `${cut(out, width - 1)}…`
    out += c
    used += wide
  }
  return out + ' '.repeat(width - used)
}
const cut = (text: string, width: number): string => {
  let out = text
  while (columnsOf(out) > width) out = [...out].slice(0, -1).join('')
  return out
}

/** The lines of the screen: those with errors first, then those that are due next; never more than `height`. */
export function screenLines(
  feeds: readonly FollowedFeed[],
  tally: Tally,
  at: { readonly now: number; readonly width: number; readonly height: number; readonly colors: Colors },
): string[] {
  const { now, width, height, colors } = at
  const followed = feeds.filter((f) => f.state === 'followed')
  const failing = followed.filter((f) => f.failures > 0)
  const rest = feeds.length - followed.length
  const head = `${counted(followed.length, 'feed')} followed, ${failing.length} failing${rest > 0 ? `, ${rest} paused or gone` : ''} · q ends`
  // name, the columns and what is left for the error, each a space apart
  const name = Math.max(12, Math.min(40, Math.floor(width / 3)))
  const last = width - name - 1 - WIDTHS.reduce((sum, w) => sum + w + 1, 0)
  const row = (cells: readonly string[]) => {
    const columns = WIDTHS.map((w, i) => fit(cells[i + 1]!, w)).join(' ')
    return `${fit(cells[0]!, name)} ${columns}${last < 2 ? '' : ` ${fit(cells[4]!, last)}`}`
  }
  const order = [...failing, ...followed.filter((f) => f.failures === 0)].sort(
    (a, b) => Number(b.failures > 0) - Number(a.failures > 0) || a.due - b.due,
  )
  const rows = order.slice(0, Math.max(0, height - 4)).map((f) => {
    const line = row([
      f.title ?? f.url,
      ago(f.succeeded, now),
      perDay(f.itemsADay),
      ahead(f.due, now),
      f.failures > 0 ? (f.error ?? '') : (f.note ?? ''),
    ])
    return f.failures > 0 ? colors.red(line) : line
  })
  return [
    colors.bold(fit(head, width)),
    fit(tally.line(), width),
    colors.dim(row(['feed', ...COLUMNS])),
    ...rows,
  ].slice(0, height)
}

/** Takes the terminal over until `close`; `quit` is called for q and Ctrl-C. */
export function openScreen(draw: () => Promise<string[]>, quit: () => void): { close(): void } {
  const { stdin, stdout } = process
  let drawing = false
  const redraw = async () => {
    if (drawing) return
    drawing = true
    try {
      const lines = await draw()
      stdout.write(`\u001b[H${lines.map((l) => `${l}\u001b[K`).join('\n')}\u001b[J`)
    } catch {
      // the archive is busy: the next time
    } finally {
      drawing = false
    }
  }
  const key = (data: Buffer) => {
    if (['q', 'Q', '\u0003'].includes(data.toString())) quit()
  }
  stdout.write('\u001b[?1049h\u001b[?25l\u001b[?7l')
  stdin.setRawMode?.(true)
  stdin.on('data', key).resume()
  stdout.on('resize', redraw)
  const timer = setInterval(redraw, 1000)
  void redraw()
  return {
    close() {
      clearInterval(timer)
      stdout.off('resize', redraw)
      stdin.off('data', key).pause()
      stdin.setRawMode?.(false)
      stdout.write('\u001b[?7h\u001b[?25h\u001b[?1049l')
    },
  }
}
