/** Where on the page a place in a block's text stands, in CSS pixels from the top of `root`; `null` when it isn't drawn. */
export function sentenceTop(root: HTMLElement, block: number, start: number): number | null {
  const box = root.querySelector(`[data-block="${block}"]`)
  if (!box) return null
  const origin = root.getBoundingClientRect().top
  const leaves = [...box.querySelectorAll<HTMLElement>('[data-start]')]
  const leaf = leaves.findLast((each) => Number(each.dataset.start) <= start)
  if (!leaf) return box.getBoundingClientRect().top - origin
  let at = Number(leaf.dataset.start)
  const texts = document.createTreeWalker(leaf, NodeFilter.SHOW_TEXT)
  for (let node = texts.nextNode(); node instanceof Text; node = texts.nextNode()) {
    if (start < at + node.length) {
      const range = document.createRange()
      range.setStart(node, Math.max(0, start - at))
      range.setEnd(node, Math.min(node.length, Math.max(0, start - at) + 1))
      return range.getBoundingClientRect().top - origin
    }
    at += node.length
  }
  return leaf.getBoundingClientRect().top - origin
}
