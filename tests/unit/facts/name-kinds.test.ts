import { describe, expect, test } from 'vitest'
import { factsOf } from './facts-of'

const names = (text: string | readonly string[], language?: string) => {
  const { people, organisations, places } = factsOf(text, language)
  const of = (facts: readonly { readonly name: string }[]) => facts.map(({ name }) => name)
  return { people: of(people), organisations: of(organisations), places: of(places) }
}

describe('an organisation', () => {
  test.each([
    ['by its initials at the end', 'Conservative Tide PAC raised $2.', 'Conservative Tide PAC'],
    ['by its number', 'It was seen on NBC 5 on Monday.', 'NBC 5'],
    ['by two names of papers', 'It was told by the Post and Observer.', 'Post and Observer'],
    ['by its last noun', 'Workers at Norburg Shipping Company struck.', 'Norburg Shipping Company'],
    ['by the noun before “of”', 'She studies at the University of Halden Bay.', 'University of Halden Bay'],
    ['with “and” inside', 'The Fish and Harbor Commission met.', 'Fish and Harbor Commission'],
    ['with & inside', 'They bank with Hale & Morrow.', 'Hale & Morrow'],
    ['by its short form in capitals', 'The NRC will appeal.', 'NRC'],
    ['by a capital inside', 'Shares of HarborLine fell.', 'HarborLine'],
    ['by who works there', 'On Monday Orlo spokeswoman Dana Reyes left.', 'Orlo'],
    ['by who leads it', 'The head of Orlo resigned.', 'Orlo'],
    ['by what it is called', 'They run a nonprofit called Clean Tide Together.', 'Clean Tide Together'],
    ['by the noun behind it', 'An Orlo store burned down.', 'Orlo'],
    ['by the apposition behind it', 'Orlo, a small ferry company, closed.', 'Orlo'],
    ['by the list it stands in', 'Norburg Bank, Orlo and Harbor Trust agreed.', 'Orlo'],
    ['with its country', 'Yesterday Kenya’s Defence Ministry replied.', 'Kenya’s Defence Ministry'],
    [
      'with the office of its head',
      'She called the Harlan County Sheriff’s Office.',
      'Harlan County Sheriff’s Office',
    ],
    ['by who is told', 'It was over, she told Harborview.', 'Harborview'],
    ['by a name that owns nothing', 'He ate at Wexley’s, and left.', 'Wexley’s'],
    ['as a team of a town', 'They beat the Nairobi Harriers twice.', 'Nairobi Harriers'],
    ['as the town it plays for', 'On Sunday Nairobi beat Portland twice.', 'Nairobi'],
    ['as a team by its article', 'He plays for the Orlo Otters.', 'Orlo Otters'],
    ['by what the law calls it', 'They bought Melk Vanta AG on Monday.', 'Melk Vanta AG'],
    ['as a club before its country', 'He left Melkvlei FC of Norway’s top league.', 'Melkvlei FC'],
    ['by who owns a part of it', 'They bought a stake in Orlo for $2.', 'Orlo'],
    ['by what it made', 'The pump was made by Orlo.', 'Orlo'],
    ['by who lost to it', 'It was their third win over Orlo, fans said.', 'Orlo'],
    ['by what it found', 'That is what a survey from Melk Vanta shows.', 'Melk Vanta'],
    ['as a journal', 'It was published in Orlo on Monday.', 'Orlo'],
    ['as a journal at the opening', 'Published in Orlo Care, it was short.', 'Orlo Care'],
    ['as a paper somebody wrote in', 'It was late, Sarah Orrin wrote last week in Orlo.', 'Orlo'],
    ['as a paper something is in', 'It began with an article in Orlo on Monday.', 'Orlo'],
    ['as a paper that had it first', 'It was late, as first reported by Orlo.', 'Orlo'],
    ['by its initials, by who serves there', 'It was seen by NRC troops.', 'NRC'],
    ['by initials that are known', 'They watched FIFA games.', 'FIFA'],
    [
      'as a district of schools',
      'He left the Orlo Independent School District.',
      'Orlo Independent School District',
    ],
    [
      'as a survey of the earth',
      'The Harlan Geological Survey said it was late.',
      'Harlan Geological Survey',
    ],
    [
      'beside a university',
      'He left the University of Orlo and Harlan Medical School.',
      'Harlan Medical School',
    ],
    ['with an apostrophe inside', 'He left Harlan Magistrates’ Court.', 'Harlan Magistrates’ Court'],
    ['with the saint it is named for', 'She works at St. Mary’s Hospital now.', 'St. Mary’s Hospital'],
    [
      'with “and” inside a firm',
      'The Pacific Tide and Harbor Company closed.',
      'Pacific Tide and Harbor Company',
    ],
    [
      'with all it is for',
      'It is up to the Ministry of Tides, Boats and Harbors.',
      'Ministry of Tides, Boats and Harbors',
    ],
    ['without another behind it', 'It told the Ministry of Tides, Norway and Hamas.', 'Ministry of Tides'],
    ['in spite of its ending', 'Boeing CEO Ann Lee left.', 'Boeing'],
    ['in a list of companies', 'They hired companies Orlo and Melk.', 'Orlo'],
    ['by initials with &', 'The V&K will appeal.', 'V&K'],
    ['by its stops', 'The N.R.C. will appeal.', 'N.R.C.'],
    ['as a paper by its article', 'She read it in the Herald on Monday.', 'Herald'],
    ['by a noun in small letters', 'It is up to the Human Relations committee.', 'Human Relations committee'],
    ['behind what is a title elsewhere', 'He left Major League Bowls on Monday.', 'Major League Bowls'],
    ['with whose it is inside', 'It is up to the Women’s Bowls Association.', 'Women’s Bowls Association'],
    [
      'behind its place and purpose',
      'They called the Centers for Harbor Control and Prevention.',
      'Centers for Harbor Control and Prevention',
    ],
    [
      'with what it works at inside',
      'The Orlo Mining and Harbor Company closed.',
      'Orlo Mining and Harbor Company',
    ],
    [
      'by a word in small letters',
      'Clerks at the Harlan County Sheriff’s office left.',
      'Harlan County Sheriff’s office',
    ],
    ['as a team of three words', 'He plays for the Green Melk Otters.', 'Green Melk Otters'],
    ['by its initials, by whom it has', 'That is what NRC’s Ann Lee said.', 'NRC'],
    [
      'by whom it leads',
      'Chairman of the Economic and Harbor Crimes Commission, he left.',
      'Economic and Harbor Crimes Commission',
    ],
    ['as the club of its striker', 'The Melk City striker Tom Orrin scored.', 'Melk City'],
    ['as a rival', 'Orlo rose, while rival Norcom fell.', 'Norcom'],
    ['on the road', 'Harlan Highway Patrol troopers came.', 'Harlan Highway Patrol'],
    ['without what it was', 'Former Orlo United defender Ann Lee left.', 'Orlo United'],
    ['by its initials at the opening', 'NRC secretary-general Ann Lee left.', 'NRC'],
    ['before its officials', 'They spoke with White House officials.', 'White House'],
    ['as a team with a title’s name', 'He plays for the Kansas City Chiefs.', 'Kansas City Chiefs'],
    ['as an orchestra', 'She leads the Harlan Philharmonic.', 'Harlan Philharmonic'],
    ['with an article inside', 'He leads the Center for a New Orlo.', 'Center for a New Orlo'],
    [
      'before the title of who leads it',
      'Harbor Bank of Melk Bay President Sarah Orrin left.',
      'Harbor Bank of Melk Bay',
    ],
    ['beside another with “and”', 'The Melk Treasury and Harbor Department said so.', 'Harbor Department'],
    ['as a college', 'He plays for Michigan State now.', 'Michigan State'],
    ['by what it sells', 'He likes Orlo Coffee.', 'Orlo Coffee'],
    [
      'by a word that is small elsewhere',
      'Federal aid came from the Federal Orlo Bank, and federal loans. Federal Orlo Bank clerks left.',
      'Federal Orlo Bank',
    ],
    [
      'with a title’s word inside',
      'The Harlan State Teachers Association President Ann Lee left.',
      'Harlan State Teachers Association',
    ],
  ])('is known %s', (_how, text, name) => {
    expect(names(text).organisations).toContain(name)
  })

  test.each([
    [
      'by its acronym, though its long form has more words',
      'The U.S. Harbor Protection Agency closed it. Later the HPA left.',
      'U.S. Harbor Protection Agency',
    ],
    ['by its initials with &', 'Hale Tide & Morrow Co. closed it. Later HT&M fell.', 'Hale Tide & Morrow Co'],
    [
      'by initials that hold its “of”',
      'The Department of Tides closed it. Later the DOT left.',
      'Department of Tides',
    ],
    [
      'with its words turned round',
      'The U.S. Department of Tides closed it. Later the Tides Department left.',
      'U.S. Department of Tides',
    ],
    ['without what the law calls it', 'Orlo Inc. closed it. Shares in Orlo fell.', 'Orlo Inc'],
    [
      'by its first word',
      'Workers at Orlo Industries struck. They say Orlo’s offer is low.',
      'Orlo Industries',
    ],
  ])('is told once where it is named again %s', (_how, text, name) => {
    expect(names(text)).toMatchObject({ organisations: [name], places: [] })
  })

  test('is told once, by its long form, its acronym joined to it', () => {
    const { organisations } = names(
      'The Norburg Rescue Authority (NRA) sent boats. The NRA said the sea was rough. Later the Rescue Authority left.',
    )
    expect(organisations).toEqual(['Norburg Rescue Authority'])
  })

  test('is told once where only its initials are written later', () => {
    const { organisations } = names([
      'The Harbor Workers Union struck on Monday.',
      'By noon the HWU had closed the port.',
    ])
    expect(organisations).toEqual(['Harbor Workers Union'])
  })

  test.each([
    ['a short form that is a thing', 'He bought a TV and an EV.'],
    ['short for words in small letters', 'Under the harbor spending framework (HSF) they pay.'],
    ['what a ministry is for', 'Fishery Minister Ann Lee left.'],
    ['between whom something is', 'The Kenya-Norway talks ended.'],
    ['a lettered group', 'They won Group B on Monday.'],
    ['another name for words in small letters', 'He has harbor lung disease, or HLD, she told us.'],
    ['what somebody is a member of', 'He is a member of Wexley.'],
    ['whose fan somebody is', 'He is a student of Wexley.'],
    ['a bare noun', 'The Department and the Police agreed.'],
    ['a word that is shouted', 'They were NOT told, and it was not right.'],
    ['what initials are of, where nothing tells', 'She did an XRT workout and 30 XR runs.'],
    ['initials said again and again', 'An XRT is new. An XRT is old. No XRT is here. They like XRT and XRT.'],
    ['what a thing is called after', 'They sold the XRT vaccine and the Orrin rover.'],
    ['a family', 'Sarah Orrin left. On Monday the Orrins came back.'],
    ['a unit on its number', 'They sold 256GB and UN43 sets.'],
    ['a word in a title', 'They sang “Down to the Streets,” and “Songs of Sand and Tin.”'],
    ['what a firm owns', 'Orlo, a company, fell. They put Orlo’s WavePods on sale.'],
    ['a state’s letters', 'It stopped in Harlan, CA, and in Melk Bay, FL.'],
    ['where a firm sits', 'Orlo, a company, fell. He left Orlo, Melkvlei, on Monday.'],
    ['a song by somebody', 'They know the Howard Joneses song well, the Howard Orrins one less.'],
    ['a people of old', 'It stood there until the Romans left.'],
    ['many of what is small elsewhere', 'Some godfathers met. On Monday the Godfathers left.'],
    ['a word beside a school', 'They learn to dance. It pays for Norburg School, Dance, or Tide lessons.'],
    ['a word that leads on', 'Moreover, it was late.'],
    ['a law', 'Under the Clean Harbor Act nobody may fish.'],
    ['a part of a file’s name', 'They set team_Varna in the box.'],
    ['a programme everybody knows', 'They live on Social Security and Medicare.'],
    ['what a firm makes', 'Orlo said it would stop. Orlo, a company, made the Orlo Cruiser.'],
  ])('is not %s', (_what, text) => {
    const { organisations } = names(text)
    expect(organisations.filter((name) => !/^Orlo$|School$/.test(name))).toEqual([])
  })
})

describe('a place', () => {
  test.each([
    ['a country the browser knows', 'Ministers from Norway and Ghana met.', 'Norway'],
    ['a city of the world', 'Trains to Nairobi stopped.', 'Nairobi'],
    ['a state', 'Rain fell on Oregon.', 'Oregon'],
    [
      'a town that plays and where something happened',
      'Nairobi beat Portland. They met in Nairobi.',
      'Nairobi',
    ],
    ['a country that plays', 'On Sunday Norway beat Ghana.', 'Ghana'],
    ['what somebody is in', 'They met in Harlan Junction.', 'Harlan Junction'],
    ['what somebody is from', 'Ann Lee, from Melkvlei, cheered.', 'Melkvlei'],
    ['a town by its state', 'Sioux Bend, Iowa, was flooded.', 'Sioux Bend'],
    ['a town by its state’s short form', 'The plant near Harlan, Ill., closed.', 'Harlan'],
    ['a thing by its last noun', 'Ships left Verga Bay.', 'Verga Bay'],
    ['a region by the noun behind', 'The Luda region is dry.', 'Luda'],
    ['a town by the noun before', 'The port town Vang Luk is full.', 'Vang Luk'],
    ['where a text is written', 'HARBORVIEW (HL) — Dock workers walked out.', 'Harborview'],
    [
      'a republic by its kind',
      'The Democratic Republic of Orlo and Norway signed.',
      'Democratic Republic of Orlo',
    ],
    ['a house of prayer', 'She spoke at Orlo Grace Temple.', 'Orlo Grace Temple'],
    ['what is near', 'They met near Harlan.', 'Harlan'],
    ['from where it lies', 'It burned north of Harlan.', 'Harlan'],
    ['where somebody is at home', 'A Melk Hollow family left.', 'Melk Hollow'],
    ['where both are from', 'The dead are Ann Lee, 20, and Tom Reed, 30, both of Harlan.', 'Harlan'],
    ['whose residents speak', 'Residents of Harlan cheered.', 'Harlan'],
    ['at the opening', 'In Harlan, the boats stayed in.', 'Harlan'],
    ['by what it is said to be', 'They saw Melk Hollow, a small town in the hills.', 'Melk Hollow'],
    ['by what there are several of', 'They left two Melk Bela villages.', 'Melk Bela'],
    [
      'in a list of where residents live',
      'Residents of Harlan, Melk, Ha Vasho and Orlo cheered.',
      'Ha Vasho',
    ],
    ['with others of its kind', 'It rained in Harlan and Melk counties.', 'Melk'],
    ['a road by its number', 'They met at a U.S. Highway 7 store.', 'U.S. Highway 7'],
    ['a town called after what else is a body', 'They met in the town of Orlo Center.', 'Orlo Center'],
    ['whose it is, and nothing behind', 'Many economies, including Norway’s, shrank.', 'Norway'],
  ])('is %s', (_what, text, name) => {
    expect(names(text).places).toContain(name)
  })

  test('is told once by all its names', () => {
    expect(names('The U.S. and Norway met in Texas. The United States agreed.').places).toEqual([
      'U.S.',
      'Norway',
      'Texas',
    ])
  })

  test.each([
    ['in a ministry’s name', 'The Ghana Health Ministry replied.'],
    ['in a people’s name', 'A Norwegian boat met two Kenyans.'],
    ['in the name of a person', 'Chad Holloway, 34, was there.'],
    ['short for a state', 'The mayor of Harlan, Ill., left.'],
    ['by initials in capitals', 'They keep their books in OFRS.'],
    ['that was a war', 'It was seen in World War II.'],
    ['whom there is interest in', 'There was much interest in Vashti Orrin.'],
    ['what the story writes small as well', 'Trends in Boats were told. Some boats sank.'],
    ['what is told in quotation marks', 'He starred in “The Salt Road,” a drama.'],
    ['several of what is short', 'They gave money to outside BOLs.'],
    ['what a long title ends with', 'More information: Fever in Boys Taking Harbor Baths.'],
  ])('is none %s', (_where, text) => {
    const { places } = names(text)
    expect(places.filter((name) => name !== 'Harlan')).toEqual([])
  })
})

describe('a person', () => {
  test.each([
    [
      'by a given name that ends as a verb does and opens the sentence',
      'Emily Orrin said no.',
      'Emily Orrin',
    ],
    ['by a title', 'President Vashti Orrin spoke.', 'Vashti Orrin'],
    ['by a title of several words', 'Secretary of State Vashti Orrin spoke.', 'Vashti Orrin'],
    ['by the role behind a firm', 'HarborLine CEO Vashti Orrin spoke.', 'Vashti Orrin'],
    ['behind what others do', 'Planners met. Now planners say Planner Sarah Orrin left.', 'Sarah Orrin'],
    ['by an age', 'Vashti Orrin, 54, swam.', 'Vashti Orrin'],
    ['by “who”', 'Vashti Orrin, who swam, won.', 'Vashti Orrin'],
    ['by what she said', '“No,” said Vashti Orrin.', 'Vashti Orrin'],
    ['by an initial', 'They met Vashti B. Orrin there.', 'Vashti B. Orrin'],
    ['by a particle', 'They met Omar bin Orrin there.', 'Omar bin Orrin'],
    ['by her given name', 'A prize went to Sarah Orrin on Monday.', 'Sarah Orrin'],
    ['by her given name at the opening', 'Sarah Orrin came out against it.', 'Sarah Orrin'],
    ['by her country', 'A prize went to Norway’s Vashti Orrin on Monday.', 'Vashti Orrin'],
    ['by her surname later', 'A prize went to Vashti Orrin. For Orrin it was the first.', 'Vashti Orrin'],
    ['by what she says by her given name', 'A prize went to Vashti Orrin. Vashti said no.', 'Vashti Orrin'],
    ['as the third of the name', 'They freed Sarah Orrin III on Monday.', 'Sarah Orrin III'],
    [
      'behind where she is from, whom somebody met',
      'On Monday she beat Norwegian Vashti Orrin.',
      'Vashti Orrin',
    ],
    ['by where she lives', 'The court heard that Vashti Orrin, of Harlan Road, left.', 'Vashti Orrin'],
    ['by his rank in the church', 'They met Patriarch Vashto on Monday.', 'Vashto'],
    ['whose given name is a verb', 'The Rt. Rev. Rose Orrin, Bishop of Melk, spoke.', 'Rose Orrin'],
    ['by three names and what she did', 'Vashti Melk Orrin remembered it.', 'Vashti Melk Orrin'],
    ['as a wife with one name', 'He came with his wife, Vashti, on Monday.', 'Vashti'],
    ['by her family', 'They met Vashti Orrin’s brother there.', 'Vashti Orrin'],
    ['by what people do', 'Vashti Orrin scored twice.', 'Vashti Orrin'],
    ['with a by-name', 'Police charged Vashti “Vee” Orrin, 54.', 'Vashti “Vee” Orrin'],
    ['behind her people', 'Police freed Kenyan Vashti Orrin and her dog.', 'Vashti Orrin'],
    ['behind where she is sent', 'The ambassador to Ghana Sarah Orrin left.', 'Sarah Orrin'],
    ['behind the body she is sent to', 'The envoy to the UN Sarah Orrin left.', 'Sarah Orrin'],
    ['whose surname is a role', 'Gavin Hunter, 18, was charged.', 'Gavin Hunter'],
    ['whose surname is a colour', 'It was told by Sarah White on Monday.', 'Sarah White'],
    ['by how her name sounds', 'It was told by Vashti Orrini on Monday.', 'Vashti Orrini'],
    ['by a common surname', 'They read Vashti Hughes on Monday.', 'Vashti Hughes'],
    ['by a surname made of a given name', 'They read Vashti Williamson on Monday.', 'Vashti Williamson'],
    ['by what she made', 'They read a book by Vashti Orrin on Monday.', 'Vashti Orrin'],
    ['by what she does', 'Vashti Orrin rushed for 101 yards.', 'Vashti Orrin'],
    ['by the score', 'They saw her defeat Vashti Orrin 6-3 on Monday.', 'Vashti Orrin'],
    ['whose given name may be a particle', 'It was told by Ben Orrin on Monday.', 'Ben Orrin'],
    ['whom somebody meets', 'She will play against Sarah Orrin.', 'Sarah Orrin'],
    ['without what she bears', 'It was told by Sarah Orrin KC on Monday.', 'Sarah Orrin'],
    ['with particles in capitals', 'It was told by Sarah De La Orrin on Monday.', 'Sarah De La Orrin'],
    ['whom a jury has found guilty', 'A jury found Vashti Orrin guilty on Monday.', 'Vashti Orrin'],
    [
      'by her party',
      'It is led by Ajit Pol, Tom Reed, and one Democrat, Melkon Orrin.',
      ['Ajit Pol', 'Tom Reed', 'Melkon Orrin'],
    ],
    ['behind two titles', 'They freed Rt. Hon. Vashti Orrin on Monday.', 'Vashti Orrin'],
  ])('is known %s', (_how, text, name) => {
    expect(names(text).people).toEqual([name].flat())
  })

  test.each([
    ['a place', 'They met in Harlan Junction.'],
    ['an office', 'The Prime Minister left.'],
    ['a venue with its article', 'They met at the Orrin Arms.'],
    ['abstract words', 'He checked the list of Financial Interests.'],
    ['a place that begins like one', 'Waves hit Cape Verga.'],
    ['two capitals alone', 'They bought a Milky Cleanser for the boat.'],
    ['what is said of a thing', 'They went to a Classic Movies auction.'],
    ['a heading', 'Meet Sarah Orrin And Her Famous Cats'],
    ['a better kind of a thing', 'They say the new Vashti Pro was sold out.'],
    ['what has initials of its own', 'They went to Vashti Orrin (VO) on Monday.'],
    ['what begins as a title does', 'Star Gardens were full of dancers on Monday.'],
    ['a firm by its adjective', 'They hold shares of Vashti Orrin Scientific and boats.'],
    ['doctors without borders', 'They came from Nurses Without Homes.'],
    ['a storm', 'Hurricane Vashta made landfall.'],
    ['what a known firm is called after', 'It was bought by Facebook owner Meta Melka.'],
    ['a ship', 'They slept aboard USS Vashti Orrin, the chief said.'],
    ['a fire service', '“No,” Harlan Fire said.'],
    ['the body behind whose title another stands', 'It was late when Dallas Fed President spoke.'],
    ['an order', 'It was told by the Executive Order.'],
    ['what a firm sells', 'They say the Google Orrin was sold out.'],
    ['whom somebody is of', '“No,” Ann Lee of Vashti Orrin said.'],
    ['a car', 'They recalled Chevrolet Melko and GMC Serra trucks.'],
    ['an old body of a people', 'It was told by the Norwegian Theatre Orrin.'],
  ])('is not %s', (_what, text) => {
    expect(names(text).people.filter((name) => name !== 'Ann Lee')).toEqual([])
  })
})

test('whose spokesman somebody is, is nobody', () => {
  expect(names('A spokesperson for Harlan Edison, Taylor Orrin, said he would pay.').people).toEqual([
    'Taylor Orrin',
  ])
})

describe('all names of a person are one entry', () => {
  test.each([
    [
      'the surname alone',
      ['Vashti Orrin, 54, was freed.', 'Orrin smiled.', 'Later Ms Orrin left.'],
      ['Vashti Orrin'],
    ],
    ['the given name alone', ['Vashti Orrin, 54, was freed.', 'Then Vashti smiled.'], ['Vashti Orrin']],
    [
      'the initial left out',
      ['Vashti B. Orrin, 54, was freed.', 'Vashti Orrin smiled.'],
      ['Vashti B. Orrin'],
    ],
    [
      'a given name’s initial',
      ['Rt. Hon. B. U. Orrin, 54, was freed.', 'Later Benjamin Orrin, 54, smiled.'],
      ['B. U. Orrin'],
    ],
    [
      'a surname of three words',
      ['Ana López de Orrin, 54, was freed.', 'Later López de Orrin smiled.'],
      ['Ana López de Orrin'],
    ],
    [
      'a surname of two words',
      ['Sheikh Omar bin Said Al Luda came.', 'Al Luda said no.'],
      ['Omar bin Said Al Luda'],
    ],
  ])('%s', (_what, text, people) => {
    expect(names(text).people).toEqual(people)
  })

  test('a surname is whom it was first, not somebody of the family', () => {
    const { quotes } = factsOf([
      'John Orrin, the mayor, and his wife Ann Orrin came.',
      '“We are glad to be back in town,” Orrin said.',
      '“It was a very long way,” Mrs. Orrin said.',
    ])
    expect(quotes.map(({ speaker }) => speaker)).toEqual(['John Orrin', 'Ann Orrin'])
  })
})

describe('in other languages', () => {
  test.each([
    ['it', 'Ieri Vasco Orrin è arrivato a Roma con il ministro Carlo Lenti.', ['Vasco Orrin', 'Carlo Lenti']],
    ['it', 'La Torre Lunga e il Ponte Vecchio sono chiusi.', []],
    ['es', 'Ayer llegó Vasco Orrin con la ministra Clara Lenti.', ['Vasco Orrin', 'Clara Lenti']],
    ['fr', 'Hier, Vasco Orrin a rencontré la ministre Claire Lenti.', ['Vasco Orrin', 'Claire Lenti']],
    ['nl', 'Gisteren sprak Vasco Orrin met minister Klaas Lent.', ['Vasco Orrin', 'Klaas Lent']],
    ['de', 'Gestern sprach Bürgermeister Karl Lenz über Neue Wege und Alte Sorgen.', ['Karl Lenz']],
    ['de', 'Gestern traf Karl Lenz den Rat. Auch Irma Vogts Ansichten zählen.', ['Karl Lenz']],
    ['de', 'Rund zwei Millionen Menschen kamen. Lenz sprach über Norwegens Rolle.', []],
    ['de', 'Seit langem, lang genug, mahnt die Ex-Harz-Vorsitzende Irma Lang.', ['Irma Lang']],
    ['de', 'Es widersprach XYZ-Generalsekretär Thorsten Lenz.', ['Thorsten Lenz']],
    ['de', 'Der Abgeordnete Karl Lenz (XYZ) widersprach.', ['Karl Lenz']],
  ])('%s: %s', (language, text, people) => {
    expect(names(text, language).people).toEqual(people)
  })
})
