import { cleanText } from '@/lib/base/clean-text'
import { isBlock } from './runs'

/** The text of an element as lines: `textContent` would glue what stands apart on the page. */
export function textLines(element: Element): readonly string[] {
  const lines: string[] = ['']
  const walk = (node: Node) => {
    for (const child of node.childNodes) {
      if (child instanceof Text) lines.push(`${lines.pop() ?? ''}${child.data}`)
      else if (child instanceof Element && !/^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE|SVG)$/i.test(child.tagName)) {
        const apart = isBlock(child) || child.tagName === 'BR'
        if (apart) lines.push('')
        walk(child)
        if (apart) lines.push('')
        else lines.push(`${lines.pop() ?? ''} `)
      }
    }
  }
  walk(element)
  return lines.map(cleanText).filter((line) => line !== '')
}
