import { i18n } from '#i18n'
import { Face } from '@/components/face/Face'

interface Props {
  /** Saved stories that can't be found yet. */
  readonly waiting: number
  /** How many the search finds in the whole list, outside of what the view shows. */
  readonly elsewhere: number
  readonly onEverywhere: () => void
  readonly onClear: () => void
}

/** Nothing answers, and what to try. */
export function NoneFound({ waiting, elsewhere, onEverywhere, onClear }: Props) {
  const text =
    elsewhere > 0
      ? i18n.t('search.noneHere', elsewhere)
      : waiting > 0
        ? i18n.t('search.noneYet')
        : i18n.t('search.none')
  const clear = { words: i18n.t('search.clear'), onClick: onClear }
  return (
    <Face
      level={2}
      title={i18n.t('search.noneTitle')}
      text={text}
      action={elsewhere > 0 ? { words: i18n.t('search.everywhere'), onClick: onEverywhere } : clear}
      other={elsewhere > 0 ? clear : null}
    />
  )
}
