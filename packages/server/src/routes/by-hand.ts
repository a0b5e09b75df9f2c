/** Who is who, said by hand from the page of an actor: made one, taken apart, taken back; and the list of what was said. */

import { ReadoutError } from '@readout/core'
import type { Context, Hono } from 'hono'
import { z } from 'zod'
import { decisionsAnswer } from '../api/schemas/actor.ts'
import { fieldsOf } from '../form.ts'
import { byHandPage, whichOne } from '../pages/by-hand.ts'
import { statusOf, wantsJson } from '../problem.ts'
import { paged, type Serving } from './context.ts'
import { oneOf } from './input.ts'
import { route } from './route.ts'

export const byHand = route({
  id: 'by-hand',
  path: '/actors/by-hand',
  what: 'Who was made one or held apart by hand',
  input: z.object({ undone: oneOf(['merge', 'split']).describe('what was just taken back, to be told of it') }),
  answer: decisionsAnswer,
  ask: async ({ archive }) => ({ decisions: await archive.decisions() }),
  show: byHandPage,
})

/** Forms of another site are refused before they come here (`guard.ts`). */
export function saying(app: Hono, { archive }: Serving): void {
  /** To the page of an actor, with the decision to be told of. */
  const told = async (c: Context, id: number, { a, b }: { a: string; b: string }) => {
    const decision = (await archive.decisions()).findLast((d) => d.a === a && d.b === b)
    return c.redirect(`/actors/${id}${decision ? `?said=${encodeURIComponent(decision.at)}` : ''}`, 303)
  }

  app.post('/actors/merge', async (c) => {
    const form = await fieldsOf(c)
    const [a, b] = [field(form, 'a'), field(form, 'b')]
    if (!wantsJson(c)) {
      // whoever types a name that several have chooses among them
      const [one, other] = [await archive.questions.whoMay(a), await archive.questions.whoMay(b)]
      if (one.found === 'one' && other.found !== 'one')
        return paged(
          c,
          whichOne(one.actor.id, b, other),
          statusOf(new ReadoutError(other.found === 'several' ? 'R3032' : 'R3033', '')),
        )
    }
    const said = await archive.mergeActors(a, b)
    return wantsJson(c) ? c.json(said) : told(c, said.now[0] ?? said.a.id, said.decision)
  })

  app.post('/actors/split', async (c) => {
    const form = await fieldsOf(c)
    const said = await archive.splitActor(field(form, 'actor'), field(form, 'article'))
    return wantsJson(c) ? c.json(said) : told(c, said.now[1] ?? said.a.id, said.decision)
  })

  app.post('/actors/undo', async (c) => {
    const form = await fieldsOf(c)
    const undone = await archive.undoActors(field(form, 'a'), field(form, 'b'))
    if (wantsJson(c)) return c.json(undone)
    const back =
      typeof form.back === 'string' && /^\d{1,15}$/.test(form.back) ? await archive.questions.whoMay(form.back) : null
    const to = back?.found === 'one' ? back.actor.id : 'by-hand'
    return c.redirect(`/actors/${to}?undone=${undone.verb}`, 303)
  })
}

const field = (form: { readonly [name: string]: unknown }, name: string): string => {
  const value = form[name]
  if (typeof value === 'string' && value.trim() !== '' && value.length <= 1_000) return value.trim()
  throw new ReadoutError('R4014', `the form has nothing for “${name}”: fill it in and send it again`)
}
