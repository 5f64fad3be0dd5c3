import type { ComponentChildren } from 'preact'
import type { Mark, Run } from '@/lib/article/block'
import styles from './Runs.module.css'

function marked(mark: Mark, children: ComponentChildren): ComponentChildren {
  switch (mark) {
    case 'em':
      return <em>{children}</em>
    case 'strong':
      return <strong>{children}</strong>
    case 'code':
      return <code class={styles.code}>{children}</code>
    case 'sub':
      return <sub class={styles.small}>{children}</sub>
    case 'sup':
      return <sup class={styles.small}>{children}</sup>
  }
}

/** Inline text. Text nodes hold exactly `run.text`, so that offsets into `blockText` can be found in them. */
export function Runs({ runs }: { readonly runs: readonly Run[] }) {
  return (
    <>
      {runs.map(({ text, marks, href }, index) => {
        const styled = marks.reduceRight<ComponentChildren>((inner, mark) => marked(mark, inner), text)
        return href === null ? (
          <span key={index}>{styled}</span>
        ) : (
          <a key={index} href={href} target="_blank" rel="noopener noreferrer">
            {styled}
          </a>
        )
      })}
    </>
  )
}
