// Elements that begin a line of their own; of the rest each is a part of one.
const lines =
  /^(?:ADDRESS|ARTICLE|ASIDE|BLOCKQUOTE|BR|DD|DIV|DL|DT|FIGCAPTION|FIGURE|FOOTER|H[1-6]|HEADER|HR|LI|MAIN|OL|P|PRE|SECTION|TABLE|TD|TH|TR|UL)$/

/** The words of a string of HTML, blocks apart, so that the last word of one and the first of the next stay two. */
export function textOfHtml(html: string): string {
  const page = new DOMParser().parseFromString(html, 'text/html')
  let text = ''
  const walker = page.createTreeWalker(page.body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Text) text += after(node) ? `\n\n${node.data}` : node.data
    else if (node instanceof Element && lines.test(node.tagName)) text += '\n\n'
  }
  return text
}

/** Stands right behind the end of a block. */
const after = (node: Text): boolean =>
  node.previousSibling instanceof Element && lines.test(node.previousSibling.tagName)
