/** Words that stand everywhere in English text: what an article is mostly made of, whatever it tells. */
export const COMMON: readonly string[] =
  `the of and to in a that is was for it on with as at by from this be are have has had not but they their which
were been an or one all would there its more when who will out if so up about into than other some time could only
over after first also new two because any these most may then now should such where while between both under last
never before through years year many much day days week weeks month months people part place work home world state
states public company companies government country city town school school money market group number officials
report reports plan plans case court law power service services system water road house land food health police
office board member members leader leaders party vote election minister council union business trade industry
price prices cost costs pay tax budget bank rate rates growth job jobs worker workers family families children man
men woman women life death war peace attack force forces security border team game season player club fire storm
weather rain river sea coast island north south east west central local national foreign early late long short high
low large small big little good bad old young great major key main recent next past final former current strong weak
clear hard easy open close full free right left own same different several few another each every made make makes
making take took taken takes give gave given go went gone going come came coming see saw seen say says find found
know known think thought keep kept let put set run ran leave end ended begin began start started stop stopped help
helped need needed want wanted use used try tried call called ask asked move moved turn turned show showed shown
tell told meet met hold bring brought build built buy bought sell sold send sent lead led rise rose fall fell grow
grew reach reached expect expected agree agreed decide decided remain remained continue continued include included
against among around away back down during even ever far however instead just later less like likely near often off
once perhaps quite rather since soon still though today together too toward until very well what whether why without
yet`.split(/\s+/)
