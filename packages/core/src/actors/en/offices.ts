/**
 * Offices. `OFFICE_HEADS` are nouns that name a holder of an office; `PHRASES` map what an office is called to one key,
 * so that "foreign minister", "foreign secretary" and "top diplomat" meet. Keys with a colon are a class with its
 * portfolio ("minister:foreign"). Own writing.
 */
export const PHRASES: readonly (readonly [string, string])[] = [
  ['pm', 'prime minister|premier|pm|head of government|taoiseach|acting prime minister|caretaker prime minister'],
  ['deputy-pm', 'deputy prime minister|vice premier|vice prime minister|tánaiste|tanaiste|first deputy prime minister'],
  [
    'president',
    'president|head of state|president-elect|acting president|interim president|commander in chief|commander-in-chief',
  ],
  ['vice-president', 'vice president|vice-president|second-in-command|veep|vp|deputy president|number two'],
  ['first-minister', 'first minister'],
  ['chancellor', 'chancellor'],
  [
    'minister:finance',
    'finance minister|minister of finance|treasury secretary|chancellor of the exchequer|treasurer|finance secretary|finance chief|treasury chief|economy minister',
  ],
  [
    'minister:foreign',
    'foreign minister|foreign secretary|minister of foreign affairs|minister for foreign affairs|foreign affairs minister|external affairs minister|minister of external affairs|top diplomat|chief diplomat|secretary of state|foreign policy chief|foreign affairs chief|high representative',
  ],
  [
    'minister:defence',
    'defence minister|defense minister|defence secretary|defense secretary|minister of defence|minister of defense|secretary of defense|defence chief|defense chief|defence boss|secretary of war|war secretary|pentagon chief',
  ],
  [
    'minister:interior',
    'interior minister|home secretary|minister of the interior|home affairs minister|home minister|secretary of the interior|interior secretary|internal affairs minister|homeland security secretary',
  ],
  ['minister:justice', 'justice minister|justice secretary|minister of justice|lord chancellor'],
  ['minister:health', 'health minister|health secretary|minister of health|health and human services secretary'],
  ['minister:education', 'education minister|education secretary|minister of education'],
  [
    'minister:trade',
    'trade minister|trade secretary|minister of trade|commerce secretary|commerce minister|business secretary',
  ],
  ['minister:energy', 'energy minister|energy secretary|minister of energy|oil minister'],
  ['minister:environment', 'environment minister|environment secretary|minister of environment|climate minister'],
  [
    'minister:agriculture',
    'agriculture minister|farm minister|agriculture secretary|minister of agriculture|farming minister',
  ],
  ['minister:transport', 'transport minister|transport secretary|transportation secretary|minister of transport'],
  ['minister:labour', 'labour minister|labor minister|labor secretary|work and pensions secretary|employment minister'],
  ['attorney-general', 'attorney general|attorney-general|solicitor general'],
  [
    'prosecutor',
    'prosecutor|chief prosecutor|public prosecutor|state prosecutor|prosecutor general|district attorney|special counsel',
  ],
  ['security-adviser', 'national security adviser|national security advisor'],
  [
    'secretary-general',
    'secretary general|secretary-general|un chief|nato chief|general secretary|party chief|party secretary',
  ],
  [
    'speaker',
    'speaker|house speaker|speaker of the house|parliament speaker|parliamentary speaker|chairman of parliament',
  ],
  ['majority-leader', 'majority leader|senate majority leader|house majority leader'],
  ['minority-leader', 'minority leader|senate minority leader|house minority leader'],
  ['opposition-leader', 'opposition leader|leader of the opposition'],
  ['monarch', 'king|queen|monarch|sultan|emir|emperor|grand duke|sovereign|ruler'],
  ['crown-prince', 'crown prince|heir to the throne'],
  ['pope', 'pope|pontiff|holy father'],
  ['first-lady', 'first lady'],
  ['press-secretary', 'press secretary|white house press secretary'],
  ['spokesperson', 'spokesman|spokeswoman|spokesperson|press officer|press spokesman'],
  [
    'ambassador',
    'ambassador|high commissioner|envoy|special envoy|special representative|permanent representative|consul general|consul-general|charge d’affaires|chargé d’affaires',
  ],
  ['chief-of-staff', 'chief of staff|chief-of-staff'],
  [
    'army-chief',
    'army chief|military chief|chief of the defence staff|chairman of the joint chiefs of staff|army commander|commander-in-chief of the armed forces|top general|chief of defence|chief of general staff|chief of the general staff',
  ],
  ['police-chief', 'police chief|chief of police|police commissioner|chief constable|sheriff'],
  ['mayor', 'mayor|lord mayor'],
  ['governor', 'governor|gov|lieutenant governor'],
  [
    'central-bank-chief',
    'central bank governor|governor of the bank of england|central bank chief|fed chair|fed chairman|federal reserve chairman|federal reserve chair|fed chief',
  ],
  ['senator', 'senator|sen'],
  ['representative', 'representative|congressman|congresswoman|congressperson|rep|lawmaker|legislator'],
  ['mp', 'mp|member of parliament|backbencher|mep|msp|td|deputy|parliamentarian'],
  [
    'candidate',
    'candidate|presidential candidate|nominee|presidential nominee|presidential hopeful|frontrunner|front-runner|contender|challenger|republican nominee|democratic nominee|gop nominee|presumptive nominee|party nominee|standard-bearer|vice presidential nominee|running mate|vice presidential candidate',
  ],
  ['ceo', 'chief executive|ceo|chief executive officer|c.e.o.|boss'],
  ['chair', 'chairman|chairwoman|chair|chairperson'],
  ['director', 'director|executive director|managing director|director general|director-general'],
  ['judge', 'judge|justice|chief justice|magistrate'],
  ['campaign-manager', 'campaign manager|campaign chairman|campaign chair|campaign chief'],
  ['bishop', 'archbishop|bishop|cardinal|patriarch|imam|rabbi|ayatollah|grand mufti|supreme leader'],
]

/** Single nouns that head an office or a rank; a phrase ending in one is an office. */
export const OFFICE_HEADS = new Set(
  `president minister premier chancellor secretary ambassador envoy governor mayor senator congressman congresswoman
representative mp speaker spokesman spokeswoman spokesperson chief leader head chairman chairwoman chair chairperson director
commissioner prosecutor judge justice general colonel major captain lieutenant sergeant admiral brigadier commander marshal
commodore adviser advisor aide deputy king queen prince princess sultan emir sheikh emperor pope bishop archbishop cardinal
imam rabbi ayatollah boss ceo executive manager treasurer negotiator diplomat mediator coordinator strategist counsel
attorney nominee candidate hopeful frontrunner contender challenger lawmaker legislator parliamentarian councillor councilman
councilwoman alderman sheriff superintendent inspector constable officer official representative delegate consul founder
co-founder owner editor professor dean principal rector chancellor taoiseach tánaiste pm vp coach captain second-in-command
secretary-general director-general attorney-general governor-general vice-president vice-chancellor vice-premier vice-chairman
vice-chair chief-of-staff commander-in-chief inspector-general procurator prosecutor-general ombudsman archbishop`.split(
    /\s+/,
  ),
)

/** Offices that go by a second class in one country: code and key → key. */
export const TWIN_OFFICES: { readonly [office: string]: string } = {
  'GB|minister:finance': 'chancellor',
  'DE|chancellor': 'pm',
  'AT|chancellor': 'pm',
}

/** Words before an office that say it is no longer held; they do not change which office it is. */
export const FORMER = new Set([
  'former',
  'ex',
  'retired',
  'ousted',
  'deposed',
  'onetime',
  'one-time',
  'late',
  'then',
  'ex-',
])

/** Offices of one kind of state that tell which country an article is set in. */
export const OFFICE_COUNTRY: { readonly [phrase: string]: string } = {
  'foreign secretary': 'GB',
  'home secretary': 'GB',
  'chancellor of the exchequer': 'GB',
  'shadow chancellor': 'GB',
  'shadow foreign secretary': 'GB',
  'secretary of state': 'US',
  'attorney general': 'US',
  'treasury secretary': 'US',
  'majority leader': 'US',
  'minority leader': 'US',
  taoiseach: 'IE',
  tánaiste: 'IE',
}

/** Offices that there is one of in a country: alone with an article they name their holder. */
export const UNIQUE_OFFICES = new Set([
  'pm',
  'deputy-pm',
  'president',
  'vice-president',
  'chancellor',
  'first-lady',
  'monarch',
  'crown-prince',
  'pope',
  'attorney-general',
  'opposition-leader',
  'secretary-general',
  'security-adviser',
  'army-chief',
])
