import { expect, test } from 'vitest'
import { newSentences } from '@/lib/library/new-sentences'

const sentences = (...texts: readonly string[]) =>
  texts.map((text, index) => ({ block: index, index: 0, start: 0, end: text.length, text }))

const read = sentences(
  'Talks broke down before dawn on Monday when the union left the room.',
  'More than 3,200 containers wait at the South Quay.',
  '港では一時クレーンが止まったが、けが人の報告はない。',
)

test.each([
  ['Talks broke down before dawn on Monday when the union left the room.', false],
  // A copy editor's turn is no news.
  ['On Monday the talks broke down before dawn, when the union left the room.', false],
  ['The mayor will make another offer on Thursday, her office said.', true],
  // What moved is: most of its words are others.
  ['Some 4,100 containers are now stacked there, the authority says.', true],
  ['He declined to comment.', false],
  ['港では一時クレーンが止まったが、けが人の報告はない。', false],
  ['鉄道は安全を確認したうえで、正午までに運転を再開した。', true],
  ['', false],
])('%j is new: %j', (text, fresh) => {
  expect(newSentences(sentences(text), read)).toHaveLength(fresh ? 1 : 0)
})

test('all is new to who has read nothing', () => {
  expect(newSentences(read, [])).toHaveLength(3)
})
