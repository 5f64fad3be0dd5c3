import * as v from 'valibot'
import { textUpTo } from '@/lib/article/block-schema'
import type { RawWeather } from './raw-weather'

const text = textUpTo(600)
const many = <T extends v.GenericSchema>(schema: T, most: number) =>
  v.pipe(v.array(schema), v.maxLength(most))

const rawWeather = v.object({
  language: v.nullable(text),
  boxes: many(
    v.object({
      lines: text,
      named: many(v.object({ name: text, lines: text }), 60),
      labels: many(text, 180),
    }),
    6,
  ),
})

/** Widgets as they come from the content script; `null` when they are nothing of the kind. */
export function parseRawWeather(value: unknown): RawWeather | null {
  const result = v.safeParse(rawWeather, value, { abortEarly: true })
  return result.success ? result.output : null
}
