import { describe, expect, test } from 'vitest'
import { isNews } from '@/lib/summary/is-news'
import { summaryWordsOf } from '@/lib/summary/summary-words-of'

describe('what may stand in a summary', () => {
  test.each([
    ['a link to more', 'Read more: How the harbor strike began last year'],
    ['a newsletter', 'Sign up for our morning newsletter and never miss a story.'],
    ['a way down the page', 'Scroll down for video.'],
    ['another way down the page', 'Scroll down to see the photos of the new pier.'],
    ['a note that it goes on', 'Story continues below the advertisement.'],
    ['what to press', 'Tap here to see the map on your phone.'],
    ['what to watch', 'Watch the video above to see the boats.'],
    ['a wish of the page', 'Please enable JavaScript to read the whole story.'],
    ['a credit', 'Photo: Ana Ruiz for the Harborview Ledger'],
    ['a note on the story itself', 'This story was updated at 4 p.m. with a statement.'],
    ['a note on where it appeared', 'This article originally appeared in the Ledger of Halden.'],
    ['a stamp', 'Last updated on 3 April 2024 at noon'],
    ['a byline', 'By Ana Ruiz and Joe Hill'],
    ['those who worked on it', 'Reporting by Ana Ruiz in Oslo; editing by Joe Hill'],
    ['a question', 'How does anybody choose a name?'],
    ['what announces a list', 'These are the parts they are most likely to argue over:'],
    ['where to write an address', 'Enter your email address and zip code for alerts.'],
    ['what a player needs', 'To view this content, Flash Player must be installed.'],
    [
      'an embedded post',
      'The ferry is safe, the port says https://t.example/mlM6jw — Orlo Ledger (@orloledger) May 3, 2024',
    ],
    ['whose comments they are', 'Comments powered by Orlo Talk.'],
    ['a note of what was put right', '(Corrects 10th paragraph to show that the ferry is from Halden.)'],
    ['too few words', '10 p.m.'],
    ['a German link', 'Lesen Sie auch: Wie der Streik im Hafen begann', 'de'],
    ['a French link', 'À lire aussi : comment la grève a commencé', 'fr'],
    ['a Spanish appeal', 'Suscríbete a nuestro boletín de noticias de la mañana.', 'es'],
  ])('not %s', (_name, text, language = 'en') => {
    expect(isNews(text, summaryWordsOf(language))).toBe(false)
  })

  test.each([
    ['a bank’s name', 'Credit Suisse shares fell by a third on Monday.'],
    ['a day at the head', 'By Monday, all of the ships had left.'],
    ['a vaccine that was updated', 'Updated vaccines reached the city this week.'],
    ['a watch maker', 'Watch makers in the valley cut hundreds of jobs.'],
    ['a story as its subject', 'This story is far from over, the mayor said.'],
    ['readers who follow', 'Follow-up tests showed no sign of the virus.'],
    ['a short sentence', 'Nobody was hurt there.'],
    ['Japanese', '市長は三日、辞任を表明した。'],
  ])('but %s', (_name, text) => {
    expect(isNews(text, summaryWordsOf('en'))).toBe(true)
  })
})
