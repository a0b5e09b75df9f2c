/** What findings of the model's attribution head are, by their cue's lemma. Own writing. */

/** Saying, beside the verbs of the cue lexicon. */
export const HEAD_SPEECH_VERBS = `post mention respond tweet retweet quote cite echo voice issue utter retort attribute
  chant shout parrot paraphrase intone opine trash-talk ad-lib`

export const HEAD_SPEECH_NOUNS = `claim statement remark comment warning message report announcement answer reply assertion allegation accusation
  rumour rumor joke speech tweet`

/** Attitudes and intentions that the cue lexicon leaves out, since they are as often deeds. */
export const HEAD_ATTITUDES = `endorse support oppose seek push favour favor embrace express consider contemplate prefer resist
  question distrust dislike like love hate resent admire envy relish envision envisage eye mull weigh ponder attack focus
  assail savage berate scold lament mourn doubt mistrust abhor detest loathe disapprove approve agree disagree
  suspect fear crave covet anticipate await regard deem perceive misunderstand interpret imply underscore underline
  show reveal illustrate demonstrate indicate prove reflect suggest signal portray paint frame cast present tout
  attempt strive struggle scramble vie bid campaign lobby fight rally vote determine strategize plot scheme`

/** No cue without somebody who holds it: *is expected to*, *known as*. */
export const AGENTLESS_CUES = 'expect know schedule plan plans anticipate project mention quote name list consider'

/** Schedules and refusals to speak are no statements: *is set to, is due, declined to comment*. */
export const NO_CUES = `schedule set due slate decline name withdraw recall cite quote boycott snub launch list unveil share back blast convince
  impose attach dedicate refocus shelve postpone cancel defer sign block fire retaliate pass enact repeal`

/** What stands in quotation marks behind these is a name, a title or somebody else's. */
export const NAMING_VERBS = `quote list name title call entitle dub label brand award nominate spell write sing play perform know watch wear
  carry hold set schedule slate decline`

/** Who is reached by these is not what is said: *telephoned him*. */
export const CONTACT_VERBS = 'phone telephone ring email e-mail text message contact meet greet visit call'

/** With an infinitive they are deeds begun, not intentions: *sought to calm the markets*. */
export const EFFORTS = 'seek attempt strive struggle scramble try bid fight work move'

/** Cues only with a clause or quoted words: *posted that*, *issued pictures*. */
export const WORDED_ALONE =
  'post issue present maintain repeat speak talk learn plead push focus support champion know offer'

/** By rule, the verbs whose finding counts only if the head has it too: as often a deed or the narrator's own view. */
export const UNSURE_ALONE: { readonly [rule: string]: string } = {
  'object.np': 'challenge charge promise pledge threaten champion question mock credit advocate contest',
  'object.complement': 'see treat call bash condemn find charge credit',
  'clause.predicate': 'see consider depict describe find treat',
  'clause.wh': 'see know decide assess notice discover',
  'clause.bare':
    'feel know maintain find determine hear reveal counter imagine remember allow understand see sense figure',
  'clause.that': 'know see',
}

/** Behind these stands what a statement was about, or between whom, nothing of what it said. */
export const TOPIC_PREPOSITIONS = 'between regarding concerning'

/** Verbs of what a deed makes necessary as well as of demands. */
export const REQUIRING_VERBS = 'require demand need'

/** Open a clause that says when or why something is said. */
export const OPENERS_OF_TIME = 'when after while before as because although though since until once'
