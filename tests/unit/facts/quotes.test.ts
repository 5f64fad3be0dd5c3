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
      'two appositions between',
      'It rained. Dr. Ana Ruiz, an engineer at Orlo University, who left, called it “a very good day for all”.',
      [['Ana Ruiz', 'a very good day for all']],
    ],
    [
      'somebody of an age, who is nobody named before',
      ['Mayor Joe Hill came late.', '“The bridge is not safe,” says a 57-year-old welder.'],
      [['57-year-old welder', 'The bridge is not safe,']],
    ],
    [
      'she, who is nobody the story names',
      ['Joe Hill built the bridge.', 'She said: “I saw the bridge fall down.”'],
      [],
    ],
    [
      'he, who is no body that spoke before',
      ['“We fix the bridge,” the Harbor Office said.', 'Rents fell.', '“It is not safe,” he said.'],
      [['Harbor Office', 'We fix the bridge,']],
    ],
    [
      'who withdrew something against somebody',
      [
        'Ana Ruiz sued.',
        'In May, she withdrew her suit against Joe Hill, saying she “may have made a mistake”.',
      ],
      [['Ana Ruiz', 'may have made a mistake']],
    ],
    [
      'the last of two names in a breath',
      'Joe Hill left. Hill campaign spokesman Tom Reed called Ruiz “a dear friend of ours”.',
      [['Tom Reed', 'a dear friend of ours']],
    ],
    [
      'a name right before the verb, behind what they are',
      'Joe Hill left. “A good man to have,” Hill’s neighbor in both Orlo and Halden, Tom Reed, said.',
      [['Tom Reed', 'A good man to have,']],
    ],
    [
      'one of many',
      ['Ana Ruiz sang.', '“She does it for all of us,” gushed one fan.'],
      [['fan', 'She does it for all of us,']],
    ],
    [
      'she, whom the sentence before reports',
      'Mayor Ana Ruiz came. Rents fell in many a town of the north and the west, says Dr. Eva Lorenz, head of the council. “They built many new homes,” she said.',
      [['Eva Lorenz', 'They built many new homes,']],
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

  test.each<[string, readonly string[], readonly (string | null)[]]>([
    [
      'whom the sentence before is about, not whose mother she is',
      ['Hill’s mother, Ana Ruiz, drives a bus.', '“I was up at four every day,” she said.'],
      ['Ana Ruiz'],
    ],
    [
      'nobody behind a preposition',
      ['Ana Ruiz met the union.', 'She wrote to Joe Hill in May.', '“I was up at four every day,” she said.'],
      ['Ana Ruiz'],
    ],
    [
      'whom a sentence names behind a preposition, where it is about nobody',
      [
        '“The law is weak,” said Joe Hill.',
        'For Ana Ruiz of Orlo, the law goes too far. “I was up at four every day,” she said.',
      ],
      ['Joe Hill', 'Ana Ruiz'],
    ],
    [
      'whom “he told somebody” goes on with',
      [
        'Joe Hill spoke on Monday.',
        'He told Ana Ruiz that it was late.',
        '“I was up at four every day,” he added.',
      ],
      ['Joe Hill'],
    ],
    [
      'whom a sentence is about behind its first clause',
      [
        'Joe Hill left. Asked about the plan that the town had put before the union last week, Ana Ruiz shook her head.',
        '“I was up at four every day,” she said.',
      ],
      ['Ana Ruiz'],
    ],
    [
      'whom the paragraph before is about, where nobody says who speaks',
      [
        '“The bridge is not safe,” said Joe Hill.',
        'Ana Ruiz, who keeps the harbor books, wants to see it shut before the winter.',
        '“I was up at four every day.”',
      ],
      ['Joe Hill', 'Ana Ruiz'],
    ],
    [
      'who goes on through an open speech that nobody is named for',
      [
        '“The bridge is not safe,” said Joe Hill.',
        'The union met.',
        'A guard left. He saw it.',
        '“I was up at four every day.',
        '“Nobody wanted to hear it.”',
      ],
      ['Joe Hill'],
    ],
    [
      'whom “he says” goes on with over more than a paragraph',
      [
        '“The bridge is not safe,” said Joe Hill.',
        'The town has not looked at it since.',
        'It has no plan to, he says.',
        'Worse still, he says, is the quay.',
        '“Nobody wanted to hear of it.”',
      ],
      ['Joe Hill', 'Joe Hill'],
    ],
    [
      'who shut it, saying so',
      ['Ana Ruiz shut the mill saying, “It was a bad day for all of us.”'],
      ['Ana Ruiz'],
    ],
    [
      'what says so',
      ['A clip showed a voice at the mill saying, “It was a bad day for all of us.”'],
      ['voice'],
    ],
    [
      'who ends, saying',
      ['Ana Ruiz left the mill.', 'She ended, saying, “I was up at four every day.”'],
      ['Ana Ruiz'],
    ],
    [
      'who puts it so, and who goes on',
      [
        'As Ana Ruiz put it, “I was up at four every day.” Asked about it again, she went on: “Nobody wanted to hear it.”',
      ],
      ['Ana Ruiz', 'Ana Ruiz'],
    ],
    [
      'by age',
      ['Ana Ruiz left the mill.', '“I was up at four every day,” said the 54-year-old.'],
      ['Ana Ruiz'],
    ],
    [
      'by trade',
      ['Ana Ruiz left the stage.', '“I was up at four every day,” the singer said.'],
      ['Ana Ruiz'],
    ],
    ['who speaks herself', ['Ana Ruiz herself said: “I was up at four every day.”'], ['Ana Ruiz']],
    [
      'no single person as they',
      ['“It was I,” said Joe Hill.', '“We were up at four every day,” they said.'],
      [],
    ],
    [
      'who speaks for somebody',
      [
        'Ana Ruiz left.',
        '“She was up at four every day,” a spokesman for Ruiz said. A lawyer for Ana Ruiz said: “She is not guilty at all.”',
      ],
      ['spokesman for Ruiz', 'lawyer for Ana Ruiz'],
    ],
    [
      'who stands behind where they are sent',
      ['“I was up at four every day,” Norland’s envoy to the UN Ana Ruiz said.'],
      ['Ana Ruiz'],
    ],
    [
      'whose clause the quoted words belong to',
      ['Joe Hill called it “a bad day for all of us,” a phrase critics have said he made up.'],
      ['Joe Hill'],
    ],
  ])('tells %s', (_name, text, expected) => {
    expect(quotes(text).map(([speaker]) => speaker)).toEqual(expected)
  })

  test.each([
    ['Der Trainer freut sich: „Wir haben das Spiel gewonnen.“'],
    ['Laut dem Land die „Bindung an Dorf und Stadt stärken“ will er.'],
    ['„Wir haben das Spiel gewonnen“, hieß es Ende Mai.'],
  ])('German: half a clause is no speaker of “%s”', (text) => {
    expect(quotes(text, 'de')).toEqual([])
  })

  test.each([
    ['the writer’s own', ['Ana Ruiz left.', 'In our review we called it “a very good way to lose a day”.']],
    ['a heading', ['“It rained,” said Ana Ruiz.', '‘We could smell it from the road’']],
    [
      'nobody’s',
      ['“It rained,” said Ana Ruiz.', 'At the mill somebody shouted, “Get out of here right now!”'],
    ],
  ])('leaves out words that are %s', (_name, text) => {
    expect(quotes(text).filter(([, words]) => words !== 'It rained,')).toEqual([])
  })

  test.each([
    ['a title of a work', 'She read “The Long Road to Somewhere” on the train.'],
    ['a name', '同社は「未来をつくる会議」という催しを開いた。', 'ja'],
    ['a word or two', 'He called it “not ideal” at the time.'],
    ['a question put to somebody', 'He was asked, “Will you sell the mill?” and left.'],
  ])('leaves out %s', (_name, text, language?: string) => {
    expect(quotes(text, language)).toEqual([])
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
    ['de', '„Wo ist denn das Geld“, erklärt Ärztin und Autorin Ute Kern.', 'Ute Kern'],
    ['de', 'Karl Weiß ging. „Wo ist denn das Geld?“, fragt der 35 Jahre alte Wirt.', 'Karl Weiß'],
    ['es', '“Nuestro deber es cuidar el puerto”, dijo el jefe del Gobierno, Luis Soler.', 'Luis Soler'],
    [
      'fr',
      '«Il a chargé ses ministres d’agir», a rapporté sur Telegram le secrétaire, Paul Lenoir.',
      'Paul Lenoir',
    ],
    ['es', '“Nuestro deber es cuidar el puerto”, dijo la ministra Ana Soler.', 'Ana Soler'],
    ['pt', '"Nós não vamos parar por aqui", afirmou o prefeito João Silva.', 'João Silva'],
    ['it', '«Non possiamo più aspettare oltre», ha detto il sindaco Marco Conti.', 'Marco Conti'],
    ['nl', '“We kunnen niet langer wachten hierop”, zei burgemeester Jan Visser.', 'Jan Visser'],
    [
      'es',
      '“No vamos a aceptarlo nunca”, ha asegurado este martes la alcaldesa, Marta Oliva.',
      'Marta Oliva',
    ],
    ['fr', '“Les gens sont à bout de forces”, regrette de son côté Inès Roux.', 'Inès Roux'],
    ['fr', '« C’est un mauvais signal pour tous », a réagi auprès de l’AFP Claire Nohain.', 'Claire Nohain'],
    ['pt', '“Não vamos desistir de lutar por isso”, disse à Tribuna o deputado Caio Prado.', 'Caio Prado'],
    ['es', 'El plan, para Marta Oliva, es “un error que pagaremos todos”.', 'Marta Oliva'],
    ['de', 'Nach Ansicht von Beate Lang ist es „ein Schritt in die richtige Richtung“.', 'Beate Lang'],
    ['es', 'Marta Oliva lo niega: “Nadie nos ha dicho nada de eso“.', 'Marta Oliva'],
    ['tr', 'Belediye Başkanı Selin Aksoy, "Köprüyü en kısa sürede yeniden açacağız" dedi.', 'Selin Aksoy'],
    ['tr', '"Kimse merak etmesin, çalışmalar sürüyor" diyen Selin Aksoy salondan ayrıldı.', 'Selin Aksoy'],
    [
      'tr',
      'Ulaştırma Bakanlığının açıklamasında,"Yol her iki yönde trafiğe açıldı" ifadesi kullanıldı.',
      'Ulaştırma Bakanlığı',
    ],
    ['ja', '「最後まで走れたことがうれしい」と笑顔を見せたのは、田中美咲選手（２４）。', '田中美咲'],
    ['ja', '「店はもうやっていけない」。菓子店を営む高橋一郎さんはため息をつく。', '高橋一郎'],
    ['ja', '警察によると、男は「お金がほしくてやった」と容疑を認めている。', '男'],
    ['ja', '尹氏は野党が訴追案を出した点を挙げ、「明白な反国家行為だ」と指摘した。', '尹氏'],
    ['ja', '清水太郎理事長が「厳粛に受け止めている。深くおわびします」と謝罪した。', '清水太郎'],
  ])('%s: %s', (language, text, speaker) => {
    expect(quotes(text, language).map(([name]) => name)).toEqual([speaker])
  })

  test.each([
    [
      'who is about whom the sentence before is',
      ['Dana Corley met Tom Arden at the gate. “We have nothing to say to anybody here.”'],
      'en',
      ['Dana Corley'],
    ],
    [
      'whom the sentence before names as its source',
      ['Ugo Neri racconta di aver visto Carla Monti. «È arrivata prima di tutti gli altri».'],
      'it',
      ['Ugo Neri'],
    ],
    [
      'nobody who is named inside a quotation',
      [
        '«Bene l’incontro di Carla Monti con Aldo Ferri», ha scritto Ugo Neri, «mentre tutti gli altri tacciono ancora».',
      ],
      'it',
      ['Ugo Neri', 'Ugo Neri'],
    ],
    [
      'who is named last before a colon that ends the paragraph',
      [
        'Yolda inceleme yapan Vali Murat Derin, şunları kaydetti:',
        '"Vatandaşlarımızın her zaman yanındayız."',
      ],
      'tr',
      ['Murat Derin'],
    ],
    [
      'not who spoke before, where another’s words lead up to it',
      [
        'Dev Anand accused them of “hiding the true cost from us all.” The mayor’s office rejected this as “a desperate attempt to win headlines.”',
      ],
      'en',
      ['Dev Anand'],
    ],
    [
      'whom such a sentence is about',
      [
        'Iván Soler exigió que “dejen de mentir a todos”. La vicepresidenta Luz Prieto le afeó “vivir instalado en la mentira”.',
      ],
      'es',
      ['Iván Soler', 'Luz Prieto'],
    ],
    [
      'behind a verb no list has, with an article',
      [
        '« Il n’y aura pas de retour en arrière », glisse un proche. « On verra bien ce qui en sortira », temporise un conseiller.',
      ],
      'fr',
      ['proche', 'conseiller'],
    ],
    [
      'a title where nobody bears it',
      ['Le maire se dit « très inquiet pour la suite des travaux ».'],
      'fr',
      ['maire'],
    ],
    [
      'the one the listener is not',
      [
        'Interpellé par Zoé Lamy, le ministre Paul Aubin a répondu que « personne ne serait laissé de côté ».',
      ],
      'fr',
      ['Paul Aubin'],
    ],
    [
      'who signs behind a dash',
      ['“We must act before it is too late.” — Jane Corley, mayor of Halden'],
      'en',
      ['Jane Corley'],
    ],
    [
      'the wife, not the husband',
      ['Hal Brun’s wife, Mary, wrote that he was “fighting like he always has.”'],
      'en',
      ['Mary'],
    ],
    [
      'nobody where a verb’s object stands behind it',
      [
        'One man, who gave no name as he may not speak, described the mood as “somewhere between panic and despair.”',
      ],
      'en',
      [],
    ],
    [
      'who opens a sentence that goes on calling it something',
      ['Officials in Halden condemned the strike, denouncing it as “a crime against every one of us.”'],
      'en',
      ['Officials'],
    ],
    [
      'the body whose name a short word is left of',
      [
        'Norland’s Defense Ministry spoke on Monday.',
        'The ministry said it was “launched from a merchant ship at sea.”',
      ],
      'en',
      ['Norland’s Defense Ministry'],
    ],
    [
      'no one who stands behind a preposition',
      [
        'The great Hal Brun explained it well. In an interview with Tom Arden, he said “they will never give up on that.”',
      ],
      'en',
      ['Hal Brun'],
    ],
    [
      'no one a sentence names that began before the last quotation',
      [
        'Lila Brandt said she will “officially meet” with Tom Arden.',
        '“We are going to make our case,” she said.',
      ],
      'en',
      ['Lila Brandt'],
    ],
    [
      'the person the paragraph before names as its source',
      [
        '“We saw it all,” Maya Osei said.',
        'According to Anna Brandt, most seats stay empty.',
        '“Nobody comes here any more,” she said.',
      ],
      'en',
      ['Maya Osei', 'Anna Brandt'],
    ],
    [
      'one quotation that holds another in the same marks',
      ['‘A way of saying that is, ‘We will not pay for you,’ and so on,’ said Lila Brandt.'],
      'en',
      ['Lila Brandt'],
    ],
    ['short words with capitals', ['“Got him. We got him now,” Lila Brandt said.'], 'en', ['Lila Brandt']],
    [
      'the bearer of a title told behind the name',
      ['Ana Ruiz, mayor of Halden, came late.', 'Tom Arden left. “We will find a way out,” the mayor said.'],
      'en',
      ['Ana Ruiz'],
    ],
    [
      'nobody known where the title has no article of its own',
      ['Ana Ruiz, an engineer, came late.', '“We will find a way out,” an engineer said.'],
      'en',
      ['engineer'],
    ],
    [
      'the bearer of a title German makes one word of',
      ['Präsidentin Anna Vogt kam.', '„Wir werden einen Weg finden“, sagte die Synodalpräsidentin.'],
      'de',
      ['Anna Vogt'],
    ],
  ])('speaks: %s', (_name, text, language, expected) => {
    expect(quotes(text, language).map(([name]) => name)).toEqual(expected)
  })

  test.each([
    '“Nobody will ever know it,” muses Ana Ruiz, an engineer.',
    '“Nobody will ever know it,” Ana Ruiz snaps.',
    'Ana Ruiz elaborates: “Nobody will ever know it,” as if to herself.',
  ])('a verb no list has stands beside a name: %s', (text) => {
    expect(quotes(text)).toEqual([['Ana Ruiz', 'Nobody will ever know it,']])
  })

  test.each([
    [
      'who tells what another believes',
      'Ana Ruiz, who was there, said the mayor believed the plan was “a threat to every one of us”.',
    ],
    [
      'who reports it behind, though another is named before',
      'One witness, Ivo Lund, described hiding in the hold and “counting the steps of the man on the deck above,” as Ana Ruiz of Orlo Radio reported.',
    ],
    [
      'who says what something says',
      'Ana Ruiz said on Monday that she wants a plan that calls for “a seat in every ferry that leaves”.',
    ],
    [
      'who stands behind “Said”',
      'The quay was built by hand. Said Ana Ruiz, who lives there, “We were all so proud of it.”',
    ],
    ['who said so on a day', 'However on Monday Ana Ruiz wrote that it was “a threat to every one of us”.'],
  ])('the speaker is %s', (_name, text) => {
    expect(quotes(text).map(([name]) => name)).toEqual(['Ana Ruiz'])
  })

  test('a long title of a work is no quotation', () => {
    expect(
      quotes(
        'Ana Ruiz wrote “No Place to Moor: How the Harbors of Norland Were Lost to the Sea and the Sand.”',
      ),
    ).toEqual([])
  })

  test('what a paragraph’s source says goes on in a quotation that stands alone', () => {
    const quotation = '“The port will never be dredged again.”'
    expect(quotes(['Engineer Ana Ruiz says the port is dead.', quotation]).map(([name]) => name)).toEqual([
      'Ana Ruiz',
    ])
    expect(quotes(['The harbor’s plan shows a deficit.', quotation])).toEqual([])
    expect(quotes(['The survey shows a deficit.', quotation]).map(([name]) => name)).toEqual(['survey'])
  })

  test('a pronoun that means nobody named quotes nobody', () => {
    expect(quotes('“Nobody will ever know it,” she wrote.')).toEqual([])
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

describe('whose words they are', () => {
  test.each<[string, string, readonly (readonly [string | null, string])[]]>([
    [
      'who tells two people something, not the first of them',
      'Tom Reed left. The officer tells Reed to “stop now” and also tells the woman at the door, “He is not going to yell at me.”',
      [['officer', 'He is not going to yell at me.']],
    ],
    [
      'whoever wrote both halves, not the paper that tells of it',
      '“There may be a risk of a crash” at sea, the Harbor Office wrote last week, according to The Orlo Post, “and the pilot is not at fault.”',
      [
        ['Harbor Office', 'There may be a risk of a crash'],
        ['Harbor Office', 'and the pilot is not at fault.'],
      ],
    ],
    ['another, who is nobody', 'Another added: “The bridge is not safe.”', []],
    [
      'a name of two words behind a particle',
      ['Antonio De Rosa left.', '“The bridge is not safe,” De Rosa said.'].join(' '),
      [['Antonio De Rosa', 'The bridge is not safe,']],
    ],
  ])('%s', (_name, text, found) => expect(quotes(text)).toEqual(found))
})
