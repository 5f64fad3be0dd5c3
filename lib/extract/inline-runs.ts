import type { Mark, Run } from '@/lib/article/block'
import { cleanRun } from '@/lib/base/clean-text'
import { isElement, isText } from '@/lib/base/node-kind'
import { linkUrl } from '@/lib/base/safe-url'
import { isBlock } from './is-block'
import { plain, RunsWriter, type Style, trimRuns } from './runs'

const marksOf: Readonly<Record<string, Mark>> = {
  EM: 'em',
  I: 'em',
  DFN: 'em',
  VAR: 'em',
  CITE: 'em',
  B: 'strong',
  STRONG: 'strong',
  CODE: 'code',
  KBD: 'code',
  SAMP: 'code',
  TT: 'code',
  SUB: 'sub',
  SUP: 'sup',
}

/** The style of what stands inside `element`, given the style around it. */
export function styleInside(element: Element, around: Style, base: string): Style {
  const mark = marksOf[element.tagName]
  const marks = mark && !around.marks.includes(mark) ? [...around.marks, mark] : around.marks
  const address = element.tagName === 'A' ? element.getAttribute('href') : null
  // A link into the page itself (footnotes, "back to top") leads nowhere once the text stands alone.
  const href = address && !address.startsWith('#') ? linkUrl(address, base) : around.href
  return marks === around.marks && href === around.href ? around : { marks, href }
}

/** All text inside `element` as runs of one line, whatever elements it is made of. */
export function inlineRuns(
  element: Element,
  base: string,
  skip?: (child: Element) => boolean,
): readonly Run[] {
  const writer = new RunsWriter()
  const walk = (node: Node, style: Style) => {
    for (let child = node.firstChild; child; child = child.nextSibling) {
      if (isText(child)) writer.add(cleanRun(child.data), style)
      else if (isElement(child) && !skip?.(child)) {
        const block = isBlock(child) || child.tagName === 'BR'
        if (block) writer.add('\n', plain)
        walk(child, styleInside(child, style, base))
        if (block) writer.add('\n', plain)
      }
    }
  }
  walk(element, plain)
  return trimRuns(writer.runs)
}
