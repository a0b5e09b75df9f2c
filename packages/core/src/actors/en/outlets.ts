/**
 * News agencies, broadcasters, newspapers and sites: usual name | other names | country. Own writing.
 * Names that are everyday words ("Time", "Nature", "Metro") are left out unless they come with an article.
 */
export const OUTLETS = `
BBC|BBC News,BBC Radio,BBC Radio 4,BBC One,British Broadcasting Corporation,BBC World Service,BBC Breakfast,Radio 4|GB
Reuters|Reuters news agency,Thomson Reuters|GB
Associated Press|AP,The Associated Press,A.P.|US
Agence France-Presse|AFP,Agence France Presse|FR
Bloomberg|Bloomberg News,Bloomberg TV|US
PA|PA Media,Press Association,PA news agency|GB
CNN|CNN International|US
Fox News|Fox,Fox News Channel,Fox Business|US
MSNBC||US
NBC|NBC News|US
CBS|CBS News|US
ABC News|ABC|US
NPR|National Public Radio|US
PBS||US
CNBC||US
C-SPAN||US
Newsmax||US
The New York Times|New York Times,NYT|US
The Washington Post|Washington Post|US
The Wall Street Journal|Wall Street Journal,WSJ|US
USA Today|USA TODAY|US
Los Angeles Times|LA Times,L.A. Times|US
New York Post|The New York Post|US
New York Daily News|Daily News|US
Chicago Tribune||US
Boston Globe|The Boston Globe|US
Miami Herald||US
Politico|POLITICO|US
Axios||US
The Hill||US
HuffPost|Huffington Post,The Huffington Post|US
BuzzFeed|BuzzFeed News|US
Breitbart|Breitbart News|US
The Daily Beast|Daily Beast|US
Vox||US
Slate||US
The Atlantic||US
The New Yorker|New Yorker|US
Newsweek||US
Time magazine|TIME|US
Rolling Stone||US
Vanity Fair||US
National Review||US
Foreign Policy||US
Foreign Affairs||US
ProPublica||US
The Intercept||US
Gawker||US
Univision||US
Telemundo||US
Voice of America|VOA|US
Radio Free Europe|RFE/RL,Radio Free Europe/Radio Liberty,Radio Liberty|US
Sky News|Sky|GB
ITV|ITV News|GB
Channel 4|Channel 4 News|GB
Channel 5||GB
LBC||GB
GB News||GB
TalkTV|TalkRadio|GB
The Guardian|Guardian|GB
The Observer||GB
The Times|Times of London|GB
The Sunday Times|Sunday Times|GB
The Daily Telegraph|The Telegraph,Daily Telegraph,Telegraph,Sunday Telegraph,The Sunday Telegraph|GB
The Independent||GB
Daily Mail|The Daily Mail,MailOnline,Mail Online,Mail on Sunday,The Mail on Sunday|GB
Daily Mirror|The Mirror,The Daily Mirror|GB
Daily Express||GB
The Sun||GB
Evening Standard||GB
Financial Times|FT,The Financial Times|GB
The Economist|Economist|GB
The Spectator||GB
New Statesman||GB
Private Eye||GB
The Scotsman||GB
RTÉ|RTE|IE
The Irish Times|Irish Times|IE
Al Jazeera|Al-Jazeera|QA
Al Arabiya|Al-Arabiya|SA
Asharq Al-Awsat||SA
Al-Ahram||EG
Haaretz|Ha'aretz|IL
Jerusalem Post|The Jerusalem Post|IL
Times of Israel|The Times of Israel|IL
IRNA||IR
Tasnim|Tasnim news agency|IR
Fars|Fars news agency|IR
Press TV||IR
Anadolu|Anadolu Agency|TR
Hürriyet|Hurriyet|TR
TASS|Tass,Itar-Tass|RU
RIA Novosti|RIA,Ria Novosti|RU
Interfax||RU
RT|Russia Today|RU
Sputnik||RU
Kommersant||RU
Izvestia||RU
Pravda||RU
Novaya Gazeta||RU
Meduza||RU
Rossiya 1|Rossiya-1|RU
Ukrinform||UA
Ukrainska Pravda|Ukrayinska Pravda|UA
Kyiv Independent|The Kyiv Independent|UA
Kyiv Post||UA
Suspilne||UA
Belta|BelTA|BY
Xinhua|Xinhua news agency|CN
People's Daily||CN
Global Times||CN
CGTN||CN
China Daily||CN
South China Morning Post||HK
NHK||JP
Kyodo|Kyodo News|JP
Nikkei||JP
Asahi Shimbun|Asahi|JP
Yomiuri Shimbun|Yomiuri|JP
Yonhap|Yonhap news agency|KR
Korean Central News Agency|KCNA|KP
Rodong Sinmun||KP
Press Trust of India|PTI|IN
ANI||IN
NDTV||IN
The Hindu||IN
Times of India|The Times of India|IN
Hindustan Times||IN
Indian Express|The Indian Express|IN
Dawn||PK
Geo News|Geo TV|PK
Tolo News|TOLOnews|AF
The Straits Times|Straits Times|SG
Jakarta Post|The Jakarta Post|ID
Antara||ID
Bangkok Post||TH
Nhan Dan||VN
Sydney Morning Herald|The Sydney Morning Herald|AU
The Australian||AU
The Age||AU
AAP||AU
New Zealand Herald|NZ Herald|NZ
CBC|CBC News|CA
Globe and Mail|The Globe and Mail|CA
Toronto Star||CA
Canadian Press|The Canadian Press|CA
Der Spiegel|Spiegel|DE
Die Zeit||DE
Die Welt||DE
Bild||DE
Frankfurter Allgemeine Zeitung|FAZ|DE
Süddeutsche Zeitung|Sueddeutsche Zeitung|DE
DPA|dpa|DE
Deutsche Welle|DW|DE
ARD||DE
ZDF||DE
Le Monde||FR
Le Figaro||FR
Libération|Liberation|FR
France 24||FR
France Info|Franceinfo|FR
BFM TV|BFMTV|FR
TF1||FR
Mediapart||FR
RFI|Radio France Internationale|FR
Le Soir||BE
Politico Europe||BE
De Telegraaf||NL
NOS||NL
ANSA|Ansa|IT
Corriere della Sera||IT
La Repubblica|Repubblica|IT
La Stampa||IT
RAI|Rai|IT
El País|El Pais|ES
El Mundo||ES
EFE|Efe|ES
La Vanguardia||ES
Lusa||PT
APA||AT
Der Standard||AT
NZZ|Neue Zürcher Zeitung|CH
Ritzau||DK
Berlingske||DK
Politiken||DK
Jyllands-Posten||DK
NTB||NO
NRK||NO
Aftenposten||NO
VG||NO
TT||SE
Aftonbladet||SE
Dagens Nyheter||SE
Expressen||SE
SVT||SE
Yle|YLE|FI
Helsingin Sanomat||FI
PAP||PL
Gazeta Wyborcza||PL
Rzeczpospolita||PL
TVN||PL
MTI||HU
Tanjug||RS
Hina||HR
Agerpres||RO
BTA||BG
Kathimerini||GR
ERT||GR
O Globo|Globo|BR
Folha de S.Paulo|Folha de S. Paulo,Folha|BR
Clarín|Clarin|AR
La Nación||AR
El Tiempo||CO
El Universal||MX
Reforma||MX
Telesur|TeleSUR|VE
Granma||CU
MENA||EG
SPA|Saudi Press Agency|SA
WAM||AE
Oman News Agency|ONA|OM
QNA|Qatar News Agency|QA
Petra||JO
SANA||SY
Al Manar|Al-Manar|LB
Daily Nation||KE
The EastAfrican||KE
Mail & Guardian||ZA
SABC||ZA
News24||ZA
Premium Times||NG
Punch||NG
Addis Standard||ET
Sudan Tribune||SD
Jeune Afrique||FR
Wikinews||
WikiLeaks|Wikileaks|
Wikipedia||
Bellingcat||
`

/** Nouns that make a phrase an outlet ("state television", "a local newspaper", "the Ritzau agency"). */
export const OUTLET_NOUNS = new Set(
  'newspaper newspapers paper daily dailies weekly tabloid tabloids broadsheet magazine magazines broadcaster broadcasters television tv radio channel station network media press outlet outlets website site blog podcast journal wire newswire news'.split(
    ' ',
  ),
)
