import { i18n } from '#i18n'
import { Button } from '@/components/button/Button'
import { OptionSection } from './OptionSection'
import styles from './Shortcuts.module.css'

interface Shortcut {
  readonly command: string
  readonly description: string
  /** Empty when the browser has given it no key. */
  readonly key: string
}

interface Props {
  readonly shortcuts: readonly Shortcut[]
  readonly onChange: () => void
}

/** The toolbar button's own command has no description: the browser names it after the extension. */
const words = ({ command, description }: Shortcut): string =>
  command === '_execute_action' ? i18n.t('options.executeAction') : description

export function Shortcuts({ shortcuts, onChange }: Props) {
  return (
    <OptionSection title={i18n.t('options.shortcuts')} help={i18n.t('options.shortcutsHelp')}>
      <dl class={styles.keys}>
        {shortcuts.map((shortcut) => (
          <div key={shortcut.command} class={styles.row}>
            <dt>{words(shortcut)}</dt>
            <dd>
              {shortcut.key === '' ? (
                <span class={styles.none}>{i18n.t('options.noKey')}</span>
              ) : (
                <kbd class={styles.key}>{shortcut.key}</kbd>
              )}
            </dd>
          </div>
        ))}
      </dl>
      <Button onClick={onChange}>{i18n.t('options.changeKeys')}</Button>
    </OptionSection>
  )
}
