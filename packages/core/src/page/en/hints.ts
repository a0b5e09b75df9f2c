import type { Role } from '../../record/index.ts'

/**
 * What class names, ids, roles and item properties say about an element, by word. Own writing, from general knowledge
 * of how news sites and their software name things. Words are parts of names, cut at marks and at capitals.
 */
const words: [Role, string][] = [
  [
    'navigation',
    'nav|navbar|navigation|menu|menubar|submenu|breadcrumb|breadcrumbs|crumbs|masthead|topbar|toolbar|skip|skiplink|pagination|pager|paging|search|searchbox|searchform|login|sitenav|siteheader|pageheader|globalheader|switcher|hamburger|offcanvas|tabs|dropdown|jump|toc',
  ],
  ['footer', 'footer|colophon|sitefooter|bottombar|foot|impressum'],
  [
    'share',
    'share|sharing|sharebar|sharetools|social|socials|sharedaddy|addthis|addtoany|shariff|socialmedia|socialbar|follow|followus|print|jetpack|jp|shares|sociallinks|bookmark|whatsapp|utility',
  ],
  [
    'recommended',
    'related|relateds|recommended|recommendation|recommendations|recommend|trending|popular|mostread|mostpopular|outbrain|taboola|ob|trc|teaser|teasers|sidebar|rail|widget|widgets|yarpp|rp4wp|crp|zergnet|revcontent|mgid|upnext|readnext|morestories|morenews|latest|headlines|secondary|complementary|aside|promo|promos|carousel|slider|suggested|suggestions|similar|rightcolumn|leftcolumn|river|onward|verwandte|teaserlist|readmore|seealso|nextprev|siblings|series|gallery|thumbnails',
  ],
  [
    'comments',
    'comment|comments|commentlist|disqus|respond|reply|replies|livefyre|commentform|kommentare|kommentar|discussion|pingback|trackback|spot-im|coral|feedback|forum',
  ],
  ['newsletter', 'newsletter|newsletters|signup|mailchimp|subscribe|subscription|optin|mailing|mailinglist|email'],
  [
    'navigation',
    'dialog|alertdialog|modal|popup|lightbox|interstitial|emailform|mailform|mailto|sendform|contactform|loginform|shareform|webform|feedbackform|replyform|registerform|orderform|sendtofriend|emailfriend|tellafriend|emailthis|mailthis|captcha|formerror|errormessage|formmessage',
  ],
  ['subscription', 'paywall|regwall|piano|metered|meter|premium|subscriber|abo|membership|register'],
  ['appeal', 'donate|donation|donations|contribution|contributions|epic|supportus|patreon|fundraising'],
  [
    'advert',
    'ad|ads|advert|adverts|advertisement|advertising|adsense|adslot|adbox|adunit|banner|sponsor|sponsored|sponsors|dfp|gpt|werbung|anzeige|anzeigen|affiliate|promoted|commercial|adcontainer|adwrapper|skyscraper|leaderboard|mpu|reklama|publicidad',
  ],
  ['cookie', 'cookie|cookies|consent|gdpr|cookiebar|onetrust|cmp|ccpa|privacy|cookieconsent|eucookie'],
  ['author-bio', 'bio|biography|authorbio|aboutauthor|authorbox|authorinfo|aboutthe|profile|contributor'],
  [
    'categories',
    'tag|tags|tagcloud|taglist|category|categories|topics|keywords|tagged|postmeta|filed|labels|taxonomy|cat|rubric|kicker|eyebrow',
  ],
  ['caption', 'caption|captions|figcaption|wpcaption|legend|imagecaption|bildunterschrift|cutline'],
  ['credit', 'credit|credits|photocredit|copyrightholder|bildnachweis|photographer'],
  ['byline', 'byline|author|authors|writer|autor|dateline|postauthor|contributors|signature|autoren'],
  [
    'stamp',
    'date|time|timestamp|published|pubdate|datetime|datepublished|datemodified|updated|postdate|datum|dateline|lastmod|posted|meta|entrymeta|metadata|infos|articleinfo|readtime|readingtime|viewcount|views',
  ],
  ['copyright', 'copyright|disclaimer|license|licence|rights|legal|terms'],
  [
    'standfirst',
    'standfirst|subheadline|subhead|subtitle|deck|dek|lede|summary|excerpt|teasertext|subheading|description|intro',
  ],
  ['pullquote', 'pullquote|pull|pullquotes'],
  ['correction', 'correction|corrections|clarification'],
]
export const HINT_WORDS: ReadonlyMap<string, Role> = new Map(
  words.flatMap(([role, list]) => list.split('|').map((w) => [w, role] as const)),
)
/** Words that speak for the article itself. */
export const CONTENT_WORDS: ReadonlySet<string> = new Set(
  'article|articlebody|body|bodytext|content|contents|entry|post|postbody|postcontent|story|storybody|text|main|maincontent|blog|single|hentry|prose|artikel|beitrag|paragraph|copy|richtext|fulltext|page|news|articletext|entrycontent|storytext|detail|column'.split(
    '|',
  ),
)
/** Whole names, in lower case, that mark the body beyond doubt. */
export const BODY_NAMES: ReadonlySet<string> = new Set(
  'articlebody|article-body|article__body|article_body|articletext|article-text|article__text|article-content|article__content|article_content|articlecontent|entry-content|entrycontent|post-content|post_content|postcontent|post-body|post__content|post__body|story-body|storybody|story-content|story__content|story_text|story-text|storytext|body-text|bodytext|body-copy|bodycopy|c-entry-content|rich-text|richtext|field-name-body|td-post-content|single-content|main-content__body|content-body|content__body|content__article-body|pg-rail-tall__body|zn-body__paragraph|wysiwyg|text-content|entry-text|news-content|news-text|news_text|article-main|article__main|paywall-content|mw-parser-output|e-content|blog-post-content|post-entry|entry-body|articlecopy|article-copy|caas-body'.split(
    '|',
  ),
)
/** The same for names with a changing part. */
export const BODY_FORM = /^ssrcss-\w+-richtextcomponentwrapper$/
/** A name that begins so says how a thing looks or which of many it is, not what it is. */
export const STATE_NAME =
  /^(?:tag|category|cat|format|type|status|label|topic|has|no|with|is|js|without|hide|show|not|u|l|o|col|row|grid|theme|wp-block|icon|fa|btn|style|sc|css|page-template|layout)[-_]/i
