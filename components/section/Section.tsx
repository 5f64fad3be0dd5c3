import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'
import styles from './Section.module.css'

interface Props {
  readonly title: string
  /** Soft words at the end of the title's line. */
  readonly note?: string | null
  readonly children: ComponentChildren
}

/** A labelled part of the page under a thin rule. */
export function Section({ title, note = null, children }: Props) {
  const id = useId()
  return (
    <section class={styles.section} aria-labelledby={id}>
      <div class={styles.head}>
        <h2 id={id} class={styles.title}>
          {title}
        </h2>
        {note === null ? null : <p class={styles.note}>{note}</p>}
      </div>
      {children}
    </section>
  )
}
