import type { Rail } from './rail'

export interface RailContext {
  readonly url: string
  readonly now: string
}

export function findRails(_document: Document, _context: RailContext): readonly Rail[] {
  return []
}
