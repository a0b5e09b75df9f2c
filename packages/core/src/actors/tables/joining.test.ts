/** Whom pronouns, titles, offices, families and metonyms stand for, over many small texts. */
import { describe, expect, test } from 'vitest'
import { readingOf } from '../fixture.ts'

type Row = readonly [text: string, words: string, name: string]
/** The words at their last place in the text. */
const check = ([text, words, name]: Row) => {
  const last = text.split(words).length - 2
  expect(readingOf(text).who(words, last)?.name).toBe(name)
}

describe('families and two people of one surname', () => {
  test.for([
    ['Ruth Hale met her brother Simon Hale. Simon Hale left. Mr Hale was angry.', 'Mr Hale', 'Simon Hale'],
    ['Ruth Hale met her brother Simon Hale. Ms Hale was angry.', 'Ms Hale', 'Ruth Hale'],
    ['Peter Kovac and his wife Irina Kovac came. Mrs Kovac spoke.', 'Mrs Kovac', 'Irina Kovac'],
    ['Peter Kovac and his wife Irina Kovac came. Irina spoke.', 'Irina', 'Irina Kovac'],
    ['Bill Marsh and Hillary Marsh came. Hillary Marsh spoke. She left.', 'She', 'Hillary Marsh'],
    ['Bill Marsh and Hillary Marsh came. Bill Marsh spoke. He left.', 'He', 'Bill Marsh'],
    ['General Ivan Petrov met Anna Petrova. Petrova spoke.', 'Petrova', 'Anna Petrova'],
    ['President Luis Mora met Senator Ana Mora. The senator spoke.', 'senator', 'Ana Mora'],
    ['President Luis Mora met Senator Ana Mora. President Mora spoke.', 'President Mora', 'Luis Mora'],
    ['George Walton met his son, George Walton Jr., in May. Walton spoke.', 'Walton', 'George Walton'],
  ] as const)('%s', check)
})

describe('offices and titles alone', () => {
  test.for([
    [
      'The foreign secretary said talks would go on. Ruth Hale, the foreign secretary, flew home.',
      'The foreign secretary',
      'Ruth Hale',
    ],
    ['Ruth Hale, the home secretary, resigned. The home secretary gave no reason.', 'The home secretary', 'Ruth Hale'],
    ['Home Secretary Ruth Hale resigned. The minister gave no reason.', 'The minister', 'Ruth Hale'],
    [
      'French President Paul Renaud met German Chancellor Otto Brandt. The chancellor smiled.',
      'The chancellor',
      'Otto Brandt',
    ],
    [
      'French President Paul Renaud met German Chancellor Otto Brandt. The French leader smiled.',
      'The French leader',
      'Paul Renaud',
    ],
    ['Mayor Ellis Rauch opened the bridge. The mayor cut a ribbon.', 'The mayor', 'Ellis Rauch'],
    ['Admiral Joan Teller took command. The admiral praised the crew.', 'The admiral', 'Joan Teller'],
    ['Police chief Dan Orr spoke. The chief blamed the rain.', 'The chief', 'Dan Orr'],
    ['Prosecutor Lena Wolff opened the case. The prosecutor read the charges.', 'The prosecutor', 'Lena Wolff'],
    ['Judge Harriet Quarles sat down. The judge sighed.', 'The judge', 'Harriet Quarles'],
    ['UN envoy Pavel Drozd left Oslo. The envoy gave no comment.', 'The envoy', 'Pavel Drozd'],
    [
      'Norway’s prime minister, Kari Lund, met Sweden’s prime minister, Nils Ek. The Norwegian prime minister left.',
      'The Norwegian prime minister',
      'Kari Lund',
    ],
    [
      'Turkish Foreign Minister Cem Aksoy met his Greek counterpart, Nikos Pappas. Aksoy smiled.',
      'Greek counterpart',
      'Nikos Pappas',
    ],
    ['Chief executive Maya Ortiz resigned. The chief executive gave no reason.', 'The chief executive', 'Maya Ortiz'],
    ['Striker Tom Vale scored. The striker then limped off.', 'The striker', 'Tom Vale'],
    ['Ruth Hale, a spokeswoman for the union, spoke. The spokeswoman gave no date.', 'The spokeswoman', 'Ruth Hale'],
  ] as const)('%s', check)
})

describe('pronouns', () => {
  test.for([
    ['Ruth Hale met Tom Vale. She smiled.', 'She', 'Ruth Hale'],
    ['Ruth Hale met Tom Vale. He smiled.', 'He', 'Tom Vale'],
    ['Tom Vale said Ivo Marn had lied. He gave no proof.', 'He', 'Tom Vale'],
    ['Tom Vale praised himself.', 'himself', 'Tom Vale'],
    ['When she arrived, Ruth Hale smiled.', 'Ruth Hale', 'Ruth Hale'],
    ['Ruth Hale sold her house.', 'her', 'Ruth Hale'],
    ['“I am tired,” Ruth Hale said.', 'I', 'Ruth Hale'],
    ['“My plan has failed,” Ruth Hale said.', 'My', 'Ruth Hale'],
    ['Ruth Hale said: “I am tired.”', 'I', 'Ruth Hale'],
    ['Ruth Hale met Tom Vale. “He lied to me,” she said.', 'He', 'Tom Vale'],
    ['Ruth Hale met Tom Vale. “He lied to me,” she said.', 'me', 'Ruth Hale'],
    ['Tom Vale met Ivo Marn. “He is a crook,” Vale said.', 'He', 'Ivo Marn'],
    ['The ferry company cut its fares. It blamed fuel.', 'It', 'ferry company'],
    ['Officials left the room. They gave no reason.', 'They', 'officials'],
    ['Norvolt AG cut jobs. It blamed its rivals.', 'It', 'Norvolt AG'],
    ['France closed the border. It gave no reason.', 'It', 'France'],
    ['Ruth Hale arrived with Mia Orr. Hale said she was tired.', 'she', 'Ruth Hale'],
    ['Tom Vale, who is 52, left. He said nothing.', 'He', 'Tom Vale'],
    ['Ruth Hale told Mia Orr that she had lost her job.', 'Ruth Hale', 'Ruth Hale'],
  ] as const)('%s', check)
})

describe('states, seats and organisations by short form', () => {
  test.for([
    ['Moscow denied the report.', 'Moscow', 'Russia'],
    ['Washington urged Beijing to wait.', 'Beijing', 'China'],
    ['Kyiv said the bridge had been hit.', 'Kyiv', 'Ukraine'],
    ['The Kremlin denied it.', 'Kremlin', 'Russia'],
    ['Downing Street declined to comment on it.', 'Downing Street', 'Downing Street'],
    ['The Élysée said the visit was off.', 'Élysée', 'Élysée'],
    ['Foggy Bottom denied the report.', 'Foggy Bottom', 'United States Department of State'],
    ['Rashtrapati Bhavan said the visit was off.', 'Rashtrapati Bhavan', 'Rashtrapati Bhavan'],
    ['The FCDO said the visit was off.', 'FCDO', 'Foreign, Commonwealth and Development Office'],
    ['The Pentagon said the ship had left.', 'Pentagon', 'United States Department of Defense'],
    ['The Ferry Workers Union called a strike. The union blamed the port.', 'The union', 'Ferry Workers Union'],
    ['The World Bank cut its forecast. The lender blamed the war.', 'The lender', 'World Bank'],
    ['The European Union agreed. The bloc will pay.', 'The bloc', 'European Union'],
    ['Hobson Mining Ltd halted work. The company blamed rain.', 'The company', 'Hobson Mining Ltd'],
    ['Hobson Mining Ltd halted work. Hobson blamed rain.', 'Hobson', 'Hobson Mining Ltd'],
    ['The Bank of England held rates. The bank blamed prices.', 'The bank', 'Bank of England'],
    ['The International Monetary Fund (IMF) met. The IMF blamed prices.', 'IMF', 'International Monetary Fund'],
    ['The Harbour Watch Trust (HWT) met. The HWT blamed the port.', 'HWT', 'Harbour Watch Trust'],
    ['The German government fell. Berlin gave no date.', 'Berlin', 'Germany'],
    ['Tehran said Iranian forces had fired.', 'Iranian forces', 'Iran'],
  ] as const)('%s', check)
})

describe('people and groups by description', () => {
  test.for([
    [
      'Two harbour aides told Le Monde that they believed it. One recalled that the ship had left.',
      'One',
      'harbour aide',
    ],
    ['Observers from the Harbour Watch Trust called it fair.', 'Observers', 'observers from Harbour Watch Trust'],
    ['Researchers at Lund University found that it worked.', 'Researchers', 'researchers at Lund University'],
    ['A source close to Tanya Bright said she was ill.', 'source', 'source close to Tanya Bright'],
    ['Officials from Norway said no.', 'Officials', 'officials'],
    ['White House officials said no.', 'officials', 'White House officials'],
    ['Ruth Hale fell ill. Her aides said she was at home.', 'aides', 'aides to Ruth Hale'],
    ['Ruth Hale fell ill. Hale’s doctors said she was at home.', 'doctors', 'doctors of Ruth Hale'],
    ['A spokesman for the Harbour Watch Trust said no.', 'spokesman', 'spokesman for Harbour Watch Trust'],
    ['Three diplomats said no. The diplomats asked not to be named.', 'The diplomats', 'three diplomats'],
    ['A taxi driver said no. The driver then left.', 'The driver', 'taxi driver'],
  ] as const)('%s', check)
})
