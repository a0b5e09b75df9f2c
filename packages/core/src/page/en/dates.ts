/**
 * Words that say of a date that the page was published or changed then, in the languages of Europe that most pages are
 * written in. Own writing.
 */
export const PUBLISHED_WORDS =
  /\b(?:published|posted|first published|released|issued|veröffentlicht|erschienen|erstellt|eingestellt|geschrieben|verfasst|artikel (?:wurde|vom)|datum|publié|paru|mis en ligne|publicado|publicada|pubblicat[oa]|geplaatst|gepubliceerd|publicerad|opublikowano|dodano)(?![\p{L}])/iu
export const CHANGED_WORDS =
  /\b(?:updated|modified|changed|edited|last reviewed|aktualisiert|geändert|bearbeitet|stand|modifié|mis à jour|actualizado|modificado|aggiornat[oa]|modificat[oa]|bijgewerkt|uppdaterad|aktualizacja)(?![\p{L}])/iu
