import { useEffect, useState } from 'preact/hooks'
import { i18n } from '#i18n'
import type { Article } from '@/lib/article/article'
import { blockText } from '@/lib/article/block-text'
import styles from './SectionIndex.module.css'

interface Props {
  readonly article: Pick<Article, 'blocks' | 'language' | 'direction'>
  readonly onGo: (block: number) => void
}

/** How far down the window a heading must have come for its section to be the one that is read. */
const READ_AT = 0.35

function currentSection(sections: readonly number[]): number | null {
  const line = innerHeight * READ_AT
  const passed = sections.filter((block) => {
    const box = document.querySelector(`[data-block="${block}"]`)
    return box !== null && box.getBoundingClientRect().top <= line
  })
  return passed.at(-1) ?? null
}

/** The story's own subheads, with the one being read marked. */
export function SectionIndex({ article, onGo }: Props) {
  const sections = article.blocks.flatMap((block, index) =>
    block.type === 'heading' && block.level === 2 ? [{ index, words: blockText(block) }] : [],
  )
  const [current, setCurrent] = useState<number | null>(null)
  useEffect(() => {
    const update = () => setCurrent(currentSection(sections.map(({ index }) => index)))
    update()
    addEventListener('scroll', update, { passive: true })
    return () => removeEventListener('scroll', update)
  }, [article])
  if (sections.length < 2) return null
  return (
    <nav class={styles.index} aria-label={i18n.t('story.sections')} lang={article.language ?? undefined}>
      <ol class={styles.list} dir={article.direction}>
        {sections.map(({ index, words }) => (
          <li key={index}>
            <button
              type="button"
              class={styles.section}
              {...(index === current ? { 'aria-current': 'true' as const } : {})}
              onClick={() => onGo(index)}
            >
              {words}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  )
}
