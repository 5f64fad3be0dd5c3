import type { List } from '@/lib/article/block'
import styles from './ListBlock.module.css'
import { itemOffsets } from './part-offsets'
import { Runs } from './Runs'

interface Props {
  readonly list: List
  /** Where the list begins in `blockText`. */
  readonly start: number
}

export function ListBlock({ list, start }: Props) {
  const Tag = list.ordered ? 'ol' : 'ul'
  const offsets = itemOffsets(list, start)
  return (
    <Tag class={`${styles.list} ${list.ordered ? styles.ordered : ''}`}>
      {list.items.map((item, index) => {
        const offset = offsets[index]
        return (
          <li key={index}>
            <span data-start={offset?.own}>
              <Runs runs={item.runs} />
            </span>
            {item.children ? <ListBlock list={item.children} start={offset?.children ?? 0} /> : null}
          </li>
        )
      })}
    </Tag>
  )
}
