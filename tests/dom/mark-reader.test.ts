import { afterEach, expect, test } from 'vitest'
import { drawMarks, markAt, rectsOf, selectedPassage, storyPointAt } from '@/lib/platform/mark-reader'

afterEach(() => {
  document.body.replaceChildren()
  drawMarks(document, [])
})

interface Leaf {
  readonly start: number
  readonly parts: readonly (string | 'BR')[]
}

/** A story as the components draw it: blocks, their leaves, runs in spans. */
function story(blocks: readonly (readonly Leaf[])[], dir = 'ltr'): HTMLElement {
  const root = document.createElement('div')
  root.dir = dir
  for (const [index, leaves] of blocks.entries()) {
    const block = document.createElement('div')
    block.dataset.block = String(index)
    for (const { start, parts } of leaves) {
      const leaf = document.createElement('p')
      leaf.dataset.start = String(start)
      for (const part of parts) {
        const run = document.createElement(part === 'BR' ? 'br' : 'span')
        if (part !== 'BR') run.textContent = part
        leaf.append(run)
      }
      block.append(leaf)
    }
    root.append(block)
  }
  document.body.append(root)
  return root
}

const text = (root: ParentNode, words: string): Text => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (node instanceof Text && node.data.includes(words) && root.contains(node)) return node
  throw new Error(`“${words}” is not drawn`)
}

function select(root: ParentNode & Node, from: string, to = from): void {
  const [first, last] = [text(root, from), text(root, to)]
  getSelection()?.setBaseAndExtent(first, first.data.indexOf(from), last, last.data.indexOf(to) + to.length)
}

const leaf = (...parts: readonly string[]): Leaf => ({ start: 0, parts })

test.each([
  ['within a run', [[leaf('The books are open.')]], 'books', 'books', [0, 4, 0, 9]],
  ['over two runs', [[leaf('The ', 'books', ' are open.')]], 'The', 'are', [0, 0, 0, 13]],
  ['over two blocks', [[leaf('One two.')], [leaf('Three four.')]], 'two', 'Three', [0, 4, 1, 5]],
  ['after a line break', [[leaf('One', 'BR', 'two')]], 'two', 'two', [0, 4, 0, 7]],
  [
    'in the second item of a list',
    [[leaf('One'), { start: 4, parts: ['two three'] }]],
    'three',
    'three',
    [0, 8, 0, 13],
  ],
  ['with a sign beyond the first plane', [[leaf('a 🚢 sails')]], '🚢', 'sails', [0, 2, 0, 10]],
  ['right to left', [[leaf('فتحت الشركة دفاترها')]], 'الشركة', 'الشركة', [0, 5, 0, 11]],
] as const)(
  'a selection %s is told by its place',
  (_name, blocks, from, to, [block, start, endBlock, end]) => {
    const root = story(blocks, from === 'الشركة' ? 'rtl' : 'ltr')
    select(root, from, to)
    expect(selectedPassage(root)?.passage).toEqual({ block, start, endBlock, end })
  },
)

test('a selection that runs into the next paragraph ends with its own', () => {
  const root = story([[leaf('One two.')], [leaf('Three.')]])
  const next = root.querySelector('[data-block="1"] p')
  const first = text(root, 'One')
  if (next) getSelection()?.setBaseAndExtent(first, 0, next, 0)
  expect(selectedPassage(root)?.passage).toEqual({ block: 0, start: 0, endBlock: 0, end: 8 })
})

test('what is selected outside of the story is no passage', () => {
  const root = story([[leaf('One two.')]])
  const other = document.createElement('p')
  other.textContent = 'A caption'
  document.body.append(other)
  getSelection()?.selectAllChildren(other)
  expect(selectedPassage(root)).toBeNull()
  getSelection()?.removeAllRanges()
  expect(selectedPassage(root)).toBeNull()
})

test('marks are drawn without a change of the story, and found under a press: the shorter one first', () => {
  const root = story([[leaf('The ', 'books', ' are open.')], [leaf('Who reads them?')]])
  const before = root.innerHTML
  const drawn = drawMarks(root, [
    { id: 'long', colour: 'green', passage: { block: 0, start: 0, endBlock: 1, end: 3 } },
    { id: 'short', colour: 'pink', passage: { block: 0, start: 4, endBlock: 0, end: 9 } },
  ])
  expect(root.innerHTML).toBe(before)
  const words = (colour: string) =>
    [...(CSS.highlights.get(`lede-mark-${colour}`) ?? [])].map(String).join('|')
  expect([words('green'), words('pink')]).toEqual(['The |books| are open.|Who', 'books'])
  const middle = (id: string) => {
    const [rect] = rectsOf(drawn.find((mark) => mark.id === id)?.ranges ?? [])
    return rect ? ([rect.left + rect.width / 2, rect.top + rect.height / 2] as const) : ([-1, -1] as const)
  }
  expect(markAt(drawn, ...middle('short'))).toBe('short')
  expect(markAt(drawn, ...middle('long'))).toBe('long')
  expect(markAt(drawn, -5, -5)).toBeNull()
  drawMarks(root, [])
  expect(CSS.highlights.has('lede-mark-green')).toBe(false)
})

test('a point of the window is a letter of the story', () => {
  const root = story([[leaf('One')], [leaf('two three')]])
  const range = document.createRange()
  const node = text(root, 'three')
  range.setStart(node, 4)
  range.setEnd(node, 9)
  const { left, top, height } = range.getBoundingClientRect()
  const point = storyPointAt(root, left + 1, top + height / 2)
  expect(point?.block).toBe(1)
  expect(Math.abs((point?.offset ?? 0) - 4)).toBeLessThanOrEqual(1)
})
