import { Copy } from 'lucide'
import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'
import { i18n } from '#i18n'
import { IconButton } from '@/components/button/IconButton'
import type { Sentence } from '@/lib/article/sentence'
import styles from './SentenceLine.module.css'
import { type Peeked, SentencePeek, usePeek } from './SentencePeek'

/** What can be done with a sentence that a line stands for. */
export interface SentenceActions {
  readonly onShow: (sentence: Sentence) => void
  readonly onCopySentence: (sentence: Sentence) => void
}

interface Props extends SentenceActions {
  readonly sentence: Sentence
  readonly isLit: boolean
  readonly look: string | undefined
  /** Of a line that is its sentence; one that isn't has a peek. */
  readonly hint?: string
  readonly peek?: Peeked & { readonly language: string | null; readonly direction: 'ltr' | 'rtl' }
  readonly children: ComponentChildren
}

/** A line that leads to its sentence; `c`, or the button a pointer finds at its end, copies the sentence. The button is no stop of the tab key: a list of a dozen lines would have two dozen. */
export function SentenceLine(props: Props) {
  const { sentence, isLit, look, hint, peek, onShow, onCopySentence, children } = props
  const id = useId()
  const { edge, handlers } = usePeek()
  const peeked = peek !== undefined && edge !== null
  return (
    <>
      <button
        type="button"
        class={`${look} ${isLit ? styles.lit : ''}`}
        title={hint}
        aria-keyshortcuts="c"
        data-sentence={`${sentence.block}:${sentence.index}`}
        {...(peeked ? { 'aria-describedby': id } : {})}
        {...(isLit ? { 'aria-current': 'location' as const } : {})}
        onClick={() => onShow(sentence)}
        onKeyDown={(event) => {
          if (event.key !== 'c' || event.ctrlKey || event.metaKey || event.altKey) return
          event.preventDefault()
          onCopySentence(sentence)
        }}
        {...(peek === undefined ? {} : handlers)}
      >
        {children}
      </button>
      {peeked ? <SentencePeek id={id} sentence={sentence} edge={edge} {...peek} /> : null}
      <span class={styles.copy}>
        <IconButton
          icon={Copy}
          label={i18n.t('brief.copy')}
          onClick={() => onCopySentence(sentence)}
          tabIndex={-1}
          small
        />
      </span>
    </>
  )
}
