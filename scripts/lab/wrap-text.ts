function wrapLine(text: string, width: number, indent: string): string {
  let line = ''
  let wrapped = ''
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      wrapped += `${line}\n`
      line = `${indent}${word}`
    } else {
      line = line === '' ? word : `${line} ${word}`
    }
  }
  return wrapped + line
}

/** Breaks text at spaces so that no line is wider than `width`; lines after the first are indented. Its own line breaks stay. */
export const wrapText = (text: string, width: number, indent = ''): string =>
  text
    .split('\n')
    .map((line) => wrapLine(line, width, indent))
    .join('\n')
