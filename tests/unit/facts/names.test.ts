import { describe, expect, test } from 'vitest'
import { factsOf } from './facts-of'

const roles = (text: string, language?: string) =>
  factsOf(text, language).people.map(({ name, role }) => [name, role])

describe('who somebody is', () => {
  test.each([
    ['the title before the name', 'Port director Leonard Pask said no.', 'Leonard Pask', 'Port director'],
    [
      'the apposition behind it',
      'Dolores Wexley, the state mediator, left.',
      'Dolores Wexley',
      'state mediator',
    ],
    [
      'the apposition where Ms stands before the name',
      'Ms Dolores Wexley went. Later Dolores Wexley, the state mediator, spoke.',
      'Dolores Wexley',
      'state mediator',
    ],
    [
      'the apposition up to its last whole part',
      'Lars Wexley, a professor of soil science at the new university of the far southern coast town, sailed.',
      'Lars Wexley',
      'professor of soil science at the new university',
    ],
    [
      'the apposition behind what she has studied',
      'Dolores Wexley, RN, MSc, a state nurse, left.',
      'Dolores Wexley',
      'state nurse',
    ],
    ['what she is said to be', 'Sarah Wexley, a mother of two, left.', 'Sarah Wexley', 'mother of two'],
    [
      'what she is',
      'Sarah Wexley was a central part of the crew.',
      'Sarah Wexley',
      'central part of the crew',
    ],
    ['whose sister she is', 'Sarah Wexley, who is Tom’s sister, left.', 'Sarah Wexley', 'Tom’s sister'],
    [
      'a word for a doer',
      'They hired veteran screenwriter Sarah Wexley.',
      'Sarah Wexley',
      'veteran screenwriter',
    ],
    ['a title with a hyphen', 'It is co-author Sarah Wexley who left.', 'Sarah Wexley', 'co-author'],
    ['a title not yet held', 'It is up to Mayor-elect Sarah Wexley.', 'Sarah Wexley', 'Mayor-elect'],
    ['a member of something', 'Councilmember Sarah Wexley left.', 'Sarah Wexley', 'Councilmember'],
    ['a place on the field', 'They cheered Orlo quarterback Tom Wexley.', 'Tom Wexley', 'Orlo quarterback'],
    [
      'the title with the whole of whose it is',
      'That is what University of Harlan archeologist Sarah Wexley says.',
      'Sarah Wexley',
      'University of Harlan archeologist',
    ],
    [
      'the apposition that begins with whose it is',
      'Sarah Wexley, Edmunds’ chief economist, left.',
      'Sarah Wexley',
      'Edmunds’ chief economist',
    ],
    [
      'the apposition behind a degree',
      'Sarah Wexley, Ph.D., Head of Research, left.',
      'Sarah Wexley',
      'Head of Research',
    ],
    ['her office with its stop', 'Republican Gov. Sarah Wexley left.', 'Sarah Wexley', 'Republican Gov.'],
    [
      'her seat, though the word is small',
      'Council member Sarah Wexley left.',
      'Sarah Wexley',
      'Council member',
    ],
    ['his rank in the police', 'Det Ch Insp Tom Wexley left.', 'Tom Wexley', 'Det Ch Insp'],
    ['another of those', 'Tom Wexley, another deportee, left.', 'Tom Wexley', 'another deportee'],
    [
      'the apposition with a short form inside',
      'Sarah Wexley, the U.S. envoy to Norland, left.',
      'Sarah Wexley',
      'U.S. envoy to Norland',
    ],
    [
      'the apposition with an age inside',
      'Sarah Wexley, the firm’s 26-year-old founder, left.',
      'Sarah Wexley',
      'firm’s 26-year-old founder',
    ],
    [
      'all that an office is for',
      'Sarah Wexley, head of tides and harbor policy at Orlo, left.',
      'Sarah Wexley',
      'head of tides and harbor policy at Orlo',
    ],
    [
      'the whole of a name with “and” inside',
      'Sarah Wexley, an analyst at the Center for Tidal and Coastal Studies, left.',
      'Sarah Wexley',
      'analyst at the Center for Tidal and Coastal Studies',
    ],
    [
      'the apposition behind Jr.',
      'Tom Wexley Jr., the state mediator, left.',
      'Tom Wexley Jr',
      'state mediator',
    ],
    [
      'no title of the next in a list',
      'They met actor Tom Wexley, model Sarah Reed and others.',
      'Tom Wexley',
      'actor',
    ],
    [
      'the office with what it is for',
      'Head of harbor reporting Sarah Wexley left.',
      'Sarah Wexley',
      'Head of harbor reporting',
    ],
    [
      'a chief of something',
      'Orlo’s chief operating officer, Tom Wexley, left.',
      'Tom Wexley',
      'Orlo’s chief operating officer',
    ],
    [
      'nothing from the clause before',
      'It is what Harlan’s fans deserve, Sarah Wexley writes.',
      'Sarah Wexley',
      null,
    ],
    [
      'all her office is for, before the word for it',
      'Sarah Wexley, the finance, boats, harbor affairs and tourism secretary, left.',
      'Sarah Wexley',
      'finance, boats, harbor affairs and tourism secretary',
    ],
    ['no clause with an article', 'Sarah Wexley, the crew created a speaker.', 'Sarah Wexley', null],
    [
      'the office he had then',
      'Tom Wexley, then her private secretary, left.',
      'Tom Wexley',
      'private secretary',
    ],
    [
      'what she was without an article',
      'Sarah Wexley was harbor secretary.',
      'Sarah Wexley',
      'harbor secretary',
    ],
    [
      'the title behind a firm with its stop',
      'Orlo Inc. Chairman Tom Wexley left.',
      'Tom Wexley',
      'Orlo Inc. Chairman',
    ],
    [
      'the office before three names',
      'Secretary of State Sarah Reed Wexley left.',
      'Sarah Reed Wexley',
      'Secretary of State',
    ],
    [
      'what she runs now',
      'Sarah Wexley, who now runs the Harbor Gym, left.',
      'Sarah Wexley',
      'runs the Harbor Gym',
    ],
    [
      'the firm with where it is',
      'Sarah Wexley, the head of Little Melk, Illinois-based ferry company Orlo, left.',
      'Sarah Wexley',
      'head of Little Melk, Illinois-based ferry company Orlo',
    ],
    ['an honour with a place’s word', 'They met Hall of Famer Tom Wexley.', 'Tom Wexley', 'Hall of Famer'],
    [
      'no verb before whose title it is',
      'It intrigues Harlan University biologist Sarah Wexley.',
      'Sarah Wexley',
      'Harlan University biologist',
    ],
    ['nobody else by a role’s name', 'They saw Gavin Hunter, Sarah Wexley and others.', 'Sarah Wexley', null],
    [
      'the office before its short form',
      'Chairman of the Federal Harbor Commission (FHC), Tom Wexley, left.',
      'Tom Wexley',
      'Chairman of the Federal Harbor Commission (FHC)',
    ],
    ['a role with the sentence’s capital', 'Quarterback Sarah Wexley left.', 'Sarah Wexley', 'Quarterback'],
    ['how many she is a mother of', 'Mother-of-two Sarah Wexley left.', 'Sarah Wexley', 'Mother-of-two'],
    [
      'the apposition without half a name',
      'Sarah Wexley, a former principal deputy director at the Centers for Harbor Control and Prevention, left.',
      'Sarah Wexley',
      'former principal deputy director',
    ],
    [
      'what she has retired from',
      'It was seen by her neighbour, retired nurse Sarah Wexley.',
      'Sarah Wexley',
      'retired nurse',
    ],
    ['what she plays', 'Drummer Sarah Wexley left.', 'Sarah Wexley', 'Drummer'],
    ['what he was', 'Ex-Marine Tom Wexley left.', 'Tom Wexley', 'Ex-Marine'],
    ['nothing a letter is', 'What helped Tom Wexley was a letter he wrote.', 'Tom Wexley', null],
    ['what she does on the field', 'They cheered lineman Tom Wexley.', 'Tom Wexley', 'lineman'],
    ['nobody whom a paper told of', 'It was Sarah Wexley, the Daily Orlo reported.', 'Sarah Wexley', null],
    [
      'the title before the surname alone',
      'Sarah Wexley left. The dress’ designer, Wexley, was tired.',
      'Sarah Wexley',
      'designer',
    ],
    [
      'what she is hired as',
      'They hired Sarah Wexley as Orlo’s manager until the end of the 2023 season.',
      'Sarah Wexley',
      'Orlo’s manager',
    ],
    [
      'the title with its number',
      'They met three-time champion Tom Wexley.',
      'Tom Wexley',
      'three-time champion',
    ],
    [
      'the office with whom it is at',
      'It is up to the US ambassador to Norway Sarah Wexley.',
      'Sarah Wexley',
      'US ambassador to Norway',
    ],
    ['whom she stands for', 'They met writers, including Sarah Wexley.', 'Sarah Wexley', 'writers'],
    ['in brackets behind it', 'Sarah Wexley (head of sales) left.', 'Sarah Wexley', 'head of sales'],
    ['behind what she has studied', 'Sarah Wexley MS, a nurse, left.', 'Sarah Wexley', 'nurse'],
    [
      'nobody in a list of another’s',
      'The authors include Tom Reed, Sarah Wexley and Bo Diaz.',
      'Sarah Wexley',
      null,
    ],
    ['nobody in a list of names', 'They met Sarah Wexley, Ann Reed and Norburg Star.', 'Sarah Wexley', null],
    ['nothing a film does', 'The harbor comedy stars Sarah Wexley as a nurse.', 'Sarah Wexley', 'nurse'],
    ['nothing somebody does', 'Sarah Wexley, Ann Reed lead the band.', 'Sarah Wexley', null],
    ['nobody where the title is another’s', 'As told by Lord Reed, Tom Wexley left.', 'Tom Wexley', null],
    ['nobody where only Sir stands before it', 'At the same time Sir Tom Wexley left.', 'Tom Wexley', null],
    [
      'one of several',
      'Police met one of the bar’s owners Tom Wexley.',
      'Tom Wexley',
      'one of the bar’s owners',
    ],
    ['not which one', 'Another witness, Tom Wexley, left.', 'Tom Wexley', 'witness'],
    [
      'the office without the address behind it',
      'Norway’s Chief Harbor Officer Professor Tom Wexley left.',
      'Tom Wexley',
      'Norway’s Chief Harbor Officer',
    ],
    [
      'now rather than before',
      'A presidential contender Sarah Wexley left. Wexley, who was U.N. ambassador under Reed, spoke.',
      'Sarah Wexley',
      'presidential contender',
    ],
    ['before, where nothing more is told', 'Sarah Wexley, who was a nurse, left.', 'Sarah Wexley', 'nurse'],
    ['nobody where only Mr stands before it', 'Mr. Gerald Ormsby walked home.', 'Gerald Ormsby', null],
  ])('is %s', (_name, text, name, role) => {
    expect(roles(text)).toContainEqual([name, role])
  })

  test('is shared by all in a list', () => {
    expect(roles('Reps. Sarah Lee, D-Orlo Beach; Tom Reed, D-Harlan; and Ana Diaz, R-Orlo, left.')).toEqual([
      ['Sarah Lee', 'Reps.'],
      ['Tom Reed', 'Reps.'],
      ['Ana Diaz', 'Reps.'],
    ])
  })

  test('is nothing a clause behind the name tells', () => {
    expect(roles('Tom Cleverley Smith, with manager Ann Lee believing he can win, left.')).not.toContainEqual(
      ['Tom Cleverley Smith', expect.any(String)],
    )
  })

  test('leaves the word for “according to” out', () => {
    expect(roles('Det är klart, enligt verkets presschef Tuva Ringdahl.', 'sv')).toEqual([
      ['Tuva Ringdahl', 'verkets presschef'],
    ])
  })
})

describe('names outside English', () => {
  test.each([
    ['nouns side by side in German', 'Teile Norlands und Richtung Küste gingen Läufern Platz.', 'de', []],
    ['a given name that opens the sentence', 'Karin Krohn sang im Chor.', 'de', [['Karin Krohn', null]]],
    [
      'a surname that is an adjective too',
      'Es war lang. Danach kam auch Beate Lang aus Halden.',
      'de',
      [['Beate Lang', null]],
    ],
    [
      'what somebody is right before the name',
      'Der Saal dankte Sopranistin Anna Weiß und CDU-Generalsekretär Carsten Thom.',
      'de',
      [
        ['Anna Weiß', 'Sopranistin'],
        ['Carsten Thom', 'CDU-Generalsekretär'],
      ],
    ],
    ['whose wife she is', 'Er kam mit seiner Frau Anna Weiß.', 'de', [['Anna Weiß', 'Frau']]],
    [
      'who she is before the verb',
      'Anna Weiß, Schulleiterin der Harl-Schule sagte es.',
      'de',
      [['Anna Weiß', 'Schulleiterin der Harl-Schule']],
    ],
    ['nothing he worked as', 'Er ging als Berater, Carsten Thom blieb.', 'de', [['Carsten Thom', null]]],
    ['no capital of a land', 'Miami gilt als wirtschaftliche Hauptstadt Norwegens.', 'de', []],
    [
      'each by their own rank, and all of a list by theirs',
      'O tenente Lauro Reis, o sargento Leandro Luz Prado e os soldados José Ricardo Nunes e Fabo Elo dos Santos saíram.',
      'pt',
      [
        ['Lauro Reis', 'tenente'],
        ['Leandro Luz Prado', 'sargento'],
        ['José Ricardo Nunes', 'soldados'],
        ['Fabo Elo dos Santos', 'soldados'],
      ],
    ],
    ['no institute with a trade’s name', 'O laudo do Instituto Médico Orrinal saiu.', 'pt', []],
    [
      'the office behind an elided article',
      'Le ministre de l’Intérieur Vashtin Orrinot est venu.',
      'fr',
      [['Vashtin Orrinot', 'ministre de l’Intérieur']],
    ],
    [
      'whom a club has',
      'L’attaccante dell’Orlo Vashtaro Lenti ha segnato.',
      'it',
      [['Vashtaro Lenti', 'attaccante dell’Orlo']],
    ],
    ['as whom somebody is known', 'O homem, identificado como Vashto, saiu.', 'pt', [['Vashto', null]]],
    [
      'a minister of another land once',
      'Vino el ministro de Exteriores de Norlandia, Omar Lenti, a la cita.',
      'es',
      [['Omar Lenti', 'ministro de Exteriores de Norlandia']],
    ],
    [
      'whom the story goes on to call by one name',
      'Der Tod der jungen Vashtu Orrinami bewegte viele. Es kam die junge Vashtu Orrinami, und mit Orrinami kamen andere.',
      'de',
      [['Vashtu Orrinami', null]],
    ],
    ['a surname that tells itself', 'Vashtu Lasenko hat es gesehen.', 'de', [['Vashtu Lasenko', null]]],
    [
      'neither a day nor whose portal it is',
      'Es lief am Sonntagmorgen gut. Ein Text des Rechtsportals Orrin hieß so.',
      'de',
      [],
    ],
    [
      'where somebody is from behind the name',
      'Das sagt Simone Vogt von der Hochschule Halden.',
      'de',
      [['Simone Vogt', null]],
    ],
    [
      'the place before the name',
      'Era con il senatore della Norlandia Marco Conti.',
      'it',
      [['Marco Conti', 'senatore della Norlandia']],
    ],
    [
      'a small word with the sentence’s capital',
      'Además de García Ruiz, nadie vino.',
      'es',
      [['García Ruiz', null]],
    ],
  ])('tell %s', (_name, text, language, expected) => {
    expect(roles(text, language)).toEqual(expected)
  })
})
