import { describe, expect, test } from 'vitest'
import { factsOf } from './facts-of'

const quotes = (text: string | readonly string[], language?: string) =>
  factsOf(text, language).quotes.map(({ speaker, text: words }) => [speaker, words])

describe('quotations and who says them', () => {
  test.each<[string, string | readonly string[], readonly (readonly [string, string])[]]>([
    [
      'the name behind',
      '“The bridge is not safe,” said Ana Ruiz, an engineer.',
      [['Ana Ruiz', 'The bridge is not safe,']],
    ],
    [
      'the name before the verb behind',
      '“The bridge is not safe,” Ana Ruiz said.',
      [['Ana Ruiz', 'The bridge is not safe,']],
    ],
    [
      'an apposition between',
      '“The bridge is not safe,” Ana Ruiz, an engineer from Ohio, said.',
      [['Ana Ruiz', 'The bridge is not safe,']],
    ],
    [
      'the name before',
      'Ana Ruiz said: “The bridge is not safe.”',
      [['Ana Ruiz', 'The bridge is not safe.']],
    ],
    [
      'a piece in the sentence',
      'Mayor Joe Hill called it “a very good day for all”.',
      [['Joe Hill', 'a very good day for all']],
    ],
    [
      'a last name alone, given in full before',
      ['Engineer Ana Ruiz looked at the bridge.', '“The bridge is not safe,” Ruiz said.'],
      [['Ana Ruiz', 'The bridge is not safe,']],
    ],
    [
      'a pronoun',
      ['“The bridge is not safe,” said Ana Ruiz.', '“We told them so in May,” she added.'],
      [
        ['Ana Ruiz', 'The bridge is not safe,'],
        ['Ana Ruiz', 'We told them so in May,'],
      ],
    ],
    [
      'a title alone',
      ['Prime Minister Ole Berg met the union.', '“We will find a way,” the prime minister said.'],
      [['Ole Berg', 'We will find a way,']],
    ],
    [
      'a speech over two paragraphs',
      ['“The bridge is not safe,” said Ana Ruiz. “We told them so in May.', '“Nobody wanted to hear it.”'],
      [
        ['Ana Ruiz', 'The bridge is not safe,'],
        ['Ana Ruiz', 'We told them so in May.'],
        ['Ana Ruiz', 'Nobody wanted to hear it.'],
      ],
    ],
    [
      'a body',
      'Tottenham said in a statement: "We thank him for everything."',
      [['Tottenham', 'We thank him for everything.']],
    ],
    [
      'a source without quotation marks before',
      [
        'Joe Hill left. Novelist Zuhaa Bardeen, from Oslo, said she reads at night.',
        '“I am a big reader of novels,” she said.',
      ],
      [['Zuhaa Bardeen', 'I am a big reader of novels,']],
    ],
    [
      'a title before a name, later alone',
      ['The Oslo fire chief Ana Ruiz went in.', '“It was over very soon,” the fire chief said.'],
      [['Ana Ruiz', 'It was over very soon,']],
    ],
    [
      'a speech with a line set between',
      [
        'The club said in a statement: “We thank him for it.',
        'Club statement',
        '“We wish him all the best.”',
      ],
      [
        ['club', 'We thank him for it.'],
        ['club', 'We wish him all the best.'],
      ],
    ],
    [
      'who goes on saying between two pieces',
      'Joe Hill came out against the “sudden change,” saying, “We are all going to lose.”',
      [['Joe Hill', 'We are all going to lose.']],
    ],
    [
      'somebody of somebody’s, with a name',
      'According to his aunt, Ana Ruiz, “he read a great deal of books.”',
      [['Ana Ruiz', 'he read a great deal of books.']],
    ],
    [
      'somebody’s lawyer',
      '“My client is not guilty,” Hill’s attorney said.',
      [['Hill’s attorney', 'My client is not guilty,']],
    ],
  ])('finds %s', (_name, text, expected) => {
    expect(quotes(text)).toEqual(expected)
  })

  test.each([
    ['a title of a work', 'She read “The Long Road to Somewhere” on the train.'],
    ['a word or two', 'He called it “not ideal” at the time.'],
    ['a question put to somebody', 'He was asked, “Do you feel any guilt?” and left.'],
  ])('leaves out %s', (_name, text) => {
    expect(quotes(text)).toEqual([])
  })

  test.each([
    ['de', '„Das ist für uns alle zu wenig“, sagte Karl Weiß am Montag.', 'Karl Weiß'],
    ['fr', '«Nous avons besoin de main d’œuvre», a affirmé le maire Paul Lenoir.', 'Paul Lenoir'],
    ['it', 'Marco Conti non ha dubbi: «La città deve ripartire subito».', 'Marco Conti'],
    ['it', 'A parlare è Luca Bruni: «Non c’è più tempo da perdere».', 'Luca Bruni'],
    ['it', 'L’avvocato Marco Conti replica: «Il mio cliente non ha colpa».', 'Marco Conti'],
    ['pt', 'Para João Silva, "não podemos esperar mais tempo".', 'João Silva'],
    ['it', 'Per Marco Conti «la città deve ripartire subito».', 'Marco Conti'],
    ['it', '«La città deve ripartire subito», così Marco Conti.', 'Marco Conti'],
    ['fr', '« Nous ne pouvons plus attendre », s’inquiète le maire Paul Lenoir.', 'Paul Lenoir'],
    ['de', 'Kanzler Otto Kern (SPD) sagte: „Wir können nicht länger warten.“', 'Otto Kern'],
    ['nl', '"We kunnen niet langer wachten", laat de gemeente weten.', 'gemeente'],
    ['de', '„Wo ist denn nun das Geld?“, fragt Karl Weiß.', 'Karl Weiß'],
    ['es', '“Nuestro deber es proteger la frontera”, dijo el jefe del Gobierno, Luis Soler.', 'Luis Soler'],
    [
      'fr',
      '«Il a chargé ses ministres d’agir», a rapporté sur Facebook le porte-parole, Paul Lenoir.',
      'Paul Lenoir',
    ],
    ['es', '“Nuestro deber es proteger la frontera”, dijo la ministra Ana Soler.', 'Ana Soler'],
    ['pt', '"Nós não vamos parar por aqui", afirmou o prefeito João Silva.', 'João Silva'],
    ['it', '«Non possiamo più aspettare oltre», ha detto il sindaco Marco Conti.', 'Marco Conti'],
    ['nl', '“We kunnen niet langer wachten hierop”, zei burgemeester Jan Visser.', 'Jan Visser'],
    ['ja', '清水太郎理事長が「厳粛に受け止めている。深くおわびします」と謝罪した。', '清水太郎理事長'],
  ])('%s: %s', (language, text, speaker) => {
    expect(quotes(text, language).map(([name]) => name)).toEqual([speaker])
  })

  test.each([
    '“Nobody will ever know it,” muses Ana Ruiz, an engineer.',
    '“Nobody will ever know it,” Ana Ruiz snaps.',
    'Ana Ruiz elaborates: “Nobody will ever know it,” as if to herself.',
  ])('a verb no list has stands beside a name: %s', (text) => {
    expect(quotes(text)).toEqual([['Ana Ruiz', 'Nobody will ever know it,']])
  })

  test('what a paragraph’s source says goes on in a quotation that stands alone', () => {
    const quotation = '“The port will never be dredged again.”'
    expect(quotes(['Engineer Ana Ruiz says the port is dead.', quotation]).map(([name]) => name)).toEqual([
      'Ana Ruiz',
    ])
    expect(quotes(['The harbor’s plan shows a deficit.', quotation])).toEqual([])
    expect(quotes(['The survey shows a deficit.', quotation]).map(([name]) => name)).toEqual(['survey'])
  })

  test('a pronoun that means nobody named still quotes', () => {
    expect(quotes('“Nobody will ever know it,” she wrote.')).toEqual([[null, 'Nobody will ever know it,']])
  })

  test('a quotation over several sentences begins in the first and runs on', () => {
    const text = '“The bridge is not safe. We told them so,” said Ana Ruiz.'
    const [quote] = factsOf(text).quotes
    expect(quote?.sentence).toEqual({ block: 0, index: 0 })
    expect(quote && text.slice(quote.span.start, quote.span.end)).toBe(
      'The bridge is not safe. We told them so,',
    )
  })
})

describe('names', () => {
  test('people once, with their role in the article’s words', () => {
    const { people } = factsOf([
      'Ukrainian President Petro Kovalenko met guard Cade Miller and Jagat Rana, a port spokesperson, in Oslo.',
      'Kovalenko said Ana Ruiz, 43, had left. Rana smiled.',
    ])
    expect(people.map(({ name, role }) => [name, role])).toEqual([
      ['Petro Kovalenko', 'Ukrainian President'],
      ['Cade Miller', 'guard'],
      ['Jagat Rana', 'port spokesperson'],
      ['Ana Ruiz', null],
    ])
  })

  test('organisations and places by what they are called', () => {
    const { organisations, places } = factsOf(
      'The University of Halden and the Port Authority moved from Norway to the Faro River.',
    )
    expect(organisations.map(({ name }) => name)).toEqual(['University of Halden', 'Port Authority'])
    expect(places.map(({ name }) => name)).toEqual(['Norway', 'Faro River'])
  })

  test('days, months and the first words of sentences are no names', () => {
    const { people, organisations, places } = factsOf(
      'Monday was cold. However, nobody left. In May it rained.',
    )
    expect([...people, ...organisations, ...places]).toEqual([])
  })
})

test.each([
  [
    'a participle',
    'Speaking after the vote the mayor left. Speaking said: “We are all going home now.”',
    'en',
  ],
  ['a small word', 'Über sagte: „Wir gehen jetzt alle nach Hause.“', 'de'],
])('%s says nothing: the quotation stays without a speaker', (_name, text, language) => {
  const quotes = factsOf(text, language).quotes
  expect(quotes.every(({ speaker }) => speaker === null)).toBe(true)
})
