import { MessageSquareText } from 'lucide'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { i18n } from '#i18n'
import { Icon } from '@/components/icon/Icon'
import type { Highlight } from '@/lib/library/highlight'
import { colourWords, quoteStart } from './colour-words'
import styles from './MarkStops.module.css'
import type { Drawn } from './screen'

interface Props {
  readonly marks: readonly Highlight[]
  readonly drawn: readonly Drawn[]
  readonly onPick: (id: string) => void
  readonly onRemove: (id: string) => void
}

interface Place {
  readonly top: number
  readonly left: number
  readonly width: number
  readonly height: number
  /** Where the sign of a note stands: beside the line, outside of the text. */
  readonly sign: number
}

const SIGN = 16

function placeOf({ ranges }: Drawn, layer: DOMRect): Place | null {
  const range = ranges[0]
  const rect = range?.getClientRects()[0]
  const block = range?.startContainer.parentElement?.closest('[data-block]')
  if (!rect || !block) return null
  const { left, right } = block.getBoundingClientRect()
  const rtl = getComputedStyle(block).direction === 'rtl'
  return {
    top: rect.top - layer.top,
    left: rect.left - layer.left,
    width: rect.width,
    height: rect.height,
    sign: (rtl ? left - SIGN : right) - layer.left,
  }
}

const label = ({ colour, text, note }: Highlight): string => {
  const words = i18n.t('marks.stop', [colourWords(colour), quoteStart(text)])
  return note === null ? words : `${words} ${i18n.t('marks.stopNote', [note])}`
}

/** A stop of the tab key on each mark, and a sign beside those with a note. They lie over the story, which stays untouched. */
export function MarkStops({ marks, drawn, onPick, onRemove }: Props) {
  const layer = useRef<HTMLDivElement>(null)
  const [places, setPlaces] = useState<ReadonlyMap<string, Place>>(new Map())

  useLayoutEffect(() => {
    const { current } = layer
    if (!current) return
    const measure = () => {
      const box = current.getBoundingClientRect()
      setPlaces(
        new Map(
          drawn.flatMap((each) => {
            const place = placeOf(each, box)
            return place ? [[each.id, place] as const] : []
          }),
        ),
      )
    }
    measure()
    const watch = new ResizeObserver(measure)
    watch.observe(current)
    return () => watch.disconnect()
  }, [drawn])

  return (
    <div ref={layer} class={styles.layer}>
      {marks.map((mark) => {
        const place = places.get(mark.id)
        if (!place) return null
        const { top, left, width, height, sign } = place
        return (
          <div key={mark.id}>
            <button
              type="button"
              class={styles.stop}
              data-mark={mark.id}
              style={{ top: `${top}px`, left: `${left}px`, width: `${width}px`, height: `${height}px` }}
              aria-label={label(mark)}
              aria-keyshortcuts="Delete"
              onClick={() => onPick(mark.id)}
              onKeyDown={(event) => {
                if (event.key === 'Delete') onRemove(mark.id)
              }}
            />
            {mark.note === null ? null : (
              <button
                type="button"
                class={styles.sign}
                tabIndex={-1}
                aria-hidden="true"
                title={quoteStart(mark.note)}
                style={{ top: `${top}px`, left: `${sign}px` }}
                onClick={() => onPick(mark.id)}
              >
                <Icon node={MessageSquareText} size={13} />
              </button>
            )}
          </div>
        )
      })}
    </div>
  )
}
