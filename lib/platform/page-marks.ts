import * as v from 'valibot'
import { browser } from 'wxt/browser'
import { highlightColours } from '@/lib/library/highlight'
import type { PageMark } from '@/lib/protocol/background'
import { runInPage } from './page-script'

/** The colours of the light theme under dark ink: they hold on any page, dark ones too, and the lines tell them apart without colour. */
const looks: Readonly<Record<PageMark['colour'], string>> = {
  yellow: 'background-color:#fdf0a6;text-decoration:underline 2px solid #a88500',
  green: 'background-color:#d5f0c6;text-decoration:underline 2px dashed #3f8426',
  blue: 'background-color:#d3e6fb;text-decoration:underline 3px double #2f6fb5',
  pink: 'background-color:#fbdce8;text-decoration:underline 2px wavy #b83a73',
}

const CSS_TEXT = highlightColours
  .map((colour) => `::highlight(lede-mark-${colour}){${looks[colour]};color:#1d1c1a}`)
  .join('')

/** Lights marks in a tab's page, in place of those lit before; tells how many were found. The page's own DOM stays as it is. */
export async function lightPageMarks(tabId: number, marks: readonly PageMark[]): Promise<number> {
  const found = await runInPage(tabId, '/mark.js', marks)
  const count = found.ok && typeof found.value === 'number' ? found.value : 0
  const target = { tabId }
  try {
    await browser.scripting.removeCSS({ target, css: CSS_TEXT })
    if (count > 0) await browser.scripting.insertCSS({ target, css: CSS_TEXT })
  } catch {
    // The page has gone, and its marks with it.
  }
  return count
}

const selected = v.object({ text: v.string(), before: v.string(), after: v.string() })
export type PageSelection = v.InferOutput<typeof selected>

/** What the reader has selected in a tab's page, with the words around it. */
export async function selectedInPage(tabId: number): Promise<PageSelection | null> {
  const answer = await runInPage(tabId, '/mark.js', null)
  const parsed = v.safeParse(selected, answer.ok ? answer.value : null)
  return parsed.success && parsed.output.text.trim() !== '' ? parsed.output : null
}
