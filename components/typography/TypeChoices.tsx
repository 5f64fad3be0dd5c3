import { i18n } from '#i18n'
import type { Typography } from '@/lib/settings/settings'
import { ChoiceRow } from './ChoiceRow'
import { SizeRow } from './SizeRow'
import styles from './TypeChoices.module.css'

interface Props {
  readonly typography: Typography
  readonly onChange: (typography: Typography) => void
}

/** Theme, font, size, width, lines, edge: each choice acts at once. */
export function TypeChoices({ typography, onChange }: Props) {
  const change = (part: Partial<Typography>) => onChange({ ...typography, ...part })
  /** A row for one of the choices that are words; the size alone is a number. */
  function row<Part extends Exclude<keyof Typography, 'size'>>(
    part: Part,
    legend: string,
    choices: Parameters<typeof ChoiceRow<Typography[Part]>>[0]['choices'],
  ) {
    return (
      <ChoiceRow
        legend={legend}
        name={part}
        value={typography[part]}
        choices={choices}
        onChange={(value) => change({ [part]: value })}
      />
    )
  }
  return (
    <div class={styles.choices}>
      {row('theme', i18n.t('type.theme'), [
        { value: 'auto', words: i18n.t('type.auto') },
        { value: 'light', words: i18n.t('type.light') },
        { value: 'sepia', words: i18n.t('type.sepia') },
        { value: 'dark', words: i18n.t('type.dark') },
      ])}
      {row('font', i18n.t('type.font'), [
        { value: 'serif', words: i18n.t('type.serif'), face: 'serif' },
        { value: 'sans', words: i18n.t('type.sans'), face: 'sans' },
        {
          value: 'legible',
          words: i18n.t('type.legible'),
          title: i18n.t('type.legibleLong'),
          face: 'legible',
        },
      ])}
      <SizeRow size={typography.size} onChange={(size) => change({ size })} />
      {row('measure', i18n.t('type.measure'), [
        { value: 'narrow', words: i18n.t('type.narrow') },
        { value: 'normal', words: i18n.t('type.normal') },
        { value: 'wide', words: i18n.t('type.wide') },
      ])}
      {row('lineHeight', i18n.t('type.line'), [
        { value: 'tight', words: i18n.t('type.tight') },
        { value: 'normal', words: i18n.t('type.lineNormal') },
        { value: 'loose', words: i18n.t('type.loose') },
      ])}
      {row('alignment', i18n.t('type.alignment'), [
        { value: 'start', words: i18n.t('type.start') },
        { value: 'justify', words: i18n.t('type.justify') },
      ])}
    </div>
  )
}
