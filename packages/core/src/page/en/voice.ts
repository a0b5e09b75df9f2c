/** Who speaks: words that address the reader, and words that narrate. Over lower-case text outside quotations. Own writing. */
export const ADDRESS =
  /\b(?:you|your|yours|you're|you've|you'll|we|we're|we've|we'll|our|us|ours|this (?:article|story|page|site|website|post|content|newsletter))\b/g
export const IMPERATIVE =
  /^(?:please |and |so |to |why not |don't |now )*(?:support|sign|subscribe|donate|join|follow|click|tap|read|share|download|get|register|become|help|listen|watch|accept|contact|email|tell|send|give|make|keep|enter|visit|try|buy|order|find|learn|discover|stay|see|check|add|leave|log|start|unlock|continue|choose|chip|contribute|like|save|report|shop|book|take|view|manage|allow|scroll|swipe)\b/
/** Reporting and narrating: a third person who said, was told, has done. */
export const NARRATIVE =
  /\b(?:he|she|they|it|who|officials?|minister|president|spokes(?:man|woman|person)|police|party|government|campaign|company|charity|group|organisation|organization|ministry|court|embassy|army|union|lawmakers|critics|court|leader) (?:also |had |has |have |later |then |already |now |would |will |could )*(?:said|says|told|asked|urged|wrote|added|posted|called|announced|sent|launched|received|raised|argued|warned|denied|accused|insisted|claimed|promised|refused|resigned|met|was|were|is|are|had|has|have)\b/g
/** Attribution to somebody, wherever it stands in the sentence. */
export const ATTRIBUTES =
  /\b(?:said|told|asked|urged|added|wrote|insisted|replied|announced|according to|accused|denied|warned|claimed|argued|saw|tweeted|alleged)\b/
/** One of these must stand in an utterance before its phrases are believed: whole words, beginnings of words, and the rest. */
export const TRIGGER_WORDS: ReadonlySet<string> = new Set(
  'about account ad adblock adblocker adblockers ads advert affiliate afp alert alerts amended analysis ap app appeal audio author available back blocker bookmark briefing browser buy chief chip clarification click clip code columnist comment comments commission companies compatible compiled complaints consent contact content continue continues contributor cookie cookies copy copyright corrected correction correspondent covers creative credit device dialog displayed dollar dollars download earlier edited editing editor editors email emails embedded enquiries error expired explainer expressed external facebook facts feedback fellow filed flash follow found free full funded gave generated getty give graphic ground home illustration image images in inbox information input inputs inquiries interest interests javascript journalist jump key licenced licensed like link listen live load loaded log login material media member miss mistake modal more must newsletter newsletters newsroom next opinion order originally our pa paid partners paywall permission photo photograph photographer photographs photos picture pictures playable played player podcast pound pounds premium previous print privacy producer promoted published reached read reader readers references refresh refreshing register related reload reloading replies reply report reporter reporting reports reprinted reproduced responsible reuters rights save say scroll see sell share shop shutterstock sign skip source sources sponsored standards stories story stream support supported supporter tag tags tap terms topic topics touch translated trial trusted tweet twitter typo unavailable unlimited unlock update updated updates us vendors version video view views want watch we whatsapp writer writes writing you your'.split(
    ' ',
  ),
)
export const TRIGGER_STEMS: readonly string[] =
  'advert categor contribut correction donat journalis paywall subscri'.split(' ')
export const TRIGGER_REST = /\b(?:e-mails?|don't)\b|[©@]/
