/**
 * International bodies, and national ones that news names without their country.
 * One line each: usual name | other names | country | nouns a later mention may use ("the bloc") | Wikidata id.
 * Names in capitals must be printed in capitals. Own writing.
 */
export const BODIES = `
United Nations|UN,U.N.,United Nations Organization,world body||organisation,body|Q1065
United Nations Security Council|UN Security Council,Security Council,U.N. Security Council||council|
United Nations General Assembly|UN General Assembly,General Assembly,UNGA||assembly|
World Health Organization|WHO,World Health Organisation,UN health agency||organisation,agency|Q7817
UNICEF|Unicef,United Nations Children's Fund||agency|
UNESCO|Unesco||agency,organisation|
UNHCR|UN refugee agency,United Nations High Commissioner for Refugees||agency|
UNRWA|Unrwa||agency|
World Food Programme|WFP,World Food Program||agency|
International Atomic Energy Agency|IAEA||agency,watchdog|
International Monetary Fund|IMF||fund,lender|Q7804
World Bank|World Bank Group||bank,lender|Q7164
World Trade Organization|WTO,World Trade Organisation||organisation|Q7825
International Criminal Court|ICC||court|
International Court of Justice|ICJ,World Court||court|
International Labour Organization|ILO||organisation|
International Committee of the Red Cross|ICRC,Red Cross||organisation|
International Olympic Committee|IOC||committee|
World Economic Forum|WEF||forum|
Interpol|INTERPOL||agency|
European Union|EU,E.U.||bloc,union|Q458
European Commission|EC,EU Commission,Commission||commission,executive|Q8880
European Parliament|||parliament|Q8889
European Council|||council|
European Central Bank|ECB||bank|
European Court of Justice|ECJ||court|
European Court of Human Rights|ECHR||court|
Council of Europe|||council|
Eurogroup|||group|
Europol|||agency|
Frontex|||agency|
NATO|Nato,N.A.T.O.,North Atlantic Treaty Organization,North Atlantic Treaty Organisation,Atlantic alliance||alliance,bloc|Q7184
OSCE|Organization for Security and Co-operation in Europe,Organisation for Security and Co-operation in Europe||organisation|
OECD|Organisation for Economic Co-operation and Development||organisation|
OPEC|Opec,OPEC+,Opec+||cartel,group|Q7795
African Union|AU||bloc,union|Q7159
ECOWAS|Ecowas,Economic Community of West African States||bloc|
SADC|Southern African Development Community||bloc|
East African Community|EAC||bloc|
Arab League|||league|Q7172
Gulf Cooperation Council|GCC||council,bloc|
Organisation of Islamic Cooperation|OIC||organisation|
ASEAN|Asean,Association of Southeast Asian Nations||bloc|Q7768
APEC|Apec||forum,group|
BRICS|Brics||bloc,group|
Shanghai Cooperation Organisation|SCO||organisation|
Commonwealth of Independent States|CIS||bloc|
Eurasian Economic Union|||union|
Collective Security Treaty Organization|CSTO||organisation|
Mercosur|||bloc|
Organization of American States|OAS,Organisation of American States||organisation|
CARICOM|Caricom||bloc|
Commonwealth|Commonwealth of Nations||organisation|
G7|Group of Seven||group|
G8|Group of Eight||group|
G20|Group of 20,Group of Twenty||group|
Bank for International Settlements|BIS||bank|
International Energy Agency|IEA||agency,watchdog|
Amnesty International|Amnesty||group,organisation|
Human Rights Watch|HRW||group,organisation|
Greenpeace|||group|
Oxfam|||charity|
Médecins Sans Frontières|MSF,Doctors Without Borders,Medecins Sans Frontieres||charity|
Save the Children|||charity|
Transparency International|||group|
FIFA|Fifa||body|
UEFA|Uefa||body|
Hamas|||group,movement|
Hezbollah|Hizbollah,Hizbullah||group,movement|
Islamic State|ISIS,Isis,ISIL,IS,Islamic State group,Daesh||group|
al-Qaeda|Al-Qaeda,al-Qaida,Al-Qaida,al Qaeda||group,network|
Taliban|||group,movement|
Boko Haram|||group|
al-Shabab|Al-Shabab,al-Shabaab,Al-Shabaab||group|
Houthis|Houthi,Houthi movement||group,movement|
Palestinian Authority|PA||authority|
Palestine Liberation Organization|PLO||organisation|
Fatah|||party,movement|
Foreign, Commonwealth and Development Office|Foreign Office,FCDO,FCO,Foreign and Commonwealth Office|GB|ministry,department|
HM Treasury|Treasury,UK Treasury|GB|ministry,department|
Home Office||GB|ministry,department|
Ministry of Defence|MoD,MOD|GB|ministry,department|
Cabinet Office||GB|department|
Department of Health and Social Care|DHSC|GB|department|
National Health Service|NHS|GB|service|
Bank of England|BoE|GB|bank|
House of Commons|Commons|GB|house,chamber|
House of Lords|Lords|GB|house,chamber|
MI5||GB|agency,service|
MI6|Secret Intelligence Service|GB|agency,service|
GCHQ||GB|agency|
Metropolitan Police||GB|force,police|
Crown Prosecution Service|CPS|GB|service|
Ofcom||GB|regulator,watchdog|
Ofgem||GB|regulator,watchdog|
Ofsted||GB|watchdog|
Office for National Statistics|ONS|GB|office|
Office for Budget Responsibility|OBR|GB|watchdog|
Labour Party|Labour,UK Labour|GB|party|
Conservative Party|Conservatives,Tories,Tory party,Tory Party|GB|party|
Liberal Democrats|Lib Dems,Liberal Democrat Party|GB|party|
Scottish National Party|SNP|GB|party|
Reform UK||GB|party|
UK Independence Party|UKIP,Ukip|GB|party|
Plaid Cymru||GB|party|
Sinn Féin|Sinn Fein||party|
Democratic Unionist Party|DUP|GB|party|
United States Department of State|State Department,US State Department,U.S. State Department,Department of State|US|department|
United States Department of Defense|Defense Department,Defence Department,Department of Defense|US|department|
United States Department of Justice|Justice Department,Department of Justice,DOJ,DoJ|US|department|
United States Department of Homeland Security|Homeland Security,Department of Homeland Security,DHS|US|department|
United States Department of the Treasury|Treasury Department,US Treasury,U.S. Treasury|US|department|
United States Department of Energy|Energy Department,Department of Energy|US|department|
United States Department of Education|Education Department,Department of Education|US|department|
United States Department of Labor|Labor Department,Department of Labor|US|department|
United States Department of Commerce|Commerce Department,Department of Commerce|US|department|
United States Department of Agriculture|Agriculture Department,USDA|US|department|
United States Department of Veterans Affairs|Veterans Affairs,VA,Department of Veterans Affairs|US|department|
United States Congress|Congress,US Congress,U.S. Congress|US|legislature|
United States Senate|Senate,US Senate,U.S. Senate|US|chamber|
United States House of Representatives|House of Representatives,US House|US|chamber|
Supreme Court of the United States|US Supreme Court,U.S. Supreme Court|US|court|
Federal Bureau of Investigation|FBI,F.B.I.|US|bureau,agency|
Central Intelligence Agency|CIA,C.I.A.|US|agency|
National Security Agency|NSA,N.S.A.|US|agency|
National Security Council|NSC|US|council|
Internal Revenue Service|IRS,I.R.S.|US|agency,service|
Environmental Protection Agency|EPA,E.P.A.|US|agency|
Food and Drug Administration|FDA,F.D.A.|US|agency,regulator|
Federal Reserve|Fed,US Federal Reserve,U.S. Federal Reserve|US|bank|
Federal Communications Commission|FCC|US|commission,regulator|
Federal Trade Commission|FTC|US|commission,regulator|
Federal Election Commission|FEC|US|commission|
Securities and Exchange Commission|SEC,S.E.C.|US|commission,regulator|
Centers for Disease Control and Prevention|CDC,Centers for Disease Control|US|agency|
National Aeronautics and Space Administration|NASA,Nasa|US|agency|
Immigration and Customs Enforcement|ICE|US|agency|
Secret Service|US Secret Service,U.S. Secret Service|US|agency|
Transportation Security Administration|TSA|US|agency|
Federal Aviation Administration|FAA|US|agency,regulator|
Federal Emergency Management Agency|FEMA|US|agency|
New York Police Department|NYPD|US|department,police|
Democratic National Committee|DNC,D.N.C.|US|committee|
Republican National Committee|RNC,R.N.C.|US|committee|
Democratic Party|Democratic party|US|party|
Republican Party|GOP,G.O.P.,Grand Old Party,Republican party|US|party|
National Rifle Association|NRA,N.R.A.|US|group|
American Civil Liberties Union|ACLU,A.C.L.U.|US|group|
Federal Security Service|FSB|RU|service,agency|
SVR||RU|service|
GRU||RU|service|
United Russia||RU|party|
Gazprom||RU|company|
Rosneft||RU|company|
Mossad||IL|agency|
Shin Bet||IL|agency|
Israel Defense Forces|IDF,Israel Defence Forces|IL|military,army|
Likud||IL|party|
Revolutionary Guards|IRGC,Islamic Revolutionary Guard Corps,Islamic Revolutionary Guards Corps,Revolutionary Guard|IR|force|
People's Liberation Army|PLA|CN|army,military|
Chinese Communist Party|CCP,Communist Party of China|CN|party|
Bundesbank||DE|bank|
Bundeswehr||DE|army,military|
Christian Democratic Union|CDU|DE|party|
Christian Social Union|CSU|DE|party|
Social Democratic Party of Germany|SPD|DE|party|
Alternative for Germany|AfD|DE|party|
National Rally|Rassemblement National,Front National,National Front|FR|party|
Bharatiya Janata Party|BJP|IN|party|
Indian National Congress|Congress party,Congress Party|IN|party|
Inter-Services Intelligence|ISI|PK|agency|
African National Congress|ANC|ZA|party|
ZANU-PF|Zanu-PF|ZW|party|
Kurdistan Workers' Party|PKK||group|
Farc|FARC|CO|group|
Pemex||MX|company|
Petrobras||BR|company|
`
