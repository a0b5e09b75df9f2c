/**
 * Time zones as news pages print them, in minutes east of UTC. Only names that mean one offset to nearly all who write
 * them; "IST" (India, Ireland, Israel) stands for none. Own writing, after the IANA time zone database.
 */
export const ZONES: ReadonlyMap<string, number> = new Map([
  ['Z', 0],
  ['UTC', 0],
  ['GMT', 0],
  ['WET', 0],
  ['WEST', 60],
  ['BST', 60],
  ['CET', 60],
  ['CEST', 120],
  ['MEZ', 60],
  ['MESZ', 120],
  ['EET', 120],
  ['EEST', 180],
  ['SAST', 120],
  ['CAT', 120],
  ['EAT', 180],
  ['WAT', 60],
  ['MSK', 180],
  ['PKT', 300],
  ['WIB', 420],
  ['SGT', 480],
  ['HKT', 480],
  ['PHT', 480],
  ['AWST', 480],
  ['JST', 540],
  ['KST', 540],
  ['AEST', 600],
  ['AEDT', 660],
  ['NZST', 720],
  ['NZDT', 780],
  ['EST', -300],
  ['EDT', -240],
  ['CST', -360],
  ['CDT', -300],
  ['MST', -420],
  ['MDT', -360],
  ['PST', -480],
  ['PDT', -420],
  ['AKST', -540],
  ['AKDT', -480],
  ['HST', -600],
])

/** American zones by their short names: the offset in winter; from March to November an hour more. */
export const AMERICAN: ReadonlyMap<string, number> = new Map([
  ['ET', -300],
  ['CT', -360],
  ['MT', -420],
  ['PT', -480],
])
