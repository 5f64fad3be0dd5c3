import { i18n } from '#i18n'
import { type Trouble, troubleWords } from '@/components/face/trouble-words'
import { uiLocale } from '@/components/words/locale'
import type { EntryChange } from '@/lib/library/entry-change'

interface Done {
  readonly change: EntryChange
  readonly ids: readonly string[]
  readonly title: string | null
}

function doneKey(change: EntryChange) {
  switch (change.kind) {
    case 'star':
      return change.starred ? 'listPage.doneStarred' : 'listPage.doneUnstarred'
    case 'archive':
      return change.archived ? 'listPage.doneArchived' : 'listPage.doneUnarchived'
    case 'state':
      return change.state === 'read' ? 'listPage.doneRead' : 'listPage.doneUnread'
    case 'tags':
      return 'listPage.doneTagged'
    case 'bin':
      return change.deleted ? 'listPage.doneBinned' : 'listPage.doneRestored'
  }
}

/** The sentence at the foot of the list about what was just done. */
export function listNotice(done: Done | null, trouble: Trouble | null): string | null {
  if (trouble) {
    const { title, text } = troubleWords(trouble)
    return `${title}. ${text}`
  }
  if (!done) return null
  const { change, ids, title } = done
  const count = ids.length
  const what = title ?? new Intl.NumberFormat(uiLocale()).format(count)
  return i18n.t(doneKey(change), title === null ? Math.max(2, count) : 1, [what])
}
