import { useEffect, useState } from 'preact/hooks'
import { i18n } from '#i18n'
import type { Sentence, Span } from '@/lib/article/sentence'
import styles from './SentencePeek.module.css'

/** What a line stands for, to be read without leaving it. */
export interface Peeked {
  /** The fact's own words in the sentence. */
  readonly span: Span
  /** What the line tells in other words than the article: a resolved day. */
  readonly written: string | null
}

interface Props extends Peeked {
  readonly id: string
  readonly sentence: Sentence
  /** At the end of the window that the line is not at, so that it is never covered. */
  readonly edge: 'top' | 'bottom'
  readonly language: string | null
  readonly direction: 'ltr' | 'rtl'
}

/** The sentence of the line under the pointer or the focus, where a browser shows a link's address: beside the lines, not over them. */
export function SentencePeek({ id, sentence, span, written, edge, language, direction }: Props) {
  const { text } = sentence
  return (
    <span id={id} role="tooltip" class={`${styles.peek} ${styles[edge]}`}>
      {written === null ? null : (
        <span class={styles.written}>
          <bdi>{i18n.t('brief.asWritten', [written])}</bdi>
        </span>
      )}
      <span class={styles.sentence} lang={language ?? undefined} dir={direction}>
        {text.slice(0, span.start)}
        <b>{text.slice(span.start, span.end)}</b>
        {text.slice(span.end)}
      </span>
    </span>
  )
}

type Edge = Props['edge']

const edgeFor = (line: Element): Edge => {
  const { top, bottom } = line.getBoundingClientRect()
  return (top + bottom) / 2 > innerHeight / 2 ? 'top' : 'bottom'
}

/** Shown while a pointer that hovers, or the focus a keyboard moves, is on the line; Escape puts it away (WCAG 2.2, 1.4.13). */
export function usePeek() {
  const [edge, setEdge] = useState<Edge | null>(null)
  useEffect(() => {
    if (edge === null) return
    const close = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') setEdge(null)
    }
    addEventListener('keydown', close)
    return () => removeEventListener('keydown', close)
  }, [edge])
  const hide = () => setEdge(null)
  const handlers = {
    onPointerEnter: ({ currentTarget, pointerType }: PointerEvent) => {
      if (pointerType !== 'touch' && currentTarget instanceof Element) setEdge(edgeFor(currentTarget))
    },
    onPointerLeave: hide,
    onFocus: ({ currentTarget }: FocusEvent) => {
      if (currentTarget instanceof Element && currentTarget.matches(':focus-visible'))
        setEdge(edgeFor(currentTarget))
    },
    onBlur: hide,
  }
  return { edge, handlers }
}
