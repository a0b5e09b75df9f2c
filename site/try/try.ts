/** “Try it”: reads what is pasted, in a worker of this tab. After the reader is loaded nothing is fetched, and nothing is ever sent. */
import { ReadoutError, type Record } from '@readout/core'
import { type DistantReader, readerIn } from '@readout/core/load/browser'
import { counted, kindLine, unreadLine } from '@readout/core/words'
import { eventGroups, type Finding, listOf, make, statementGroups } from '@readout/extension/view'
import { textOf } from './text.ts'

const MB = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`
const sentence = (words: string) =>
  `${words.charAt(0).toUpperCase()}${words.slice(1)}${/[.!?”]$/.test(words) ? '' : '.'}`

/**
 * The worker that reads. A worker that comes from an address has only the policy that its server sends with it, and a static
 * server sends none; one that comes from the page itself has the page's own policy: it too can send nothing elsewhere.
 */
function workerAt(address: string): Worker {
  const begin = new Blob([`import ${JSON.stringify(address)}`], { type: 'text/javascript' })
  const from = URL.createObjectURL(begin)
  const worker = new Worker(from, { type: 'module' })
  const forget = () => URL.revokeObjectURL(from)
  worker.addEventListener('message', forget, { once: true })
  worker.addEventListener('error', forget, { once: true })
  return worker
}

/** Puts it into a page; `files` is the address of the folder with worker.js, en.bin and example.txt. */
export function mount(into: HTMLElement, files: string): void {
  const at = (name: string) => new URL(`${files}${name}`, location.href).href
  const box = make('textarea', { id: 'try-words', rows: '9', spellcheck: 'false', autocomplete: 'off' })
  const day = make('input', { id: 'try-day', type: 'date' })
  const read = make('button', { type: 'submit' }, 'Read it')
  const example = make('button', { type: 'button' }, 'Put in an example')
  const state = make('p', { id: 'try-state', role: 'status' })
  const bar = make('progress', { id: 'try-progress', 'aria-label': 'Loading the reader' })
  bar.hidden = true
  const result = make('div', { id: 'try-result' })
  const form = make(
    'form',
    { class: 'try-form' },
    make('label', { for: 'try-words' }, 'An English news article, as text or as HTML'),
    box,
    make('p', { class: 'try-row' }, make('label', { for: 'try-day' }, 'Published on (if you know)'), ' ', day),
    make('p', { class: 'try-row' }, read, ' ', example),
  )
  into.replaceChildren(form, bar, state, result)

  let reader: DistantReader | null = null
  const load = async (): Promise<DistantReader> => {
    const began = performance.now()
    bar.hidden = false
    reader ??= readerIn(workerAt(at('worker.js')), {
      model: at('en.bin'),
      progress: ({ loaded, total }) => {
        if (total !== null) {
          bar.max = total
          bar.value = loaded
        }
        state.textContent = `Loading the reader: ${MB(loaded)}${total === null ? '' : ` of ${MB(total)}`}`
      },
    })
    try {
      await reader.ready
      into.dataset.loaded ??= String(Math.round(performance.now() - began))
    } catch (error) {
      // the next press tries again
      reader.close()
      reader = null
      throw error
    } finally {
      bar.hidden = true
    }
    return reader
  }

  form.addEventListener('submit', async (event) => {
    event.preventDefault()
    read.disabled = true
    result.replaceChildren()
    try {
      const there = await load()
      state.textContent = 'Reading …'
      const began = performance.now()
      const words = box.value
      const published = day.value === '' ? {} : { published: day.value }
      const record = await there.read({ ...(/^\s*</.test(words) ? { html: words } : { text: words }), ...published })
      state.textContent = `Read in this tab in ${((performance.now() - began) / 1000).toFixed(2)} s: ${counted(record.statements.length, 'statement')}, ${counted(record.events.length, 'event')}.`
      show(record, result)
    } catch (error) {
      const known = error instanceof ReadoutError
      state.textContent = ''
      result.replaceChildren(
        make(
          'p',
          { class: 'try-trouble', role: 'alert' },
          known ? `${sentence(error.message)} (${error.code})` : String(error),
        ),
      )
    } finally {
      read.disabled = false
    }
  })
  example.addEventListener('click', async () => {
    box.value = await (await fetch(at('example.txt'))).text()
    day.value = '2026-03-12'
    box.focus()
  })
}

function show(record: Record, into: HTMLElement): void {
  const text = textOf(record)
  const go = (finding: Finding) => {
    for (const old of text.querySelectorAll('.current')) old.classList.remove('current')
    const pieces = [...text.querySelectorAll<HTMLElement>('[data-start]')].filter((piece) => {
      const at = Number(piece.dataset.start)
      return finding.spans.some((span) => at >= span.start && at < span.end)
    })
    for (const piece of pieces) piece.classList.add('current')
    pieces[0]?.scrollIntoView({ block: 'center' })
  }
  const json = JSON.stringify(record)
  const save = make('a', { download: `${record.id}.json`, class: 'try-save no-icon' }, 'Take the record along (JSON)')
  save.href = URL.createObjectURL(new Blob([json], { type: 'application/json' }))
  const warning = unreadLine(record) ?? kindLine(record)
  const none = (what: string) => make('p', {}, `No ${what} was found.`)
  const [statements, events] = [statementGroups(record), eventGroups(record)]
  into.replaceChildren(
    ...(warning === null ? [] : [make('p', { class: 'try-trouble' }, sentence(warning))]),
    make(
      'p',
      { class: 'try-legend' },
      make('span', { class: 'report' }, 'report'),
      ' the outlet tells · ',
      make('span', { class: 'message' }, 'message'),
      ' somebody says, with its number · ',
      make('span', { class: 'furniture' }, 'furniture'),
      ' what stands beside the article · ',
      make('span', { class: 'event' }, 'event'),
      ' with the sign of its status',
    ),
    make('h3', {}, 'The text'),
    text,
    make('h3', {}, 'Statements'),
    ...(statements.length === 0 ? [none('statement')] : [listOf(statements, 'statement', 'h4', go)]),
    make('h3', {}, 'Events'),
    ...(events.length === 0 ? [none('event')] : [listOf(events, 'event', 'h4', go)]),
    make('p', {}, save),
  )
}
