import type { ComponentChildren } from 'preact'

/** Stands in a text for the element that takes its place: U+FFFC, the object replacement character. */
export const PART = '\uFFFC'

/** A translated sentence with an element in it, wherever the language wants it to stand. */
export function withPart(text: string, part: ComponentChildren): ComponentChildren {
  const [before, ...after] = text.split(PART)
  return (
    <>
      {before}
      {part}
      {after.join('')}
    </>
  )
}
