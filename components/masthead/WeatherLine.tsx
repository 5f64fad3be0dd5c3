import { Fragment, type Ref } from 'preact'
import { WeatherPicture } from '@/components/weather/WeatherPicture'
import { Unseen } from '@/components/words/Unseen'
import type { ToldWeather } from './told-weather'
import styles from './WeatherLine.module.css'

interface Props {
  readonly told: ToldWeather
  readonly open: boolean
  readonly controls: string
  readonly button: Ref<HTMLButtonElement>
  readonly onPress: () => void
  readonly onEscape: () => void
}

/** The weather in one line; a press shows the rest under the masthead. */
export function WeatherLine({ told, open, controls, button, onPress, onEscape }: Props) {
  const { label, picture, temp, words, age, more } = told
  return (
    <button
      ref={button}
      type="button"
      class={styles.line}
      aria-expanded={open}
      aria-controls={open ? controls : undefined}
      title={[label, ...words, age, more].filter((each) => each !== null).join(' · ')}
      onClick={onPress}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !open) return
        event.preventDefault()
        onEscape()
      }}
    >
      <span class={styles.picture}>
        <WeatherPicture name={picture} />
      </span>
      <Unseen>{label}: </Unseen>
      {temp === null ? null : <b class={styles.temp}>{temp}</b>}
      <span class={styles.words}>
        {words.map((word, index) => (
          <Fragment key={index}>
            {index > 0 ? ' · ' : null}
            {index > 0 ? <bdi>{word}</bdi> : word}
          </Fragment>
        ))}
      </span>
      {age === null ? null : <span class={styles.age}>{age}</span>}
    </button>
  )
}
