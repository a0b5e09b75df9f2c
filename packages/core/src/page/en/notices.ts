import type { PhraseSet } from './phrases.ts'

/** Cookie and consent notices. */
export const cookie: PhraseSet = {
  role: 'cookie',
  addresses: true,
  strong: [
    '(?:we|we and our(?: \\d+)? partners|this (?:web ?)?site|our (?:web ?)?site|our partners|the \\w+) (?:uses?|stores?|sets?|places?)(?: and [^.]{0,40})? (?:necessary |essential |functional |tracking |similar |first-party |third-party )*cookies',
    '(?:accept|reject|allow|decline|manage|refuse|customi[sz]e) (?:all |our |my |optional |only |necessary |essential |the use of )*cookies',
    'cookie (?:policy|settings|preferences|notice|consent|choices|banner)',
    '(?:use|uses|usage|using) of cookies',
    'by (?:continuing|clicking|using|browsing)[^.]{0,80}(?:cookies|you (?:agree|consent|accept))',
    '(?:store|access|storing|accessing) (?:and/or access |and access |or access )?information on (?:a|your) device',
    '(?:manage|update|change) (?:your )?(?:privacy|consent|cookie|my) (?:settings|preferences|choices|options)',
    'do not sell(?: or share)? my (?:personal )?(?:information|data|info)',
    'we (?:value|respect|care about) your privacy',
    'your (?:privacy choices|consent)',
    'we (?:use|process) (?:your )?(?:personal )?data (?:to|for)',
    // posts of others that are shown with leave
    '(?:contains|includes|shows|is) content (?:provided|hosted|supplied|from|by)(?: by| from)? [^.]{0,40}(?:permission|consent|cookies|load|$)',
    'ask (?:for )?your (?:permission|consent) (?:before|to|for)',
    '(?:may|might|could) (?:also )?(?:be using|use|set|place) cookies',
    '(?:to (?:view|see|load|show|display)|view|load) (?:this|the|external) (?:content|post|video|map)[^.]{0,40}(?:accept|agree|consent|allow)',
    'legitimate interests?\\b[^.]{0,60}(?:object|consent|partners|vendors|you)',
    '(?:partners|vendors|companies|third parties)[^.]{0,60}(?:on your device|your (?:personal )?data)',
  ],
  medium: [
    'cookies?\\b',
    'consent\\b',
    'our (?:\\d+ )?partners\\b',
    'personali[sz]ed (?:ads|content|advertising)',
    'your (?:data|device|privacy)',
    'accept all',
    'reject all',
    'privacy policy',
    'how you use our',
  ],
  weak: ['privacy\\b', 'preferences\\b', 'analytics\\b', 'browsing\\b', 'tracking\\b'],
}

/** Advertisements, the outlet's own products (apps, podcasts, events) and affiliate notes. */
export const advert: PhraseSet = {
  role: 'advert',
  addresses: true,
  strong: [
    '^(?:advertisements?|advert|ad|sponsored(?: content| by [^.]{2,40})?|promoted(?: content| stories)?|paid (?:content|post|partnership)|partner content|advertorial|scroll to continue|loading ad|skip ad(?:vert)?s?)(?: ?(?:[-–—:|].{0,60}|continue reading below|article continues below|scroll to continue(?: reading)?))?$',
    '(?:story|article|post|content|report|video) continues (?:below|after|under)',
    'continue reading (?:below|after|the main story)',
    "(?:^|[.!?–—-] ?)(?:download|get|install|follow|try|open|use|listen|watch|read|find|catch|stay)[^.]{0,60} (?:our|the|its)(?: [\\w']+){0,3} (?:free )?(?:app|podcast|channel|apps|youtube channel)\\b",
    '(?:^|[.!?–—-] ?)(?:download|get|install) (?:the )?[^.]{0,30}app(?: now| today| here| from| on|$)',
    '(?:^|[.!?–—-] ?)(?:follow|get|see|watch|catch|read) (?:all |the |our )*(?:live |latest |breaking |more )+(?:updates|news|coverage|blog|scores)[^.]{0,40} (?:our|on|in|with|via|here)',
    '(?:^|[.!?–—-] ?)(?:listen|tune in|subscribe|watch) (?:to|on|now)[^.]{0,60}(?:podcast|apple podcasts|spotify|youtube|live stream|livestream|itv hub|iplayer|bbc sounds)',
    '(?:^|[.!?–—-] ?)(?:buy|shop|order|book|get) (?:your |the |this |a |it )?(?:tickets?|copy|now|here|yours|today)\\b',
    '(?:we|this site|our site|the \\w+) (?:may )?(?:earn|receive|get)s? (?:a |an )?(?:small |affiliate )?(?:commission|revenue|money)',
    'affiliate (?:links?|commission)',
    'this (?:article|post|content|page) (?:contains|may contain|is sponsored|was (?:paid|produced|sponsored))',
    '(?:hide|remove|report|about) (?:this |these )?ads?$',
    'use (?:the )?(?:promo |discount |voucher )?code [a-z0-9]{3,}',
    'available (?:now )?(?:on|from) (?:the app store|google play|amazon|apple)',
  ],
  medium: [
    'our (?:free )?(?:app|podcast|channel|event|events|shop|store)\\b',
    'download\\b',
    'advertis(?:e|ing|ement) (?:with us)?',
    'promo code',
    'app store',
    'google play',
    'live updates',
    'push notifications',
    'breaking news alerts',
    'tickets? (?:here|now)',
  ],
  weak: ['podcast\\b', 'app\\b', 'sponsor(?:ed)?\\b', 'discount\\b', 'follow\\b', 'watch\\b', 'listen\\b'],
}

/** Copyright and permissions. */
export const copyright: PhraseSet = {
  role: 'copyright',
  addresses: false,
  strong: [
    '(?:©|\\(c\\)|copyright) ?(?:©|\\(c\\))? ?(?:19|20)\\d\\d',
    '(?:©|copyright ©|copyright by|copyright of) ?[a-z]',
    'all rights reserved',
    'may not be (?:published|reproduced|republished|copied|redistributed|used)[^.]{0,80}',
    '(?:re)?published (?:with|by) (?:the )?permission',
    'reprinted (?:with|by) permission',
    '(?:re)?published (?:here )?under (?:a |the )?creative commons',
    '(?:licen[sc]ed|available|work is licen[sc]ed) under (?:a |the )?(?:creative commons|cc by)',
    'no part of this (?:publication|article|site)',
    'read the original (?:article|story)',
    '(?:this (?:article|story|piece|essay|post)|it) (?:was |is )?(?:originally|first) (?:published|appeared|posted) (?:in|on|by|at)',
  ],
  medium: [
    'copyright',
    'creative commons',
    'rights reserved',
    'redistribut',
    'reproduc(?:ed|tion)',
    'trademark',
    'originally (?:published|appeared)',
  ],
  weak: ['permission\\b', 'published\\b', 'licen[sc]e'],
}

/** Corrections and editors' notes. */
export const correction: PhraseSet = {
  role: 'correction',
  addresses: false,
  strong: [
    "^(?:correction|corrections|clarification|editor'?s'? note|editors' note|update|updates and corrections|corrections and clarifications|erratum|correction appended)(?: ?\\([^)]{1,40}\\)| ?[,–—-] ?[a-z0-9 ,]{3,30})? ?:",
    'this (?:article|story|piece|post|report|page|headline|version|column|caption)(?: [^.]{0,60})? (?:was|has been|is being) (?:amended|corrected|updated|edited|changed|revised|clarified|modified)',
    '(?:an|a) (?:earlier|previous|original|prior) (?:version|edition) of this (?:article|story|piece|post|report|headline|column|caption|page)',
    'we (?:regret|apologi[sz]e for) (?:the|this|any) (?:error|mistake|inaccurac)',
    '(?:in|from) (?:an|a) earlier version',
    '(?:an|a|the) (?:earlier|previous|original) (?:version|headline|caption|edition) (?:said|stated|incorrectly|wrongly|mistakenly|gave|misstated|misspelled|misidentified|referred|omitted|suggested)',
  ],
  medium: [
    'corrected to',
    'incorrectly (?:stated|said|identified|named|spelled|reported|referred|gave)',
    'misspelled',
    'misstated',
    'misidentified',
    'amended on',
    'the error has been',
  ],
  weak: ['correction', 'clarif'],
}
