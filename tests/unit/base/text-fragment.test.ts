import { describe, expect, test } from 'vitest'
import { textFragment } from '@/lib/base/text-fragment'

const url = 'https://gazette.example/a'

describe('an address that leads to a passage', () => {
  test.each([
    ['names a short one whole', 'The bridge is closed.', '#:~:text=The%20bridge%20is%20closed.'],
    [
      'encodes what would end a part of it',
      'A 42-day pause, R&D said',
      '#:~:text=A%2042%2Dday%20pause%2C%20R%26D%20said',
    ],
    [
      'names a long one by both its ends',
      'The city has proposed a pause of forty-two days during which all of the crews would return to their work.',
      '#:~:text=The%20city%20has%20proposed%20a,would%20return%20to%20their%20work.',
    ],
    [
      'does so without spaces too',
      '港'.repeat(40) + '湾'.repeat(60),
      `#:~:text=${encodeURIComponent('港'.repeat(12))},${encodeURIComponent('湾'.repeat(12))}`,
    ],
    [
      'reads white space as the page shows it',
      ' The bridge\n is  closed. ',
      '#:~:text=The%20bridge%20is%20closed.',
    ],
  ])('%s', (_, text, expected) => {
    expect(textFragment(url, text)).toBe(`${url}${expected}`)
  })

  test('keeps a fragment that is there', () => {
    expect(textFragment(`${url}#top`, 'Closed.')).toBe(`${url}#top:~:text=Closed.`)
  })
})
