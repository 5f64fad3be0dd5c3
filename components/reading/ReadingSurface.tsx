import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { i18n } from '#i18n'
import { Face, type FaceAction } from '@/components/face/Face'
import { Notice } from '@/components/face/Notice'
import { ReadingSkeleton } from '@/components/face/ReadingSkeleton'
import { canTryAgain, type Trouble, troubleWords } from '@/components/face/trouble-words'
import { Masthead } from '@/components/masthead/Masthead'
import { ArticleActions } from './ArticleActions'
import { ArticleView, type PageSides } from './ArticleView'
import { Foot } from './Foot'
import { LaterSavedTags } from './later-parts'
import { noticeWords, type Said } from './notice-words'
import styles from './ReadingSurface.module.css'
import { Refused } from './Refused'
import { sentenceText } from './sentence-text'
import { picturesOf, type SurfaceActions, type SurfaceContext, type SurfaceState } from './surface'

interface Props {
  readonly state: SurfaceState
  readonly context: SurfaceContext
  readonly actions: SurfaceActions
  /** A line between masthead and article: the tab has moved on, this is a sample. */
  readonly above?: ComponentChildren
  /** Drawn instead of the face a trouble has by itself: the question for a permission. */
  readonly instead?: ComponentChildren
  /** Set on the full page. */
  readonly page?: PageSides | undefined
}

/** What may help comes first; the list is always there. */
function failedActions(kind: Trouble['kind'], url: string | null, actions: SurfaceActions) {
  const { onRetry, onList, onSource } = actions
  const list = { words: i18n.t('face.openList'), onClick: onList }
  const page =
    url !== null && onSource ? { words: i18n.t('face.openPage'), onClick: () => onSource(url) } : null
  if (canTryAgain(kind))
    return { action: { words: i18n.t('face.tryAgain'), onClick: onRetry }, other: page ?? list }
  return page ? { action: page, other: list } : { action: list }
}

function Shown({ state, context, actions, page }: Props) {
  const { shown } = state
  const { onReadLink: onRead, onSaveLink: onSave } = actions
  const lists = { ...context.lists, onRead, onSave }
  switch (shown.kind) {
    case 'loading':
      return <ReadingSkeleton words={i18n.t('reading.loading')} />
    case 'nothing':
      return (
        <Face
          title={i18n.t('panel.emptyTitle')}
          text={i18n.t('panel.empty')}
          action={{ words: i18n.t('face.openList'), onClick: actions.onList }}
        />
      )
    case 'refused':
      return (
        <Refused
          capture={shown.capture}
          now={context.now}
          lists={lists}
          onRetry={actions.onRetry}
          onList={actions.onList}
          onSource={actions.onSource}
        />
      )
    case 'failed':
      return (
        <Face
          {...troubleWords(shown.error)}
          role="alert"
          {...failedActions(shown.error.kind, shown.url, actions)}
        />
      )
    case 'article':
      return (
        <ArticleView
          article={shown.article}
          rails={shown.rails}
          now={context.now}
          lists={lists}
          read={state.digest}
          browserBrief={state.browserBrief}
          onAskBrowser={actions.onAskBrowser}
          lit={state.lit}
          pictures={picturesOf(shown.source, context.settings.pictures)}
          onShow={actions.onShow}
          onCopySentence={({ text }) => actions.onCopySentence(sentenceText(shown.article, text))}
          page={page}
          actions={
            <ArticleActions article={shown.article} state={state} context={context} actions={actions} />
          }
        />
      )
  }
}

/** The one thing to do next about what was just done. */
function noticeAction(
  notice: Said | null,
  actions: SurfaceActions,
  onTags: (() => void) | null,
): FaceAction | null {
  if (notice?.kind === 'saved' && onTags) return { words: i18n.t('listPage.tagIt'), onClick: onTags }
  if (notice?.kind === 'removed') return { words: i18n.t('action.undo'), onClick: actions.onUndo }
  if (notice?.kind === 'linkRemoved') return { words: i18n.t('action.undo'), onClick: actions.onUndoLink }
  if (notice?.kind === 'saved' || notice?.kind === 'linkSaved')
    return { words: i18n.t('face.openList'), onClick: actions.onList }
  return (notice?.kind === 'saveFailed' || notice?.kind === 'linkNotSaved') &&
    notice.error.kind === 'diskFull'
    ? { words: i18n.t('face.freeSpace'), onClick: actions.onOptions }
    : null
}

/** Popup, side panel and reader page are one page in three sizes. */
export function ReadingSurface(props: Props) {
  const { state, context, actions, above, instead } = props
  const { shown, notice } = state
  const id = shown.kind === 'article' ? shown.article.id : null
  const [tagged, setTagged] = useState<string | null>(null)
  const onPage =
    shown.kind === 'article' ? shown.weather : shown.kind === 'refused' ? shown.capture.weather : null
  return (
    <div class={styles.surface}>
      <Masthead
        onPage={onPage}
        own={context.weather}
        weather={context.settings.weather}
        now={context.now}
        onWordmark={actions.onList}
        onOptions={actions.onOptions}
        onWeatherAgain={actions.onWeatherAgain}
      />
      {above}
      <main class={styles.main}>{instead ?? <Shown {...props} />}</main>
      <Foot onList={actions.onList} onOptions={actions.onOptions} />
      <Notice
        text={notice ? noticeWords(notice) : null}
        action={noticeAction(notice, actions, id === null ? null : () => setTagged(id))}
        onClose={actions.onNoticeClosed}
      />
      {tagged === null ? null : (
        <LaterSavedTags
          onLoad={() => actions.onLoadTags(tagged)}
          onSave={(add, remove) => actions.onTags(tagged, add, remove)}
          onClose={() => setTagged(null)}
        />
      )}
    </div>
  )
}
