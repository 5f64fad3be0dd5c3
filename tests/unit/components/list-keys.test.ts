import { expect, test } from 'vitest'
import { listKey } from '@/components/list/list-keys'

test.each([
  [{ key: 'j' }, 'next'],
  [{ key: 'J', shiftKey: true }, 'next'],
  [{ key: '#', shiftKey: true }, 'bin'],
  [{ key: '?', shiftKey: true }, 'keys'],
  [{ key: 'ArrowDown' }, 'next'],
  [{ key: 'c' }, 'look'],
  [{ key: 'c', ctrlKey: true }, null],
  // Cyrillic and Arabic keyboards: the key in the place of J.
  [{ key: 'о', code: 'KeyJ' }, 'next'],
  [{ key: 'ت', code: 'KeyJ' }, 'next'],
  // AZERTY: what is written on the key counts, not its place.
  [{ key: 'a', code: 'KeyQ' }, 'selectAll'],
  [{ key: 'ArrowDown', altKey: true }, null],
  [{ key: 'r', metaKey: true }, null],
  [{ key: 'q' }, null],
  [{ key: 'constructor' }, null],
] as const)('%j means %j', (init, meaning) => {
  expect(listKey(new KeyboardEvent('keydown', init))).toBe(meaning)
})

test.each([
  ['input', null],
  ['select', null],
  ['textarea', null],
  ['a', 'star'],
  ['button', 'star'],
])('a key pressed in <%s> means %j', (tag, meaning) => {
  const target = document.createElement(tag)
  document.body.append(target)
  let found: string | null = ''
  target.addEventListener('keydown', (event) => {
    found = listKey(event)
  })
  target.dispatchEvent(new KeyboardEvent('keydown', { key: 's' }))
  target.remove()
  expect(found).toBe(meaning)
})
