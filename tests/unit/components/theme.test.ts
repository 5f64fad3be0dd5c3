import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const css = readFileSync('assets/theme.css', 'utf8')

/** `--name: light-dark(#a, #b)` in `:root`, and `--name: #c` for sepia. */
function tokens(theme: 'light' | 'dark' | 'sepia'): ReadonlyMap<string, string> {
  const sepiaAt = css.indexOf(':root[data-theme="sepia"] {')
  const sepia = css.slice(sepiaAt, css.indexOf('}', sepiaAt))
  const pairs = [...css.matchAll(/--(\w+): light-dark\((#\w{6}), (#\w{6})\)/g)]
  const own = [...sepia.matchAll(/--(\w+): (#\w{6})/g)]
  return new Map(
    theme === 'sepia'
      ? own.map(([, name = '', value = '']) => [name, value])
      : pairs.map(([, name = '', light = '', dark = '']) => [name, theme === 'light' ? light : dark]),
  )
}

// https://www.w3.org/TR/WCAG22/#dfn-relative-luminance
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

const grounds = ['paper', 'sheet'] as const
const rules = [
  ...grounds.map((ground) => ['ink', ground, 7] as const),
  ...['soft', 'faint', 'accent', 'warn'].flatMap((text) =>
    grounds.map((ground) => [text, ground, 4.5] as const),
  ),
  ['ink', 'lit', 7] as const,
  ['paper', 'ink', 7] as const,
]

const cases = (['light', 'dark', 'sepia'] as const).flatMap((theme) =>
  rules.map(([text, ground, least]) => [theme, text, ground, least] as const),
)

test.each(cases)('%s: %s on %s has a contrast of at least %d to 1', (theme, text, ground, least) => {
  const colours = tokens(theme)
  expect(contrast(colours.get(text) ?? '', colours.get(ground) ?? '')).toBeGreaterThanOrEqual(least)
})
