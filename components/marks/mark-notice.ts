import { i18n } from '#i18n'
import type { FaceAction } from '@/components/face/Face'
import { troubleWords } from '@/components/face/trouble-words'
import { NOTE_LENGTH, PASSAGE_LENGTH } from '@/lib/library/highlight-caps'
import type { MarksActions, MarksView } from './marks-view'

const number = (value: number): string => value.toLocaleString(i18n.t('locale'))

export function markNoticeWords(notice: MarksView['notice']): string | null {
  switch (notice?.kind) {
    case undefined:
      return null
    case 'savedWith':
      return i18n.t('marks.savedWith')
    case 'noteCut':
      return i18n.t('marks.noteCut', [number(NOTE_LENGTH)])
    case 'passageCut':
      return i18n.t('marks.passageCut', [number(PASSAGE_LENGTH)])
    case 'copied':
      return i18n.t('marks.copied')
    case 'copyFailed':
      return i18n.t('said.copyFailed')
    case 'removed':
      return i18n.t('marks.removed')
    case 'failed': {
      const { title, text } = troubleWords(notice.error)
      return `${i18n.t('marks.failed')} ${title}. ${text}`
    }
  }
}

export const markNoticeAction = (notice: MarksView['notice'], { undo }: MarksActions): FaceAction | null =>
  notice?.kind === 'removed' ? { words: i18n.t('action.undo'), onClick: undo } : null
