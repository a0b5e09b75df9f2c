/** Lists to their end, page by page, for what is taken away whole. */
import type { GroupPage } from '@readout/archive'

/** Each group of a list in full. */
export async function* everyGroup<T>(
  page: (after: string | undefined) => Promise<GroupPage>,
  one: (id: number) => Promise<T>,
): AsyncGenerator<T> {
  for (let after: string | undefined; ; ) {
    const { groups, next } = await page(after)
    for (const { id } of groups) yield await one(id)
    if (next === null) return
    after = next
  }
}

/** The items of a list, page after page. */
export async function* everyPage<T>(
  page: (after: string | undefined) => Promise<{ readonly items: readonly T[]; readonly next: string | null }>,
): AsyncGenerator<T> {
  for (let after: string | undefined; ; ) {
    const { items, next } = await page(after)
    yield* items
    if (next === null) return
    after = next
  }
}
