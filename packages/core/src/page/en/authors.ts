/**
 * Words around the names of authors on news pages, in the languages of Europe; parts of regular expressions, to be
 * compared without case. Own writing.
 */

/** What stands before a name: "by", "posted by", "von", "Text:", "Foto" is none. */
export const OPENERS =
  '(?:(?:posted|written|published|submitted|created|compiled|story|article|(?:words|text|story)(?: and|,| &) (?:photos?|pictures|photographs|images|photography|video)|words|report|reporting|reported|analysis|interview|review|opinion|comment|text)(?: (?:on|at) [\\p{L}\\p{N} ,.:/]{4,40}?)? by|by|(?:eingestellt|geschrieben|verfasst|erstellt|veröffentlicht|verfaßt|gepostet|ein gastbeitrag|gastbeitrag|eine analyse|ein kommentar|kommentar|interview|blog beitrag|beitrag|artikel|text|reportage|bericht|rezension)(?: am [\\p{N}. \\p{L}]{4,24}?)? (?:von|durch)|von|(?:publié|écrit|rédigé|posté|proposé)(?: le [\\p{L}\\p{N} ]{4,24}?)? par|par|(?:publicado|escrito|redactado) por|por|(?:scritto|pubblicato|postato|articolo|a cura) (?:da|di)|door|geschreven door|napisał|(?:autor(?:in|en|innen)?|author|authors|auteur|auteurs|autore|autora|redakteur(?:in)?|reporter|text|texte|tekst|texto|testo|words|bericht|text (?:&|und|and|\\+) (?:fotos?|bilder|photos?))(?=\\s?:))'

/** What a page's social card calls the author: its label for `twitter:data1`. */
export const AUTHOR_LABELS =
  'written by|author|by|posted by|geschrieben von|verfasst von|von|autor|autor/in|écrit par|auteur|rédigé par|escrito por|autor|scritto da|autore|geschreven door|door|napisane przez|skrevet av|skriven av'

/** Names that stand where authors do and are nobody's. */
export const NOT_PEOPLE =
  'admin|administrator|root|editor|super ?user|(?:wordpress|wp|site|web)[ -]?admin|news|web ?master|guest(?: author| post| contributor)?|by|author|authors|autor|autoren|unknown|anonymous|veröffentlicht(?: am)?|publiziert(?: am)?|published(?: on)?|posted(?: on)?|updated(?: on)?|null|undefined|none|false|true|follow|share|shares|profile|more|read more|see more|about|about the authors?|contact|website|home|user|view all posts|all posts|alle beiträge|comments?|leave a comment|print|email|advertisement|image|photo|bild|foto|video|quelle|source|zur person|von|https?:.*'

/** The desk, its staff or its agencies as an author. */
export const DESKS =
  "(?:[\\p{L}\\p{N}’'.&-]{1,24} ){0,4}?(?:[\\p{L}.-]*redaktion|editorial (?:team|staff|board)|(?:staff|desk|news ?desk|web ?desk|newsroom|editors|reporters|correspondents|journalists|rédaction|redacción|redazione|redactie)|staff (?:writers?|reporters?|correspondents?|report)|(?:news |web |editorial |digital |live |blog |sports? |data |visual )?team|[\\p{L}]+-team)(?:,? (?:and|&|with) (?:news |wire )?agenc(?:y|ies))?|(?:news |wire )?agencies|wires?|wire (?:services?|reports?)"

/** Who else had a hand in a story, and is none of its authors; what follows to the end of the line belongs to it. */
export const HELPERS =
  '(?:with )?(?:additional|further|extra) (?:reporting|research|writing|material)|(?:with )?(?:reporting|contributions?|files|research)|edited|editing|sub-?edited|fact-?checked|reviewed|medically reviewed|photograph(?:s|y|ed)?|photos?|pictures?|images?|illustrat(?:ions?|ed)|graphics?|videos?|camera|produced|produc(?:er|tion)s?|translat(?:ion|ed)|voiced|narrated|presented|contributors?'

/** Words that stand in roles before what those who write are called, and in no name: "Chief Political Correspondent". */
export const ROLE_WORDS: ReadonlySet<string> = new Set(
  'chief senior junior deputy foreign political diplomatic defence defense home affairs health science business economics education environment climate crime legal royal technology investigative investigations consumer data digital features executive managing associate assistant contributing general staff special audience online web multimedia security energy transport finance property global security parliamentary lobby bureau our the by contributing freelance guest'.split(
    ' ',
  ),
)

/** Degrees and offices that stand behind a name after a comma. */
export const TITLES_BEHIND =
  'ph\\.?d\\.?|m\\.?d\\.?|m\\.?s\\.?c?\\.?|m\\.?a\\.?|b\\.?a\\.?|b\\.?sc\\.?|r\\.?d\\.?|r\\.?n\\.?|j\\.?d\\.?|mph|mba|ll\\.?m\\.?|jr\\.?|sr\\.?|ii|iii|esq\\.?|cpa|cscs|dr\\.?|prof\\.?|editor|reporter|correspondent|staff writer|columnist|contributor|special to .*|for .*'
