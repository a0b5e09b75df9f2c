/** Run in a page: what is wrong with it as it is laid out, one line for each fault. What axe does not look at. */
;(() => {
  const faults = []
  /** For the ear alone: cut down to nothing, or beside the screen until it has the focus. */
  const silent = (e) => {
    for (let at = e; at; at = at.parentElement) if (getComputedStyle(at).clipPath === 'inset(50%)') return true
    return e.getBoundingClientRect().bottom + scrollY <= 0
  }
  const visible = (e) => e.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true }) && !silent(e)
  const calls = (e) => {
    const words = (e.textContent || e.value || '').replace(/\s+/g, ' ').trim().slice(0, 40)
    const className = typeof e.className === 'string' && e.className ? `.${e.className.split(' ').join('.')}` : ''
    return `${e.tagName.toLowerCase()}${e.id ? `#${e.id}` : ''}${className} “${words}”`
  }

  // one heading of the first rank, with words
  const first = [...document.querySelectorAll('h1')].filter(visible)
  if (first.length !== 1 || !first[0].textContent.trim()) faults.push(`${first.length} visible h1`)

  // the page itself never scrolls sideways
  const { scrollWidth } = document.documentElement
  if (scrollWidth > innerWidth) {
    const out = [...document.querySelectorAll('body *')].filter(
      (e) => visible(e) && e.getBoundingClientRect().right > innerWidth + 1 && !e.parentElement.closest('.scroll'),
    )
    faults.push(`${scrollWidth} px wide, by ${out.slice(-3).map(calls).join(', ')}`)
  }

  // nothing is cut off without a way to see it
  for (const e of document.querySelectorAll('main *, header *, footer *')) {
    const style = getComputedStyle(e)
    if (!/hidden|clip/.test(style.overflowX) || e.matches('input, select') || !visible(e)) continue
    if (e.scrollWidth > e.clientWidth + 1) faults.push(`cut off: ${calls(e)}`)
  }

  // WCAG 2.5.8: 24 px each way, or room of that size around its middle; what stands in a sentence is as high as the line
  const LEAST = 23.5
  const boxOf = (e) => {
    const own = e.getBoundingClientRect()
    const label = e.labels?.[0] && ['checkbox', 'radio'].includes(e.type) ? e.labels[0].getBoundingClientRect() : own
    const [left, top] = [Math.min(own.left, label.left), Math.min(own.top, label.top)]
    const [right, bottom] = [Math.max(own.right, label.right), Math.max(own.bottom, label.bottom)]
    return { left, top, right, bottom, small: right - left < LEAST || bottom - top < LEAST }
  }
  const inSentence = (e) => {
    if (getComputedStyle(e).display !== 'inline') return false
    let block = e.parentElement
    while (block && getComputedStyle(block).display.startsWith('inline')) block = block.parentElement
    const others = [...block.querySelectorAll('a, button')].reduce((sum, a) => sum + a.textContent.trim().length, 0)
    return block.textContent.replace(/\s+/g, ' ').trim().length > others
  }
  const targets = [
    ...document.querySelectorAll('a[href], button, summary, select, textarea, input:not([type="hidden"])'),
  ]
    .filter((e) => visible(e) && e.getClientRects().length > 0)
    .map((e) => ({ e, ...boxOf(e) }))
  const middle = (b) => [(b.left + b.right) / 2, (b.top + b.bottom) / 2]
  for (const a of targets) {
    if (!a.small || inSentence(a.e)) continue
    const [x, y] = middle(a)
    const near = targets.find((b) => {
      if (b.e === a.e || b.e.contains(a.e) || a.e.contains(b.e)) return false
      if (b.small) return Math.hypot(x - middle(b)[0], y - middle(b)[1]) < 24
      const [dx, dy] = [Math.max(b.left - x, 0, x - b.right), Math.max(b.top - y, 0, y - b.bottom)]
      return Math.hypot(dx, dy) < 12
    })
    const size = `${Math.round(a.right - a.left)} × ${Math.round(a.bottom - a.top)} px`
    if (near) faults.push(`a target of ${size}: ${calls(a.e)}, beside ${calls(near.e)}`)
  }

  // what takes the focus is seen while it has it
  for (const e of document.querySelectorAll('a[href], button, summary, input, select, textarea')) {
    if (!e.checkVisibility() || !silent(e)) continue
    e.focus({ preventScroll: true })
    if (document.activeElement === e && silent(e)) faults.push(`unseen with the focus: ${calls(e)}`)
    e.blur()
  }

  // words never lie on words
  const rects = []
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const e = node.parentElement
    if (
      !node.textContent.trim() ||
      !visible(e) ||
      e.closest('option, textarea, svg, .findings, .layers') ||
      e.matches('details:not([open])')
    )
      continue
    const range = document.createRange()
    range.selectNodeContents(node)
    for (const r of range.getClientRects()) if (r.width > 2 && r.height > 2) rects.push({ e, r })
  }
  rects.sort((a, b) => a.r.top - b.r.top)
  for (let i = 0; i < rects.length; i++)
    for (let k = i + 1; k < rects.length && rects[k].r.top < rects[i].r.bottom - 6; k++) {
      const [a, b] = [rects[i].r, rects[k].r]
      const wide = Math.min(a.right, b.right) - Math.max(a.left, b.left)
      const high = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)
      if (wide > 3 && high > 6) faults.push(`one on the other: ${calls(rects[i].e)}, ${calls(rects[k].e)}`)
    }

  // lines of running text that an eye can follow
  for (const e of document.querySelectorAll('main :is(p, li, dd, blockquote, figcaption)')) {
    const words = [...e.childNodes].filter(
      (n) => n.nodeType === Node.TEXT_NODE || getComputedStyle(n).display === 'inline',
    )
    const long = words.reduce((sum, n) => sum + n.textContent.trim().length, 0)
    if (long < 200 || !visible(e)) continue
    const style = getComputedStyle(e)
    const lines = e.getBoundingClientRect().height / Number.parseFloat(style.lineHeight)
    if (long / Math.max(1, Math.round(lines)) > 105)
      faults.push(`${Math.round(long / lines)} characters a line: ${calls(e)}`)
  }
  return [...new Set(faults)]
})()
