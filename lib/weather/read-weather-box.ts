import { cleanName } from '@/lib/base/clean-text'
import { findTemperatures, SEAM, type Temperature } from './find-temperatures'
import type { PageWeather } from './page-weather'
import type { RawWeatherBox } from './raw-weather'
import { shownUnit } from './shown-unit'
import { CONDITION, HIGH, LABEL, LOW, PLACE_NAME } from './weather-names'

const LONGEST_CONDITION = 45
const LONGEST_PLACE = 40
/** What pictures of the sky are called besides the sky: "weather icon Clear". */
const ICON_WORDS =
  /\b(?:weather|current|conditions?|icon|symbol|image|wetter(?:symbol|icon)?|icono|icône|météo|clima|tiempo)\b:?/gi

/** The reading that a class name or the word before it calls the day's high or low. */
function namedReading(
  { named }: RawWeatherBox,
  pattern: RegExp,
  text: string,
  readings: readonly Temperature[],
): number | null {
  const labelled = readings.find(({ start }, index) =>
    pattern.test(
      `${text
        .slice(readings[index - 1]?.end ?? 0, start)
        .trim()
        .split(/\s/)
        .at(-1)} `,
    ),
  )
  if (labelled) return labelled.value
  for (const { name, lines } of named) {
    if (!pattern.test(name)) continue
    const [only, ...more] = findTemperatures(lines)
    if (only && more.length === 0) return only.value
  }
  return null
}

const trim = (text: string): string =>
  cleanName(text, LONGEST_CONDITION * 2).replace(/^[\s,;:|/·–-]+|[\s,;:|/·–-]+$/g, '')

const piecesOf = (text: string): readonly string[] =>
  text
    .split(/[\n,;|]/)
    .map(trim)
    .filter(Boolean)

function conditionOf({ labels }: RawWeatherBox, pieces: readonly string[]): string | null {
  const named = labels.map((label) => trim(label.replace(ICON_WORDS, ' ')))
  const fits = (text: string): boolean =>
    text !== '' && text.length <= LONGEST_CONDITION && !/\d/.test(text) && CONDITION.test(text)
  return pieces.find(fits) ?? named.find(fits) ?? null
}

function placeOf({ named }: RawWeatherBox, pieces: readonly string[]): string | null {
  for (const part of named) {
    if (!PLACE_NAME.test(part.name)) continue
    const text = trim(part.lines.replace(/\s+/g, ' '))
    const alone = text.split(/[,|]\s/)[0] ?? ''
    if (alone.length >= 2 && alone.length <= LONGEST_PLACE && !/\d/.test(alone)) return alone
  }
  const isPlace = (text: string): boolean =>
    text.length >= 2 &&
    text.length <= LONGEST_PLACE &&
    /^[\p{Upper}\p{Lo}]/u.test(text) &&
    !/[\d%]/.test(text) &&
    !LABEL.test(text) &&
    !CONDITION.test(text)
  return pieces.find(isPlace) ?? null
}

/** "1°/5°" is the day's range, not one reading after another. */
const isRange = (text: string, [first, second]: readonly Temperature[]): boolean =>
  !!first && !!second && /^\s*[/|–-]\s*$/.test(text.slice(first.end, second.start))

/** What a widget shows, or `null` when it shows no reading (yet). */
export function readWeatherBox(box: RawWeatherBox, language: string | null): PageWeather | null {
  const text = box.lines
  const readings = findTemperatures(text)
  const high = namedReading(box, HIGH, text, readings)
  const low = namedReading(box, LOW, text, readings)
  const [one, two] = readings
  if (!one) return null
  const range = isRange(text, readings) && two ? [one.value, two.value] : null
  const current =
    range || readings.length === 1
      ? one
      : (readings.find(({ value }) => value !== high && value !== low) ?? one)

  let rest = ''
  let end = 0
  for (const reading of readings) {
    rest += text.slice(end, reading.start) + SEAM
    end = reading.end
  }
  const pieces = piecesOf(rest + text.slice(end))
  // The sky is told next to the reading; an icon's label for machines may stand further off, in another language.
  const before = piecesOf(text.slice(0, one.start)).length
  const condition = conditionOf(box, [...pieces.slice(0, before).reverse(), ...pieces.slice(before)])
  const location = placeOf(box, pieces)
  // A script's shell before it is filled says 0° and nothing of the sky.
  if (current.value === 0 && readings.length === 1 && !condition) return null
  return {
    temp: current.value,
    unit: readings.find(({ unit }) => unit)?.unit ?? shownUnit(current.value, language),
    condition,
    location,
    high: high ?? (range ? Math.max(...range) : null),
    low: low ?? (range ? Math.min(...range) : null),
  }
}
