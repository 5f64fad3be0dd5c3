import { useEffect, useLayoutEffect, useRef } from 'preact/hooks'
import styles from './FoundLine.module.css'
import { LitText } from './LitText'
import { lightTitle, type Mark } from './light-title'

interface Lit {
  readonly text: string
  readonly marks: readonly Mark[]
}

interface Props {
  readonly id: string
  /** Another question, other words: they are asked for again. */
  readonly round: number
  /** What stands there until the words are known, and where none are in the text. */
  readonly dek: string | null
  /** `undefined` until they are known. */
  readonly found: { readonly title: Lit; readonly words: Lit | null } | undefined
  /** The line is drawn: its words are wanted. */
  readonly onShow: (id: string) => void
}

/** Below a headline that a search has found: the place in the text, its words lit; the headline's own are lit where it stands. */
export function FoundLine({ id, round, dek, found, onShow }: Props) {
  const line = useRef<HTMLParagraphElement>(null)
  useEffect(() => onShow(id), [id, round])
  useLayoutEffect(() => {
    const title = line.current?.closest('li')?.querySelector('[data-entry]')
    return found && title ? lightTitle(title, found.title) : undefined
  })
  const words = found?.words ?? null
  return (
    <p ref={line} class={styles.words}>
      {words ? <LitText {...words} /> : dek}
    </p>
  )
}
