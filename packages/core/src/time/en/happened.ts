/** Nouns of what happens without being arranged: a day beside one lies behind ("Tuesday's earthquake", "the arrests on Friday"). Own writing. */
const HAPPENED: ReadonlySet<string> = new Set(
  `accident airstrike ambush announcement apology arrest arson assassination assault attack avalanche beheading blackout blast blaze
bloodshed blunder bombardment bombing brawl break-in burglary capsizing carnage clash collapse collision coup crash cyberattack
death decline defeat defection derailment disaster discovery disclosure dismissal downfall drop drowning earthquake eruption escape
eviction evacuation expulsion explosion failure fire firing flood flooding gunfire hailstorm hack heist hijacking incident injury
invasion kidnapping abduction killing landslide leak loss manslaughter massacre mishap mudslide murder mutiny onslaught ouster
outage outbreak outburst overdose poisoning plunge quake rampage rape raid remark rescue resignation revelation riot robbery romp
rout sacking scuffle seizure setback shelling shootout shooting shutdown sinking slaying slump spill stabbing stampede suicide
surrender swoop theft torching tornado tragedy tremor triumph tsunami tweet unrest upset vandalism victory violence walkout win
withdrawal wildfire wreck`.split(/\s+/),
)

/** What has a day set for it: whether that has come, the verb says, or nearness. */
const SCHEDULED: ReadonlySet<string> = new Set(
  `appearance appointment arraignment auction ballot briefing by-election carnival caucus ceremony championship concert pageant regatta rodeo recital show banquet climax conference
congress convention deadline debate derby election exam execution exhibition fair festival fight final fixture gala game gathering
hearing inauguration launch lecture march marathon mass match meeting opener opening parade performance poll premiere primary
procession race rally referendum reopening rehearsal runoff sailing screening semi-final semifinal sentencing service session
showdown sitting strike summit talk tournament trial visit vote wedding workshop`.split(/\s+/),
)

const single = (w: string): string =>
  w.endsWith('ies') ? `${w.slice(0, -3)}y` : /(?:sh|ch|ss)es$/.test(w) ? w.slice(0, -2) : w.replace(/s$/, '')
const among = (set: ReadonlySet<string>, w: string): boolean => set.has(w) || set.has(single(w))

/** A lower-case noun of something that befell, singular or plural. */
export const befell = (w: string): boolean => among(HAPPENED, w)
/** A lower-case noun of something that has a day set for it. */
export const arranged = (w: string): boolean => among(SCHEDULED, w)
