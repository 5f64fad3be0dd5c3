import type { RefObject } from 'preact'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { i18n } from '#i18n'
import { sameSentence } from '@/components/digest/same-sentence'
import type { Sentence } from '@/lib/article/sentence'
import styles from './MarginNotes.module.css'
import type { MarginFact } from './margin-facts'
import { sentenceTop } from './sentence-top'
import { stackNotes } from './stack-notes'

interface Props {
  readonly facts: readonly MarginFact[]
  readonly story: RefObject<HTMLElement | null>
  readonly lit: Sentence | null
  readonly language: string | null
  readonly direction: 'ltr' | 'rtl'
  readonly onShow: (sentence: Sentence) => void
}

const GAP = 14

/** The facts beside the sentences they stand in. They follow when the text is set anew. */
export function MarginNotes({ facts, story, lit, language, direction, onShow }: Props) {
  const list = useRef<HTMLUListElement>(null)
  const [tops, setTops] = useState<readonly number[]>([])

  useLayoutEffect(() => {
    const root = story.current
    const notes = list.current
    if (!root || !notes) return
    const place = () => {
      const wanted = facts.map(({ sentence, start }, index) => ({
        top: sentenceTop(root, sentence.block, start) ?? 0,
        height: notes.children[index]?.getBoundingClientRect().height ?? 0,
      }))
      setTops(stackNotes(wanted, GAP))
    }
    place()
    // Pictures that arrive, fonts, a new size or measure: the text moves and the notes with it.
    const observer = new ResizeObserver(place)
    observer.observe(root)
    return () => observer.disconnect()
  }, [facts, story])

  return (
    <ul
      ref={list}
      class={styles.notes}
      aria-label={i18n.t('brief.facts')}
      lang={language ?? undefined}
      dir={direction}
    >
      {facts.map(({ sentence, key, lead, big, small, written }, index) => (
        <li
          key={key}
          class={styles.note}
          style={
            tops[index] === undefined ? { visibility: 'hidden' } : { insetBlockStart: `${tops[index]}px` }
          }
        >
          <button
            type="button"
            class={`${styles.button} ${sameSentence(lit, sentence) ? styles.lit : ''}`}
            title={written === null ? i18n.t('brief.show') : i18n.t('brief.asWritten', [written])}
            onClick={() => onShow(sentence)}
          >
            {lead === '' ? null : <span class={styles.small}>{lead} </span>}
            <b class={styles.big}>{big}</b> <span class={styles.small}>{small}</span>
          </button>
        </li>
      ))}
    </ul>
  )
}
