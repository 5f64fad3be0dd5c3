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
  /** The id of what the button is about, where it stands in a row of others like it. */
  readonly describedBy?: string
  /** In a line of text. */
  readonly small?: boolean
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
  describedBy,
  small = false,
}: Props) {
  return (
    <button
      type="button"
      class={`${styles.button} ${on ? styles.on : ''} ${small ? styles.small : ''}`}
      aria-label={label}
      title={label}
      onClick={onClick}
      disabled={disabled}
      {...(expanded === undefined ? {} : { 'aria-expanded': expanded })}
      {...(tabIndex === undefined ? {} : { tabIndex })}
      {...(controls === undefined ? {} : { 'aria-controls': controls })}
      {...(describedBy === undefined ? {} : { 'aria-describedby': describedBy })}
    >
      <Icon node={icon} filled={on} size={small ? 15 : 18} />
    </button>
  )
}
