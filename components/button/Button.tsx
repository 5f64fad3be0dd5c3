import type { IconNode } from 'lucide'
import type { ComponentChildren } from 'preact'
import { Icon } from '@/components/icon/Icon'
import styles from './Button.module.css'

interface Props {
  readonly children: ComponentChildren
  readonly onClick: () => void
  readonly icon?: IconNode
  /** `strong`: the one thing to do here. `quiet`: text in the accent. */
  readonly look?: 'plain' | 'strong' | 'quiet'
  readonly label?: string
  readonly disabled?: boolean
  readonly expanded?: boolean
}

export function Button({
  children,
  onClick,
  icon,
  look = 'plain',
  label,
  disabled = false,
  expanded,
}: Props) {
  return (
    <button
      type="button"
      class={`${styles.button} ${styles[look]}`}
      onClick={onClick}
      disabled={disabled}
      aria-expanded={expanded}
      {...(label === undefined ? {} : { 'aria-label': label, title: label })}
    >
      {icon ? <Icon node={icon} /> : null}
      {children}
    </button>
  )
}
