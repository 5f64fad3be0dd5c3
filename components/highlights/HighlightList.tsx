import { Trash2 } from 'lucide'
import { i18n } from '#i18n'
import { Button } from '@/components/button/Button'
import { IconButton } from '@/components/button/IconButton'
import { Face } from '@/components/face/Face'
import { colourWords } from '@/components/marks/colour-words'
import { ColourSample, MarkedText } from '@/components/marks/MarkedText'
import { hostOf } from '@/components/reading/host-of'
import { SiteName } from '@/components/site/SiteName'
import { type Highlight, highlightColours } from '@/lib/library/highlight'
import type { HighlightFilter, HighlightGroup } from '@/lib/library/highlight-groups'
import styles from './HighlightList.module.css'

interface Props {
  /** All of them. */
  readonly groups: readonly HighlightGroup[]
  /** Those that the filter lets through. */
  readonly shown: readonly HighlightGroup[]
  readonly filter: HighlightFilter
  readonly onFilter: (filter: Partial<HighlightFilter>) => void
  readonly onCopy: () => void
  readonly onRemove: (mark: Highlight) => void
  readonly onList: () => void
}

const hrefOf = (id: string, mark?: string): string =>
  `reader.html?id=${encodeURIComponent(id)}${mark === undefined ? '' : `&mark=${encodeURIComponent(mark)}`}`

const count = (groups: readonly HighlightGroup[]): number =>
  groups.reduce((sum, { marks }) => sum + marks.length, 0)

function Tools({ groups, shown, filter, onFilter, onCopy }: Props) {
  const colours = new Set(groups.flatMap(({ marks }) => marks.map(({ colour }) => colour)))
  return (
    <search class={styles.tools}>
      <input
        type="search"
        class={styles.search}
        aria-label={i18n.t('highlights.search')}
        placeholder={i18n.t('highlights.search')}
        value={filter.words}
        onInput={({ currentTarget }) => onFilter({ words: currentTarget.value })}
      />
      <div class={styles.colours}>
        {highlightColours
          .filter((colour) => colours.has(colour))
          .map((colour) => (
            <button
              key={colour}
              type="button"
              class={styles.colour}
              aria-label={colourWords(colour)}
              title={colourWords(colour)}
              aria-pressed={filter.colour === colour}
              onClick={() => onFilter({ colour: filter.colour === colour ? null : colour })}
            >
              <ColourSample colour={colour} />
            </button>
          ))}
      </div>
      <span role="status">{i18n.t('marks.count', count(shown))}</span>
      <Button look="quiet" onClick={onCopy} disabled={shown.length === 0}>
        {i18n.t('highlights.copy')}
      </Button>
    </search>
  )
}

/** Every highlight, by story; each leads to its place. */
export function HighlightList(props: Props) {
  const { groups, shown, onFilter, onRemove, onList } = props
  if (groups.length === 0)
    return (
      <Face
        title={i18n.t('highlights.emptyTitle')}
        text={i18n.t('highlights.empty')}
        action={{ words: i18n.t('face.openList'), onClick: onList }}
      />
    )
  return (
    <>
      <Tools {...props} />
      {shown.length === 0 ? (
        <Face
          title={i18n.t('highlights.noneTitle')}
          text={i18n.t('highlights.none')}
          action={{ words: i18n.t('list.showAll'), onClick: () => onFilter({ colour: null, words: '' }) }}
        />
      ) : null}
      {shown.map(({ entry, marks }) => {
        const text = { lang: entry.language ?? undefined, dir: entry.direction }
        return (
          <section key={entry.id} class={styles.story}>
            <h2 class={styles.title} {...text}>
              <a href={hrefOf(entry.id)}>
                <bdi>{entry.title}</bdi>
              </a>
            </h2>
            <p class={styles.facts}>
              <SiteName name={entry.siteName} host={hostOf(entry.url)} />
            </p>
            <ul class={styles.marks}>
              {marks.map((mark) => (
                <li key={mark.id} class={styles.mark}>
                  <a class={styles.passage} href={hrefOf(entry.id, mark.id)} {...text}>
                    <MarkedText colour={mark.colour}>{mark.text}</MarkedText>
                  </a>
                  {mark.note === null ? null : (
                    <p class={styles.note} dir="auto">
                      {mark.note}
                    </p>
                  )}
                  <span class={styles.end}>
                    <IconButton
                      icon={Trash2}
                      label={i18n.t('marks.remove')}
                      onClick={() => onRemove(mark)}
                      small
                    />
                  </span>
                </li>
              ))}
            </ul>
          </section>
        )
      })}
    </>
  )
}
