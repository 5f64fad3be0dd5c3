import { describe, expect, test } from 'vitest'
import { publicationDay } from '@/lib/facts/calendar-day'
import { factsOf } from './facts-of'

const dates = (text: string, language?: string, publishedAt?: string | null) =>
  factsOf(text, language, publishedAt).dates.map(({ text: written, iso }) => [written, iso])

// The paper is of Wednesday, 3 April 2024.
describe('dates in English', () => {
  test.each([
    ['The ship sank on Oct. 7.', 'Oct. 7', '2023-10-07'],
    ['The ship sank on Nov. 5, 2019.', 'Nov. 5, 2019', '2019-11-05'],
    ['The ship sank on 15 November 2019.', '15 November 2019', '2019-11-15'],
    ['Talks will be held on June 3.', 'June 3', '2024-06-03'],
    ['The fair runs June 3–5.', 'June 3–5', '2024-06-03/2024-06-05'],
    ['He died Tuesday.', 'Tuesday', '2024-04-02'],
    ['He died late Tuesday night.', 'late Tuesday night', '2024-04-02'],
    ['He spoke Wednesday.', 'Wednesday', '2024-04-03'],
    ['He spoke last Wednesday.', 'last Wednesday', '2024-03-27'],
    ['He spoke last Tuesday.', 'last Tuesday', '2024-03-26'],
    ['They meet next Thursday.', 'next Thursday', '2024-04-11'],
    ['The Herons (9-1) play Saturday at home.', 'Saturday', '2024-04-06'],
    ['Voters go to the polls on Sunday.', 'Sunday', '2024-04-07'],
    ['Lee faces a judge on Friday.', 'Friday', '2024-04-05'],
    ['Lee is to appear in court on Friday.', 'Friday', '2024-04-05'],
    ['The film hits theaters Friday.', 'Friday', '2024-04-05'],
    ['A vigil is planned Friday.', 'Friday', '2024-04-05'],
    ['He is expected to be named coach on Friday.', 'Friday', '2024-04-05'],
    ['Friday is the last day to vote.', 'Friday', '2024-04-05'],
    ['Tickets are available starting Friday.', 'Friday', '2024-04-05'],
    ['The Herons, who lost the final, play again Sunday.', 'Sunday', '2024-04-07'],
    ['They won at the U.S. Open on Tuesday.', 'Tuesday', '2024-04-02'],
    ['A man is in custody after a fire on Friday.', 'Friday', '2024-03-29'],
    ['Police are investigating a fire on Friday.', 'Friday', '2024-03-29'],
    ['Friday’s ruling is a blow to him.', 'Friday', '2024-03-29'],
    ['The vote is on Nov. 5.', 'Nov. 5', '2024-11-05'],
    ['The vote on Monday is seen as a sign.', 'Monday', '2024-04-01'],
    ['It was dry since mid-September.', 'mid-September', '2023-09'],
    ['It opened in mid-2023.', 'mid-2023', '2023'],
    ['The town’s 1985 dress code fell.', '1985', '1985'],
    ['Output fell on 2005 levels.', '2005', '2005'],
    ['She set an ambitious 2035 target.', '2035', '2035'],
    ['It opens for the 2024 season.', '2024', '2024'],
    ['On April 2 last year she moved.', 'April 2 last year', '2023-04-02'],
    ['The fair runs through Sunday.', 'Sunday', '2024-04-07'],
    ['It opened this past weekend.', 'this past weekend', '2024-03-30/2024-03-31'],
    ['It opened in the summer of 2021.', 'summer of 2021', '2021-06/2021-08'],
    ['It closed in winter 2021.', 'winter 2021', '2021-12/2022-02'],
    ['Sales fell in Q1 2024.', 'Q1 2024', '2024-01/2024-03'],
    [
      'It closes in the first half of calendar year 2025.',
      'first half of calendar year 2025',
      '2025-01/2025-06',
    ],
    ['It will open on New Year’s Eve.', 'New Year’s Eve', '2024-12-31'],
    ['It opened on New Year’s Day in 1938.', 'New Year’s Day in 1938', '1938-01-01'],
    ['It burned on Christmas Day 2019.', 'Christmas Day 2019', '2019-12-25'],
    ['It closed on Valentine’s Day.', 'Valentine’s Day', '2024-02-14'],
    ['The vote is scheduled for Friday.', 'Friday', '2024-04-05'],
    ['They meet next Monday.', 'next Monday', '2024-04-08'],
    ['It fell on Tuesday, March 26.', 'Tuesday, March 26', '2024-03-26'],
    ['It closed yesterday.', 'yesterday', '2024-04-02'],
    ['It closed last night.', 'last night', '2024-04-02'],
    ['It closed last week.', 'last week', '2024-03-24/2024-03-30'],
    ['It closed over the weekend.', 'over the weekend', '2024-03-30/2024-03-31'],
    ['It was closed three times over the last week.', 'last week', '2024-03-27/2024-04-03'],
    ['It was closed twice in the past week.', 'the past week', '2024-03-27/2024-04-03'],
    ['Prices rose over the last year.', 'last year', '2023/2024'],
    ['It closed last month.', 'last month', '2024-03'],
    ['It opens next year.', 'next year', '2025'],
    ['It opened three years ago.', 'three years ago', '2021'],
    ['It opened in January this year.', 'January this year', '2024-01'],
    ['It opened in December.', 'December', '2023-12'],
    ['It opened in December 2018.', 'December 2018', '2018-12'],
    ['It opened in 1991.', '1991', '1991'],
    ['It was built in the 1950s.', '1950s', '1950/1959'],
    ['It was built in the 14th century.', '14th century', '1301/1400'],
    ['It ran through the 2022/23 season.', '2022/23', '2022/2023'],
    ['Sales grew in the first quarter of 2023.', 'first quarter of 2023', '2023-01/2023-03'],
    ['It came on 2024-03-01.', '2024-03-01', '2024-03-01'],
    ['Monday’s vote failed.', 'Monday', '2024-04-01'],
    ['It ruled on last month’s vote.', 'last month', '2024-03'],
    ['They meet Wednesday next week.', 'Wednesday next week', '2024-04-10'],
    ['They met on Tuesday of last week.', 'Tuesday of last week', '2024-03-26'],
    ['He left a month ago.', 'a month ago', '2024-03'],
    ['He turns 18 in three days.', 'in three days', '2024-04-06'],
    ['The 2019 elections were calm.', '2019', '2019'],
    ['The firm’s 2008 loan fell due.', '2008', '2008'],
    ['She sings there to the end of the 2021/22 season.', '2021/22', '2022'],
    ['The sound of the 2000s is back.', '2000s', '2000/2009'],
    ['They unveiled their plans on Monday.', 'Monday', '2024-04-01'],
    // The verb of its clause tells which way a day without a year looks.
    ['He was arrested on May 9.', 'May 9', '2023-05-09'],
    ['She announced a rally on May 9.', 'May 9', '2024-05-09'],
    ['A hearing will be held on May 9.', 'May 9', '2024-05-09'],
    ['They met ahead of the May 9 vote.', 'May 9', '2024-05-09'],
    ['The company hopes to open the plant by July.', 'July', '2024-07'],
    ['The vote may come as soon as Friday.', 'Friday', '2024-04-05'],
    ['The report is due no later than Friday.', 'Friday', '2024-04-05'],
    ['The union called a strike from Thursday to Friday.', 'Thursday to Friday', '2024-04-04/2024-04-05'],
    ['Engineers want the work done by July.', 'July', '2024-07'],
    ['The council promised a new roof by July.', 'July', '2024-07'],
    ['By July, the harbor is to have four new cranes.', 'July', '2024-07'],
    ['By July, half of the boats had been sold.', 'July', '2023-07'],
    ['Prices fell by July to half of that.', 'July', '2023-07'],
    ['The bank could cut its rate by July.', 'July', '2024-07'],
    ['The plant should be ready by January.', 'January', '2025-01'],
    ['The law takes effect in September.', 'September', '2024-09'],
    ['A trial is planned for May 9.', 'May 9', '2024-05-09'],
    ['The fair takes place on March 30.', 'March 30', '2024-03-30'],
    ['Nurses plan a strike from Thursday to Friday.', 'Thursday to Friday', '2024-04-04/2024-04-05'],
    ['The ferries did not run from Thursday to Friday.', 'Thursday to Friday', '2024-03-28/2024-03-29'],
    ['A strike planned for Friday was called off.', 'Friday', '2024-04-05'],
    ['The minister agreed to meet the crews on Friday.', 'Friday', '2024-04-05'],
    ['The man may have fled on Friday.', 'Friday', '2024-03-29'],
    ['Ms. Lee could not be reached on Friday.', 'Friday', '2024-03-29'],
    ['Smoke could be seen over the pier on Friday.', 'Friday', '2024-03-29'],
    ['The board rejected the plan on Friday.', 'Friday', '2024-03-29'],
    ['The loss dashed hopes on Friday.', 'Friday', '2024-03-29'],
    ['It was built in the late ’80s.', '’80s', '1980/1989'],
    ['It was built in the mid-1990s.', 'mid-1990s', '1990/1999'],
    ['It was built in the 1300s.', '1300s', '1300/1399'],
    ['It ran between 2015 and 2020.', '2015 and 2020', '2015/2020'],
    ['It runs from May 3 to June 4.', 'May 3 to June 4', '2024-05-03/2024-06-04'],
    ['It was due at the end of 2025.', '2025', '2025-12'],
    ['The game was played in February, and will be shown again.', 'February', '2024-02'],
    ['The town’s vote in June to leave shook it.', 'June', '2023-06'],
    ['The hall, closed for years, reopens May 9.', 'May 9', '2024-05-09'],
    ['It tells of the 12 months through March.', 'March', '2024-03'],
    ['It tells of the 12 months through February.', 'February', '2024-02'],
    ['The fair runs Thursday through Sunday.', 'Thursday through Sunday', '2024-04-04/2024-04-07'],
    ['It fell overnight.', 'overnight', '2024-04-03'],
  ])('%s', (text, written, iso) => {
    expect(dates(text)).toEqual([[written, iso]])
  })

  test.each([
    ['a modal verb', 'You may go, and they march on.'],
    ['a count of four digits', 'Police counted 2000 visitors.'],
    ['a count like a year', 'More than 2013 homes burned, and at least 2019 boats.'],
    ['an impossible day', 'It is filed under 31.2.2024x.'],
    ['a holiday named for a day', 'The Good Friday deal holds.'],
    ['days of any week', 'Book it on a Tuesday, Wednesday or Sunday, and every Monday too.'],
    ['a paper’s name', 'She told USA Today nothing.'],
    ['names with a weekday', 'On Saturday Night Live she read the Sunday Times.'],
    ['a model with an old year', 'He drives a Ram 1500, and a boat.'],
    ['nights of any day', 'Banks lend it for overnight loans.'],
    ['a phone number', 'Call 02-751-1500 for tickets.'],
    ['an address', 'He lives at 1909 Harbor Drive.'],
    ['a time taken', 'He walked it in three days.'],
    ['a time that something lasts', 'It is expected to last three weeks, and could last two years.'],
    ['a day after nothing told', 'The following morning it rained.'],
    ['a name', 'They asked April Lee and Jan Reed.'],
    ['a clock time', 'It begins at 10:30 p.m.'],
  ])('finds no date in %s', (_name, text) => {
    expect(dates(text).filter(([, iso]) => iso !== null)).toEqual([])
  })

  test('takes the day of publication as the paper wrote it, whatever zone it is in', () => {
    expect(publicationDay('2024-04-03T23:30:00-04:00')).toEqual({ year: 2024, month: 4, day: 3 })
    expect(publicationDay('2024-04-03T00:30:00+09:00')).toEqual({ year: 2024, month: 4, day: 3 })
    expect(publicationDay('2024-13-40')).toBeNull()
    expect(publicationDay(null)).toBeNull()
  })

  test('leaves as written what has no day to be counted from', () => {
    expect(dates('It closed last week and on Tuesday.', 'en', null)).toEqual([
      ['last week', null],
      ['Tuesday', null],
    ])
  })

  test('weeks begin on Monday where papers say so', () => {
    expect(dates('It closed last week.', 'en-GB')).toEqual([['last week', '2024-03-25/2024-03-31']])
  })
})

test('a city named for a month is no month', () => {
  expect(dates('Ela mora no Rio de Janeiro.', 'pt')).toEqual([])
})

test('a date is counted from the one told before it', () => {
  expect(
    dates('In May 2019 she left. A year later she came back, and the previous month she had called.'),
  ).toEqual([
    ['May 2019', '2019-05'],
    ['A year later', '2020'],
  ])
  expect(dates('On Oct. 7 they came. The next day they left. A week later it was over.')).toEqual([
    ['Oct. 7', '2023-10-07'],
    ['The next day', '2023-10-08'],
    ['A week later', '2023-10-15'],
  ])
  expect(dates('He came in 2019 and left two years later.')).toEqual([
    ['2019', '2019'],
    ['two years later', '2021'],
  ])
})

test('what came years later lies in no coming year', () => {
  expect(dates('It opened in May 2019. Seven years later it closed.')).toEqual([['May 2019', '2019-05']])
})

test('a week told after another date is the one behind it', () => {
  expect(dates('On Oct. 7 they came. The next week, they left.').at(-1)).toEqual([
    'The next week',
    '2023-10-14',
  ])
})

test('a weekday that nothing places is the one told before', () => {
  expect(dates('Storms are expected Saturday. The area at risk on Saturday is small.')).toEqual([
    ['Saturday', '2024-04-06'],
    ['Saturday', '2024-04-06'],
  ])
})

test.each([
  ['He revealed on June 26, 2021, that he left on July 15.', '2021-07-15'],
  ['It opened in September 1986, after he stepped down in May.', '1986-05'],
  ['She raised it in the spring of 1986. However on March 6 he wrote to her.', '1986-03-06'],
  // What stands beside the old date goes on until today.
  ['The shop, which opened in May 2015, closed in March.', '2024-03'],
  ['It was founded in May 2015 and has 30 clerks. In February it won a prize.', '2024-02'],
  ['He fled in May 2015. In February he came back.', '2024-02'],
])('the year told last: %s', (text, iso) => {
  expect(dates(text).at(-1)?.[1]).toBe(iso)
})

test('a weekday beside a far day is of its week', () => {
  expect(dates('He left on Nov. 2, 2023 to pack for a trip on Saturday.').at(-1)).toEqual([
    'Saturday',
    '2023-11-04',
  ])
})

describe('dates in other languages', () => {
  test.each([
    ['de', 'Am 3. und 4. Mai 2022 brannte der Wald.', '3. und 4. Mai 2022', '2022-05-03/2022-05-04'],
    ['de', 'Am 4. Juni wurden Teile der Stadt überflutet.', '4. Juni', '2023-06-04'],
    ['de', 'Am Montag musste er gehen, sie übernimmt bis Saisonende.', 'Montag', '2024-04-01'],
    ['de', 'Am Dienstag trat er zurück.', 'Dienstag', '2024-04-02'],
    ['de', 'Das war im vierten Quartal 2022.', 'vierten Quartal 2022', '2022-10/2022-12'],
    ['de', 'Vor drei Jahren begann es.', 'Vor drei Jahren', '2021'],
    ['fr', 'La loi date du 12 novembre.', '12 novembre', '2023-11-12'],
    ['fr', 'Il est venu la semaine dernière.', 'la semaine dernière', '2024-03-25/2024-03-31'],
    ['es', 'Ocurrió el 3 de mayo de 2021.', '3 de mayo de 2021', '2021-05-03'],
    ['es', 'Llegó el pasado junio.', 'pasado junio', '2023-06'],
    ['pt', 'A Copa foi em julho de 2014.', 'julho de 2014', '2014-07'],
    ['it', 'Lo ha detto a luglio.', 'luglio', '2023-07'],
    ['nl', 'Dat was op 5 maart 2022.', '5 maart 2022', '2022-03-05'],
    ['ar', 'وصل في 3 مايو 2021.', '3 مايو 2021', '2021-05-03'],
    ['de', 'Im Herbst 2022 fiel er.', 'Herbst 2022', '2022-09/2022-11'],
    ['nl', 'Het regende in de zomer van 2021.', 'zomer van 2021', '2021-06/2021-08'],
    ['de', 'Der Wert lag über dem von Ende 2019.', '2019', '2019-12'],
    ['de', 'Zwischen Januar und März stieg er.', 'Januar und März', '2024-01/2024-03'],
    ['de', 'Im vierten Quartal schrumpfte er.', 'vierten Quartal', '2023-10/2023-12'],
    ['fr', 'Ils se retrouveront mardi.', 'mardi', '2024-04-09'],
    ['fr', 'Il est attendu mercredi soir à Lille.', 'mercredi soir', '2024-04-03'],
    ['es', 'El pleno votará el viernes.', 'viernes', '2024-04-05'],
    ['es', 'El juicio, que comenzó el lunes, durará mucho.', 'lunes', '2024-04-01'],
    ['pt', 'O julgamento, que começou na segunda-feira, vai durar muito.', 'segunda-feira', '2024-04-01'],
    ['fr', 'Le procès, ouvert lundi, doit durer longtemps.', 'lundi', '2024-04-01'],
    ['it', 'Il processo, iniziato lunedì, durerà molto.', 'lunedì', '2024-04-01'],
    ['de', 'Anfang nächster Woche regnet es.', 'nächster Woche', '2024-04-08/2024-04-14'],
    ['pt', 'O jogo será na sexta-feira.', 'sexta-feira', '2024-04-05'],
    ['it', 'La partita si giocherà venerdì.', 'venerdì', '2024-04-05'],
    ['tr', '2023 yılının şubat ayında düştü.', '2023 yılının şubat', '2023-02'],
    ['ja', '2018年7月～2020年2月に建てた。', '2018年7月～2020年2月', '2018-07/2020-02'],
    ['ja', '警視庁は2日、男を逮捕した。', '2日', '2024-04-02'],
    ['ja', '令和5年3月1日に始まった。', '令和5年3月1日', '2023-03-01'],
  ])('%s: %s', (language, text, written, iso) => {
    expect(dates(text, language)).toEqual([[written, iso]])
  })
})

test('Hebrew counts and orders by the words its days are named with', () => {
  const days = (text: string) => factsOf(text, 'he').dates.map(({ text: own }) => own)
  expect(days('היו שם שני כלבים.')).toEqual([])
  expect(days('ביום שני יצא הקטר.')).toHaveLength(1)
})

test('one verb tells of all the days it has', () => {
  expect(dates('Roads could be hit by snow on Friday and/or Saturday.')).toEqual([
    ['Friday', '2024-04-05'],
    ['Saturday', '2024-04-06'],
  ])
})

test.each([
  [
    'tells more than that somebody said it',
    'The number of lost boats had risen to 21, harbor officials said late Saturday.',
    'The number of lost boats had risen to 21, harbor officials said late Saturday',
  ],
  [
    'goes on in the words of somebody',
    'She denied it, and called the Oct. 7 raid “a cold-blooded crime”, as before.',
    'called the Oct. 7 raid “a cold-blooded crime”',
  ],
  [
    'ends where the words of somebody end',
    'He said the Oct. 7 raid “broke every law we have.”',
    'He said the Oct. 7 raid “broke every law we have.”',
  ],
  [
    'goes on around brackets',
    'A crew laid three miles (4.8 kilometers) of track in Halden on Tuesday.',
    'A crew laid three miles (4.8 kilometers) of track in Halden on Tuesday',
  ],
])('the clause of a day %s', (_, text, clause) => {
  const [date] = factsOf(text).dates
  expect(text.slice(date?.clause.start, date?.clause.end)).toBe(clause)
})

test('a word of the future in the next clause leaves a day in the past', () => {
  expect(dates('She called the talks off on Friday and said she would not go back.')).toEqual([
    ['Friday', '2024-03-29'],
  ])
  expect(dates('On Friday the council will vote.')).toEqual([['Friday', '2024-04-05']])
})

test('French: an age is no day, and "il y a" is one', () => {
  const read = (text: string) => factsOf(text, 'fr').dates.map(({ iso }) => iso)
  expect(read('Elle a 54 ans.')).toEqual([])
  expect(read('Il y a deux ans, la ville brûlait.')).toEqual(['2022'])
})
