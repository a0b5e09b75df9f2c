/**
 * How boxes speak that stand in a story and are none of it: to whoever reads, about themselves. Over lower-case text
 * with straight apostrophes. Own writing.
 */

/** A call to answer a reader's post, whole. */
export const REPLY =
  /^(?:reply|respond|report|flag|antworten|melden|répondre|signaler|responder|denunciar|rispondi|odpowiedz|zgłoś|svara|svar|reageer|balas)$/i

/** Words to the reader, and of those who print the page. */
export const TO_READER =
  /\b(?:you|your|yours|you're|you've|you'll|we|we're|we've|we'll|our|us|ours|let me|my account)\b/g

/** Somebody tells or is told of: then it is a story. */
export const TELLS =
  /\b(?:said|says|told (?!in\b|from\b|by\b|through\b)|according to|announced|warned|denied|accused|argued|replied|testified)|[“"]/

/** A command at the head of a sentence. */
export const COMMAND =
  /(?:^|[.!?:] )(?:please |so |then |now |just |and )*(?:accept|add|allow|back|become|buy|choose|claim|click|contact|create|discover|download|e-?mail|enable|enter|explore|find|follow|get|give|go|help|join|keep|learn|let|listen|log in|make|manage|open|order|pick|press|read|refresh|register|reload|save|see|send|share|show|sign|start|stay|subscribe|support|swipe|switch|take|tap|tell|try|turn|unlock|update|upgrade|use|view|visit|watch|write)\b/

/** What an offer without a phrase of its own is about, the first that speaks. */
export const ABOUT: readonly (readonly ['cookie' | 'newsletter' | 'subscription' | 'appeal', RegExp])[] = [
  ['cookie', /\b(?:cookies?|privacy|consent|permission|device|legitimate interest)\b/],
  ['newsletter', /\b(?:newsletter|inbox|e-?mail|briefing|straight to your|every (?:morning|week|day))\b/],
  ['subscription', /\b(?:subscri\w+|members?|membership|plans?|account|unlock\w*|unlimited|trial|log in|register)\b/],
  ['appeal', /\b(?:donat\w+|gift|a (?:pound|dollar|euro) a|contribut\w+|support)\b|[$£€]\d/],
]
