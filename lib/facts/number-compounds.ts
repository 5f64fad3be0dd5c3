/** What a language writes its numbers with, in order of value, words apart by one space. */
interface Parts {
  /** From one to nineteen. */
  readonly small: string
  /** From twenty to ninety. */
  readonly tens: string
  /** From one hundred to nine hundred. */
  readonly hundreds: string
  /** How a ten and a one grow together: "trenta" and "otto" to "trentotto". */
  readonly grow: (ten: string, one: string) => string
  /** "mila" of "ventimila". */
  readonly thousand: string
}

/** The numbers that are written as one word, from two on: all below a hundred, the hundreds, and so many thousands. Longer ones are set in digits. */
export function numbersInOneWord({ small, tens, hundreds, grow, thousand }: Parts): Map<string, number> {
  const low = small.split(' ')
  const numbers = new Map<string, number>()
  const add = (word: string, value: number): void => {
    if (value > 1) numbers.set(word, value).set(word + thousand, value * 1000)
  }
  for (const [index, word] of low.entries()) add(word, index + 1)
  for (const [index, ten] of tens.split(' ').entries()) {
    add(ten, index * 10 + 20)
    for (const [at, one] of low.slice(0, 9).entries()) add(grow(ten, one), index * 10 + 21 + at)
  }
  for (const [index, word] of hundreds.split(' ').entries()) add(word, index * 100 + 100)
  return numbers
}
