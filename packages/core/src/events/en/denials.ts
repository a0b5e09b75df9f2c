/** Words by which somebody says that something told elsewhere is not so. Own writing. */

/** Nouns for what is told by somebody. */
export const CLAIM_NOUNS =
  /\b(?:report|reports|claim|claims|allegation|allegations|accusation|accusations|charges|rumour|rumours|rumor|rumors|suggestion|suggestions|speculation|account|accounts|story|stories|assertion|assertions|talk)\b/i

/** Verbs that turn a claim down; before a claim noun what is claimed is denied. */
export const DENYING =
  /\b(?:den(?:y|ies|ied|ying)|disput(?:e|es|ed|ing)|reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|refut(?:e|es|ed|ing)|rebut(?:s|ted)?|rubbish(?:es|ed)?|slam(?:s|med)?|blast(?:s|ed)?|brush(?:es|ed)?|laugh(?:s|ed)?|wav(?:es|ed)|debunk(?:s|ed)?|belie(?:s|d)|contest(?:s|ed)?|contradict(?:s|ed)?|quash(?:es|ed)?|scotch(?:es|ed)?|repudiat(?:es|ed)|rebuff(?:s|ed)?|disavow(?:s|ed)?|hit back|hits back|hit out|pour(?:s|ed)? scorn|play(?:s|ed)? down)\b/i

/** Words that call a claim untrue. */
export const UNTRUE =
  /\b(?:not true|untrue|false|falsely|falsehoods?|no truth|fiction|fictitious|fabricat(?:ed|ion|ions)|invented|invention|made up|made-up|nonsense|baseless|unfounded|groundless|without foundation|a lie|lies|fake|bogus|rubbish|wide of the mark|a hoax|propaganda|pure fantasy|disinformation)\b/i

/** "It was not true that …", "there is no truth in …". */
export const NOT_SO =
  /^["“‘']?(?:that )?(?:it (?:is|was)|it['’]s|there (?:is|was)|there['’]s)(?: \w+ly| simply| just)? (?:not true|untrue|false|no truth|a lie|wrong|incorrect|not the case|nonsense|fake news)\b/i

/** "That never happened": speaks of the claim told before. */
export const NEVER =
  /^["“‘']?(?:that )?(?:that|this|it|nothing of the (?:sort|kind)|no such thing|nothing like that)(?: simply| just)? (?:never|did not|didn['’]t|has not|hasn['’]t|had not|had never|has never|had|has)?\s?(?:ever )?(?:happen|happened|take place|taken place|took place|occur|occurred|been done|been said)\b/i

/** Their lemmas. */
export const TURNING_DOWN: ReadonlySet<string> = new Set(
  'deny dispute reject dismiss refute rebut rubbish slam blast brush laugh wave debunk belie contest contradict quash scotch repudiate rebuff disavow'.split(
    ' ',
  ),
)
