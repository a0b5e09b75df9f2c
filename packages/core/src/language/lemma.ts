/**
 * Lemmas: a table of the exceptions the treebanks showed, then endings. Lower case throughout.
 */
import { DOUBLES, IRREGULAR } from './en/lemmas.ts'

const vowels = /[aeiouy]/

/** Base of a verb in -ed or -ing, without that ending: "stopp" to "stop", "mak" to "make". */
function verbStem(stem: string): string {
  const n = stem.length
  const last = stem[n - 1]!
  if (n > 2 && last === stem[n - 2] && !DOUBLES.has(last)) return stem.slice(0, -1)
  if (n > 3 && last === 'l' && stem[n - 2] === 'l' && /[aeiou]ll$/.test(stem) && !/[aeiu]ll$/.test(stem)) return stem
  if (
    /(?:[^aeiou]l|[aeiou][scvz]|[^e]u|[^aeiou][aeiou][gtkmnrpd]|[lr]s|[nr][cgs]|dg|[aeiou]th|rv|lv|ang|iat|at|uir|quir)$/.test(
      stem,
    ) &&
    needsE(stem)
  )
    return `${stem}e`
  return stem
}

/** Does a verb stem take back its silent e? */
function needsE(stem: string): boolean {
  if (/(?:[aeo]st|ang$|ing$|ong$|eng$|[aeiou]{2}[tnrkmpdlg]$)/.test(stem))
    return (
      /(?:[^s]ea[sv]|[aio]is|oi[sc]|hang|leas|leav|reat|uat|eiv|iev|quir|viat|ciat|tiat|liat|niat|riat|diat)$/.test(
        stem,
      ) && !/(?:treat|repeat|defeat|hang|seat|heat|threat)$/.test(stem)
    )
  // Two syllables with a weak last one ("visit", "open", "offer", "develop") keep their stem.
  if (/[aeiouy][^aeiouy]+(?:it|et|en|er|on|or|om|op|in|an|ip|ud|ar|im|el|ut|ot|od|id|ed|ad|ag|ig|up|us|ic)$/.test(stem))
    return (
      /(?:plet|crib|vis|lin|vit|quir|cit|trib|igin|agin|min|bin|zin|tin|fin|ris|tis|pos|fus|cus|us|ut|nor|cad|vad|sid|vid|cid|rid|nam|ram|lat|dat|tat|mat|gat|cat|nat|rat|pat|sat|vat|zat|hat|iat|eat|uat|ot)$/.test(
        stem,
      ) &&
      !/(?:visit|audit|exit|limit|edit|profit|profil|credit|target|market|budget|discus|focus|ballot|pilot|pivot|benefit|inherit|combat|format|exploit|recruit|cut|put|shut|determin.{3,}|spin|begin|win|join|gain|explain|maintain|contain|remain|obtain|retain|rain|train|admin)$/.test(
        stem,
      )
    )
  return true
}

export function ruleLemma(lower: string, upos: string, xpos: string): string {
  const n = lower.length
  if (n < 3 || n > 40) return lower
  if (upos === 'VERB' || upos === 'AUX') {
    if (xpos === 'VBG' && lower.endsWith('ing') && vowels.test(lower.slice(0, -3))) return verbStem(lower.slice(0, -3))
    if ((xpos === 'VBD' || xpos === 'VBN') && lower.endsWith('ied') && n > 4) return `${lower.slice(0, -3)}y`
    if ((xpos === 'VBD' || xpos === 'VBN') && lower.endsWith('eed')) return lower.slice(0, -1)
    if ((xpos === 'VBD' || xpos === 'VBN') && lower.endsWith('ed')) return verbStem(lower.slice(0, -2))
    if (xpos === 'VBZ') return withoutS(lower)
    return lower
  }
  if (xpos === 'NNS' || xpos === 'NNPS') return nounSingular(lower)
  if (xpos === 'JJR' || xpos === 'RBR') return degree(lower, 'er')
  if (xpos === 'JJS' || xpos === 'RBS') return degree(lower, 'est')
  return lower
}

function withoutS(w: string): string {
  if (w.endsWith('ies') && w.length > 4) return `${w.slice(0, -3)}y`
  if (/(?:sses|shes|ches|xes|zzes|oes)$/.test(w)) return w.slice(0, -2)
  return w.endsWith('s') && !w.endsWith('ss') ? w.slice(0, -1) : w
}

function nounSingular(w: string): string {
  if (w.endsWith('men') && w.length > 3) return `${w.slice(0, -3)}man`
  if (/(?:wives|knives|lives|leaves|halves|wolves|shelves|thieves|selves|calves|loaves)$/.test(w)) {
    return /(?:wives|knives|lives)$/.test(w) ? `${w.slice(0, -3)}fe` : `${w.slice(0, -3)}f`
  }
  if (
    /(?:heroes|potatoes|tomatoes|vetoes|echoes|embargoes|torpedoes|mosquitoes|volcanoes|cargoes|buses|viruses|bonuses|campuses|censuses|statuses|caucuses|gases|biases|choruses|focuses)$/.test(
      w,
    )
  )
    return w.slice(0, -2)
  if (
    /(?:crises|analyses|theses|bases|oases|diagnoses|hypotheses|emphases|parentheses|synopses)$/.test(w) &&
    !/(?:databases)$/.test(w)
  )
    return `${w.slice(0, -2)}is`
  return withoutS(/oes$/.test(w) ? w.slice(0, -1) + 's' : w)
}

function degree(w: string, ending: string): string {
  if (!w.endsWith(ending) || w.length < ending.length + 3) return w
  const stem = w.slice(0, -ending.length)
  if (stem.endsWith('i')) return `${stem.slice(0, -1)}y`
  const n = stem.length
  if (n > 2 && stem[n - 1] === stem[n - 2] && !'sl'.includes(stem[n - 1]!)) return stem.slice(0, -1)
  return /(?:rg|[^aeiou]l|[aeiou]f|[aeiou][sc]|nc|rs|[^aeiou][aiou][dtrkv])$/.test(stem) &&
    !/(?:fast|low|slow|old|new)$/.test(stem)
    ? `${stem}e`
    : stem
}

/** The lemma of a word: exceptions learnt from the treebanks first, then our own, then rules. */
export function lemmaOf(lower: string, upos: string, xpos: string, learnt: ReadonlyMap<string, string>): string {
  return (
    learnt.get(`${lower}\t${upos}`) ??
    IRREGULAR.get(lower + (upos === 'VERB' || upos === 'AUX' ? '/v' : '/n')) ??
    ruleLemma(lower, upos, xpos)
  )
}
