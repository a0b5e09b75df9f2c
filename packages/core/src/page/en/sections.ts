/** Words of newsletters and round-ups around and between their items. Own writing. */

/** What only a mail says of itself, at its head or foot. */
export const MAIL_WORDS =
  /\b(?:view|read|open|see) (?:this|it|the|our)?(?: ?(?:e-?mail|newsletter|message|letter|issue|edition))? ?(?:in|on) (?:your|a|the) (?:web ?)?browser\b|(?:^|[|·•] ?)unsubscribe\b(?: ?$| ?[|·•:<(]| (?:here|at any ?time|any ?time|from (?:this|these|our|all)|link|or)\b)|\byou(?:['’]re| are|['’]ve| have)? (?:currently )?(?:receiv|gett)(?:e|ed|ing)? this\b[^.]{0,40}\b(?:because|as|since)\b|\byou (?:get|receive) this\b[^.]{0,40}\b(?:because|as|since)\b/i

/** A line over a message of a sponsor among the items. */
export const isSponsor = (line: string): boolean => line.length <= 120 && (NAMED_SPONSOR.test(line) || BRAND.test(line))
const NAMED_SPONSOR =
  /^(?:an? )?(?:message|word|note) from (?:our |one of our |today['’]s )?(?:sponsors?|partners?|advertisers?)\b|^(?:today['’]s |this week['’]s |our )?(?:sponsor|partner)(?:ed)? (?:message|content|spotlight|post)\b|^(?:presented|sponsored|brought to you|powered|supported|paid for) by\b|^(?:advertisement|sponsored|promoted)$/i
/** “A message from Quayside Bank”, but not “from our editor”. */
const BRAND =
  /^(?:[Aa]n? )?(?:MESSAGE FROM|[Mm]essage from|TOGETHER WITH|Together with|In partnership with) (?!(?:OUR|THE|YOUR|MY|Our|The|Your|My)\b)\p{Lu}/u

/** A link that leads from an item to its story. */
export const TO_STORY =
  /^(?:continue(?: reading)?|read(?: on| more| it)?|read (?:the )?(?:full |whole )?(?:story|article|report|piece|post|review|interview|more)(?: here| online)?|(?:the )?full (?:story|article|report)|go deeper|keep reading|more(?: here| on this)?|find out more|learn more|see more|watch(?: now)?|listen(?: now)?|details)(?: ?(?:[:»→>…]+| (?:at|on|in|from|via) .{2,40}))?$/i
