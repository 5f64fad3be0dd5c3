import type { FactWords } from './fact-words'
import type { Token } from './tokens'

const fraction = /^(?:hal(?:f|ves)|(?:third|quarter|(?:four|fif|six|seven|eigh|nin|ten)th)s?|\p{L}+ties)$/u

/** "five-story", "$7 billion-a-year": the number apart from what hangs on it, as with digits. "Twenty-five" and "two-thirds" stay whole. */
export function splitNumberWords(
  tokens: readonly Token[],
  { numbers, scales }: Pick<FactWords, 'numbers' | 'scales'>,
): readonly Token[] {
  return tokens.flatMap((token) => {
    const dash = token.kind === 'word' ? token.lower.indexOf('-') : -1
    if (dash < 1) return token
    const [head, rest] = [token.lower.slice(0, dash), token.lower.slice(dash + 1)]
    if (
      numbers.has(token.lower) ||
      !(numbers.has(head) || (scales.get(head) ?? 0) >= 1e6) ||
      numbers.has(rest) ||
      fraction.test(rest) ||
      rest.startsWith('and-')
    ) {
      return token
    }
    const piece = (from: number, to: number, kind: Token['kind']): Token => ({
      text: token.text.slice(from, to),
      lower: token.lower.slice(from, to),
      start: token.start + from,
      end: token.start + to,
      kind,
    })
    return [piece(0, dash, 'word'), piece(dash, dash + 1, 'mark'), piece(dash + 1, token.text.length, 'word')]
  })
}
