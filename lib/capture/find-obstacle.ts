import { MOST_BLOCKS } from '@/lib/article/block-caps'
import { fail } from '@/lib/base/result'
import type { CaptureError } from './capture-result'

interface Obstacle {
  readonly ok: false
  readonly error: CaptureError
}

// SECURITY.md 2: with these caps even hostile pages end within seconds.
const MOST_ELEMENTS = 100_000
const MOST_CHARACTERS = 5_000_000

/** What makes a document unreadable before anyone looks inside. */
export function findObstacle(document: Document): Obstacle | null {
  const { contentType } = document
  if (contentType === 'application/pdf') return fail({ kind: 'pdf' })
  if (contentType !== 'text/html' && contentType !== 'application/xhtml+xml')
    return fail({ kind: 'notHtml', contentType: contentType.slice(0, 100) })
  const elements = Document.prototype.getElementsByTagName.call(document, '*').length
  return elements > MOST_ELEMENTS ? fail({ kind: 'tooLarge', elements, characters: 0 }) : null
}

/** Too much text to look through; `text` is that of the page without its scripts. */
export const textObstacle = (page: Document, { length }: string): Obstacle | null =>
  length > MOST_CHARACTERS
    ? fail({ kind: 'tooLarge', elements: page.getElementsByTagName('*').length, characters: length })
    : null

// What `fitBlocks` may add to the blocks of a page of these sizes.
const MOST_CUTS = 500

/** More blocks than are kept: to leave some out without a word would not be honest. */
export const storyObstacle = ({ length }: readonly unknown[]): Obstacle | null =>
  length > MOST_BLOCKS - MOST_CUTS ? fail({ kind: 'tooLarge', elements: length, characters: 0 }) : null
