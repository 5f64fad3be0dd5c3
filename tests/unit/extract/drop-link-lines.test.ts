import { describe, expect, test } from 'vitest'
import { dropLinkLines } from '@/lib/extract/drop-link-lines'
import { between, line, link, list } from './block-examples'

const other = 'https://courts.example/ruling'

describe('between the paragraphs', () => {
  test('a link in capitals to another house goes', () => {
    expect(between(dropLinkLines, line(link('HARBOUR MASTER RESIGNS OVER ROPE', other)))).toEqual([])
  })

  test('a row of teasers with labels in brackets goes', () => {
    const row = line(
      link('Harbour master resigns over rope'),
      ' [INSIGHT]|\n',
      link('Ferry to return in spring'),
      ' [VIDEO]',
    )
    expect(between(dropLinkLines, row)).toEqual([])
  })

  test('a list of kickers and linked headlines goes', () => {
    const teasers = list(
      ['Harbour: ', link('Why the rope was missing')],
      ['Money: ', link('Where it went in April')],
      ['A tunnel instead?', ' ', link('What the county says now')],
    )
    expect(between(dropLinkLines, teasers)).toEqual([])
  })
})

describe('in the story', () => {
  test.each([
    ['a link to a document', line(link('The full ruling of the county court', other))],
    ['a short name in capitals', line(link('HMS FERRY', other))],
    ['a sentence in capitals that links nowhere', line('THE FERRY IS CLOSED UNTIL THE SPRING')],
    ['a sentence with a word in brackets', line('He said it [SIC] and ', link('left for the harbour'))],
    [
      'a list of documents elsewhere',
      list(
        ['Ruling: ', link('the county court decides', other)],
        ['Appeal: ', link('the state court decides', other)],
      ),
    ],
    [
      'a list with a word of its own after each link',
      list(
        ['Tea: ', link('how we brew it'), ', 4 minutes'],
        ['Rice: ', link('how we cook it'), ', 12 minutes'],
      ),
    ],
  ])('%s stays', (_what, block) => {
    expect(between(dropLinkLines, block)).toHaveLength(1)
  })
})
