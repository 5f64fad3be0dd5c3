import { expect, test } from 'vitest'
import { factFinder } from '@/lib/facts/fact-finder'
import { foreignSpeech } from '@/lib/facts/foreign-speech'
import { loadFactFinder } from '@/lib/facts/load-fact-finder'
import { arabicWords } from '@/lib/facts/words-arabic'
import { blocksOf } from './facts-of'

test.each([
  [null, 'On Tuesday more than 1,200 people came, said Ana Ruiz.'],
  ['en-GB', 'On Tuesday more than 1,200 people came, said Ana Ruiz.'],
  ['de', 'Am Dienstag kamen mehr als 1.200 Menschen, sagte Ana Ruiz.'],
  ['fr-CA', 'Mardi, plus de 1 200 personnes sont venues, a dit Ana Ruiz.'],
  ['es', 'El martes vinieron más de 1.200 personas, dijo Ana Ruiz.'],
  ['pt-BR', 'Na terça-feira vieram mais de 1.200 pessoas, disse Ana Ruiz.'],
  ['it', 'Martedì sono venute più di 1.200 persone, ha detto Ana Ruiz.'],
  ['nl', 'Dinsdag kwamen meer dan 1.200 mensen, zei Ana Ruiz.'],
  ['tr', 'Salı günü 1.200 kişi geldi.'],
  ['ar', 'يوم الثلاثاء جاء أكثر من 1200 شخص'],
  ['ja-JP', '2日、1200人が参加した。'],
  ['sv', 'I januari 2024 kom 1 200 personer.'],
  ['no such tag', 'On Tuesday more than 1,200 people came.'],
])('what is loaded for %s reads as what is at hand', async (language, text) => {
  const blocks = blocksOf([text], language ?? 'en')
  const loaded = await loadFactFinder(language)
  const facts = loaded(blocks, '2024-04-03')
  expect(facts).toEqual(factFinder(language)(blocks, '2024-04-03'))
  expect(facts.figures.length).toBeGreaterThan(0)
})

test('what finds the facts of a language is made once', () => {
  expect(loadFactFinder('en-GB')).toBe(loadFactFinder('en-GB'))
  expect(factFinder('de')).toBe(factFinder('de'))
})

test('the free order of other languages is not Arabic’s', () => {
  expect(foreignSpeech(arabicWords()).order).toBeNull()
})
