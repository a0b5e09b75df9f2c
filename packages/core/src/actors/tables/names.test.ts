/** Later, shorter names for people from many countries: whom does the marked word stand for? */
import { expect, test } from 'vitest'
import { readingOf } from '../fixture.ts'

/** Text, the words asked for (at their last place), and the name they stand for. */
const ROWS = [
  // family name first
  ['Xi Mingze arrived on Monday. Mr Xi said little.', 'Mr Xi', 'Xi Mingze'],
  ['Park Jin-ho arrived on Monday. Park said little.', 'Park', 'Park Jin-ho'],
  ['Kim Seo-yeon arrived on Monday. Ms Kim said little.', 'Ms Kim', 'Kim Seo-yeon'],
  ['Foreign Minister Wang Lihua arrived on Monday. Wang said little.', 'Wang', 'Wang Lihua'],
  ['Nguyen Van Thanh arrived on Monday. Mr Thanh said little.', 'Mr Thanh', 'Nguyen Van Thanh'],
  ['Liu Wenbo arrived on Monday. Liu said little.', 'Liu', 'Liu Wenbo'],
  ['President Moon Hye-jin arrived on Monday. President Moon said little.', 'President Moon', 'Moon Hye-jin'],
  ['Li Na-ri and Li Chen arrived on Monday. Li Chen said little.', 'Li Chen', 'Li Chen'],
  ['Zhao Min, a banker, was held. Zhao denied it.', 'Zhao', 'Zhao Min'],
  ['Taro Kobayashi arrived on Monday. Kobayashi said little.', 'Kobayashi', 'Taro Kobayashi'],
  // bodies called after their people
  ["The Northern People's Guard (NPG) moved on Monday. The NPG said little.", 'NPG', "Northern People's Guard"],
  ["The Farmers' Union met on Monday. The union said little.", 'The union', "Farmers' Union"],
  // titles with given names
  ['Sir Nick Hartwell arrived on Monday. Sir Nick said little.', 'Sir Nick', 'Nick Hartwell'],
  ['Dame Judith Orme arrived on Monday. Dame Judith said little.', 'Dame Judith', 'Judith Orme'],
  ['Prince Edmund of Velmark arrived on Monday. Prince Edmund said little.', 'Prince Edmund', 'Prince Edmund'],
  ['Sheikh Tamim bin Rashid arrived on Monday. Sheikh Tamim said little.', 'Sheikh Tamim', 'Tamim bin Rashid'],
  ['Lady Harriet Poole arrived on Monday. Lady Harriet said little.', 'Lady Harriet', 'Harriet Poole'],
  ['Lord Ashdown arrived on Monday. Lord Ashdown said little.', 'Lord Ashdown', 'Lord Ashdown'],
  // courtesy and surname
  ['Ruth Hale arrived on Monday. Ms Hale said little.', 'Ms Hale', 'Ruth Hale'],
  ['Ruth Hale arrived on Monday. Mrs Hale said little.', 'Mrs Hale', 'Ruth Hale'],
  ['Tom Vale arrived on Monday. Mr. Vale said little.', 'Vale', 'Tom Vale'],
  ['Dr Amara Nwosu arrived on Monday. Dr Nwosu said little.', 'Dr Nwosu', 'Amara Nwosu'],
  ['Gen. Omar Farouk arrived on Monday. Gen. Farouk said little.', 'Farouk', 'Omar Farouk'],
  ['Sen. Walt Hendry arrived on Monday. Hendry said little.', 'Hendry', 'Walt Hendry'],
  ['Herr Klaus Brandt arrived on Monday. Herr Brandt said little.', 'Herr Brandt', 'Klaus Brandt'],
  ['Señora Lucía Montes arrived on Monday. Montes said little.', 'Montes', 'Lucía Montes'],
  ['Captain Moussa Keita arrived on Monday. Captain Keita said little.', 'Captain Keita', 'Moussa Keita'],
  ['Archbishop Pius Odongo arrived on Monday. The archbishop said little.', 'archbishop', 'Pius Odongo'],
  ['Rabbi Noam Adler arrived on Monday. Rabbi Adler said little.', 'Rabbi Adler', 'Noam Adler'],
  ['Ayatollah Hossein Karimi arrived on Monday. Karimi said little.', 'Karimi', 'Hossein Karimi'],
  // particles, hyphens, accents, initials
  ['Ursula von der Heide arrived on Monday. Von der Heide said little.', 'Heide', 'Ursula von der Heide'],
  ['Pieter van den Berg arrived on Monday. Van den Berg said little.', 'Berg', 'Pieter van den Berg'],
  ['Luiz da Costa arrived on Monday. Da Costa said little.', 'Costa', 'Luiz da Costa'],
  ['Jean-Luc Moreau arrived on Monday. Moreau said little.', 'Moreau', 'Jean-Luc Moreau'],
  ['Anna Smith-Jones arrived on Monday. Ms Smith-Jones said little.', 'Smith-Jones', 'Anna Smith-Jones'],
  ['Gabriel García Luna arrived on Monday. García Luna said little.', 'Luna', 'Gabriel García Luna'],
  ['José Ramírez arrived on Monday. Mr Ramirez said little.', 'Mr Ramirez', 'José Ramírez'],
  ['J. D. Holloway arrived on Monday. Holloway said little.', 'Holloway', 'J. D. Holloway'],
  ['Martin Luther Bell Jr. arrived on Monday. Bell said little.', 'Bell', 'Martin Luther Bell Jr.'],
  ['Seán Ó Briain arrived on Monday. Ó Briain said little.', 'Briain', 'Seán Ó Briain'],
  ['Fatima al-Zahra arrived on Monday. Al-Zahra said little.', 'Al-Zahra', 'Fatima al-Zahra'],
  ['Mohammed bin Khalid arrived on Monday. Bin Khalid said little.', 'Khalid', 'Mohammed bin Khalid'],
  ['Oleksandr Bondarenko arrived on Monday. Bondarenko said little.', 'Bondarenko', 'Oleksandr Bondarenko'],
  ['Siobhán O’Neill arrived on Monday. O’Neill said little.', 'O’Neill', 'Siobhán O’Neill'],
  ['Kwame Mensah arrived on Monday. Mensah said little.', 'Mensah', 'Kwame Mensah'],
  ['Ngozi Adeyemi arrived on Monday. Adeyemi said little.', 'Adeyemi', 'Ngozi Adeyemi'],
  ['Priya Raghavan arrived on Monday. Raghavan said little.', 'Raghavan', 'Priya Raghavan'],
  ['Björn Lindqvist arrived on Monday. Lindqvist said little.', 'Lindqvist', 'Björn Lindqvist'],
  ['Recep Yıldız arrived on Monday. Yıldız said little.', 'Yıldız', 'Recep Yıldız'],
  // fuller names later, nicknames, case
  ['Hale arrived on Monday. Ruth Hale, 52, said little.', 'Hale', 'Ruth Hale'],
  ['Bill Carver arrived on Monday. William Carver said little.', 'William Carver', 'Bill Carver'],
  ['Mikhail Petrov arrived on Monday. PETROV: I said little.', 'PETROV', 'Mikhail Petrov'],
  ['Hillary Rodham Moss arrived on Monday. Hillary Moss said little.', 'Hillary Moss', 'Hillary Rodham Moss'],
  ['Ruth Hale’s plan failed. Hale’s aides left.', 'Hale', 'Ruth Hale'],
  ['Chancellor Merz-Vogel arrived on Monday. Merz-Vogel said little.', 'Merz-Vogel', 'Merz-Vogel'],
] as const

test.for(ROWS)('%s', ([text, words, name]) => {
  const r = readingOf(text)
  const last = text.split(words).length - 2
  expect(r.who(words, last)?.name).toBe(name)
})
