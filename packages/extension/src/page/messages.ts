/** What the panel and the page say to one another. */
import type { Stretch } from './align.ts'

/** Layers that are painted over the page, each in a way of its own (marks.css). */
export const LAYERS = ['report', 'message', 'furniture', 'event'] as const
export type Layer = (typeof LAYERS)[number]

export type ToPage =
  | {
      readonly do: 'mark'
      readonly text: string
      readonly blocks: readonly Stretch[]
      readonly layers: { readonly [L in Layer]: readonly Stretch[] }
    }
  | { readonly do: 'show'; readonly layer: Layer; readonly on: boolean }
  | { readonly do: 'go'; readonly spans: readonly Stretch[] }

export type ToPanel = { readonly did: 'mark'; readonly found: number } | { readonly did: 'go'; readonly found: boolean }
