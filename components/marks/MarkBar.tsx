import { Copy, NotebookPen, Trash2 } from 'lucide'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { i18n } from '#i18n'
import { IconButton } from '@/components/button/IconButton'
import { useMedia } from '@/components/use-media'
import { type Highlight, type HighlightColour, highlightColours } from '@/lib/library/highlight'
import { colourWords } from './colour-words'
import styles from './MarkBar.module.css'
import { ColourSample } from './MarkedText'
import { NoteEditor } from './NoteEditor'
import { placeBar } from './place-bar'

export interface MarkBarActions {
  readonly onColour: (colour: HighlightColour) => void
  /** Opens or closes the note. */
  readonly onWrite: (writing: boolean) => void
  readonly onNote: (text: string) => void
  readonly onCopy: () => void
  readonly onRemove: () => void
}

interface Props extends MarkBarActions {
  /** `null`: the words are not marked yet. */
  readonly mark: Highlight | null
  readonly writing: boolean
  /** Where the words stand in the window now. */
  readonly rects: () => readonly DOMRect[]
}

/** Arrow keys move within it, as in every toolbar (https://www.w3.org/WAI/ARIA/apg/patterns/toolbar/). */
function onArrows(event: KeyboardEvent): void {
  const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
  if (step === 0 || !(event.currentTarget instanceof HTMLElement)) return
  const { activeElement } = document
  const buttons = [...event.currentTarget.querySelectorAll<Element>('button')]
  const at = activeElement ? buttons.indexOf(activeElement) : -1
  const rtl = getComputedStyle(event.currentTarget).direction === 'rtl'
  const next = buttons.at((at + (rtl ? -step : step)) % buttons.length)
  if (next instanceof HTMLElement) next.focus()
  event.preventDefault()
}

/** What can be done with the words that are chosen, beside them. */
export function MarkBar({ mark, writing, rects, ...actions }: Props) {
  const bar = useRef<HTMLDivElement>(null)
  const finger = useMedia('(pointer: coarse)')

  useLayoutEffect(() => {
    const place = () => {
      const { current } = bar
      // It must not run from under a finger that presses it.
      if (!current || current.matches(':active')) return
      const { offsetWidth: width, offsetHeight: height } = current
      // Without the scroll bar, and in the visible part when a keyboard covers the rest.
      const view = {
        width: document.documentElement.clientWidth,
        height: window.visualViewport?.height ?? innerHeight,
      }
      const { top, left } = placeBar(rects(), { width, height }, view, finger)
      current.style.setProperty('top', `${top}px`)
      current.style.setProperty('left', `${left}px`)
    }
    place()
    addEventListener('scroll', place, { passive: true })
    addEventListener('resize', place)
    // What comes late above the story moves the words.
    const moves = new ResizeObserver(place)
    moves.observe(document.body)
    return () => {
      moves.disconnect()
      removeEventListener('scroll', place)
      removeEventListener('resize', place)
    }
  })

  return (
    <div ref={bar} class={styles.bar} data-mark-bar>
      <div
        class={styles.tools}
        role="toolbar"
        aria-label={i18n.t('marks.bar')}
        onKeyDown={onArrows}
        // The words stay selected while a button is pressed.
        onMouseDown={(event) => event.preventDefault()}
      >
        {highlightColours.map((colour) => (
          <button
            key={colour}
            type="button"
            class={styles.colour}
            aria-label={colourWords(colour)}
            title={colourWords(colour)}
            aria-pressed={mark?.colour === colour}
            onClick={() => actions.onColour(colour)}
          >
            <ColourSample colour={colour} />
          </button>
        ))}
        <IconButton
          icon={NotebookPen}
          label={i18n.t(mark?.note ? 'marks.editNote' : 'marks.addNote')}
          expanded={writing}
          onClick={() => actions.onWrite(!writing)}
        />
        <IconButton icon={Copy} label={i18n.t('marks.copy')} onClick={actions.onCopy} />
        {mark ? <IconButton icon={Trash2} label={i18n.t('marks.remove')} onClick={actions.onRemove} /> : null}
      </div>
      {writing && mark ? (
        <NoteEditor
          key={mark.id}
          note={mark.note ?? ''}
          onNote={actions.onNote}
          onDone={() => actions.onWrite(false)}
        />
      ) : mark?.note ? (
        <p class={styles.note} dir="auto">
          {mark.note}
        </p>
      ) : null}
    </div>
  )
}
