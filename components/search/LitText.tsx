import styles from './LitText.module.css'

interface Props {
  readonly text: string
  readonly marks: readonly { readonly start: number; readonly end: number }[]
}

/** A text with what was found in it lit. */
export function LitText({ text, marks }: Props) {
  const parts = marks.map(({ start, end }, at) => [
    text.slice(at === 0 ? 0 : marks[at - 1]?.end, start),
    <mark key={start} class={styles.lit}>
      {text.slice(start, end)}
    </mark>,
  ])
  return (
    <>
      {parts}
      {text.slice(marks.at(-1)?.end ?? 0)}
    </>
  )
}
