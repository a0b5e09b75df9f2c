/** Single words that help to tell kinds of names. Own writing; lower case. Evidence for `language/name-types.ts`. */

const PLACES = `afghanistan albania algeria angola argentina armenia australia austria azerbaijan bahrain bangladesh belarus belgium bolivia bosnia
botswana brazil britain bulgaria burundi cambodia cameroon canada chad chile china colombia congo croatia cuba cyprus czechia denmark ecuador egypt
england eritrea estonia ethiopia finland france gabon gambia georgia germany ghana greece guatemala guinea guyana haiti honduras hungary iceland india
indonesia iran iraq ireland israel italy jamaica japan jordan kazakhstan kenya kosovo kuwait kyrgyzstan laos latvia lebanon lesotho liberia libya
lithuania luxembourg madagascar malawi malaysia mali malta mauritania mauritius mexico moldova mongolia montenegro morocco mozambique myanmar burma namibia
nepal netherlands nicaragua niger nigeria norway oman pakistan palestine panama paraguay peru philippines poland portugal qatar romania russia rwanda
scotland senegal serbia singapore slovakia slovenia somalia spain sudan sweden switzerland syria taiwan tajikistan tanzania thailand togo tunisia turkey
turkmenistan uganda ukraine uruguay uzbekistan venezuela vietnam wales yemen zambia zimbabwe us u.s. usa u.s.a. uk u.k. uae gaza crimea donbas chechnya
kashmir tibet xinjiang catalonia bavaria siberia europe asia africa america antarctica oceania scandinavia balkans caucasus
alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii idaho illinois indiana iowa kansas kentucky louisiana maine
maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada ohio oklahoma oregon pennsylvania tennessee texas utah vermont
virginia wisconsin wyoming ontario quebec alberta manitoba queensland tasmania
washington london paris berlin moscow beijing tokyo rome madrid vienna brussels kyiv kiev minsk warsaw prague budapest bucharest sofia athens ankara
istanbul tehran baghdad damascus beirut jerusalem cairo tripoli tunis algiers rabat khartoum nairobi lagos abuja accra johannesburg pretoria kabul
islamabad karachi lahore delhi mumbai dhaka colombo kathmandu bangkok hanoi manila jakarta seoul pyongyang shanghai shenzhen taipei sydney melbourne
canberra auckland wellington ottawa toronto montreal vancouver chicago boston philadelphia houston dallas detroit seattle atlanta miami denver phoenix
baltimore cleveland milwaukee minneapolis pittsburgh manchester liverpool birmingham leeds glasgow edinburgh cardiff belfast dublin geneva zurich munich
hamburg frankfurt cologne stuttgart milan naples turin venice barcelona lisbon porto amsterdam rotterdam hague antwerp copenhagen stockholm oslo helsinki
reykjavik tallinn riga vilnius belgrade zagreb sarajevo skopje tirana chisinau tbilisi yerevan baku astana tashkent riyadh jeddah doha dubai muscat sanaa
aden aleppo mosul basra havana caracas bogota lima quito santiago brasilia manhattan brooklyn hollywood hiroshima fukushima`

const FIRST_NAMES = `aaron abdul abdullah abraham adam adrian ahmed alan albert alex alexander alexei alfred ali alice alison allan allen amanda amy ana andrea
andreas andrei andrew andy angela ann anna anne annie anthony antonio arthur ashley barack barbara ben benjamin bernard bernie bill billy bob bobby boris brad
brandon brenda brian bruce carl carlos carly carol caroline catherine charles charlie chris christian christina christine christopher claire clarence claudia
colin craig cynthia dan daniel danny dave david dean deborah dennis diana diane dick dmitry don donald dorothy douglas ed eddie edward edwin elena elizabeth
ellen emily emma emmanuel eric ernest eugene evan felix fernando fiona francis francois frank fred frederick gabriel gary gavin gavin geoffrey george gerald
gerard giorgio glenn gordon graham greg gregory guy hannah hans harold harry hassan heather heidi helen henry herbert hillary howard hugh hugo hussein ian
ibrahim igor irene isabel ivan jack jacob jacques james jamie jan jane janet jared jason jean jeb jeff jeffrey jennifer jeremy jerry jesse jessica jill jim
jimmy joan joe joel johann john johnny jon jonathan jordan jorge jose joseph joshua juan judith judy julia julian julie justin karen karl kate katherine kathleen
kathy keith kelly ken kenneth kevin khalid kim kirsten kyle larry laura lauren laurence lawrence lee leon leonard leslie lewis liam linda lindsey lisa liz
lloyd louis louise luca lucas lucy luis luke lynn mahmoud marc marco marcus margaret maria marie mario mark martha martin mary matt matteo matthew maurice max
megan melania melissa michael michel michelle miguel mike mikhail mitch mohamed mohammad mohammed molly monica muhammad mustafa nancy naomi natalie natasha
nathan neil nelson nicholas nick nicola nicole nigel nikki nikolai nina noah oleg olga oliver olivia omar oscar osama owen pablo pamela patricia patrick paul
paula pedro pete peter phil philip phillip pierre rachel ralph rand raymond rebecca ricardo richard rick robert roberto robin rodrigo roger ron ronald rosa
rose roy rudy rupert russell ruth ryan sally sam samantha samuel sandra sara sarah saddam scott sean sergei sergey shane sharon sheila simon sophie stanley
stefan stella stephanie stephen steve steven stuart susan suzanne sylvia tania ted teresa terry theodore theresa thomas tim timothy tina todd tom tommy tony
tracy valerie vanessa vera vernon veronica vic victor victoria viktor vincent virginia vladimir volodymyr walter warren wayne wendy wilfred will william
winston xavier yasser yuri yusuf yvonne zachary zoe`

const PEOPLES = `afghan african albanian american arab argentine armenian asian australian austrian belgian brazilian british bulgarian canadian
catholic chechen chilean chinese christian colombian conservative croatian cuban czech danish democrat democratic democrats dutch egyptian english ethiopian
european finnish french german greek hindu hungarian indian indonesian iranian iraqi irish islamic islamist israeli italian japanese jewish jordanian kenyan
korean kurdish labour latino lebanese liberal libyan malaysian mexican muslim muslims nazi nigerian norwegian pakistani palestinian palestinians polish
portuguese protestant republican republicans romanian russian russians saudi scottish serbian shiite somali soviet spanish sunni swedish swiss syrian
taiwanese thai tory turkish ukrainian ukrainians venezuelan vietnamese welsh western yemeni`

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Countries, regions and large cities of one word. */
export const KNOWN_PLACES = words(PLACES)
/** Given names, across languages. */
export const GIVEN_NAMES = words(FIRST_NAMES)
/** Words for peoples, creeds and parties' followers. */
export const KNOWN_PEOPLES = words(PEOPLES)
