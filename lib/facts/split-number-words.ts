import type { FactWords } from './fact-words'
import type { Token } from './tokens'

const fraction =
  /^(?:hal(?:f|ves)|(?:third|quarter|(?:four|fif|six|seven|eigh|nin|ten)th)s?|\p{Alpha}+ties)$/u

/** "five-story", "$7 billion-a-year": the number apart from what hangs on it, as with digits. "Twenty-five" and "two-thirds" stay whole. */
export function splitNumberWords(
  tokens: readonly Token[],
  { numbers, scales }: Pick<FactWords, 'numbers' | 'scales'>,
): readonly Token[] {
  return tokens.flatMap((token, index) => {
    const { lower } = token
    const piece = (from: number, to: number, kind: Token['kind']): Token => ({
      text: token.text.slice(from, to),
      lower: lower.slice(from, to),
      start: token.start + from,
      end: token.start + to,
      kind,
    })
    const apart = (at: number) => [piece(at, at + 1, 'mark'), piece(at + 1, lower.length, 'word')]
    const dash = token.kind === 'word' ? lower.indexOf('-') : -1
    if (dash < 1) return token
    // "8-to-10-foot"
    const upper = /^to-(\d+)/.exec(lower)
    if (upper && Number(tokens[index - 2]?.text) < Number(upper[1])) {
      const [{ length }] = upper
      return [piece(0, 2, 'word'), piece(3, length, 'number'), ...(lower[length] ? apart(length) : [])]
    }
    const [head, rest] = [lower.slice(0, dash), lower.slice(dash + 1)]
    return numbers.has(lower) ||
      !(numbers.has(head) || (scales.get(head) ?? 0) >= 1e6) ||
      numbers.has(rest) ||
      fraction.test(rest) ||
      rest.startsWith('and-')
      ? token
      : [piece(0, dash, 'word'), ...apart(dash)]
  })
}
