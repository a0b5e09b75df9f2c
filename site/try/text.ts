/** A record's text with its voices and events marked: every character stands in one piece, in its order. */
import type { Record } from '@readout/core'
import { statusWord } from '@readout/core/words'
import { make, STATUS_MARKS } from '@readout/extension/view'

/** Where something begins, ends, or both. */
function cuts(record: Record): number[] {
  const all = new Set<number>([0, record.text.length])
  for (const span of [...record.voices, ...record.blocks, ...record.events.map((e) => e.trigger)])
    all.add(span.start).add(span.end)
  return [...all].sort((a, b) => a - b)
}

/** The last of sorted spans that holds a place, looked for from where the one before was found. */
function follow<S extends { readonly start: number; readonly end: number }>(spans: readonly S[]) {
  const sorted = spans.toSorted((a, b) => a.start - b.start)
  let next = 0
  let current: S | null = null
  return (at: number): S | null => {
    while (next < sorted.length && sorted[next]!.start <= at) current = sorted[next++]!
    return current && at < current.end ? current : null
  }
}

export function textOf(record: Record): HTMLElement {
  const voiceAt = follow(record.voices)
  const blockAt = follow(record.blocks)
  const eventAt = follow(record.events.map((e) => ({ ...e.trigger, event: e })))
  const numbers = new Map(record.statements.map((s, i) => [s.id, i + 1]))
  const begun = new Set<string>()
  const places = cuts(record)
  const text = make('div', { class: 'try-text', dir: 'auto' })
  let block: (typeof record.blocks)[number] | null = null
  let into: HTMLElement | null = null
  for (let i = 0; i + 1 < places.length; i++) {
    const [start, end] = [places[i]!, places[i + 1]!]
    const here = blockAt(start)
    // between blocks there is white space alone
    if (here === null) continue
    if (here !== block) {
      block = here
      into = make('p', { class: here.role })
      text.append(into)
    }
    const voice = voiceAt(start)
    const found = eventAt(start)?.event
    const piece = make('span', {
      class: `${voice?.voice ?? 'report'}${found ? ' event' : ''}`,
      'data-start': String(start),
    })
    if (voice?.statement && !begun.has(voice.statement)) {
      begun.add(voice.statement)
      into!.append(make('span', { class: 'try-number' }, `${numbers.get(voice.statement)} `))
    }
    piece.append(record.text.slice(start, end))
    into!.append(piece)
    if (found && end === found.trigger.end)
      into!.append(
        make('span', { class: 'try-status', title: statusWord(found.status) }, ` ${STATUS_MARKS[found.status]}`),
      )
  }
  return text
}
