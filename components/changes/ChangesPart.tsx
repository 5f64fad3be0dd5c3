import { i18n } from '#i18n'
import { Button } from '@/components/button/Button'
import { Notice } from '@/components/face/Notice'
import { troubleWords } from '@/components/face/trouble-words'
import { ChangesDialog } from './ChangesDialog'
import styles from './ChangesPart.module.css'
import type { ChangesActions, ChangesView } from './changes-view'

interface Props {
  readonly view: ChangesView
  readonly actions: ChangesActions
  /** The saved text is shown: its page can be asked. */
  readonly kept: boolean
  /** The page was asked from elsewhere: its answer is told where the reader is. */
  readonly asked: boolean
  /** Another notice has the foot of the page. */
  readonly quiet: boolean
}

function lookWords({ looking, kept }: ChangesView): string | null {
  if (kept) return i18n.t('changes.keptNew')
  if (looking === 'looking') return i18n.t('changes.looking')
  if (looking === 'same') return i18n.t('changes.same')
  if (typeof looking === 'string') return null
  const { title, text } = troubleWords(looking.error)
  return `${title}. ${text}`
}

/** At a story's end the ways to its other texts; at the foot of the page the offer to see what has changed, which moves nothing that is read. */
export function ChangesPart({ view, actions, kept, asked, quiet }: Props) {
  const { differs, versions, hasEarlier, open, hidden, looking } = view
  const words = lookWords(view)
  return (
    <>
      {differs ? (
        <Button look="quiet" onClick={() => actions.open(true)}>
          {i18n.t('changes.seeLong')}
        </Button>
      ) : null}
      {kept && !differs ? (
        <Button look="quiet" onClick={actions.look} disabled={looking === 'looking'}>
          {i18n.t('changes.look')}
        </Button>
      ) : null}
      {hasEarlier ? (
        <Button look="quiet" onClick={actions.showEarlier}>
          {i18n.t('changes.seeEarlier')}
        </Button>
      ) : null}
      <span role="status">{asked ? null : words}</span>
      {versions && open ? <ChangesDialog versions={versions} actions={actions} /> : null}
      <div class={styles.said}>
        <Notice
          text={quiet || open || hidden ? null : differs ? i18n.t('changes.offer') : asked ? words : null}
          action={differs ? { words: i18n.t('changes.see'), onClick: () => actions.open(true) } : null}
          onClose={actions.hide}
        />
      </div>
    </>
  )
}
