import type { PhraseSet } from './phrases.ts'

const STORY = '(?:story|stories|article|articles|post|page|news|coverage)'

/** Links to other stories. */
export const readMore: PhraseSet = {
  role: 'read-more',
  addresses: false,
  strong: [
    "^(?:read more|read|see|read also|also read|read next|read on|see also|see more|see related|more on this|related|related (?:story|stories|article|articles|coverage|news|content|reading|video|link|links)|also on [\\w ]{2,30}|further reading|more here|full story|in depth|explainer|explained|watch|watch more|watch now|watch live|listen|in pictures|go deeper|don't miss|must read|more from [\\w ]{2,40}|read (?:our|the) (?:full |latest )?(?:explainer|analysis|story|interview|report|review|guide|coverage|investigation|live blog)(?: here)?|read the (?:rest|full (?:story|article|report|interview|text|post))(?: [\\w ]{0,40})?|live updates|what we know|you (?:might|may) also like|opinion|analysis) ?[:>»|→–—]",
    '^(?:click|tap) here (?:to|for)',
    "^(?:read|see|find|get|view|watch|learn|discover) (?:the )?(?:more|full|rest|original)(?: [\\w']+){0,6} (?:here|below|above|inside|at [\\w.]+)\\.?$",
    '^(?:read more|read on|find out more|learn more|see more|show more|view more|load more|continue reading|more details|full story|read full (?:story|article)|read the rest here|read the full (?:story|article)(?: here)?|click here|more on this story|more to come|more follows|details to follow)\\.{0,3}$',
    '^(?:for (?:more|the latest|all the latest|full coverage)) [^.]{0,80}(?:,? (?:click|visit|go to|see|follow|read|head|tap|check)) ',
    '(?:click|tap) here (?:to read|for more|for the latest|to see|to view|for full)',
    `^(?:more|latest) ${STORY} (?:from|on|about|in|like this)\\b`,
    '^read more (?:about|on|from|of|at|in|here|stories)\\b',
    '^(?:read|watch|listen)(?: (?:the|our|more|full))* (?:here|below|above)\\.?$',
  ],
  medium: ['read more', 'click here', 'full story', 'find out more', 'learn more'],
  weak: [],
}

/**
 * Lines that open a list of other stories where headlines hang on them, and may head a section where sentences do: "More from the mayor",
 * "Listen on Wavelength".
 */
export const SOFT_LABEL =
  /^(?:(?:listen|watch|hear|catch up|stream|tune in|keep (?:reading|listening|watching))(?: more)?(?: now| live)?(?: (?:on|to|with|at) [\w&.' -]{2,40})?|(?:more|elsewhere|also|new|now|latest|next|best|most read)(?: stories| news| coverage)? (?:from|on|at|in|of) [\w&.' -]{2,40}|(?:our |this week's |today's |the week's )?(?:other |top |more |big |best )?(?:stories|reads|headlines|podcasts?|episodes|picks|must[- ]reads|long reads|editor's picks?)(?: (?:today|this week|right now|you may have missed))?|from (?:the|our) (?:archives?|newsroom|blogs?|podcast)|in (?:other|the) news|elsewhere|what (?:else|to read|to watch|to know)(?: (?:next|now|today|is happening))?|before you go|in case you missed it|don't miss|you (?:may|might) have missed)\s?:?$/i

/** Sharing and saving. */
export const share: PhraseSet = {
  role: 'share',
  addresses: true,
  strong: [
    '^(?:share|tweet|email|e-mail|print|save|bookmark|copy link|pin|whatsapp|facebook|twitter|linkedin|reddit|flipboard)(?: (?:this|on|via|to|with|article|story|link|page|post|by|full|options|tools|now|icon|save))*(?: ?(?:facebook|twitter|x|whatsapp|email|e-mail|linkedin|reddit|pinterest|messenger|telegram|friends|clipboard|article|story|bluesky|threads))*$',
    '(?:share|tweet|like|recommend|pin|report|save|print) this (?:article|story|page|post|video|via|with)\\b',
    '(?:share|post|send) (?:it |this )?(?:on|via|with|to) (?:facebook|twitter|x|whatsapp|email|linkedin|social media|friends|reddit)',
    '(?:^|[.!?–—-] ?)(?:follow|like|find|join|add) (?!him\\b|her\\b|them\\b|me\\b|the (?:author|writer))(?:us|the [\\w ]{2,30}|our [\\w ]{2,30}|@\\w+|[\\w ]{2,25}) (?:on|@)(?: our)? ?(?:facebook|twitter|x|instagram|tiktok|youtube|linkedin|telegram|whatsapp|google news|bluesky|threads|social media|mastodon)',
    '^(?:follow|like) us\\b',
    'connect with us',
    'copy (?:the )?(?:link|url)(?: copied)?',
    'link copied',
    'report this (?:post|comment|ad)',
    'add (?:us|[\\w ]{2,30}) as a preferred source',
  ],
  medium: [
    'facebook\\b',
    'twitter\\b',
    'whatsapp\\b',
    'linkedin\\b',
    'pinterest\\b',
    'copy link',
    'instagram',
    'share\\b',
  ],
  weak: ['e-?mail\\b', 'print\\b', 'save\\b', 'telegram\\b'],
}

/** Comments and letters. */
export const comments: PhraseSet = {
  role: 'comments',
  addresses: true,
  strong: [
    '^(?:view |show |see |read |load |leave |post |add |write |all |hide )?(?:all |a |your |the |more )*(?:\\d[\\d,.]* )?(?:comments?|replies|reply|responses)(?: ?\\(?\\d*\\)?)$',
    'comments (?:are|have been|on this) (?:now )?(?:closed|turned off|disabled|moderated|open|off)',
    '(?:leave|post|add|write|join) (?:a|your|the|our) (?:comment|reply|conversation|discussion|debate)',
    '(?:have your say|what do you think\\?|tell us what you think|let us know (?:what you think|in the comments|your thoughts)|share your (?:thoughts|views|opinion|story|experience)|do you have (?:a story|an opinion|something to say))',
    '(?:in the|our) comments? (?:section|below)',
    '(?:log in|sign in|register|login) to (?:comment|reply|join the)',
    'be the first to comment',
    '(?:email|send|write to|contact) (?:us|our (?:\\w+ )?(?:team|desk|newsroom|reporters|editors)|the (?:editor|newsroom)|your)[^.]{0,60}(?:at|to|via|@|letters)',
    '(?:have you been affected|are you affected|do you know (?:more|anything)|got a (?:tip|story|news tip)|do you have (?:a |any )?(?:tip|information|story))',
    'comments? (?:policy|guidelines|rules)',
    '(?:^|[.!?] ?)(?:e-?mail|contact|write to) [\\w.+-]{1,40}@',
    '(?:^|[.!?] ?)for (?:feedback|complaints|corrections|inquiries|enquiries)\\b',
    'get in touch (?:with us|by|at|via|here)',
    '(?:^|[.!?:] ?)(?:please )?(?:write|talk|speak|reach out|get in touch|send (?:a |your )?(?:tips?|documents|photos|pictures|videos)|e-?mail|message|contact)(?: with)? (?:to )?(?:us|our (?:\\w+ )?(?:reporters?|team|desk|newsroom|correspondents?))\\b',
    '(?:spotted|seen|found|noticed) (?:a|an) (?:mistake|error|typo)',
    'your email address will not be published',
    'required fields are marked',
  ],
  medium: ['comments\\b', 'get in touch', 'letters to the editor', 'your (?:views|comments|comment|say)', 'contact us'],
  weak: ['comment\\b', 'reply\\b'],
}

/** What stands about the author at the end. */
export const authorBio: PhraseSet = {
  role: 'author-bio',
  addresses: false,
  strong: [
    'follow (?:him|her|them|me|the author|the writer) (?:on|at|@)',
    "(?:^|\\. ?)(?:follow|tweet) (?:[a-z.'-]+ ){1,4}(?:on|at) (?:twitter|x|instagram|bluesky|mastodon|facebook)",
    "(?:he|she|they|[a-z.'-]+) can be (?:reached|contacted|found|followed|emailed) (?:at|on|via)",
    "(?:^|[.;!?] ?)(?:reach|contact|email|e-mail) (?:him|her|them|me|the (?:author|writer|reporter)|[a-z.'-]+(?: [a-z.'-]+)?) (?:at|directly at|via|on) ",
    '^about the (?:author|writer|reporter)s?',
    'the (?:author|writer) is (?:a|an|the)\\b',
    "^[a-z.' -]{4,50}(?:,)? is (?:a|an|the|our|\\w+'s)(?: [\\w'&-]+){0,6} (?:reporter|correspondent|columnist|editor|journalist|writer|producer|contributor|photographer|bureau chief|fellow|author)\\b(?: (?:for|at|of|with|in|on|covering|based|who|focusing|from|specialising|specializing|and)\\b|\\.?$)",
    "^[a-z.' -]{4,50} (?:covers|writes about|writes on|reports on|has covered|has written for|has reported)\\b[^.]{0,100}\\b(?:for|at|from)\\b",
    'the (?:views|opinions) expressed (?:in this|here|are|by)',
  ],
  medium: [
    'his (?:latest |new |most recent )?book',
    'her (?:latest |new |most recent )?book',
    'is the author of',
    'contributed to this (?:report|story|article)',
    'views (?:are|expressed)',
  ],
  weak: ['columnist', 'correspondent', 'reporter\\b', '@'],
}

/** Who else worked on the story. */
export const credit: PhraseSet = {
  role: 'credit',
  addresses: false,
  strong: [
    '^\\(?(?:additional |with additional |with |further |extra )?(?:reporting|writing|editing|translation|research|compiled|graphics?|production|translated|edited|written|reported|report|additional material)(?: and (?:editing|writing|reporting|additional reporting))? by\\b',
    '^\\(?with (?:files|inputs?|agency inputs?|reporting|material|agencies)(?: from| by|\\)|$)',
    "(?:^|\\. ?)[a-z.' ,-]{4,120} contributed (?:reporting|to this (?:report|story|article))",
    '^(?:with )?(?:additional )?(?:reporting|material|inputs?) (?:from|by) (?:agencies|reuters|ap|afp|pa|wires)',
    '^\\(?(?:photo|photograph|picture|image|illustration|graphic|video|pic|cover photo|main image|feature image|featured image|top photo|composite|footage|photography|credit|photo credit|image credit|picture credit|image source|photo source|photos|images|pictures|file photo|file image|file picture)s?(?: (?:by|from|courtesy(?: of)?|credit|via|source|caption))? ?[:/] ?',
    "^(?:[\\w.' -]{2,60})(?:/| via |/ via )(?:getty|reuters|ap|afp|epa|shutterstock|pa|alamy|istock|bloomberg|xinhua|anadolu|nurphoto|ap photo|zuma|rex)(?: images| media)?\\)?$",
    '^(?:getty images|ap photo|reuters|afp via getty|shutterstock|alamy|istock|pa media|pa wire|epa)(?: ?/.{0,60})?$',
  ],
  medium: ['getty images', 'ap photo', 'shutterstock', 'courtesy of', 'file photo', 'via getty'],
  weak: [],
}

/** Navigation, footers and tags. */
export const navigation: PhraseSet = {
  role: 'navigation',
  addresses: false,
  strong: [
    '^(?:skip|jump) to (?:main |the |site )?(?:content|navigation|main|footer|comments|search)',
    '^(?:back to (?:top|home|homepage|the top)|return to (?:homepage|top)|go back|close menu|open menu|toggle (?:navigation|menu)|previous (?:article|story|post)|next (?:article|story|post)|home ?[>›»/|].{0,80})$',
    '^you are here ?:?',
    // what forms say to those who fill them in
    '^(?:your|the) (?:e-?mail|message|comment|request|submission|form|entry|feedback|registration) (?:has been|was|has not been|could not be) (?:successfully )?(?:sent|received|submitted|delivered|posted|processed)',
    '^(?:an|some|unknown) errors? (?:has |have )?occurred\\b',
    '^(?:sorry, |oops[,!.]? ?)?(?:something went wrong|please try again\\b)',
    "^you (?:can't|cannot|can not|must|may not|need to|have to) (?:enter|type|fill in|provide|complete|select|tick|log ?in|sign in|be logged in)\\b",
    '^(?:this|that) field is required',
    '^(?:fields|items) marked (?:with )?(?:an? )?(?:\\*|asterisk)',
    '^(?:invalid|incorrect|wrong|missing) (?:entry|e-?mail|address|code|input|password|username|captcha)\\b',
    '^please (?:re-?)?(?:enter|type|fill in|provide|complete|verify|confirm|tick|select) (?:a|an|the|your|all|this|both|in)\\b',
    '^(?:thank you|thanks) for (?:your (?:message|comment|feedback|submission|interest|registration)|subscribing|signing up|registering|contacting)',
    '^(?:view|open|see) (?:image|gallery|fullscreen|in browser|\\d+ images)',
    // what players and embedded posts say of themselves
    "^(?:sorry,? )?(?:the|this|your|that) (?:video|audio|media|clip|stream|live ?stream|player|podcast|content|post|map|chart|graphic|embed|episode|poll)s? (?:(?:has |have )?fail(?:ed|s) to (?:load|play)|(?:can ?not|can't|could not|couldn't|will not|won't) (?:currently )?be (?:played|loaded|displayed|embedded)|(?:is|are) (?:(?:not|no longer|currently|temporarily) )+(?:un)?(?:available|supported|playable)(?: ?$|\\.| to you| in your| on (?:this|your)| at (?:this|the))|(?:is|are) unavailable(?: ?$|\\.)|(?:has|have) (?:expired|failed)(?: ?$|\\.))",
    'media could not be loaded|(?:server or network failed|format is not supported)',
    '\\b(?:enable|turn on|switch on|activate|allow|without|requires?|need) (?:java ?script|cookies and javascript|flash)\\b',
    "your (?:web )?browser (?:does not|doesn't|cannot|can't|is not|isn't|is no longer|may not|is (?:too )?(?:old|out of date|outdated))",
    '^(?:try |please try |please )?(?:refresh|refreshing|reload|reloading) (?:the |this |your )?(?:page|browser)',
    '\\bno compatible source\\b',
    '\\b(?:beginning|start|end) of dialog window\\b|\\bthis is a modal window\\b',
    '^(?:media|video|audio) (?:error|playback|player)\\b',
    '(?:using|use|have|running|disable|turn off|switch off|pause|detected) (?:an? |your |any )?ad[ -]?block',
  ],
  medium: [],
  weak: [],
}
export const footer: PhraseSet = {
  role: 'footer',
  addresses: false,
  strong: [
    '^(?:about us|contact us|privacy policy|terms (?:of (?:use|service)|and conditions|& conditions)|advertise with us|careers|help cent(?:re|er)|sitemap|accessibility)(?: ?[|·•,/–-]? ?(?:about us|contact us|about|contact|privacy policy|privacy|terms of use|terms of service|terms and conditions|terms|advertise with us|advertise|careers|jobs|help|sitemap|accessibility|cookie policy|cookies|corrections|ethics))*$',
    'is not responsible for the content of',
    '^our standards ?:',
    'th(?:is|e) (?:article|story|text|translation|summary|content|audio|voice|recording|narration)(?: version)? (?:is|was|has been) (?:generated|translated|produced|created|written|read|narrated|voiced)[^.]{0,30} (?:by|with|using) (?:ai|artificial intelligence|a machine|an automated|automated)',
  ],
  medium: ['terms (?:of (?:use|service)|and conditions)', 'privacy policy', 'press complaints', 'ipso\\b'],
  weak: [],
}
export const categories: PhraseSet = {
  role: 'categories',
  addresses: false,
  strong: [
    '^(?:tags?|tagged(?: (?:with|as|in))?|topics?|filed under|categor(?:y|ies)|related topics|explore more on these topics|posted in|keywords|more about|more on) ?:',
    '^(?:filed under|posted in|tagged with|published in) ',
  ],
  medium: [],
  weak: [],
}
export const sources: PhraseSet = {
  role: 'sources',
  addresses: false,
  strong: ['^(?:sources?|references|external links|related links|notes|bibliography) ?: ?', '^\\[\\d+\\] '],
  medium: [],
  weak: [],
}
