/** What a report shows and how wide, and the title of a section. */
import type { Colors } from '../output.ts'
import { wrap } from './wrap.ts'

/** What is folded or left out unless asked for. */
export interface Shown {
  /** Minor events too. */
  readonly all?: boolean | undefined
  readonly furniture?: boolean | undefined
  readonly times?: boolean | undefined
  readonly gaps?: boolean | undefined
}

export interface ReportOptions {
  readonly width: number
  readonly colors: Colors
  /** Where the page came from, for its heading. */
  readonly name?: string | undefined
  /** Only statements, and the events in them where there are any: what a filter let through, none of it folded. */
  readonly hits?: boolean | undefined
  readonly show?: Shown | undefined
}

/** The four choices out of all options of a command line: plain values, which can go to a worker. */
export const shownOf = ({ all, furniture, times, gaps }: Shown): Shown => ({ all, furniture, times, gaps })

export const section = (title: string, { width, colors }: ReportOptions) => [
  '',
  ...wrap(title, width).map((l) => colors.bold(l)),
]
