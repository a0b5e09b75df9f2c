/**
 * Countries and a few territories. Own writing, after ISO 3166-1 and common English usage.
 * One line each: code | usual name | other names | adjectives | people (plural) | capitals that stand for the government | Wikidata id.
 * Names in capitals must be printed in capitals. A capital that is ambiguous in English prose is left out.
 */
export const COUNTRIES = `
AF|Afghanistan|Islamic Republic of Afghanistan|Afghan|Afghans|Kabul|Q889
AL|Albania||Albanian|Albanians|Tirana|Q222
DZ|Algeria||Algerian|Algerians|Algiers|Q262
AD|Andorra||Andorran|Andorrans|Andorra la Vella|Q228
AO|Angola||Angolan|Angolans|Luanda|Q916
AG|Antigua and Barbuda|Antigua|Antiguan|Antiguans||
AR|Argentina|Argentine Republic|Argentine,Argentinian|Argentines,Argentinians|Buenos Aires|Q414
AM|Armenia||Armenian|Armenians|Yerevan|Q399
AU|Australia|Commonwealth of Australia|Australian,Aussie|Australians,Aussies|Canberra|Q408
AT|Austria||Austrian|Austrians|Vienna|Q40
AZ|Azerbaijan||Azerbaijani,Azeri|Azerbaijanis,Azeris|Baku|Q227
BS|Bahamas|The Bahamas|Bahamian|Bahamians|Nassau|
BH|Bahrain||Bahraini|Bahrainis|Manama|Q398
BD|Bangladesh||Bangladeshi|Bangladeshis|Dhaka|Q902
BB|Barbados||Barbadian,Bajan|Barbadians,Bajans|Bridgetown|
BY|Belarus|Byelorussia|Belarusian,Belarussian|Belarusians|Minsk|Q184
BE|Belgium||Belgian|Belgians||Q31
BZ|Belize||Belizean|Belizeans|Belmopan|
BJ|Benin||Beninese|Beninese|Porto-Novo,Cotonou|Q962
BT|Bhutan||Bhutanese|Bhutanese|Thimphu|Q917
BO|Bolivia||Bolivian|Bolivians|La Paz,Sucre|Q750
BA|Bosnia and Herzegovina|Bosnia,Bosnia-Herzegovina|Bosnian|Bosnians|Sarajevo|Q225
BW|Botswana||Botswanan,Motswana|Batswana|Gaborone|Q963
BR|Brazil||Brazilian|Brazilians|Brasilia,Brasília|Q155
BN|Brunei|Brunei Darussalam|Bruneian|Bruneians|Bandar Seri Begawan|
BG|Bulgaria||Bulgarian|Bulgarians|Sofia|Q219
BF|Burkina Faso||Burkinabe,Burkinabé|Burkinabes|Ouagadougou|Q965
BI|Burundi||Burundian|Burundians|Gitega,Bujumbura|Q967
KH|Cambodia|Kampuchea|Cambodian|Cambodians|Phnom Penh|Q424
CM|Cameroon||Cameroonian|Cameroonians|Yaoundé,Yaounde|Q1009
CA|Canada||Canadian|Canadians|Ottawa|Q16
CV|Cape Verde|Cabo Verde|Cape Verdean|Cape Verdeans|Praia|
CF|Central African Republic|CAR|Central African|Central Africans|Bangui|Q929
TD|Chad||Chadian|Chadians|N'Djamena|Q657
CL|Chile||Chilean|Chileans|Santiago|Q298
CN|China|People's Republic of China,PRC,mainland China|Chinese|Chinese|Beijing,Peking|Q148
CO|Colombia||Colombian|Colombians|Bogota,Bogotá|Q739
KM|Comoros||Comorian,Comoran|Comorians|Moroni|
CG|Congo|Republic of the Congo,Republic of Congo,Congo-Brazzaville|Congolese|Congolese|Brazzaville|Q971
CD|Democratic Republic of the Congo|DR Congo,DRC,Democratic Republic of Congo,Congo-Kinshasa,Zaire|Congolese|Congolese|Kinshasa|Q974
CR|Costa Rica||Costa Rican|Costa Ricans|San José|Q800
CI|Ivory Coast|Côte d'Ivoire,Cote d'Ivoire|Ivorian|Ivorians|Abidjan,Yamoussoukro|Q1008
HR|Croatia||Croatian,Croat|Croatians,Croats|Zagreb|Q224
CU|Cuba||Cuban|Cubans|Havana|Q241
CY|Cyprus||Cypriot|Cypriots|Nicosia|Q229
CZ|Czech Republic|Czechia|Czech|Czechs|Prague|Q213
DK|Denmark||Danish|Danes|Copenhagen|Q35
DJ|Djibouti||Djiboutian|Djiboutians||Q977
DM|Dominica||||Roseau|
DO|Dominican Republic||Dominican|Dominicans|Santo Domingo|Q786
EC|Ecuador||Ecuadorian,Ecuadorean|Ecuadorians,Ecuadoreans|Quito|Q736
EG|Egypt||Egyptian|Egyptians|Cairo|Q79
SV|El Salvador||Salvadoran,Salvadorean|Salvadorans|San Salvador|Q792
GQ|Equatorial Guinea||Equatorial Guinean|Equatorial Guineans|Malabo|
ER|Eritrea||Eritrean|Eritreans|Asmara|Q986
EE|Estonia||Estonian|Estonians|Tallinn|Q191
SZ|Eswatini|Swaziland|Swazi|Swazis|Mbabane|
ET|Ethiopia||Ethiopian|Ethiopians|Addis Ababa|Q115
FJ|Fiji||Fijian|Fijians|Suva|
FI|Finland||Finnish|Finns|Helsinki|Q33
FR|France|French Republic|French|French|Paris|Q142
GA|Gabon||Gabonese|Gabonese|Libreville|Q1000
GM|Gambia|The Gambia|Gambian|Gambians|Banjul|Q1005
GE|Georgia||Georgian|Georgians|Tbilisi|Q230
DE|Germany|Federal Republic of Germany|German|Germans|Berlin|Q183
GH|Ghana||Ghanaian|Ghanaians|Accra|Q117
GR|Greece|Hellenic Republic|Greek|Greeks|Athens|Q41
GL|Greenland||Greenlandic|Greenlanders|Nuuk|
GD|Grenada||Grenadian|Grenadians||
GT|Guatemala||Guatemalan|Guatemalans|Guatemala City|Q774
GN|Guinea||Guinean|Guineans|Conakry|Q1006
GW|Guinea-Bissau||Bissau-Guinean|Bissau-Guineans|Bissau|
GY|Guyana||Guyanese|Guyanese||
HT|Haiti||Haitian|Haitians|Port-au-Prince|Q790
HN|Honduras||Honduran|Hondurans|Tegucigalpa|Q783
HK|Hong Kong||Hong Kong|Hong Kongers||
HU|Hungary||Hungarian|Hungarians|Budapest|Q28
IS|Iceland||Icelandic|Icelanders|Reykjavik,Reykjavík|Q189
IN|India|Republic of India|Indian|Indians|New Delhi,Delhi|Q668
ID|Indonesia||Indonesian|Indonesians|Jakarta|Q252
IR|Iran|Islamic Republic of Iran,Islamic Republic,Persia|Iranian|Iranians|Tehran,Teheran|Q794
IQ|Iraq||Iraqi|Iraqis|Baghdad|Q796
IE|Ireland|Republic of Ireland,Irish Republic|Irish|Irish|Dublin|Q27
IL|Israel|State of Israel|Israeli|Israelis|Jerusalem,Tel Aviv|Q801
IT|Italy||Italian|Italians|Rome|Q38
JM|Jamaica||Jamaican|Jamaicans||Q766
JP|Japan||Japanese|Japanese|Tokyo|Q17
JO|Jordan|Hashemite Kingdom|Jordanian|Jordanians|Amman|Q810
KZ|Kazakhstan||Kazakh,Kazakhstani|Kazakhs|Astana,Nur-Sultan|Q232
KE|Kenya||Kenyan|Kenyans|Nairobi|Q114
KI|Kiribati||I-Kiribati|I-Kiribati||
KP|North Korea|DPRK,Democratic People's Republic of Korea|North Korean|North Koreans|Pyongyang|Q423
KR|South Korea|Republic of Korea,ROK|South Korean|South Koreans|Seoul|Q884
XK|Kosovo||Kosovan,Kosovar|Kosovans,Kosovars|Pristina|Q1246
KW|Kuwait||Kuwaiti|Kuwaitis|Kuwait City|Q817
KG|Kyrgyzstan|Kyrgyz Republic|Kyrgyz,Kyrgyzstani|Kyrgyz|Bishkek|Q813
LA|Laos||Laotian,Lao|Laotians|Vientiane|Q819
LV|Latvia||Latvian|Latvians|Riga|Q211
LB|Lebanon||Lebanese|Lebanese|Beirut|Q822
LS|Lesotho||Basotho|Basotho|Maseru|
LR|Liberia||Liberian|Liberians|Monrovia|Q1014
LY|Libya||Libyan|Libyans|Tripoli|Q1016
LI|Liechtenstein||Liechtenstein|Liechtensteiners|Vaduz|Q347
LT|Lithuania||Lithuanian|Lithuanians|Vilnius|Q37
LU|Luxembourg||Luxembourgish,Luxembourg|Luxembourgers||Q32
MO|Macau|Macao|Macanese|Macanese||
MG|Madagascar||Malagasy|Malagasy|Antananarivo|Q1019
MW|Malawi||Malawian|Malawians|Lilongwe|Q1020
MY|Malaysia||Malaysian|Malaysians|Kuala Lumpur,Putrajaya|Q833
MV|Maldives|The Maldives|Maldivian|Maldivians||Q826
ML|Mali||Malian|Malians|Bamako|Q912
MT|Malta||Maltese|Maltese|Valletta|Q233
MH|Marshall Islands||Marshallese|Marshallese|Majuro|
MR|Mauritania||Mauritanian|Mauritanians|Nouakchott|Q1025
MU|Mauritius||Mauritian|Mauritians|Port Louis|
MX|Mexico|United Mexican States|Mexican|Mexicans|Mexico City|Q96
FM|Micronesia|Federated States of Micronesia|Micronesian|Micronesians|Palikir|
MD|Moldova||Moldovan|Moldovans|Chisinau,Chișinău|Q217
MC|Monaco||Monégasque,Monegasque|Monégasques||Q235
MN|Mongolia||Mongolian|Mongolians,Mongols|Ulaanbaatar,Ulan Bator|Q711
ME|Montenegro||Montenegrin|Montenegrins|Podgorica|Q236
MA|Morocco||Moroccan|Moroccans|Rabat|Q1028
MZ|Mozambique||Mozambican|Mozambicans|Maputo|Q1029
MM|Myanmar|Burma|Burmese,Myanmar|Burmese|Naypyidaw,Naypyitaw|Q836
NA|Namibia||Namibian|Namibians|Windhoek|Q1030
NR|Nauru||Nauruan|Nauruans||
NP|Nepal||Nepalese,Nepali|Nepalis,Nepalese|Kathmandu|Q837
NL|Netherlands|The Netherlands,Holland|Dutch|Dutch|The Hague|Q55
NZ|New Zealand|Aotearoa|New Zealand|New Zealanders,Kiwis||Q664
NI|Nicaragua||Nicaraguan|Nicaraguans|Managua|Q811
NE|Niger||Nigerien|Nigeriens|Niamey|Q1032
NG|Nigeria||Nigerian|Nigerians|Abuja|Q1033
MK|North Macedonia|Macedonia|Macedonian,North Macedonian|Macedonians|Skopje|Q221
NO|Norway||Norwegian|Norwegians|Oslo|Q20
OM|Oman||Omani|Omanis|Muscat|Q842
PK|Pakistan||Pakistani|Pakistanis|Islamabad|Q843
PW|Palau||Palauan|Palauans||
PS|Palestine|State of Palestine,Palestinian territories,Palestinian Territories|Palestinian|Palestinians|Ramallah|Q219060
PA|Panama||Panamanian|Panamanians|Panama City|Q804
PG|Papua New Guinea|PNG|Papua New Guinean|Papua New Guineans|Port Moresby|
PY|Paraguay||Paraguayan|Paraguayans|Asunción,Asuncion|Q733
PE|Peru||Peruvian|Peruvians|Lima|Q419
PH|Philippines|The Philippines|Philippine,Filipino|Filipinos|Manila|Q928
PL|Poland||Polish|Poles|Warsaw|Q36
PT|Portugal||Portuguese|Portuguese|Lisbon|Q45
PR|Puerto Rico||Puerto Rican|Puerto Ricans||
QA|Qatar||Qatari|Qataris|Doha|Q846
RO|Romania|Rumania|Romanian|Romanians|Bucharest|Q218
RU|Russia|Russian Federation|Russian|Russians|Moscow|Q159
RW|Rwanda||Rwandan|Rwandans|Kigali|Q1037
WS|Samoa||Samoan|Samoans|Apia|
SM|San Marino||Sammarinese|Sammarinese||Q238
SA|Saudi Arabia|Kingdom of Saudi Arabia,KSA|Saudi,Saudi Arabian|Saudis|Riyadh|Q851
SN|Senegal||Senegalese|Senegalese|Dakar|Q1041
RS|Serbia||Serbian,Serb|Serbians,Serbs|Belgrade|Q403
SC|Seychelles||Seychellois|Seychellois||
SL|Sierra Leone||Sierra Leonean|Sierra Leoneans|Freetown|Q1044
SG|Singapore||Singaporean|Singaporeans||Q334
SK|Slovakia|Slovak Republic|Slovak,Slovakian|Slovaks|Bratislava|Q214
SI|Slovenia||Slovenian,Slovene|Slovenians,Slovenes|Ljubljana|Q215
SB|Solomon Islands||Solomon Islander|Solomon Islanders|Honiara|
SO|Somalia||Somali,Somalian|Somalis|Mogadishu|Q1045
ZA|South Africa|RSA|South African|South Africans|Pretoria|Q258
SS|South Sudan||South Sudanese|South Sudanese|Juba|Q958
ES|Spain||Spanish|Spaniards|Madrid|Q29
LK|Sri Lanka|Ceylon|Sri Lankan|Sri Lankans|Colombo|Q854
SD|Sudan||Sudanese|Sudanese|Khartoum|Q1049
SR|Suriname||Surinamese|Surinamese|Paramaribo|
SE|Sweden||Swedish|Swedes|Stockholm|Q34
CH|Switzerland|Swiss Confederation|Swiss|Swiss|Bern,Berne|Q39
SY|Syria|Syrian Arab Republic|Syrian|Syrians|Damascus|Q858
TW|Taiwan|Chinese Taipei|Taiwanese|Taiwanese|Taipei|Q865
TJ|Tajikistan||Tajik|Tajiks|Dushanbe|Q863
TZ|Tanzania||Tanzanian|Tanzanians|Dodoma|Q924
TH|Thailand||Thai|Thais|Bangkok|Q869
TL|Timor-Leste|East Timor|Timorese,East Timorese|Timorese|Dili|
TG|Togo||Togolese|Togolese|Lomé,Lome|Q945
TO|Tonga||Tongan|Tongans|Nuku'alofa|
TT|Trinidad and Tobago|Trinidad|Trinidadian|Trinidadians|Port of Spain|
TN|Tunisia||Tunisian|Tunisians|Tunis|Q948
TR|Turkey|Türkiye,Turkiye|Turkish|Turks|Ankara|Q43
TM|Turkmenistan||Turkmen|Turkmens|Ashgabat|Q874
TV|Tuvalu||Tuvaluan|Tuvaluans||
UG|Uganda||Ugandan|Ugandans|Kampala|Q1036
UA|Ukraine||Ukrainian|Ukrainians|Kyiv,Kiev|Q212
AE|United Arab Emirates|UAE,Emirates|Emirati|Emiratis|Abu Dhabi|Q878
GB|United Kingdom|UK,Britain,Great Britain|British|Britons,Brits,British|London|Q145
US|United States|US,USA,United States of America,America|American|Americans|Washington,Washington DC,Washington D.C.|Q30
UY|Uruguay||Uruguayan|Uruguayans|Montevideo|Q77
UZ|Uzbekistan||Uzbek|Uzbeks|Tashkent|Q265
VU|Vanuatu||ni-Vanuatu|ni-Vanuatu|Port Vila|
VE|Venezuela|Bolivarian Republic of Venezuela|Venezuelan|Venezuelans|Caracas|Q717
VN|Vietnam|Viet Nam|Vietnamese|Vietnamese|Hanoi|Q881
EH|Western Sahara||Sahrawi|Sahrawis||
YE|Yemen||Yemeni|Yemenis|Sanaa,Sana'a,Aden|Q805
ZM|Zambia||Zambian|Zambians|Lusaka|Q953
ZW|Zimbabwe||Zimbabwean|Zimbabweans|Harare|Q954
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
export const WITH_ARTICLE = new Set('GB US NL PH AE CF CD CG CZ DO GM MV BS SC SB KM MH'.split(' '))
