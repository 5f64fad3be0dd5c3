import { describe, expect, test } from 'vitest'
import { dropFurniture } from '@/lib/extract/drop-furniture'
import { between, line, list } from './block-examples'

describe('furniture', () => {
  test.each([
    'Advertisement',
    'You may also like...',
    'Show caption',
    'Posted: |',
    'Weitere Informationen Ende der weiteren Informationen',
    '[button link=”https://ledger.example/send” type=”big”]Send us your ferry[/button]',
    '[gallery]',
    'カテゴリーをフォローする',
  ])('%j goes', (text) => {
    expect(between(dropFurniture, line(text))).toEqual([])
  })

  test('a list of labels goes', () => {
    expect(between(dropFurniture, list(['가'], ['가'], ['가']))).toEqual([])
  })

  test.each([
    'You may also like the other ferry, he said.',
    'Posted letters took a week.',
    '[He laughs] No, it was the rope.',
    '[sic]: so it says in the book.',
    'By boat or not at all',
  ])('%j stays', (text) => {
    expect(between(dropFurniture, line(text))).toEqual([text])
  })
})
