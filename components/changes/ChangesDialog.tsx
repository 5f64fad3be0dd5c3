import { X } from 'lucide'
import { useEffect, useId, useRef, useState } from 'preact/hooks'
import { i18n } from '#i18n'
import { Button } from '@/components/button/Button'
import { IconButton } from '@/components/button/IconButton'
import { Section } from '@/components/section/Section'
import { formatMoment, readMoment } from '@/components/words/format-date'
import { BothVersions } from './BothVersions'
import { ChangedSentences } from './ChangedSentences'
import styles from './ChangesDialog.module.css'
import type { ChangesActions, VersionsView } from './changes-view'
import { MovedFacts } from './MovedFacts'

interface Props {
  readonly versions: VersionsView
  readonly actions: ChangesActions
}

function sumWords({ changes: { counts } }: VersionsView): string {
  const parts = [
    counts.altered > 0 ? i18n.t('changes.altered', counts.altered) : null,
    counts.added > 0 ? i18n.t('changes.added', counts.added) : null,
    counts.gone > 0 ? i18n.t('changes.gone', counts.gone) : null,
    i18n.t('changes.kept', counts.same),
  ]
  return parts.filter((part) => part !== null).join(' · ')
}

/** What changed between two texts of a story, over all that the surface shows; Escape leaves both as they are. */
export function ChangesDialog({ versions, actions }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  const [both, setBoth] = useState(false)
  const id = useId()
  useEffect(() => {
    const { current } = dialog
    if (current && !current.open) current.showModal()
    return () => current?.close()
  }, [])
  const { changes, newer, savedAt, between } = versions
  const { language, direction } = newer
  const moment = savedAt === null ? null : readMoment(savedAt)
  const fromPage = between === 'page'
  return (
    <dialog
      ref={dialog}
      class={styles.dialog}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault()
        actions.open(false)
      }}
    >
      <div class={styles.page}>
        <div class={styles.head}>
          <h1 id={id} class={styles.title}>
            {i18n.t('changes.title')}
          </h1>
          <IconButton icon={X} label={i18n.t('action.close')} onClick={() => actions.open(false)} />
        </div>
        <p class={styles.sum}>
          {fromPage && moment ? `${i18n.t('changes.since', [formatMoment(moment)])} ` : null}
          {sumWords(versions)}
        </p>
        <div class={styles.body}>
          {changes.corrections.length > 0 ? (
            <Section title={i18n.t('changes.corrections')}>
              <div class={styles.notes} lang={language ?? undefined} dir={direction}>
                {changes.corrections.map((note, index) => (
                  <p key={index} class={styles.note}>
                    {note}
                  </p>
                ))}
              </div>
            </Section>
          ) : null}
          {changes.facts.length > 0 ? (
            <Section title={i18n.t('changes.facts')}>
              <MovedFacts facts={changes.facts} language={language} direction={direction} />
            </Section>
          ) : null}
          <Section
            title={i18n.t('changes.text')}
            note={
              <span class={styles.views}>
                {[false, true].map((view) => (
                  <button
                    key={String(view)}
                    type="button"
                    class={styles.view}
                    aria-pressed={both === view}
                    onClick={() => setBoth(view)}
                  >
                    {i18n.t(view ? 'changes.both' : 'changes.only')}
                  </button>
                ))}
              </span>
            }
          >
            {both ? (
              <BothVersions versions={versions} />
            ) : (
              <ChangedSentences changes={changes} language={language} direction={direction} />
            )}
          </Section>
        </div>
        <div class={styles.foot}>
          <Button look="strong" onClick={actions.keepOther}>
            {i18n.t(fromPage ? 'changes.keepNew' : 'changes.keepEarlier')}
          </Button>
          <Button onClick={actions.stay}>{i18n.t('changes.keepSaved')}</Button>
        </div>
      </div>
    </dialog>
  )
}
