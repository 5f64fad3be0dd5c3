import { CircleQuestionMark, Search, X } from 'lucide'
import { useEffect, useId, useRef, useState } from 'preact/hooks'
import { i18n } from '#i18n'
import { IconButton } from '@/components/button/IconButton'
import { Icon } from '@/components/icon/Icon'
import styles from './SearchField.module.css'
import { SearchHelp } from './SearchHelp'

interface Props {
  readonly typed: string
  /** What is told of the answer, to eyes and ears. */
  readonly status: string
  readonly onType: (typed: string) => void
  /** The reader is about to type. */
  readonly onFocus: () => void
  /** On to the lines. */
  readonly onDown: () => void
}

/** Nobody types more; longer is pasted by mistake. */
const LONGEST = 1000

const typesText = (target: EventTarget | null): boolean =>
  target instanceof Element &&
  target.closest('input:not([type="checkbox"]), select, textarea, dialog') !== null

/** Answers as you type. `/` comes here from anywhere, Escape clears, ↓ or Enter goes on to the lines. */
export function SearchField({ typed, status, onType, onFocus, onDown }: Props) {
  const input = useRef<HTMLInputElement>(null)
  const help = useId()
  const [helps, setHelps] = useState(false)

  useEffect(() => {
    const listener = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.altKey || event.ctrlKey || event.metaKey || typesText(event.target))
        return
      event.preventDefault()
      input.current?.focus()
      input.current?.select()
    }
    addEventListener('keydown', listener)
    return () => removeEventListener('keydown', listener)
  }, [])

  const clear = () => {
    onType('')
    input.current?.focus()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    // Enter and the arrows choose among an input method's characters first.
    if (event.isComposing) return
    if (event.key === 'Escape') {
      if (typed === '') input.current?.blur()
      else onType('')
    } else if (event.key === 'ArrowDown' || event.key === 'Enter') onDown()
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  return (
    <search class={styles.search}>
      <div class={styles.field}>
        <span class={styles.sign} aria-hidden="true">
          <Icon node={Search} />
        </span>
        <input
          ref={input}
          class={styles.input}
          type="text"
          inputMode="search"
          enterkeyhint="search"
          dir="auto"
          maxLength={LONGEST}
          autocomplete="off"
          autocapitalize="none"
          spellcheck={false}
          aria-label={i18n.t('search.label')}
          placeholder={i18n.t('search.placeholder')}
          value={typed}
          onFocus={onFocus}
          onInput={({ currentTarget }) => onType(currentTarget.value)}
          onKeyDown={onKeyDown}
        />
        {typed === '' ? null : <IconButton icon={X} label={i18n.t('search.clear')} onClick={clear} />}
        <IconButton
          icon={CircleQuestionMark}
          label={i18n.t('search.help')}
          expanded={helps}
          controls={help}
          onClick={() => setHelps(!helps)}
        />
      </div>
      <p class={styles.status} role="status">
        {status}
      </p>
      <div id={help}>{helps ? <SearchHelp /> : null}</div>
    </search>
  )
}
