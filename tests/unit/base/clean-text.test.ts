import { describe, expect, test } from 'vitest'
import { cleanName, cleanText } from '@/lib/base/clean-text'

describe('text', () => {
  test.each([
    ['white space collapses', ' a \n\t b ', 'a b'],
    ['soft hyphens and zero-width spaces go', 'har\u00adbour\u200b', 'harbour'],
    ['a no-break space stays where it is typography', '«\u00a0oui\u00a0»', '«\u00a0oui\u00a0»'],
    ['the ideographic space stays', '灯台\u3000点灯', '灯台\u3000点灯'],
    ['control characters go', 'a\u0000b\u007f', 'ab'],
    ['joiners of Persian and emoji stay', 'می\u200cشود 👩\u200d🚒', 'می\u200cشود 👩\u200d🚒'],
  ])('%s', (_name, text, expected) => {
    expect(cleanText(text)).toBe(expected)
  })
})

describe('names', () => {
  test('lose bidi controls', () => {
    expect(cleanName('\u202eecnerolF\u202c \u2066x\u2069', 100)).toBe('ecnerolF x')
  })
  test('are cut, never through a character', () => {
    expect(cleanName('ab👩', 3)).toBe('ab')
    expect(cleanName('x'.repeat(1_000_000), 300)).toHaveLength(300)
  })
})
