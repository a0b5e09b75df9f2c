/** Words that tell a place from a government of the same name. Own writing. */
const list = (s: string): ReadonlySet<string> => new Set(s.trim().split(/\s+/))

/** Prepositions of place. */
export const LOCATIVE = list(
  'in at near inside outside around across throughout within via through over above beneath under off along beside',
)
/** Verbs and nouns of movement: what follows "to" and "from" is a place. */
export const MOVEMENT = list(`
go come travel fly head return arrive move drive walk march sail flee emigrate migrate deport extradite transfer send ship bring take carry
rush race get live stay land depart leave relocate commute hitchhike evacuate escape cross retreat withdraw advance
trip visit flight journey travel return road route way train bus tour move train march path passage delivery pilgrimage
`)
/** Verbs whose object is a place when it can be one. */
export const PLACE_VERBS = list(
  'visit leave reach enter tour depart quit flee bomb shell shake rock devastate flood cross approach explore roam near exit batter ravage pummel',
)
/** Nouns that a place has, and a government has not. */
export const PLACE_NOUNS = list(`
city town street streets airport station capital outskirts suburb suburbs district centre center neighbourhood neighborhood mayor resident residents
square hotel court hospital school university museum church cathedral mosque zoo stadium theatre bridge road port harbour harbor metro
subway bus train flight river coast north south east west border region area part skyline weather morning summit meeting talks conference
time home house apartment flat office building restaurant cafe bar park museum police gallery studio stock exchange market trip visit
`)
/** Nouns of doing: what follows "of" does it or has it done to it. */
export const ACTION_OF = list(`
criticism invasion support request government leader president minister army ambassador ally enemy policy behalf accusation condemnation
decision refusal rejection treatment approval demand offer denial sovereignty rights backing backer supporter critic defence defense
independence recognition position stance intention view interest ally friend annexation occupation siege leadership side
`)
