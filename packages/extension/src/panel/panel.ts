/** The panel beside a tab: reads what the tab shows, paints it, and lists what was found. */
import { ReadoutError, type Record } from '@readout/core'
import { type DistantReader, readerIn } from '@readout/core/load/browser'
import { counted, isUnread, kindLine, unreadLine } from '@readout/core/words'
import { LAYERS, type Layer } from '../page/messages.ts'
import { eventGroups, type Finding, listOf, make, statementGroups } from '../view/index.ts'
import { type Painter, pageOf, paint } from './page.ts'

const tabId = Number(new URLSearchParams(location.search).get('tab'))
const element = <E extends HTMLElement>(id: string) => document.getElementById(id) as E
const [state, trouble, result, note] = ['state', 'trouble', 'result', 'note'].map((id) => element(id)) as [
  HTMLElement,
  HTMLElement,
  HTMLElement,
  HTMLElement,
]
const all = element<HTMLButtonElement>('all')
const boxes = [...document.querySelectorAll<HTMLInputElement>('#legend input')]

const background = chrome.runtime.connect({ name: String(tabId) })
let reader: DistantReader | null = null
let painter: Painter | null = null
/** Address of what was read last, or tried: null where the browser shows the page to nobody, undefined where the tab has gone on. */
let tried: string | null | undefined

const sentence = (words: string) =>
  `${words.charAt(0).toUpperCase()}${words.slice(1)}${/[.!?”]$/.test(words) ? '' : '.'}`

function say(words: string, fault: string | null = null): void {
  state.textContent = words
  trouble.hidden = fault === null
  trouble.textContent = fault
  result.hidden = true
}

/** What kept the page from being read, for whoever reads it. */
function faultOf(error: unknown): string {
  if (error instanceof ReadoutError) return `${sentence(error.message)} (${error.code})`
  return 'The browser shows this page to no extension: its own pages, its shop and other extensions’ pages are closed to all. Go to an article and press the button again.'
}

async function read(): Promise<void> {
  painter?.close()
  painter = null
  tried = null
  say('Reading …')
  try {
    const page = await pageOf(tabId)
    tried = page.url
    reader ??= readerIn(new Worker('worker.js', { type: 'module' }), { model: chrome.runtime.getURL('en.bin') })
    const record = await reader.read(page)
    painter = await paint(tabId, record, () => {
      painter = null
      tried = undefined
      say('The tab has gone to another page. Press the button of Readout to read that one.')
    })
    show(record, painter.found)
  } catch (error) {
    say('This page was not read.', faultOf(error))
  }
}

function show(record: Record, found: number): void {
  const { statements, events } = record
  state.textContent = [
    record.title?.value,
    `${counted(statements.length, 'statement')}, ${counted(events.length, 'event')}.`,
  ]
    .filter(Boolean)
    .join(' · ')
  const warning = unreadLine(record) ?? kindLine(record)
  trouble.hidden = warning === null
  trouble.textContent = warning && sentence(warning)
  result.hidden = isUnread(record)
  const lost = record.blocks.length - found
  note.textContent =
    lost > 0
      ? `${counted(lost, 'passage')} of ${record.blocks.length} could not be found again on the page and carry no marks.`
      : ''
  element('statements').replaceChildren(list(statementGroups(record), 'statement', 'No statement was found.'))
  element('events').replaceChildren(list(eventGroups(record), 'event', 'No event was found.'))
  apply()
}

const list = (groups: ReturnType<typeof eventGroups>, kind: 'statement' | 'event', none: string): Node =>
  groups.length === 0 ? make('p', {}, none) : listOf(groups, kind, 'h3', go)

async function go(finding: Finding): Promise<void> {
  for (const other of document.querySelectorAll('[aria-current]')) other.removeAttribute('aria-current')
  document.querySelector(`[data-finding="${CSS.escape(finding.id)}"]`)?.setAttribute('aria-current', 'true')
  const there = await painter?.go(finding.spans).catch(() => false)
  if (there === false) note.textContent = 'These words could not be found again on the page.'
}

/** Paints the layers that are ticked, unless all marks are off. */
function apply(): void {
  const on = all.getAttribute('aria-pressed') === 'true'
  all.textContent = on ? 'Marks on' : 'Marks off'
  for (const box of boxes) {
    box.disabled = !on
    if (LAYERS.includes(box.value as Layer)) painter?.show(box.value as Layer, on && box.checked)
  }
}

for (const box of boxes) box.addEventListener('change', apply)
all.addEventListener('click', () => {
  all.setAttribute('aria-pressed', String(all.getAttribute('aria-pressed') !== 'true'))
  apply()
})
element('again').addEventListener('click', read)
background.onMessage.addListener(async () => {
  // a second press closes; where the tab has gone on, it reads what is there now
  const there = () =>
    pageOf(tabId).then(
      (page) => page.url,
      () => null,
    )
  if (painter || (await there()) === tried) window.close()
  else await read()
})
void read()
