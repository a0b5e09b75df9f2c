/** Thresholds of the learnt events, chosen on the bank's look fold for events right in type, status and an actor (training/events/tune.ts). */
export const THRESHOLDS: Record<'trigger' | 'mention' | 'aside' | 'actor' | 'recipient' | 'place' | 'join', number> = {
  /** Probability from which a word tells an event of its own. */
  trigger: 0.6,
  /** Probability from which a word that tells an event told before is kept as its further mention. */
  mention: 0.25,
  /** Probability from which a word that joins no event and is none by itself is set aside for joining: with .25 twice as many, and hardly more that help. */
  aside: 0.4,
  /** Probability of an actor, of a recipient, of a place. */
  actor: 0.3,
  recipient: 0.2,
  place: 0.3,
  /** How much better than with none before it a word must go with an event, to be joined to it. */
  join: -0.3,
}
