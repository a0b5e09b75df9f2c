// @ts-check
/**
 * The reading page's keyboard. The page works without it: links lead from findings to their words and back, and
 * styles follow the boxes of the layers. This adds movement, keeps the address in step, and marks what belongs together.
 */
const main = /** @type {HTMLElement} */ (document.getElementById('main'))
const form = /** @type {HTMLFormElement} */ (document.querySelector('.layers'))
const help = /** @type {HTMLDialogElement} */ (document.getElementById('help'))
const boxes = /** @type {HTMLInputElement[]} */ ([...form.querySelectorAll('input[type=checkbox]')])
const opener = /** @type {HTMLButtonElement} */ (form.querySelector('.keys'))
const keysOn = /** @type {HTMLInputElement} */ (document.getElementById('keys-on'))

/** Findings in the order of their words in the text. */
const findings = /** @type {HTMLElement[]} */ ([...document.querySelectorAll('.finding')]).sort(
  (a, b) => Number(a.dataset.at) - Number(b.dataset.at),
)

/** Marks a finding and its words, and nothing else. @param {string | null} id */
function show(id) {
  for (const shown of document.querySelectorAll('.on')) shown.classList.remove('on')
  if (id === null) return
  for (const words of main.querySelectorAll(`[data-f="${CSS.escape(id)}"]`)) words.classList.add('on')
  const finding = document.getElementById(`f-${id}`)
  finding?.classList.add('on')
  // a minor event is folded until somebody asks for it
  const fold = finding?.closest('details')
  if (fold) fold.open = true
}

/** id of the finding that an address's fragment leads to, on either side; empty where there is none. */
function idInAddress() {
  try {
    return decodeURIComponent(location.hash.slice(1))
      .replace(/^f-/, '')
      .replace(/^((?:a|place)\d+)-\d+$/, '$1')
  } catch {
    return ''
  }
}

/** Puts the focus where a jump has led, so that Enter leads back. */
function arrive() {
  const id = idInAddress()
  if (!id) return show(null)
  show(id)
  const way = location.hash.startsWith('#f-') ? `#${CSS.escape(`f-${id}`)} .to` : `.ref[href="#f-${CSS.escape(id)}"]`
  const link = /** @type {HTMLElement | null} */ (document.querySelector(way))
  link?.focus({ preventScroll: true })
}

/** Whether a finding is shown, or would be if its fold were opened. @param {HTMLElement} element */
const isShown = (element) => (element.closest('details') ?? element).checkVisibility()

/** Moves to the next finding (1) or the one before (-1). @param {1 | -1} step */
function move(step) {
  const shown = findings.filter(isShown)
  if (shown.length === 0) return
  const now = shown.findIndex((f) => f.classList.contains('on'))
  const to = shown[now < 0 ? (step > 0 ? 0 : shown.length - 1) : (now + step + shown.length) % shown.length]
  const id = to.id.slice(2)
  const link = /** @type {HTMLElement | null} */ (to.querySelector('.to'))
  show(id)
  link?.focus({ preventScroll: true })
  document.getElementById(id)?.scrollIntoView({ block: 'center' })
  // only the column scrolls, never the page under the reader's eyes
  const column = /** @type {HTMLElement} */ (to.closest('.findings'))
  if (getComputedStyle(column).overflowY === 'auto')
    column.scrollTop += to.getBoundingClientRect().top - column.getBoundingClientRect().top - column.clientHeight / 3
}

/** The address says which layers are shown: nothing when those are that are shown at first. */
function keepAddress() {
  const shown = boxes.filter((b) => b.checked).map((b) => b.value)
  const query = shown.join(',') === form.dataset.first ? '' : `?layers=${shown.join(',')}`
  history.replaceState(null, '', location.pathname + query + location.hash)
}

function openHelp() {
  if (!help.open) help.showModal()
}

const missed = /** @type {HTMLDetailsElement | null} */ (document.getElementById('missed'))
const text = /** @type {HTMLElement | null} */ (main.querySelector('.text'))

/** Words selected in the text, without our own numbers and signs. @param {Range} range */
function wordsIn(range) {
  const part = range.cloneContents()
  for (const own of part.querySelectorAll('.ref, .margin')) own.remove()
  // blocks are apart in the text, too
  for (const block of part.querySelectorAll('.block')) block.append(' ')
  return (part.textContent ?? '').replace(/\s+/g, ' ').trim()
}

/** What is selected in the text; null where nothing is. */
function chosen() {
  const selection = getSelection()
  if (!text || !selection || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  if (!text.contains(range.commonAncestorContainer)) return null
  const words = wordsIn(range)
  if (words === '') return null
  const before = document.createRange()
  before.setStart(text, 0)
  before.setEnd(range.startContainer, range.startOffset)
  // which of several places with the same words it is
  return { words, nth: wordsIn(before).split(words).length - 1, range }
}

/** Opens the form for what was missed, with the words in it. */
function addChosen() {
  const found = chosen()
  const fields = missed?.querySelector('form')?.elements
  if (!missed || !fields) return false
  missed.open = true
  const words = /** @type {HTMLTextAreaElement} */ (fields.namedItem('words'))
  if (found) {
    words.value = found.words
    const nth = /** @type {HTMLInputElement} */ (fields.namedItem('nth'))
    nth.value = String(found.nth)
  }
  pick.remove()
  missed.scrollIntoView({ block: 'center' })
  if (found) /** @type {HTMLElement} */ (fields.namedItem('finding')).focus()
  else words.focus()
  return true
}

/** Opens the form of the finding that is marked, else that for what was missed. */
function correct() {
  const finding = chosen() ? null : document.querySelector('.finding.on, .finding:focus-within')
  const fix = /** @type {HTMLDetailsElement | null} */ (finding?.querySelector('.fix') ?? null)
  if (!fix) return void addChosen()
  fix.open = true
  const first = /** @type {HTMLElement | null} */ (fix.querySelector('input:not([type=hidden]), select'))
  first?.focus()
}

const pick = document.createElement('button')
pick.type = 'button'
pick.className = 'pick'
pick.textContent = 'Add as missed'
pick.addEventListener('click', addChosen)
if (missed)
  document.addEventListener('selectionchange', () => {
    const found = chosen()
    if (!found) return pick.remove()
    const at = found.range.getBoundingClientRect()
    pick.style.top = `${at.bottom + scrollY + 6}px`
    pick.style.left = `${Math.max(8, Math.min(at.left + scrollX, innerWidth - 160))}px`
    if (!pick.isConnected) document.body.append(pick)
  })
// typed words are looked for from the beginning
missed?.querySelector('textarea')?.addEventListener('input', (event) => {
  const nth = /** @type {HTMLTextAreaElement} */ (event.target).form?.elements.namedItem('nth')
  if (nth) /** @type {HTMLInputElement} */ (nth).value = ''
})

/** @type {{ [key: string]: () => void }} */
const KEYS = {
  c: correct,
  j: () => move(1),
  k: () => move(-1),
  '?': openHelp,
  '/': () => document.getElementById('find')?.focus(),
}
for (const [i, box] of boxes.entries()) KEYS[String(i + 1)] = () => box.click()

document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || help.open) return
  const target = /** @type {HTMLElement} */ (event.target)
  const typing = target.matches('textarea, select, input:not([type=checkbox])')
  if (typing || !keysOn.checked || !Object.hasOwn(KEYS, event.key)) return
  event.preventDefault()
  KEYS[event.key]()
})

form.addEventListener('change', keepAddress)
form.addEventListener('submit', (event) => event.preventDefault())
opener.addEventListener('click', openHelp)
opener.hidden = false
window.addEventListener('hashchange', arrive)

// words lead to their finding, unless they are being selected
main.querySelector('.text')?.addEventListener('click', (event) => {
  const target = /** @type {HTMLElement} */ (event.target)
  const words = /** @type {HTMLElement | null} */ (target.closest('[data-f]'))
  if (!words || target.closest('a, summary') || String(getSelection())) return
  location.hash = `f-${encodeURIComponent(words.dataset.f ?? '')}`
})

// WCAG 2.1.4: single keys can be switched off, and stay off
const KEEP = 'readout.keys'
try {
  keysOn.checked = localStorage.getItem(KEEP) !== 'off'
  keysOn.addEventListener('change', () => localStorage.setItem(KEEP, keysOn.checked ? 'on' : 'off'))
} catch {
  // no storage: the choice lasts as long as the page
}

if (location.hash) arrive()
