/** Thresholds of the learnt events, chosen on the bank's look fold for events right in type, status and an actor (training/events/tune.ts). */
export const THRESHOLDS: Record<'trigger' | 'mention' | 'actor' | 'recipient' | 'place' | 'join' | 'novelty', number> =
  {
    /** Probability from which a word tells an event of its own. */
    trigger: 0.62,
    /** Probability from which a word that tells an event told before is kept as its further mention. */
    mention: 0.35,
    /** Probability of an actor, of a recipient, of a place. */
    actor: 0.25,
    recipient: 0.25,
    place: 0.3,
    /** From which two words tell one event, and how much the head of novelty has to say in it. */
    join: 0.5,
    novelty: 0.8,
  }
