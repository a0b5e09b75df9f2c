/**
 * Words inside a content that decide its force when the cue is plain (*said*, *told*, *added*). Own writing.
 */

/** *it is essential / vital / time that …* */
export const DIRECTIVE_ADJECTIVES = 'essential vital necessary imperative crucial urgent unacceptable'

/** Words of harm: with a future they are a threat. */
export const HARM_WORDS = `attack retaliate punish sanction sanctions strike bomb destroy invade kill expel close cut suspend freeze seize
  sue prosecute retaliation consequences penalty penalties price war force response arrest jail ban block boycott veto fire sack
  dismiss deport annihilate crush tariff tariffs blockade shoot target wipe withdraw halt`

/** Words of blame. */
export const BLAME_WORDS = `unacceptable outrageous shameful disgraceful disgusting illegal criminal corrupt liar lie lies lied lying fraud cheat
  traitor dictator terrorist terrorists racist bigot coward incompetent irresponsible reckless dangerous hypocrite hypocrisy
  betrayal betrayed failure failed fail fabrications propaganda insult insulting absurd ridiculous nonsense disaster wrong
  violation violated aggression aggressor brutal cruel hostile sabotage crooked stole stolen theft thief thieves shame blame guilty
  provocation childish farce sham hoax rigged cynical deceit dishonest disrespectful fiction crooks crook undermine undermining
  undermined weak pathetic scandal illegitimate unlawful barbaric cowardly insane crazy stupid foolish unfair unfit witch-hunt
  catastrophe mess chaos smear murder murdered murderer war-crime atrocity genocide`

/** Words of praise. */
export const PRAISE_WORDS = `right brave historic great brave excellent wonderful remarkable outstanding thank thanks grateful proud hero heroic brilliant
  fantastic magnificent admirable courageous welcome success successful triumph breakthrough good best tremendous terrific
  amazing commend honour honor inspiring impressive delighted exemplary splendid congratulations`

/** Words of doubt. */
export const DOUBT_WORDS = 'doubt doubtful unlikely sceptical skeptical unclear questionable implausible'
export const NEGATIONS = "no not n't never none nothing nobody neither nor without"
export const DENIAL_WORDS = 'false untrue baseless unfounded groundless fabricated'
