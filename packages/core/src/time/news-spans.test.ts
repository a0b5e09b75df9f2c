/**
 * Times as news writes them, the second part: a sentence and the values of its times in order. Day of publication: Friday 2025-02-21.
 * Words alone, without tags or tree, so that no change of the language room moves them.
 */
import { describe, expect, it } from 'vitest'
import { read } from './sample.test-helper.ts'

const ROWS = `
The union staged walkouts on February 3, 4 and 5. | 2025-02-03,2025-02-04,2025-02-05
The union staged walkouts on 3, 4 and 5 February. | 2025-02-03,2025-02-04,2025-02-05
The trial ran from October 2023 to March 2024. | 2023-10,2024-03
Kenya's president will host the summit in the second week of March. | 2025-03-08/2025-03-14
The minister, who quit on Monday, will be replaced by the end of the month. | 2025-02-17,2025-02-28
The High Court had earlier, on January 14, stayed the order. | 2025-01-14
The suspect was picked up in the wee hours of Thursday. | 2025-02-20TMO
Rescue work continued till late Thursday night. | 2025-02-20TNI
Talks resumed this week after a month-long pause. | 2025-W08,P1M
Talks resumed this week after a three-month pause. | 2025-W08,P3M
The five-day strike begins on Monday. | P5D,2025-02-24
The 10-year lease ends in June 2030. | P10Y,2030-06
The opposition boycotted Thursday's session. | 2025-02-20
The opposition will boycott Thursday's session. | 2025-02-27
The bridge was closed between Monday and Thursday. | 2025-02-17,2025-02-20
By Thursday evening the fire was out. | 2025-02-20TEV
The fire was brought under control by Thursday. | 2025-02-20
The hostages must be freed by Sunday. | 2025-02-23
He is expected to be sworn in on Monday. | 2025-02-24
He was expected to be sworn in on Monday. | 2025-02-24
The two had been due to meet on Wednesday. | 2025-02-19
He arrives in Delhi on Sunday for a three-day visit. | 2025-02-23,P3D
He arrived in Delhi on Sunday for a three-day visit. | 2025-02-16,P3D
A spokesman said on Thursday the visit, planned for next month, had been put off. | 2025-02-20,2025-03
The curfew was imposed from 6pm on Tuesday. | 2025-02-18T18:00
An emergency meeting has been called for 10am on Saturday. | 2025-02-22T10:00
The deadline expires at 11.59 pm on Friday. | 2025-02-21T23:59
The deadline expires at midnight tonight. | 2025-02-21T24:00
The polls close at 8pm local time (1700 GMT). | 2025-02-21T20:00,2025-02-21T17:00Z
The rouble has lost half its value since the start of 2024. | 2024
Prices have risen since the beginning of last year. | 2024
The army has ruled since a coup in 2021. | 2021
The army has ruled since the 2021 coup. | 2021
The pair married in the mid-1980s. | 198X
The village was founded in the early 19th century. | 18
Roman coins from the third century were found. | 02
Nobody has seen him since last Wednesday. | 2025-02-19
The inspectors left last Friday. | 2025-02-14
The inspectors will return this Sunday. | 2025-02-23
The inspectors arrived this Monday. | 2025-02-17
The judge will rule on or before 7 March. | 2025-03-07
The judge will rule no later than March 7. | 2025-03-07
The judge ruled as early as March last year. | 2024-03
The first flights could leave as soon as Monday. | 2025-02-24
The first flights could leave as early as next week. | 2025-W09
Sanctions will be lifted from 1 July onwards. | 2025-07-01
The sanctions, in force since 1 July 2014, were extended to 31 July. | 2014-07-01,2025-07-31
The government extended the ban through Sunday. | 2025-02-23
The ban was extended for a further six months. | P6M
The ban was extended by another two weeks. | P2W
It was the deadliest day in months. | PXM
Nothing has changed in three years. | P3Y
She will be 70 in November. | 2025-11
She turned 70 in November. | 2024-11
The exhibition runs until Sunday 2 March. | 2025-03-02
The exhibition opened on Saturday, 1 February. | 2025-02-01
The exhibition opened on Saturday (15 February). | 2025-02-15
The report (published on 3 February) blamed the pilot. | 2025-02-03
The 12-page report, dated 3 February, blamed the pilot. | 2025-02-03
In a letter dated Feb 3, the pilot blamed the tower. | 2025-02-03
A memo of 3 February blamed the tower. | 2025-02-03
In December 2024 and January 2025 the two sides met. | 2024-12,2025-01
On 30 and 31 January the two sides met. | 2025-01-30,2025-01-31
From 2026 onwards, all new cars will be electric. | 2026
From next year all new cars will be electric. | 2026
All new cars will be electric within ten years. | P10Y
The talks were held on the sidelines of last week's summit. | 2025-W07
The talks were held over two days. | P2D
The shop was looted on Monday and again on Wednesday. | 2025-02-17,2025-02-19
Residents heard shots at around 3am on Monday. | 2025-02-17T03:00
Residents heard shots at 2 o'clock on Tuesday afternoon. | 2025-02-18T14:00
At least 30 people died on Monday, police said Tuesday. | 2025-02-17,2025-02-18
The mayor told a rally Saturday that he would resign. | 2025-02-15
The mayor will tell a rally Saturday that he is resigning. | 2025-02-22
He died Sunday at his home. | 2025-02-16
He died Sunday, his family said. | 2025-02-16
She heads for Brussels tomorrow to meet her counterpart. | 2025-02-22
The law was passed yesterday and comes into force today. | 2025-02-20,2025-02-21
The law was passed this month. | 2025-02
The law was passed earlier this year. | 2025
The jury votes next week, not this week. | 2025-W09,2025-W08
A decision is due early next month. | 2025-03
A decision is due in late April. | 2025-04
A decision is due later in the year. | 2025
A decision is due sometime next year. | 2026
A decision had been due at the end of January. | 2025-01-31
A decision was expected by the end of January. | 2025-01-31
The pipeline will open in two years. | 2027
The pipeline will open in 18 months. | 2026-08
The pipeline opened 18 months ago. | 2023-08
The pipeline opened a year and a half ago. | 2023-08
The two sides last met six months ago. | 2024-08
The two sides last met in October. | 2024-10
The two sides last met on 5 December. | 2024-12-05
The accident happened just after 7.30 in the morning. | 2025-02-21T07:30
The clocks go forward on the last Sunday in March. | 2025-03-30
The clocks go forward on the last Sunday of March. | 2025-03-30
Elections are held on the first Tuesday of November. | 2025-11-04
Elections will be held on the second Thursday in May. | 2025-05-08
The annual march takes place every year in July. | P1Y,P1Y,2025-07
The cabinet meets weekly. | P1W
He served as an adviser from 2017 to 2019. | 2017,2019
He served as an adviser in 2017-2019. | 2017,2019
He served between 2017 and 2019. | 2017,2019
He was minister (2017–2019) and envoy. | 2017,2019
The Senate passed the bill 52-48 on Thursday. | 2025-02-20
At the age of 34 he was elected in 1998. | 1998
In 2000, 2,000 people lived there. | 2000
Flight 1812 left at 1812 GMT. | 2025-02-21T18:12Z
The 2023 budget was 2,023 pages long. | 2023
Over 1900 people fled. | 
Some 2020 homes were hit. | 
Mrs May will meet Mr March in April. | 2025-04
The march on Sunday may be banned. | 2025-02-23
Sunday World reported the deal. | 
The Sunday Times said on Monday that he lied. | 2025-02-17
The Second World War ended in 1945. | 1945
The suspect, 19, appeared in court on the 19th. | 2025-02-19
A further hearing was set for the 3rd of next month. | 2025-03-03
It was signed in mid-January. | 2025-01
Payments will start mid-March. | 2025-03
The office will be shut from Christmas Eve until 2 January. | 2025-12-24,2026-01-02
On Easter Sunday the pope will speak. | 2025-04-20
In Ramadan the shops close early. | 
On India's Independence Day he will speak. | 2025-08-15
On Independence Day he will speak. | null
He addressed the nation on Nigeria's Independence Day. | 2024-10-01
The World Cup final is on 19 July 2026 at 3pm EDT. | 2026-07-19T15:00-04:00
The World Cup final is at 3pm on 19 July 2026. | 2026-07-19T15:00
The president left office on 20 January this year. | 2025-01-20
The president leaves office on 20 January next year. | 2026-01-20
The president took office in January of this year. | 2025-01
Since then, nothing has changed. | 
At the time, nobody noticed. | 
Until recently the road was open. | 
Now the road is closed. | 
In the meantime the road is closed. | 
A day earlier, the army had fled. | 2025-02-20
The army fled on Tuesday. A day earlier, the king had died. | 2025-02-18,2025-02-17
The army fled on Tuesday. Three days later the king died. | 2025-02-18,2025-02-21
The army fled on Tuesday. Later that day the king died. | 2025-02-18,2025-02-18
The army fled on Tuesday. Later that night the king died. | 2025-02-18,2025-02-18TNI
The army fled on Tuesday. The same evening the king died. | 2025-02-18,2025-02-18TEV
The army fled on Tuesday; the king died on the following day. | 2025-02-18,2025-02-19
The army fled on Tuesday and the king died the day after. | 2025-02-18,2025-02-19
The army fled in 2019. The king died later that year. | 2019,2019
The army fled in March 2019. The king died the following month. | 2019-03,2019-04
The army fled in March 2019. The king died in May that year. | 2019-03,2019-05
The army fled in March 2019. The king died in May of the same year. | 2019-03,2019-05
The army fled on 3 March 2019. The king died on 7 April of that year. | 2019-03-03,2019-04-07
The Reserve Bank will announce its decision on Wednesday next. | 2025-02-26
The assembly session will commence from March 3. | 2025-03-03
The accused had been absconding since January 12. | 2025-01-12
The police nabbed him on Thursday last. | 2025-02-20
The minister addressed the media here on Friday evening. | 2025-02-21TEV
The final results will be declared on the 8th of March. | 2025-03-08
The incident happened around 11:45 pm on Wednesday night. | 2025-02-19T23:45
The incident happened at about 0430hrs on Wednesday. | 2025-02-19T04:30
The incident occurred at approximately 3:15 a.m. Wednesday. | 2025-02-19T03:15
He was declared dead at 6.20am yesterday. | 2025-02-20T06:20
The president is expected back in Abuja on Sunday night. | 2025-02-23TNI
The strike entered its third week on Monday. | 2025-02-17
By last Friday, all schools had closed. | 2025-02-14
By next Friday, all schools will have closed. | 2025-02-28
It will be the second time this year that he has visited. | 2025
He has visited three times since Christmas. | 2024-12-25
In less than 24 hours, the vote was annulled. | PT24H
Within a week of the vote, he had fled. | P1W
He fled on 12 January, a week before the vote. | 2025-01-12
The clashes, which erupted last Saturday, have left 14 dead. | 2025-02-15
Clashes on Saturday and Sunday left 14 dead. | 2025-02-15,2025-02-16
At the weekend, clashes left 14 dead. | 2025-02-15/2025-02-16
The comet should pass late on Sunday or early on Monday. | 2025-02-23,2025-02-24
The comet should pass early Monday. | 2025-02-24
The storm made landfall early Monday morning. | 2025-02-17TMO
The embassy will remain closed until further notice. | 
The embassy, closed since 2012, will reopen in the coming months. | 2012,null
The pair last spoke in 2022. | 2022
The pair last spoke on Feb. 3. | 2025-02-03
The pair are to speak again within days. | PXD
Mr Obi lost the 2023 election. | 2023
The coup of 1973 is still remembered. | 1973
The pact expires on 5 February 2026. | 2026-02-05
The pact, which expires in a year, will not be renewed. | 2026
The sentence was cut from ten years to six. | P10Y
The 90-day pause ends on 9 July. | P90D,2025-07-09
The half-hour call took place on Thursday. | PT0.5H,2025-02-20
The two-hour meeting was followed by lunch. | PT2H
They met for two and a half hours. | PT2.5H
The bank will publish its annual report on 14 March. | P1Y,2025-03-14
The bank meets eight times a year. | P1Y
The group holds monthly meetings. | P1M
The Wednesday night attack killed six. | 2025-02-19TNI
A Tuesday afternoon blast killed six. | 2025-02-18TAF
The Feb. 14 blast killed six. | 2025-02-14
The February 14 blast killed six. | 2025-02-14
The blast on the 14th killed six. | 2025-02-14
The 2019–20 season was cut short. | 2019/2020
The 2019/20 season was cut short. | 2019/2020
It was the warmest January since 1880. | 2025-01,1880
It was the coldest winter in 30 years. | P30Y
Production rose 3% year on year in January. | 2025-01
Production rose 3% in January from a year earlier. | 2025-01,2024
Production fell 2% from the previous quarter. | 2024-Q4
Production will pick up in the second quarter. | 2025-Q2
Sales fell 2% in the three months to December. | P3M,2024-12
Sales fell in the 12 months to 31 January. | P12M,2025-01-31
The group expects sales of £2bn in the year to March 2026. | 2026-03
Mr Lee, 54, was first elected in April 2014. | 2014-04
The hearing was set for 10 March but has been moved to 17 March. | 2025-03-10,2025-03-17
The hearing was set for 10 March but has been brought forward to Tuesday. | 2025-03-10,2025-02-25
The trial opened on 3 February and is due to close on 28 March. | 2025-02-03,2025-03-28
A verdict is due on Tuesday after a trial that began in November. | 2025-02-25,2024-11
The group said on Thursday it would cut 300 jobs by June and another 200 next year. | 2025-02-20,2025-06,2026
They were supposed to meet on Saturday. | 2025-02-22
They were supposed to have met last Saturday. | 2025-02-15
The vote scheduled for Thursday did not take place. | 2025-02-20
A concert originally planned for Tuesday is now on Thursday. | 2025-02-18,2025-02-27
The summit opens today and closes tomorrow. | 2025-02-21,2025-02-22
The summit, now in its second day, closes tomorrow. | 2025-02-22
The summit closed yesterday after two days. | 2025-02-20,P2D
The three-day summit closes on Saturday. | P3D,2025-02-22
Yesterday evening the summit closed. | 2025-02-20TEV
The visit will begin tomorrow morning. | 2025-02-22TMO
He arrived on Sunday afternoon and left the same evening. | 2025-02-16TAF,2025-02-16TEV
He arrived on 9 February and left two days later. | 2025-02-09,2025-02-11
He arrived in January 2023 and left a month later. | 2023-01,2023-02
He arrived in 2003 and left ten years later. | 2003,2013
He arrived in 2003, left the next year and returned in 2010. | 2003,2004,2010
`

describe('times as news writes them', () => {
  it.each(
    ROWS.trim()
      .split('\n')
      .map((row) => row.split(' | ') as [sentence: string, values: string]),
  )('%s', (sentence, values) => {
    const found = read(sentence)
    expect(found.map((t) => String(t.value)).join(',')).toBe((values ?? '').trim())
    for (const t of found) expect(sentence.slice(t.start, t.end)).toBe(t.text)
  })
})
