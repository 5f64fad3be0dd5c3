import { i18n } from '#i18n'
import { OptionSection } from '@/components/options/OptionSection'
import { Toggle } from '@/components/options/Toggle'
import { uiLocale } from '@/components/words/locale'
import type { MirrorName } from '@/lib/library/mirror'
import type { MirrorState } from '@/lib/library/mirror-state'
import type { AcrossDevices as Switches } from '@/lib/settings/settings'
import styles from './AcrossDevices.module.css'

export type MirrorStates = Readonly<Partial<Record<MirrorName, MirrorState | null>>>

interface Props {
  readonly switches: Switches
  /** The lists this browser has. */
  readonly mirrors: readonly MirrorName[]
  readonly states: MirrorStates
  /** The browser said no to the right a mirror needs. */
  readonly denied: MirrorName | null
  readonly onMirror: (mirror: MirrorName, on: boolean) => void
  readonly onOptions: (on: boolean) => void
}

const mirrorWords = {
  bookmarks: ['across.bookmarks', 'across.bookmarksHelp'],
  readingList: ['across.readingList', 'across.readingListHelp'],
} as const

const troubleWords = {
  mirrorEmptied: 'across.emptied',
  mirrorRefused: 'across.refused',
  mirrorFailed: 'across.failed',
} as const

function stateWords(on: boolean, state: MirrorState | null | undefined): string | null {
  if (state?.trouble) return i18n.t(troubleWords[state.trouble])
  if (!on || !state) return null
  const at = new Intl.DateTimeFormat(uiLocale(), { dateStyle: 'medium', timeStyle: 'short' })
  return i18n.t('across.joined', [at.format(new Date(state.at))])
}

/** What goes to the reader's other devices, through the browser's own account; nothing does until it is switched on. */
export function AcrossDevices({ switches, mirrors, states, denied, onMirror, onOptions }: Props) {
  return (
    <OptionSection title={i18n.t('across.title')} help={i18n.t('across.help')}>
      {mirrors.map((mirror) => {
        const [words, help] = mirrorWords[mirror]
        const told =
          denied === mirror ? i18n.t('across.denied') : stateWords(switches[mirror], states[mirror])
        return (
          <div key={mirror}>
            <Toggle
              words={i18n.t(words)}
              help={i18n.t(help)}
              on={switches[mirror]}
              onChange={(on) => onMirror(mirror, on)}
            />
            <p class={styles.state} role="status">
              {told}
            </p>
          </div>
        )
      })}
      <Toggle
        words={i18n.t('across.options')}
        help={i18n.t('across.optionsHelp')}
        on={switches.options}
        onChange={onOptions}
      />
    </OptionSection>
  )
}
