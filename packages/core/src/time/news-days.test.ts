/**
 * Times as news writes them, the first part: a sentence and the values of its times in order. Day of publication: Friday 2025-02-21.
 * Words alone, without tags or tree, so that no change of the language room moves them.
 */
import { describe, expect, it } from 'vitest'
import { read } from './sample.test-helper.ts'

const ROWS = `
Ministers met in Lima last Tuesday week. | 2025-02-11
The two leaders spoke on Tuesday last week. | 2025-02-11
The envoy flew out on Wednesday week. | 2025-03-05
A fortnight ago the board sacked its chairman. | 2025-02-07
He resigned a fortnight ago. | 2025-02-07
The court sat a week last Tuesday. | 2025-02-11
She was arrested three days ago. | 2025-02-18
Three weeks ago the union called a strike. | 2025-W05
The bridge collapsed two months ago. | 2024-12
A decade ago the mine closed. | 2015
The bank was rescued some 15 years ago. | 2010
The convoy was attacked overnight. | 2025-02-20/2025-02-21
Overnight strikes hit the port. | 2025-02-20/2025-02-21
The army shelled the town overnight on Wednesday. | 2025-02-19
Jets struck the depot overnight into Thursday. | 2025-02-19/2025-02-20
The ferry sank in the early hours of Thursday. | 2025-02-20TMO
The goats escaped in the early hours of Friday morning. | 2025-02-21TMO
Gunmen stormed the hotel late on Wednesday. | 2025-02-19
Gunmen stormed the hotel late Wednesday. | 2025-02-19
Gunmen stormed the hotel Wednesday night. | 2025-02-19TNI
The president will address the nation later today. | 2025-02-21
The president will speak later on Friday. | 2025-02-21
A vote is due later this month. | 2025-02
The law takes effect at the end of this month. | 2025-02-28
The law takes effect by the end of next month. | 2025-03-31
The two met at the start of the week. | 2025-W08
I can say that the ministry got a letter in March. | 2024-03
Talks collapsed at the beginning of this year. | 2025
The firm will close the plant by mid-2026. | 2026
The reactor is to be shut down in late 2027. | 2027
The summit takes place from 3 to 5 May. | 2025-05-03/2025-05-05
The summit takes place from May 3 to May 5. | 2025-05-03,2025-05-05
The games ran from 28 January to 9 February. | 2025-01-28,2025-02-09
The games run from 28 February until 9 March. | 2025-02-28,2025-03-09
The conference is on March 4–6. | 2025-03-04/2025-03-06
The inquiry sat between 10 and 14 February. | 2025-02-10/2025-02-14
Profits fell in the third quarter. | 2024-Q3
Profits fell in the fourth quarter of last year. | 2024-Q4
The firm expects growth in the first half of 2026. | 2026-H1
Sales dropped 4% in Q4. | 2024-Q4
Growth slowed in the second half of the year. | 2025-H2
Output grew in the quarter to December. | 2024-12
The party lost its majority last autumn. | 2024-09/2024-11
The party will choose a leader in the autumn. | 2025-09/2025-11
A second round is planned for early summer. | 2025-06/2025-08
The offensive began in the summer of 2023. | 2023-06/2023-08
The offensive began in summer 2023. | 2023-06/2023-08
Voters go to the polls in the spring of 2026. | 2026-03/2026-05
In the 1990s the two states went to war. | 199X
In the late 1980s the party split. | 198X
The feud dates to the early 2000s. | 200X
The treaty was signed in the 19th century. | 18
The strike lasted 12 days. | P12D
The strike lasted for six weeks. | P6W
The ceasefire will hold for 48 hours. | PT48H
He was jailed for four-and-a-half years. | P4.5Y
The forger got 18 months in jail. | P18M
She was held for several hours. | PTXH
The siege went on for more than two years. | P2Y
The nine-month war left thousands dead. | P9M
The committee meets every Tuesday. | XXXX-WXX-2
The committee meets twice a month. | P1M
The council sits every two weeks. | P2W
Protests are held each Sunday. | XXXX-WXX-7
Buses run every 20 minutes. | PT20M
The survey is published quarterly. | P3M
Delivery is planned for 2025-W12. | 2025-W12
The blast was heard at 04:30 local time on Thursday. | 2025-02-20T04:30
The hearing starts at 9 a.m. ET on Monday. | 2025-02-24T09:00
The hearing starts at 2pm EST on Tuesday. | 2025-02-25T14:00-05:00
The launch is set for 0130 GMT on Saturday. | 2025-02-22T01:30Z
The plane took off shortly before 6am (0500 GMT). | 2025-02-21T06:00,2025-02-21T05:00Z
The quake struck at 3.14am. | 2025-02-21T03:14
The gates open at 12 noon. | 2025-02-21T12:00
The order comes into force at midnight on Sunday. | 2025-02-23T00:00
Police arrested nine men on 12 February. That day the mayor stepped down. | 2025-02-12,2025-02-12
Police arrested nine men on 12 February. Two days later the mayor stepped down. | 2025-02-12,2025-02-14
Police arrested nine men on 12 February. The following morning the mayor stepped down. | 2025-02-12,2025-02-13TMO
Police arrested nine men on 12 February. The next day the mayor stepped down. | 2025-02-12,2025-02-13
Police arrested nine men on 12 February. A week later the mayor stepped down. | 2025-02-12,2025-02-19
Police arrested nine men on 12 February. The mayor had stepped down the day before. | 2025-02-12,2025-02-11
Police arrested nine men on 12 February. The mayor had stepped down two days earlier. | 2025-02-12,2025-02-10
Police arrested nine men on 12 February. The mayor had stepped down the previous week. | 2025-02-12,2025-W06
Police arrested nine men in March 2019. The mayor stepped down three months later. | 2019-03,2019-06
The war began in 2014. Eight years later the army invaded. | 2014,2022
The war began in 2014. The following year a truce was signed. | 2014,2015
The war began in 2014. A truce was signed a year later. | 2014,2015
The company will report results for the 2024-25 financial year. | 2024/2025
The budget for fiscal 2026 will be tabled on Monday. | 2026,2025-02-24
The budget for fiscal year 2026 was passed. | 2026
The budget for FY2026 was passed. | 2026
Exports fell in FY25. | 2025
He was born on Christmas Eve. | 2024-12-24
The truce will last until Easter Monday. | 2025-04-21
The law was passed on New Year's Eve. | 2024-12-31
The march is planned for May Day. | 2025-05-01
The store was robbed on Boxing Day. | 2024-12-26
Flights were grounded over Christmas. | 2024-12-25
The ban ends on St Patrick's Day. | 2025-03-17
On 20 February the cabinet resigned. | 2025-02-20
On February 20th the cabinet resigned. | 2025-02-20
On the 20th of February the cabinet resigned. | 2025-02-20
On Thursday 20 February the cabinet resigned. | 2025-02-20
On Thursday, 20th February 2025, the cabinet resigned. | 2025-02-20
On Thursday, Feb. 20, 2025, the cabinet resigned. | 2025-02-20
On 20 Feb 2025 the cabinet resigned. | 2025-02-20
On 20/02/2025 the cabinet resigned. | 2025-02-20
On the 20th, the cabinet resigned. | 2025-02-20
The cabinet will resign on the 28th. | 2025-02-28
The cabinet will resign on the 28th of this month. | 2025-02-28
The cabinet will resign on the 28th of the month. | 2025-02-28
The minister is due to travel on 30 February. | null
The minister travelled on the 34th of May. | null
The minister travelled on 31 April 2024. | null
The council was set up in the year 1215. | 1215
The hearing was adjourned until 4 March. | 2025-03-04
The hearing was put back from 4 March to 11 March. | 2025-03-04,2025-03-11
The match has been moved from Saturday to Sunday. | 2025-02-22,2025-02-23
The strike will go ahead on Monday and Tuesday. | 2025-02-24,2025-02-25
The strikes took place on Monday and Tuesday. | 2025-02-17,2025-02-18
The doctors will walk out from Monday to Wednesday. | 2025-02-24,2025-02-26
The doctors walked out from Monday to Wednesday. | 2025-02-17,2025-02-19
Police said on Friday that a man had been charged. | 2025-02-21
Police said a man would appear in court on Monday. | 2025-02-24
The minister told reporters on Thursday the talks would resume on Tuesday. | 2025-02-20,2025-02-25
The trial, which opened on Monday, is expected to last three weeks. | 2025-02-17,P3W
The trial, which opens on Monday, is expected to last three weeks. | 2025-02-24,P3W
The bill, due to be debated on Wednesday, was withdrawn. | 2025-02-26
The bill, debated on Wednesday, was withdrawn. | 2025-02-19
Monday's vote was postponed. | 2025-02-24
Monday's explosion killed three people. | 2025-02-17
Thursday's summit ended without a deal. | 2025-02-20
Sunday's election will be the third in two years. | 2025-02-23,P2Y
The minister will meet unions ahead of Sunday's vote. | 2025-02-23
Last week's ruling was overturned. | 2025-W07
Next week's visit has been cancelled. | 2025-W09
This week's summit has been cancelled. | 2025-W08
Yesterday's attack was the worst this year. | 2025-02-20,2025
Tomorrow's debate will not go ahead. | 2025-02-22
Over the last two weeks the price has doubled. | 2025-02-07/2025-02-21
Over the past three months rebels have taken four towns. | 2024-11/2025-02
In the next few days the court will rule. | null
In the last 24 hours rebels have taken two towns. | 2025-02-20/2025-02-21
Within hours the army had retaken it. | PTXH
Within the next 48 hours the aid should arrive. | 2025-02-21/2025-02-23
The aid should arrive in two days. | 2025-02-23
The aid should arrive in two weeks' time. | 2025-W10
The ship will dock in a week's time. | 2025-02-28
The ship will dock a week today. | 2025-02-28
The ship docked a week ago today. | 2025-02-14
Six months from now the law will expire. | 2025-08
The accused was remanded until April 3. | 2025-04-03
The curfew runs from 8pm to 6am. | 2025-02-21T20:00,2025-02-21T06:00
Shops opened at 8 in the morning. | 2025-02-21T08:00
The governor fled at dawn on Wednesday. | 2025-02-19TMO
The governor fled before dawn on Wednesday. | 2025-02-19TMO
The governor fled on Wednesday evening. | 2025-02-19TEV
Since Monday, 40 people have been arrested. | 2025-02-17
Since 2019 the party has governed alone. | 2019
He has been in prison since last August. | 2024-08
The mission will continue until the end of June. | 2025-06-30
He had served as minister until last December. | 2024-12
He will serve until next December. | 2025-12
The pact was signed in December. | 2024-12
The pact will be signed in December. | 2025-12
The pact was signed in Dec. 2023. | 2023-12
The pact was signed on 2 January last year. | 2024-01-02
The pact was signed in March last year. | 2024-03
The pact will be signed in March next year. | 2026-03
The pact was signed this January. | 2025-01
The pact was signed back in January. | 2025-01
A by-election will be held on Thursday 13 March. | 2025-03-13
A general election must be called by 28 March. | 2025-03-28
Some 200 people were killed in the May 2014 clashes. | 2014-05
The deadline of 1 April will not be met. | 2025-04-01
The governor declared three days of mourning. | P3D
The farmers' agitation entered its 40th day on Thursday. | 2025-02-20
The Lok Sabha was adjourned sine die on Friday. | 2025-02-21
The court posted the matter to March 10. | 2025-03-10
The court will next hear the matter on 10th March. | 2025-03-10
The Assembly was prorogued on Thursday forenoon. | 2025-02-20TMO
The polls are slated for August 2026. | 2026-08
The minister said the road would be ready by month-end. | 2025-02-28
The state will go to the polls in two phases on 7 and 14 March. | 2025-03-07,2025-03-14
The rains came two years back. | 2023
He was transferred two years back. | 2023
The hostages were freed the same day. | 2025-02-21
The clashes broke out the night before. | 2025-02-20TNI
The king died at the weekend. | 2025-02-15/2025-02-16
The king will travel at the weekend. | 2025-02-22/2025-02-23
The king travelled last weekend. | 2025-02-15/2025-02-16
The king travelled over the weekend. | 2025-02-15/2025-02-16
The king will visit this coming weekend. | 2025-02-22/2025-02-23
The king visited this past weekend. | 2025-02-15/2025-02-16
The lorry drivers will strike on Monday, 24 February and Tuesday, 25 February. | 2025-02-24,2025-02-25
Earlier on Friday the rouble fell. | 2025-02-21
Earlier Friday, the rouble fell. | 2025-02-21
Late last year the company went bust. | 2024
Late last month the company went bust. | 2025-01
Late last week the company went bust. | 2025-W07
Early next week the company will report. | 2025-W09
Early this morning a bomb went off. | 2025-02-21TMO
Last night a bomb went off. | 2025-02-20TNI
A bomb went off on Tuesday night. | 2025-02-18TNI
The lights failed at about 10pm last night. | 2025-02-20T22:00
The lights failed around 10 p.m. Thursday. | 2025-02-20T22:00
A bomb went off at 10:00 p.m. on Feb. 20. | 2025-02-20T22:00
He was shot dead on the evening of 14 February. | 2025-02-14TEV
On the morning of Feb. 14, he was shot dead. | 2025-02-14TMO
Hundreds marched on the anniversary of the 2011 uprising. | 2011
The two sides have been at war for the past decade. | 2015/2025
It was the first visit in 12 years. | P12Y
It was the first visit since 2013. | 2013
It is the third such attack in a week. | P1W
He is due in court next Thursday, 27 February. | 2025-02-27
Voting ends at 18:00 CET tomorrow. | 2025-02-22T18:00+01:00
The bank raised rates in November and again in January. | 2024-11,2025-01
The bank will raise rates in March or April. | 2025-03,2025-04
The festival was cancelled in 2020 and 2021. | 2020,2021
The festival was cancelled in 2020-21. | 2020/2021
The 2026 World Cup will start in June that year. | 2026,2026-06
The clinic has been closed since the beginning of the month. | 2025-02
By the end of the week the dam had burst. | 2025-02-23
By the end of the decade, sales will double. | 2029-12-31
By 2030 sales will double. | 2030
The airport shut down for much of Wednesday. | 2025-02-19
All through Wednesday the airport was shut. | 2025-02-19
The verdict came on Wednesday, a day after the vote. | 2025-02-19
The verdict is expected in the coming days. | null
The verdict is expected this summer. | 2025-06/2025-08
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
