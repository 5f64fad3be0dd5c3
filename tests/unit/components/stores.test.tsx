import { act } from 'preact/test-utils'
import { expect, test } from 'vitest'
import { createStore } from 'zustand/vanilla'
import { useStore } from '@/components/use-store'
import { useTypography } from '@/components/use-typography'
import { defaultSettings, type Typography } from '@/lib/settings/settings'
import { draw, redraw, wordsOf } from './draw'

test('a component follows the part of a store it reads', async () => {
  const store = createStore(() => ({ count: 1, other: 0 }))
  let drawn = 0
  function Count() {
    drawn += 1
    return <p>{useStore(store, ({ count }) => count)}</p>
  }
  const box = await draw(<Count />)
  expect(wordsOf(box)).toBe('1')
  await act(() => store.setState({ count: 2 }))
  expect(wordsOf(box)).toBe('2')
  const before = drawn
  await act(() => store.setState({ other: 5 }))
  expect(drawn).toBe(before)
})

test('the reader’s type stands where the style sheet reads it, and auto leaves the theme to the system', async () => {
  function Worn(typography: Typography) {
    useTypography(typography)
    return null
  }
  const { dataset } = document.documentElement
  const box = await draw(<Worn {...defaultSettings.typography} />)
  expect(dataset.theme).toBeUndefined()
  await redraw(box, <Worn {...defaultSettings.typography} theme="sepia" font="legible" size={-2} />)
  expect([dataset.theme, dataset.font, dataset.size]).toEqual(['sepia', 'legible', '-2'])
})
