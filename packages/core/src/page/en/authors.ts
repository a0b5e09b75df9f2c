/**
 * Words around the names of authors on news pages, in the languages of Europe; parts of regular expressions, to be
 * compared without case. Own writing.
 */

/** What stands before a name: "by", "posted by", "von", "Text:", "Foto" is none. */
export const OPENERS =
  '(?:(?:posted|written|published|submitted|created|story|article|words|report|analysis|interview|review|text|photos?|pictures)(?: (?:on|at) [\\p{L}\\p{N} ,.:/]{4,40}?)? by|by|(?:eingestellt|geschrieben|verfasst|erstellt|veröffentlicht|verfaßt|gepostet|ein gastbeitrag|gastbeitrag|eine analyse|ein kommentar|kommentar|interview|blog beitrag|beitrag|artikel|text|reportage|bericht|rezension)(?: am [\\p{N}. \\p{L}]{4,24}?)? (?:von|durch)|von|(?:publié|écrit|rédigé|posté|proposé)(?: le [\\p{L}\\p{N} ]{4,24}?)? par|par|(?:publicado|escrito|redactado) por|por|(?:scritto|pubblicato|postato|articolo|a cura) (?:da|di)|door|geschreven door|napisał|(?:autor(?:in|en|innen)?|author|authors|auteur|auteurs|autore|autora|redakteur(?:in)?|reporter|text|texte|tekst|texto|testo|words|bericht|text (?:&|und|and|\\+) (?:fotos?|bilder|photos?))(?=\\s?:))'

/** What a page's social card calls the author: its label for `twitter:data1`. */
export const AUTHOR_LABELS =
  'written by|author|by|posted by|geschrieben von|verfasst von|von|autor|autor/in|écrit par|auteur|rédigé par|escrito por|autor|scritto da|autore|geschreven door|door|napisane przez|skrevet av|skriven av'

/** Names that stand where authors do and are nobody's. */
export const NOT_PEOPLE =
  'admin|administrator|wordpressadmin|wpadmin|editors?|editorial(?: team| staff| board)?|staff(?: writers?| reporters?)?|redaktion|die redaktion|news|newsroom|news ?desk|web ?master|guest(?: author| post)?|team|agencies|wires?|reuters|ap|afp|dpa|by|author|authors|autor|autoren|unknown|anonymous|veröffentlicht(?: am)?|published(?: on)?|posted(?: on)?|null|undefined|n/a|none|follow|share|shares|profile|more|about|contact|website|home|user|view all posts|https?:.*'

/** The desk as an author: named only where nobody else is. */
export const DESKS =
  '(?:die |the )?(?:[\\p{L}-]{2,20} )?(?:redaktion|editorial (?:team|staff|board)|staff(?: writers?| reporters?)?|news ?desk|newsroom|editors|rédaction|redacción|redazione|redactie)'

/** Degrees and offices that stand behind a name after a comma. */
export const TITLES_BEHIND =
  'ph\\.?d\\.?|m\\.?d\\.?|m\\.?s\\.?c?\\.?|m\\.?a\\.?|b\\.?a\\.?|b\\.?sc\\.?|r\\.?d\\.?|r\\.?n\\.?|j\\.?d\\.?|mph|mba|ll\\.?m\\.?|jr\\.?|sr\\.?|ii|iii|esq\\.?|cpa|cscs|dr\\.?|prof\\.?|editor|reporter|correspondent|staff writer|columnist|contributor|special to .*|(?:the )?associated press|for .*'
