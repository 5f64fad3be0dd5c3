import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'
import styles from './DetailsPart.module.css'

interface Props {
  readonly title: string
  /** What the soft figures below are. */
  readonly note?: string
  readonly children: ComponentChildren
}

/** A titled part of the weather, under a thin rule. */
export function DetailsPart({ title, note, children }: Props) {
  const id = useId()
  return (
    <section class={styles.part} aria-labelledby={id}>
      <div class={styles.head}>
        <h3 id={id} class={styles.title}>
          {title}
        </h3>
        {note === undefined ? null : (
          <p class={styles.note} aria-hidden="true">
            {note}
          </p>
        )}
      </div>
      {children}
    </section>
  )
}
