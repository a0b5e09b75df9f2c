/**
 * Nouns of happenings that count only where a verb tells that they are held, put off or called off ("the show will not be
 * held"). Own writing: gatherings, fixtures, openings, shows, journeys, rites, proceedings.
 */
import type { Entry } from '../lexicon.ts'

export const OCCASIONS: readonly Entry[] = [
  {
    type: null,
    kind: 'occasion',
    words:
      'show rodeo contest gymkhana fete fête jamboree pageant fair funfair bazaar jumble-sale gala ball disco dance prom concert gig recital performance production play musical opera ballet screening display premiere première matinee rehearsal festival carnival fiesta mela parade procession cavalcade fireworks bonfire illumination pantomime circus exhibition expo show-jumping auction sale raffle fundraiser telethon flotilla regatta race marathon half-marathon triathlon fixture match game tie replay friendly tournament championship championships cup final semi-final quarter-final derby test playoff playoffs bout fight grand-prix rally fun-run swim swimathon ride service mass funeral burial cremation wedding christening baptism ordination vigil commemoration remembrance memorial pilgrimage retreat crusade prayer novena evensong anniversary birthday jubilee reunion homecoming graduation commencement party celebration celebrations festivities barbecue picnic lunch luncheon dinner supper banquet reception breakfast tea brunch buffet opening unveiling inauguration launch relaunch groundbreaking topping-out ribbon-cutting lecture talk masterclass webinar workshop seminar symposium course hackathon congress convention hustings march demonstration walkabout photocall meet-and-greet signing roadshow tour trial hearing inquest tribunal retrial appeal arraignment sentencing deposition inquiry vote ballot poll election by-election referendum recount runoff primary caucus exam exams examination examinations assessment surgery operation transplant sailing voyage cruise expedition trip visit excursion outing safari drill manoeuvres maneuvers exercise exercises strike walkout stoppage boycott interview debate appearance engagement briefing encounter function affair press-conference photo-call handover swap merger takeover flotation listing ipo evacuation demolition day weekend week night evening morning',
  },
]
