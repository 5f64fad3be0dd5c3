interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

interface Size {
  readonly width: number
  readonly height: number
}

/** Between the words and the bar, and between the bar and the window's edge. */
const GAP = 8

/** Where the bar stands in the window: above the words it is about, else below them, else at the foot; out of sight with words that are scrolled out of it. With a finger below first: the browser's own menu stands above. */
export function placeBar(
  words: readonly Box[],
  bar: Size,
  view: Size,
  below: boolean,
): { readonly top: number; readonly left: number } {
  const [first, last] = [words[0], words.at(-1)]
  const foot = view.height - bar.height - GAP
  if (!first || !last) return { top: foot, left: GAP }
  if (last.bottom < 0 || first.top > view.height) return { top: view.height + GAP, left: GAP }
  const over = first.top - bar.height - GAP
  const under = last.bottom + GAP
  const fits = (top: number) => top >= GAP && top <= foot
  const top = (below ? [under, over] : [over, under]).find(fits) ?? foot
  const middle = (first.left + first.right) / 2 - bar.width / 2
  return { top, left: Math.max(GAP, Math.min(middle, view.width - bar.width - GAP)) }
}
