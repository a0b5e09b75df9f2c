/** Words that show of what kind a name is: parts of names, and nouns beside them. Own writing. */
const list = (s: string): ReadonlySet<string> => new Set(s.trim().split(/\s+/))

/** Legal forms and the like that end a company's name, without full stops. */
export const COMPANY_ENDS = list(`
inc ltd llc llp plc corp corporation co cos gmbh ag sa nv bv ab asa oy oyj spa srl kk bhd tbk pty pte lp kgaa se ltda sarl group
holdings holding industries motors airlines airways airline energy pharmaceuticals pharma technologies systems logistics foods steel
insurance resources capital ventures solutions consulting engineering construction shipping lines rail railways water gas oil electric
power telecoms mobile dairy farms properties homes hotels resorts entertainment software networks biotech therapeutics labs aerospace
aviation fisheries trading textiles chemicals metals cement tobacco beverages distillers sons bros brewing breweries stores supermarkets electronics telecom mining petroleum records pictures studios partners
`)
/** Words that end the name of a body. */
export const BODY_ENDS = list(`
party union unions university college school academy institute foundation trust council committee commission association society federation
confederation league club alliance coalition movement front congress assembly parliament senate court tribunal hospital clinic ministry
department agency authority bureau office board bank fund church cathedral diocese museum museums gallery library theatre orchestra ballet
police army navy force forces corps brigade regiment guard guards service services news times post herald tribune gazette journal
telegraph mirror observer chronicle examiner courier echo broadcasting television tv radio network press group organisation organization
centre center laboratory laboratories observatory charity campaign initiative project coalition bloc rangers rovers wanderers albion hotspur
united city athletic town fc afc cricket rugby teamsters steelworkers patriarchate archdiocese synod
`)
/** Words that begin the name of a body and take the name behind them along. */
export const BODY_STARTS = list('radio bank banco banque university ministry nhs fc ac afc télé tele canal studio club')
/** Words that end the name of a place and take it along. */
export const PLACE_ENDS = list(`
county province district island islands valley river lake mountain mountains hill hills bay beach street road avenue lane square bridge
airport port harbour park forest peninsula strait sea ocean desert glacier pass canal dam reservoir station terminal stadium arena village
oblast prefecture governorate canton parish township borough
`)
/** Words that begin a name and belong to what follows ("New Dawn", "Mount Elbert"). */
export const NAME_STARTS = list(`
new north south east west northern southern eastern western central great greater grand old saint st san santa los las port mount lake fort
cape upper lower piz mont monte red blue green golden united national royal free inner outer
`)
/** Things with names of their own: what follows is neither a person nor a body. */
export const NAMED_THINGS = list(`
ferry ship vessel boat trawler tanker freighter frigate destroyer submarine yacht cruiser carrier warship lifeboat tug barge schooner steamer
storm hurricane typhoon cyclone tornado operation project satellite probe rover spacecraft rocket capsule horse colt filly stallion dog cat
panda elephant film movie novel album song single play musical opera series game programme show book magazine podcast mission icon
`)
/** Nouns that a person or a body may be called by in an apposition ("her coalition partner, the Maroon Union"). */
export const EITHER_NOUNS = list(`
partner rival ally opponent owner sponsor employer client customer backer investor shareholder competitor successor predecessor parent
supplier buyer seller bidder creditor landlord tenant host organiser organizer operator publisher promoter contractor developer distributor
producer broadcaster lender insurer donor critic supporter target claimant plaintiff defendant leader champion
`)
/** Nouns for a company, whatever it does: each may stand for any of the others. */
export const COMPANY_NOUNS = list(`
company firm corporation business giant conglomerate manufacturer maker carmaker automaker retailer supermarket airline lender insurer
broker startup start-up subsidiary supplier developer operator utility publisher group chain brewery refinery venture enterprise multinational
employer builder producer miner
`)
/** Of those the ones that say nothing else. */
export const ANY_COMPANY = list(
  'company firm corporation business giant group conglomerate employer enterprise multinational',
)
/** Letters behind a politician's name, and the like: no name of their own. */
export const AFTER_NAMES = list('ind lab con lib dem snp dup uup sdlp kc qc mp mep msp td jr sr obe cbe mbe phd md esq')
/** Titles of clerics and what office they show. */
export const CLERICAL: { readonly [words: string]: string } = {
  'right rev': 'bishop',
  'right reverend': 'bishop',
  'rt rev': 'bishop',
  'most rev': 'bishop',
  'most reverend': 'bishop',
  'very rev': 'dean',
  'very reverend': 'dean',
}
