import { seeded } from './seeded.ts'

const onsets = ['b', 'br', 'd', 'dr', 'f', 'g', 'gl', 'h', 'k', 'l', 'm', 'n', 'p', 'pr', 'r', 's', 'st', 't']
const vowels = ['a', 'e', 'i', 'o', 'u', 'ea', 'ou']
const codas = ['', 'l', 'm', 'n', 'nd', 'r', 'rt', 's', 'st', 't']

const small =
  'the of and to a in that for is on was with as it by at from be has are said an this which not had were will after its'.split(
    ' ',
  )

/** As many as a reader's ten thousand stories may hold (Heaps' law puts 8 million words of news at some hundred thousand forms). */
const VOCABULARY = 60_000
/** About every second word of English news is one of the commonest (Zipf). */
const SMALL_PART = 0.42

const at = <T>(list: readonly T[], part: number): T => {
  const found = list[Math.min(list.length - 1, Math.floor(part * list.length))]
  if (found === undefined) throw new Error('empty list')
  return found
}

/** Made up, so that no publisher's text is needed; the same for ever. */
const vocabulary: readonly string[] = (() => {
  const random = seeded(20_261_127)
  const words = new Set<string>()
  while (words.size < VOCABULARY) {
    const syllables = 1 + Math.floor(random() * 3)
    let word = ''
    for (let index = 0; index < syllables; index++)
      word += at(onsets, random()) + at(vowels, random()) + at(codas, random())
    if (word.length > 2) words.add(word)
  }
  return [...words]
})()

const capitalised = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1)

/** A word of the vocabulary, the first ones far more often than the last (density falls as 1/rank). */
const anyWord = (random: () => number): string => vocabulary[Math.floor(VOCABULARY ** random()) - 1] ?? 'word'

/** A rare one: what names are made of. */
export const madeName = (random: () => number): string => capitalised(at(vocabulary, 0.1 + 0.9 * random()))

export const madeWords = (random: () => number, count: number): readonly string[] =>
  Array.from({ length: count }, () => (random() < SMALL_PART ? at(small, random()) : anyWord(random)))

/** One sentence, now and then with one of the story's names in it. */
export function madeSentence(random: () => number, names: readonly string[]): string {
  const words = [...madeWords(random, 10 + Math.floor(random() * 18))]
  if (random() < 0.5) words[1 + Math.floor(random() * (words.length - 1))] = at(names, random())
  return `${capitalised(words.join(' '))}.`
}

export const madeTitle = (random: () => number, names: readonly string[]): string =>
  capitalised(
    [at(names, random()), ...madeWords(random, 5 + Math.floor(random() * 5)), at(names, random())].join(' '),
  )
