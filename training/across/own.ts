/** Reads happenings of our own in the form of `stories.txt`: articles with the story each is of. */
import { readFileSync } from 'node:fs'

export interface OwnArticle {
  readonly id: string
  readonly set: string
  readonly story: string
  readonly outlet: string
  readonly published: string
  readonly title: string
  readonly text: string
}

export function readOwn(file: string | URL): OwnArticle[] {
  const out: OwnArticle[] = []
  let set = ''
  for (const part of readFileSync(file, 'utf8').split(/^(?=[=@] )/m)) {
    const [first = '', ...lines] = part.trim().split('\n')
    if (first.startsWith('= ')) set = first.slice(2).trim()
    if (!first.startsWith('@ ')) continue
    const [story = '', outlet = '', published = ''] = first
      .slice(2)
      .split('|')
      .map((s) => s.trim())
    const text = lines.join('\n\n')
    out.push({ id: `${story}-${out.length}`, set, story, outlet, published, title: lines[0] ?? '', text })
  }
  return out
}
