import styles from './BriefSkeleton.module.css'

/** Keeps the room of the summary and the facts until they are there, so that the story below doesn't jump. */
export function BriefSkeleton() {
  return (
    <div class={styles.skeleton} aria-hidden="true">
      <i class={styles.title} />
      {['100%', '94%', '61%', '98%', '88%', '43%', '96%', '72%'].map((width) => (
        <i key={width} class={styles.line} style={{ inlineSize: width }} />
      ))}
    </div>
  )
}
