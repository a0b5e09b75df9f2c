/**
 * Words that tell what kind of thing a name is, by where they stand in it. Own writing, from general knowledge of what
 * is in the news; lower case, hyphens as printed. Evidence for `language/name-types.ts`.
 */
const list = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))
/** One name a line or between commas, for names of several words. */
const phrases = (text: string): ReadonlySet<string> =>
  new Set(
    text
      .split(/[,\n]/)
      .map((s) => s.trim())
      .filter(Boolean),
  )

/** Last words of organisations: "Farm Workers Union". */
export const ORG_LAST = list(`
party ministry department agency committee commission commissions council councils university universities college colleges institute institution
institutes association associations organisation organization organisations union unions federation confederation foundation bank company
corporation corp corp. inc inc. ltd ltd. llc plc gmbh group holdings conglomerate times post journal gazette chronicle herald guardian telegraph
tribune examiner observer news newspaper magazine network radio television broadcasting parliament congress senate assembly bundestag knesset
bureau directorate secretariat ministry treasury taskforce command corps army navy brigade battalion regiment division squadron guard guards
front movement league club alliance coalition trust fund authority administration board tribunal court courts police constabulary
airlines airways motors systems technologies industries partners press laboratories laboratory enterprises pharmaceuticals energy petroleum
church ministries academy conference society orchestra symphony philharmonic band ensemble choir cabinet caucus consortium cooperative
exchange hospital clinic school schools museum gallery theatre theater library rangers fc afc united wanderers rovers
service services office forces force brotherhood committee chamber registry registrar inspectorate ombudsman prosecutors prosecutor watch
international worldwide records recordings studios pictures entertainment media communications software electronics solutions consulting associates
brothers insurance assurance securities capital investments ventures bancorp financial airlines airline railways steel mining cement
observatory centre center initiative project programme program campaign network taskforce unit squad team crew tribe nation`)

/** First words of organisations before "of", "for" or "and": "Ministry of Defence". */
export const ORG_OPENS = list(`
ministry department university institute bank board bureau church committee commission college council court chamber association
federation office organisation organization academy society union league house international`)

/** Whose bodies are called theirs: “People's Army”, “Farmers' Union”. */
export const GROUPS = list(`
people peoples men women children youth boys girls workers farmers writers teachers students veterans players doctors nurses lawyers owners consumers
fishermen dockers miners drivers pilots actors artists journalists publishers employers employees tenants residents pensioners parents mothers patients
police officers traders merchants growers producers builders engineers pharmacists physicians ministers mayors citizens voters`)

/** What ministers are of, in front of their titles: “Transport Minister”. */
export const PORTFOLIOS = list(`
transport health education defence defense finance interior justice energy trade labour labor agriculture environment housing culture treasury immigration
tourism industry commerce information communications development planning science water fisheries forestry sports sport youth security climate economy employment`)
/** Whose: “Minister”, “Secretary”. */
export const PORTFOLIO_HOLDERS = list('minister ministers secretary commissioner')

/** Words inside a name that something of it must follow. */
export const NAME_LINKS = list('of for and & the')

/** Forms of companies, behind their names. */
export const COMPANY_LAST = list('inc inc. ltd ltd. llc plc gmbh corp corp. ag s.a. s.p.a. n.v. oyj ab')

/** Behind the name of a person. */
export const PERSON_LAST = list('jr jr. sr sr. ii iii iv')

/** First words of places before "of": "City of Port Selby". */
export const PLACE_OPENS = list(`
city town village borough county district province region republic kingdom state commonwealth emirate island isle gulf bay strait sea lake cape
bishopric duchy principality municipality parish port`)

/** Words that titles of works print small. */
export const SMALL_WORDS = list(
  "a an and as at but by for from in into is it nor of off on or over per so than that the to up via vs with 's ’s n't n’t",
)

/** Last words of happenings, prizes and papers of state, which are neither bodies nor places: "Pan American Games". */
export const HAPPENING_LAST = list(`
war wars revolution uprising intifada contest games olympics paralympics cup prize prizes award awards medal festival carnival championship championships
tournament marathon grand-prix derby act treaty pact accord accords protocol charter amendment laws manifesto genocide massacre holocaust
renaissance enlightenment reformation
`)

/** Last words of places: "Elm Street". */
export const PLACE_LAST = list(`
street road avenue ave. ave boulevard lane square plaza drive highway motorway bridge river creek lake bay gulf sea ocean strait straits channel
island islands isle isles peninsula cape coast beach harbour harbor port mountain mountains mount hills hill valley desert plateau plain plains
forest woods canyon falls county city town village township borough district province oblast region territory governorate prefecture
state states republic kingdom emirates federation empire airport station park gardens stadium arena tower palace castle cathedral mosque
temple cemetery border checkpoint crossing basin delta heights beach shore reef springs sur norte`)

/** First words of places: "Lake Tana", "Mount Etna", "Port Selby". */
export const PLACE_FIRST = list('lake mount mt mt. port fort cape isle são san')

/** Places of several words. */
export const PLACES_OF_WORDS = phrases(`
hong kong, new york, new york city, new jersey, new mexico, new hampshire, new orleans, new delhi, new zealand, new south wales, new england, new haven
north korea, south korea, north carolina, south carolina, north dakota, south dakota, west virginia, rhode island, south africa, south sudan, saudi arabia
sri lanka, sierra leone, burkina faso, costa rica, el salvador, san marino, puerto rico, papua new guinea, equatorial guinea, ivory coast, cape verde
cape town, cote d'ivoire, côte d'ivoire, central african republic, dominican republic, czech republic, united states, united kingdom, united arab emirates
united states of america, great britain, northern ireland, west bank, gaza strip, middle east, far east, east asia, southeast asia, south asia, central asia
north america, south america, latin america, central america, north africa, west africa, east africa, sub-saharan africa, eastern europe, western europe
los angeles, san francisco, san diego, san antonio, san jose, san juan, santa fe, santa barbara, santa monica, las vegas, st. louis, st louis, st. petersburg
st petersburg, salt lake city, kansas city, oklahoma city, mexico city, quebec city, panama city, guatemala city, kuwait city, vatican city, ho chi minh city
el paso, fort worth, long island, long beach, palm beach, virginia beach, baton rouge, des moines, little rock, ann arbor, grand rapids, colorado springs
buenos aires, rio de janeiro, sao paulo, são paulo, belo horizonte, porto alegre, la paz, santo domingo, port-au-prince, san salvador, port of spain
addis ababa, dar es salaam, abu dhabi, tel aviv, ras al-khaimah, ramat gan, khan younis, khan yunis, deir al-balah, abu ghraib, kuala lumpur, phnom penh
chiang mai, ho chi minh, da nang, phuket, tora bora, mazar-i-sharif, hindu kush, navi mumbai, uttar pradesh, madhya pradesh, andhra pradesh, tamil nadu, west bengal
jammu and kashmir, inner mongolia, sea of japan, south china sea, east china sea, black sea, red sea, north sea, baltic sea, mediterranean sea, caspian sea
persian gulf, gulf of mexico, gulf of aden, strait of hormuz, bosnia and herzegovina, trinidad and tobago, antigua and barbuda, white house, downing street
capitol hill, wall street, silicon valley, times square, tahrir square, red square, ground zero, camp david, guantanamo bay, pearl harbor, staten island
washington d.c., washington dc, washington , d.c., district of columbia, tower hamlets, isle of wight, isle of man, milton keynes, stoke-on-trent
kryvyi rih, zaporizhzhia, nizhny novgorod, frankfurt am main, the hague, le havre, la rochelle, monte carlo, novi sad, banja luka, nova scotia, british columbia
prince edward island, new brunswick, western australia, south australia, northern territory, alice springs, gold coast, golan heights, east jerusalem
tigray region, horn of africa, golan, south ossetia, north macedonia, isle of skye, pacific ocean, atlantic ocean, indian ocean, arctic ocean`)

/** Organisations by their own names, whatever words they are made of. */
export const ORGS = phrases(`
reuters, associated press, ap, afp, agence france-presse, bloomberg, bbc, cnn, nbc, abc, cbs, npr, pbs, msnbc, fox news, sky news, channel 4, al jazeera, al arabiya
itv, tass, interfax, xinhua, kyodo, yonhap, kcna, anadolu, ansa, dpa, efe, press trust of india, new york times, washington post, wall street journal
financial times, guardian, daily mail, daily telegraph, daily mirror, sun, economist, politico, axios, buzzfeed, huffington post, the hill, usa today
los angeles times, chicago tribune, boston globe, le monde, le figaro, el país, el pais, der spiegel, die zeit, bild, haaretz, times of india, globe and mail
sydney morning herald, south china morning post, vox, vice, breitbart, daily beast, newsweek, forbes, fortune, vanity fair, new yorker, atlantic
united nations, un, u.n., eu, e.u., european union, european commission, european parliament, european council, european central bank, ecb, nato, african union
arab league, opec, oecd, imf, world bank, wto, who, unicef, unesco, unhcr, iaea, icc, interpol, europol, osce, asean, mercosur, hamas, hezbollah, taliban
al-qaeda, al qaeda, isis, isil, islamic state, boko haram, al-shabaab, fatah, plo, ira, farc, pkk, wagner, red cross, amnesty international, human rights watch
oxfam, greenpeace, médecins sans frontières, save the children, pentagon, kremlin, fbi, cia, nsa, irs, epa, fda, cdc, dea, faa, fcc, sec, nasa, darpa, fema
mi5, mi6, gchq, scotland yard, mossad, isi, fsb, kgb, gru, state department, justice department, defense department, treasury department, homeland security
foreign office, home office, house of representatives, house of commons, house of lords, supreme court, high court, federal reserve, bank of england, bundesbank
secret service, coast guard, national guard, marine corps, air force, tory, tories, labour, gop, dnc, rnc, snp, ukip, dup, sinn féin, sinn fein, plaid cymru
lib dems, liberal democrats, likud, afd, cdu, csu, spd, bjp, anc, pti, ppp, google, alphabet, facebook, meta, twitter, microsoft, apple, amazon, netflix, tesla
spacex, boeing, airbus, lockheed martin, raytheon, bae systems, rolls-royce, ford, general motors, gm, toyota, honda, nissan, hyundai, volkswagen, bmw, siemens
bosch, samsung, lg, sony, panasonic, huawei, zte, alibaba, tencent, baidu, bytedance, tiktok, intel, ibm, oracle, cisco, nvidia, amd, qualcomm, uber, lyft, airbnb
exxonmobil, exxon, chevron, bp, shell, totalenergies, total, eni, gazprom, rosneft, lukoil, saudi aramco, aramco, petrobras, glencore, rio tinto, bhp, vale
jpmorgan, jpmorgan chase, goldman sachs, morgan stanley, citigroup, citibank, wells fargo, barclays, hsbc, lloyds, natwest, santander, deutsche bank, ubs
credit suisse, bnp paribas, société générale, pfizer, moderna, astrazeneca, glaxosmithkline, gsk, novartis, roche, merck, bayer, johnson & johnson, walmart
tesco, sainsbury, asda, lidl, aldi, ikea, mcdonald, mcdonalds, starbucks, coca-cola, pepsico, nestlé, nestle, unilever, procter & gamble, disney, comcast
at&t, verizon, vodafone, bt, t-mobile, ryanair, easyjet, lufthansa, british airways, delta, american airlines, united airlines, qantas, emirates, fedex, ups
youtube, instagram, whatsapp, telegram, reddit, wikipedia, linkedin, snapchat, ebay, paypal, yahoo, openai, deepmind, fifa, uefa, nba, nfl, nhl, mlb, ioc, wada
manchester united, manchester city, real madrid, barcelona fc, arsenal, chelsea, bayern munich, juventus, new york yankees, harvard, yale, mit, stanford, princeton
oxford university, cambridge university, ucla, pew, gallup, yougov, quinnipiac, ipsos, heritage foundation, brookings, chatham house, aclu, naacp, nra, splc, adl`)

/** Short forms in capitals that name no organisation: clocks, machines, measures, degrees, offices, illnesses. Own writing. */
export const PLAIN_CAPITALS = new Set(
  `gmt utc est edt cst cdt mst mdt pst pdt cet cest bst ist jst aest am pm bc ad bce ce html css xml json pdf url http https www usb cd cds dvd dvds vhs tv tvs hd vr ar
ai pc pcs cpu gpu ram rom lcd led gps sms sim wifi ip id ids pin app faq diy suv suvs atm ufo ufos mph kph kwh gdp gnp vat roi ipo ipos ceo ceos cfo coo cto cio mp mps mep meps
msp ms mla pm pms vp phd ba bsc msc mba md gp gps rn hiv aids dna rna mri icu ptsd adhd covid sars hr pr it qa okay ok sos rip ps nb re vs aka asap eta fyi lol omg tbd tba usd gbp eur
q1 q2 q3 q4 h1 h2 uk us usa uae eu un ussr dc nyc la sf ny nsw bbq rpm dj mc mvp sg ko kos tko`.split(/\s+/),
)
