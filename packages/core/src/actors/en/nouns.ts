/**
 * Common nouns that speak, act or are spoken to: people alone and in groups, bodies, documents. Singular and plural
 * are listed apart where the form decides whether one or many are meant. Own writing.
 */
const list = (s: string): ReadonlySet<string> => new Set(s.trim().split(/\s+/))

/** One human being. "m" and "f" lists below show gender. */
export const PERSON_NOUNS = list(`
man woman boy girl person child teenager student pupil teacher professor lecturer academic scholar historian scientist researcher
expert analyst commentator critic observer economist lawyer solicitor barrister attorney judge juror witness suspect defendant victim
plaintiff claimant prosecutor detective investigator officer policeman policewoman soldier sailor pilot veteran doctor nurse surgeon patient
medic paramedic physician consultant psychologist engineer architect farmer fisherman worker employee employer manager executive
boss owner founder director chairman chairwoman chair chief head leader official aide adviser advisor assistant spokesman spokeswoman
spokesperson secretary minister president premier chancellor king queen prince princess emperor sultan emir ambassador envoy diplomat consul
negotiator mediator delegate representative commissioner governor mayor senator congressman congresswoman lawmaker legislator politician
councillor candidate nominee contender frontrunner challenger incumbent voter supporter opponent rival ally activist campaigner protester
demonstrator organiser organizer volunteer resident neighbour neighbor local villager tourist traveller passenger driver shopper customer
consumer client buyer seller trader merchant banker investor broker shareholder entrepreneur businessman businesswoman tycoon billionaire
millionaire journalist reporter correspondent editor columnist writer author novelist poet playwright critic actor actress singer musician
artist painter photographer director producer comedian broadcaster presenter host anchor blogger user poster caller viewer reader listener
athlete player footballer captain coach striker goalkeeper referee fan champion winner loser runner-up priest bishop archbishop cardinal
pope rabbi imam cleric monk nun pastor preacher believer mother father parent son daughter brother sister husband wife spouse widow widower partner
girlfriend boyfriend fiancé fiancee friend colleague counterpart predecessor successor deputy mentor cousin uncle aunt nephew niece
grandfather grandmother grandson granddaughter guest visitor host refugee migrant immigrant asylum-seeker prisoner inmate detainee hostage
captive fugitive gunman attacker assailant bomber terrorist militant rebel insurgent fighter jihadist extremist separatist guerrilla warlord
commander general colonel major lieutenant sergeant admiral brigadier guard bodyguard agent spy operative hacker whistleblower informant
source insider intruder thief robber killer murderer kidnapper smuggler trafficker dealer gangster mobster criminal offender convict citizen
national native foreigner taxpayer pensioner retiree homeowner landlord tenant commuter cyclist motorist pedestrian scientist astronaut
technician mechanic plumber builder miner docker fireman firefighter lifeguard chef cook waiter waitress barman bartender butler maid
nobleman aristocrat peer royal monarch dictator strongman ruler tyrant oligarch magnate mogul lobbyist strategist pollster biographer
inspector superintendent constable sheriff deputy trooper marshal veterinarian designer developer programmer coder gamer newcomer
clerk cashier accountant auditor bookkeeper banker teller salesman saleswoman shopkeeper grocer butcher baker barber hairdresser tailor
carpenter electrician welder plasterer roofer painter gardener cleaner caretaker janitor porter courier postman cabbie trucker lorry-driver
bus-driver conductor signaller fitter machinist seamstress weaver potter blacksmith jeweller watchmaker locksmith undertaker mortician
pharmacist dentist optician midwife carer caregiver therapist counsellor counselor psychiatrist surgeon cardiologist epidemiologist virologist
biologist chemist physicist geologist astronomer mathematician statistician meteorologist forecaster climatologist ecologist zoologist
botanist archaeologist anthropologist sociologist linguist philosopher theologian librarian curator archivist conservator translator
interpreter tutor headteacher headmaster headmistress principal rector dean provost warden don lecturer undergraduate graduate pupil
schoolboy schoolgirl schoolteacher apprentice trainee intern recruit cadet conscript private corporal lance-corporal gunner sniper paratrooper
marine airman seaman coastguard customs-officer magistrate bailiff coroner registrar notary paralegal counsel litigant appellant respondent
petitioner complainant accused murderer rapist stalker burglar fraudster conman arsonist vandal looter poacher pirate hijacker
trespasser paedophile pedophile offender felon parolee escapee accomplice ringleader mastermind kingpin godfather gunrunner courier
mayoress alderman councilman councilwoman selectman assemblyman assemblywoman backbencher whip lobbyist staffer intern speechwriter
apparatchik commissar premier-elect senator-elect returning-officer electoral-officer juror bookmaker jockey trainer groom rider
cyclist sprinter swimmer boxer wrestler gymnast skater skier golfer cricketer bowler batsman batter pitcher quarterback linebacker
midfielder defender winger forward umpire linesman manager-coach selector scout agent promoter skipper yachtsman climber mountaineer hiker
sherpa explorer diver surfer angler hunter beekeeper rancher herder herdsman shepherd grower crofter planter forester ranger logger
trawlerman skipper bosun captain steward stewardess hostess receptionist concierge hotelier restaurateur caterer brewer distiller vintner
winemaker publican landlady barista sommelier florist nanny babysitter childminder au-pair housekeeper chauffeur valet gamekeeper
dj rapper guitarist drummer pianist violinist cellist conductor composer songwriter soprano tenor bassist dancer choreographer
ballerina sculptor illustrator cartoonist animator filmmaker film-maker screenwriter dramatist essayist critic reviewer influencer
youtuber streamer podcaster vlogger model stylist designer-maker celebrity star starlet icon legend mogul heiress socialite
campaigner suffragist pacifist environmentalist conservationist feminist abolitionist separatist nationalist loyalist republican
democrat conservative liberal socialist communist marxist anarchist populist moderate centrist hardliner hawk dove dissident exile
defector turncoat deserter collaborator informer double-agent spymaster handler envoy attaché attache chargé legate nuncio
canon vicar curate deacon deaconess chaplain abbot abbess prior friar rector churchwarden verger missionary evangelist televangelist guru
lama swami sheikh mullah mufti elder chief chieftain headman paramount oba emir nawab maharaja tribesman nomad villager
townsman islander southerner northerner pensioner widow octogenarian nonagenarian centenarian teen tween schoolchild toddler newborn
sibling stepfather stepmother stepson stepdaughter half-brother half-sister godmother goddaughter godson in-law mother-in-law father-in-law
son-in-law daughter-in-law brother-in-law sister-in-law fiancé ex-husband ex-wife ex-partner ex-boyfriend ex-girlfriend lover mistress
flatmate roommate housemate classmate teammate workmate pal mate buddy chum acquaintance stranger passerby good-samaritan rescuer
hero heroine whistle-blower tipster complainer heckler streaker picketer striker shop-steward organiser unionist unionised
subcontractor surveyor planner assessor valuer estate-agent realtor auctioneer underwriter actuary adjuster trustee executor liquidator
administrator receiver creditor debtor bondholder stakeholder financier hedge-fund-manager economist strategist chairperson vice-chair
vice-chairman co-chair co-author co-owner co-defendant co-star co-pilot copilot navigator cosmonaut commentator pundit quizmaster
solon strongwoman matriarch patriarch doyen figurehead spearhead
survivor bystander onlooker passer-by eyewitness relative kin descendant heir heiress orphan twin baby infant toddler youngster adult
`)

export const MALE_NOUNS = list(`
man boy king prince emperor sultan emir father son brother husband widower boyfriend fiancé uncle nephew grandfather grandson actor
businessman congressman policeman fireman fisherman spokesman chairman gentleman nobleman barman waiter priest monk pope cardinal imam
salesman gunman craftsman statesman tsar duke baron lad guy bloke dad
`)
export const FEMALE_NOUNS = list(`
woman girl queen princess empress mother daughter sister wife widow girlfriend fiancee fiancée aunt niece grandmother granddaughter actress
businesswoman congresswoman policewoman spokeswoman chairwoman lady nun waitress maid duchess baroness heiress mum mom
`)

/** Many human beings, as the text describes them. */
export const GROUP_NOUNS = list(`
people men women boys girls persons children kids teenagers youths students pupils teachers professors academics scholars historians scientists
researchers experts analysts commentators critics observers economists lawyers solicitors attorneys judges jurors witnesses eyewitnesses
suspects defendants victims plaintiffs claimants prosecutors detectives investigators officers policemen soldiers sailors pilots veterans
doctors nurses surgeons patients medics paramedics physicians consultants engineers architects farmers fishermen workers employees employers
managers executives bosses owners founders directors chiefs heads leaders officials aides advisers advisors assistants spokesmen spokespeople
secretaries ministers presidents premiers kings queens princes ambassadors envoys diplomats consuls negotiators mediators delegates
representatives commissioners governors mayors senators congressmen lawmakers legislators politicians councillors candidates nominees contenders
voters supporters opponents rivals allies activists campaigners protesters protestors demonstrators organisers organizers volunteers residents neighbours
neighbors locals villagers tourists travellers travelers passengers drivers shoppers customers consumers clients buyers sellers traders merchants bankers
investors brokers shareholders entrepreneurs businessmen journalists reporters correspondents editors columnists writers authors novelists poets
actors singers musicians artists painters photographers producers comedians presenters hosts anchors bloggers users posters callers viewers
readers listeners athletes players footballers coaches fans champions winners losers priests bishops rabbis imams clerics monks nuns pastors
believers mothers fathers parents sons daughters brothers sisters husbands wives friends colleagues counterparts predecessors successors deputies
cousins relatives guests visitors refugees migrants immigrants asylum-seekers prisoners inmates detainees hostages captives fugitives gunmen attackers
assailants bombers terrorists militants rebels insurgents fighters jihadists extremists separatists guerrillas warlords commanders generals
colonels guards bodyguards agents spies operatives hackers whistleblowers informants sources insiders thieves robbers killers kidnappers
smugglers traffickers dealers gangsters criminals offenders convicts citizens nationals natives foreigners taxpayers pensioners retirees
homeowners landlords tenants commuters cyclists motorists pedestrians astronauts technicians mechanics builders miners dockers firefighters
troops forces police crew crews staff personnel crowd crowds mob public electorate population community families family couple neighbours audience
survivors bystanders onlookers passers-by relatives descendants heirs twins adults youngsters well-wishers peers royals oligarchs lobbyists
strategists pollsters backers detractors sceptics skeptics insiders watchers hardliners moderates conservatives liberals democrats republicans
socialists communists nationalists unionists loyalists dissidents exiles expatriates expats evangelicals christians muslims jews catholics
protestants hindus buddhists sikhs negotiators peacekeepers monitors inspectors observers regulators authorities marines reservists conscripts
recruits cadets elites elders tribesmen chieftains jihadis vigilantes paramilitaries mercenaries contractors rescuers donors creditors lenders
clerks cashiers accountants auditors shopkeepers grocers butchers bakers carpenters electricians welders cleaners porters couriers truckers
conductors pharmacists dentists midwives carers therapists psychiatrists cardiologists epidemiologists virologists biologists chemists
physicists geologists astronomers meteorologists forecasters ecologists archaeologists anthropologists librarians curators archivists
translators interpreters tutors headteachers principals deans wardens undergraduates graduates schoolchildren apprentices trainees interns
cadets marines airmen seamen coastguards magistrates bailiffs coroners complainants petitioners burglars fraudsters arsonists vandals looters
poachers pirates hijackers trespassers offenders escapees accomplices backbenchers staffers whips jockeys trainers riders cyclists swimmers
climbers mountaineers hikers sherpas divers surfers anglers hunters ranchers herders shepherds growers crofters foresters rangers loggers
trawlermen stewards waiters hoteliers restaurateurs brewers publicans nannies drivers rappers musicians dancers composers filmmakers
film-makers screenwriters influencers celebrities stars environmentalists conservationists feminists separatists nationalists hawks doves
defectors deserters collaborators informers canons vicars clergy clergymen deacons chaplains friars missionaries chiefs tribespeople
nomads islanders teens toddlers siblings grandparents grandchildren stepchildren in-laws classmates teammates workmates pals mates
strangers heroes picketers strikers stewards subcontractors surveyors planners assessors estate-agents realtors underwriters trustees
liquidators administrators shareholders bondholders financiers pundits choristers parishioners worshippers pilgrims congregants
seafarers crewmen rescuers stallholders vendors hawkers rickshaw-drivers cabbies commuters holidaymakers revellers partygoers festivalgoers
concertgoers spectators supporters ultras hooligans rioters marchers squatters dwellers householders ratepayers claimants applicants
jobseekers evacuees displaced returnees settlers colonists occupiers invaders besiegers
unions companies firms banks states countries nations governments parties groups agencies ministries newspapers outlets media broadcasters
millions thousands hundreds dozens others many some most two three four five members fact-checkers delegation contingent team panel trio duo pair
`)

/** Bodies: organisations as common nouns. */
export const BODY_NOUNS = list(`
government administration regime ministry department agency authority authorities bureau office council committee commission court tribunal
parliament congress senate assembly legislature chamber cabinet party opposition coalition junta union alliance bloc federation confederation league
organisation organization institution institute foundation charity association society club group movement network campaign company firm corporation
conglomerate manufacturer maker carmaker automaker retailer supermarket airline bank lender insurer fund broker startup start-up business giant
subsidiary supplier developer operator utility regulator watchdog ombudsman university college school academy faculty church mosque synagogue
diocese hospital clinic museum theatre gallery library army navy military force airforce militia police guard garrison brigade battalion
regiment fleet squadron embassy consulate mission delegation team side secretariat board panel jury inquiry taskforce task-force think-tank
thinktank lobby publisher studio label newspaper broadcaster channel station magazine journal website platform service forum body entity
cartel gang mafia faction wing state country nation kingdom republic city town municipality borough county province treasury presidency palace
trust charity quango nonprofit non-profit ngo hospice nursery orchestra choir ballet opera festival zoo aquarium observatory archive
laboratory lab institute polytechnic seminary madrasa temple synagogue monastery convent parish archdiocese patriarchate synod caliphate
inspectorate directorate secretariat commissariat constabulary prosecution defence tribunal registry electorate ward shipyard shipbuilder
airport port railway railroad brewer distiller miner producer grower wholesaler distributor importer exporter processor packer foundry
steelmaker chipmaker drugmaker automaker planemaker carmaker housebuilder builder contractor developer telecoms telecom carrier
owner-operator franchise broadcaster streamer platform app marketplace bookmaker casino hotelier landlord hedge-fund lender
monarchy throne household exchange syndicate consortium venture chain brewery refinery
`)

/** Bodies of the state: with a country before them they are that country acting. */
export const STATE_NOUNS = list(`
government administration regime authorities leadership state side delegation negotiators team mission forces troops soldiers
fleet warships jets presidency
`)

/** Texts and pictures that say something. */
export const DOCUMENT_NOUNS = list(`
report study survey poll polls letter statement document documents memo memorandum email e-mail message text transcript article editorial
column post tweet website book memoir autobiography paper essay analysis review assessment audit findings finding research data figures
statistics estimate estimates forecast projection table chart map draft resolution communique communiqué declaration treaty agreement deal
constitution law bill act ruling verdict judgment judgement indictment complaint lawsuit filing affidavit petition motion order warrant
testimony records record file files dossier cable cables brief briefing notice announcement advertisement ad leaflet manifesto platform
footage video recording tape audio photograph photo photos image images film documentary broadcast programme program interview speech
address remarks remark speech blog newsletter bulletin release census index guide guidelines guidance rules handbook manual manifesto
diary diaries copy copies log note notes script plaque inscription placard banner sign headline caption profile biography obituary paperwork evidence
`)

/** Nouns that belong to a person: the phrase is named by whose it is ("aides to X"). */
export const RELATIONAL_NOUNS = list(`
spokesman spokeswoman spokesperson spokesmen aide aides adviser advisers advisor advisors lawyer lawyers attorney attorneys doctor doctors
friend friends wife husband mother father parents son daughter brother sister family relatives boss deputy campaign team staff office party
allies ally supporters supporter opponents opponent critics critic rival rivals press-secretary secretary manager agent predecessor
successor colleague colleagues bodyguard bodyguards driver biographer neighbours neighbors widow partner girlfriend boyfriend children
camp entourage backers government administration cabinet delegation embassy
`)

/** Nouns for the counterpart of an office-holder in another state. */
export const COUNTERPART_NOUNS = list('counterpart counterparts opposite-number')

/** Words before a noun that are no part of a group's name. */
export const QUANTIFIERS = list(
  'a an the this that these those some any many several few both all most more another other each every no such certain various numerous scores dozens hundreds thousands at least half',
)
/** Adjectives that describe this mention alone. */
export const PASSING_ADJECTIVES = list(
  'own new old young same late first second third last next latest unnamed anonymous named senior top',
)
