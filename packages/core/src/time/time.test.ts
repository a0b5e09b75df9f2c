import { describe, expect, it } from 'vitest'
import { brief, read } from './sample.test-helper.ts'

// 2025-02-21 is a Friday, 2024-11-06 a Wednesday, 2023-12-29 a Friday, 2021-06-29 a Tuesday.
const FRIDAY = '2025-02-21'
type Case = [text: string, expected: string[], published?: string]
const table = (name: string, cases: readonly Case[]): void => {
  describe(name, () => {
    it.each<Case>([...cases])('%s', (...[text, expected, published = FRIDAY]) => {
      expect(brief(text, published)).toEqual(expected)
      for (const t of read(text, published)) expect(text.slice(t.start, t.end)).toBe(t.text)
    })
  })
}

table('weekdays take their week from the tense', [
  ['Officials met on Thursday.', ['Thursday=2025-02-20']],
  ['Ministers accused the mayor of fraud on Thursday.', ['Thursday=2025-02-20']],
  ['The talks will resume on Monday.', ['Monday=2025-02-24']],
  ['She flies home on Sunday.', ['Sunday=2025-02-23']],
  ['The summit is to continue on Friday.', ['Friday=2025-02-21']],
  ['The minister said on Friday that he had resigned.', ['Friday=2025-02-21']],
  ['On Tuesday the court ruled against the firm.', ['Tuesday=2025-02-18']],
  ['On Tuesday the court will hear the firm.', ['Tuesday=2025-02-25']],
  ['The meeting was adjourned to Monday.', ['Monday=2025-02-24']],
  ['The vote has been postponed until Tuesday.', ['Tuesday=2025-02-25']],
  ['A vote expected on Tuesday may be close.', ['Tuesday=2025-02-25']],
  ['A letter published on Tuesday drew praise.', ['Tuesday=2025-02-18']],
  ['Last Monday the bridge fell.', ['Last Monday=2025-02-17']],
  ['The ministers met last week on Monday.', ['last week on Monday=2025-02-10']],
  [
    'The hearing, due on Tuesday, was put back to the following Monday.',
    ['Tuesday=2025-02-25', 'following Monday=2025-03-03'],
  ],
  ['They will meet again next Friday.', ['next Friday=2025-02-28']],
  ['They will meet again next Tuesday.', ['next Tuesday=2025-02-25']],
  ['The trial opens on Monday week.', ['Monday week=2025-03-03']],
  ['The shop shut on Monday of last week.', ['Monday of last week=2025-02-10']],
  ['The goats escaped late on Thursday night.', ['Thursday night=2025-02-20TNI']],
  ['She was to have spoken on Sunday.', ['Sunday=2025-02-23']],
])

table('days counted from now', [
  ['The bill passed today.', ['today=2025-02-21']],
  ['It rained yesterday afternoon.', ['yesterday afternoon=2025-02-20TAF']],
  ['A gala is due tomorrow evening.', ['tomorrow evening=2025-02-22TEV']],
  ['The deal was scrapped last night.', ['last night=2025-02-20TNI']],
  ['Shells fell overnight.', ['overnight=2025-02-20/2025-02-21']],
  ['He left the day before yesterday.', ['the day before yesterday=2025-02-19']],
  ['He leaves the day after tomorrow.', ['the day after tomorrow=2025-02-23']],
  ['A dinner tonight has been cancelled.', ['tonight=2025-02-21TNI']],
  ['Police raided the flat this morning.', ['this morning=2025-02-21TMO']],
  ['Medicines would be aboard by this evening.', ['this evening=2025-02-21TEV']],
])

table('weeks, months, years, seasons', [
  ['The twins quarrelled earlier this week.', ['earlier this week=2025-W08']],
  ['The fair opened in the week that envoys met in Oslo.', ['the week=2025-W08']],
  ['The twins quarrelled earlier in the week.', ['earlier in the week=2025-W08']],
  ['The memoir came out last week.', ['last week=2025-W07']],
  ['The choir sings in Rome next week.', ['next week=2025-W09']],
  ['Brazil withdrew last month.', ['last month=2025-01']],
  ['Experts meet later this month.', ['later this month=2025-02']],
  ['The law lapses next month.', ['next month=2025-03']],
  ['Sales fell last year.', ['last year=2024']],
  ['Sales rose this year.', ['this year=2025']],
  ['The plan starts this autumn.', ['this autumn=2025-09/2025-11']],
  ['A second visit is planned for the spring.', ['the spring=2025-03/2025-05'], '2024-11-06'],
  ['The roof leaked before last summer.', ['last summer=2022-06/2022-08'], '2023-02-23'],
  ['It opened in the winter of 2019.', ['the winter of 2019=2019-12/2020-02']],
  ['The games took place at the weekend.', ['the weekend=2025-02-15/2025-02-16']],
  ['The flight was delayed until the weekend.', ['the weekend=2020-11-07/2020-11-08'], '2020-11-04'],
  ['Storms are forecast next weekend.', ['next weekend=2025-03-01/2025-03-02']],
  ['The week before last the port shut.', ['The week before last=2025-W06']],
  ['Profits rose in the past 30 days.', ['the past 30 days=2025-01-22/2025-02-21']],
  ['Delegates leave in the coming hours.', ['the coming hours=2025-02-21']],
  ['More rain is due in the coming weeks.', ['the coming weeks=null']],
])

table('dates of the calendar', [
  ['It was signed on July 4, 2023.', ['July 4, 2023=2023-07-04']],
  ['It was signed on 4 July 2023.', ['4 July 2023=2023-07-04']],
  ['It was signed on the 4th of July 2023.', ['4th of July 2023=2023-07-04']],
  ['It was signed on Friday, July 21, 2017, in Rome.', ['Friday, July 21, 2017=2017-07-21']],
  ['A congress due on 12 July has been put off.', ['12 July=2025-07-12'], '2025-07-03'],
  ['The raid took place on December 30.', ['December 30=2024-12-30']],
  ['Parliament will debate it from 18 to 20 November.', ['18 to 20 November=2024-11-18/2024-11-20'], '2024-11-06'],
  ['The fair runs from 3 to 5 May.', ['3 to 5 May=2025-05-03/2025-05-05']],
  ['The fair runs May 3-5.', ['May 3-5=2025-05-03/2025-05-05']],
  ['A debate will be held on March 3 and 5.', ['March 3=2025-03-03', '5=2025-03-05']],
  ['The talks were to resume in January.', ['January=2021-01'], '2020-11-04'],
  ['It has been put off until September.', ['September=2025-09'], '2025-07-03'],
  ['The law was passed on June 16th of last year.', ['June 16th of last year=2024-06-16']],
  ['The bridge opens by March of next year.', ['March of next year=2026-03']],
  ['It happened in mid-March.', ['mid-March=2024-03']],
  ['Work began in early 2024.', ['early 2024=2024']],
  ['It was founded in the 1990s.', ['1990s=199X']],
  ['Nobody skated here in the sixties.', ['the sixties=196X']],
  ['A saint of the 20th century was named.', ['the 20th century=19']],
  ['Output fell in the first quarter of 2024.', ['the first quarter of 2024=2024-Q1']],
  ['Output fell in Q3 2024.', ['Q3 2024=2024-Q3']],
  ['It opened on 2025-02-20.', ['2025-02-20=2025-02-20']],
  ['It opened on 20.02.2025.', ['20.02.2025=2025-02-20']],
  ['It opened on 03/04/2025.', ['03/04/2025=null']],
  ['Losses grew in 2021-22.', ['2021-22=2021/2022']],
  ['Yields over 2000-2050 were modelled.', ['2000=2000', '2050=2050']],
  ['NAIROBI, Feb. 20 (Wire) is where it began.', ['Feb. 20=2025-02-20']],
])

table('ends and parts', [
  ['It will be ratified by the end of the year.', ['the end of the year=2024-12-31'], '2024-11-06'],
  ['The scaffolding goes by year end.', ['year end=2023-12-31'], '2023-02-23'],
  ['The bridge opens at the end of May.', ['the end of May=2025-05-31']],
  ['It is deferred to the first week of February.', ['the first week of February=2024-02-01/2024-02-07'], '2023-12-29'],
  ['The next round is in the last week of May.', ['the last week of May=2025-05-25/2025-05-31']],
])

table('hours', [
  ['He flew in at 10.30am GMT on Tuesday.', ['10.30am GMT on Tuesday=2024-11-05T10:30Z'], '2024-11-06'],
  ['She is due at 7pm.', ['7pm=2025-02-21T19:00']],
  ['Polls closed at 22:30.', ['22:30=2025-02-21T22:30']],
  ['The shop opens at 14.20.', ['14.20=2025-02-21T14:20']],
  ['The bomb went off on Tuesday at noon.', ['Tuesday at noon=2025-02-18T12:00']],
  ['Supper ends by 6 o’clock this afternoon.', ['6 o’clock this afternoon=2025-02-21T18:00']],
  ['They met at half past nine.', ['half past nine=2025-02-21T09:30']],
  ['Doors open at 8 p.m. on 3 March 2025.', ['8 p.m. on 3 March 2025=2025-03-03T20:00']],
  ['The alarm rang at 1400 GMT.', ['1400 GMT=2025-02-21T14:00Z']],
])

table('ago and later', [
  ['They met a fortnight ago in Batumi.', ['a fortnight ago=2023-11-06'], '2023-11-20'],
  ['Iraq applied three years ago.', ['three years ago=2020'], '2023-12-29'],
  ['The site fell over 24 hours ago.', ['24 hours ago=2025-02-20']],
  ['He resigned two months ago.', ['two months ago=2024-12']],
  ['[Ten] years ago it was new.', ['Ten] years ago=2015']],
  ['Ships met ten days ago.', ['ten days ago=2025-02-11']],
  ['The strike ends in two weeks’ time.', ['two weeks’ time=2025-W10']],
  ['On Tuesday it broke. Two days later it was mended.', ['Tuesday=2025-02-18', 'Two days later=2025-02-20']],
  ['He left on Tuesday and came back the same evening.', ['Tuesday=2025-02-18', 'the same evening=2025-02-18TEV']],
  ['Police came on Tuesday. The previous day a gate was cut.', ['Tuesday=2025-02-18', 'The previous day=2025-02-17']],
  ['He spoke on Tuesday. That day it snowed.', ['Tuesday=2025-02-18', 'That day=2025-02-18']],
  [
    'They quarrelled on Friday. The dinner the night before did take place.',
    ['Friday=2025-02-21', 'the night before=2025-02-20TNI'],
  ],
  ['It fell in 2009. Two years later it rose.', ['2009=2009', 'Two years later=2011']],
  ['Two years later it rose.', ['Two years later=null']],
  ['A few days ago he wept.', ['A few days ago=null']],
])

table('durations and sets', [
  ['The strike lasted two weeks.', ['two weeks=P2W']],
  ['He was held for two and a half hours.', ['two and a half hours=PT2.5H']],
  ['She was jailed for six months.', ['six months=P6M']],
  ['It was an 11-year lull.', ['11-year=P11Y']],
  ['A three-day visit ended.', ['three-day=P3D']],
  ['They talked for 90 minutes.', ['90 minutes=PT90M']],
  ['They had refused for weeks.', ['weeks=PXW']],
  ['He served for two decades.', ['two decades=P20Y']],
  ['The first in eight years.', ['eight years=P8Y']],
  ['They march every Friday.', ['every Friday=XXXX-WXX-5']],
  ['They meet twice a week.', ['twice a week=P1W']],
  ['The boat sails every two weeks.', ['every two weeks=P2W']],
  ['It opens on Sundays.', ['Sundays=XXXX-WXX-7']],
  ['The figures are published daily.', ['daily=P1D']],
])

table('named days', [
  ['A show opens on New Year’s Day.', ['New Year’s Day=2024-01-01'], '2023-12-29'],
  ['Each class was promised a laptop by Christmas.', ['Christmas=2019-12-25'], '2019-08-08'],
  ['The post has been vacant since Christmas.', ['Christmas=2021-12-25'], '2022-02-24'],
  ['The accord was signed on Good Friday 1998.', ['Good Friday 1998=1998-04-10']],
  ['They married on Christmas Eve.', ['Christmas Eve=2024-12-24']],
])

table('what was said counts from the day it was said', [
  [
    '“They signed it. And yesterday they tore it up,” the envoy said on Tuesday.',
    ['yesterday=2025-02-17', 'Tuesday=2025-02-18'],
  ],
  [
    'The talks ended on Tuesday.\nHe was angry. “They left yesterday,” he said.',
    ['Tuesday=2025-02-18', 'yesterday=2025-02-20'],
  ],
  [
    '“They nodded,” said the envoy as talks ended on Tuesday.\n“And yesterday they tore it up.”',
    ['Tuesday=2025-02-18', 'yesterday=2025-02-17'],
  ],
])

describe('what cannot be resolved says so', () => {
  it.each([
    ['It was due on 30 February.', '30 February'],
    ['It was due on the 34th of May.', '34th of May'],
    ['It was due on 29 February 2023.', '29 February 2023'],
    ['It was due on 2023-13-40.', '2023-13-40'],
  ])('%s', (text, phrase) => {
    expect(read(text).map((t) => [t.text, t.value])).toEqual([[phrase, null]])
  })
  it('has no value without a day of publication', () => {
    expect(brief('It fell last week, on Friday and in 2019.', null)).toEqual([
      'last week=null',
      'Friday=null',
      '2019=2019',
    ])
  })
  it('tells printed dates from resolved ones', () => {
    expect(read('On 4 July 2023 and on Tuesday it rained.').map((t) => t.certainty)).toEqual(['asserted', 'implied'])
  })
  it('stays within the years 1 to 9999', () => {
    expect(brief('It fell yesterday.', '0001-01-01')).toEqual(['yesterday=null'])
    expect(brief('It falls tomorrow.', '9999-12-31')).toEqual(['tomorrow=null'])
  })
})
