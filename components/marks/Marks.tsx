import './highlights.css'
import { useEffect, useLayoutEffect, useState } from 'preact/hooks'
import { i18n } from '#i18n'
import { Button } from '@/components/button/Button'
import { ChangesPart } from '@/components/changes/ChangesPart'
import type { ChangesActions, ChangesView } from '@/components/changes/changes-view'
import { Notice } from '@/components/face/Notice'
import { Unseen } from '@/components/words/Unseen'
import type { Sentence } from '@/lib/article/sentence'
import { GoneMarks } from './GoneMarks'
import goneStyles from './GoneMarks.module.css'
import { MarkBar } from './MarkBar'
import { MarkStops } from './MarkStops'
import styles from './Marks.module.css'
import { markNoticeAction, markNoticeWords } from './mark-notice'
import type { MarksActions, MarksView } from './marks-view'
import type { Drawn, Screen } from './screen'
import { useMarkInput } from './use-mark-input'

interface Props {
  readonly view: MarksView
  readonly actions: MarksActions
  readonly changed: ChangesView
  readonly changedActions: ChangesActions
  readonly screen: Screen
  readonly lit: Sentence | null
  /** What is shown is the saved text: its page may be looked at again. */
  readonly kept: boolean
  /** The page was asked from elsewhere. */
  readonly asked?: boolean
  /** Another notice has the foot of the page. */
  readonly quiet: boolean
  /** The mark the page was opened at. */
  readonly jumpTo?: string | null
}

/** A third from the top, as in the live page. */
function showPlace(ranges: readonly Range[]): void {
  const block = ranges[0]?.startContainer.parentElement
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches
  block?.scrollIntoView({ block: 'center', behavior: still ? 'instant' : 'smooth' })
}

/** The reader's marks over a story: drawn, chosen, changed; and at its end what the text has no more. */
export function Marks(props: Props) {
  const { view, actions, screen, lit, jumpTo = null } = props
  const { article, marks, picked, writing, notice } = view
  const [drawn, setDrawn] = useState<readonly Drawn[]>([])
  const [jumped, setJumped] = useState(false)

  useLayoutEffect(() => {
    const standing = marks.flatMap(({ mark: { id, colour }, passage }) =>
      passage ? [{ id, colour, passage }] : [],
    )
    setDrawn(screen.draw(standing))
  }, [article, marks])
  useEffect(() => () => void screen.draw([]), [])
  useEffect(() => {
    const target = jumped ? undefined : drawn.find(({ id }) => id === jumpTo)
    if (!target) return
    setJumped(true)
    showPlace(target.ranges)
    actions.pick({ kind: 'mark', id: target.id })
  }, [drawn])
  useMarkInput({ view, drawn, screen, actions, lit })

  if (!article) return null
  const gone = marks.filter(({ passage }) => passage === null).map(({ mark }) => mark)
  const standing = marks.filter(({ passage }) => passage !== null).map(({ mark }) => mark)
  const mark = picked?.kind === 'mark' ? (standing.find(({ id }) => id === picked.id) ?? null) : null
  const ranges = () =>
    picked?.kind === 'words'
      ? screen.rangesOf(picked.passage)
      : (drawn.find(({ id }) => id === mark?.id)?.ranges ?? [])
  const text = () => mark?.text ?? getSelection()?.toString() ?? ''
  const markWords = (colour?: Parameters<MarksActions['mark']>[1]) => {
    if (picked?.kind !== 'words') return mark?.id ?? null
    const id = actions.mark(picked.passage, colour)
    getSelection()?.removeAllRanges()
    return id
  }

  return (
    <>
      <MarkStops
        marks={standing}
        drawn={drawn}
        onPick={(id) => actions.pick({ kind: 'mark', id })}
        onRemove={actions.remove}
      />
      {picked && (picked.kind === 'words' || mark) ? (
        <MarkBar
          mark={mark}
          writing={writing}
          rects={() => screen.rectsOf(ranges())}
          onColour={(colour) => {
            if (mark) actions.recolour(mark.id, colour)
            else markWords(colour)
          }}
          onWrite={(open) => {
            if (!open || markWords() !== null) actions.write(open)
          }}
          onNote={(note) => {
            if (mark) actions.note(mark.id, note)
          }}
          onCopy={() => actions.copy(text())}
          onRemove={() => {
            if (mark) actions.remove(mark.id)
          }}
        />
      ) : null}
      {gone.length > 0 ? (
        <GoneMarks article={article} marks={gone} onCopy={actions.copy} onRemove={actions.remove} />
      ) : null}
      <div class={goneStyles.foot}>
        {marks.length > 0 && actions.onAll ? (
          <Button look="quiet" onClick={actions.onAll}>
            {i18n.t('marks.count', marks.length)}
          </Button>
        ) : null}
        <ChangesPart
          view={props.changed}
          actions={props.changedActions}
          kept={props.kept}
          asked={props.asked === true}
          quiet={props.quiet || notice !== null}
        />
      </div>
      <div class={styles.said}>
        <Notice
          text={props.quiet ? null : markNoticeWords(notice)}
          action={markNoticeAction(notice, actions)}
          onClose={actions.dismiss}
        />
      </div>
      <div role="status">
        <Unseen>{mark ? i18n.t('marks.picked') : picked ? i18n.t('marks.chosen') : ''}</Unseen>
      </div>
    </>
  )
}
