/** The lines on which the links of an HTML text stand, in their order: a parsed document has forgotten them. */
export function linkLines(html: string): readonly number[] {
  const lines: number[] = []
  let line = 1
  let counted = 0
  for (const { index } of html.matchAll(/<a\s/gi)) {
    for (
      let next = html.indexOf('\n', counted);
      next >= 0 && next < index;
      next = html.indexOf('\n', counted)
    ) {
      line += 1
      counted = next + 1
    }
    lines.push(line)
  }
  return lines
}

/** Pictures that browsers write into each line of their bookmarks; larger than all the rest. */
export const withoutIcons = (html: string): string => html.replace(/\sICON(?:_URI)?="[^"]*"/gi, '')
