/** Words that English orthography writes together and the treebanks take apart. Own writing. */

/** What may follow an apostrophe as a token of its own, with that apostrophe. */
export const CLITICS: ReadonlySet<string> = new Set(['s', 'm', 'd', 're', 've', 'll'])

/** Whole words and where to cut them. */
export const CUTS: ReadonlyMap<string, number> = new Map([
  ['cannot', 3],
  ['gonna', 3],
  ['gotta', 3],
  ['wanna', 3],
  ['gimme', 3],
  ['lemme', 3],
  ['dunno', 2],
  ['whaddya', 3],
  ['outta', 3],
  ['lotta', 3],
  ['kinda', 4],
  ['sorta', 4],
  ['oughta', 5],
  ['alot', 1],
  // written without its apostrophe
  ['im', 1],
  ['ive', 1],
  ['youre', 3],
  ['youve', 3],
  ['theyre', 4],
  ['theyve', 4],
  ['weve', 2],
  ['thats', 4],
  ['whats', 4],
  ['dont', 2],
  ['cant', 2],
  ['didnt', 3],
  ['doesnt', 4],
  ['isnt', 2],
  ['arent', 3],
  ['wasnt', 3],
  ['werent', 4],
  ['havent', 4],
  ['hasnt', 3],
  ['hadnt', 3],
  ['couldnt', 5],
  ['wouldnt', 5],
])

/** Faces made of marks: one token where they stand between spaces. */
export const FACES: ReadonlySet<string> = new Set(
  ':) :-) :( :-( ;) ;-) :D :-D :P :-P :p :o :O :/ :-/ :| <3 =) =( :)) :(( ;D XD xD ^_^ -_- :]'.split(' '),
)

/** Ends of file names, so that "report.pdf" stays whole. */
export const FILE_ENDS: ReadonlySet<string> = new Set(
  'pdf doc docx xls xlsx ppt pptx txt htm html csv jpg jpeg png gif zip exe mp3 mp4 json xml js css php'.split(' '),
)

/** Units that stand right after a number and are tokens of their own: "10.30am", "38C", "1.5bn". Case matters. */
export const UNITS: ReadonlySet<string> = new Set(
  `am pm AM PM km kg mm cm nm mg ml kW MW GW kWh MHz GHz KB MB GB TB mph kph ft lb lbs oz bn tn trn mn m mln k K C F hrs
  hr h min mins sec secs p pc BC AD BCE CE`.split(/\s+/),
)

/** Words that begin with an apostrophe. */
export const APOSTROPHE_WORDS: ReadonlySet<string> = new Set([
  'em',
  'tis',
  'twas',
  'cause',
  'til',
  'till',
  'round',
  'bout',
  'n',
])

/** Currency marks that take a country's letters before them: "US$", "A$". */
export const CURRENCY_PREFIXES: ReadonlySet<string> = new Set(['US', 'A', 'C', 'HK', 'NZ', 'S', 'R', 'AU', 'CA', 'NT'])

/** Ends of host names, so that "bbc.co.uk" stays whole and "end.Next" does not. */
export const HOST_ENDS: ReadonlySet<string> = new Set(
  `com org net edu gov mil int info biz io co uk us eu de fr ru cn jp au ca in it es nl se no ch at be dk fi pl ua il tv me
  ly ai app dev news blog online`.split(/\s+/),
)
