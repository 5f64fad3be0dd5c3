import { useEffect, useRef } from 'preact/hooks'
import type { Sentence } from '@/lib/article/sentence'
import type { Passage } from '@/lib/library/story-text'
import type { MarksActions, MarksView } from './marks-view'
import type { Drawn, Screen } from './screen'

interface Input {
  readonly view: MarksView
  readonly drawn: readonly Drawn[]
  readonly screen: Screen
  readonly actions: MarksActions
  /** The sentence that is lit. */
  readonly lit: Sentence | null
}

const inBar = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('[data-mark-bar]') !== null

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))

const passageOf = ({ block, start, end }: Sentence): Passage => ({ block, start, endBlock: block, end })

/** The sentence of the line the pointer or the focus is on: a line of the summary, a fact. */
function peeked(sentences: readonly Sentence[]): Sentence | undefined {
  const line =
    document.activeElement?.closest<HTMLElement>('[data-sentence]') ??
    document.querySelector<HTMLElement>('[data-sentence]:hover')
  return sentences.find(({ block, index }) => `${block}:${index}` === line?.dataset.sentence)
}

/** Selecting words, pressing a mark, and the keys: h marks what is selected, else the sentence under the pointer or of the line that is looked at; n writes a note to it; Delete removes. */
export function useMarkInput(input: Input): void {
  const now = useRef(input)
  now.current = input

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    let pressed = false
    let pressedBar = false
    let pointer: { readonly x: number; readonly y: number } | null = null

    const chosen = () => {
      const { view, screen, actions } = now.current
      // A selection that is still being made is left alone.
      if (pressed || view.writing || inBar(document.activeElement)) return
      const selected = screen.selected()
      if (selected) actions.pick({ kind: 'words', passage: selected.passage })
      else if (view.picked?.kind === 'words') actions.pick(null)
    }
    const onSelection = () => {
      clearTimeout(timer)
      timer = setTimeout(chosen)
    }
    const onDown = ({ target }: PointerEvent) => {
      pressedBar = inBar(target)
      pressed = !pressedBar
    }
    const onUp = () => {
      pressed = false
      onSelection()
    }
    const onMove = ({ clientX: x, clientY: y, target }: PointerEvent) => {
      pointer = target instanceof Element && target.closest('[data-block]') ? { x, y } : null
    }
    const onClick = ({ target, clientX, clientY, detail }: MouseEvent) => {
      const { view, drawn, screen, actions } = now.current
      // A key press on a button clicks too; a link leads away.
      if (detail === 0 || pressedBar || !(target instanceof Element) || target.closest('a, button')) return
      if (screen.selected()) return
      const id = target.closest('[data-block]') ? screen.markAt(drawn, clientX, clientY) : null
      if (id) actions.pick({ kind: 'mark', id })
      else if (view.picked) actions.pick(null)
    }

    const underPointer = (sentences: readonly Sentence[]) => {
      const at = pointer && now.current.screen.pointAt(pointer.x, pointer.y)
      return (
        at &&
        sentences.find(
          ({ block, start, end }) => block === at.block && start <= at.offset && at.offset <= end,
        )
      )
    }
    /** What h and n are about. */
    const meant = async (): Promise<string | null> => {
      const { view, screen, actions, lit } = now.current
      const selected = screen.selected()
      if (selected) {
        const id = actions.mark(selected.passage)
        getSelection()?.removeAllRanges()
        return id
      }
      if (view.picked?.kind === 'mark') return view.picked.id
      const sentences = await actions.sentences()
      const sentence = peeked(sentences) ?? underPointer(sentences) ?? lit
      return sentence ? actions.mark(passageOf(sentence)) : null
    }
    const onKey = (event: KeyboardEvent) => {
      const { view, actions } = now.current
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target))
        return
      // What lies over the story has the keys.
      if (document.querySelector('dialog[open]')) return
      const { picked } = view
      if (event.key === 'h' || event.key === 'H') void meant()
      else if (event.key === 'n' || event.key === 'N') {
        void meant().then((id) => {
          if (id !== null) actions.write(true)
        })
      } else if (event.key === 'Delete' && picked?.kind === 'mark') actions.remove(picked.id)
      else if (event.key === 'Escape' && picked) {
        actions.pick(null)
        getSelection()?.removeAllRanges()
      } else if (
        event.key === 'Tab' &&
        !event.shiftKey &&
        picked &&
        document.activeElement === document.body
      ) {
        // Nothing has the focus: the bar beside the words is what comes next.
        document.querySelector<HTMLElement>('[data-mark-bar] button')?.focus()
      } else return
      event.preventDefault()
    }

    // What was selected before this code came.
    onSelection()
    document.addEventListener('selectionchange', onSelection)
    addEventListener('pointerdown', onDown)
    addEventListener('pointerup', onUp)
    addEventListener('pointercancel', onUp)
    addEventListener('pointermove', onMove, { passive: true })
    addEventListener('click', onClick)
    addEventListener('keydown', onKey)
    return () => {
      clearTimeout(timer)
      document.removeEventListener('selectionchange', onSelection)
      removeEventListener('pointerdown', onDown)
      removeEventListener('pointerup', onUp)
      removeEventListener('pointercancel', onUp)
      removeEventListener('pointermove', onMove)
      removeEventListener('click', onClick)
      removeEventListener('keydown', onKey)
    }
  }, [])
}
