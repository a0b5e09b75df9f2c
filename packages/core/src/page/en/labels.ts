import type { Role } from '../../record/index.ts'

/**
 * Whole lines that say what they are, and labels that open a list of headlines ("Recommended", "Most read").
 * Compared in lower case without marks at the edges. Own writing.
 */
const lists: [Role, boolean, string][] = [
  [
    'recommended',
    true,
    "recommended|recommended for you|recommended stories|recommended reading|recommended articles|related|related stories|related articles|related content|related news|related coverage|related topics|related posts|related links|related reads|most read|most popular|most viewed|most watched|most shared|most commented|popular|popular now|popular stories|trending|trending now|trending stories|top stories|latest|latest news|latest stories|latest headlines|more stories|more news|more from this section|more in this section|more on this story|more on this topic|more on this|more like this|more from|more for you|you may also like|you might also like|you might like|you may be interested in|you may also be interested in|related internet links|related internet link|around the web|you might also be interested in|also read|read next|up next|what to read next|next up|editors' picks|editor's picks|editor's pick|editors picks|picks for you|our picks|don't miss|in case you missed it|must read|must reads|must-reads|suggested reading|suggested stories|suggested for you|around the web|from around the web|from the web|elsewhere on the web|promoted stories|best of the web|other stories|other news|people also read|readers also read|more top stories|more headlines|recent stories|recent posts|recent articles|recent news|in other news|featured|featured stories|similar articles|similar stories|today's top stories|best reads|best of|the latest|explore more|see also|what others are reading|more coverage|keep reading|top reads|stories you may like|spotlight|topics in this story|from our partners|from our network|further reading|continue reading next",
  ],
  ['read-more', true, 'read more|read more here|read also|watch|watch more|listen|go deeper|in depth|more to read'],
  [
    'read-more',
    false,
    'find out more|learn more|see more|show more|view more|load more|continue reading|full story|read full story|read full article|read the full story|read the full article|read on|click here|expand|show less|view all|see all|more|read article|more information|read now|read',
  ],
  [
    'share',
    false,
    'share|share this|share article|share this article|share this story|share this page|share this post|share on facebook|share on twitter|share on x|share via email|share on whatsapp|share on linkedin|share full article|tweet|tweet this|copy link|copied|link copied|copy link to clipboard|print|print this|print this article|email|email this|email this article|e-mail|save|saved|save article|save for later|bookmark|facebook|twitter|whatsapp|linkedin|pinterest|reddit|flipboard|messenger|telegram|x|instagram|youtube|tiktok|bluesky|threads|pocket|follow|follow us|follow us on|gift this article|give this article|comment|report this post|report this ad|like|pin it|stumbleupon|tumblr|google+|share options|share this:|social sharing',
  ],
  [
    'comments',
    false,
    'comments|comment|view comments|show comments|leave a comment|leave a reply|post a comment|add a comment|join the conversation|join the discussion|have your say|reply|no comments|no comments yet|be the first to comment|hide comments|load comments|comments are closed|conversation|discussion|sort by|newest|oldest|most liked',
  ],
  [
    'advert',
    false,
    'advertisement|advertisements|advertising|advert|ad|ads|sponsored|sponsored content|sponsored by|sponsored links|promoted|promoted content|paid content|paid post|paid partner content|partner content|advertiser content|advertorial|article continues below advertisement|advertisement - scroll to continue|scroll to continue|story continues below|article continues below|continue reading below|story continues below advertisement|advertisement - continue reading below|ads by google|skip ad|close ad|remove ads|loading|promotion|from our sponsor|from our sponsors',
  ],
  [
    'navigation',
    false,
    "menu|home|search|skip to content|skip to main content|back|back to top|top|next|previous|prev|close|open|navigation|main menu|sections|all sections|browse|edition|editions|my account|account|sign out|log out|next article|previous article|next story|previous story|next post|previous post|skip to navigation|jump to content|more sections|subscriptions|site map|view gallery|gallery|key events|filter|filters|show key events only|refresh|live|go to homepage|loading...|in this article|contents|table of contents|on this page|jump to|e-paper|epaper|today's paper|newsletters|podcasts|videos",
  ],
  [
    'subscription',
    false,
    'subscribe|subscribe now|subscribe today|log in|login|sign in|register|register now|register for free|join now|join us|start your free trial|already a subscriber|subscriber only|subscribers only|premium|exclusive to subscribers|unlock article|create account|create an account|manage subscription|try free for a month|start free trial|view offers|get access|activate your account',
  ],
  [
    'newsletter',
    false,
    'sign up|sign up now|newsletter|newsletter sign up|email sign-up|email address|your email|your email address|enter your email|email newsletters|get the newsletter|sign up for our newsletter|sign me up|subscribe to our newsletter|daily newsletter|stay informed|stay up to date|get alerts|thank you|thanks for signing up',
  ],
  [
    'appeal',
    false,
    'donate|donate now|donate today|donate here|support us|support us now|support now|support our work|support our journalism|contribute|contribute now|make a donation|become a member|become a supporter|give now|give today|help us|chip in|join us today',
  ],
  [
    'cookie',
    false,
    'accept|accept all|accept all cookies|accept cookies|reject all|reject|decline|manage cookies|cookie settings|cookie preferences|manage preferences|manage options|privacy settings|privacy preferences|got it|i accept|i agree|agree|agree and continue|allow all|more options|yes, i agree|cookie notice|cookie policy|your privacy choices|consent|save preferences|cookies',
  ],
  [
    'footer',
    false,
    'about|about us|contact|contact us|privacy|privacy policy|terms|terms of use|terms of service|terms and conditions|terms & conditions|advertise|advertise with us|careers|jobs|help|faq|faqs|sitemap|accessibility|corrections|work for us|press|legal|disclaimer|imprint|impressum|feedback|report a problem|reuse this content|report an error|suggest a correction|send feedback|customer service|faq & help|ethics policy|code of ethics',
  ],
  ['stamp', false, 'published|last updated|first published|date published|posted on|published on'],
  [
    'author-bio',
    false,
    'about the author|about the authors|about the writer|about our reporter|view profile|see all articles by this author|more by this author|more from this author|follow author|author',
  ],
  [
    'categories',
    true,
    'tags|topics|filed under|categories|category|explore more on these topics|keywords|more about|related tags|more on these topics|topics:|tags:',
  ],
  ['categories', false, 'pinned|pinned post|pinned entry|pinned update'],
  ['sources', true, 'sources|references|external links|related news sources|bibliography|footnotes|notes'],
  ['correction', false, "correction|corrections|clarification|correction appended|editor's note"],
]
export interface Label {
  readonly role: Role
  /** The headline-like lines behind it belong to it. */
  readonly opens: boolean
}
export const LABELS: ReadonlyMap<string, Label> = new Map(
  lists.flatMap(([role, opens, words]) => words.split('|').map((w) => [w, { role, opens }] as const)),
)

/** Calls to act that stand without a full stop between sentences; matched as printed, before a capital or at the end. */
export const CALLS =
  '(?:Read [Mm]ore|READ MORE|Read [Oo]n|Find [Oo]ut [Mm]ore|Learn [Mm]ore|See [Mm]ore|Show [Mm]ore|Click [Hh]ere|Continue [Rr]eading|Support [Nn]ow|Support [Uu]s(?: [Nn]ow| [Tt]oday)?|Support [Oo]ur (?:[Ww]ork|[Jj]ournalism)(?: [Nn]ow| [Tt]oday)?|Donate(?: [Nn]ow| [Tt]oday| [Hh]ere)?|Contribute(?: [Nn]ow| [Tt]oday)?|Give (?:[Nn]ow|[Tt]oday)|Chip [Ii]n(?: [Nn]ow| [Tt]oday)?|Subscribe(?: [Nn]ow| [Tt]oday| [Hh]ere)?|Sign [Uu]p(?: [Nn]ow| [Tt]oday| [Hh]ere)?|Register [Nn]ow|Join (?:[Uu]s|[Nn]ow)(?: [Nn]ow| [Tt]oday)?|Become a (?:[Mm]ember|[Ss]upporter)(?: [Nn]ow| [Tt]oday)?|Make a [Dd]onation(?: [Nn]ow| [Tt]oday)?|Accept [Aa]ll(?: [Cc]ookies)?|Reject [Aa]ll|Manage (?:[Cc]ookies|[Pp]references)|Got [Ii]t|I [Aa]ccept|Start [Yy]our [Ff]ree [Tt]rial|Download [Nn]ow|Share [Tt]his (?:[Aa]rticle|[Ss]tory)|Copy [Ll]ink|Log [Ii]n|View [Cc]omments|Advertisement|ADVERTISEMENT|Help [Uu]s(?: [Nn]ow| [Tt]oday)?)'
