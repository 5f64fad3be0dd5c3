import { type ComponentChild, render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, vi } from 'vitest'

const boxes = new Set<HTMLElement>()

afterEach(() => {
  for (const box of boxes) {
    render(null, box)
    box.remove()
  }
  boxes.clear()
})

/** Draws into the document; what was drawn goes after the test. */
export async function draw(node: ComponentChild): Promise<HTMLElement> {
  const box = document.createElement('div')
  document.body.append(box)
  boxes.add(box)
  await act(() => render(node, box))
  return box
}

/** Draws anew in the same place. */
export async function redraw(box: HTMLElement, node: ComponentChild): Promise<void> {
  await act(() => render(node, box))
}

/** Waits for the parts whose code comes after the text. */
export const lateParts = (): Promise<void> => act(async () => void (await vi.dynamicImportSettled()))

/** The text a reader sees, in one line. */
export const wordsOf = (box: Element | null): string => box?.textContent?.replace(/\s+/g, ' ').trim() ?? ''

/** A button by its words or its label; it must be there. */
export function button(box: HTMLElement, words: string): HTMLButtonElement {
  const all = [...box.querySelectorAll('button')]
  const found = all.find((each) => wordsOf(each) === words || each.getAttribute('aria-label') === words)
  if (!found) throw new Error(`no button "${words}" among: ${all.map((each) => wordsOf(each)).join(' / ')}`)
  return found
}

export async function press(target: HTMLElement): Promise<void> {
  await act(() => target.click())
}

export async function key(target: HTMLElement, name: string): Promise<void> {
  await act(() => {
    target.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true }))
  })
}
