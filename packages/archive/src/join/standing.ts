/** What the store gives to the rooms. */
import type { ArticleFacts, Item, Placed } from '@readout/join'

/** An item with where it stands; its keys are made when somebody looks at them. */
export class Standing implements Placed {
  readonly local: string
  readonly sketch: unknown
  readonly article: ArticleFacts
  readonly group: number | null
  readonly #item: Item

  constructor(item: Item, article: ArticleFacts, group: number | null) {
    this.local = item.local
    this.sketch = item.sketch
    this.article = article
    this.group = group
    this.#item = item
  }

  get keys(): readonly number[] {
    return this.#item.keys
  }
}
