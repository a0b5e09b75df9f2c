/** What found an event, in words, by the rule's id up to its type (docs/rooms/events.md). Own writing. */
export const EVENT_RULES: readonly (readonly [rule: string, words: string])[] = [
  ['events.cue', 'a verb of saying that is a political act itself'],
  ['events.verb', 'a verb that names such a deed'],
  ['events.plan', 'a plan in words such as “is to” or “will”'],
  ['events.due', 'something that is due at a time'],
  ['events.noun-free', 'a noun that names such a happening'],
  ['events.noun-bound', 'a noun that names such a deed, with who did it or to whom'],
  ['events.noun-only', 'a noun that names a happening where its verb says so'],
  ['events.noun-light', 'a noun that names such a deed, with a verb that means doing it (“held talks”)'],
  ['events.noun-occur', 'a noun that names such a happening, with a verb that means taking place'],
  ['events.noun-end', 'a noun that names such a happening, with a verb that ends it'],
  ['events.noun-continue', 'a noun that names such a happening, with a verb that carries it on'],
  ['events.noun-cancel', 'a noun that names such a happening, with a verb that calls it off'],
  ['events.noun-postpone', 'a noun that names such a happening, with a verb that puts it off'],
  ['events.noun-predicate', 'a noun that names such a happening, with a word that says how it stands'],
]
