import { useEffect, useState } from 'preact/hooks'

const MINUTE = 60_000

/** The time by the minute: an age that stands still in an open panel would be wrong by the hour. */
export function useMinute(given: Date): Date {
  const [ticked, setTicked] = useState(given)
  useEffect(() => {
    const timer = setInterval(() => setTicked(new Date()), MINUTE)
    return () => clearInterval(timer)
  }, [])
  return ticked > given ? ticked : given
}
