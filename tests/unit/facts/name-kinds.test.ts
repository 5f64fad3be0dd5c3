import { describe, expect, test } from 'vitest'
import { factsOf } from './facts-of'

const names = (text: string | readonly string[], language?: string) => {
  const { people, organisations, places } = factsOf(text, language)
  const of = (facts: readonly { readonly name: string }[]) => facts.map(({ name }) => name)
  return { people: of(people), organisations: of(organisations), places: of(places) }
}

describe('an organisation', () => {
  test.each([
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
    ['by what it owns', 'Under the deal Orlo’s shares are sold.', 'Orlo'],
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
  ])('is known %s', (_how, text, name) => {
    expect(names(text).organisations).toContain(name)
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
    ['a bare noun', 'The Department and the Police agreed.'],
    ['a word that is shouted', 'They were NOT told, and it was not right.'],
    ['a law', 'Under the Clean Harbor Act nobody may fish.'],
    ['a part of a file’s name', 'They set team_Varna in the box.'],
    ['what a firm makes', 'Orlo said it would stop. Orlo, a company, made the Orlo Cruiser.'],
  ])('is not %s', (_what, text) => {
    const { organisations } = names(text)
    expect(organisations.filter((name) => name !== 'Orlo')).toEqual([])
  })
})

describe('a place', () => {
  test.each([
    ['a country the browser knows', 'Ministers from Norway and Ghana met.', 'Norway'],
    ['a city of the world', 'Trains to Nairobi stopped.', 'Nairobi'],
    ['a state', 'Rain fell on Oregon.', 'Oregon'],
    ['what somebody is in', 'They met in Harlan Junction.', 'Harlan Junction'],
    ['what somebody is from', 'Ann Lee, from Melkvlei, cheered.', 'Melkvlei'],
    ['a town by its state', 'Sioux Bend, Iowa, was flooded.', 'Sioux Bend'],
    ['a town by its state’s short form', 'The plant near Harlan, Ill., closed.', 'Harlan'],
    ['a thing by its last noun', 'Ships left Verga Bay.', 'Verga Bay'],
    ['a region by the noun behind', 'The Luda region is dry.', 'Luda'],
    ['a town by the noun before', 'The port town Vang Luk is full.', 'Vang Luk'],
    ['where a text is written', 'HARBORVIEW (HL) — Dock workers walked out.', 'HARBORVIEW'],
  ])('is %s', (_what, text, name) => {
    expect(names(text).places).toContain(name)
  })

  test.each([
    ['in a ministry’s name', 'The Ghana Health Ministry replied.'],
    ['in a people’s name', 'A Norwegian boat met two Kenyans.'],
    ['in the name of a person', 'Chad Holloway, 34, was there.'],
    ['short for a state', 'The mayor of Harlan, Ill., left.'],
  ])('is none %s', (_where, text) => {
    const { places } = names(text)
    expect(places.filter((name) => name !== 'Harlan')).toEqual([])
  })
})

describe('a person', () => {
  test.each([
    ['by a title', 'President Vashti Orrin spoke.', 'Vashti Orrin'],
    ['by a title of several words', 'Secretary of State Vashti Orrin spoke.', 'Vashti Orrin'],
    ['by the role behind a firm', 'HarborLine CEO Vashti Orrin spoke.', 'Vashti Orrin'],
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
    ['by her family', 'They met Vashti Orrin’s brother there.', 'Vashti Orrin'],
    ['by what people do', 'Vashti Orrin scored twice.', 'Vashti Orrin'],
    ['with a by-name', 'Police charged Vashti “Vee” Orrin, 54.', 'Vashti “Vee” Orrin'],
    ['behind her people', 'Police freed Kenyan Vashti Orrin and her dog.', 'Vashti Orrin'],
    ['behind where she is sent', 'The ambassador to Ghana Sarah Orrin left.', 'Sarah Orrin'],
    ['behind the body she is sent to', 'The envoy to the UN Sarah Orrin left.', 'Sarah Orrin'],
    ['whose surname is a role', 'Gavin Hunter, 18, was charged.', 'Gavin Hunter'],
  ])('is known %s', (_how, text, name) => {
    expect(names(text).people).toEqual([name])
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
  ])('is not %s', (_what, text) => {
    expect(names(text).people).toEqual([])
  })
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
    ['de', 'Der Abgeordnete Karl Lenz (XYZ) widersprach.', ['Karl Lenz']],
  ])('%s: %s', (language, text, people) => {
    expect(names(text, language).people).toEqual(people)
  })
})
