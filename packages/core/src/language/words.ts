/** What is known of a printed word alone, worked out once: it is asked for again with every token. */
import { UPOS } from '../record/index.ts'
import { lemmaOf } from './lemma.ts'

/** Words kept from one article to the next. What is kept never changes a result. */
const KEPT = 20_000

export class Words {
  /** The word as first seen: one string a word, so that comparing is cheap. */
  readonly form: string[] = []
  /** In lower case with straight apostrophes. */
  readonly lower: string[] = []
  private readonly ids = new Map<string, number>()
  /** The tags that the lemma kept last belongs to, and the lemma. */
  private readonly tagged: number[] = []
  private readonly lemmas: string[] = []
  private readonly learnt: ReadonlyMap<string, string>
  private readonly xpos: readonly string[]

  constructor(learnt: ReadonlyMap<string, string>, xpos: readonly string[]) {
    this.learnt = learnt
    this.xpos = xpos
  }

  /** Call between articles: forgets all when there is much to forget. */
  trim(): void {
    if (this.form.length <= KEPT) return
    this.ids.clear()
    for (const list of [this.form, this.lower, this.tagged, this.lemmas]) list.length = 0
  }

  /** Number of a word. */
  id(printed: string): number {
    const known = this.ids.get(printed)
    if (known !== undefined) return known
    const id = this.form.length
    this.ids.set(printed, id)
    this.form.push(printed)
    this.lower.push(printed.toLowerCase().replaceAll('’', "'").replaceAll('‘', "'"))
    this.tagged.push(-1)
    this.lemmas.push('')
    return id
  }

  /** Lemma of word `id` with tags by their codes (xpos: of the model's vocabulary). */
  lemma(id: number, upos: number, xpos: number): string {
    const tags = (upos << 8) | xpos
    if (this.tagged[id] === tags) return this.lemmas[id]!
    const lemma = lemmaOf(this.lower[id]!, UPOS[upos]!, this.xpos[xpos]!, this.learnt)
    this.tagged[id] = tags
    this.lemmas[id] = lemma
    return lemma
  }
}
