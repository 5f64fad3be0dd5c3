import { hashText } from './hash-text'

/** The id of the story at a canonical address, stable for ever (it is the key of what readers saved). */
export const articleId = (canonicalUrl: string): string => hashText(canonicalUrl)
