/** Words that make a quoted description praise or abuse. Own writing. */
const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

export const PRAISE =
  set(`historic brave hero heroes great wonderful friend friends excellent right important good success successful
  positive visionary welcome remarkable courageous milestone constructive productive useful frank fruitful cordial warm
  generous fair honest wise sensible best breakthrough encouraging promising inspiring outstanding exemplary landmark
  genius leader beautiful beloved patriot patriots partner partners ally allies superb fantastic tremendous grown-up`)
export const ABUSE =
  set(`dictator liar liars fool fools coward cowards traitor traitors terrorist terrorists clown disgrace childish shameful
  disgraceful outrageous absurd ridiculous nonsense lie lies fiction illegal criminal thug thugs bully puppet racist
  fascist nazi idiot idiotic stupid pathetic irresponsible reckless cruel barbaric cynical dishonest hypocrite hypocrisy
  hypocritical betrayal blackmail farce sham joke failure disaster catastrophe scandal unacceptable dangerous weak corrupt
  incompetent butcher tyrant monster warmonger crook crooks fraud insult insulting provocation reprehensible vile unfit`)
