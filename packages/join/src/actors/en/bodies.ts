/** English words in names of bodies and offices, folded. */

/** Legal forms and articles: they change nothing of who it is. */
export const LEGAL: ReadonlySet<string> = new Set(
  'the inc incorporated corp corporation co company ltd limited llc plc gmbh ag sa spa nv bv ab asa oyj kg lp llp pty group holdings holding'.split(
    ' ',
  ),
)

/** Common nouns that bodies are called by: a name of these alone says which body only in its own story. */
export const COMMON: ReadonlySet<string> = new Set(
  (
    'parliament senate congress house assembly council cabinet government ministry department office agency authority commission committee court tribunal ' +
    'police army navy force forces air guard military defence defense interior foreign affairs finance treasury justice health education transport labour labor ' +
    'state national federal supreme high city town county district local municipal regional central public party union opposition bank board bureau service services ' +
    'university college school hospital church club team company airport station prosecutor prosecutors mayor mayors governor governors president presidents prime minister ministers office ' +
    'republican republicans democratic democrats labour conservative conservatives liberal lords commons representatives institute centre center association federation of and for the in on security trade ' +
    'election electoral planning fire brigade department tv radio newspaper media times press'
  ).split(' '),
)

/** What may be left off the end of a body's name in a story that has said it once. */
export const TAILS: ReadonlySet<string> = new Set(
  (
    'department dept office agency authority company bank group police council commission committee court force service party union university college ' +
    'club team hospital airport centre center association federation institute foundation bureau'
  ).split(' '),
)

/** Words before an office that make another office of it. */
export const RANKS: ReadonlySet<string> = new Set(
  'deputy vice assistant shadow acting interim associate junior'.split(' '),
)
/** Words before an office that say when it was held, or how its holder looks. */
export const TENSES: ReadonlySet<string> = new Set(
  'former ex late new newly outgoing incoming then embattled next current longtime long serving the a an his her their its our own one'.split(
    ' ',
  ),
)
/** An office that somebody had before, or will have. */
export const NOT_NOW: ReadonlySet<string> = new Set(
  'former ex late elect designate outgoing incoming next future predecessor successor'.split(' '),
)

/** Heads of offices that are said in several ways. */
export const SAME_OFFICE: { readonly [word: string]: string } = {
  spokeswoman: 'spokesman',
  spokesperson: 'spokesman',
  mouthpiece: 'spokesman',
  rep: 'spokesman',
  representative: 'spokesman',
  publicist: 'spokesman',
  chairwoman: 'chairman',
  chairperson: 'chairman',
  chair: 'chairman',
  boss: 'chief',
  head: 'chief',
  ceo: 'chief',
  justice: 'judge',
  premier: 'minister',
  lawyer: 'attorney',
  barrister: 'attorney',
  solicitor: 'attorney',
  counsel: 'attorney',
  congresswoman: 'congressman',
  policewoman: 'policeman',
  actress: 'actor',
  envoy: 'ambassador',
  cop: 'policeman',
  prez: 'president',
}
