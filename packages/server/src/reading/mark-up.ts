/** Text with overlapping marks as well-formed HTML, in time linear in text and marks. */
import { escapeHtml } from '../html.ts'
import type { Mark } from './mark.ts'

/** Elements within one another at one place; a mark beyond that is an anchor without words of its own. */
const DEPTH = 12

interface Open {
  readonly mark: Mark
  /** Where its start tag stands in `out`; written when the piece is closed, since only then its end is known. */
  readonly at: number
  readonly first: boolean
}

/** Walks through a text once, from front to back; what is open at the end of one stretch goes on in the next. */
export class MarkUp {
  readonly #text: string
  readonly #marks: readonly Mark[]
  #next = 0
  /** Marks that a stretch's end has cut. */
  #cut: Mark[] = []

  /** `marks` sorted by start, then by end descending. */
  constructor(text: string, marks: readonly Mark[]) {
    this.#text = text
    this.#marks = marks
  }

  /**
   * The HTML of `text.slice(start, end)`; `start` must not be smaller than the `end` of the call before.
   * Where marks cross, the later one is cut in pieces; the first piece carries the id, the class `b` stands on a
   * mark's first piece and `z` on its last, so that its edges can be drawn once.
   */
  stretch(start: number, end: number): string {
    const out: string[] = []
    let open: Open[] = []
    /** Links that wait until all that ends here is closed, so that no underline runs on beneath them. */
    let behind: string[] = []
    // a link may not stand in a link: our own wait until the article's is closed, its own inner ones are passed over
    const inLink = () => open.some((o) => o.mark.own?.tag === 'a')
    const refer = (mark: Mark) => (inLink() ? behind : out).push(linkOf(mark, mark.link!))
    const enter = (mark: Mark, first: boolean, referred = false) => {
      if (first && !referred && mark.link?.at === 'start') refer(mark)
      if (mark.own?.tag === 'a' && inLink()) return
      if (open.length >= DEPTH) {
        if (first && mark.id) out.push(`<span id="${escapeHtml(mark.id)}"></span>`)
        if (first && mark.link?.at === 'end') refer(mark)
        return
      }
      open.push({ mark, at: out.push('') - 1, first })
    }
    const leave = ({ mark, at, first }: Open, last: boolean) => {
      if (mark.own) {
        const { tag, href } = mark.own
        out[at] =
          tag === 'a'
            ? `<a class="own${last ? ' z' : ''}" href="${escapeHtml(href ?? '')}" rel="noreferrer noopener nofollow">`
            : `<${tag}>`
        out.push(`</${tag}>`)
        return
      }
      const id = first && mark.id ? ` id="${escapeHtml(mark.id)}"` : ''
      const value = mark.value ? ` title="${escapeHtml(mark.value)}"` : ''
      const edges = `${first ? ' b' : ''}${last ? ' z' : ''}`
      out[at] = `<span${id} class="${mark.look}${edges}" data-f="${escapeHtml(mark.finding)}"${value}>`
      out.push('</span>')
      if (last && mark.link?.at === 'end') behind.push(linkOf(mark, mark.link))
    }

    while (this.#next < this.#marks.length && this.#marks[this.#next]!.end <= start) this.#next++
    let position = start
    for (const mark of this.#cut) if (mark.end > start) enter(mark, false)
    while (true) {
      const starting: Mark[] = []
      while (this.#next < this.#marks.length && this.#marks[this.#next]!.start <= position && position < end) {
        const mark = this.#marks[this.#next++]!
        if (mark.end > position) starting.push(mark)
      }
      // the numbers of what begins with a link stand in front of it
      const ahead = !inLink() && starting.some((m) => m.own?.tag === 'a')
      if (ahead) for (const m of starting) if (m.link?.at === 'start') refer(m)
      for (const m of starting) enter(m, true, ahead)
      let to = Math.min(end, this.#marks[this.#next]?.start ?? end)
      for (const { mark } of open) to = Math.min(to, mark.end)
      out.push(escapeHtml(this.#text.slice(position, to)))
      position = to
      if (position >= end) break
      const outermost = open.findIndex((o) => o.mark.end === position)
      if (outermost < 0) continue
      const closing = open.slice(outermost)
      open = open.slice(0, outermost)
      for (const o of closing.toReversed()) leave(o, o.mark.end === position)
      if (!inLink()) {
        out.push(...behind)
        behind = []
      }
      for (const o of closing) if (o.mark.end > position) enter(o.mark, false)
    }
    for (const o of open.toReversed()) leave(o, o.mark.end === position)
    out.push(...behind)
    this.#cut = open.map((o) => o.mark).filter((m) => m.end > position)
    return out.join('')
  }
}

const KINDS: { readonly [look: string]: string } = { msg: 'ref-s', who: 'ref-a' }
const linkOf = (mark: Mark, link: NonNullable<Mark['link']>) =>
  `<a class="ref ${KINDS[mark.look.slice(0, 3)] ?? 'ref-e'}" href="#f-${encodeURIComponent(mark.finding)}" aria-label="${escapeHtml(link.label)}">${escapeHtml(link.text)}</a>`
