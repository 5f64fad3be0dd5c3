import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { Button } from '@/components/button/Button'
import styles from './Face.module.css'

export interface FaceAction {
  readonly words: string
  readonly onClick: () => void
}

interface Props {
  readonly title: string
  readonly text: string
  /** What happened is announced; an empty list is not an alarm. */
  readonly role?: 'alert' | 'status'
  readonly action?: FaceAction | null
  readonly other?: FaceAction | null
  readonly children?: ComponentChildren
  /** 2 on a page that has a headline of its own. */
  readonly level?: 1 | 2
}

/** A page that has no story to show: a headline, one sentence, one action. */
export function Face({
  title,
  text,
  role = 'status',
  action = null,
  other = null,
  children,
  level = 1,
}: Props) {
  const headline = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (role === 'alert') headline.current?.focus()
  }, [role])
  const Headline = `h${level}` as const
  return (
    <div class={styles.face} role={role}>
      <Headline class={styles.title} ref={headline} tabIndex={-1}>
        {title}
      </Headline>
      <p class={styles.text}>{text}</p>
      {action || other ? (
        <p class={styles.actions}>
          {action ? (
            <Button look="strong" onClick={action.onClick}>
              {action.words}
            </Button>
          ) : null}
          {other ? (
            <Button look="quiet" onClick={other.onClick}>
              {other.words}
            </Button>
          ) : null}
        </p>
      ) : null}
      {children}
    </div>
  )
}
