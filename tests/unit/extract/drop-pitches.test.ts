import { describe, expect, test } from 'vitest'
import { blockText } from '@/lib/article/block-text'
import { dropPitches } from '@/lib/extract/drop-pitches'
import { between, heading, ledger, line, list, prose } from './block-examples'

describe('a line in which the paper sells itself', () => {
  test.each([
    'Get the day’s top stories delivered to your inbox so that you never miss a ferry.',
    'Get our free daily news email with exclusive stories, opinion and analysis',
    'A daily email of the stories you need to read right now.',
    'I would like to be emailed about offers, events and updates from The Ledger. Read our privacy notice.',
    'Our members are treated to special offers, promotions, and adverts from us and our partners.',
    'Subscribe now to read the latest news in your city.',
    'Create an account or sign in to continue with your reading experience.',
    'This article is exclusive to subscribers',
    'To read the rest of this story subscribe to Ledger Plus.',
    'Support our newsroom by contributing as little as $1 a month.',
    'If you buy something through our links, we may earn a commission.',
    'This post may contain affiliate links.',
    'This slideshow requires JavaScript.',
    'Jeden Montag die Topstorys der Woche aus der Sportredaktion',
    'Jetzt abonnieren und von der Vorlesefunktion profitieren.',
    'Hat Ihnen dieser Artikel gefallen? Dann unterstützen Sie uns mit einer Spende.',
    'Um eingebettete Inhalte anzuzeigen, ist deine Einwilligung notwendig. Mit „Alle akzeptieren“ stimmst du zu.',
    '„Hier ist Nordhafen“: Der Newsletter informiert Sie immer freitags über das Wichtigste.',
    'Alles zum Hafen: Abonniere den WhatsApp-Kanal des Boten!',
    'For the latest news from the harbour, sign up for our newsletter.',
    'Recevez chaque matin notre newsletter',
    'Suscríbete y recibe nuestro boletín',
    'Receba as notícias no seu e-mail',
    'Iscriviti alla newsletter',
    'Prenumerera på vårt nyhetsbrev',
  ])('%j goes', (text) => {
    expect(between(dropPitches, line(text))).toEqual([])
  })

  test('takes its heading and the list of what a subscriber gets with it', () => {
    expect(
      between(
        dropPitches,
        heading('Get daily national news'),
        line('Get daily news delivered to your inbox.'),
        line('Subscribe now to read the latest news in your city.'),
        list(['Unlimited articles'], ['The crossword']),
      ),
    ).toEqual([])
  })
})

describe('a box without a name', () => {
  test('goes with the line that says when its letter comes', () => {
    expect(
      between(dropPitches, line('Get the Harbour letter'), line('Three tides worth knowing, every Friday.')),
    ).toEqual([])
  })

  test('takes no other short line with it', () => {
    expect(between(dropPitches, line('Get the Harbour letter'), line('Nobody came.'))).toEqual([
      'Nobody came.',
    ])
  })
})

describe('what a story says', () => {
  test.each([
    'Sign up for the Nether Lees newsletter and you will receive, every Friday at noon, one email of about 400 words.',
    'By clicking on the only button on her page, readers accept cookies, which are oat and arrive by post.',
    'The letters were sent straight to their inboxes, the court heard.',
    'Subscribers who had paid for a year were told that the paper would close.',
    '“Support our journalism,” read the banner over the empty newsroom.',
    'Get our boys home was the demand of the march.',
    'Get the harbour master’s letter, she told him, and bring it here.',
    'The bell rings every Friday.',
    'The broker may earn a commission of 3% on each sale.',
    'Donations of as little as five pounds built the lifeboat.',
    'Der Konzern braucht die Einwilligung der Kunden, entschied das Gericht.',
    'Jeden Montag fährt die Fähre eine Stunde früher.',
    'Der Newsletter informiert sie nicht, klagten die Fischer.',
    'Abonnenten erhalten ihr Geld zurück.',
    'La mairie a reçu chaque matin des lettres.',
  ])('%j stays', (text) => {
    expect(between(dropPitches, line(text))).toEqual([text])
  })

  test('keeps the subhead over a pitch', () => {
    expect(
      between(
        dropPitches,
        heading('What the divers found'),
        line('Subscribe now to read the latest news in your city.'),
      ),
    ).toEqual(['What the divers found'])
  })

  test('keeps the list that a paragraph of the story leads to', () => {
    expect(between(dropPitches, line('They took with them:'), list(['a rope'], ['a lamp']))).toHaveLength(2)
  })

  test('keeps such lines where they are what the story is about', () => {
    const quiz = [
      line(
        'Sign in to read the rest of this page: five paywalls, and what they say about us all in the end.',
      ),
      line(
        'To read the rest of this story, subscribe: the shortest, and the one that nobody has ever obeyed.',
      ),
      line(
        'This article is exclusive to subscribers: the rudest, and for that reason perhaps the most honest.',
      ),
    ]
    expect(dropPitches.run([...quiz, prose('ferry')], ledger).map(blockText)).toHaveLength(4)
  })
})
