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
export const BLAME_WORDS = `faulty biased unsafe negligent negligence neglect neglected deliberately bungled botched mishandled squandered plundered looted
  bullied bully bullying harassed harassment abused abuse cheated deceived misled misleading covered cover-up ignored abandoned
  betray sell-out sold-out disgrace disgraceful appalling dreadful horrific heartless callous contempt contemptuous arrogant
  greedy greed blackmail extortion discriminated discrimination racism sexist bribes bribed kickbacks slap-dash shoddy scandalous
  intolerable inexcusable indefensible unforgivable unjust injustice repression oppression tyranny tyrant puppet warmonger
  unacceptable outrageous shameful disgraceful disgusting illegal criminal corrupt liar lie lies lied lying fraud cheat
  traitor dictator terrorist terrorists racist bigot coward incompetent irresponsible reckless dangerous hypocrite hypocrisy
  betrayal betrayed failure failed fail fabrications propaganda insult insulting absurd ridiculous nonsense disaster wrong
  violation violated aggression aggressor brutal cruel hostile sabotage crooked stole stolen theft thief thieves shame blame guilty
  provocation childish farce sham hoax rigged cynical deceit dishonest disrespectful fiction crooks crook undermine undermining
  undermined weak pathetic scandal illegitimate unlawful barbaric cowardly insane crazy stupid foolish unfair unfit witch-hunt
  catastrophe mess chaos smear murder murdered murderer war-crime atrocity genocide`

/** Words of praise. */
export const PRAISE_WORDS = `right brave historic great brave excellent wonderful remarkable outstanding thank thanks grateful proud hero heroic brilliant
  fantastic magnificent admirable courageous welcome success successful triumph breakthrough good best tremendous terrific
  amazing commend commended honour honor inspiring impressive delighted exemplary splendid congratulations`

/** Words of doubt. */
export const DOUBT_WORDS = 'doubt doubtful unlikely sceptical skeptical unclear questionable implausible'
export const NEGATIONS = "no not n't never none nothing nobody neither nor without"
export const DENIAL_WORDS = `false untrue baseless unfounded groundless fabricated fabrication fabrications theatre staged made-up
  concocted invented invention fictitious bogus bonkers nonsense rubbish hogwash poppycock malicious fake forgery forgeries forged hoax
  myth yarn fairytale`

/** What one says there is none of when denying. */
export const DENIABLE_NOUNS = `evidence plan plans deal link links talks contact contacts agreement truth basis intention intent demand such breach
  wrongdoing connection knowledge involvement collusion cover-up role wrong foundation ties tie order request wish ambition
  interest conflict secret casualties victim victims prisoner prisoners loss losses`

/** Verbs whose negation is a state of mind or a lack, no denial. */
export const STATIVE_VERBS = `be have expect want know think believe understand feel like need see hear listen seem appear remain matter mean care
  remember forget hope wish afford deserve exist belong contain cost fit suit own possess rule meet offer work help
  get become improve change stop end mind worry fear trust agree care look sound lack rain`

/** Passive deeds to others' good or by one's own hand: *the fine will be repaid*. */
export const PROMISED_DEEDS = `pay repay refund compensate reimburse release restore reopen rebuild repair replace fund build publish investigate
  provide deliver distribute reward honour honor protect prosecute punish review return waive cancel cut reduce lift`

/** Words of praise that need no second one. */
export const STRONG_PRAISE_WORDS = `magnificent heroic heroes heroine outstanding excellent brilliant courageous bravery courage thank thanks grateful
  gratitude proud admirable exemplary splendid congratulations inspirational inspiring masterpiece selfless phenomenal superb
  extraordinary commend commended applaud salute historic`

/** Glad of what they do themselves: the clause behind tells the force. */
export const DELIGHTED = 'delighted pleased happy glad thrilled excited proud honoured honored'

/** *There is no reason to …*: a judgement, no denial. */
export const LACKING_NOUNS = `reason need doubt danger point alternative time room immediate question sign way one substitute excuse place
  money chance hope shortage limit guarantee longer more such`
/** What was never received: *nobody has told us*. */
export const TOLD_VERBS = 'tell ask inform contact warn consult invite approach notify brief call pay see'
/** Done to the speaker's side in a complaint: *we were told to walk*. */
export const DONE_TO_US = `tell promise leave deny refuse ignore treat force order mislead cheat abandon trap strand offer give kick throw evict
  serve lie deceive rob betray attack insult humiliate invite beat push lock dump forget shut`
