/** Past or future of days that name no week and of months that name no year, with the language room's tags and trees. */
import { expect, it } from 'vitest'
import { loadModel } from '../../load/node.ts'
import { createLanguage } from '../language/index.ts'
import { findTimes } from './index.ts'
import { paragraphs } from './sample.test-helper.ts'

const language = createLanguage(loadModel())
const read = (text: string, published = '2025-02-21') => {
  const article = paragraphs(text, published)
  return findTimes(article, language.analyse(article))
}

// published on Friday 2025-02-21
it.each([
  // what befell
  ['Wednesday’s landslide will be looked into by the county.', '2025-02-19'],
  ['The stabbings on Sunday will be debated in the council.', '2025-02-16'],
  ['Engineers are to examine the cause of Tuesday’s derailment.', '2025-02-18'],
  ['Relatives will bury those shot on Saturday.', '2025-02-15'],
  ['It comes after the collapse in Tarn on Monday of a grandstand.', '2025-02-17'],
  ['It follows the recall on Monday of two lots of honey.', '2025-02-17'],
  ['Brock is accused of sending vans to a January fair.', '2025-01'],
  ['Following Wednesday’s ruling, the mill shut its gates.', '2025-02-19'],
  ['As of Tuesday, nine men were being treated for burns.', '2025-02-18'],
  // what has a day set for it
  ['Sunday’s derby will be shown in the square.', '2025-02-23'],
  ['A concert in the park on Tuesday has been cancelled for want of a licence.', '2025-02-25'],
  ['Monday’s sitting, the last of the term, has been scrapped.', '2025-02-24'],
  ['A sale that was to open on Monday has been called off.', '2025-02-24'],
  ['The choir cancelled its turn at this Saturday’s pageant.', '2025-02-22'],
  ['Sunday’s regatta at Tarn has been moved to 4 May.', '2025-02-23'],
  ['A 25 February hearing on the dust from the quarry was postponed until May.', '2025-02-25'],
  ['The dean has convened a meeting of both sides on Tuesday.', '2025-02-25'],
  ['The dean called a meeting of both sides on Tuesday and lost.', '2025-02-18'],
  ['The union has called a stoppage for Thursday over pay.', '2025-02-27'],
  ['The judge fixed Tuesday for the hearing.', '2025-02-25'],
  ['The council declared four days of mourning beginning on Sunday.', '2025-02-23'],
  ['The club has until noon on Wednesday to appeal.', '2025-02-26'],
  ['The match was halted by hail and resumes on Sunday.', '2025-02-23'],
  ['The gale was forecast to hit Tarn on Monday.', '2025-02-24'],
  ['She will be fined unless she pays up by Wednesday.', '2025-02-26'],
  ['They’ll be gone in May, said the warden.', '2025-05'],
  // the verb beside it
  ['The crew, who will not be named, beat the holders on Wednesday.', '2025-02-19'],
  ['The envoy did not come on Thursday evening.', '2025-02-20'],
  ['The miners quit on Monday.', '2025-02-17'],
  ['A ship that was to sail on Thursday did not leave.', '2025-02-20'],
  ['The gang was caught in October.', '2024-10'],
  ['The dam burst on 12 March, and the valley is still under water.', '2024-03-12'],
])('%s', (text, value) => expect(read(text).map((t) => t.value?.slice(0, 10))).toContain(value))

it.each([
  ['The tunnel was dug in May 2018, and the track was laid in August.', '2018-08'],
  ['The firm bought the mill on 3 June 2016 and sold it on 9 November.', '2016-11-09'],
  ['The mill was built in May 2018. It was sold in January.', '2025-01'],
  ['The pact was signed in May 2018 and will lapse in August.', '2025-08'],
])('the year of the sentence: %s', (text, value) => expect(read(text).at(-1)!.value).toBe(value))

it.each([
  ['A barn in Tarn burnt down on Tuesday. Crews were called at 2.20am.', '2025-02-18T02:20'],
  ['A barn in Tarn burnt down on Tuesday. The owner will speak at 7pm.', '2025-02-21T19:00'],
  ['Crews were called at 2.20am.', '2025-02-21T02:20'],
])('the day of an hour: %s', (text, value) => expect(read(text).at(-1)!.value).toBe(value))

it('a summer just over is this summer’s', () => {
  expect(read('Nine barns were burnt down in the county this summer.', '2024-09-09')[0]!.value).toBe('2024-06/2024-08')
  expect(read('A ferry will sail to Tarn this summer.', '2024-03-09')[0]!.value).toBe('2024-06/2024-08')
})

it('“that day” goes back to what was told, not to the day of what is mentioned', () => {
  const text = 'Envoys met in Tarn on Tuesday over the 27 November accord. They left the same day.'
  expect(read(text).at(-1)!.value).toBe('2025-02-18')
})
