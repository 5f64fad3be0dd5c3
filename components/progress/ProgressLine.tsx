import { useEffect, useRef } from 'preact/hooks'
import styles from './ProgressLine.module.css'

/** A line along the top of the page: how much of it lies behind. What a screen reader needs, it tells by itself. */
export function ProgressLine() {
  const line = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const update = () => {
      const whole = document.documentElement.scrollHeight - innerHeight
      line.current?.style.setProperty('--part', String(whole > 0 ? Math.min(1, scrollY / whole) : 0))
    }
    update()
    addEventListener('scroll', update, { passive: true })
    addEventListener('resize', update)
    return () => {
      removeEventListener('scroll', update)
      removeEventListener('resize', update)
    }
  }, [])
  return <div ref={line} class={styles.line} aria-hidden="true" />
}
