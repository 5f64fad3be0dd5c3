import { i18n } from '#i18n'
import { Button } from '@/components/button/Button'
import { Section } from '@/components/section/Section'
import type { Sentence } from '@/lib/article/sentence'
import type { CheckedBrief, CheckedLine } from '@/lib/summary/check-lines'
import styles from './BrowserBrief.module.css'
import type { FactsView } from './FactRows'
import { SentenceLine } from './SentenceLine'
import { sameSentence } from './same-sentence'

interface Props extends FactsView {
  readonly brief: CheckedBrief
  readonly onAsk: () => void
}

/** A second view of the story, by the browser's own model: each line with the sentence that bears it out, or told that none does. Where the browser has no model ready there is no trace of it. */
export function BrowserBrief({ brief, onAsk, ...view }: Props) {
  switch (brief.kind) {
    case 'none':
      return null
    case 'offered':
      return (
        <div class={styles.offer}>
          <Button look="quiet" onClick={onAsk}>
            {i18n.t('browserBrief.ask')}
          </Button>
        </div>
      )
    case 'working':
      return (
        <p class={styles.offer} role="status">
          {i18n.t('browserBrief.working')}
        </p>
      )
    case 'failed':
      return (
        <p class={styles.offer} role="status">
          {i18n.t('browserBrief.failed')}{' '}
          <Button look="quiet" onClick={onAsk}>
            {i18n.t('face.tryAgain')}
          </Button>
        </p>
      )
    case 'written':
      return (
        <Section
          title={i18n.t('browserBrief.title')}
          note={i18n.t('browserBrief.note')}
          direction={view.direction}
        >
          <ol class={styles.lines} lang={view.language ?? undefined} dir={view.direction}>
            {brief.lines.map((line) => (
              <li key={line.text} class={styles.line}>
                <Written line={line} />
                <Support {...view} sentence={line.support && view.sentenceOf(line.support)} />
              </li>
            ))}
          </ol>
        </Section>
      )
  }
}

/** The model's words, its numbers that the article has not crossed through. */
function Written({ line: { text, wrong } }: { readonly line: CheckedLine }) {
  const pieces = wrong.map(({ start, end }, index) => (
    <>
      {text.slice(wrong[index - 1]?.end ?? 0, start)}
      <s class={styles.wrong} title={i18n.t('browserBrief.wrong')}>
        {text.slice(start, end)}
      </s>
    </>
  ))
  return (
    <p>
      {pieces}
      {text.slice(wrong.at(-1)?.end ?? 0)}
      {wrong.length > 0 ? <span class={styles.missing}> {i18n.t('browserBrief.wrong')}</span> : null}
    </p>
  )
}

interface SupportProps extends FactsView {
  readonly sentence: Sentence | null | undefined
}

function Support({ sentence, lit, onShow, onCopySentence }: SupportProps) {
  if (!sentence) return <p class={styles.missing}>{i18n.t('browserBrief.notFound')}</p>
  return (
    <div class={styles.support}>
      <SentenceLine
        sentence={sentence}
        isLit={sameSentence(lit, sentence)}
        look={styles.sentence}
        hint={i18n.t('brief.show')}
        onShow={onShow}
        onCopySentence={onCopySentence}
      >
        {sentence.text}
      </SentenceLine>
    </div>
  )
}
