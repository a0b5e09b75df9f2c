/** The record's types, inferred from the schemas. Importing this file costs nothing at run time. */
import type { z } from 'zod'
import type * as s from './schema.ts'

export type Span = z.infer<typeof s.span>
export type Role = z.infer<typeof s.role>
export type Block = z.infer<typeof s.block>
export type Mark = z.infer<typeof s.mark>
export type Moment = z.infer<typeof s.moment>
export type PageFacts = z.infer<typeof s.pageFacts>
export type PageKind = PageFacts['kind']['value']
export type Correction = NonNullable<PageFacts['corrections']>[number]
export type Conflict = PageFacts['conflicts'][number]
export type Voice = z.infer<typeof s.voice>
export type Mention = z.infer<typeof s.mention>
export type Actor = z.infer<typeof s.actor>
export type Via = z.infer<typeof s.via>
export type Statement = z.infer<typeof s.statement>
export type Event = z.infer<typeof s.event>
export type Aside = z.infer<typeof s.aside>
export type Time = z.infer<typeof s.time>
export type Place = z.infer<typeof s.place>
export type Record = z.infer<typeof s.record>
export type Container = z.infer<typeof s.container>
export type Gap = Record['gaps'][number]
export type Act = Statement['act']
export type Kind = Statement['kind']
export type Authority = Statement['authority']
export type Status = Event['status']
export type PloverType = NonNullable<Event['type']>
export type Certainty = Time['certainty']
export type ActorKind = Actor['kind']
export type MentionForm = Mention['form']
