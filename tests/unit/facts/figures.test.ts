import { describe, expect, test } from 'vitest'
import { factsOf } from './facts-of'

type Shown = readonly [text: string, value: number | null, unit: string | null, about: string | null]

const figures = (text: string, language?: string): readonly Shown[] =>
  factsOf(text, language).figures.map(({ text: own, value, unit, counted, lead }) => [
    own,
    value,
    unit,
    counted ?? lead,
  ])

describe('figures in English', () => {
  test.each<[string, string, readonly Shown[]]>([
    ['a count', 'The blast wounded 83 people.', [['83', 83, null, 'people']]],
    [
      'a measure behind a name',
      'The ship left Orlo 40 miles behind.',
      [['40 miles', 40, 'miles', 'ship left Orlo']],
    ],
    ['a count of more of them behind a day', 'On Monday 12 more boats sank.', [['12', 12, null, 'boats']]],
    ['a round count behind a place', 'In Orlo 1200 people came.', [['1200', 1200, null, 'people came']]],
    [
      'a count like an old year',
      'They sold 1500 and 1800 people came.',
      [
        ['1500', 1500, null, 'They sold'],
        ['1800', 1800, null, 'people came'],
      ],
    ],
    ['a count with a verb', 'Some 400 children lives there.', [['400', 400, null, 'children']]],
    ['a price in trading', 'Shares fell to $32 in after-hours trading.', [['$32', 32, 'USD', 'Shares fell']]],
    ['a count of two', 'It hired 1,200 men and women.', [['1,200', 1200, null, 'men and women']]],
    [
      'a count with two adjectives',
      'He has six small, wooden boats.',
      [['six', 6, null, 'small, wooden boats']],
    ],
    ['a count of what is in quotes', 'She lists three "odd jobs".', [['three', 3, null, 'odd jobs']]],
    [
      'a count a month',
      'It has three million monthly users.',
      [['three million', 3e6, null, 'monthly users']],
    ],
    ['a part of a count', 'Seven of the top 20 apps are free.', [['Seven', 7, null, 'apps']]],
    ['a sum a year', 'They owe $5 million a year in taxes.', [['$5 million', 5e6, 'USD', 'taxes']]],
    [
      'shares in brackets',
      'They burn coal (54%), wood (0.5%).',
      [
        ['54%', 54, '%', 'They burn coal'],
        ['0.5%', 0.5, '%', 'wood'],
      ],
    ],
    [
      'a sum behind brackets',
      'It sold the Orlo Guard (OG) for $4 million.',
      [['$4 million', 4e6, 'USD', 'sold the Orlo Guard (OG)']],
    ],
    [
      'a short clause with its neighbour',
      'The club, based in Orlo, paid $5 million.',
      [['$5 million', 5e6, 'USD', 'club, based in Orlo, paid']],
    ],
    [
      'what a relative clause is about',
      'It was a gift to the Orlo club, which got $5 million.',
      [['$5 million', 5e6, 'USD', 'gift to the Orlo club']],
    ],
    [
      'a word in quotes before the number',
      'He sold the right to use the word “Lede” for $6 million.',
      [['$6 million', 6e6, 'USD', 'sold the right to use the word “Lede”']],
    ],
    [
      'what happened to those counted',
      'At least 4,100 people have been hurt there.',
      [['4,100', 4100, null, 'people have been hurt']],
    ],
    ['a sum with its scale', 'They sold it for $5.9 million.', [['$5.9 million', 5.9e6, 'USD', 'They sold']]],
    [
      'a sum in another dollar',
      'It cost A$40 million in repairs.',
      [['A$40 million', 4e7, 'AUD', 'repairs']],
    ],
    ['a short scale', 'The city spent $449K on lamps.', [['$449K', 449000, 'USD', 'city spent']]],
    ['a share', 'Boats face a steep 12.5 percent tax.', [['12.5 percent', 12.5, '%', 'tax']]],
    ['a share by sign', 'Turnout fell to 48%.', [['48%', 48, '%', 'Turnout fell']]],
    ['a number in words', 'Four Halden ferries remain.', [['Four', 4, null, 'Halden ferries']]],
    [
      'a hyphenated number in words',
      'The crew freed twenty-five divers.',
      [['twenty-five', 25, null, 'divers']],
    ],
    ['a duration', 'Talks lasted two days.', [['two days', 2, 'days', 'Talks lasted']]],
    ['a compound', 'A 42-day truce was proposed.', [['42-day', 42, 'day', 'truce']]],
    ['a compound of a noun', 'A five-story building burned.', [['five', 5, null, 'story building burned']]],
    [
      'half a number',
      'He left after five-and-a-half years.',
      [['five-and-a-half years', 5.5, 'years', 'left']],
    ],
    [
      'an area',
      'The plant covers 500,000 square feet of land.',
      [['500,000 square feet', 500000, 'square feet', 'land']],
    ],
    ['a dozen', 'More than a dozen homes burned.', [['a dozen', 12, null, 'homes burned']]],
    ['half a million', 'Half a million users left.', [['Half a million', 5e5, null, 'users']]],
    [
      'a hundred and some',
      'She cast a hundred and ninety-one bells.',
      [['a hundred and ninety-one', 191, null, 'bells']],
    ],
    ['a rand', 'They spent R1.5-million on roads.', [['R1.5-million', 1.5e6, 'ZAR', 'They spent']]],
    ['rupees with a stop', 'Farmers got Rs. 5,000 each.', [['Rs. 5,000', 5000, 'INR', 'Farmers']]],
    ['a crowd in short', 'Some 1.2m people use it.', [['1.2m', 1.2e6, null, 'people']]],
    ['horsepower', 'The 80bhp engine is slow.', [['80bhp', 80, 'bhp', 'engine']]],
    ['halves', 'He spent 3 1/2 years there.', [['3 1/2 years', 3.5, 'years', 'spent']]],
    ['degrees', 'It reached 45 degrees Celsius.', [['45 degrees Celsius', 45, '°C', 'reached']]],
    ['a weight in pounds', 'The pike weighed 40 pounds.', [['40 pounds', 40, 'pounds', 'pike weighed']]],
    [
      'the noun a unit describes',
      'The city has around 250 night inspectors.',
      [['250', 250, null, 'night inspectors']],
    ],
    ['a sum in pounds', 'It cost 40 pounds.', [['40 pounds', 40, 'GBP', 'cost']]],
    ['millions of pounds', 'It cost 4 million pounds.', [['4 million pounds', 4e6, 'GBP', 'cost']]],
    [
      'a change, whose first number is of what stands behind the second',
      'Sales fell from 3.4 to 2.9 million euros, and the fee rose from $12 to $15 million.',
      [
        ['3.4', 3.4e6, 'EUR', 'Sales fell'],
        ['2.9 million euros', 2.9e6, 'EUR', 'Sales fell from 3.4'],
        ['$12', 12e6, 'USD', 'fee rose'],
        ['$15 million', 15e6, 'USD', 'fee rose'],
      ],
    ],
    [
      'a change in percent',
      'The rate went from 19 to 7 percent.',
      [
        ['19', 19, '%', 'rate went'],
        ['7 percent', 7, '%', 'rate went from 19'],
      ],
    ],
    [
      'a change from few to very many',
      'Its users rose from 300 to 2 million.',
      [
        ['300', 300, null, 'users rose'],
        ['2 million', 2e6, null, 'users rose'],
      ],
    ],
    ['a price a month', 'The $6.99-a-month service grew.', [['$6.99', 6.99, 'USD', 'service']]],
    [
      'a conversion with what the first counts',
      'It razed the 12-acre (4.9-hectare) yard.',
      [
        ['12-acre', 12, 'acre', 'yard'],
        ['4.9-hectare', 4.9, 'hectare', 'yard'],
      ],
    ],
    [
      'figures that share a noun',
      'They signed a three-year, $2 million lease.',
      [
        ['three-year', 3, 'year', 'lease'],
        ['$2 million', 2e6, 'USD', 'lease'],
      ],
    ],
    [
      'a list of sums',
      'The mill earned $3 million and €2 million.',
      [
        ['$3 million', 3e6, 'USD', 'mill earned'],
        ['€2 million', 2e6, 'EUR', 'mill earned'],
      ],
    ],
    [
      'a part of a number',
      'About 2,500 of the 6,000 bakers struck.',
      [
        ['2,500', 2500, null, 'bakers'],
        ['6,000', 6000, null, 'bakers'],
      ],
    ],
    [
      'a share of some',
      'The town has 900 people, 25% of whom rent.',
      [
        ['900', 900, null, 'people'],
        ['25%', 25, '%', 'rent'],
      ],
    ],
    [
      'more than another',
      'It starts $5,000 higher than the old model.',
      [['$5,000', 5000, 'USD', 'higher than the old model']],
    ],
    [
      'initials in what is bought',
      'It prompted a $3 million U.S. cleanup.',
      [['$3 million', 3e6, 'USD', 'U.S. cleanup']],
    ],
    [
      'what happened, further behind',
      'At least 106 bakers in 21 towns were arrested.',
      [
        ['106', 106, null, 'bakers in 21 towns were arrested'],
        ['21', 21, null, 'towns were arrested'],
      ],
    ],
    ['shows as a noun', 'It made 12 TV shows.', [['12', 12, null, 'TV shows']]],
    ['digits grouped by a space', 'She was fined R50 000 there.', [['R50 000', 50000, 'ZAR', 'fined']]],
    ['a day and a count', 'On June 3 150 boats sank.', [['150', 150, null, 'boats']]],
    ['more of something', 'It needs 2,000 more nurses.', [['2,000', 2000, null, 'nurses']]],
    [
      'a sum and how much more it is',
      'Exports reached $3 billion, up 22 percent.',
      [
        ['$3 billion', 3e9, 'USD', 'Exports reached'],
        ['22 percent', 22, '%', 'Exports reached'],
      ],
    ],
    ['a part', 'Two-thirds of the beds are free.', [['Two-thirds', 66.7, '%', 'beds']]],
    [
      'parts in two words',
      'A third of voters and a fifth of boats stayed.',
      [
        ['A third', 33.3, '%', 'voters'],
        ['a fifth', 20, '%', 'boats'],
      ],
    ],
    ['a part of a measure', 'It takes a cup and a half of honey.', []],
    ['a fraction’s sign', 'The trip took 3½ hours.', [['3½ hours', 3.5, 'hours', 'trip took']]],
    [
      'a measure cut short',
      'It lost 40 sq. miles of forest.',
      [['40 sq. miles', 40, 'square miles', 'forest']],
    ],
    ['half of some', 'Almost half of the boats sank.', [['half', 50, '%', 'boats']]],
    [
      'some out of all',
      'It freed 15 out of 23 dancers.',
      [
        ['15', 15, null, 'freed'],
        ['23', 23, null, 'dancers'],
      ],
    ],
    ['so many of so many', 'Two of every five ships were late.', [['Two of every five', 40, '%', 'ships']]],
    ['so many in so many', 'One in five ships was late.', [['One in five', 20, '%', 'ships']]],
    ['both in figures', 'About 3 in 10 nurses want a vote.', [['3 in 10', 30, '%', 'nurses']]],
    ['words and figures', 'Nine out of 10 nurses want a vote.', [['Nine out of 10', 90, '%', 'nurses']]],
    [
      'what happened to some in several places apart',
      'It killed three in five towns and hurt two in 10 days.',
      [
        ['three', 3, null, 'killed'],
        ['five', 5, null, 'towns'],
        ['two', 2, null, 'hurt'],
        ['10 days', 10, 'days', 'hurt two'],
      ],
    ],
    ['what people did', 'About 60 people joined the march.', [['60', 60, null, 'people joined the march']]],
    [
      'what people went without',
      'Some 400 people were without power on Monday.',
      [['400', 400, null, 'people were without power']],
    ],
    [
      'a part of a number',
      'They won nine of 11 games.',
      [
        ['nine', 9, null, 'games'],
        ['11', 11, null, 'games'],
      ],
    ],
    ['a sum of all', 'It is 14.6 percent of all sales.', [['14.6 percent', 14.6, '%', 'sales']]],
    ['a sum in total', 'It owed R40bn in total tax debt.', [['R40bn', 4e10, 'ZAR', 'total tax debt']]],
    [
      'how many times',
      'It is four times its annual revenue.',
      [['four times', 4, 'times', 'annual revenue']],
    ],
    [
      'a noun behind another number',
      'He has 20 two-room flats.',
      [
        ['20', 20, null, 'room flats'],
        ['two', 2, null, 'room flats'],
      ],
    ],
    ['a hedge on both sides', 'It hired another 40 or so nurses.', [['40', 40, null, 'nurses']]],
    [
      'a quarter of a million',
      'A quarter of a million people fled.',
      [['quarter of a million', 250000, null, 'people fled']],
    ],
    [
      'half behind a number',
      'It cost two and a half million euros.',
      [['two and a half million euros', 2.5e6, 'EUR', 'cost']],
    ],
    [
      'dollars of another country',
      'It cost 88 billion Hong Kong dollars.',
      [['88 billion Hong Kong dollars', 8.8e10, 'HKD', 'cost']],
    ],
    [
      'money whose country tells',
      'It cost 40 million Norwegian kroner.',
      [['40 million Norwegian kroner', 4e7, 'NOK', 'cost']],
    ],
    ['naira', 'It cost N40 million.', [['N40 million', 4e7, 'NGN', 'cost']]],
    ['degrees in short', 'It reached 45C on Monday.', [['45C', 45, '°C', 'reached']]],
    ['a crowd that is nobody’s age', 'Attendance was 61,204.', [['61,204', 61204, null, 'Attendance']]],
    ['a share of a name', 'The fund owns 12% of Orbix.', [['12%', 12, '%', 'Orbix']]],
    [
      'what has two adjectives',
      'Then 18 Northern and central Harlan counties went dark.',
      [['18', 18, null, 'Northern and central Harlan counties']],
    ],
    [
      'what two nouns tell',
      'They opened two subway and bus lines.',
      [['two', 2, null, 'subway and bus lines']],
    ],
    ['what has one part and others', 'Two dead and hundreds of boats.', [['Two', 2, null, 'dead']]],
    [
      'a sum somebody says',
      'The firm said on Monday it would pay $55 million.',
      [['$55 million', 5.5e7, 'USD', 'Monday it would pay']],
    ],
    ['cents', 'It cost 99 cents.', [['99 cents', 99, 'cents', 'cost']]],
    ['a range in one word', 'A 8-to-10-foot shark swam by.', [['8-to-10-foot', 8, 'foot', 'shark swam']]],
    ['a share of the time', 'It works 80% of the time.', [['80%', 80, '%', 'time']]],
    [
      'a first time',
      'Its value topped $3 trillion for the first time.',
      [['$3 trillion', 3e12, 'USD', 'value topped']],
    ],
    [
      'a rise in price and the price',
      'Gold rose $12 to $1,973 an ounce.',
      [
        ['$12', 12, 'USD', 'Gold rose'],
        ['$1,973', 1973, 'USD', 'Gold rose'],
      ],
    ],
    ['pence', 'Fuel is up 3.2p.', [['3.2p', 3.2, 'p', 'Fuel']]],
    ['one of many', 'It struck 1 in 400 people.', [['1 in 400', 0.25, '%', 'people']]],
    ['a length in so long', 'It shrank 2 km in a decade.', [['2 km', 2, 'km', 'shrank']]],
    ['a rate', 'The rate is 12.4 per 100,000 people.', [['12.4', 12.4, null, 'rate']]],
    [
      'a time that ended',
      'It lost money in the three months ended March 31.',
      [['three months', 3, 'months', 'lost money']],
    ],
    ['a rise by the year', 'Sales rose 12% year over year.', [['12%', 12, '%', 'Sales rose']]],
    ['a share of a weekday', 'It fell to 4% late Thursday.', [['4%', 4, '%', 'fell']]],
    ['an error both ways', 'It is off by plus or minus 3 points.', [['3 points', 3, 'points', null]]],
    ['a run', 'She entered the 1,500 meters in 3:54.', [['1,500 meters', 1500, 'meters', 'entered']]],
    [
      'users of a month',
      'It has 1.8 billion monthly active users.',
      [['1.8 billion', 1.8e9, null, 'monthly active users']],
    ],
    [
      'a sum of a weekend',
      'It took in $70 million in its opening weekend.',
      [['$70 million', 7e7, 'USD', 'took']],
    ],
    [
      'two counts of one thing, the second before its verb',
      'It won 8.8 million fans, well above the 6 million it had hoped for.',
      [
        ['8.8 million', 8.8e6, null, 'fans'],
        ['6 million', 6e6, null, 'fans, well above'],
      ],
    ],
    ['several of a kind without a plural', 'The two aircraft fell.', [['two', 2, null, 'aircraft']]],
    ['those hurt', 'They took the two injured to Orlo.', [['two', 2, null, 'injured']]],
    [
      'a part with a name',
      'Only eight of the 48 Halden workers came.',
      [
        ['eight', 8, null, 'Halden workers came'],
        ['48', 48, null, 'Halden workers came'],
      ],
    ],
    ['the most of many', 'It lost two of its most able clerks.', [['two', 2, null, 'most able clerks']]],
    ['people of a state in capitals', '13,000 US troops stay.', [['13,000', 13000, null, 'US troops']]],
    ['a sum a year, in one word', 'It is a $7 billion-a-year trade.', [['$7 billion', 7e9, 'USD', 'trade']]],
    ['a round number on its noun', 'The 80-million-user site.', [['80-million', 8e7, null, 'user site']]],
    ['a share in one word', 'Seven-in-10 voters stayed.', [['Seven-in-10', 70, '%', 'voters']]],
    [
      'a part of a sum',
      'They get 10% of the $74 billion in fees.',
      [
        ['10%', 10, '%', 'fees'],
        ['$74 billion', 7.4e10, 'USD', 'fees'],
      ],
    ],
    [
      'two shares of one thing',
      'It is a 20% and 16% improvement.',
      [
        ['20%', 20, '%', 'improvement'],
        ['16%', 16, '%', 'improvement'],
      ],
    ],
    [
      'how fast and how soon',
      'It goes 60 mph in five seconds.',
      [
        ['60 mph', 60, 'mph', 'goes'],
        ['five seconds', 5, 'seconds', 'goes 60 mph'],
      ],
    ],
    [
      'people told by what they did',
      'Of the 10 who wanted to leave, all left.',
      [['10', 10, null, 'who wanted to leave']],
    ],
    [
      'a change told at length',
      'It increased its debt to the rest of the world sharply from 4 percent to 24 percent.',
      [
        ['4 percent', 4, '%', 'increased its debt to the rest of the world sharply'],
        ['24 percent', 24, '%', 'increased its debt to the rest of the world sharply'],
      ],
    ],
    ['days beside the people of a day', 'That day 200 people left.', [['200', 200, null, 'people left']]],
  ])('reads %s', (_name, text, expected) => {
    expect(figures(text)).toEqual(expected)
  })

  test.each([
    ['house and phone numbers', 'Call 911 now; they live at 14 Harbor Street.'],
    ['ordinals', 'It was the 26th loss and the 3rd draw.'],
    ['names of things', 'No. 10 said the Boeing 737 used gate 5.'],
    ['scores', 'They won 119-111 after a 3-0 start.'],
    ['ages', 'Ana Ruiz, 43, and a 19-year-old neighbor left; he is 12 years old.'],
    [
      'ages of several',
      'The 18-year-olds met a 20-something and a mother of three. The mother of four says so.',
    ],
    ['those told before', 'Then the two met; one of the three left. The two soon marry.'],
    ['ways and wheels', 'The four-wheel drive is on a two-way road.'],
    ['a name with a number', 'It took Signal 1122 crews away. Signal 1122 said so.'],
    ['clock times', 'Doors open at 10 p.m. and close at 11:30.'],
    ['years and dates', 'In 2019 and on Oct. 7, nothing happened.'],
    ['rows of a table', '21 Ana Ruiz 700 0 3 0 6'],
    ['an age without its second hyphen', 'A 63-year old woman fell.'],
    ['the row of a share', 'KRSA | KARSA INC. | 252.54 | -1.96 | -0.77%'],
    ['the word one', 'One man left after one season.'],
    ['names that begin with a number', 'The 76ers lost.'],
    ['models', 'The Polestar 2 is sold there.'],
    ['models and indexes beside small words', 'The Orbox 360 from Orlo and the S&P 500 index was up.'],
    ['a model at the head of a sentence', 'EarPods 2 dropped to a low. Bus 12 was late.'],
    ['names of letters and numbers', 'You earn a digital R2-D2 with 205/45R17 tires.'],
    ['a level and its scale', 'It is a level 3 out of 5 risk.'],
    ['lists of firms', 'It works for Fortune 100 brands.'],
    ['a model before those in it', 'The Boeing 737 Max 9 with many people landed.'],
    ['tries and odds', 'He went 3-for-5 in a 25-to-1 bet shown in 1080p.'],
    ['lanes and junctions', 'Lane 2 is closed between junctions 10 and 11.'],
    ['ages and older', 'It helps women 65 and older.'],
    ['hours of the day in words', 'Homes stood empty since four in the morning and at six in the evening.'],
    ['hours set apart by a dot', 'It burned at 5.25 on Friday.'],
    ['what a currency’s letter grows onto', 'The R1T and the R01 are gone.'],
    ['numbered hours and days in words', 'In hour thirteen and on day three, talks stalled.'],
    ['ages of somebody', 'Bramhall, who is 74 and retired at age 60, turns 75 in May.'],
    ['what a letter grows onto', 'It has a V8 and G7 plates, and 4.50 for [3].'.replace('4.50', 'nothing')],
    ['ages in a list', 'Police held men aged 19, 24 and 31, and women, ages 61 and 68.'],
    ['tie-breaks', 'She won 7-6 (5) at last.'],
    ['the age somebody died at', 'He died at the age of 82.'],
    ['names that end with a number', 'The Group of Seven fought World War 2 on Studio 9.'],
    ['decades in words', 'In the eighteen-nineties a parson came.'],
    ['houses of numbered streets', 'They live at 3718 14th St. and at 12 W. Harbor.'],
    ['postal codes', 'Write to Box 12, Harlan, NY 10065.'],
    ['years before and after', 'It was burned in 70 A.D. and again in 500 AD.'],
    ['ages told plainly', 'Lee was 62, and at home. She was 15 when it began.'],
    ['the age somebody left at', 'At 16, she left.'],
    ['versions', 'The TPM 2.0 chip is old.'],
    ['what a currency’s letter grows onto', 'The R1T is gone.'],
    [
      'the years of a childhood',
      'It went on from the ages of 14 to 17; “You’re 22,” he said. Now 24, she left.',
    ],
    ['years as a subject', 'They said 2024 had been the hottest.'],
    ['hours of opening', 'It is open from 5 to 10 p.m. on Monday.'],
    ['no number at all', 'Net zero is near.'],
    ['kinds of screens and networks', 'A 4K screen and 5G are in it, and iOS 17.2 is out.'],
    ['blocks of a street', 'It is in the 4700 block of Lee Street.'],
    ['masks', 'Wear an N95 mask.'],
    ['tries of a player', 'Lee was 12-of-20 from the line.'],
    ['accounts by their paragraph', 'Pay it into a 401(k) at once.'],
    ['parts of one thing', 'He ran a quarter of an hour in the first half of the game.'],
    ['the age of somebody without a name', 'The victim, 26, fled.'],
    ['a number in a name', 'It makes more of peptide 1.'],
    ['locals of a union', 'Members of Local 90 met.'],
  ])('leaves out %s', (_name, text) => {
    expect(figures(text)).toEqual([])
  })

  test('keeps both ends of a range, the scale shared', () => {
    const read = (text: string) => factsOf(text).figures.map(({ value, hi, unit }) => [value, hi, unit])
    expect(read('Healing takes two to three days.')).toEqual([[2, 3, 'days']])
    expect(read('Between 5 and 7 million people fled.')).toEqual([[5e6, 7e6, null]])
    expect(read('They want $10-12 billion for roads.')).toEqual([[1e10, 1.2e10, 'USD']])
    expect(read('Losses are R20bn to R50bn.')).toEqual([[2e10, 5e10, 'ZAR']])
    expect(read('Losses are between US$20m and US$50m.')).toEqual([[2e7, 5e7, 'USD']])
    expect(read('It expects growth of 4% to 5%.')).toEqual([[4, 5, '%']])
    expect(read('It holds 97%–98% of them.')).toEqual([[97, 98, '%']])
    expect(read('They took a 10- to 15-minute walk.')).toEqual([[10, 15, 'minute']])
    expect(read('The rate rose from 4% to 5%.')).toEqual([
      [4, null, '%'],
      [5, null, '%'],
    ])
    expect(read('Sales rose 4% to 5%.')).toHaveLength(2)
    expect(read('The price rose from $40 to $50.')).toHaveLength(2)
    expect(read('Prices ranged from $40 to $50.')).toEqual([[40, 50, 'USD']])
    expect(read('It will raise debt by $40 to $50.')).toEqual([[40, 50, 'USD']])
    expect(read('They let you go $40 or $50 over.')).toEqual([[40, 50, 'USD']])
    expect(read('It killed two and injured three soldiers.')).not.toEqual([[2, 3, null]])
  })

  test.each([
    [
      'It cut power to 375,000 people in 18 northern and central counties.',
      'in 18 northern and central counties',
    ],
    ['It killed 40 people in Orlo and the West Bank on Monday.', 'in Orlo and the West Bank on Monday'],
    ['It killed 40 people in Orlo and wounded the mayor.', 'in Orlo'],
    ['Prices fell 3 percent in June from 4.1 percent.', 'in June'],
    ['It killed 40 people in Orlo at 3:42 on Monday.', 'in Orlo at 3:42 on Monday'],
  ])('takes from “%s” where it holds', (text, scope) => {
    expect(factsOf(text).figures[0]?.scope).toBe(scope)
  })

  test.each<[string, string | null, string | null]>([
    ['It will bring the two sides at least 180 closer.', null, 'will bring the two sides'],
    ['The work at once would cost $4.6 million.', null, 'work at once would cost'],
    ['The hole is 19 feet deep.', null, 'hole'],
    ['Of the homes 42 per cent housed the poor.', null, 'homes'],
    ['They spent 20 minutes talking.', null, 'They spent'],
    ['Then four Democrats walked out.', 'Democrats', null],
    ['The five children Neil raised are grown.', 'children', null],
    ['He sent 1,350 people home.', 'people', null],
    ['They lost £5,000 worth of clothes.', 'clothes', null],
    ['Exports rose by 14 percent in terms of volume.', null, 'Exports rose'],
    ['It will hire 40 clerks to claw back $2.5 million.', null, 'will hire 40 clerks to claw back'],
    ['The 40-year yield fell to 3 percent.', null, 'year yield fell'],
    ['It cost 40 times the usual grant The group wants $3 million.', null, 'group wants'],
    ['Sales in 2023 rose 3 percent.', null, 'Sales in 2023 rose'],
    ['It sank 9 km from the Orlo shore.', 'from the Orlo shore', null],
  ])('keeps what “%s” counts apart from what leads to it', (text, counted, lead) => {
    const [figure] = factsOf(text).figures.filter(({ value }) => value !== 2 && value !== 40)
    expect([figure?.counted, figure?.lead]).toEqual([counted, lead])
  })

  test.each([
    ['More than 300 homes burned.', 'More than'],
    ['It drew as many as 2,000 people.', 'as many as'],
    ['The bill was just short of $449,000.', 'just short of'],
    ['Nearly 40 percent of voters stayed home.', 'Nearly'],
    ['About 60 or more boats sank.', 'About'],
    ['They found 60 boats.', null],
    ['It is plus or minus 3 points.', 'plus or minus'],
    ['He has waited for over three years.', 'over'],
    ['The work took over three years.', 'over'],
    ['The talks lasted over six hours.', 'over'],
    ['He served just over three years.', 'just over'],
  ])('carries the hedge of “%s”', (text, hedge) => {
    expect(factsOf(text).figures.map((figure) => figure.hedge)).toEqual([hedge])
  })

  test.each([
    ['Forty people died, according to the Health Ministry in Gaza.', 'Health Ministry'],
    ['The airline said 167 passengers were on board.', 'airline'],
    ['The Orlo Commission on ports and health found that 40 boats sank.', 'Orlo Commission'],
    [
      'Given that it lost 40 boats, according to The Orlo Post -- there is every reason to leave.',
      'Orlo Post',
    ],
    ['The fund, which gave 40 percent of the sum, reported a great loss in May.', null],
    ['In all, the report adds, other boats, new or old, are 40.', 'report'],
    ['The airline said there would be between four and six boats.', 'airline'],
    ['The attack included 600 drones, the Air Force said.', 'Air Force'],
    ['Police arrested 12 men, said Mayor Ann Lee.', 'Mayor Ann Lee'],
    ['Police arrested 12 men.', null],
    ['Official figures show that exports fell 12 percent in May.', 'Official figures'],
    ['Exports fell 12 percent, data from the tax office showed on Monday.', 'data from the tax office'],
    [
      'According to the latest data released by the bank, exports fell 12 percent.',
      'latest data released by the bank',
    ],
    ['According to a 2019 study by the college, exports fell 12 percent.', '2019 study by the college'],
    ['The minister, who took office in May, told parliament 600 schools shut.', 'minister'],
    ['The bank, the country’s largest, said Tuesday that it lost $2 billion.', 'bank'],
    ['The firm said in a statement on Tuesday it would cut 4,000 jobs.', 'firm'],
    ['The union puts the cost at $30 million.', 'union'],
    ['Lin, who heads the bureau, yesterday said 40 people were hurt.', 'Lin'],
    ['The chief of the port, Ann Lee, revealed that 40 firms had closed.', 'Ann Lee'],
    ['Economists polled by Reuters had forecast growth of 3 percent.', 'Economists'],
    ['The figures, released on Friday, show exports fell 4 percent.', 'figures'],
    ['The company, which says it has 40 plants, fell silent.', 'company'],
    ['Three guards died, a senior clerk who asked not to be named said.', 'senior clerk'],
    ['Three guards had died, sources close to the talks told the paper.', 'sources close to the talks'],
    ['Some reports suggest as many as 200 have died.', 'reports'],
    ['“It was late,” Lee said, adding that 300 jobs were lost.', 'Lee'],
    ['Sales fell by 10 percent, based on the shop’s own tally.', 'shop’s own tally'],
    ['He kept to what prosecutors allege was a $9 million fraud, and left.', 'prosecutors'],
    // Whom an apposition, a passive or a noun belongs to.
    [
      'Tomas Reel, head of the Harbor Trade, Mining and Customs Office, said goods worth $335 million left.',
      'Tomas Reel',
    ],
    ['Lee, who owns the mill, says the repairs cost $4 million.', 'Lee'],
    ['The mill’s owner, Tom Reed, says the leak cost $4 million.', 'Tom Reed'],
    ['By some estimates, 96 percent of the reef is dead.', 'estimates'],
    // Who shows, finds and reckons.
    ['The report states that 240 million phones will be thrown away.', 'report'],
    ['Figures from the ministry show 40 people died.', 'Figures from the ministry'],
    ['In 2021, the Harbor Partnership found that 22% of all homes were cold.', 'Harbor Partnership'],
    ['In a harbor poll released on Friday, 61 percent said no.', 'harbor poll'],
    ['A harbor poll this week has Lee at 39 percent.', 'harbor poll'],
    ['With Orlo predicting that 95 percent of boats will be electric, yards wait.', 'Orlo'],
    ['Harbor Motor Co. announced on Monday that it would recall 1 million cars.', 'Harbor Motor Co.'],
    ['The US military said 40 sailors were hurt.', 'US military'],
    ['Officials briefed on the talks said the deal covers $156 billion.', 'Officials briefed on the talks'],
    [
      'Exports rose by 3 percent, according to the Coastal Office of Trade (COT).',
      'Coastal Office of Trade (COT)',
    ],
    // Others’ words for it.
    ['The yard was sold for $40 million, per Harbor News.', 'Harbor News'],
    ['The bank is predicting a rise of 4 percent.', 'bank'],
    ['The bank warned on Monday that sales could fall 4 percent.', 'bank'],
    ['Orlo Bank sees rates at 4 percent by June.', 'Orlo Bank'],
    ['The law, supporters argue, will save 40 boats.', 'supporters'],
    ['The union fears 40 jobs will go.', 'union'],
    ['The group claims to have 40 boats.', 'group'],
    ['The yard says about 40,000 people left.', 'yard'],
    ['The WHO estimates that 40 ports are unsafe.', 'WHO'],
    ['Harbor News understands that 40 jobs are at risk.', 'Harbor News'],
    ['Orlo Motors forecast sales of $4 billion.', 'Orlo Motors'],
    ['An inquest found 40 boats leaked.', 'inquest'],
    [
      'The report by the Harbor Union (HU) - which looked at the mill - found that 40 boats leaked.',
      'report by the Harbor Union',
    ],
    ['The mayor said that although rents fell, 40 families left.', 'mayor'],
    ['It compares with two million in May, the mayor said.', 'mayor'],
    ['One small study found that 40 boats leaked.', 'small study'],
    ['The team found that 40 of the boats leaked.', 'team'],
    ['A look at the books shows that 40 boats were sold.', 'look at the books'],
    ['Harbor Police reported at least 40 thefts.', 'Harbor Police'],
    ['A sailor who won it on a ticket has told how she sold 40 boats.', 'sailor'],
    // How far a clause goes.
    ['The toll rose, the clerks said on Monday, with 40 still missing.', 'clerks'],
    ['The site claimed doctors believe 40 were hurt.', 'doctors'],
    ['Rents fell, though agents expect them to rise by 40 percent.', 'agents'],
    ['The bank said rents had risen, which cost 40 families their homes.', 'bank'],
    ['The bank said that rents fell, but that 40 families had left.', 'bank'],
    ['While the bank says rents fell, 40 families have left.', null],
    // Not what somebody says, or not of this number.
    ['Last year Orlo recalled 2 million cars.', null],
    ['Zinc adds 40 grams of weight.', null],
    ['The bank has not said how the 40 boats were paid.', null],
    ['It rests on the fact that there are two codes.', null],
    ['Ann Lee, who sewed for the queen for 12 years, told the paper it was joy.', null],
    ['The late Edward Said wrote a book; the town has 40 copies.', null],
    ['All went according to plan and 40 boats sailed.', null],
    ['Norland said it would fight the Reds, who took the north in a raid that killed 40 people.', null],
    ['Norland said it would fight the Reds, an armed group that killed 40 people in May.', null],
    ['Norland said it would go on after the raid, in which 40 people died.', null],
    ['In a paper, the researchers used a cohort of 40 women.', null],
    ['In a Harbor/Orlo poll released in May, Lee led with 40 percent.', 'Harbor/Orlo poll'],
    ['Via the Orlo Budget Calculator, a cut of 40 percent is due.', 'Orlo Budget Calculator'],
    [
      'The minister’s annual statement will reveal rents are to fall 40 percent.',
      'minister’s annual statement',
    ],
    ['The 40 percent tax announced by Mayor Joe Hill on Monday is unjust.', 'Mayor Joe Hill'],
    ['Losses were put at 40 boats by the Harbor Office.', 'Harbor Office'],
    ['Damage was estimated by the insurer at $5 million.', 'insurer'],
    ['The boats, valued at $40 million by the court, were sold.', 'court'],
    ['The 25 percent tax on boats announced by President Ann Lee is wrong, Reed said.', 'President Ann Lee'],
    ['The tax office said it was late, while the town has 40 homes.', null],
    ['Reed said goodbye and walked 14 kilometers.', null],
    ['Reed said nothing about the 40 missing boats.', null],
    ['The market is projected to grow by almost 40 percent.', null],
    ['It was over, Lee said on Sunday, marking the end of the four-year fight.', null],
    ['“It burned,” said Ann Lee, who had worked there for 22 years.', null],
    ['The talks, in which leaders asked each other questions, lasted two hours.', null],
    ['A Reuters report of five pages came.', null],
    ['Stocks fell by 71 per cent.', null],
    ['The blast claimed 40 lives.', null],
    ['The firm will cut 40 jobs, citing costs.', null],
    ['The Orlo forecast of $4 billion was cut.', null],
    ['Reed wrote 40 novels.', null],
    ['Reed explained the rules to 40 children.', null],
    ['If the court finds that the firm owes 40 boats, it will pay.', null],
    ['The mill said it was old. It is one of 300 projects in the town.', null],
    // Tells of a thing, and is not what is said of it.
    ['A five-story house burned, the mayor said.', null],
    ['The fight was between two sailors, the mayor said.', null],
    ['The fire killed at least four of the sailors, the mayor said.', 'mayor'],
    ['It rose by three percent, the mayor said.', 'mayor'],
    ['After what the line believes to be 61,000 crossings, it stopped.', 'line'],
  ])('names the source of “%s”', (text, per) => {
    expect(factsOf(text).figures.map((figure) => figure.per)).toEqual([per])
  })
})

test('a source is handed on within a quotation, to a pronoun and to the next sentence of an account', () => {
  const sources = (text: string | readonly string[]) =>
    factsOf(text).figures.map(({ text: own, per }) => [own, per])
  expect(sources('“We sold 40 boats. Then 20 came back,” said Ann Lee.')).toEqual([
    ['40', 'Ann Lee'],
    ['20', 'Ann Lee'],
  ])
  expect(sources(['The fire burned for days, the port authority said.', 'It said 40 boats sank.'])).toEqual([
    ['40', 'port authority'],
  ])
  expect(sources('The fire spread at night, the port authority said. At least 83 people were hurt.')).toEqual(
    [['83', 'port authority']],
  )
  expect(sources('The fire spread, the port authority said. In another case, 40 boats sank.')).toEqual([
    ['40', null],
  ])
  expect(sources('The fire spread, the port authority said. The port is home to 40 boats.')).toEqual([
    ['40', null],
  ])
  expect(sources('Ann Lee told of it. The fire spread, she said. At least 83 people left.')).toEqual([
    ['83', null],
  ])
  expect(sources('The fire spread, Chief Ann Lee said. At least 83 people left.')).toEqual([['83', null]])
  expect(sources('The port authority said the fire spread. At least 83 people left.')).toEqual([['83', null]])
})

test('“he” is the person named last, and a quotation that stands alone is the source’s before it', () => {
  const sources = (text: readonly string[]) => factsOf(text).figures.map(({ text: own, per }) => [own, per])
  expect(
    sources([
      'The sea was calm, Tom Reed said.',
      'The lawsuit claims otherwise.',
      'He put the loss at 738 tons.',
    ]),
  ).toEqual([['738 tons', 'Tom Reed']])
  expect(
    sources(['The budget documents show a deficit.', '“The port will receive an additional 40 cranes.”']),
  ).toEqual([['40', 'budget documents']])
})

test('“he” is no one quoted within a speech, but whom the sentence before is about', () => {
  const sources = (text: string | readonly string[]) => factsOf(text).figures.map(({ per }) => per)
  expect(sources(['Ann Lee said all went well.', 'Tom Reed was held. He said he sold 40 boats.'])).toEqual([
    'Tom Reed',
  ])
  expect(sources(['Jeremy Lund said all went well.', 'In a note, she said 40 boats sank.'])).toEqual([null])
  expect(
    sources([
      'Ana Ruiz met Ruth Lund.',
      'Ruth Lund was there. “It burned all night,” Ana Ruiz said.',
      '“It went on and on,” she said, noting that 40 boats sank.',
    ]),
  ).toEqual(['Ana Ruiz'])
  expect(sources('“Nobody told us,” she said. She noted that 40 boats sank.')).toEqual([null])
  expect(sources('“It burned all night,” Ann Lee said. The council delayed its vote by 40 days.')).toEqual([
    null,
  ])
})

test('what was done to those counted stands before them', () => {
  const [figure] = factsOf('The storm came at night, killing at least 40 people.').figures
  expect([figure?.event, figure?.hedge, figure?.counted]).toEqual(['killing', 'at least', 'people'])
})

describe('figures in other languages', () => {
  test.each<[string, string, readonly Shown[]]>([
    [
      'de',
      'Rund 2,5 Millionen Euro fehlen der Stadt.',
      [['2,5 Millionen Euro', 2.5e6, 'EUR', 'fehlen der Stadt']],
    ],
    ['de', 'Bei dem Brand wurden 1.200 Menschen verletzt.', [['1.200', 1200, null, 'Menschen verletzt']]],
    ['de', 'Es kamen zwanzig oder dreißig Gäste.', [['zwanzig oder dreißig', 20, null, 'Gäste']]],
    [
      'de',
      'Darauf folgten Orlo (2,1) und Halden (2,3).',
      [
        ['2,1', 2.1, null, 'Darauf folgten Orlo'],
        ['2,3', 2.3, null, 'Halden'],
      ],
    ],
    ['fr', 'Un élève sur cinq part.', [['Un élève sur cinq', 20, '%', 'part']]],
    ['es', 'Uno de cada cinco hogares pierde.', [['Uno de cada cinco', 20, '%', 'hogares pierde']]],
    ['it', 'Uno su cinque parte.', [['Uno su cinque', 20, '%', 'parte']]],
    ['pt', 'Um em cada cinco alunos parte.', [['Um em cada cinco', 20, '%', 'alunos parte']]],
    ['fr', 'La ville compte 12 000 habitants.', [['12 000', 12000, null, 'habitants']]],
    ['fr', 'Le pont a coûté 3,5 millions d’euros.', [['3,5 millions d’euros', 3.5e6, 'EUR', 'pont a coûté']]],
    ['es', 'El fondo suma 1.000 millones de euros.', [['1.000 millones de euros', 1e9, 'EUR', 'fondo suma']]],
    ['pt', 'Cerca de 2.200 pessoas saíram.', [['2.200', 2200, null, 'pessoas saíram']]],
    ['it', 'Sono arrivati quasi 2.200 soccorritori.', [['2.200', 2200, null, 'soccorritori']]],
    ['nl', 'Er waren ruim 3.400 bezoekers.', [['3.400', 3400, null, 'bezoekers']]],
    ['ja', '市は約1億1700万円を支払った。', [['1億1700万円', 1.17e8, 'JPY', null]]],
    [
      'ja',
      '学生数は1353人で、2棟の校舎がある。',
      [
        ['1353人', 1353, null, '学生数'],
        ['2棟', 2, null, '校舎'],
      ],
    ],
  ])('%s: %s', (language, text, expected) => {
    expect(figures(text, language)).toEqual(expected)
  })

  test.each([
    ['es', 'El sonido llegó el jueves a las siete de la tarde.'],
    ['fr', 'Il est 5 h 40 quand elle arrive.'],
    ['it', 'Alle 23 l’aereo è ripartito.'],
    ['fr', 'Il a attendu trois quarts d’heure.'],
    ['es', 'Esperó tres cuartos de hora.'],
    ['tr', "Yangın 13.37'de çıktı."],
  ])('%s: hours of the day are no figures', (language, text) => {
    expect(figures(text, language)).toEqual([])
  })

  test.each([
    ['de', 'Das Tor fiel in der 34. Minute.'],
    ['de', 'Er spielt in Liga vier.'],
    ['tr', 'Gol 73. dakikada geldi.'],
    ['it', 'Dal ’94 vive qui.'],
    ['nl', 'Een man van 43 is vrij.'],
  ])('%s: ranks and short years are no figures', (language, text) => {
    expect(figures(text, language)).toEqual([])
  })

  test('a minus sign belongs to its number, a dash between numbers to neither', () => {
    const read = (text: string) => factsOf(text, 'de').figures.map(({ value, hi }) => [value, hi])
    expect(read('Die Leistung sank um -0,5 Prozent.')).toEqual([[-0.5, null]])
    expect(read('Es kamen 10-15 Gäste.')).toEqual([[10, 15]])
  })

  test('Arabic digits and percent signs', () => {
    expect(
      factsOf('بلغت النسبة ٣٫٥ في المئة.', 'ar').figures.map(({ value, unit }) => [value, unit]),
    ).toEqual([[3.5, '%']])
  })

  test('Japanese ages, ranks, offices and dates are no figures', () => {
    expect(figures('13日、岩本さん（78）と1級建築士は、捜査2課で10時に話した。', 'ja')).toEqual([])
  })
})
