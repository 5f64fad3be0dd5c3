import type { Mark, Run } from '@/lib/article/block'
import { cleanRun } from '@/lib/base/clean-text'
import { linkUrl } from '@/lib/base/safe-url'

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

export interface Style {
  readonly marks: readonly Mark[]
  readonly href: string | null
}

export const plain: Style = { marks: [], href: null }

/** The style of what stands inside `element`, given the style around it. */
export function styleInside(element: Element, around: Style, base: string): Style {
  const mark = marksOf[element.tagName]
  const marks = mark && !around.marks.includes(mark) ? [...around.marks, mark] : around.marks
  const address = element.tagName === 'A' ? element.getAttribute('href') : null
  // A link into the page itself (footnotes, "back to top") leads nowhere once the text stands alone.
  const href = address && !address.startsWith('#') ? linkUrl(address, base) : around.href
  return marks === around.marks && href === around.href ? around : { marks, href }
}

const sameStyle = (a: Run, b: Style): boolean =>
  a.href === b.href && a.marks.length === b.marks.length && a.marks.every((mark) => b.marks.includes(mark))

// Only the last character: a pattern would go through the growing text at every word.
const endsBlank = (text: string): boolean => /\s/.test(text.slice(-1))

/** Adds text to the runs, joined to the last one if it looks the same. */
export function addText(runs: Run[], text: string, style: Style): void {
  const last = runs.at(-1)
  const clean = last && endsBlank(last.text) ? text.replace(/^ +/, '') : text
  if (clean === '') return
  if (last && sameStyle(last, style)) runs[runs.length - 1] = { ...last, text: last.text + clean }
  else runs.push({ text: clean, marks: style.marks, href: style.href })
}

/** White space off both ends and around line breaks; empty runs out. */
export function trimRuns(runs: readonly Run[]): readonly Run[] {
  const clean: Run[] = []
  for (const run of runs) {
    const atStart = clean.length === 0 || clean.at(-1)?.text.endsWith('\n')
    const text = run.text.replace(/ *\n[ \n]*/g, '\n')
    addText(clean, atStart ? text.replace(/^\s+/, '') : text, run)
  }
  for (let last = clean.pop(); last; last = clean.pop()) {
    const text = last.text.trimEnd()
    if (text === '') continue
    clean.push({ ...last, text: text.toWellFormed() })
    break
  }
  return clean
}

export const runsText = (runs: readonly Run[]): string => runs.map((run) => run.text).join('')

/** All text inside `element` as runs of one line, whatever elements it is made of. */
export function inlineRuns(
  element: Element,
  base: string,
  skip?: (child: Element) => boolean,
): readonly Run[] {
  const runs: Run[] = []
  const walk = (node: Node, style: Style) => {
    for (const child of node.childNodes) {
      if (child instanceof Text) addText(runs, cleanRun(child.data), style)
      else if (child instanceof Element && !skip?.(child)) {
        const block = isBlock(child) || child.tagName === 'BR'
        if (block) addText(runs, '\n', plain)
        walk(child, styleInside(child, style, base))
        if (block) addText(runs, '\n', plain)
      }
    }
  }
  walk(element, plain)
  return trimRuns(runs)
}

const blocks = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL'.split(
    ' ',
  ),
)

export const isBlock = (element: Element): boolean => blocks.has(element.tagName)
