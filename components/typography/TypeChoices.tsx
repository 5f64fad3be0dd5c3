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
  return (
    <div class={styles.choices}>
      <ChoiceRow
        legend={i18n.t('type.theme')}
        name="theme"
        value={typography.theme}
        choices={[
          { value: 'auto', words: i18n.t('type.auto') },
          { value: 'light', words: i18n.t('type.light') },
          { value: 'sepia', words: i18n.t('type.sepia') },
          { value: 'dark', words: i18n.t('type.dark') },
        ]}
        onChange={(theme) => change({ theme })}
      />
      <ChoiceRow
        legend={i18n.t('type.font')}
        name="font"
        value={typography.font}
        choices={[
          { value: 'serif', words: i18n.t('type.serif'), face: 'serif' },
          { value: 'sans', words: i18n.t('type.sans'), face: 'sans' },
          {
            value: 'legible',
            words: i18n.t('type.legible'),
            title: i18n.t('type.legibleLong'),
            face: 'legible',
          },
        ]}
        onChange={(font) => change({ font })}
      />
      <SizeRow size={typography.size} onChange={(size) => change({ size })} />
      <ChoiceRow
        legend={i18n.t('type.measure')}
        name="measure"
        value={typography.measure}
        choices={[
          { value: 'narrow', words: i18n.t('type.narrow') },
          { value: 'normal', words: i18n.t('type.normal') },
          { value: 'wide', words: i18n.t('type.wide') },
        ]}
        onChange={(measure) => change({ measure })}
      />
      <ChoiceRow
        legend={i18n.t('type.line')}
        name="line-height"
        value={typography.lineHeight}
        choices={[
          { value: 'tight', words: i18n.t('type.tight') },
          { value: 'normal', words: i18n.t('type.lineNormal') },
          { value: 'loose', words: i18n.t('type.loose') },
        ]}
        onChange={(lineHeight) => change({ lineHeight })}
      />
      <ChoiceRow
        legend={i18n.t('type.alignment')}
        name="alignment"
        value={typography.alignment}
        choices={[
          { value: 'start', words: i18n.t('type.start') },
          { value: 'justify', words: i18n.t('type.justify') },
        ]}
        onChange={(alignment) => change({ alignment })}
      />
    </div>
  )
}
