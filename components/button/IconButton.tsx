import type { IconNode } from 'lucide'
import { Icon } from '@/components/icon/Icon'
import styles from './IconButton.module.css'

interface Props {
  readonly icon: IconNode
  readonly label: string
  readonly onClick: () => void
  /** What the button does is done: saved. The label says so too. */
  readonly on?: boolean
  readonly expanded?: boolean
  readonly controls?: string
  readonly disabled?: boolean
  /** -1 where the same is done by a key. */
  readonly tabIndex?: -1
}

export function IconButton({
  icon,
  label,
  onClick,
  on = false,
  expanded,
  controls,
  disabled = false,
  tabIndex,
}: Props) {
  return (
    <button
      type="button"
      class={`${styles.button} ${on ? styles.on : ''}`}
      aria-label={label}
      title={label}
      onClick={onClick}
      disabled={disabled}
      {...(expanded === undefined ? {} : { 'aria-expanded': expanded })}
      {...(tabIndex === undefined ? {} : { tabIndex })}
      {...(controls === undefined ? {} : { 'aria-controls': controls })}
    >
      <Icon node={icon} filled={on} />
    </button>
  )
}
