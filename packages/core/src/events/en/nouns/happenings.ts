/** Nouns of happenings outside PLOVER: votes, deaths, accidents, ceremonies. Own writing; senses after PLOVER's manual and the project's codebook. */
import type { Entry } from '../../lexicon.ts'

export const HAPPENING_NOUNS: readonly Entry[] = [
  {
    type: null,
    kind: 'ceremony',
    words: 'ceremony inauguration coronation unveiling premiere commemoration handover funeral wedding memorial',
  },
  { type: null, kind: 'parade', words: 'parade procession carnival pageant fireworks marathon' },
  { type: null, kind: 'fly-past', words: 'fly-past flypast fireworks' },
  { type: null, kind: 'show', words: 'exhibition festival concert gala fair regatta pageant' },
  { type: null, kind: 'contest', words: 'competition tournament match championship olympics games race' },
  { type: null, kind: 'election', words: 'election by-election referendum runoff run-off' },
  { type: null, kind: 'vote', words: 'vote ballot' },
  { type: null, kind: 'ruling', words: 'verdict trial' },
  { type: null, kind: 'launch', words: 'launch lift-off liftoff' },
  { type: null, kind: 'opening', words: 'opening' },
  { type: null, kind: 'announcement', words: 'announcement' },
  { type: null, kind: 'publication', words: 'publication' },
  { type: null, kind: 'accident', words: 'crash accident collision derailment shipwreck' },
  { type: null, kind: 'explosion', words: 'explosion blast' },
  { type: null, kind: 'disaster', words: 'earthquake quake eruption tsunami landslide avalanche flood wildfire' },
  { type: null, kind: 'death', words: 'death' },
  { type: null, kind: 'appointment', words: 'appointment' },
  { type: null, kind: 'theft', words: 'theft robbery heist burglary' },
  { type: null, kind: 'merger', words: 'merger takeover acquisition' },
  { type: null, kind: 'event', words: 'event' },
]
