/**
 * Seats and houses that speak for a government or body: the words | what they stand for | kind | country.
 * An equals sign before a code means the country's own actor. Own writing from common news usage.
 */
export const SEATS = `
Kremlin|=RU|country|RU
White House|White House|office|US
Oval Office|White House|office|US
West Wing|White House|office|US
Pentagon|United States Department of Defense|organisation|US
Foggy Bottom|United States Department of State|organisation|US
Capitol Hill|United States Congress|organisation|US
Langley|Central Intelligence Agency|organisation|US
Downing Street,No 10,No. 10,Number 10,Number Ten,10 Downing Street|Downing Street|office|GB
No 11,No. 11,Number 11|HM Treasury|organisation|GB
Whitehall|=GB|country|GB
Westminster|Parliament of the United Kingdom|organisation|GB
Buckingham Palace,Palace|Buckingham Palace|office|GB
Kensington Palace|Kensington Palace|office|GB
Scotland Yard,Met Police|Metropolitan Police|organisation|GB
Holyrood|Scottish Parliament|organisation|GB
Cardiff Bay|Senedd|organisation|GB
Stormont|Northern Ireland Assembly|organisation|GB
Threadneedle Street|Bank of England|organisation|GB
Fleet Street|Fleet Street|group|GB
Élysée,Elysée,Elysee,Élysée Palace,Elysée Palace,Elysee Palace|Élysée|office|FR
Matignon,Hôtel Matignon|Matignon|office|FR
Quai d'Orsay|French foreign ministry|organisation|FR
Bercy|French finance ministry|organisation|FR
Palazzo Chigi,Chigi|Palazzo Chigi|office|IT
Quirinale,Quirinal|Quirinal|office|IT
Farnesina|Italian foreign ministry|organisation|IT
Moncloa|Moncloa|office|ES
Bundestag|Bundestag|organisation|DE
Reichstag|Bundestag|organisation|DE
Bundesrat|Bundesrat|organisation|DE
Knesset|Knesset|organisation|IL
Duma,State Duma|State Duma|organisation|RU
Smolensk Square|Russian foreign ministry|organisation|RU
Lubyanka|Federal Security Service|organisation|RU
Bankova|Office of the President of Ukraine|office|UA
Verkhovna Rada,Rada|Verkhovna Rada|organisation|UA
Sejm|Sejm|organisation|PL
Riksdag|Riksdag|organisation|SE
Storting|Storting|organisation|NO
Folketing|Folketing|organisation|DK
Dáil,Dail|Dáil|organisation|IE
Althing|Althing|organisation|IS
Lok Sabha|Lok Sabha|organisation|IN
Rajya Sabha|Rajya Sabha|organisation|IN
South Block|Indian foreign ministry|organisation|IN
Raisina Hill|=IN|country|IN
Zhongnanhai|=CN|country|CN
National People's Congress|National People's Congress|organisation|CN
Blue House,Cheong Wa Dae|Blue House|office|KR
Kantei|=JP|country|JP
Nagatacho|=JP|country|JP
Kasumigaseki|=JP|country|JP
Diet|National Diet|organisation|JP
Malacañang,Malacanang,Malacañang Palace|Malacañang|office|PH
Casa Rosada|Casa Rosada|office|AR
Planalto,Planalto Palace|Planalto|office|BR
Itamaraty|Brazilian foreign ministry|organisation|BR
Miraflores,Miraflores Palace|Miraflores|office|VE
La Moneda|La Moneda|office|CL
Los Pinos|Los Pinos|office|MX
Aso Rock,Aso Villa|Aso Rock|office|NG
Union Buildings|Union Buildings|office|ZA
Aiwan-e-Sadr|Aiwan-e-Sadr|office|PK
Rideau Hall|Rideau Hall|office|CA
Parliament Hill|Parliament of Canada|organisation|CA
Beehive|=NZ|country|NZ
Wall Street|Wall Street|group|US
Silicon Valley|Silicon Valley|group|US
Berlaymont|European Commission|organisation|
Turtle Bay|United Nations|organisation|
Ballhausplatz|=AT|country|AT
Porte|=TR|country|TR
Beştepe,Bestepe|=TR|country|TR
Mar-a-Lago|Mar-a-Lago|office|US
Fort Meade|National Security Agency|organisation|US
Main Justice|United States Department of Justice|organisation|US
K Street|K Street|group|US
Thames House|MI5|organisation|GB
Vauxhall Cross|MI6|organisation|GB
King Charles Street|Foreign, Commonwealth and Development Office|organisation|GB
Lambeth Palace|Lambeth Palace|office|GB
Clarence House|Clarence House|office|GB
Bute House|Bute House|office|GB
Cathays Park|Welsh Government|organisation|GB
Old Bailey|Old Bailey|organisation|GB
Áras an Uachtaráin|Áras an Uachtaráin|office|IE
Leinster House|Oireachtas|organisation|IE
Government Buildings|Government Buildings|office|IE
Palais Bourbon,Palais-Bourbon|National Assembly of France|organisation|FR
Palais du Luxembourg|Senate of France|organisation|FR
Place Vendôme|French justice ministry|organisation|FR
Place Beauvau,Beauvau|French interior ministry|organisation|FR
Hôtel de Brienne|French defence ministry|organisation|FR
Bellevue Palace,Schloss Bellevue|Bellevue Palace|office|DE
Bundeskanzleramt,German Chancellery|German Chancellery|office|DE
Werderscher Markt|German foreign ministry|organisation|DE
Bendlerblock|German defence ministry|organisation|DE
Hofburg|Hofburg|office|AT
Montecitorio,Palazzo Montecitorio|Chamber of Deputies of Italy|organisation|IT
Palazzo Madama|Senate of Italy|organisation|IT
Viminale|Italian interior ministry|organisation|IT
Zarzuela,Zarzuela Palace,La Zarzuela|Zarzuela Palace|office|ES
La Moncloa,Moncloa Palace|Moncloa|office|ES
Generalitat|Generalitat of Catalonia|organisation|ES
São Bento,Sao Bento|São Bento|office|PT
Belém Palace|Belém Palace|office|PT
Binnenhof|Binnenhof|office|NL
Catshuis|Catshuis|office|NL
Bundeshaus|=CH|country|CH
Rosenbad|Rosenbad|office|SE
Christiansborg|Folketing|organisation|DK
Amalienborg|Amalienborg|office|DK
Eduskunta|Eduskunta|organisation|FI
Mäntyniemi|Mäntyniemi|office|FI
Kesäranta|Kesäranta|office|FI
Riigikogu|Riigikogu|organisation|EE
Stenbock House|Stenbock House|office|EE
Saeima|Saeima|organisation|LV
Seimas|Seimas|organisation|LT
Wiejska|Sejm|organisation|PL
Belweder|Belweder|office|PL
Prague Castle,Hradčany|Prague Castle|office|CZ
Černín Palace,Cernin Palace|Czech foreign ministry|organisation|CZ
Carmelite Monastery|Carmelite Monastery|office|HU
Cotroceni,Cotroceni Palace|Cotroceni|office|RO
Maximos Mansion,Megaro Maximou|Maximos Mansion|office|GR
Hellenic Parliament,Vouli|Hellenic Parliament|organisation|GR
Skupština,Skupstina|Skupština|organisation|RS
Banski Dvori,Banski dvori|Banski Dvori|office|HR
Dolmabahçe,Dolmabahce|=TR|country|TR
Grand National Assembly|Grand National Assembly of Turkey|organisation|TR
Old Square,Staraya Square|=RU|country|RU
Federation Council|Federation Council|organisation|RU
Mariinskyi Palace,Mariinsky Palace|Office of the President of Ukraine|office|UA
Ak Orda,Akorda|Akorda|office|KZ
Mazhilis,Majilis|Mazhilis|organisation|KZ
Oliy Majlis|Oliy Majlis|organisation|UZ
Jogorku Kenesh|Jogorku Kenesh|organisation|KG
Kirya,HaKirya|Israel Defense Forces|organisation|IL
Muqata,Mukataa,Muqata'a|=PS|country|PS
Baabda,Baabda Palace|Baabda Palace|office|LB
Grand Serail,Grand Serail of Beirut|Grand Serail|office|LB
Raghadan|Raghadan Palace|office|JO
Al-Yamamah|=SA|country|SA
Majlis|Majlis|organisation|IR
Pasteur Street|=IR|country|IR
Al-Ittihadiya,Ittihadiya Palace|Ittihadiya Palace|office|EG
El Mouradia,El Mouradia Palace|El Mouradia|office|DZ
Carthage Palace|Carthage Palace|office|TN
Jubilee House,Flagstaff House|Jubilee House|office|GH
Villa Somalia|Villa Somalia|office|SO
Luthuli House|African National Congress|organisation|ZA
Mahlamba Ndlopfu|Mahlamba Ndlopfu|office|ZA
Tuynhuys|Tuynhuys|office|ZA
Rashtrapati Bhavan,Rashtrapati Bhawan|Rashtrapati Bhavan|office|IN
North Block|Indian home ministry|organisation|IN
Race Course Road,7 Lok Kalyan Marg,Lok Kalyan Marg|Lok Kalyan Marg|office|IN
Bangabhaban|Bangabhaban|office|BD
Ganabhaban|Ganabhaban|office|BD
Jatiya Sangsad|Jatiya Sangsad|organisation|BD
Temple Trees|Temple Trees|office|LK
Singha Durbar|=NP|country|NP
Sheetal Niwas,Shital Niwas|Sheetal Niwas|office|NP
Rawalpindi GHQ,GHQ Rawalpindi|Pakistan Army|organisation|PK
Great Hall of the People|=CN|country|CN
Yongsan|Office of the President of South Korea|office|KR
Yeouido|National Assembly of South Korea|organisation|KR
Kumsusan|=KP|country|KP
Ryongsong|=KP|country|KP
Presidential Office Building,Presidential Office of Taiwan|Presidential Office of Taiwan|office|TW
Legislative Yuan|Legislative Yuan|organisation|TW
Executive Yuan|Executive Yuan|organisation|TW
Imperial Household Agency|Imperial Household Agency|organisation|JP
Kabutocho|Kabutocho|group|JP
Istana|Istana|office|SG
Istana Merdeka,Merdeka Palace|Merdeka Palace|office|ID
Senayan|House of Representatives of Indonesia|organisation|ID
Perdana Putra|Perdana Putra|office|MY
Dewan Rakyat|Dewan Rakyat|organisation|MY
Dewan Negara|Dewan Negara|organisation|MY
Batasan|House of Representatives of the Philippines|organisation|PH
Camp Aguinaldo|Armed Forces of the Philippines|organisation|PH
Camp Crame|Philippine National Police|organisation|PH
Ba Dinh|=VN|country|VN
Kirribilli House,The Lodge|Kirribilli House|office|AU
Yarralumla|Yarralumla|office|AU
24 Sussex,24 Sussex Drive|24 Sussex Drive|office|CA
Langevin Block|Privy Council Office|organisation|CA
Queen's Park|Ontario government|organisation|CA
Palacio Nacional|Palacio Nacional|office|MX
San Lázaro|Chamber of Deputies of Mexico|organisation|MX
Casa de Nariño,Casa de Narino|Casa de Nariño|office|CO
Palacio de Gobierno,Pizarro|Palacio de Gobierno|office|PE
Carondelet,Carondelet Palace|Carondelet Palace|office|EC
Palacio Quemado|Palacio Quemado|office|BO
Palácio do Planalto|Planalto|office|BR
Alvorada,Alvorada Palace|Alvorada Palace|office|BR
Torre Ejecutiva|Torre Ejecutiva|office|UY
Palacio de López,Palacio de Lopez|Palacio de López|office|PY
Plaza de la Revolución|=CU|country|CU
Justus Lipsius,Europa building|European Council|organisation|
Palais des Nations|United Nations|organisation|
Eurotower|European Central Bank|organisation|
`
