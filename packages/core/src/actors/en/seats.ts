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
Palazzo Chigi|Palazzo Chigi|office|IT
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
`
