/**
 * Sentences as news has them, in many languages, all own writing: a line of four to eight words, a sentence, and a longer one.
 * The names in them are invented or those of large cities.
 */
export const SENTENCES: { readonly [code: string]: readonly [line: string, sentence: string, longer: string] } = {
  af: [
    'Die regering stel die gesprekke uit',
    'Die minister het Maandag gesê dat die nuwe brug eers volgende jaar oopgemaak sal word.',
    'Volgens die polisie is drie mense in die ongeluk beseer en is die pad ure lank gesluit, maar niemand is in lewensgevaar nie.',
  ],
  ca: [
    'El govern ajorna les converses amb els sindicats',
    'La ministra va dir dilluns que el pont nou no s’obrirà fins a l’any que ve.',
    'Segons la policia, tres persones van resultar ferides en l’accident i la carretera va quedar tallada durant hores, però cap d’elles no corre perill.',
  ],
  cs: [
    'Vláda odložila jednání s odbory',
    'Ministr v pondělí řekl, že nový most bude otevřen až příští rok.',
    'Podle policie byli při nehodě zraněni tři lidé a silnice zůstala několik hodin uzavřena, nikdo z nich však není v ohrožení života.',
  ],
  cy: [
    'Y llywodraeth yn gohirio’r trafodaethau',
    'Dywedodd y gweinidog ddydd Llun na fydd y bont newydd yn agor tan y flwyddyn nesaf.',
    'Yn ôl yr heddlu cafodd tri o bobl eu hanafu yn y ddamwain ac roedd y ffordd ar gau am oriau, ond nid yw neb mewn perygl.',
  ],
  da: [
    'Regeringen udskyder forhandlingerne med fagforeningerne',
    'Ministeren sagde mandag, at den nye bro først bliver åbnet til næste år.',
    'Ifølge politiet blev tre mennesker såret ved ulykken, og vejen var spærret i flere timer, men ingen af dem er i livsfare.',
  ],
  de: [
    'Regierung verschiebt die Gespräche mit den Gewerkschaften',
    'Der Minister sagte am Montag, die neue Brücke werde erst im kommenden Jahr eröffnet.',
    'Nach Angaben der Polizei wurden bei dem Unfall drei Menschen verletzt und die Straße war stundenlang gesperrt, doch niemand schwebt in Lebensgefahr.',
  ],
  es: [
    'El gobierno aplaza las negociaciones con los sindicatos',
    'La ministra dijo el lunes que el nuevo puente no se abrirá hasta el próximo año.',
    'Según la policía, tres personas resultaron heridas en el accidente y la carretera estuvo cortada durante horas, pero ninguna corre peligro.',
  ],
  et: [
    'Valitsus lükkas läbirääkimised edasi',
    'Minister ütles esmaspäeval, et uus sild avatakse alles järgmisel aastal.',
    'Politsei sõnul sai õnnetuses viga kolm inimest ja tee oli mitu tundi suletud, kuid kellegi elu ei ole ohus.',
  ],
  eu: [
    'Gobernuak atzeratu egin ditu negoziazioak',
    'Ministroak astelehenean esan zuen zubi berria ez dela datorren urtera arte irekiko.',
    'Poliziaren arabera, hiru lagun zauritu dira istripuan eta errepidea orduz itxita egon da, baina inor ez dago arriskuan.',
  ],
  fi: [
    'Hallitus lykkäsi neuvotteluja ammattiliittojen kanssa',
    'Ministeri sanoi maanantaina, että uusi silta avataan vasta ensi vuonna.',
    'Poliisin mukaan kolme ihmistä loukkaantui onnettomuudessa ja tie oli suljettuna tuntikausia, mutta kukaan ei ole hengenvaarassa.',
  ],
  fr: [
    'Le gouvernement reporte les négociations avec les syndicats',
    'La ministre a déclaré lundi que le nouveau pont ne serait ouvert que l’année prochaine.',
    'Selon la police, trois personnes ont été blessées dans l’accident et la route est restée fermée pendant des heures, mais aucune n’est en danger.',
  ],
  ga: [
    'Cuireann an rialtas na cainteanna ar athló',
    'Dúirt an tAire Dé Luain nach n-osclófar an droichead nua go dtí an bhliain seo chugainn.',
    'De réir na bpóilíní gortaíodh triúr sa timpiste agus bhí an bóthar dúnta ar feadh uaireanta, ach níl aon duine i mbaol.',
  ],
  gl: [
    'O goberno apraza as negociacións cos sindicatos',
    'A ministra dixo o luns que a nova ponte non se abrirá ata o ano que vén.',
    'Segundo a policía, tres persoas resultaron feridas no accidente e a estrada estivo pechada durante horas, pero ningunha corre perigo.',
  ],
  hr: [
    'Vlada odgađa pregovore sa sindikatima',
    'Ministar je u ponedjeljak rekao da će novi most biti otvoren tek sljedeće godine.',
    'Prema riječima policije, tri osobe su ozlijeđene u nesreći, a cesta je satima bila zatvorena, ali nitko nije u životnoj opasnosti.',
  ],
  hu: [
    'A kormány elhalasztotta a tárgyalásokat',
    'A miniszter hétfőn azt mondta, hogy az új hidat csak jövőre nyitják meg.',
    'A rendőrség szerint hárman megsérültek a balesetben, és az utat órákra lezárták, de senki sincs életveszélyben.',
  ],
  id: [
    'Pemerintah menunda perundingan dengan serikat buruh',
    'Menteri mengatakan pada hari Senin bahwa jembatan baru itu baru akan dibuka tahun depan.',
    'Menurut polisi, tiga orang terluka dalam kecelakaan itu dan jalan ditutup selama berjam-jam, tetapi tidak ada yang dalam bahaya.',
  ],
  is: [
    'Ríkisstjórnin frestar viðræðum við stéttarfélögin',
    'Ráðherrann sagði á mánudag að nýja brúin yrði ekki opnuð fyrr en á næsta ári.',
    'Að sögn lögreglu slösuðust þrír í slysinu og veginum var lokað í margar klukkustundir, en enginn er í lífshættu.',
  ],
  it: [
    'Il governo rinvia i colloqui con i sindacati',
    'La ministra ha detto lunedì che il nuovo ponte non sarà aperto prima dell’anno prossimo.',
    'Secondo la polizia tre persone sono rimaste ferite nell’incidente e la strada è stata chiusa per ore, ma nessuna è in pericolo di vita.',
  ],
  lt: [
    'Vyriausybė atidėjo derybas su profesinėmis sąjungomis',
    'Ministras pirmadienį sakė, kad naujas tiltas bus atidarytas tik kitais metais.',
    'Policijos teigimu, per avariją buvo sužeisti trys žmonės ir kelias kelias valandas buvo uždarytas, tačiau pavojaus gyvybei nėra.',
  ],
  lv: [
    'Valdība atliek sarunas ar arodbiedrībām',
    'Ministrs pirmdien sacīja, ka jaunais tilts tiks atklāts tikai nākamgad.',
    'Pēc policijas teiktā, avārijā cieta trīs cilvēki un ceļš vairākas stundas bija slēgts, bet neviena dzīvība nav apdraudēta.',
  ],
  ms: [
    'Kerajaan menangguhkan rundingan dengan kesatuan sekerja',
    'Menteri itu berkata pada hari Isnin bahawa jambatan baharu hanya akan dibuka tahun hadapan.',
    'Menurut polis, tiga orang cedera dalam kemalangan itu dan jalan ditutup selama beberapa jam, tetapi tiada sesiapa dalam bahaya.',
  ],
  nb: [
    'Regjeringen utsetter forhandlingene med fagforeningene',
    'Ministeren sa mandag at den nye broen ikke blir åpnet før neste år.',
    'Ifølge politiet ble tre mennesker skadet i ulykken, og veien var stengt i flere timer, men ingen av dem er i livsfare.',
  ],
  nl: [
    'Regering stelt gesprekken met de vakbonden uit',
    'De minister zei maandag dat de nieuwe brug pas volgend jaar wordt geopend.',
    'Volgens de politie raakten drie mensen bij het ongeluk gewond en was de weg urenlang afgesloten, maar niemand verkeert in levensgevaar.',
  ],
  pcm: [
    'Govment don shift di meeting wit di workers',
    'Di minister tok on Monday say dem no go open di new bridge until next year.',
    'Police say three pipol wunjure for di accident and dem close di road for many hours, but nobody dey for danger of death.',
  ],
  pl: [
    'Rząd odkłada rozmowy ze związkami zawodowymi',
    'Minister powiedział w poniedziałek, że nowy most zostanie otwarty dopiero w przyszłym roku.',
    'Według policji w wypadku ranne zostały trzy osoby, a droga była zamknięta przez kilka godzin, ale nikomu nie grozi śmierć.',
  ],
  pt: [
    'Governo adia as negociações com os sindicatos',
    'A ministra disse na segunda-feira que a nova ponte só será aberta no próximo ano.',
    'Segundo a polícia, três pessoas ficaram feridas no acidente e a estrada esteve fechada durante horas, mas nenhuma corre perigo.',
  ],
  ro: [
    'Guvernul amână discuțiile cu sindicatele',
    'Ministrul a spus luni că noul pod nu va fi deschis decât anul viitor.',
    'Potrivit poliției, trei persoane au fost rănite în accident, iar drumul a fost închis timp de câteva ore, dar nimeni nu este în pericol.',
  ],
  sco: [
    'Govrenment pits aff the talks wi the unions',
    'The meenister said on Monday that the new brig wadna be opened afore neist year.',
    'Accordin tae the polis three fowk wis hurt in the mishanter an the road wis steekit for oors, but nane o thaim is like tae dee.',
  ],
  sk: [
    'Vláda odložila rokovania s odbormi',
    'Minister v pondelok povedal, že nový most bude otvorený až budúci rok.',
    'Podľa polície boli pri nehode zranení traja ľudia a cesta zostala niekoľko hodín uzavretá, nikto z nich však nie je v ohrození života.',
  ],
  sl: [
    'Vlada je odložila pogovore s sindikati',
    'Minister je v ponedeljek povedal, da bo novi most odprt šele prihodnje leto.',
    'Po navedbah policije so bili v nesreči poškodovani trije ljudje, cesta pa je bila več ur zaprta, vendar nihče ni v življenjski nevarnosti.',
  ],
  so: [
    'Dowladda ayaa dib u dhigtay wadahadallada',
    'Wasiirka ayaa sheegay Isniintii in buundada cusub aan la furi doonin ilaa sanadka soo socda.',
    'Sida ay booliisku sheegeen saddex qof ayaa ku dhaawacmay shilka, waddadana waxay xirnayd saacado badan, laakiin cidna khatar kuma jirto.',
  ],
  sq: [
    'Qeveria shtyn bisedimet me sindikatat',
    'Ministri tha të hënën se ura e re nuk do të hapet deri vitin e ardhshëm.',
    'Sipas policisë, tre persona u plagosën në aksident dhe rruga u mbyll për disa orë, por askush nuk është në rrezik për jetën.',
  ],
  sv: [
    'Regeringen skjuter upp samtalen med facken',
    'Ministern sade på måndagen att den nya bron inte öppnas förrän nästa år.',
    'Enligt polisen skadades tre personer i olyckan och vägen var avstängd i flera timmar, men ingen av dem är i livsfara.',
  ],
  sw: [
    'Serikali yaahirisha mazungumzo na vyama vya wafanyakazi',
    'Waziri alisema Jumatatu kwamba daraja jipya halitafunguliwa hadi mwaka ujao.',
    'Kwa mujibu wa polisi, watu watatu walijeruhiwa katika ajali hiyo na barabara ilifungwa kwa saa kadhaa, lakini hakuna aliye hatarini.',
  ],
  tl: [
    'Ipinagpaliban ng pamahalaan ang mga pag-uusap',
    'Sinabi ng ministro noong Lunes na hindi bubuksan ang bagong tulay hanggang sa susunod na taon.',
    'Ayon sa pulisya, tatlong tao ang nasugatan sa aksidente at isinara ang kalsada nang ilang oras, ngunit walang nasa panganib.',
  ],
  tr: [
    'Hükümet sendikalarla görüşmeleri erteledi',
    'Bakan pazartesi günü yeni köprünün ancak gelecek yıl açılacağını söyledi.',
    'Polise göre kazada üç kişi yaralandı ve yol saatlerce kapalı kaldı, ancak hiç kimsenin hayati tehlikesi yok.',
  ],
  vi: [
    'Chính phủ hoãn các cuộc đàm phán',
    'Bộ trưởng cho biết hôm thứ Hai rằng cây cầu mới sẽ không được mở cho đến năm sau.',
    'Theo cảnh sát, ba người bị thương trong vụ tai nạn và con đường đã bị đóng trong nhiều giờ, nhưng không ai nguy hiểm đến tính mạng.',
  ],
  ar: [
    'الحكومة تؤجل المحادثات مع النقابات',
    'قال الوزير يوم الاثنين إن الجسر الجديد لن يفتح قبل العام المقبل.',
    'وقالت الشرطة إن ثلاثة أشخاص أصيبوا في الحادث وإن الطريق أغلق لساعات، لكن لا أحد منهم في خطر.',
  ],
  be: [
    'Урад адклаў перамовы з прафсаюзамі',
    'Міністр сказаў у панядзелак, што новы мост адкрыюць толькі ў наступным годзе.',
    'Паводле міліцыі, у аварыі пацярпелі тры чалавекі, дарога была зачынена некалькі гадзін, але жыццю нікога нічога не пагражае.',
  ],
  bg: [
    'Правителството отложи преговорите със синдикатите',
    'Министърът каза в понеделник, че новият мост ще бъде открит чак догодина.',
    'Според полицията трима души са ранени при катастрофата и пътят е бил затворен с часове, но никой не е в опасност за живота.',
  ],
  bn: [
    'সরকার আলোচনা স্থগিত করেছে',
    'মন্ত্রী সোমবার বলেছেন যে নতুন সেতুটি আগামী বছরের আগে খোলা হবে না।',
    'পুলিশ জানিয়েছে, দুর্ঘটনায় তিনজন আহত হয়েছেন এবং রাস্তাটি কয়েক ঘণ্টা বন্ধ ছিল, তবে কেউ বিপদে নেই।',
  ],
  el: [
    'Η κυβέρνηση αναβάλλει τις συνομιλίες',
    'Ο υπουργός είπε τη Δευτέρα ότι η νέα γέφυρα δεν θα ανοίξει πριν από το επόμενο έτος.',
    'Σύμφωνα με την αστυνομία, τρία άτομα τραυματίστηκαν στο ατύχημα και ο δρόμος έμεινε κλειστός για ώρες.',
  ],
  fa: [
    'دولت مذاکرات با اتحادیه‌ها را به تعویق انداخت',
    'وزیر روز دوشنبه گفت که پل جدید تا سال آینده باز نخواهد شد.',
    'به گفته پلیس سه نفر در این حادثه زخمی شدند و جاده برای چند ساعت بسته بود، اما جان هیچ کس در خطر نیست.',
  ],
  he: [
    'הממשלה דחתה את השיחות עם האיגודים',
    'השר אמר ביום שני כי הגשר החדש לא ייפתח לפני השנה הבאה.',
    'לדברי המשטרה נפצעו שלושה בני אדם בתאונה והכביש היה סגור במשך שעות, אך איש מהם אינו בסכנת חיים.',
  ],
  hi: [
    'सरकार ने यूनियनों के साथ बातचीत टाली',
    'मंत्री ने सोमवार को कहा कि नया पुल अगले साल से पहले नहीं खुलेगा।',
    'पुलिस के अनुसार दुर्घटना में तीन लोग घायल हुए और सड़क घंटों बंद रही, लेकिन किसी की जान को खतरा नहीं है।',
  ],
  ja: [
    '政府は労組との協議を延期した',
    '大臣は月曜日、新しい橋の開通は来年になると述べた。',
    '警察によると、この事故で三人がけがをし、道路は数時間通行止めになったが、命に別条はないという。',
  ],
  ka: [
    'მთავრობამ მოლაპარაკებები გადადო',
    'მინისტრმა ორშაბათს თქვა, რომ ახალი ხიდი მომავალ წლამდე არ გაიხსნება.',
    'პოლიციის ცნობით, ავარიაში სამი ადამიანი დაშავდა და გზა რამდენიმე საათით იყო დაკეტილი.',
  ],
  ko: [
    '정부는 노조와의 협상을 연기했다',
    '장관은 월요일 새 다리가 내년까지 개통되지 않을 것이라고 말했다.',
    '경찰에 따르면 이 사고로 세 명이 다쳤고 도로가 몇 시간 동안 통제됐지만 생명에는 지장이 없다.',
  ],
  mk: [
    'Владата ги одложи преговорите со синдикатите',
    'Министерот во понеделникот рече дека новиот мост ќе биде отворен дури следната година.',
    'Според полицијата, три лица се повредени во несреќата, а патот беше затворен со часови, но никој не е во животна опасност.',
  ],
  ru: [
    'Правительство отложило переговоры с профсоюзами',
    'Министр сказал в понедельник, что новый мост откроют только в следующем году.',
    'По словам полиции, в аварии пострадали три человека, дорога была закрыта несколько часов, но угрозы для жизни нет.',
  ],
  sr: [
    'Влада одложила преговоре са синдикатима',
    'Министар је у понедељак рекао да ће нови мост бити отворен тек следеће године.',
    'Према речима полиције, три особе су повређене у несрећи, а пут је сатима био затворен, али нико није у животној опасности.',
  ],
  ta: [
    'அரசு பேச்சுவார்த்தையை ஒத்திவைத்தது',
    'புதிய பாலம் அடுத்த ஆண்டு வரை திறக்கப்படாது என்று அமைச்சர் திங்கள்கிழமை கூறினார்.',
    'விபத்தில் மூன்று பேர் காயமடைந்தனர், சாலை பல மணி நேரம் மூடப்பட்டது என்று போலீசார் தெரிவித்தனர்.',
  ],
  th: [
    'รัฐบาลเลื่อนการเจรจากับสหภาพแรงงาน',
    'รัฐมนตรีกล่าวเมื่อวันจันทร์ว่าสะพานใหม่จะยังไม่เปิดจนกว่าจะถึงปีหน้า',
    'ตำรวจระบุว่ามีผู้บาดเจ็บสามคนจากอุบัติเหตุครั้งนี้ และถนนถูกปิดนานหลายชั่วโมง แต่ไม่มีใครเป็นอันตรายถึงชีวิต',
  ],
  uk: [
    'Уряд відклав переговори з профспілками',
    'Міністр сказав у понеділок, що новий міст відкриють лише наступного року.',
    'За словами поліції, в аварії постраждали троє людей, дорога була закрита кілька годин, але загрози для життя немає.',
  ],
  ur: [
    'حکومت نے یونینوں کے ساتھ مذاکرات ملتوی کر دیے',
    'وزیر نے پیر کو کہا کہ نیا پل اگلے سال سے پہلے نہیں کھلے گا۔',
    'پولیس کے مطابق حادثے میں تین افراد زخمی ہوئے اور سڑک کئی گھنٹے بند رہی، لیکن کسی کی جان کو خطرہ نہیں ہے۔',
  ],
  zh: [
    '政府推迟了与工会的谈判',
    '部长星期一说，新桥要到明年才能通车。',
    '警方说，三人在事故中受伤，道路封闭了数小时，但没有人有生命危险。',
  ],
}

/** English that is hard to know for English, or for what it is: foreign names, headlines, capitals, one line alone. Own writing. */
export const ENGLISH: readonly string[] = [
  'Talks off as unions walk out',
  'Bus crash kills three near Graz',
  'MINISTER DENIES CLAIMS OF TAX FRAUD',
  'Ferry late. No word from Oslo.',
  'Jean-Luc Moreau et Anne de la Tour, both of Lyon, were named by police.',
  'Herr Müller said the Landesbank Rheinland-Pfalz had told the Bundesanstalt für Finanzdienstleistungsaufsicht on Friday.',
  'Presiden Suryadi Hartono met Menteri Luar Negeri Retno Wulandari in Jakarta, an aide said.',
  'Deportivo Social de Villanueva beat Club Atlético de la Ribera 3–1 in San Martín.',
  'Marie van der Berg, Jan de Vries and Pieter ter Horst won.',
  '“Nous ne céderons pas,” the French minister of the interior said on Sunday, “and we will not be lectured.”',
  'Her book, “Die Stadt am Meer und die Kinder der Nacht”, has been translated into nine languages.',
  'Air Kestrel, Flynord, Aerovía del Sur: flights cancelled',
  'Shares in Banco do Litoral rose 3.2 percent; Petronorte fell 1.1 percent.',
  'Prime Minister Nguyễn Văn Minh and President Trần Thị Hoa will visit Đà Nẵng.',
  'The party, Alternativa para o Futuro do Povo, has no seats in the Assembleia da República.',
  'yeah no we was never told nothing about it lol',
  'U.S. 10-year yield up 4 bps at 4.31%',
  'Ministerpräsident Karl Brandner, Bundeskanzler Otto Weiss and Staatssekretärin Eva Lang attended.',
  'Le Figuier, La Tour and Le Petit Port were full.',
  '“C’est la vie,” he said.',
  'Signor Paolo Conti della Valle, sindaco of Porto San Luca, resigned.',
  'Priya Raman, Tomasz Zielinski, Marie-Claire Dupont, Hans-Peter Schulz',
  'Lindqvist & Sohn GmbH & Co. KG',
  'SCHOOLS SHUT IN OSLO, BERGEN AND TROMSØ',
  'git commit -m "fix" && npm run build',
  'const x = await fetch(url); if (!x.ok) return null',
  '2.2 GB/s, 0.098 GB/s, 3.3 GB/s',
  '<post id="661196115484643328"/>',
  'Sen. Ada Holm, D-N.M., and Rep. Tom Pryce, R-Ky., did not vote.',
]
