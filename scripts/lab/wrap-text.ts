import { textWidth } from './text-width.ts'

// Chinese and Japanese break between any two signs, but for brackets that open and marks that close: https://www.w3.org/TR/clreq/#line_breaking
const breakable = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]`
const opening = '[「『（【〈《“‘(]'
const closing = '[」』）】〉》”’)、。，．！？：；…・ゝ々ぁぃぅぇぉっゃゅょァィゥェォッャュョー%％]'
const pieces = new RegExp(
  `( *)(${opening}*${breakable}${closing}*|${opening}*(?:(?!${breakable}|${opening})[^ ])+|[^ ])`,
  'gu',
)

function wrapLine(text: string, width: number, indent: string): string {
  let line = ''
  let wrapped = ''
  for (const [, space = '', piece = ''] of text.matchAll(pieces)) {
    if (line.trim() !== '' && textWidth(line + space + piece) > width) {
      wrapped += `${line}\n`
      line = `${indent}${piece}`
    } else {
      line += space + piece
    }
  }
  return wrapped + line
}

/** Breaks text where its script lets lines end, so that none is wider than `width` columns; lines after the first are indented. Its own line breaks stay. */
export const wrapText = (text: string, width: number, indent = ''): string =>
  text
    .split('\n')
    .map((line) => wrapLine(line, width, indent))
    .join('\n')
