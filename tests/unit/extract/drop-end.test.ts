import { describe, expect, test } from 'vitest'
import type { Block } from '@/lib/article/block'
import { blockText } from '@/lib/article/block-text'
import { dropEnd } from '@/lib/extract/drop-end'
import { heading, ledger, line, prose } from './block-examples'

const end = (...tail: readonly Block[]) =>
  dropEnd
    .run([prose('ferry'), prose('bridge'), ...tail], ledger)
    .slice(2)
    .map(blockText)

describe('after the last sentence', () => {
  test.each([
    'Reporting by Cyril Obi, writing by Bo Lind, editing by Ada Reyes',
    'Additional reporting from PA',
    'Associated Press writer Bo Lind in Paris contributed to this report.',
    'This is a developing story - more to follow',
    'Reach the reporters at their desks',
    'Note: we are moderating all comments because of a surge in spam.',
    'ATENÇÃO: Comentários ofensivos não serão aprovados pelo moderador.',
    'Foto(s): © Archiv',
    'Email Ada Reyes at ada@ledger.example or follow her.',
    'You can follow any responses to this entry through the RSS 2.0 feed.',
    'Ada Reyes’s book about the ferry is out in March.',
    'ledger.example/ada',
    '순천 이수진 기자 sujin@ledger.example',
    '(责编：王小明)',
    'Staff writer Ada Reyes covers the harbour and its money.',
    'Ada Reyes (*1958) is the author of three books about ferries.',
    'Ada is a writer who lives by the water.',
  ])('%j goes', (text) => {
    expect(end(line(text))).toEqual([])
  })

  test.each([
    'Support The Ledger',
    'Recent articles',
    'Popular this week',
    'More great stories',
    'You may also like...',
    'Newsletter: The harbour',
    'Schlagwörter zu diesem Artikel',
  ])('%j begins something else', (text) => {
    expect(end(heading(text), prose('other pier'))).toEqual([])
  })
})

describe('the story’s own last words', () => {
  test.each([
    'She contributed to this town as nobody had.',
    'Note: the ferry does not run on Sundays.',
    'Via Appia leads there.',
    'Asked about it, Ada Reyes was silent for a while.',
    'Reporting it took him a year.',
    'Follow the path to the quay, and you are there.',
    'His answer is not known: Ada Reyes is one of three people who asked.',
    'Share this information, please.',
  ])('%j stay', (text) => {
    expect(end(line(text))).toEqual([text])
  })

  test('stand below a box whose links are gone', () => {
    const last = line(
      'The mayor said that he had known for a year. “We had the money,” he said, “and then, one morning in April, we did not.”',
    )
    expect(end(heading('Editor’s picks'), last)).toEqual(['Editor’s picks', blockText(last)])
  })
})
