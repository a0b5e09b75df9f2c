/**
 * International bodies, and national ones that news names without their country.
 * One line each: usual name (a semicolon stands for a comma in it) | other names | country | nouns a later mention may use ("the bloc") | Wikidata id.
 * Names in capitals must be printed in capitals. Own writing.
 */
export const BODIES = `
United Nations|UN,U.N.,United Nations Organization,world body||organisation,body|Q1065
United Nations Security Council|UN Security Council,Security Council,U.N. Security Council||council|
United Nations General Assembly|UN General Assembly,General Assembly,UNGA||assembly|
World Health Organization|WHO,World Health Organisation,UN health agency||organisation,agency|Q7817
UNICEF|Unicef,United Nations Children's Fund||agency|Q740308
UNESCO|Unesco||agency,organisation|Q7809
UNHCR|UN refugee agency,United Nations High Commissioner for Refugees||agency|Q132551
UNRWA|Unrwa||agency|
World Food Programme|WFP,World Food Program||agency|
International Atomic Energy Agency|IAEA||agency,watchdog|Q41984
International Monetary Fund|IMF||fund,lender|Q7804
World Bank|World Bank Group||bank,lender|Q7164
World Trade Organization|WTO,World Trade Organisation||organisation|Q7825
International Criminal Court|ICC||court|Q47488
International Court of Justice|ICJ,World Court||court|Q7801
International Labour Organization|ILO||organisation|Q54129
International Committee of the Red Cross|ICRC,Red Cross||organisation|
International Olympic Committee|IOC||committee|Q40970
World Economic Forum|WEF||forum|
Interpol|INTERPOL||agency|Q8475
European Union|EU,E.U.||bloc,union|Q458
European Commission|EC,EU Commission,Commission||commission,executive|Q8880
European Parliament|||parliament|Q8889
European Council|||council|Q8886
European Central Bank|ECB||bank|Q8901
European Court of Justice|ECJ||court|
European Court of Human Rights|ECHR||court|
Council of Europe|||council|Q8908
Eurogroup|||group|
Europol|||agency|
Frontex|||agency|
NATO|Nato,N.A.T.O.,North Atlantic Treaty Organization,North Atlantic Treaty Organisation,Atlantic alliance||alliance,bloc|Q7184
OSCE|Organization for Security and Co-operation in Europe,Organisation for Security and Co-operation in Europe||organisation|Q81299
OECD|Organisation for Economic Co-operation and Development||organisation|Q41550
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
Commonwealth of Independent States|CIS||bloc|Q7779
Eurasian Economic Union|||union|
Collective Security Treaty Organization|CSTO||organisation|
Mercosur|||bloc|Q4264
Organization of American States|OAS,Organisation of American States||organisation|Q123759
CARICOM|Caricom||bloc|
Commonwealth|Commonwealth of Nations||organisation|
G7|Group of Seven||group|
G8|Group of Eight||group|
G20|Group of 20,Group of Twenty||group|
Bank for International Settlements|BIS||bank|
International Energy Agency|IEA||agency,watchdog|
Amnesty International|Amnesty||group,organisation|Q42970
Human Rights Watch|HRW||group,organisation|Q187052
Greenpeace|||group|Q81307
Oxfam|||charity|
Médecins Sans Frontières|MSF,Doctors Without Borders,Medecins Sans Frontieres||charity|Q49330
Save the Children|||charity|
Transparency International|||group|
FIFA|Fifa||body|Q253414
UEFA|Uefa||body|Q35572
Hamas|||group,movement|Q38799
Hezbollah|Hizbollah,Hizbullah||group,movement|Q41053
Islamic State|ISIS,Isis,ISIL,IS,Islamic State group,Daesh||group|
al-Qaeda|Al-Qaeda,al-Qaida,Al-Qaida,al Qaeda||group,network|
Taliban|||group,movement|Q42418
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
United States Congress|Congress,US Congress,U.S. Congress|US|legislature|Q11268
United States Senate|Senate,US Senate,U.S. Senate|US|chamber|Q66096
United States House of Representatives|House of Representatives,US House|US|chamber|Q11701
Supreme Court of the United States|US Supreme Court,U.S. Supreme Court|US|court|
Federal Bureau of Investigation|FBI,F.B.I.|US|bureau,agency|Q8333
Central Intelligence Agency|CIA,C.I.A.|US|agency|Q37230
National Security Agency|NSA,N.S.A.|US|agency|Q121194
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
National Aeronautics and Space Administration|NASA,Nasa|US|agency|Q23548
Immigration and Customs Enforcement|ICE|US|agency|
Secret Service|US Secret Service,U.S. Secret Service|US|agency|
Transportation Security Administration|TSA|US|agency|
Federal Aviation Administration|FAA|US|agency,regulator|
Federal Emergency Management Agency|FEMA|US|agency|
New York Police Department|NYPD|US|department,police|
Democratic National Committee|DNC,D.N.C.|US|committee|
Republican National Committee|RNC,R.N.C.|US|committee|
Democratic Party|Democratic party|US|party|Q29552
Republican Party|GOP,G.O.P.,Grand Old Party,Republican party|US|party|Q29468
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
Food and Agriculture Organization|FAO||agency,organisation|
United Nations Development Programme|UNDP||agency|
United Nations Environment Programme|UNEP||agency|
United Nations Human Rights Council|UN Human Rights Council,Human Rights Council||council|
Office of the United Nations High Commissioner for Human Rights|OHCHR,UN human rights office||office|
Office for the Coordination of Humanitarian Affairs|OCHA,UN OCHA||office|
International Organization for Migration|IOM,UN migration agency||agency,organisation|
International Maritime Organization|IMO||agency,organisation|
International Civil Aviation Organization|ICAO||agency,organisation|
International Telecommunication Union|ITU||agency,union|
World Meteorological Organization|WMO||agency,organisation|
World Intellectual Property Organization|WIPO||agency,organisation|
UNAIDS|||agency|
UNIFIL|Unifil||force,mission|
UN Women|||agency|
Intergovernmental Panel on Climate Change|IPCC||panel|
Permanent Court of Arbitration|||court,tribunal|
International Tribunal for the Law of the Sea|ITLOS||tribunal|
Organisation for the Prohibition of Chemical Weapons|OPCW,Organization for the Prohibition of Chemical Weapons||watchdog,organisation|
Comprehensive Nuclear-Test-Ban Treaty Organization|CTBTO||organisation|
International Federation of Red Cross and Red Crescent Societies|IFRC||federation|
Asian Development Bank|ADB||bank,lender|
African Development Bank|AfDB||bank,lender|
Inter-American Development Bank|IDB||bank,lender|
European Bank for Reconstruction and Development|EBRD||bank,lender|
European Investment Bank|EIB||bank,lender|
Asian Infrastructure Investment Bank|AIIB||bank,lender|
New Development Bank|||bank,lender|
Paris Club|||group|
Financial Action Task Force|FATF||watchdog,body|
World Anti-Doping Agency|WADA,Wada||agency|
Court of Arbitration for Sport|||court|
European External Action Service|EEAS||service|
European Medicines Agency|EMA||agency,regulator|
European Court of Auditors|||court|
European Free Trade Association|EFTA,Efta||bloc,association|
European Broadcasting Union|EBU||union|
European Space Agency|ESA||agency|
European Public Prosecutor's Office|EPPO||office|
Eurojust|||agency|
European People's Party|EPP||group,party|
Benelux|||union|
Nordic Council|||council|
Visegrád Group|Visegrad Group,V4||group|
Organization of Turkic States|OTS||organisation|
Non-Aligned Movement|||movement|
Pacific Islands Forum|PIF||forum,bloc|
AUKUS|Aukus||pact,alliance|
Five Eyes|||alliance|
Group of 77|G77||group|
Community of Latin American and Caribbean States|CELAC,Celac||bloc|
Economic Community of Central African States|ECCAS||bloc|
Intergovernmental Authority on Development|IGAD,Igad||bloc|
Arab Maghreb Union|||bloc|
Alliance of Sahel States|AES||alliance|
African Union Commission|||commission|
Indian Ocean Rim Association|||association|
South Asian Association for Regional Cooperation|SAARC,Saarc||bloc|
International Energy Forum|||forum|
Médecins du Monde|Medecins du Monde,Doctors of the World||charity|
International Rescue Committee|IRC||charity|
Norwegian Refugee Council|NRC||charity|
CARE International|||charity|
World Wildlife Fund|WWF,World Wide Fund for Nature||charity|
Reporters Without Borders|RSF||group|
Committee to Protect Journalists|CPJ||group|
International Crisis Group|Crisis Group||group|
Stockholm International Peace Research Institute|SIPRI,Sipri||institute|
Chatham House|||institute,think-tank|
Carnegie Endowment for International Peace|||think-tank|
Syrian Observatory for Human Rights|SOHR||monitor,group|
Department for Transport|DfT|GB|department|
Department for Education|DfE|GB|department|
Department for Work and Pensions|DWP|GB|department|
Department for Environment; Food and Rural Affairs|Defra|GB|department|
Department for Business and Trade|DBT|GB|department|
Department for Science; Innovation and Technology|DSIT|GB|department|
Department for Culture; Media and Sport|DCMS|GB|department|
HM Revenue and Customs|HMRC,Revenue & Customs|GB|office,department|
National Crime Agency|NCA|GB|agency|
Serious Fraud Office|SFO|GB|office|
Financial Conduct Authority|FCA|GB|regulator,watchdog|
Competition and Markets Authority|CMA|GB|regulator,watchdog|
Civil Aviation Authority|CAA|GB|regulator|
Health and Safety Executive|HSE|GB|watchdog|
Met Office||GB|office|
Royal Navy||GB|navy|
Royal Air Force|RAF|GB|force|
British Army||GB|army|
Independent Office for Police Conduct|IOPC|GB|watchdog|
Trades Union Congress|TUC|GB|union,federation|
Scottish Government||GB|government|
Welsh Government||GB|government|
Police Scotland||GB|force,police|
Garda Síochána|Gardaí,Garda,An Garda Síochána|IE|force,police|
Fianna Fáil|Fianna Fail|IE|party|
Fine Gael||IE|party|
United States Department of Health and Human Services|Health and Human Services,HHS|US|department|
United States Department of Housing and Urban Development|HUD|US|department|
United States Department of the Interior|Interior Department,Department of the Interior|US|department|
United States Department of Transportation|Transportation Department,Department of Transportation|US|department|
United States Agency for International Development|USAID|US|agency|
Drug Enforcement Administration|DEA|US|agency|
Bureau of Alcohol; Tobacco; Firearms and Explosives|ATF|US|bureau,agency|
Customs and Border Protection|CBP|US|agency|
United States Coast Guard|US Coast Guard,U.S. Coast Guard|US|service|
United States Geological Survey|USGS|US|agency|
National Oceanic and Atmospheric Administration|NOAA|US|agency|
National Weather Service|NWS|US|service|
National Institutes of Health|NIH|US|agency|
National Transportation Safety Board|NTSB|US|board,agency|
Nuclear Regulatory Commission|NRC|US|commission,regulator|
Consumer Financial Protection Bureau|CFPB|US|bureau,agency|
Office of Management and Budget|OMB|US|office|
Congressional Budget Office|CBO|US|office|
Government Accountability Office|GAO|US|office,watchdog|
Joint Chiefs of Staff|Joint Chiefs|US|chiefs|
United States Central Command|Centcom,CENTCOM|US|command|
Planned Parenthood||US|group|
AFL-CIO||US|federation,union|
United Auto Workers|UAW|US|union|
Teamsters||US|union|
Los Angeles Police Department|LAPD|US|department,police|
Royal Canadian Mounted Police|RCMP,Mounties|CA|force,police|
Canadian Security Intelligence Service|CSIS|CA|service,agency|
Global Affairs Canada||CA|department|
Bank of Canada||CA|bank|
Australian Federal Police||AU|force,police|
Reserve Bank of Australia|RBA|AU|bank|
Department of Foreign Affairs and Trade|DFAT|AU|department|
Reserve Bank of India|RBI|IN|bank|
Central Bureau of Investigation|CBI|IN|bureau,agency|
Enforcement Directorate||IN|directorate,agency|
Aam Aadmi Party|AAP|IN|party|
Trinamool Congress||IN|party|
Pakistan Tehreek-e-Insaf||PK|party|
Pakistan Muslim League-Nawaz|PML-N|PK|party|
Pakistan People's Party|PPP|PK|party|
Awami League||BD|party|
People's Bank of China|PBOC|CN|bank|
Kuomintang|KMT|TW|party|
Democratic Progressive Party|DPP|TW|party|
Bank of Japan|BOJ,BoJ|JP|bank|
Bank of Korea|BOK|KR|bank|
People Power Party||KR|party|
Workers' Party of Korea||KP|party|
Banque de France|Bank of France|FR|bank|
La France Insoumise|France Unbowed|FR|party|
Bundesnachrichtendienst|BND|DE|agency,service|
Bundeskriminalamt|BKA|DE|police,office|
Forza Italia||IT|party|
Brothers of Italy|Fratelli d'Italia|IT|party|
Five Star Movement|M5S,Movimento 5 Stelle|IT|movement,party|
Carabinieri||IT|police,force|
Guardia di Finanza||IT|police,force|
Partido Popular|People's Party of Spain|ES|party|
Spanish Socialist Workers' Party|PSOE|ES|party|
Guardia Civil||ES|police,force|
Fidesz||HU|party|
Syriza||GR|party|
Justice and Development Party|AKP,AK Party|TR|party|
Republican People's Party|CHP|TR|party|
National Intelligence Organisation||TR|agency|
Rosatom||RU|company,corporation|
Security Service of Ukraine|SBU|UA|service,agency|
Servant of the People||UA|party|
Naftogaz||UA|company|
Energoatom||UA|company|
Quds Force||IR|force|
Popular Mobilization Forces|Popular Mobilisation Forces,Hashd al-Shaabi|IQ|force|
Kurdistan Regional Government|KRG|IQ|government|
Peshmerga||IQ|force|
Syrian Democratic Forces|SDF|SY|force|
Hayat Tahrir al-Sham|HTS|SY|group|
Palestinian Islamic Jihad|Islamic Jihad||group|
Muslim Brotherhood|||movement|
Saudi Aramco|Aramco|SA|company|
Rapid Support Forces||SD|force|
Tigray People's Liberation Front|TPLF|ET|front,party|
Economic Freedom Fighters|EFF|ZA|party|
All Progressives Congress|APC|NG|party|
Movement for Democratic Change|MDC|ZW|party|
M23||CD|group,movement|
Morena party||MX|party|
Institutional Revolutionary Party|PRI|MX|party|
PDVSA||VE|company|
Free Democrats|FDP|DE|party|
LDP|Liberal Democratic Party of Japan|JP|party|
Wagner Group||RU|group,company|
Ministry of External Affairs of India||IN|ministry|
Greens–European Free Alliance|||group|
`
