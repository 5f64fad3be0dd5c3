import { i18n } from '#i18n'
import { Face } from '@/components/face/Face'
import { Notice } from '@/components/face/Notice'
import { ReadingSkeleton } from '@/components/face/ReadingSkeleton'
import { troubleWords } from '@/components/face/trouble-words'
import { HighlightList } from '@/components/highlights/HighlightList'
import { Foot } from '@/components/reading/Foot'
import { useStore } from '@/components/use-store'
import { useTypography } from '@/components/use-typography'
import { filteredGroups } from '@/lib/library/highlight-groups'
import { highlightsMarkdown } from '@/lib/library/highlights-markdown'
import { openList, openOptions } from '@/lib/platform/tabs'
import type { HighlightsState, HighlightsStore } from '@/lib/state/highlights-store'
import type { SettingsStore } from '@/lib/state/settings-store'

interface Props {
  readonly highlights: HighlightsStore
  readonly settings: SettingsStore
}

function said({ removed, copied, trouble }: HighlightsState): string | null {
  if (trouble) {
    const { title, text } = troubleWords(trouble)
    return `${title}. ${text}`
  }
  if (removed) return i18n.t('marks.removed')
  if (copied === null) return null
  return i18n.t(copied === 'yes' ? 'highlights.copied' : 'said.copyFailed')
}

/** All highlights on a page of their own. */
export function Highlights({ highlights, settings }: Props) {
  const state = useStore(highlights.store, (all) => all)
  const chosen = useStore(settings.store, (all) => all)
  useTypography(chosen.typography)
  const { groups, broken, filter, removed } = state
  const shown = filteredGroups(groups ?? [], filter)
  return (
    <>
      <main class="page">
        <h1 class="page-title">{i18n.t('highlights.title')}</h1>
        {broken ? (
          <Face
            title={i18n.t('list.errorTitle')}
            text={i18n.t('error.databaseFailed')}
            role="alert"
            action={{ words: i18n.t('face.tryAgain'), onClick: () => void highlights.load() }}
          />
        ) : groups === null ? (
          <ReadingSkeleton words={i18n.t('highlights.loading')} />
        ) : (
          <HighlightList
            groups={groups}
            shown={shown}
            filter={filter}
            onFilter={highlights.filter}
            onCopy={() => void highlights.copy(highlightsMarkdown(shown))}
            onRemove={(mark) => void highlights.remove(mark)}
            onList={() => void openList()}
          />
        )}
      </main>
      <Foot onList={() => void openList()} onOptions={() => void openOptions()} />
      <Notice
        text={said(state)}
        action={removed ? { words: i18n.t('action.undo'), onClick: () => void highlights.undo() } : null}
        onClose={highlights.dismiss}
      />
    </>
  )
}
