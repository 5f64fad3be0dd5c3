import { useLayoutEffect } from 'preact/hooks'
import type { Typography } from '@/lib/settings/settings'

/** Puts the reader's choices where `assets/theme.css` reads them. */
function applyTypography(root: HTMLElement, typography: Typography): void {
  const { theme, font, size, measure, lineHeight, alignment } = typography
  if (theme === 'auto') delete root.dataset.theme
  else root.dataset.theme = theme
  root.dataset.font = font
  root.dataset.size = String(size)
  root.dataset.measure = measure
  root.dataset.lineHeight = lineHeight
  root.dataset.alignment = alignment
}

export function useTypography(typography: Typography): void {
  useLayoutEffect(() => applyTypography(document.documentElement, typography), [typography])
}
