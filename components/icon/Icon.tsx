import type { IconNode } from 'lucide'
import { h } from 'preact'

interface Props {
  readonly node: IconNode
  /** Pixels; 18 is the house size. */
  readonly size?: number
  readonly filled?: boolean
}

/** A Lucide picture beside words or a label: never the only bearer of a meaning, so it is hidden from assistive technology. */
export function Icon({ node, size = 18, filled = false }: Props) {
  return (
    <svg
      aria-hidden="true"
      focusable="false"
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill={filled ? 'currentColor' : 'none'}
      stroke="currentColor"
      stroke-width="1.75"
      stroke-linecap="round"
      stroke-linejoin="round"
    >
      {node.map(([tag, attributes], index) => h(tag, { ...attributes, key: index }))}
    </svg>
  )
}
