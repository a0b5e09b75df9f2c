/** Base forms of verbs: what the lexicon and the status words know, and how inflected forms are led back to it. */
import * as status from '../en/status.ts'
import { VERBS } from '../lexicon.ts'

export const BE = new Set([
  'am',
  'is',
  'are',
  'was',
  'were',
  'be',
  'been',
  'being',
  "'s",
  "'re",
  'get',
  'gets',
  'got',
  'getting',
])
export const HAVE = new Set(['have', 'has', 'had', "'ve", "'d", 'having'])

/** Lemmas that an event or its status may hang on. */
export const KNOWN: ReadonlySet<string> = new Set([
  ...VERBS.keys(),
  ...[
    status.CANCEL,
    status.POSTPONE,
    status.LIGHT,
    status.PLAN_VERBS,
    status.MAYBE_VERBS,
    status.OCCUR,
    status.END,
    status.CONTINUE,
  ].flatMap((s) => [...s].map((w) => w.split('_')[0] as string)),
])

/** Past forms that are hardly ever nouns or adjectives. */
export const PAST_FORMS: ReadonlyMap<string, string> = new Map(
  'withdrew:withdraw sank:sink fled:flee flew:fly spoke:speak struck:strike began:begin fought:fight sought:seek met:meet stole:steal broke:break threw:throw drew:draw chose:choose swore:swear froze:freeze overthrew:overthrow forbade:forbid shook:shake arose:arise awoke:awake undertook:undertake overran:overrun retook:retake slew:slay hid:hide lent:lend'
    .split(' ')
    .map((p) => p.split(':') as [string, string]),
)

/** Base forms an inflected form may have, in order of likelihood. */
export function bases(form: string): string[] {
  const out: string[] = []
  const strip = (suffix: string) => {
    if (!form.endsWith(suffix) || form.length - suffix.length < 2) return
    const stem = form.slice(0, form.length - suffix.length)
    out.push(stem, `${stem}e`)
    if (stem.length > 2 && stem[stem.length - 1] === stem[stem.length - 2]) out.push(stem.slice(0, -1))
    if (stem.endsWith('i')) out.push(`${stem.slice(0, -1)}y`)
  }
  strip('ed')
  strip('ing')
  strip('es')
  if (form.endsWith('s')) out.push(form.slice(0, -1))
  return out
}
