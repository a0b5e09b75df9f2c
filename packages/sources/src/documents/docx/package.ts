/** The parts of an office file and how they hang together. */
import { child, childrenOf, type Element, parseXml, textIn } from './xml.ts'
import type { Zip } from './zip.ts'

export interface Relation {
  /** The last word of its type: “hyperlink”, “footnotes”. */
  readonly type: string
  readonly target: string
  readonly external: boolean
}
export type Relations = ReadonlyMap<string, Relation>

const folderOf = (file: string): string => file.slice(0, file.lastIndexOf('/') + 1)

/** The relations of a part; “” is the whole file. Targets within the file are given from its root. */
export function relationsOf(zip: Zip, part: string): Relations {
  const folder = folderOf(part)
  const bytes = zip.read(`${folder}_rels/${part.slice(folder.length)}.rels`)
  const relations = new Map<string, Relation>()
  for (const r of childrenOf((bytes && parseXml(bytes)) ?? undefined)) {
    const { Id, Type, Target, TargetMode } = r.attributes
    if (Id === undefined || Target === undefined) continue
    const external = TargetMode === 'External'
    relations.set(Id, {
      type: (Type ?? '').slice((Type ?? '').lastIndexOf('/') + 1),
      target: external ? Target : resolved(folder, Target),
      external,
    })
  }
  return relations
}

function resolved(folder: string, target: string): string {
  const path: string[] = []
  for (const step of (target.startsWith('/') ? target : folder + target).split('/'))
    if (step === '..') path.pop()
    else if (step !== '' && step !== '.') path.push(step)
  return path.join('/')
}

/** The first target of a type that is in the file. */
export const targetOf = (relations: Relations, type: string, zip: Zip): string | null =>
  [...relations.values()].find((r) => r.type === type && zip.has(r.target))?.target ?? null

/** What the file says of itself in docProps/core.xml. */
export interface CoreProperties {
  readonly title: string | null
  readonly creator: string | null
  readonly language: string | null
  /** ISO 8601. */
  readonly created: string | null
  readonly modified: string | null
}

export function coreProperties(root: Element | undefined): CoreProperties {
  const read = (name: string) => textIn(child(root, name)).replace(/\s+/g, ' ').trim() || null
  return {
    title: read('dc:title'),
    creator: read('dc:creator'),
    language: read('dc:language'),
    created: read('dcterms:created'),
    modified: read('dcterms:modified'),
  }
}
