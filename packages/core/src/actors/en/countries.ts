/**
 * Every country and territory of ISO 3166-1, and Kosovo. Names, adjectives and capitals are own writing after common English usage;
 * alpha-3 codes and Wikidata ids were taken from @rapideditor/country-coder 5.6.1 (ISC), Denmark's, the Netherlands' and the Holy
 * See's aside, where that names the whole realm.
 * One line each: alpha-2 and alpha-3 code | usual name | other names | adjectives | people (plural) | capitals that stand for the government | Wikidata id.
 * Names in capitals must be printed in capitals. A capital that is ambiguous in English prose is left out.
 */
export const COUNTRIES = `
AD AND|Andorra||Andorran|Andorrans|Andorra la Vella|Q228
AE ARE|United Arab Emirates|UAE,Emirates,U.A.E.|Emirati|Emiratis|Abu Dhabi|Q878
AF AFG|Afghanistan|Islamic Republic of Afghanistan|Afghan|Afghans|Kabul|Q889
AG ATG|Antigua and Barbuda|Antigua|Antiguan|Antiguans|Saint John's|Q781
AI AIA|Anguilla||Anguillian|Anguillians||Q25228
AL ALB|Albania||Albanian|Albanians|Tirana|Q222
AM ARM|Armenia||Armenian|Armenians|Yerevan|Q399
AO AGO|Angola||Angolan|Angolans|Luanda|Q916
AQ ATA|Antarctica|||||Q51
AR ARG|Argentina|Argentine Republic|Argentine,Argentinian|Argentines,Argentinians|Buenos Aires|Q414
AS ASM|American Samoa||American Samoan|American Samoans|Pago Pago|Q16641
AT AUT|Austria||Austrian|Austrians|Vienna|Q40
AU AUS|Australia|Commonwealth of Australia|Australian,Aussie|Australians,Aussies|Canberra|Q408
AW ABW|Aruba||Aruban|Arubans|Oranjestad|Q21203
AX ALA|Åland|Åland Islands,Aland Islands||Ålanders|Mariehamn|Q5689
AZ AZE|Azerbaijan||Azerbaijani,Azeri|Azerbaijanis,Azeris|Baku|Q227
BA BIH|Bosnia and Herzegovina|Bosnia,Bosnia-Herzegovina|Bosnian|Bosnians|Sarajevo|Q225
BB BRB|Barbados||Barbadian,Bajan|Barbadians,Bajans|Bridgetown|Q244
BD BGD|Bangladesh||Bangladeshi|Bangladeshis|Dhaka|Q902
BE BEL|Belgium||Belgian|Belgians||Q31
BF BFA|Burkina Faso||Burkinabe,Burkinabé|Burkinabes|Ouagadougou|Q965
BG BGR|Bulgaria||Bulgarian|Bulgarians|Sofia|Q219
BH BHR|Bahrain||Bahraini|Bahrainis|Manama|Q398
BI BDI|Burundi||Burundian|Burundians|Gitega,Bujumbura|Q967
BJ BEN|Benin||Beninese|Beninese|Porto-Novo,Cotonou|Q962
BL BLM|Saint Barthélemy|Saint-Barthélemy,St Barts,St. Barts||||Q25362
BM BMU|Bermuda||Bermudian,Bermudan|Bermudians,Bermudans||Q23635
BN BRN|Brunei|Brunei Darussalam|Bruneian|Bruneians|Bandar Seri Begawan|Q921
BO BOL|Bolivia|Plurinational State of Bolivia|Bolivian|Bolivians|La Paz,Sucre|Q750
BQ BES|Caribbean Netherlands|Bonaire||||Q27561
BR BRA|Brazil|Federative Republic of Brazil|Brazilian|Brazilians|Brasilia,Brasília|Q155
BS BHS|Bahamas|The Bahamas|Bahamian|Bahamians|Nassau|Q778
BT BTN|Bhutan||Bhutanese|Bhutanese|Thimphu|Q917
BV BVT|Bouvet Island|||||Q23408
BW BWA|Botswana||Botswanan,Motswana|Batswana|Gaborone|Q963
BY BLR|Belarus|Byelorussia,Belorussia|Belarusian,Belarussian|Belarusians|Minsk|Q184
BZ BLZ|Belize||Belizean|Belizeans|Belmopan|Q242
CA CAN|Canada||Canadian|Canadians|Ottawa|Q16
CC CCK|Cocos Islands|Cocos (Keeling) Islands,Keeling Islands||||Q36004
CD COD|Democratic Republic of the Congo|DR Congo,DRC,Democratic Republic of Congo,Congo-Kinshasa,Zaire,D.R. Congo,D.R.C.|Congolese|Congolese|Kinshasa|Q974
CF CAF|Central African Republic|CAR|Central African|Central Africans|Bangui|Q929
CG COG|Congo|Republic of the Congo,Republic of Congo,Congo-Brazzaville|Congolese|Congolese|Brazzaville|Q971
CH CHE|Switzerland|Swiss Confederation|Swiss|Swiss|Bern,Berne|Q39
CI CIV|Ivory Coast|Côte d'Ivoire,Cote d'Ivoire|Ivorian|Ivorians|Abidjan,Yamoussoukro|Q1008
CK COK|Cook Islands||Cook Islands|Cook Islanders|Avarua|Q26988
CL CHL|Chile||Chilean|Chileans|Santiago|Q298
CM CMR|Cameroon||Cameroonian|Cameroonians|Yaoundé,Yaounde|Q1009
CN CHN|China|People's Republic of China,PRC,mainland China|Chinese|Chinese|Beijing,Peking|Q148
CO COL|Colombia||Colombian|Colombians|Bogota,Bogotá|Q739
CR CRI|Costa Rica||Costa Rican|Costa Ricans|San José|Q800
CU CUB|Cuba||Cuban|Cubans|Havana|Q241
CV CPV|Cape Verde|Cabo Verde|Cape Verdean|Cape Verdeans|Praia|Q1011
CW CUW|Curaçao|Curacao|Curaçaoan|Curaçaoans|Willemstad|Q25279
CX CXR|Christmas Island||||Flying Fish Cove|Q31063
CY CYP|Cyprus||Cypriot|Cypriots|Nicosia|Q229
CZ CZE|Czech Republic|Czechia|Czech|Czechs|Prague|Q213
DE DEU|Germany|Federal Republic of Germany|German|Germans|Berlin|Q183
DJ DJI|Djibouti||Djiboutian|Djiboutians|Djibouti City|Q977
DK DNK|Denmark||Danish|Danes|Copenhagen|Q35
DM DMA|Dominica||||Roseau|Q784
DO DOM|Dominican Republic||Dominican|Dominicans|Santo Domingo|Q786
DZ DZA|Algeria|People's Democratic Republic of Algeria|Algerian|Algerians|Algiers|Q262
EC ECU|Ecuador||Ecuadorian,Ecuadorean|Ecuadorians,Ecuadoreans|Quito|Q736
EE EST|Estonia||Estonian|Estonians|Tallinn|Q191
EG EGY|Egypt|Arab Republic of Egypt|Egyptian|Egyptians|Cairo|Q79
EH ESH|Western Sahara||Sahrawi|Sahrawis||Q6250
ER ERI|Eritrea||Eritrean|Eritreans|Asmara|Q986
ES ESP|Spain||Spanish|Spaniards|Madrid|Q29
ET ETH|Ethiopia|Federal Democratic Republic of Ethiopia|Ethiopian|Ethiopians|Addis Ababa|Q115
FI FIN|Finland||Finnish|Finns|Helsinki|Q33
FJ FJI|Fiji||Fijian|Fijians|Suva|Q712
FK FLK|Falkland Islands|Falklands|Falkland|Falkland Islanders||Q9648
FM FSM|Micronesia|Federated States of Micronesia|Micronesian|Micronesians|Palikir|Q702
FO FRO|Faroe Islands|Faroes,Faeroe Islands|Faroese|Faroese|Tórshavn,Torshavn|Q4628
FR FRA|France|French Republic|French|French|Paris|Q142
GA GAB|Gabon||Gabonese|Gabonese|Libreville|Q1000
GB GBR|United Kingdom|UK,Britain,Great Britain,United Kingdom of Great Britain and Northern Ireland|British|Britons,Brits,British|London|Q145
GD GRD|Grenada||Grenadian|Grenadians|St George's,Saint George's|Q769
GE GEO|Georgia||Georgian|Georgians|Tbilisi|Q230
GF GUF|French Guiana|||French Guianans|Cayenne|Q3769
GG GGY|Guernsey|Bailiwick of Guernsey|||Saint Peter Port,St Peter Port|Q25230
GH GHA|Ghana||Ghanaian|Ghanaians|Accra|Q117
GI GIB|Gibraltar||Gibraltarian|Gibraltarians||Q1410
GL GRL|Greenland||Greenlandic|Greenlanders|Nuuk|Q223
GM GMB|Gambia|The Gambia|Gambian|Gambians|Banjul|Q1005
GN GIN|Guinea||Guinean|Guineans|Conakry|Q1006
GP GLP|Guadeloupe||Guadeloupean|Guadeloupeans||Q17012
GQ GNQ|Equatorial Guinea||Equatorial Guinean|Equatorial Guineans|Malabo|Q983
GR GRC|Greece|Hellenic Republic|Greek|Greeks|Athens|Q41
GS SGS|South Georgia|South Georgia and the South Sandwich Islands||||Q35086
GT GTM|Guatemala||Guatemalan|Guatemalans|Guatemala City|Q774
GU GUM|Guam||Guamanian|Guamanians|Hagåtña,Hagatna|Q16635
GW GNB|Guinea-Bissau|Guinea Bissau|Bissau-Guinean|Bissau-Guineans|Bissau|Q1007
GY GUY|Guyana||Guyanese|Guyanese||Q734
HK HKG|Hong Kong||Hong Kong|Hong Kongers||Q8646
HM HMD|Heard Island and McDonald Islands|||||Q131198
HN HND|Honduras||Honduran|Hondurans|Tegucigalpa|Q783
HR HRV|Croatia||Croatian,Croat|Croatians,Croats|Zagreb|Q224
HT HTI|Haiti||Haitian|Haitians|Port-au-Prince|Q790
HU HUN|Hungary||Hungarian|Hungarians|Budapest|Q28
ID IDN|Indonesia||Indonesian|Indonesians|Jakarta|Q252
IE IRL|Ireland|Republic of Ireland,Irish Republic|Irish|Irish|Dublin|Q27
IL ISR|Israel|State of Israel|Israeli|Israelis|Jerusalem,Tel Aviv|Q801
IM IMN|Isle of Man||Manx|||Q9676
IN IND|India|Republic of India|Indian|Indians|New Delhi,Delhi|Q668
IO IOT|British Indian Ocean Territory|Chagos Islands,Chagos,Diego Garcia|Chagossian|Chagossians||Q43448
IQ IRQ|Iraq||Iraqi|Iraqis|Baghdad|Q796
IR IRN|Iran|Islamic Republic of Iran,Islamic Republic,Persia|Iranian|Iranians|Tehran,Teheran|Q794
IS ISL|Iceland||Icelandic|Icelanders|Reykjavik,Reykjavík|Q189
IT ITA|Italy|Italian Republic|Italian|Italians|Rome|Q38
JE JEY|Bailiwick of Jersey|||||Q785
JM JAM|Jamaica||Jamaican|Jamaicans||Q766
JO JOR|Jordan|Hashemite Kingdom,Hashemite Kingdom of Jordan|Jordanian|Jordanians|Amman|Q810
JP JPN|Japan||Japanese|Japanese|Tokyo|Q17
KE KEN|Kenya||Kenyan|Kenyans|Nairobi|Q114
KG KGZ|Kyrgyzstan|Kyrgyz Republic|Kyrgyz,Kyrgyzstani|Kyrgyz|Bishkek|Q813
KH KHM|Cambodia|Kampuchea|Cambodian|Cambodians|Phnom Penh|Q424
KI KIR|Kiribati||I-Kiribati|I-Kiribati|South Tarawa|Q710
KM COM|Comoros||Comorian,Comoran|Comorians|Moroni|Q970
KN KNA|Saint Kitts and Nevis|St Kitts and Nevis,St. Kitts and Nevis,St Kitts,Saint Kitts|Kittitian|Kittitians|Basseterre|Q763
KP PRK|North Korea|DPRK,Democratic People's Republic of Korea,DPR Korea|North Korean|North Koreans|Pyongyang|Q423
KR KOR|South Korea|Republic of Korea,ROK|South Korean|South Koreans|Seoul|Q884
KW KWT|Kuwait|State of Kuwait|Kuwaiti|Kuwaitis|Kuwait City|Q817
KY CYM|Cayman Islands|Caymans|Caymanian|Caymanians||Q5785
KZ KAZ|Kazakhstan||Kazakh,Kazakhstani|Kazakhs|Astana,Nur-Sultan|Q232
LA LAO|Laos|Lao People's Democratic Republic,Lao PDR|Laotian,Lao|Laotians|Vientiane|Q819
LB LBN|Lebanon||Lebanese|Lebanese|Beirut|Q822
LC LCA|Saint Lucia|St Lucia,St. Lucia|Saint Lucian,St Lucian|Saint Lucians,St Lucians|Castries|Q760
LI LIE|Liechtenstein|Principality of Liechtenstein|Liechtenstein|Liechtensteiners|Vaduz|Q347
LK LKA|Sri Lanka|Ceylon,Democratic Socialist Republic of Sri Lanka|Sri Lankan|Sri Lankans|Colombo,Sri Jayawardenepura Kotte|Q854
LR LBR|Liberia||Liberian|Liberians|Monrovia|Q1014
LS LSO|Lesotho||Basotho|Basotho|Maseru|Q1013
LT LTU|Lithuania||Lithuanian|Lithuanians|Vilnius|Q37
LU LUX|Luxembourg|Grand Duchy of Luxembourg,Grand Duchy|Luxembourgish,Luxembourg|Luxembourgers|Luxembourg City|Q32
LV LVA|Latvia||Latvian|Latvians|Riga|Q211
LY LBY|Libya||Libyan|Libyans|Tripoli|Q1016
MA MAR|Morocco||Moroccan|Moroccans|Rabat|Q1028
MC MCO|Monaco|Principality of Monaco|Monégasque,Monegasque|Monégasques||Q235
MD MDA|Moldova||Moldovan|Moldovans|Chisinau,Chișinău|Q217
ME MNE|Montenegro||Montenegrin|Montenegrins|Podgorica,Cetinje|Q236
MF MAF|Saint-Martin|Saint Martin||||Q126125
MG MDG|Madagascar||Malagasy|Malagasy|Antananarivo|Q1019
MH MHL|Marshall Islands||Marshallese|Marshallese|Majuro|Q709
MK MKD|North Macedonia|Macedonia,Republic of North Macedonia|Macedonian,North Macedonian|Macedonians|Skopje|Q221
ML MLI|Mali||Malian|Malians|Bamako|Q912
MM MMR|Myanmar|Burma,Republic of the Union of Myanmar|Burmese,Myanmar|Burmese|Naypyidaw,Naypyitaw,Nay Pyi Taw|Q836
MN MNG|Mongolia||Mongolian|Mongolians,Mongols|Ulaanbaatar,Ulan Bator|Q711
MO MAC|Macau|Macao|Macanese|Macanese||Q14773
MP MNP|Northern Mariana Islands|Northern Marianas|||Saipan|Q16644
MQ MTQ|Martinique||Martinican|Martinicans|Fort-de-France|Q17054
MR MRT|Mauritania||Mauritanian|Mauritanians|Nouakchott|Q1025
MS MSR|Montserrat||Montserratian|Montserratians||Q13353
MT MLT|Malta||Maltese|Maltese|Valletta|Q233
MU MUS|Mauritius||Mauritian|Mauritians|Port Louis|Q1027
MV MDV|Maldives|The Maldives|Maldivian|Maldivians|Malé|Q826
MW MWI|Malawi||Malawian|Malawians|Lilongwe|Q1020
MX MEX|Mexico|United Mexican States|Mexican|Mexicans|Mexico City|Q96
MY MYS|Malaysia||Malaysian|Malaysians|Kuala Lumpur,Putrajaya|Q833
MZ MOZ|Mozambique||Mozambican|Mozambicans|Maputo|Q1029
NA NAM|Namibia||Namibian|Namibians|Windhoek|Q1030
NC NCL|New Caledonia||New Caledonian|New Caledonians|Nouméa,Noumea|Q33788
NE NER|Niger||Nigerien|Nigeriens|Niamey|Q1032
NF NFK|Norfolk Island|||Norfolk Islanders||Q31057
NG NGA|Nigeria||Nigerian|Nigerians|Abuja|Q1033
NI NIC|Nicaragua||Nicaraguan|Nicaraguans|Managua|Q811
NL NLD|Netherlands|The Netherlands,Holland|Dutch|Dutch|The Hague|Q55
NO NOR|Norway||Norwegian|Norwegians|Oslo|Q20
NP NPL|Nepal||Nepalese,Nepali|Nepalis,Nepalese|Kathmandu|Q837
NR NRU|Nauru||Nauruan|Nauruans|Yaren|Q697
NU NIU|Niue||Niuean|Niueans|Alofi|Q34020
NZ NZL|New Zealand|Aotearoa|New Zealand|New Zealanders,Kiwis||Q664
OM OMN|Oman||Omani|Omanis|Muscat|Q842
PA PAN|Panama||Panamanian|Panamanians|Panama City|Q804
PE PER|Peru||Peruvian|Peruvians|Lima|Q419
PF PYF|French Polynesia|Tahiti|French Polynesian,Tahitian|French Polynesians,Tahitians|Papeete|Q30971
PG PNG|Papua New Guinea|PNG|Papua New Guinean|Papua New Guineans|Port Moresby|Q691
PH PHL|Philippines|The Philippines|Philippine,Filipino|Filipinos|Manila|Q928
PK PAK|Pakistan||Pakistani|Pakistanis|Islamabad|Q843
PL POL|Poland||Polish|Poles|Warsaw|Q36
PM SPM|Saint Pierre and Miquelon|Saint-Pierre and Miquelon,St Pierre and Miquelon||||Q34617
PN PCN|Pitcairn Islands|Pitcairn,Pitcairn Island|||Adamstown|Q35672
PR PRI|Puerto Rico||Puerto Rican|Puerto Ricans||Q1183
PS PSE|Palestine|State of Palestine,Palestinian territories,Palestinian Territories|Palestinian|Palestinians|Ramallah|Q219060
PT PRT|Portugal|Portuguese Republic|Portuguese|Portuguese|Lisbon|Q45
PW PLW|Palau||Palauan|Palauans|Ngerulmud|Q695
PY PRY|Paraguay||Paraguayan|Paraguayans|Asunción,Asuncion|Q733
QA QAT|Qatar|State of Qatar|Qatari|Qataris|Doha|Q846
RE REU|Réunion|La Réunion|Réunionese|Réunionese||Q17070
RO ROU|Romania|Rumania|Romanian|Romanians|Bucharest|Q218
RS SRB|Serbia||Serbian,Serb|Serbians,Serbs|Belgrade|Q403
RU RUS|Russia|Russian Federation|Russian|Russians|Moscow|Q159
RW RWA|Rwanda||Rwandan|Rwandans|Kigali|Q1037
SA SAU|Saudi Arabia|Kingdom of Saudi Arabia,KSA|Saudi,Saudi Arabian|Saudis|Riyadh|Q851
SB SLB|Solomon Islands||Solomon Islander|Solomon Islanders|Honiara|Q685
SC SYC|Seychelles||Seychellois|Seychellois||Q1042
SD SDN|Sudan||Sudanese|Sudanese|Khartoum|Q1049
SE SWE|Sweden||Swedish|Swedes|Stockholm|Q34
SG SGP|Singapore||Singaporean|Singaporeans||Q334
SH SHN|Saint Helena|St Helena,Ascension Island||||Q192184
SI SVN|Slovenia||Slovenian,Slovene|Slovenians,Slovenes|Ljubljana|Q215
SJ SJM|Svalbard|Svalbard and Jan Mayen|||Longyearbyen|Q842829
SK SVK|Slovakia|Slovak Republic|Slovak,Slovakian|Slovaks|Bratislava|Q214
SL SLE|Sierra Leone||Sierra Leonean|Sierra Leoneans|Freetown|Q1044
SM SMR|San Marino||Sammarinese|Sammarinese||Q238
SN SEN|Senegal||Senegalese|Senegalese|Dakar|Q1041
SO SOM|Somalia||Somali,Somalian|Somalis|Mogadishu|Q1045
SR SUR|Suriname||Surinamese|Surinamese|Paramaribo|Q730
SS SSD|South Sudan||South Sudanese|South Sudanese|Juba|Q958
ST STP|São Tomé and Príncipe|Sao Tome and Principe,São Tomé,Sao Tome|São Toméan,Santomean|Santomeans||Q1039
SV SLV|El Salvador||Salvadoran,Salvadorean|Salvadorans|San Salvador|Q792
SX SXM|Sint Maarten|St Maarten,St. Maarten|||Philipsburg|Q26273
SY SYR|Syria|Syrian Arab Republic|Syrian|Syrians|Damascus|Q858
SZ SWZ|Eswatini|Swaziland,Kingdom of Eswatini|Swazi|Swazis|Mbabane,Lobamba|Q1050
TC TCA|Turks and Caicos Islands|Turks and Caicos||||Q18221
TD TCD|Chad||Chadian|Chadians|N'Djamena|Q657
TF ATF|French Southern Territories|French Southern and Antarctic Lands||||Q129003
TG TGO|Togo||Togolese|Togolese|Lomé,Lome|Q945
TH THA|Thailand||Thai|Thais|Bangkok|Q869
TJ TJK|Tajikistan||Tajik|Tajiks|Dushanbe|Q863
TK TKL|Tokelau||Tokelauan|Tokelauans||Q36823
TL TLS|Timor-Leste|East Timor,Timor Leste|Timorese,East Timorese|Timorese|Dili|Q574
TM TKM|Turkmenistan||Turkmen|Turkmens|Ashgabat|Q874
TN TUN|Tunisia||Tunisian|Tunisians|Tunis|Q948
TO TON|Tonga||Tongan|Tongans|Nuku'alofa|Q678
TR TUR|Turkey|Türkiye,Turkiye|Turkish|Turks|Ankara|Q43
TT TTO|Trinidad and Tobago|Trinidad|Trinidadian|Trinidadians|Port of Spain,Port-of-Spain|Q754
TV TUV|Tuvalu||Tuvaluan|Tuvaluans|Funafuti|Q672
TW TWN|Taiwan|Chinese Taipei,Republic of China|Taiwanese|Taiwanese|Taipei|Q865
TZ TZA|Tanzania|United Republic of Tanzania|Tanzanian|Tanzanians|Dodoma|Q924
UA UKR|Ukraine||Ukrainian|Ukrainians|Kyiv,Kiev|Q212
UG UGA|Uganda||Ugandan|Ugandans|Kampala|Q1036
UM UMI|United States Minor Outlying Islands|Wake Island||||Q16645
US USA|United States|US,USA,United States of America,America|American|Americans|Washington,Washington DC,Washington D.C.|Q30
UY URY|Uruguay|Oriental Republic of Uruguay|Uruguayan|Uruguayans|Montevideo|Q77
UZ UZB|Uzbekistan||Uzbek|Uzbeks|Tashkent|Q265
VA VAT|Holy See||||Vatican,Vatican City|Q159583
VC VCT|Saint Vincent and the Grenadines|St Vincent and the Grenadines,St. Vincent and the Grenadines|Vincentian|Vincentians|Kingstown|Q757
VE VEN|Venezuela|Bolivarian Republic of Venezuela|Venezuelan|Venezuelans|Caracas|Q717
VG VGB|British Virgin Islands|BVI||British Virgin Islanders|Tortola|Q25305
VI VIR|US Virgin Islands|U.S. Virgin Islands,United States Virgin Islands,American Virgin Islands||||Q11703
VN VNM|Vietnam|Viet Nam,Socialist Republic of Vietnam|Vietnamese|Vietnamese|Hanoi|Q881
VU VUT|Vanuatu||ni-Vanuatu|ni-Vanuatu|Port Vila|Q686
WF WLF|Wallis and Futuna|||||Q35555
WS WSM|Samoa||Samoan|Samoans|Apia|Q683
XK XKX|Kosovo||Kosovan,Kosovar|Kosovans,Kosovars|Pristina,Prishtina|Q1246
YE YEM|Yemen||Yemeni|Yemenis|Sanaa,Sana'a,Aden|Q805
YT MYT|Mayotte||Mahoran|Mahorans|Mamoudzou|Q17063
ZA ZAF|South Africa|RSA|South African|South Africans|Pretoria|Q258
ZM ZMB|Zambia||Zambian|Zambians|Lusaka|Q953
ZW ZWE|Zimbabwe||Zimbabwean|Zimbabweans|Harare|Q954
`

/** Parts of a country with an adjective of their own: names | adjectives | people | code of the country they belong to. */
export const NATIONS = `
England|English|English,Englishmen|GB
Scotland|Scottish|Scots|GB
Wales|Welsh|Welsh|GB
Northern Ireland|Northern Irish|Northern Irish|GB
Catalonia|Catalan|Catalans|ES
Chechnya|Chechen|Chechens|RU
Kurdistan|Kurdish|Kurds|
Tibet|Tibetan|Tibetans|CN
Crimea|Crimean|Crimeans|UA
Europe|European|Europeans|
Africa|African|Africans|
Asia|Asian|Asians|
Latin America|Latin American|Latin Americans|
Middle East|Middle Eastern||
Soviet Union,USSR|Soviet|Soviets|
Yugoslavia|Yugoslav|Yugoslavs|
`

/** Names of countries that take the article in running text. */
export const WITH_ARTICLE = new Set(
  'GB US NL PH AE CF CD CG CZ DO GM MV BS SC SB KM MH KY FO FK CK TC VG VI MP VA IM PN BQ IO TF UM'.split(' '),
)

/** What stands before a country's name in official style; other styles stand in the table. */
export const OFFICIAL_STYLES = ['Republic of', 'Kingdom of', 'Islamic Republic of', 'Federal Republic of']
