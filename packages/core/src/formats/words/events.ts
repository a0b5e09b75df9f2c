/** What found an event, in words, by the rule's id up to its type (docs/rooms/events.md). Own writing. */
export const EVENT_RULES: readonly (readonly [rule: string, words: string])[] = [
  ['events.verb', 'the model’s head of events, at a verb'],
  ['events.noun', 'the model’s head of events, at a noun'],
  ['events.word', 'the model’s head of events, at an adjective or another word'],
]
