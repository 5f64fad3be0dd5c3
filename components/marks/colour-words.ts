import { i18n } from '#i18n'
import type { HighlightColour } from '@/lib/library/highlight'

const keys = {
  yellow: 'marks.yellow',
  green: 'marks.green',
  blue: 'marks.blue',
  pink: 'marks.pink',
} as const

/** A colour by its name and its line. */
export const colourWords = (colour: HighlightColour): string => i18n.t(keys[colour])

const shortest = 80

/** A passage named by its first words. */
export function quoteStart(text: string): string {
  const line = text.replace(/\s+/g, ' ')
  return line.length <= shortest
    ? line
    : `${line
        .slice(0, shortest)
        .toWellFormed()
        .replace(/\ufffd$/, '')
        .trimEnd()}…`
}
