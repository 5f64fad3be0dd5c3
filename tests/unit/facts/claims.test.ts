import { describe, expect, test } from 'vitest'
import { factsOf } from './facts-of'

const claims = (text: string | readonly string[]) =>
  factsOf(text).claims.map(({ text: own, source, unnamed }) => [own, source, unnamed])

describe('what is reported without quotation marks', () => {
  test.each<[string, string | readonly string[], readonly unknown[]]>([
    [
      'a claim behind its source',
      'The harbor master said that the talks had stalled again.',
      [['the talks had stalled again', 'harbor master', false]],
    ],
    [
      'a claim before its source',
      'The talks had stalled again, officials said on Monday.',
      [['The talks had stalled again', 'officials', true]],
    ],
    [
      'what ends in brackets',
      'The harbor master said the hills had seen no more than 5 inches (127 millimeters).',
      [['the hills had seen no more than 5 inches (127 millimeters)', 'harbor master', false]],
    ],
    ['no judgment', 'Some customers accused the ferry line of sloth and of greed in all it does.', []],
    [
      'no rest of what it rests on',
      'The line runs fewer ferries based on newer tide tables and some shuffling of its crews.',
      [],
    ],
    [
      'who he is, not whom he met',
      'Tom Reed said the quay was shut. He met Ann Lee. He added that the talks had stalled again.',
      [
        ['the quay was shut', 'Tom Reed', false],
        ['the talks had stalled again', 'Tom Reed', false],
      ],
    ],
    [
      'whom it is told to, in many words',
      'The union chief told a few hundred dockers who had come to the quay that the talks had stalled again.',
      [['the talks had stalled again', 'union chief', false]],
    ],
    ['no time and place alone', '“Rents fell,” Lee told The Harbor Post last month at a rally in Orlo.', []],
    ['no noun for a verb', 'Norway has about six wind projects intended to run for some years.', []],
    [
      'a minister of two things',
      'The minister of ports and ferries Tom Reed said the new line would cost too much.',
      [['the new line would cost too much', 'minister of ports and ferries Tom Reed', false]],
    ],
    [
      'what some accounts tell',
      'By most accounts, the talks had failed before noon.',
      [['the talks had failed before noon', 'accounts', true]],
    ],
    ['no half of a sentence', 'The 25 percent tax on boats announced by Ann Lee is wrong.', []],
    [
      'who is a person without a name',
      'A person close to the talks said they had stalled again.',
      [['they had stalled again', 'person close to the talks', true]],
    ],
    [
      'what ends in a short form',
      'The harbor master said the ferry would leave at 6 a.m.',
      [['the ferry would leave at 6 a.m.', 'harbor master', false]],
    ],
    [
      'what ends in a number',
      'The harbor master said the seats in the ferry cost £65.70 .',
      [['the seats in the ferry cost £65.70', 'harbor master', false]],
    ],
    [
      'what ends in somebody’s words',
      'The harbor master said the delay was “a disgrace.”',
      [['the delay was “a disgrace.”', 'harbor master', false]],
    ],
    [
      'what ends in an address',
      'The harbor master said seats were sold at ferry.example.com.',
      [['seats were sold at ferry.example.com', 'harbor master', false]],
    ],
    [
      'a short form before its source',
      'The ferry will leave at 6 a.m., officials said.',
      [['The ferry will leave at 6 a.m.', 'officials', true]],
    ],
    [
      'no listener and no day before what is said',
      'Ann Lee told the Harbor Post on Monday that the talks had stalled again.',
      [['the talks had stalled again', 'Ann Lee', false]],
    ],
    [
      'what follows who tells it, behind when it was',
      'Before Tom Reed left the quay, Ann Lee said, he shut the sluice for the night.',
      [['he shut the sluice for the night', 'Ann Lee', false]],
    ],
    ['no when and no where alone', 'When she said no, Tom Reed told her: “I am going to leave it here.”', []],
    [
      'no half of what goes on behind who tells it',
      'The idea of standing on the quay was, she says, less of a worry than the ferry.',
      [],
    ],
    [
      'no day before what is said',
      'The harbor master announced Friday the quay would be shut by noon.',
      [['the quay would be shut by noon', 'harbor master', false]],
    ],
    [
      'whom a long clause stands behind',
      'Ann Lee, who has dissented from all of the port council’s decisions this year to keep the rate at which ferries are let to each other for the night between 2 and 3 percent, said the trade is slow and that it will not grow.',
      [['the trade is slow and that it will not grow', 'Ann Lee', false]],
    ],
    [
      'who speaks in a letter, not the letter',
      'In a letter to the port council, Ann Lee said the quay was no place for a market.',
      [['the quay was no place for a market', 'Ann Lee', false]],
    ],
    [
      'who wrote on a day',
      'However on Monday Ms. Ruiz wrote that the quay was no place for a market.',
      [['the quay was no place for a market', 'Ms. Ruiz', false]],
    ],
    [
      'nobody that is called something',
      'She lives with her partner, a sailor called Tom Reed, in the old port.',
      [],
    ],
    ['nothing believed by nobody', 'If old tales are to be believed, the quay was dug by hand.', []],
    [
      'money and shares whole',
      'The report found $2.4 billion in rents and put the cost of the quay at 36%.',
      [['$2.4 billion in rents and put the cost of the quay at 36%', 'report', true]],
    ],
    [
      'no statement around what was stated',
      'The Orlo Guild said in a statement Thursday night they had left the quay because of the storm.',
      [['they had left the quay because of the storm', 'Orlo Guild', false]],
    ],
    [
      'data without who released it',
      'Rents rose by much in the first ten months, according to data released Friday by state regulators.',
      [['Rents rose by much in the first ten months', 'data', false]],
    ],
    [
      'a poll of many',
      'The harbor’s plans have made it few friends in Norland, according to a poll of 400 registered voters.',
      [['The harbor’s plans have made it few friends in Norland', 'poll of 400 registered voters', false]],
    ],
    [
      'a study of two schools',
      'A study by Orlo College and the Halden State Trade School found that the quay was safe.',
      [['the quay was safe', 'study by Orlo College and the Halden State Trade School', false]],
    ],
    [
      'no share of those asked',
      'Nearly three in five said they would leave the quay. Thirty percent said the reason was rent.',
      [],
    ],
    [
      'nobody whose death it was',
      'Many speakers at the service — dockers, sailors, clerks — said Tom Reed’s death is a loss to the town.',
      [['Tom Reed’s death is a loss to the town', 'speakers', false]],
    ],
    [
      'nobody who counters',
      'It holds a seat that the Greens have depended on to counter the large numbers of dockers.',
      [],
    ],
    [
      'what stands before “according to”',
      'Most of those who live there see the port as a bane according to the survey, and have a say in the council.',
      [['Most of those who live there see the port as a bane', 'survey', false]],
    ],
    [
      'no lead-in with an adjective',
      'At her advanced age, Ana Ruiz said, the stairs of the quay are too many.',
      [['the stairs of the quay are too many', 'Ana Ruiz', false]],
    ],
    ['no lead-in to what is told', 'After the trip to Orlo, her mother told her enough was enough.', []],
    [
      'who is named before an article',
      'According to Lund the best time to see the quay is in spring.',
      [['the best time to see the quay is in spring', 'Lund', false]],
    ],
    ['nobody in a speech of somebody unknown', '“Because people thought they were all much too old.', []],
    [
      'no way to find out',
      'To read the report, which explains how the institute measured the quay, click here.',
      [],
    ],
    [
      'no adverb',
      'However, the mayor gave the boats to his wife, thought to have been built in Halden long ago.',
      [],
    ],
    [
      'no dateline',
      'ORLO, Norland (NP) — The old quay was shut again, officials said.',
      [['The old quay was shut again', 'officials', true]],
    ],
    [
      'nothing that only is',
      'And the note from Ann Lee also confirms the existence of a new ferry line.',
      [],
    ],
    ['no thing added', 'The beer was kept in old casks, adding particular notes of pear and of cherry.', []],
    ['no thing somebody writes', 'Ann Lee also writes the weekly Harbor Letter of the port.', []],
    [
      'whom one told, watching',
      '“It is not,” Tom Reed told dockers watching the boats come in from the north.',
      [],
    ],
    ['nobody who thought', 'The quay you thought you were seeing was not the one they built.', []],
    ['no noun before its verb', 'Various reports have described how the quay was built by hand.', []],
    [
      'no wake of data',
      'In the wake of data breaches caused by age, the same care is now taken in Orlo.',
      [],
    ],
    [
      'whom a junior is',
      'Tom Reed Jr., the harbor master of Orlo, said the case shows that free ports pay.',
      [['the case shows that free ports pay', 'Tom Reed Jr.', false]],
    ],
    ['no aside', 'The port, as The Harbor Post explained, is a rare and complex thing.', []],
    ['no order', 'Because he fell ill, she told the man to leave the boat on the quay.', []],
    [
      'what a study tells, and not where it stands',
      'According to the study, published in Port Letters, the quay had been too low for years.',
      [['the quay had been too low for years', 'study', false]],
    ],
    ['no lead-in to a wish', 'For a port of embodied hope, Ana Ruiz says, look no further than Halden.', []],
    [
      'who said it long ago',
      'Only a few decades ago many sailors believed the quay was the end of the land.',
      [['the quay was the end of the land', 'sailors', false]],
    ],
    ['no belief', 'The report was based on the belief that all the oil had gone by then.', []],
    [
      'no answer in quotation marks',
      'On the form signed by the mayor, Ann Lee answered “no” to all that was asked.',
      [],
    ],
    [
      'no work of their own',
      'In a newly released report, researchers at Orlo University looked at the quay and found it safe.',
      [],
    ],
    ['no hope', 'Alone on the old quay in the rain, she fully expected to be met with silence.', []],
    [
      'nobody behind “put at”',
      'Buyers who put at least $500,000 into a quay can live in the town for good.',
      [],
    ],
    [
      'no trouble that a pitch shows',
      'The pitch to buyers, whether the firm allowed it or not, highlights the many troubles of the port.',
      [],
    ],
    ['no lead-in to an order', 'For a port that’s smaller in scale, Ana Ruiz says to open the sluice.', []],
    [
      'no lead-in to a quoted order',
      'To clean the old quay, Ana Ruiz says to “simply open all the sluices.”',
      [],
    ],
    [
      'no order not to',
      'When packing for the port, the cook Tom Reed says not to worry about the rain at all.',
      [],
    ],
    [
      'what was told on a day before a comma',
      'Ana Ruiz told the court on Monday, 28 April, that the quay was no place for a market.',
      [['the quay was no place for a market', 'Ana Ruiz', false]],
    ],
    [
      'what was told during a feast',
      'Ana Ruiz announced during the feast of boats in Halden that a new ferry was coming soon.',
      [['a new ferry was coming soon', 'Ana Ruiz', false]],
    ],
    [
      'no time and place behind a quotation',
      '“We had to shut the quay for good,” Ruiz tweeted soon after the council had closed its talks.',
      [],
    ],
    [
      'nobody told to go',
      'Ana Ruiz told Ruiz Line captains to look for other sources of coal this year.',
      [],
    ],
    [
      'nothing in a clip',
      'Video footage of the storm also showed a black boat that belonged to the port.',
      [],
    ],
    ['nothing a year shows', 'Maybe 2023 showed that the port is foolish to build on so much sand.', []],
    [
      'what a report shows',
      'The report shows that the quay is far too low for the new ferry.',
      [['the quay is far too low for the new ferry', 'report', true]],
    ],
    [
      'no subject without its verb',
      'The harbor master Tom Reed, according to the port authority, made a trip to Halden.',
      [],
    ],
    [
      'what begins with “that”',
      'That means a sale of one or more of the old boats, dockers say.',
      [['That means a sale of one or more of the old boats', 'dockers', false]],
    ],
    [
      'no “it’s expected”',
      ['The port authority said the quay was shut.', 'It’s expected that a new ferry will come.'],
      [['the quay was shut', 'port authority', false]],
    ],
    [
      'nothing alleged by nobody',
      'Tom Reed was to appear before the Harbor Court over alleged assaults on its men.',
      [],
    ],
    [
      'a report that a noun names',
      'The 2012 Census report indicates that Halden has far more boats than houses.',
      [['Halden has far more boats than houses', '2012 Census report', false]],
    ],
    [
      'who is so old',
      'According to Ana Ruiz, 34, the talks had stalled again.',
      [['the talks had stalled again', 'Ana Ruiz', false]],
    ],
    [
      'whose name stands behind',
      'According to her dresser, Sara Lind, she has been fond of the old port for years.',
      [['she has been fond of the old port for years', 'her dresser', false]],
    ],
    [
      'an office and where it is',
      'According to the Port Safety Office (PSO) in the north, the sluice can be shut by hand.',
      [['the sluice can be shut by hand', 'Port Safety Office (PSO)', false]],
    ],
    [
      'what follows a colon',
      'One thing to note: According to the port, the sluice should be shut by hand.',
      [['the sluice should be shut by hand', 'port', false]],
    ],
    [
      'a rule with its number',
      'According to Rule 11, half of the port lives on boats today.',
      [['half of the port lives on boats today', 'Rule 11', false]],
    ],
    [
      'who spoke on a day',
      'Tom Lind on Monday said that the talks had stalled again.',
      [['the talks had stalled again', 'Tom Lind', false]],
    ],
    [
      'no minutes on screen',
      'In her five minutes on screen, Ruiz managed to show how the port had changed.',
      [],
    ],
    ['no tests', 'In the researchers’ trials on the quay, the boat that stood out was a rare, old one.', []],
    ['nothing of one’s own', 'In the first article, I talked about how ports are built in steps.', []],
    ['no question', 'The sculptor also reveals what he considers his most important work in the port.', []],
    [
      'what follows “so, if”',
      'So, if they pass by the quay at night, Ana Ruiz adds, they are safe from it.',
      [['they are safe from it', 'Ana Ruiz', false]],
    ],
    [
      'no captains for what they were told',
      'The owner Ana Ruiz has told Ruiz Line captains she wants the line to pay by May.',
      [['she wants the line to pay by May', 'owner Ana Ruiz', false]],
    ],
    [
      'a study, and not when it came out',
      'But a study released late last month by the port showed the quay was too low.',
      [['the quay was too low', 'study', false]],
    ],
    [
      'no doubt of the paper’s',
      'Tom Reed has said that he expects to save the old quay, but that may be hard to do.',
      [['he expects to save the old quay', 'Tom Reed', false]],
    ],
    [
      'whom its own sentence names before “she”',
      [
        'The talks had stalled again, Sara Lind said.',
        'Ana Ruiz left the port at 16 because it bored her, she says.',
      ],
      [
        ['The talks had stalled again', 'Sara Lind', false],
        ['Ana Ruiz left the port at 16 because it bored her', 'Ana Ruiz', false],
      ],
    ],
    [
      'no reports of one’s own',
      'It is said that Halden never doctored the doctor’s reports that the quay was safe.',
      [],
    ],
    [
      'what a source tells of a place',
      'According to the port office in Halden the quay was shut, and the ferry stayed in the north.',
      [['in Halden the quay was shut, and the ferry stayed in the north', 'port office', false]],
    ],
    [
      'hearsay once',
      'Ana Ruiz claimed the sailors thought the quay was no place for a market.',
      [['the sailors thought the quay was no place for a market', 'Ana Ruiz', false]],
    ],
    [
      'nobody for “they”',
      ['Ann Lee said the quay was safe.', 'A new quay is needed by the port, they said.'],
      [['the quay was safe', 'Ann Lee', false]],
    ],
    [
      'whom a pronoun means',
      ['The talks had stalled again, Ann Lee said.', 'She said nobody would come back soon.'],
      [
        ['The talks had stalled again', 'Ann Lee', false],
        ['nobody would come back soon', 'Ann Lee', false],
      ],
    ],
  ])('reads %s', (_name, text, expected) => expect(claims(text)).toEqual(expected))

  test.each([
    ['a quotation, which stands for itself', '“The talks have stalled again,” said Ann Lee.'],
    ['words too few to say anything', 'Ann Lee said so.'],
    ['what the paper tells itself', 'The talks stalled again on Monday.'],
  ])('leaves out %s', (_name, text) => expect(claims(text)).toEqual([]))
})

describe('who is told to have said what', () => {
  test.each<[string, string, readonly unknown[]]>([
    [
      'no name for whose allies they are',
      'Tom Lee left. Lee’s allies have played down the leak, arguing that the quay is a concern for many.',
      [],
    ],
    [
      'whoever wrote it, not somebody named in it who thought something',
      'Ana Ruiz wrote in her book that Tom Reed was given the keys by a friend, Joe Hill, who thought Reed would enjoy it.',
      [
        [
          'Tom Reed was given the keys by a friend, Joe Hill, who thought Reed would enjoy it',
          'Ana Ruiz',
          false,
        ],
      ],
    ],
    [
      'nobody who adds somebody to a team',
      'Then two weeks ago, Ruiz added Ann Lee to his team of pilots.',
      [],
    ],
    [
      'no noun “claims”',
      'The team used 40 controls to conduct a nested case-control design analyzing data from a newly insured claims database in Norway.',
      [],
    ],
    [
      'reports, which said so',
      'Initial reports said Reed had arrived in Orlo on a ferry from Halden.',
      [['Reed had arrived in Orlo on a ferry from Halden', 'Initial reports', true]],
    ],
    [
      'a hearer, not the subject behind them',
      'Ana Ruiz told the jury Reed stood over her and asked her to leave.',
      [['Reed stood over her and asked her to leave', 'Ana Ruiz', false]],
    ],
    [
      'who says so in its analysis, told in an apposition',
      'In its analysis of the price of boats, Harbor Watch, an Orlo shipping firm, says Norway is at risk of a slump.',
      [['Norway is at risk of a slump', 'Harbor Watch', false]],
    ],
    [
      'somebody whose name ends as adverbs do',
      'Chief Officer Professor Paul Kelly said the whole point of the video is to shock.',
      [['the whole point of the video is to shock', 'Chief Officer Professor Paul Kelly', false]],
    ],
    [
      'no thought told of in passing',
      'Reed got the keys from Joe Hill, who thought Reed would enjoy it.',
      [],
    ],
    [
      'an outlet nobody could name',
      'The pier had burned for a day, the outlet reported.',
      [['The pier had burned for a day', 'outlet', true]],
    ],
    [
      'a paper whose name holds a small word',
      'According to the New Orlo Daily News, the couple had worked out a deal.',
      [['the couple had worked out a deal', 'New Orlo Daily News', false]],
    ],
    [
      'a body by all that is behind its “on”',
      'The National Institute on Harbor Safety said that 40 boats had sunk.',
      [['40 boats had sunk', 'National Institute on Harbor Safety', false]],
    ],
    [
      'a body, not when it spoke',
      'The Harbor Commission on Monday said that 40 boats had sunk.',
      [['40 boats had sunk', 'Harbor Commission', false]],
    ],
    ['nobody who tells a tale', 'Ana Ruiz told the tale of a man who saw the port burn.', []],
    [
      'not today',
      'The Harbor Trust announced today that its new school has opened.',
      [['its new school has opened', 'Harbor Trust', false]],
    ],
    [
      'no half of a sentence before an aside',
      'Ruiz, who is working at a few yards, according to the Harbor Post, said she has no plans to go.',
      [['she has no plans to go', 'Ruiz', false]],
    ],
  ])('%s', (_name, text, found) => expect(claims(text)).toEqual(found))
})

test('a minister of two things is cut in no two', () => {
  const text = 'On Oct. 7 the minister of ports and ferries shut the quay.'
  expect(factsOf(text).dates.map(({ clause }) => text.slice(clause.start, clause.end))).toEqual([
    'On Oct. 7 the minister of ports and ferries shut the quay',
  ])
})

test('a date knows what happened then', () => {
  const text = 'The yard burned on Oct. 7, and the owner, who was away, came back a week later to sell it.'
  expect(factsOf(text).dates.map(({ clause }) => text.slice(clause.start, clause.end))).toEqual([
    'The yard burned on Oct. 7',
    'came back a week later to sell it',
  ])
})

test.each([
  [
    'More than 300 people have been killed in Oslo since the war began, Lee said.',
    'in Oslo since the war began',
  ],
  ['In Oslo, 40 homes burned.', 'In Oslo'],
  ['The mill sells $4 million in flour every year.', 'every year'],
  ['The mill sells 40 sacks of flour.', null],
  ['In 2010, the mill began to give and has now given 40 houses.', null],
  ['In a paper on sleep, he told of 40 nights.', null],
  ['In May, the bank cut its outlook down from an earlier 3 percent.', null],
  ['More than 40 dockers from the yards near Halden left early for the march.', 'from the yards near Halden'],
])('where and when “%s” holds', (text, scope) => {
  expect(factsOf(text).figures.map((figure) => figure.scope)).toEqual([scope])
})
