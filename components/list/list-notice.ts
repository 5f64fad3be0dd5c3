import { i18n } from '#i18n'
import { type Trouble, troubleWords } from '@/components/face/trouble-words'

/** The sentence at the foot of the list about what was just done. */
export function listNotice(removedTitle: string | null, trouble: Trouble | null): string | null {
  if (trouble) {
    const { title, text } = troubleWords(trouble)
    return `${title}. ${text}`
  }
  return removedTitle === null ? null : i18n.t('list.removed', [removedTitle])
}
