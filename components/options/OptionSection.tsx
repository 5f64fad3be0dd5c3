import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'
import styles from './OptionSection.module.css'

interface Props {
  readonly title: string
  readonly help?: string
  readonly children: ComponentChildren
}

export function OptionSection({ title, help, children }: Props) {
  const id = useId()
  return (
    <section class={styles.section} aria-labelledby={id}>
      <h2 id={id} class={styles.title}>
        {title}
      </h2>
      <div class={styles.body}>
        {help === undefined ? null : <p class={styles.help}>{help}</p>}
        {children}
      </div>
    </section>
  )
}
