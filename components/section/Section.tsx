import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'
import styles from './Section.module.css'

interface Props {
  readonly title: string
  /** Soft words, or a quiet button, at the end of the title's line. */
  readonly note?: ComponentChildren
  /** Of the text below: its title stands on the side where it begins. */
  readonly direction?: 'ltr' | 'rtl'
  readonly children: ComponentChildren
}

/** A labelled part of the page under a thin rule. */
export function Section({ title, note = null, direction, children }: Props) {
  const id = useId()
  return (
    <section class={styles.section} aria-labelledby={id}>
      <div class={styles.head} dir={direction}>
        <h2 id={id} class={styles.title}>
          <bdi>{title}</bdi>
        </h2>
        {note === null ? null : (
          <p class={styles.note}>
            <bdi>{note}</bdi>
          </p>
        )}
      </div>
      {children}
    </section>
  )
}
